"""Regions that describe the commuting table most briefly, grown from neighbour to neighbour.

Morel-Balbi, S. and Kirkley, A. (2024), Urban boundary delineation from commuting
data with Bayesian stochastic blockmodeling: scale, contiguity, and hierarchy,
arXiv 2405.04911.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...monitor import Monitor
from ...numbers import plain
from .blocks import Blocks, log_choose
from .results import partition_of, silent_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...neighbours import Neighbours
    from ...partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

# Three square tables of units are held: 0.6 GB.
MOST_UNITS = 5_000
# Logarithms of factorials of millions are exact to about this many nats.
EQUAL_CHANGE = 1e-7
_WHOLE = 1e-9
# Share of the time that looking at all pairs takes before the first merge.
FIRST_PART = 0.1


@dataclass(frozen=True)
class DescriptionLengthRegions:
    """Result of :func:`description_length_regions`.

    Attributes
    ----------
    partition : Partition
        Region of each unit of the matrix, named by the unit with most jobs; -1
        for units without residents in work and jobs.
    findings : tuple of Message
        What the user should know.
    length : float
        Description length of the partition, in nats.
    lengths : ndarray of float, shape (m,)
        Description length after 0, 1, 2 ... merges.
    """

    partition: Partition
    findings: tuple[Message, ...]
    length: float
    lengths: Floats


def description_length_regions(
    matrix: FlowMatrix,
    *,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> DescriptionLengthRegions:
    """Merge neighbouring groups as long as there are any; keep the briefest description.

    Every unit starts alone. The two neighbouring groups whose merging lowers
    the description length most, or raises it least, are merged (ties: most
    jobs first); the partition with the smallest length of all counts. The
    diagonal is part of the table: a unit's own commuters are one of the
    ``n_r²`` cells inside its group.

    Parameters
    ----------
    matrix : FlowMatrix
        n units, at most :data:`MOST_UNITS` of them with flows. Persons are
        rounded to whole numbers, at least 1 in each cell, because the length
        counts them; a finding says how many. External commuters do not count.
    neighbours : Neighbours, optional
        Without them any two groups with a flow between them may merge.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``network.many_units`` or ``contiguity.length``.
    Cancelled
        When the monitor says so.
    """
    if neighbours is not None:
        neighbours.require(matrix.n)
    monitor = monitor or Monitor()
    silent = silent_units(matrix)
    used = np.flatnonzero(~silent.unassigned)
    used = used[np.argsort(matrix.rank[used])]
    if used.size > MOST_UNITS:
        raise EngineError("network.many_units", units=int(used.size), most=MOST_UNITS)
    place = np.full(matrix.n, -1, dtype=np.int64)
    place[used] = np.arange(used.size)
    persons, findings = _whole(matrix.out_value)
    origin, destination = place[matrix.origins], place[matrix.out_unit]
    if neighbours is None:
        findings.append(Message("network.no_neighbours"))
        beside = origin, destination
    else:
        beside = (
            np.repeat(place, np.diff(neighbours.ptr)),
            place[neighbours.unit],
        )
    monitor.check(0.0)
    merger = _Merger(Blocks(origin, destination, persons, used.size), beside, monitor)
    lengths = [description_length(merger.blocks)]
    merges: list[tuple[int, int]] = []
    while (pair := merger.best()) is not None:
        monitor.check(FIRST_PART + (1.0 - FIRST_PART) * len(merges) / used.size)
        before = _of_number(merger.blocks)
        change = merger.merge(*pair)
        lengths.append(lengths[-1] + change + _of_number(merger.blocks) - before)
        merges.append(pair)
    label = np.arange(used.size)
    for kept, gone in merges[: int(np.argmin(lengths))]:
        label[label == gone] = kept
    whole = np.full(matrix.n, -1, dtype=np.int64)
    whole[used] = label
    if merger.ties:
        findings.append(Message("delineation.ties", {"count": merger.ties}))
    return DescriptionLengthRegions(
        partition_of(matrix, whole, silent.unassigned),
        (*silent.findings, *findings),
        min(lengths),
        np.array(lengths),
    )


def description_length(blocks: Blocks) -> float:
    """Return the description length of groups and the flows between them, in nats.

    ``log multiset(B², E) + log binom(n - 1, B - 1) + log multiset(B², W) + log n
    + log n! - sum_r log n_r! + sum_rs [log binom(n_r n_s, e_rs)
    + log binom(w_rs - 1, e_rs - 1)]`` with B groups of n_r among n units, E
    cells above zero and W persons, of these e_rs and w_rs from group r to s.
    """
    from scipy.special import gammaln

    n = blocks.size.sum()
    names = gammaln(n + 1.0) - gammaln(blocks.size + 1.0).sum()
    return float(_of_number(blocks) + np.log(n) + names + blocks.cost.sum())


def _of_number(blocks: Blocks) -> float:
    """Return the part of the length that depends on the number of groups alone."""
    groups = np.count_nonzero(blocks.size)
    pairs = np.array([groups**2.0, groups**2.0])
    spread = np.array([blocks.cells.sum(), blocks.persons.sum()])
    borders = log_choose(np.array([blocks.size.sum() - 1.0]), np.array([groups - 1.0]))
    return float(log_choose(pairs + spread - 1.0, spread).sum() + borders[0])


def _whole(values: Floats) -> tuple[Floats, list[Message]]:
    whole = np.maximum(np.floor(values + 0.5), 1.0)
    parts = np.abs(whole - values) > _WHOLE
    if not parts.any():
        return whole, []
    told = {
        "count": int(parts.sum()),
        "before": plain(round(float(values.sum()), 3)),
        "after": plain(float(whole.sum())),
    }
    return whole, [Message("network.rounded", told)]


class _Merger:
    """Pairs of neighbouring groups and what merging each would change."""

    def __init__(
        self, blocks: Blocks, beside: tuple[Positions, Positions], monitor: Monitor
    ) -> None:
        self.blocks = blocks
        self.ties = 0
        n = blocks.size.size
        one, other = np.minimum(*beside), np.maximum(*beside)
        keys = np.unique((one * n + other)[(one >= 0) & (one < other)])
        # Lower slots are units with more jobs, so that slots break ties.
        self.first, self.second = keys // n, keys % n
        self.change = np.empty(keys.size)
        starts = np.searchsorted(self.first, np.arange(n + 1))
        for group in range(n):
            monitor.check(FIRST_PART * group / n)
            span = slice(starts[group], starts[group + 1])
            self.change[span] = blocks.merging(group, self.second[span])

    def best(self) -> tuple[int, int] | None:
        """Return the pair to merge, None when no two groups are neighbours."""
        if not self.change.size:
            return None
        close = np.flatnonzero(self.change <= self.change.min() + EQUAL_CHANGE)
        self.ties += close.size > 1
        pick = close[np.lexsort((self.second[close], self.first[close]))[0]]
        return int(self.first[pick]), int(self.second[pick])

    def merge(self, group: int, other: int) -> float:
        """Merge a pair and return what it changed."""
        blocks, first, second = self.blocks, self.first, self.second
        merged = np.flatnonzero((first == group) & (second == other))[0]
        changed = float(self.change[merged])
        touched = np.isin(first, (group, other)) | np.isin(second, (group, other))
        linked = blocks.linked(group) | blocks.linked(other)
        affected = np.flatnonzero(~touched & (linked[first] | linked[second]))
        pairs = first[affected], second[affected]
        self.change[affected] -= blocks.crossing(*pairs, [group, other])
        blocks.merge(group, other)
        self.change[affected] += blocks.crossing(*pairs, [group])
        others = np.unique(np.concatenate([first[touched], second[touched]]))
        others = others[(others != group) & (others != other)]
        self.first = np.concatenate([first[~touched], np.minimum(group, others)])
        self.second = np.concatenate([second[~touched], np.maximum(group, others)])
        self.change = np.concatenate([self.change[~touched], blocks.merging(group, others)])
        return changed
