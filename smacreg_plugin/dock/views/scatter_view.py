"""The scatter: two indicators at once; a rectangle drawn in it is selected on the map."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from ...charts.chart import Chart
from ...charts.frame import Caption
from ...charts.scatter import ScatterChart, ScatterData
from ...charts.scatter_widget import ScatterWidget
from ...charts.widget import ChartWidget
from .. import words
from ..comparison import Comparison
from .chart_view import ChartView
from .indicator_box import IndicatorBox

if TYPE_CHECKING:
    from ...engine.comparing.measures import Measure
    from ...engine.comparing.scatter import Side


class ScatterView(ChartView):
    """The chosen indicator across, another one upwards."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(comparison, parent)
        translate = QCoreApplication.translate
        self.across = IndicatorBox(comparison, translate("Smacreg", "Indicator across"), self)
        self.up = IndicatorBox(comparison, translate("Smacreg", "Indicator upwards"), self)
        self.sized = QCheckBox(translate("Smacreg", "Size"), self)
        self.sized.setToolTip(translate("Smacreg", "Dots as large as the population"))
        self.across.activated.connect(lambda: comparison.choose_indicator(self.across.indicator))
        self.up.activated.connect(self.outdated)
        self.sized.toggled.connect(self.outdated)
        self.tools.addWidget(self.across, 1)
        self.tools.addWidget(self.up, 1)
        self.tools.addWidget(self.sized)
        self.chart.brushed.connect(comparison.brushed)

    def make_widget(self) -> ChartWidget:
        """Return a widget in which the keyboard draws rectangles, too."""
        return ScatterWidget(self)

    def refresh(self) -> None:
        """Build the chart anew, and show which indicators it is of."""
        self.across.choose(self.comparison.indicator)
        self.up.fill()
        if not self.up.indicator:
            self.up.choose(self._second())
        super().refresh()

    def _second(self) -> str:
        """Return the first rate of another theme to begin with, or else what there is."""
        first = self.comparison.measure
        others = [one for one in self.comparison.measures if one is not first]
        rates = [one for one in others if one.rate]
        away = [one for one in rates if first is None or one.theme != first.theme]
        return next((one.id for one in [*away, *rates, *others]), "")

    def build(self) -> Chart | None:
        """Return the scatter of the two indicators."""
        from ...engine.comparing.scatter import Axis, scatter

        translate = QCoreApplication.translate
        comparison = self.comparison
        across = comparison.measure
        up = next((one for one in comparison.measures if one.id == self.up.indicator), None)
        if comparison.table is None or across is None:
            return None
        if up is None:
            import numpy as np

            nothing = np.zeros(0)
            words_for = translate("Smacreg", "The data have one indicator; a scatter needs two.")
            return ScatterChart(ScatterData((), nothing, nothing, empty=words_for), "", words_for)
        axes = []
        for measure in (across, up):
            series = comparison.series(measure.id)
            if series is None:
                return None
            axes.append(Axis(series, measure, comparison.period or None))
        found = scatter(*axes, comparison.part)
        numbers = [
            words.Numbers(measure, side.values)
            for measure, side in zip((across, up), (found.x, found.y))
        ]
        pins = comparison.marks()
        sizes, size_key = self._sizes()
        title = translate("Smacreg", "{up} by {across}").format(up=up.name, across=across.name)
        data = ScatterData(
            ids=comparison.table.ids,
            x=found.x.values,
            y=found.y.values,
            pins=tuple(pins),
            x_title=_axis_title(across, found.x),
            y_title=_axis_title(up, found.y),
            centre_x=found.x.centre,
            centre_y=found.y.centre,
            centre_x_words=_middle(found.x, numbers[0]),
            centre_y_words=_middle(found.y, numbers[1]),
            corners=(
                translate("Smacreg", "high on both"),
                translate("Smacreg", "high only on {name}").format(name=up.name),
                translate("Smacreg", "low on both"),
                translate("Smacreg", "high only on {name}").format(name=across.name),
            ),
            sizes=sizes,
            size_key=size_key,
            caption=Caption(title, "", words.sources(axis.series.source for axis in axes)),
            empty=translate("Smacreg", "No region has a value of both indicators."),
            tip=lambda one: self._tip(one, (across, up), (found.x, found.y), numbers),
            write=numbers[0].tick,
        )
        counts = [int((found.quadrant == place).sum()) for place in range(4)]
        description = translate(
            "Smacreg",
            "{both} regions are high on both, {neither} low on both, {up} high only upwards and "
            "{across} high only across.",
        ).format(both=counts[0], up=counts[1], neither=counts[2], across=counts[3])
        return ScatterChart(data, title, description)

    def _sizes(self):
        """Return the size of each dot, and what two of them mean."""
        comparison = self.comparison
        size = next((one for one in comparison.measures if not one.rate), None)
        self.sized.setVisible(size is not None)
        series = None if size is None else comparison.series(size.id)
        if series is None or not self.sized.isChecked():
            return None, ()
        values = series.value[series.at(comparison.period or None), comparison.part]
        known = values[values == values]
        if not known.size:
            return None, ()
        numbers = words.Numbers(size, values)
        largest = float(known.max())
        steps = [10 ** (len(str(int(largest))) - 1 - less) for less in (0, 1)]
        return values, tuple(
            (float(step), f"{numbers.plain(step)} {size.unit}") for step in steps if step >= 1
        )

    def _tip(self, region: str, measures, sides, numbers) -> str:
        place = self.comparison.table.position(region)
        lines = [
            f"{measure.name}: {writer.with_unit(float(side.values[place]))}"
            for measure, side, writer in zip(measures, sides, numbers)
        ]
        return "\n".join([self.comparison.name(region), *lines])


def _axis_title(measure: Measure, side: Side) -> str:
    unit = words.unit_words(measure)
    return ", ".join(text for text in (measure.name, unit, side.period) if text)


def _middle(side: Side, numbers: words.Numbers) -> str:
    if not isfinite(side.centre):
        return ""
    from ...engine.comparing.scatter import NATION

    translate = QCoreApplication.translate
    name = (
        translate("Smacreg", "the nation")
        if side.centre_kind == NATION
        else translate("Smacreg", "the median")
    )
    return f"{name} {numbers.with_unit(side.centre)}"
