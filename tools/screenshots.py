"""Take pictures of the running desktop with the plugin: what `make screenshots` runs.

A real QGIS under Xvfb, once a language: the regions on the map with the toolbox, the dialog
with its help, the table of decisions. Norway where the reference data are, otherwise the
demonstration country. Nothing is compared: the pictures in build/screenshots are for the eye.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared"))
LANGUAGES = {"en": "en_US", "nb": "nb_NO", "nn": "nb_NO"}
SIZE = "1600x1000"


def inputs() -> dict[str, str]:
    """Return the parameters of the run that is shown."""
    norway = REFERENCE / "data" / "norway"
    columns = {
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
    }
    if norway.is_dir():
        return {
            "UNITS": f"{norway / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
            "FLOWS": str(norway / "commuting_2017_2022.csv"),
            **columns,
            "YEAR": "2022",
        }
    country = ROOT / "build" / "demo" / "country.gpkg"
    if not country.is_file():
        sys.exit("There is no reference data and no demonstration country: run `make demo` first.")
    return {
        "UNITS": f"{country}|layername=municipality_with_sea",
        "FLOWS": f"{country}|layername=commuting",
        **columns,
        "YEAR": "2024",
    }


def take(language: str, folder: Path, pictures: Path) -> list[Path]:
    """Run the desktop in one language and return its pictures."""
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "smacreg").symlink_to(ROOT)
    profile = folder / "profiles" / "default"
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        "[locale]\noverrideFlag=true\n"
        f"userLocale={LANGUAGES[language]}\n"
        "[PythonPlugins]\nsmacreg=true\nprocessing=true\n"
        f"[smacreg]\nlanguage={language if language == 'nn' else ''}\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nfirstRunVersionFlag=99999\n",
        encoding="utf-8",
    )
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    task = {
        "pictures": str(pictures),
        "language": language,
        "parameters": inputs(),
    }
    environment = {
        **{k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"},
        "PATH": f"/usr/bin:/bin:{os.environ.get('PATH', '')}",
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_RUNTIME_DIR": str(runtime),
        "SMACREG_SCREENSHOTS": json.dumps(task),
    }
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None:
        sys.exit("There is no QGIS: run `make setup`.")
    command = [
        "xvfb-run", "-a", "-s", f"-screen 0 {SIZE}x24", program, "--nologo", "--noversioncheck",
        "--profiles-path", str(folder), "--code", str(ROOT / "tools" / "desktop_script.py"),
    ]  # fmt: skip
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    taken = sorted(pictures.glob(f"*_{language}.png"))
    if not taken:
        sys.exit(f"No picture in {language}: {done.stderr[-2000:]}")
    return taken


def main() -> None:
    """Take all pictures."""
    pictures = ROOT / "build" / "screenshots"
    pictures.mkdir(parents=True, exist_ok=True)
    for language in sys.argv[1:] or LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            for picture in take(language, Path(folder), pictures):
                print(os.path.relpath(picture))


if __name__ == "__main__":
    main()
