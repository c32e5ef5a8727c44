"""Local labour markets after the rules of Statistics Sweden.

A unit is a centre when at most a fifth of its employed residents commute out
and at most 7.5 per cent to any one unit. Every other unit points to its largest
target. A ring of arrows forms a region of its own, led by the unit from which
the smallest share commutes out. At most two links lead to a centre: all longer
chains are cut at once at their weakest link, until none is left.

The summaries of the rules leave the lead of a ring and the order of cuts open;
both are chosen here so that no order of units matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Message
from ...monitor import Monitor
from .arrows import NONE, Arrow, OutFlows, arrow_flip, chain, cycles
from .placement import CentreRegions, Link, Placement, Role, partition_by_head

if TYPE_CHECKING:
    from ...flows import FlowMatrix

MAX_OUT_SHARE = 0.20
MAX_LARGEST_SHARE = 0.075
MAX_LINKS = 2


def statistics_sweden(matrix: FlowMatrix, *, monitor: Monitor | None = None) -> CentreRegions:
    """Draw regions after the rules of Statistics Sweden.

    Parameters
    ----------
    matrix : FlowMatrix
        n units; shares are of their employed residents.
    monitor : Monitor, optional
        Receives progress and may cancel.
    """
    monitor = monitor or Monitor()
    flows = OutFlows.of(matrix)
    monitor.check(0.2)
    goal = [
        NONE if _is_centre(flows.arrow(matrix, unit)) else int(flows.first[unit])
        for unit in range(matrix.n)
    ]
    rule = ["centre" if target == NONE else "largest_flow" for target in goal]
    rings = cycles(goal)
    for ring in rings:
        lead = min(ring, key=lambda unit: (flows.out_share[unit], matrix.rank[unit]))
        goal[lead] = NONE
        for unit in ring:
            rule[unit] = "ring_member"
        rule[lead] = "ring_lead"
    cuts = _cut(matrix, flows, goal)
    for unit in cuts:
        rule[unit] = "cut"
    monitor.check(0.5)
    placements = []
    head = []
    for unit in range(matrix.n):
        if unit % 64 == 0:
            monitor.check(0.5 + 0.5 * unit / matrix.n)
        lead = chain(goal, unit)[-1]
        head.append(lead)
        placements.append(
            Placement(
                Role.CENTRE if lead == unit else Role.MEMBER,
                rule[unit],
                flows.link(matrix, unit, goal[unit]),
                _runner_up(matrix, flows, unit, goal[unit]),
                persons=arrow_flip(
                    matrix,
                    flows,
                    unit,
                    (MAX_OUT_SHARE, MAX_LARGEST_SHARE),
                    lambda arrow: (_is_centre(arrow), _is_centre(arrow) or arrow.goal),
                ),
                strongest=flows.strongest(unit),
            )
        )
    findings = [
        Message("centres.sweden", {"centres": rule.count("centre"), "rings": len(rings),
                                   "cuts": len(cuts)})
    ]  # fmt: skip
    if flows.ties:
        findings.append(Message("delineation.ties", {"count": flows.ties}))
    return CentreRegions(
        partition_by_head(matrix.units, head), tuple(placements), findings=tuple(findings)
    )


def _is_centre(arrow: Arrow) -> bool:
    return (
        arrow.share(arrow.leaving) <= MAX_OUT_SHARE
        and arrow.share(arrow.persons) <= MAX_LARGEST_SHARE
    )


def _cut(matrix: FlowMatrix, flows: OutFlows, goal: list[int]) -> list[int]:
    """Cut long chains in place and return the units whose link was cut."""
    cut: list[int] = []
    while True:
        weakest = set()
        for unit in range(matrix.n):
            path = chain(goal, unit)[:-1]
            if len(path) > MAX_LINKS:
                weakest.add(
                    min(path, key=lambda unit: (flows.first_share[unit], matrix.rank[unit]))
                )
        if not weakest:
            return cut
        for unit in weakest:
            goal[unit] = NONE
        cut += sorted(weakest)


def _runner_up(matrix: FlowMatrix, flows: OutFlows, unit: int, goal: int) -> Link:
    other = flows.first[unit] if goal != flows.first[unit] else flows.second[unit]
    return flows.link(matrix, unit, int(other))
