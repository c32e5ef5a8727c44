"""The axes of a scatter: gridlines and ticks, and the lines between the quarters."""

from __future__ import annotations

from math import isfinite

from qgis.PyQt.QtCore import QRectF

from .axes import Axis, rule_across, rule_down, spaced, write_below, write_left
from .labels import elide
from .scales import Scale
from .scene import Scene
from .theme import GRID, Theme, pitch, width_of


def draw_grid(
    scene: Scene,
    inner: QRectF,
    area: QRectF,
    theme: Theme,
    lower: tuple[Axis, Scale],
    upper: tuple[Axis, Scale],
) -> None:
    """Draw gridlines at the ticks of both axes, and write them to the left and below."""
    (x_axis, along), (y_axis, upwards) = lower, upper
    for tick in y_axis.ticks:
        rule_across(scene, area, upwards(tick), theme.grid_line)
    write_left(scene, area, y_axis, upwards, theme)
    places = [along(tick) for tick in x_axis.ticks]
    for place in places:
        rule_down(scene, area, place, theme.grid_line)
    widths = [width_of(words, theme.note) for words in x_axis.words]
    row = inner.left(), inner.right()
    chosen = spaced(places, widths, range(len(places)), row)
    words = [x_axis.words[k] for k in chosen]
    write_below(scene, words, [places[k] for k in chosen], area.bottom() + GRID, theme)


def draw_rules(scene: Scene, area: QRectF, theme: Theme, x: float, y: float, x_words: str) -> None:
    """Draw the lines between the quarters; the upright one has its words above the plot."""
    if isfinite(y):
        rule_across(scene, area, y, theme.line)
    if isfinite(x):
        rule_down(scene, area, x, theme.line)
        words = elide(x_words, theme.note, area.width())
        half = width_of(words, theme.note) / 2
        middle = min(max(x, area.left() + half), area.right() - half)
        top = area.top() - GRID - pitch(theme.note)
        write_below(scene, [words], [middle], top, theme)
