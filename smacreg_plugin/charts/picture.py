"""A chart as a file: PNG for screens and slides, SVG for print."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp

from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QImage

from .chart import Chart
from .painting import painting
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
    with painting(image) as painter:
        chart.paint(painter, QRectF(0, 0, width, height), theme)
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
    with _written_whole(path) as temporary:
        if not image.save(str(temporary), "PNG"):
            raise OSError(f"cannot write {path}")


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
    whole = QRectF(0, 0, width, height)
    with _written_whole(path) as temporary:
        generator = QSvgGenerator()
        generator.setFileName(str(temporary))
        generator.setSize(QSize(width, height))
        generator.setViewBox(whole)
        generator.setResolution(96)
        generator.setTitle(title or chart.title)
        generator.setDescription(chart.description)
        with painting(generator) as painter:
            painter.fillRect(whole, theme.ground)
            chart.paint(painter, whole, theme)


@contextmanager
def _written_whole(path: str | Path) -> Iterator[Path]:
    """Give a file beside the one wanted, which takes its name if nothing goes wrong."""
    path = Path(path)
    handle, name = mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        # Made for one user alone; now as any new file.
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
