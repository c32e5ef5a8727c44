"""The other algorithms on regions through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from small_country import CRITERIA, REGION

DRAWN = ("centreregions", "hierarchicalregions", "networkregions")
# What each run needs beside units and flows, and a case that it must refuse.
RUNS = {
    "centreregions": ({}, {"EARLIER_YEAR": "2019"}, "three things are needed"),
    "hierarchicalregions": ({"REPORT": "tree.html"}, {"NUMBER": "3"}, "regions are cut by"),
    "networkregions": ({}, {"RESOLUTION": "-1"}, "RESOLUTION|esolution"),
    "comparedivisions": ({"DIFFERENCE": "difference.gpkg"}, {"FIRST_REGION_FIELD": "x"}, "“x”"),
    "divisionstability": (
        {"UNIT_STABILITY": "stability.gpkg", "DRAWS": "20"}, {"DRAWS": "0"}, "DRAWS|draw",
    ),
    "desirelines": ({"LINES": "lines.gpkg"}, {"VALUE_FIELD": "nothing"}, "nothing"),
}  # fmt: skip


@pytest.fixture
def asked(files, tmp_path):
    """Return a function: an algorithm -> the parameters of its run, all in files."""
    table = tmp_path / "division.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = [(code, region or "", code[:2]) for code, region in REGION.items()]
        csv.writer(file).writerows([("unit", "region", "county"), *rows])
    out = tmp_path / "out"

    def parameters(name: str) -> dict:
        common = {
            key: value
            for key, value in files.items()
            if key not in {*CRITERIA, "UNIT_REGIONS", "REGIONS", "DECISION_LOG"}
        }
        if name in DRAWN:
            common["UNIT_REGIONS"] = out / "units.gpkg"
            common["REGIONS"] = out / "regions.gpkg"
        if name == "comparedivisions":
            for place, field in (("FIRST", "region"), ("SECOND", "county")):
                common[place] = table
                common[f"{place}_UNIT_FIELD"] = "unit"
                common[f"{place}_REGION_FIELD"] = field
        if name == "divisionstability":
            common.update(CRITERIA)
        own = RUNS[name][0]
        return {
            **common,
            **{key: out / value if "." in value else value for key, value in own.items()},
        }

    return parameters


@pytest.mark.parametrize("name", RUNS)
def test_run(qgis_process, asked, name):
    parameters = asked(name)
    done = qgis_process.run(name, parameters, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    folder = Path(parameters["UNITS"]).parent / "out"
    written = {path.name for path in folder.iterdir()}
    wanted = {
        value.name for value in parameters.values() if isinstance(value, Path)
        and value.parent.name == "out"
    }  # fmt: skip
    assert wanted <= written
    for file in wanted:
        if file.endswith(".gpkg"):
            layer = QgsVectorLayer(str(folder / file), "", "ogr")
            assert layer.isValid()
            assert layer.featureCount() > 0
    if name in DRAWN:
        units = QgsVectorLayer(str(folder / "units.gpkg"), "", "ogr")
        assert {f["region"] for f in units.getFeatures() if f["unit"] == "0102"} == {"0101"}


@pytest.mark.slow
@pytest.mark.parametrize("name", RUNS)
def test_refused_with_a_sentence_and_nothing_left(qgis_process, asked, name):
    parameters = {**asked(name), **RUNS[name][1]}
    done = qgis_process.run(name, parameters)
    assert done.code != 0
    assert "Traceback" not in done.said
    assert re.search(RUNS[name][2], done.said), done.said
    folder = Path(parameters["UNITS"]).parent / "out"
    assert not folder.exists() or list(folder.iterdir()) == []
