"""Which region of one division is which of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..numbers import classes
from .likeness import overlaps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

UNMATCHED = -1


def match_regions(
    first: Partition, second: Partition, weights: Floats, matrix: FlowMatrix
) -> Positions:
    """Match the regions of two divisions one to one by the largest shared weight.

    The pair of regions that shares most persons is matched first, then the
    pair that shares most among the regions that are left, and so on. Equal
    shares go to the pair with more shared jobs, then to the one with the best
    shared unit in :attr:`FlowMatrix.rank`. Every unit lies in one pair only,
    so that nothing is left to the codes of the regions.

    Parameters
    ----------
    first, second : Partition
        Divisions of the same n units into k and l regions.
    weights : ndarray of float, shape (n,)
        Population or another size of each unit.
    matrix : FlowMatrix
        Flows between the same units, for ties.

    Returns
    -------
    ndarray of int, shape (k,)
        Region of the second division for each of the first, -1 where none is
        left.
    """
    match = np.full(first.k, UNMATCHED, dtype=np.int64)
    both = np.flatnonzero((first.region >= 0) & (second.region >= 0))
    if both.size == 0:
        return match
    shared = overlaps(first.region[both], second.region[both])
    count = shared.units.size
    best = np.full(count, matrix.n, dtype=np.int64)
    np.minimum.at(best, shared.pair, matrix.rank[both])
    jobs, persons = (
        np.bincount(shared.pair, values[both], count).astype(np.float64)
        for values in (matrix.jobs, weights)
    )
    order = np.lexsort((best, classes(jobs), classes(persons)))
    taken = np.zeros(second.k, dtype=np.bool_)
    for one, other in zip(shared.first[order].tolist(), shared.second[order].tolist()):
        if match[one] < 0 and not taken[other]:
            match[one] = other
            taken[other] = True
    return match
