"""flowbca: merge a region into the one that its strongest flow goes to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from ...monitor import Monitor
from .agglomeration import merge_all
from .links import (
    LargestInflowRule,
    LinkRule,
    mutual_persons_strength,
    mutual_share_strength,
    persons_strength,
    share_strength,
)
from .start import Start

if TYPE_CHECKING:
    from ...flows import FlowMatrix
    from ...neighbours import Neighbours
    from .merge_table import MergeTable


class FlowOption(Enum):
    """What flowbca compares: its options 1 to 4."""

    SHARE = 1
    MUTUAL_SHARE = 2
    PERSONS = 3
    MUTUAL_PERSONS = 4


_RULES: dict[FlowOption, LinkRule] = {
    FlowOption.SHARE: LargestInflowRule(share_strength, uses_back=False, relative=True),
    FlowOption.MUTUAL_SHARE: LargestInflowRule(mutual_share_strength, mutual=True),
    FlowOption.PERSONS: LargestInflowRule(persons_strength, uses_back=False),
    FlowOption.MUTUAL_PERSONS: LargestInflowRule(mutual_persons_strength, mutual=True),
}


def flowbca(
    matrix: FlowMatrix,
    option: FlowOption = FlowOption.SHARE,
    *,
    by_code: bool = True,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> MergeTable:
    """Merge the region at the origin of the strongest flow into that at its destination.

    Of tied destinations the one with the largest inflow is taken, then the source in the same
    way, then the unit with most jobs. Without a direction each pair ties with itself, so that
    the region with the larger inflow goes on.

    Parameters
    ----------
    matrix : FlowMatrix
        n units and the persons who commute between them.
    option : FlowOption
        Shares of residents or persons, one way or both ways together.
    neighbours, monitor
        As in :func:`intramax`.

    Returns
    -------
    MergeTable

    Raises
    ------
    EngineError
        ``hierarchy.neighbours``.
    Cancelled
        When the monitor says so.

    References
    ----------
    Meekes, J. and Hassink, W. (2018), flowbca: A flow-based cluster algorithm in Stata, Stata
    Journal 18.
    """
    start = Start(matrix, neighbours, by_code=by_code)
    merges = merge_all(start.flow_links(), _RULES[option], monitor or Monitor())
    return start.table(merges, rule_key="hierarchy.ties_by_inflow")
