"""The map tool that points at regions: hovering names one, a click pins it or lets it go."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolTip

from .comparison import Comparison
from .map_link import MapLink
from .search_box import full_words
from .shapes import to_layer

# Pixels at which a point still counts as hit.
_REACH = 10


class PinTool(QgsMapTool):
    """Pins the regions that are clicked."""

    def __init__(self, canvas: QgsMapCanvas, comparison: Comparison, link: MapLink):
        super().__init__(canvas)
        self._comparison, self._link = comparison, link
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def region_at(self, event: QgsMapMouseEvent) -> str:
        """Return the region under the mouse; empty where there is none."""
        shapes = self._link.shapes
        if shapes is None:
            return ""
        place = to_layer(self._link.transform(), event.mapPoint())
        if place is None:
            return ""
        reach = 0.0 if shapes.is_areas else _REACH * self.canvas().mapUnitsPerPixel()
        return shapes.at(place, reach)

    def words(self, region: str) -> str:
        """Return the name of a region, and why it cannot be pinned where that is so."""
        comparison = self._comparison
        name = comparison.name(region)
        if region in comparison.pins or not comparison.pins.is_full:
            return name
        return f"{name}\n{full_words()}"

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Light and name what is under the mouse."""
        region = self.region_at(event)
        self._comparison.highlight([region] if region else [])
        if region:
            QToolTip.showText(event.globalPos(), self.words(region), self.canvas())
        else:
            QToolTip.hideText()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Pin what is clicked, or let it go."""
        region = self.region_at(event)
        if region and event.button() == Qt.MouseButton.LeftButton:
            self._comparison.toggle(region)

    def deactivate(self) -> None:
        """Leave nothing lit."""
        QToolTip.hideText()
        self._comparison.highlight([])
        super().deactivate()
