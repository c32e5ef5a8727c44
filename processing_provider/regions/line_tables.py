"""Lines between units as tables: commuting flows, and moves from region to region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..fields import fields
from ..io import UnitLayer, point_inside
from ..outputs import Table, known
from ..texts import number, percent

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.desire_lines import DesireLines
    from ..monitor import QgisMonitor
    from ..run import Run

_EVERY = 500

Point = tuple[float, float]


def say(run: Run, lines: DesireLines) -> None:
    """Write to the log what the lines stand for."""
    run.say(
        QCoreApplication.translate(
            "Smacreg",
            "{lines} lines stand for {persons} of {commuters} commuters between different units "
            "({share}).",
        ).format(
            lines=number(lines.persons.size),
            persons=number(lines.covered),
            commuters=number(lines.commuters),
            share=percent(lines.covered_share),
        )
    )


def lines_table(run: Run, layer: UnitLayer, lines: DesireLines, monitor: QgisMonitor) -> Table:
    """Return one row a line, most persons first.

    Parameters
    ----------
    run : Run
        Takes what is to be said.
    layer : UnitLayer
        Names and geometries of the units.
    lines : DesireLines
        Of the same units.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    points = points_of(layer, {*lines.origin.tolist(), *lines.destination.tolist()}, monitor)
    given = {name: _list(values) for name, values in lines.columns().items()}
    rows = []
    for row, (start, end) in enumerate(zip(lines.origin.tolist(), lines.destination.tolist())):
        attributes = [
            given["origin"][row],
            layer.names[start],
            given["destination"][row],
            layer.names[end],
            given["persons"][row],
            given["back"][row],
            known(given["residents_share"][row]),
            known(given["jobs_share"][row]),
            given["place"][row],
        ]
        rows.append((line_between(points.get(start), points.get(end)), attributes))
    names = fields(
        "origin", "origin_name", "destination", "destination_name", "persons", "back",
        "origin_share", "destination_share", "place",
    )  # fmt: skip
    warn_without_line(run, sum(geometry.isNull() for geometry, _ in rows))
    return Table(names, rows, QgsWkbTypes.Type.LineString, layer.crs, "desire_lines")


def points_of(layer: UnitLayer, units: set[int], monitor: QgisMonitor) -> dict[int, Point]:
    """Return a point inside each of the units that has a geometry."""
    points = {}
    for done, unit in enumerate(sorted(units)):
        if done % _EVERY == 0:
            monitor.check(done / len(units))
        x, y = point_inside(layer.geometries[unit])
        if x is not None and y is not None:
            points[unit] = (x, y)
    return points


def line_between(start: Point | None, end: Point | None) -> QgsGeometry:
    """Return a straight line; null where an end is missing or both are the same."""
    if start is None or end is None or start == end:
        return QgsGeometry()
    return QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)])


def warn_without_line(run: Run, count: int) -> None:
    """Warn about rows that are not on the map."""
    if count:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "Lines that are not on the map, because a unit has no geometry or both ends are "
                "the same place: {count}. Their rows are in the table.",
            ).format(count=number(count))
        )


def _list(values: Any) -> list[Any]:
    return values.tolist() if hasattr(values, "tolist") else list(values)
