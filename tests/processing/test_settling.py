"""Regions in one piece and decisions by hand, as every algorithm on regions has them."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException
from small_country import REGION, UNITS, Feedback, memory_layer, square

DRAWING = ("selfcontainment", "centreregions")


def decisions(*rows, unit="unit", region="region"):
    return memory_layer(
        f"NoGeometry?field={unit}:string&field={region}:string", [(None, *row) for row in rows]
    )


def division():
    rows = [(None, unit, region) for unit, region in REGION.items() if region]
    table = memory_layer("NoGeometry?field=unit:string&field=region:string", rows)
    return {"DIVISION": table, "DIVISION_UNIT_FIELD": "unit", "REGION_FIELD": "region"}


def region_of(outcome, output="UNIT_REGIONS"):
    return {row["unit"]: row["region"] for row in outcome.rows(output)}


def test_decisions_come_last_and_stand_in_the_log(run, small):
    plain = region_of(run("selfcontainment", small))
    assert plain == REGION
    outcome = run("selfcontainment", {**small, "DECISIONS": decisions(("0203", "0102"))})
    assert region_of(outcome) == {**REGION, "0203": "0101"}
    last = outcome.rows("DECISION_LOG")[-1]
    assert (last["unit"], last["action"], last["from_region"], last["to_region"]) == (
        "0203", "by_hand", "0201", "0101",
    )  # fmt: skip
    assert "by hand" in last["why"]
    assert outcome.results["NUMBER_OF_REGIONS"] == 2


def test_an_assessment_takes_the_same_decisions(run, small):
    table = decisions(("0203", "0102"), ("0102", "0102"))
    drawn = run("selfcontainment", {**small, "DECISIONS": table})
    assessed = run(
        "assessdivision",
        {
            **{k: v for k, v in small.items() if k in UNIT_INPUTS},
            **division(),
            "DECISIONS": table,
            "UNIT_MEMBERSHIP": "memory:",
            "REGIONS": "memory:",
            "DECISION_LOG": "memory:",
        },
    )
    assert region_of(assessed, "UNIT_MEMBERSHIP") == region_of(drawn)
    assert region_of(drawn)["0102"] == "0102"
    for name in ("NUMBER_OF_REGIONS", "INTERNAL_SHARE", "SMALLEST_SELF_CONTAINMENT"):
        assert assessed.results[name] == pytest.approx(drawn.results[name], rel=1e-12)
    names = {row["region"]: row["region_name"] for row in assessed.rows("REGIONS")}
    # A new region is named after the unit that founds it.
    assert names["0102"] == "Lillevik"
    assert [row["action"] for row in assessed.rows("DECISION_LOG")] == ["by_hand"] * 2


UNIT_INPUTS = ("UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD",
               "VALUE_FIELD")  # fmt: skip


def test_order_of_decisions_does_not_matter(run, small):
    rows = [("0203", "0102"), ("0102", "0201"), ("0103", None)]
    found = [
        region_of(run("selfcontainment", {**small, "DECISIONS": decisions(*order)}))
        for order in (rows, rows[::-1])
    ]
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("0999", "0101")], "0999"),
        ([("0102", "0999")], "0999"),
        ([("0102", "0101"), ("0102", "0201")], "0102"),
        ([(None, "0101")], "have no unit"),
        ([("102", "0101")], "leading zeros"),
    ],
)
@pytest.mark.parametrize("name", DRAWING)
def test_decisions_are_checked(provider, small, name, rows, sentence):
    parameters = {**small, "DECISIONS": decisions(*rows), "TIMES_TO_FILL": "memory:"}
    algorithm = provider.algorithm(name).create()
    with pytest.raises(QgsProcessingException, match=sentence) as error:
        algorithm.run(parameters, QgsProcessingContext(), Feedback(), {}, False)
    assert "\n" not in str(error.value)


def apart():
    """Return the units with Østby's square moved away from Nordby's region."""
    places = {code: (c, r) for code, _, c, r in UNITS}
    places["0203"] = (9, 9)
    return memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string",
        [(square(*places[code]), code, name) for code, name, _, _ in UNITS],
    )


def test_pieces_are_reported_and_named(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": apart()})
    assert outcome.results["REGIONS_IN_PIECES"] == 1
    assert any("0203" in text for text in outcome.feedback.warnings)
    assert any("0203 Østby" in text for text in outcome.feedback.info)
    piece = {row["unit"]: row["piece"] for row in outcome.rows("UNIT_REGIONS")}
    assert (piece["0201"], piece["0203"], piece["0301"]) == (0, 1, None)
    pieces = {row["region"]: row["pieces"] for row in outcome.rows("REGIONS")}
    assert pieces == {"0101": 1, "0201": 2}


def test_a_link_joins_what_is_apart(run, small):
    links = memory_layer(
        "NoGeometry?field=a:string&field=b:string", [(None, "0203", "0202")], "ferry"
    )
    outcome = run(
        "selfcontainment",
        {**small, "UNITS": apart(), "LINKS": links, "LINK_FROM_FIELD": "a", "LINK_TO_FIELD": "b"},
    )
    assert outcome.results["REGIONS_IN_PIECES"] == 0


def test_polygons_for_neighbours_from_another_layer(run, small):
    outcome = run(
        "selfcontainment",
        {**small, "UNITS": apart(), "NEIGHBOUR_LAYER": small["UNITS"], "NEIGHBOUR_FIELD": "code"},
    )
    assert outcome.results["REGIONS_IN_PIECES"] == 0


def test_off_looks_at_nothing(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": apart(), "CONTIGUITY": 0})
    assert outcome.results["REGIONS_IN_PIECES"] is None
    assert {row["piece"] for row in outcome.rows("UNIT_REGIONS")} == {None}


def test_enforced_regions_are_in_one_piece(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": apart(), "CONTIGUITY": 2})
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    assert region_of(outcome)["0203"] == "0203"


def test_repair_moves_what_has_somewhere_to_go(run, small):
    """Østby lies next to Ås: repaired, it goes there, with the reason in the log."""
    places = {code: (c, r) for code, _, c, r in UNITS}
    places["0203"] = (0, 2)
    units = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string",
        [(square(*places[code]), code, name) for code, name, _, _ in UNITS],
    )
    outcome = run("selfcontainment", {**small, "UNITS": units, "CONTIGUITY": 3})
    assert region_of(outcome)["0203"] == "0101"
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    last = outcome.rows("DECISION_LOG")[-1]
    assert (last["unit"], last["action"]) == ("0203", "repaired")
