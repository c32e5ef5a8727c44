"""Units, regions and lines between partners, for the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsField, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from ..compat import REAL
from ..fields import fields
from ..io import dissolve_regions
from ..outputs import Table, known
from ..regions.line_tables import line_between, points_of, warn_without_line
from .cooperation_findings import Findings

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.indicators.scores import Score
    from ..monitor import QgisMonitor
    from ..run import Run

_FINANCES = ("net_result_share", "net_debt_share", "disposable_fund_share")


def map_tables(run: Run, findings: Findings, monitor: QgisMonitor) -> tuple[Table, Table]:
    """Return the units with their partners, and the dissolved regions.

    Parameters
    ----------
    run : Run
        Takes what is to be said about scores.
    findings : Findings
        What to write.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    layer, partition = findings.layer, findings.division.partition
    shapes, shape_type = dissolve_regions(layer, partition, monitor)
    units = _with_scores(run, _units(findings), findings, "unit", layer.units.codes)
    regions = _with_scores(run, _regions(findings), findings, "region", partition.ids)
    aliases = {"population": QCoreApplication.translate("Smacreg", "Inhabitants")}
    return (
        _table(*units, aliases, layer.geometries, layer.geometry_type, layer.crs, "parting"),
        _table(*regions, aliases, shapes, shape_type, layer.crs, "cooperating_regions"),
    )


def pair_table(run: Run, findings: Findings, monitor: QgisMonitor) -> Table:
    """Return one line for each pair of units that cooperates."""
    layer, pairs = findings.layer, findings.found.pairs
    first, second = pairs.first.tolist(), pairs.second.tolist()
    points = points_of(layer, {*first, *second}, monitor)
    across = pairs.across(findings.division.partition).tolist()
    codes, names = layer.units.codes, layer.names
    rows = []
    for one, other, shared, crosses in zip(first, second, pairs.shared.tolist(), across):
        attributes = [codes[one], names[one], codes[other], names[other], shared, int(crosses)]
        rows.append((line_between(points.get(one), points.get(other)), attributes))
    warn_without_line(run, sum(geometry.isNull() for geometry, _ in rows))
    named = fields(
        "first_unit", "first_unit_name", "second_unit", "second_unit_name", "shared", "across"
    )
    return Table(named, rows, QgsWkbTypes.Type.LineString, layer.crs, "partners")


def _units(findings: Findings) -> dict[str, list[Any]]:
    layer, partition, ties = findings.layer, findings.division.partition, findings.found.units
    words = parting_words()
    region = partition.region.tolist()
    population = [None] * len(region) if findings.persons is None else findings.persons.tolist()
    return {
        "unit": list(layer.units.codes),
        "name": layer.names,
        "region": [findings.region_code(one) for one in region],
        "region_name": [findings.region_name(one) for one in region],
        "population": population,
        "cooperations": ties.cooperations.tolist(),
        "partners": ties.partners.tolist(),
        "ties": ties.ties.tolist(),
        "partners_outside": ties.partners_outside.tolist(),
        "partners_outside_share": ties.outside_share.tolist(),
        "betweenness": ties.betweenness.tolist(),
        "parting": ties.parting,
        "parting_text": [words[word] for word in ties.parting],
    }


