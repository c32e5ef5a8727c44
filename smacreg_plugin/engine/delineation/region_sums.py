"""Regions of a finished division while some units still move: sums, links, validity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message
from ..numbers import examples
from .criteria import VALID
from .linkage import Linkage

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition
    from .criteria import Criteria

    Floats = NDArray[np.float64]

# Sums of flows that are no whole numbers differ in their last bits with the order of
# summation, which must not decide.
_NEAR = 1e-12
MOST_NAMED = 10


class RegionSums:
    """Who is where, and persons by region; all persons of the matrix count.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units into k regions.
    linkage : Linkage
        Measures the link between units and a region.
    criteria : Criteria, optional
        Defines validity.

    Attributes
    ----------
    region : ndarray of int, shape (n,)
        Region of each unit; -1 = none.
    ties : int
        Exact ties so far.
    """

    def __init__(
        self,
        matrix: FlowMatrix,
        partition: Partition,
        linkage: Linkage,
        criteria: Criteria | None = None,
    ) -> None:
        self.matrix = matrix
        self.region = partition.region.copy()
        self.ties = 0
        self._measure = linkage.measure
        self._criteria = criteria
        self._residents = partition.sums(matrix.residents)
        self._jobs = partition.sums(matrix.jobs)
        self._internal = internal_persons(matrix, partition)
        self._k = partition.k

    def strongest(self, units: Sequence[int], candidates: Collection[int]) -> tuple[int, bool]:
        """Return the region with the strongest link to a group of units.

        Parameters
        ----------
        units : sequence of int
            Positions of units of one region.
        candidates : collection of int
            Other regions; at least one.

        Returns
        -------
        int
            The region. Ties, and no commuters at all: most jobs, then the best
            unit.
        bool
            Whether there are commuters between them.
        """
        to, back = self._flows(units)
        among = np.array(sorted(candidates), dtype=np.intp)
        unit_residents = float(self.matrix.residents[units].sum())
        unit_jobs = float(self.matrix.jobs[units].sum())
        linked = among[(to[among] > 0) | (back[among] > 0)]
        if not linked.size:
            return min(among.tolist(), key=self._law), False
        # Without residents or jobs there are no commuters in that direction: any size does.
        residents, jobs = (
            np.where(sums[linked] > 0, sums[linked], 1.0) for sums in (self._residents, self._jobs)
        )
        strength = self._measure(
            to[linked], back[linked], unit_residents or 1.0, unit_jobs or 1.0, residents, jobs
        )
        tied = linked[strength >= strength.max() * (1.0 - _NEAR)]
        self.ties += int(tied.size > 1)
        return min(tied.tolist(), key=self._law), True

    def move(self, units: Sequence[int], target: int) -> None:
        """Move units of one region to another one."""
        source = int(self.region[units[0]])
        matrix = self.matrix
        own = self._flows(units)
        for region, sign in ((source, -1.0), (target, 1.0)):
            self._residents[region] += sign * matrix.residents[units].sum()
            self._jobs[region] += sign * matrix.jobs[units].sum()
        self.region[units] = target
        among = self._flows(units)[0][target] - own[0][target]
        to, back = own
        self._internal[source] -= to[source] + back[source] - among
        self._internal[target] += to[target] + back[target] + among

    def validity(self, region: int) -> float:
        """Return the validity of a region; NaN without criteria."""
        if self._criteria is None:
            return float("nan")
        return self._criteria.validity(
            float(self._residents[region]), float(self._jobs[region]), float(self._internal[region])
        )

    def _flows(self, units: Sequence[int]) -> tuple[Floats, Floats]:
        """Return persons from the units to each region and back, shape (k,)."""
        matrix = self.matrix
        to, back = np.zeros(self._k), np.zeros(self._k)
        for unit in units:
            for sums, ptr, other, persons in (
                (to, matrix.out_ptr, matrix.out_unit, matrix.out_value),
                (back, matrix.in_ptr, matrix.in_unit, matrix.in_value),
            ):
                row = slice(ptr[unit], ptr[unit + 1])
                region = self.region[other[row]]
                known = region >= 0
                sums += np.bincount(region[known], persons[row][known], self._k)
        return to, back

    def _law(self, region: int) -> tuple[float, int]:
        return -float(self._jobs[region]), int(self.matrix.rank[self.region == region].min())


def internal_persons(matrix: FlowMatrix, partition: Partition) -> Floats:
    """Return persons who live and work in the same region, shape (k,)."""
    home, work = partition.region[matrix.origins], partition.region[matrix.out_unit]
    inside = (home == work) & (home >= 0)
    return np.bincount(home[inside], matrix.out_value[inside], partition.k).astype(np.float64)


def lost_validity(
    matrix: FlowMatrix, before: Partition, after: Partition, criteria: Criteria
) -> list[Message]:
    """Name the regions below the criteria that were not so before.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    before, after : Partition
        Divisions of the same units; regions are matched by their ids.
    criteria : Criteria
        What the regions should fulfil.
    """
    old, new = (
        {
            region
            for region, validity in zip(
                division.ids,
                criteria.validities(
                    division.sums(matrix.residents),
                    division.sums(matrix.jobs),
                    internal_persons(matrix, division),
                ).tolist(),
            )
            if validity < VALID
        }
        for division in (before, after)
    )
    lost = new - old
    if not lost:
        return []
    values = {"count": len(lost), "examples": examples(lost, MOST_NAMED)}
    return [Message("contiguity.below_criteria", values, True)]
