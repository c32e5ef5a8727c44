"""Land and sea: a mountain back with fjords in the west, skerries and an outer row of islands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .mesh import Mesh, make_mesh
from .noise import GradientNoise, stream

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Indices = NDArray[np.int64]

WIDTH, HEIGHT, STEP = 300.0, 410.0, 1.1
HALF_LENGTH, HALF_WIDTH = 158.0, 70.0
TILT = float(np.radians(22.0))
# Open sea is farther than this from land; the country ends where open sea is near, kilometres.
OPEN_SEA, OPEN_SEA_NEAR = 20.0, 9.0
LOWEST = 0.02
# Square kilometres; smaller islets are left out.
SMALLEST_ISLAND = 2.0
NODE_AREA = STEP**2 * float(np.sqrt(0.75))


@dataclass(frozen=True)
class Terrain:
    """Height, land and the sea that belongs to the country, by mesh node.

    Attributes
    ----------
    mesh : Mesh
    height : ndarray of float, shape (n,)
        Above 0 on land; about 1 on the mountain back. No unit.
    ridge : ndarray of float, shape (n,)
        1 on the crest between two valleys, 0 away from it and at sea.
    land : ndarray of bool, shape (n,)
    landmass : ndarray of int, shape (n,)
        Connected piece of land, the largest is 0; -1 at sea.
    landmass_area : ndarray of float, shape (k,)
        Square kilometres, descending.
    to_sea : ndarray of float, shape (n,)
        Distance to the nearest sea node, kilometres; inf far inland.
    belongs : ndarray of float, shape (n,)
        Above 0 on land and in the sea that belongs to the country, below 0 outside.
    """

    mesh: Mesh
    height: Floats
    ridge: Floats
    land: Flags
    landmass: Indices
    landmass_area: Floats
    to_sea: Floats
    belongs: Floats

    @property
    def inside(self) -> Flags:
        """Whether a node belongs to the country, shape (n,)."""
        return self.belongs > 0


def make_terrain(seed: int) -> Terrain:
    """Draw land and sea on a new mesh."""
    mesh = make_mesh(WIDTH, HEIGHT, STEP, stream(seed, "mesh"))
    height, ridge = _relief(mesh.x, mesh.y, GradientNoise(stream(seed, "terrain")))
    rim = (mesh.neighbours == mesh.n).any(axis=0)
    # All round the rim is open sea. Lakes are filled: only water that reaches the ocean is sea.
    water = (height <= 0.0) | np.isfinite(distance_to(mesh, rim, OPEN_SEA))
    land = ~connected(mesh, water, rim)
    landmass, areas = _landmasses(mesh, land)
    land = landmass >= 0
    return Terrain(
        mesh=mesh,
        height=np.where(land, np.maximum(height, LOWEST), np.minimum(height, -LOWEST)),
        ridge=np.where(land, ridge, 0.0),
        land=land,
        landmass=landmass,
        landmass_area=areas,
        to_sea=distance_to(mesh, ~land, 35.0),
        belongs=_belongs(mesh, land, rim),
    )


def _belongs(mesh: Mesh, land: Flags, rim: Flags) -> Floats:
    """Return the distance to the country's limit at sea: a smooth line around all islands."""
    open_sea = rim | np.isinf(distance_to(mesh, land, OPEN_SEA))
    open_sea = connected(mesh, open_sea, rim)
    from_open_sea = distance_to(mesh, open_sea, 2 * OPEN_SEA_NEAR)
    return np.asarray(np.minimum(from_open_sea, 2 * OPEN_SEA_NEAR) - OPEN_SEA_NEAR)


def _relief(x: Floats, y: Floats, noise: GradientNoise) -> tuple[Floats, Floats]:
    """Return height and ridges at points in kilometres.

    A back along a tilted axis, minus valleys where a noise passes zero: such
    lines run long and narrow, branch, and widen where the back gets low. What
    lies below zero is sea, so valleys end as fjords towards the low side and
    cut islands off at the coast. Valleys are deeper in the west.
    """
    along = x * np.sin(TILT) + y * np.cos(TILT)
    across = x * np.cos(TILT) - y * np.sin(TILT)
    u = along + 9 * noise(along / 40 + 5, across / 40) + 3 * noise(along / 14 + 9, across / 14)
    v = across + 9 * noise(along / 40, across / 40 + 50)
    v += 3 * noise(along / 14, across / 14 + 80) + 12 * np.sin(u / 62)
    side = v / HALF_WIDTH
    slope = np.where(side < 0, np.abs(side) ** 1.5, np.abs(side) ** 2.2)
    back = 1 - np.abs(u / HALF_LENGTH) ** 2.6 - slope
    back += 0.28 * noise(along / 55 + 90, across / 55)
    back += _outer_islands(u, v, side, noise)
    west = np.clip(0.45 - 0.75 * side, 0, 1)
    width = 0.12 * (1 + 0.6 * noise(along / 35 + 11, across / 35 + 44))
    width *= 1 + 0.4 * noise.fractal(along / 6 + 210, across / 6 + 144, 2)
    fjord = _valley(noise(u / 27 + 7, v / 85 + 3), width)
    branch = _valley(noise(u / 30 + 70, v / 24 + 33), 0.75 * width)
    sound = _valley(noise(u / 13 + 170, v / 13 + 33), 0.16)
    back -= (0.2 + 1.15 * west) * fjord
    back -= (0.12 + 0.42 * west) * branch
    back -= (0.05 + 0.15 * west) * sound
    back += 0.07 * noise.fractal(along / 6, across / 6, 3)
    # Skerries: in the west, where the sea is shallow.
    shallow = np.clip(west, 0, 0.8) * _valley(back + 0.16, 0.17)
    back += 1.3 * shallow * np.clip(noise(along / 4.5 + 33, across / 4.5 + 91) - 0.33, 0, None)
    crest = _valley(noise(u / 24 + 130, v / 34 + 77), 0.13)
    crest = np.maximum(crest, _valley(noise(u / 40 + 20, v / 19 + 170), 0.10))
    rough = 0.35 + 0.35 * noise(along / 5 + 60, across / 5)
    return back, np.clip(2 * back, 0, 1) * np.clip(np.maximum(crest, rough), 0, 1)


