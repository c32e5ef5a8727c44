"""`harmonisecodes` from tables and files to tables and polygons."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from small_country import Feedback, memory_layer, square

from smacreg.processing_provider.compat import without_null

# In 2020 01 and 02 became 10, and 03 only got another code; in 2024 10 was divided again.
CHANGES = [
    ("0101", "Aby", "1010", "Storby", "2020-01-01"),
    ("0102", "Bby", "1010", "Storby", "2020-01-01"),
    ("0103", "Cby", "1013", "Cby", "2020-01-01"),
    ("1010", "Storby", "1021", "Aby", "2024-01-01"),
    ("1010", "Storby", "1022", "Bby", "2024-01-01"),
]
SHARES = [
    ("0101", "1021", 1.0),
    ("0102", "1022", 1.0),
    ("1010", "1021", 0.7),
    ("1010", "1022", 0.3),
]
PERSONS = [
    (2019, "0101", "w", 60), (2019, "0101", "m", 40), (2019, "0102", "w", 20),
    (2019, "0102", "m", 10), (2019, "0103", "w", 3), (2019, "0103", "m", 4),
    (2022, "1010", "w", 80), (2022, "1010", "m", 50), (2022, "1013", "w", 5),
    (2022, "1013", "m", 6),
]  # fmt: skip
UNITS = [("1013", "Cby", 0, 0), ("1021", "Aby", 1, 0), ("1022", "Bby", 2, 0)]


def persons(rows=None, kind="integer"):
    return memory_layer(
        "NoGeometry?field=year:integer&field=code:string&field=sex:string"
        f"&field=persons:{kind}&field=percent:double",
        [(None, *row, 1.5) for row in (PERSONS if rows is None else rows)],
        "persons",
    )


def latin(name, text):
    return memory_layer(
        f"NoGeometry?field=year:integer&field=code:string&field={name}:string"
        "&field=persons:integer",
        [(None, 2022, "1010", text, 8)],
    )


def code_table(rows=None):
    rows = [
        (old, new, *((1, None) if len(row) < 3 else (row[2], None)))
        for row in (rows or []) for old, new in [row[:2]]
    ]  # fmt: skip
    return memory_layer(
        "NoGeometry?field=old_code:string&field=new_code:string&field=share:double"
        "&field=last_year:integer",
        [(None, *row) for row in rows],
    )


def shares(rows=None):
    return memory_layer(
        "NoGeometry?field=old:string&field=new:string&field=share:double",
        [(None, *row) for row in (SHARES if rows is None else rows)],
    )


def wanted():
    return memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string",
        [(square(column, row), code, name) for code, name, column, row in UNITS],
    )


@pytest.fixture
def asked(qgis_app, tmp_path):
    """Return the parameters of a run."""
    path = tmp_path / "changes.json"
    names = ("oldCode", "oldName", "newCode", "newName", "changeOccurred")
    rows = [dict(zip(names, row)) for row in CHANGES]
    path.write_text(json.dumps({"codeChanges": rows}), encoding="utf-8")
    return {
        "TABLE": persons(),
        "UNIT_FIELD": "code",
        "VALUE_FIELDS": ["persons"],
        "PERIOD_FIELD": "year",
        "CHANGES_FILE": str(path),
        "SHARES": shares(),
        "UNITS": wanted(),
        "UNITS_NAME_FIELD": "name",
        "HARMONISED": "memory:",
        "REPORT": "memory:",
    }


def values(outcome, name):
    """Return the rows of an output in the order of its fields."""
    return [tuple(feature.attributes()) for feature in outcome.layer(name).getFeatures()]


def test_values(run, asked):
    outcome = run("harmonisecodes", asked)
    layer = outcome.layer("HARMONISED")
    assert layer.fields().names() == ["year", "code", "sex", "persons", "percent", "status"]
    rows = values(outcome, "HARMONISED")
    assert rows[:6] == [
        (2019, "1013", "m", 4, 1.5, "exact"), (2019, "1013", "w", 3, 1.5, "exact"),
        (2019, "1021", "m", 40, 1.5, "exact"), (2019, "1021", "w", 60, 1.5, "exact"),
        (2019, "1022", "m", 10, 1.5, "exact"), (2019, "1022", "w", 20, 1.5, "exact"),
    ]  # fmt: skip
    assert rows[8:] == [
        (2022, "1021", "m", 35, 1.5, "estimated_share"),
        (2022, "1021", "w", 56, 1.5, "estimated_share"),
        (2022, "1022", "m", 15, 1.5, "estimated_share"),
        (2022, "1022", "w", 24, 1.5, "estimated_share"),
    ]
    assert outcome.results["TOTAL_BEFORE"] == outcome.results["TOTAL_AFTER"] == 278
    assert outcome.results["ESTIMATED_ROWS"] == 4
    assert outcome.results["UNMATCHED_CODES"] == outcome.results["REFUSED_ROWS"] == 0
    report = outcome.rows("REPORT")
    estimate = next(row for row in report if row["finding"] == "estimate")
    assert (estimate["old_code"], estimate["old_name"]) == ("1010", "Storby")
    assert (estimate["new_code"], estimate["new_name"]) == ("1021", "Aby")
    assert (estimate["first_period"], estimate["last_period"]) == ("2022", "2022")
    assert (estimate["value"], estimate["share"]) == (91, 0.7)
    assert "Rows are kept apart by: sex." in outcome.feedback.info


def test_structure_in_whole_persons(run, asked):
    outcome = run("harmonisecodes", {**asked, "STRUCTURE": True, "ROUND": True})
    rows = {
        (row["code"], row["sex"]): (row["persons"], row["status"])
        for row in outcome.rows("HARMONISED") if row["year"] == 2022
    }  # fmt: skip
    assert rows["1021", "w"] == (60, "estimated_structure")
    assert rows["1022", "m"] == (10, "estimated_structure")
    assert outcome.results["TOTAL_AFTER"] == 278
    assert "as in 2019" in {row["basis"] for row in outcome.rows("REPORT")}


def test_common_units(run, asked):
    outcome = run("harmonisecodes", {**asked, "METHOD": 1, "COMMON_UNITS": "memory:"})
    assert values(outcome, "COMMON_UNITS") == [
        ("1013", "Cby", 1, "1013"), ("1021", "Aby + Bby", 2, "1021, 1022"),
    ]  # fmt: skip
    areas = [f.geometry().area() for f in outcome.layer("COMMON_UNITS").getFeatures()]
    assert areas == [1e8, 2e8]
    assert {row["status"] for row in outcome.rows("HARMONISED")} == {"exact", "summed"}
    assert outcome.results["TOTAL_AFTER"] == 278


def test_common_units_need_polygons_to_draw(run, asked, provider):
    asked.update(METHOD=1, COMMON_UNITS="memory:", UNITS=None)
    with pytest.raises(QgsProcessingException, match="made from the units wanted"):
        attempt(provider, asked)
    outcome = run("harmonisecodes", {**asked, "METHOD": 0})
    assert "COMMON_UNITS" not in outcome.results
    assert any("“Common units” is not written" in text for text in outcome.feedback.warnings)


def test_units_and_how_sure_their_numbers_are(run, asked):
    outcome = run("harmonisecodes", {**asked, "UNITS_OUT": "memory:"})
    assert values(outcome, "UNITS_OUT") == [
        ("1013", "Cby", "exact", "0103, 1013", 4, 0, 0),
        ("1021", "Aby", "estimated_share", "0101, 1010", 4, 2, 0),
        ("1022", "Bby", "estimated_share", "0102, 1010", 4, 2, 0),
    ]
    layer = outcome.layer("UNITS_OUT")
    assert [f.geometry().area() for f in layer.getFeatures()] == [1e8] * 3
    assert layer.crs().authid() == "EPSG:25833"
    # Without rows, and without outlines.
    table = memory_layer(
        "NoGeometry?field=code:string", [(None, code) for code in ("1013", "1021", "1022", "1099")]
    )
    asked.update(UNITS=table, UNITS_NAME_FIELD=None, UNITS_OUT="memory:")
    plain = run("harmonisecodes", asked)
    assert not plain.layer("UNITS_OUT").isSpatial()
    assert values(plain, "UNITS_OUT")[-1] == ("1099", "1099", None, None, 0, 0, 0)


def test_units_are_drawn_where_their_values_are_asked_for(run, asked, provider):
    asked.update(UNITS_OUT="memory:")
    outcome = run("harmonisecodes", {**asked, "METHOD": 1})
    assert "UNITS_OUT" not in outcome.results
    assert any("how sure their numbers are” is not" in text for text in outcome.feedback.warnings)
    assert not [text for text in run("harmonisecodes", asked).feedback.warnings if "not wr" in text]
    with pytest.raises(QgsProcessingException, match="made from the units wanted"):
        attempt(provider, {**asked, "UNITS": None})


def test_the_map_tells_sums_from_estimates(run, asked, tmp_path):
    path = f"{tmp_path / 'units.gpkg'}"
    outcome = run("harmonisecodes", {**asked, "UNITS_OUT": path})
    layer = QgsVectorLayer(outcome.results["UNITS_OUT"], "", "ogr")
    context = QgsRenderContext()
    renderer = layer.renderer()
    drawn = {}
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        keys = renderer.legendKeysForFeature(feature, context)
        (drawn[feature["unit"]],) = (
            item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys
        )
    renderer.stopRender(context)
    assert drawn == {
        "1013": "Exact: the same area in all years",
        "1021": "Estimated in part: an old unit was split",
        "1022": "Estimated in part: an old unit was split",
    }
    assert layer.attributeAlias(layer.fields().lookupField("status")) == "How sure the numbers are"
    shown = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext()
    names = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        names.append(without_null([shown.evaluate(context)])[0])
    assert names == [None, "Aby", "Bby"]


def test_a_code_table_instead_of_a_file(run, asked):
    rows = [("0101", "1021"), ("0102", "1022"), ("0103", "1013"), ("1010", "1021", 0.5),
            ("1010", "1022", 0.5), ("1013", "1013")]  # fmt: skip
    asked.update(CHANGES_FILE=None, CODE_CHANGES=code_table(rows), SHARES=None)
    outcome = run("harmonisecodes", asked)
    assert outcome.results["TOTAL_AFTER"] == 278
    assert any("old_code, new_code, share" in text for text in outcome.feedback.info)


def test_flows(run, asked):
    flows = memory_layer(
        "NoGeometry?field=year:string&field=home:string&field=work:string&field=n:double",
        [(None, "2022", "1010", "1010", 10.0), (None, "2022", "1010", "1013", 2.0)],
    )
    asked.update(TABLE=flows, UNIT_FIELD="home", DESTINATION_FIELD="work", VALUE_FIELDS=["n"])
    rows = values(run("harmonisecodes", asked), "HARMONISED")
    assert rows == [
        ("2022", "1021", "1013", 1.4, "estimated_share"),
        ("2022", "1021", "1021", 7.0, "estimated_share"),
        ("2022", "1022", "1013", 0.6, "estimated_share"),
        ("2022", "1022", "1022", 3.0, "estimated_share"),
    ]


def test_rates(run, asked):
    outcome = run("harmonisecodes", {**asked, "RATE_FIELDS": ["percent"]})
    rates = {(row["year"], row["code"]): row["percent"] for row in outcome.rows("HARMONISED")}
    assert rates == {
        (2019, "1013"): 1.5, (2019, "1021"): 1.5, (2019, "1022"): 1.5, (2022, "1013"): 1.5,
        (2022, "1021"): None, (2022, "1022"): None,
    }  # fmt: skip
    assert outcome.results["REFUSED_ROWS"] == 4
    assert "rate that cannot be computed: percent" in {
        row["basis"] for row in outcome.rows("REPORT")
    }


def test_check_against_a_second_variable(run, asked, provider):
    second = memory_layer(
        "NoGeometry?field=code:string&field=value:double",
        [(None, "1013", 11.0), (None, "1021", 91.0), (None, "1022", 60.0)],
    )
    outcome = run("harmonisecodes", {**asked, "CHECK_TABLE": second})
    assert outcome.results["SUSPICIOUS_UNITS"] == 1
    row = next(row for row in outcome.rows("REPORT") if row["finding"] == "suspicious")
    assert (row["new_code"], row["value"]) == ("1022", 39)
    assert row["basis"] == "deviates by -35.0 % from the second variable"
    years = memory_layer(
        "NoGeometry?field=code:string&field=value:double&field=year:integer",
        [(None, code, n, year) for code, n in (("1013", 5.5), ("1021", 45.5), ("1022", 19.5))
         for year in (2022, 2022, 2021)],
    )  # fmt: skip
    of_year = run("harmonisecodes", {**asked, "CHECK_TABLE": years, "CHECK_PERIOD_FIELD": "year"})
    assert of_year.results["SUSPICIOUS_UNITS"] == 0
    assert any("3 rows of the table to check" in text for text in of_year.feedback.warnings)
    for wrong, sentence in (
        ({"CHECK_FIELD": "percent"}, "is not among the fields of values"),
        ({"CHECK_PERIOD": "1999"}, "which holds 2019, 2022"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            attempt(provider, {**asked, "CHECK_TABLE": second, **wrong})


def test_dates_text_years_and_own_status(run, asked):
    table = memory_layer(
        "NoGeometry?field=day:date&field=code:string&field=persons:integer&field=status:string",
        [(None, "2019-06-01", "0103", 3, "ok"), (None, "2022-06-01", "1013", 5, "ok")],
    )
    asked.update(TABLE=table, PERIOD_FIELD="day")
    outcome = run("harmonisecodes", asked)
    assert values(outcome, "HARMONISED") == [
        ("2019-06-01", "1013", 3, "ok", "exact"), ("2022-06-01", "1013", 5, "ok", "exact"),
    ]  # fmt: skip
    assert outcome.layer("HARMONISED").fields().names()[-2:] == ["status", "code_status"]


def test_integer_codes(run, asked, provider):
    table = memory_layer(
        "NoGeometry?field=year:integer&field=code:integer&field=persons:integer",
        [(None, 2022, 1010, 8), (None, 2022, 1013, 1)],
    )
    outcome = run("harmonisecodes", {**asked, "TABLE": table})
    assert [row["code"] for row in outcome.rows("HARMONISED")] == ["1013", "1021", "1022"]
    lost = memory_layer(
        "NoGeometry?field=year:integer&field=code:integer&field=persons:integer",
        [(None, 2019, 101, 8), (None, 2019, 103, 1)],
    )
    with pytest.raises(QgsProcessingException, match="101 → 0101"):
        attempt(provider, {**asked, "TABLE": lost})


def attempt(provider, parameters, feedback=None):
    algorithm = provider.algorithm("harmonisecodes").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.run(parameters, context, feedback or Feedback(), {}, False)


BAD = {
    "no changes": ({"CHANGES_FILE": None}, "No changes of codes are given"),
    "no file": ({"CHANGES_FILE": "/nowhere/x.json"}, "cannot be read"),
    "no values": ({"VALUE_FIELDS": []}, "No field with numbers is chosen"),
    "double use": ({"VALUE_FIELDS": ["year"]}, "“year” is chosen for"),
    "no such field": ({"VALUE_FIELDS": ["nothing"]}, "no field “nothing”"),
    "no such unit field": ({"UNITS_CODE_FIELD": "x"}, "no field “x”"),
    "empty": ({"TABLE": lambda: persons([])}, "has no rows"),
    "duplicate": (
        {"TABLE": lambda: persons([*PERSONS, PERSONS[0]])}, "repeat a code in the field “code”",
    ),
    "comma": ({"TABLE": lambda: persons([(2019, "0103", "w", "1,5")], "string")}, "decimal comma"),
    "other table": ({"TABLE": lambda: persons([(2019, "77", "w", 1)])}, "100 % of the table"),
    "NULL year": ({"TABLE": lambda: persons([(None, "0103", "w", 1)])}, "have no period"),
    "wrong period": ({"PERIOD_FIELD": "sex"}, "are no period"),
    "shares": ({"SHARES": lambda: persons()}, "needs the fields old"),
    "Latin-1 names": ({"TABLE": lambda: latin("n\ufffdring", "Sjo")}, "1 names .* lost letters"),
    "Latin-1 texts": ({"TABLE": lambda: latin("industry", "Sj\ufffd")}, "“Sj\ufffd”"),
    "share above 1": ({"SHARES": lambda: shares([("1010", "1021", 2.0)])}, "at most 1"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, project, asked, case):
    changed, sentence = BAD[case]
    made = {name: value() if callable(value) else value for name, value in changed.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        attempt(provider, {**asked, **made})


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b'{"codes": []}', b"\x00\xff" * 50])
def test_rubbish_for_a_file_of_changes(provider, project, asked, tmp_path, content):
    path = tmp_path / "rubbish.json"
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=r"rubbish\.json"):
        attempt(provider, {**asked, "CHANGES_FILE": str(path)})


def test_the_file_of_changes_is_never_an_output(provider, project, asked, tmp_path):
    path = tmp_path / "changes.csv"
    path.write_text("oldCode;newCode;changeOccurred\n0103;1013;2020-01-01\n", encoding="utf-8")
    asked.update(CHANGES_FILE=str(path), REPORT=str(path))
    with pytest.raises(QgsProcessingException, match="input"):
        attempt(provider, asked)
    assert path.read_text(encoding="utf-8").startswith("oldCode")


@pytest.mark.parametrize("at", [5, 35, 61, 62])
def test_cancel(provider, project, asked, tmp_path, at):
    out = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        attempt(provider, {**asked, "HARMONISED": str(out)}, Feedback(cancel_at=at))
    assert not out.exists()


def test_run_record(run, asked, tmp_path):
    path = tmp_path / "record.json"
    run("harmonisecodes", {**asked, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert "CHANGES_FILE" in json.dumps(record)
    assert record["inputs"]["CHANGES_FILE"] == asked["CHANGES_FILE"]
