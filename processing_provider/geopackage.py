"""A GeoPackage of several tables that appears whole or not at all."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessingException,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from .monitor import QgisMonitor
    from .outputs import Table

_EVERY = 1000


def write_geopackage(path: Path, tables: dict[str, Table], monitor: QgisMonitor) -> None:
    """Write tables to a new GeoPackage; a file already there is replaced only at the end.

    Parameters
    ----------
    path : Path
        The file.
    tables : dict of str to Table
        What to write, by table name.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Raises
    ------
    QgsProcessingException
        When the file cannot be written completely; then nothing is left of it.
    """
    unfinished = path.with_name(f"{path.stem}.unfinished.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        for done, (name, table) in enumerate(tables.items()):
            part = monitor.part(done / len(tables), (done + 1) / len(tables))
            problem = _write_table(unfinished, name, table, part)
            if problem:
                raise OSError(problem)
        unfinished.replace(path)
    except OSError as error:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The file {path} cannot be written: check that the folder exists, that the disk "
                "is not full and that no other program uses the file ({reason}).",
            ).format(path=path, reason=error.strerror or error)
        ) from None
    finally:
        for left in unfinished.parent.glob(f"{unfinished.name}*"):
            with contextlib.suppress(OSError):
                left.unlink()


def _write_table(path: Path, name: str, table: Table, monitor: QgisMonitor) -> str:
    """Write one table and count its rows; return what went wrong, empty if nothing."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    if path.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    writer = QgsVectorFileWriter.create(
        str(path),
        table.fields,
        table.geometry_type,
        table.crs,
        QgsCoordinateTransformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        return writer.errorMessage()
    for done, (geometry, attributes) in enumerate(table.rows):
        if done % _EVERY == 0:
            monitor.check(done / len(table.rows))
        feature = QgsFeature(table.fields)
        feature.setAttributes(list(attributes))
        if geometry is not None:
            feature.setGeometry(geometry)
        if not writer.addFeature(feature):
            return writer.errorMessage()
    # Deleting the writer closes the file; only then can the rows be counted. GDAL counts them,
    # because QGIS would keep the file open and half of it in a journal.
    del writer
    written = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = written.GetLayerByName(name).GetFeatureCount() if written else 0
    return "" if found == len(table.rows) else f"{name}: {found} / {len(table.rows)}"
