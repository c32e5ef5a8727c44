"""The names at the right end of lines, pushed apart, each with the key of its line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF

from .axes import sharp
from .labels import push_apart
from .marks import Pin
from .paths_plot import MARK
from .scene import RIGHT, Line, Mark, Scene
from .theme import GRID, MARGIN, Theme, pitch, up_to_grid, width_of

_KEY = 12
_LEADER = 8  # between the end of a line and its key
_LEAST_NAME = 24


@dataclass(frozen=True)
class End:
    """Where a line ends, and what is written there.

    Attributes
    ----------
    id, name, number : str
    pin : Pin or None
        None for the nation, whose line is dashed.
    y : float
        Pixel of its last point.
    reaches : bool
        Whether it reaches the column, so that a thin line can lead to its name.
    """

    id: str
    name: str
    number: str
    pin: Pin | None
    y: float
    reaches: bool


def ends_width(names: Sequence[str], numbers: Sequence[str], theme: Theme, most: float) -> int:
    """Return how wide the column of names is, at most so many pixels.

    Where names and numbers do not fit beside each other, it is only for the names.
    """
    if not names:
        return 0
    widest, limit = _widest(names, theme), int(most) // GRID * GRID
    wanted = up_to_grid(_before(theme, numbers) + widest)
    return wanted if wanted <= limit else min(up_to_grid(_before(theme, ()) + widest), limit)


def draw_ends(scene: Scene, ends: Sequence[End], column: QRectF, theme: Theme) -> list[QRectF]:
    """Write the names into a column; return what each covers, key included.

    Where the column is too low for all, the last ones stay without a name; where it is too
    narrow, all without their number.
    """
    line = pitch(theme.text)
    ends = ends[: int(column.height() // line)]
    middles = push_apart([end.y for end in ends], [line] * len(ends), column.top(), column.bottom())
    numbers = [end.number for end in ends]
    room = column.width() - _before(theme, numbers)
    if ends and room < _widest([end.name for end in ends], theme):
        numbers = [""] * len(ends)
        room = column.width() - _before(theme, numbers)
    covered = []
    for end, words, middle in zip(ends, numbers, middles):
        middle = round(middle)
        key = QPointF(column.left() + _LEADER + _KEY / 2, middle)
        if end.reaches:
            begin = QPointF(column.left() - MARGIN, end.y)
            scene.add(Line(begin, QPointF(column.left() + _LEADER, middle), theme.dot))
        draw_key(scene, end, key, theme)
        top = middle - line / 2
        name = QRectF(column.left() + _LEADER + _KEY + GRID, top, max(room, _LEAST_NAME), line)
        scene.write(end.name, name, theme.text, theme.ink)
        number = QRectF(column.left(), top, column.width(), line)
        scene.write(words, number, theme.text, theme.ink, RIGHT, cut=False)
        covered.append(number.adjusted(_LEADER - GRID, 0, 0, 0))
    return covered


def draw_key(scene: Scene, end: End, middle: QPointF, theme: Theme) -> None:
    """Draw what tells whose line it is: the mark of a region, the dashes of the nation."""
    if end.pin is not None:
        colour = theme.pinned(end.pin.colour_index)
        scene.add(Mark(end.id, end.pin.shape, middle, MARK, colour, theme.ink))
        return
    half, y = QPointF(_KEY / 2, 0), sharp(middle.y())
    middle = QPointF(middle.x(), y)
    scene.add(Line(middle - half, middle + half, theme.ink, 1.5, dashed=True))


def _widest(names: Sequence[str], theme: Theme) -> float:
    return max(width_of(name, theme.text) for name in names) + 1


def _before(theme: Theme, numbers: Sequence[str]) -> int:
    """Return the width of a column without its names."""
    number = max((width_of(number, theme.text) for number in numbers), default=0.0)
    return _LEADER + _KEY + GRID + (up_to_grid(number) + MARGIN if number else 0)
