"""Units on the canvas: which one is under the mouse, and lighting some."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRect

from .canvas_items import Outline
from .shapes import to_layer, to_map
from .units_source import UnitsSource

# Of what is shown, around it.
_ROOM = 2.0
# Of the width of the map, what is too small to be seen well.
_SMALLEST = 4.0


class UnitMap:
    """Where the units of a source are on a canvas."""

    def __init__(self, canvas: QgsMapCanvas, source: UnitsSource):
        self.canvas, self.source = canvas, source
        self._lit: list[Outline] = []
        self._units: tuple[int, ...] = ()

    def transform(self) -> QgsCoordinateTransform:
        """Return the way from the layer's reference system to the map's."""
        destination = self.canvas.mapSettings().destinationCrs()
        data = self.source.data
        origin = destination if data is None else data.layer.crs
        return QgsCoordinateTransform(origin, destination, self.source.project)

    def at(self, point: QgsPointXY) -> int:
        """Return the unit at a place of the map; -1 where there is none."""
        data, shapes = self.source.data, self.source.shapes
        place = to_layer(self.transform(), point) if shapes is not None else None
        return -1 if place is None else data.unit(shapes.at(place))

    def middles_in(self, is_in: Callable[[QgsPointXY], bool]) -> list[int]:
        """Return the units whose middle lies where a question about the map is answered yes."""
        data, shapes = self.source.data, self.source.shapes
        if shapes is None:
            return []
        middles = ((unit, self.middle(unit)) for unit in range(len(data.codes)))
        return [unit for unit, place in middles if place is not None and is_in(place)]

    def middle(self, unit: int) -> QgsPointXY | None:
        """Return a place inside a unit, in the map's reference system; None where it has none."""
        shapes = self.source.shapes
        middle = None if shapes is None else shapes.middle(self.source.data.codes[unit])
        try:
            return None if middle is None else self.transform().transform(middle)
        except QgsCsException:
            return None

    def geometry(self, unit: int) -> QgsGeometry:
        """Return the polygon of a unit, in the layer's reference system."""
        return self.source.data.layer.geometries[unit]

    def seen(self, units: Sequence[int]) -> QRect:
        """Return what some units cover of the canvas, in its pixels."""
        shapes, data = self.source.shapes, self.source.data
        covered = shapes.extent([data.codes[unit] for unit in units])
        extent = to_map(self.transform(), covered)
        if extent.isNull():
            return QRect()
        to_pixels = self.canvas.getCoordinateTransform()
        corners = (
            to_pixels.transform(QgsPointXY(x, y)).toQPointF().toPoint()
            for x, y in (
                (extent.xMinimum(), extent.yMaximum()),
                (extent.xMaximum(), extent.yMinimum()),
            )
        )
        return QRect(*corners) & self.canvas.rect()

    def light(self, units: Sequence[int]) -> None:
        """Light some units, and no others."""
        data, shapes = self.source.data, self.source.shapes
        wanted = tuple(units) if shapes is not None else ()
        if wanted == self._units:
            return
        self.dim()
        self._units = wanted
        transform = self.transform()
        self._lit = [
            Outline(self.canvas, part, transform, None)
            for unit in wanted
            for part in shapes.of(data.codes[unit])
        ]

    def dim(self) -> None:
        """Light nothing."""
        self._units = ()
        for outline in self._lit:
            outline.remove()
        self._lit.clear()

    def show(self, units: Sequence[int]) -> None:
        """Move the map so that it shows some units, large enough to see them."""
        shapes = self.source.shapes
        if shapes is None:
            return
        covered = shapes.extent([self.source.data.codes[unit] for unit in units])
        extent = to_map(self.transform(), covered)
        if extent.isNull():
            return
        extent.scale(_ROOM)
        seen = self.canvas.extent()
        is_large = extent.width() * _SMALLEST > seen.width()
        if not (seen.contains(extent) and is_large):
            self.canvas.setExtent(extent)
            self.canvas.refresh()
