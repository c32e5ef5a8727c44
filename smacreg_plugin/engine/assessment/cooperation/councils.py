"""How councils of a region and functional regions fit each other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .fit import require_same_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...partition import Partition
    from .memberships import Memberships

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class CouncilFit:
    """The councils as each of k regions sees them.

    Attributes
    ----------
    council : ndarray of int, shape (k,)
        Council that resembles the region most, by ``jaccard``, then by shared
        members, then by the smaller id; -1 where no council has a member there.
    jaccard : ndarray of float, shape (k,)
        Of the units that are in the region or in that council, the share that
        is in both; 0 where no council has a member there.
    covered, whole : ndarray of float, shape (k,)
        Population of the region's units that are a member of any council, and
        of all its units; units instead of persons without population.
    cover : ndarray of float, shape (k,)
        Their share; NaN where the region has no population.
    """

    council: Positions
    jaccard: Floats
    covered: Floats
    whole: Floats
    cover: Floats


def council_fit(
    councils: Memberships, partition: Partition, persons: Floats | None = None
) -> CouncilFit:
    """Compare each region with the councils.

    Parameters
    ----------
    councils : Memberships
        Of the n units, one or more.
    partition : Partition
        Division of the same units.
    persons : ndarray of float, shape (n,), optional
        Population of the units.
    """
    require_same_units(councils, partition)
    weights = np.ones(councils.n) if persons is None else persons
    is_member = np.zeros(councils.n, dtype=np.bool_)
    is_member[councils.unit] = True
    best = np.full(partition.k, -1, dtype=np.int64)
    jaccard, covered, whole = (np.zeros(partition.k) for _ in range(3))
    for region in range(partition.k):
        units = partition.members(region)
        inside = np.isin(councils.unit, units)
        shared = np.bincount(councils.cooperation[inside], minlength=len(councils))
        likeness = shared / (units.size + councils.sizes - shared)
        order = np.lexsort((np.arange(len(councils)), -shared, -likeness))
        if shared[order[0]]:
            best[region], jaccard[region] = order[0], likeness[order[0]]
        whole[region] = math.fsum(weights[units].tolist())
        covered[region] = math.fsum(weights[units[is_member[units]]].tolist())
    cover = np.divide(covered, whole, out=np.full(partition.k, math.nan), where=whole > 0)
    return CouncilFit(best, jaccard, covered, whole, cover)
