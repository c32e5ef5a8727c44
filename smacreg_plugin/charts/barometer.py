"""The barometer: where a region stands on many indicators, one row each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QRectF, QSizeF

from .barometer_row import Columns, Row, draw_row, row_height
from .chart import Chart
from .frame import EMPTY_HEIGHT, NO_CAPTION, Caption, frame, frame_height, say
from .key import Entry, draw_key, key_height
from .marks import Pin
from .scene import Item, Scene
from .theme import GAP, GRID, MARGIN, Theme, pitch


@dataclass(frozen=True)
class Group:
    """Indicators of one theme, under its name."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class BarometerData:
    """What the barometer shows; all words are ready.

    Attributes
    ----------
    groups : tuple of Group
    pins : tuple of Pin
        The regions compared, in the order of each row's `values`.
    leading : int
        Position among the pins of the region that the words are about.
    caption : Caption
    key : tuple of Entry
    empty : str
        A sentence for when there are no rows.
    """

    groups: tuple[Group, ...] = ()
    pins: tuple[Pin, ...] = ()
    leading: int = 0
    caption: Caption = NO_CAPTION
    key: tuple[Entry, ...] = ()
    empty: str = ""


class Barometer(Chart):
    """Rows grouped by theme; each is an item whose id is its indicator's."""

    def __init__(self, data: BarometerData, title: str = "", description: str = "") -> None:
        super().__init__(title or data.caption.title, description)
        self.data = data
        self._rows = {row.id: row for group in data.groups for row in group.rows}

    def still(self) -> Barometer:
        """Return the chart as a picture has it: with a key of the regions, if they are several."""
        data = self.data
        if len(data.pins) > 1:
            named = (Entry(pin.name, pin=pin) for pin in data.pins)
            data = replace(data, key=(*named, *data.key))
        return Barometer(data, self.title, self.description)

    def tip(self, one: str) -> str:
        return self._rows[one].tip if one in self._rows else ""

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        inner = width - 2 * MARGIN
        height = frame_height(theme, width, self.data.caption)
        if not self._rows:
            return QSizeF(width, height + EMPTY_HEIGHT)
        height += key_height(self.data.key, theme, inner)
        columns = Columns.within(0, inner, theme, self._rows.values())
        for k, group in enumerate(self.data.groups):
            height += _heading_height(group, theme, first=k == 0)
            height += sum(row_height(row, columns, theme) for row in group.rows)
        return QSizeF(width, height)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        scene = Scene()
        inner = frame(scene, rect, theme, self.data.caption)
        if not self._rows:
            say(scene, inner, theme, self.data.empty)
            return scene
        draw_key(scene, inner, theme, self.data.key)
        y = inner.top() + key_height(self.data.key, theme, inner.width())
        columns = Columns.within(inner.left(), inner.width(), theme, self._rows.values())
        for k, group in enumerate(self.data.groups):
            height = _heading_height(group, theme, first=k == 0)
            if group.name:
                line = pitch(theme.strong)
                box = QRectF(inner.left(), y + height - GRID - line, inner.width(), line)
                scene.write(group.name, box, theme.strong, theme.ink)
            y += height
            for row in group.rows:
                pins, leading = self.data.pins, self.data.leading
                height = draw_row(scene, row, y, columns, theme, pins, leading)
                scene.items.append(Item(row.id, QRectF(rect.left(), y, rect.width(), height)))
                y += height
        return scene


def _heading_height(group: Group, theme: Theme, first: bool) -> int:
    above = 0 if first else GAP
    return above + (pitch(theme.strong) + GRID if group.name else 0)
