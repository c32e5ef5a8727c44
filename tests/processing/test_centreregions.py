"""`centreregions` from layers to layers."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException
from small_country import FLOWS, UNITS, Feedback, flow_table, memory_layer, square, unit_layer

# Residents aged 20-66: Lillevik sends 300 of 500 to Storvik and so on.
RESIDENTS = {
    "0101": 1200, "0102": 500, "0103": 450, "0201": 1100, "0202": 420, "0203": 2000, "0301": 50,
}  # fmt: skip
RULES = ("ba2020", "nordregio2018", "statistics_sweden", "fua", "own")


def sized_units(crs="EPSG:25833"):
    return memory_layer(
        f"Polygon?crs={crs}&field=code:string&field=name:string&field=adults:double"
        "&field=people:integer",
        [
            (square(c, r), code, name, RESIDENTS[code], 2 * RESIDENTS[code])
            for code, name, c, r in UNITS
        ],
        "units",
    )


def table(fields, rows):
    definition = "&".join(f"field={name}:{kind}" for name, kind in fields.items())
    return memory_layer(f"NoGeometry?{definition}", [(None, *row) for row in rows], "table")


def times_table(rows):
    fields = {"unit": "string", "centre": "string", "minutes": "string", "boat": "string"}
    return {
        "TRAVEL_TIMES": table(fields, rows),
        "TIME_FROM_FIELD": "unit",
        "TIME_TO_FIELD": "centre",
        "MINUTES_FIELD": "minutes",
        "OTHER_MODE_FIELD": "boat",
    }


def centre_table(rows):
    return {
        "CENTRES": table({"code": "string", "group": "string"}, rows),
        "CENTRE_FIELD": "code",
        "CENTRE_GROUP_FIELD": "group",
    }


@pytest.fixture
def inputs(small):
    """Return the parameters of a run, outputs in memory."""
    for name in ("PRESET", "LINKAGE", "MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE",
                 "TARGET_SELF_CONTAINMENT"):  # fmt: skip
        del small[name]
    return {
        **small,
        "UNITS": sized_units(),
        "RESIDENTS_FIELD": "adults",
        "TIMES_TO_FILL": "memory:",
    }


def by_unit(outcome, field):
    return {row["unit"]: row[field] for row in outcome.rows("UNIT_REGIONS")}


def run_raw(name, parameters):
    """Run without the check that the dialog makes."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    registry = QgsApplication.processingRegistry()
    algorithm = registry.algorithmById(f"smacreg:{name}").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.run(parameters, context, Feedback(), {}, False)


def test_ba_rules_without_times(run, inputs):
    outcome = run("centreregions", inputs)
    assert by_unit(outcome, "region") == {
        "0101": "0101", "0102": "0101", "0103": "0101", "0201": "0201", "0202": "0201",
        "0203": "0203", "0301": "0301",
    }  # fmt: skip
    # 100 of 2,000 (5 %) of Østby go to Nordby, and 9.1 % of Nordby's residents: 14.1 both ways.
    status = by_unit(outcome, "status")
    assert status["0102"] == "time_assumed"
    assert status["0203"] == "needs_time"
    assert by_unit(outcome, "rule")["0203"] == "near"
    assert outcome.results["TIME_ASSUMED"] == 3
    assert outcome.results["NEEDS_TIME"] == 1
    assert outcome.results["NUMBER_OF_REGIONS"] == 4
    fill = outcome.rows("TIMES_TO_FILL")
    assert [(r["unit"], r["centre"], r["limits"], r["minutes"]) for r in fill] == [
        ("0203", "0201", "45, 75, 90", None)
    ]
    assert by_unit(outcome, "flip_persons")["0102"] is not None
    assert "60 %" in by_unit(outcome, "why")["0102"]
    assert "Storvik" in by_unit(outcome, "why")["0102"]


def test_the_filled_table_finishes(run, inputs):
    times = times_table([("0203", "0201", "44", None), ("0102", "0101", "80", "nei")])
    outcome = run("centreregions", {**inputs, **times})
    assert by_unit(outcome, "region")["0203"] == "0201"
    assert by_unit(outcome, "rule")["0203"] == "near"
    assert by_unit(outcome, "centre_minutes")["0203"] == 44
    # 60 % commute, but 80 minutes are too many.
    assert by_unit(outcome, "rule")["0102"] == "remainder"
    assert outcome.results["NEEDS_TIME"] == 0
    assert outcome.rows("TIMES_TO_FILL") == []
    by_boat = times_table([("0203", "0201", "80", "1"), ("0102", "0101", "80", "1")])
    outcome = run("centreregions", {**inputs, **by_boat})
    assert by_unit(outcome, "rule")["0203"] == "other_mode"


