"""Run the plugin's algorithms through the real `qgis_process`, from a fresh QGIS profile.

    python3 tools/smoke.py [FOLDER]      the folder of the plugin; the checkout when not given

Installs the plugin in the profile, enables it, asks for its list and for help, and runs a chain
of those that exist: the demonstration country, delineation and assessment; delineation of a small
table of its own; and a call that must fail.
Python's standard library is all it needs.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Two towns, each with two places around it.
UNITS = {"A1": (0, 0), "A2": (1, 0), "A3": (0, 1), "B1": (4, 0), "B2": (5, 0), "B3": (4, 1)}
FLOWS = [
    ("A1", "A1", 5000), ("A2", "A1", 1500), ("A2", "A2", 500), ("A3", "A1", 900),
    ("A3", "A3", 300), ("B1", "B1", 4000), ("B2", "B1", 1200), ("B2", "B2", 400),
    ("B3", "B1", 700), ("B3", "B3", 200), ("A1", "B1", 40), ("B2", "A1", 10),
]  # fmt: skip
REGIONS_OF_SMALL_TABLE = 2


class Failure(Exception):
    """A call that did not do what it should."""


class QgisProcess:
    """The `qgis_process` program with a profile of its own.

    Parameters
    ----------
    profile : Path
        Folder for the settings and plugins; empty or new.
    """

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.version = ""
        # Debian 12's wrapper script of this name does not work: the program itself does.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.program is None:
            raise Failure("qgis_process cannot be found: run `make setup`.")
        self.environment = {
            **os.environ,
            # QGIS takes the libraries of the first python3 on the path; it needs the system's.
            "PATH": f"/usr/bin:/bin:{os.environ.get('PATH', '')}",
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        # Nothing that is not in the profile may take part.
        for name in ("QGIS_PLUGINPATH", "PYTHONPATH", "PYTHONHOME"):
            self.environment.pop(name, None)

    @property
    def plugins(self) -> Path:
        """Folder into which QGIS unpacks plugins."""
        return self.profile / "profiles" / "default" / "python" / "plugins"

    def call(self, *arguments: str, code: int | None = 0) -> subprocess.CompletedProcess[str]:
        """Run it and return what it said; raise Failure on another exit code than `code`."""
        done = subprocess.run(
            [str(self.program), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=self.environment,
            timeout=300,
            check=False,
        )
        if code is not None and done.returncode != code:
            raise Failure(
                f"qgis_process {' '.join(arguments)}\n"
                f"exit code {done.returncode} instead of {code}\n{done.stdout}{done.stderr}"
            )
        return done

    def json(self, *arguments: str) -> dict:
        """Run it and return its answer in JSON."""
        answer = self.call("--json", *arguments).stdout
        return json.loads(answer[answer.index("{") :])

    def run(self, algorithm: str, parameters: dict[str, object]) -> dict:
        """Run an algorithm and return its results."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        return self.json("run", algorithm, "--", *values)["results"]

    def algorithms(self) -> list[str]:
        """Return the ids of the plugin's algorithms."""
        answer = self.json("list")
        self.version, providers = answer["qgis_version"], answer["providers"]
        if "smacreg" not in providers:
            raise Failure(f"the provider smacreg is missing among {', '.join(providers)}")
        return sorted(providers["smacreg"]["algorithms"])


