"""The axis of periods: words thinned so that none touches another, and the grip of the base."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF

from .axes import rule_across, spaced, write_below
from .paths_base import draw_grip, grip_rect
from .scales import Scale
from .scene import Scene
from .theme import GAP, GRID, TARGET, Theme, pitch, width_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROW_HEIGHT = GRID + TARGET
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)


def draw_years(
    scene: Scene,
    periods: Sequence[str],
    years: NDArray,
    along: Scale,
    area: QRectF,
    row: tuple[float, float],
    theme: Theme,
    base: str,
) -> QRectF:
    """Draw the axis under a plot; return the grip at the base, null where there is none.

    `row` holds the ends of the room for words, which is wider than the plot.
    """
    x = along.pixels(years).tolist()
    widths = [width_of(period, theme.note) for period in periods]
    middles = [
        min(max(middle, row[0] + width / 2), row[1] - width / 2) for middle, width in zip(x, widths)
    ]
    rule_across(scene, area, area.bottom(), theme.line)
    grip, taken = QRectF(), []
    if base in periods:
        place = x[periods.index(base)]
        grip = grip_rect(place, area.bottom() + GRID, base, theme, row)
        draw_grip(scene, place, area, grip, base, theme)
        taken.append((grip.left(), grip.right()))
    order = wanted_first(years.tolist(), x, max(widths) + GAP)
    chosen = spaced(middles, widths, order, row, taken, GAP)
    top = area.bottom() + GRID + (TARGET - pitch(theme.note)) / 2
    write_below(scene, [periods[k] for k in chosen], [middles[k] for k in chosen], top, theme)
    return grip


def wanted_first(years: Sequence[float], x: Sequence[float], room: float) -> list[int]:
    """Return the periods that a row of words should name, the most wanted first.

    The last and the first one, then those at round years, so far apart that each has its room.
    """
    pixels = (x[-1] - x[0]) / (len(x) - 1) if len(x) > 1 else 0.0
    step = next((step for step in _STEPS if step * pixels >= room), len(x))
    whole = all(year == int(year) for year in years)
    rest = [k for k, year in enumerate(years) if (year if whole else k) % step == 0]
    return list(dict.fromkeys([len(x) - 1, 0, *rest]))
