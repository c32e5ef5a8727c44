"""What all tests share: the package under its installed name, and the reference data."""

from __future__ import annotations

import csv
import gc
import importlib.util
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says more about the machine than about the code.
settings.register_profile("smacreg", deadline=None)
settings.load_profile("smacreg")

ROOT = Path(__file__).resolve().parents[1]

if "smacreg" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "smacreg", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["smacreg"] = package
    spec.loader.exec_module(package)


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
def provider(qgis_app):
    """Return the provider, registered in a running QGIS."""
    from qgis.core import QgsApplication

    from smacreg.processing_provider.provider import SmacregProvider

    provider = SmacregProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    # Layers held by cycles (tracebacks, say) must be freed before QGIS ends, or it crashes.
    gc.collect()
