"""A division as users give it: a unit table, a unit layer with a region, or region polygons."""

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

from ..smacreg_plugin.engine.assessment.division import partition_by_table
from ..smacreg_plugin.engine.assessment.overlay import Overlay, partition_by_weights
from ..smacreg_plugin.engine.errors import EngineError
from ..smacreg_plugin.engine.flows import Units, code_texts
from ..smacreg_plugin.engine.numbers import examples, parse_numbers, plain
from . import overlaps
from .io import UnitLayer, read_columns
from .texts import number, percent

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.partition import Partition
    from .monitor import QgisMonitor
    from .run import Run

_MOST_CUT_UNITS = 100


class DivisionParameters(NamedTuple):
    """Names of the parameters that hold a division.

    Attributes
    ----------
    layer, unit_field, region_field, name_field : str
        The table or layer and its fields. A unit field that is empty in the
        run means region polygons.
    population, population_field : str
        Layer for the weight of cut units; the first is empty when no layer
        was given.
    """

    layer: str
    unit_field: str
    region_field: str
    name_field: str
    population: str
    population_field: str


class Division(NamedTuple):
    """A division of the units, as it was given.

    Attributes
    ----------
    partition : Partition
        Its ids are the regions as they are given.
    names : dict of str to str
        Name of each region; its id where there is no name.
    overlap : ndarray of float, shape (n,), or None
        Share of each unit that lies in its region, or outside all regions for
        units without one; None where the division names the units.
    cut_units : int
        Units with parts in several regions.
    """

    partition: Partition
    names: dict[str, str]
    overlap: np.ndarray | None
    cut_units: int


class _Population(NamedTuple):
    places: list[QgsGeometry]
    persons: np.ndarray


def read_division(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> Division:
    """Read a division of the units and tell how it fits them.

    Parameters
    ----------
    run : Run
        Knows the sources and takes what is to be said.
    parameters : DivisionParameters
        Where the division is.
    layer : UnitLayer
        The units.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Raises
    ------
    QgsProcessingException, EngineError
        When the division does not fit the units.
    """
    if run.text(parameters.unit_field):
        division = _by_codes(run, parameters, layer.units, monitor)
    else:
        division = _by_polygons(run, parameters, layer, monitor)
    empty = sorted(set(division.names) - set(division.partition.ids))
    if empty:
        run.warn(
            QCoreApplication.translate(
                "Smacreg", "{count} regions of the division have no unit (e.g. {examples})."
            ).format(count=number(len(empty)), examples=examples(empty))
        )
    return division


def _by_codes(
    run: Run, parameters: DivisionParameters, units: Units, monitor: QgisMonitor
) -> Division:
    if parameters.population:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "The population layer is not used: the division names its units by code.",
            )
        )
    unit_field, region_field = run.text(parameters.unit_field), run.text(parameters.region_field)
    name_field = run.text(parameters.name_field)
    fields = [unit_field, region_field, *([name_field] if name_field else [])]
    codes, regions, *names = read_columns(run, parameters.layer, fields, monitor)
    _refuse_padding(code_texts(codes), units, unit_field)
    partition, findings = partition_by_table(
        units, codes, regions, unit_field=unit_field, region_field=region_field
    )
    run.tell(findings)
    return Division(partition, _names(run, code_texts(regions), names), None, 0)


def _by_polygons(
    run: Run, parameters: DivisionParameters, layer: UnitLayer, monitor: QgisMonitor
) -> Division:
    region_field, name_field = run.text(parameters.region_field), run.text(parameters.name_field)
    fields = [region_field, *([name_field] if name_field else [])]
    values, *names, shapes = read_columns(
        run, parameters.layer, fields, monitor.part(0.0, 0.1), geometry=True
    )
    _require_polygons(run, parameters.layer, shapes)
    regions = code_texts(values)
    _warn_left_out(run, regions, shapes, region_field)
    polygons = _ready(run, parameters.layer, shapes, layer.crs)
    units = [overlaps.usable(geometry) for geometry in layer.geometries]
    population = _read_population(run, parameters, layer, monitor.part(0.1, 0.2))

    measure = overlaps.area_measure(run, layer.crs)
    filled = [place for place, region in enumerate(regions) if region]
    pieces = overlaps.pieces(
        units,
        [polygons[place] for place in filled],
        [regions[place] for place in filled],
        measure,
        monitor.part(0.2, 0.6),
    )
    if not pieces:
        raise QgsProcessingException(_no_overlap(run, parameters.layer, layer.crs))
    if population is None:
        _say_weight(run, layer)
        overlay = _by_size(layer.units, units, pieces, measure)
    else:
        shares = overlaps.population_shares(
            units, pieces, *population, measure, monitor.part(0.6, 1.0)
        )
        overlay = _by_population(run, parameters, layer.units, pieces, shares, population)
    cut = _tell_overlay(run, layer, overlay)
    return Division(overlay.partition, _names(run, regions, names), overlay.share, cut)


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
    run: Run,
    parameters: DivisionParameters,
    units: Units,
    pieces: Sequence[overlaps.Piece],
    shares: Sequence[overlaps.Share],
    population: _Population,
) -> Overlay:
    totals = overlaps.totals(shares, len(units))
    _say_population(run, parameters, population, sum(totals))
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
    name = run.text(parameters.population_field)
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
            translate(
                "Smacreg",
                "The population layer is not used: the units are points and lie in one region "
                "each.",
            )
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
    except QgsCsException as error:
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "The input “{input}” cannot be transformed from {own} to {crs}, the reference "
                "system of the units: set the right one in the layer's properties ({reason}).",
            ).format(input=label, own=own.authid(), crs=crs.authid(), reason=error)
        ) from None
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


