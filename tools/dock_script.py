"""Runs inside the desktop: opens the dock on Norway's regions, takes its views, closes QGIS."""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

TASK = json.loads(os.environ["SMACREG_SCREENSHOTS"])
GAP = 12


def wait(seconds):
    """Let the desktop work until the map is drawn, but at least so long."""
    canvas = iface.mapCanvas()
    quiet, last = time.monotonic() + seconds, time.monotonic() + seconds + 20
    while time.monotonic() < last and (canvas.isDrawing() or time.monotonic() < quiet):
        QApplication.processEvents()


def make_data(path):
    """Compute the indicators and the assessment that the dock shows, once for all languages."""
    import processing

    norway = Path(TASK["norway"])

    def table(name):
        return f"ogr:dbname='{path}' table=\"{name}\""

    division = {
        "DIVISION": str(norway / "regions_2024.csv"),
        "DIVISION_UNIT_FIELD": "code",
        "REGION_FIELD": "ba_no",
        "REGION_NAME_FIELD": "ba_name",
    }
    units = {"UNIT_FIELD": "code", "NAME_FIELD": "name"}
    processing.run("smacreg:regionalindicators", {
        **division, **units,
        "STATISTICS": [
            str(norway / "population_age_2006_2026_b2024.csv"),
            str(norway / "municipal_election_turnout_2019_2023_b2024.csv"),
        ],
        "UNITS": f"{norway / 'norway_areas.gpkg'}|layername=municipality_2024",
        "INDICATORS": "all",
        "UNIT_ROWS": False,
        "REGIONS": f"{table('regions')} (geom)",
        "STATISTICS_OUT": table("regions_statistics"),
    })  # fmt: skip


def open_dock():
    """Open the dock on the map, as a planner would, and pin some regions."""
    path = TASK["data"]
    if not Path(path).is_file():
        make_data(path)
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1600, 1000)
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    layers = [
        QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        for name in ("regions_statistics", "regions")
    ]
    QgsProject.instance().addMapLayers(layers)
    iface.mapCanvas().setDestinationCrs(layers[1].crs())
    iface.mapCanvas().setExtent(layers[1].extent())
    desktop = plugins["smacreg"].desktop
    desktop.show_panel(True)
    wait(0.5)
    panel = desktop.panel
    for name in TASK["pinned"]:
        panel.comparison.pin(panel.comparison.search(name)[0])
    panel.link.show(list(panel.comparison.pins))
    wait(1.0)
    return panel


def pictures(panel):
    """Yield each view in each width; the first with the whole desktop around it."""
    window = iface.mainWindow()
    for width in TASK["widths"]:
        window.resizeDocks([panel], [width], Qt.Orientation.Horizontal)
        for view in TASK["views"] or panel.views:
            panel.show_view(view)
            wait(0.5)
            yield panel.grab()
    if not TASK["views"]:
        wait(1.0)
        yield QApplication.primaryScreen().grabWindow(0)


def sheet(parts):
    """Return all pictures side by side."""
    width = sum(part.width() for part in parts) + GAP * (len(parts) + 1)
    joined = QPixmap(width, max(part.height() for part in parts) + 2 * GAP)
    joined.fill(QColor("#808080"))
    painter, x = QPainter(joined), GAP
    for part in parts:
        painter.drawPixmap(x, GAP, part)
        x += part.width() + GAP
    painter.end()
    return joined


def run():
    """Take the pictures, and close QGIS whatever happens."""
    try:
        sheet(list(pictures(open_dock()))).save(TASK["sheet"])
    except Exception:
        traceback.print_exc()
    finally:
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, QgsApplication.instance().quit)


QTimer.singleShot(3000, run)
