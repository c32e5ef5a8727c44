"""Indicators of regions of the small country."""

from __future__ import annotations

import json
import sqlite3

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate
from small_country import FLOWS, REGION, UNITS, Feedback, flow_table, memory_layer, unit_layer
from test_refusals import save

from smacreg.processing_provider.indicators.regionalindicators import _themes
from smacreg.processing_provider.on_load import OnLoad
from smacreg.smacreg_plugin.countries.pack import path
from smacreg.smacreg_plugin.engine.catalogue.catalogue import read_catalogue

OUTPUTS = ("REGIONS", "UNITS_OUT", "STATISTICS_OUT", "SOURCES", "REPORT")
LONG_FIELDS = [
    "unit", "level", "part", "indicator", "period", "variant", "value", "numerator",
    "denominator", "status", "source", "coverage", "approx", "imputed",
]  # fmt: skip
CODES = [code for code, *_ in UNITS]
# Persons by age: young, of working age, old.
PEOPLE = {
    "0101": (100, 300, 100), "0102": (50, 100, 50), "0103": (10, 60, 30), "0201": (90, 200, 60),
    "0202": (20, 50, 30), "0203": (5, 10, 5), "0301": (1, 2, 1),
}  # fmt: skip


def people(years=("2014", "2024"), codes=CODES, **changed):
    """Return a wide table by age; the later year has a tenth more of everybody."""
    rows = [
        (None, code, year, *(n * (10 + at) / 10 for n in {**PEOPLE, **changed}[code]))
        for at, year in enumerate(years)
        for code in codes
    ]
    return memory_layer(
        "NoGeometry?field=kommune:string&field=year:string&field=0-19:double"
        "&field=20-66:double&field=67+:double",
        rows,
        "people",
    )


def accounts():
    rows = [(None, code, 2024, 10.0 * place, 200.0) for place, code in enumerate(CODES)]
    return memory_layer(
        "NoGeometry?field=code:string&field=year:integer&field=net_operating_result:double"
        "&field=gross_revenue:double",
        rows,
        "accounts",
    )


def division(regions=REGION):
    rows = [(None, unit, region, region and f"Region {region}") for unit, region in regions.items()]
    return memory_layer(
        "NoGeometry?field=kommune:string&field=reg:string&field=regname:string", rows, "division"
    )


@pytest.fixture
def asked(small):
    """Return the parameters of a run."""
    names = ("UNITS", "UNIT_FIELD", "NAME_FIELD")
    return {
        **{name: small[name] for name in names},
        "STATISTICS": [people(), accounts()],
        "DIVISION": division(),
        "DIVISION_UNIT_FIELD": "kommune",
        "REGION_FIELD": "reg",
        "REGION_NAME_FIELD": "regname",
        "INDICATORS": "D01, D02, D04, F01",
        **dict.fromkeys(OUTPUTS, "memory:"),
    }


def long(outcome):
    return {
        (row["unit"], row["level"], row["part"], row["indicator"], row["period"]): row
        for row in outcome.rows("STATISTICS_OUT")
    }


def test_periods_may_be_dates(run, asked):
    rows = [
        (None, code, QDate(year, 1, 1), sum(PEOPLE[code]) * factor)
        for year, factor in ((2014, 1.0), (2024, 1.5))
        for code in CODES
    ]
    dated = memory_layer(
        "NoGeometry?field=code:string&field=year:date&field=population:double", rows, "dated"
    )
    outcome = run("regionalindicators", {**asked, "STATISTICS": [dated], "INDICATORS": "D01,D02"})
    found = long(outcome)
    assert {key[4] for key in found} == {"2014-01-01", "2024-01-01"}
    assert found["0101", "region", "region", "D02", "2024-01-01"]["value"] == 50.0