def _regions(findings: Findings) -> dict[str, list[Any]]:
    partition, size = findings.division.partition, findings.capacity
    ties = findings.found.regions
    smallest = size.smallest.tolist()
    codes, names = findings.layer.units.codes, findings.layer.names
    return {
        "region": list(partition.ids),
        "region_name": [findings.region_name(region) for region in range(partition.k)],
        "units": size.units.tolist(),
        "population": size.persons.tolist(),
        "cooperations": ties.cooperations.tolist(),
        "cooperations_inside": ties.inside.tolist(),
        "cooperations_inside_share": ties.inside_share.tolist(),
        "pairs": ties.pairs.tolist(),
        "possible_pairs": ties.possible_pairs.tolist(),
        "cooperation_density": ties.density.tolist(),
        "pairs_several": ties.several.tolist(),
        **_councils(findings),
        "small_units": _if_counted(findings, size.small_units.tolist()),
        "small_population": size.small_persons.tolist(),
        "small_population_share": size.small_share.tolist(),
        "fragmentation": size.fragmentation.tolist(),
        "smallest_unit": [codes[unit] if unit >= 0 else None for unit in smallest],
        "smallest_unit_name": [names[unit] if unit >= 0 else None for unit in smallest],
        "smallest_population": size.smallest_persons.tolist(),
        **{
            name: findings.finances[name].ratio.tolist()
            if name in findings.finances
            else [None] * partition.k
            for name in _FINANCES
        },
    }


def _councils(findings: Findings) -> dict[str, list[Any]]:
    fit, councils = findings.found.council_fit, findings.found.councils
    k = findings.division.partition.k
    if fit is None:
        names = ("council", "council_name", "council_jaccard", "council_cover")
        return {name: [None] * k for name in names}
    best = fit.council.tolist()
    return {
        "council": [councils.ids[one] if one >= 0 else None for one in best],
        "council_name": [councils.names[one] if one >= 0 else None for one in best],
        "council_jaccard": fit.jaccard.tolist(),
        "council_cover": fit.cover.tolist(),
    }


def _if_counted(findings: Findings, values: list[Any]) -> list[Any]:
    return [None] * len(values) if findings.persons is None else values


def _with_scores(
    run: Run, columns: dict[str, list[Any]], findings: Findings, level: str, areas: tuple[str, ...]
) -> tuple[dict[str, list[Any]], dict[str, str]]:
    """Return columns with those of the scores, and the items by the name of their field."""
    from ...smacreg_plugin.engine.indicators.scores import (
        MOST_FIELDS,
        agreement,
        item_fields,
        too_many_items,
    )

    if findings.scores.level != level or not findings.scores.scores:
        return columns, {}
    names = item_fields(findings.scores.scores, (*columns, "score_raters", "score_deviation"))
    run.tell(too_many_items(names))
    by_area: dict[str, dict[str, Score]] = {area: {} for area in areas}
    for score in findings.scores.scores:
        by_area[score.area][score.item] = score
    together = [agreement(list(by_area[area].values())) for area in areas]
    shown = dict(list(names.items())[:MOST_FIELDS])
    return (
        {
            **columns,
            "scored_items": [one.items for one in together],
            "score_raters": [one.raters for one in together],
            "score_deviation": [one.deviation for one in together],
            **{
                name: [
                    by_area[area][item].mean if item in by_area[area] else None for area in areas
                ]
                for item, name in shown.items()
            },
        },
        {name: item for item, name in shown.items()},
    )


def _table(
    columns: dict[str, list[Any]],
    items: dict[str, str],
    aliases: dict[str, str],
    shapes: list[Any],
    shape_type: QgsWkbTypes.Type,
    crs: Any,
    style: str,
) -> Table:
    named = fields(*(name for name in columns if name not in items))
    for name in items:
        named.append(QgsField(name, REAL))
    rows = [
        (shape, [known(value) for value in values])
        for shape, values in zip(shapes, zip(*columns.values()))
    ]
    return Table(named, rows, shape_type, crs, style, {**aliases, **items})


def parting_words() -> dict[str, str]:
    """Return what the engine's words for units say."""
    translate = QCoreApplication.translate
    return {
        "own": translate("Smacreg", "All partners in the own region"),
        "some": translate("Smacreg", "Some partners in another region"),
        "other": translate("Smacreg", "All partners in other regions"),
        "alone": translate("Smacreg", "All partners in other regions: alone in its own"),
        "no_region": translate("Smacreg", "Cooperates, but has no region"),
        "none": translate("Smacreg", "No cooperation"),
    }
