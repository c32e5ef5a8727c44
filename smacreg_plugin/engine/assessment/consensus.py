"""What many divisions of the same units have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError
from ..monitor import Monitor
from ..partition import Partition
from .part import Part

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Labels = NDArray[np.int32]

CUT = 0.5
# Units that must be looked at all against all: 6,000 take 0.4 GB.
MOST_UNITS = 6_000
_ROUNDING = 1e-9
_ROWS = 256


class CoAssignment(NamedTuple):
    """Pairs of different units that are often in one region, both ways.

    Attributes
    ----------
    first, second : ndarray of int, shape (m,)
        Units, ascending.
    share : ndarray of float, shape (m,)
        Share of the divisions in which they are in one region.
    """

    first: Positions
    second: Positions
    share: Floats


def co_assignment(labels: Labels, at_least: float, monitor: Monitor | None = None) -> CoAssignment:
    """Return the pairs of units that are in one region in a share of the divisions.

    Parameters
    ----------
    labels : ndarray of int, shape (D, n)
        Region of each unit in each division; unassigned units (-1) are with nobody.
    at_least : float
        Smallest share, above 0.
    monitor : Monitor, optional
        Receives progress and may cancel.
    """
    from scipy.sparse import csr_matrix

    monitor = monitor or Monitor()
    draws, n = labels.shape
    # Each region of each division is a column of its own.
    width = labels.max(axis=1, initial=-1).astype(np.int64) + 1
    draw, unit = np.nonzero(labels >= 0)
    column = (np.cumsum(width) - width)[draw] + labels[draw, unit]
    ones = np.ones(unit.size, dtype=np.int32)
    member = csr_matrix((ones, (unit, column)), shape=(n, max(int(width.sum()), 1)))
    members = member.T.tocsr()
    first, second, times = [], [], []
    for start in range(0, n, _ROWS):
        monitor.check(start / n)
        pairs = (member[start : start + _ROWS] @ members).tocoo()
        row = pairs.row.astype(np.int64) + start
        often = (pairs.data >= at_least * draws - _ROUNDING) & (row != pairs.col)
        first.append(row[often])
        second.append(pairs.col[often].astype(np.int64))
        times.append(pairs.data[often])
    one, other, together = (np.concatenate(parts) for parts in (first, second, times))
    order = np.lexsort((other, one))
    return CoAssignment(one[order], other[order], together[order] / draws)


def consensus(labels: Labels, matrix: FlowMatrix, monitor: Monitor | None = None) -> Partition:
    """Return the division that many divisions agree on.

    Average linkage on 1 - co-assignment, cut at 0.5: units are put together
    as long as the two groups are, on average, in one region in at least half
    of the divisions. Units that are unassigned in more than half of them stay
    so. A region's id is the code of its centre, the member with most jobs.

    Where groups join above the cut, some pair between them is together in at
    least half of the divisions; so only units linked by such pairs are looked
    at together, and n x n values are never needed.

    Parameters
    ----------
    labels : ndarray of int, shape (D, n)
        Region of each unit in each division; -1 = unassigned.
    matrix : FlowMatrix
        Flows between the units; ranks break ties.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``stability.consensus_large``.

    References
    ----------
    Monti, Tamayo, Mesirov and Golub (2003): Consensus clustering. Machine
    Learning 52, 91-118.
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components

    monitor = monitor or Monitor()
    draws, n = labels.shape
    pairs = co_assignment(labels, CUT, Part(monitor, 0.0, 0.5))
    graph = csr_matrix((np.ones(pairs.first.size), (pairs.first, pairs.second)), shape=(n, n))
    component = connected_components(graph, directed=False)[1]
    largest = int(np.bincount(component).max())
    if largest > MOST_UNITS:
        raise EngineError("stability.consensus_large", units=largest, most=MOST_UNITS)
    # In the order of ranks, so that linkage breaks ties by them.
    by_component = np.lexsort((matrix.rank, component))
    groups = np.split(by_component, np.cumsum(np.bincount(component))[:-1])
    found = np.full(n, -1, dtype=np.int64)
    regions = 0
    for group in groups:
        monitor.check(0.5 + 0.5 * regions / n)
        group_labels = _linked(labels[:, group], monitor)
        found[group] = regions + group_labels
        regions += int(group_labels.max()) + 1
    assigned = (labels >= 0).sum(axis=0) * 2 >= draws
    names = [str(region) if here else None for region, here in zip(found, assigned)]
    return Partition.from_labels(matrix.units.codes, names).identified_by_centre(matrix)


def _linked(labels: Labels, monitor: Monitor) -> Positions:
    """Return the groups of a few units, from 0."""
    from scipy.cluster.hierarchy import fcluster, linkage
    from scipy.spatial.distance import squareform

    draws, size = labels.shape
    if size == 1:
        return np.zeros(1, dtype=np.int64)
    times = np.zeros((size, size), dtype=np.int32)
    for draw in range(draws):
        if size > _ROWS:
            monitor.check(0.5)
        label = labels[draw]
        times += (label[:, None] == label[None, :]) & (label >= 0)[None, :]
    distance = 1.0 - times / draws
    np.fill_diagonal(distance, 0.0)
    tree = linkage(squareform(distance, checks=False), method="average")
    groups = fcluster(tree, CUT + _ROUNDING, criterion="distance")
    return np.asarray(groups, dtype=np.int64) - 1
