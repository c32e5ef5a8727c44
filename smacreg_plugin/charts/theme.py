"""How charts look: colours from the palette and our own, three sizes of type, the 4 px grid."""

from __future__ import annotations

from math import ceil, floor

from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from qgis.PyQt.QtWidgets import QApplication, QWidget

GRID = 4
MARGIN = 8
GAP = 12
ROW = 24
TARGET = 20  # the least size of what can be pointed at

# Okabe and Ito's colours in the order in which regions are pinned.
PINNED = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#7F7F7F")
GOOD, BAD, NEUTRAL = "#009E73", "#D55E00", "#7F7F7F"

# 4.5 is the least by WCAG 2; a little more keeps that on the wash of a row pointed at.
_TEXT_CONTRAST = 5.2
_MARK_CONTRAST = 3.0
_LIGHTER = 115  # per cent, of data colours on dark ground
# Distance of two lines of text in sizes of the type: Å below a g still stands clear.
_LEADING = 1.25
_MOST_WIDTHS = 20_000
_widths: dict[tuple[str, str], float] = {}


class Theme:
    """The colours, fonts and distances of one chart.

    Parameters
    ----------
    palette : QPalette
    font : QFont
        The application's or the widget's. Its size is turned into pixels, so that widths
        measured here hold on screen, in an image and in SVG.
    """

    def __init__(self, palette: QPalette, font: QFont) -> None:
        group, role = QPalette.ColorGroup.Active, QPalette.ColorRole
        self.ground = palette.color(group, role.Base)
        self.window = palette.color(group, role.Window)
        self.ink = palette.color(group, role.Text)
        self.is_dark = luminance(self.ground) < luminance(self.ink)
        self.faint = readable(palette.color(group, role.PlaceholderText), self.ground, self.ink)
        self.line = mix(self.ground, self.ink, 0.45)
        self.grid_line = mix(self.ground, self.ink, 0.15)
        self.bar = mix(self.ground, self.ink, 0.16)
        self.dot = mix(self.ground, self.ink, 0.35)
        self.highlight = readable(
            palette.color(group, role.Highlight), self.ground, self.ink, _MARK_CONTRAST
        )
        self.title = _sized(font, 2, bold=True)
        self.text = _sized(font, 0)
        self.strong = _sized(font, 0, bold=True)
        self.note = _sized(font, -1)

    @classmethod
    def of(cls, widget: QWidget) -> Theme:
        """Return the theme of a widget: its palette and its font.

        A style sheet may make a widget transparent and leave its palette as it was. Then the
        colours are those of the first widget around it that has a ground.
        """
        role, coloured = QPalette.ColorRole.Base, widget
        while coloured.palette().color(role).alpha() < 255 and coloured.parentWidget():
            coloured = coloured.parentWidget()
        return cls(coloured.palette(), widget.font())

    @classmethod
    def paper(cls, font: QFont | None = None) -> Theme:
        """Return the theme of what is printed: black on white, whatever the desktop looks like."""
        palette = QPalette(QColor("#FFFFFF"))
        role = QPalette.ColorRole
        for name, colour in (
            (role.Base, "#FFFFFF"),
            (role.Text, "#1A1A1A"),
            (role.PlaceholderText, "#6B6B6B"),
            (role.Highlight, "#0072B2"),
        ):
            palette.setColor(name, QColor(colour))
        return cls(palette, QApplication.font() if font is None else font)

    @property
    def row(self) -> int:
        """Height of a row with one line of text, in pixels."""
        return max(ROW, pitch(self.text) + 2 * GRID)

    def pinned(self, index: int) -> QColor:
        """Return the colour of the region that was pinned as number `index`, counted from 0."""
        return self.data(PINNED[index % len(PINNED)])

    def verdict(self, verdict: int) -> QColor:
        """Return the colour of better (1), worse (-1) or no clear difference (0)."""
        return self.data({1: GOOD, -1: BAD}.get(verdict, NEUTRAL))

    def data(self, colour: str) -> QColor:
        """Return one of our data colours, lighter where the ground is dark."""
        return QColor(colour).lighter(_LIGHTER) if self.is_dark else QColor(colour)


def pitch(font: QFont) -> int:
    """Return the distance of two lines of text in pixels, a multiple of the grid."""
    return up_to_grid(_LEADING * font.pixelSize())


def width_of(words: str, font: QFont) -> float:
    """Return how wide a line of text is, in pixels."""
    # The same words are measured many times while a chart is laid out; Qt measures slowly.
    kept = (words, font.key())
    width = _widths.get(kept)
    if width is None:
        if len(_widths) >= _MOST_WIDTHS:
            _widths.clear()
        width = _widths[kept] = QFontMetricsF(font).horizontalAdvance(words)
    return width


def up_to_grid(pixels: float) -> int:
    """Return the next multiple of the grid that is not smaller."""
    return GRID * ceil(pixels / GRID - 1e-9)


def down_to_grid(pixels: float) -> int:
    """Return the next multiple of the grid that is not larger."""
    return GRID * floor(pixels / GRID + 1e-9)


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return an opaque colour, `share` of the way from the first to the second."""
    return QColor.fromRgbF(
        *(
            min(1.0, max(0.0, a + (b - a) * share))
            for a, b in zip(first.getRgbF()[:3], second.getRgbF()[:3])
        )
    )


def luminance(colour: QColor) -> float:
    """Return the relative luminance of an opaque colour, as WCAG 2 defines it."""
    linear = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.getRgbF()[:3]
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two opaque colours, 1 to 21, as WCAG 2 defines it."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: QColor, ground: QColor, ink: QColor, ratio: float = _TEXT_CONTRAST) -> QColor:
    """Return the colour as it looks on the ground, moved towards the ink until it is readable."""
    opaque = mix(ground, colour, colour.alphaF())
    for step in range(11):
        tried = mix(opaque, ink, step / 10)
        if contrast(tried, ground) >= ratio:
            return tried
    return QColor(ink)


def _sized(font: QFont, points: int, bold: bool = False) -> QFont:
    info = QFontInfo(font)
    size, in_points = info.pixelSize(), info.pointSizeF()
    per_point = size / in_points if in_points > 0 else 4 / 3
    sized = QFont(font)
    sized.setPixelSize(max(8, round(size + points * per_point)))
    sized.setBold(bold)
    return sized
