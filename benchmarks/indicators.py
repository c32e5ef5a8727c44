"""Time indicators of regions: 357 units in 159 regions, 36 indicators, 20 years.

`indicators.py engine` measures the engine in this process, `indicators.py qgis` the whole
algorithm in a QGIS without a screen, reading and writing included, and `rows` a long table of a
million rows; `table` runs all.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UNITS, REGIONS, INDICATORS, YEARS = 357, 159, 36, 20
REPEATS = 3
# Case, aim in seconds (None = only measured), program.
CASES = {
    "engine": ("engine alone", 1.0, sys.executable),
    "qgis": ("whole algorithm, regions and nation", 3.0, "/usr/bin/python3"),
    "qgis_units": ("whole algorithm, units too", None, "/usr/bin/python3"),
    "rows": ("reading a long table of a million rows", None, sys.executable),
}


def text(value: str) -> dict[str, str]:
    """Return a text in the three languages."""
    return dict.fromkeys(("nb", "nn", "en"), value)


def catalogue() -> dict[str, object]:
    """Return a catalogue in which each indicator is a rate of two variables."""
    names = [f"v{number:02d}" for number in range(INDICATORS)]
    return {
        "format": "smacreg-catalogue",
        "version": 1,
        "country": "NO",
        "themes": [{"id": "all", "name": text("All")}],
        "variables": [
            {"id": name, "name": text(name), "unit": "persons", "kind": "count"} for name in names
        ],
        "indicators": [
            {
                "id": name.upper(), "theme": "all", "name": text(name), "definition": text(name),
                "unit": text("%"), "direction": 0, "rule": "RND", "numerator": name,
                "denominator": names[number - 1], "factor": 100, "level": "municipality",
                "certainty": "certain",
            }
            for number, name in enumerate(names)
        ],
    }  # fmt: skip


def numbers() -> dict[str, list[object]]:
    """Return a wide table of counts."""
    cells = [(year, unit) for year in range(2000, 2000 + YEARS) for unit in range(UNITS)]
    table: dict[str, list[object]] = {
        "year": [year for year, _ in cells],
        "code": [f"{unit:04d}" for _, unit in cells],
    }
    for number in range(INDICATORS):
        table[f"v{number:02d}"] = [
            (unit * 7 + year * 13 + number * 17) % 900 + 100 for year, unit in cells
        ]
    return table


def engine() -> float:
    """Return the seconds that the engine takes from columns to the rows of the long table."""
    from smacreg_plugin.engine.catalogue.catalogue import read_catalogue
    from smacreg_plugin.engine.flows import Units
    from smacreg_plugin.engine.indicators.regional import Inputs, regional_indicators
    from smacreg_plugin.engine.indicators.statistics_layout import recognise
    from smacreg_plugin.engine.indicators.statistics_tables import read_statistics
    from smacreg_plugin.engine.partition import Partition

    known, columns = read_catalogue(catalogue()), numbers()
    codes = [f"{unit:04d}" for unit in range(UNITS)]
    units = Units.from_table(codes)
    partition = Partition.from_labels(codes, [str(unit % REGIONS) for unit in range(UNITS)])
    start = time.perf_counter()
    options = {"table": "t", "default_variable": "v00"}
    layout = recognise(list(columns), known, **options)
    observations = read_statistics(columns, layout, known, **options)
    inputs = Inputs(units, partition, {}, [observations], known)
    found = regional_indicators(inputs, known.indicators)
    rows = sum(1 for _ in found.table.long())
    if rows != found.table.rows():
        sys.exit("The long table is not complete.")
    return time.perf_counter() - start


def rows() -> float:
    """Return the seconds that reading a million rows takes."""
    from smacreg_plugin.engine.catalogue.catalogue import read_catalogue
    from smacreg_plugin.engine.indicators.statistics_layout import recognise
    from smacreg_plugin.engine.indicators.statistics_tables import read_statistics

    known = read_catalogue(catalogue())
    columns = {
        "code": [f"{unit:04d}" for unit in range(500)] * 2000,
        "year": [str(year) for year in range(1000, 3000) for _ in range(500)],
        "v00": ["1.5"] * 1_000_000,
    }
    options = {"table": "t", "default_variable": "v00"}
    start = time.perf_counter()
    read_statistics(columns, recognise(list(columns), known, **options), known, **options)
    return time.perf_counter() - start


def qgis(folder: Path, *, with_units: bool) -> float:
    """Return the seconds of one run of the algorithm, from files to GeoPackages."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from smacreg.processing_provider.indicators.regionalindicators import RegionalIndicators

    algorithm = RegionalIndicators().create()
    parameters = {
        "STATISTICS": [str(folder / "numbers.csv")],
        "UNITS": str(folder / "units.geojson"),
        "UNIT_FIELD": "code",
        "DIVISION": str(folder / "units.geojson"),
        "DIVISION_UNIT_FIELD": "code",
        "REGION_FIELD": "region",
        "INDICATORS": ",".join(f"V{number:02d}" for number in range(INDICATORS)),
        "CATALOGUE": str(folder / "own.json"),
        "UNIT_ROWS": with_units,
        "REGIONS": str(folder / "regions.gpkg"),
        "STATISTICS_OUT": str(folder / "long.gpkg"),
    }
    start = time.perf_counter()
    _, done = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    if not done:
        sys.exit("The algorithm failed.")
    return time.perf_counter() - start


