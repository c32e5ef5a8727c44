"""A project with a small country: units in regions on a map, and their commuting."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1] / "processing"))

from small_country import (
    FLOWS,
    REGION,
    UNITS,
    Feedback,
    Outcome,
    flow_table,
    memory_layer,
    square,
)

NAMES = {"0101": "Storvik-regionen", "0201": "Nordby-regionen"}
STORVIK, LILLEVIK, AAS, NORDBY, SOERBY, OESTBY, YTTEROEYA = range(7)
# Pixels of a 10 km square on the canvas.
SIDE = 60
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def units(extra: dict[str, Callable[[str], Any]] | None = None) -> QgsVectorLayer:
    """Return the units with their regions, and more fields by name."""
    extra = extra or {}
    definition = "Polygon?crs=EPSG:25833" + "".join(
        f"&field={name}:string" for name in ("unit", "name", "region", "region_name", *extra)
    )
    return memory_layer(
        definition,
        [
            (
                square(column, row), code, name, REGION[code], NAMES.get(REGION[code]),
                *(value(code) for value in extra.values()),
            )
            for code, name, column, row in UNITS
        ],
        "Kommuner",
    )  # fmt: skip


def fill(project: QgsProject, layer: QgsVectorLayer | None = None) -> QgsVectorLayer:
    """Add units and commuting to a project; return the units."""
    layer = layer or units()
    project.addMapLayers([layer, flow_table(FLOWS)])
    return layer


def canvas_for(size: int = 400) -> QgsMapCanvas:
    """Return a canvas that shows the whole country."""
    canvas = QgsMapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    canvas.resize(size, size)
    canvas.show()
    half = 10_000 * size / SIDE / 2
    x, y = 230_000, 6_630_000
    canvas.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    return canvas


def at(canvas: QgsMapCanvas, unit: int) -> QPoint:
    """Return the middle of a unit on the canvas."""
    _, _, column, row = UNITS[unit]
    place = canvas.getCoordinateTransform().transform(
        200_000 + (column + 0.5) * 10_000, 6_600_000 + (row + 0.5) * 10_000
    )
    return QPoint(round(place.x()), round(place.y()))


def click(canvas: QgsMapCanvas, unit: int, keys=PLAIN, button=LEFT) -> None:
    """Click a unit."""
    QTest.mouseClick(canvas.viewport(), button, keys, at(canvas, unit))


def point(canvas: QgsMapCanvas, unit: int) -> None:
    """Move the mouse to a unit."""
    move(canvas, at(canvas, unit), Qt.MouseButton.NoButton, PLAIN)


def drag(canvas: QgsMapCanvas, start: QPoint, end: QPoint, keys=PLAIN) -> None:
    """Press at a place, move to another one, release there."""
    draw(canvas, (start, start + QPoint(9, 9), end), keys)


def draw(canvas: QgsMapCanvas, line: Sequence[QPoint], keys=PLAIN) -> None:
    """Press where a line begins, move along it, release where it ends."""
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, keys, line[0])
    for place in line[1:]:
        move(canvas, place, LEFT, keys)
    QTest.mouseRelease(view, LEFT, keys, line[-1])


def move(canvas: QgsMapCanvas, place: QPoint, buttons: Qt.MouseButton, keys) -> None:
    """Move the mouse to a place, buttons and keys down."""
    # QTest moves the pointer itself, and without buttons.
    view = canvas.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        buttons,
        keys,
    )
    QApplication.sendEvent(view, event)


def wait_until(is_true: Callable[[], bool], seconds: float = 3.0) -> None:
    """Let Qt work until something holds; fail where it does not in time."""
    end = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < end, "it did not happen in time"
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def items(canvas: QgsMapCanvas) -> int:
    """Return how much lies on the canvas."""
    return len(canvas.scene().items())


__all__ = ["FLOWS", "Feedback", "Outcome", "flow_table", "memory_layer", "square"]
