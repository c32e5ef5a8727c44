"""Expected numbers to whole ones: by chance, but never off by one or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]


def share_out(totals: Indices, weights: Floats, starts: Floats) -> Indices:
    """Share whole totals out in proportion to weights.

    Systematic rounding (Madow 1949): the running sum of the expected numbers is
    cut at whole numbers after a random start. Each number is its expectation
    rounded up or down, right on average, and the numbers add up to the total.

    Parameters
    ----------
    totals : ndarray of int, shape (...,)
        Not negative.
    weights : ndarray of float, shape (..., k)
        Not negative, not all zero.
    starts : ndarray of float, shape (...,)
        From 0 to below 1.

    Returns
    -------
    ndarray of int, shape (..., k)
    """
    running = np.cumsum(weights, axis=-1)
    running *= (totals / running[..., -1])[..., None]
    running[..., -1] = totals
    cuts = np.floor(running + starts[..., None]).astype(np.int64)
    return np.diff(cuts, axis=-1, prepend=np.zeros((*totals.shape, 1), dtype=np.int64))


def whole(expected: Floats, random: np.random.RandomState) -> Floats:
    """Round each number up or down by chance, so that it is right on average."""
    return np.asarray(np.floor(expected + random.uniform(size=expected.shape)))
