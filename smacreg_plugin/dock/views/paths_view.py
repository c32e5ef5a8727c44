"""The paths: how the pinned regions developed, beside the nation and the bulk of the others."""

from __future__ import annotations

from math import isfinite, nan

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...charts.chart import Chart
from ...charts.frame import Caption
from ...charts.paths import PathsChart
from ...charts.paths_data import NATION, PathsData
from ...charts.paths_widget import PathsWidget
from ...charts.widget import ChartWidget
from .. import words
from ..comparison import Comparison
from .indicator_view import IndicatorView


class PathsView(IndicatorView):
    """Lines over the years, 100 in a year that can be dragged."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(comparison, parent)
        self._base: str | None = None

    def make_widget(self) -> ChartWidget:
        """Return a widget whose base year can be dragged."""
        widget = PathsWidget(self)
        widget.base_dragged.connect(self._rebase)
        return widget

    def _rebase(self, period: str) -> None:
        self._base = period
        self.refresh()

    def build(self) -> Chart | None:
        """Return the paths of the chosen indicator."""
        from ...engine.comparing.paths import paths

        translate = QCoreApplication.translate
        comparison, measure = self.comparison, self.comparison.measure
        series = comparison.series(comparison.indicator)
        if comparison.table is None or measure is None or series is None:
            return None
        found = paths(series, measure, comparison.pinned(), self._base, comparison.part)
        pins = comparison.marks()
        at = series.at()
        numbers = words.Numbers(measure, series.value[at, comparison.part])
        unit = words.unit_words(measure)
        subtitle = (
            translate("Smacreg", "Index, {period} = 100").format(period=found.base)
            if found.indexed
            else unit
        )
        ends = tuple(self._end(line.tolist(), found.indexed, numbers) for line in found.lines)
        has_nation = bool((found.nation == found.nation).any()) and (
            found.indexed or (measure.rate and measure.yardstick)
        )
        data = PathsData(
            periods=found.periods,
            years=found.years,
            pins=tuple(pins),
            values=found.lines,
            ends=ends,
            nation=found.nation if has_nation else None,
            nation_name=translate("Smacreg", "The nation"),
            nation_end=self._end(found.nation.tolist(), found.indexed, numbers),
            low=found.low,
            high=found.high,
            band=translate("Smacreg", "80 % of all regions"),
            level=100.0 if found.indexed else 0.0 if measure.change else nan,
            base=found.base,
            base_tip=translate("Smacreg", "{period} is 100: drag to another year").format(
                period=found.base
            ),
            caption=Caption(
                measure.name,
                subtitle,
                words.sources([series.source]),
            ),
            empty=translate("Smacreg", "No pinned region has a value of this indicator."),
            tip=lambda one, period: self._tip(one, period, numbers),
            write=numbers.tick,
        )
        description = ". ".join(f"{pin.name} {end}" for pin, end in zip(pins, ends))
        return PathsChart(data, measure.name, f"{subtitle}. {description}")

    @staticmethod
    def _end(line: list[float], is_indexed: bool, numbers: words.Numbers) -> str:
        last = next((value for value in reversed(line) if isfinite(value)), nan)
        if not isfinite(last):
            return ""
        return f"{last:.0f}" if is_indexed else numbers.with_unit(last)

    def _tip(self, one: str, period: str, numbers: words.Numbers) -> str:
        comparison = self.comparison
        series = comparison.series(comparison.indicator)
        if series is None or period not in series.periods or comparison.table is None:
            return ""
        at = series.periods.index(period)
        if one == NATION:
            name = QCoreApplication.translate("Smacreg", "The nation")
            value = float(series.nation_value[at])
        else:
            name = comparison.name(one)
            value = float(series.value[at, comparison.part, comparison.table.position(one)])
        return f"{name}, {period}: {numbers.with_unit(value)}"
