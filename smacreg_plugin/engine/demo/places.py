"""Where people settle: cities, towns, islands and rural places, one to a future municipality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .noise import stream
from .terrain import distance_to

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .terrain import Terrain

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Indices = NDArray[np.int64]

CITY, TOWN, ISLAND, RURAL = range(4)
CITIES, TOWNS, ISLANDS, RURALS = 3, 10, 4, 50

# An island must carry a municipality; a larger landmass is a mainland of its own. Square km.
ISLAND_AREA = (60.0, 1500.0)


class Unsuitable(Exception):
    """The terrain has no room for what the country needs."""


@dataclass(frozen=True)
class Places:
    """The finest building blocks, which both municipal structures are made of.

    Attributes
    ----------
    node : ndarray of int, shape (p,)
        Mesh node of the centre.
    x, y : ndarray of float, shape (p,)
        Its position, kilometres.
    kind : ndarray of int, shape (p,)
        CITY, TOWN, ISLAND or RURAL.
    """

    node: Indices
    x: Floats
    y: Floats
    kind: Indices

    @property
    def n(self) -> int:
        """Number of places."""
        return int(self.node.size)


def settle(terrain: Terrain, seed: int) -> Places:
    """Choose the places: cities first, then towns and islands, then rural places between them.

    Raises
    ------
    Unsuitable
        When the terrain has too few islands or too little coast.
    """
    random = stream(seed, "places")
    chosen: list[int] = []
    mainland = (terrain.landmass >= 0) & (
        (terrain.landmass == 0) | (terrain.landmass_area[terrain.landmass] > ISLAND_AREA[1])
    )
    coast = mainland & (terrain.to_sea < 4.5) & (terrain.height < 0.45)
    valley = mainland & np.isfinite(terrain.to_sea) & (terrain.height < 0.75)
    everywhere = np.ones(terrain.mesh.n)
    _scatter(terrain, random, chosen, CITIES, coast, 85 * everywhere)
    _scatter(terrain, random, chosen, TOWNS - 2, coast, 31 * everywhere)
    _scatter(terrain, random, chosen, 2, valley & ~coast, 31 * everywhere)
    chosen += _island_centres(terrain, random)
    # Many small municipalities along the fjords, few and wide ones in the mountains.
    spacing = 8.5 + 16.0 * np.clip(terrain.height, 0, 1) ** 1.5
    _scatter(terrain, random, chosen, RURALS, mainland & (terrain.ridge < 0.4), spacing)
    node = np.array(chosen, dtype=np.int64)
    kind = np.repeat([CITY, TOWN, ISLAND, RURAL], [CITIES, TOWNS, ISLANDS, RURALS])
    return Places(node, terrain.mesh.x[node], terrain.mesh.y[node], kind)


def _scatter(
    terrain: Terrain,
    random: np.random.RandomState,
    chosen: list[int],
    count: int,
    allowed: Flags,
    spacing: Floats,
) -> None:
    """Add ``count`` random nodes that keep their distance from all chosen ones."""
    x, y = terrain.mesh.x, terrain.mesh.y
    # Not on the shore itself: a centre has land around it.
    inner = np.append(terrain.land, False)[terrain.mesh.neighbours].all(axis=0)
    candidates = random.permutation(np.flatnonzero(allowed & inner))
    room = np.full(x.size, np.inf)
    for node in chosen:
        room = np.minimum(room, np.hypot(x - x[node], y - y[node]))
    wanted, shrink = len(chosen) + count, 1.0
    while len(chosen) < wanted:
        free = candidates[room[candidates] > shrink * spacing[candidates]]
        if free.size == 0:
            shrink *= 0.93
            if shrink < 0.5:
                raise Unsuitable
            continue
        node = int(free[0])
        chosen.append(node)
        room = np.minimum(room, np.hypot(x - x[node], y - y[node]))


def _island_centres(terrain: Terrain, random: np.random.RandomState) -> list[int]:
    """Return one node on each of the islands that become a municipality, remote ones first."""
    smallest, largest = ISLAND_AREA
    areas = terrain.landmass_area
    able = np.flatnonzero((areas >= smallest) & (areas <= largest) & (np.arange(areas.size) > 0))
    if able.size < ISLANDS:
        raise Unsuitable
    from_mainland = distance_to(terrain.mesh, terrain.landmass == 0, 40.0)
    score = []
    for island in able:
        away = from_mainland[terrain.landmass == island].min()
        score.append(-min(away, 40.0) - areas[island] / 15)
    best = able[np.argsort(score, kind="stable")[:ISLANDS]]
    centres = []
    for island in best:
        nodes = np.flatnonzero(terrain.landmass == island)
        inner = nodes[terrain.to_sea[nodes] >= np.median(terrain.to_sea[nodes])]
        centres.append(int(random.choice(inner)))
    return centres
