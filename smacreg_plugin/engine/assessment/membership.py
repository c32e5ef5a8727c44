"""How firmly each unit belongs to its region."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .aggregate import UnitRegionFlows, ratio, unit_region_flows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

TARGETS = 3
NONE = -1


class Tie(NamedTuple):
    """How strongly each unit is tied to its own and to the best other region.

    Attributes
    ----------
    strength : ndarray of float, shape (n,)
        Share with the own region; NaN for unassigned units.
    runner_up : ndarray of int, shape (n,)
        The other region with the largest share, as position in the division's
        ids; -1 where the unit has flows with no other region. Equal shares:
        the region with more jobs, then smaller x, y, code of its centre.
    runner_up_share : ndarray of float, shape (n,)
        Its share; 0 where there is none.
    margin : ndarray of float, shape (n,)
        ``strength`` - ``runner_up_share``.
    """

    strength: Floats
    runner_up: Positions
    runner_up_share: Floats
    margin: Floats


@dataclass(frozen=True)
class Targets:
    """The largest flows of residents out of each unit, largest first.

    Attributes
    ----------
    unit : ndarray of int, shape (n, 3)
        Unit of work, never the unit itself; -1 where there is none. Equal
        flows: most jobs, then smaller x, y, code.
    persons : ndarray of float, shape (n, 3)
        Commuters; 0 where there is none.
    residents_share : ndarray of float, shape (n, 3)
        Their share of the employed residents of the origin.
    jobs_share : ndarray of float, shape (n, 3)
        Their share of the jobs in the target; NaN where there is none.
    """

    unit: Positions
    persons: Floats
    residents_share: Floats
    jobs_share: Floats


@dataclass(frozen=True)
class Membership:
    """What ties each unit to the regions; shares are NaN without a denominator.

    Attributes
    ----------
    codes, ids : tuple of str
        Unit codes and region ids.
    region : ndarray of int, shape (n,)
        The own region; -1 = unassigned.
    own_unit_share, own_unit_jobs_share : ndarray of float, shape (n,)
        Persons who live and work in the unit, as a share of its employed
        residents and of its jobs.
    targets : Targets
        The three largest flows to other units.
    flows : UnitRegionFlows
        Persons by unit and region, m pairs, the own unit's flow included.
    residents_share, jobs_share : ndarray of float, shape (m,)
        Share of the unit's residents who work in the region, and of its jobs
        held by people who live there. Over the pairs of a unit they add up to
        1, or to 1 less the share of external commuters where the matrix holds
        them.
    residents_tie : Tie
        By ``residents_share``.
    mutual_tie : Tie
        By the flows in both directions as a share of residents and jobs
        together, the own unit's flow counted once.
    """

    codes: tuple[str, ...]
    ids: tuple[str, ...]
    region: Positions
    own_unit_share: Floats
    own_unit_jobs_share: Floats
    targets: Targets
    flows: UnitRegionFlows
    residents_share: Floats
    jobs_share: Floats
    residents_tie: Tie
    mutual_tie: Tie

    @property
    def stronger_elsewhere(self) -> NDArray[np.bool_]:
        """Return where more residents work in another region, shape (n,).

        A unit alone counts its own jobs like any other, so that it is not
        pointed out for being alone.
        """
        tie = self.residents_tie
        return np.asarray(tie.runner_up_share > tie.strength)

    def columns(self) -> dict[str, Sequence[Any] | NDArray[Any]]:
        """Return the columns of a unit table in their order, n values each.

        Units and regions are codes, empty where there is none.
        """
        columns: dict[str, Sequence[Any] | NDArray[Any]] = {
            "unit": self.codes,
            "region": _texts(self.ids, self.region),
            "own_unit_share": self.own_unit_share,
            "own_unit_jobs_share": self.own_unit_jobs_share,
        }
        for prefix, tie in (("", self.residents_tie), ("mutual_", self.mutual_tie)):
            columns[prefix + "strength"] = tie.strength
            columns[prefix + "runner_up"] = _texts(self.ids, tie.runner_up)
            columns[prefix + "runner_up_share"] = tie.runner_up_share
            columns[prefix + "margin"] = tie.margin
        columns["stronger_elsewhere"] = self.stronger_elsewhere
        for place in range(TARGETS):
            name = f"target_{place + 1}"
            columns[name] = _texts(self.codes, self.targets.unit[:, place])
            columns[name + "_persons"] = self.targets.persons[:, place]
            columns[name + "_residents_share"] = self.targets.residents_share[:, place]
            columns[name + "_jobs_share"] = self.targets.jobs_share[:, place]
        return columns

    def share_columns(self) -> dict[str, Sequence[Any] | NDArray[Any]]:
        """Return the columns of a long table, one row a unit and region, m values each.

        The region is empty for the unassigned units together.
        """
        return {
            "unit": _texts(self.codes, self.flows.unit),
            "region": _texts(self.ids, self.flows.region),
            "residents": self.flows.residents,
            "residents_share": self.residents_share,
            "workers": self.flows.workers,
            "jobs_share": self.jobs_share,
        }


def membership(matrix: FlowMatrix, partition: Partition) -> Membership:
    """Measure how firmly each unit belongs to its region.

    The own unit's flow counts as a flow to the own region.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    flows = unit_region_flows(matrix, partition)
    region = partition.region.astype(np.int64)
    order = region_order(matrix, partition)
    own = (flows.region == region[flows.unit]) & (flows.region >= 0)
    mutual = flows.residents + flows.workers
    mutual[own] -= matrix.internal[flows.unit[own]]
    return Membership(
        codes=matrix.units.codes,
        ids=partition.ids,
        region=region,
        own_unit_share=ratio(matrix.internal, matrix.residents),
        own_unit_jobs_share=ratio(matrix.internal, matrix.jobs),
        targets=_targets(matrix),
        flows=flows,
        residents_share=ratio(flows.residents, matrix.residents[flows.unit]),
        jobs_share=ratio(flows.workers, matrix.jobs[flows.unit]),
        residents_tie=_tie(flows, own, flows.residents, matrix.residents, region, order),
        mutual_tie=_tie(
            flows,
            own,
            mutual,
            matrix.residents + matrix.jobs - matrix.internal,
            region,
            order,
        ),
    )


