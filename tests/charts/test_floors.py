"""Charts stand on Qt and numpy alone."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHARTS = sorted((ROOT / "smacreg_plugin" / "charts").glob("*.py"))
REPORT = sorted((ROOT / "smacreg_plugin" / "report").glob("*.py"))
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


@pytest.mark.parametrize("path", CHARTS, ids=lambda path: path.stem)
def test_numpy_is_imported_where_it_is_used(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module]
        assert not any(name.partition(".")[0] == "numpy" for name in names)


@pytest.mark.parametrize("path", REPORT, ids=lambda path: path.stem)
def test_a_report_stands_on_charts_and_holds_no_words_for_readers(path):
    text = path.read_text(encoding="utf-8")
    assert "QCoreApplication" not in text
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            below = node.level == 2 and node.module.startswith("charts.")
            assert node.level == 1 or below, f"{path.name} line {node.lineno}: outside report"
            continue
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name in QT or name.partition(".")[0] not in {"qgis", *OTHERS}, name
