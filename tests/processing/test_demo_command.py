"""The command behind `make demo` never deletes what it is given."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def demo(tmp_path, monkeypatch):
    """Return the command as a module; its results go to a temporary folder."""
    spec = importlib.util.spec_from_file_location("demo_command", ROOT / "tools" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "BUILD", tmp_path)
    return module


@pytest.mark.parametrize("parameter", ["UNITS", "FLOWS"])
@pytest.mark.parametrize("ending", ["", "|layername=regions"])
def test_own_result_as_input_is_refused(demo, tmp_path, monkeypatch, parameter, ending):
    result = tmp_path / "regions.gpkg"
    result.write_text("mine", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    inputs = {"UNITS": "map.gpkg", "FLOWS": "flows.csv", parameter: f"regions.gpkg{ending}"}
    with pytest.raises(demo.Stopped, match=f"{parameter} is regions.gpkg") as refused:
        demo.delineate(None, inputs)
    assert "\n" not in str(refused.value)
    assert result.read_text(encoding="utf-8") == "mine"
