"""Whether a municipal merger may have decided which centre leads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ...codes import code_texts
from ...messages import Message
from ...numbers import examples, parse_numbers
from .placement import Role, Status

if TYPE_CHECKING:
    from ...code_changes import CodeChanges
    from ...flows import FlowMatrix
    from .placement import CentreRegions


class MergerLead(NamedTuple):
    """Commuters of an earlier year, before parts of a centre became one.

    Attributes
    ----------
    unit : int
        Position of the unit.
    first, second : int
        The centre that is ahead today, and the one that was ahead of its parts.
    own, runner_up : tuple of (str, float)
        Commuters to each old unit of the first and of the second, the largest
        first.
    """

    unit: int
    first: int
    second: int
    own: tuple[tuple[str, float], ...]
    runner_up: tuple[tuple[str, float], ...]


def merger_leads(
    matrix: FlowMatrix,
    result: CentreRegions,
    changes: CodeChanges,
    origins: Sequence[Any],
    destinations: Sequence[Any],
    values: Sequence[Any],
    *,
    year: str = "",
    value_field: str = "persons",
) -> tuple[list[MergerLead], tuple[Message, ...]]:
    """Find the units whose leading centre is ahead only since it was merged.

    In the commuting of the earlier year itself the runner-up is ahead as long
    as only the largest old part of each unit of today counts, and the centre is
    ahead when all parts do. That the merger decides today is an inference:
    commuting changed as well.

    Parameters
    ----------
    matrix : FlowMatrix
        Today's flows.
    result : CentreRegions
        What was drawn on them. Looked at are the two strongest centres of each
        unit that belongs to a centre or waits for a travel time.
    changes : CodeChanges
        From the codes of the earlier year to today's units.
    origins, destinations, values : sequence, length m
        Commuting of the earlier year, in its own codes.
    year, value_field : str
        For messages.

    Raises
    ------
    EngineError
        ``numbers.*``.
    """
    index = matrix.units.index
    persons = parse_numbers(values, value_field).tolist()
    flows: dict[int, dict[str, float]] = {}
    homes: dict[str, set[int]] = {}
    works: dict[str, set[int]] = {}
    texts = code_texts(origins), code_texts(destinations)
    for codes, found in zip(texts, (homes, works)):
        for code in set(codes):
            found[code] = {index[unit] for unit, _ in changes.of(code)}
    for home, work, value in zip(*texts, persons):
        for unit in homes[home]:
            if unit not in works[work]:
                goals = flows.setdefault(unit, {})
                goals[work] = goals.get(work, 0.0) + value
    members = {} if result.centres is None else result.centres.members()
    leads = []
    for unit, placement in enumerate(result.placements):
        waits = placement.status is Status.NEEDS_TIME
        if len(placement.strongest) < 2 or not (waits or placement.role is Role.MEMBER):
            continue
        first, second = (
            _by_part(flows.get(unit, {}), works, set(members.get(centre, (centre,))))
            for centre in placement.strongest
        )
        if _largest(first) < _largest(second) and _whole(first) > _whole(second):
            ahead, behind = placement.strongest
            leads.append(MergerLead(unit, ahead, behind, _sorted(first), _sorted(second)))
    findings = []
    lost = changes.unknown({*texts[0], *texts[1]})
    if lost:
        values_said = {"count": len(lost), "examples": examples(lost), "year": year or "?"}
        findings.append(Message("centres.merger_codes", values_said))
    if leads:
        names = examples(matrix.units.codes[lead.unit] for lead in leads)
        values_said = {"count": len(leads), "examples": names, "year": year or "?"}
        findings.append(Message("centres.mergers", values_said, True))
    return leads, tuple(findings)


# By unit of today, commuters to each of its old parts.
_Parts = dict[int, dict[str, float]]


def _by_part(goals: dict[str, float], works: dict[str, set[int]], centre: set[int]) -> _Parts:
    parts: _Parts = {}
    for work, value in goals.items():
        # A unit that was split counts for each of its parts: it decides nothing then.
        for unit in works[work] & centre:
            parts.setdefault(unit, {})[work] = value
    return parts


def _largest(parts: _Parts) -> float:
    return sum(max(values.values()) for values in parts.values())


def _whole(parts: _Parts) -> float:
    return sum(sum(values.values()) for values in parts.values())


def _sorted(parts: _Parts) -> tuple[tuple[str, float], ...]:
    pairs = {pair for values in parts.values() for pair in values.items()}
    return tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))
