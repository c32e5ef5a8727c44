"""A division: which region each unit belongs to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count
from typing import TYPE_CHECKING

import numpy as np

from .errors import EngineError
from .numbers import examples

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .flows import FlowMatrix

UNASSIGNED = -1


@dataclass(frozen=True)
class Partition:
    """Units and their regions.

    Attributes
    ----------
    codes : tuple of str, length n
        Unit codes, ascending.
    region : ndarray of int32, shape (n,)
        Position of each unit's region in ``ids``; -1 where unassigned.
    ids : tuple of str, length k
        Region ids, ascending. Every region has a unit.
    """

    codes: tuple[str, ...]
    region: NDArray[np.int32]
    ids: tuple[str, ...]

    @classmethod
    def from_labels(cls, codes: Sequence[str], labels: Sequence[str | int | None]) -> Partition:
        """Make a partition from one label a unit.

        Parameters
        ----------
        codes : sequence of str, length n
            Unit codes in any order.
        labels : sequence of str, int or None, length n
            Region of each unit; None or empty text = unassigned.

        Raises
        ------
        EngineError
            ``partition.length`` when the lengths differ, ``partition.duplicate``
            when a unit occurs twice.
        """
        if len(codes) != len(labels):
            raise EngineError("partition.length", units=len(codes), regions=len(labels))
        if len(set(codes)) < len(codes):
            repeated = [code for code, times in Counter(codes).items() if times > 1]
            raise EngineError(
                "partition.duplicate", count=len(repeated), examples=examples(repeated)
            )
        order = sorted(range(len(codes)), key=codes.__getitem__)
        texts = ["" if labels[i] is None else str(labels[i]) for i in order]
        ids = tuple(sorted(set(texts) - {""}))
        position = {region: p for p, region in enumerate(ids)}
        return cls(
            tuple(codes[i] for i in order),
            np.array([position.get(text, UNASSIGNED) for text in texts], dtype=np.int32),
            ids,
        )

    @property
    def k(self) -> int:
        """Number of regions."""
        return len(self.ids)

    @cached_property
    def sizes(self) -> NDArray[np.int64]:
        """Number of units in each region, shape (k,)."""
        return np.bincount(self.region[self.region >= 0], minlength=self.k)

    def labels(self) -> list[str]:
        """Return the region id of each unit, empty where unassigned."""
        return [self.ids[r] if r >= 0 else "" for r in self.region]

    def members(self, region: int) -> NDArray[np.int64]:
        """Return the positions of the units of one region, ascending."""
        return np.flatnonzero(self.region == region)

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum a value of the units, shape (n,), over regions, shape (k,)."""
        assigned = self.region >= 0
        sums = np.bincount(self.region[assigned], values[assigned], self.k)
        return sums.astype(np.float64)

    def centres(self, matrix: FlowMatrix) -> NDArray[np.int64]:
        """Return each region's centre, the member with most jobs, shape (k,).

        Ties by position, then code. ``matrix`` holds the same units.
        """
        assigned = np.flatnonzero(self.region >= 0)
        order = assigned[np.argsort(matrix.rank[assigned], kind="stable")]
        centres = np.empty(self.k, dtype=np.int64)
        # Written from the last place to the first, so that the best unit stays.
        centres[self.region[order[::-1]]] = order[::-1]
        return centres

    def lead_units(self) -> NDArray[np.int64]:
        """Return the unit whose code is the region's id, shape (k,), -1 where there is none."""
        index = {code: unit for unit, code in enumerate(self.codes)}
        return np.array([index.get(name, -1) for name in self.ids], dtype=np.int64)

    def named_centres(self, matrix: FlowMatrix) -> NDArray[np.int64]:
        """Return each region's centre, shape (k,): the member that its id names, else most jobs."""
        lead = self.lead_units()
        is_member = (lead >= 0) & (self.region[lead] == np.arange(self.k))
        return np.where(is_member, lead, self.centres(matrix))

    def identified_by_centre(self, matrix: FlowMatrix, *, keep: bool = False) -> Partition:
        """Return the same partition with the centre's code as region id.

        Parameters
        ----------
        matrix : FlowMatrix
            Flows between the same units.
        keep : bool
            Whether a region whose id is the code of a member keeps that centre.
        """
        centres = self.named_centres(matrix) if keep else self.centres(matrix)
        return self._renamed([self.codes[i] for i in centres])

    def following(
        self, previous: Partition, weights: NDArray[np.float64], matrix: FlowMatrix
    ) -> Partition:
        """Return the same partition with ids carried over from an earlier one.

        Regions are matched one to one by the largest shared weight, so that
        maps of two years can be compared. A region without a match takes the
        code of the member with most jobs that is not an id already; where all
        are, that of its centre with "-2", "-3" and so on behind it.

        Parameters
        ----------
        previous : Partition
            Earlier division; units are matched by code.
        weights : ndarray of float, shape (n,)
            Population or another size of each unit.
        matrix : FlowMatrix
            Flows between the same units, for the centres.
        """
        earlier = dict(zip(previous.codes, previous.labels()))
        shared: dict[tuple[str, int], float] = {}
        for unit, code in enumerate(self.codes):
            old, new = earlier.get(code, ""), int(self.region[unit])
            if old and new >= 0:
                shared[old, new] = shared.get((old, new), 0.0) + float(weights[unit])
        ids: dict[int, str] = {}
        taken: set[str] = set()
        rank = matrix.rank[self.centres(matrix)]
        for (old, new), _ in sorted(
            shared.items(), key=lambda pair: (-pair[1], rank[pair[0][1]], pair[0][0])
        ):
            if old not in taken and new not in ids:
                ids[new] = old
                taken.add(old)
        for region in range(self.k):
            if region not in ids:
                members = self.members(region)
                by_rank = members[np.argsort(matrix.rank[members], kind="stable")]
                free = [self.codes[i] for i in by_rank if self.codes[i] not in taken]
                ids[region] = free[0] if free else _unused(self.codes[by_rank[0]], taken)
                taken.add(ids[region])
        return self._renamed([ids[region] for region in range(self.k)])

    def _renamed(self, ids: Sequence[str]) -> Partition:
        order = sorted(range(self.k), key=ids.__getitem__)
        place = np.empty(self.k + 1, dtype=np.int32)
        place[order] = np.arange(self.k, dtype=np.int32)
        place[UNASSIGNED] = UNASSIGNED
        return replace(self, region=place[self.region], ids=tuple(ids[i] for i in order))


def _unused(code: str, taken: set[str]) -> str:
    return next(name for i in count(2) if (name := f"{code}-{i}") not in taken)
