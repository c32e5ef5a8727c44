"""How unequally an amount is spread over regions, industries or persons.

All take values, not negative, shape (n,), and where told weights of them (the
inhabitants of each, say) in the same order. Nothing depends on the order. They
return NaN for no values, for a sum of zero, and where told for zeros.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class Decomposition(NamedTuple):
    """Theil's T between and within groups.

    Attributes
    ----------
    between : float
        Inequality if everybody had the mean of the group.
    within : float
        The groups' own inequality, weighted by their share of the amount.
    """

    between: float
    within: float


def gini(values: Floats, weights: Floats | None = None) -> float:
    """Return the Gini coefficient: half the mean absolute difference, relative to the mean.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
    weights : ndarray of float, shape (n,), optional
        Values are per head, and these the heads.

    Notes
    -----
    Weights travel with their values when these are sorted. (The R package REAT
    3.0.3 sorts the values only, and answers 0.1755 for 0.2097.)
    """
    share = _weights(values, weights)
    mean = _mean(values, share)
    if not mean > 0:
        return float("nan")
    order = np.lexsort((share, values))
    values, share = values[order], share[order]
    # Twice the area under the Lorenz curve is the sum over its trapezia.
    amount = np.cumsum(share * values)
    before = np.append(0.0, amount[:-1])
    return max(1.0 - fsum(share * (amount + before)) / float(amount[-1]), 0.0)


def normalised_gini(values: Floats) -> float:
    """Return the Gini coefficient from 0 to 1 also for few values; NaN for one."""
    return gini(values) * values.size / (values.size - 1) if values.size > 1 else float("nan")


def hoover(first: Floats, second: Floats) -> float:
    """Return the share of the one that would have to move to be spread as the other, 0-1.

    Parameters
    ----------
    first, second : ndarray of float, shape (n,)
        Two amounts by region, each with a sum above zero.
    """
    totals = fsum(first), fsum(second)
    if not min(totals) > 0:
        return float("nan")
    return 0.5 * fsum(np.abs(first / totals[0] - second / totals[1]))


def theil_t(values: Floats, weights: Floats | None = None) -> float:
    """Return Theil's T, the mean of (x/mean) ln(x/mean); zeros count as zero.

    Parameters as in :func:`gini`.
    """
    share = _weights(values, weights)
    mean = _mean(values, share)
    if not mean > 0:
        return float("nan")
    ratio = values / mean
    return fsum(share * ratio * np.log(np.where(ratio > 0, ratio, 1.0)))


def theil_l(values: Floats, weights: Floats | None = None) -> float:
    """Return Theil's L (mean log deviation), the mean of ln(mean/x); NaN with a zero.

    Parameters as in :func:`gini`.
    """
    share = _weights(values, weights)
    mean = _mean(values, share)
    if not mean > 0 or (values <= 0).any():
        return float("nan")
    return fsum(share * np.log(mean / values))


def theil_decomposition(
    values: Floats, groups: Sequence[str], weights: Floats | None = None
) -> Decomposition:
    """Split Theil's T into inequality between groups and within them.

    Parameters
    ----------
    values, weights
        As in :func:`gini`.
    groups : sequence of str, length n
        Group of each value.

    References
    ----------
    Theil (1967): Economics and information theory.
    """
    share = _weights(values, weights)
    mean = _mean(values, share)
    if not mean > 0:
        return Decomposition(float("nan"), float("nan"))
    labels = np.array(groups, dtype=str)
    between, within = [], []
    for name in sorted(set(groups)):
        inside = labels == name
        size = fsum(share[inside])
        own = _mean(values[inside], share[inside] / size) if size > 0 else 0.0
        if own > 0:
            part = size * own / mean
            between.append(part * float(np.log(own / mean)))
            within.append(part * theil_t(values[inside], share[inside]))
    return Decomposition(fsum(between), fsum(within))


def coefficient_of_variation(values: Floats, *, sample: bool = False) -> float:
    """Return the standard deviation relative to the mean.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
    sample : bool
        Whether to divide by n - 1 instead of n.
    """
    mean = _mean(values, _weights(values, None))
    if not mean > 0 or (sample and values.size < 2):
        return float("nan")
    squares = fsum((values - mean) ** 2) / (values.size - 1 if sample else values.size)
    return float(np.sqrt(squares)) / mean


def williamson(values: Floats, weights: Floats) -> float:
    """Return the weighted coefficient of variation between regions.

    Deviations are from the mean of all heads. (The R package REAT takes them
    from the plain mean of the regions and divides by that of all heads, which
    adds the difference of the two means.)

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        Per head.
    weights : ndarray of float, shape (n,)
        Heads.

    References
    ----------
    Williamson (1965): Regional inequality and the process of national development.
    """
    share = _weights(values, weights)
    mean = _mean(values, share)
    if not mean > 0:
        return float("nan")
    return float(np.sqrt(fsum(share * (values - mean) ** 2))) / mean


def _weights(values: Floats, weights: Floats | None) -> Floats:
    """Return weights with sum 1; none where they have no sum."""
    if weights is None:
        weights = np.ones(values.size)
    total = fsum(weights)
    return weights / total if total > 0 else np.zeros(values.size)


def _mean(values: Floats, share: Floats) -> float:
    return fsum(values * share)