def test_small_country(run, asked):
    outcome = run("regionalindicators", asked)
    assert outcome.layer("STATISTICS_OUT").fields().names() == LONG_FIELDS
    rows = long(outcome)
    # Old per 100 of working age, from the sums: 180 of 460; a mean of the rates says 44.
    region = rows["0101", "region", "region", "D04", "2014"]
    assert region["value"] == pytest.approx(100 * 180 / 460)
    assert (region["numerator"], region["denominator"]) == (180, 460)
    assert rows["0101", "region", "centre", "D04", "2014"]["numerator"] == 100
    assert rows["0101", "region", "hinterland", "D04", "2014"]["numerator"] == 80
    assert rows["NO", "nation", None, "D01", "2014"]["value"] == 1274
    assert rows["0301", "unit", None, "D04", "2014"]["status"] == "small"
    assert rows["0201", "region", "region", "D02", "2024"]["value"] == pytest.approx(10)
    # Results 30, 40 and 50 of 600.
    assert rows["0201", "region", "region", "F01", "2024"]["value"] == pytest.approx(20)
    results = outcome.results
    assert (results["NUMBER_OF_REGIONS"], results["INDICATORS_COMPUTED"]) == (2, 4)
    assert (results["INDICATORS_UNAVAILABLE"], results["UNMATCHED_CODES"]) == (0, 0)
    assert results["PARTIAL_VALUES"] == 0


def test_layers_for_the_map(run, asked):
    outcome = run("regionalindicators", asked)
    layer = outcome.layer("REGIONS")
    assert layer.fields().names() == [
        "region", "region_name", "centre", "units", "d01", "d02", "d04", "f01",
    ]  # fmt: skip
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    regions = {row["region"]: row for row in outcome.rows("REGIONS")}
    assert regions["0101"]["region_name"] == "Region 0101"
    assert (regions["0101"]["centre"], regions["0101"]["units"]) == ("0101", 3)
    # The latest period of each.
    assert regions["0101"]["d01"] == pytest.approx(880)
    assert regions["0201"]["f01"] == pytest.approx(20)
    units = {row["unit"]: row for row in outcome.rows("UNITS_OUT")}
    assert units["0301"]["region"] is None
    assert (units["0101"]["is_centre"], units["0102"]["is_centre"]) == (1, 0)
    assert units["0102"]["d04"] == pytest.approx(50)


def test_details_and_the_limit_of_fields(run, asked):
    outcome = run("regionalindicators", {**asked, "WIDE_DETAILS": True})
    row = next(row for row in outcome.rows("REGIONS") if row["region"] == "0101")
    assert row["d04_n"] / row["d04_d"] * 100 == pytest.approx(row["d04"])
    assert row["d04_status"] == "ok"


def test_report_and_sources(run, asked):
    outcome = run("regionalindicators", {**asked, "INDICATORS": "D04, D09, L03, Q01"})
    report = {row["indicator"]: row for row in outcome.rows("REPORT")}
    assert report["D04"]["outcome"] == "computed"
    assert (report["D04"]["first_period"], report["D04"]["last_period"]) == ("2014", "2024")
    assert report["D09"]["outcome"] == "unavailable"
    assert "No table gives “immigrants” (published in 09817)." in report["D09"]["why"]
    assert "commuting table" in report["L03"]["why"]
    assert [row["source"] for row in outcome.rows("SOURCES")] == ["people", "accounts"]
    assert outcome.results["INDICATORS_UNAVAILABLE"] == 3
    said = " ".join(outcome.feedback.info)
    assert "D09 (Immigrants) is not computed: No table gives “immigrants”" in said


def test_tables_of_one_file_are_named_apart(run, asked, tmp_path):
    file = tmp_path / "country.gpkg"
    save(people(), file, "people")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    options.layerName = "accounts"
    context = QgsCoordinateTransformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(accounts(), str(file), context, options)
    tables = [f"{file}|layername={name}" for name in ("people", "accounts")]
    outcome = run("regionalindicators", {**asked, "STATISTICS": tables})
    assert [row["source"] for row in outcome.rows("SOURCES")] == ["people", "accounts"]
    assert long(outcome)["0201", "region", "region", "F01", "2024"]["source"] == "accounts"


def test_a_text_file_of_the_statbank_is_named(run, asked, tmp_path):
    file = tmp_path / "export.csv"
    rows = [f'"{code}";"2024";{place}' for place, code in enumerate(CODES)]
    file.write_text("\n".join(["Title", "", "region;year;persons", *rows]), encoding="latin-1")
    uri = f"delimitedtext://file://{file}?delimiter=;&skipLines=2&detectTypes=no&geomType=none"
    outcome = run("regionalindicators", {**asked, "STATISTICS": [uri], "INDICATORS": "D01"})
    assert [row["source"] for row in outcome.rows("SOURCES")] == ["export"]


