"""Draw functional regions of a country, from one command: what `make demo` runs.

Without arguments on the demonstration country, otherwise on your own layers:

    demo.py UNITS=map.gpkg UNIT_FIELD=code FLOWS=commuting.csv [YEAR=2022 ...]

Any parameter of the algorithm `selfcontainment` may be given. Columns of the
commuting table that are not named are guessed and said.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "demo"
GUESSES = {
    "ORIGIN_FIELD": ("home", "origin", "bosted", "bokommuen", "bokommune", "from", "residence"),
    "DESTINATION_FIELD": ("work", "destination", "arbeidssted", "arbstedkomm", "to", "workplace"),
    "VALUE_FIELD": ("persons", "flow", "personer", "sysselsatte", "value", "commuters", "count"),
    "YEAR_FIELD": ("year", "aar", "tid", "år"),
}
FIELD_OF = {"UNITS": ("UNIT_FIELD",), "FLOWS": tuple(GUESSES)}


class Stopped(Exception):
    """Something the user must know, in one sentence."""


def main(arguments: list[str]) -> int:
    """Run the chain and say where the results are."""
    own = dict(argument.split("=", 1) for argument in arguments if "=" in argument)
    own = {name: value for name, value in own.items() if value}
    BUILD.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        process = Process(Path(folder))
        process.start()
        inputs = own_inputs(own) if own else demonstration_country(process)
        results, map_file = delineate(process, inputs)
    print()
    summary(results, map_file, time.monotonic() - started)
    return 0


def demonstration_country(process: Process) -> dict[str, str]:
    """Make the fictional country and return the parameters that fit it."""
    file = BUILD / "country.gpkg"
    made = process.run("demodata", "Demonstration country", {"OUTPUT": str(file)})
    return {
        "UNITS": made["MUNICIPALITIES_WITH_SEA"],
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "FLOWS": made["COMMUTING"],
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
        "YEAR": "2024",
    }


def own_inputs(own: dict[str, str]) -> dict[str, str]:
    """Return the user's parameters, with guesses for the columns that are not named."""
    missing = [name for name in ("UNITS", "UNIT_FIELD", "FLOWS") if name not in own]
    if missing:
        raise Stopped(
            f"{' and '.join(missing)} missing: "
            "make demo UNITS=map.gpkg UNIT_FIELD=code FLOWS=commuting.csv"
        )
    columns = {name.lower(): name for name in column_names(own["FLOWS"])}
    for parameter, names in GUESSES.items():
        found = next((columns[name] for name in names if name in columns), None)
        if parameter in own or (parameter == "YEAR_FIELD" and found is None):
            continue
        if found is None:
            raise Stopped(
                f"Which column of {own['FLOWS']} is {parameter}? Add {parameter}=NAME; the table "
                f"has {', '.join(columns.values())}."
            )
        own[parameter] = found
        print(f"  {parameter}={found} (guessed from its name)")
    return own


def column_names(source: str) -> list[str]:
    """Return the columns of a table; only QGIS's own Python has the library for that."""
    path, _, rest = source.partition("|layername=")
    code = (
        "import sys, json; from osgeo import ogr; ogr.UseExceptions()\n"
        "data = ogr.Open(sys.argv[1])\n"
        "layer = data.GetLayerByName(sys.argv[2]) if sys.argv[2] else data.GetLayer(0)\n"
        "print(json.dumps([field.GetName() for field in layer.schema]))\n"
    )
    done = subprocess.run(
        ["/usr/bin/python3", "-c", code, path, rest], capture_output=True, text=True
    )
    if done.returncode:
        raise Stopped(f"The table {source} cannot be opened: check the path.")
    return json.loads(done.stdout)


def delineate(process: Process, inputs: dict[str, str]) -> tuple[dict[str, dict], Path]:
    """Draw the regions, assess them and draw the map."""
    file = BUILD / "regions.gpkg"
    refuse_own_results(inputs, (file, BUILD / "run_record.json", BUILD / "map.png"))
    file.unlink(missing_ok=True)

    def table(name: str) -> str:
        return f"ogr:dbname='{file}' table=\"{name}\""

    regions = process.run(
        "selfcontainment",
        "Functional regions",
        {
            **inputs,
            "UNIT_REGIONS": table("unit_regions"),
            "REGIONS": table("regions"),
            "DECISION_LOG": table("decision_log"),
            "RUN_RECORD": str(BUILD / "run_record.json"),
        },
    )
    shared = {
        name: inputs[name]
        for name in (
            "UNITS",
            "UNIT_FIELD",
            "NAME_FIELD",
            "FLOWS",
            "ORIGIN_FIELD",
            "DESTINATION_FIELD",
            "VALUE_FIELD",
            "YEAR_FIELD",
            "YEAR",
        )
        if name in inputs
    }
    assessed = process.run(
        "assessdivision",
        "Assessment",
        {
            **shared,
            "DIVISION": regions["UNIT_REGIONS"],
            "DIVISION_UNIT_FIELD": "unit",
            "REGION_FIELD": "region",
            "REGION_NAME_FIELD": "region_name",
            "UNIT_MEMBERSHIP": table("unit_membership"),
            "REGIONS": table("region_statistics"),
            "SUMMARY": table("summary"),
        },
    )
    picture = BUILD / "map.png"
    process.draw_map(file, inputs, regions, picture)
    return {"regions": regions, "assessment": assessed}, picture


