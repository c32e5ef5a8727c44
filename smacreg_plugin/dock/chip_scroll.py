"""Chips in as many lines as they need, or in two that scroll where the screen is low."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..charts.theme import GRID, ROW
from .calm_scroll import CalmScroll
from .chips import Chips

_LEAST_LINES = 2


class ChipScroll(CalmScroll):
    """Hosts the chips; it takes their height at most, and two lines at least."""

    def __init__(self, chips: Chips, parent: QWidget | None = None):
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(chips)
        self.viewport().setAutoFillBackground(False)
        chips.setAutoFillBackground(False)
        chips.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Ask for all lines; called by Qt."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Ask for two lines at least; called by Qt."""
        least = _LEAST_LINES * (ROW + GRID) - GRID
        return QSize(super().minimumSizeHint().width(), min(self._height(), least))

    def resizeEvent(self, event):
        """Ask anew where another width needs other lines; called by Qt."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched, event):
        """Ask anew when chips come or go; called by Qt."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _height(self) -> int:
        # Some styles draw a frame all the same.
        room = self.maximumViewportSize()
        return self.widget().heightForWidth(room.width()) + self.height() - room.height()
