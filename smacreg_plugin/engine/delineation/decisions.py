"""What a delineation decided about each unit, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..flows import FlowMatrix
    from ..messages import Message
    from ..partition import Partition


class Decision(NamedTuple):
    """One move.

    Attributes
    ----------
    step : int
        Iteration in which it happened, from 1; 0 = before the first.
    unit : int
        Position of the unit in the matrix.
    action : str
        ``moved`` to another region; ``reserved`` until the end; ``placed``
        from the reserve at the end; ``kept``, because nothing else links to
        it; ``left_out``, without residents, jobs or links. Where neighbours
        count: ``split`` off when another unit's leaving cut its region in
        pieces; ``repaired``, because its piece was cut off from the region's
        centre. Afterwards: ``by_hand``, and ``fine_tuned`` to the strongest
        region of those given; both may end where the unit was.
    event : str
        Kind of a ``reserved`` unit. A: alone, and the other region would become less valid;
        B: alone without a link; C and D: the same for a member of a region of
        several; E and F: the same for the rest of a region that D broke up.
        Of a unit that neighbours decided on. G: in a group that no single
        member links to a region next to it, but all together do; H: there are no
        commuters to or from any region next to it, and the one with most jobs
        is taken; I: no other region lies next to it. Of a decision by hand. J: to a
        new region; K: nothing changes.
    source, target : int
        Region before and after, as the position of the unit that gave it its
        label; -1 = none.
    source_validity, target_validity_before, target_validity_after : float
        Validity of the region left, and of the region joined without and with
        the unit; NaN where there is none.
    """

    step: int
    unit: int
    action: str
    event: str = ""
    source: int = -1
    target: int = -1
    source_validity: float = float("nan")
    target_validity_before: float = float("nan")
    target_validity_after: float = float("nan")


class Change(NamedTuple):
    """A division after some units moved.

    Attributes
    ----------
    partition : Partition
        Over the same units; ids of regions that keep units are the same.
    log : list of Decision
        Every move in order; regions stand as :func:`label_units` says.
    findings : tuple of Message
        What the user should know.
    """

    partition: Partition
    log: list[Decision]
    findings: tuple[Message, ...]


def label_units(matrix: FlowMatrix, partition: Partition) -> list[int]:
    """Return the unit that stands for each region in a log, as its position.

    It is the unit whose code is the region's id, else the region's centre.
    """
    lead, centres = partition.lead_units(), partition.centres(matrix)
    return [int(unit) if unit >= 0 else int(centre) for unit, centre in zip(lead, centres)]
