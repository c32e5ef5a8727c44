"""Which series and period stands for a measure: what barometer and table have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..indicators.values import STATUSES

if TYPE_CHECKING:
    from .measures import Measure
    from .region_table import RegionTable
    from .series import Series


class Shown(NamedTuple):
    """A measure with its series, and the position of the period."""

    measure: Measure
    series: Series
    at: int

    @property
    def period(self) -> str:
        """The period, empty where the table has none."""
        return self.series.periods[self.at]

    def status(self, part: int, region: int) -> str:
        """Return what is to be said about a value; empty where the table has no row."""
        code = int(self.series.status[self.at, part, region])
        return STATUSES[code] if code >= 0 else ""


def shown(
    table: RegionTable,
    measures: Sequence[Measure],
    periods: Mapping[str, str] | None = None,
) -> list[Shown]:
    """Return what is shown of each measure that the table has.

    Parameters
    ----------
    table : RegionTable
    measures : sequence of Measure
    periods : mapping of str to str, optional
        Wanted periods by indicator; see :meth:`.series.Series.at`.
    """
    wanted = periods or {}
    found = ((measure, table.nearest(measure.id)) for measure in measures)
    return [
        Shown(measure, series, series.at(wanted.get(measure.id)))
        for measure, series in found
        if series is not None
    ]