def test_commuting(run, asked):
    outcome = run(
        "regionalindicators",
        {**asked, "INDICATORS": "L03", "FLOWS": flow_table(), "ORIGIN_FIELD": "home",
         "DESTINATION_FIELD": "work", "VALUE_FIELD": "persons"},
    )  # fmt: skip
    row = long(outcome)["0101", "region", "region", "L03", None]
    every = sum(persons for home, _, persons in FLOWS if REGION[home] == "0101")
    inside = sum(persons for home, work, persons in FLOWS if REGION[home] == REGION[work] == "0101")
    assert (row["numerator"], row["denominator"]) == (inside, every)
    assert [row["source"] for row in outcome.rows("SOURCES")][-1] == "flows"


def test_the_commuting_table_is_a_source_like_the_others(run, asked, tmp_path):
    file = tmp_path / "country.gpkg"
    save(flow_table(), file, "commuting")
    outcome = run(
        "regionalindicators",
        {**asked, "INDICATORS": "L03", "FLOWS": f"{file}|layername=commuting",
         "ORIGIN_FIELD": "home", "DESTINATION_FIELD": "work", "VALUE_FIELD": "persons"},
    )  # fmt: skip
    source = outcome.rows("SOURCES")[-1]
    assert (source["source"], source["query"]) == ("commuting", f"{file}, commuting")


def test_themes_and_periods(run, asked):
    outcome = run(
        "regionalindicators",
        {**asked, "INDICATORS": "all", "THEMES": [9], "PERIODS": "2024"},
    )
    rows = outcome.rows("STATISTICS_OUT")
    assert {row["period"] for row in rows} == {"2024"}
    assert "F01" in {row["indicator"] for row in rows}
    assert "D01" not in {row["indicator"] for row in rows}


def test_themes_are_those_of_the_catalogue():
    catalogue = read_catalogue(path("norway", "catalogue.json").read_bytes())
    assert _themes() == [(theme.id, theme.name.en) for theme in catalogue.themes]


def test_an_own_catalogue(run, asked, tmp_path):
    def text(value):
        return dict.fromkeys(("nb", "nn", "en"), value)

    own = {
        "format": "smacreg-catalogue", "version": 1, "country": "NO",
        "indicators": [
            {"id": "Region", "theme": "demography", "name": text("Babies"), "unit": text("%"),
             "definition": text("x"), "direction": 0, "rule": "RND",
             "numerator": "population:0-19", "denominator": "population", "factor": 100,
             "level": "municipality", "certainty": "certain"},
        ],
    }  # fmt: skip
    file = tmp_path / "own.json"
    file.write_text(json.dumps(own), encoding="utf-8")
    outcome = run(
        "regionalindicators", {**asked, "CATALOGUE": str(file), "INDICATORS": "region,d01"}
    )
    # A name that the layer has already gets a mark.
    assert outcome.layer("REGIONS").fields().names()[4:] == ["d01", "region_"]
    assert any("1 entries" in line or "added" in line for line in outcome.feedback.info)


def test_colours_and_links(run, asked, tmp_path):
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("REGIONS", "STATISTICS_OUT")}
    run("regionalindicators", {**asked, **files, "MAP_INDICATOR": "d04"})
    layer = QgsVectorLayer(files["REGIONS"], "regions", "ogr")
    (heading,) = layer.renderer().rootRule().children()
    assert heading.label() == "Old-age dependency ratio, per 100 residents aged 20–66 (2024)"
    assert layer.attributeAlias(layer.fields().lookupField("d04")) == heading.label()
    run("regionalindicators", {**asked, **files})
    layer = QgsVectorLayer(files["REGIONS"], "regions", "ogr")
    (heading,) = layer.renderer().rootRule().children()
    # The first that is no count, and a growth lies around zero.
    assert "growth" in heading.label().lower()
    assert [rule.symbol().color().name() for rule in heading.children()[:2]] == [
        "#2b8a47", "#a3d3a6",
    ]  # fmt: skip


def test_the_layer_knows_its_long_table(provider, asked, project):
    context = QgsProcessingContext()
    context.setProject(project)
    loaded = {
        name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        for name in ("REGIONS", "STATISTICS_OUT")
    }
    results, ok = provider.algorithm("regionalindicators").run(
        {**asked, **loaded}, context, Feedback(), {}, False
    )
    assert ok
    layer = QgsProcessingUtils.mapLayerFromString(results["REGIONS"], context)
    details = context.layerToLoadOnCompletionDetails(results["REGIONS"])
    details.postProcessor().postProcessLayer(layer, context, Feedback())
    OnLoad._kept.clear()
    assert layer.customProperty("smacreg/statistics") == results["STATISTICS_OUT"]


