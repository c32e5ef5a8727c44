"""A GeoPackage of several tables that appears whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QCoreApplication

from .outputs import fill

if TYPE_CHECKING:
    from .monitor import QgisMonitor
    from .outputs import Table


class NewGeoPackage:
    """A GeoPackage that is written in a folder of its own beside the place where it will lie.

    A file already at that place stays as it is until :meth:`put_in_place`.

    Parameters
    ----------
    path : Path
        Where it will lie.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder: Path | None = None

    def write(self, tables: dict[str, Table], monitor: QgisMonitor) -> None:
        """Write all tables and count their rows.

        Parameters
        ----------
        tables : dict of str to Table
            What to write, by table name.
        monitor : QgisMonitor
            Receives progress and may cancel.

        Raises
        ------
        QgsProcessingException
            When the file cannot be written completely, or the file at its place is in use.
        """
        self._refuse_in_use()
        try:
            self._folder = Path(tempfile.mkdtemp(prefix="smacreg-", dir=self._path.parent))
            for done, (name, table) in enumerate(tables.items()):
                part = monitor.part(done / len(tables), (done + 1) / len(tables))
                problem = _write_table(self._folder / self._path.name, name, table, part)
                if problem:
                    raise OSError(problem)
        except OSError as error:
            raise self._not_written(error) from None

    def put_in_place(self) -> None:
        """Move the file to its place; a file already there is replaced.

        Raises
        ------
        QgsProcessingException
            When the file at its place cannot be replaced; then it stays as it was.
        """
        self._refuse_in_use()
        try:
            (self._folder / self._path.name).replace(self._path)
        except OSError as error:
            raise self._not_written(error) from None
        self.discard()

    def discard(self) -> Path | None:
        """Remove what is not in place; return the folder where that failed."""
        if self._folder is None:
            return None
        shutil.rmtree(self._folder, ignore_errors=True)
        return self._folder if self._folder.exists() else None

    def _refuse_in_use(self) -> None:
        # The newest changes are still in the journal, and would be taken for the new file's.
        journal = self._path.with_name(f"{self._path.name}-wal")
        if journal.exists() and journal.stat().st_size:
            raise QgsProcessingException(
                QCoreApplication.translate(
                    "Smacreg",
                    "The file {path} is in use and cannot be replaced: remove its layers from the "
                    "project, close other programs that use it, or choose another file.",
                ).format(path=self._path)
            )

    def _not_written(self, error: OSError) -> QgsProcessingException:
        return QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The file {path} cannot be written: check that the folder exists, that the disk "
                "is not full and that no other program uses the file ({reason}).",
            ).format(path=self._path, reason=error.strerror or error)
        )


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
    try:
        problem = fill(writer, table, monitor)
    finally:
        # Deleting the writer closes the file; only then can the rows be counted.
        del writer
    if problem:
        return problem
    # GDAL counts them, because QGIS would keep the file open and half of it in a journal.
    written = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = written.GetLayerByName(name).GetFeatureCount() if written else 0
    return "" if found == len(table.rows) else f"{name}: {found} / {len(table.rows)}"
