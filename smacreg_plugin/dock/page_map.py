"""The map of a page to print: the chosen indicator, and the pinned regions on top of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import (
    QgsExpression,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...processing_provider.labels import letters
from ...processing_provider.styles import show_number
from ..charts.marks import Pin
from ..charts.theme import PINNED

_INK, _GROUND = "#1a1a1a", "#ffffff"
# Millimetres; the white rim makes the colour stand out on every fill.
_RIM, _LINE, _MARK, _MARK_LINE, _APART = 1.4, 0.7, 3.6, 0.25, 2.5
_ON_TOP = 10
# Where mark and name are; names to the right, or else on another side.
_MIDDLE = "point_on_surface($geometry)"
_SIDES = "R,L,TR,BR,TL,BL,T,B"
_LETTERS = 9  # points

# What the shapes of the marks are called in QGIS, and how they are turned.
_SHAPES = {"wedge": ("triangle", 180), "plus": ("cross_fill", 0)}


class Drawn(NamedTuple):
    """How a layer is drawn on a page, and how many lines its legend has without the regions."""

    style: QgsMapLayerStyle
    lines: int


def drawn_with_pins(layer: QgsVectorLayer, style: str, id_field: str, pins: Sequence[Pin]) -> Drawn:
    """Return the style of a layer with outline, mark and name of the pinned regions added.

    The layer itself stays as it is.

    Parameters
    ----------
    layer : QgsVectorLayer
        Of the regions.
    style : str
        Of the number that is shown, see :class:`.looks.Look`; empty for the layer's own style.
    id_field : str
        Field with the code of the region.
    pins : sequence of Pin
        The first is named first where there is little room.
    """
    copied = layer.clone()
    field = style.partition(":")[2]
    if field and field not in layer.renderer().usedAttributes(QgsRenderContext()):
        show_number(copied, style)
    renderer = QgsRuleBasedRenderer.convertFromRenderer(copied.renderer())
    if renderer is None:
        renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    lines = len(renderer.legendSymbolItems())
    is_points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    for pin in pins:
        symbol = _mark(pin) if is_points else _outlined(pin)
        for level in range(symbol.symbolLayerCount()):
            symbol.symbolLayer(level).setRenderingPass(_ON_TOP + level)
        renderer.rootRule().appendChild(
            QgsRuleBasedRenderer.Rule(symbol, filterExp=_is(id_field, pin), label=pin.name)
        )
    copied.setRenderer(renderer)
    copied.setLabeling(QgsVectorLayerSimpleLabeling(_names(id_field, pins)))
    copied.setLabelsEnabled(True)
    found = QgsMapLayerStyle()
    found.readFromLayer(copied)
    return Drawn(found, lines)


def _outlined(pin: Pin) -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.deleteSymbolLayer(0)
    for width, colour in ((_RIM, _GROUND), (_LINE, PINNED[pin.colour_index])):
        line = QgsSimpleLineSymbolLayer(QColor(colour), width)
        line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
        symbol.appendSymbolLayer(line)
    middle = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": _MIDDLE})
    middle.setSymbolType(QgsSymbol.SymbolType.Marker)
    middle.setSubSymbol(_mark(pin))
    symbol.appendSymbolLayer(middle)
    return symbol


def _mark(pin: Pin) -> QgsSymbol:
    name, angle = _SHAPES.get(pin.shape, (pin.shape, 0))
    return QgsMarkerSymbol.createSimple(
        {
            "name": name,
            "angle": str(angle),
            "size": str(_MARK),
            "color": PINNED[pin.colour_index],
            "outline_color": _INK,
            "outline_width": str(_MARK_LINE),
        }
    )


def _names(id_field: str, pins: Sequence[Pin]) -> QgsPalLayerSettings:
    """Return labels that name the pinned regions, and no others."""
    cases = " ".join(
        f"WHEN {_is(id_field, pin)} THEN {QgsExpression.quotedString(pin.name)}" for pin in pins
    )
    text = letters()
    text.setSize(_LETTERS)
    settings = QgsPalLayerSettings()
    settings.fieldName = f"CASE {cases} END" if cases else "''"
    settings.isExpression = True
    # Beside the mark, on the first side that is free; one without room is left out.
    settings.geometryGenerator = _MIDDLE
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.geometryGeneratorEnabled = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = _APART
    rules = QgsPropertyCollection()
    rules.setProperty(
        QgsPalLayerSettings.Property.PredefinedPositionOrder, QgsProperty.fromValue(_SIDES)
    )
    if pins:
        rules.setProperty(
            QgsPalLayerSettings.Property.Priority,
            QgsProperty.fromExpression(f"if({_is(id_field, pins[0])}, 10, 5)"),
        )
    settings.setDataDefinedProperties(rules)
    settings.setFormat(text)
    return settings


def _is(id_field: str, pin: Pin) -> str:
    column = QgsExpression.quotedColumnRef(id_field)
    return f"to_string({column}) = {QgsExpression.quotedString(pin.id)}"
