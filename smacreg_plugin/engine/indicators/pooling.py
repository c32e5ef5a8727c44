"""Rules that pool numbers over the units of an area.

All take numbers of the units by period, shape (p, n), and return arrays of shape (p, a).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..assessment.aggregate import ratio

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .areas import Areas

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


class Pooled(NamedTuple):
    """What a rule made of the units.

    Attributes
    ----------
    value, numerator, denominator : ndarray of float, shape (p, a)
        NaN where there is none.
    coverage : ndarray of float, shape (p, a)
        0 to 1.
    used : ndarray of bool, shape (p, n)
        Units whose numbers count.
    exists : ndarray of bool, shape (p, a), or None
        Whether the rule says anything about the area; None = wherever there are units.
    zero : ndarray of bool, shape (p, a), or None
        Nothing to divide by.
    """

    value: Floats
    numerator: Floats
    denominator: Floats
    coverage: Floats
    used: Flags
    exists: Flags | None = None
    zero: Flags | None = None


def total(numbers: Floats, areas: Areas) -> Pooled:
    """SUM: add the numbers."""
    used = np.isfinite(numbers)
    count = areas.sums(used.astype(np.float64))
    value = areas.sums(np.where(used, numbers, 0.0))
    value[count == 0] = np.nan
    return Pooled(
        value, value, np.full(value.shape, np.nan), ratio(count, areas.members[None, :]), used
    )


def rate(numerator: Floats, denominator: Floats, areas: Areas) -> Pooled:
    """RND: add numerators and denominators of the units that have both, then divide."""
    used = np.isfinite(numerator) & np.isfinite(denominator)
    above, below, coverage = _sums(numerator, denominator, used, areas)
    zero = below == 0
    return Pooled(ratio(above, below), above, below, coverage, used, zero=zero)


def weighted_mean(numbers: Floats, weights: Floats, areas: Areas) -> Pooled:
    """WM: the mean of the units' numbers, each as often as its weight says."""
    used = np.isfinite(numbers) & np.isfinite(weights)
    above, below, coverage = _sums(numbers * weights, weights, used, areas)
    value = ratio(above, below)
    single = areas.members == 1
    # One number is its own mean, to the last bit; a unit needs no weight for its own.
    value[:, single] = areas.sums(np.nan_to_num(numbers))[:, single]
    known = areas.sums(np.isfinite(numbers).astype(np.float64)) > 0
    value[:, single] = np.where(known, value, np.nan)[:, single]
    coverage[:, single] = known[:, single]
    nothing = np.full(value.shape, np.nan)
    return Pooled(value, nothing, below, coverage, used, zero=(below == 0) & ~single[None, :])


def extreme(numbers: Floats, areas: Areas, sign: int) -> Pooled:
    """MAX and MIN: the largest number (sign 1) or the smallest (sign -1) of the units."""
    used = np.isfinite(numbers)
    value = sign * areas.largest(sign * numbers)
    nothing = np.full(value.shape, np.nan)
    coverage = ratio(areas.sums(used.astype(np.float64)), areas.members[None, :])
    return Pooled(value, nothing, nothing, coverage, used)


def of_centre(numbers: Floats, areas: Areas) -> Pooled:
    """CTR: the number of the centre, for the region and for the centre."""
    value = areas.of_centre(numbers)
    nothing = np.full(value.shape, np.nan)
    exists = np.zeros(value.shape, dtype=np.bool_)
    exists[:, areas.units] = True
    exists[:, areas.regions] = exists[:, areas.centres] = areas.centre >= 0
    coverage = np.isfinite(value).astype(np.float64)
    return Pooled(value, nothing, nothing, coverage, np.isfinite(numbers), exists)


def units_only(numbers: Floats, areas: Areas) -> Pooled:
    """MED and NONE: the units keep their numbers; regions and nation have none."""
    value = np.full((len(numbers), areas.size), np.nan)
    value[:, areas.units] = numbers
    nothing = np.full(value.shape, np.nan)
    exists = np.zeros(value.shape, dtype=np.bool_)
    for part in (areas.units, areas.regions, slice(areas.size - 1, areas.size)):
        exists[:, part] = True
    coverage = np.isfinite(value).astype(np.float64)
    return Pooled(value, nothing, nothing, coverage, np.isfinite(numbers), exists)


def fragmentation(numbers: Floats, areas: Areas) -> Pooled:
    """VEC over units: one minus the sum of the squared shares of the units, 0 for one unit."""
    used = np.isfinite(numbers)
    filled = np.where(used, numbers, 0.0)
    whole, squares = areas.sums(filled), areas.sums(filled**2)
    coverage = ratio(areas.sums(used.astype(np.float64)), areas.members[None, :])
    nothing = np.full(whole.shape, np.nan)
    value = 1.0 - ratio(squares, whole**2)
    return Pooled(value, nothing, whole, coverage, used, zero=whole == 0)


def share_in_small_units(numbers: Floats, limit: float, areas: Areas) -> Pooled:
    """VEC over units: the share that lies in units below a limit."""
    used = np.isfinite(numbers)
    small = np.where(used & (np.nan_to_num(numbers) < limit), numbers, 0.0)
    return rate(np.where(used, small, np.nan), numbers, areas)


def _sums(
    numerator: Floats, denominator: Floats, used: Flags, areas: Areas
) -> tuple[Floats, Floats, Floats]:
    """Return sums of what is used, and the share of the area that it is."""
    known = np.isfinite(denominator)
    above = areas.sums(np.where(used, numerator, 0.0))
    below = areas.sums(np.where(used, denominator, 0.0))
    every = areas.sums(np.where(known, denominator, 0.0))
    count, counted = (areas.sums(flags.astype(np.float64)) for flags in (used, known))
    members = areas.members[None, :]
    # Of the denominator where it is known, and of the units where it is not.
    of_known = np.where(every > 0, ratio(below, every), ratio(count, counted))
    coverage = np.nan_to_num(np.clip(of_known, 0.0, 1.0)) * np.nan_to_num(ratio(counted, members))
    none = count == 0
    above[none] = below[none] = np.nan
    return above, below, np.where(none, 0.0, coverage)
