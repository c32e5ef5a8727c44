"""Layers and tables to arrays, and back to rows.

Geometry policy, the same in desktop and batch: no feature is dropped because
its geometry is invalid or empty. Invalid ones are counted in the log, stay as
they are in unit layers, and are repaired only for dissolving.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..smacreg_plugin.engine.codes import code_texts
from ..smacreg_plugin.engine.flows import Columns, FlowMatrix, Units
from ..smacreg_plugin.engine.numbers import examples, parse_numbers
from .compat import without_null

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.monitor import Monitor
    from ..smacreg_plugin.engine.partition import Partition
    from .monitor import QgisMonitor
    from .run import Run
    from .tables import GivenTable

_EVERY = 5000
_ALL_FEATURES = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


@dataclass(frozen=True)
class UnitLayer:
    """The units with what the map needs, in ascending order of their codes.

    Attributes
    ----------
    units : Units
        Codes and positions, for the engine.
    names : list of str, length n
        Name of each unit; its code where there is no name.
    geometries : list of QgsGeometry, length n
        As they are in the layer; null where there is none.
    geometry_type : QgsWkbTypes.Type
        Type that holds all of them.
    crs : QgsCoordinateReferenceSystem
        Of the layer.
    """

    units: Units
    names: list[str]
    geometries: list[QgsGeometry]
    geometry_type: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem


def read_columns(
    run: Run, parameter: str, names: list[str], monitor: Monitor, *, geometry: bool = False
) -> list[list[Any]]:
    """Read fields of a table as lists, NULL as None.

    Parameters
    ----------
    run : Run
        Knows the source.
    parameter : str
        Name of the parameter that holds the table.
    names : list of str
        Names of the fields.
    monitor : Monitor
        Receives progress and may cancel.
    geometry : bool
        Whether to read the geometries as one more column.

    Raises
    ------
    QgsProcessingException
        When a field does not exist.
    """
    source = run.source(parameter)
    positions = [_position(run, source, parameter, name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(positions)
    if not geometry:
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    total = max(source.featureCount(), 1)
    columns: list[list[Any]] = [[] for _ in positions]
    adders = [(column.append, position) for column, position in zip(columns, positions)]
    geometries: list[QgsGeometry] = []
    for done, feature in enumerate(source.getFeatures(request, _ALL_FEATURES)):
        if done % _EVERY == 0:
            monitor.check(min(done / total, 1.0))
        for add, position in adders:
            add(feature[position])
        if geometry:
            geometries.append(feature.geometry())
    columns = [without_null(column) for column in columns]
    if run.wants_record:
        again = parameter in run.fingerprints
        key = f"{parameter} ({', '.join(names)})" if again else parameter
        run.fingerprints[key] = _fingerprint(columns, geometries)
    return [*columns, geometries] if geometry else columns


def read_table(
    run: Run, parameter: str, table: GivenTable, names: list[str], monitor: Monitor
) -> list[list[Any]]:
    """Read fields of one of several tables as lists, NULL as None.

    Parameters
    ----------
    run : Run
        Takes the fingerprint.
    parameter : str
        Name of the parameter that holds the tables.
    table : GivenTable
        The table, which exists.
    names : list of str
        Names of its fields, which exist.
    monitor : Monitor
        Receives progress and may cancel.
    """
    positions = [table.columns.index(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(positions)
    request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    total = max(table.count, 1)
    rows = []
    for done, feature in enumerate(table.features.getFeatures(request)):
        if done % _EVERY == 0:
            monitor.check(min(done / total, 1.0))
        rows.append(feature.attributes())
    columns = [without_null([row[position] for row in rows]) for position in positions]
    if run.wants_record:
        key = f"{parameter} ({table.name})"
        # Two tables may have the same name.
        while key in run.fingerprints:
            key += "'"
        run.fingerprints[key] = _fingerprint(columns, [])
    return columns


def read_units(
    run: Run, parameter: str, code_field: str, name_field: str, monitor: Monitor
) -> UnitLayer:
    """Read the units; they come in ascending order of their codes.

    Parameters
    ----------
    run : Run
        Knows the source, and takes what is to be said about geometries.
    parameter : str
        Name of the parameter that holds the layer.
    code_field, name_field : str
        Fields; the second may be empty.
    monitor : Monitor
        Receives progress and may cancel.
    """
    names = [code_field, name_field] if name_field else [code_field]
    columns = read_columns(run, parameter, names, monitor, geometry=True)
    codes, geometries = code_texts(columns[0]), columns[-1]
    source = run.source(parameter)
    x, y = _positions(geometries)
    units = Units.from_table(codes, x, y, columns=Columns(unit=code_field))
    order = sorted(range(len(codes)), key=codes.__getitem__)
    labels = code_texts(columns[1]) if name_field else codes
    layer = UnitLayer(
        units,
        [labels[row] or codes[row] for row in order],
        [geometries[row] for row in order],
        _geometry_type(source.wkbType(), geometries),
        source.sourceCrs(),
    )
    _say_geometry(run, layer)
    return layer


def read_unit_numbers(
    run: Run, parameter: str, code_field: str, name: str, units: Units, monitor: Monitor
) -> np.ndarray:
    """Read a number of the units, in ascending order of their codes.

    Parameters
    ----------
    run : Run
        Knows the source.
    parameter : str
        Name of the parameter that holds the layer.
    code_field, name : str
        Fields with the code and with the number.
    units : Units
        As read from the same layer.
    monitor : Monitor
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``numbers.*``, with the row in the layer.
    """
    codes, values = read_columns(run, parameter, [code_field, name], monitor)
    by_code = dict(zip(code_texts(codes), parse_numbers(values, name).tolist()))
    return np.array([by_code[code] for code in units.codes])


def read_flows(
    run: Run,
    parameter: str,
    units: Units,
    columns: Columns,
    year: str,
    monitor: QgisMonitor,
    *,
    keep_external: bool = False,
) -> FlowMatrix:
    """Read the commuting table into a flow matrix.

    Parameters
    ----------
    run : Run
        Knows the source.
    parameter : str
        Name of the parameter that holds the table.
    units : Units
        The units; everything else is outside.
    columns : Columns
        Names of the fields; an empty year means that there is none.
    year : str
        The year to use; empty for all.
    monitor : Monitor
        Receives progress and may cancel.
    keep_external : bool
        Whether commuters to and from other places count as residents and jobs.
    """
    names = [columns.origin, columns.destination, columns.value]
    names += [columns.year] if columns.year else []
    origins, destinations, values, *years = read_columns(
        run, parameter, names, monitor.part(0.0, 0.8)
    )
    return FlowMatrix.from_table(
        origins,
        destinations,
        values,
        units,
        years=years[0] if years else None,
        year=year or None,
        keep_external=keep_external,
        columns=columns,
        monitor=monitor.part(0.8, 1.0),
    )


def dissolve(
    layer: UnitLayer, members: list[np.ndarray], monitor: Monitor
) -> tuple[list[QgsGeometry], QgsWkbTypes.Type]:
    """Return one geometry a region and their type.

    Polygons are united, points collected; nothing is snapped or filled.

    Parameters
    ----------
    layer : UnitLayer
        The units.
    members : list of ndarray of int
        Positions of the units of each region.
    monitor : Monitor
        Receives progress and may cancel.
    """
    if layer.geometry_type == QgsWkbTypes.Type.NoGeometry:
        return [QgsGeometry() for _ in members], layer.geometry_type
    kind = QgsWkbTypes.geometryType(layer.geometry_type)
    is_polygon = kind == QgsWkbTypes.GeometryType.PolygonGeometry
    result = []
    for done, positions in enumerate(members):
        monitor.check(done / len(members))
        parts = [layer.geometries[p] for p in positions.tolist()]
        parts = [part for part in parts if not part.isEmpty()]
        result.append(_united(parts) if is_polygon else _collected(parts))
    flat = QgsWkbTypes.multiType(QgsWkbTypes.linearType(QgsWkbTypes.flatType(layer.geometry_type)))
    return result, flat


def dissolve_regions(
    layer: UnitLayer, partition: Partition, monitor: Monitor
) -> tuple[list[QgsGeometry], QgsWkbTypes.Type]:
    """Return one geometry for each region of a division, as :func:`dissolve`."""
    members = [partition.members(region) for region in range(partition.k)]
    return dissolve(layer, members, monitor)


def point_inside(geometry: QgsGeometry) -> tuple[float | None, float | None]:
    """Return a point of a geometry, on its surface where it has one."""
    if geometry.isEmpty():
        return None, None
    point = geometry.pointOnSurface()
    if point.isEmpty():
        point = geometry.centroid()
    return (point.asPoint().x(), point.asPoint().y()) if not point.isEmpty() else (None, None)


def _united(parts: list[QgsGeometry]) -> QgsGeometry:
    if not parts:
        return QgsGeometry()
    valid = [part if part.isGeosValid() else repaired(part) for part in parts]
    united = QgsGeometry.unaryUnion(valid) if len(valid) > 1 else QgsGeometry(valid[0])
    if united.isNull():
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The units of a region cannot be dissolved ({reason}): repair the unit layer with "
                "“Fix geometries” first.",
            ).format(reason=united.lastError())
        )
    return _flat_multi(united)


def _collected(parts: list[QgsGeometry]) -> QgsGeometry:
    return _flat_multi(QgsGeometry.collectGeometry(parts)) if parts else QgsGeometry()


def repaired(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a repaired geometry; lines that remain have no area."""
    polygons = geometry.makeValid().coerceToType(QgsWkbTypes.Type.MultiPolygon)
    return QgsGeometry.unaryUnion(polygons)


