"""The distribution: all regions on the strip of one indicator."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...charts import key
from ...charts.chart import Chart
from ...charts.distribution import Distribution, DistributionData
from ...charts.frame import Caption
from ...charts.ranges import Spread
from .. import words
from .indicator_view import IndicatorView

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class DistributionView(IndicatorView):
    """Every region a dot; a click pins one."""

    def build(self) -> Chart | None:
        """Return the strip of the chosen indicator."""
        from ...engine.comparing.groups import compared_with
        from ...engine.comparing.spread import rank_from_top, spread

        translate = QCoreApplication.translate
        comparison, measure = self.comparison, self.comparison.measure
        series = comparison.series(comparison.indicator)
        if comparison.table is None or measure is None or series is None:
            return None
        at = series.at(comparison.period or None)
        values = series.value[at, comparison.part]
        numbers = words.Numbers(measure, values)
        pins = comparison.marks()
        own = [float(values[comparison.table.position(pin.id)]) for pin in pins]
        reference = float(
            compared_with(series, measure, comparison.members_for_engine(), comparison.part)[at]
        )
        against = words.comparator_name(comparison)
        unit = words.unit_words(measure)
        caption = Caption(
            measure.name,
            ", ".join(text for text in (unit, series.periods[at]) if text),
            words.sources([series.source]),
        )
        count = sum(isfinite(value) for value in values.tolist())
        data = DistributionData(
            ids=comparison.table.ids,
            values=values,
            pins=tuple(pins),
            labels=tuple(f"{pin.name} {numbers.with_unit(value)}" for pin, value in zip(pins, own)),
            leading=next((k for k, p in enumerate(pins) if p.id == comparison.pins.leading), -1),
            spread=Spread(*spread(values)),
            reference=reference,
            reference_label=f"{against} {numbers.with_unit(reference)}",
            unit="%" if numbers.is_percent else unit,
            write=numbers.tick,
            flipped=measure.direction < 0,
            caption=caption,
            key=(
                key.Entry(
                    translate("Smacreg", "{count} regions, the middle half").format(count=count),
                    key.SPREAD,
                ),
            ),
            empty=translate("Smacreg", "No region has a value of this indicator."),
            tip=lambda one: self._tip(one, values, numbers),
        )
        placed = [
            translate("Smacreg", "{region} is number {rank} of {count} from the top").format(
                region=pin.name,
                rank=rank_from_top(values, value),
                count=count,
            )
            for pin, value in zip(pins, own)
            if isfinite(value)
        ]
        return Distribution(data, measure.name, ". ".join([*data.labels, *placed]))

    def _tip(self, region: str, values: Floats, numbers: words.Numbers) -> str:
        value = float(values[self.comparison.table.position(region)])
        return f"{self.comparison.name(region)}: {numbers.with_unit(value)}"
