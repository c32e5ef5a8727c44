"""What the toolbox sees: ids, groups, help, icons, and how light it is to load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smacreg.processing_provider import helptext, libraries
from smacreg.processing_provider.fields import _KINDS, _ROOMS, aliases
from smacreg.processing_provider.models import MODELS
from smacreg.processing_provider.provider import ALGORITHMS, version

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "nb", "nn")


def test_provider(provider):
    assert provider.id() == "smacreg"
    assert provider.name() == "SMACREG"
    assert version() in provider.longName()
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()
    assert len(provider.algorithms()) == len(ALGORITHMS) + len(MODELS)


def test_each_algorithm_is_where_its_id_says(provider):
    for module, _ in ALGORITHMS:
        group, name = module.split(".")
        algorithm = provider.algorithm(name)
        assert algorithm is not None, name
        assert algorithm.groupId() == group
        assert algorithm.group()


def test_each_algorithm_is_presentable(provider):
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert algorithm.shortDescription().endswith(".")
        assert len(algorithm.tags()) >= 5
        assert Path(algorithm.svgIconPath()).stem == algorithm.name()
        assert not algorithm.icon().isNull()
        assert algorithm.canExecute()[0]
        assert isinstance(algorithm.create(), type(algorithm))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_algorithm_has_help_in_each_language(provider, monkeypatch, language):
    monkeypatch.setenv("SMACREG_LANGUAGE", language)
    for algorithm in provider.algorithms():
        used, text = helptext.source(algorithm.name())
        assert used == language, algorithm.name()
        for definition in algorithm.parameterDefinitions():
            assert definition.description()
        assert len(text) > 500
        assert "\n" not in algorithm.shortHelpString()


def test_every_parameter_description_is_unique(provider):
    for algorithm in provider.algorithms():
        labels = [definition.description() for definition in algorithm.parameterDefinitions()]
        assert len(set(labels)) == len(labels), algorithm.name()


def test_every_field_has_one_kind_and_one_alias():
    assert set(aliases()) == set(_KINDS)
    assert sum(len(room.KINDS) for room in _ROOMS) == len(_KINDS)
    assert sum(len(room.aliases()) for room in _ROOMS) == len(_KINDS)


# A process of its own, because the tests themselves import numpy. The libraries
# are forbidden, not only looked for: importing one would end it.
LOAD = """
import importlib.abc, sys

class Forbidden(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("numpy", "scipy", "pandas"):
            raise ImportError(name + " was imported")

from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
sys.meta_path.insert(0, Forbidden())
sys.path.insert(0, sys.argv[1])
import smacreg
plugin = smacreg.classFactory(None)
plugin.initProcessing()
algorithms = plugin.provider.algorithms()
assert algorithms
for algorithm in algorithms:
    algorithm.create(), algorithm.shortHelpString(), algorithm.helpUrl()
sys.meta_path.pop(0)
assert all(algorithm.canExecute()[0] for algorithm in algorithms)
new = set(sys.modules) - before
heavy = {n for n in new if n.split(".")[0] in ("numpy", "scipy", "pandas")}
assert not heavy, heavy
assert not {n for n in new if ".engine" in n}, new
assert not {n for n in new if n.startswith("qgis.gui")}, new
print("loaded", len(algorithms))
"""


def run_alone(tmp_path: Path, code: str) -> subprocess.CompletedProcess:
    (tmp_path / "smacreg").symlink_to(ROOT, target_is_directory=True)
    return subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_loading_imports_no_engine_and_no_library(tmp_path):
    done = run_alone(tmp_path, LOAD)
    assert "loaded" in done.stdout, done.stderr


def test_missing_library_is_named_and_the_run_refused(run, small, monkeypatch):
    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="numpy") as caught:
        run("selfcontainment", small)
    for system in ("Windows", "macOS", "Linux", "python3-numpy"):
        assert system in str(caught.value)


def test_missing_library_is_told_to_the_toolbox(provider, monkeypatch):
    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    can, why = provider.algorithm("selfcontainment").canExecute()
    assert not can
    assert "numpy" in why


GUI = """
import sys
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QMainWindow
application = QgsApplication([], True)
application.initQgis()
sys.path.insert(0, sys.argv[1])
import smacreg

window, canvas = QMainWindow(), QgsMapCanvas()

class Interface(QObject):
    initializationCompleted = pyqtSignal()
    factories, menu, bar = [], [], []
    def mainWindow(self): return window
    def mapCanvas(self): return canvas
    def registerOptionsWidgetFactory(self, factory): self.factories.append(factory)
    def unregisterOptionsWidgetFactory(self, factory): self.factories.remove(factory)
    def addPluginToMenu(self, menu, action): self.menu.append(action)
    def removePluginMenu(self, menu, action): self.menu.remove(action)
    def addToolBarIcon(self, action): self.bar.append(action)
    def removeToolBarIcon(self, action): self.bar.remove(action)
    def addDockWidget(self, area, dock): window.addDockWidget(area, dock)
    def removeDockWidget(self, dock): window.removeDockWidget(dock)

interface = Interface()
plugin = smacreg.classFactory(interface)
plugin.initGui()
registry = QgsApplication.processingRegistry()
assert registry.providerById("smacreg")
page = Interface.factories[0].createWidget()
combo = page.findChild(QComboBox)
assert [combo.itemData(i) for i in range(combo.count())] == ["", "nb", "nn", "en"]
combo.setCurrentIndex(2)
page.apply()
from smacreg.smacreg_plugin import language
assert language.chosen() == "nn" and language.current() == "nn"
assert Interface.menu and Interface.bar
interface.initializationCompleted.emit()
assert plugin.desktop.page is not None, "the first time it opens by itself"
plugin.desktop.show_panel(True)
plugin.unload()
assert registry.providerById("smacreg") is None
assert not Interface.factories + Interface.menu + Interface.bar
print("unloaded")
"""


def test_plugin_in_the_desktop_comes_and_goes(tmp_path):
    code = f"import os; os.environ['QGIS_CUSTOM_CONFIG_PATH'] = {str(tmp_path)!r}\n" + GUI
    done = run_alone(tmp_path, code)
    assert "unloaded" in done.stdout, done.stderr