def test_run_record(run, asked, tmp_path):
    save(people(), tmp_path / "people.gpkg")
    save(accounts(), tmp_path / "accounts.gpkg")
    save(unit_layer(), tmp_path / "map.gpkg")
    save(division(), tmp_path / "division.gpkg")
    record = tmp_path / "record.json"
    files = {
        "STATISTICS": [str(tmp_path / "people.gpkg"), str(tmp_path / "accounts.gpkg")],
        "UNITS": str(tmp_path / "map.gpkg"),
        "DIVISION": str(tmp_path / "division.gpkg"),
    }
    first = run(
        "regionalindicators", {**asked, **files, "THEMES": [0, 9], "RUN_RECORD": str(record)}
    )
    written = json.loads(record.read_text(encoding="utf-8"))
    assert written["inputs"]["STATISTICS"] == files["STATISTICS"]
    assert written["inputs"]["THEMES"] == [0, 9]
    assert written["choices"]["THEMES"] == ["demography", "capacity"]
    assert written["not_replayable"] == []
    assert [part for part in written["command"] if part.startswith("STATISTICS=")] == [
        f"STATISTICS={name}" for name in files["STATISTICS"]
    ]
    prints = [name for name in written["fingerprints"] if name.startswith("STATISTICS")]
    assert len(prints) == 2
    again = run("regionalindicators", {**written["inputs"], **dict.fromkeys(OUTPUTS, "memory:")})
    assert again.rows("STATISTICS_OUT") == first.rows("STATISTICS_OUT")


def test_tables_in_memory_cannot_be_replayed(run, asked, tmp_path):
    record = tmp_path / "record.json"
    run("regionalindicators", {**asked, "RUN_RECORD": str(record)})
    assert "STATISTICS" in json.loads(record.read_text(encoding="utf-8"))["not_replayable"]


def test_an_output_is_no_input(provider, asked, tmp_path):
    file = str(tmp_path / "people.gpkg")
    save(people(), tmp_path / "people.gpkg")
    parameters = {**asked, "STATISTICS": [accounts(), file], "STATISTICS_OUT": file}
    algorithm = provider.algorithm("regionalindicators").create()
    fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert "would replace the input “Tables of statistics”" in text
    with pytest.raises(QgsProcessingException, match="would replace the input"):
        algorithm.run(parameters, QgsProcessingContext(), Feedback(), {}, False)


def many_years():
    years = [str(year) for year in range(1000, 1160)]
    return memory_layer(
        "NoGeometry?field=code:string&field=year:string&field=persons:integer",
        [(None, code, year, 7) for year in years for code in CODES],
        "many",
    )


@pytest.mark.parametrize("table", ["", "numbers"])
def test_a_long_table_is_complete(run, asked, tmp_path, table):
    """Many rows go into a GeoPackage by a way of their own."""
    file = tmp_path / "long.gpkg"
    target = f"ogr:dbname='{file}' table=\"{table}\" (geom)" if table else str(file)
    change = {
        "STATISTICS": many_years(),
        "INDICATORS": "D01,D02,F06,F06b,F07",
        "STATISTICS_OUT": target,
    }
    run("regionalindicators", {**asked, **change})
    outcome = run("regionalindicators", {**asked, **change, "STATISTICS_OUT": "memory:"})
    written = QgsVectorLayer(f"{file}|layername={table or 'long'}", "", "ogr")
    rows = [feature.attributes()[1:] for feature in written.getFeatures()]
    assert len(rows) > 10_000
    assert rows == [
        feature.attributes() for feature in outcome.layer("STATISTICS_OUT").getFeatures()
    ]
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        assert (f"trigger_insert_feature_count_{table or 'long'}",) in triggers.fetchall()
    # GDAL's own count.
    assert written.featureCount() == len(rows)


def test_units_may_be_left_out_of_the_long_table(run, asked):
    outcome = run("regionalindicators", {**asked, "UNIT_ROWS": False})
    every = run("regionalindicators", asked)
    assert {key[1] for key in long(outcome)} == {"region", "nation"}
    assert long(outcome) == {key: row for key, row in long(every).items() if key[1] != "unit"}