def _valley(value: Floats, width: Floats | float) -> Floats:
    return np.exp(-((value / width) ** 2))


def _outer_islands(u: Floats, v: Floats, side: Floats, noise: GradientNoise) -> Floats:
    """Raise a row of islands off the west coast."""
    row = np.exp(-(((side + 1.33) / 0.13) ** 2)) * np.exp(-(np.abs(u / 120) ** 4))
    lift: Floats = row * np.clip(1.0 + 0.9 * noise(u / 22 + 40, v / 40 + 120), 0, None)
    return lift


def _landmasses(mesh: Mesh, land: Flags) -> tuple[Indices, Floats]:
    """Return the landmass of each node, by descending area, and the areas; islets are none."""
    piece, size = pieces(mesh, np.where(land, 0, -1))
    order = np.argsort(-size, kind="stable")
    order = order[size[order] * NODE_AREA >= SMALLEST_ISLAND]
    number = np.full(size.size + 1, -1, dtype=np.int64)
    number[order] = np.arange(order.size)
    return number[piece], size[order].astype(np.float64) * NODE_AREA


def pieces(mesh: Mesh, label: Indices) -> tuple[Indices, Indices]:
    """Return the connected piece of equal label of each node, and the sizes in nodes.

    Nodes with the label -1 belong to no piece, -1.
    """
    n = mesh.n
    member = label >= 0
    root = np.append(np.where(member, np.arange(n), n), n)
    padded = np.append(label, -1)
    # A neighbour with another label counts as none.
    same = [np.where(padded[near] == label, near, n) for near in mesh.neighbours]
    while True:
        lowest = root.copy()
        for near in same:
            lowest[:n] = np.minimum(lowest[:n], root[near])
        # The roots of roots: a long piece is walked in few rounds.
        lowest = np.minimum(lowest, root[lowest])
        lowest[:n][~member] = n
        if np.array_equal(lowest, root):
            break
        root = lowest
    _, number, size = np.unique(root[:n][member], return_inverse=True, return_counts=True)
    piece = np.full(n, -1, dtype=np.int64)
    piece[member] = number.reshape(-1)
    return piece, size


def connected(mesh: Mesh, member: Flags, start: Flags) -> Flags:
    """Return the members that are reached from the start nodes among them."""
    reached = np.append(member & start, False)
    open_to = np.append(member, False)
    front = np.flatnonzero(reached)
    while front.size:
        fresh = []
        for near in mesh.neighbours:
            found = near[front]
            found = found[open_to[found] & ~reached[found]]
            reached[found] = True
            fresh.append(found)
        front = np.concatenate(fresh)
    return np.asarray(reached[:-1])


def distance_to(mesh: Mesh, target: Flags, most: float) -> Floats:
    """Return the distance to the nearest target node, kilometres; inf beyond ``most``.

    Each node tells its neighbours which target is nearest to it, and they
    measure the straight distance themselves.
    """
    n = mesh.n
    known = np.append(np.where(target, np.arange(n), n), n)
    x, y = np.append(mesh.x, np.inf), np.append(mesh.y, np.inf)
    best = np.append(np.where(target, 0.0, np.inf), -np.inf)
    front = np.flatnonzero(target)
    while front.size:
        changed = np.zeros(n, dtype=bool)
        for near in mesh.neighbours:
            told, offered = near[front], known[front]
            distance = np.hypot(x[told] - x[offered], y[told] - y[offered])
            nearer = (distance < best[told]) & (distance <= most)
            told = told[nearer]
            best[told], known[told] = distance[nearer], offered[nearer]
            changed[told] = True
        front = np.flatnonzero(changed)
    return best[:n]
