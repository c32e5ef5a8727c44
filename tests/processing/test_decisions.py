"""Decisions by hand through the algorithm, and their words in the log."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from small_country import REGION, memory_layer

from smacreg.processing_provider import decisions
from smacreg.smacreg_plugin.engine.delineation.decisions import Decision


def table(*rows, names=("unit", "region")):
    definition = "NoGeometry?" + "&".join(f"field={name}:string" for name in names)
    return memory_layer(definition, [(None, *row) for row in rows])


def regions(outcome):
    return {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")}


def by_hand(outcome):
    return {
        row["unit"]: row
        for row in outcome.rows("DECISION_LOG")
        if row["action"] in ("by_hand", "fine_tuned")
    }


def test_a_unit_moves_to_the_region_of_any_member(run, small):
    outcome = run("selfcontainment", {**small, "DECISIONS": table(("0103", "0202"))})
    assert regions(outcome) == {**REGION, "0103": "0201"}
    row = by_hand(outcome)["0103"]
    assert (row["from_region"], row["to_region"]) == ("0101", "0201")
    assert row["why"] == "Decided by hand: goes to the region of Nordby."
    assert "– 1 units were moved by hand (0103)." in outcome.feedback.info
    assert any("fall into pieces" in warning for warning in outcome.feedback.warnings)


def test_decisions_come_last_in_the_log(run, small):
    outcome = run("selfcontainment", {**small, "DECISIONS": table(("0103", "0202"))})
    steps = [row["step"] for row in outcome.rows("DECISION_LOG")]
    assert steps == sorted(steps)
    assert by_hand(outcome)["0103"]["step"] == steps[-1]


def test_a_unit_of_its_own_and_one_by_its_links(run, small):
    rows = table(("0103", "0103"), ("0102", None))
    outcome = run("selfcontainment", {**small, "DECISIONS": rows})
    assert regions(outcome) == {**REGION, "0103": "0103", "0102": "0201"}
    assert by_hand(outcome)["0103"]["why"] == "Decided by hand: a new region with Ås."
    assert "strongest link" in by_hand(outcome)["0102"]["why"]


def test_the_fields_can_have_other_names(run, small):
    rows = table(("0103", "0202"), names=("kommune", "til"))
    parameters = {**small, "DECISIONS": rows}
    with pytest.raises(QgsProcessingException, match="not the field for “Unit to move”"):
        run("selfcontainment", parameters)
    chosen = {"DECISION_UNIT_FIELD": "kommune", "DECISION_REGION_FIELD": "til"}
    assert regions(run("selfcontainment", {**parameters, **chosen}))["0103"] == "0201"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([("9999", "0101")], "9999"),
        ([("0103", "x")], "neither a unit nor a region"),
        ([("103", "0101")], "leading zeros"),
        ([("0103", "0201"), ("0103", "0101")], "several regions"),
        ([(None, "0201")], "have no unit"),
    ],
)
def test_what_does_not_fit_is_refused(run, small, rows, text):
    with pytest.raises(QgsProcessingException, match=text):
        run("selfcontainment", {**small, "DECISIONS": table(*rows)})


def test_a_table_without_rows_is_said(run, small):
    outcome = run("selfcontainment", {**small, "DECISIONS": table()})
    assert regions(outcome) == REGION
    assert any("has no rows" in warning for warning in outcome.feedback.warnings)


def test_every_new_decision_has_words():
    for action, event in (
        ("by_hand", ""), ("by_hand", "J"), ("by_hand", "K"),
        ("fine_tuned", ""), ("fine_tuned", "K"), ("split", ""), ("repaired", ""),
        ("repaired", "H"), ("moved", "G"), ("moved", "H"), ("placed", "G"), ("placed", "H"),
        ("placed", "I"), ("kept", "I"),
    ):  # fmt: skip
        text = decisions.why(Decision(1, 0, action, event, 0, 1), ["Her", "Der"])
        assert text, (action, event)
        assert "{" not in text
    for action, event in (("moved", ""), ("reserved", "A"), ("placed", ""), ("left_out", "")):
        assert decisions.why(Decision(1, 0, action, event, 0, 1), ["Her", "Der"]) is None
