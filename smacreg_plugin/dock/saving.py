"""Where files go: the question, and the sentence when one could not be written."""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

_FOLDER = "smacreg/take_away_folder"
_FULL = (errno.ENOSPC, errno.EDQUOT)
_GONE = (errno.ENOENT, errno.ENOTDIR)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS)


class Place(NamedTuple):
    """A file that was chosen, and the filter that it was chosen with, by position."""

    path: Path
    kind: int


def ask(
    caption: str, name: str, suffix: str, filters: Sequence[str], parent: QWidget
) -> Place | None:
    """Ask where a file is to lie; None when the question is cancelled.

    Parameters
    ----------
    caption : str
    name : str
        Proposed, without its suffix.
    suffix : str
        What a name without one gets.
    filters : sequence of str
        Kinds of files in words, each with its patterns in brackets.
    parent : QWidget
    """
    dialog = QFileDialog(parent, caption, folder())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(filters)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{file_name(name)}.{suffix}")
    if not dialog.exec() or not dialog.selectedFiles():
        return None
    path = Path(dialog.selectedFiles()[0])
    QgsSettings().setValue(_FOLDER, str(path.parent))
    chosen = dialog.selectedNameFilter()
    return Place(path, filters.index(chosen) if chosen in filters else 0)


def folder() -> str:
    """Return where files were put last, or the folder of documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QgsSettings().value(_FOLDER, documents, str)


def file_name(text: str) -> str:
    """Return a text as the name of a file: letters and digits, small, on every system."""
    return re.sub(r"\W+", "_", text.lower()).strip("_")[:80] or "smacreg"


def why_not(path: Path, error: OSError) -> str:
    """Return in a sentence why a file could not be written, and what to do."""
    translate = QCoreApplication.translate
    if error.errno in _FULL:
        text = translate(
            "Smacreg", "The disk is full, {path} was not written: make room, or choose another one."
        )
    elif error.errno in _GONE:
        text = translate("Smacreg", "The folder {folder} does not exist: choose another one.")
    elif error.errno in _CLOSED:
        text = translate(
            "Smacreg",
            "{path} may not be written: choose a folder that is not read-only, and close the file "
            "in other programs.",
        )
    else:
        text = translate(
            "Smacreg",
            "The file {path} cannot be written: check that the folder exists, that the disk "
            "is not full and that no other program uses the file ({reason}).",
        )
    return text.format(path=path, folder=path.parent, reason=error.strerror or error)
