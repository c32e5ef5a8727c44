"""Location quotients: how many jobs an industry has in a region against the nation's share.

All take jobs by region and industry, and a *reference*: jobs by industry, one
row for all regions or one a region (the nation without it). A region without
jobs and an industry without jobs in the reference have no quotient: NaN.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..assessment.aggregate import ratio
from ..poisson import CONFIDENCE, limits

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Jobs that every region lends from the reference, see ``shrunk_quotients``.
SHRINKAGE = 50.0
# Fewer expected jobs than this make a quotient a matter of chance.
FEWEST_EXPECTED = 5.0


def shares(jobs: Floats) -> Floats:
    """Return each industry's share of its row's jobs; NaN in rows without jobs.

    Parameters
    ----------
    jobs : ndarray of float, shape (..., i)
        Not negative.
    """
    return ratio(jobs, jobs.sum(axis=-1, keepdims=True))


def expected_jobs(jobs: Floats, reference: Floats) -> Floats:
    """Return the jobs that each region would have with the reference's shares.

    Parameters
    ----------
    jobs : ndarray of float, shape (r, i)
        Jobs by region and industry.
    reference : ndarray of float, shape (i,) or (r, i)
        Jobs by industry of what the regions are compared with.
    """
    return np.asarray(jobs.sum(axis=-1, keepdims=True) * shares(reference))


def quotients(jobs: Floats, reference: Floats) -> Floats:
    """Return the location quotient, share in the region / share in the reference.

    Parameters and shapes as in :func:`expected_jobs`.
    """
    return ratio(shares(jobs), shares(reference))


def additive_quotients(jobs: Floats, reference: Floats) -> Floats:
    """Return share in the region minus share in the reference.

    Parameters and shapes as in :func:`expected_jobs`.
    """
    return np.asarray(shares(jobs) - shares(reference))


def log_quotients(values: Floats) -> Floats:
    """Return natural logarithms of quotients; NaN where an industry has no jobs."""
    return np.log(values, out=np.full(values.shape, np.nan), where=values > 0)


def standardised_quotients(values: Floats) -> Floats:
    """Return (quotient - mean) / standard deviation, for each industry over the regions.

    Parameters
    ----------
    values : ndarray of float, shape (r, i)
        Quotients or their logarithms. NaN are left out of mean and deviation.

    Returns
    -------
    ndarray of float, shape (r, i)
        NaN where an industry has no deviation (sample deviation, n - 1).

    References
    ----------
    O'Donoghue and Gleave (2004): A note on methods for measuring industrial
    agglomeration. Tian (2013) takes the logarithm first.
    """
    known = np.isfinite(values)
    count = known.sum(axis=0)
    filled = np.where(known, values, 0.0)
    mean = filled.sum(axis=0) / np.maximum(count, 1)
    distance = np.where(known, values - mean, 0.0)
    deviation = np.sqrt((distance**2).sum(axis=0) / np.maximum(count - 1, 1))
    # A deviation that is only rounding of the mean is none.
    spread = deviation > 1e-12 * np.abs(mean)
    return np.where(known & spread, ratio(distance, deviation), np.nan)


def shrunk_quotients(jobs: Floats, reference: Floats, shrinkage: float = SHRINKAGE) -> Floats:
    """Return quotients drawn towards 1 in regions with few jobs.

    As if each region had ``shrinkage`` more jobs, spread over the industries as
    in the reference: (E_ir + a s_i) / (E_r + a) / s_i. A region without jobs
    gets 1.

    Parameters
    ----------
    jobs, reference : ndarray of float
        As in :func:`expected_jobs`.
    shrinkage : float
        The additional jobs a, 0 or more.
    """
    share = shares(reference)
    return ratio(jobs + shrinkage * share, (jobs.sum(axis=-1, keepdims=True) + shrinkage) * share)


def quotient_limits(
    jobs: Floats, reference: Floats, confidence: float = CONFIDENCE
) -> tuple[Floats, Floats]:
    """Return what small-number variation alone would make of each quotient.

    The limits of :func:`.poisson.limits`, divided by the expected jobs. The
    reference is taken as known, and jobs as independent of each other: a firm
    that opens or closes moves more than one, so the limits are the narrowest
    that can be defended. Limits that enclose 1 mean that the region cannot be
    told from the reference.

    Parameters
    ----------
    jobs, reference : ndarray of float
        As in :func:`expected_jobs`.
    confidence : float
        Between 0 and 1.

    Returns
    -------
    low, high : ndarray of float, shape (r, i)
    """
    expected = expected_jobs(jobs, reference)
    low, high = limits(jobs, confidence)
    return ratio(low, expected), ratio(high, expected)


def is_small(jobs: Floats, reference: Floats, fewest: float = FEWEST_EXPECTED) -> NDArray[np.bool_]:
    """Return which quotients rest on too few jobs to be read.

    Fewer *expected* jobs than ``fewest``: the usual limit for comparing counts.
    It depends on the size of region and industry only, so that a large quotient
    is not trusted for being large.

    Parameters
    ----------
    jobs, reference : ndarray of float
        As in :func:`expected_jobs`.
    fewest : float
        Expected jobs.

    References
    ----------
    Cochran (1954): Some methods for strengthening the common chi-squared tests.
    """
    expected = expected_jobs(jobs, reference)
    return np.asarray((expected < fewest) | np.isnan(expected))


def is_specialised(jobs: Floats, reference: Floats) -> NDArray[np.bool_]:
    """Return where the quotient is 1 or more (revealed comparative advantage).

    Also where an industry has jobs in the region only; nowhere if the reference has no jobs.

    Compared as products, which are exact for whole jobs, so that a region just
    as the reference never falls on the other side by rounding.

    Parameters
    ----------
    jobs, reference : ndarray of float
        As in :func:`expected_jobs`.

    References
    ----------
    Balassa (1965): Trade liberalisation and "revealed" comparative advantage.
    """
    whole = reference.sum(axis=-1, keepdims=True)
    own, theirs = jobs * whole, jobs.sum(axis=-1, keepdims=True) * reference
    return np.asarray((own >= theirs) & (jobs > 0) & (whole > 0))
