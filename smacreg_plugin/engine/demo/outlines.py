"""Outlines of areas on the mesh: every border is drawn once and shared by both sides.

Borders run through the triangles between nodes of different areas (marching
triangles with any number of areas). Within a triangle they cannot cross, so
the outlines tile the plane by construction; thinning keeps it so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .thinning import thin

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .mesh import Mesh

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

Ring = list[list[float]]
MultiPolygon = list[list[Ring]]

# Crossings keep this share of a mesh edge away from its ends.
MARGIN = 0.12
# Bends with a smaller triangle are straightened, square metres: at coasts, and at borders between
# areas of one kind, which are no more than lines on a map.
SMALLEST_BEND, SMALLEST_BORDER_BEND = 50_000.0, 250_000.0


@dataclass(frozen=True)
class Outlines:
    """Borders between areas.

    Attributes
    ----------
    arcs : list of ndarray of int, each shape (m, 2)
        Vertices in metres, from junction to junction; a closed arc starts and
        ends at the same vertex.
    ends : ndarray of int, shape (a, 2)
        First and last vertex as a number, to join arcs by.
    left, right : ndarray of int, shape (a,)
        Area on either side; -1 outside.
    """

    arcs: list[Indices]
    ends: Indices
    left: Indices
    right: Indices

    def polygons(self, group: Indices, count: int) -> list[MultiPolygon]:
        """Dissolve areas into groups.

        Parameters
        ----------
        group : ndarray of int, shape (areas,)
            Group of each area; -1 = none.
        count : int
            Number of groups.

        Returns
        -------
        list of multipolygons, length count
            Lists of rings of [x, y], closed, outer rings counter-clockwise.
        """
        of_area = np.append(group, -1)
        left, right = of_area[self.left], of_area[self.right]
        pieces: list[dict[int, tuple[int, bool]]] = [{} for _ in range(count)]
        for arc in np.flatnonzero(left != right):
            first, last = (int(v) for v in self.ends[arc])
            if left[arc] >= 0:
                pieces[left[arc]][first] = (int(arc), True)
            if right[arc] >= 0:
                pieces[right[arc]][last] = (int(arc), False)
        return [_assemble(self._rings(starts)) for starts in pieces]

    def _rings(self, starts: dict[int, tuple[int, bool]]) -> list[Indices]:
        """Join arcs with the group on their left; at a junction only one can follow."""
        rings = []
        while starts:
            parts, vertex = [], next(iter(starts))
            while vertex in starts:
                arc, forward = starts.pop(vertex)
                points = self.arcs[arc] if forward else self.arcs[arc][::-1]
                parts.append(points[:-1])
                vertex = int(self.ends[arc, 1 if forward else 0])
            rings.append(np.concatenate([*parts, parts[0][:1]]))
        return rings


def trace(
    mesh: Mesh, area: Indices, crossing: Floats, kind: Indices, origin: tuple[float, float]
) -> Outlines:
    """Draw the borders between areas.

    Parameters
    ----------
    mesh : Mesh
    area : ndarray of int, shape (n,)
        Area of each node, -1 outside; the rim of the mesh is outside.
    crossing : ndarray of float, shape (e,)
        Where a border crosses each mesh edge, from its first node (0) to its
        second (1); looked at only where the areas differ.
    kind : ndarray of int, shape (areas + 1,)
        Kind of each area, such as land or sea; the last is that of the outside.
    origin : (float, float)
        Position of the mesh's origin, metres.
    """
    share = np.clip(crossing, MARGIN, 1 - MARGIN)[:, None]
    nodes = np.column_stack((mesh.x, mesh.y)) * 1000.0 + np.asarray(origin)
    points = nodes[mesh.edges[:, 0]] * (1 - share) + nodes[mesh.edges[:, 1]] * share
    corner = area[mesh.triangles]
    cut = corner != np.roll(corner, -1, axis=1)
    junctions = np.flatnonzero(cut.all(axis=1))
    points = np.rint(np.concatenate((points, points[mesh.triangle_edges[junctions]].mean(axis=1))))
    start, end, left, right = _segments(mesh, corner, cut, junctions)
    runs = _join(start, end, first_junction=mesh.edges.shape[0])
    lines = [[*start[run].tolist(), int(end[run[-1]])] for run in runs]
    vertices = points.astype(np.int64)
    first = [run[0] for run in runs]
    coarse = kind[left[first]] == kind[right[first]]
    bends = np.where(coarse, SMALLEST_BORDER_BEND, SMALLEST_BEND).tolist()
    return Outlines(
        arcs=[vertices[line] for line in thin(vertices, lines, bends)],
        ends=np.array([(line[0], line[-1]) for line in lines], dtype=np.int64),
        left=left[first],
        right=right[first],
    )


def _segments(
    mesh: Mesh, corner: Indices, cut: NDArray[np.bool_], junctions: Indices
) -> tuple[Indices, Indices, Indices, Indices]:
    """Return start, end, left and right area of all pieces of border within triangles.

    Vertices are numbered like mesh edges; junctions inside a triangle follow.
    """
    parts = []
    for k in range(3):
        before = (k + 2) % 3
        # Corner k differs from the two others: the border passes around it.
        alone = np.flatnonzero(cut[:, k] & cut[:, before] & ~cut[:, (k + 1) % 3])
        parts.append(
            (
                mesh.triangle_edges[alone, k],
                mesh.triangle_edges[alone, before],
                corner[alone, k],
                corner[alone, (k + 1) % 3],
            )
        )
        parts.append(
            (
                mesh.triangle_edges[junctions, k],
                mesh.edges.shape[0] + np.arange(junctions.size),
                corner[junctions, k],
                corner[junctions, (k + 1) % 3],
            )
        )
    start, end, left, right = (np.concatenate(columns) for columns in zip(*parts))
    # With the smaller area always on the left, the pieces of one border follow each other.
    turn = left > right
    start, end = np.where(turn, end, start), np.where(turn, start, end)
    return start, end, np.minimum(left, right), np.maximum(left, right)


def _join(start: Indices, end: Indices, first_junction: int) -> list[list[int]]:
    """Return the runs of segments from junction to junction, then the closed ones."""
    following = {v: s for s, v in enumerate(start.tolist()) if v < first_junction}
    last = end.tolist()
    runs = []
    for first in np.flatnonzero(start >= first_junction).tolist():
        run = [first]
        while last[run[-1]] < first_junction:
            run.append(following.pop(last[run[-1]]))
        runs.append(run)
    while following:
        run = [following.pop(next(iter(following)))]
        while last[run[-1]] in following:
            run.append(following.pop(last[run[-1]]))
        runs.append(run)
    return runs


def _assemble(rings: list[Indices]) -> MultiPolygon:
    """Sort rings into outer ones, largest first, and holes behind the one they lie in."""
    sized = sorted(((_twice_area(ring), k) for k, ring in enumerate(rings)), reverse=True)
    outer = [rings[k] for size, k in sized if size > 0]
    polygons = [[ring] for ring in outer]
    for size, k in sized:
        if size < 0:
            # The smallest one around it, if areas lie within areas.
            around = [p for p, ring in enumerate(outer) if _contains(ring, rings[k][0])]
            polygons[around[-1]].append(rings[k])
    return [[ring.astype(np.float64).tolist() for ring in polygon] for polygon in polygons]


def _twice_area(ring: Indices) -> int:
    x, y = (ring - ring[0]).T
    return int((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())


def _contains(ring: Indices, point: Indices) -> bool:
    """Count how often a ray to the east leaves the ring."""
    (x0, y0), (x1, y1) = ring[:-1].T, ring[1:].T
    x, y = point
    spans = (y0 > y) != (y1 > y)
    x0, y0, x1, y1 = x0[spans], y0[spans], x1[spans], y1[spans]
    east = x0 + (y - y0) * (x1 - x0) / (y1 - y0) > x
    return bool(np.count_nonzero(east) % 2)
