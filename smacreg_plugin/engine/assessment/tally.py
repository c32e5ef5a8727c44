"""Counting over many variants of a division what stays as in the base."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError
from ..monitor import Monitor
from .aggregate import ratio, require_same_units
from .likeness import adjusted_rand_index, overlaps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition
    from .variants import Variant

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Labels = NDArray[np.int32]

NONE = -1
# What a variant may lack: any region at all.
_NOWHERE = ("delineation.nothing_left", "flows.no_persons")


class Tally:
    """Sums over the variants so far.

    Attributes are those of :class:`Stability`, before they are divided by the
    number of variants.

    Parameters
    ----------
    matrix : FlowMatrix
        Flows between the n units, for ties.
    base : Partition
        The division that is judged.
    """

    def __init__(self, matrix: FlowMatrix, base: Partition) -> None:
        n = matrix.n
        self.matrix, self.base = matrix, base
        self.placed = base.region >= 0
        self.size = base.sizes.astype(np.float64)[base.region]
        self.names: list[str] = []
        self.labels: list[Labels] = []
        self.rows: list[tuple[float, float, float, float]] = []
        self.failed: list[str] = []
        self.stays, self.together, self.shared = np.zeros(n), np.zeros(n), np.zeros(n)
        self.known = np.zeros(n)
        self.others: list[Positions] = []

    def add(self, variant: Variant, monitor: Monitor) -> None:
        """Make one variant and count what stays."""
        partition = self._partition(variant, monitor)
        self.names.append(variant.name)
        self.known += 1.0 if variant.known is None else variant.known
        if partition is None or variant.matrix is None:
            self.failed.append(variant.name)
            self.labels.append(np.full(self.matrix.n, NONE, dtype=np.int32))
            self.rows.append((0.0, np.nan, np.nan, np.nan))
            return
        label = partition.region
        self.labels.append(label)
        contained = _self_containment(variant.matrix, partition)
        self.rows.append(
            (
                float(partition.k),
                adjusted_rand_index(self.base.region, label),
                float(contained.min(initial=np.inf)) if contained.size else np.nan,
                float(contained.mean()) if contained.size else np.nan,
            )
        )
        both = np.flatnonzero(self.placed & (label >= 0))
        if both.size == 0:
            return
        shared = overlaps(self.base.region[both], label[both])
        common = shared.units[shared.pair].astype(np.float64)
        own, found = self.base.region[both], label[both]
        self.together[both] += ratio(common - 1.0, np.maximum(self.size[both] - 1.0, 1.0))
        union = self.size[both] + partition.sizes.astype(np.float64)[found] - common
        self.shared[both] += common / union
        main = self._main_region(both, shared.first, shared.second, shared.units, shared.pair)
        self.stays[both] += main[own] == found
        self._count_others(both, own, found, main)

    def _partition(self, variant: Variant, monitor: Monitor) -> Partition | None:
        if variant.matrix is None:
            return None
        try:
            partition = variant.delineate(variant.matrix, monitor)
        except EngineError as error:
            if error.message.key not in _NOWHERE:
                raise
            return None
        require_same_units(self.matrix, partition)
        return partition

    def _main_region(
        self,
        both: Positions,
        first: Positions,
        second: Positions,
        units: Positions,
        pair: Positions,
    ) -> Positions:
        """Return the variant's region that holds most units of each base region, -1 = none."""
        jobs = np.bincount(pair, self.matrix.jobs[both], units.size)
        best = np.full(units.size, self.matrix.n, dtype=np.int64)
        np.minimum.at(best, pair, self.matrix.rank[both])
        order = np.lexsort((best, -jobs, -units, first))
        ordered = first[order]
        lead = order[np.append(True, ordered[1:] != ordered[:-1])]
        main = np.full(self.base.k, NONE, dtype=np.int64)
        main[first[lead]] = second[lead]
        return main

    def _count_others(self, both: Positions, own: Labels, found: Labels, main: Positions) -> None:
        """Note each unit with each other base region whose main region it is in."""
        order = np.argsort(main, kind="stable")
        start = np.searchsorted(main[order], found, "left")
        length = np.searchsorted(main[order], found, "right") - start
        unit = np.repeat(both, length)
        within = np.arange(unit.size) - np.repeat(np.cumsum(length) - length, length)
        region = order[np.repeat(start, length) + within]
        elsewhere = region != np.repeat(own, length)
        self.others.append(unit[elsewhere] * self.base.k + region[elsewhere])

    def most_frequent_other(self) -> tuple[Positions, Floats]:
        """Return the other base region of each unit, and how often it is with it."""
        n, k = self.matrix.n, self.base.k
        other, share = np.full(n, NONE, dtype=np.int64), np.zeros(n)
        key = np.concatenate(self.others) if self.others else np.zeros(0, dtype=np.int64)
        if key.size == 0:
            return other, share
        key, times = np.unique(key, return_counts=True)
        unit, region = key // k, key % k
        centre = self.base.centres(self.matrix)
        jobs = self.base.sums(self.matrix.jobs)
        order = np.lexsort((self.matrix.rank[centre[region]], -jobs[region], -times, unit))
        ordered = unit[order]
        lead = order[np.append(True, ordered[1:] != ordered[:-1])]
        other[unit[lead]] = region[lead]
        share[unit[lead]] = times[lead]
        return other, share


def _self_containment(matrix: FlowMatrix, partition: Partition) -> Floats:
    """Return the smaller self-containment of each region that has residents and jobs."""
    region = partition.region[matrix.origins]
    inside = (region == partition.region[matrix.out_unit]) & (region >= 0)
    internal = np.bincount(region[inside], matrix.out_value[inside], partition.k)
    larger = np.maximum(partition.sums(matrix.residents), partition.sums(matrix.jobs))
    return ratio(internal, larger)[larger > 0]
