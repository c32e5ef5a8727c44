"""From tables with old codes to regional indicators: the model, and the same as a script."""

from __future__ import annotations

import csv
import os
import subprocess
from pathlib import Path

import pytest
from indicator_model import inputs
from qgis.core import QgsVectorLayer

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "docs" / "examples" / "regional_indicators.sh"


@pytest.fixture(scope="module")
def country(qgis_process, tmp_path_factory) -> Path:
    """Return the folder in which the script has worked."""
    folder = tmp_path_factory.mktemp("country")
    done = subprocess.run(
        ["bash", str(SCRIPT), str(folder)],
        env={**qgis_process.environment, "QGIS_PROCESS": qgis_process.program},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def long_table(path: Path) -> dict[tuple[str, ...], tuple[str, str]]:
    """Return value and status by everything that tells rows apart."""
    with path.open(encoding="utf-8", newline="") as file:
        return {
            tuple(row[name] for name in ("unit", "level", "part", "indicator", "period")): (
                row["value"], row["status"],
            )
            for row in csv.DictReader(file)
        }  # fmt: skip


@pytest.mark.slow
def test_the_script_ends_with_a_map_and_a_table(country):
    regions = QgsVectorLayer(str(country / "indicators.gpkg"), "", "ogr")
    assert regions.isValid()
    assert {"d01", "d02", "d03", "d04", "l02", "l03"} <= set(regions.fields().names())
    values = long_table(country / "statistics.csv")
    assert {key[1] for key in values} == {"unit", "region", "nation"}
    assert {key[2] for key in values} == {"", "region", "centre", "hinterland"}
    # Twenty years on the municipalities of the last: nobody is lost, nothing breaks.
    nation = {key[4]: float(value) for key, (value, _) in values.items()
              if key[1] == "nation" and key[3] == "D01"}  # fmt: skip
    assert len(nation) == 20
    for year, persons in nation.items():
        units = [float(value) for key, (value, _) in values.items()
                 if (key[1], key[3], key[4]) == ("unit", "D01", year)]  # fmt: skip
        assert sum(units) == pytest.approx(persons, abs=1e-6)
    assert {"ok", "estimated"} <= {status for _, status in values.values()}


@pytest.mark.slow
def test_the_model_gives_what_the_steps_give(qgis_process, country, tmp_path):
    outputs = {
        "INDICATORS:REGIONS": tmp_path / "indicators.gpkg",
        "INDICATORS:STATISTICS_OUT": tmp_path / "statistics.csv",
        "INDICATORS:REPORT": tmp_path / "report.csv",
        "POPULATION_TODAY:REPORT": tmp_path / "population.csv",
        "JOBS_TODAY:REPORT": tmp_path / "jobs.csv",
    }
    given = inputs(country / "country.gpkg", country / "unit_regions.gpkg")
    done = qgis_process.run("model_indicators", {**given, **outputs})
    assert done.code == 0, done.said
    assert all(path.is_file() for path in outputs.values())
    steps = long_table(country / "statistics.csv")
    assert long_table(outputs["INDICATORS:STATISTICS_OUT"]) == steps


def test_a_script_whose_step_fails_ends_with_an_error(qgis_process, tmp_path):
    missing = tmp_path / "file"
    missing.write_text("not a folder", encoding="utf-8")
    done = subprocess.run(
        ["bash", str(SCRIPT), str(missing / "below")],
        env={**os.environ, "QGIS_PROCESS": qgis_process.program},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