def small_inputs(folder: Path) -> dict[str, object]:
    """Write the small table and its units; return the parameters that name them."""
    with (folder / "flows.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("home", "work", "persons"), *FLOWS])
    features = []
    for code, (x, y) in UNITS.items():
        corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]
        ring = [[500_000 + 10_000 * a, 7_000_000 + 10_000 * b] for a, b in corners]
        features.append(
            {
                "type": "Feature",
                "properties": {"code": code, "name": f"Unit {code} æøå"},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        )
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25833"}}
    collection = {"type": "FeatureCollection", "crs": crs, "features": features}
    (folder / "units.geojson").write_text(json.dumps(collection), encoding="utf-8")
    return {
        "UNITS": folder / "units.geojson",
        "UNIT_FIELD": "code",
        "FLOWS": folder / "flows.csv",
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
    }


def expect(fact: bool, complaint: str) -> None:
    """Raise Failure with the complaint unless the fact holds."""
    if not fact:
        raise Failure(complaint)


def check_small_table(qgis: QgisProcess, folder: Path) -> str:
    """Delineate the small table: two regions; a wrong field exits with 1."""
    algorithm = "smacreg:selfcontainment"
    inputs = small_inputs(folder)
    outputs = {"UNIT_REGIONS": folder / "units.gpkg", "REGIONS": folder / "regions.gpkg"}
    found = qgis.run(algorithm, {**inputs, **outputs})
    for path in outputs.values():
        expect(path.is_file(), f"{algorithm} wrote no {path.name}")
    count = found.get("NUMBER_OF_REGIONS")
    expect(count == REGIONS_OF_SMALL_TABLE, f"{algorithm} found {count} regions instead of 2")

    missing = {**inputs, **outputs, "UNIT_FIELD": "nonsense", "REGIONS": folder / "not.gpkg"}
    values = [f"{name}={value}" for name, value in missing.items()]
    done = qgis.call("run", algorithm, "--", *values, code=1)
    expect("Traceback" not in done.stdout + done.stderr, "a wrong field gives a traceback")
    expect("nonsense" in done.stdout + done.stderr, "a wrong field is not named")
    expect(not (folder / "not.gpkg").exists(), "a failed run left an output behind")
    return "delineation of a small table, a wrong field refused"


def check_demonstration(qgis: QgisProcess, folder: Path, algorithms: list[str]) -> str:
    """Run the chain on the demonstration country, as far as its algorithms exist."""
    if not {"smacreg:demodata", "smacreg:selfcontainment"} <= set(algorithms):
        return "no chain on the demonstration country"
    made = qgis.run("smacreg:demodata", {"OUTPUT": folder / "country.gpkg"})
    inputs = {
        "UNITS": made["MUNICIPALITIES_WITH_SEA"],
        "UNIT_FIELD": "code",
        "FLOWS": made["COMMUTING"],
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
        "YEAR": 2024,
    }
    outputs = {"UNIT_REGIONS": folder / "demo_units.gpkg", "REGIONS": folder / "demo_regions.gpkg"}
    drawn = qgis.run("smacreg:selfcontainment", {**inputs, **outputs})
    count = drawn["NUMBER_OF_REGIONS"]
    expect(count > 1, f"the demonstration country has {count} regions")
    if "smacreg:assessdivision" not in algorithms:
        return f"demonstration country: {count} regions"
    division = {
        "DIVISION": drawn["UNIT_REGIONS"],
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "UNIT_MEMBERSHIP": folder / "demo_membership.gpkg",
    }
    assessed = qgis.run("smacreg:assessdivision", {**inputs, **division})
    for name in ("NUMBER_OF_REGIONS", "INTERNAL_SHARE"):
        expect(assessed[name] == drawn[name], f"{name} of the assessment is {assessed[name]}")
    return f"demonstration country: {count} regions, drawn and assessed"


def smoke(plugin: Path, folder: Path) -> None:
    """Install the plugin from its folder in a fresh profile and try it."""
    started = time.monotonic()
    qgis = QgisProcess(folder / "profile")
    qgis.plugins.mkdir(parents=True)
    shutil.copytree(
        plugin,
        qgis.plugins / "smacreg",
        ignore=shutil.ignore_patterns(".*", "tests", "dist", "build", "__pycache__"),
    )
    qgis.call("plugins", "enable", "smacreg")
    algorithms = qgis.algorithms()
    print(f"QGIS {qgis.version}: {', '.join(algorithms)}")
    described = qgis.json("help", algorithms[0])
    expect(bool(described["parameters"]), f"{algorithms[0]} has no parameters")
    results = folder / "results"
    results.mkdir()
    if "smacreg:selfcontainment" in algorithms:
        print(f"  {check_small_table(qgis, results)}")
    print(f"  {check_demonstration(qgis, results, algorithms)}")
    print(f"batch run passed in {time.monotonic() - started:.1f} s")


def main() -> int:
    """Try the plugin in the folder named, or in this checkout."""
    default = Path(__file__).resolve().parents[1]
    plugin = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    with tempfile.TemporaryDirectory() as folder:
        try:
            smoke(plugin, Path(folder))
        except Failure as failure:
            print(f"batch run failed: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
