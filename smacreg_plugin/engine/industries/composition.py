"""What the industries of a region are like, without looking at other regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from . import diversity
from .location_quotient import shares

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class Composition:
    """One value a region, shape (r,); NaN where it has no jobs or the measure is not defined.

    Attributes
    ----------
    jobs : ndarray of float
        All jobs; NaN where they are not known.
    largest : ndarray of int
        Position of the industry with most jobs, the first of equals; -1 in a
        region without jobs.
    tied : ndarray of bool
        Whether another industry has as many jobs as the largest.
    largest_jobs, largest_share : ndarray of float
        Its jobs, and their share of all.
    hhi, hhi_normalised, equivalent_number, entropy, entropy_normalised : ndarray of float
        See :mod:`.diversity`.
    unrelated_variety, related_variety : ndarray of float
        NaN throughout where no groups are known.
    """

    jobs: Floats
    largest: Positions
    tied: NDArray[np.bool_]
    largest_jobs: Floats
    largest_share: Floats
    hhi: Floats
    hhi_normalised: Floats
    equivalent_number: Floats
    entropy: Floats
    entropy_normalised: Floats
    unrelated_variety: Floats
    related_variety: Floats


def compose(jobs: Floats, groups: Sequence[str] | None = None) -> Composition:
    """Describe the industries of each region.

    Parameters
    ----------
    jobs : ndarray of float, shape (r, i)
        Jobs by region and industry; NaN in a row that is not known. All i
        count where a measure rests on how many industries there are.
    groups : sequence of str, length i, optional
        Broader group of each industry.
    """
    share, total = shares(jobs), jobs.sum(axis=1)
    some = total > 0
    nothing = np.full(total.shape, np.nan)
    variety = diversity.Variety(nothing, nothing)
    if groups is not None:
        variety = diversity.variety(share, groups)
    most = np.where(some, jobs.max(axis=1, initial=0.0), np.nan)
    return Composition(
        jobs=total,
        largest=np.where(some, jobs.argmax(axis=1), -1),
        tied=(jobs == most[:, None]).sum(axis=1) > 1,
        largest_jobs=most,
        largest_share=most / np.where(some, total, np.nan),
        hhi=diversity.herfindahl(share),
        hhi_normalised=diversity.normalised_herfindahl(share),
        equivalent_number=diversity.equivalent_number(share),
        entropy=diversity.entropy(share),
        entropy_normalised=diversity.normalised_entropy(share),
        unrelated_variety=variety.unrelated,
        related_variety=variety.related,
    )
