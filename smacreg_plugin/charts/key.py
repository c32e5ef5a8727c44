"""What the signs of a chart mean, in lines of small type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF

from .marks import Pin
from .ranges import REACH, Spread, draw_spread, part_mark, pin_mark, tick
from .scales import Scale
from .scene import Scene
from .theme import GAP, GRID, MARGIN, Theme, pitch, width_of

# Signs that are no region's.
SPREAD, REFERENCE, CENTRE, HINTERLAND, FLIPPED = (
    "spread", "reference", "centre", "hinterland", "flipped",
)  # fmt: skip
FLIPPED_SIGN = "\N{LEFTWARDS ARROW}"
_WIDTHS = {SPREAD: 28, REFERENCE: 4}
_SIGN = 12


@dataclass(frozen=True)
class Entry:
    """A sign (`SPREAD`, `REFERENCE`, ...) or a pinned region, and ready words."""

    words: str
    sign: str = ""
    pin: Pin | None = None


def key_height(entries: Sequence[Entry], theme: Theme, width: float) -> int:
    """Return how many pixels the key takes in a given width, a margin to the chart included."""
    height = _line(theme) * len(_lines(entries, theme, width))
    return height + MARGIN * bool(height)


def draw_key(scene: Scene, rect: QRectF, theme: Theme, entries: Sequence[Entry]) -> None:
    """Draw the entries from left to right, in as many lines as they need."""
    y = rect.top()
    for line in _lines(entries, theme, rect.width()):
        x = rect.left()
        for entry in line:
            sign = _WIDTHS.get(entry.sign, _SIGN)
            _draw_sign(scene, QRectF(x, y, sign, _line(theme)), theme, entry)
            room = min(_needed(entry, theme), rect.width()) - sign - GRID
            box = QRectF(x + sign + GRID, y, room, _line(theme))
            scene.write(entry.words, box, theme.note, theme.faint)
            x += _needed(entry, theme) + GAP
        y += _line(theme)


def _line(theme: Theme) -> int:
    return pitch(theme.note) + GRID


def _needed(entry: Entry, theme: Theme) -> float:
    # One pixel more than measured, or rounding cuts the last letter.
    words = int(width_of(entry.words, theme.note)) + 1
    return _WIDTHS.get(entry.sign, _SIGN) + GRID + words


def _lines(entries: Sequence[Entry], theme: Theme, width: float) -> list[list[Entry]]:
    lines: list[list[Entry]] = []
    used = 0.0
    for entry in entries:
        needed = _needed(entry, theme)
        if not lines or used + GAP + needed > width:
            lines.append([])
            used = -GAP
        lines[-1].append(entry)
        used += GAP + needed
    return lines


def _draw_sign(scene: Scene, box: QRectF, theme: Theme, entry: Entry) -> None:
    y, x = box.center().y(), box.center().x()
    if entry.pin is not None:
        scene.add(pin_mark(entry.pin, QPointF(x, y), theme, leading=False))
    elif entry.sign == SPREAD:
        scale = Scale(0, 1, box.left(), box.right())
        draw_spread(scene, scale, y, Spread(0.0, 0.25, 0.5, 0.75, 1.0), theme)
    elif entry.sign == REFERENCE:
        scene.add(tick(x, y, REACH - GRID, theme.ink))
    elif entry.sign in (CENTRE, HINTERLAND):
        scene.add(part_mark(entry.sign, QPointF(x, y), theme))
    elif entry.sign == FLIPPED:
        scene.write(FLIPPED_SIGN, box, theme.note, theme.faint)
