"""Names beside marks in a plane: none over another, over a mark only where nothing else is left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF

from .scatter_points import RADIUS
from .theme import GRID

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Where a name may stand around its mark, in turns from the right, clockwise; the best first.
_WAYS = (0.0, 0.5, 0.875, 0.125, 0.625, 0.375, 0.75, 0.25)
_STEPS = 12  # how often it may be moved one line further out
_PER_STEP, _PER_WAY, _PER_LINE = 6.0, 0.5, 2.0  # what that costs, in dots covered
_FULL = 12.0  # where it is so crowded, more dots make no difference


@dataclass(frozen=True)
class Around:
    """What names have to keep clear of.

    Attributes
    ----------
    bounds : QRectF
        Within this they stand.
    words : list of QRectF
        Never covered.
    marks : list of QRectF
        Covered only where nothing else is left.
    dots : array of float, shape (n, 2)
        From left to right; covered as few as possible.
    rules : list of QRectF
        Lines, crossed if need be.
    """

    bounds: QRectF
    words: list[QRectF]
    marks: list[QRectF]
    dots: NDArray
    rules: list[QRectF]

    def cost(self, rect: QRectF) -> float:
        """Return what it costs to cover a rectangle; infinity where it may not be covered."""
        if not self.bounds.contains(rect) or any(rect.intersects(word) for word in self.words):
            return float("inf")
        return self._dots_in(rect) + _PER_LINE * sum(rect.intersects(rule) for rule in self.rules)

    def is_clear(self, rect: QRectF) -> bool:
        """Tell whether no mark is covered."""
        return not any(rect.intersects(mark) for mark in self.marks)

    def _dots_in(self, rect: QRectF) -> float:
        first, stop = self.dots[:, 0].searchsorted((rect.left(), rect.right()))
        y = self.dots[first:stop, 1]
        return min(_FULL, float(((y >= rect.top()) & (y <= rect.bottom())).sum()))


def cheapest(candidates: Sequence[QRectF], around: Around, extra: Sequence[float]) -> QRectF | None:
    """Return the best of several rectangles, clear of marks if one is; None where none fits."""
    costs = [around.cost(rect) + more for rect, more in zip(candidates, extra)]
    fitting = [k for k in range(len(candidates)) if costs[k] < float("inf")]
    clear = [k for k in fitting if around.is_clear(candidates[k])]
    best = min(clear or fitting, key=lambda k: (costs[k], k), default=None)
    return None if best is None else candidates[best]


def place(
    centres: Sequence[QPointF],
    sizes: Sequence[float],
    widths: Sequence[float],
    height: float,
    around: Around,
) -> list[QRectF | None]:
    """Find a place for the name of each mark, in the order given.

    Parameters
    ----------
    centres : sequence of QPointF
    sizes : sequence of float
        Diameters of the marks.
    widths : sequence of float
        Of the names.
    height : float
        Of a line of text.
    around : Around
        Its `words` grow by the places found.

    Returns
    -------
    list of QRectF or None
        None where a name cannot stand without covering another.
    """
    found = []
    for centre, size, width in zip(centres, sizes, widths):
        candidates, extra = [], []
        for step in range(_STEPS):
            for rank, way in enumerate(_WAYS):
                reach = RADIUS * size + GRID + step * height / 2
                candidates.append(_beside(centre, way, reach, width, height))
                extra.append(_PER_STEP * step + _PER_WAY * rank)
        rect = cheapest(candidates, around, extra)
        found.append(rect)
        if rect is not None:
            around.words.append(rect.adjusted(-GRID, 0, GRID, 0))
    return found


def leader(centre: QPointF, size: float, rect: QRectF) -> tuple[QPointF, QPointF] | None:
    """Return the line from a mark to its name; None where they stand close together."""
    x = min(max(centre.x(), rect.left()), rect.right())
    y = min(max(centre.y(), rect.top() + GRID), rect.bottom() - GRID)
    away = hypot(x - centre.x(), y - centre.y())
    if away <= size / 2 + 2 * GRID:
        return None
    share = size / 2 / away
    start = QPointF(centre.x() + share * (x - centre.x()), centre.y() + share * (y - centre.y()))
    return start, QPointF(x, y)


def _beside(centre: QPointF, way: float, reach: float, width: float, height: float) -> QRectF:
    """Return the rectangle whose nearest point lies so far from a centre, in one direction."""
    across, down = cos(2 * pi * way), sin(2 * pi * way)
    x, y = centre.x() + reach * across, centre.y() + reach * down
    left = x - width / 2 + width / 2 * _side(across)
    top = y - height / 2 + height / 2 * _side(down)
    return QRectF(round(left), round(top), width, height)


def _side(part: float) -> int:
    return 0 if abs(part) < 1e-9 else (1 if part > 0 else -1)
