"""What the methods on the network of flows share: the units left out, and the partition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...messages import Message
from ...numbers import examples
from ...partition import Partition

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix


@dataclass(frozen=True)
class SilentUnits:
    """Units without residents in work and without jobs inside the matrix.

    Attributes
    ----------
    unassigned : ndarray of bool, shape (n,)
        Which units these are.
    findings : tuple of Message
        Names them.
    """

    unassigned: NDArray[np.bool_]
    findings: tuple[Message, ...]


def silent_units(matrix: FlowMatrix) -> SilentUnits:
    """Find the units that no flow names; nothing can be said about them."""
    silent = (np.diff(matrix.out_ptr) == 0) & (np.diff(matrix.in_ptr) == 0)
    codes = [matrix.units.codes[unit] for unit in np.flatnonzero(silent)]
    if not codes:
        return SilentUnits(silent, ())
    values = {"count": len(codes), "examples": examples(codes)}
    return SilentUnits(silent, (Message("network.silent", values),))


def partition_of(
    matrix: FlowMatrix, label: NDArray[np.int64] | Sequence[int], unassigned: NDArray[np.bool_]
) -> Partition:
    """Return the partition of a label for each unit, regions named by their centre."""
    texts = [None if left else str(group) for group, left in zip(label, unassigned)]
    return Partition.from_labels(matrix.units.codes, texts).identified_by_centre(matrix)
