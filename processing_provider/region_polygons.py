"""Units placed into region polygons, by population or by area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingException,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..smacreg_plugin.engine.assessment.overlay import TOLERANCE, Overlay, partition_by_weights
from ..smacreg_plugin.engine.errors import EngineError
from ..smacreg_plugin.engine.numbers import examples, parse_numbers, plain
from . import overlaps
from .io import UnitLayer, read_columns
from .texts import number, percent

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.flows import Units
    from .divisions import DivisionParameters
    from .monitor import QgisMonitor
    from .run import Run

# More lines would bury the rest of the log; the field “overlap” has them all.
_MOST_LISTED = 30


class _Population(NamedTuple):
    places: list[QgsGeometry]
    persons: np.ndarray


def match_polygons(
    run: Run,
    parameters: DivisionParameters,
    layer: UnitLayer,
    regions: Sequence[str],
    shapes: list[QgsGeometry],
    names: dict[str, str],
    monitor: QgisMonitor,
) -> tuple[Overlay, int]:
    """Give each unit to the region polygon that holds most of it, and tell how they fit.

    Parameters
    ----------
    run : Run
        Knows the sources and takes what is to be said.
    parameters : DivisionParameters
        Where division and population are.
    layer : UnitLayer
        The units.
    regions : sequence of str, length m
        Region of each polygon, empty where there is none.
    shapes : list of QgsGeometry, length m
        The polygons as they were read.
    names : dict of str to str
        Name of each region, for the log.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Returns
    -------
    Overlay
        The division and how it cuts the units.
    int
        Number of units with parts in several regions.

    Raises
    ------
    QgsProcessingException, EngineError
        When polygons, population and units do not fit.
    """
    _require_polygons(run, parameters.layer, shapes)
    _warn_left_out(run, regions, shapes, run.text(parameters.region_field))
    polygons = _ready(run, parameters.layer, shapes, layer.crs)
    population = _read_population(run, parameters, layer, monitor.part(0.0, 0.1))

    units = [overlaps.usable(geometry) for geometry in layer.geometries]
    measure = overlaps.area_measure(run, layer.crs)
    named = [place for place, region in enumerate(regions) if region]
    pieces = overlaps.pieces(
        units,
        [polygons[place] for place in named],
        [regions[place] for place in named],
        measure,
        monitor.part(0.1, 0.6),
    )
    if not pieces:
        raise QgsProcessingException(_no_overlap(run, parameters.layer, layer.crs))
    if population is None:
        _say_size(run, layer)
        overlay = _by_size(layer.units, units, pieces, measure)
    else:
        shares = overlaps.population_shares(
            units, pieces, *population, measure, monitor.part(0.6, 1.0)
        )
        totals = overlaps.totals(shares, len(units))
        _say_population(run, parameters, population, sum(totals))
        overlay = _by_population(layer.units, pieces, shares, totals)
    touching = {layer.units.codes[piece.unit] for piece in pieces}
    return overlay, _tell(run, layer, overlay, names, touching)


def _by_size(
    units: Units,
    geometries: Sequence[QgsGeometry],
    pieces: Sequence[overlaps.Piece],
    measure: overlaps.Measure,
) -> Overlay:
    return partition_by_weights(
        units,
        [units.codes[piece.unit] for piece in pieces],
        [piece.region for piece in pieces],
        [piece.size for piece in pieces],
        totals=[overlaps.size(geometry, measure) for geometry in geometries],
    )


def _by_population(
    units: Units,
    pieces: Sequence[overlaps.Piece],
    shares: Sequence[overlaps.Share],
    totals: list[float],
) -> Overlay:
    inside = [share for share in shares if share.region]
    # The area stands in for units without population; a row has one of the two weights.
    return partition_by_weights(
        units,
        [units.codes[row.unit] for row in (*inside, *pieces)],
        [row.region for row in (*inside, *pieces)],
        [share.persons for share in inside] + [0.0] * len(pieces),
        totals=totals,
        fallback=[0.0] * len(inside) + [piece.size for piece in pieces],
    )


def _read_population(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> _Population | None:
    translate = QCoreApplication.translate
    # Only some algorithms that take a division can weigh what a border cuts by inhabitants.
    name = run.text(parameters.population_field) if parameters.population_field else ""
    if not parameters.population:
        if name:
            run.warn(
                translate(
                    "Smacreg",
                    "The field “{field}” is not used: no population layer is given.",
                ).format(field=name)
            )
        return None
    if not name:
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "A population layer is given, but no field: choose the field with the number of "
                "inhabitants, or leave the population layer empty.",
            )
        )
    values, places = read_columns(run, parameters.population, [name], monitor, geometry=True)
    wkb_type = run.source(parameters.population).wkbType()
    if not (overlaps.is_polygon_type(wkb_type, places) or overlaps.is_point_type(wkb_type, places)):
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "The population layer has neither points nor polygons: choose one that has, or "
                "leave it empty to match by area.",
            )
        )
    if not overlaps.is_polygon_type(layer.geometry_type, layer.geometries):
        run.warn(
            translate("Smacreg", "The population layer is not used: the units are no polygons.")
        )
        return None
    persons = parse_numbers(values, name)
    negative = np.flatnonzero(persons < 0)
    if negative.size:
        raise EngineError(
            "flows.negative",
            count=int(negative.size),
            field=name,
            example=plain(persons[negative[0]]),
            row=int(negative[0]) + 1,
        )
    return _Population(_ready(run, parameters.population, places, layer.crs), persons)


def _ready(
    run: Run, parameter: str, shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> list[QgsGeometry]:
    """Return geometries in the reference system of the units, repaired where invalid."""
    translate = QCoreApplication.translate
    label, own = run.label(parameter), run.source(parameter).sourceCrs()
    if not (own.isValid() and crs.isValid()):
        run.warn(
            translate(
                "Smacreg",
                "The units or the input “{input}” have no coordinate reference system: both are "
                "taken to lie in the same one.",
            ).format(input=label)
        )
    elif own != crs:
        shapes = _transformed(run, label, shapes, own, crs)
    result = [overlaps.usable(shape) for shape in shapes]
    repaired = sum(1 for old, new in zip(shapes, result) if old is not new)
    if repaired:
        run.warn(
            translate(
                "Smacreg",
                "{count} geometries of the input “{input}” are invalid: they are repaired for the "
                "comparison with the units.",
            ).format(count=number(repaired), input=label)
        )
    return result


def _transformed(
    run: Run,
    label: str,
    shapes: list[QgsGeometry],
    own: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
) -> list[QgsGeometry]:
    translate = QCoreApplication.translate
    transform = QgsCoordinateTransform(own, crs, run.context.transformContext())
    result = [QgsGeometry(shape) for shape in shapes]
    try:
        for shape in result:
            shape.transform(transform)
        fine = all(shape.isEmpty() or shape.boundingBox().isFinite() for shape in result)
    except QgsCsException:
        fine = False
    if not fine:
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "The input “{input}” cannot be transformed from {own} to {crs}, the reference "
                "system of the units: set the right one in the layer's properties.",
            ).format(input=label, own=own.authid(), crs=crs.authid())
        )
    run.say(
        translate(
            "Smacreg",
            "The input “{input}” is transformed from {own} to {crs}, the reference system of the "
            "units.",
        ).format(input=label, own=own.authid(), crs=crs.authid())
    )
    return result


def _require_polygons(run: Run, parameter: str, shapes: list[QgsGeometry]) -> None:
    if overlaps.is_polygon_type(run.source(parameter).wkbType(), shapes):
        return
    raise QgsProcessingException(
        QCoreApplication.translate(
            "Smacreg",
            "The input “{input}” has no polygons: choose the field with the codes of the units in "
            "it, or a layer of region polygons.",
        ).format(input=run.label(parameter))
    )


def _warn_left_out(
    run: Run, regions: Sequence[str], shapes: list[QgsGeometry], region_field: str
) -> None:
    translate = QCoreApplication.translate
    if not any(regions):
        raise EngineError("division.no_regions", field=region_field)
    nameless = sum(1 for region in regions if not region)
    if nameless:
        run.warn(
            translate(
                "Smacreg",
                "{count} polygons of the division have no region in the field “{field}” and count "
                "as outside all regions.",
            ).format(count=number(nameless), field=region_field)
        )
    empty = {region for region, shape in zip(regions, shapes) if region and shape.isEmpty()}
    if empty:
        run.warn(
            translate(
                "Smacreg",
                "{count} regions of the division have a row without geometry (e.g. {examples}).",
            ).format(count=number(len(empty)), examples=examples(empty))
        )


def _no_overlap(run: Run, parameter: str, crs: QgsCoordinateReferenceSystem) -> str:
    own = run.source(parameter).sourceCrs()
    return QCoreApplication.translate(
        "Smacreg",
        "None of the region polygons overlaps a unit: choose layers of the same area, and check "
        "the coordinate reference systems (units {crs}, division {own}).",
    ).format(crs=crs.authid() or "?", own=own.authid() or "?")


def _say_size(run: Run, layer: UnitLayer) -> None:
    translate = QCoreApplication.translate
    if overlaps.is_polygon_type(layer.geometry_type, layer.geometries):
        text = translate(
            "Smacreg", "Units are given to regions by area, since no population layer is given."
        )
    else:
        text = translate("Smacreg", "Units are given to the region that their point lies in.")
    run.say(text)


def _say_population(
    run: Run, parameters: DivisionParameters, population: _Population, inside: float
) -> None:
    persons = float(population.persons.sum())
    run.say(
        QCoreApplication.translate(
            "Smacreg",
            "Units are given to regions by population (field “{field}”): {persons} inhabitants, "
            "{outside} of them outside the units.",
        ).format(
            field=run.text(parameters.population_field),
            persons=number(round(persons)),
            outside=number(round(max(persons - inside, 0.0))),
        )
    )


def _tell(
    run: Run, layer: UnitLayer, overlay: Overlay, names: dict[str, str], touching: set[str]
) -> int:
    """Tell how units and polygons fit; return the number of units in several regions."""
    parts: dict[str, list[tuple[str, float]]] = {}
    for unit, region, share in zip(overlay.cut_unit, overlay.cut_region, overlay.cut_share):
        # Smaller parts come from borders that were drawn a little differently.
        if share >= TOLERANCE:
            parts.setdefault(unit, []).append((region, float(share)))
    cut = {u: found for u, found in parts.items() if sum(bool(region) for region, _ in found) > 1}
    run.tell(finding for finding in overlay.findings if finding.key != "division.cut_units")
    unit_names = dict(zip(layer.units.codes, layer.names))
    _list_cut(run, cut, unit_names, names)
    _tell_outside(run, layer, overlay, set(parts) - set(cut), touching)
    return len(cut)


def _list_cut(
    run: Run,
    cut: dict[str, list[tuple[str, float]]],
    unit_names: dict[str, str],
    region_names: dict[str, str],
) -> None:
    """List the units that several regions share, the most evenly shared first."""
    translate = QCoreApplication.translate
    if not cut:
        return
    run.say(
        translate(
            "Smacreg",
            "{count} units have parts in several regions and are given to the region with the "
            "largest part (parts below {limit} are not listed):",
        ).format(count=number(len(cut)), limit=percent(TOLERANCE))
    )
    order = sorted(cut, key=lambda unit: (cut[unit][0][1], unit))
    for unit in order[:_MOST_LISTED]:
        listed = ", ".join(
            translate("Smacreg", "{share} in {region}").format(
                share=percent(share), region=_with_name(region, region_names)
            )
            if region
            else translate("Smacreg", "{share} outside").format(share=percent(share))
            for region, share in cut[unit]
        )
        run.say(f"    {_with_name(unit, unit_names)}: {listed}")
    if len(order) > _MOST_LISTED:
        run.say(
            translate("Smacreg", "    … and {count} units with a larger main part.").format(
                count=number(len(order) - _MOST_LISTED)
            )
        )


def _tell_outside(
    run: Run, layer: UnitLayer, overlay: Overlay, partly: set[str], touching: set[str]
) -> None:
    translate = QCoreApplication.translate
    labels = dict(zip(layer.units.codes, overlay.partition.labels()))
    mostly = [unit for unit in sorted(touching) if not labels[unit]]
    partly = {unit for unit in partly if labels[unit]}
    if partly:
        run.say(
            translate(
                "Smacreg", "{count} units lie partly outside all regions (e.g. {examples})."
            ).format(count=number(len(partly)), examples=examples(partly))
        )
    if not mostly:
        return
    share = float(overlay.share[layer.units.index[mostly[0]]])
    text = translate(
        "Smacreg",
        "{count} units touch a region but lie mostly outside all regions and stay without one "
        "(e.g. {example}, {share} outside): where the units have sea and the regions have not, "
        "choose a unit layer without sea, or give a population layer.",
    ).format(count=number(len(mostly)), example=mostly[0], share=percent(share))
    if overlay.partition.k == 0:
        raise QgsProcessingException(text)
    run.warn(text)


def _with_name(code: str, names: dict[str, str]) -> str:
    return code if names[code] == code else f"{code} {names[code]}"
