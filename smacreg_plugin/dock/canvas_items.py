"""What the dock draws on the canvas: outlines of regions, and their marks."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter

from ..charts.marks import Pin, draw_mark
from ..charts.theme import PINNED

_INK, _GROUND = QColor("#1A1A1A"), QColor("#FFFFFF")
_WIDTH, _LIT_WIDTH, _MARK = 3, 2, 16
_LIT_FILL = 50  # of 255


class Outline:
    """The outline of one part of a region: in its colour where it is pinned, else lit.

    Parameters
    ----------
    canvas : QgsMapCanvas
    geometry : QgsGeometry
        In the reference system that ``transform`` starts from.
    transform : QgsCoordinateTransform
        To that of the map.
    colour_index : int or None
        Of the pinned region; None: lit for as long as the mouse is there.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        geometry: QgsGeometry,
        transform: QgsCoordinateTransform,
        colour_index: int | None,
    ):
        self._canvas = canvas
        kind = QgsWkbTypes.geometryType(geometry.wkbType())
        self._band = QgsRubberBand(canvas, kind)
        ink = _INK if colour_index is None else QColor(PINNED[colour_index])
        fill = QColor(ink)
        fill.setAlpha(_LIT_FILL if colour_index is None else 0)
        self._band.setStrokeColor(ink)
        self._band.setSecondaryStrokeColor(_GROUND)
        self._band.setFillColor(fill)
        self._band.setWidth(_LIT_WIDTH if colour_index is None else _WIDTH)
        moved = QgsGeometry(geometry)
        try:
            moved.transform(transform)
        except QgsCsException:
            # Outside what the map's reference system covers there is nothing to draw.
            return
        self._band.setToGeometry(moved, None)

    def remove(self) -> None:
        """Take it off the canvas."""
        self._canvas.scene().removeItem(self._band)


class PinMark(QgsMapCanvasItem):
    """The mark of a pinned region, as in the charts."""

    def __init__(
        self, canvas: QgsMapCanvas, middle: QgsPointXY, transform: QgsCoordinateTransform, pin: Pin
    ):
        super().__init__(canvas)
        self._canvas, self._pin = canvas, pin
        try:
            self._place: QgsPointXY | None = transform.transform(middle)
        except QgsCsException:
            self._place = None
        self.setToolTip(pin.name)
        self.setZValue(110)
        self.updatePosition()

    def updatePosition(self):
        """Follow the map; called by QGIS."""
        if self._place is not None:
            self.setPos(self.toCanvasCoordinates(self._place))

    def boundingRect(self) -> QRectF:
        """Return what the mark may cover."""
        return QRectF(-_MARK, -_MARK, 2 * _MARK, 2 * _MARK)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Paint the mark; called by Qt."""
        if self._place is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(PINNED[self._pin.colour_index])
        draw_mark(painter, self._pin.shape, QPointF(0, 0), _MARK + 4, _GROUND, None)
        draw_mark(painter, self._pin.shape, QPointF(0, 0), _MARK, colour, _INK)

    def remove(self) -> None:
        """Take it off the canvas."""
        self._canvas.scene().removeItem(self)
