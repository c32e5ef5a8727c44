"""The inner structure of each region: its centre, and how jobs spread over units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .aggregate import ratio, require_same_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

FEWEST_RANKED_UNITS = 3


@dataclass(frozen=True)
class RegionStructure:
    """One value a region, shape (k,).

    Attributes
    ----------
    centre : ndarray of int
        Position of the member with most jobs (ties: smaller x, y, code).
    centre_jobs_share, centre_residents_share : ndarray of float
        The centre's share of the region's jobs and employed residents, 0-1.
    surplus_units : ndarray of int
        Centres by job surplus: members with more jobs than employed residents.
    rank_size_slope : ndarray of float
        See :func:`rank_size_slopes`.
    """

    centre: Positions
    centre_jobs_share: Floats
    centre_residents_share: Floats
    surplus_units: Positions
    rank_size_slope: Floats


def region_structure(matrix: FlowMatrix, partition: Partition) -> RegionStructure:
    """Describe how jobs are spread inside each region.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units into k regions.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    require_same_units(matrix, partition)
    centre = partition.centres(matrix)
    surplus = (matrix.jobs > matrix.residents).astype(np.float64)
    return RegionStructure(
        centre=centre,
        centre_jobs_share=ratio(matrix.jobs[centre], partition.sums(matrix.jobs)),
        centre_residents_share=ratio(matrix.residents[centre], partition.sums(matrix.residents)),
        surplus_units=partition.sums(surplus).astype(np.int64),
        rank_size_slope=rank_size_slopes(matrix, partition),
    )


def rank_size_slopes(matrix: FlowMatrix, partition: Partition) -> Floats:
    """Return the rank-size slope of jobs over the members of each region.

    Least squares of ``log(rank - 1/2)`` on ``log(jobs)``: rank 1 is the member
    with most jobs, members without jobs are left out. The slope is negative;
    -1 is the rank-size rule, nearer to zero means that one member dominates,
    steeper that the members are alike.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units into k regions.

    Returns
    -------
    ndarray of float, shape (k,)
        NaN for regions with fewer than three members with jobs, or where all
        of them have equally many.

    References
    ----------
    Gabaix and Ibragimov (2011): Rank - 1/2: a simple way to improve the OLS
    estimation of tail exponents. Journal of Business & Economic Statistics
    29(1), 24-39. Its standard error, asymptotically ``|slope| sqrt(2 / n)``,
    shows how little three or four members tell.
    """
    ranked = np.flatnonzero((partition.region >= 0) & (matrix.jobs > 0))
    region = partition.region[ranked].astype(np.int64)
    order = np.lexsort((matrix.rank[ranked], region))
    ranked, region = ranked[order], region[order]
    count = np.bincount(region, minlength=partition.k)
    first = np.cumsum(count) - count
    size = np.log(matrix.jobs[ranked])
    place = np.log(np.arange(region.size) - first[region] + 0.5)
    # Centred before squaring: sums of raw squares would lose the small spreads.
    members = np.maximum(count, 1)
    size -= (np.bincount(region, size, partition.k) / members)[region]
    place -= (np.bincount(region, place, partition.k) / members)[region]
    slopes = ratio(
        np.bincount(region, size * place, partition.k),
        np.bincount(region, size * size, partition.k),
    )
    defined = count >= FEWEST_RANKED_UNITS
    largest = matrix.jobs[ranked[first[defined]]]
    smallest = matrix.jobs[ranked[(first + count - 1)[defined]]]
    defined[defined] = largest > smallest
    return np.where(defined, slopes, np.nan)
