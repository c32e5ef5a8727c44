"""Names on the map: letters with a light rim, and only where an area has room for them."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

_TEXT = QColor("#262626")
_SMALLEST_LABELLED = 7  # mm on the map, side of a square as large as the region
_DEGREE = 111_320  # metres, for the size on the map only
# Of a layer with both, each area is a unit.
_NAMES = ("name", "region_name")


def letters() -> QgsTextFormat:
    """Return the letters of labels, with a light rim."""
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    text = QgsTextFormat()
    text.setFont(QFont())
    text.setSize(8)
    text.setColor(_TEXT)
    text.setBuffer(buffer)
    return text


def where_large_enough(layer: QgsVectorLayer) -> QgsPropertyCollection:
    """Return the rule that shows a label where the area is large enough at the scale."""
    metres = _DEGREE if layer.crs().isGeographic() else 1
    rules = QgsPropertyCollection()
    rules.setProperty(
        QgsPalLayerSettings.Property.Show,
        QgsProperty.fromExpression(
            f"sqrt(area($geometry)) * {1000 * metres} / @map_scale > {_SMALLEST_LABELLED}"
        ),
    )
    return rules


def name_areas(layer: QgsVectorLayer) -> None:
    """Write the name of each area into it, if the layer has names."""
    known = [name for name in _NAMES if layer.fields().lookupField(name) >= 0]
    if not known:
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = known[0]
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.setDataDefinedProperties(where_large_enough(layer))
    settings.setFormat(letters())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
