"""A triangular mesh with shifted nodes: the paper on which the country is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

# Rows and columns of the six neighbours, counter-clockwise from the east; odd rows lie half a
# step further east.
_EVEN = ((0, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0))
_ODD = ((0, 1), (1, 1), (1, 0), (0, -1), (-1, 0), (-1, 1))
# Nodes shifted by less than about 0.4 steps cannot turn a triangle over.
_SHIFT = 0.24


@dataclass(frozen=True)
class Mesh:
    """Nodes, triangles and edges of the mesh.

    Attributes
    ----------
    x, y : ndarray of float, shape (n,)
        Node positions, kilometres.
    shape : (int, int)
        Rows and columns of the nodes.
    step : float
        Distance of nodes in a row before they were shifted, kilometres.
    neighbours : ndarray of int, shape (6, n)
        Neighbouring nodes, counter-clockwise from the east; n where there is none. No two nodes
        have the same neighbour on the same side.
    triangles : ndarray of int, shape (t, 3)
        Corners, counter-clockwise.
    edges : ndarray of int, shape (e, 2)
        End nodes, the smaller first.
    triangle_edges : ndarray of int, shape (t, 3)
        Edges of each triangle: from corner 0 to 1, 1 to 2 and 2 to 0.
    """

    x: Floats
    y: Floats
    shape: tuple[int, int]
    step: float
    neighbours: Indices
    triangles: Indices
    edges: Indices
    triangle_edges: Indices

    @property
    def n(self) -> int:
        """Number of nodes."""
        return int(self.x.size)

    def neighbour_distances(self) -> Floats:
        """Return distances in kilometres, shape (6, n); inf where there is no neighbour."""
        x, y = np.append(self.x, np.inf), np.append(self.y, np.inf)
        near = self.neighbours
        return np.asarray(np.sqrt((x[near] - self.x) ** 2 + (y[near] - self.y) ** 2))

    def node_at(self, x: Floats, y: Floats) -> Indices:
        """Return the node whose place in the unshifted mesh is nearest, for points inside."""
        rows, columns = self.shape
        height = self.step * np.sqrt(0.75)
        row = np.clip(np.rint(y / height + (rows - 1) / 2), 0, rows - 1).astype(np.int64)
        column = np.rint(x / self.step + (columns - 1) / 2 - 0.5 * (row % 2))
        return np.asarray(row * columns + np.clip(column, 0, columns - 1).astype(np.int64))


def make_mesh(width: float, height: float, step: float, random: np.random.RandomState) -> Mesh:
    """Cover a rectangle around the origin with nodes about ``step`` apart, kilometres."""
    columns = int(width / step) + 1
    rows = int(height / (step * np.sqrt(0.75))) + 1
    row, column = (a.ravel() for a in np.mgrid[0:rows, 0:columns])
    angle = random.uniform(-np.pi, np.pi, row.size)
    shift = _SHIFT * step * np.sqrt(random.uniform(0.0, 1.0, row.size))
    x = (column + 0.5 * (row % 2) - (columns - 1) / 2) * step + shift * np.cos(angle)
    y = (row - (rows - 1) / 2) * step * np.sqrt(0.75) + shift * np.sin(angle)
    neighbours = _neighbours(row, column, rows, columns)
    triangles = _triangles(neighbours)
    edges, triangle_edges = _edges(triangles)
    return Mesh(x, y, (rows, columns), step, neighbours, triangles, edges, triangle_edges)


def _neighbours(row: Indices, column: Indices, rows: int, columns: int) -> Indices:
    neighbours = []
    for even, odd in zip(_EVEN, _ODD):
        near_row = row + np.where(row % 2 == 1, odd[0], even[0])
        near_column = column + np.where(row % 2 == 1, odd[1], even[1])
        inside = (near_row >= 0) & (near_row < rows) & (near_column >= 0) & (near_column < columns)
        neighbours.append(np.where(inside, near_row * columns + near_column, row.size))
    return np.stack(neighbours)


def _triangles(neighbours: Indices) -> Indices:
    """Return for each node the triangles above it: to the east and to the north."""
    n = neighbours.shape[1]
    found = []
    for first, second in ((0, 1), (1, 2)):
        corners = np.column_stack((np.arange(n), neighbours[first], neighbours[second]))
        found.append(corners[(corners < n).all(axis=1)])
    return np.concatenate(found)


def _edges(triangles: Indices) -> tuple[Indices, Indices]:
    ends = np.sort(np.stack((triangles, np.roll(triangles, -1, axis=1)), axis=2), axis=2)
    count = int(triangles.max()) + 1
    keys, place = np.unique(ends[..., 0] * count + ends[..., 1], return_inverse=True)
    return np.column_stack((keys // count, keys % count)), place.reshape(triangles.shape)
