"""A chart as a file: PNG for screens and slides, SVG for print."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import mkstemp

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QImage, QPainter

from .chart import Chart
from .theme import Theme


def to_image(
    chart: Chart, width: int, height: int, scale: float = 1.0, theme: Theme | None = None
) -> QImage:
    """Return a chart as an image of `width` by `height` logical pixels.

    Parameters
    ----------
    chart : Chart
    width, height : int
        At 96 dots an inch.
    scale : float
        Dots of the image in a logical pixel: 1, 2 (dense screens), 3.125 (300 dpi).
    theme : Theme, optional
        `Theme.paper()` if not given.
    """
    theme = theme or Theme.paper()
    image = QImage(
        round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(scale)
    image.fill(theme.ground)
    painter = QPainter(image)
    chart.paint(painter, QRectF(0, 0, width, height), theme)
    painter.end()
    return image


def to_png(
    chart: Chart,
    path: str | Path,
    width: int,
    height: int,
    scale: float = 2.0,
    theme: Theme | None = None,
) -> None:
    """Write a chart as PNG; a file of that name is replaced only when the new one is whole.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    image = to_image(chart, width, height, scale, theme)
    image.setText("Description", chart.description)
    temporary = _temporary(path)
    if not image.save(str(temporary), "PNG"):
        temporary.unlink()
        raise OSError(f"cannot write {path}")
    _put(temporary, path)


def to_svg(
    chart: Chart,
    path: str | Path,
    width: int,
    height: int,
    title: str = "",
    theme: Theme | None = None,
) -> None:
    """Write a chart as SVG, with its title and its description in words.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    from qgis.PyQt.QtSvg import QSvgGenerator

    theme = theme or Theme.paper()
    temporary = _temporary(path)
    generator = QSvgGenerator()
    generator.setFileName(str(temporary))
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setResolution(96)
    generator.setTitle(title or chart.title)
    generator.setDescription(chart.description)
    painter = QPainter()
    if not painter.begin(generator):
        temporary.unlink()
        raise OSError(f"cannot write {path}")
    painter.fillRect(QRectF(0, 0, width, height), theme.ground)
    chart.paint(painter, QRectF(0, 0, width, height), theme)
    painter.end()
    _put(temporary, path)


def _temporary(path: str | Path) -> Path:
    """Make an empty file beside the one wanted."""
    path = Path(path)
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    return Path(name)


def _put(temporary: Path, path: str | Path) -> None:
    # Made for one user alone; now as any new file.
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    temporary.replace(path)
