"""What the flows would be if some units were one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..flows import Units
from ..partition import Partition
from .aggregate import require_same_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix


class Merged(NamedTuple):
    """Flows and a division in which some units are one.

    Attributes
    ----------
    matrix : FlowMatrix
        Flows among the merged units are flows inside the one that they are now.
    partition : Partition
        The same regions, without those that are left without a unit.
    place : ndarray of int, shape (n,)
        Position in the merged matrix of each unit before.
    """

    matrix: FlowMatrix
    partition: Partition
    place: NDArray[np.int32]


def merge_units(
    matrix: FlowMatrix, partition: Partition, units: Sequence[int], *, keep: int | None = None
) -> Merged:
    """Make several units one; nothing is drawn anew.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    units : sequence of int
        Positions of the units to merge, in any order.
    keep : int, optional
        The one of them whose code, position and region the new unit has; without it,
        the one with most jobs (ties: smaller x, y, code).

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ, ``units.one`` when no other unit is left.
    """
    require_same_units(matrix, partition)
    chosen = np.unique(np.asarray(units, dtype=np.int64))
    kept = int(chosen[np.argmin(matrix.rank[chosen])]) if keep is None else keep
    stays = np.ones(matrix.n, dtype=np.bool_)
    stays[chosen] = False
    stays[kept] = True
    left = np.flatnonzero(stays)
    place = (np.cumsum(stays) - 1).astype(np.int32)
    place[chosen] = place[kept]
    old = matrix.units
    codes = [old.codes[unit] for unit in left.tolist()]
    flows = matrix.merged(place, Units.from_table(codes, old.x[left], old.y[left]))
    ids = partition.ids
    labels = [ids[region] if region >= 0 else "" for region in partition.region[left].tolist()]
    return Merged(flows, Partition.from_labels(codes, labels), place)