def test_output_of_times_can_be_filled_in_and_given_back(run, inputs):
    first = run("centreregions", inputs)
    layer = first.layer("TIMES_TO_FILL")
    assert layer.startEditing()
    for feature in layer.getFeatures():
        position = layer.fields().indexOf("minutes")
        assert layer.changeAttributeValue(feature.id(), position, 50)
    assert layer.commitChanges()
    # Its fields have the usual names.
    second = run("centreregions", {**inputs, "TRAVEL_TIMES": layer})
    assert second.results["NEEDS_TIME"] == 0
    assert by_unit(second, "rule")["0203"] == "joint"


def test_given_and_joint_centres(run, inputs):
    outcome = run("centreregions", {**inputs, **centre_table([("0101", "x"), ("0201", "x")])})
    region = by_unit(outcome, "region")
    assert {region[code] for code in ("0101", "0102", "0103", "0201", "0202")} == {"0101"}
    assert by_unit(outcome, "role")["0201"] == "centre"


def test_employed_stand_in_for_residents_and_it_is_said(run, inputs):
    del inputs["RESIDENTS_FIELD"]
    outcome = run("centreregions", inputs)
    assert any("20–66" in warning for warning in outcome.feedback.warnings)


@pytest.mark.parametrize("rules", range(5))
def test_every_rule_gives_complete_tables(run, inputs, rules):
    own = {"MIN_SHARE": 0.1, "MAX_MINUTES": 60} if RULES[rules] == "own" else {}
    city = {"POPULATION_FIELD": "people", "CITY_SIZE": 2000} if RULES[rules] == "fua" else {}
    outcome = run("centreregions", {**inputs, "RULES": rules, **own, **city})
    rows = outcome.rows("UNIT_REGIONS")
    assert len(rows) == len(UNITS)
    assert all(row["why"] and row["rule"] and row["role"] for row in rows)
    assert all("{" not in row["why"] + (row["flip"] or "") for row in rows)
    assert by_unit(outcome, "region")["0102"] == "0101"
    regions = outcome.rows("REGIONS")
    assert sum(r["units"] for r in regions) == sum(1 for r in rows if r["region"])
    if RULES[rules] == "fua":
        assert by_unit(outcome, "region")["0301"] is None
        assert any("FUA rule applied to small" in text for text in outcome.feedback.warnings)


def test_a_decision_by_hand_is_the_rule_that_placed_a_unit(run, inputs):
    decisions = table({"unit": "string", "region": "string"}, [("0203", "0101")])
    outcome = run("centreregions", {**inputs, "DECISIONS": decisions})
    assert by_unit(outcome, "region")["0203"] == "0101"
    assert by_unit(outcome, "rule")["0203"] == "by_hand"
    assert "by hand" in by_unit(outcome, "why")["0203"]


def test_what_a_decision_overrules_is_not_shown_any_more(run, inputs):
    decisions = table({"unit": "string", "region": "string"}, [("0203", "0101")])
    plain = run("centreregions", inputs)
    outcome = run("centreregions", {**inputs, "DECISIONS": decisions})
    assert (plain.results["NEEDS_TIME"], outcome.results["NEEDS_TIME"]) == (1, 0)
    assert outcome.rows("TIMES_TO_FILL") == []
    row = next(row for row in outcome.rows("UNIT_REGIONS") if row["unit"] == "0203")
    assert (row["role"], row["status"]) == ("member", "certain")
    for name in ("linked_to", "centre_persons", "next_centre", "flip_persons", "flip"):
        assert row[name] is None
    own = table({"unit": "string", "region": "string"}, [("0102", "0102")])
    assert by_unit(run("centreregions", {**inputs, "DECISIONS": own}), "role")["0102"] == "centre"


def test_a_bigger_unit_moved_in_does_not_become_the_centre(run, inputs):
    given = centre_table([("0101", None), ("0202", None)])
    decisions = table({"unit": "string", "region": "string"}, [("0201", "0202")])
    outcome = run("centreregions", {**inputs, **given, "DECISIONS": decisions})
    region = by_unit(outcome, "region")
    assert region["0202"] == region["0201"] == "0202"
    assert by_unit(outcome, "centre")["0201"] == "0202"


