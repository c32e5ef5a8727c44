"""How all regions lie, in one line: range, middle half and median; and what is set against it."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor

from .marks import LEADING, PINNED, SECONDARY, Pin
from .scales import Scale
from .scene import Box, Mark, Scene
from .theme import Theme

BAR = 8  # height of the middle half
REACH = 16  # height of the tick of the nation or group
_TICK = 2
INSET = 8  # room for half a mark at either end


@dataclass(frozen=True)
class Spread:
    """Smallest value, quartiles and largest value of all regions; NaN where unknown."""

    low: float = nan
    q1: float = nan
    median: float = nan
    q3: float = nan
    high: float = nan

    @property
    def known(self) -> bool:
        """Whether there is a range at all."""
        return isfinite(self.low) and isfinite(self.high)


UNKNOWN = Spread()


def scale_over(spread: Spread, others: list[float], rect: QRectF, flipped: bool) -> Scale:
    """Return the scale that holds the range and all other values, with room for marks."""
    known = [value for value in (spread.low, spread.high, *others) if isfinite(value)]
    low, high = (min(known), max(known)) if known else (0.0, 0.0)
    return Scale(low, high, rect.left() + INSET, rect.right() - INSET, flipped)


def draw_spread(scene: Scene, scale: Scale, y: float, spread: Spread, theme: Theme) -> None:
    """Draw the range as a thin line, the middle half as a pale bar, the median as a tick."""
    if not spread.known:
        return
    left, right = sorted((scale(spread.low), scale(spread.high)))
    scene.add(Box(QRectF(left, y - 0.5, max(right - left, 1.0), 1), theme.line))
    if isfinite(spread.q1) and isfinite(spread.q3):
        left, right = sorted((scale(spread.q1), scale(spread.q3)))
        bar = QRectF(left, y - BAR / 2, max(right - left, 1.0), BAR)
        scene.add(Box(bar, theme.bar))
    if isfinite(spread.median):
        scene.add(tick(scale(spread.median), y, BAR, theme.line))


def tick(x: float, y: float, height: float, colour: QColor, width: int = _TICK) -> Box:
    """Return an upright tick around a point, on whole pixels."""
    return Box(QRectF(round(x - width / 2), y - height / 2, width, height), colour)


def no_value(scene: Scene, rect: QRectF, theme: Theme) -> None:
    """Hatch a bar in a rectangle, from its left to its right: there is no value here."""
    box = QRectF(rect.left(), rect.center().y() - BAR / 2, rect.width(), BAR)
    scene.add(Box(box, theme.dot, hatched=True))


def part_mark(name: str, centre: QPointF, theme: Theme) -> Mark:
    """Return the small mark of the centre (filled) or the hinterland (hollow) of a region."""
    fill = theme.ink if name == "centre" else theme.ground
    return Mark(name, "circle", centre, SECONDARY, fill, theme.ink)


def pin_mark(pin: Pin, centre: QPointF, theme: Theme, leading: bool) -> Mark:
    """Return the mark of a pinned region; the leading one is larger."""
    size = LEADING if leading else PINNED
    return Mark(pin.id, pin.shape, centre, size, theme.pinned(pin.colour_index), theme.ink)
