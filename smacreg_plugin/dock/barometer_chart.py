"""The barometer of the leading region: its rows, and the chart with all words in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..charts import key
from ..charts.barometer import Barometer, BarometerData, Group
from ..charts.barometer_row import Row as ChartRow
from ..charts.frame import Caption
from ..charts.ranges import Spread
from . import words
from .comparison import Comparison

if TYPE_CHECKING:
    from ..engine.comparing.barometer import Row


def leading_rows(comparison: Comparison) -> tuple[Row, ...]:
    """Return one row an indicator, in the order of the catalogue; none where no region leads."""
    leading = comparison.leading
    if comparison.table is None or leading is None:
        return ()
    from ..engine.comparing.barometer import barometer

    return barometer(
        comparison.table,
        comparison.measures,
        leading,
        comparison.pinned(),
        comparison.members_for_engine(),
        comparison.part,
        periods=comparison.periods(),
    )


def barometer_chart(comparison: Comparison, rows: Sequence[Row], is_by_theme: bool) -> Barometer:
    """Return the chart of some rows.

    Parameters
    ----------
    comparison : Comparison
    rows : sequence of Row
        Those of `leading_rows`, in any order.
    is_by_theme : bool
        Whether they stand under the names of their themes.
    """
    if comparison.leading is None:
        return Barometer(BarometerData(empty=""))
    translate = QCoreApplication.translate
    against = words.comparator_name(comparison)
    usual = Counter(row.period for row in rows).most_common(1)[0][0] if rows else ""
    groups: dict[str, list[ChartRow]] = {}
    for row in rows:
        heading = row.measure.theme_name if is_by_theme else ""
        groups.setdefault(heading, []).append(_row(row, against, usual))
    shown = comparison.marks()
    name = comparison.name(comparison.pins.leading)
    title = translate("Smacreg", "{region} beside {name}").format(region=name, name=against)
    caption = Caption(
        title,
        translate("Smacreg", "{period} where nothing else is said").format(period=usual)
        if usual
        else "",
        words.sources(row.source for row in rows),
    )
    data = BarometerData(
        tuple(Group(theme, tuple(found)) for theme, found in groups.items()),
        tuple(shown),
        [pin.id for pin in shown].index(comparison.pins.leading),
        caption,
        _key(rows, against),
        translate("Smacreg", "The table has no indicator that is known."),
    )
    return Barometer(data, title, _description(rows, name, against))


def _row(row: Row, against: str, usual: str) -> ChartRow:
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


def _key(rows: Sequence[Row], against: str) -> tuple[key.Entry, ...]:
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


def _description(rows: Sequence[Row], name: str, against: str) -> str:
    better = sum(row.verdict > 0 for row in rows)
    worse = sum(row.verdict < 0 for row in rows)
    return QCoreApplication.translate(
        "Smacreg",
        "{region} has {count} indicators: {better} clearly better than {name}, {worse} "
        "clearly worse, the others without a clear difference or without a direction.",
    ).format(region=name, count=len(rows), better=better, worse=worse, name=against)
