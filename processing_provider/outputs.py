"""Outputs that are complete or not there at all.

A QGIS sink cannot promise that: with the disk full it says yes to every
feature and the table is missing afterwards. So every call is checked, the
output is opened again, its rows are counted, and what failed is removed.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from .places import Place, of_output, provider_and_source
from .plain_rows import fill_table, is_long

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.monitor import Monitor

_EVERY = 1000
_SHAPEFILE_NAME = 10


class Table(NamedTuple):
    """What to write: rows of geometry (or None) and attributes; the last two as in ``Look``."""

    fields: QgsFields
    rows: Sequence[tuple[QgsGeometry | None, Sequence[Any]]]
    geometry_type: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry
    crs: QgsCoordinateReferenceSystem = QgsCoordinateReferenceSystem()
    style: str = ""
    aliases: Mapping[str, str] = {}


class LazyRows:
    """Rows that are made when they are written: there may be millions, and few ask for them.

    Parameters
    ----------
    count : int
        How many there will be.
    make : callable
        Returns an iterator over them.
    """

    def __init__(self, count: int, make: Callable[[], Iterator[Any]]):
        self._count = count
        self._make = make

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        return self._make()


def known(value: Any) -> Any:
    """Return a value as a field holds it: a plain number, None for one that is not defined."""
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else None
    return value


class _Written(NamedTuple):
    destination: str
    place: Place | None
    was_there: bool


class Outputs:
    """Writes the outputs of one run, and takes all of them back if one fails.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Knows the definitions.
    parameters : dict
        Values of the parameters.
    context : QgsProcessingContext
        Holds layers in memory.
    feedback : QgsProcessingFeedback
        Takes warnings.
    """

    def __init__(self, algorithm, parameters, context, feedback):
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback
        self._written: list[_Written] = []

    def write(self, name: str, table: Table, monitor: Monitor) -> str | None:
        """Write one output and return its id, or None where it was not asked for.

        Raises
        ------
        QgsProcessingException
            When the output cannot be made or is not complete afterwards.
        """
        place = of_output(self._parameters.get(name))
        was_there = place is not None and Path(place.path).exists()
        is_shapefile = place is not None and place.path.lower().endswith(".shp")
        sink, destination = self._sink(name, table)
        if sink is None:
            return None
        if is_shapefile:
            self._warn_short_names(name, table.fields)
        written = _Written(destination, place, was_there)
        self._written.append(written)
        if is_long(table, place):
            del sink
            problem, count = fill_table(table, place, monitor)
        else:
            try:
                problem = fill(sink, table, monitor)
            finally:
                # Deleting the sink closes the file; only then can the rows be counted.
                del sink
            count = self._count(destination)
        if problem or count != len(table.rows):
            raise QgsProcessingException(self._incomplete(name, len(table.rows), count, problem))
        return destination

    def undo(self) -> None:
        """Remove every output that this run wrote; say which could not be removed."""
        while self._written:
            written = self._written.pop()
            if not _remove(written):
                self._feedback.reportError(not_removed(str(written.place)), False)

    def _sink(self, name: str, table: Table):
        try:
            return self._algorithm.parameterAsSink(
                self._parameters,
                name,
                self._context,
                table.fields,
                table.geometry_type,
                table.crs,
            )
        except QgsProcessingException as error:
            raise QgsProcessingException(
                QCoreApplication.translate(
                    "Smacreg",
                    "The output “{output}” cannot be written: check that the folder exists, that "
                    "you may write there, and that no other program uses the file ({reason}).",
                ).format(output=self._label(name), reason=str(error).strip())
            ) from None

    def _count(self, destination: str) -> int:
        layer = QgsProcessingUtils.mapLayerFromString(destination, self._context, False)
        if layer is None:
            provider, source = provider_and_source(destination)
            options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
            layer = QgsVectorLayer(source, "", provider, options)
        if not layer.isValid():
            return 0
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([])
        return sum(1 for _ in layer.getFeatures(request))

    def _incomplete(self, name: str, wanted: int, found: int, reason: str) -> str:
        return QCoreApplication.translate(
            "Smacreg",
            "The output “{output}” is incomplete ({found} of {wanted} rows) and was removed: check "
            "that the disk is not full and that nothing else uses the file{reason}.",
        ).format(
            output=self._label(name),
            found=found,
            wanted=wanted,
            reason=f" ({reason})" if reason else "",
        )

    def _warn_short_names(self, name: str, fields: QgsFields) -> None:
        long = [field for field in fields.names() if len(field) > _SHAPEFILE_NAME]
        if long:
            self._feedback.pushWarning(
                QCoreApplication.translate(
                    "Smacreg",
                    "The output “{output}” is a shapefile, which cuts field names to ten letters "
                    "({fields}): choose a GeoPackage to keep them.",
                ).format(output=self._label(name), fields=", ".join(long))
            )

    def _label(self, name: str) -> str:
        return self._algorithm.parameterDefinition(name).description()


def fill(sink: QgsFeatureSink, table: Table, monitor: Monitor) -> str:
    """Add all rows to a sink; return what went wrong, empty if nothing."""
    total = max(len(table.rows), 1)
    # One feature for all rows of a plain table: to make one costs more than to fill it.
    is_plain = table.geometry_type == QgsWkbTypes.Type.NoGeometry
    feature = QgsFeature(table.fields)
    for done, (geometry, attributes) in enumerate(table.rows):
        if done % _EVERY == 0:
            monitor.check(done / total)
        if not is_plain:
            feature = QgsFeature(table.fields)
        feature.setAttributes(list(attributes))
        if geometry is not None:
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return sink.lastError() or "addFeature"
    return "" if sink.flushBuffer() else sink.lastError() or "flushBuffer"


def not_removed(place: str) -> str:
    """Return the sentence that an incomplete output is still there."""
    return QCoreApplication.translate(
        "Smacreg",
        "The incomplete output {place} could not be removed: close other programs that use it and "
        "delete it yourself.",
    ).format(place=place)


def _remove(written: _Written) -> bool:
    """Remove an output; return whether it is gone."""
    place = written.place
    if place is None:
        return True
    if place.server:
        return _drop_table(*provider_and_source(written.destination), place)
    if place.table and written.was_there:
        return _drop_table("ogr", place.path, place)
    return _delete_file(place.path)


def _drop_table(provider: str, uri: str, place: Place) -> bool:
    metadata = QgsProviderRegistry.instance().providerMetadata(provider)
    schema = place.server[-1] if place.server else ""
    try:
        connection = metadata.createConnection(uri, {})
        try:
            connection.dropVectorTable(schema, place.table)
        except (QgsException, QgsProviderConnectionException):
            # A table that was never made cannot be dropped, and that is as good.
            return place.table not in [table.tableName() for table in connection.tables(schema)]
    except (QgsException, QgsProviderConnectionException):
        return False
    return True


def _delete_file(path: str) -> bool:
    if path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
    else:
        for ending in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                Path(path + ending).unlink()
    return not Path(path).exists()
