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
from .arrows import NONE, Arrow, OutFlows, arrow_flip, heads, is_silent, open_rings
from .placement import NOWHERE, CentreRegions, Link, Placement, Role, partition_by_head

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
    decided = [_decide(flows.arrow(matrix, unit)) for unit in range(matrix.n)]
    goal = [target for _, target in decided]
    rule = [name for name, _ in decided]
    silent = {unit for unit in range(matrix.n) if is_silent(matrix, unit)}
    for unit in silent:
        rule[unit] = "silent"
    rings = open_rings(matrix, flows, goal, rule)
    cuts = _cut(matrix, flows, goal, monitor)
    for unit in cuts:
        rule[unit] = "cut"
    head = [NOWHERE if unit in silent else lead for unit, lead in enumerate(heads(goal))]
    placements = []
    for unit in range(matrix.n):
        if unit % 64 == 0:
            monitor.check(0.5 + 0.5 * unit / matrix.n)
        role = Role.CENTRE if head[unit] == unit else Role.MEMBER
        placements.append(
            Placement(
                Role.OUTSIDE if unit in silent else role,
                rule[unit],
                flows.link(matrix, unit, goal[unit]),
                _runner_up(matrix, flows, unit, goal[unit]),
                persons=arrow_flip(
                    matrix, flows, unit, (MAX_OUT_SHARE, MAX_LARGEST_SHARE), _decide
                ),
                strongest=flows.strongest(unit),
            )
        )
    findings = [
        Message("centres.sweden", {"centres": rule.count("centre"), "rings": rings,
                                   "cuts": len(cuts)})
    ]  # fmt: skip
    if flows.ties:
        findings.append(Message("delineation.ties", {"count": flows.ties}))
    return CentreRegions(
        partition_by_head(matrix.units, head), tuple(placements), findings=tuple(findings)
    )


def _decide(arrow: Arrow) -> tuple[str, int]:
    """Return what the thresholds make of a unit, and where its arrow leads."""
    stays = arrow.share(arrow.leaving) <= MAX_OUT_SHARE
    if stays and arrow.share(arrow.persons) <= MAX_LARGEST_SHARE:
        return "centre", NONE
    return "largest_flow", arrow.goal


def _cut(matrix: FlowMatrix, flows: OutFlows, goal: list[int], monitor: Monitor) -> list[int]:
    """Cut long chains in place and return the units whose link was cut."""
    strength = [
        (share, rank) for share, rank in zip(flows.first_share.tolist(), matrix.rank.tolist())
    ]
    cut: list[int] = []
    while True:
        monitor.check(0.3)
        # From the heads outwards: number of links, and the weakest of them.
        links = [0 if target == NONE else NONE for target in goal]
        weakest = list(range(matrix.n))
        for start in range(matrix.n):
            path = []
            unit = start
            while links[unit] == NONE:
                path.append(unit)
                unit = goal[unit]
            for passed in reversed(path):
                after = goal[passed]
                links[passed] = links[after] + 1
                if links[after] and strength[weakest[after]] < strength[passed]:
                    weakest[passed] = weakest[after]
        found = {weakest[unit] for unit in range(matrix.n) if links[unit] > MAX_LINKS}
        if not found:
            return cut
        for unit in found:
            goal[unit] = NONE
        cut += sorted(found)


def _runner_up(matrix: FlowMatrix, flows: OutFlows, unit: int, goal: int) -> Link:
    other = flows.first[unit] if goal != flows.first[unit] else flows.second[unit]
    return flows.link(matrix, unit, int(other))