def refuse_own_results(inputs: dict[str, str], results: tuple[Path, ...]) -> None:
    """Stop where an input is a file that this command is about to replace."""
    for name, value in inputs.items():
        path = Path(value.partition("|")[0]).resolve()
        for result in results:
            if path == result.resolve() or (
                path.exists() and result.exists() and path.samefile(result)
            ):
                raise Stopped(
                    f"{name} is {os.path.relpath(result)}, which this command replaces: copy it to "
                    "another place and give the copy."
                )


class Process:
    """Runs the real `qgis_process` with this checkout as its plugin."""

    def __init__(self, folder: Path) -> None:
        plugins = folder / "plugins"
        plugins.mkdir()
        (plugins / "smacreg").symlink_to(ROOT)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            **os.environ,
            # QGIS takes the libraries of the first python3 on the path; it needs the system's.
            "PATH": f"/usr/bin:/bin:{os.environ.get('PATH', '')}",
            "QGIS_PLUGINPATH": str(plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "offscreen",
        }
        # Debian 12's wrapper without .bin passes an option that QGIS 3.22 refuses.
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if program is None:
            raise Stopped("There is no qgis_process: run `make demo`, which installs QGIS.")
        self.program = program

    def start(self) -> None:
        """Switch the plugin on."""
        self._call(["plugins", "enable", "smacreg"], "Starting QGIS")

    def run(self, algorithm: str, label: str, parameters: dict[str, str]) -> dict[str, str]:
        """Run an algorithm with a progress bar and return its results."""
        pairs = [f"{name}={value}" for name, value in parameters.items()]
        text = self._call(["run", f"smacreg:{algorithm}", "--", *pairs], label)
        results = text.partition("Results\n")[2]
        return dict(re.findall(r"^(\w+):\t(.*)$", results, re.MULTILINE))

    def draw_map(
        self, file: Path, inputs: dict[str, str], regions: dict[str, str], picture: Path
    ) -> None:
        """Draw the styled map in a process of its own."""
        record = json.loads((BUILD / "run_record.json").read_text(encoding="utf-8"))
        facts = {
            "file": str(file),
            "picture": str(picture),
            "inputs": inputs,
            "regions": regions,
            "settings": record["settings"],
        }
        picture.unlink(missing_ok=True)
        bar = Bar("Map")
        done = subprocess.run(
            ["/usr/bin/python3", str(ROOT / "tools" / "demo_map.py"), json.dumps(facts)],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        if done.returncode or not picture.exists():
            bar.failed()
            raise Stopped(f"The map could not be drawn: {done.stderr.strip()[-300:]}")
        bar.done()

    def _call(self, arguments: list[str], label: str) -> str:
        bar = Bar(label)
        with tempfile.TemporaryFile() as errors:
            # Into a pipe QGIS writes its progress only at the end, unless told otherwise.
            child = subprocess.Popen(
                ["stdbuf", "-o0", self.program, *arguments],
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
            )
            text = ""
            for piece in iter(lambda: child.stdout.read1(4096), b""):
                text += piece.decode(errors="replace")
                steps = re.findall(r"(?:^|\.)(\d{1,2})(?=\.)", text)
                bar.move(int(steps[-1]) if steps else 0)
            code = child.wait()
            errors.seek(0)
            said = errors.read().decode(errors="replace")
        if code:
            bar.failed()
            raise Stopped(why(said + text))
        bar.done()
        return text


def why(said: str) -> str:
    """Return the line that says what went wrong."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        if line.startswith("ERROR:"):
            is_traceback = "Traceback" in line
            return lines[-1] if is_traceback else " ".join(lines[number : number + 2])
    return lines[-1] if lines else "QGIS said nothing."


class Bar:
    """A progress bar in one line of the terminal; plain lines where there is no terminal."""

    WIDTH = 28

    def __init__(self, label: str) -> None:
        self._label = label
        self._started = time.monotonic()
        self._alive = sys.stdout.isatty()
        self.move(0)

    def move(self, percent: int) -> None:
        """Show how far it is."""
        if self._alive:
            full = self.WIDTH * percent // 100
            line = f"\r  {self._label:<24} {'█' * full}{'░' * (self.WIDTH - full)} {percent:3d} %"
            print(line, end="", flush=True)

    def done(self) -> None:
        """Show that it is finished."""
        self.move(100)
        seconds = time.monotonic() - self._started
        print(f"  {seconds:.1f} s" if self._alive else f"  {self._label:<24} {seconds:5.1f} s")

    def failed(self) -> None:
        """Leave the line as it is."""
        print("  stopped" if self._alive else f"  {self._label:<24} stopped")


def summary(results: dict[str, dict], picture: Path, seconds: float) -> None:
    """Say what came out, in words."""
    regions = results["regions"]
    share = 100 * float(regions["INTERNAL_SHARE"])
    least = 100 * float(regions["SMALLEST_SELF_CONTAINMENT"])
    count, alone = int(float(regions["NUMBER_OF_REGIONS"])), regions["SINGLE_UNIT_REGIONS"]
    print(f"  {count} functional regions, {alone} of them a single municipality.")
    print(f"  {share:.1f} % work in the region they live in; at least {least:.1f} % in each.")
    unassigned, outside = regions["UNASSIGNED_UNITS"], regions["EXTERNAL_COMMUTERS"]
    print(f"  {unassigned} municipalities without a region; {outside} commuters outside the map.")
    print()
    folder = os.path.relpath(BUILD)
    for name, what in (
        ("map.png", "the map"),
        ("regions.gpkg", "regions, units, decisions and statistics: drag it into QGIS"),
        ("run_record.json", "what was run, to run it again"),
    ):
        print(f"  {folder}/{name:<16} {what}")
    print(f"\n  {seconds:.0f} seconds.")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stopped as reason:
        print(reason, file=sys.stderr)
        sys.exit(1)
