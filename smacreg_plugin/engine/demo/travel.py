"""Travel: roads over land, ferries and bridges over water, minutes between all places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .tiling import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .geography import Geography
    from .terrain import Terrain

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

# Minutes per kilometre as the crow flies on an easy road; hills and crests take longer.
ROAD = 1.0
HILL, CREST = 0.3, 0.5
# A longer crossing than this is a ferry, kilometres.
LONGEST_BRIDGE = 3.2
FERRY_START, FERRY_KM = 12.0, 2.7
# Besides what joins the islands, short crossings are built where they save most.
LONGEST_SHORTCUT = 11.0
WORTH_MINUTES = 10.0
SHORTCUTS, SHORTCUTS_A_PLACE = 12, 2


class Link(NamedTuple):
    """A ferry or bridge between the shores of two places.

    ``minutes`` is the crossing with the usual wait; ``shore_a`` and ``shore_b``
    are mesh nodes, ``length`` is in kilometres.
    """

    a: int
    b: int
    kind: str
    minutes: int
    shore_a: int
    shore_b: int
    length: float


@dataclass(frozen=True)
class Travel:
    """How one gets around.

    Attributes
    ----------
    links : list of Link
    road : ndarray of float, shape (p, p)
        Minutes between places that are neighbours on land, inf elsewhere.
    minutes : ndarray of float, shape (p, p)
        Minutes between all places by road and link; 0 on the diagonal.
    """

    links: list[Link]
    road: Floats
    minutes: Floats


def make_travel(geography: Geography) -> Travel:
    """Lay roads, then the crossings that join islands, then those that save most time."""
    terrain, places = geography.terrain, geography.places
    hills = 1 + HILL * np.clip(terrain.height, 0, 1) + CREST * terrain.ridge
    step = ROAD * terrain.mesh.neighbour_distances() * hills
    nearest, minutes = spread(terrain.mesh, places.node, step, terrain.land)
    first, second = terrain.mesh.edges.T
    border = terrain.land[first] & terrain.land[second] & (nearest[first] != nearest[second])
    first, second = first[border], second[border]
    length = np.hypot(
        terrain.mesh.x[first] - terrain.mesh.x[second],
        terrain.mesh.y[first] - terrain.mesh.y[second],
    )
    road = np.full((places.n, places.n), np.inf)
    time = minutes[first] + minutes[second] + ROAD * length
    np.minimum.at(road, (nearest[first], nearest[second]), time)
    road = np.minimum(road, road.T)
    crossings = _crossings(geography, nearest, minutes)
    links, fastest = _choose(road, crossings)
    return Travel(links, road, fastest)


def shortest(direct: Floats) -> Floats:
    """Return the shortest times over any number of legs (Floyd 1962), shape (p, p)."""
    times = direct.copy()
    np.fill_diagonal(times, 0.0)
    for via in range(times.shape[0]):
        np.minimum(times, times[:, via : via + 1] + times[via : via + 1], out=times)
    return times


def _crossings(geography: Geography, nearest: Indices, minutes: Floats) -> list[tuple[float, Link]]:
    """Return the best crossing of each pair of places that face each other over water.

    Each with its minutes from centre to centre.
    """
    terrain, mesh = geography.terrain, geography.terrain.mesh
    sea = np.append(~terrain.land & terrain.inside, False)
    shore = np.flatnonzero(terrain.land & (nearest >= 0) & sea[mesh.neighbours].any(axis=0))
    open_to = sea[:-1].copy()
    open_to[shore] = True
    facing, _ = spread(mesh, shore, mesh.neighbour_distances(), open_to)
    first, second = mesh.edges.T
    wet = (sea[first] | sea[second]) & (facing[first] >= 0) & (facing[second] >= 0)
    a, b = shore[facing[first[wet]]], shore[facing[second[wet]]]
    # Both the ground and the shortest road must belong to different places.
    ground = geography.tiling.place
    other = (nearest[a] != nearest[b]) & (ground[a] != ground[b])
    swap = nearest[a] > nearest[b]
    a, b = np.where(swap, b, a)[other], np.where(swap, a, b)[other]
    length = np.hypot(mesh.x[a] - mesh.x[b], mesh.y[a] - mesh.y[b])
    bridge = length <= LONGEST_BRIDGE
    over = np.where(bridge, 1 + ROAD * length, FERRY_START + FERRY_KM * length)
    time = minutes[a] + over + minutes[b]
    best: dict[tuple[int, int], tuple[float, Link]] = {}
    # Clear water first: a ferry goes over land only where there is no other way.
    for k in np.lexsort((b, a, time, _land_between(terrain, a, b))).tolist():
        pair = int(nearest[a[k]]), int(nearest[b[k]])
        if pair not in best:
            kind = "bridge" if bridge[k] else "ferry"
            link = Link(*pair, kind, round(float(over[k])), int(a[k]), int(b[k]), float(length[k]))
            best[pair] = (float(time[k]), link)
    return sorted(best.values())


def _land_between(terrain: Terrain, a: Indices, b: Indices) -> NDArray[np.int64]:
    """Return how much land, in 40 parts, lies on the straight way between shores."""
    mesh = terrain.mesh
    length = np.hypot(mesh.x[a] - mesh.x[b], mesh.y[a] - mesh.y[b])
    land = np.zeros(a.size, dtype=np.int64)
    for part in np.linspace(0.0, 1.0, 41):
        at = mesh.node_at(
            mesh.x[a] + part * (mesh.x[b] - mesh.x[a]), mesh.y[a] + part * (mesh.y[b] - mesh.y[a])
        )
        off_shore = np.minimum(part, 1 - part) * length > 1.5 * mesh.step
        land += off_shore & terrain.land[at]
    return land


def _choose(road: Floats, crossings: list[tuple[float, Link]]) -> tuple[list[Link], Floats]:
    """Return the links that are built, and the times with them."""
    direct = road.copy()
    links: list[Link] = []
    busy = np.zeros(road.shape[0], dtype=np.int64)
    times = shortest(direct)
    waiting = crossings
    while waiting:
        # What joins unconnected places saves infinitely much; the quickest of these comes first.
        saved = [times[link.a, link.b] - time for time, link in waiting]
        most = int(np.argmax(saved))
        joins = np.isinf(saved[most])
        if not joins and (saved[most] < WORTH_MINUTES or busy.sum() >= 2 * SHORTCUTS):
            break
        time, link = waiting[most]
        waiting = waiting[:most] + waiting[most + 1 :]
        ends = [link.a, link.b]
        if not joins:
            if link.length > LONGEST_SHORTCUT or (busy[ends] >= SHORTCUTS_A_PLACE).any():
                continue
            busy[ends] += 1
        direct[link.a, link.b] = direct[link.b, link.a] = min(time, direct[link.a, link.b])
        links.append(link)
        times = shortest(direct)
    return links, times
