"""The network of flows as modularity sees it, at the level of units or of groups of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...neighbours import Neighbours

    Floats = NDArray[np.float64]
    Labels = NDArray[np.int64]

# Cells of a table between groups that is summed densely: 64 MB.
MOST_DENSE = 2**23
# Links that are looked at between two questions whether to stop.
LINKS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Level:
    """Nodes and the links between them, as shares of all persons.

    Directed modularity sees a pair of nodes only through both directions
    together, so links are stored summed, each from both ends.

    Attributes
    ----------
    links : scipy.sparse.csr_matrix, shape (n, n)
        Flow there and back between different nodes, indices ascending.
    margins : ndarray of float, shape (n, 2)
        Share of all persons who live in the node, and who work in it.
    inside : float
        Share of all persons who live and work in the same node.
    beside : scipy.sparse.csr_matrix or None
        Which nodes are neighbours; None where that does not matter.
    """

    links: Any
    margins: Floats
    inside: float
    beside: Any = None

    @classmethod
    def of_units(
        cls,
        matrix: FlowMatrix,
        neighbours: Neighbours | None,
        check: Callable[[], None] = lambda: None,
    ) -> Level:
        """Return the level of units, numbered by :attr:`FlowMatrix.rank`.

        Sums run in that order too, so that neither rows nor codes matter.
        """
        from scipy.sparse import csr_matrix

        n, rank = matrix.n, matrix.rank
        cells = csr_matrix(
            (matrix.out_value, (rank[matrix.origins], rank[matrix.out_unit])), shape=(n, n)
        )
        check()
        cells.sort_indices()
        row = np.repeat(np.arange(n), np.diff(cells.indptr))
        persons = cells.data.sum()
        margins = np.empty((n, 2))
        margins[:, 0] = np.bincount(row, cells.data, n)
        margins[:, 1] = np.bincount(cells.indices, cells.data, n)
        inside = cells.data[row == cells.indices].sum()
        check()
        turned = cells.T.tocsr()
        check()
        both = cells + turned
        check()
        beside = None
        if neighbours is not None:
            one = np.repeat(rank, np.diff(neighbours.ptr))
            beside = csr_matrix(
                (np.ones(one.size, np.int8), (one, rank[neighbours.unit])), shape=(n, n)
            )
        return cls(_without_diagonal(both, persons), margins / persons, inside / persons, beside)

    @property
    def n(self) -> int:
        """Number of nodes."""
        return int(self.margins.shape[0])

    @cached_property
    def linked(self) -> list[NDArray[np.int32]]:
        """Nodes linked to each node."""
        return _slices(self.links.indptr, self.links.indices)

    @cached_property
    def weights(self) -> list[Floats]:
        """Weights of these links."""
        return _slices(self.links.indptr, self.links.data)

    @cached_property
    def adjacent(self) -> list[NDArray[np.int32]]:
        """Neighbours of each node."""
        return _slices(self.beside.indptr, self.beside.indices)

    @cached_property
    def rows(self) -> NDArray[np.int32]:
        """First node of each link."""
        return np.repeat(np.arange(self.n, dtype=np.int32), np.diff(self.links.indptr))

    @cached_property
    def spans(self) -> list[slice]:
        """Runs of nodes with about :data:`LINKS_AT_ONCE` links each."""
        ptr = self.links.indptr
        inner = np.searchsorted(ptr, np.arange(LINKS_AT_ONCE, ptr[-1], LINKS_AT_ONCE))
        bounds = np.unique(np.concatenate([[0], inner, [self.n]])).tolist()
        return [slice(a, b) for a, b in zip(bounds, bounds[1:])]

    def grouped(self, label: Labels, groups: int) -> Level:
        """Return the level whose nodes are groups of this one's.

        Parameters
        ----------
        label : ndarray of int, shape (n,)
            Group of each node, 0 to ``groups`` - 1.
        """
        sums = self._sums_between(label, groups)
        inside = self.inside + sums.diagonal().sum() / 2.0
        beside = self.beside
        if beside is not None:
            member = membership(label, groups)
            beside = _without_diagonal((member.T @ (beside @ member)).tocsr(), 1.0)
        return Level(
            _without_diagonal(sums, 1.0), sums_of(self.margins, label, groups), inside, beside
        )

    def _sums_between(self, label: Labels, groups: int) -> Any:
        from scipy.sparse import csr_matrix

        one, other, data = self._once
        row, column = label[one], label[other]
        if groups * groups <= MOST_DENSE:
            # Several times as fast as the sparse way.
            table = np.bincount(row * groups + column, data, groups * groups)
            half = csr_matrix(table.reshape(groups, groups))
        else:
            half = csr_matrix((data, (row, column)), shape=(groups, groups))
        return (half + half.T).tocsr()

    @cached_property
    def _once(self) -> tuple[NDArray[np.int32], NDArray[np.int32], Floats]:
        """Each link once: its two nodes and its weight."""
        half = self.rows < self.links.indices
        return self.rows[half], self.links.indices[half], self.links.data[half]

    def strongest(self, most: int) -> Level:
        """Return the level with only the strongest links of each node, from either end."""
        least = np.zeros(self.n)
        for node, weights in enumerate(self.weights):
            if weights.size > most:
                least[node] = np.partition(weights, -most)[-most]
        data, column = self.links.data, self.links.indices
        keep = (data >= least[self.rows]) | (data >= least[column])
        return Level(_kept(self.links, keep, self.rows), self.margins, self.inside, self.beside)

    def modularity(self, label: Labels, resolution: float) -> float:
        """Return Q of a division into groups."""
        k = int(label.max()) + 1
        same = label[self.rows] == label[self.links.indices]
        margins = sums_of(self.margins, label, k)
        expected = float((margins[:, 0] * margins[:, 1]).sum())
        return self.inside + float(self.links.data[same].sum()) / 2.0 - resolution * expected


def membership(label: Labels, groups: int) -> Any:
    """Return the sparse matrix of ones that adds up nodes to groups, shape (n, groups)."""
    from scipy.sparse import csr_matrix

    n = label.size
    return csr_matrix(
        (np.ones(n), label.astype(np.int32), np.arange(n + 1, dtype=np.int32)), shape=(n, groups)
    )


def sums_of(margins: Floats, label: Labels, groups: int) -> Floats:
    """Return the margins of groups, shape (groups, 2)."""
    columns = [np.bincount(label, margins[:, side], groups) for side in (0, 1)]
    return np.stack(columns, axis=1)


def compact(label: Labels) -> tuple[Labels, int]:
    """Return labels 0, 1, ... in the order in which nodes first have them, and their number."""
    _, first, inverse = np.unique(label, return_index=True, return_inverse=True)
    place = np.empty(first.size, dtype=np.int64)
    place[np.argsort(first, kind="stable")] = np.arange(first.size)
    return place[inverse.reshape(-1)], int(first.size)


def pieces(level: Level, label: Labels) -> Labels:
    """Split groups into their connected parts.

    Parts hang together by neighbours where these are given, else by flows.
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    net = level.links if level.beside is None else level.beside
    row = np.repeat(np.arange(level.n), np.diff(net.indptr))
    same = label[row] == label[net.indices]
    inner = csr_matrix(
        (np.ones(int(same.sum())), (row[same], net.indices[same])), shape=(level.n, level.n)
    )
    found = connected_components(inner, directed=False)[1]
    return compact(found.astype(np.int64))[0]


def _without_diagonal(both: Any, persons: float) -> Any:
    row = np.repeat(np.arange(both.shape[0]), np.diff(both.indptr))
    result = _kept(both, row != both.indices, row)
    result.data /= persons
    result.sort_indices()
    return result


def _kept(links: Any, keep: NDArray[np.bool_], row: NDArray[np.int32]) -> Any:
    from scipy.sparse import csr_matrix

    counts = np.bincount(row[keep], minlength=links.shape[0])
    ptr = np.concatenate([[0], np.cumsum(counts)]).astype(links.indptr.dtype)
    return csr_matrix((links.data[keep], links.indices[keep], ptr), shape=links.shape)


def _slices(ptr: Any, values: Any) -> list[Any]:
    bounds = ptr.tolist()
    return [values[a:b] for a, b in zip(bounds, bounds[1:])]
