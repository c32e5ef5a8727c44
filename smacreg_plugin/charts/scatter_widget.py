"""A scatter in a window: its brush is drawn with the mouse, or with Shift and the arrow keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtWidgets import QWidget

from .chart import Chart
from .theme import GRID, TARGET
from .widget import ChartWidget

_STEP = 2 * GRID
_WAYS = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0),
    Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP),
    Qt.Key.Key_Down: QPointF(0, _STEP),
}


class ScatterWidget(ChartWidget):
    """Shows a `ScatterChart`.

    Shift and an arrow stretch a rectangle from the focused mark; each step says `brushed`.
    Escape takes the rectangle away and brushes nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corner: QPointF | None = None

    def set_chart(self, chart: Chart | None, width: int = 0) -> None:
        self._corner = None
        super().set_chart(chart, width)

    def mousePressEvent(self, event: QEvent) -> None:
        self._let_go()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QEvent) -> None:
        way = _WAYS.get(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if way is not None and shift and self._chart is not None and self._focused:
            self._stretch(way)
        elif event.key() == Qt.Key.Key_Escape and self._corner is not None:
            self._let_go()
            self.brushed.emit([])
        else:
            if not shift:
                self._let_go()
            super().keyPressEvent(event)

    def _stretch(self, way: QPointF) -> None:
        item = self._chart.scene.item(self._focused)
        if item is None:
            return
        anchor, half = item.rect.center(), TARGET / 2
        corner = (self._corner or anchor) + way
        room = QRectF(self.rect())
        self._corner = QPointF(
            min(max(corner.x(), room.left()), room.right()),
            min(max(corner.y(), room.top()), room.bottom()),
        )
        self._brush = QRectF(anchor, self._corner).normalized().adjusted(-half, -half, half, half)
        self._by_keyboard = True
        self.update()
        self.brushed.emit(self._chart.scene.inside(self._brush))

    def _let_go(self) -> None:
        if self._corner is not None:
            self._corner, self._brush = None, QRectF()
            self.update()
