"""Regions by a ladder of rules, around given centres or centres that it finds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ...messages import Message
from ...monitor import Monitor
from ...numbers import examples
from .candidates import Candidate, Centres, candidates
from .flips import minutes_flip, persons_flip
from .ladder import Outcome, Rung, climb, strongest
from .placement import (
    NOWHERE,
    CentreRegions,
    Link,
    Placement,
    Role,
    Status,
    partition_by_head,
)
from .travel_times import Pair, TravelTimes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix

CENTRE = "centre"
REMAINDER = "remainder"


def ladder_regions(
    matrix: FlowMatrix,
    residents: NDArray[np.float64],
    rungs: Sequence[Rung],
    *,
    centres: Centres | None = None,
    more_centres: bool = False,
    times: TravelTimes | None = None,
    monitor: Monitor | None = None,
) -> CentreRegions:
    """Place each unit at the centre that the first fulfilled rung gives it.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    residents : ndarray of float, shape (n,)
        What the shares are of, above zero.
    rungs : sequence of Rung
        The ladder.
    centres : Centres, optional
        Centres; without them, units are gone through by falling number of
        jobs, and one that no bigger centre takes becomes a centre.
    more_centres : bool
        Whether units that the given centres do not take may become centres in
        that way.
    times : TravelTimes, optional
        Known travel times. A pair without one is *assumed* near enough where it
        is the only one with a large enough share; otherwise the unit *needs* a
        time. Until then it stays with the largest share where its first rung
        asks for a share one way, and otherwise where known times place it.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    Cancelled
        When the monitor says so.
    """
    monitor = monitor or Monitor()
    times = times or TravelTimes(matrix.units)
    given = centres or Centres(np.full(matrix.n, NOWHERE, dtype=np.int64))
    every = given
    if centres is None or more_centres:
        every = _with_found(matrix, residents, rungs, given, times, monitor)
    choices = candidates(matrix, residents, every, times, monitor)
    rank = matrix.rank
    given_heads = set(given.members())
    finds = centres is None or more_centres
    head: list[int] = []
    placements: list[Placement] = []
    pairs: list[Pair] = []
    ties = 0
    for unit, found in enumerate(choices):
        if unit % 64 == 0:
            monitor.check(0.5 + 0.5 * unit / matrix.n)
        own = int(every.group[unit])
        before = None
        if finds:
            # Those that it was compared with when it could become a centre itself.
            before = {c.centre for c in found if c.centre in given_heads or c.rank < rank[unit]}
        if own >= 0:
            # A centre that was found would fall to an earlier one; a given one stays.
            movable = found if given.group[unit] < 0 else []
            placements.append(_placement(Role.CENTRE, CENTRE, None, found, movable, rungs, before))
            head.append(own)
            continue
        outcome = climb(found, rungs)
        ties += outcome.tied
        head.append(unit if outcome.candidate is None else outcome.candidate.centre)
        role = Role.ALONE if outcome.candidate is None else Role.MEMBER
        rule = REMAINDER if outcome.rung is None else outcome.rung.name
        placement = _placement(role, rule, outcome, found, found, rungs, before)
        placements.append(placement)
        if outcome.status is Status.NEEDS_TIME:
            pairs += _pairs(unit, found, rungs)
    placements = _named_alone(head, placements, given)
    findings = _findings(matrix, placements, pairs, ties, times)
    return CentreRegions(
        partition_by_head(matrix.units, head), tuple(placements), every, tuple(pairs), findings
    )


def _with_found(
    matrix: FlowMatrix,
    residents: NDArray[np.float64],
    rungs: Sequence[Rung],
    given: Centres,
    times: TravelTimes,
    monitor: Monitor,
) -> Centres:
    group = given.group.copy()
    order = np.argsort(matrix.rank, kind="stable").tolist()
    everyone = np.arange(matrix.n, dtype=np.int64)
    # With every unit a centre of its own the shares to single units are known once.
    single = candidates(matrix, residents, Centres(everyone), TravelTimes(matrix.units), monitor)
    to_given = candidates(matrix, residents, given, times, monitor)
    for place, unit in enumerate(order):
        if place % 64 == 0:
            monitor.check(0.5 * place / matrix.n)
        if group[unit] >= 0:
            continue
        bigger = [
            candidate._replace(times=times.between(unit, (candidate.centre,)))
            for candidate in single[unit]
            if group[candidate.centre] == candidate.centre and given.group[candidate.centre] < 0
        ]
        if climb(to_given[unit] + bigger, rungs).rung is None:
            group[unit] = unit
    return Centres(group)


def _placement(
    role: Role,
    rule: str,
    outcome: Outcome | None,
    found: Sequence[Candidate],
    movable: Sequence[Candidate],
    rungs: Sequence[Rung],
    before: set[int] | None,
) -> Placement:
    own = outcome.candidate if outcome is not None else None
    others = [candidate for candidate in found if own is None or candidate.centre != own.centre]
    runner_up = Link()
    if others:
        best = climb(others, rungs).candidate or strongest(others)[0]
        runner_up = best.link()
    return Placement(
        role,
        rule,
        Link() if own is None else own.link(),
        runner_up,
        Status.CERTAIN if outcome is None else outcome.status,
        persons_flip(movable, rungs, before),
        minutes_flip(movable, rungs, before),
        tuple(c.centre for c in sorted(found, key=lambda c: (-c.persons, c.rank))[:2]),
    )


def _named_alone(
    head: Sequence[int], placements: Sequence[Placement], given: Centres
) -> list[Placement]:
    """Call centres that were found, but that nobody belongs to, alone."""
    members = Counter(head)
    return [
        placement._replace(role=Role.ALONE, rule=REMAINDER)
        if placement.role is Role.CENTRE and given.group[unit] < 0 and members[head[unit]] == 1
        else placement
        for unit, placement in enumerate(placements)
    ]


def _pairs(unit: int, found: Sequence[Candidate], rungs: Sequence[Rung]) -> list[Pair]:
    pairs = []
    for candidate in sorted(found, key=lambda c: (-c.share, c.rank)):
        limits = {rung.max_minutes for rung in rungs if rung.admits(candidate) is None}
        if limits:
            pairs.append(
                Pair(
                    unit,
                    candidate.centre,
                    candidate.persons,
                    candidate.share,
                    candidate.joint_share,
                    tuple(sorted(limits)),
                )
            )
    return pairs


def _findings(
    matrix: FlowMatrix,
    placements: Sequence[Placement],
    pairs: Sequence[Pair],
    ties: int,
    times: TravelTimes,
) -> tuple[Message, ...]:
    codes = matrix.units.codes
    findings = list(times.findings)
    for status, key in (
        (Status.TIME_ASSUMED, "centres.time_assumed"),
        (Status.NEEDS_TIME, "centres.needs_time"),
        (Status.STRAIGHT_LINE, "centres.straight_line"),
    ):
        units = [code for code, p in zip(codes, placements) if p.status is status]
        if units:
            values = {"count": len(units), "examples": examples(units), "pairs": len(pairs)}
            findings.append(Message(key, values, status is not Status.TIME_ASSUMED))
    if ties:
        findings.append(Message("delineation.ties", {"count": ties}))
    return tuple(findings)
