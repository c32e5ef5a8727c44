"""The plot of paths: its lines in pixels, drawn, lit and pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen

from .marks import Pin, draw_mark
from .paths_lines import band_path, distances, line_path, runs
from .scene import Curve, Mark, Scene
from .theme import TARGET, Theme, contrast, mix

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WIDTH, _LIT, _THIN = 2.0, 3.0, 1.5
MARK = 8  # pixels across
_SHARP = 3.0  # contrast that a line needs without a casing


@dataclass(frozen=True)
class Line:
    """One line: whose, its pixels upwards (length p, NaN where there is no value), its mark."""

    id: str
    y: NDArray
    pin: Pin | None = None


@dataclass(frozen=True)
class Plot:
    """Lines over the same periods.

    Attributes
    ----------
    rect : QRectF
    x : array of float, shape (p,)
        Pixels of the periods, ascending.
    lines : list of Line
        Of the pinned regions, then of the nation, which has no pin.
    """

    rect: QRectF
    x: NDArray
    lines: Sequence[Line]

    def period_at(self, x: float) -> int:
        """Return the position of the period nearest to a pixel."""
        import numpy as np

        return int(np.abs(self.x - x).argmin())

    def last(self, line: Line) -> int:
        """Return the position of a line's last value; -1 if it has none."""
        import numpy as np

        return int(np.flatnonzero(np.isfinite(line.y))[-1]) if np.isfinite(line.y).any() else -1

    def find(self, one: str) -> Line | None:
        """Return the line of an id."""
        return next((line for line in self.lines if line.id == one), None)

    def path(self, line: Line) -> QPainterPath:
        """Return the outline of a line; stubs stand for the lone points of one without marks."""
        return line_path(self.x.tolist(), line.y.tolist(), stubs=line.pin is None)

    def nearest(self, position: QPointF) -> str | None:
        """Return the id of the line at a place."""
        import numpy as np

        if not self.lines:
            return None
        found = distances(self.x, np.stack([line.y for line in self.lines]), position)
        nearest = int(found.argmin())
        return self.lines[nearest].id if found[nearest] <= TARGET else None

    def draw_band(self, scene: Scene, low: NDArray, high: NDArray, theme: Theme) -> None:
        """Draw the pale area between two lines."""
        area = band_path(self.x.tolist(), low.tolist(), high.tolist())
        scene.add(Curve(area, fill=band_colour(theme)))

    def draw_lines(self, scene: Scene, theme: Theme) -> None:
        """Draw the nation, then the regions, the first pinned on top; marks over all lines."""
        for line in sorted(self.lines, key=lambda line: line.pin is not None):
            if line.pin is None:
                scene.add(Curve(self.path(line), theme.ink, _THIN, dashed=True))
        pinned = [line for line in reversed(self.lines) if line.pin is not None]
        for line in pinned:
            colour = theme.pinned(line.pin.colour_index)
            if contrast(colour, theme.ground) < _SHARP:
                scene.add(Curve(self.path(line), theme.line, _WIDTH + 1.0))
            scene.add(Curve(self.path(line), colour, _WIDTH))
        for line in pinned:
            for k in self._marked(line):
                colour = theme.pinned(line.pin.colour_index)
                place = QPointF(self.x[k], line.y[k])
                scene.add(Mark(line.id, line.pin.shape, place, MARK, colour, theme.ink))

    def light(
        self, painter: QPainter, theme: Theme, line: Line, period: int, strength: float
    ) -> None:
        """Paint a line stronger, and its point at a period."""
        colour = theme.ink if line.pin is None else theme.pinned(line.pin.colour_index)
        path = self.path(line)
        painter.save()
        painter.setOpacity(strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = _WIDTH if line.pin is None else _LIT
        for ink, wide in ((theme.ground, width + 2), (colour, width)):
            pen = QPen(ink, wide)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
        shape = "circle" if line.pin is None else line.pin.shape
        shown = {*self._marked(line), period} if line.pin is not None else {period}
        for k in sorted(shown):
            if line.y[k] == line.y[k]:
                place = QPointF(self.x[k], line.y[k])
                draw_mark(painter, shape, place, MARK, colour, theme.ink)
        painter.restore()

    def _marked(self, line: Line) -> list[int]:
        """Return the periods at which a line wears its mark: alone, or at its end."""
        stretches = runs(line.y.tolist())
        alone = [start for start, stop in stretches if stop - start == 1]
        return sorted({*alone, *(stop - 1 for _, stop in stretches[-1:])})


def band_colour(theme: Theme) -> QColor:
    """Return the colour of the band: paler than the gridlines that cross it."""
    return mix(theme.ground, theme.ink, 0.08)
