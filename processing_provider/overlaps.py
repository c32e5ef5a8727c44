"""How much of each unit lies in each region polygon: by area or by population.

Areas are measured on the ellipsoid, so that a map in degrees or a projection
that distorts areas gives the same shares. Everything lies in the reference
system of the units.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsSpatialIndex,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .io import repaired

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.monitor import Monitor
    from .run import Run

    Measure = Callable[[QgsGeometry], float]

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_POINT = QgsWkbTypes.GeometryType.PointGeometry


class Piece(NamedTuple):
    """A part of a unit that lies in one region.

    Attributes
    ----------
    unit : int
        Position of the unit.
    region : str
        Region id.
    geometry : QgsGeometry
        The part.
    size : float
        Its area; 1 for a unit that is a point.
    whole : bool
        Whether the unit lies in the region entirely.
    """

    unit: int
    region: str
    geometry: QgsGeometry
    size: float
    whole: bool


class Share(NamedTuple):
    """Population in a part of a unit; the region is empty for all of the unit."""

    unit: int
    region: str
    persons: float


def usable(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry that can be intersected; an invalid polygon is repaired."""
    if geometry.isEmpty() or geometry.type() != _POLYGON or geometry.isGeosValid():
        return geometry
    return repaired(geometry)


def area_measure(run: Run, crs: QgsCoordinateReferenceSystem) -> Measure:
    """Return a function that measures the area of polygons in ``crs``."""
    if not crs.isValid():
        return lambda geometry: geometry.area()
    calculator = QgsDistanceArea()
    calculator.setSourceCrs(crs, run.context.transformContext())
    calculator.setEllipsoid(crs.ellipsoidAcronym())
    return calculator.measureArea


def size(geometry: QgsGeometry, measure: Measure) -> float:
    """Return the area of a unit, or 1 for a point."""
    if geometry.isEmpty():
        return 0.0
    return measure(geometry) if geometry.type() == _POLYGON else 1.0


def pieces(
    units: Sequence[QgsGeometry],
    polygons: Sequence[QgsGeometry],
    regions: Sequence[str],
    measure: Measure,
    monitor: Monitor,
) -> list[Piece]:
    """Cut units by region polygons.

    Parameters
    ----------
    units : sequence of QgsGeometry, length n
        Usable polygons or points; empty ones have no piece.
    polygons : sequence of QgsGeometry, length m
        Usable polygons; several may belong to one region.
    regions : sequence of str, length m
        Region of each polygon.
    measure : callable
        Measures areas.
    monitor : Monitor
        Receives progress and may cancel.
    """
    finder = _Finder(polygons)
    found = []
    for unit, geometry in enumerate(units):
        monitor.check(unit / len(units))
        if geometry.isEmpty():
            continue
        for place in finder.touching(geometry):
            region = regions[place]
            if geometry.type() != _POLYGON or finder.contains(place, geometry):
                found.append(Piece(unit, region, geometry, size(geometry, measure), True))
                continue
            part = _intersection(geometry, polygons[place])
            if not part.isEmpty():
                found.append(Piece(unit, region, part, measure(part), False))
    return found


def population_shares(
    units: Sequence[QgsGeometry],
    cut: Sequence[Piece],
    places: Sequence[QgsGeometry],
    persons: Sequence[float],
    measure: Measure,
    monitor: Monitor,
) -> list[Share]:
    """Spread population over units and their pieces.

    A polygon gives each part its share of the polygon's area, a point all to
    the unit it lies in; on a border to the first unit or piece, a point of
    several points equal parts.

    Parameters
    ----------
    units : sequence of QgsGeometry, length n
        Usable polygons in ascending order of their codes.
    cut : sequence of Piece
        What :func:`pieces` returned for them.
    places : sequence of QgsGeometry, length p
        Usable polygons or points.
    persons : sequence of float, length p
        Population of each.
    measure : callable
        Measures areas.
    monitor : Monitor
        Receives progress and may cancel.
    """
    finder = _Finder(units)
    pieces_of: dict[int, list[Piece]] = {}
    for piece in sorted(cut, key=lambda piece: (piece.unit, piece.region)):
        pieces_of.setdefault(piece.unit, []).append(piece)
    shares: list[Share] = []
    for done, (place, count) in enumerate(zip(places, persons)):
        monitor.check(done / len(places))
        if place.isEmpty() or count == 0:
            continue
        if place.type() == _POLYGON:
            shares += _of_polygon(place, count, finder, pieces_of, measure)
        else:
            points = [QgsGeometry(part.clone()) for part in place.constParts()]
            for point in points:
                shares += _of_point(point, count / len(points), finder, pieces_of)
    return shares


