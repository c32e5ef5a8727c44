"""The demonstration country: made once, then the layers that a question needs are added."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...processing_provider.data.demodata import DemoData
from ...processing_provider.places import of_layer
from .roles import roles

TOOL = "smacreg:demodata"
# Its maps, which no other file has, from below; tables lie over them in the legend.
_MAPS = ("municipality_with_sea", "municipality_land")


class DemoCountry(QObject):
    """Makes the country in the background and adds its layers.

    Signals
    -------
    made : bool, str
        Whether it is there, and what went wrong where it is not.
    """

    made = pyqtSignal(bool, str)

    def __init__(self, project: QgsProject, parent: QObject | None = None):
        super().__init__(parent)
        self._project = project
        # QGIS does not keep what a task works with.
        self._run: tuple[QgsProcessingFeedback, Any, Any] | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None
        self._wanted: tuple[str, ...] = ()
        self._path = ""

    @property
    def is_busy(self) -> bool:
        """Whether it is being made."""
        return self._run is not None

    def add(self, wanted: Iterable[str], path: str = "") -> None:
        """Add the layers for some roles; the country is made where it is not in the project.

        Parameters
        ----------
        wanted : iterable of str
            Roles.
        path : str
            GeoPackage to make it in; empty for a temporary one.
        """
        if self.is_busy:
            return
        self._wanted = tuple(wanted)
        there = self._there()
        if there and not path:
            self._add_layers(there)
            self.made.emit(True, "")
            return
        self._path = path or QgsProcessingUtils.generateTempFilename("smabyland.gpkg")
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(TOOL)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._run = (feedback, context, algorithm)
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, {"OUTPUT": self._path}, context, feedback
        )
        self._task.executed.connect(self._done)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Stop making it; nothing is added any more."""
        if self._task is not None and self._run is not None:
            self._task.executed.disconnect(self._done)
            self._task.cancel()

    def _done(self, is_fine: bool, _results: dict[str, Any]) -> None:
        problem = "" if self._run is None else self._run[0].textLog().strip()
        # QGIS deletes the task itself.
        self._run = self._task = None
        if is_fine:
            self._add_layers(self._path)
        self.made.emit(is_fine, "" if is_fine else problem)

    def _there(self) -> str:
        """Return the file of a demonstration country in the project; empty where there is none."""
        for layer in self._project.mapLayers().values():
            place = of_layer(layer)
            if place and place.table in _MAPS and Path(place.path).exists():
                return place.path
        return ""

    def _add_layers(self, path: str) -> None:
        known, outputs = roles(), DemoData().layers()
        wanted = {known[role].demo for role in self._wanted} - {""}
        there = {of_layer(layer) for layer in self._project.mapLayers().values()}
        group = self._group()
        for label, table in sorted((outputs[one] for one in wanted), key=_height):
            layer = QgsVectorLayer(f"{path}|layername={table}", label, "ogr")
            if layer.isValid() and of_layer(layer) not in there:
                self._project.addMapLayer(layer, False)
                group.insertLayer(0, layer)

    def _group(self):
        name = QCoreApplication.translate("Smacreg", "Demonstration country")
        root = self._project.layerTreeRoot()
        return root.findGroup(name) or root.insertGroup(0, name)


def _height(output: tuple[str, str]) -> tuple[int, str]:
    _, table = output
    return (_MAPS.index(table) if table in _MAPS else len(_MAPS), table)
