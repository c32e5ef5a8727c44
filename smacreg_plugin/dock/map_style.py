"""The map takes the chosen indicator: the layer of regions is coloured by its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QObject

from ...processing_provider.styles import show_number
from ...processing_provider.usual_field import first_known
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
        layer = self._source.regions
        style = "" if layer is None else number_style(layer, self._comparison)
        if style:
            show_number(layer, style)
            layer.triggerRepaint()
            layer.emitStyleChanged()


def number_style(layer: QgsVectorLayer, comparison: Comparison) -> str:
    """Return the style that shows the chosen indicator; empty where the layer cannot."""
    measure = comparison.measure
    field = "" if measure is None else field_of(layer, measure.id)
    if not field or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return ""
    return f"{'diverging' if _is_around_zero(comparison, measure) else 'graduated'}:{field}"


def _is_around_zero(comparison: Comparison, measure: Measure) -> bool:
    series = comparison.series(measure.id)
    if measure.change or series is None:
        return measure.change
    values = series.value[series.latest(), WHOLE]
    return bool((values < 0).any())


def field_of(layer: QgsVectorLayer, indicator: str) -> str:
    """Return the field that holds the latest values of an indicator; empty where none does."""
    return first_known(layer.fields().names(), (indicator.lower(),))
