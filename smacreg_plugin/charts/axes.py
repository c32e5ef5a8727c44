"""The axes of a plot: round numbers, gridlines on whole pixels, words that do not touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor

from .scales import Scale, Write, decimals, ticks
from .scene import CENTRE, RIGHT, Box, Line, Scene
from .theme import GRID, MARGIN, Theme, pitch, up_to_grid, width_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AIR = 0.04  # free room at the ends of an axis, as a share of the numbers' range


@dataclass(frozen=True)
class Axis:
    """Numbers along one side of a plot: its ends, its ticks, and how these are written."""

    low: float
    high: float
    ticks: tuple[float, ...]
    words: tuple[str, ...]

    @classmethod
    def over(cls, values: NDArray, write: Write, most: int = 5) -> Axis:
        """Return the axis that holds all finite values; without any it has no ticks.

        Parameters
        ----------
        values : array of float
        write : callable
            Writes a tick with so many decimals.
        most : int
            The most ticks; there are half as many at least.
        """
        import numpy as np

        finite = values[np.isfinite(values)]
        if not finite.size:
            return cls(0.0, 1.0, (), ())
        low, high = float(finite.min()), float(finite.max())
        # Equal numbers, or equal but for rounding, lie in the middle of a range of their size.
        alike = high - low <= 1e-9 * max(abs(low), abs(high))
        air = (0.05 * abs(low) or 1.0) if alike else _AIR * (high - low)
        low, high = low - air, high + air
        found = ticks(low, high, most)
        places = decimals(found)
        return cls(low, high, tuple(found), tuple(write(tick, places) for tick in found))

    def scale(self, start: float, end: float) -> Scale:
        """Return where its numbers lie between two pixels."""
        return Scale(self.low, self.high, start, end)

    def room(self, theme: Theme) -> int:
        """Return how wide its written ticks are in pixels, a multiple of the grid."""
        return up_to_grid(max((width_of(word, theme.note) for word in self.words), default=0.0))


def rule_across(scene: Scene, plot: QRectF, y: float, colour: QColor) -> None:
    """Draw a sharp line of one pixel across a plot."""
    y = sharp(y)
    scene.add(Line(QPointF(plot.left(), y), QPointF(plot.right(), y), colour))


def rule_down(scene: Scene, plot: QRectF, x: float, colour: QColor) -> None:
    """Draw a sharp line of one pixel down a plot."""
    x = sharp(x)
    scene.add(Line(QPointF(x, plot.top()), QPointF(x, plot.bottom()), colour))


def draw_break(scene: Scene, middle: QPointF, theme: Theme) -> None:
    """Draw the two slanting ticks that say that an axis leaves something out."""
    x, y = round(middle.x()), middle.y()
    scene.add(Box(QRectF(x - GRID / 2, y - 1, GRID, 2), theme.ground))
    for side in (-GRID / 2, GRID / 2):
        foot, top = QPointF(x + side - 1.5, y + GRID), QPointF(x + side + 1.5, y - GRID)
        scene.add(Line(foot, top, theme.ink))


def write_left(scene: Scene, plot: QRectF, axis: Axis, scale: Scale, theme: Theme) -> None:
    """Write the ticks of an axis to the left of a plot, right-aligned."""
    height = pitch(theme.note)
    for tick, words in zip(axis.ticks, axis.words):
        box = QRectF(0, round(scale(tick)) - height / 2, plot.left() - MARGIN, height)
        scene.write(words, box, theme.note, theme.faint, RIGHT, cut=False)


def write_below(
    scene: Scene, words: Sequence[str], middles: Sequence[float], top: float, theme: Theme
) -> None:
    """Write ticks in a row, each centred on its place."""
    height = pitch(theme.note)
    for word, middle in zip(words, middles):
        box = QRectF(middle, top, 0, height)
        scene.write(word, box, theme.note, theme.faint, CENTRE, cut=False)


def spaced(
    middles: Sequence[float],
    widths: Sequence[float],
    order: Sequence[int],
    row: tuple[float, float],
    taken: Sequence[tuple[float, float]] = (),
    gap: float = MARGIN,
) -> list[int]:
    """Choose words for a row so that none touches another.

    Parameters
    ----------
    middles, widths : sequence of float
        Where each word would stand, and its width.
    order : sequence of int
        Positions of the words, the most wanted first; those left out are not chosen.
    row : (float, float)
        Its ends.
    taken : sequence of (float, float)
        Stretches where no word may stand.
    gap : float
        Free room between two words.

    Returns
    -------
    list of int
        Positions of those chosen, ascending.
    """
    used = list(taken)
    chosen = []
    for k in order:
        left, right = middles[k] - widths[k] / 2, middles[k] + widths[k] / 2
        if (
            row[0] <= left
            and right <= row[1]
            and all(right + gap <= begin or end + gap <= left for begin, end in used)
        ):
            used.append((left, right))
            chosen.append(k)
    return sorted(chosen)


def sharp(pixel: float) -> float:
    """Return the middle of the pixel row or column nearest to a place."""
    return round(pixel - 0.5) + 0.5
