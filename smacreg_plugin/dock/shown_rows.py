"""The rows that table, CSV and page have in common: an indicator of all pinned regions each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import words
from .comparison import Comparison

if TYPE_CHECKING:
    from ..engine.comparing.table_rows import TableRow


class ShownRow(NamedTuple):
    """The numbers of one indicator, and how they are written."""

    row: TableRow
    numbers: words.Numbers


def shown_rows(comparison: Comparison) -> list[ShownRow]:
    """Return the rows in the order of the catalogue."""
    if comparison.table is None:
        return []
    from ..engine.comparing.table_rows import as_rows

    rows = as_rows(
        comparison.table,
        comparison.measures,
        comparison.pinned(),
        comparison.members_for_engine(),
        comparison.part,
        periods=comparison.periods(),
    )
    found = []
    for row in rows:
        series = comparison.series(row.measure.id)
        values = series.value[series.at(row.period), comparison.part]
        found.append(ShownRow(row, words.Numbers(row.measure, values)))
    return found