def _tie(
    flows: UnitRegionFlows,
    own: NDArray[np.bool_],
    persons: Floats,
    total: Floats,
    region: Positions,
    order: Positions,
) -> Tie:
    n = total.size
    strength = np.zeros(n)
    strength[flows.unit[own]] = persons[own]
    strength = np.where(region >= 0, ratio(strength, total), np.nan)
    rival = np.where(own | (flows.region < 0), 0.0, persons)
    pointers = np.searchsorted(flows.unit, np.arange(n + 1))
    best = _best_of_rows(pointers, rival, order[flows.region])
    found = best >= 0
    runner_up = np.where(found, flows.region[best], NONE)
    share = ratio(np.where(found, persons[best], 0.0), total)
    return Tie(strength, runner_up, share, strength - share)


def _targets(matrix: FlowMatrix) -> Targets:
    remaining = np.where(matrix.out_unit == matrix.origins, 0.0, matrix.out_value)
    order = matrix.rank[matrix.out_unit]
    unit = np.full((matrix.n, TARGETS), NONE, dtype=np.int64)
    persons = np.zeros((matrix.n, TARGETS))
    for place in range(TARGETS):
        best = _best_of_rows(matrix.out_ptr, remaining, order)
        found = np.flatnonzero(best >= 0)
        unit[found, place] = matrix.out_unit[best[found]]
        persons[found, place] = remaining[best[found]]
        remaining[best[found]] = 0.0
    jobs = np.where(unit >= 0, matrix.jobs[unit], 0.0)
    return Targets(
        unit, persons, ratio(persons, matrix.residents[:, np.newaxis]), ratio(persons, jobs)
    )


def _best_of_rows(pointers: Positions, score: Floats, order: Positions) -> Positions:
    """Return each row's cell with the largest score above zero, -1 where none.

    Rows stand at ``pointers[i]:pointers[i + 1]``; equal scores go to the
    smallest ``order``, which is different for all cells of a row.
    """
    best = np.full(pointers.size - 1, NONE, dtype=np.int64)
    length = np.diff(pointers)
    rows = np.flatnonzero(length)
    if rows.size == 0:
        return best
    starts, length = pointers[rows], length[rows]
    largest = np.repeat(np.maximum.reduceat(score, starts), length)
    candidate = (score == largest) & (score > 0)
    order = np.where(candidate, order, np.iinfo(np.int64).max)
    first = np.repeat(np.minimum.reduceat(order, starts), length)
    chosen = np.flatnonzero(candidate & (order == first))
    best[np.repeat(rows, length)[chosen]] = chosen
    return best


def region_order(matrix: FlowMatrix, partition: Partition) -> Positions:
    """Return the place of each region where shares are equal: most jobs, then centre.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units into k regions.

    Returns
    -------
    ndarray of int, shape (k + 1,)
        0 first. The last place is that of the unassigned units, so that -1 finds it.
    """
    centre = partition.centres(matrix)
    units = matrix.units
    order = np.lexsort((centre, units.y[centre], units.x[centre], -partition.sums(matrix.jobs)))
    place = np.full(partition.k + 1, partition.k, dtype=np.int64)
    place[order] = np.arange(partition.k)
    return place


def _texts(names: Sequence[str], positions: Positions) -> list[str]:
    return [names[position] if position >= 0 else "" for position in positions.tolist()]