def test_rows_in_any_order(run, asked):
    forward = run("regionalindicators", asked)
    backward = run(
        "regionalindicators",
        {**asked, "STATISTICS": [people(("2014", "2024"), CODES[::-1]), accounts()],
         "UNITS": unit_layer(UNITS[::-1])},
    )  # fmt: skip
    assert long(forward) == long(backward)


def test_missing_units_are_a_warning(run, asked):
    fewer = [code for code in CODES if code != "0203"]
    outcome = run(
        "regionalindicators",
        {**asked, "STATISTICS": [people(codes=fewer)], "INDICATORS": "D04", "MIN_COVERAGE": 0.5},
    )
    assert outcome.results["PARTIAL_VALUES"] == 2
    said = " ".join(outcome.feedback.warnings)
    assert "2 values of regions lack some units" in said
    assert "values of regions are missing" not in said
    row = long(outcome)["0201", "region", "region", "D04", "2014"]
    assert (row["status"], row["coverage"]) == ("partial", pytest.approx(2 / 3))


def plain(definition, rows):
    return lambda: {"STATISTICS": [memory_layer(f"NoGeometry?{definition}", rows, "t")]}


def persons(rows, kind="string", code="string"):
    return plain(f"field=code:{code}&field=year:string&field=persons:{kind}",
                 [(None, *row) for row in rows])  # fmt: skip


FEW = [(code, "2024", "1") for code in CODES[:3]]
BAD = {
    "no tables": (lambda: {"STATISTICS": []}, "No table of statistics"),
    "no such table": (lambda: {"STATISTICS": ["/nowhere/t.csv"]}, "no table /nowhere/t.csv"),
    "empty table": (persons([]), "has no rows"),
    "lost zeros": (
        persons([(int(code), "2024", "1") for code in CODES], code="integer"),
        "match only with leading zeros",
    ),
    "another country": (persons([("9001", "2024", "1")]), "None of the codes"),
    "decimal comma": (persons([(*FEW[0][:2], "1,5"), *FEW[1:]]), "decimal comma"),
    "negative": (persons([(*FEW[0][:2], "-1"), *FEW[1:]]), "counts cannot be"),
    "unit twice": (persons([FEW[0], *FEW]), "stand twice"),
    "no unit column": (plain("field=place:string&field=persons:integer", []), "has no column with"),
    "no numbers": (plain("field=code:string&field=year:integer&field=note:string", []),
                   "no column of numbers"),
    "Latin-1": (
        plain("field=code:string&field=year:string&field=n\ufffdring:string&field=jobs:integer",
              [(None, "0101", "2024", "x", 1)]),
        "lost letters",
    ),
    "unknown indicator": (lambda: {"INDICATORS": "D04, XX9"}, "XX9"),
    "nothing possible": (lambda: {"INDICATORS": "D09"}, "None of the 1 indicators"),
    "no such period": (lambda: {"PERIODS": "1999"}, "no value for the period 1999"),
    "not on the map": (lambda: {"MAP_INDICATOR": "D09"}, "for the map"),
    "no such column": (lambda: {"UNIT_COLUMN": "kode"}, "No table has the column “kode”"),
    "no such variable": (lambda: {"DEFAULT_VARIABLE": "folk_flest"}, "has no variable"),
    "coverage": (lambda: {"MIN_COVERAGE": 2}, "must be from 0 to 1"),
    "small count": (lambda: {"SMALL_COUNT": -1}, "must be 0 or more"),
    "no such catalogue": (lambda: {"CATALOGUE": "/nowhere/own.json"}, "cannot be read"),
    "flows without fields": (lambda: {"FLOWS": flow_table()}, "but not its field"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, asked, tmp_path, case):
    change, sentence = BAD[case]
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        provider.algorithm("regionalindicators").create().run(
            {**asked, **outputs, **change()}, QgsProcessingContext(), Feedback(), {}, False
        )
    text = str(caught.value).strip()
    assert text.endswith(".")
    assert "{" not in text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 20, 46, 60, 75])
def test_cancel(provider, asked, tmp_path, at):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("regionalindicators").create().run(
            {**asked, **outputs}, QgsProcessingContext(), Feedback(cancel_at=at), {}, False
        )
    assert list(tmp_path.iterdir()) == []
