"""A project with nine regions on a map, and their statistics; and a window around the canvas."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMainWindow

sys.path.insert(0, str(Path(__file__).parents[1] / "processing"))

from small_country import memory_layer, square

from smacreg.smacreg_plugin.dock.comparison import Comparison
from smacreg.smacreg_plugin.dock.layers import choice_of
from smacreg.smacreg_plugin.dock.loading import load

# Codes of 2024, so that counties are known; three by three, from below.
REGIONS = [
    ("1508", "Ålesund"), ("1506", "Molde"), ("1505", "Kristiansund"),
    ("1577", "Volda"), ("4647", "Sunnfjord"), ("4602", "Kinn"),
    ("5001", "Trondheim"), ("5006", "Steinkjer"), ("5007", "Namsos"),
]  # fmt: skip
AALESUND, MOLDE, KRISTIANSUND, VOLDA, SUNNFJORD, KINN, TRONDHEIM, STEINKJER, NAMSOS = (
    code for code, _ in REGIONS
)
CODES = [code for code, _ in REGIONS]
MOERE = [AALESUND, MOLDE, KRISTIANSUND, VOLDA]
PERIODS = ("2020", "2021", "2022")
# Persons; per cent, high is good, with the counts behind it; per hundred, low is good.
SIZE, SHARE, BURDEN = "D01", "D03", "D04"
LONG = (
    "unit", "level", "part", "indicator", "period", "variant", "value", "numerator",
    "denominator", "status", "source",
)  # fmt: skip
_LONG_FIELDS = "NoGeometry?" + "&".join(
    f"field={name}:{'double' if name in ('value', 'numerator', 'denominator') else 'string'}"
    for name in LONG
)
_REGION_FIELDS = (
    "&field=region:string&field=region_name:string&field=centre:string&field=d03:double"
)
# Pixels of a 10 km square on the canvas.
SIDE = 60


def long_rows(codes: Sequence[str] = CODES, periods: Iterable[str] = PERIODS) -> list[tuple]:
    """Return the rows of a long table of three indicators."""
    rows = []
    for p, period in enumerate(periods):
        total = [0.0, 0.0]
        for k, code in enumerate(codes):
            persons = 10_000.0 * (k + 1)
            count = round(persons * (0.10 + 0.02 * k + 0.0053 * p))
            head = (code, "region", "region")
            rows += [
                (*head, SIZE, period, None, persons, persons, None, "ok", "07459"),
                (*head, SHARE, period, None, 100 * count / persons, count, persons, "ok", "07459"),
                (*head, BURDEN, period, None, 40.0 + k, None, None, "ok", "07459, 05839"),
            ]
            for part, shift in (("centre", 1.0), ("hinterland", -1.0)):
                value = 100 * count / persons + shift
                rows.append(
                    (code, "region", part, SHARE, period, None, value, None, None, "ok", "07459")
                )
            total = [total[0] + persons, total[1] + count]
        rows += [
            ("NO", "nation", None, SIZE, period, None, total[0], total[0], None, "ok", "07459"),
            ("NO", "nation", None, SHARE, period, None, 100 * total[1] / total[0], total[1],
             total[0], "ok", "07459"),
            ("NO", "nation", None, BURDEN, period, None, 44.0, None, None, "ok", "07459, 05839"),
        ]  # fmt: skip
    return rows


def long_table(rows: list[tuple] | None = None, name: str = "Statistikk") -> QgsVectorLayer:
    """Return a long table in memory."""
    rows = long_rows() if rows is None else rows
    return memory_layer(_LONG_FIELDS, [(None, *row) for row in rows], name)


def many(count: int) -> tuple[list[tuple], list[tuple]]:
    """Return the long rows and the region rows of many small regions, a hundred in a row."""
    codes = [f"{k:05d}" for k in range(count)]
    rows = [
        (code, "region", "region", indicator, "2022", None, 10.0 + k % 97, k % 97, 970.0, "ok", "x")
        for indicator in (SHARE, BURDEN)
        for k, code in enumerate(codes)
    ]
    side = 1_000.0
    shapes = [
        (square(k % 100, k // 100, side), code, f"Nr {code}", code, 10.0 + k % 97)
        for k, code in enumerate(codes)
    ]
    return rows, shapes


def region_rows() -> list[tuple]:
    """Return outline, code, name, centre and latest share of each region."""
    return [
        (square(place % 3, place // 3), code, name, code, 12.0 + 2 * place)
        for place, (code, name) in enumerate(REGIONS)
    ]


def regions_layer(
    rows: list[tuple] | None = None, kind: str = "Polygon?crs=EPSG:25833", name: str = "Regioner"
) -> QgsVectorLayer:
    """Return the regions in memory."""
    return memory_layer(kind + _REGION_FIELDS, region_rows() if rows is None else rows, name)


def link(regions: QgsVectorLayer, statistics: QgsVectorLayer) -> None:
    """Say which table belongs to a layer, as the tools do."""
    regions.setCustomProperty("smacreg/statistics", statistics.id())


def fill(
    project: QgsProject, rows: list[tuple] | None = None, regions: list[tuple] | None = None
) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Add regions and statistics in memory to a project; return them."""
    layers = regions_layer(regions), long_table(rows)
    link(*layers)
    project.addMapLayers(list(layers))
    return layers


