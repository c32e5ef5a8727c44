"""What all tests share: the package under its installed name, and the reference data."""

from __future__ import annotations

import csv
import gc
import importlib.util
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from effort import PROVE, times  # noqa: E402

# How long an example takes says more about the machine than about the code.
settings.register_profile("smacreg", deadline=None, max_examples=times(100, 3))
settings.load_profile("smacreg")

if "smacreg" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "smacreg", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["smacreg"] = package
    spec.loader.exec_module(package)


def pytest_collection_modifyitems(config, items):
    """Leave the tests that are marked so to `make prove`."""
    if not PROVE:
        long = [item for item in items if item.get_closest_marker("prove")]
        items[:] = [item for item in items if not item.get_closest_marker("prove")]
        config.hook.pytest_deselected(items=long)


@pytest.fixture(scope="session")
def reference() -> Path:
    """Folder with real data and other programs' answers, which are not ours to ship."""
    folder = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared")).resolve()
    if not (folder / "reference").is_dir():
        reason = f"no reference data in {folder}: set SMACREG_REFERENCE to their folder"
        if os.environ.get("SMACREG_REQUIRE_REFERENCE") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def read_csv():
    """Return a function that reads a CSV file as a dict of text columns."""

    def read(path: Path) -> dict[str, list[str]]:
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file))
        return dict(zip(header, (list(column) for column in zip(*rows))))

    return read


@pytest.fixture(scope="session")
def commuting(reference, tmp_path_factory):
    """Return a function: year -> file with Norwegian commuting of that year alone, to save time."""
    folder = tmp_path_factory.mktemp("commuting")

    @cache
    def of_year(year: int) -> str:
        whole = reference / "data" / "norway" / "commuting_2017_2022.csv"
        header, *lines = whole.read_text(encoding="utf-8").splitlines(keepends=True)
        path = folder / f"commuting_{year}.csv"
        rows = [line for line in lines if line.startswith(f"{year},")]
        path.write_text("".join([header, *rows]), encoding="utf-8")
        return str(path)

    return of_year


@pytest.fixture(scope="session")
def provider(qgis_app):
    """Return the provider, registered in a running QGIS."""
    from qgis.core import QgsApplication

    from smacreg.processing_provider.provider import SmacregProvider

    provider = SmacregProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    # Layers held by cycles (tracebacks, say) must be freed before QGIS ends, or it crashes.
    gc.collect()


@pytest.fixture
def tiny_disk(tmp_path):
    """Return a folder with room for very little; needs the right to mount."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("no mount command here")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("may not mount a file system of 200 kB")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)
