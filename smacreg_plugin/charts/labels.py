"""Where words go: cut to a width, broken into lines, pushed apart."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from .theme import width_of


def elide(words: str, font: QFont, width: float) -> str:
    """Return the words, cut with an ellipsis where they are wider than `width` pixels."""
    if width_of(words, font) <= width:
        return words
    return QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, width))


def wrap(words: str, font: QFont, width: float, lines: int = 2) -> list[str]:
    """Break words into lines no wider than `width` pixels; the last one is cut if need be."""
    broken: list[str] = []
    # Not at spaces that hold a number and its unit together.
    rest = [word for word in words.split(" ") if word]
    while rest and len(broken) < lines - 1:
        count = 1
        while count < len(rest) and width_of(" ".join(rest[: count + 1]), font) <= width:
            count += 1
        broken.append(elide(" ".join(rest[:count]), font, width))
        rest = rest[count:]
    if rest:
        broken.append(elide(" ".join(rest), font, width))
    return broken


def push_apart(
    wanted: Sequence[float], sizes: Sequence[float], low: float, high: float
) -> list[float]:
    """Move labels along a line until none covers another, as little as possible.

    The sum of squared moves is least (neighbours that collide move as one block, by the mean).

    Parameters
    ----------
    wanted : sequence of float
        Where the middle of each label should be.
    sizes : sequence of float
        How long each is along the line.
    low, high : float
        Ends of the line. Labels that together are longer than it overlap evenly.

    Returns
    -------
    list of float
        The middles, in the order given. Those wanted at the same place keep that order.
    """
    count = len(wanted)
    if not count:
        return []
    order = sorted(range(count), key=lambda k: (wanted[k], k))
    room = high - low
    needed = sum(sizes)
    squeeze = min(1.0, room / needed) if needed > 0 else 1.0
    # Without the labels' own lengths, each wants a point and they may only not change order.
    offsets, used = [], 0.0
    for k in order:
        offsets.append(used + squeeze * sizes[k] / 2)
        used += squeeze * sizes[k]
    blocks: list[list[float]] = []  # sum of wanted points, how many
    for k, offset in zip(order, offsets):
        blocks.append([wanted[k] - offset, 1])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            total, size = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += size
    points = [total / size for total, size in blocks for _ in range(int(size))]
    placed = [0.0] * count
    for k, offset, point in zip(order, offsets, points):
        placed[k] = min(max(point, low), max(low, high - used)) + offset
    return placed
