"""Why a unit is where it is: where its residents work, and what would change the answer."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, isclose
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .aggregate import require_same_units
from .membership import NONE, TARGETS, region_order

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]

_NAN = float("nan")


class Target(NamedTuple):
    """One of the largest flows of residents to another unit.

    Attributes
    ----------
    unit, region : str
        Code of the unit of work, and its region, empty where it has none.
    persons : float
        Commuters.
    residents_share, jobs_share : float
        Their share of the employed residents of the origin, and of the jobs in the target.
    """

    unit: str
    region: str
    persons: float
    residents_share: float
    jobs_share: float


@dataclass(frozen=True)
class UnitCard:
    """What ties one unit to the regions; the same figures as :class:`.membership.Membership`.

    Shares are NaN without a denominator.

    Attributes
    ----------
    unit, region : str
        Code of the unit and id of its region, empty where it is unassigned.
    alone : bool
        Whether it is the only unit of its region.
    residents, jobs, internal : float
        Employed residents, jobs, and persons who live and work in the unit.
    own_unit_share, own_unit_jobs_share : float
        The last as shares of the first two.
    targets : tuple of Target
        Up to three, largest first; never the unit itself. Equal flows: most jobs, then
        smaller x, y, code.
    own_persons, strength : float
        Residents who work in the own region, the own unit included, and their share of all;
        NaN where the unit is unassigned.
    runner_up : str
        The other region that most residents work in; empty where there is none.
    runner_up_persons, runner_up_share : float
        Those residents, and their share; 0 where there is none.
    margin : float
        ``strength`` - ``runner_up_share``.
    persons_to_flip : int or None
        Smallest whole number of residents who would have to work in the runner-up instead of
        the own region for the runner-up to be stronger; 0 where it is. None where there is
        no own region or no runner-up, or not that many persons.
    """

    unit: str
    region: str
    alone: bool
    residents: float
    jobs: float
    internal: float
    own_unit_share: float
    own_unit_jobs_share: float
    targets: tuple[Target, ...]
    own_persons: float
    strength: float
    runner_up: str
    runner_up_persons: float
    runner_up_share: float
    margin: float
    persons_to_flip: int | None


def unit_card(matrix: FlowMatrix, partition: Partition, unit: int) -> UnitCard:
    """Return what :func:`.membership.membership` says of one unit, without the others.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    unit : int
        Position of the unit.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    require_same_units(matrix, partition)
    cells = slice(int(matrix.out_ptr[unit]), int(matrix.out_ptr[unit + 1]))
    goals, persons = matrix.out_unit[cells], matrix.out_value[cells]
    # Shifted by one, so that "unassigned" has a place of its own.
    sums = np.bincount(partition.region[goals] + 1, persons, partition.k + 1)
    to_region = sums[1:].astype(np.float64)
    region = int(partition.region[unit])
    own = float(to_region[region]) if region != NONE else _NAN
    if region != NONE:
        to_region[region] = 0.0
    runner_up = _strongest(matrix, partition, to_region)
    other = float(to_region[runner_up]) if runner_up != NONE else 0.0
    residents, jobs = float(matrix.residents[unit]), float(matrix.jobs[unit])
    internal = float(matrix.internal[unit])
    strength, runner_up_share = _share(own, residents), _share(other, residents)
    return UnitCard(
        unit=partition.codes[unit],
        region=_id(partition, region),
        alone=region != NONE and int(partition.sizes[region]) == 1,
        residents=residents,
        jobs=jobs,
        internal=internal,
        own_unit_share=_share(internal, residents),
        own_unit_jobs_share=_share(internal, jobs),
        targets=_targets(matrix, partition, unit, goals, persons),
        own_persons=own,
        strength=strength,
        runner_up=_id(partition, runner_up),
        runner_up_persons=other,
        runner_up_share=runner_up_share,
        margin=strength - runner_up_share,
        persons_to_flip=None if NONE in (region, runner_up) else persons_to_flip(own, other),
    )


def persons_to_flip(own: float, other: float) -> int | None:
    """Return the smallest whole number of persons who make the other region stronger.

    Parameters
    ----------
    own, other : float
        Persons who work in the own region, and in the other one. Each person who changes
        is one less there and one more here.

    Returns
    -------
    int or None
        0 where the other is stronger already; None where fewer work in the own region.
    """
    change = max(0, floor((own - other) / 2.0))
    while not _exceeds(other + change, own - change):
        change += 1
    return change if change <= own else None


def _exceeds(one: float, other: float) -> bool:
    """Compare; the rounding of sums must not decide where both are equal."""
    return one > other and not isclose(one, other, rel_tol=1e-12, abs_tol=0.0)


def _strongest(matrix: FlowMatrix, partition: Partition, to_region: Floats) -> int:
    largest = float(to_region.max(initial=0.0))
    if largest == 0.0:
        return NONE
    tied = np.flatnonzero(to_region == largest)
    if tied.size > 1:
        tied = tied[np.argsort(region_order(matrix, partition)[tied])]
    return int(tied[0])


def _targets(
    matrix: FlowMatrix,
    partition: Partition,
    unit: int,
    goals: NDArray[np.int32],
    persons: Floats,
) -> tuple[Target, ...]:
    elsewhere = goals != unit
    goals, persons = goals[elsewhere], persons[elsewhere]
    order = np.lexsort((matrix.rank[goals], -persons))[:TARGETS]
    residents = float(matrix.residents[unit])
    return tuple(
        Target(
            partition.codes[goal],
            _id(partition, int(partition.region[goal])),
            number,
            _share(number, residents),
            _share(number, float(matrix.jobs[goal])),
        )
        for goal, number in zip(goals[order].tolist(), persons[order].tolist())
    )


def _share(persons: float, total: float) -> float:
    return persons / total if total != 0.0 else _NAN


def _id(partition: Partition, region: int) -> str:
    return partition.ids[region] if region != NONE else ""
