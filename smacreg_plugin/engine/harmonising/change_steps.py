"""What became of each code, step by step, and the shares of what was split."""

from __future__ import annotations

import math
from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from ..code_changes import ROUNDING
from ..errors import EngineError


class Change(NamedTuple):
    """An old code and one of its new codes.

    Attributes
    ----------
    old, new : str
    share : float
        Of the old unit that went to the new one; NaN where not known.
    since, until : float
        Times in years from which the old code was valid, and from which the new
        one stands in its place; minus infinity, and NaN, where not known.
    basis : str
        What the share rests on.
    """

    old: str
    new: str
    share: float = math.nan
    since: float = -math.inf
    until: float = math.nan
    basis: str = ""


class Step(NamedTuple):
    """What became of a code at one time; ``is_known`` is whether the shares are."""

    since: float
    until: float
    parts: tuple[tuple[str, float], ...]
    is_known: bool
    basis: str


def by_old(shares: Sequence[Change]) -> dict[str, list[Change]]:
    """Return the different changes of each old code."""
    found: dict[str, list[Change]] = {}
    for change in sorted(set(shares), key=repr):
        found.setdefault(change.old, []).append(change)
    return found


def _same_time(share: Change, until: float) -> bool:
    """Return whether a share is one of the change at a time; one without a date is of any."""
    return math.isnan(share.until) or math.isnan(until) or abs(share.until - until) < ROUNDING


def steps_of(
    used: Sequence[Change], shares: dict[str, list[Change]]
) -> dict[str, tuple[Step, ...]]:
    """Return what became of each old code, by time ascending.

    Parameters
    ----------
    used : sequence of Change
        With both codes.
    shares : dict of str to list of Change
        By old code, for splits that have none; all parts of a split or it does not count.

    Raises
    ------
    EngineError
        ``changes.sum``, ``changes.contradicting`` or ``harmonise.share``.
    """
    groups: dict[tuple[str, float, float], list[Change]] = {}
    for change in used:
        until = change.until if not math.isnan(change.until) else math.inf
        groups.setdefault((change.old, change.since, until), []).append(change)
    steps: dict[str, list[Step]] = {}
    for (old, since, until), rows in sorted(groups.items()):
        parts = _parts(old, rows)
        basis = "; ".join(sorted({row.basis for row in rows} - {""}))
        if len(parts) > 1 and any(math.isnan(share) for share in parts.values()):
            of_split = [
                s for s in shares.get(old, ()) if _same_time(s, rows[0].until) and s.new in parts
            ]
            if {share.new for share in of_split} == set(parts):
                parts = {share.new: share.share for share in of_split}
                basis = "; ".join(sorted({share.basis for share in of_split} - {""}))
        is_known = len(parts) == 1 or not any(math.isnan(share) for share in parts.values())
        if not is_known:
            parts = dict.fromkeys(parts, 1.0 / len(parts))
        elif len(parts) == 1:
            parts = {new: 1.0 if math.isnan(share) else share for new, share in parts.items()}
        if fsum(parts.values()) > 1.0 + 1e-6:
            raise EngineError("changes.sum", count=1, field="share", example=old)
        steps.setdefault(old, []).append(
            Step(since, until, tuple(sorted(parts.items())), is_known, basis)
        )
    return {old: tuple(sorted(of, key=lambda step: step.until)) for old, of in steps.items()}


def _parts(old: str, rows: Sequence[Change]) -> dict[str, float]:
    parts: dict[str, float] = {}
    for row in rows:
        if not math.isnan(row.share) and not 0.0 < row.share <= 1.0 + ROUNDING:
            raise EngineError("harmonise.share", code=old, new=row.new, value=row.share)
        before = parts.setdefault(row.new, row.share)
        if before != row.share and not (math.isnan(before) and math.isnan(row.share)):
            raise EngineError(
                "changes.contradicting", count=1, field="share", example=f"{old} → {row.new}"
            )
    return parts


def made_of(
    steps: dict[str, tuple[Step, ...]],
) -> dict[str, tuple[tuple[float, tuple[str, ...]], ...]]:
    """Return for each new code when it was made, and of which old ones."""
    found: dict[str, dict[float, set[str]]] = {}
    for old, of in steps.items():
        for step in of:
            for new, _ in step.parts:
                found.setdefault(new, {}).setdefault(step.until, set()).add(old)
    return {
        new: tuple((at, tuple(sorted(olds))) for at, olds in sorted(by_time.items()))
        for new, by_time in found.items()
    }


def with_straight(
    steps: dict[str, tuple[Step, ...]], shares: Sequence[Change], units: set[str]
) -> dict[str, tuple[Step, ...]]:
    """Add the steps that lead past the codes in between: they come before all others."""
    result = dict(steps)
    for old, rows in by_old(shares).items():
        known = {new for step in steps.get(old, ()) for new, _ in step.parts}
        parts = {row.new: row.share for row in rows}
        if old not in steps or set(parts) <= known or not set(parts) <= units:
            continue
        basis = "; ".join(sorted({row.basis for row in rows} - {""}))
        for step in steps[old]:
            if _same_time(rows[0], step.until if math.isfinite(step.until) else math.nan):
                straight = Step(step.since, step.until, tuple(sorted(parts.items())), True, basis)
                kept = [s for s in result[old] if s is not step]
                result[old] = tuple(sorted([*kept, straight], key=lambda s: s.until))
    return result
