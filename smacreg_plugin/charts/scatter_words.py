"""The words in a scatter: names of quarters, of the lines between them, and of regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from .labels import elide, wrap
from .scatter_labels import Around, cheapest, leader, place
from .scatter_points import Points
from .scene import Line, Scene, Span, Text, around
from .theme import GAP, GRID, Theme, pitch, width_of

_LONGEST_NAME = 0.45  # of the plot's width
_RIGHT = (0, 3)  # quarters
_RIM = 4.0  # width of the pen around letters
_STEP = 16  # between two places along a line
_NO_END = 20.0  # what it costs not to stand at an end of a line, in dots covered


@dataclass(frozen=True)
class Rim:
    """The ground around the letters of a text, drawn before it."""

    text: Text
    colour: QColor

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        return around(*self.text.span, _RIM)

    def draw(self, painter: QPainter) -> None:
        letters = QPainterPath()
        letters.addText(self.text.start, self.text.font, self.text.words)
        pen = QPen(self.colour, _RIM)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(letters, pen)


class Corners:
    """The names of the quarters, in the corners of a plot: two lines at most each.

    Attributes
    ----------
    above, below : int
        Height that they take from the plot.
    """

    def __init__(self, words: Sequence[str], width: float, theme: Theme) -> None:
        half = (width - GAP) / 2 - GRID
        self._lines = [wrap(name, theme.note, half) for name in words]
        self._theme = theme
        above, below = (max(len(lines) for lines in self._lines[k : k + 2]) for k in (0, 2))
        line = pitch(theme.note)
        self.above, self.below = (count * line + GRID if count else 0 for count in (above, below))

    def write(self, scene: Scene, plot: QRectF) -> list[QRectF]:
        """Write them; return what they cover."""
        line, covered = pitch(self._theme.note), []
        for k, lines in enumerate(self._lines):
            top = plot.top() + GRID if k < 2 else plot.bottom() - GRID - line * len(lines)
            for words in lines:
                width = width_of(words, self._theme.note)
                left = plot.right() - GRID - width if k in _RIGHT else plot.left() + GRID
                box = QRectF(left, top, width, line)
                write_clear(scene, box, words, self._theme.note, self._theme.faint, self._theme)
                covered.append(box)
                top += line
        return covered


def write_beside_rule(
    scene: Scene, plot: QRectF, y: float, words: str, theme: Theme, around: Around
) -> None:
    """Write what a line across the plot is, above or below it, at one of its ends if possible."""
    if not words:
        return
    words = elide(words, theme.note, plot.width() / 2)
    width, height = width_of(words, theme.note), pitch(theme.note)
    right, left = plot.right() - GRID - width, plot.left() + GRID
    places = [right, left, *range(int(left) + _STEP, int(right), _STEP)]
    candidates = [
        QRectF(place, top, width, height) for place in places for top in (y - height - 1, y + 2)
    ]
    # At an end if possible, and rather above the line.
    extra = [(0.0 if k < 4 else _NO_END) + k % 2 for k in range(len(candidates))]
    rect = cheapest(candidates, around, extra)
    if rect is not None:
        write_clear(scene, rect, words, theme.note, theme.faint, theme)
        around.words.append(rect)


def write_names(scene: Scene, points: Points, theme: Theme, around: Around) -> dict[str, QRectF]:
    """Write the names of the pinned regions beside their marks; return what each covers."""
    longest = _LONGEST_NAME * around.bounds.width()
    names = [elide(pin.name, theme.text, longest) for pin in points.pins]
    centres = [points.centre(pin.id) for pin in points.pins]
    sizes = [points.size(pin.id) for pin in points.pins]
    widths = [width_of(name, theme.text) for name in names]
    covered = {}
    for k, rect in enumerate(place(centres, sizes, widths, pitch(theme.text), around)):
        if rect is None:
            continue
        covered[points.pins[k].id] = rect
        ends = leader(centres[k], sizes[k], rect)
        if ends is not None:
            scene.add(Line(*ends, theme.line))
        write_clear(scene, rect, names[k], theme.text, theme.ink, theme)
    return covered


def write_clear(
    scene: Scene, rect: QRectF, words: str, font: QFont, colour: QColor, theme: Theme
) -> None:
    """Write words with a rim of ground, so that dots and lines under them do not disturb."""
    text = Text(rect, words, font, colour)
    scene.add(Rim(text, theme.ground), text)
