"""Neighbours from polygons that touch, and from a table of links.

Geometry policy: invalid polygons are repaired to find neighbours, and counted in
the log; polygons without a shape have no neighbours; several polygons of one
unit count together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingException,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..smacreg_plugin.engine.codes import code_texts, refuse_near_misses
from ..smacreg_plugin.engine.neighbours import Neighbours
from ..smacreg_plugin.engine.numbers import examples
from . import overlaps
from .commuting import UNIT_FIELD, UNITS
from .contiguity import (
    GAP_TOLERANCE,
    LINK_FROM_FIELD,
    LINK_TO_FIELD,
    LINKS,
    NEIGHBOUR_FIELD,
    NEIGHBOUR_LAYER,
)
from .io import read_columns
from .neighbour_geometry import pairs
from .texts import number
from .usual_field import usual_field

if TYPE_CHECKING:
    from .io import UnitLayer
    from .monitor import QgisMonitor
    from .run import Run


def by_polygons(run: Run, layer: UnitLayer, monitor: QgisMonitor) -> Neighbours | None:
    """Return the units whose polygons touch; None where there are no polygons.

    Raises
    ------
    QgsProcessingException, EngineError
        When the layer for neighbours does not fit the units, or a gap cannot be measured.
    """
    if run.given(NEIGHBOUR_LAYER):
        units, shapes = _other_polygons(run, layer, monitor.part(0.0, 0.3))
        parameter, crs = NEIGHBOUR_LAYER, run.source(NEIGHBOUR_LAYER).sourceCrs()
    elif overlaps.is_polygon_type(layer.geometry_type, layer.geometries):
        units, shapes = list(range(len(layer.units))), layer.geometries
        parameter, crs = UNITS, layer.crs
    else:
        return None
    usable = [overlaps.usable(shape) for shape in shapes]
    repaired = sum(1 for old, new in zip(shapes, usable) if old is not new)
    if repaired:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "{count} geometries of the input “{input}” are invalid: they are repaired to find "
                "neighbours.",
            ).format(count=number(repaired), input=run.label(parameter))
        )
    found = pairs(usable, monitor.part(0.3, 1.0), _tolerance(run, parameter, crs))
    first, second = ([units[pair[side]] for pair in found] for side in (0, 1))
    return Neighbours.from_pairs(len(layer.units), first, second)


def _other_polygons(
    run: Run, layer: UnitLayer, monitor: QgisMonitor
) -> tuple[list[int], list[QgsGeometry]]:
    """Return the unit of each polygon of the layer for neighbours, and the polygons."""
    translate = QCoreApplication.translate
    name = usual_field(run, NEIGHBOUR_FIELD, NEIGHBOUR_LAYER, run.text(UNIT_FIELD))
    codes, shapes = read_columns(run, NEIGHBOUR_LAYER, [name], monitor, geometry=True)
    if not overlaps.is_polygon_type(run.source(NEIGHBOUR_LAYER).wkbType(), shapes):
        raise QgsProcessingException(
            translate(
                "Smacreg", "The input “{input}” has no polygons: choose one that has."
            ).format(input=run.label(NEIGHBOUR_LAYER))
        )
    index, texts = layer.units.index, code_texts(codes)
    unknown = {code for code in texts if code not in index}
    refuse_near_misses(unknown - {""}, name, index, run.text(UNIT_FIELD))
    if unknown >= set(texts):
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "No code of the input “{input}” in the field “{field}” (e.g. {examples}) is a "
                "unit (e.g. {units}): choose the field with the unit codes, or a layer of the same "
                "date.",
            ).format(
                input=run.label(NEIGHBOUR_LAYER),
                field=name,
                examples=examples(unknown),
                units=examples(layer.units.codes),
            )
        )
    if unknown:
        run.say(
            translate(
                "Smacreg",
                "{count} codes of the input “{input}” are not among the units and are left out "
                "(e.g. {examples}).",
            ).format(
                count=number(len(unknown)),
                input=run.label(NEIGHBOUR_LAYER),
                examples=examples(code or "?" for code in unknown),
            )
        )
    missing = set(index) - set(texts)
    if missing:
        run.warn(
            translate(
                "Smacreg",
                "{count} units have no polygon in the input “{input}” (e.g. {examples}) and get "
                "neighbours from links only.",
            ).format(
                count=number(len(missing)),
                input=run.label(NEIGHBOUR_LAYER),
                examples=examples(missing),
            )
        )
    kept = [row for row, code in enumerate(texts) if code in index]
    return [index[texts[row]] for row in kept], [shapes[row] for row in kept]


def _tolerance(run: Run, parameter: str, crs: QgsCoordinateReferenceSystem) -> float:
    """Return the largest gap in the unit of the coordinates."""
    metres = run.number(GAP_TOLERANCE) or 0.0
    if metres == 0 or not crs.isValid():
        return metres
    if crs.isGeographic():
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "A gap of {metres} metres cannot be measured in degrees: reproject the input "
                "“{input}” ({crs}) to a coordinate reference system in metres, or set the gap "
                "to 0.",
            ).format(metres=number(metres), input=run.label(parameter), crs=crs.authid())
        )
    # The unit of any system in metres: the enum's own name differs between versions.
    unit = QgsCoordinateReferenceSystem("EPSG:25833").mapUnits()
    return metres * QgsUnitTypes.fromUnitToUnitFactor(unit, crs.mapUnits())


def by_links(run: Run, layer: UnitLayer, monitor: QgisMonitor) -> Neighbours | None:
    """Return the units that the table of links joins; None where there is none.

    Raises
    ------
    QgsProcessingException, EngineError
        When the table does not fit the units.
    """
    if not run.given(LINKS):
        return None
    names = [
        usual_field(run, LINK_FROM_FIELD, LINKS, "from"),
        usual_field(run, LINK_TO_FIELD, LINKS, "to"),
    ]
    columns = [code_texts(column) for column in read_columns(run, LINKS, names, monitor)]
    index = layer.units.index
    for name, column in zip(names, columns):
        unknown = {code for code in column if code not in index} - {""}
        refuse_near_misses(unknown, name, index, run.text(UNIT_FIELD))
    rows = list(zip(*columns))
    known = [(index[a], index[b]) for a, b in rows if a in index and b in index]
    if len(known) < len(rows):
        strange = [f"{a or '?'} – {b or '?'}" for a, b in rows if a not in index or b not in index]
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "{count} links lead from or to a code that is not among the units and are left "
                "out (e.g. {examples}).",
            ).format(count=number(len(strange)), examples=examples(strange))
        )
    first, second = ([pair[side] for pair in known] for side in (0, 1))
    return Neighbours.from_pairs(len(layer.units), first, second)
