"""The assessment of a division as tables: units, regions, shares and a summary."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..colouring import neighbours, tints
from ..fields import aliases, fields
from ..io import UnitLayer, dissolve_regions, point_inside
from ..outputs import LazyRows, Table, known

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.membership import Membership
    from ...smacreg_plugin.engine.assessment.overall import OverallStatistics
    from ...smacreg_plugin.engine.assessment.quality import RegionStatistics
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ..divisions import Division
    from ..monitor import QgisMonitor
    from .settling import Settled

# Of the regions: first what every table of regions has, in the same order.
_REGION = (
    "units", "residents", "jobs", "internal", "sc_supply", "sc_demand", "self_containment",
    "net_commuting", "external_out", "external_in", "jobs_per_resident", "commuter_ratio",
    "home_work_ratio", "cohesion_links", "cohesion_flows", "central_units", "regions_in",
    "regions_out", "centre_jobs_share", "centre_residents_share", "surplus_units",
    "rank_size_slope",
)  # fmt: skip
_SHARES = ("residents", "residents_share", "workers", "jobs_share")
_TIES = ("", "mutual_")
_TARGETS = ("target_1", "target_2", "target_3")


class Assessment(NamedTuple):
    """A division and what the engine measured on it.

    Attributes
    ----------
    layer : UnitLayer
        Names and geometries of the units.
    matrix : FlowMatrix
        Flows between them.
    division : Division
        Of the same units.
    statistics, overall, membership
        Of the regions, the whole division and the units.
    settled : Settled
        How regions hang together.
    """

    layer: UnitLayer
    matrix: FlowMatrix
    division: Division
    statistics: RegionStatistics
    overall: OverallStatistics
    membership: Membership
    settled: Settled


def map_tables(assessment: Assessment, monitor: QgisMonitor) -> tuple[Table, Table]:
    """Return units with their membership, and the dissolved regions with statistics.

    Parameters
    ----------
    assessment : Assessment
        What to write.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    layer, partition = assessment.layer, assessment.division.partition
    shapes, shape_type = dissolve_regions(layer, partition, monitor.part(0.0, 0.7))
    colours: list[int | None] = [None] * partition.k
    if QgsWkbTypes.geometryType(shape_type) == QgsWkbTypes.GeometryType.PolygonGeometry:
        colours = list(tints(neighbours(shapes, monitor.part(0.7, 1.0))))
    units = _units(assessment, dict(zip(partition.ids, colours)))
    regions = _regions(assessment, colours)
    return (
        Table(
            fields(*units),
            _rows(units, layer.geometries),
            layer.geometry_type,
            layer.crs,
            "membership",
        ),
        Table(fields(*regions), _rows(regions, shapes), shape_type, layer.crs, "regions"),
    )


def share_table(assessment: Assessment) -> Table:
    """Return one row a unit and region between which somebody commutes."""
    names = fields("unit", "name", "region", "region_name", *_SHARES)
    count = int(assessment.membership.flows.unit.size)
    return Table(names, LazyRows(count, lambda: _share_rows(assessment)))


def _share_rows(assessment: Assessment) -> Iterator[tuple[None, list[Any]]]:
    units = _unit_names(assessment.layer)
    regions = assessment.division.names
    given = assessment.membership.share_columns()
    numbers = zip(*(given[name].tolist() for name in _SHARES))
    for unit, region, values in zip(given["unit"], given["region"], numbers):
        where = (region, regions[region]) if region else (None, None)
        yield None, [unit, units[unit], *where, *map(_known, values)]


def summary_table(overall: OverallStatistics) -> Table:
    """Return one row a statistic of the whole division."""
    words = _words(overall)
    rows = [
        (None, [name, words[name], _known(float(value))])
        for name, value in overall.values().items()
    ]
    return Table(fields("statistic", "meaning", "value"), rows)


def _units(assessment: Assessment, colours: dict[str, int | None]) -> dict[str, list[Any]]:
    layer, matrix, division = assessment.layer, assessment.matrix, assessment.division
    statistics = assessment.statistics
    given = _plain(assessment.membership.columns())
    centres = dict(zip(statistics.ids, statistics.centre))
    unit_names = _unit_names(layer)
    overlap = division.overlap
    columns = {
        "unit": given["unit"],
        "name": layer.names,
        "region": given["region"],
        "region_name": _named(given["region"], division.names),
        "centre": _named(given["region"], centres),
        "residents": matrix.residents.tolist(),
        "jobs": matrix.jobs.tolist(),
        "internal": matrix.internal.tolist(),
        "own_unit_share": given["own_unit_share"],
        "own_unit_jobs_share": given["own_unit_jobs_share"],
    }
    for tie in _TIES:
        columns[f"{tie}strength"] = given[f"{tie}strength"]
        columns[f"{tie}runner_up"] = given[f"{tie}runner_up"]
        columns[f"{tie}runner_up_name"] = _named(given[f"{tie}runner_up"], division.names)
        columns[f"{tie}runner_up_share"] = given[f"{tie}runner_up_share"]
        columns[f"{tie}margin"] = given[f"{tie}margin"]
    columns["stronger_elsewhere"] = [int(value) for value in given["stronger_elsewhere"]]
    for target in _TARGETS:
        columns[target] = given[target]
        columns[f"{target}_name"] = _named(given[target], unit_names)
        for value in ("persons", "residents_share", "jobs_share"):
            columns[f"{target}_{value}"] = given[f"{target}_{value}"]
    columns["piece"] = assessment.settled.piece_of_units
    columns["overlap"] = [None] * matrix.n if overlap is None else list(map(_known, overlap))
    columns["tint"] = _named(given["region"], colours)
    columns["runner_up_tint"] = _named(given["runner_up"], colours)
    return columns


