"""Intramax: merge the two regions that interact most, given their sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...monitor import Monitor
from .agglomeration import merge_all
from .links import LinkRule, intramax_strength
from .start import Start

if TYPE_CHECKING:
    from ...flows import FlowMatrix
    from ...neighbours import Neighbours
    from .merge_table import MergeTable


def intramax(
    matrix: FlowMatrix,
    *,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> MergeTable:
    """Merge the two regions with the largest T_ij/(O_i D_j) + T_ji/(O_j D_i), again and again.

    O and D are residents and jobs, those who live and work in the same region included; a sum of
    zero counts as one. Flows are added after each merge.

    Parameters
    ----------
    matrix : FlowMatrix
        n units and the persons who commute between them.
    neighbours : Neighbours, optional
        Only neighbouring regions may merge.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    MergeTable
        At most n - 1 steps; fewer where no commuters link the regions that are left.

    Raises
    ------
    EngineError
        ``hierarchy.neighbours``.
    Cancelled
        When the monitor says so.

    References
    ----------
    Masser, I. and Brown, P. J. B. (1975), Hierarchical aggregation procedures for interaction
    data, Environment and Planning A 7, in the ratio form that became standard.
    """
    start = Start(matrix, neighbours)
    merges = merge_all(start.flow_links(), LinkRule(intramax_strength), monitor or Monitor())
    return start.table(merges)
