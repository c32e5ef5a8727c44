"""One row of the barometer: name, value, where all regions lie, and the difference in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite, nan

from qgis.PyQt.QtCore import QPointF, QRectF

from .key import FLIPPED_SIGN
from .labels import wrap
from .marks import DOWN, UP, Pin
from .ranges import (
    INSET,
    REACH,
    UNKNOWN,
    Spread,
    draw_spread,
    no_value,
    part_mark,
    pin_mark,
    scale_over,
    tick,
)
from .scene import RIGHT, Mark, Scene
from .theme import GAP, GRID, MARGIN, Theme, down_to_grid, pitch, up_to_grid, width_of

# Pixels of the bar beside name, value and words; with less, they stand over and under it.
LEAST_BAR = 144
_TWO_LINES = 0.7  # of the width of the words in one line
# Of the width, what names and words take at most: first with room, then closer together.
_SHARES = ((0.30, 0.34), (0.26, 0.28))
_ARROW = 12
_ARROW_ROOM = 16
_LEAST_VALUE, _MOST_VALUE = 32, 96


@dataclass(frozen=True)
class Row:
    """One indicator; all words are ready.

    Attributes
    ----------
    id : str
        Id of the indicator.
    name, value, words, tip : str
        `value` is the leading region's with its unit; `words` say its difference, or why there
        is no value.
    spread : Spread
        Of all regions.
    values : tuple of float
        Of the pinned regions, in their order; NaN where missing.
    reference : float
        The nation's or the group's value; NaN where there is none.
    centre, hinterland : float
        Of the leading region; NaN where they are not shown.
    verdict : int
        1 better, -1 worse, 0 no clear difference or an indicator without a direction.
    flipped : bool
        Small values lie to the right, because they are good.
    """

    id: str
    name: str
    value: str = ""
    words: str = ""
    tip: str = ""
    spread: Spread = UNKNOWN
    values: tuple[float, ...] = ()
    reference: float = nan
    centre: float = nan
    hinterland: float = nan
    verdict: int = 0
    flipped: bool = False


@dataclass(frozen=True)
class Columns:
    """Left edges and widths of the columns, in pixels."""

    wide: bool
    name: tuple[float, float]
    value: tuple[float, float]
    sign: float
    plot: tuple[float, float]
    words: tuple[float, float]

    @classmethod
    def within(cls, left: float, width: float, theme: Theme, rows: Iterable[Row]) -> Columns:
        """Share a width out among the columns.

        Wide: name, value, bar and words beside each other. Narrow: name and value on one line,
        the bar on the next, the words below. Arrows of flipped rows stand before the bar.
        """
        rows = list(rows)
        value = min(max(_widest([row.value for row in rows], theme), _LEAST_VALUE), _MOST_VALUE)
        flipped = any(row.flipped for row in rows)
        names = _widest([row.name for row in rows], theme)
        words = _widest([row.words for row in rows], theme) + _ARROW_ROOM
        for of_names, of_words in _SHARES:
            name = min(names, down_to_grid(of_names * width))
            said = min(words, down_to_grid(of_words * width))
            sign = left + name + MARGIN + value + MARGIN
            plot = sign + (GAP if flipped else 0)
            bar = left + width - said - GAP - plot
            # In less than this, two lines would not hold the words.
            if bar >= LEAST_BAR and said >= _TWO_LINES * words:
                return cls(
                    wide=True,
                    name=(left, name),
                    value=(left + name + MARGIN, value),
                    sign=sign,
                    plot=(plot, bar),
                    words=(left + width - said, said),
                )
        before = GAP if flipped else 0
        return cls(
            wide=False,
            name=(left, width - value - GAP),
            value=(left + width - value, value),
            sign=left,
            plot=(left + before, width - before),
            words=(left, width),
        )


def row_height(row: Row, columns: Columns, theme: Theme) -> int:
    """Return the height of a row in pixels, a multiple of the grid."""
    names, words = _name_lines(row, columns, theme), _word_lines(row, columns, theme)
    return _height(len(names), len(words), columns, theme)


def draw_row(
    scene: Scene,
    row: Row,
    top: float,
    columns: Columns,
    theme: Theme,
    pins: Sequence[Pin],
    leading: int,
) -> int:
    """Draw a row whose upper edge is at `top`; return its height."""
    names, words = _name_lines(row, columns, theme), _word_lines(row, columns, theme)
    line, height = pitch(theme.text), _height(len(names), len(words), columns, theme)
    if columns.wide:
        middle = top + height / 2
        at_name, at_words = (middle - len(lines) * line / 2 for lines in (names, words))
        at_value, plot_middle = middle - line / 2, middle
    else:
        at_name = at_value = top + GRID
        at_words = top + height - GRID - len(words) * line
        plot_middle = at_words - max(line, REACH) / 2

    for k, text in enumerate(names):
        box = QRectF(columns.name[0], at_name + k * line, columns.name[1], line)
        scene.write(text, box, theme.text, theme.ink)
    _draw_value(scene, row, QRectF(columns.value[0], at_value, columns.value[1], line), theme)
    plot = QRectF(columns.plot[0], plot_middle - REACH / 2, columns.plot[1], REACH)
    _draw_plot(scene, row, plot, theme, pins, leading)
    if row.flipped:
        box = QRectF(columns.sign, plot_middle - line / 2, GAP, line)
        scene.write(FLIPPED_SIGN, box, theme.note, theme.faint)
    left, width = columns.words
    indent = _ARROW_ROOM if columns.wide or row.verdict else 0
    for k, text in enumerate(words):
        box = QRectF(left + indent, at_words + k * line, width - indent, line)
        scene.write(text, box, theme.text, theme.ink if row.verdict else theme.faint)
    if row.verdict and words:
        centre = QPointF(left + _ARROW / 2, at_words + line / 2)
        shape = UP if row.verdict > 0 else DOWN
        scene.add(Mark(row.id, shape, centre, _ARROW, theme.verdict(row.verdict), None))
    return height


def _height(names: int, words: int, columns: Columns, theme: Theme) -> int:
    """Return the height of a row with so many lines of its name and its words."""
    line = pitch(theme.text)
    if columns.wide:
        return max(theme.row, max(names, words) * line + 2 * GRID)
    return (max(names, 1) + words) * line + max(line, REACH) + 2 * GRID


def _draw_value(scene: Scene, row: Row, box: QRectF, theme: Theme) -> None:
    if row.value:
        scene.write(row.value, box, theme.strong, theme.ink, RIGHT)
    else:
        no_value(scene, box.adjusted(box.width() - _LEAST_VALUE, 0, 0, 0), theme)


def _draw_plot(
    scene: Scene, row: Row, rect: QRectF, theme: Theme, pins: Sequence[Pin], leading: int
) -> None:
    others = [row.reference, row.centre, row.hinterland, *row.values]
    y = rect.center().y()
    if not row.spread.known:
        no_value(scene, rect.adjusted(INSET, 0, -INSET, 0), theme)
        return
    scale = scale_over(row.spread, others, rect, row.flipped)
    draw_spread(scene, scale, y, row.spread, theme)
    if isfinite(row.reference):
        scene.add(tick(scale(row.reference), y, REACH, theme.ink))
    for name in ("centre", "hinterland"):
        value = getattr(row, name)
        if isfinite(value):
            scene.add(part_mark(name, QPointF(scale(value), y), theme))
    # The leading region last: on top. Of the others, those pinned first lie higher.
    order = sorted(range(len(pins)), key=lambda k: (k == leading, -k))
    for k in order:
        if k < len(row.values) and isfinite(row.values[k]):
            at = QPointF(scale(row.values[k]), y)
            scene.add(pin_mark(pins[k], at, theme, leading=k == leading))


def _name_lines(row: Row, columns: Columns, theme: Theme) -> list[str]:
    return wrap(row.name, theme.text, columns.name[1])


def _word_lines(row: Row, columns: Columns, theme: Theme) -> list[str]:
    return wrap(row.words, theme.text, columns.words[1] - _ARROW_ROOM)


def _widest(words: Iterable[str], theme: Theme) -> int:
    # In the bold cut, which values have, and names do not exceed.
    return up_to_grid(max((width_of(one, theme.strong) for one in words), default=0.0) + 1)
