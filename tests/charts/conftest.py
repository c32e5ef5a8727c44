"""No screen, one font, and PyQt6 under QGIS's names where QGIS is missing."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

if importlib.util.find_spec("qgis") is None:
    sys.modules["qgis"] = ModuleType("qgis")
    sys.modules["qgis.PyQt"] = importlib.import_module("PyQt6")
    for room in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest"):
        sys.modules[f"qgis.PyQt.{room}"] = importlib.import_module(f"PyQt6.{room}")

from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture(autouse=True, scope="session")
def application():
    """The one application of the process: QGIS's where there is one."""
    running = QApplication.instance() or QApplication(["charts"])
    yield running
    running.closeAllWindows()


@pytest.fixture(scope="session")
def font(application) -> QFont:
    font = QFont("Open Sans")
    font.setPixelSize(12)
    return font


@pytest.fixture(scope="session")
def palette(application) -> QPalette:
    from scene_checks import LIGHT, palette_of

    return palette_of(*LIGHT)


@pytest.fixture(scope="session")
def theme(palette, font):
    """The light theme: where things are does not depend on colours."""
    from smacreg.smacreg_plugin.charts.theme import Theme

    return Theme(palette, font)


@pytest.fixture(scope="session", params=["light", "dark"])
def any_theme(request, application, font):
    """Both themes, for what is said about colours."""
    from scene_checks import DARK, LIGHT, palette_of

    from smacreg.smacreg_plugin.charts.theme import Theme

    return Theme(palette_of(*(LIGHT if request.param == "light" else DARK)), font)
