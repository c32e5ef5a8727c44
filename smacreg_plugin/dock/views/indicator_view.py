"""A chart of the chosen indicator, with the box that another one is chosen in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ..comparison import Comparison
from .chart_view import ChartView
from .indicator_box import IndicatorBox


class IndicatorView(ChartView):
    """What is chosen here is shown everywhere. Subclasses give `build`."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(comparison, parent)
        words = QCoreApplication.translate("Smacreg", "Indicator shown")
        self.box = IndicatorBox(comparison, words, self)
        self.box.activated.connect(lambda: comparison.choose_indicator(self.box.indicator))
        self.tools.addWidget(self.box, 1)

    def refresh(self) -> None:
        """Build the chart anew, and show which indicator it is of."""
        self.box.choose(self.comparison.indicator)
        super().refresh()
