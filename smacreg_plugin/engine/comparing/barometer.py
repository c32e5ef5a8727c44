"""One region beside all others, an indicator a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, isnan
from typing import TYPE_CHECKING

import numpy as np

from ..indicators.values import ESTIMATED, PARTIAL, STATUSES
from .groups import compared_with
from .noise import verdicts
from .series import CENTRE, HINTERLAND, WHOLE
from .shown import Shown, shown
from .spread import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measure
    from .region_table import RegionTable

    Flags = NDArray[np.bool_]


# More than the noise of small numbers stands between such a value and the truth.
_UNSURE = (STATUSES[ESTIMATED], STATUSES[PARTIAL])


@dataclass(frozen=True, eq=False)
class Row:
    """One indicator of the leading region among k regions; numbers in the indicator's unit.

    Attributes
    ----------
    measure : Measure
    period, variant, source : str
        Of the values shown.
    values : ndarray of float, shape (k,)
        Of all regions, or of the part of them that is shown.
    low, q1, median, q3, high : float
        How these lie.
    own : float
        Of the leading region.
    centre, hinterland : float
        Of its centre and its hinterland.
    comparator : float
        NaN where there is none, or where sizes would be compared.
    difference : float
        ``own - comparator``.
    clear : int
        1 clearly above the comparator, -1 clearly below; 0 within small-number noise, where that
        is not known, and where the own value is estimated or partial.
    verdict : int
        1 clearly better, -1 clearly worse; 0 also where no direction is good.
    pinned : ndarray of float, shape (m,)
        Of the pinned regions.
    status : str
        Of the own value; empty where the table has no row.
    """

    measure: Measure
    period: str
    variant: str
    source: str
    values: NDArray[np.float64]
    low: float
    q1: float
    median: float
    q3: float
    high: float
    own: float
    centre: float
    hinterland: float
    comparator: float
    difference: float
    clear: int
    verdict: int
    pinned: NDArray[np.float64]
    status: str

    @property
    def flipped(self) -> bool:
        """Whether low is good, so that the axis runs the other way."""
        return self.measure.direction < 0


def barometer(
    table: RegionTable,
    measures: Sequence[Measure],
    region: int,
    pinned: Sequence[int],
    members: Flags | None,
    part: int = WHOLE,
    periods: Mapping[str, str] | None = None,
) -> tuple[Row, ...]:
    """Return one row for each measure that the table has.

    Parameters
    ----------
    table : RegionTable
    measures : sequence of Measure
        In the order of the rows.
    region : int
        Position of the leading region.
    pinned : sequence of int
        Positions of the pinned regions.
    members : ndarray of bool, shape (k,), or None
        The group of regions that is the comparator; None = the nation.
    part : int
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND`` of every region.
    periods
        See :func:`.shown.shown`.
    """
    rows = []
    for one in shown(table, measures, periods):
        measure, series, at = one
        values = series.value[at, part]
        own = float(values[region])
        reference = float(compared_with(series, measure, members, part)[at])
        clear = _clear(one, part, region, reference)
        rows.append(
            Row(
                measure,
                one.period,
                series.variant,
                series.source,
                values,
                *spread(values),
                own=own,
                centre=float(series.value[at, CENTRE, region]),
                hinterland=float(series.value[at, HINTERLAND, region]),
                comparator=reference,
                difference=own - reference,
                clear=clear,
                verdict=clear * measure.direction,
                pinned=values[list(pinned)],
                status=one.status(part, region),
            )
        )
    return tuple(rows)


def by_difference(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return rows with the largest difference first, in units of the interquartile range.

    Where the quartiles are equal, in units of the whole range. Equal ones stay in their order;
    rows without a difference are last.
    """
    return tuple(sorted(rows, key=lambda row: -_relative(row)))


def telling(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return the rows with a difference, without those that small numbers may explain."""
    return tuple(
        row
        for row in rows
        if isfinite(row.difference) and row.difference and (row.clear or not row.measure.counts)
    )


def _relative(row: Row) -> float:
    size = abs(row.difference)
    if isnan(size):
        return -1.0
    scale = (row.q3 - row.q1) or (row.high - row.low)
    return size / scale if scale > 0 else 0.0


def _clear(one: Shown, part: int, region: int, reference: float) -> int:
    """Return on which side of the reference the own value clearly lies."""
    measure, series, at = one
    if not measure.counts or measure.factor is None or one.status(part, region) in _UNSURE:
        return 0
    cell = (at, part, region)
    numbers = (series.value[cell], series.numerator[cell], series.denominator[cell])
    return int(verdicts(*numbers, reference, measure.factor))
