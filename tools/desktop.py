"""Run a script inside a real QGIS desktop under Xvfb, with the plugin and a fresh profile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = {"en": "en_US", "nb": "nb_NO", "nn": "nb_NO"}
LIGHT, DARK = "default", "Night Mapping"
SIZE = "1600x1000"
_TIMEOUT = 900


def run(
    script: str, task: dict[str, object], folder: Path, language: str, theme: str = LIGHT
) -> str:
    """Run a script of tools/ in the desktop; return what it wrote to standard error.

    Parameters
    ----------
    script : str
        Name of the file; it reads its task from the variable SMACREG_SCREENSHOTS.
    task : dict
        What it is to do.
    folder : Path
        Empty, for profile and plugins.
    language, theme : str
        Of the desktop.
    """
    plugins = folder / "plugins"
    plugins.mkdir()
    (plugins / "smacreg").symlink_to(ROOT)
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        "[locale]\noverrideFlag=true\n"
        f"userLocale={LANGUAGES[language]}\n"
        "[PythonPlugins]\nsmacreg=true\nprocessing=true\n"
        f"[smacreg]\nlanguage={language if language == 'nn' else ''}\n"
        # What opens by itself the first time would lie over what is photographed.
        "start_page_at_start=false\n"
        f"[UI]\nUITheme={theme}\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nfirstRunVersionFlag=99999\n",
        encoding="utf-8",
    )
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
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
        "--profiles-path", str(folder), "--code", str(ROOT / "tools" / script),
    ]  # fmt: skip
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_TIMEOUT
    )
    return done.stderr
