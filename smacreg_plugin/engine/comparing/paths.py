"""How regions went over time, beside the nation and the bulk of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .period_axis import left_out, numeric_years
from .series import WHOLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measure
    from .series import Series

    Floats = NDArray[np.float64]

_BAND = (0.1, 0.9)


@dataclass(frozen=True, eq=False)
class Paths:
    """Lines of m regions over p periods.

    Attributes
    ----------
    periods : tuple of str
        Ascending; those that the series leaves out among them.
    years : ndarray of float, shape (p,)
        Where they stand on an axis of time.
    lines : ndarray of float, shape (m, p)
        NaN where there is no value: lines are broken there.
    nation : ndarray of float, shape (p,)
    low, high : ndarray of float, shape (p,)
        Between them lie the middle 80 % of all regions.
    base : str
        The period that is 100; empty where the values are as they are.
    """

    periods: tuple[str, ...]
    years: Floats
    lines: Floats
    nation: Floats
    low: Floats
    high: Floats
    base: str

    @property
    def indexed(self) -> bool:
        """Whether the lines are 100 in the base period; else they are in the series' unit."""
        return bool(self.base)


def paths(
    series: Series,
    measure: Measure,
    regions: Sequence[int],
    base_period: str | None = None,
    part: int = WHOLE,
) -> Paths:
    """Return paths, indexed to 100 where that means something.

    There is no index of changes and balances, which lie around zero, nor where a line that is
    shown is zero or less in the base period.

    Parameters
    ----------
    series : Series
        k regions.
    measure : Measure
    regions : sequence of int, length m
        Those shown.
    base_period : str, optional
        That which is 100: where none is given, or no region shown has a value in it, the first
        with a value of every region shown, or else of any. A region without a value in it has
        no line.
    part : int
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND``; the nation is always whole.
    """
    periods = tuple(sorted({*series.periods, *left_out(series.periods)}))
    rows = [periods.index(period) for period in series.periods]
    values = np.full((len(periods), series.value.shape[2]), np.nan)
    values[rows] = series.value[:, part]
    nation = np.full(len(periods), np.nan)
    nation[rows] = series.nation_value
    base = -1
    if not measure.change:
        base = _base(periods, values[:, list(regions)], nation, base_period)
    if base >= 0:
        values, nation = _indexed(values, base), _indexed(nation, base)
    low, high = _band(values)
    return Paths(
        periods=periods,
        years=numeric_years(periods),
        lines=values.T[list(regions)],
        nation=nation,
        low=low,
        high=high,
        base=periods[base] if base >= 0 else "",
    )


def _base(periods: tuple[str, ...], lines: Floats, nation: Floats, wanted: str | None) -> int:
    """Return the position of the base period, -1 where there is no index."""
    shown = lines if lines.shape[1] else nation[:, None]
    known = np.isfinite(shown)
    usable, complete = np.any(known, axis=1), np.all(known, axis=1)
    if not usable.any():
        return -1
    base = int(np.flatnonzero(complete if complete.any() else usable)[0])
    if wanted in periods and usable[periods.index(wanted)]:
        base = periods.index(wanted)
    sizes = np.append(shown[base], nation[base])
    return base if (sizes[np.isfinite(sizes)] > 0).all() else -1


def _indexed(values: Floats, base: int) -> Floats:
    """Return values by period as per cent of those in the base; NaN where these are no size."""
    at_base = np.asarray(values[base])
    sizes = np.where(np.isfinite(at_base) & (at_base > 0), at_base, np.nan)
    return np.asarray(100.0 * values / sizes, dtype=np.float64)


def _band(values: Floats) -> tuple[Floats, Floats]:
    found = np.full((2, len(values)), np.nan)
    for row, of_regions in enumerate(values):
        known = of_regions[np.isfinite(of_regions)]
        if known.size:
            found[:, row] = np.quantile(known, _BAND)
    return found[0], found[1]
