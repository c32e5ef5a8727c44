"""How the values of all regions lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SHARES = np.array([0.0, 0.25, 0.5, 0.75, 1.0])


class Spread(NamedTuple):
    """Smallest value, quartiles and largest value; NaN throughout where there is no value."""

    low: float
    q1: float
    median: float
    q3: float
    high: float


def spread(values: NDArray[np.float64]) -> Spread:
    """Return how values lie, quartiles between values by straight lines.

    Parameters
    ----------
    values : ndarray of float, shape (k,)
        NaN where a region has none.
    """
    known = np.sort(values[np.isfinite(values)])
    if not known.size:
        return Spread(*[float("nan")] * 5)
    # As ``numpy.quantile`` does, which takes ten times as long for some hundred values.
    place = _SHARES * (known.size - 1)
    below = place.astype(np.int64)
    step = known[np.minimum(below + 1, known.size - 1)] - known[below]
    return Spread(*(known[below] + (place - below) * step).tolist())


def rank_from_top(values: NDArray[np.float64], value: float) -> int:
    """Return which place a value has among others, 1 for the largest.

    Parameters
    ----------
    values : ndarray of float, shape (k,)
        NaN where a region has none, which counts for nothing.
    value : float
        Equal ones share the better place.
    """
    return 1 + int((values > value).sum())
