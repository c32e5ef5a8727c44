"""A long chart in bands, so that paper is cut between two groups and never through a row."""

from __future__ import annotations

from math import inf

from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtGui import QPainter

from ..charts.barometer import Barometer
from ..charts.chart import Chart
from ..charts.picture import height_of
from ..charts.scene import Scene, Shape, Span
from ..charts.theme import Theme


class Band(Chart):
    """What of a chart lies between two heights."""

    def __init__(self, whole: Chart, shapes: list[Shape], top: float, size: QSizeF) -> None:
        super().__init__(whole.title, whole.description)
        self._shapes, self._top, self._size = shapes, top, size

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        """Return the size that it has in the whole chart."""
        return self._size

    def paint(
        self, painter: QPainter, rect: QRectF, theme: Theme, span: Span = (-inf, inf)
    ) -> None:
        """Paint the shapes as they were laid out, moved up."""
        first, last = span
        painter.save()
        painter.translate(0, -self._top)
        Scene(self._shapes).draw(painter, (first + self._top, last + self._top))
        painter.restore()


def bands(chart: Barometer, width: int, theme: Theme) -> list[Band]:
    """Return a barometer cut between its groups; below each other they are the whole chart."""
    height = height_of(chart, width, theme)
    scene = chart.still().arrange(QRectF(0, 0, width, height), theme)
    ends, count = [], 0
    for group in chart.data.groups[:-1]:
        count += len(group.rows)
        ends.append(scene.items[count - 1].rect.bottom())
    tops, ends = [0.0, *ends], [*ends, float(height)]
    return [
        Band(
            chart,
            [shape for shape in scene.shapes if top <= sum(shape.span) / 2 < end],
            top,
            QSizeF(width, end - top),
        )
        for top, end in zip(tops, ends)
    ]
