"""Random connected groups of units."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...monitor import Monitor
    from ...neighbours import Neighbours

    Positions = NDArray[np.int64]

# Flags of units in the groups grown at once: bounds the memory, never the result.
_FLAGS_AT_ONCE = 16_000_000


class GroupGrower:
    """Grows groups of neighbouring units.

    A group starts with one unit, drawn with equal chances among ``starts``.
    Then, until it is large enough, one of the units outside that are
    neighbours of any unit inside joins it; each of these has the same chance,
    however many neighbours it has in the group. Starts lie only where enough
    units hang together. Groups are drawn independently and may share units.

    Parameters
    ----------
    neighbours : Neighbours
        Of the n units.
    starts : ndarray of int, shape (s,)
        Positions where a group may start, ascending.
    seed : int
        Of the random numbers.
    """

    def __init__(self, neighbours: Neighbours, starts: Positions, seed: int) -> None:
        self._n = neighbours.n
        self._seed = seed
        degree = np.diff(neighbours.ptr)
        self._widest = max(int(degree.max(initial=0)), 1)
        # One row a unit; the place n stands for "no neighbour".
        self._table = np.full((self._n, self._widest), self._n, dtype=np.int64)
        row = np.repeat(np.arange(self._n), degree)
        column = np.arange(row.size) - neighbours.ptr[row]
        self._table[row, column] = neighbours.unit
        pieces = neighbours.components()
        self._starts = starts
        self._room = np.bincount(pieces, minlength=self._n)[pieces[starts]]

    def starts(self, size: int) -> Positions:
        """Return the starts from which a group of this size can grow, ascending."""
        return self._starts[self._room >= size]

    def groups(self, size: int, count: int, monitor: Monitor) -> Iterator[Positions]:
        """Yield random groups of one size, some at a time.

        Parameters
        ----------
        size : int
            Number of units in a group.
        count : int
            Number of groups.
        monitor : Monitor
            Receives progress and may cancel.

        Yields
        ------
        ndarray of int, shape (g, size)
            Positions of the units in the order in which they joined; together
            ``count`` rows, which depend on seed and size only. nothing where no
            group of this size can grow.
        """
        starts = self.starts(size)
        if not starts.size:
            return
        random = np.random.default_rng([self._seed, size])
        at_once = max(1, _FLAGS_AT_ONCE // (self._n + 1 + size * self._widest))
        for first in range(0, count, at_once):
            monitor.check(first / count)
            part = np.empty((min(at_once, count - first), size), dtype=np.int64)
            self._grow(part, starts, random.random(part.shape), monitor)
            yield part

    def _grow(
        self, group: Positions, starts: Positions, chance: NDArray[np.float64], monitor: Monitor
    ) -> None:
        """Fill rows with groups; one random number a unit that joins."""
        count, size = group.shape
        rows = np.arange(count)
        # Whether a unit is inside or waits at the edge; "no neighbour" never joins.
        seen = np.zeros((count, self._n + 1), dtype=np.bool_)
        seen[:, self._n] = True
        edge = np.empty((count, size * self._widest), dtype=np.int64)
        waiting = np.zeros(count, dtype=np.int64)
        joins = starts[(chance[:, 0] * starts.size).astype(np.int64)]
        seen[rows, joins] = True
        group[:, 0] = joins
        for step in range(1, size):
            if monitor.cancelled():
                monitor.check(0.0)
            around = self._table[joins]
            row, column = np.nonzero(~seen[rows[:, None], around])
            new = around[row, column]
            # Neighbours of one unit differ, so each takes the next free place of its row.
            added = np.bincount(row, minlength=count)
            before = np.cumsum(added) - added
            edge[row, waiting[row] + np.arange(row.size) - before[row]] = new
            seen[row, new] = True
            waiting += added
            drawn = (chance[:, step] * waiting).astype(np.int64)
            joins = edge[rows, drawn]
            waiting -= 1
            # The last one that waits takes the place of the one that joins.
            edge[rows, drawn] = edge[rows, waiting]
            group[:, step] = joins
