"""Which region of one division became which of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..numbers import classes
from .likeness import overlaps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Flags = NDArray[np.bool_]


class Contingency(NamedTuple):
    """What the pairs of regions share, m pairs that share a unit.

    Attributes
    ----------
    first, second : ndarray of int, shape (m,)
        Regions as positions in the divisions' ids, -1 = the units without a
        region there. Ascending.
    units : ndarray of int, shape (m,)
        Shared units.
    persons, residents, jobs : ndarray of float, shape (m,)
        Weight, employed residents and jobs of the shared units.
    matched : ndarray of bool, shape (m,)
        Whether the two regions are matched to each other.
    """

    first: Positions
    second: Positions
    units: Positions
    persons: Floats
    residents: Floats
    jobs: Floats
    matched: Flags


class Moves(NamedTuple):
    """Units that moved from one region to another, m pairs of regions.

    Attributes
    ----------
    first, second : ndarray of int, shape (m,)
        Old and new region, the largest move first.
    from_unit, to_unit : ndarray of int, shape (m,)
        Their centres; the same unit where the centre itself moved.
    units : ndarray of int, shape (m,)
        Units that moved.
    persons : ndarray of float, shape (m,)
        Their weight.
    """

    first: Positions
    second: Positions
    from_unit: Positions
    to_unit: Positions
    units: Positions
    persons: Floats


def contingency(
    matrix: FlowMatrix, first: Partition, second: Partition, persons: Floats, match: Positions
) -> Contingency:
    """Return what the pairs of regions of two divisions share.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    first, second : Partition
        Divisions of the same units.
    persons : ndarray of float, shape (n,)
        Weight of each unit.
    match : ndarray of int, shape (k,)
        See :func:`match_regions`.
    """
    shared = overlaps(first.region, second.region)
    weights, residents, jobs = (
        np.bincount(shared.pair, values, shared.units.size).astype(np.float64)
        for values in (persons, matrix.residents, matrix.jobs)
    )
    is_match = np.zeros(shared.units.size, dtype=np.bool_)
    real = (shared.first >= 0) & (shared.second >= 0)
    is_match[real] = match[shared.first[real]] == shared.second[real]
    return Contingency(
        shared.first, shared.second, shared.units, weights, residents, jobs, is_match
    )


def moves(
    matrix: FlowMatrix, first: Partition, second: Partition, persons: Floats, moved: Flags
) -> Moves:
    """Return the moves from region to region, those of most persons first.

    Parameters
    ----------
    matrix, first, second, persons
        As in :func:`contingency`.
    moved : ndarray of bool, shape (n,)
        Units that moved; they have a region in both divisions.
    """
    units = np.flatnonzero(moved)
    shared = overlaps(first.region[units], second.region[units])
    count = shared.units.size
    weight = np.bincount(shared.pair, persons[units], count).astype(np.float64)
    best = np.full(count, matrix.n, dtype=np.int64)
    np.minimum.at(best, shared.pair, matrix.rank[units])
    order = np.lexsort((best, classes(weight)))
    one, other = shared.first[order], shared.second[order]
    return Moves(
        one,
        other,
        first.centres(matrix)[one],
        second.centres(matrix)[other],
        shared.units[order],
        weight[order],
    )
