"""How varied or specialised the industries of a region are.

All take shares of the industries, shape (r, i), each row with sum 1 (or NaN
throughout, for a region without jobs), and return one value a region.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .inequality import gini

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class Variety(NamedTuple):
    """Entropy of the groups, and within them, in bits; they sum to the entropy of all.

    Attributes
    ----------
    unrelated, related : ndarray of float, shape (r,)
    """

    unrelated: Floats
    related: Floats


def herfindahl(shares: Floats) -> Floats:
    """Return the Herfindahl-Hirschman index, from 1/i (all alike) to 1 (one industry)."""
    return np.asarray((shares**2).sum(axis=-1))


def normalised_herfindahl(shares: Floats) -> Floats:
    """Return the Herfindahl-Hirschman index from 0 (all alike) to 1; NaN for one industry."""
    least = 1.0 / max(shares.shape[-1], 1)
    if least == 1.0:
        return np.full(shares.shape[:-1], np.nan)
    return np.asarray((herfindahl(shares) - least) / (1.0 - least))


def equivalent_number(shares: Floats) -> Floats:
    """Return how many equally large industries would be as concentrated: 1 / Herfindahl."""
    return np.asarray(1.0 / herfindahl(shares))


def entropy(shares: Floats) -> Floats:
    """Return the Shannon entropy in bits, from 0 (one industry) to log2 i (all alike)."""
    return np.asarray(_information(shares).sum(axis=-1))


def normalised_entropy(shares: Floats) -> Floats:
    """Return the Shannon entropy from 0 to 1; NaN for one industry."""
    if shares.shape[-1] < 2:
        return np.full(shares.shape[:-1], np.nan)
    return np.asarray(entropy(shares) / np.log2(shares.shape[-1]))


def variety(shares: Floats, groups: Sequence[str]) -> Variety:
    """Split the entropy into that between groups and that within them.

    Parameters
    ----------
    shares : ndarray of float, shape (r, i)
    groups : sequence of str, length i
        Broader group of each industry.

    References
    ----------
    Frenken, van Oort and Verburg (2007): Related variety, unrelated variety and
    regional economic growth. Regional Studies 41.
    """
    names = sorted(set(groups))
    member = np.array([[group == name for name in names] for group in groups], dtype=np.float64)
    unrelated = entropy(shares @ member)
    # The difference can fall below zero by rounding alone.
    return Variety(unrelated, np.maximum(entropy(shares) - unrelated, 0.0))


def krugman(shares: Floats, reference: Floats) -> Floats:
    """Return the Krugman index: the sum of absolute differences, from 0 (as there) to 2.

    Parameters
    ----------
    shares : ndarray of float, shape (r, i)
    reference : ndarray of float, shape (i,) or (r, i)
        Shares of what the regions are compared with: the nation, or for each
        region the nation without it.

    References
    ----------
    Krugman (1991): Geography and trade.
    """
    return np.asarray(np.abs(shares - reference).sum(axis=-1))


def specialisation(shares: Floats, reference: Floats) -> Floats:
    """Return the share of jobs that would have to change industry to be as the reference.

    Half the Krugman index: Hoover's index of two distributions. Parameters as
    in :func:`krugman`.
    """
    return np.asarray(krugman(shares, reference) / 2.0)


def hachman(shares: Floats, reference: Floats) -> Floats:
    """Return the Hachman index: 1 where a region is as the reference, towards 0 where not.

    1 / (sum of share times location quotient); NaN where an industry of the
    region has no jobs in the reference. Parameters as in :func:`krugman`.
    """
    shares, reference = np.broadcast_arrays(shares, reference)
    weighted = np.divide(
        shares**2, reference, out=np.where(shares > 0, np.nan, 0.0), where=reference > 0
    )
    return np.asarray(1.0 / np.where(np.isnan(shares), np.nan, weighted).sum(axis=-1))


def specialisation_gini(quotients: Floats) -> Floats:
    """Return the Gini coefficient of each region's location quotients, 0 where all are alike.

    Parameters
    ----------
    quotients : ndarray of float, shape (r, i)
        NaN for industries that the reference does not have: they are left out.
    """
    return np.array([gini(row[np.isfinite(row)]) for row in quotients])


def _information(shares: Floats) -> Floats:
    """Return -share log2 share, which is zero for no share; NaN stays."""
    logs = np.log2(shares, out=np.zeros(shares.shape), where=~(shares <= 0))
    # Not -0.0 for a share of one.
    return np.asarray(0.0 - shares * logs)