def _refuse_padding(codes: list[str], units: Units, field: str) -> None:
    """Refuse codes that lost their leading zeros, as the commuting table does."""
    widths = sorted({len(code) for code in units.codes})
    padded = {
        code: full
        for code in codes
        if code.isdigit() and code not in units.index
        for full in (code.zfill(width) for width in widths if width > len(code))
        if full in units.index
    }
    if padded:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "{count} codes in the field “{field}” of the division match a unit only with "
                "leading zeros (e.g. {examples}): store the codes as text with their zeros, for "
                "example with the field calculator: lpad(\"{field}\", {width}, '0').",
            ).format(
                count=len(padded),
                field=field,
                examples=examples(f"{code} → {full}" for code, full in padded.items()),
                width=max(map(len, padded.values())),
            )
        )


def _names(run: Run, regions: list[str], columns: list[list]) -> dict[str, str]:
    """Return the name of each region, the first in the alphabet where there are several."""
    given: dict[str, set[str]] = {region: set() for region in regions if region}
    for column in columns:
        for region, name in zip(regions, code_texts(column)):
            if region and name.strip():
                given[region].add(name.strip())
    several = sorted(region for region, names in given.items() if len(names) > 1)
    if several:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "{count} regions have several names (e.g. {region}: {names}): the first in the "
                "alphabet is used.",
            ).format(
                count=number(len(several)), region=several[0], names=examples(given[several[0]])
            )
        )
    return {region: min(names, default=region) for region, names in given.items()}


def _warn_left_out(
    run: Run, regions: list[str], shapes: list[QgsGeometry], region_field: str
) -> None:
    translate = QCoreApplication.translate
    if not any(regions):
        raise EngineError("division.no_regions", field=region_field)
    nameless = regions.count("")
    if nameless:
        run.warn(
            translate(
                "Smacreg",
                "{count} polygons of the division have no region in the field “{field}” and count "
                "as outside all regions.",
            ).format(count=number(nameless), field=region_field)
        )
    empty = sorted(region for region, shape in zip(regions, shapes) if region and shape.isEmpty())
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


def _say_weight(run: Run, layer: UnitLayer) -> None:
    translate = QCoreApplication.translate
    if overlaps.is_polygon_type(layer.geometry_type, layer.geometries):
        run.say(
            translate(
                "Smacreg",
                "Units are given to regions by area, since no population layer is given.",
            )
        )
    else:
        run.say(translate("Smacreg", "Units are given to the region that their point lies in."))


def _say_population(
    run: Run, parameters: DivisionParameters, population: _Population, inside: float
) -> None:
    translate = QCoreApplication.translate
    persons = float(population.persons.sum())
    run.say(
        translate(
            "Smacreg",
            "Units are given to regions by population (field “{field}”): {persons} inhabitants, "
            "{outside} of them outside the units.",
        ).format(
            field=run.text(parameters.population_field),
            persons=number(round(persons)),
            outside=number(round(max(persons - inside, 0.0))),
        )
    )


def _tell_overlay(run: Run, layer: UnitLayer, overlay: Overlay) -> int:
    """Tell how units and polygons fit; return the number of units in several regions."""
    translate = QCoreApplication.translate
    parts: dict[str, list[tuple[str, float]]] = {}
    for unit, region, share in zip(overlay.cut_unit, overlay.cut_region, overlay.cut_share):
        parts.setdefault(unit, []).append((region, float(share)))
    cut = {
        unit: found for unit, found in parts.items() if sum(1 for region, _ in found if region) > 1
    }
    partly = [unit for unit in parts if unit not in cut]
    run.tell(finding for finding in overlay.findings if finding.key != "division.cut_units")
    if cut:
        run.say(
            translate(
                "Smacreg",
                "{count} units have parts in several regions and are given to the region with the "
                "largest part:",
            ).format(count=number(len(cut)))
        )
    for unit in list(cut)[:_MOST_CUT_UNITS]:
        run.say(f"    {_where(layer, unit, cut[unit])}")
    if len(cut) > _MOST_CUT_UNITS:
        run.say(
            translate("Smacreg", "    … and {count} more.").format(
                count=number(len(cut) - _MOST_CUT_UNITS)
            )
        )
    if partly:
        run.say(
            translate(
                "Smacreg", "{count} units lie partly outside all regions (e.g. {examples})."
            ).format(count=number(len(partly)), examples=examples(partly))
        )
    _warn_mostly_outside(run, layer, overlay, parts)
    return len(cut)


def _warn_mostly_outside(
    run: Run, layer: UnitLayer, overlay: Overlay, parts: dict[str, list[tuple[str, float]]]
) -> None:
    outside = [
        unit
        for unit, label in zip(layer.units.codes, overlay.partition.labels())
        if not label and any(region for region, _ in parts.get(unit, ()))
    ]
    if outside:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "{count} units touch a region but lie mostly outside all regions and stay without "
                "one (e.g. {example}): where the units have sea and the regions have not, choose a "
                "unit layer without sea, or give a population layer.",
            ).format(
                count=number(len(outside)), example=_where(layer, outside[0], parts[outside[0]])
            )
        )


def _where(layer: UnitLayer, unit: str, found: list[tuple[str, float]]) -> str:
    """Return a unit with its parts: “3452 Etnedal: 62.0 % in 5, 38.0 % outside”."""
    translate = QCoreApplication.translate
    name = layer.names[layer.units.index[unit]]
    listed = ", ".join(
        translate("Smacreg", "{share} in {region}").format(share=percent(share), region=region)
        if region
        else translate("Smacreg", "{share} outside").format(share=percent(share))
        for region, share in found
    )
    return f"{unit if name == unit else f'{unit} {name}'}: {listed}"
