"""The map tool that asks about a unit: hovering names one, a click chooses it."""

from __future__ import annotations

from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolTip

from .unit_map import UnitMap


class UnitTool(QgsMapTool):
    """Emits the position of the unit that is clicked."""

    chosen = pyqtSignal(int)

    def __init__(self, units: UnitMap):
        super().__init__(units.canvas)
        self._units = units
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Light and name what is under the mouse."""
        unit = self._units.at(event.mapPoint())
        self._units.light([unit] if unit >= 0 else [])
        if unit < 0:
            QToolTip.hideText()
            return
        data = self._units.source.data
        QToolTip.showText(event.globalPos(), data.layer.names[unit], self.canvas())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Choose what is clicked."""
        unit = self._units.at(event.mapPoint())
        if unit >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(unit)

    def deactivate(self) -> None:
        """Leave nothing lit."""
        self._units.dim()
        super().deactivate()
