"""The rules by which plugins.qgis.org blocks or warns at an upload (live links excepted)."""

from __future__ import annotations

import re
import stat
import zipfile
from pathlib import PurePosixPath
from urllib.parse import urlsplit

import pytest

REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about",
    "tracker", "repository", "homepage",
)  # fmt: skip
BLOCKED_SUFFIXES = {
    ".sh", ".bat", ".cmd", ".ps1", ".exe", ".dll", ".so", ".dylib", ".pyc", ".pyd",
}  # fmt: skip
# Honoured by the repository, which then marks the version "validated (configured)".
SCAN_SETTINGS = {".bandit", ".secrets.baseline", ".flake8", "setup.cfg", "tox.ini"}
QM_MAGIC = bytes.fromhex("3cb86418")
DEVELOPERS_OWN = {"tests", "tools", "Makefile", "pyproject.toml", "docs", "benchmarks"}


def test_the_file_is_a_sound_zip_of_less_than_25_mb(package):
    assert package.stat().st_size < 25 * 1024 * 1024
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None


def test_there_is_one_top_folder_that_is_a_python_name(members):
    tops = {PurePosixPath(member.filename).parts[0] for member in members}
    assert tops == {"smacreg"}
    assert "smacreg".isidentifier()


def test_member_names_are_harmless(members):
    for member in members:
        name = member.filename
        parts = PurePosixPath(name).parts
        assert ".." not in name, name
        assert "\\" not in name, name
        assert ":" not in name, name
        assert not name.startswith("/"), name
        assert not {"__pycache__", ".git", "__MACOSX"} & set(parts), name


def test_each_member_is_there_once(members):
    names = [member.filename for member in members]
    assert len(names) == len(set(names))
    assert len({name.lower() for name in names}) == len(names), "names that differ in case only"


def test_no_programs_and_no_hidden_files(members):
    for member in members:
        path = PurePosixPath(member.filename)
        assert path.suffix.lower() not in BLOCKED_SUFFIXES, path
        assert not path.name.startswith("."), path
        mode = member.external_attr >> 16
        assert not stat.S_ISLNK(mode), f"{path} is a link"
        assert member.is_dir() or not mode & 0o111, f"{path} is executable"


def test_no_settings_for_the_repositorys_scans(members):
    assert not {PurePosixPath(member.filename).name for member in members} & SCAN_SETTINGS


def test_nothing_for_developers_only(plugin):
    assert not {path.name for path in plugin.iterdir()} & DEVELOPERS_OWN


def test_no_generated_python(plugin):
    for path in plugin.rglob("*.py"):
        assert path.name != "resources_rc.py"
        assert not path.stem.endswith("_ui"), path
        assert not path.stem.startswith("ui_"), path


def test_the_files_that_must_be_there(plugin):
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        assert (plugin / name).is_file(), name
    assert "GNU GENERAL PUBLIC LICENSE" in (plugin / "LICENSE").read_text(encoding="utf-8")
    assert "def classFactory(" in (plugin / "__init__.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", REQUIRED)
def test_required_metadata(metadata, key):
    assert metadata.get(key.lower(), "").strip(), key


def test_the_version_is_three_numbers_and_in_the_changelog(metadata):
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert metadata["version"] in metadata["changelog"]


def test_qgis_3_22_to_4_are_declared(metadata):
    assert metadata["qgisminimumversion"] == "3.22"
    assert metadata["qgismaximumversion"] == "4.99"
    assert "supportsqt6" not in metadata, "QGIS 4 removed it and the repository warns"


def test_a_processing_plugin_says_so(metadata):
    assert metadata["hasprocessingprovider"] == "yes"


def test_names_are_in_the_allowed_form(metadata):
    assert "plugin" not in metadata["name"].lower()
    assert "/" not in metadata["author"]
    assert "@" in metadata["email"]
    assert metadata["category"] in {"Raster", "Vector", "Database", "Mesh", "Web", "Plugins"}


@pytest.mark.parametrize("key", ["homepage", "tracker", "repository"])
def test_addresses_are_addresses(metadata, key):
    address = urlsplit(metadata[key])
    assert address.scheme == "https"
    assert "." in (address.hostname or "")


def test_the_icon_is_in_the_zip(plugin, metadata):
    icon = plugin / metadata["icon"]
    assert icon.is_file()
    assert icon.suffix in {".svg", ".png"}


def test_every_translation_is_compiled(plugin):
    compiled = {path.name for path in (plugin / "i18n").glob("*.qm")}
    assert {"smacreg_nb.qm", "smacreg_nn.qm"} <= compiled
    for path in (plugin / "i18n").glob("*.qm"):
        assert path.read_bytes().startswith(QM_MAGIC), path
