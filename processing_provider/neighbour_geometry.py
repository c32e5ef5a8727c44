"""Which polygons lie next to each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsGeometry, QgsSpatialIndex

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.monitor import Monitor


def pairs(
    geometries: Sequence[QgsGeometry], monitor: Monitor, tolerance: float = 0.0
) -> list[tuple[int, int]]:
    """Return the pairs of polygons that share a point, or nearly do.

    Overlaps count, and so does a single common point. Empty geometries have no
    neighbours; invalid ones should be repaired first, as their inside is not
    defined.

    Parameters
    ----------
    geometries : sequence of QgsGeometry
        All in the same reference system.
    monitor : Monitor
        Receives progress and may cancel.
    tolerance : float
        Largest gap between neighbours, in the unit of the coordinates.
    """
    index = QgsSpatialIndex()
    for place, geometry in enumerate(geometries):
        if not geometry.isEmpty():
            feature = QgsFeature(place)
            feature.setGeometry(geometry)
            index.addFeature(feature)
    found = []
    for place, geometry in enumerate(geometries):
        monitor.check(place / len(geometries))
        if geometry.isEmpty():
            continue
        around = geometry.boundingBox()
        around.grow(tolerance)
        others = [other for other in index.intersects(around) if other > place]
        if not others:
            continue
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        for other in sorted(others):
            shape = geometries[other].constGet()
            if engine.distanceWithin(shape, tolerance) if tolerance else engine.intersects(shape):
                found.append((place, other))
    return found
