"""A chart as a file: PNG for screens and slides, SVG for print."""

from __future__ import annotations

from math import ceil
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QRectF, QSize
from qgis.PyQt.QtGui import QImage

from .chart import Chart
from .painting import painting
from .theme import Theme
from .whole_file import write_whole
from .xml_text import allowed, escaped

_DOTS_A_METRE = 96 / 0.0254


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
        chart.still().paint(painter, QRectF(0, 0, width, height), theme)
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
    # So that a document shows it in its logical size.
    dots = round(_DOTS_A_METRE * scale)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    buffer = QBuffer()
    image.save(buffer, "PNG")
    write_whole(path, bytes(buffer.data()))


def to_svg(
    chart: Chart, path: str | Path, width: int, height: int, theme: Theme | None = None
) -> None:
    """Write a chart as SVG, with its title and its description in words.

    Raises
    ------
    OSError
        The file cannot be written.
    """
    write_whole(path, svg(chart, width, height, theme))


def svg(chart: Chart, width: int, height: int, theme: Theme | None = None) -> bytes:
    """Return a chart as SVG, with its title and its description in words."""
    from qgis.PyQt.QtSvg import QSvgGenerator

    theme = theme or Theme.paper()
    whole = QRectF(0, 0, width, height)
    # In memory first: what writes SVG does not say when a disk is full.
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(whole)
    generator.setResolution(96)
    with painting(generator) as painter:
        painter.fillRect(whole, theme.ground)
        chart.still().paint(painter, whole, theme)
    head, drawn = bytes(buffer.data()).decode("utf-8").split("<defs>", 1)
    # Written here, since not every Qt escapes them; nor does any leave out what XML cannot hold.
    head = head[: head.index(">", head.index("<svg")) + 1]
    said = (
        f"\n<title>{escaped(chart.title)}</title>\n"
        f"<desc>{escaped(chart.description)}</desc>\n<defs>"
    )
    return allowed(head + said + drawn).encode("utf-8")


def height_of(chart: Chart, width: int, theme: Theme | None = None) -> int:
    """Return the height in pixels that suits the picture of a chart in a given width."""
    return ceil(chart.still().size_hint(theme or Theme.paper(), width).height())
