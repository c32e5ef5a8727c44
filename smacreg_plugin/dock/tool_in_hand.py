"""A map tool taken up and laid down; the map then has the tool that it had before."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject


class ToolInHand(QObject):
    """Switches between a tool of ours and the one that it takes the place of."""

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._tool = canvas, tool
        self._before: QgsMapTool | None = None

    def switch(self, is_on: bool) -> None:
        """Take the tool up, or lay it down if it is in hand."""
        is_in_hand = self._canvas.mapTool() is self._tool
        if is_on and not is_in_hand:
            self._remember(self._canvas.mapTool())
            self._canvas.setMapTool(self._tool)
        elif is_in_hand and not is_on:
            self._canvas.unsetMapTool(self._tool)
            before = self._before
            self._remember(None)
            if before is not None:
                self._canvas.setMapTool(before)

    def close(self) -> None:
        """Lay the tool down for good."""
        self.switch(False)
        self._remember(None)
        # The canvas is its parent, and outlives the dock.
        self._tool.deleteLater()

    def _remember(self, tool: QgsMapTool | None) -> None:
        if self._before is not None:
            self._before.destroyed.disconnect(self._forget)
        self._before = tool
        if tool is not None:
            # Another plugin may take its tool away meanwhile.
            tool.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._before = None
