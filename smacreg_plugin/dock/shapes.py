"""The regions' outlines, generalised: fast to light, to draw and to point at."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...processing_provider.compat import without_null
from ..engine.codes import code_texts

# Of the layer's width: what a pixel is on a screen that shows all of it.
_PIXELS = 5000


class Shapes:
    """Generalised geometries of a layer of regions, in the layer's reference system.

    Parameters
    ----------
    layer : QgsVectorLayer
    id_field : str
        Field with the code of the region.
    """

    def __init__(self, layer: QgsVectorLayer, id_field: str):
        self.crs = layer.crs()
        self.is_areas = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        self._by_region: dict[str, list[QgsGeometry]] = {}
        self._parts: list[tuple[str, QgsGeometry]] = []
        self._index = QgsSpatialIndex()
        position = layer.fields().lookupField(id_field)
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([position])
        features = [
            (feature.attribute(position), QgsGeometry(feature.geometry()))
            for feature in layer.getFeatures(request)
        ]
        tolerance = max(layer.extent().width(), layer.extent().height()) / _PIXELS
        for code, (_, geometry) in zip(
            code_texts(without_null([value for value, _ in features])), features
        ):
            self._add(code, _generalised(geometry, tolerance))

    def _add(self, code: str, geometry: QgsGeometry) -> None:
        if not code or geometry.isNull() or geometry.isEmpty():
            return
        entry = QgsFeature(len(self._parts))
        entry.setGeometry(geometry)
        self._index.addFeature(entry)
        self._parts.append((code, geometry))
        self._by_region.setdefault(code, []).append(geometry)

    def of(self, region: str) -> list[QgsGeometry]:
        """Return the geometries of a region; none where it has no place on the map."""
        return self._by_region.get(region, [])

    def at(self, point: QgsPointXY, reach: float = 0.0) -> str:
        """Return the region at a place in the layer's reference system; empty where none is.

        Parameters
        ----------
        point : QgsPointXY
        reach : float
            Distance at which a point of a point layer still counts, in map units.
        """
        around = QgsRectangle(point, point)
        around.grow(reach)
        spot = QgsGeometry.fromPointXY(point)
        near = sorted(self._index.intersects(around))
        found = [
            (geometry.distance(spot), code) for code, geometry in (self._parts[one] for one in near)
        ]
        return min(((d, code) for d, code in found if d <= reach), default=(0.0, ""))[1]

    def middle(self, region: str) -> QgsPointXY | None:
        """Return a place inside the largest part of a region, for its mark."""
        parts = self.of(region)
        if not parts:
            return None
        largest = max(parts, key=lambda part: part.area())
        inside = largest.pointOnSurface()
        return None if inside.isNull() else inside.asPoint()

    def extent(self, regions: list[str]) -> QgsRectangle:
        """Return what some regions cover; a null rectangle where none has a place."""
        extent = QgsRectangle()
        for region in regions:
            for part in self.of(region):
                extent.combineExtentWith(part.boundingBox())
        return extent


def to_layer(transform: QgsCoordinateTransform, point: QgsPointXY) -> QgsPointXY | None:
    """Return a place of the map in the layer's reference system, None where it has none."""
    try:
        return transform.transform(point, Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return None


def to_map(transform: QgsCoordinateTransform, extent: QgsRectangle) -> QgsRectangle:
    """Return an extent of the layer in the map's reference system; a null one where it has none."""
    try:
        return extent if extent.isNull() else transform.transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle()


def _generalised(geometry: QgsGeometry, tolerance: float) -> QgsGeometry:
    """Return a geometry without what no screen shows; as it is where that leaves nothing."""
    # A request for simplified features brings most providers' as they are.
    found = geometry.simplify(tolerance) if tolerance > 0 else geometry
    return geometry if found.isNull() or found.isEmpty() else found
