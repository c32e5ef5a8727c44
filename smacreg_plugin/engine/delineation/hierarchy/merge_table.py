"""The merge table: which two regions joined at each step, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...partition import Partition

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...messages import Message

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class MergeTable:
    """All merges of a hierarchical method, in order, until no link is left.

    A region carries the position of the unit that it grew from.

    Attributes
    ----------
    codes : tuple of str, length n
        Unit codes, ascending.
    used : ndarray of bool, shape (n,)
        Units with residents in work or jobs; the others are in no region.
    absorbed, kept : ndarray of int, shape (m,)
        The two regions that join; the second gives the new region its label.
    strength : ndarray of float, shape (m,)
        Strength of their link, in the measure of the method.
    height : ndarray of float, shape (m,)
        Distance at which they join, 1 - strength; NaN where the method knows no distance.
    persons : ndarray of float, shape (m,)
        Commuters between the two, both ways.
    residents, internal : ndarray of float, shape (n,)
        Employed residents of each unit, and those of them who work there.
    findings : tuple of Message
        What the user should know.
    """

    codes: tuple[str, ...]
    used: NDArray[np.bool_]
    absorbed: Positions
    kept: Positions
    strength: Floats
    height: Floats
    persons: Floats
    residents: Floats
    internal: Floats
    findings: tuple[Message, ...] = ()

    @property
    def n(self) -> int:
        """Number of units that take part."""
        return int(self.used.sum())

    @property
    def steps(self) -> int:
        """Number of merges."""
        return int(self.kept.size)

    @property
    def regions_left(self) -> Positions:
        """Return the number of regions after each step, shape (m,)."""
        return self.n - 1 - np.arange(self.steps)

    @property
    def internal_share(self) -> Floats:
        """Return the share of residents who work in their own region after each step, (m,)."""
        return self.share_after[1:]

    @property
    def share_after(self) -> Floats:
        """Return the same before the first step and after each, shape (m + 1,)."""
        inside = self.internal.sum() + np.concatenate([[0.0], np.cumsum(self.persons)])
        share: Floats = inside / max(float(self.residents.sum()), 1.0)
        return share

    def roots(self, steps: int) -> Positions:
        """Return the label of each unit's region after so many steps, shape (n,)."""
        root = np.arange(len(self.codes))
        # From the last merge back, so that every label is final when it is read.
        for absorbed, kept in zip(
            self.absorbed[:steps][::-1].tolist(), self.kept[:steps][::-1].tolist()
        ):
            root[absorbed] = root[kept]
        return root

    def partition(self, steps: int) -> Partition:
        """Return the regions after so many steps; region ids are the codes of their labels."""
        labels = [
            self.codes[root] if used else None
            for root, used in zip(self.roots(steps).tolist(), self.used.tolist())
        ]
        return Partition.from_labels(self.codes, labels)

    def leaf_order(self) -> tuple[Positions, Positions]:
        """Return the units in the order of a dendrogram, and the step that joins neighbours.

        Returns
        -------
        order : ndarray of int, shape (n,)
            Positions of units; those of any region stand together.
        joined : ndarray of int, shape (n - 1,)
            Step, from 0, at which each unit and the next come together; the number of steps where
            they never do.
        """
        n = len(self.codes)
        following = np.full(n, -1)
        last = np.arange(n)
        step_after = np.full(n, self.steps)
        for step, (absorbed, kept) in enumerate(zip(self.absorbed.tolist(), self.kept.tolist())):
            end = last[kept]
            following[end] = absorbed
            step_after[end] = step
            last[kept] = last[absorbed]
        first = np.ones(n, dtype=bool)
        first[self.absorbed] = False
        order: list[int] = []
        for unit in np.flatnonzero(first).tolist():
            while unit >= 0:
                order.append(unit)
                unit = int(following[unit])
        places = np.array(order, dtype=np.int64)
        return places, step_after[places[:-1]]


def persons_by_step(matrix: FlowMatrix, order: Positions, joined: Positions, steps: int) -> Floats:
    """Return the persons whose residence and workplace come together at each step.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    order, joined : ndarray of int
        As :meth:`MergeTable.leaf_order` returns them.
    steps : int
        Number of steps.
    """
    place = np.empty(matrix.n, dtype=np.int64)
    place[order] = np.arange(matrix.n)
    one, other = place[matrix.origins], place[matrix.out_unit]
    apart = one != other
    low = np.minimum(one, other)[apart]
    high = np.maximum(one, other)[apart]
    # Two units come together at the last of the steps between them. The latest step of each
    # stretch of 1, 2, 4 ... places answers for all of them at once.
    latest = [joined]
    while 2 << (len(latest) - 1) <= joined.size:
        half = 1 << (len(latest) - 1)
        latest.append(np.maximum(latest[-1][:-half], latest[-1][half:]))
    # The largest power of two that fits between two places.
    size = np.frexp(high - low)[1] - 1
    step = np.empty(low.size, dtype=np.int64)
    for depth, row in enumerate(latest):
        here = size == depth
        step[here] = np.maximum(row[low[here]], row[high[here] - (1 << depth)])
    return np.bincount(step, matrix.out_value[apart], steps + 1)[:steps].astype(np.float64)