def geopackage(path: Path, name: str = "regions") -> Path:
    """Write regions and, beside them, their long table into a GeoPackage."""
    save(regions_layer(), path, name)
    save(long_table(), path, f"{name}_statistics")
    return path


def save(layer: QgsVectorLayer, path: Path, table: str) -> QgsVectorLayer:
    """Write a layer as a table of a GeoPackage, and open it there."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if path.exists():
        action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.actionOnExistingFile = action
    context = QgsCoordinateTransformContext()
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return open_table(path, table)


def open_table(path: Path, table: str) -> QgsVectorLayer:
    """Open a table of a GeoPackage."""
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return layer


def loaded(rows: list[tuple] | None = None, regions: list[tuple] | None = None) -> Comparison:
    """Return a comparison of layers in memory, with no project at all."""
    layer, table = regions_layer(regions), long_table(rows)
    found = load(choice_of(layer, table), layer, table)
    assert not found.problem
    comparison = Comparison()
    comparison.load(found.regions, found.table, found.measures, found.counties)
    return comparison


class Bar:
    """A message bar that keeps what it is told."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def pushInfo(self, _title: str, text: str) -> None:
        self.texts.append(text)

    pushSuccess = pushWarning = pushInfo  # noqa: N815


class Iface:
    """As much of QGIS's window as the plugin uses, and a count of what it was given."""

    def __init__(self) -> None:
        self.window, self.canvas, self.bar = QMainWindow(), QgsMapCanvas(), Bar()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(1100, 800)
        self.menu: list[Any] = []
        self.icons: list[Any] = []
        self.factories: list[Any] = []
        self.initializationCompleted = Quiet()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> Bar:
        return self.bar

    def addPluginToMenu(self, _name: str, action: Any) -> None:
        self.menu.append(action)

    def removePluginMenu(self, _name: str, action: Any) -> None:
        self.menu.remove(action)

    def addToolBarIcon(self, action: Any) -> None:
        self.icons.append(action)

    def removeToolBarIcon(self, action: Any) -> None:
        self.icons.remove(action)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.remove(factory)


class Quiet:
    """A signal of the window, with the slots that listen to it."""

    def __init__(self) -> None:
        self.slots: list[Any] = []

    def connect(self, slot: Any) -> None:
        self.slots.append(slot)

    def disconnect(self, slot: Any) -> None:
        self.slots.remove(slot)


def show_country(canvas: QgsMapCanvas, crs: str = "EPSG:25833") -> None:
    """Show all regions, a square `SIDE` pixels wide."""
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    size: QSize = canvas.size()
    wide, high = (10_000 * pixels / SIDE / 2 for pixels in (size.width(), size.height()))
    x, y = 215_000, 6_615_000
    canvas.setExtent(QgsRectangle(x - wide, y - high, x + wide, y + high))


def at(canvas: QgsMapCanvas, code: str) -> QPoint:
    """Return the middle of a region on the canvas."""
    place = CODES.index(code)
    spot = canvas.getCoordinateTransform().transform(
        200_000 + (place % 3 + 0.5) * 10_000, 6_600_000 + (place // 3 + 0.5) * 10_000
    )
    return QPoint(round(spot.x()), round(spot.y()))


def click(canvas: QgsMapCanvas, place: QPoint, button=Qt.MouseButton.LeftButton) -> None:
    """Click a place of the canvas."""
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def point(canvas: QgsMapCanvas, place: QPoint) -> None:
    """Move the mouse to a place of the canvas."""
    QTest.mouseMove(canvas.viewport(), place)
    QApplication.processEvents()


def settle() -> None:
    """Let Qt do what is due, deletions included."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rest(panel: Any) -> None:
    """Let the layers be read again at once, if that is due."""
    timer = panel.source._rest
    if timer.isActive():
        timer.stop()
        panel.source.reload()
    settle()
