"""Runs inside the desktop: shows results and dialog, takes pictures, and closes QGIS."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit
from qgis.utils import iface

TASK = json.loads(os.environ["SMACREG_SCREENSHOTS"])


def picture(name):
    """Save what the screen shows."""
    canvas = iface.mapCanvas()
    deadline = time.monotonic() + 20
    # A moment passes before the canvas starts to draw.
    quiet = time.monotonic() + 1.5
    while time.monotonic() < deadline and (canvas.isDrawing() or time.monotonic() < quiet):
        QApplication.processEvents()
    path = Path(TASK["pictures"]) / f"{name}_{TASK['language']}.png"
    QApplication.primaryScreen().grabWindow(0).save(str(path))


def show(name, parameters):
    """Do with one algorithm what a planner does."""
    import processing

    project = QgsProject.instance()
    project.clear()
    if name == "desirelines":
        # Lines alone say nothing; a planner has the map open.
        project.addMapLayer(QgsVectorLayer(parameters["UNITS"], "", "ogr"))
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1600, 1000)
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setVisible(True)
    toolbox.raise_()
    algorithm = QgsApplication.processingRegistry().algorithmById(f"smacreg:{name}")
    outputs = {
        definition.name(): "TEMPORARY_OUTPUT"
        for definition in algorithm.destinationParameterDefinitions()
        if definition.type() == "sink" and definition.createByDefault()
    }
    processing.runAndLoadResults(algorithm.id(), {**parameters, **outputs})
    canvas = iface.mapCanvas()
    shown = [layer for layer in project.layerTreeRoot().layerOrder() if layer.isSpatial()]
    canvas.setDestinationCrs(shown[0].crs())
    whole = QgsRectangle(shown[0].extent())
    whole.scale(1.05)
    canvas.setExtent(whole)
    canvas.refreshAllLayers()
    search = toolbox.findChild(QLineEdit)
    search.setText("smacreg" if TASK["language"] == "en" else "pendling")
    picture(f"{name}_map")
    near = canvas.extent()
    near.scale(0.22)
    given = QgsRectangle(*(TASK["near"] or ()))
    canvas.setExtent(given if given.intersects(whole) else near)
    canvas.refresh()
    picture(f"{name}_near")
    table = iface.showAttributeTable(shown[0])
    table.window().setGeometry(100, 100, 1400, 700)
    picture(f"{name}_table")
    table.window().close()
    dialog = processing.createAlgorithmDialog(algorithm.id(), parameters)
    dialog.resize(1000, 820)
    dialog.move(250, 60)
    dialog.show()
    picture(f"{name}_dialog")
    dialog.close()


def run():
    """Show, and close QGIS whatever happens."""
    try:
        for name, parameters in TASK["runs"].items():
            show(name, parameters)
    except Exception:
        traceback.print_exc()
    finally:
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, QgsApplication.instance().quit)


QTimer.singleShot(3000, run)
