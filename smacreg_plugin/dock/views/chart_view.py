"""A view that is one chart: built anew when what it shows has changed and somebody looks."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...charts.chart import Chart
from ...charts.theme import GRID, MARGIN
from ...charts.widget import ChartWidget
from ..chart_scroll import ChartScroll
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
        self._scroll = ChartScroll(self, self.chart)
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
        self._scroll.set_chart(self.build())

    def showEvent(self, event):
        """Build what was not looked at before; called by Qt."""
        super().showEvent(event)
        # With the keyboard the choices come first, as they do for the eye.
        for place in range(self.tools.count()):
            tool = self.tools.itemAt(place).widget()
            if tool is not None:
                self.setTabOrder(tool, self.chart)
        if self._is_stale:
            self.refresh()

    def _hovered(self, one: str) -> None:
        self.comparison.highlight([one] if one in self.comparison.known() else [])
