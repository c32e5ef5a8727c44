"""How cooperation looks on the map: where it stays in the region, and where it leaves it."""

from __future__ import annotations

from qgis.core import (
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

# Blue stays, orange leaves: apart in hue and lightness, also for the colour-blind. Half
# transparent, so that the bands of the regions are seen even when they lie below.
_UNITS = {
    "own": "#5aa0d0",
    "some": "#f3b95f",
    "other": "#cc6600",
    "alone": "#9a7bb3",
}
_ALPHA = 170
_LINE = "#6e6e6e"
# Greys, because the units below have the hues.
_BANDS = ("#dcdcdc", "#a6a6a6", "#636363", "#141414")
_WIDEST, _NARROWEST = 2.4, 0.5  # mm, of which the outer half is cut off
# Denominator of the scale up to which bands are as wide as they get.
_NEAR = 1_000_000


def draw_units(layer: QgsVectorLayer, *, hatched: QgsFillSymbol) -> None:
    """Draw each unit by where its partners are."""
    translate = QCoreApplication.translate
    root = QgsRuleBasedRenderer.Rule(None)
    for word, label in (
        ("own", translate("Smacreg", "All partners in the own region")),
        ("some", translate("Smacreg", "Some partners in another region")),
        ("other", translate("Smacreg", "All partners in other regions")),
        ("alone", translate("Smacreg", "All partners in other regions: alone in its own")),
    ):
        fill = QColor(_UNITS[word])
        colour = f"{fill.red()},{fill.green()},{fill.blue()},{_ALPHA}"
        symbol = QgsFillSymbol.createSimple(
            {
                "color": colour,
                "outline_color": _LINE,
                "outline_width": "0.1",
            }
        )
        expression = f"\"parting\" = '{word}'"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    label = translate("Smacreg", "No cooperation, or no region")
    root.appendChild(QgsRuleBasedRenderer.Rule(hatched, filterExp="ELSE", label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def draw_regions(layer: QgsVectorLayer) -> None:
    """Draw each region as a band along its border, darker the more of its pairs cooperate.

    A band leaves the units below it in sight, and those of two neighbours do not mix.
    """
    translate = QCoreApplication.translate
    density = '"cooperation_density"'
    labels = (
        (f"{density} = 0", translate("Smacreg", "None of its pairs cooperates")),
        (f"{density} > 0 AND {density} < 0.5", translate("Smacreg", "Fewer than half")),
        (f"{density} >= 0.5 AND {density} < 1", translate("Smacreg", "Half or more")),
        (f"{density} >= 1", translate("Smacreg", "All of its pairs cooperate")),
    )
    root = QgsRuleBasedRenderer.Rule(None)
    heading = QgsRuleBasedRenderer.Rule(
        None, label=translate("Smacreg", "Share of its pairs that cooperate")
    )
    root.appendChild(heading)
    for colour, (expression, label) in zip(_BANDS, labels):
        symbol = _band(colour)
        heading.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    heading.appendChild(
        QgsRuleBasedRenderer.Rule(
            _plain(),
            filterExp="ELSE",
            label=translate("Smacreg", "One unit: it has no pairs"),
        )
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _band(colour: str) -> QgsFillSymbol:
    """Return a line inside the border of a polygon, under a thin one; narrower from afar."""
    band = QgsSimpleLineSymbolLayer(QColor(colour), _WIDEST)
    band.setWidthUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    band.setDrawInsidePolygon(True)
    width = f"max({_NARROWEST}, min({_WIDEST}, {_WIDEST * _NEAR} / @map_scale))"
    band.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyStrokeWidth, QgsProperty.fromExpression(width)
    )
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, band)
    symbol.appendSymbolLayer(_border())
    return symbol


def _plain() -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _border())
    return symbol


def _border() -> QgsSimpleLineSymbolLayer:
    return QgsSimpleLineSymbolLayer(QColor("#4d4d4d"), 0.2)


def draw_lines(layer: QgsVectorLayer) -> None:
    """Draw lines between partners; those across a regional border stand out."""
    translate = QCoreApplication.translate
    root = QgsRuleBasedRenderer.Rule(None)
    for crosses, colour, width, label in (
        (1, "#b85c00", "0.6", translate("Smacreg", "Partners in different regions")),
        (0, "#3579b8", "0.3", translate("Smacreg", "Partners in the same region")),
    ):
        symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": width})
        rule = QgsRuleBasedRenderer.Rule(symbol, filterExp=f'"across" = {crosses}', label=label)
        root.appendChild(rule)
    renderer = QgsRuleBasedRenderer(root)
    # Those across a border are drawn last.
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("across", True)])
    )
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
