"""Cancel in the middle of a large run: it stops within a second and is no success."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate
from smacreg.smacreg_plugin.engine.errors import Cancelled
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from zones import zones  # noqa: E402


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Write 7,201 zones with 1.6 million cells as two CSV files."""
    folder = tmp_path_factory.mktemp("large")
    origin, destination, persons = zones(7_201, 1_600_000)
    with (folder / "flows.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["home", "work", "persons"])
        columns = (origin.tolist(), destination.tolist(), persons.astype(int).tolist())
        writer.writerows((f"{a:05d}", f"{b:05d}", n) for a, b, n in zip(*columns))
    with (folder / "zones.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(
            [["code", "name"], *([f"{i:05d}", f"zone {i}"] for i in range(7_201))]
        )
    return folder


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "smacreg").symlink_to(ROOT)
    environment = {
        **os.environ,
        "PATH": f"/usr/bin:/bin:{os.environ['PATH']}",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "SMACREG_LANGUAGE": "en",
    }
    subprocess.run(
        [program(), "plugins", "enable", "smacreg"],
        env=environment,
        check=True,
        capture_output=True,
    )
    return environment


def program() -> str:
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def start(large, environment, folder) -> subprocess.Popen:
    values = {
        "UNITS": large / "zones.csv",
        "UNIT_FIELD": "code",
        "FLOWS": large / "flows.csv",
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "UNIT_REGIONS": folder / "units.gpkg",
        "REGIONS": folder / "regions.gpkg",
    }
    return subprocess.Popen(
        [
            program(),
            "run",
            "smacreg:selfcontainment",
            "--",
            *(f"{k}={v}" for k, v in values.items()),
        ],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


@pytest.fixture(scope="module")
def whole_run(large, environment, tmp_path_factory) -> float:
    """Return the seconds that a run takes to its end."""
    started = time.monotonic()
    child = start(large, environment, tmp_path_factory.mktemp("whole"))
    said = child.communicate(timeout=300)[0]
    assert child.returncode == 0, said.decode()
    return time.monotonic() - started


@pytest.mark.parametrize("part", [0.25, 0.5, 0.7, 0.85])
def test_cancel_within_a_second(large, environment, whole_run, tmp_path, part):
    child = start(large, environment, tmp_path)
    time.sleep(part * whole_run)
    assert child.poll() is None, "the run was over before it could be cancelled"
    child.send_signal(signal.SIGINT)
    started = time.monotonic()
    said = child.communicate(timeout=60)[0]
    seconds = time.monotonic() - started
    assert child.returncode != 0, said.decode()
    assert seconds < 1.0, f"{seconds:.2f} s"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", Method)
def test_the_engine_stops_at_once(method):
    n, cells = 7_201, 1_600_000
    origin, destination, persons = zones(n, cells)
    units = Units.from_table([f"{i:05d}" for i in range(n)])
    matrix = FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons, units
    )

    class Stopped(Monitor):
        at = time.monotonic() + 0.3

        def cancelled(self):
            return time.monotonic() > self.at

    monitor = Stopped()
    with pytest.raises(Cancelled):
        delineate(matrix, Criteria(1_000, 0.6667, 10_000, 0.75), method=method, monitor=monitor)
    assert time.monotonic() - monitor.at < 0.3
