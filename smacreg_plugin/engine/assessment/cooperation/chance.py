"""What random connected groups of the same sizes would be like."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...numbers import examples
from ..part import Part
from .fit import require_same_units
from .random_groups import GroupGrower

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...monitor import Monitor
    from ...neighbours import Neighbours
    from ...partition import Partition
    from .memberships import Memberships

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

# More tell nothing new, and fill the memory.
MOST_DRAWS = 10_000
# Where a random group may start.
STARTS = ("members", "all")
# The interval leaves out so much on either side.
_TAIL = 0.05


@dataclass(frozen=True)
class Drawn:
    """One random group a cooperation and drawing.

    Attributes
    ----------
    inside : ndarray of bool, shape (d, c)
        Whether all units of the group lie in one region.
    main_share : ndarray of float, shape (d, c)
        Largest share of its units in one region.
    persons, main_persons : ndarray of float, shape (d, c)
        Its population, and the largest part of it in one region; zeros without
        population.
    findings : tuple of Message
        ``cooperation.small_pieces`` and ``cooperation.no_group``.
    """

    inside: Flags
    main_share: Floats
    persons: Floats
    main_persons: Floats
    findings: tuple[Message, ...]


@dataclass(frozen=True)
class Chance:
    """One number of the drawings beside the observed one.

    Attributes
    ----------
    expected : float
        Mean of the drawings; NaN without drawings.
    low, high : float
        Between them lie nine drawings in ten (5 and 95 %).
    as_large : float
        Share of the drawings at least as large as observed, the observation
        counted as one more drawing: (1 + number) / (1 + drawings).
    """

    expected: float = math.nan
    low: float = math.nan
    high: float = math.nan
    as_large: float = math.nan


def draw(
    memberships: Memberships,
    partition: Partition,
    neighbours: Neighbours,
    *,
    persons: Floats | None = None,
    draws: int = 1000,
    seed: int = 1,
    starts: str = "members",
    monitor: Monitor,
) -> Drawn:
    """Draw random connected groups, as many and as large as the cooperations.

    How a group grows stands at :class:`.random_groups.GroupGrower`. By default
    groups start where somebody cooperates: in the units that are a member of a
    cooperation, each with the same chance. They grow over all units.

    Parameters
    ----------
    memberships : Memberships
        c cooperations of the n units; only their sizes and the units that are
        members matter.
    partition : Partition
        Division of the same units.
    neighbours : Neighbours
        Of the same units.
    persons : ndarray of float, shape (n,), optional
        Population of the units.
    draws : int
        Number d of drawings.
    seed : int
        Of the random numbers.
    starts : str
        ``members`` or ``all``: where a group may start.
    monitor : Monitor
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``cooperation.units_differ``, ``cooperation.draws`` or ``contiguity.length``.
    """
    require_same_units(memberships, partition)
    neighbours.require(memberships.n)
    if not 1 <= draws <= MOST_DRAWS:
        raise EngineError("cooperation.draws", value=draws, most=MOST_DRAWS)
    pool = np.unique(memberships.unit) if starts == "members" else np.arange(memberships.n)
    grower = GroupGrower(neighbours, pool.astype(np.int64), seed)
    count = len(memberships)
    inside = np.zeros((draws, count), dtype=np.bool_)
    main_share, total, main = (np.zeros((draws, count)) for _ in range(3))
    cramped: set[int] = set()
    impossible: dict[int, int] = {}
    done = 0
    for size in np.unique(memberships.sizes).tolist():
        places = np.flatnonzero(memberships.sizes == size)
        part = Part(monitor, done / count, places.size / count)
        done += places.size
        starting = grower.starts(size)
        if not starting.size:
            impossible[size] = int(places.size)
            continue
        cramped.update(set(pool.tolist()) - set(starting.tolist()))
        shape = (draws, places.size)
        chunks = [
            _largest(groups, partition, persons, part)
            for groups in grower.groups(size, draws * places.size, part)
        ]
        most, people, most_people = (np.concatenate(columns) for columns in zip(*chunks))
        inside[:, places] = (most == size).reshape(shape)
        main_share[:, places] = most.reshape(shape) / size
        total[:, places], main[:, places] = people.reshape(shape), most_people.reshape(shape)
    findings = _findings(partition.codes, cramped, impossible)
    return Drawn(inside, main_share, total, main, findings)


def beside(observed: float, drawn: Floats) -> Chance:
    """Compare an observed number with the same number in each drawing, shape (d,)."""
    values = np.sort(drawn[~np.isnan(drawn)])
    if not values.size or math.isnan(observed):
        return Chance()
    last = values.size - 1
    # Sums of fractions differ in their last bits with the order of summation.
    least = observed - 1e-9 * max(abs(observed), 1.0)
    return Chance(
        expected=math.fsum(values.tolist()) / values.size,
        low=float(values[math.floor(_TAIL * last)]),
        high=float(values[math.ceil((1 - _TAIL) * last)]),
        as_large=(1 + int((values >= least).sum())) / (1 + values.size),
    )


def _largest(
    groups: NDArray[np.int64], partition: Partition, persons: Floats | None, monitor: Monitor
) -> tuple[NDArray[np.int64], Floats, Floats]:
    """Return units in the region with most, population, and most population in one region."""
    region = partition.region[groups]
    most = np.zeros(len(groups), dtype=np.int64)
    people, most_people = np.zeros(len(groups)), np.zeros(len(groups))
    weights = None if persons is None else persons[groups]
    if weights is not None:
        people = weights.sum(axis=1)
    for column in range(groups.shape[1]):
        if monitor.cancelled():
            monitor.check(0.0)
        # Units without a region do not lie in one together.
        same = (region == region[:, column : column + 1]) & (region[:, column : column + 1] >= 0)
        np.maximum(most, same.sum(axis=1), out=most)
        if weights is not None:
            np.maximum(most_people, (weights * same).sum(axis=1), out=most_people)
    return most, people, most_people


def _findings(
    codes: Sequence[str], cramped: set[int], impossible: dict[int, int]
) -> tuple[Message, ...]:
    findings = []
    if cramped:
        values = {"count": len(cramped), "examples": examples(codes[unit] for unit in cramped)}
        findings.append(Message("cooperation.small_pieces", values, True))
    if impossible:
        values = {
            "count": sum(impossible.values()),
            "sizes": ", ".join(map(str, sorted(impossible))),
        }
        findings.append(Message("cooperation.no_group", values, True))
    return tuple(findings)