def _regions(assessment: Assessment, colours: list[int | None]) -> dict[str, list[Any]]:
    layer, statistics = assessment.layer, assessment.statistics
    given = _plain(statistics.columns())
    centres = statistics.structure.centre.tolist()
    points = [point_inside(layer.geometries[unit]) for unit in centres]
    return {
        "region": given["region"],
        "region_name": _named(given["region"], assessment.division.names),
        "centre": given["centre"],
        "centre_name": [layer.names[unit] for unit in centres],
        "centre_x": [x for x, _ in points],
        "centre_y": [y for _, y in points],
        **{name: given[name] for name in _REGION},
        "pieces": assessment.settled.pieces_of_regions,
        "tint": colours,
    }


def _plain(columns: dict[str, Any]) -> dict[str, list[Any]]:
    """Return columns as lists, with None for missing numbers and empty codes."""
    return {
        name: [_known(value) for value in (v.tolist() if hasattr(v, "tolist") else v)]
        for name, v in columns.items()
    }


def _known(value: Any) -> Any:
    return None if value == "" else known(value)


def _named(codes: list[str | None], names: dict[str, Any]) -> list[Any]:
    return [None if code is None else names[code] for code in codes]


def _unit_names(layer: UnitLayer) -> dict[str, str]:
    return dict(zip(layer.units.codes, layer.names))


def _rows(columns: dict[str, list[Any]], geometries: list | None = None) -> list[tuple]:
    rows = [list(row) for row in zip(*columns.values())]
    return list(zip(geometries or [None] * len(rows), rows))


def _words(overall: OverallStatistics) -> dict[str, str]:
    """Return what each statistic means in the user's language."""
    translate = QCoreApplication.translate
    words = {
        "units": translate("Smacreg", "Units"),
        "unassigned_units": translate("Smacreg", "Units without a region"),
        "regions": translate("Smacreg", "Regions"),
        "single_unit_regions": translate("Smacreg", "Regions of one unit"),
        "regions_without_central_unit": translate(
            "Smacreg", "Regions where no unit has more commuters in than out and over 100 jobs"
        ),
        "regions_below_criteria": translate("Smacreg", "Regions below the criteria"),
        "persons": translate("Smacreg", "Persons who live and work in the units"),
        "persons_within": translate("Smacreg", "Persons who work in their own region"),
        "persons_between": translate("Smacreg", "Persons who commute between regions"),
        "persons_unassigned": translate(
            "Smacreg", "Persons who live or work in a unit without a region"
        ),
        "residents": translate("Smacreg", "Employed residents in regions"),
        "jobs": translate("Smacreg", "Jobs in regions"),
        "unassigned_residents": translate("Smacreg", "Employed residents in no region"),
        "unassigned_jobs": translate("Smacreg", "Jobs in no region"),
        "external_out": translate("Smacreg", "Commuters to places outside the units"),
        "external_in": translate("Smacreg", "Commuters from places outside the units"),
        "own_unit_share": translate("Smacreg", "Share who work in their own unit"),
        "internal_share": translate("Smacreg", "Share who work in their own region"),
        "modularity": translate("Smacreg", "Modularity"),
        "links": translate("Smacreg", "Pairs of regions with commuters, each with itself included"),
        "links_between": translate("Smacreg", "Pairs of different regions with commuters"),
        "small_flow": translate("Smacreg", "Small flow: fewer persons than"),
        "small_links_share": translate("Smacreg", "Share of pairs with a small flow"),
    }
    columns = {
        **aliases(),
        "flows": translate("Smacreg", "Commuters of a pair of regions"),
        "flows_between": translate("Smacreg", "Commuters of a pair of different regions"),
    }
    parts = {
        "count": translate("Smacreg", "number of values"),
        "mean": translate("Smacreg", "average"),
        "sd": translate("Smacreg", "standard deviation"),
        "minimum": translate("Smacreg", "smallest"),
        "q1": translate("Smacreg", "lower quartile"),
        "median": translate("Smacreg", "median"),
        "q3": translate("Smacreg", "upper quartile"),
        "maximum": translate("Smacreg", "largest"),
    }
    for column in overall.summaries:
        for part, text in parts.items():
            words[f"{column}_{part}"] = translate("Smacreg", "{statistic}: {part}").format(
                statistic=columns[column], part=text
            )
    return words