def _flat_multi(geometry: QgsGeometry) -> QgsGeometry:
    geometry.convertToMultiType()
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    return geometry


def _position(run: Run, source: QgsProcessingFeatureSource, parameter: str, name: str) -> int:
    fields = source.fields()
    position = fields.lookupField(name)
    if position < 0:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "There is no field “{field}” in the input “{input}”, which has {fields}: choose "
                "one of these.",
            ).format(field=name, input=run.label(parameter), fields=", ".join(fields.names()))
        )
    return position


def _positions(geometries: list[QgsGeometry]) -> tuple[np.ndarray, np.ndarray]:
    x = np.full(len(geometries), np.nan)
    y = np.full(len(geometries), np.nan)
    for row, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        centroid = geometry.centroid()
        if not centroid.isEmpty():
            point = centroid.asPoint()
            x[row], y[row] = point.x(), point.y()
    return x, y


def _geometry_type(declared: QgsWkbTypes.Type, geometries: list[QgsGeometry]) -> QgsWkbTypes.Type:
    """Return a type that holds all geometries; the declared one may be single or unknown."""
    if declared == QgsWkbTypes.Type.NoGeometry:
        return declared
    filled = [geometry for geometry in geometries if not geometry.isEmpty()]
    if declared == QgsWkbTypes.Type.Unknown and filled:
        declared = filled[0].wkbType()
    if any(geometry.isMultipart() for geometry in filled):
        return QgsWkbTypes.multiType(declared)
    return declared


