"""The barometer: where the leading region stands on every indicator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...charts import key
from ...charts.barometer import Barometer, BarometerData, Group
from ...charts.barometer_row import Row as ChartRow
from ...charts.chart import Chart
from ...charts.frame import Caption
from ...charts.ranges import Spread
from .. import words
from ..comparison import Comparison
from .chart_view import ChartView

if TYPE_CHECKING:
    from ...engine.comparing.barometer import Row

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
        translate = QCoreApplication.translate
        comparison = self.comparison
        leading = comparison.leading
        if comparison.table is None or leading is None:
            return Barometer(BarometerData(empty=""))
        from ...engine.comparing.barometer import barometer, by_difference

        rows: Sequence[Row] = barometer(
            comparison.table,
            comparison.measures,
            leading,
            comparison.pinned(),
            comparison.comparator_for_engine(),
            comparison.part,
            periods=comparison.periods(),
        )
        is_by_theme = self.order.currentData() == _BY_THEME
        if not is_by_theme:
            rows = by_difference(rows)
        against = words.comparator_name(comparison)
        usual = Counter(row.period for row in rows).most_common(1)[0][0] if rows else ""
        groups: dict[str, list[ChartRow]] = {}
        for row in rows:
            heading = row.measure.theme_name if is_by_theme else ""
            groups.setdefault(heading, []).append(self._row(row, against, usual))
        pins = comparison.pins.marks(comparison.regions.names)
        known = comparison.known()
        shown = [pin for pin in pins if pin.id in known]
        name = comparison.name(comparison.pins.leading)
        title = translate("Smacreg", "{region} beside {name}").format(region=name, name=against)
        sources = sorted({one for row in rows for one in row.source.split(", ") if one})
        caption = Caption(
            title,
            translate("Smacreg", "{period} where nothing else is said").format(period=usual)
            if usual
            else "",
            translate("Smacreg", "Source: {sources}").format(sources=", ".join(sources))
            if sources
            else "",
        )
        data = BarometerData(
            tuple(Group(theme, tuple(found)) for theme, found in groups.items()),
            tuple(shown),
            [pin.id for pin in shown].index(comparison.pins.leading),
            caption,
            self._key(rows, against),
            translate("Smacreg", "The table has no indicator that is known."),
        )
        return Barometer(data, title, self._description(rows, name, against))

    def _row(self, row: Row, against: str, usual: str) -> ChartRow:
        numbers = words.Numbers(row.measure, row.values)
        said = words.difference(row, numbers, against)
        name = row.measure.name
        if row.period != usual:
            name = f"{name}, {row.period}"
        lines = [
            row.measure.definition,
            f"{numbers.with_unit(row.own)} {words.unit_words(row.measure)}".strip()
            if not numbers.is_percent
            else numbers.with_unit(row.own),
            said,
            words.about_value(row.status),
            f"{row.period} · {row.source}",
        ]
        return ChartRow(
            id=row.measure.id,
            name=name,
            value=numbers.with_unit(row.own),
            words=said,
            tip="\n".join(line for line in lines if line.strip(" ·")),
            spread=Spread(row.low, row.q1, row.median, row.q3, row.high),
            values=tuple(row.pinned.tolist()),
            reference=row.comparator,
            centre=row.centre,
            hinterland=row.hinterland,
            verdict=row.verdict,
            flipped=row.flipped,
        )

    def _key(self, rows: Sequence[Row], against: str) -> tuple[key.Entry, ...]:
        translate = QCoreApplication.translate
        entries = [
            key.Entry(translate("Smacreg", "all regions, the middle half"), key.SPREAD),
            key.Entry(against, key.REFERENCE),
        ]
        if any(row.centre == row.centre for row in rows):
            entries.append(key.Entry(translate("Smacreg", "centre"), key.CENTRE))
        if any(row.hinterland == row.hinterland for row in rows):
            entries.append(key.Entry(translate("Smacreg", "hinterland"), key.HINTERLAND))
        if any(row.flipped for row in rows):
            entries.append(key.Entry(translate("Smacreg", "low to the right"), key.FLIPPED))
        return tuple(entries)

    @staticmethod
    def _description(rows: Sequence[Row], name: str, against: str) -> str:
        better = sum(row.verdict > 0 for row in rows)
        worse = sum(row.verdict < 0 for row in rows)
        return QCoreApplication.translate(
            "Smacreg",
            "{region} has {count} indicators: {better} clearly better than {name}, {worse} "
            "clearly worse, the others without a clear difference or without a direction.",
        ).format(region=name, count=len(rows), better=better, worse=worse, name=against)
