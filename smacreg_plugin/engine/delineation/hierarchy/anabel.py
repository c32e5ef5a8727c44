"""Anabel: merge the region that sends the largest share of its residents to another."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ...errors import EngineError
from ...monitor import Monitor
from ...numbers import examples
from .agglomeration import merge_all
from .links import DirectedRule, share_strength
from .start import Start

if TYPE_CHECKING:
    from ...flows import FlowMatrix
    from ...neighbours import Neighbours
    from .merge_table import MergeTable


def anabel(
    matrix: FlowMatrix,
    *,
    size_center: float = float("inf"),
    centres: Collection[str] = (),
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> MergeTable:
    """Merge the region with the largest share of residents working in another into that one.

    Parameters
    ----------
    matrix : FlowMatrix
        n units and the persons who commute between them.
    size_center : float
        Regions with this many employed residents or more are centres, and are not merged into
        others.
    centres : collection of str
        Codes of units that are never merged into others.
    neighbours, monitor
        As in :func:`intramax`.

    Returns
    -------
    MergeTable

    Raises
    ------
    EngineError
        ``hierarchy.neighbours``, or ``hierarchy.centres`` for codes that are no units.
    Cancelled
        When the monitor says so.

    References
    ----------
    The method of INSEE as the R package ttwa 0.8.5.1 carries it out.
    """
    unknown = sorted(code for code in set(centres) if code not in matrix.units.index)
    if unknown:
        raise EngineError("hierarchy.centres", count=len(unknown), examples=examples(unknown))
    start = Start(matrix, neighbours)
    protected = {int(start.rank[matrix.units.index[code]]) for code in centres}
    rule = DirectedRule(share_strength, uses_back=False, largest=size_center, protected=protected)
    merges = merge_all(start.flow_links(), rule, monitor or Monitor())
    return start.table(merges)
