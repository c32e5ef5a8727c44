"""Paths in a window: the base year moves by mouse and keys, and periods are read one by one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from .chart import Chart
from .paths import PathsChart
from .paths_base import BASE, base_of
from .widget import ChartWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class PathsWidget(ChartWidget):
    """Shows a `PathsChart`.

    Up and down go from line to line and to the grip of the base year. Left and right move the
    grip, and on a line the period that its words are about.

    Signals
    -------
    base_dragged : str
        The period that shall be 100. The owner gives a new chart; a drag goes on in it.
    """

    base_dragged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dragged.connect(self._ask)

    def set_chart(self, chart: Chart | None, width: int = 0) -> None:
        before, held, pressed = self._chart, self._held, self._pressed
        are_paths = isinstance(chart, PathsChart) and isinstance(before, PathsChart)
        # Over other periods it is the last again.
        if are_paths and chart.data.periods == before.data.periods:
            chart.reading = before.reading
        super().set_chart(chart, width)
        if held and held in self._order():
            self._held, self._pressed = held, pressed

    def mouseMoveEvent(self, event: QEvent) -> None:
        before = self._reading()
        super().mouseMoveEvent(event)
        if self._reading() != before:
            self.update()

    def keyPressEvent(self, event: QEvent) -> None:
        steps = _STEPS.get(event.key())
        if steps is None or not self._focused or not isinstance(self._chart, PathsChart):
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        base = base_of(self._focused)
        if base is None:
            self._chart.read(steps)
            self._name()
            self.update()
            return
        moved = self._chart.next_base(base, steps)
        if moved != base:
            self._focused = BASE + moved
            self._ask(self._focused)

    def _ask(self, held: str) -> None:
        base = base_of(held)
        if base is not None:
            self.base_dragged.emit(base)

    def _reading(self) -> int:
        return self._chart.reading if isinstance(self._chart, PathsChart) else 0

    def _point(self, one: str) -> None:
        super()._point(one)
        if base_of(one) is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
