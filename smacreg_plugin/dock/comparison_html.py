"""The comparison as a web page: its words and numbers for the page that shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from math import isfinite
from string import ascii_lowercase

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QCoreApplication

from .. import language
from ..charts.barometer import Barometer
from ..charts.frame import NO_CAPTION
from ..charts.theme import Theme
from ..report import comparison_page as page
from ..report.bands import bands
from ..report.inline_svg import dark_style, inline
from ..report.pin_sign import SIDE, PinSign
from . import words
from .barometer_chart import barometer_chart, leading_rows
from .comparison import Comparison
from .comparison_words import finding, licence, made, part_name, sources, title
from .shown_rows import ShownRow, shown_rows

# In pixels; paper of A4 takes the wide one at its size, a telephone the narrow one.
_WIDE, _NARROW = 720, 340


def html_of(comparison: Comparison, layers: Iterable[QgsMapLayer | None], theme: Theme) -> str:
    """Return the page.

    Parameters
    ----------
    comparison : Comparison
        With a leading region.
    layers : iterable of QgsMapLayer
        Whose licences are named.
    theme : Theme
        Of the charts.
    """
    translate = QCoreApplication.translate
    from ..engine.comparing.barometer import by_difference

    rows = leading_rows(comparison)
    drawn = barometer_chart(comparison, rows, is_by_theme=True)
    # Title and source stand on the page.
    bare = Barometer(replace(drawn.data, caption=NO_CAPTION), drawn.title, drawn.description)
    marks = _Marks()
    shown = shown_rows(comparison)
    themes = [
        page.Theme(name, [_line(one, marks) for one in lines])
        for name, lines in groupby(shown, key=lambda one: one.row.measure.theme_name)
    ]
    caption = part_name(comparison.part) or translate("Smacreg", "Values of whole regions")
    return page.comparison_page(
        page.Comparison(
            language=language.current(),
            title=title(comparison),
            finding=finding(comparison, by_difference(rows)),
            pins=_pins(comparison, theme),
            against=words.comparator_name(comparison),
            figure=page.Figure(
                drawn.title,
                _drawn(bare, _WIDE, theme, "wide"),
                _drawn(bare, _NARROW, theme, "narrow"),
                " ".join(
                    text for text in (f"{drawn.data.caption.subtitle}.", drawn.description) if text
                ),
            ),
            themes=themes,
            remarks=marks.explained(),
            foot=(sources(one.row.source for one in shown), licence(layers), made()),
            words=page.Words(
                translate("Smacreg", "All indicators"),
                caption,
                translate("Smacreg", "Indicator"),
                translate("Smacreg", "What the indicators mean"),
            ),
            style=dark_style(theme),
        )
    )


class _Marks:
    """Letters for what is to be said about single values, in the order in which they come."""

    def __init__(self) -> None:
        self._letters: dict[str, str] = {}

    def of(self, said: str) -> str:
        """Return the letter of a remark; none where nothing is to be said."""
        if not said:
            return ""
        return self._letters.setdefault(said, ascii_lowercase[len(self._letters)])

    def explained(self) -> list[tuple[str, str]]:
        """Return letters and remarks."""
        return [(letter, said) for said, letter in self._letters.items()]


def _drawn(chart: Barometer, width: int, theme: Theme, name: str) -> list[str]:
    """Return the chart in bands; the first one has the words of all."""
    return [
        inline(band, width, theme, "" if number else name)
        for number, band in enumerate(bands(chart, width, theme))
    ]


def _pins(comparison: Comparison, theme: Theme) -> list[page.Pinned]:
    return [
        page.Pinned(
            pin.name, inline(PinSign(pin), SIDE, theme, ""), pin.id == comparison.pins.leading
        )
        for pin in comparison.marks()
    ]


def _line(shown: ShownRow, marks: _Marks) -> page.Line:
    row, numbers = shown
    values = [*row.values.tolist(), row.comparator]
    said = [
        words.about_value(status) if isfinite(value) else words.missing(status)
        for value, status in zip(values, row.statuses)
    ]
    note = QCoreApplication.translate("Smacreg", "{definition} Source: {source}.")
    return page.Line(
        row.measure.name,
        row.measure.unit,
        row.period,
        [numbers.plain(value) for value in values],
        [*map(marks.of, said), ""],
        note.format(definition=row.measure.definition, source=row.source or "–").strip(),
    )
