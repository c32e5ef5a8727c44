"""The dock stands on what does not know it, the dialogs on the dock, and the window on both."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Who may import from a floor: itself, and what opens it.
ABOVE = {
    "smacreg_plugin/dock": ("dock", "dialogs", "desktop.py"),
    "smacreg_plugin/dialogs": ("dialogs", "desktop.py"),
    "smacreg_plugin/desktop": ("desktop.py", "plugin.py"),
}


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


@pytest.mark.parametrize("floor", ABOVE)
def test_nothing_below_imports_a_floor(floor):
    above = tuple(f"smacreg_plugin/{place}" for place in ABOVE[floor])
    found = {
        place
        for path in files("smacreg_plugin", "processing_provider")
        if any(name.startswith(floor) for name in imported(path))
        and not (place := path.relative_to(ROOT).as_posix()).startswith(above)
    }
    assert not found


def test_nothing_but_the_plugin_knows_the_running_window():
    for path in files("smacreg_plugin/dock", "smacreg_plugin/dialogs", "processing_provider"):
        assert not [n for n in imported(path) if n.startswith("qgis/utils")], path


@pytest.mark.parametrize("room", ["smacreg_plugin/dock", "smacreg_plugin/dialogs"])
def test_numpy_is_left_to_the_engine_until_numbers_are_shown(room):
    for path in files(room):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module]
            assert not any(name.partition(".")[0] == "numpy" for name in names), path
