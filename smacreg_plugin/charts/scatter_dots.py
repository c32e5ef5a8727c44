"""Dots whose area is a number, and the key of two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from .scene import Scene, Span, around
from .theme import GAP, GRID, Theme, pitch, width_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEAST = 3.0  # pixels across; a smaller one would not be seen
MANY, SPECK = 2000, 2.0  # from so many on, dots are specks of so many pixels


@dataclass(frozen=True)
class Bubbles:
    """Dots of different sizes, the largest at the bottom; thousands of them without outlines.

    `points` has the shape (n, 2), in pixels; `sizes` (n,) are diameters.
    """

    points: NDArray
    sizes: NDArray
    fill: QColor
    outline: QColor

    @property
    def span(self) -> Span:
        """From where to where they reach, from above."""
        if not len(self.points):
            return 0.0, 0.0
        y = self.points[:, 1]
        return around(float(y.min()), float(y.max()), float(self.sizes.max()))

    def draw(self, painter: QPainter) -> None:
        order = (-self.sizes).argsort(kind="stable")
        is_many = len(order) > MANY
        painter.setPen(QPen(Qt.PenStyle.NoPen) if is_many else QPen(self.outline, 1.0))
        painter.setBrush(self.fill)
        for (x, y), size in zip(self.points[order].tolist(), self.sizes[order].tolist()):
            painter.drawEllipse(QPointF(x, y), size / 2, size / 2)


def diameters(numbers: NDArray, largest: float, across: float) -> NDArray:
    """Return diameters for which the areas are as the numbers, in pixels.

    Parameters
    ----------
    numbers : array of float
        NaN, zero and less give the least size.
    largest : float
        The number whose dot is `across` pixels wide.
    across : float
    """
    import numpy as np

    share = np.zeros(numbers.shape)
    if largest > 0:
        share = np.clip(np.nan_to_num(numbers) / largest, 0.0, None)
    return np.maximum(np.sqrt(share) * across, LEAST)


def key_height(sizes: Sequence[float], theme: Theme) -> float:
    """Return the height of the key of sizes, a multiple of the grid."""
    if not sizes:
        return 0
    return max(pitch(theme.note), -(-max(sizes) // GRID) * GRID) + GRID


def draw_key(
    scene: Scene, row: QRectF, theme: Theme, sizes: Sequence[float], words: Sequence[str]
) -> None:
    """Draw hollow dots of some sizes and what they stand for, from left to right."""
    import numpy as np

    x, y = row.left(), row.center().y()
    for size, label in zip(sizes, words):
        middle = np.array([[x + size / 2, y]])
        scene.add(Bubbles(middle, np.array([size]), theme.ground, theme.line))
        x += size + GRID
        room = QRectF(x, row.top(), max(0.0, row.right() - x), row.height())
        scene.write(label, room, theme.note, theme.faint)
        x += width_of(label, theme.note) + GAP
