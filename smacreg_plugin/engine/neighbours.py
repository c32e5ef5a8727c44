"""Which units lie next to each other, and what hangs together through neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Neighbours:
    """Neighbouring units, stored sparse and both ways.

    Attributes
    ----------
    ptr : ndarray of int64, shape (n + 1,)
        Neighbours of unit i stand at ``ptr[i]:ptr[i + 1]``.
    unit : ndarray of int32, shape (2 m,)
        Positions of the neighbours, ascending for each unit; never the unit itself.
    """

    ptr: NDArray[np.int64]
    unit: NDArray[np.int32]

    @classmethod
    def from_pairs(
        cls,
        n: int,
        first: Sequence[int] | NDArray[np.int64],
        second: Sequence[int] | NDArray[np.int64],
    ) -> Neighbours:
        """Build it from pairs of positions.

        Parameters
        ----------
        n : int
            Number of units.
        first, second : sequence of int, shape (m,)
            One pair each, in any order and direction; repetitions and pairs of
            a unit with itself are dropped.
        """
        one, other = np.asarray(first, np.int64), np.asarray(second, np.int64)
        apart = one != other
        one, other = one[apart], other[apart]
        key = np.unique(np.concatenate([one * n + other, other * n + one]))
        ptr = np.concatenate([[0], np.cumsum(np.bincount(key // n, minlength=n))])
        return cls(ptr.astype(np.int64), (key % n).astype(np.int32))

    @property
    def n(self) -> int:
        """Number of units."""
        return int(self.ptr.size - 1)

    @property
    def pairs(self) -> int:
        """Number of pairs of neighbours."""
        return int(self.unit.size // 2)

    def of(self, unit: int) -> NDArray[np.int32]:
        """Return the neighbours of one unit."""
        return self.unit[self.ptr[unit] : self.ptr[unit + 1]]

    def require(self, n: int) -> None:
        """Refuse to be used for another number of units.

        Raises
        ------
        EngineError
            ``contiguity.length``.
        """
        if self.n != n:
            raise EngineError("contiguity.length", units=n, neighbours=self.n)

    def islands(self) -> NDArray[np.int64]:
        """Return the positions of the units without any neighbour, ascending."""
        return np.flatnonzero(np.diff(self.ptr) == 0)

    def components(self) -> NDArray[np.int32]:
        """Return what each unit hangs together with, as the smallest position there, shape (n,)."""
        return self.pieces(np.zeros(self.n, dtype=np.int32))

    def pieces(self, region: NDArray[np.integer[Any]]) -> NDArray[np.int32]:
        """Return the piece of its region that each unit lies in.

        Members of a region are in one piece when neighbours inside the region
        connect them.

        Parameters
        ----------
        region : ndarray of int, shape (n,)
            Region of each unit; negative = none.

        Returns
        -------
        ndarray of int32, shape (n,)
            The smallest position in the piece; -1 for units without a region.
        """
        first, second = self._both_ways()
        home = region[first]
        inside = (first < second) & (home >= 0) & (home == region[second])
        return np.where(region >= 0, _roots(self.n, first[inside], second[inside]), -1)

    def combined(self, other: Neighbours) -> Neighbours:
        """Return the pairs of both, which are about the same units."""
        own, others = self._both_ways(), other._both_ways()
        return self.from_pairs(
            self.n,
            np.concatenate([own[0], others[0]]),
            np.concatenate([own[1], others[1]]),
        )

    def within(self, keep: NDArray[np.bool_]) -> Neighbours:
        """Return the pairs of the units to keep, shape (n,), which are numbered anew."""
        position = np.cumsum(keep) - 1
        first, second = self._both_ways()
        both = keep[first] & keep[second]
        return self.from_pairs(int(keep.sum()), position[first[both]], position[second[both]])

    def _both_ways(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        first = np.repeat(np.arange(self.n, dtype=np.int64), np.diff(self.ptr))
        return first, self.unit.astype(np.int64)


def _roots(n: int, first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.int32]:
    """Return the smallest position that each of n places is connected with.

    Trees are hooked to smaller neighbouring trees and flattened, all at once,
    after Shiloach and Vishkin (1982), An O(log n) parallel connectivity
    algorithm, Journal of Algorithms 3.
    """
    root = np.arange(n, dtype=np.int32)
    while True:
        one, other = root[first], root[second]
        apart = one != other
        if not apart.any():
            return root
        first, second, one, other = first[apart], second[apart], one[apart], other[apart]
        np.minimum.at(root, np.maximum(one, other), np.minimum(one, other))
        flat = root[root]
        while (flat != root).any():
            root, flat = flat, flat[flat]
