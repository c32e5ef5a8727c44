"""Local labour markets after the rules of Nordregio (2018).

A unit is a centre when at most a fifth of its employed residents commute out, or
when it has more jobs than employed residents, and at most a tenth of them go to
any one unit. Any other unit from which more than 7.5 per cent go to one unit is a
member there. One that is neither, from which at most a quarter commute out, is a
secondary centre when it has members of its own; the others stay unplaced.

Three exceptions of the publication are not known and not applied. A ring of
members forms a region of its own, led by the one from which the smallest share
commutes out, and an unplaced unit keeps the members that point to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...messages import Message
from ...monitor import Monitor
from ...numbers import examples
from .arrows import NONE, Arrow, OutFlows, arrow_flip, heads, is_silent, open_rings
from .placement import NOWHERE, CentreRegions, Placement, Role, partition_by_head

if TYPE_CHECKING:
    from ...flows import FlowMatrix

MAX_OUT_SHARE = 0.20
MAX_LARGEST_SHARE = 0.10
MIN_MEMBER_SHARE = 0.075
MAX_SECONDARY_OUT_SHARE = 0.25


def nordregio_2018(matrix: FlowMatrix, *, monitor: Monitor | None = None) -> CentreRegions:
    """Draw regions after the rules of Nordregio (2018).

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
    arrows = [flows.arrow(matrix, unit) for unit in range(matrix.n)]
    decided = [_decide(arrow) for arrow in arrows]
    rule = [name for name, _ in decided]
    goal = [target for _, target in decided]
    silent = {unit for unit in range(matrix.n) if is_silent(matrix, unit)}
    for unit in silent:
        rule[unit] = "silent"
    followed = set(goal)
    for unit, arrow in enumerate(arrows):
        if (
            rule[unit] == "unplaced"
            and unit in followed
            and arrow.share(arrow.leaving) <= MAX_SECONDARY_OUT_SHARE
        ):
            rule[unit] = "secondary_centre"
    members = rule.count("largest_flow")
    rings = open_rings(matrix, flows, goal, rule)
    head = [NOWHERE if unit in silent else lead for unit, lead in enumerate(heads(goal))]
    placements = []
    for unit in range(matrix.n):
        if unit % 64 == 0:
            monitor.check(0.5 + 0.5 * unit / matrix.n)
        other = flows.first[unit] if goal[unit] != flows.first[unit] else flows.second[unit]
        placements.append(
            Placement(
                _role(unit, goal, rule, followed),
                rule[unit],
                flows.link(matrix, unit, goal[unit]),
                flows.link(matrix, unit, int(other)),
                persons=arrow_flip(
                    matrix,
                    flows,
                    unit,
                    (MAX_OUT_SHARE, MAX_LARGEST_SHARE, MIN_MEMBER_SHARE),
                    _decide,
                ),
                strongest=flows.strongest(unit),
            )
        )
    unplaced = [matrix.units.codes[unit] for unit in range(matrix.n) if rule[unit] == "unplaced"]
    findings = [
        Message(
            "centres.nordregio",
            {
                "centres": rule.count("centre"),
                "secondary": rule.count("secondary_centre"),
                "members": members,
                "rings": rings,
            },
        )
    ]
    if unplaced:
        findings.append(
            Message(
                "centres.unplaced",
                {"count": len(unplaced), "examples": examples(unplaced)},
                True,
            )
        )
    if flows.ties:
        findings.append(Message("delineation.ties", {"count": flows.ties}))
    return CentreRegions(
        partition_by_head(matrix.units, head), tuple(placements), findings=tuple(findings)
    )


def _decide(arrow: Arrow) -> tuple[str, int]:
    """Return what the thresholds make of a unit, and where its arrow leads."""
    largest = arrow.share(arrow.persons)
    keeps = arrow.share(arrow.leaving) <= MAX_OUT_SHARE or arrow.jobs > arrow.residents
    if keeps and largest <= MAX_LARGEST_SHARE:
        return "centre", NONE
    return ("largest_flow", arrow.goal) if largest > MIN_MEMBER_SHARE else ("unplaced", NONE)


def _role(unit: int, goal: list[int], rule: list[str], followed: set[int]) -> Role:
    if rule[unit] == "silent":
        return Role.OUTSIDE
    if goal[unit] != NONE:
        return Role.MEMBER
    if rule[unit] == "secondary_centre":
        return Role.SECONDARY_CENTRE
    return Role.ALONE if rule[unit] == "unplaced" and unit not in followed else Role.CENTRE
