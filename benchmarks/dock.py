"""Time the dock: reading, opening, and what a person waits for when choosing regions.

On invented regions, as many as Norway has municipalities, with forty indicators each. Timed is
from the choice to the picture: models, views and canvas items made, and the dock painted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from in_qgis import median, say, start, timed

REGIONS, INDICATORS, CHOSEN = 357, 40, 10
MANY = 11_000
# What is measured: aim in milliseconds.
AIMS = {
    "10 regions selected on the map": 50.0,
    "10 regions brushed in the scatter": 50.0,
    "another region leads: barometer": 50.0,
    "another indicator: distribution": 50.0,
    "another indicator: paths": 50.0,
    "another indicator: scatter": 50.0,
    "another region pinned: table": 50.0,
    "opening on 11,000 regions, GeoPackage": 1_000.0,
    "opening on 11,000 regions, in memory": 1_000.0,
}
_LONG = {"86,000": 3, "257,000": 9}  # rows: years of the forty indicators, centres included
_TABLES = ("regions", "regions_statistics")


def measure(repeats: int = 15) -> dict[str, float]:
    """Return the median of each in milliseconds, and once how long reading takes."""
    application = start()
    import region_project as country
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt

    from smacreg.smacreg_plugin.dock.panel import Panel
    from smacreg.smacreg_plugin.dock.reading import read_long_table

    found: dict[str, float] = {}
    project, iface = QgsProject.instance(), country.Iface()
    iface.window.show()

    def open_dock() -> Panel:
        panel = Panel(iface, iface.window)
        iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        panel.setUserVisible(True)
        application.processEvents()
        return panel

    def close_dock(panel: Panel) -> None:
        panel.close_down()
        panel.deleteLater()
        application.processEvents()
        project.clear()

    with tempfile.TemporaryDirectory() as folder:
        for name, years in _LONG.items():
            layer = country.long_table(_rows(years))
            kept = country.save(layer, Path(folder) / "long.gpkg", f"long{years}")
            for where, table in (("GeoPackage", kept), ("in memory", layer)):
                found[f"reading {name} rows, {where}"] = timed(lambda t=table: _read(t))
                columns = read_long_table(table)
            found[f"making series of {name} rows"] = timed(lambda c=columns: _assembled(c))
        rows, shapes = country.many(MANY)
        layers = country.regions_layer(shapes), country.long_table(rows)
        country.link(*layers)
        path = Path(folder) / "many.gpkg"
        kept = [country.save(layer, path, t) for layer, t in zip(layers, _TABLES)]
        for where, pair in (("GeoPackage", kept), ("in memory", layers)):
            project.addMapLayers(list(pair))
            panels: list[Panel] = []
            name = f"opening on 11,000 regions, {where}"
            found[name] = timed(lambda p=panels: p.append(open_dock()))
            assert len(panels[0].comparison.table.ids) == MANY
            panel = panels[0]
            first = panel.comparison.table.ids[0]
            pinned = f"first of 11,000 pinned, {where}"
            found[pinned] = timed(lambda p=panel, f=first: p.comparison.pin(f))
            if where == "in memory":
                found["searching among 11,000 names"] = median(
                    lambda k, p=panel: p.comparison.search(f"nr {k}"), repeats
                )
            close_dock(panel)
    _, shapes = country.many(REGIONS)
    layer, table = country.regions_layer(shapes), country.long_table(_rows(2))
    country.link(layer, table)
    project.addMapLayers([layer, table])
    panel = open_dock()
    found.update(_choices(panel, layer, repeats))
    close_dock(panel)
    return found


def _choices(panel, layer, repeats: int) -> dict[str, float]:
    """Return how long a person waits for each choice."""
    from qgis.PyQt.QtWidgets import QApplication

    comparison, found = panel.comparison, {}
    codes = list(comparison.table.ids)
    features = [comparison.regions.features[code][0] for code in codes]
    for code in codes[:5]:
        comparison.pin(code)

    def after(choice: Callable[[int], object]) -> Callable[[int], None]:
        def both(k: int) -> None:
            choice(k)
            # Paints what is outdated, the marks on the canvas included.
            QApplication.processEvents()

        return both

    show = after(panel.show_view)

    def select(k: int) -> None:
        layer.selectByIds(features[10 + CHOSEN * k : 10 + CHOSEN * (k + 1)])

    def brush(k: int) -> None:
        comparison.brushed.emit(codes[10 + CHOSEN * k : 10 + CHOSEN * (k + 1)])

    ids = [measure.id for measure in comparison.measures if measure.rate]
    choose = after(lambda k: comparison.choose_indicator(ids[k % len(ids)]))
    show("scatter")
    found["10 regions brushed in the scatter"] = median(after(brush), repeats)
    show("barometer")
    found["10 regions selected on the map"] = median(after(select), repeats)
    for code in codes[5:8]:
        comparison.pin(code)
    found["another region leads: barometer"] = median(
        after(lambda k: comparison.lead(codes[k % 2])), repeats
    )
    for view in ("distribution", "paths", "scatter"):
        show(view)
        found[f"another indicator: {view}"] = median(choose, repeats)
    show("table")
    found["another region pinned: table"] = median(
        after(lambda k: comparison.toggle(codes[7])), repeats
    )
    for view, page in panel.pages.items():
        if hasattr(page, "build"):
            found[f"building the {view}"] = median(lambda k, p=page: p.build(), repeats)
    return found


def _rows(years: int) -> list[tuple]:
    """Return a long table of all regions: forty indicators, each also of the centre."""
    from smacreg.smacreg_plugin.countries import pack
    from smacreg.smacreg_plugin.engine.catalogue.catalogue import read_catalogue

    catalogue = read_catalogue(pack.read("norway", "catalogue.json"))
    ids = [one.id for one in catalogue.indicators][:INDICATORS]
    periods = [str(2023 - back) for back in range(years)]
    rows = [
        (f"{k:05d}", "region", part, one, period, None, 5.0 + (k * 7 + n) % 31 + at,
         50.0 + k % 17, 1000.0, "ok", "07459")
        for at, period in enumerate(periods)
        for n, one in enumerate(ids)
        for part in ("region", "centre")
        for k in range(REGIONS)
    ]  # fmt: skip
    nation = [
        ("NO", "nation", None, one, period, None, 20.0, 20.0, 100.0, "ok", "07459")
        for period in periods
        for one in ids
    ]
    return rows + nation


def _read(layer) -> None:
    from smacreg.smacreg_plugin.dock.reading import read_long_table

    assert len(read_long_table(layer)["value"]) == layer.featureCount()


def _assembled(columns) -> None:
    from smacreg.smacreg_plugin.engine.comparing.region_table import read_region_table

    table, _ = read_region_table(columns, {})
    assert len(table.ids) == REGIONS


if __name__ == "__main__":
    say(measure(), AIMS)