def in_qgis(*, with_units: bool) -> list[float]:
    """Start QGIS without a screen and run the algorithm several times."""
    import importlib.util

    from qgis.core import QgsApplication

    spec = importlib.util.spec_from_file_location(
        "smacreg", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["smacreg"] = package
    spec.loader.exec_module(package)
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_files(folder)
        seconds = [qgis(folder, with_units=with_units) for _ in range(REPEATS)]
    return seconds


def write_files(folder: Path) -> None:
    """Write statistics, units in a grid, and the catalogue."""
    table = numbers()
    with (folder / "numbers.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([list(table), *zip(*table.values())])
    features = []
    for unit in range(UNITS):
        x, y = 1000 * (unit % 21), 1000 * (unit // 21)
        ring = [(x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000), (x, y)]
        features.append(
            {
                "type": "Feature",
                "properties": {"code": f"{unit:04d}", "region": str(unit * REGIONS // UNITS)},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        )
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25833"}},
        "features": features,
    }
    (folder / "units.geojson").write_text(json.dumps(collection), encoding="utf-8")
    (folder / "own.json").write_text(json.dumps(catalogue()), encoding="utf-8")


def measure(case: str) -> float:
    """Return the median seconds of a case in this process."""
    if case.startswith("qgis"):
        seconds = in_qgis(with_units=case == "qgis_units")
    else:
        run = engine if case == "engine" else rows
        seconds = [run() for _ in range(REPEATS)]
    return sorted(seconds)[len(seconds) // 2]


def table() -> tuple[list[str], list[str]]:
    """Run all cases; return the lines of a table and the cases that missed their aim."""
    lines = [
        f"| {UNITS} units, {REGIONS} regions, {INDICATORS} indicators, {YEARS} years | seconds "
        "| aim, s |",
        "|---|---|---|",
    ]
    missed = []
    for case, (name, aim, program) in CASES.items():
        child = subprocess.run(
            [program, __file__, case],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        seconds = float(child.stdout.split()[-1])
        lines.append(f"| {name} | {seconds:.2f} | {'' if aim is None else f'{aim:g}'} |")
        print(lines[-1], flush=True)
        if aim is not None and seconds > aim:
            missed.append(name)
    return lines, missed


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]
    if sys.argv[1:] == ["table"]:
        table()
    else:
        print(measure(sys.argv[1]))
