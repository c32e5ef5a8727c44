"""`desirelines` from layers to lines."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from small_country import FLOWS, UNITS, Feedback, flow_table, memory_layer, unit_layer

FIELDS = [
    "origin", "origin_name", "destination", "destination_name", "persons", "back", "origin_share",
    "destination_share", "place",
]  # fmt: skip


@pytest.fixture
def lines(small):
    """Return the parameters of a run with everything left as it is."""
    names = ("UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD",
             "VALUE_FIELD")  # fmt: skip
    return {**{name: small[name] for name in names}, "LINES": "memory:"}


def pairs(outcome):
    return [(r["origin"], r["destination"], r["persons"]) for r in outcome.rows("LINES")]


def test_small_country(run, lines):
    outcome = run("desirelines", lines)
    layer = outcome.layer("LINES")
    assert layer.fields().names() == FIELDS
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    # The two largest targets of each unit, most persons first.
    assert pairs(outcome) == [
        ("0102", "0101", 300), ("0202", "0201", 250), ("0103", "0101", 200),
        ("0203", "0201", 100), ("0101", "0102", 40), ("0201", "0202", 30),
        ("0201", "0101", 25), ("0101", "0201", 20), ("0203", "0102", 10), ("0102", "0203", 5),
    ]  # fmt: skip
    first = outcome.rows("LINES")[0]
    assert (first["origin_name"], first["destination_name"]) == ("Lillevik", "Storvik")
    assert first["back"] == 40
    # Residents of Lillevik 405; jobs in Storvik 900 + 300 + 200 + 25.
    assert first["origin_share"] == pytest.approx(300 / 405)
    assert first["destination_share"] == pytest.approx(300 / 1425)
    assert first["place"] == 1
    commuters = sum(n for a, b, n in FLOWS if a != b)
    assert outcome.results["NUMBER_OF_LINES"] == 10
    assert outcome.results["PERSONS"] == outcome.results["COVERED_SHARE"] * commuters == 980


def test_lines_run_from_unit_to_unit(run, lines):
    outcome = run("desirelines", lines)
    units = {f["code"]: f.geometry() for f in lines["UNITS"].getFeatures()}
    for feature in outcome.layer("LINES").getFeatures():
        start, end = feature.geometry().asPolyline()
        assert units[feature["origin"]].contains(start)
        assert units[feature["destination"]].contains(end)


def test_choices(run, lines):
    assert len(pairs(run("desirelines", {**lines, "LARGEST": 1}))) == 6
    assert len(pairs(run("desirelines", {**lines, "LARGEST": None}))) == 10
    found = pairs(run("desirelines", {**lines, "MIN_PERSONS": 100}))
    assert [persons for *_, persons in found] == [300, 250, 200, 100]
    found = pairs(run("desirelines", {**lines, "MIN_SHARE": 0.7}))
    assert [pair[:2] for pair in found] == [("0102", "0101"), ("0202", "0201")]
    both = run("desirelines", {**lines, "BOTH_DIRECTIONS": True})
    assert pairs(both)[0] == ("0102", "0101", 340)
    assert both.results["COVERED_SHARE"] > 0.95


def test_order_of_rows_does_not_matter(run, lines):
    expected = run("desirelines", lines)
    reverse = {**lines, "UNITS": unit_layer(UNITS[::-1]), "FLOWS": flow_table(FLOWS[::-1])}
    assert run("desirelines", reverse).rows("LINES") == expected.rows("LINES")


def test_points_and_units_without_geometry(run, lines):
    rows = [(f"POINT({c} {r})", code, name) for code, name, c, r in UNITS[1:]]
    units = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string",
        [(None, *UNITS[0][:2]), *rows],
    )
    outcome = run("desirelines", {**lines, "UNITS": units})
    assert len(pairs(outcome)) == 10
    drawn = [f for f in outcome.layer("LINES").getFeatures() if not f.geometry().isNull()]
    assert all("0101" not in (f["origin"], f["destination"]) for f in drawn)
    assert len(drawn) == 5
    assert any("Lines that are not on the map" in line for line in outcome.feedback.warnings)


def test_style(run, lines, tmp_path):
    path = tmp_path / "lines.gpkg"
    run("desirelines", {**lines, "LINES": str(path)})
    layer = QgsVectorLayer(str(path), "lines", "ogr")
    renderer = layer.renderer()
    assert renderer.orderByEnabled()
    (clause,) = renderer.orderBy().list()
    # Ascending: the strongest is drawn last.
    assert (clause.expression().expression(), clause.ascending()) == ("persons", True)
    arrow = renderer.rootRule().children()[0].symbol().symbolLayer(0)
    assert arrow.layerType() == "ArrowLine"
    assert arrow.subSymbol().opacity() == pytest.approx(0.6)
    assert arrow.arrowWidth() < arrow.arrowStartWidth()
    assert layer.attributeAlias(layer.fields().indexOf("persons"))


BAD = {
    "no line of each unit": ({"LARGEST": 0}, "must be 1 or more"),
    "share in per cent": ({"MIN_SHARE": 10}, "smallest share of the residents is 10"),
    "negative persons": ({"MIN_PERSONS": -1}, "must be 0 or more"),
    "larger than all": ({"MIN_PERSONS": 301}, "No flow between two units"),
    "no such field": ({"VALUE_FIELD": "antall"}, "no field “antall”"),
    "codes of another year": ({"UNIT_FIELD": "name"}, "None of the codes"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, lines, tmp_path, case):
    change, sentence = BAD[case]
    parameters = {**lines, "LINES": str(tmp_path / "lines.gpkg"), **change}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        provider.algorithm("desirelines").create().run(
            parameters, QgsProcessingContext(), Feedback(), {}, False
        )
    assert str(caught.value).strip().endswith(".")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 30, 50])
def test_cancel(provider, lines, tmp_path, at):
    parameters = {**lines, "LINES": str(tmp_path / "lines.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("desirelines").create().run(
            parameters, QgsProcessingContext(), Feedback(cancel_at=at), {}, False
        )
    assert list(tmp_path.iterdir()) == []
