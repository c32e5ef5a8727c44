"""Runs inside the desktop: shows results and dialog, takes pictures, and closes QGIS."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
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


def show():
    """Do what a planner does."""
    import processing

    window = iface.mainWindow()
    window.setGeometry(0, 0, 1600, 1000)
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    toolbox.setVisible(True)
    toolbox.raise_()
    outputs = dict.fromkeys(("UNIT_REGIONS", "REGIONS", "DECISION_LOG"), "TEMPORARY_OUTPUT")
    parameters = {**TASK["parameters"], **outputs}
    processing.runAndLoadResults("smacreg:selfcontainment", parameters)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsProject.instance().layerTreeRoot().layerOrder()[0].crs())
    canvas.zoomToFullExtent()
    canvas.refreshAllLayers()
    search = toolbox.findChild(QLineEdit)
    search.setText("smacreg" if TASK["language"] == "en" else "pendling")
    picture("desktop")
    extent = canvas.extent()
    extent.scale(0.22)
    canvas.setExtent(extent)
    canvas.refresh()
    picture("desktop_near")
    dialog = processing.createAlgorithmDialog("smacreg:selfcontainment", TASK["parameters"])
    dialog.resize(1000, 820)
    dialog.move(250, 60)
    dialog.show()
    picture("dialog")
    dialog.close()


def run():
    """Show, and close QGIS whatever happens."""
    try:
        show()
    except Exception:
        traceback.print_exc()
    finally:
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, QgsApplication.instance().quit)


QTimer.singleShot(3000, run)
