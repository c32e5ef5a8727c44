"""Arrows on the canvas from a unit to where its residents work; the wider, the more persons."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, sqrt
from typing import NamedTuple

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from ..charts.theme import PINNED
from .canvas_items import GROUND, INK

_WIDEST, _NARROWEST = 14.0, 3.0
_OPACITY = 0.75
_HEAD = 1.8  # of the width at the head


class Arrow(NamedTuple):
    """Where an arrow begins and ends on the map, and what it says.

    Attributes
    ----------
    start, end : QgsPointXY
    share : float
        Of the widest arrow's persons.
    words : str
    colour : int
        Position in the pinned colours.
    """

    start: QgsPointXY
    end: QgsPointXY
    share: float
    words: str
    colour: int


class FlowArrows(QgsMapCanvasItem):
    """A few arrows; those drawn first lie below."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self._arrows: list[Arrow] = []
        self.setZValue(105)

    def set_arrows(self, arrows: Sequence[Arrow]) -> None:
        """Draw other arrows."""
        self._arrows = list(arrows)
        self.prepareGeometryChange()
        self.setVisible(bool(arrows))
        self.update()

    def updatePosition(self) -> None:
        """Follow the map; called by QGIS."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """Return what arrows may cover: all that is seen."""
        return QRectF(self._canvas.rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Paint the arrows; called by Qt."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self._canvas.font())
        font.setBold(True)
        for arrow in reversed(self._arrows):
            start = self.toCanvasCoordinates(arrow.start)
            end = self.toCanvasCoordinates(arrow.end)
            width = max(_NARROWEST, _WIDEST * sqrt(arrow.share))
            shape = arrow_shape(start, end, width)
            if shape is None:
                continue
            painter.setOpacity(_OPACITY)
            painter.setPen(QPen(GROUND, 1.5))
            painter.setBrush(QColor(PINNED[arrow.colour]))
            painter.drawPolygon(shape)
            painter.setOpacity(1.0)
            _write(painter, font, arrow.words, QPointF((start + 2 * end) / 3))

    def remove(self) -> None:
        """Take it off the canvas."""
        self._canvas.scene().removeItem(self)


def arrow_shape(start: QPointF, end: QPointF, width: float) -> QPolygonF | None:
    """Return the outline of an arrow in pixels; None where start and end are too close."""
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = hypot(dx, dy)
    head = _HEAD * width + 4
    if length < 1.5 * head:
        return None
    along, across = QPointF(dx / length, dy / length), QPointF(-dy / length, dx / length)
    neck = end - along * head
    half = width / 2
    return QPolygonF(
        [
            start + across * half * 0.4,
            neck + across * half,
            neck + across * (half + 5),
            end,
            neck - across * (half + 5),
            neck - across * half,
            start - across * half * 0.4,
        ]
    )


def _write(painter: QPainter, font: QFont, words: str, place: QPointF) -> None:
    path = QPainterPath()
    path.addText(place, font, words)
    path.translate(-path.boundingRect().width() / 2, path.boundingRect().height() / 2)
    painter.setBrush(GROUND)
    painter.setPen(QPen(GROUND, 4.0))
    painter.drawPath(path)
    painter.fillPath(path, INK)
