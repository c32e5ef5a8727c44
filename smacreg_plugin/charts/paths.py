"""Paths: how regions develop over periods, against the nation and all the others."""

from __future__ import annotations

from dataclasses import replace
from math import isfinite

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF
from qgis.PyQt.QtGui import QPainter

from .axes import Axis, draw_break, rule_across, sharp, write_left
from .chart import Chart, State
from .frame import frame, frame_height, say
from .paths_axis import ROW_HEIGHT, draw_years
from .paths_base import BASE, base_of
from .paths_data import NATION, PathsData
from .paths_ends import End, draw_ends, ends_width
from .paths_lines import breaks
from .paths_plot import Line, Plot, band_colour
from .scales import Scale
from .scene import Box, Item, Scene
from .theme import GRID, MARGIN, ROW, TARGET, Theme, pitch

_NAMES, _NAMES_SHARE = 80, 0.14  # pixels, and share of the width, that names take at most


class PathsChart(Chart):
    """Lines of the pinned regions; each is an item, then the nation, then the grip of the base.

    The id of the grip is `BASE` and its period; moving it gives the id of another period.

    Attributes
    ----------
    reading : int
        Position of the period that `tip` speaks of: the one last pointed at, at first the last.
    """

    def __init__(self, data: PathsData, title: str = "", description: str = "") -> None:
        super().__init__(title or data.caption.title, description)
        self.data = data
        self.reading = len(data.periods) - 1
        self._plot: Plot | None = None
        self._grip = QRectF()

    def still(self) -> PathsChart:
        """Return the chart as a picture has it: without the grip."""
        return PathsChart(replace(self.data, base=""), self.title, self.description)

    # --- what is said ---------------------------------------------------------------------------

    def tip(self, one: str) -> str:
        if base_of(one) is not None:
            return self.data.base_tip
        return self.data.tip(one, self.data.periods[self.reading]) if self._known(one) else ""

    def read(self, steps: int) -> None:
        """Move the period that is read, by so many periods to the right."""
        self.reading = min(max(self.reading + steps, 0), len(self.data.periods) - 1)

    def next_base(self, base: str, steps: int) -> str:
        """Return the period so many steps to the right of a base; itself where there is none."""
        bases = [self.data.periods[k] for k in self.data.bases()]
        if base not in bases:
            return base
        return bases[min(max(bases.index(base) + steps, 0), len(bases) - 1)]

    # --- layout ---------------------------------------------------------------------------------

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        data = self.data
        inner = width - 2 * MARGIN
        names = (len(data.pins) + (data.nation is not None)) * pitch(theme.text)
        plot = max(160, min(320, int(inner / 2) // GRID * GRID), names)
        below = ROW_HEIGHT + self._key_height(theme)
        return QSizeF(width, frame_height(theme, width, data.caption) + plot + below)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        data, scene = self.data, Scene()
        self._plot, self._grip = None, QRectF()
        inner = frame(scene, rect, theme, data.caption)
        numbers = data.numbers()
        if not len(numbers):
            say(scene, inner, theme, data.empty)
            return scene
        axis = Axis.over(numbers, data.write)
        names = ends_width(*data.names(), theme, _NAMES + _NAMES_SHARE * inner.width())
        area = QRectF(
            QPointF(inner.left() + axis.room(theme) + MARGIN, inner.top()),
            QPointF(inner.right() - names, inner.bottom() - ROW_HEIGHT - self._key_height(theme)),
        )
        upwards = axis.scale(area.bottom() - MARGIN, area.top() + MARGIN)
        along = Scale(data.years[0], data.years[-1], area.left() + MARGIN, area.right() - MARGIN)
        plot = self._plot = self._plotted(area, along, upwards)
        if data.low is not None and data.high is not None:
            plot.draw_band(scene, upwards.pixels(data.low), upwards.pixels(data.high), theme)
        for tick in axis.ticks:
            rule_across(scene, area, upwards(tick), theme.grid_line)
        if isfinite(data.level):
            rule_across(scene, area, upwards(data.level), theme.line)
        write_left(scene, area, axis, upwards, theme)
        row = inner.left(), inner.right()
        self._grip = draw_years(scene, data.periods, data.years, along, area, row, theme, data.base)
        for year in breaks(data.years.tolist(), data.lines()):
            draw_break(scene, QPointF(along(year), sharp(area.bottom())), theme)
        self._write_key(scene, inner, theme)
        self._write_names(scene, QRectF(area.right(), area.top(), names, area.height()), theme)
        plot.draw_lines(scene, theme)
        if not self._grip.isNull():
            scene.items.append(Item(BASE + data.base, self._grip))
        return scene

    def _plotted(self, area: QRectF, along: Scale, upwards: Scale) -> Plot:
        data = self.data
        lines = [
            Line(pin.id, upwards.pixels(values), pin) for pin, values in zip(data.pins, data.values)
        ]
        if data.nation is not None:
            lines.append(Line(NATION, upwards.pixels(data.nation)))
        return Plot(area, along.pixels(data.years), lines)

    def _key_height(self, theme: Theme) -> int:
        return pitch(theme.note) + GRID if self.data.band else 0

    def _write_key(self, scene: Scene, inner: QRectF, theme: Theme) -> None:
        """Say under the axis what the band is."""
        if not self.data.band:
            return
        line = pitch(theme.note)
        row = QRectF(inner.left(), inner.bottom() - line, inner.width(), line)
        scene.add(
            Box(QRectF(row.left(), row.top() + GRID, ROW, line - 2 * GRID), band_colour(theme))
        )
        scene.write(self.data.band, row.adjusted(ROW + GRID, 0, 0, 0), theme.note, theme.faint)

    def _write_names(self, scene: Scene, column: QRectF, theme: Theme) -> None:
        plot, (names, numbers) = self._plot, self.data.names()
        ends = []
        for line, name, number in zip(plot.lines, names, numbers):
            last = plot.last(line)
            y = float(line.y[last]) if last >= 0 else column.bottom()
            reaches = last >= 0 and plot.x[last] >= column.left() - MARGIN
            ends.append(End(line.id, name, number, line.pin, y, reaches))
        covered = draw_ends(scene, ends, column, theme)
        for k, line in enumerate(plot.lines):
            rect = covered[k] if k < len(covered) else QRectF()
            scene.items.append(Item(line.id, rect, plot.path(line)))

    # --- mouse and keyboard ---------------------------------------------------------------------

    def hit(self, position: QPointF) -> str | None:
        plot, grip = self._plot, self._grip
        if plot is None:
            return None
        if grip.contains(position):
            return BASE + self.data.base
        for item in self.scene.items:
            if item.rect.contains(position):
                return item.id
        if not plot.rect.adjusted(-GRID, -GRID, GRID, GRID).contains(position):
            return None
        self.reading = plot.period_at(position.x())
        found = plot.nearest(position)
        if found is None and not grip.isNull():
            base = plot.x[self.data.periods.index(self.data.base)]
            if abs(base - position.x()) <= TARGET / 2:
                return BASE + self.data.base
        return found

    def drag(self, one: str, position: QPointF) -> str | None:
        if base_of(one) is None or self._plot is None:
            return None
        bases = self.data.bases()
        away = [abs(self._plot.x[k] - position.x()) for k in bases]
        return BASE + self.data.periods[bases[away.index(min(away))]] if bases else None

    def _paint_lit(self, painter: QPainter, theme: Theme, state: State) -> None:
        """Paint lines stronger, each with its point at the period that is read."""
        if self._plot is None:
            return
        for one in dict.fromkeys((*state.lit, state.chosen, state.focused)):
            line = self._plot.find(one)
            if line is not None:
                share = state.strength if one in state.lit else 1.0
                self._plot.light(painter, theme, line, self.reading, share)

    def _known(self, one: str) -> bool:
        return one == NATION or any(pin.id == one for pin in self.data.pins)
