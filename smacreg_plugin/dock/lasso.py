"""A line drawn freehand around something on the map, closed where it ends."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from .canvas_items import INK


class Lasso:
    """What has been drawn so far, on a canvas and in the coordinates of its map."""

    def __init__(self, canvas: QgsMapCanvas, start: QgsPointXY):
        self._canvas = canvas
        self._line = QPolygonF()
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(INK)
        self._band.setFillColor(QColor(0, 0, 0, 30))
        self.go_to(start)

    def go_to(self, place: QgsPointXY) -> None:
        """Draw on to a place."""
        self._line.append(place.toQPointF())
        self._band.addPoint(place)

    def goes_around(self, place: QgsPointXY) -> bool:
        """Tell whether a place lies in the line, closed from its end to its start."""
        # A quick hand goes around more than once and crosses its line; all of that counts.
        return self._line.containsPoint(place.toQPointF(), Qt.FillRule.WindingFill)

    def remove(self) -> None:
        """Take it off the canvas."""
        self._canvas.scene().removeItem(self._band)
