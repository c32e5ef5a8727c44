"""The ground of the country: terrain, places and their outlines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .outlines import Outlines, trace
from .places import Places, settle
from .terrain import Terrain, make_terrain
from .tiling import Tiling, divide

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .outlines import MultiPolygon

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

# Where the mesh has its origin: in the Norwegian Sea, so that the country never covers a real
# place. EPSG:25833, metres.
ORIGIN = (60_000.0, 7_330_000.0)


@dataclass(frozen=True)
class Geography:
    """What everything else stands on.

    Attributes
    ----------
    terrain : Terrain
    places : Places
    tiling : Tiling
    outlines : Outlines
        Borders of the areas: 2 * place + 1 for its land, 2 * place for its sea.
    """

    terrain: Terrain
    places: Places
    tiling: Tiling
    outlines: Outlines

    def polygons(self, group: Indices, count: int, *, land_only: bool) -> list[MultiPolygon]:
        """Return the polygons of groups of places, with their sea or without.

        Parameters
        ----------
        group : ndarray of int, shape (places,)
            Group of each place.
        count : int
            Number of groups.
        land_only : bool
            Leave out the sea.
        """
        area = np.repeat(group, 2)
        if land_only:
            area[::2] = -1
        return self.outlines.polygons(area, count)

    def land_neighbours(self) -> NDArray[np.bool_]:
        """Return which places share a border on land, shape (places, places)."""
        first, second = self.terrain.mesh.edges.T
        a, b = self.tiling.place[first], self.tiling.place[second]
        border = (a != b) & self.terrain.land[first] & self.terrain.land[second]
        side_by_side = np.zeros((self.places.n, self.places.n), dtype=bool)
        side_by_side[a[border], b[border]] = True
        return np.asarray(side_by_side | side_by_side.T)

    def position(self, node: Indices) -> tuple[Floats, Floats]:
        """Return x and y of mesh nodes, whole metres of EPSG:25833."""
        x, y = self.terrain.mesh.x[node], self.terrain.mesh.y[node]
        return np.rint(x * 1000.0 + ORIGIN[0]), np.rint(y * 1000.0 + ORIGIN[1])


def make_geography(seed: int) -> Geography:
    """Draw the ground.

    Raises
    ------
    Unsuitable
        When the terrain has no room for the country; another seed helps.
    """
    terrain = make_terrain(seed)
    places = settle(terrain, seed)
    tiling = divide(terrain, places)
    land_or_sea = np.append(np.tile([0, 1], places.n), -1)
    outlines = trace(
        terrain.mesh, _areas(terrain, tiling), _crossings(terrain, tiling), land_or_sea, ORIGIN
    )
    return Geography(terrain, places, tiling, outlines)


def _areas(terrain: Terrain, tiling: Tiling) -> Indices:
    return np.asarray(np.where(tiling.place >= 0, 2 * tiling.place + terrain.land, -1))


def _crossings(terrain: Terrain, tiling: Tiling) -> Floats:
    """Return where a border crosses each mesh edge, from its first node to its second.

    At the outer limit and at the coast where the field passes zero, between
    places where both centres are equally far.
    """
    first, second = terrain.mesh.edges.T
    outer = (tiling.place[first] < 0) != (tiling.place[second] < 0)
    shore = terrain.land[first] != terrain.land[second]
    inner = (tiling.place[first] != tiling.place[second]) & ~outer & ~shore
    side = (terrain.mesh.neighbours[:, first] == second).argmax(axis=0)
    step = tiling.step_effort[side, first]
    crossing = np.full(first.size, 0.5)
    for where, field in ((shore, terrain.height), (outer, terrain.belongs)):
        a, b = field[first[where]], field[second[where]]
        crossing[where] = a / (a - b)
    a, b = tiling.effort[first[inner]], tiling.effort[second[inner]]
    crossing[inner] = 0.5 + (b - a) / (2 * step[inner])
    return crossing
