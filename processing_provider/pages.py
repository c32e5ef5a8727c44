"""A page of text that appears whole or not at all."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication


class NewPage:
    """A file that is written beside the place where it will lie.

    A file already at that place stays as it is until :meth:`put_in_place`.

    Parameters
    ----------
    path : Path
        Where it will lie.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")

    def write(self, text: str) -> None:
        """Write the text.

        Raises
        ------
        QgsProcessingException
            When the file cannot be written completely.
        """
        try:
            self._part.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise self._not_written(error) from None

    def put_in_place(self) -> None:
        """Move the file to its place; a file already there is replaced.

        Raises
        ------
        QgsProcessingException
            When the file at its place cannot be replaced; then it stays as it was.
        """
        try:
            self._part.replace(self._path)
        except OSError as error:
            raise self._not_written(error) from None

    def discard(self) -> Path | None:
        """Remove what is not in place; return it where that failed."""
        with contextlib.suppress(OSError):
            self._part.unlink()
        return self._part if self._part.exists() else None

    def _not_written(self, error: OSError) -> QgsProcessingException:
        return QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The file {path} cannot be written: check that the folder exists, that the disk "
                "is not full and that no other program uses the file ({reason}).",
            ).format(path=self._path, reason=error.strerror or error)
        )
