"""The merge table of a hierarchical method as an output table."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..fields import fields
from ..outputs import Table

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.hierarchy.cuts import HierarchicalRegions
    from ..io import UnitLayer


def merges(layer: UnitLayer, result: HierarchicalRegions) -> Table:
    """Return every merge as a row; regions are named by the unit they grew from."""
    codes, names, table = layer.units.codes, layer.names, result.table
    rows = []
    for step, (joined, region, link, height, persons, share, left) in enumerate(
        zip(
            table.absorbed.tolist(),
            table.kept.tolist(),
            table.strength.tolist(),
            table.height.tolist(),
            table.persons.tolist(),
            table.internal_share.tolist(),
            table.regions_left.tolist(),
        ),
        start=1,
    ):
        attributes = [
            step,
            codes[joined],
            names[joined],
            codes[region],
            names[region],
            link,
            None if math.isnan(height) else height,
            persons,
            share,
            left,
            int(step <= result.steps),
        ]
        rows.append((None, attributes))
    return Table(
        fields(
            "step", "joined", "joined_name", "region", "region_name", "link", "height",
            "persons", "internal_share", "regions", "applied",
        ),
        rows,
    )  # fmt: skip
