"""Limits between the classes of a map."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor, log10
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLASSES = 5
_DIGITS = 2
_MOST_DECIMALS = 6


def quantile_limits(values: NDArray[np.float64], classes: int = CLASSES) -> list[float]:
    """Return limits that put about as many values into each class.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        NaN where a value is missing.
    classes : int
        How many are wanted; there are fewer where values repeat.

    Returns
    -------
    list of float
        Smallest value, limits and largest value, ascending and different; one
        number where all values are the same, none where there is no value. The
        limits inside are rounded for reading, where this keeps them apart.
    """
    known = np.unique(values[np.isfinite(values)])
    if known.size <= 1:
        return [float(value) for value in known]
    every = values[np.isfinite(values)]
    inside = np.quantile(every, np.arange(1, classes) / classes)
    low, high = float(known[0]), float(known[-1])
    limits = _readable(inside, high - low)
    return [low, *(limit for limit in limits if low < limit < high), high]


def decimals(limits: Sequence[float]) -> int:
    """Return how many decimals the limits between classes need to be written alike."""
    written = [f"{limit:.{_MOST_DECIMALS}f}".rstrip("0").partition(".")[2] for limit in limits]
    return max(map(len, written), default=0)


def symmetric_limits(values: NDArray[np.float64], middle: float = 0.0) -> list[float]:
    """Return the four limits of five classes that lie alike on both sides of a middle.

    A third of the values each lies near the middle, farther and farthest from it.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        NaN where a value is missing.
    middle : float
        Where neither side begins.

    Returns
    -------
    list of float
        Ascending; empty where no value differs from the middle.
    """
    distances = np.abs(values[np.isfinite(values)] - middle)
    distances = distances[distances > 0]
    if not distances.size:
        return []
    largest = float(distances.max())
    steps = _readable(np.quantile(distances, [1 / 3, 2 / 3]), largest)
    if len(steps) == 1:
        steps = [steps[0] / 2, steps[0]]
    near, far = steps
    return [middle - far, middle - near, middle + near, middle + far]


def _readable(limits: NDArray[np.float64], spread: float) -> list[float]:
    """Round limits to digits that matter in a spread; different ones stay different."""
    wanted = sorted(set(limits.tolist()))
    places = _DIGITS - 1 - floor(log10(spread))
    for more in range(4):
        rounded = [round(limit, places + more) for limit in wanted]
        if len(set(rounded)) == len(wanted) and 0.0 not in set(rounded) - set(wanted):
            return rounded
    return wanted
