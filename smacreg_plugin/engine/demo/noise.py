"""Repeatable randomness: number streams by theme, and smooth noise over the plane."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

LATTICE = 256


def stream(seed: int, theme: str) -> np.random.RandomState:
    """Return the random numbers of one theme.

    Each theme draws from its own stream, so that a new theme leaves the others
    as they are. ``RandomState`` is used because its streams are frozen: a seed
    gives the same country under every numpy version.
    """
    return np.random.RandomState([seed % 2**32, zlib.crc32(theme.encode("utf-8"))])


class GradientNoise:
    """Perlin's gradient noise: smooth, mean zero, about -1 to 1, repeating after 256 cells."""

    def __init__(self, random: np.random.RandomState) -> None:
        east, north = random.uniform(-1.0, 1.0, (2, LATTICE, LATTICE))
        length = np.maximum(np.sqrt(east**2 + north**2), 1e-6)
        self._east, self._north = east / length, north / length

    def __call__(self, x: Floats, y: Floats) -> Floats:
        """Return the noise at points given in lattice cells."""
        column, row = np.floor(x), np.floor(y)
        fx, fy = x - column, y - row
        c = column.astype(np.int64) % LATTICE
        r = row.astype(np.int64) % LATTICE
        c1, r1 = (c + 1) % LATTICE, (r + 1) % LATTICE
        sx = fx**3 * (fx * (fx * 6.0 - 15.0) + 10.0)
        sy = fy**3 * (fy * (fy * 6.0 - 15.0) + 10.0)
        south_west, south_east = self._corner(r, c, fx, fy), self._corner(r, c1, fx - 1, fy)
        north_west = self._corner(r1, c, fx, fy - 1)
        north_east = self._corner(r1, c1, fx - 1, fy - 1)
        south = south_west * (1 - sx) + south_east * sx
        north = north_west * (1 - sx) + north_east * sx
        mixed: Floats = 1.5 * (south * (1 - sy) + north * sy)
        return mixed

    def _corner(self, r: NDArray[np.int64], c: NDArray[np.int64], dx: Floats, dy: Floats) -> Floats:
        slope: Floats = self._east[r, c] * dx + self._north[r, c] * dy
        return slope

    def fractal(self, x: Floats, y: Floats, octaves: int) -> Floats:
        """Return the noise plus finer copies of itself, each half as long and half as high."""
        total = np.zeros_like(x)
        for octave in range(octaves):
            scale = 2.0**octave
            # The shift keeps the lattice points of the octaves apart: noise is zero there.
            total += self(x * scale + 17.3 * octave, y * scale + 31.7 * octave) / scale
        return total
