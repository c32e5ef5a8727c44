"""What happens to a division before it is measured: mended, decided by hand, looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Callable, NamedTuple

from .. import contiguity, decisions

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.contiguity import Contiguity
    from ...smacreg_plugin.engine.delineation.criteria import Criteria
    from ...smacreg_plugin.engine.delineation.decisions import Decision
    from ...smacreg_plugin.engine.delineation.linkage import Linkage
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ...smacreg_plugin.engine.neighbours import Neighbours
    from ...smacreg_plugin.engine.partition import Partition
    from ..decisions import Rows
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..run import Run


class Settled(NamedTuple):
    """A division that is final.

    Attributes
    ----------
    partition : Partition
        With the decisions by hand.
    log : list of Decision
        All decisions, those of the method first.
    pieces : Contiguity or None
        How it hangs together; None where nothing tells who lies next to whom.
    """

    partition: Partition
    log: list[Decision]
    pieces: Contiguity | None

    @property
    def piece_of_units(self) -> list[int | None]:
        """Piece that each unit lies in, 0 = with the centre; None where not known."""
        if self.pieces is None:
            return [None] * len(self.partition.codes)
        return [piece if piece >= 0 else None for piece in self.pieces.piece.tolist()]

    @property
    def pieces_of_regions(self) -> list[int | None]:
        """Number of pieces of each region; None where not known."""
        return [None] * self.partition.k if self.pieces is None else self.pieces.pieces.tolist()

    @property
    def regions_in_pieces(self) -> int | None:
        """Number of regions in several pieces."""
        return None if self.pieces is None else int((self.pieces.pieces > 1).sum())


def settle(
    run: Run,
    layer: UnitLayer,
    matrix: FlowMatrix,
    partition: Partition,
    neighbours: Neighbours | None,
    by_hand: Rows | None,
    monitor: QgisMonitor,
    *,
    named: Callable[[Partition], Partition] = lambda partition: partition,
    log: Sequence[Decision] = (),
    linkage: Linkage | None = None,
    criteria: Criteria | None = None,
) -> Settled:
    """Mend a division, if asked for, and apply the decisions by hand, which come last.

    Parameters
    ----------
    run : Run
        Takes what is to be said.
    layer, matrix, partition
        Units, flows and the division.
    neighbours : Neighbours or None
        Which units lie next to each other.
    by_hand : Rows or None
        The table of decisions.
    monitor : QgisMonitor
        Receives progress and may cancel.
    named : callable
        Gives the regions of the final division their ids.
    log : sequence of Decision
        What the method decided.
    linkage, criteria : optional
        Of the method.
    """
    from ...smacreg_plugin.engine.delineation.contiguity import contiguity as pieces_of

    done = list(log)

    def next_step() -> int:
        return max((decision.step for decision in done), default=0) + 1

    mended = contiguity.after(
        run,
        layer,
        matrix,
        partition,
        neighbours,
        linkage=linkage,
        criteria=criteria,
        step=next_step(),
        monitor=monitor,
    )
    done += mended.log
    decided = decisions.apply(
        run,
        by_hand,
        matrix,
        mended.partition,
        neighbours=neighbours,
        criteria=criteria,
        step=next_step(),
    )
    done += decided.log
    final = named(decided.partition)
    pieces = None if neighbours is None else pieces_of(matrix, final, neighbours)
    told = {finding.key for finding in (*mended.findings, *decided.findings)}
    if pieces is not None and "contiguity.not_repaired" not in told:
        run.tell(pieces.findings)
    return Settled(final, done, pieces)
