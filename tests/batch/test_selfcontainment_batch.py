"""`selfcontainment` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsVectorLayer
from small_country import REGION, UNITS


def left(files) -> list[str]:
    return sorted(path.name for path in Path(files["REGIONS"]).parent.iterdir())


def test_help_is_readable_in_a_terminal(qgis_process):
    done = qgis_process("help", "smacreg:selfcontainment")
    assert done.code == 0
    assert "## Inputs" in done.out
    assert "<p>" not in done.out
    assert "TARGET_SELF_CONTAINMENT" in done.out


def test_help_follows_the_language(qgis_process):
    done = qgis_process("help", "smacreg:selfcontainment", SMACREG_LANGUAGE="nn")
    assert "Einingar" in done.out


def test_run(qgis_process, files):
    done = qgis_process.run("selfcontainment", files, "--json")
    assert done.code == 0, done.said
    assert done.results["NUMBER_OF_REGIONS"] == 2
    assert left(files) == ["decisions.csv", "regions.gpkg", "units.gpkg"]
    assert "Traceback" not in done.said
    units = QgsVectorLayer(str(files["UNIT_REGIONS"]), "", "ogr")
    assert {f["unit"]: f["region"] or None for f in units.getFeatures()} == REGION
    # The GeoPackage carries its style.
    assert [rule.label() for rule in units.renderer().rootRule().children()] == [
        "Unit in a region",
        "Unit without a region",
    ]
    regions = QgsVectorLayer(str(files["REGIONS"]), "", "ogr")
    assert regions.labelsEnabled()
    assert regions.fields().field("sc_supply").alias() == "Share of residents who work here"


def test_a_second_run_replaces_tables_and_styles_of_one_geopackage(qgis_process, files):
    path = Path(files["REGIONS"]).with_name("all.gpkg")
    for name in ("UNIT_REGIONS", "REGIONS", "DECISION_LOG"):
        files[name] = f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)"
    for _ in range(2):
        done = qgis_process.run("selfcontainment", files)
        assert done.code == 0, done.said
        for table, rows in (("unit_regions", len(UNITS)), ("regions", 2)):
            layer = QgsVectorLayer(f"{path}|layername={table}", "", "ogr")
            assert layer.featureCount() == rows
    own, _, names, *_ = layer.listStylesInDatabase()
    assert names[:own] == ["smacreg regions"]


def test_unknown_parameter_is_warned_of(qgis_process, files):
    done = qgis_process.run("selfcontainment", {**files, "METOD": 1})
    assert done.code == 0
    assert "There is no parameter “METOD”" in done.said
    assert "“METHOD”" in done.said


@pytest.mark.slow
def test_refusal_of_the_engine(qgis_process, files):
    text = Path(files["FLOWS"]).read_text(encoding="utf-8").replace("900", '"9,5"')
    Path(files["FLOWS"]).write_text(text, encoding="utf-8")
    done = qgis_process.run("selfcontainment", files)
    assert done.code == 1
    assert "decimal comma" in done.said
    assert "Traceback" not in done.said
    assert left(files) == []


@pytest.mark.slow
def test_refusal_of_the_plugin(qgis_process, files):
    done = qgis_process.run("selfcontainment", {**files, "VALUE_FIELD": "antall"})
    assert done.code == 1
    assert "no field “antall”" in done.said
    assert "Traceback" not in done.said
    assert left(files) == []


@pytest.mark.slow
def test_refusal_of_qgis(qgis_process, files):
    del files["FLOWS"]
    done = qgis_process.run("selfcontainment", files)
    assert done.code == 1
    assert "FLOWS" in done.said
    assert left(files) == []


@pytest.mark.slow
def test_output_that_is_an_input(qgis_process, files):
    before = Path(files["UNITS"]).read_bytes()
    done = qgis_process.run("selfcontainment", {**files, "REGIONS": files["UNITS"]})
    assert done.code == 1
    assert "would replace the input" in done.said
    assert Path(files["UNITS"]).read_bytes() == before
    assert left(files) == []


def test_run_record_runs_again(qgis_process, files, tmp_path):
    record = tmp_path / "record.json"
    qgis_process.run("selfcontainment", {**files, "RUN_RECORD": record})
    text = record.read_text(encoding="utf-8")

    def again(*arguments, stdin=""):
        Path(files["REGIONS"]).unlink()
        done = qgis_process(*arguments, stdin=stdin)
        assert done.code == 0, done.said
        assert QgsVectorLayer(str(files["REGIONS"]), "", "ogr").featureCount() == 2

    again(*json.loads(text)["command"][1:])
    # JSON on standard input came with 3.24.
    if Qgis.versionInt() >= 32400:
        again("run", "smacreg:selfcontainment", "-", stdin=text)


def wait_for_progress(process):
    """Read what a process writes until the algorithm itself has begun to work."""
    for line in process.stdout:
        if line.startswith("VALUE_FIELD:"):
            break
    while (letter := process.stdout.read(1)) != ".":
        assert letter, "the run was over before it could be cancelled"


@pytest.mark.slow
def test_cancel_ends_soon_and_not_with_success(qgis_process, files):
    codes = [f"{i:04d}" for i in range(1200)]
    with Path(files["FLOWS"]).open("w", encoding="utf-8") as file:
        file.write("home,work,persons\n")
        file.writelines(f"{a},{b},3\n" for a in codes for b in codes)
    values = [f"{name}={value}" for name, value in files.items()]
    process = qgis_process.start("run", "smacreg:selfcontainment", "--", *values)
    # Before that, QGIS itself opens the table, which nothing can stop.
    wait_for_progress(process)
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    try:
        process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    assert process.returncode != 0
    assert time.monotonic() - started < 5
    assert left(files) == []


# Imported by every Python that finds it: notes who asks for a heavy library.
TRACE = """
import os, sys, traceback, importlib.abc

class Trace(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("numpy", "scipy", "pandas"):
            if any("smacreg" in frame.filename for frame in traceback.extract_stack()):
                with open(os.environ["TRACE_FILE"], "a") as file:
                    file.write(name + chr(10))

sys.meta_path.insert(0, Trace())
with open(os.environ["TRACE_FILE"], "a") as file:
    file.write("started" + chr(10))
"""


def test_loading_the_plugin_imports_no_heavy_library(qgis_process, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(TRACE, encoding="utf-8")
    trace = tmp_path / "trace"
    done = qgis_process("list", PYTHONPATH=str(tmp_path), TRACE_FILE=str(trace))
    assert done.code == 0
    assert {"smacreg:selfcontainment", "smacreg:model_regions"} <= set(done.out.split())
    assert set(trace.read_text(encoding="utf-8").split()) == {"started"}


@pytest.mark.slow
def test_norway(qgis_process, reference, tmp_path):
    """161 regions with the default preset; other settings are tested in-process."""
    folder = reference / "data" / "norway"
    done = qgis_process.run(
        "selfcontainment",
        {
            "UNITS": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
            "UNIT_FIELD": "code",
            "NAME_FIELD": "name",
            "FLOWS": folder / "commuting_2017_2022.csv",
            "ORIGIN_FIELD": "home",
            "DESTINATION_FIELD": "work",
            "VALUE_FIELD": "persons",
            "YEAR_FIELD": "year",
            "YEAR": 2022,
            "UNIT_REGIONS": tmp_path / "units.gpkg",
            "REGIONS": tmp_path / "regions.gpkg",
        },
        "--json",
    )
    assert done.code == 0, done.said
    assert done.results["NUMBER_OF_REGIONS"] == 161
    assert QgsVectorLayer(str(tmp_path / "regions.gpkg"), "", "ogr").featureCount() == 161
