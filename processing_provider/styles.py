"""How results look on the map: in the desktop, and as default style in a GeoPackage.

Fills are half transparent, so that the thin lines of units and the thick ones
of regions are both seen, whichever layer lies on top.
"""

from __future__ import annotations

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor

from .choropleths import choropleth, is_choropleth
from .fields import aliases
from .labels import letters, name_areas, where_large_enough
from .looks import Look
from .partner_styles import draw_lines, draw_regions, draw_units
from .table_look import make_readable

# Pale blue, sand, green and rose: apart in hue and lightness, also for the colour-blind.
TINTS = ("#9dc4e6", "#f2d484", "#a2d1a5", "#e5aec1")
_OPACITY = 0.5
_DARK = QColor("#4d4d4d")
_LIGHT = QColor("#8c8c8c")
# The tints darkened, for thin lines.
_HATCHES = ("#3a76a8", "#a67c00", "#3f8546", "#b0426b")
# Where the steps of the lead of a region over the runner-up begin.
_MODERATE, _FIRM = 0.25, 0.5


def apply(layer: QgsVectorLayer, look: Look) -> None:
    """Give a layer its aliases, a table to read and, if it is for its geometry, its style."""
    names = {**aliases(), **look.aliases}
    for position, field in enumerate(layer.fields()):
        if field.name() in names:
            layer.setFieldAlias(position, names[field.name()])
    make_readable(layer)
    draw, kind = _STYLES.get(look.style, (None, None))
    if is_choropleth(look.style) and layer.geometryType() == _POLYGON:
        show_number(layer, look.style)
        name_areas(layer)
    elif draw is not None and layer.geometryType() == kind:
        draw(layer)


def show_number(layer: QgsVectorLayer, style: str) -> None:
    """Make a layer of areas a map of one number; see :class:`.looks.Look` for the style."""
    layer.setRenderer(choropleth(layer, style, hatched=_hatched()))


def save_in_geopackage(destination: str, look: Look) -> None:
    """Store the look as the default style of a table in a GeoPackage."""
    is_known = look.style in _STYLES or is_choropleth(look.style)
    if not is_known or ".gpkg" not in destination.lower():
        return
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(destination, "", "ogr", options)
    if layer.isValid():
        apply(layer, look)
        # QGIS would keep the file open for a minute after its rows were read.
        layer.dataProvider().reloadData()
        _forget_earlier(layer, look.style)
        # The plain name is deprecated in the newest QGIS, the other is not there in 3.22.
        save = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)
        save(_stored_name(look.style), "SMACREG", True, "")


def _forget_earlier(layer: QgsVectorLayer, style: str) -> None:
    """Delete the style of an earlier run; QGIS would ask in a dialog, in batch for ever."""
    own, ids, names, *_ = layer.listStylesInDatabase()
    for number, name in zip(ids[:own], names):
        if name == _stored_name(style):
            layer.deleteStyleFromDatabase(number)


def _stored_name(style: str) -> str:
    # The table of styles holds no longer names.
    return f"smacreg {style}"[:30]


