"""Time the unit card and a border move of the dock, on Norway's 356 municipalities of 2020.

Timed is what a person waits for: from the click to figures and overlay that are ready to be
drawn (canvas items placed, pictures of the charts painted). The outlines come after that.
"""

from __future__ import annotations

import os
import statistics
from pathlib import Path

from in_qgis import ROOT, median, milliseconds, say, start, timed

REFERENCE = Path(os.environ.get("SMACREG_REFERENCE", ROOT.parent / "shared"))
# What is measured: aim in milliseconds.
AIMS = {
    "unit card": 200.0,
    "unit card, two units as one": 200.0,
    "what a move would change, while hovering": 50.0,
    "border move: figures and overlay": 50.0,
    "border move: new outlines": 200.0,
}


def measure(repeats: int = 20) -> dict[str, float]:
    """Return the median of each in milliseconds, and once how long reading takes."""
    start()
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    from smacreg.smacreg_plugin.dock.borders import Borders
    from smacreg.smacreg_plugin.dock.unit_layers import UnitChoice
    from smacreg.smacreg_plugin.dock.units_source import UnitsSource
    from smacreg.smacreg_plugin.dock.views.borders_view import BordersView
    from smacreg.smacreg_plugin.dock.views.why_view import WhyView

    folder, project = REFERENCE / "data" / "norway", QgsProject.instance()
    areas = f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020"
    layers = [
        QgsVectorLayer(areas, "units", "ogr"),
        QgsVectorLayer(str(folder / "commuting_2017_2022.csv"), "commuting", "ogr"),
        QgsVectorLayer(f"{areas}_with_sea", "sea", "ogr"),
    ]
    project.addMapLayers(layers)
    units, flows, sea = (layer.id() for layer in layers)
    canvas = QgsMapCanvas()
    canvas.resize(900, 800)
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(layers[0].extent())
    canvas.show()
    source = UnitsSource(project)
    source.choose(
        UnitChoice(
            units, "code", "name", "ba_no", "ba_name", flows, "home", "work", "persons", "year",
            "2022", sea, "code", "norwegian_small",
        )
    )  # fmt: skip
    found = {"reading, once": timed(lambda: source.data)}
    data, borders = source.data, Borders(source)
    found["neighbours, once"] = timed(lambda: data.neighbours)
    views = WhyView(canvas, source), BordersView(canvas, borders)
    for view in views:
        view.resize(360, 800)
        view.show()
        view.refresh()
    why, moving = views
    place = {name: unit for unit, name in enumerate(data.layer.names)}
    vestnes, rauma = place["Vestnes"], place["Rauma"]
    regions = [borders.region_of(place[name]) for name in ("Molde", "Ålesund", "Oslo")]

    def card(unit: int, other: int = -1) -> None:
        if other < 0:
            why.ask(unit)
        else:
            why.code, why.other = data.codes[unit], data.codes[other]
            why.refresh()
        why.chart.grab()

    def hover(region: str) -> None:
        borders.point_at(region)
        moving._preview.chart.grab()

    def drop(region: str) -> None:
        borders.hold([vestnes])
        borders.point_at(region)
        taken.append(milliseconds(let_go))

    def let_go() -> None:
        borders.drop()
        moving.chart.grab()

    taken: list[float] = []
    found["unit card"] = median(lambda k: card((vestnes, rauma)[k % 2]), repeats)
    found["unit card, two units as one"] = median(lambda k: card(vestnes, rauma), repeats)
    borders.hold([vestnes])
    hovering = "what a move would change, while hovering"
    found[hovering] = median(lambda k: hover(regions[k % 3]), repeats)
    outlines = []
    for k in range(repeats):
        drop(regions[k % 3])
        moving.overlay._kept.clear()
        outlines.append(milliseconds(moving.overlay.draw_outlines))
    found["border move: figures and overlay"] = statistics.median(taken)
    found["border move: new outlines"] = statistics.median(outlines)
    for view in views:
        view.close_down()
    source.close()
    return found


if __name__ == "__main__":
    say(measure(), AIMS)
