"""Which municipalities share a point of their borders, read without QGIS.

The generalised polygons of the reference data are cut from one net of borders, so
that neighbours have their corners in common to the last bit. QGIS finds the same
pairs (``tests/processing/test_contiguity.py``).
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from smacreg.smacreg_plugin.engine.neighbours import Neighbours

QUERIES = {
    "land": "SELECT code, geom FROM municipality_2020",
    "sea": "SELECT code, geom FROM municipality_2020_with_sea",
}
# Length of the bounding box in a GeoPackage's geometry header, by its kind.
BOX = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
POLYGON, MULTIPOLYGON = 3, 6
# Coordinates are metres.
MILLIMETRE = 3


def neighbours(folder: Path, codes: Sequence[str], name: str) -> Neighbours:
    """Return the neighbours of the municipalities of 2020.

    Parameters
    ----------
    folder : Path
        Norway's folder of the reference data.
    codes : sequence of str
        The municipalities in the order of the flow matrix.
    name : str
        A key of :data:`QUERIES`.
    """
    index = {code: unit for unit, code in enumerate(codes)}
    owners: dict[tuple[float, float], set[int]] = {}
    with sqlite3.connect(f"{(folder / 'norway_areas.gpkg').as_uri()}?mode=ro", uri=True) as file:
        for code, blob in file.execute(QUERIES[name]):
            corners = np.round(np.concatenate(list(rings(blob))), MILLIMETRE)
            for corner in set(map(tuple, corners.tolist())):
                owners.setdefault(corner, set()).add(index[code])
    file.close()
    pairs = {pair for units in owners.values() for pair in combinations(sorted(units), 2)}
    first, second = zip(*sorted(pairs))
    return Neighbours.from_pairs(len(index), first, second)


def rings(blob: bytes) -> Iterator[np.ndarray]:
    """Yield the corners of every ring of a polygon in a GeoPackage, shape (m, 2)."""
    start = 8 + BOX[blob[3] >> 1 & 7]
    order = "<" if blob[start] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", blob, start + 1)
    place = start + 5
    polygons = 1
    if kind == MULTIPOLYGON:
        (polygons,) = struct.unpack_from(order + "I", blob, place)
        place += 4
    elif kind != POLYGON:
        raise ValueError(f"geometry of kind {kind}")
    for _ in range(polygons):
        # Each polygon of several repeats byte order and kind.
        place += 5 if kind == MULTIPOLYGON else 0
        (count,) = struct.unpack_from(order + "I", blob, place)
        place += 4
        for _ in range(count):
            (corners,) = struct.unpack_from(order + "I", blob, place)
            place += 4
            yield np.frombuffer(blob, f"{order}f8", 2 * corners, place).reshape(corners, 2)
            place += 16 * corners
