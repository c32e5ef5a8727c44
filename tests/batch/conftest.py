"""The real `qgis_process`, with the plugin in a profile of its own."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "processing"))

from small_country import CRITERIA, FLOWS, unit_layer  # noqa: E402
from test_refusals import save  # noqa: E402


class Done(NamedTuple):
    """How a process ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """All it said."""
        return self.out + self.err

    @property
    def results(self) -> dict[str, Any]:
        """The results it printed as JSON."""
        return json.loads(self.out[self.out.index("{") :])["results"]


class QgisProcess:
    """Runs `qgis_process` with the plugin enabled."""

    def __init__(self, program: str, folder: Path) -> None:
        self.program = program
        (folder / "plugins").mkdir()
        (folder / "plugins" / "smacreg").symlink_to(ROOT, target_is_directory=True)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("SMACREG_")},
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "SMACREG_LANGUAGE": "en",
        }
        self("plugins", "enable", "smacreg")

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen:
        """Start it and return at once."""
        return subprocess.Popen(
            [self.program, *arguments],
            env={**self.environment, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    def __call__(self, *arguments: str, stdin: str = "", **environment: str) -> Done:
        """Run it to its end."""
        process = self.start(*arguments, **environment)
        out, err = process.communicate(stdin, timeout=300)
        return Done(process.returncode, out, err)

    def run(self, algorithm: str, parameters: dict[str, Any], *options: str) -> Done:
        """Run an algorithm."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        return self(*options, "run", f"smacreg:{algorithm}", "--", *values)


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory) -> QgisProcess:
    """Return the program; the wrapper of some Debian releases does not work."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.fail("qgis_process is not installed")
    return QgisProcess(program, tmp_path_factory.mktemp("qgis_process"))


@pytest.fixture
def files(qgis_app, tmp_path) -> dict[str, Any]:
    """Return the parameters of a run on the small country, all in files."""
    save(unit_layer(), tmp_path / "map.gpkg")
    with (tmp_path / "flows.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("home", "work", "persons"), *FLOWS])
    (tmp_path / "out").mkdir()
    return {
        "UNITS": tmp_path / "map.gpkg",
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "FLOWS": tmp_path / "flows.csv",
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        **CRITERIA,
        "UNIT_REGIONS": tmp_path / "out" / "units.gpkg",
        "REGIONS": tmp_path / "out" / "regions.gpkg",
        "DECISION_LOG": tmp_path / "out" / "decisions.csv",
    }
