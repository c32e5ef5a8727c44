"""The map takes the chosen indicator: the layer of regions is coloured by its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject

from ...processing_provider.styles import show_number
from .comparison import WHOLE, Comparison
from .source import Source

if TYPE_CHECKING:
    from ..engine.comparing.measures import Measure


class MapStyle(QObject):
    """Colours the layer when another indicator is chosen; never when a project is opened."""

    def __init__(self, comparison: Comparison, source: Source, parent: QObject | None = None):
        super().__init__(parent)
        self._comparison, self._source = comparison, source
        comparison.indicator_changed.connect(self._show)

    def _show(self) -> None:
        layer, measure = self._source.regions, self._comparison.measure
        if layer is None or measure is None:
            return
        field = field_of(layer, measure.id)
        if field and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            kind = "diverging" if self._is_around_zero(measure) else "graduated"
            show_number(layer, f"{kind}:{field}")
            layer.triggerRepaint()
            layer.emitStyleChanged()

    def _is_around_zero(self, measure: Measure) -> bool:
        series = self._comparison.series(measure.id)
        if measure.change or series is None:
            return measure.change
        values = series.value[series.latest(), WHOLE]
        return bool((values < 0).any())


def field_of(layer: QgsVectorLayer, indicator: str) -> str:
    """Return the field that holds the latest values of an indicator; empty where none does."""
    names = {name.lower(): name for name in layer.fields().names()}
    return names.get(indicator.lower(), "")
