"""The dock stands on top: nothing below it knows it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Who may import from the dock: what opens it.
ABOVE = ("smacreg_plugin/dock", "smacreg_plugin/dialogs", "smacreg_plugin/desktop.py")


@cache
def imported(path: Path) -> set[str]:
    """Return the modules that a file imports, by their place in the house."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.replace(".", "/") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = (node.module or "").replace(".", "/")
            if node.level:
                folder = path.parents[node.level - 1].relative_to(ROOT).as_posix()
                module = f"{folder}/{module}".rstrip("/")
            found.update(f"{module}/{alias.name}" for alias in node.names)
    return found


def files(*rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (ROOT / room).rglob("*.py"))


def test_nothing_below_imports_the_dock():
    for path in files("smacreg_plugin", "processing_provider"):
        place = path.relative_to(ROOT).as_posix()
        if not place.startswith(ABOVE):
            assert not [n for n in imported(path) if n.startswith("smacreg_plugin/dock")], place


def test_nothing_imports_the_window_but_the_plugin():
    for path in files("smacreg_plugin/dock", "processing_provider", "smacreg_plugin/charts"):
        assert not [n for n in imported(path) if n.startswith("smacreg_plugin/desktop")], path
    for path in files("smacreg_plugin/dock", "processing_provider"):
        assert not [n for n in imported(path) if n.startswith("qgis/utils")], path


@pytest.mark.parametrize("room", ["smacreg_plugin/dock", "smacreg_plugin/dialogs"])
def test_numpy_is_left_to_the_engine_until_numbers_are_shown(room):
    for path in files(room):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert "numpy" not in names, path
