"""Measures by pinned regions: what the table view shows, copies and exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .groups import compared_with
from .series import WHOLE
from .shown import shown

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measure
    from .region_table import RegionTable

    Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class TableRow:
    """One indicator of m pinned regions; numbers in the indicator's unit.

    Attributes
    ----------
    measure : Measure
    period, variant, source : str
    values : ndarray of float, shape (m,)
        NaN where a region has none.
    statuses : tuple of str
        Of the values; empty where the table has no row.
    comparator : float
        NaN where there is none, or where sizes would be compared.
    """

    measure: Measure
    period: str
    variant: str
    source: str
    values: NDArray[np.float64]
    statuses: tuple[str, ...]
    comparator: float


def as_rows(
    table: RegionTable,
    measures: Sequence[Measure],
    pinned: Sequence[int],
    members: Flags | None,
    part: int = WHOLE,
    periods: Mapping[str, str] | None = None,
) -> tuple[TableRow, ...]:
    """Return one row for each measure that the table has.

    Parameters
    ----------
    table, measures, pinned, members, part, periods
        As for :func:`.barometer.barometer`.
    """
    return tuple(
        TableRow(
            one.measure,
            one.period,
            one.series.variant,
            one.series.source,
            one.series.value[one.at, part][list(pinned)],
            tuple(one.status(part, region) for region in pinned),
            float(compared_with(one.series, one.measure, members, part)[one.at]),
        )
        for one in shown(table, measures, periods)
    )
