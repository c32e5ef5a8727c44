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
    """Compute what the dock shows, once for all languages.

    Indicators of the regions of 2024, and the municipalities of 2020, on whose codes the
    commuting is, with their regions.
    """
    import processing

    norway = Path(TASK["norway"])

    def table(name):
        return f"ogr:dbname='{path}' table=\"{name}\""

    def division(year):
        return {
            "UNITS": f"{norway / 'norway_areas.gpkg'}|layername=municipality_{year}",
            "UNIT_FIELD": "code",
            "NAME_FIELD": "name",
            "DIVISION": str(norway / f"regions_{year}.csv"),
            "DIVISION_UNIT_FIELD": "code",
            "REGION_FIELD": "ba_no",
            "REGION_NAME_FIELD": "ba_name",
        }

    processing.run("smacreg:regionalindicators", {
        **division(2024),
        "STATISTICS": [
            str(norway / "population_age_2006_2026_b2024.csv"),
            str(norway / "municipal_election_turnout_2019_2023_b2024.csv"),
        ],
        "INDICATORS": "all",
        "UNIT_ROWS": False,
        "REGIONS": f"{table('regions')} (geom)",
        "STATISTICS_OUT": table("regions_statistics"),
    })  # fmt: skip
    processing.run("smacreg:assessdivision", {
        **division(2020),
        "FLOWS": str(norway / "commuting_2017_2022.csv"),
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "VALUE_FIELD": "persons",
        "YEAR_FIELD": "year",
        "YEAR": "2022",
        "UNIT_MEMBERSHIP": f"{table('units')} (geom)",
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
    norway = Path(TASK["norway"])
    # Last on top; the polygons with sea only tell who lies next to whom.
    layers = [
        QgsVectorLayer(source, name, "ogr")
        for name, source in (
            ("regions_statistics", f"{path}|layername=regions_statistics"),
            ("regions", f"{path}|layername=regions"),
            ("units", f"{path}|layername=units"),
            ("commuting", str(norway / "commuting_2017_2022.csv")),
            ("with sea", f"{norway / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea"),
        )
    ]
    QgsProject.instance().addMapLayers(layers)
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(layers[-1].id()).setItemVisibilityChecked(False)
    iface.mapCanvas().setDestinationCrs(layers[1].crs())
    iface.mapCanvas().setExtent(layers[1].extent())
    desktop = plugins["smacreg"].desktop
    desktop.show_panel(True)
    wait(0.5)
    panel = desktop.panel
    for name in TASK["pinned"]:
        panel.comparison.pin(panel.comparison.search(name)[0])
    show(panel)
    wait(1.0)
    return panel


def show(panel):
    """Let the map show the pinned regions, and a little around them."""
    from smacreg.smacreg_plugin.dock.shapes import to_map

    shapes, canvas = panel.link.shapes, iface.mapCanvas()
    extent = to_map(panel.link.transform(), shapes.extent(list(panel.comparison.pins)))
    extent.scale(1.3)
    canvas.setExtent(extent)
    canvas.refresh()


def ask(panel, view):
    """Ask about a municipality between two centres, or hold it over the other one's region."""
    page, data = panel.pages[view], panel.units.data
    asked, region = (data.layer.names.index(name) for name in TASK["asked"])
    if view == "why":
        page.ask(asked)
        page.units.show([asked, region])
    else:
        panel.borders.hold([asked])
        panel.borders.point_at(panel.borders.region_of(region))
    wait(1.0)


def pictures(panel):
    """Yield each view in each width; those of municipalities with the desktop around them too."""
    window = iface.mainWindow()
    for width in TASK["widths"]:
        window.resizeDocks([panel], [width], Qt.Orientation.Horizontal)
        for view in TASK["views"] or panel.views:
            panel.show_view(view)
            wait(0.5)
            is_asked = view in ("why", "borders")
            if is_asked:
                ask(panel, view)
            yield panel.grab()
            if is_asked:
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
        # With layers left, QGIS 3.22 crashes on its way out.
        QgsProject.instance().clear()
        QTimer.singleShot(0, QgsApplication.instance().quit)


QTimer.singleShot(3000, run)
