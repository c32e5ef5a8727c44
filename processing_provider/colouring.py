"""Four tints so that neighbours on the map differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .neighbour_geometry import pairs

if TYPE_CHECKING:
    from qgis.core import QgsGeometry

    from ..smacreg_plugin.engine.monitor import Monitor

TINTS = 4


def neighbours(geometries: list[QgsGeometry], monitor: Monitor) -> list[set[int]]:
    """Return for each polygon which others touch it."""
    result: list[set[int]] = [set() for _ in geometries]
    for place, other in pairs(geometries, monitor):
        result[place].add(other)
        result[other].add(place)
    return result


def tints(touching: list[set[int]]) -> list[int]:
    """Return a tint from 1 to 4 for each polygon.

    The polygon whose neighbours show most tints is next (Brélaz 1979); where
    all four are taken, it gets the one that fewest neighbours have.
    """
    result = [0] * len(touching)
    left = set(range(len(touching)))
    seen: list[set[int]] = [set() for _ in touching]
    while left:
        place = min(left, key=lambda p: (-len(seen[p]), -len(touching[p]), p))
        left.remove(place)
        taken = [result[other] for other in touching[place]]
        tint = min(range(1, TINTS + 1), key=lambda t: (taken.count(t), t))
        result[place] = tint
        for other in touching[place]:
            seen[other].add(tint)
    return result
