"""`shiftshare` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsVectorLayer
from small_country import REGION
from test_shiftshare import JOBS, rows_of


@pytest.fixture
def asked(files, tmp_path):
    """Return the parameters of a run, all in files."""
    for name, rows in (
        ("jobs.csv", [("code", "industry", "industry_name", "year", "jobs"),
                      *(row[1:] for row in rows_of(JOBS))]),
        ("division.csv", [("unit", "region"), *((u, r or "") for u, r in REGION.items())]),
    ):  # fmt: skip
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
    units = {name: files[name] for name in ("UNITS", "UNIT_FIELD", "NAME_FIELD")}
    return {
        **units,
        "INDUSTRY_TABLE": tmp_path / "jobs.csv",
        "DIVISION": tmp_path / "division.csv",
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "REFERENCE": 2,
        "REGIONS": tmp_path / "out" / "regions.gpkg",
        "BY_INDUSTRY": tmp_path / "out" / "industries.csv",
        "STATISTICS_OUT": tmp_path / "out" / "long.csv",
    }


def test_run(qgis_process, asked, tmp_path):
    done = qgis_process.run("shiftshare", asked, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert done.results["NUMBER_OF_REGIONS"] == 2
    assert done.results["CLOSURE_ERROR"] < 1e-9
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "regions.gpkg", "industries.csv", "long.csv",
    }  # fmt: skip
    layer = QgsVectorLayer(str(tmp_path / "out" / "regions.gpkg"), "", "ogr")
    assert [feature["jobs_change"] for feature in layer.getFeatures()] == [25, 61]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"FIRST_PERIOD": "1999"}, "1999"),
        ({"INDUSTRY_FIELD": "nothing"}, "“nothing”"),
    ],
)
def test_refused_with_a_sentence_and_nothing_left(qgis_process, asked, tmp_path, changed, expected):
    done = qgis_process.run("shiftshare", {**asked, **changed})
    assert done.code != 0
    assert "Traceback" not in done.said
    assert expected in done.said, done.said
    assert list((tmp_path / "out").iterdir()) == []
