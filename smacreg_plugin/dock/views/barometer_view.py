"""The barometer: where the leading region stands on every indicator."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...charts.chart import Chart
from ..barometer_chart import barometer_chart, leading_rows
from ..comparison import Comparison
from .chart_view import ChartView

_BY_THEME, _BY_DIFFERENCE = "theme", "difference"


class BarometerView(ChartView):
    """One row an indicator; a click shows it on the map."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(comparison, parent)
        translate = QCoreApplication.translate
        self.order = QComboBox(self)
        self.order.addItem(translate("Smacreg", "By theme"), _BY_THEME)
        self.order.addItem(translate("Smacreg", "Largest difference first"), _BY_DIFFERENCE)
        self.order.setAccessibleName(translate("Smacreg", "Order of the indicators"))
        self.order.currentIndexChanged.connect(self.outdated)
        self.tools.addWidget(self.order)
        self.tools.addStretch(1)

    def clicked(self, one: str) -> None:
        """Show an indicator on the map."""
        self.comparison.choose_indicator(one)

    def refresh(self) -> None:
        """Build the chart anew, with the row of the chosen indicator marked."""
        super().refresh()
        self.chart.choose(self.comparison.indicator)

    def build(self) -> Chart:
        """Return the barometer of the leading region."""
        rows = leading_rows(self.comparison)
        is_by_theme = self.order.currentData() == _BY_THEME
        if not is_by_theme:
            from ...engine.comparing.barometer import by_difference

            rows = by_difference(rows)
        return barometer_chart(self.comparison, rows, is_by_theme)
