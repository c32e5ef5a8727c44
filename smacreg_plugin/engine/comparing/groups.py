"""What a region is held against: the nation, or a group of regions as if they were one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .noise import is_ratio
from .series import WHOLE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measure
    from .series import Series

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


def compared_with(
    series: Series, measure: Measure, members: Flags | None, part: int = WHOLE
) -> Floats:
    """Return the values that regions are held against.

    Parameters
    ----------
    series : Series
        p periods, k regions.
    measure : Measure
    members : ndarray of bool, shape (k,), or None
        The regions of a group; None = the nation.
    part : int
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND`` of the group; the nation is always whole.

    Returns
    -------
    ndarray of float, shape (p,)
        NaN where sizes would be compared, where the table has no row of the nation, or where
        the group cannot be pooled.
    """
    if not (measure.rate and measure.yardstick):
        return np.full(len(series.periods), np.nan)
    if members is None:
        return series.nation_value
    return pooled(series, measure, part, members)


def pooled(series: Series, measure: Measure, part: int, members: Flags) -> Floats:
    """Return the value of a group of regions, from the sums of numerators and denominators.

    Parameters
    ----------
    series : Series
        p periods, k regions.
    measure : Measure
    part : int
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND``.
    members : ndarray of bool, shape (k,)
        Those without a value are left out.

    Returns
    -------
    ndarray of float, shape (p,)
        NaN where no member has a value, or where the value of one is not made of its numerator
        and denominator, as with sums, medians, means and changes over years.
    """
    found = np.full(len(series.periods), np.nan)
    if measure.factor is None or not measure.rate:
        return found
    value, above, below = (
        numbers[:, part, members] for numbers in (series.value, series.numerator,
                                                  series.denominator)
    )  # fmt: skip
    known = np.isfinite(value)
    made = is_ratio(value, above, below, measure.factor)
    fit = known.any(axis=1) & (made | ~known).all(axis=1)
    sums = [np.where(known, numbers, 0.0).sum(axis=1)[fit] for numbers in (above, below)]
    found[fit] = measure.factor * sums[0] / sums[1]
    return found
