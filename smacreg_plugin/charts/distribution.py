"""The distribution of one indicator: every region a dot, the pinned ones marked and named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isfinite, nan
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF

from .chart import Chart
from .flags import Flag, flags
from .frame import EMPTY_HEIGHT, NO_CAPTION, Caption, frame, frame_height, say
from .key import FLIPPED_SIGN, Entry, draw_key, key_height
from .labels import elide
from .marks import LEADING, Pin, mark_path
from .ranges import BAR, REACH, UNKNOWN, Spread, draw_spread, pin_mark, scale_over, tick
from .ruler import Ruler
from .scales import Scale, Write, write
from .scene import Box, Crowd, Dots, Item, Scene, target
from .swarm import swarm
from .theme import GAP, GRID, MARGIN, Theme, pitch, width_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SWARM, _LARGE_SWARM, _LARGE_FROM = 64, 96, 1000


@dataclass(frozen=True)
class DistributionData:
    """What the strip shows; all words are ready.

    Attributes
    ----------
    ids : sequence of str, length n
    values : ndarray of float, shape (n,)
        NaN where missing: those regions are not drawn.
    pins : tuple of Pin
        Regions that are marked and named; those without a value are left out.
    labels : tuple of str
        What is written at each pin: its name, with its number if wished.
    leading : int
        Position among the pins of the one that is larger; -1 for none.
    spread : Spread
        Of all regions.
    reference : float
        The nation's or the group's value; NaN where there is none.
    reference_label : str
    unit : str
        Of the numbers on the axis.
    write : callable
        Writes a number of the axis with so many decimals.
    flipped : bool
        Small values lie to the right, because they are good.
    caption : Caption
    key : tuple of Entry
    empty : str
        A sentence for when there is no value.
    tip : callable
        Region's id to its name and number.
    """

    ids: Sequence[str]
    values: NDArray
    pins: tuple[Pin, ...] = ()
    labels: tuple[str, ...] = ()
    leading: int = 0
    spread: Spread = UNKNOWN
    reference: float = nan
    reference_label: str = ""
    unit: str = ""
    write: Write = write
    flipped: bool = False
    caption: Caption = NO_CAPTION
    key: tuple[Entry, ...] = ()
    empty: str = ""
    tip: Callable[[str], str] = str


class Distribution(Chart):
    """One strip; each region is something to point at, its id is the region's."""

    def __init__(self, data: DistributionData, title: str = "", description: str = "") -> None:
        super().__init__(title or data.caption.title, description)
        self.data = data
        self._place = {one: k for k, one in enumerate(data.ids)}
        self._known = [k for k, value in enumerate(data.values.tolist()) if isfinite(value)]
        known = set(self._known)
        self._pins = [k for k, pin in enumerate(data.pins) if self._place.get(pin.id, -1) in known]

    def tip(self, one: str) -> str:
        return self.data.tip(one) if one in self._place else ""

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        height = frame_height(theme, width, self.data.caption)
        if not self._known:
            return QSizeF(width, height + EMPTY_HEIGHT)
        # Where it will lie: the places of names are found once for the same numbers.
        inner = QRectF(MARGIN, 0, width - 2 * MARGIN, 0)
        named, _ = self._flags(inner, self._scale(inner), theme)
        dots = _LARGE_SWARM if len(self._known) >= _LARGE_FROM else _SWARM
        above, below = _flags_height(named, theme), self._height_below(inner, theme)
        return QSizeF(width, height + above + dots + below)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        scene, data = Scene(), self.data
        inner = frame(scene, rect, theme, data.caption)
        if not self._known:
            say(scene, inner, theme, data.empty)
            return scene
        scale = self._scale(inner)
        named, words = self._flags(inner, scale, theme)
        top = inner.top() + _flags_height(named, theme)
        bottom = max(top + GRID, inner.bottom() - self._height_below(inner, theme))
        middle = round((top + bottom) / 2)
        axis = bottom + MARGIN
        self._draw_dots(scene, scale, QRectF(inner.left(), top, inner.width(), bottom - top), theme)
        draw_spread(scene, scale, axis, data.spread, theme)
        ruler = self._ruler(inner, theme)
        ruler.draw(scene, inner.left(), inner.right(), axis + BAR / 2 + GRID, theme)
        if data.flipped:
            box = QRectF(inner.left() - MARGIN / 2, axis - REACH / 2, GAP, REACH)
            scene.write(FLIPPED_SIGN, box, theme.note, theme.faint)
        ends = {k: middle + offset for k, offset in self._pin_offsets(scale).items()}
        feet = [*ends.values(), axis]
        if isfinite(data.reference):
            scene.add(tick(scale(data.reference), axis, REACH, theme.ink))
        self._draw_flags(scene, scale, zip(named, words, feet), top - GRID, theme)
        self._draw_pins(scene, scale, ends, theme)
        key = key_height(self.data.key, theme, inner.width())
        box = QRectF(inner.left(), inner.bottom() - key + MARGIN, inner.width(), 0)
        draw_key(scene, box, theme, data.key)
        return scene

    def _scale(self, inner: QRectF) -> Scale:
        known = self.data.values[self._known]
        others = [float(known.min()), float(known.max()), self.data.reference]
        return scale_over(self.data.spread, others, inner, self.data.flipped)

    def _ruler(self, inner: QRectF, theme: Theme) -> Ruler:
        ends = inner.left(), inner.right()
        return Ruler.under(self._scale(inner), *ends, self.data.unit, self.data.write, theme)

    def _height_below(self, inner: QRectF, theme: Theme) -> int:
        """Height of what lies under the dots: bar, axis, key."""
        axis = self._ruler(inner, theme).height(theme)
        return MARGIN + BAR // 2 + GRID + axis + key_height(self.data.key, theme, inner.width())

    # --- names ----------------------------------------------------------------------------------

    def _value(self, pin: int) -> float:
        return float(self.data.values[self._place[self.data.pins[pin].id]])

    def _flag_values(self) -> list[float]:
        reference = [self.data.reference] if isfinite(self.data.reference) else []
        return [*(self._value(k) for k in self._pins), *reference]

    def _flags(self, inner: QRectF, scale: Scale, theme: Theme) -> tuple[list[Flag], list[str]]:
        """Return where the names of the pinned regions and the reference stand, and the names."""
        data = self.data
        words = [data.labels[k] for k in self._pins]
        if isfinite(data.reference):
            words.append(data.reference_label)
        words = [elide(text, theme.text, inner.width() / 2 - MARGIN) for text in words]
        places = [float(round(scale(value))) for value in self._flag_values()]
        widths = [width_of(text, theme.text) for text in words]
        return flags(places, widths, inner.left(), inner.right()), words

    # --- shapes ---------------------------------------------------------------------------------

    def _draw_dots(self, scene: Scene, scale: Scale, room: QRectF, theme: Theme) -> None:
        import numpy as np

        pinned = {self._place[self.data.pins[k].id] for k in self._pins}
        others = [k for k in self._known if k not in pinned]
        values = self.data.values[others]
        # The order of the arrow keys, and of the dots' rows: by value, then by id.
        order = np.lexsort(([self.data.ids[k] for k in others], values)) if others else []
        chosen = [others[k] for k in order]
        along = scale.pixels(self.data.values[chosen].astype(float))
        offsets, size = swarm(along, room.height())
        points = np.column_stack((along, round(room.center().y()) + offsets))
        scene.add(Dots(points, size - (size > 2), theme.dot))
        scene.crowd = Crowd([self.data.ids[k] for k in chosen], points, size)

    def _draw_flags(
        self,
        scene: Scene,
        scale: Scale,
        named: Iterable[tuple[Flag, str, float]],
        bottom: float,
        theme: Theme,
    ) -> None:
        """Draw poles down to the marks and the line of the reference, and the names."""
        height = pitch(theme.text)
        boxes = []
        for value, (flag, words, foot) in zip(self._flag_values(), named):
            head = bottom - (flag.row + 1) * height
            box = QRectF(flag.left, head, width_of(words, theme.text), height)
            boxes.append((words, box))
            colour = theme.line if len(boxes) <= len(self._pins) else theme.ink
            top = head if flag.beside else box.bottom()
            scene.add(tick(scale(value), (top + foot) / 2, foot - top, colour, 1))
        for words, box in boxes:
            scene.add(Box(box, theme.ground))
            scene.write(words, box, theme.text, theme.ink, cut=False)

    def _pin_offsets(self, scale: Scale) -> dict[int, float]:
        """Lay pinned marks that would cover each other above and below the middle."""
        offsets: dict[int, float] = {}
        for k in sorted(self._pins, key=lambda k: (k != self.data.leading, k)):
            x = scale(self._value(k))
            near = {offsets[j] for j in offsets if abs(scale(self._value(j)) - x) < LEADING}
            steps = (sign * step * LEADING for step in range(9) for sign in (1, -1))
            offsets[k] = next(step for step in steps if step not in near)
        return {k: offsets[k] for k in self._pins}

    def _draw_pins(self, scene: Scene, scale: Scale, ends: dict[int, float], theme: Theme) -> None:
        # The leading region last: on top.
        for k in sorted(self._pins, key=lambda k: (k == self.data.leading, -k)):
            pin, centre = self.data.pins[k], QPointF(scale(self._value(k)), ends[k])
            mark = pin_mark(pin, centre, theme, leading=k == self.data.leading)
            path = mark_path(mark.shape, mark.centre, mark.size)
            scene.add(mark)
            scene.items.append(Item(pin.id, target(path.boundingRect()), path))


def _flags_height(named: Sequence[Flag], theme: Theme) -> int:
    rows = 1 + max(flag.row for flag in named) if named else 0
    return rows * pitch(theme.text) + GRID * bool(rows)
