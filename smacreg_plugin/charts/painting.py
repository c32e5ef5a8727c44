"""A painter that is always ended: one left open on a device that goes crashes the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Paint on a widget, an image or a file.

    Raises
    ------
    OSError
        The device cannot be painted on: a file that cannot be written.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("nothing can be painted here")
    try:
        yield painter
    finally:
        painter.end()
