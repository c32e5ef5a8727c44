"""The plugin's zip, as a user gets it."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def package(tmp_path_factory) -> Path:
    """Path of the zip: the one in SMACREG_ZIP, or one built from the last commit."""
    if os.environ.get("SMACREG_ZIP"):
        return Path(os.environ["SMACREG_ZIP"]).resolve()
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "tools/package.py", "--output", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return next(folder.glob("*.zip"))


@pytest.fixture(scope="session")
def members(package) -> list[zipfile.ZipInfo]:
    """Members of the zip, folders included."""
    with zipfile.ZipFile(package) as archive:
        return archive.infolist()


@pytest.fixture(scope="session")
def plugin(package, tmp_path_factory) -> Path:
    """The plugin's folder, unpacked from the zip."""
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / "smacreg"


@pytest.fixture(scope="session")
def metadata(plugin) -> dict[str, str]:
    """The metadata, read with interpolation as the plugin repository does."""
    parser = ConfigParser()
    parser.read(plugin / "metadata.txt", encoding="utf-8")
    return dict(parser.items("general"))


@pytest.fixture(scope="session")
def smoke():
    """The module that runs a plugin through ``qgis_process``."""
    spec = importlib.util.spec_from_file_location("smoke", ROOT / "tools" / "smoke.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
