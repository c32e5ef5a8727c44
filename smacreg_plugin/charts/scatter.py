"""Scatter: two indicators at once, split at the nation's values into four quarters with names."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QPainter

from .axes import Axis
from .chart import Chart, State
from .frame import NO_CAPTION, Caption, frame, frame_height, say
from .labels import wrap
from .marks import Pin
from .scales import Scale, Write, write
from .scatter_axes import draw_grid, draw_rules
from .scatter_dots import diameters, draw_key, key_height
from .scatter_labels import Around
from .scatter_points import Points
from .scatter_words import Corners, write_beside_rule, write_names
from .scene import LEFT, RIGHT, Scene, Shape
from .theme import GRID, MARGIN, Theme, pitch

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LOWEST, _HIGHEST = 200, 400  # of the plot, in pixels
_PER_DOT = 12  # the largest dot is this part of the width
_MOST_TICKS, _PER_TICK = 6, 64


@dataclass(frozen=True)
class ScatterData:
    """What the chart shows; all words are ready.

    Attributes
    ----------
    ids : tuple of str, length k
    x, y : array of float, shape (k,)
        A region with a NaN is not shown.
    pins : tuple of Pin
        Of those in `ids`.
    x_title, y_title : str
        The measures with unit and year.
    centre_x, centre_y : float
        Where the quarters meet; NaN: there is no line.
    centre_x_words, centre_y_words : str
        What stands at the two lines.
    corners : tuple of str
        Names of the quarters: upper right, upper left, lower left, lower right.
    sizes : array of float, shape (k,), optional
        The dots' areas are as these.
    size_key : tuple of (float, str)
        Two sizes and what they are in words.
    caption : Caption
    empty : str
        A sentence for when no region has both values.
    tip : callable
        Region's id to the words about it.
    write : callable
        Writes a tick with so many decimals.
    """

    ids: tuple[str, ...]
    x: NDArray
    y: NDArray
    pins: tuple[Pin, ...] = ()
    x_title: str = ""
    y_title: str = ""
    centre_x: float = nan
    centre_y: float = nan
    centre_x_words: str = ""
    centre_y_words: str = ""
    corners: tuple[str, str, str, str] = ("", "", "", "")
    sizes: NDArray | None = None
    size_key: tuple[tuple[float, str], ...] = ()
    caption: Caption = NO_CAPTION
    empty: str = ""
    tip: Callable[[str], str] = lambda one: ""
    write: Write = write


class ScatterChart(Chart):
    """A dot for each region: the pinned ones are items, the others by their x a crowd."""

    brushes = True

    def __init__(self, data: ScatterData, title: str = "", description: str = "") -> None:
        super().__init__(title or data.caption.title, description)
        self.data = data
        self._points: Points | None = None
        self._names: dict[str, QRectF] = {}
        self._over: list[Shape] = []  # what stands over lit dots

    def tip(self, one: str) -> str:
        return self.data.tip(one) if one in self.data.ids else ""

    # --- layout ---------------------------------------------------------------------------------

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        plot = max(_LOWEST, min(_HIGHEST, int(0.75 * width) // GRID * GRID))
        inner = width - 2 * MARGIN
        around = frame_height(theme, width, self.data.caption)
        around += self._above(theme, inner) + self._below(theme, inner)
        return QSizeF(width, around + plot)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        import numpy as np

        data, scene = self.data, Scene()
        self._points, self._names, self._over = None, {}, []
        inner = frame(scene, rect, theme, data.caption)
        shown = np.flatnonzero(np.isfinite(data.x) & np.isfinite(data.y))
        if not len(shown):
            say(scene, inner, theme, data.empty)
            return scene
        upper = Axis.over(np.append(data.y[shown], data.centre_y), data.write)
        area = QRectF(
            QPointF(
                inner.left() + upper.room(theme) + MARGIN,
                inner.top() + self._above(theme, inner.width()),
            ),
            QPointF(inner.right(), inner.bottom() - self._below(theme, inner.width())),
        )
        ticks = min(_MOST_TICKS, max(2, int(area.width() // _PER_TICK)))
        lower = Axis.over(np.append(data.x[shown], data.centre_x), data.write, ticks)
        corners = Corners(data.corners, area.width(), theme)
        side = MARGIN if data.sizes is None else self._across(inner.width()) / 2
        along = lower.scale(area.left() + side + GRID, area.right() - side - GRID)
        upwards = upper.scale(
            area.bottom() - corners.below - side, area.top() + corners.above + side
        )
        draw_grid(scene, inner, area, theme, (lower, along), (upper, upwards))
        self._write_titles(scene, inner, area, theme)
        draw_rules(
            scene, area, theme, along(data.centre_x), upwards(data.centre_y), data.centre_x_words
        )
        words = corners.write(scene, area)
        points = self._points = self._placed(shown, along, upwards, self._across(inner.width()))
        points.draw_dots(scene, theme)
        rules = [
            QRectF(along(data.centre_x) - 1, area.top(), 2, area.height()),
            QRectF(area.left(), upwards(data.centre_y) - 1, area.width(), 2),
        ]
        around = Around(area, words, points.mark_rects, points.at, rules)
        below = len(scene.shapes)
        self._names = write_names(scene, points, theme, around)
        if isfinite(data.centre_y):
            y = upwards(data.centre_y)
            write_beside_rule(scene, area, y, data.centre_y_words, theme, around)
        points.draw_marks(scene, theme)
        self._over = scene.shapes[below:]
        return scene

    def _write_titles(self, scene: Scene, inner: QRectF, area: QRectF, theme: Theme) -> None:
        """Write the titles of the axes, and the key of sizes."""
        data, line = self.data, pitch(theme.note)
        for title, y, align in (
            (data.y_title, inner.top(), LEFT),
            (data.x_title, area.bottom() + GRID + line, RIGHT),
        ):
            for words in wrap(title, theme.note, inner.width()):
                box = QRectF(inner.left(), y, inner.width(), line)
                scene.write(words, box, theme.note, theme.ink, align)
                y += line
        sizes = self._key_sizes(inner.width())
        height = key_height(sizes, theme)
        row = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        draw_key(scene, row, theme, sizes, [words for _, words in data.size_key])

    def _placed(self, shown: NDArray, along: Scale, upwards: Scale, across: float) -> Points:
        """Return the regions with both values in pixels, from left to right."""
        import numpy as np

        data = self.data
        shown = shown[np.lexsort((np.array(data.ids)[shown], data.x[shown]))]
        ids = [data.ids[k] for k in shown.tolist()]
        at = np.column_stack([along.pixels(data.x[shown]), upwards.pixels(data.y[shown])])
        sizes = None
        if data.sizes is not None:
            sizes = diameters(data.sizes[shown], self._largest(), across)
        there = set(ids)
        return Points(ids, at, sizes, tuple(pin for pin in data.pins if pin.id in there))

    def _above(self, theme: Theme, width: float) -> int:
        """Return the height between the caption and the plot."""
        lines = len(wrap(self.data.y_title, theme.note, width)) + bool(self.data.centre_x_words)
        return lines * pitch(theme.note) + GRID

    def _below(self, theme: Theme, width: float) -> int:
        """Return the height between the plot and the source."""
        lines = 1 + len(wrap(self.data.x_title, theme.note, width))
        return lines * pitch(theme.note) + GRID + key_height(self._key_sizes(width), theme)

    def _across(self, width: float) -> int:
        """Return the diameter of the largest dot."""
        return max(24, min(48, int(width / _PER_DOT) // GRID * GRID))

    def _largest(self) -> float:
        import numpy as np

        sizes = self.data.sizes
        return float(np.nanmax(sizes)) if np.isfinite(sizes).any() else 0.0

    def _key_sizes(self, width: float) -> list[float]:
        import numpy as np

        if self.data.sizes is None or not self.data.size_key:
            return []
        numbers = np.array([number for number, _ in self.data.size_key])
        return diameters(numbers, self._largest(), self._across(width)).tolist()

    # --- mouse and keyboard ---------------------------------------------------------------------

    def hit(self, position: QPointF) -> str | None:
        if self._points is None:
            return None
        for one, rect in self._names.items():
            if rect.contains(position):
                return one
        return self._points.nearest(position)

    def _paint_lit(self, painter: QPainter, theme: Theme, state: State) -> None:
        """Paint regions stronger, all at once: a brush may have lit thousands."""
        if self._points is None:
            return
        self._points.light(painter, theme, state.lit, state.strength)
        self._points.light(painter, theme, [state.chosen], 1.0)
        for shape in self._over if state.lit or state.chosen else []:
            shape.draw(painter)