def totals(shares: Sequence[Share], n: int) -> list[float]:
    """Return the population of each whole unit, whatever the order of the shares."""
    values: list[list[float]] = [[] for _ in range(n)]
    for share in shares:
        if not share.region:
            values[share.unit].append(share.persons)
    return [fsum(sorted(column)) for column in values]


def is_polygon_type(geometry_type: QgsWkbTypes.Type, geometries: Sequence[QgsGeometry]) -> bool:
    """Return whether a layer holds polygons; one of any type is judged by what it holds."""
    return _all_of(_POLYGON, geometry_type, geometries)


def is_point_type(geometry_type: QgsWkbTypes.Type, geometries: Sequence[QgsGeometry]) -> bool:
    """Return whether a layer holds points; one of any type is judged by what it holds."""
    return _all_of(_POINT, geometry_type, geometries)


class _Finder:
    """Finds the geometries that touch another one, in their order."""

    def __init__(self, geometries: Sequence[QgsGeometry]):
        self._geometries = geometries
        self._index = QgsSpatialIndex()
        self._engines: dict[int, object] = {}
        for place, geometry in enumerate(geometries):
            if geometry.isEmpty():
                continue
            feature = QgsFeature(place)
            feature.setGeometry(geometry)
            self._index.addFeature(feature)

    def geometry(self, place: int) -> QgsGeometry:
        """Return the geometry at ``place``."""
        return self._geometries[place]

    def touching(self, geometry: QgsGeometry) -> list[int]:
        """Return the places of those that share a point with ``geometry``."""
        candidates = sorted(self._index.intersects(geometry.boundingBox()))
        return [p for p in candidates if self._engine(p).intersects(geometry.constGet())]

    def contains(self, place: int, geometry: QgsGeometry) -> bool:
        """Return whether the geometry at ``place`` contains ``geometry``."""
        return self._engine(place).contains(geometry.constGet())

    def _engine(self, place: int):
        engine = self._engines.get(place)
        if engine is None:
            engine = QgsGeometry.createGeometryEngine(self._geometries[place].constGet())
            engine.prepareGeometry()
            self._engines[place] = engine
        return engine


def _of_polygon(
    place: QgsGeometry,
    persons: float,
    units: _Finder,
    pieces_of: dict[int, list[Piece]],
    measure: Measure,
) -> list[Share]:
    shares = []
    whole = measure(place)
    for unit in units.touching(place):
        part, inside = place, whole
        if not units.contains(unit, place):
            part = _intersection(place, units.geometry(unit))
            inside = 0.0 if part.isEmpty() else measure(part)
        if inside <= 0:
            continue
        shares.append(Share(unit, "", persons * inside / whole))
        for piece in pieces_of.get(unit, ()):
            held = inside
            if not piece.whole:
                common = _intersection(part, piece.geometry)
                held = 0.0 if common.isEmpty() else measure(common)
            shares.append(Share(unit, piece.region, persons * held / whole))
    return shares


def _of_point(
    point: QgsGeometry, persons: float, units: _Finder, pieces_of: dict[int, list[Piece]]
) -> list[Share]:
    holders = units.touching(point)
    if not holders:
        return []
    unit = holders[0]
    shares = [Share(unit, "", persons)]
    for piece in pieces_of.get(unit, ()):
        if piece.whole or piece.geometry.intersects(point):
            shares.append(Share(unit, piece.region, persons))
            break
    return shares


def _intersection(first: QgsGeometry, second: QgsGeometry) -> QgsGeometry:
    common = first.intersection(second)
    if common.isNull() and common.lastError():
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "Units and region polygons cannot be intersected ({reason}): repair both layers "
                "with “Fix geometries” first.",
            ).format(reason=common.lastError())
        )
    return _polygons(common)


def _polygons(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a geometry; points and lines where borders meet have no area."""
    if geometry.isEmpty() or geometry.type() == _POLYGON:
        # A collection that also holds lines has another type.
        return geometry
    parts = [part for part in geometry.asGeometryCollection() if part.type() == _POLYGON]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def _all_of(
    kind: QgsWkbTypes.GeometryType,
    geometry_type: QgsWkbTypes.Type,
    geometries: Sequence[QgsGeometry],
) -> bool:
    if geometry_type != QgsWkbTypes.Type.Unknown:
        return QgsWkbTypes.geometryType(geometry_type) == kind
    filled = [geometry for geometry in geometries if not geometry.isEmpty()]
    return bool(filled) and all(geometry.type() == kind for geometry in filled)
