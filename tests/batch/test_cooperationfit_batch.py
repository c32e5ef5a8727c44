"""`cooperationfit` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from small_country import REGION

MEMBERS = [("1", "0101"), ("1", "0102"), ("2", "0201"), ("2", "0101"), ("3", "0203")]
OUTPUTS = {
    "UNITS_OUT": "units.gpkg",
    "REGIONS": "regions.gpkg",
    "COOPERATIONS_OUT": "cooperations.csv",
    "SUMMARY": "summary.csv",
    "STATISTICS_OUT": "statistics.csv",
}


def write(path, header, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


@pytest.fixture
def fit(files, tmp_path):
    """Return the parameters of a run on the small country, all in files."""
    regions = [(code, region or "") for code, region in REGION.items()]
    # Columns of digits get a type of their own from QGIS: the codes must stay text.
    (tmp_path / "cooperations.csvt").write_text('"String","String"', encoding="utf-8")
    return {
        **{name: files[name] for name in ("UNITS", "UNIT_FIELD", "NAME_FIELD")},
        "DIVISION": write(tmp_path / "division.csv", ("unit", "region"), regions),
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "COOPERATIONS": write(tmp_path / "cooperations.csv", ("id", "code"), MEMBERS),
        "COOPERATION_FIELD": "id",
        "MEMBER_FIELD": "code",
        **{name: tmp_path / "out" / file for name, file in OUTPUTS.items()},
    }


def left(parameters) -> list[str]:
    return sorted(path.name for path in Path(parameters["REGIONS"]).parent.iterdir())


def test_run(qgis_process, fit):
    done = qgis_process.run("cooperationfit", fit, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert done.results["NUMBER_OF_COOPERATIONS"] == 2
    assert done.results["INSIDE_ONE_REGION"] == 1
    assert left(fit) == sorted(OUTPUTS.values())
    units = QgsVectorLayer(str(fit["UNITS_OUT"]), "", "ogr")
    assert {f["unit"]: f["parting"] for f in units.getFeatures()}["0102"] == "own"
    assert len(units.renderer().rootRule().children()) == 5


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"MEMBER_FIELD": "kommune"}, "There is no field “kommune”"),
        ({"MEMBER_FIELD": "id"}, "No member in the field “id”"),
    ],
    ids=["field of the plugin", "refusal of the engine"],
)
def test_bad_input(qgis_process, fit, change, sentence):
    done = qgis_process.run("cooperationfit", {**fit, **change})
    assert done.code == 1
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert left(fit) == []


@pytest.mark.slow
def test_norwegian_child_welfare(qgis_process, reference, tmp_path):
    """Child welfare of 2023 in BA-regions: 24 of 64 inside one, 32 could, 8.5 by chance."""
    folder = reference / "data" / "norway"
    areas = f"{folder / 'norway_areas.gpkg'}|layername=municipality_2024_with_sea"
    done = qgis_process.run(
        "cooperationfit",
        {
            "UNITS": areas,
            "UNIT_FIELD": "code",
            "DIVISION": folder / "regions_2024.csv",
            "DIVISION_UNIT_FIELD": "code",
            "REGION_FIELD": "ba_no",
            "COOPERATIONS": folder / "intermunicipal_child_welfare_2023.csv",
            "COOPERATION_FIELD": "cooperation",
            "MEMBER_FIELD": "code_2024",
            "UNITS_OUT": tmp_path / "units.gpkg",
        },
        "--json",
    )
    assert done.code == 0, done.said
    results = done.results
    assert results["NUMBER_OF_COOPERATIONS"] == 64
    assert (results["INSIDE_ONE_REGION"], results["POSSIBLE"]) == (24, 32)
    assert results["EXPECTED"] == pytest.approx(8.5, abs=0.5)
