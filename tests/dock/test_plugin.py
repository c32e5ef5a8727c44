"""The plugin in QGIS's window: menu, dock and page come and go without leaving anything."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
import unit_project
from qgis.core import QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from region_project import CODES, KINN, MOLDE, at, click, fill, point, settle, show_country

from smacreg.smacreg_plugin.dialogs import AT_START, project_layers
from smacreg.smacreg_plugin.dialogs.filling import unit_choice
from smacreg.smacreg_plugin.dock.unit_layers import guess
from smacreg.smacreg_plugin.plugin import SmacregPlugin

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(iface, settings, monkeypatch):
    """Return a function that loads the plugin as the desktop does, but for the algorithms."""
    # Other tests of the process share them; loading them again is tested in one of its own.
    monkeypatch.setattr(SmacregPlugin, "initProcessing", lambda self: None)
    settings.setValue(AT_START, False)
    plugins = []

    def load():
        plugin = SmacregPlugin(iface)
        plugin.initGui()
        plugins.append(plugin)
        return plugin

    yield load
    for plugin in plugins:
        plugin.unload()


def docks(iface):
    return iface.window.findChildren(QDockWidget)


def lasting(objects):
    """Return how many there are but for tips, which go when their time is over."""
    return sum(one.metaObject().className() != "QTipLabel" for one in objects)


def counted(iface, layer):
    """Return how much there is of everything that a plugin could leave behind."""
    settle()
    gc.collect()
    settle()
    project, canvas = QgsProject.instance(), iface.canvas
    return {
        "objects of the window": lasting(iface.window.findChildren(QObject)),
        "objects of the canvas": lasting(canvas.findChildren(QObject)),
        "items on the canvas": len(canvas.scene().items()),
        "widgets": lasting(QApplication.allWidgets()),
        "menu": len(iface.menu),
        "icons": len(iface.icons),
        "options": len(iface.factories),
        "slots of the window": len(iface.initializationCompleted.slots),
        **{
            name: sender.receivers(getattr(sender, name))
            for sender, names in (
                (project, ("layersAdded", "layersWillBeRemoved", "readProject", "cleared")),
                (canvas, ("destinationCrsChanged", "mapToolSet", "extentsChanged")),
                (layer, ("selectionChanged", "nameChanged", "geometryChanged", "dataChanged")),
            )
            for name in names
        },
    }


def use(plugin, iface):
    """Do with the dock what leaves the most behind."""
    desktop = plugin.desktop
    desktop.show_page()
    desktop.show_panel(True)
    settle()
    panel = desktop.panel
    show_country(iface.canvas)
    for code in CODES[:3]:
        panel.comparison.pin(code)
    for view in panel.views:
        panel.show_view(view)
        settle()
    panel.show_view("table")
    panel.point.setChecked(True)
    point(iface.canvas, at(iface.canvas, KINN))
    return panel


def test_twenty_reloads_leave_nothing(start, iface, project):
    layer, _ = fill(project)
    pan = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(pan)
    gone = []
    for turn in range(20):
        plugin = start()
        if turn in (0, 1, 19):
            use(plugin, iface)
        plugin.desktop.show_panel(True)
        gone.append(weakref.ref(plugin.desktop.panel))
        plugin.unload()
        if turn == 1:
            # What Qt and QGIS make once for all is there by now.
            before = counted(iface, layer)
    assert counted(iface, layer) == before
    assert all(one() is None for one in gone)
    assert iface.canvas.mapTool() is pan


def test_the_dock_is_remembered_and_found_again(start, iface, settings):
    plugin = start()
    assert docks(iface) == []
    plugin.desktop.compare.trigger()
    settle()
    assert plugin.desktop.compare.isChecked()
    plugin.unload()
    assert docks(iface) == []
    plugin = start()
    assert [dock.objectName() for dock in docks(iface)] == ["SmacregDock"]
    plugin.desktop.panel.close()
    settle()
    assert not plugin.desktop.compare.isChecked()
    plugin.unload()
    start()
    assert docks(iface) == []


def test_a_dock_behind_another_one_is_raised_and_stays_open(start, iface, settings):
    desktop = start().desktop
    desktop.show_panel(True)
    desktop.show_page()
    settle()
    assert iface.window.tabifiedDockWidgets(desktop.panel) == [desktop.page]
    assert not desktop.panel.isUserVisible()
    assert not desktop.compare.isChecked()
    assert settings.value("smacreg/dock_is_open", type=bool)
    desktop.compare.trigger()
    settle()
    assert desktop.panel.isUserVisible()
    assert desktop.compare.isChecked()
    desktop.compare.trigger()
    settle()
    assert desktop.panel.isHidden()
    assert not settings.value("smacreg/dock_is_open", type=bool)


def test_arrows_are_on_the_map_as_long_as_their_card_can_be_seen(start, iface, project, provider):
    unit_project.fill(project)
    desktop = start().desktop
    desktop.show_view("why")
    settle()
    view = desktop.panel.pages["why"]
    bare = unit_project.items(iface.canvas)
    view.ask(unit_project.LILLEVIK)
    drawn = unit_project.items(iface.canvas)
    assert drawn > bare
    desktop.show_page()
    settle()
    assert desktop.panel.isVisible()
    assert not desktop.panel.isUserVisible()
    assert unit_project.items(iface.canvas) == bare
    desktop.show_panel()
    settle()
    assert unit_project.items(iface.canvas) == drawn


def test_a_view_that_the_page_wants_is_opened_on_its_layers(start, iface, project, provider):
    # Regions that the dock would not take for the compared ones by itself.
    units = unit_project.memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=ba_no:string",
        [
            (unit_project.square(column, row), code, name, unit_project.REGION[code])
            for code, name, column, row in unit_project.UNITS
        ],
        "Kommuner",
    )
    unit_project.fill(project, units)
    assert guess(project).units == ""
    desktop = start().desktop
    desktop.show_page()
    settle()
    card = desktop.page.cards["edge"]
    (button,) = (one for step, one in card.buttons.items() if step.view == "why")
    button.click()
    settle()
    panel = desktop.panel
    assert panel.isUserVisible()
    assert panel.tabs.current == "why"
    assert panel.units.choice == unit_choice(project_layers.find(project))
    assert panel.units.choice.region_field == "ba_no"
    assert panel.units.data is not None
    # What is chosen in the dock stays.
    chosen = panel.units.choice._replace(name_field="code")
    panel.units.choose(chosen)
    button.click()
    assert panel.units.choice == chosen
    desktop.page.view_wanted.emit("paths", None)
    assert panel.tabs.current == "paths"


def test_the_page_opens_the_first_time_only(iface, settings, start):
    settings.remove(AT_START)
    plugin = start()
    settle()
    assert plugin.desktop.page is not None
    plugin.unload()
    start_again = start().desktop
    settle()
    assert start_again.page is None


def test_unloaded_before_qgis_has_started(iface, settings, start):
    iface.window.hide()
    settings.setValue(AT_START, True)
    plugin = start()
    assert len(iface.initializationCompleted.slots) == 1
    plugin.unload()
    assert iface.initializationCompleted.slots == []


def test_unloaded_while_a_dialog_is_open(start, iface, project):
    fill(project)
    plugin = start()
    plugin.desktop.show_panel(True)
    panel = plugin.desktop.panel
    settle()
    before = panel.source.choice
    QTimer.singleShot(0, plugin.unload)
    panel._choose_source()
    assert sip.isdeleted(panel)
    assert panel.source.choice == before
    assert docks(iface) == []


def test_unloaded_while_the_tool_is_in_hand(start, iface, project):
    fill(project)
    plugin = start()
    plugin.desktop.show_panel(True)
    settle()
    show_country(iface.canvas)
    panel = plugin.desktop.panel
    panel.point.setChecked(True)
    click(iface.canvas, at(iface.canvas, MOLDE))
    plugin.unload()
    settle()
    assert iface.canvas.mapTool() is None
    click(iface.canvas, at(iface.canvas, KINN))
    point(iface.canvas, at(iface.canvas, MOLDE))


def test_layers_and_projects_after_the_plugin_is_gone(start, project):
    plugin = start()
    plugin.desktop.show_panel(True)
    settle()
    layer, _ = fill(project)
    # Unloaded between the layers' arrival and the look at them.
    plugin.unload()
    settle()
    layer.selectAll()
    layer.setName("x")
    project.removeMapLayer(layer.id())
    project.clear()


# A process of its own, since the tests themselves import everything.
LOAD = """
import sys
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], True)
application.initQgis()
sys.path[:0] = [sys.argv[1], sys.argv[2]]
QgsSettings().setValue("smacreg/start_page_at_start", False)
before = set(sys.modules)
import smacreg
plugin = smacreg.classFactory(None)
plugin.initProcessing()
def new():
    return {name for name in set(sys.modules) - before if name.split(".")[0] == "numpy"
            or any(part in name.split(".") for part in ("engine", "charts", "dock"))}
assert not new(), sorted(new())
from smacreg.smacreg_plugin.desktop import Desktop
import window
desktop = Desktop(window.Iface())
assert not new(), sorted(new())
desktop.show_panel(True)
assert new()
desktop.close()
print("loaded")
import os
sys.stdout.flush()
os._exit(0)
"""
WINDOW = """
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
from unittest.mock import MagicMock
made, canvas = QMainWindow(), QgsMapCanvas()
class Iface(MagicMock):
    def mainWindow(self): return made
    def mapCanvas(self): return canvas
"""


def test_loading_the_plugin_loads_neither_dock_nor_charts(tmp_path):
    (tmp_path / "smacreg").symlink_to(ROOT, target_is_directory=True)
    (tmp_path / "window.py").write_text(WINDOW, encoding="utf-8")
    profile = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_CONFIG_HOME": ""}
    done = subprocess.run(
        [sys.executable, "-c", LOAD, str(tmp_path), str(tmp_path)],
        env={**os.environ, **profile},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip().endswith("loaded"), done.stderr
