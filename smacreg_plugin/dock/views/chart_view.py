"""A view that is one chart: built anew when what it shows has changed and somebody looks."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...charts.chart import Chart
from ...charts.theme import GRID, MARGIN
from ...charts.widget import ChartWidget
from ..comparison import Comparison


class ChartView(QWidget):
    """Hosts a chart and keeps it in step with the comparison. Subclasses give `build`.

    Attributes
    ----------
    chart : ChartWidget
    tools : QHBoxLayout
        Choices that only this view has, above the chart.
    """

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(parent)
        self.comparison = comparison
        self._is_stale = True
        self.chart = self.make_widget()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Calm charts have their own height; what is left below stays empty.
        ground = QWidget(self)
        ground.setBackgroundRole(QPalette.ColorRole.Base)
        ground.setAutoFillBackground(True)
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chart)
        inside.addStretch(1)
        self._scroll.setWidget(ground)
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(MARGIN, GRID, MARGIN, 0)
        self.tools.setSpacing(MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.tools)
        layout.addWidget(self._scroll, 1)
        for signal in (
            comparison.table_changed,
            comparison.pins_changed,
            comparison.comparator_changed,
            comparison.indicator_changed,
            comparison.shown_changed,
        ):
            signal.connect(self.outdated)
        comparison.highlighted.connect(self.chart.highlight)
        self.chart.hovered.connect(self._hovered)
        self.chart.clicked.connect(self.clicked)

    def make_widget(self) -> ChartWidget:
        """Return the widget that shows the chart."""
        return ChartWidget(self)

    def build(self) -> Chart | None:
        """Return the chart of the comparison as it is now; None where there is nothing to show."""
        raise NotImplementedError

    def clicked(self, one: str) -> None:
        """Answer a click on something in the chart: a region is pinned or let go."""
        if one in self.comparison.known():
            self.comparison.toggle(one)

    def outdated(self) -> None:
        """Build the chart anew, at once if it is seen."""
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Build the chart anew."""
        self._is_stale = False
        self.chart.set_chart(self.build())
        self._fit()

    def showEvent(self, event):
        """Build what was not looked at before; called by Qt."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event):
        """Give the chart the height that suits the new width; called by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.chart.setFixedHeight(self.chart.heightForWidth(self._scroll.viewport().width()))

    def _hovered(self, one: str) -> None:
        self.comparison.highlight([one] if one in self.comparison.known() else [])
