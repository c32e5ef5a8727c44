"""Which ground belongs to which place: everyone to the centre that is easiest to reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .terrain import NODE_AREA, pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .mesh import Mesh
    from .places import Places
    from .terrain import Terrain

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Indices = NDArray[np.int64]

# A kilometre by boat is as hard as this many by road; heights make it harder too, so borders
# follow fjords and mountain ridges.
BOAT = 2.2
CLIMB = 3.0
CREST = 7.0
# A smaller piece of a place's land must be an island of its own, square kilometres.
SMALLEST_SCRAP = 6.0
ANYONE = -1


@dataclass(frozen=True)
class Tiling:
    """Place and effort of every mesh node.

    Attributes
    ----------
    place : ndarray of int, shape (n,)
        Place that the node belongs to; -1 outside the country.
    effort : ndarray of float, shape (n,)
        Effort from the centre of that place, kilometres of easy road.
    step_effort : ndarray of float, shape (6, n)
        Effort of one step to each neighbour.
    """

    place: Indices
    effort: Floats
    step_effort: Floats


def divide(terrain: Terrain, places: Places) -> Tiling:
    """Give each node of the country to a place.

    A landmass without a centre goes as a whole to the place that reaches most
    of it first, and a landmass with centres to these only. So no skerry is
    split, and a place on an island has no land neighbour.
    """
    mesh, step = terrain.mesh, _step_effort(terrain)
    home = terrain.landmass[places.node]
    settled = np.isin(terrain.landmass, home) & terrain.land
    zone = np.where(settled, terrain.landmass, ANYONE)
    first, _ = spread(mesh, places.node, step, terrain.inside, zone, home)
    owner = _mainly(terrain, first, places.n)
    zone = np.where(terrain.land & ~settled, -2 - owner[terrain.landmass], zone)
    place, effort = spread(mesh, places.node, step, terrain.inside, zone, home)
    shut = terrain.land & (first >= 0) & (place < 0)
    if shut.any():
        # Someone else's landmass blocks the way there: its ground is open to all.
        zone[np.isin(terrain.landmass, terrain.landmass[shut])] = ANYONE
        place, effort = spread(mesh, places.node, step, terrain.inside, zone, home)
    return Tiling(_without_scraps(terrain, places, place), effort, step)


def _without_scraps(terrain: Terrain, places: Places, place: Indices) -> Indices:
    """Give scraps of land that a border cuts off at the shore to the place they hang on."""
    piece, size = pieces(terrain.mesh, np.where(terrain.land, place, -1))
    place = np.append(place, -1)
    land = np.append(terrain.land, False)
    scraps = set(np.flatnonzero(size * NODE_AREA < SMALLEST_SCRAP).tolist())
    for scrap in sorted(scraps - set(piece[places.node].tolist())):
        nodes = np.flatnonzero(piece == scrap)
        around = terrain.mesh.neighbours[:, nodes].ravel()
        beside = place[around[land[around] & (place[around] != place[nodes[0]])]]
        if beside.size:
            place[nodes] = np.bincount(beside).argmax()
    return place[:-1]


def _mainly(terrain: Terrain, place: Indices, count: int) -> Indices:
    """Return the place with most nodes on each landmass."""
    nodes = np.zeros((terrain.landmass_area.size, count), dtype=np.int64)
    there = terrain.land & (place >= 0)
    np.add.at(nodes, (terrain.landmass[there], place[there]), 1)
    return np.asarray(nodes.argmax(axis=1))


def _step_effort(terrain: Terrain) -> Floats:
    climb = CLIMB * np.clip(terrain.height, 0, 1.2) ** 1.5 + CREST * terrain.ridge
    hardness = np.append(np.where(terrain.land, 1 + climb, BOAT), np.inf)
    mean = 0.5 * (hardness[:-1] + hardness[terrain.mesh.neighbours])
    return np.asarray(terrain.mesh.neighbour_distances() * mean)


def spread(
    mesh: Mesh,
    starts: Indices,
    step: Floats,
    open_to: Flags,
    zone: Indices | None = None,
    home: Indices | None = None,
) -> tuple[Indices, Floats]:
    """Spread from all start nodes at once; each node goes to the start nearest by effort.

    Parameters
    ----------
    mesh : Mesh
    starts : ndarray of int, shape (s,)
        Start nodes.
    step : ndarray of float, shape (6, n)
        Effort of a step to each neighbour.
    open_to : ndarray of bool, shape (n,)
        Nodes that may be entered.
    zone, home : ndarray of int, shapes (n,) and (s,), optional
        Nodes that only some may enter: ``zone`` is ANYONE, or a number >= 0 for
        the starts with this ``home``, or -2 - start for that start alone.

    Returns
    -------
    start : ndarray of int, shape (n,)
        Number of the start; -1 where none arrives.
    effort : ndarray of float, shape (n,)
        Effort from there, inf where none arrives.
    """
    n = mesh.n
    closed = np.append(~open_to, True)
    start = np.full(n + 1, -1, dtype=np.int64)
    effort = np.where(closed, -np.inf, np.inf)
    start[starts] = np.arange(starts.size)
    effort[starts] = 0.0
    front = starts
    while front.size:
        changed = np.zeros(n, dtype=bool)
        for near, cost in zip(mesh.neighbours, step):
            told, who = near[front], start[front]
            offer = effort[front] + cost[front]
            better = offer < effort[told]
            if zone is not None and home is not None:
                told, who, offer = told[better], who[better], offer[better]
                into = zone[told]
                better = (into == ANYONE) | (into == home[who]) | (into == -2 - who)
            told = told[better]
            start[told], effort[told] = who[better], offer[better]
            changed[told] = True
        front = np.flatnonzero(changed)
    effort[closed] = np.inf
    return start[:n], effort[:n]
