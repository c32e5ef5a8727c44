"""A calm chart of its own height in a scroll area; what is left below stays empty."""

from __future__ import annotations

from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..charts.chart import Chart
from ..charts.widget import ChartWidget
from .calm_scroll import CalmScroll


class ChartScroll(CalmScroll):
    """Hosts a chart widget and gives it the height that suits the width.

    Parameters
    ----------
    parent : QWidget, optional
    chart : ChartWidget, optional
        A special one; where none is given, a plain one.
    """

    def __init__(self, parent: QWidget | None = None, chart: ChartWidget | None = None):
        super().__init__(parent)
        self.chart = ChartWidget(self) if chart is None else chart
        ground = QWidget(self)
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chart)
        inside.addStretch(1)
        self.setWidget(ground)

    def set_chart(self, chart: Chart | None) -> None:
        """Show another chart."""
        self.chart.set_chart(chart, self.viewport().width())

    def resizeEvent(self, event):
        """Fit the chart into the new width; called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.chart.setFixedHeight(self.chart.heightForWidth(self.viewport().width()))
