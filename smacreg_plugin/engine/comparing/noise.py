"""Small-number noise: how far a count may lie from what is expected by chance alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..poisson import limits

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

# A value may have been rounded for a table; one that is something else differs by more.
_ROUNDED = 0.01


def is_ratio(
    value: ArrayLike, numerator: ArrayLike, denominator: ArrayLike, factor: float
) -> NDArray[np.bool_]:
    """Return which values are ``factor * numerator / denominator``, but for rounding.

    A change over years carries the numerator of its last year only, and a value of another
    catalogue may have another factor: such numerators say nothing about the value.

    Parameters
    ----------
    value, numerator, denominator : array of float
        Of shapes that fit together; NaN gives False, as does a denominator of zero or less.
    factor : float
    """
    given, above, below = (
        np.asarray(numbers, dtype=np.float64) for numbers in (value, numerator, denominator)
    )
    with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
        made = factor * above / below
        return np.asarray((below > 0) & (np.abs(given - made) <= _ROUNDED * np.abs(made)))


def poisson_limits(counts: ArrayLike) -> tuple[Floats, Floats]:
    """Return the exact two-sided 95 % limits of the mean of a Poisson count.

    Parameters
    ----------
    counts : array of float
        NaN limits for one that is no whole number of zero or more.

    Returns
    -------
    low, high : ndarray of float
        Of the same shape. With the mean ``low`` such a count or a larger one has a
        probability of 2.5 %, with ``high`` such a one or a smaller.
    """
    count = np.asarray(counts, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        known = np.isfinite(count) & (count >= 0) & (count == np.floor(count))
    low, high = limits(np.where(known, count, 1.0))
    return np.where(known, low, np.nan), np.where(known, high, np.nan)


def verdicts(
    value: ArrayLike,
    numerator: ArrayLike,
    denominator: ArrayLike,
    reference: ArrayLike,
    factor: float,
) -> NDArray[np.int8]:
    """Return where a rate differs from another by more than small-number noise.

    The count that the other rate would give is held against the limits of the count that
    there is. The other rate and the denominator count as exact.

    Parameters
    ----------
    value, numerator, denominator : array of float
        The rate is ``factor * numerator / denominator``; the numerator is a count.
    reference : array of float
        The other rate, in the unit of ``value``.
    factor : float

    Returns
    -------
    ndarray of int8
        1 clearly above, -1 clearly below; 0 where that is not clear, where anything is NaN,
        where the numerator is no whole number, or where the value is made of something else.
    """
    low, high = poisson_limits(numerator)
    with np.errstate(invalid="ignore", over="ignore"):
        expected = np.asarray(reference, np.float64) * np.asarray(denominator, np.float64) / factor
        found: Any = (expected < low).astype(np.int8) - (expected > high).astype(np.int8)
    usable = is_ratio(value, numerator, denominator, factor)
    return np.where(usable, found, 0).astype(np.int8)