def _units(layer: QgsVectorLayer) -> None:
    translate = QCoreApplication.translate
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in (
        (_tinted(_LIGHT, 0.1), '"region" IS NOT NULL', translate("Smacreg", "Unit in a region")),
        (_hatched(), "ELSE", translate("Smacreg", "Unit without a region")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _placed(layer: QgsVectorLayer) -> None:
    """Draw how certain the travel time is: tinted, paler where assumed, hatched where needed."""
    translate = QCoreApplication.translate
    needed = _tinted(_LIGHT, 0.2, opacity=0.2)
    needed.appendSymbolLayer(_lines(_DARK, 2, 0.25))
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in (
        (
            needed,
            "\"status\" = 'needs_time'",
            translate("Smacreg", "A travel time is needed to decide"),
        ),
        (
            _tinted(_LIGHT, 0.2, opacity=0.5),
            "\"status\" = 'time_assumed'",
            translate("Smacreg", "Share large enough, travel time assumed"),
        ),
        (
            _tinted(_LIGHT, 0.2, opacity=0.3),
            "\"status\" = 'straight_line'",
            translate("Smacreg", "Straight line instead of a travel time"),
        ),
        (
            _tinted(_LIGHT, 0.2, opacity=1.0),
            '"region" IS NOT NULL AND "status" = \'certain\'',
            translate("Smacreg", "Decided by the rules"),
        ),
        (_hatched(), "ELSE", translate("Smacreg", "Unit without a region")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _regions(layer: QgsVectorLayer) -> None:
    symbol = _tinted(_DARK, 0.5)
    symbol.appendSymbolLayer(_centre_dot())
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_centre_names(layer)))
    layer.setLabelsEnabled(True)


def _membership(layer: QgsVectorLayer) -> None:
    """Draw how far the region leads: its tint in three steps, hatched where it could change."""
    translate = QCoreApplication.translate
    uncertain = _tinted(_LIGHT, 0.2, opacity=0.2)
    uncertain.appendSymbolLayer(_hatch_of_runner_up())
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in (
        (
            _tinted(_LIGHT, 0.2, opacity=1.0),
            f'"margin" >= {_FIRM}',
            translate(
                "Smacreg",
                "Firm: at least 50 more of 100 residents work here than in any other region",
            ),
        ),
        (
            _tinted(_LIGHT, 0.2, opacity=0.4),
            f'"margin" >= {_MODERATE} AND "margin" < {_FIRM}',
            translate("Smacreg", "Moderate: a lead of 25 to 50 of 100"),
        ),
        (
            uncertain,
            f'"margin" < {_MODERATE}',
            translate(
                "Smacreg", "Could go either way: a lead below 25 of 100 (hatch: the other region)"
            ),
        ),
        (_hatched(), "ELSE", translate("Smacreg", "No region, or no employed residents")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _land(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_outlined("#f4f0e6", "#8c8c8c", "solid")))


def _sea(layer: QgsVectorLayer) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(_outlined("#e8f1f7", "#a9c3d6", "dash")))


def _links(layer: QgsVectorLayer) -> None:
    line = {"line_color": "#0072b2", "line_width": "0.4", "line_style": "dash"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(line)))


def _settlements(layer: QgsVectorLayer) -> None:
    """Draw grey dots as large as there are inhabitants; names come as the map comes nearer."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#7d7d7d", "outline_color": "white", "outline_width": "0.2"}
    )
    symbol.setDataDefinedSize(QgsProperty.fromExpression('0.9 + 0.009 * sqrt("population")'))
    label = QCoreApplication.translate("Smacreg", "The larger, the more inhabitants")
    layer.setRenderer(_one_rule(symbol, label))
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.2
    rules = QgsPropertyCollection()
    rules.setProperty(
        QgsPalLayerSettings.Property.Show,
        QgsProperty.fromExpression('"population" > @map_scale / 500'),
    )
    rules.setProperty(
        QgsPalLayerSettings.Property.Priority,
        QgsProperty.fromExpression('min(10, 2 * log10(1 + "population"))'),
    )
    settings.setDataDefinedProperties(rules)
    settings.setFormat(letters())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _desire_lines(layer: QgsVectorLayer) -> None:
    """Draw lines as wide as there are persons, tapered towards the destination."""
    symbol = _arrow("#0072b2", start=1.2, end=0.1)
    arrow = symbol.symbolLayer(0)
    width = 'scale_exp("persons", 0, maximum("persons"), 0.3, 5, 0.5)'
    arrow.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyArrowStartWidth, QgsProperty.fromExpression(width)
    )
    label = QCoreApplication.translate(
        "Smacreg", "Commuters: the wider, the more; pointed towards the place of work"
    )
    renderer = _one_rule(symbol, label)
    # Drawn in ascending order: the strongest lies on top.
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("persons", True)])
    )
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)


def _moves(layer: QgsVectorLayer) -> None:
    """Draw an arrow from the old to the new centre; persons stand with the units."""
    symbol = _arrow("#d55e00", start=0.4, end=0.8, head=2.2)
    label = QCoreApplication.translate("Smacreg", "From the old to the new centre")
    layer.setRenderer(_one_rule(symbol, label))


def _difference(layer: QgsVectorLayer) -> None:
    """Colour only what moved, with its name and persons."""
    translate = QCoreApplication.translate
    merged = _outlined("#e2b3cf", "#7a4a68", "solid")
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in (
        (
            _outlined("#7fb8d8", "#2b5f80", "solid"),
            "\"change\" = 'moved'",
            translate("Smacreg", "Moved to another region"),
        ),
        (
            merged,
            "\"change\" = 'merged'",
            translate("Smacreg", "Moved, and made of old units from different regions"),
        ),
        (
            _outlined("#f7f7f5", "#c8c8c8", "solid"),
            "\"change\" = 'kept'",
            translate("Smacreg", "In the same region"),
        ),
        (
            _hatched(),
            "ELSE",
            translate("Smacreg", "Not compared: a region in one of the divisions at most"),
        ),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    settings.fieldName = '"name" || \'\\n\' || format_number("persons", 0)'
    settings.isExpression = True
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    rules = QgsPropertyCollection()
    rules.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression('"moved" = 1'))
    settings.setDataDefinedProperties(rules)
    settings.setFormat(letters())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _stability(layer: QgsVectorLayer) -> None:
    """Draw how often a unit stays: its tint in three steps, hatched where it often leaves."""
    translate = QCoreApplication.translate
    uncertain = _tinted(_LIGHT, 0.2, opacity=0.2)
    uncertain.appendSymbolLayer(_hatch_of_runner_up())
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, word, label in (
        (
            _tinted(_LIGHT, 0.2, opacity=1.0),
            "firm",
            translate("Smacreg", "Firm: in its region in at least 9 of 10 drawings"),
        ),
        (
            _tinted(_LIGHT, 0.2, opacity=0.4),
            "moderate",
            translate("Smacreg", "Moderate: in 7 to 9 of 10"),
        ),
        (
            uncertain,
            "either_way",
            translate(
                "Smacreg",
                "Could go either way: in fewer than 7 of 10 (hatch: the region it is most often "
                "with)",
            ),
        ),
        (_hatched(), "", translate("Smacreg", "Unit without a region")),
    ):
        expression = f"\"firmness\" = '{word}'" if word else "ELSE"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _parting(layer: QgsVectorLayer) -> None:
    # Without a white ground, which would hide the regions where they lie below.
    line = QgsSimpleLineSymbolLayer(_LIGHT, 0.1)
    draw_units(layer, hatched=_symbol(_lines(_LIGHT, 2, 0.2), line))


def _common_units(layer: QgsVectorLayer) -> None:
    """Draw which units several years cannot tell apart, with their names."""
    translate = QCoreApplication.translate
    joined = QgsFillSymbol.createSimple(
        {"color": TINTS[1], "outline_color": _DARK.name(), "outline_width": "0.3"}
    )
    alone = QgsFillSymbol.createSimple(
        {"color": "#f2f2f2", "outline_color": _LIGHT.name(), "outline_width": "0.1"}
    )
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, expression, label in (
        (joined, '"units" > 1', translate("Smacreg", "Several units that had to be joined")),
        (alone, "ELSE", translate("Smacreg", "One unit")),
    ):
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _name_some(layer, '"units" > 1')


def _harmonised_units(layer: QgsVectorLayer) -> None:
    """Draw how sure the numbers of each unit are; names where they are not exact."""
    translate = QCoreApplication.translate
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, words, label in (
        (
            _outlined("#f2f2f2", _LIGHT.name(), "solid"),
            "'exact'",
            translate("Smacreg", "Exact: the same area in all years"),
        ),
        (
            _outlined(TINTS[0], _DARK.name(), "solid"),
            "'summed'",
            translate("Smacreg", "Summed: made of old units"),
        ),
        (
            _outlined("#e69f00", _DARK.name(), "solid"),
            "'estimated_structure', 'estimated_share'",
            translate("Smacreg", "Estimated in part: an old unit was split"),
        ),
        (
            _outlined("#7a4a68", _DARK.name(), "solid"),
            "'refused'",
            translate("Smacreg", "Empty in part: the number cannot be known"),
        ),
        (_hatched(), "", translate("Smacreg", "No rows in the table")),
    ):
        expression = f'"status" IN ({words})' if words else "ELSE"
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=expression, label=label))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _name_some(layer, "\"status\" <> 'exact'")


def _name_some(layer: QgsVectorLayer, condition: str) -> None:
    """Write the names of the areas that meet a condition."""
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = f'if({condition}, "name", NULL)'
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.setFormat(letters())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_STYLES = {
    "units": (_units, _POLYGON),
    "placed": (_placed, _POLYGON),
    "regions": (_regions, _POLYGON),
    "membership": (_membership, _POLYGON),
    "land": (_land, _POLYGON),
    "sea": (_sea, _POLYGON),
    "links": (_links, QgsWkbTypes.GeometryType.LineGeometry),
    "desire_lines": (_desire_lines, QgsWkbTypes.GeometryType.LineGeometry),
    "moves": (_moves, QgsWkbTypes.GeometryType.LineGeometry),
    "settlements": (_settlements, QgsWkbTypes.GeometryType.PointGeometry),
    "difference": (_difference, _POLYGON),
    "stability": (_stability, _POLYGON),
    "parting": (_parting, _POLYGON),
    "cooperating_regions": (draw_regions, _POLYGON),
    "partners": (draw_lines, QgsWkbTypes.GeometryType.LineGeometry),
    "common_units": (_common_units, _POLYGON),
    "harmonised_units": (_harmonised_units, _POLYGON),
}


def _outlined(colour: str, line: str, dashes: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": line,
            "outline_width": "0.1",
            "outline_style": dashes,
        }
    )


def _tinted(line: QColor, width: float, *, opacity: float = _OPACITY) -> QgsFillSymbol:
    """Return a fill whose colour follows the field ``tint``."""
    colours = [QColor(tint) for tint in TINTS]
    for colour in colours:
        colour.setAlphaF(opacity)
    # The legend shows the first tint.
    fill = QgsSimpleFillSymbolLayer(colours[0])
    fill.setStrokeColor(line)
    fill.setStrokeWidth(width)
    fill.setStrokeWidthUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    fill.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    names = tuple(colour.name(QColor.NameFormat.HexArgb) for colour in colours)
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, _by_tint("tint", names))
    return _symbol(fill)


def _hatched() -> QgsFillSymbol:
    fill = QgsSimpleFillSymbolLayer(QColor("white"))
    fill.setStrokeColor(_LIGHT)
    fill.setStrokeWidth(0.1)
    return _symbol(fill, _lines(_LIGHT, 2, 0.2))


def _hatch_of_runner_up() -> QgsSymbolLayer:
    lines = _lines(QColor(_HATCHES[1]), 1.6, 0.35)
    lines.subSymbol().symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyStrokeColor, _by_tint("runner_up_tint", _HATCHES)
    )
    return lines


def _lines(colour: QColor, distance: float, width: float) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(distance)
    lines.setColor(colour)
    lines.setLineWidth(width)
    return lines


def _by_tint(field: str, colours: tuple[str, ...]) -> QgsProperty:
    """Return the colour whose number stands in the field, the first where none does."""
    listed = ", ".join(f"'{colour}'" for colour in colours)
    return QgsProperty.fromExpression(f'array_get(array({listed}), coalesce("{field}", 1) - 1)')


def _symbol(first: QgsSymbolLayer, *others: QgsSymbolLayer) -> QgsFillSymbol:
    # The constructor that takes a list leaves the layers to Python, which deletes them.
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, first)
    for layer in others:
        symbol.appendSymbolLayer(layer)
    return symbol


def _centre_dot() -> QgsSymbolLayer:
    dot = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": _DARK.name(),
            "size": "1.8",
            "outline_color": "white",
            "outline_width": "0.4",
        }
    )
    layer = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": 'make_point("centre_x", "centre_y")'}
    )
    layer.setSymbolType(QgsSymbol.SymbolType.Marker)
    layer.setSubSymbol(dot)
    return layer


def _centre_names(layer: QgsVectorLayer) -> QgsPalLayerSettings:
    """Return labels at the centres, where the region is large enough at the scale."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "region_name"
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = 'make_point("centre_x", "centre_y")'
    settings.geometryGeneratorType = QgsWkbTypes.GeometryType.PointGeometry
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.dist = 1.2
    rules = where_large_enough(layer)
    # Where two names collide, the region with more jobs keeps its own.
    rules.setProperty(
        QgsPalLayerSettings.Property.Priority,
        QgsProperty.fromExpression('min(10, log10(1 + coalesce("jobs", 0)) * 1.7)'),
    )
    settings.setDataDefinedProperties(rules)
    settings.setFormat(letters())
    return settings


def _one_rule(symbol: QgsSymbol, label: str) -> QgsRuleBasedRenderer:
    """Return a renderer of one symbol with words in the legend."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, label=label))
    return QgsRuleBasedRenderer(root)


def _arrow(colour: str, *, start: float, end: float, head: float = 0.0) -> QgsLineSymbol:
    """Return a straight arrow of these widths in mm; without a head it tapers."""
    fill = QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"})
    fill.setOpacity(0.6)
    arrow = QgsArrowSymbolLayer()
    arrow.setSubSymbol(fill)
    arrow.setArrowStartWidth(start)
    arrow.setArrowWidth(end)
    arrow.setHeadLength(head)
    arrow.setHeadThickness(head / 2)
    arrow.setIsCurved(False)
    arrow.setIsRepeated(False)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, arrow)
    return symbol
