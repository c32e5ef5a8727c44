"""`regionalindicators` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from small_country import REGION

OUTPUTS = {"REGIONS": "regions.gpkg", "STATISTICS_OUT": "long.csv", "REPORT": "report.csv"}
OF_A_DELINEATION = ("UNITS", "UNIT_FIELD", "NAME_FIELD")


def write(path: Path, rows) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


@pytest.fixture
def asked(files, tmp_path):
    """Return the parameters of a run on the small country, all in files."""
    people = [("code", "year", "0-66", "67+"), *((code, 2024, 80, 20) for code in REGION)]
    division = [("unit", "region"), *((code, region or "") for code, region in REGION.items())]
    return {
        **{name: files[name] for name in OF_A_DELINEATION},
        "STATISTICS": write(tmp_path / "people.csv", people),
        "DIVISION": write(tmp_path / "division.csv", division),
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "INDICATORS": "D01",
        **{name: tmp_path / "out" / file for name, file in OUTPUTS.items()},
    }


def left(parameters) -> list[str]:
    return sorted(path.name for path in Path(parameters["REGIONS"]).parent.iterdir())


def test_several_tables_and_the_record(qgis_process, asked, tmp_path):
    """A table is one argument, several are several; the record repeats them so."""
    jobs = [("code", "year", "jobs"), *((code, 2024, 50) for code in REGION)]
    record = tmp_path / "record.json"
    values = [f"{name}={value}" for name, value in {**asked, "INDICATORS": "D01,L10"}.items()]
    values += [f"STATISTICS={write(tmp_path / 'jobs.csv', jobs)}", f"RUN_RECORD={record}"]
    done = qgis_process("--json", "run", "smacreg:regionalindicators", "--", *values)
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert done.results["NUMBER_OF_REGIONS"] == 2
    assert (done.results["INDICATORS_COMPUTED"], done.results["INDICATORS_UNAVAILABLE"]) == (1, 1)
    assert left(asked) == sorted(OUTPUTS.values())
    with Path(asked["STATISTICS_OUT"]).open(encoding="utf-8") as file:
        rows = {(row["unit"], row["part"]): row for row in csv.DictReader(file)}
    assert rows["0101", "region"]["value"] == "300"
    assert rows["NO", ""]["value"] == "700"
    layer = QgsVectorLayer(str(asked["REGIONS"]), "", "ogr")
    assert sorted(feature["d01"] for feature in layer.getFeatures()) == [300, 300]
    assert layer.renderer().rootRule().children()
    program, *arguments = json.loads(record.read_text(encoding="utf-8"))["command"]
    assert program == "qgis_process"
    again = qgis_process("--json", *arguments)
    assert again.code == 0, again.said
    assert again.results == done.results


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"INDICATORS": "X1"}, "are not in the catalogue (X1)"),
        ({"REGION_FIELD": "sone"}, "There is no field “sone”"),
        ({"STATISTICS": "/nowhere/t.csv"}, "Incorrect parameter value for STATISTICS"),
    ],
    ids=["refusal of the engine", "field of the plugin", "no such table, says QGIS"],
)
def test_bad_input(qgis_process, asked, change, sentence):
    done = qgis_process.run("regionalindicators", {**asked, **change})
    assert done.code == 1
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert left(asked) == []
