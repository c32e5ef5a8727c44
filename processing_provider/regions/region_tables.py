"""A delineation as tables: units, regions and decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from .. import decisions
from ..colouring import neighbours, tints
from ..fields import fields
from ..io import UnitLayer, dissolve, point_inside
from ..monitor import QgisMonitor
from ..outputs import Table, known
from ..texts import number, percent

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.overall import OverallStatistics
    from ...smacreg_plugin.engine.assessment.quality import RegionStatistics
    from ...smacreg_plugin.engine.delineation.decisions import Decision
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ..run import Run
    from .settling import Settled

_STATISTICS = (
    "units",
    "residents",
    "jobs",
    "internal",
    "sc_supply",
    "sc_demand",
    "self_containment",
    "validity",
    "net_commuting",
    "external_out",
    "external_in",
)


class Tables(NamedTuple):
    """The two map layers of a division."""

    units: Table
    regions: Table


def tables(
    layer: UnitLayer,
    matrix: FlowMatrix,
    settled: Settled,
    statistics: RegionStatistics,
    monitor: QgisMonitor,
    *,
    columns: dict[str, list[Any]],
    style: str,
) -> Tables:
    """Return units with their region, and the dissolved regions with statistics.

    Parameters
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    matrix, settled, statistics
        Of the same units; a region's id is the code of its centre.
    monitor : Monitor
        Receives progress and may cancel.
    columns : dict
        More columns of the units, by name of the field.
    style : str
        How the units look.
    """
    partition = settled.partition
    shapes, shape_type = dissolve(
        layer, [partition.members(r) for r in range(partition.k)], monitor.part(0.0, 0.7)
    )
    colours: list[int | None] = [None] * partition.k
    if QgsWkbTypes.geometryType(shape_type) == QgsWkbTypes.GeometryType.PolygonGeometry:
        colours = list(tints(neighbours(shapes, monitor.part(0.7, 1.0))))
    ids, codes = partition.ids, layer.units.codes
    centres = partition.lead_units().tolist()
    names = [layer.names[unit] for unit in centres]
    more = {**columns, "piece": settled.piece_of_units}
    measured = {
        name: values.tolist()
        for name in _STATISTICS
        if (values := getattr(statistics, name)) is not None
    }
    measured["pieces"] = settled.pieces_of_regions

    unit_rows = []
    for unit, region in enumerate(partition.region.tolist()):
        belongs: tuple[Any, ...] = (None, None, None, None)
        if region >= 0:
            belongs = (ids[region], names[region], codes[centres[region]], colours[region])
        *where, tint = belongs
        persons = (matrix.residents[unit], matrix.jobs[unit], matrix.internal[unit])
        told = [known(values[unit]) for values in more.values()]
        attributes = [codes[unit], layer.names[unit], *where, *map(float, persons), *told, tint]
        unit_rows.append((layer.geometries[unit], attributes))

    region_rows = []
    for region, values in enumerate(zip(*measured.values())):
        attributes = [
            ids[region],
            names[region],
            codes[centres[region]],
            *point_inside(layer.geometries[centres[region]]),
            *map(known, values),
            colours[region],
        ]
        region_rows.append((shapes[region], attributes))

    return Tables(
        Table(
            fields(
                "unit", "name", "region", "region_name", "centre",
                "residents", "jobs", "internal", *more, "tint",
            ),
            unit_rows,
            layer.geometry_type,
            layer.crs,
            style,
        ),
        Table(
            fields(
                "region", "region_name", "centre", "centre_x", "centre_y", *measured, "tint"
            ),
            region_rows,
            shape_type,
            layer.crs,
            "regions",
        ),
    )  # fmt: skip


def decision_log(layer: UnitLayer, log: list[Decision]) -> Table:
    """Return every move as a row; regions are named by the unit they grew from."""
    codes = layer.units.codes
    rows = []
    for decision in log:
        regions = [codes[r] if r >= 0 else None for r in (decision.source, decision.target)]
        validities = (
            decision.source_validity,
            decision.target_validity_before,
            decision.target_validity_after,
        )
        attributes = [
            decision.step,
            codes[decision.unit],
            layer.names[decision.unit],
            decision.action,
            decision.event or None,
            _why(decision, layer.names),
            *regions,
            *map(known, validities),
        ]
        rows.append((None, attributes))
    return Table(
        fields(
            "step", "unit", "name", "action", "event", "why", "from_region", "to_region",
            "from_validity", "to_validity_before", "to_validity_after",
        ),
        rows,
    )  # fmt: skip


def say(run: Run, overall: OverallStatistics) -> None:
    """Write the facts of a division to the log; persons add up to the table's total."""
    translate = QCoreApplication.translate
    run.say(
        translate(
            "Smacreg",
            "{regions} regions from {units} units; {single} regions are one unit, {unassigned} "
            "units have no region.",
        ).format(
            regions=number(overall.regions),
            units=number(overall.units),
            single=number(overall.single_unit_regions),
            unassigned=number(overall.unassigned_units),
        )
    )
    run.say(
        translate(
            "Smacreg",
            "Of {persons} commuters, {within} ({share}) live and work in the same region, "
            "{between} commute between regions, and {unassigned} live or work in a unit without "
            "a region.",
        ).format(
            persons=number(overall.persons),
            within=number(overall.persons_within),
            share=percent(overall.internal_share),
            between=number(overall.persons_between),
            unassigned=number(overall.persons_unassigned),
        )
    )


def _why(decision: Decision, names: list[str]) -> str:
    translate = QCoreApplication.translate
    text = decisions.why(decision, names)
    if text is not None:
        return text
    if decision.action == "left_out":
        text = translate("Smacreg", "Has no residents in work, no jobs, or no link to other units.")
    elif decision.action == "kept":
        text = translate("Smacreg", "Has no link to any other region.")
    elif decision.action == "placed":
        text = translate(
            "Smacreg",
            "Waited in reserve; the unit has its strongest link to the region of {region}.",
        )
    elif decision.action == "moved":
        text = translate(
            "Smacreg",
            "Its region was the furthest from the criteria; the unit has its strongest link to "
            "the region of {region}.",
        )
    elif decision.event in ("A", "C", "E"):
        text = translate(
            "Smacreg",
            "Has its strongest link to the region of {region}, which would move away from the "
            "criteria; waits in reserve.",
        )
    else:
        text = translate("Smacreg", "Has no link to another region; waits in reserve.")
    return text.format(region=names[decision.target] if decision.target >= 0 else "")
