"""Whom each unit follows: columns of the units, and arrows on the map."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import QgsWkbTypes

from ..fields import fields
from ..outputs import Table
from .line_tables import line_between, points_of

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.network.dominant_flows import DominantFlows
    from ..io import UnitLayer
    from ..monitor import QgisMonitor

_ARROW = (
    "origin", "origin_name", "destination", "destination_name", "persons", "origin_share",
    "steps",
)  # fmt: skip


def columns(layer: UnitLayer, found: DominantFlows) -> dict[str, list[Any]]:
    """Return the largest flow of each unit and whether it is followed, by name of the field.

    Parameters
    ----------
    layer : UnitLayer
        Codes and names.
    found : DominantFlows
        Of the same units.
    """
    codes, names = layer.units.codes, layer.names
    to = found.destination.tolist()
    return {
        "target_1": [codes[unit] if unit >= 0 else None for unit in to],
        "target_1_name": [names[unit] if unit >= 0 else None for unit in to],
        "target_1_persons": found.persons.tolist(),
        "target_1_residents_share": found.share.tolist(),
        "follows": [int(follows) for follows in found.subordinate.tolist()],
        "steps": found.steps.tolist(),
    }


def arrows(layer: UnitLayer, found: DominantFlows, monitor: QgisMonitor) -> Table:
    """Return an arrow from each unit that follows another, in the order of the units.

    Without a geometry at one of its ends an arrow is a row without a line.

    Parameters
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    found : DominantFlows
        Of the same units.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    codes, names, to = layer.units.codes, layer.names, found.destination.tolist()
    pairs = [(unit, to[unit]) for unit in found.subordinate.nonzero()[0].tolist()]
    points = points_of(layer, {unit for pair in pairs for unit in pair}, monitor)
    rows = []
    for start, end in pairs:
        share = float(found.share[start])
        attributes = [
            codes[start],
            names[start],
            codes[end],
            names[end],
            float(found.persons[start]),
            None if math.isnan(share) else share,
            int(found.steps[start]),
        ]
        rows.append((line_between(points.get(start), points.get(end)), attributes))
    return _table(layer, rows)


def no_arrows(layer: UnitLayer) -> Table:
    """Return the same table without rows, for methods without arrows."""
    return _table(layer, [])


def _table(layer: UnitLayer, rows: list[Any]) -> Table:
    return Table(fields(*_ARROW), rows, QgsWkbTypes.Type.LineString, layer.crs, "desire_lines")