def test_a_wrong_number_is_reported_with_its_row(provider, inputs):
    units = sized_units()
    units.startEditing()
    last = list(units.getFeatures())[-1]
    position = units.fields().indexOf("adults")
    assert units.changeAttributeValue(last.id(), position, None)
    assert units.commitChanges()
    with pytest.raises(QgsProcessingException, match="row 7"):
        run_raw("centreregions", {**inputs, "UNITS": units})


def test_what_the_rules_have_no_use_for_is_said(run, inputs):
    outcome = run("centreregions", {**inputs, **centre_table([("0101", None)]), "RULES": 2})
    said = [text for text in outcome.feedback.warnings if "not used" in text]
    assert ["Centres" in said[1], "20–66" in said[0]] == [True, True]


def test_straight_lines_only_when_asked_for(run, inputs):
    outcome = run("centreregions", {**inputs, "STRAIGHT_LINE_SPEED": 60})
    # Østby's and Nordby's squares are one apart diagonally: 14.1 km, 14.1 minutes.
    row = next(row for row in outcome.rows("UNIT_REGIONS") if row["unit"] == "0203")
    assert (row["region"], row["status"]) == ("0201", "straight_line")
    assert row["centre_minutes"] == pytest.approx(14.142, abs=0.001)
    assert any("straight line" in text for text in outcome.feedback.warnings)


def test_merger_that_may_decide(run, inputs):
    """Ås commuted more to Nordby than to any part of today's Storvik."""
    old = [("0191", "0191", 500), ("0192", "0192", 400), ("0103", "0191", 80),
           ("0103", "0192", 70), ("0103", "0201", 100), ("0103", "0103", 100)]  # fmt: skip
    now = [*FLOWS, ("0103", "0201", 90)]
    flows = memory_layer(
        "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year:integer",
        [(None, *row, 2022) for row in now] + [(None, *row, 2019) for row in old],
    )
    changes = table(
        {"old": "string", "new": "string"},
        [("0191", "0101"), ("0192", "0101"), ("0103", "0103"), ("0201", "0201")],
    )
    outcome = run(
        "centreregions",
        {
            **inputs, "FLOWS": flows, "YEAR_FIELD": "year", "YEAR": "2022", "EARLIER_YEAR": "2019",
            "CODE_CHANGES": changes, "OLD_CODE_FIELD": "old", "NEW_CODE_FIELD": "new",
        },
    )  # fmt: skip
    merger = by_unit(outcome, "merger")
    assert [unit for unit, text in merger.items() if text] == ["0103"]
    assert "100 commuted to Nordby" in merger["0103"]
    assert "0191 (80)" in merger["0103"]


