"""Charts stand on Qt and numpy alone."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHARTS = sorted((ROOT / "smacreg_plugin" / "charts").glob("*.py"))
OTHERS = {"PyQt5", "PyQt6", "osgeo", "scipy", "pandas", "smacreg", "smacreg_plugin"}
QT = ("qgis.PyQt.QtCore", "qgis.PyQt.QtGui", "qgis.PyQt.QtWidgets", "qgis.PyQt.QtSvg")


@pytest.mark.parametrize("path", CHARTS, ids=lambda path: path.stem)
def test_a_chart_imports_qt_through_qgis_numpy_and_its_neighbours(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 1, f"{path.name} line {node.lineno}: outside charts"
            continue
        else:
            continue
        for name in names:
            top = name.partition(".")[0]
            assert name in QT or top not in {"qgis", *OTHERS}, name


@pytest.mark.parametrize("path", CHARTS, ids=lambda path: path.stem)
def test_a_chart_holds_no_words_for_readers(path):
    assert "translate(" not in path.read_text(encoding="utf-8")


def test_importing_charts_does_not_load_numpy():
    if sys.modules["qgis"].__spec__ is None:
        pytest.skip("QGIS's names stand for PyQt6 in this process only")
    names = [f"smacreg_plugin.charts.{path.stem}" for path in CHARTS if path.stem != "__init__"]
    code = (
        "import sys, importlib\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print('numpy' in sys.modules)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"
