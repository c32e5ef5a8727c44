"""From a flow matrix to regions in the order that breaks ties, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...numbers import examples
from .agglomeration import Links, Merges
from .merge_table import MergeTable, persons_by_step

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...neighbours import Neighbours

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


class Start:
    """Units numbered by :attr:`FlowMatrix.rank`, so that neither codes nor rows decide anything.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    neighbours : Neighbours, optional
        Only neighbouring regions may merge.
    by_code : bool
        Number them by their codes instead, for programs whose ties depend on these.
    """

    def __init__(
        self, matrix: FlowMatrix, neighbours: Neighbours | None, *, by_code: bool = False
    ) -> None:
        require_neighbours_of(matrix, neighbours)
        self.matrix = matrix
        self.rank = np.arange(matrix.n) if by_code else matrix.rank
        self.by_code = by_code
        self.order = np.argsort(self.rank, kind="stable")
        self.neighbours = neighbours

    def flow_links(self) -> Links:
        """Return the flows with their sums; commuters outside the units count where they do."""
        matrix = self.matrix
        origin, destination, persons = self.cells(matrix)
        external = float(matrix.holds_external) * matrix.external_in[self.order]
        jobs = np.asarray(np.bincount(destination, persons, matrix.n) + external, np.float64)
        residents = self.residents(matrix, origin, persons)
        return Links(origin, destination, persons, residents, jobs, self.near())

    def residents(self, matrix: FlowMatrix, origin: Positions, persons: Floats) -> Floats:
        """Return employed residents, summed so that the last bits do not depend on codes.

        ``origin`` and ``persons`` are those of :meth:`cells`.
        """
        residents = np.bincount(origin, persons, matrix.n)
        external = float(matrix.holds_external) * matrix.external_out[self.order]
        return np.asarray(residents + external, dtype=np.float64)

    def cells(self, matrix: FlowMatrix) -> tuple[Positions, Positions, Floats]:
        """Return origin, destination and persons of each cell, ascending."""
        origin, destination = self.rank[matrix.origins], self.rank[matrix.out_unit]
        cells = np.argsort(origin * matrix.n + destination, kind="stable")
        return origin[cells], destination[cells], matrix.out_value[cells]

    def near(self) -> tuple[Positions, Positions] | None:
        """Return pairs of neighbours, both ways."""
        neighbours = self.neighbours
        if neighbours is None:
            return None
        units = np.repeat(np.arange(neighbours.n), np.diff(neighbours.ptr))
        return self.rank[units], self.rank[neighbours.unit]

    def table(
        self,
        merges: Merges,
        *,
        rule_key: str = "",
        is_distance: bool = False,
        findings: Sequence[Message] = (),
    ) -> MergeTable:
        """Return the merge table with positions in the matrix.

        Parameters
        ----------
        merges : Merges
            Positions in the order that breaks ties.
        rule_key : str
            Sentence for ties that the method's own rule broke.
        is_distance : bool
            Whether 1 - strength is a distance.
        findings : sequence of Message
            What else the user should know.
        """
        matrix = self.matrix
        used = (matrix.residents > 0) | (matrix.jobs > 0)
        said = list(findings)
        if not used.all():
            codes = [matrix.units.codes[i] for i in np.flatnonzero(~used)]
            values = {"count": len(codes), "examples": examples(codes)}
            said.append(Message("hierarchy.left_out", values))
        if merges.ties_by_rule:
            said.append(Message(rule_key, {"count": merges.ties_by_rule}))
        if merges.ties_by_order:
            key = "delineation.ties_by_code" if self.by_code else "delineation.ties"
            said.append(Message(key, {"count": merges.ties_by_order}))
        steps = merges.kept.size
        without = MergeTable(
            matrix.units.codes,
            used,
            self.order[merges.absorbed],
            self.order[merges.kept],
            merges.strength,
            1.0 - merges.strength if is_distance else np.full(steps, np.nan),
            np.zeros(steps),
            matrix.residents,
            matrix.internal,
            tuple(said),
        )
        persons = persons_by_step(matrix, *without.leaf_order(), steps)
        return replace(without, persons=persons)


def require_neighbours_of(matrix: FlowMatrix, neighbours: Neighbours | None) -> None:
    """Refuse neighbours of another number of units.

    Raises
    ------
    EngineError
        ``hierarchy.neighbours``.
    """
    if neighbours is not None and neighbours.n != matrix.n:
        raise EngineError("hierarchy.neighbours", units=matrix.n, neighbours=neighbours.n)
