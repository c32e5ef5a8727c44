"""`assessdivision` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from small_country import CRITERIA, REGION

OUTPUTS = {
    "UNIT_MEMBERSHIP": "units.gpkg",
    "REGIONS": "regions.gpkg",
    "SHARES": "shares.csv",
    "SUMMARY": "summary.csv",
}


@pytest.fixture
def assess(files, tmp_path):
    """Return the parameters of a run on the small country and a table, all in files."""
    with (tmp_path / "division.csv").open("w", encoding="utf-8", newline="") as file:
        rows = ((code, region or "") for code, region in REGION.items())
        csv.writer(file).writerows([("unit", "region"), *rows])
    dropped = {*CRITERIA, "UNIT_REGIONS", "DECISION_LOG"}
    return {
        **{name: value for name, value in files.items() if name not in dropped},
        "DIVISION": tmp_path / "division.csv",
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        **{name: tmp_path / "out" / file for name, file in OUTPUTS.items()},
    }


def left(parameters) -> list[str]:
    return sorted(path.name for path in Path(parameters["REGIONS"]).parent.iterdir())


def test_run(qgis_process, assess):
    done = qgis_process.run("assessdivision", assess, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert done.results["NUMBER_OF_REGIONS"] == 2
    assert done.results["UNASSIGNED_UNITS"] == 1
    assert left(assess) == sorted(OUTPUTS.values())
    units = QgsVectorLayer(str(assess["UNIT_MEMBERSHIP"]), "", "ogr")
    assert {f["unit"]: f["region"] or None for f in units.getFeatures()} == REGION
    assert len(units.renderer().rootRule().children()) == 4
    with Path(assess["SUMMARY"]).open(encoding="utf-8") as file:
        summary = {row["statistic"]: row["value"] for row in csv.DictReader(file)}
    assert float(summary["internal_share"]) == pytest.approx(done.results["INTERNAL_SHARE"])


@pytest.mark.slow
def test_the_regions_of_a_delineation(qgis_process, files, assess):
    """Two steps as in a script: the polygons that one writes are the division of the other."""
    made = qgis_process.run("selfcontainment", files, "--json")
    division = {"DIVISION": files["REGIONS"], "REGIONS": Path(files["REGIONS"]).with_name("r.gpkg")}
    parameters = {**assess, **division, "REGION_NAME_FIELD": "region_name"}
    del parameters["DIVISION_UNIT_FIELD"]
    done = qgis_process.run("assessdivision", parameters, "--json")
    assert done.code == 0, done.said
    for number in ("NUMBER_OF_REGIONS", "INTERNAL_SHARE", "SMALLEST_SELF_CONTAINMENT"):
        assert done.results[number] == made.results[number]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"REGION_FIELD": "sone"}, "There is no field “sone”"),
        ({"DIVISION_UNIT_FIELD": "region", "REGION_FIELD": "unit"}, "several regions in the field"),
        ({"DIVISION": "/nowhere/division.csv"}, "division.csv"),
    ],
    ids=["field of the plugin", "refusal of the engine", "no such file"],
)
def test_bad_input(qgis_process, assess, change, sentence):
    done = qgis_process.run("assessdivision", {**assess, **change})
    assert done.code == 1
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert left(assess) == []


@pytest.mark.prove
def test_official_norwegian_division(qgis_process, reference, tmp_path):
    """Norway 2022, the 159 official regions: 85.46 % of all work in their own region."""
    folder = reference / "data" / "norway"
    done = qgis_process.run(
        "assessdivision",
        {
            "UNITS": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
            "UNIT_FIELD": "code",
            "NAME_FIELD": "name",
            "FLOWS": folder / "commuting_2017_2022.csv",
            "ORIGIN_FIELD": "home",
            "DESTINATION_FIELD": "work",
            "VALUE_FIELD": "persons",
            "YEAR_FIELD": "year",
            "YEAR": "2022",
            "DIVISION": folder / "regions_2020.csv",
            "DIVISION_UNIT_FIELD": "code",
            "REGION_FIELD": "ba_no",
            "REGION_NAME_FIELD": "ba_name",
            "UNIT_MEMBERSHIP": tmp_path / "units.gpkg",
            "REGIONS": tmp_path / "regions.gpkg",
        },
        "--json",
    )
    assert done.code == 0, done.said
    assert done.results["NUMBER_OF_REGIONS"] == 159
    assert round(100 * done.results["INTERNAL_SHARE"], 2) == 85.46
    regions = QgsVectorLayer(str(tmp_path / "regions.gpkg"), "", "ogr")
    assert sum(f["sc_supply"] < 0.75 for f in regions.getFeatures()) == 37
