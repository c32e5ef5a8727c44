"""Maps of one number: classes, legend, and what has no value."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsExpressionContext, QgsExpressionContextUtils
from small_country import memory_layer, square

from smacreg.processing_provider.looks import Look
from smacreg.processing_provider.styles import apply


@pytest.fixture
def layer(qgis_app):
    values = [-8.0, -2.0, -1.0, 0.0, 1.5, 3.0, 9.0, NULL]
    rows = [(square(k, 0), value) for k, value in enumerate(values)]
    return memory_layer("Polygon?crs=EPSG:25833&field=growth:double", rows)


def legend(layer):
    heading = layer.renderer().rootRule().children()[0]
    return heading.label(), [rule.label() for rule in heading.children()]


def drawn(layer):
    """Return the number of classes that each feature falls into."""
    rules = layer.renderer().rootRule().children()[0].children()
    counts = []
    for feature in layer.getFeatures():
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        counts.append(sum(bool(rule.filter().evaluate(context)) for rule in rules if rule.filter()))
    return counts


@pytest.mark.parametrize("style", ["graduated:growth", "diverging:growth", "diverging:growth:1"])
def test_every_feature_falls_into_one_class(layer, style):
    apply(layer, Look(style))
    context = layer.renderer().rootRule().children()[0].children()
    for rule in context:
        rule.initFilter()
    assert drawn(layer) == [1] * 8


def test_legend_says_what_is_shown_and_the_limits(layer):
    apply(layer, Look("diverging:growth", {"growth": "Growth, %"}))
    heading, labels = legend(layer)
    assert heading == "Growth, %"
    assert labels[0].endswith("or more")
    assert labels[-2].startswith("below -")
    assert all(label.count(" to ") == 1 and "–" not in label for label in labels[1:-2])
    assert labels[-1] == "No value"


def test_a_layer_of_one_value_or_none_has_one_class(qgis_app):
    for value, labels in ((4.0, ["4"]), (NULL, ["No value"])):
        same = memory_layer(
            "Polygon?field=growth:double", [(square(0, 0), value), (square(1, 0), value)]
        )
        apply(same, Look("graduated:growth"))
        assert legend(same)[1] == labels


def test_points_keep_their_symbol_but_get_the_alias(qgis_app):
    points = memory_layer("Point?field=growth:double", [("POINT(0 0)", 1.0)])
    before = points.renderer().type()
    apply(points, Look("graduated:growth", {"growth": "Growth"}))
    assert points.renderer().type() == before
    assert points.attributeAlias(0) == "Growth"


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ("region:string&field=region_name:string", "region_name"),
        ("unit:string&field=name:string&field=region_name:string", "name"),
        ("unit:string", None),
    ],
)
def test_areas_have_their_names_on_them(qgis_app, fields, shown):
    definition = f"Polygon?crs=EPSG:25833&field={fields}&field=growth:double"
    layer = memory_layer(definition, [(square(0, 0), *["x"] * (1 + fields.count("&")), 1.0)])
    apply(layer, Look("graduated:growth"))
    assert layer.labelsEnabled() == bool(shown)
    if shown:
        assert layer.labeling().settings().fieldName == shown


def test_limits_are_written_with_the_same_decimals(qgis_app):
    rows = [(square(k, 0), value) for k, value in enumerate([6.18, 7.0, 7.1, 7.25, 8.9, 9.513])]
    areas = memory_layer("Polygon?crs=EPSG:25833&field=number:double", rows)
    apply(areas, Look("graduated:number"))
    limits = [text for label in legend(areas)[1] for text in label.split(" – ")]
    assert len({len(text.partition(".")[2]) for text in limits}) == 1
