"""`industrystructure` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from small_country import CRITERIA, REGION

OUTPUTS = {
    "REGIONS": "regions.gpkg",
    "INDUSTRIES": "industries.csv",
    "EXPOSURE": "exposure.gpkg",
    "STATISTICS_OUT": "statistics.csv",
}
JOBS = {"0101": (40, 400, 900), "0102": (60, 30, 50), "0103": (90, 30, 10), "0201": (20, 900, 90),
        "0202": (40, 20, 40), "0203": (30, 20, 5), "0301": (1, 0, 0)}  # fmt: skip


@pytest.fixture
def asked(files, tmp_path):
    """Return the parameters of a run on the small country and tables, all in files."""
    rows = [
        (code, industry, number)
        for code, numbers in JOBS.items()
        for industry, number in zip(("01", "10", "11"), numbers)
    ]
    for name, header, lines in (
        ("jobs.csv", ("code", "industry", "jobs"), rows),
        ("division.csv", ("unit", "region"), [(u, r or "") for u, r in REGION.items()]),
    ):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *lines])
    dropped = {*CRITERIA, "UNIT_REGIONS", "DECISION_LOG"}
    return {
        **{name: value for name, value in files.items() if name not in dropped},
        "INDUSTRY_TABLE": tmp_path / "jobs.csv",
        "DIVISION": tmp_path / "division.csv",
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "SHOCK_UNIT": "0101",
        "SHOCK_INDUSTRY": "10",
        **{name: tmp_path / "out" / file for name, file in OUTPUTS.items()},
    }


def left(parameters) -> list[str]:
    return sorted(path.name for path in Path(parameters["REGIONS"]).parent.iterdir())


def test_run(qgis_process, asked):
    done = qgis_process.run("industrystructure", asked, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert left(asked) == sorted(OUTPUTS.values())
    assert (done.results["NUMBER_OF_REGIONS"], done.results["JOBS_LOST"]) == (2, 400)
    units = QgsVectorLayer(str(asked["EXPOSURE"]), "", "ogr")
    assert sum(f["jobs_lost"] for f in units.getFeatures()) == pytest.approx(400)
    regions = QgsVectorLayer(str(asked["REGIONS"]), "", "ogr")
    assert regions.renderer().rootRule().children()[0].children()
    with Path(asked["STATISTICS_OUT"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["level"] for row in rows} == {"region"}
    assert all(float(row["value"]) >= 0 for row in rows if row["status"] != "missing")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"JOBS_FIELD": "antall"}, "There is no field “antall”"),
        ({"SHOCK_UNIT": "9"}, "is not a unit of the map"),
        ({"INDUSTRY_TABLE": "/nowhere/jobs.csv"}, "jobs.csv"),
    ],
    ids=["field of the plugin", "refusal of the engine", "no such file"],
)
def test_bad_input(qgis_process, asked, change, sentence):
    done = qgis_process.run("industrystructure", {**asked, **change})
    assert done.code == 1
    assert sentence in done.said
    assert "Traceback" not in done.said
    assert left(asked) == []