def test_run_record_tells_the_rungs(run, inputs, tmp_path):
    path = tmp_path / "record.json"
    run("centreregions", {**inputs, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["choices"]["RULES"] == "ba2020"
    assert record["settings"]["rungs"][0]["min_share"] == 0.08
    # Two readings of the units: codes and names, and the residents.
    assert len([key for key in record["fingerprints"] if key.startswith("UNITS")]) == 2


def test_run_record_tells_an_own_rule_without_a_time_limit(run, inputs, tmp_path):
    path = tmp_path / "record.json"
    run("centreregions", {**inputs, "RULES": 4, "MIN_SHARE": 0.1, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["settings"]["rungs"][0]["min_share"] == 0.1
    assert record["settings"]["rungs"][0]["max_minutes"] == "inf"


def test_a_unit_that_waits_with_a_known_centre_is_told_so(run, inputs):
    """Østby is 60 minutes from Storvik; how far from Nordby, with 6 % both ways, is not known."""
    flows = flow_table([*FLOWS, ("0203", "0101", 150), ("0101", "0203", 60)])
    times = times_table([("0203", "0101", "60", None)])
    outcome = run("centreregions", {**inputs, **times, "FLOWS": flows})
    assert by_unit(outcome, "status")["0203"] == "needs_time"
    assert by_unit(outcome, "region")["0203"] == "0101"
    why = by_unit(outcome, "why")["0203"]
    assert why.startswith("Another centre takes it if")
    assert "Storvik (150 commuters, 7.5 %, both ways 20 %, 60 minutes)" in why


BAD = {
    "share below zero": ({"RULES": 4, "MIN_SHARE": -1}, "but must be"),
    "own thresholds without a share": ({"RULES": 4, "MAX_MINUTES": 60}, "need a share"),
    "thresholds for published rules": ({"MIN_SHARE": 0.1}, "published rules"),
    "no cities": ({"RULES": 3}, "need cities"),
    "no city is large enough": (
        {"RULES": 3, "POPULATION_FIELD": "people"}, "50000 inhabitants|50,000 inhabitants",
    ),
    "earlier year alone": ({"EARLIER_YEAR": "2019"}, "three things are needed"),
    "enforce": ({"CONTIGUITY": 2}, "cannot draw regions in one piece"),
    "speed": ({"STRAIGHT_LINE_SPEED": 0}, "must be above 0"),
    "unknown centre": (lambda: centre_table([("0999", None)]), "not among the units"),
    "spaces": (lambda: centre_table([("0101 ", None)]), "without the spaces"),
    "no centre": (lambda: centre_table([(None, None)]), "holds no centre"),
    "two groups": (lambda: centre_table([("0101", "x"), ("0101", "y")]), "two centres"),
    "negative time": (lambda: times_table([("0203", "0201", "-1", None)]), "is negative"),
    "comma": (lambda: times_table([("0203", "0201", "12,5", None)]), "decimal comma"),
    "words": (lambda: times_table([("0203", "0201", "soon", None)]), "not numbers"),
    "nan in a name": ({"RESIDENTS_FIELD": "name"}, "not numbers"),
    "two times": (
        lambda: times_table([("0203", "0201", "1", None), ("0203", "0201", "9", None)]),
        "as 1 and as 9 minutes",
    ),
    "city of nobody": (
        {"RULES": 3, "POPULATION_FIELD": "people", "CITY_SIZE": -5}, "must be above 0",
    ),
    "share of ten": ({"RULES": 4, "MIN_SHARE": 10}, "0 or more and below 1"),
    "mode": (lambda: times_table([("0203", "0201", "12", "perhaps")]), "another mode"),
    "no pair fits": (lambda: times_table([("1", "2", "12", None)]), "None of the travel times"),
    "zeros lost": (lambda: times_table([("203", "0201", "12", None)]), "leading zeros"),
    "missing field": (
        lambda: {"TRAVEL_TIMES": table({"from": "string"}, [])}, "field for “From unit”",
    ),
    "no residents": (lambda: {"UNITS": no_adults()}, r"0301 = 0"),
    "residents are words": ({"RESIDENTS_FIELD": "name"}, "not numbers"),
}  # fmt: skip


def no_adults():
    units = sized_units()
    units.startEditing()
    for feature in units.getFeatures():
        if feature["code"] == "0301":
            units.changeAttributeValue(feature.id(), units.fields().indexOf("adults"), 0)
    assert units.commitChanges()
    return units


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_with_one_sentence(provider, inputs, case):
    changed, sentence = BAD[case]
    parameters = {**inputs, **(changed() if callable(changed) else changed)}
    from qgis.core import QgsProcessingContext, QgsProject

    algorithm = provider.algorithm("centreregions").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException, match=sentence) as error:
        algorithm.run(parameters, context, Feedback(), {}, False)
    assert "\n" not in str(error.value)


def test_degrees_and_straight_lines(provider, inputs):
    inputs["UNITS"] = sized_units("EPSG:4326")
    with pytest.raises(QgsProcessingException, match="projected"):
        run_raw("centreregions", {**inputs, "STRAIGHT_LINE_SPEED": 60})


def test_order_of_rows_does_not_matter(run, inputs):
    expected = run("centreregions", inputs).rows("UNIT_REGIONS")
    inputs["FLOWS"] = flow_table(FLOWS[::-1])
    assert run("centreregions", inputs).rows("UNIT_REGIONS") == expected


def test_cancel_leaves_nothing(provider, inputs, tmp_path):
    from qgis.core import QgsProcessingContext

    path = tmp_path / "units.gpkg"
    algorithm = provider.algorithm("centreregions").create()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.run(
            {**inputs, "UNIT_REGIONS": str(path)}, QgsProcessingContext(), Feedback(20), {}, False
        )
    assert not path.exists()


def test_points_work(run, inputs):
    inputs["UNITS"] = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string&field=adults:double",
        [(f"POINT({c} {r})", code, name, RESIDENTS[code]) for code, name, c, r in UNITS],
    )
    outcome = run("centreregions", inputs)
    assert by_unit(outcome, "region")["0102"] == "0101"
    assert outcome.results["REGIONS_IN_PIECES"] is None


def test_small_country_is_the_same_for_plain_units(run, inputs):
    inputs["UNITS"] = unit_layer()
    del inputs["RESIDENTS_FIELD"]
    assert by_unit(run("centreregions", inputs), "region")["0102"] == "0101"
