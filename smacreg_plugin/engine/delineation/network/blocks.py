"""Flows between groups of units while groups are merged, and what describing them costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


def log_choose(total: Floats, taken: Floats) -> Floats:
    """Return the logarithm of binomial coefficients; 0 where nothing can be taken."""
    from scipy.special import gammaln

    some = (total > 0) & (taken > 0)
    logs = gammaln(total + 1.0) - gammaln(taken + 1.0) - gammaln(total - taken + 1.0)
    return np.where(some, logs, 0.0)


def pair_cost(size: Floats, cells: Floats, persons: Floats) -> Floats:
    """Return the cost of the flows from one group to another, or within one.

    Parameters
    ----------
    size : ndarray of float
        Number of pairs of units, residence in the one and work in the other.
    cells : ndarray of float
        Those of them with a flow.
    persons : ndarray of float
        Sum of the flows; whole numbers, at least ``cells``.
    """
    size, cells, persons = np.broadcast_arrays(size, cells, persons)
    cost = np.zeros(cells.shape)
    some = cells > 0
    size, cells, persons = size[some], cells[some], persons[some]
    cost[some] = log_choose(size, cells) + log_choose(persons - 1.0, cells - 1.0)
    return cost


class Blocks:
    """Groups in slots 0 to n - 1; a merged group keeps the lower slot.

    Attributes
    ----------
    size : ndarray of float, shape (n,)
        Units in each group; 0 in a slot that is no longer used.
    cells, persons : ndarray of float, shape (n, n)
        Cells above zero and persons between groups, the diagonal included.
    cost : ndarray of float, shape (n, n)
        :func:`pair_cost` of each pair of groups.
    """

    def __init__(self, origin: Positions, destination: Positions, persons: Floats, n: int) -> None:
        self.size = np.ones(n)
        self.cells = np.zeros((n, n))
        self.persons = np.zeros((n, n))
        self.cells[origin, destination] = 1.0
        self.persons[origin, destination] = persons
        self.cost = pair_cost(np.ones(()), self.cells, self.persons)

    def linked(self, group: int) -> NDArray[np.bool_]:
        """Return which groups have a flow from or to this one, shape (n,)."""
        flows: NDArray[np.bool_] = (self.cells[group] > 0) | (self.cells[:, group] > 0)
        return flows

    def merging(self, group: int, others: Positions) -> Floats:
        """Return what merging a group with each of others would add to the length.

        Negative where it saves. The number of groups costs extra; that is the
        same for all pairs.

        Parameters
        ----------
        others : ndarray of int, shape (m,)
            Other groups.

        Returns
        -------
        ndarray of float, shape (m,)
        """
        from scipy.special import gammaln

        size = self.size[group] + self.size[others]
        change: Floats = gammaln(self.size[group] + 1.0) + gammaln(self.size[others] + 1.0)
        change -= gammaln(size + 1.0)
        rows = np.arange(others.size)
        for cells, persons, cost in (
            (self.cells, self.persons, self.cost),
            (self.cells.T, self.persons.T, self.cost.T),
        ):
            new_cells, new_persons = cells[group] + cells[others], persons[group] + persons[others]
            # The two groups themselves are one block, added below.
            new_cells[:, group] = new_cells[rows, others] = 0.0
            new = pair_cost(size[:, None] * self.size[None, :], new_cells, new_persons)
            change += new.sum(axis=1) - cost[group].sum() - cost[others].sum(axis=1)
        # Rows and columns of the old costs share the cells between the two groups.
        change += self._within(self.cost, group, others)
        own_cells = self._within(self.cells, group, others)
        own_persons = self._within(self.persons, group, others)
        change += pair_cost(size * size, own_cells, own_persons)
        return change

    def crossing(self, first: Positions, second: Positions, groups: list[int]) -> Floats:
        """Return the part of merging pairs that depends on their flows with some groups.

        Parameters
        ----------
        first, second : ndarray of int, shape (m,)
            Pairs of groups, none of them in ``groups``.
        """
        change = np.zeros(first.size)
        for group in groups:
            size = (self.size[first] + self.size[second]) * self.size[group]
            for cells, persons, cost in (
                (self.cells[group], self.persons[group], self.cost[group]),
                (self.cells[:, group], self.persons[:, group], self.cost[:, group]),
            ):
                new = pair_cost(
                    size, cells[first] + cells[second], persons[first] + persons[second]
                )
                change += new - cost[first] - cost[second]
        return change

    def merge(self, group: int, other: int) -> None:
        """Merge ``other`` into ``group``."""
        for table in (self.cells, self.persons):
            table[group] += table[other]
            table[:, group] += table[:, other]
            table[other] = 0.0
            table[:, other] = 0.0
        self.size[group] += self.size[other]
        self.size[other] = 0.0
        sizes = self.size[group] * self.size
        self.cost[group] = pair_cost(sizes, self.cells[group], self.persons[group])
        self.cost[:, group] = pair_cost(sizes, self.cells[:, group], self.persons[:, group])
        self.cost[other] = 0.0
        self.cost[:, other] = 0.0

    @staticmethod
    def _within(table: Floats, group: int, others: Positions) -> Floats:
        own: Floats = table[group, group] + table[others, others]
        own += table[group, others] + table[others, group]
        return own
