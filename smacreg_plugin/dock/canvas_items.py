"""What the dock draws on the canvas: polygons, outlines of regions, and their marks."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter

from ..charts.marks import Pin, draw_mark
from ..charts.theme import PINNED

INK, GROUND = QColor("#1A1A1A"), QColor("#FFFFFF")
_WIDTH, _LIT_WIDTH, _MARK = 3, 2, 16
_LIT_FILL = 50  # of 255


class Patch:
    """A geometry on the canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    geometry : QgsGeometry
        In the reference system that ``transform`` starts from.
    transform : QgsCoordinateTransform
        To that of the map.
    line : QColor
    width : int
        Of the line, in pixels.
    fill : QColor, optional
    pattern : Qt.BrushStyle
    dash : bool
        Whether the line is dashed.
    rim : QColor, optional
        Of the line on both sides.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        geometry: QgsGeometry,
        transform: QgsCoordinateTransform,
        line: QColor,
        width: int,
        fill: QColor | None = None,
        pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern,
        dash: bool = False,
        rim: QColor | None = None,
    ):
        self._canvas = canvas
        kind = QgsWkbTypes.geometryType(geometry.wkbType())
        self._band = QgsRubberBand(canvas, kind)
        self._band.setStrokeColor(line)
        self._band.setWidth(width)
        self._band.setFillColor(QColor(0, 0, 0, 0) if fill is None else fill)
        self._band.setBrushStyle(Qt.BrushStyle.NoBrush if fill is None else pattern)
        if dash:
            self._band.setLineStyle(Qt.PenStyle.DashLine)
        if rim is not None:
            self._band.setSecondaryStrokeColor(rim)
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


class Outline(Patch):
    """The outline of one part of a region: in its colour where it is pinned, else lit.

    Parameters
    ----------
    canvas, geometry, transform
        See :class:`Patch`.
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
        if colour_index is None:
            line, width, fill = INK, _LIT_WIDTH, QColor(INK)
            fill.setAlpha(_LIT_FILL)
        else:
            line, width, fill = QColor(PINNED[colour_index]), _WIDTH, None
        super().__init__(canvas, geometry, transform, line, width, fill, rim=GROUND)


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
        draw_mark(painter, self._pin.shape, QPointF(0, 0), _MARK + 4, GROUND, None)
        draw_mark(painter, self._pin.shape, QPointF(0, 0), _MARK, colour, INK)

    def remove(self) -> None:
        """Take it off the canvas."""
        self._canvas.scene().removeItem(self)
