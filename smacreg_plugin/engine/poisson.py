"""The exact limits of the mean of a count that varies by chance alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

CONFIDENCE = 0.95


def limits(counts: Floats, confidence: float = CONFIDENCE) -> tuple[Floats, Floats]:
    """Return the exact two-sided limits of the mean of a Poisson count.

    Parameters
    ----------
    counts : ndarray of float
        Zero or more.
    confidence : float
        Between 0 and 1.

    Returns
    -------
    low, high : ndarray of float
        Of the same shape. With the mean ``low`` such a count or a larger one has half the
        probability that ``confidence`` leaves, with ``high`` such a one or a smaller.

    References
    ----------
    Garwood (1936): Fiducial limits for the Poisson distribution. Biometrika 28.
    """
    from scipy.special import gammaincinv

    tail = (1.0 - confidence) / 2.0
    some = counts > 0
    low = np.where(some, gammaincinv(np.where(some, counts, 1.0), tail), 0.0)
    return low, np.asarray(gammaincinv(counts + 1.0, 1.0 - tail))
