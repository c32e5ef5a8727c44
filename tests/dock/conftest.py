"""The dock on a small country, in a window without a screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from region_project import Iface, fill, settle, show_country


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def settings(qgis_app):
    """The settings of the plugin, empty before and after."""
    settings = QgsSettings()
    settings.remove("smacreg")
    yield settings
    settings.remove("smacreg")


@pytest.fixture
def iface(project):
    iface = Iface()
    iface.window.show()
    show_country(iface.canvas)
    yield iface
    sip.delete(iface.window)


@pytest.fixture
def new_panel(iface):
    """Return a function that opens the dock."""
    from smacreg.smacreg_plugin.dock.panel import Panel

    panels = []

    def make():
        panel = Panel(iface, iface.window)
        iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        panel.setUserVisible(True)
        settle()
        show_country(iface.canvas)
        panels.append(panel)
        return panel

    yield make
    for panel in panels:
        if not sip.isdeleted(panel):
            panel.close_down()
            sip.delete(panel)
    settle()


@pytest.fixture
def panel(new_panel, project):
    """The dock on nine regions in memory."""
    fill(project)
    return new_panel()


@pytest.fixture
def comparison(panel):
    return panel.comparison