def _say_geometry(run: Run, layer: UnitLayer) -> None:
    if layer.geometry_type == QgsWkbTypes.Type.NoGeometry:
        return
    translate = QCoreApplication.translate
    codes = layer.units.codes
    empty = [code for code, g in zip(codes, layer.geometries) if g.isEmpty()]
    if empty:
        run.warn(
            translate(
                "Smacreg",
                "{count} units have no geometry (e.g. {examples}): they get a region, but are not "
                "on the map.",
            ).format(count=len(empty), examples=examples(empty))
        )
    invalid = [
        code for code, g in zip(codes, layer.geometries) if not (g.isEmpty() or g.isGeosValid())
    ]
    if invalid:
        run.warn(
            translate(
                "Smacreg",
                "{count} units have an invalid geometry (e.g. {examples}): it stays as it is in "
                "the unit layer and is repaired for the dissolved regions.",
            ).format(count=len(invalid), examples=examples(invalid))
        )
    if not layer.crs.isValid():
        run.warn(
            translate(
                "Smacreg",
                "The unit layer has no coordinate reference system: the results have none either; "
                "set it in the layer's properties so that the map lies in the right place.",
            )
        )
    elif layer.crs.isGeographic():
        x, y = layer.units.x, layer.units.y
        if np.nanmax(np.abs(x), initial=0) > 360 or np.nanmax(np.abs(y), initial=0) > 90:
            run.warn(
                translate(
                    "Smacreg",
                    "The unit layer says {crs}, but its coordinates are no degrees: set the right "
                    "coordinate reference system in the layer's properties.",
                ).format(crs=layer.crs.authid())
            )
        else:
            run.say(
                translate(
                    "Smacreg",
                    "The unit layer is in degrees ({crs}); no distance is measured, positions "
                    "only decide between exact ties.",
                ).format(crs=layer.crs.authid())
            )


def _fingerprint(columns: list[list[Any]], geometries: list[QgsGeometry]) -> dict[str, Any]:
    """Return number of rows and hash of the content, whatever the order of the rows."""
    rows = [repr(row) for row in zip(*columns)]
    if geometries:
        shapes = (hashlib.sha256(g.asWkb().data()).hexdigest() for g in geometries)
        rows = [row + shape for row, shape in zip(rows, shapes)]
    digest = hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()
    return {"rows": len(rows), "sha256": digest}
