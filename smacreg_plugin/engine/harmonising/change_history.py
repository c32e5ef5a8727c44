"""Changes of codes with their dates, followed to the units of one date.

The same code may be different areas at different times (1507 Ålesund before
and after 2024), so a change counts only for the periods before it. Where the
units wanted are older than a period, changes are followed backwards.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import fsum
from typing import NamedTuple

import numpy as np

from ..code_changes import CodeChanges, Pieces, follow
from ..errors import EngineError
from ..flows import Units
from ..numbers import examples
from .change_steps import Change, Step, by_old, made_of, steps_of, with_straight


class Ways(NamedTuple):
    """Where the codes of one time lead.

    Attributes
    ----------
    changes : CodeChanges
        To the units wanted. Shares that are not known stand as equal ones.
    unshared : frozenset of str
        Codes with several parts whose shares are not known.
    bases : dict of str to str
        What the shares of a split code rest on.
    in_use : frozenset of str
        Codes that can have been in use at the time.
    """

    changes: CodeChanges
    unshared: frozenset[str]
    bases: dict[str, str]
    in_use: frozenset[str]


# Whether a code was in use at a time; None where that is not known.
Existence = Callable[[str, float], "bool | None"]


@dataclass(frozen=True)
class ChangeHistory:
    """All changes, and the units that they lead to.

    Attributes
    ----------
    units : Units
        The units wanted.
    time : float
        Time of these units; infinite for the latest.
    steps : dict of str to tuple of Step
        What became of each old code, by time ascending.
    is_dated : bool
        Whether changes have dates; otherwise all rows have the codes of one time.
    exists : callable, optional
        Knows which codes were in use when.
    moments : tuple of float
        Times at which that changes.
    """

    units: Units
    time: float
    steps: dict[str, tuple[Step, ...]]
    is_dated: bool
    exists: Existence | None = None
    moments: tuple[float, ...] = ()
    _made: dict[str, tuple[tuple[float, tuple[str, ...]], ...]] = field(
        default_factory=dict, repr=False
    )

    @property
    def limits(self) -> list[float]:
        """Times at which something changes, ascending."""
        times = {t for of in self.steps.values() for step in of for t in (step.since, step.until)}
        return sorted(time for time in {*times, *self.moments} if math.isfinite(time))

    @property
    def codes(self) -> set[str]:
        """All old and new codes, and the units."""
        return {*self.steps, *self._made, *self.units.codes}

    def is_valid(self, code: str, time: float) -> bool:
        """Return whether a code can have been in use at a time, as far as is known."""
        known = self.exists(code, time) if self.exists is not None else None
        if known is not None:
            return known
        steps = self.steps.get(code, ())
        ends = [s for s in steps if all(new != code for new, _ in s.parts)]
        coming = [s.until for s in steps if s.since <= time < s.until]
        begins = [s.since for s in steps if math.isfinite(s.since)]
        if any(math.isfinite(s.since) and s.since <= time < s.until for s in steps):
            return True
        begins += [at for at, olds in self._made.get(code, ()) if code not in olds]
        next_begin = min((at for at in begins if at > time), default=math.inf)
        if coming:
            return min(coming) <= next_begin
        if next_begin < math.inf:
            return False
        last_end = max((s.until for s in ends if s.until <= time), default=-math.inf)
        last_begin = max((at for at in begins if at <= time), default=-math.inf)
        return last_end == -math.inf or last_begin >= last_end

    def may_be_valid(self, code: str, time: float) -> bool:
        """Return whether nothing says that a code is not in use at a time, or no more.

        One that others become may have been in use before: that it took them in and
        stayed what it was need not be listed.
        """
        known = self.exists(code, time) if self.exists is not None else None
        if known is not None:
            return known
        return self.is_valid(code, time) or not self._ends(code, -math.inf, time)

    def is_in_use(self, code: str, time: float) -> bool:
        """Return whether a code is in use at a time, as a unit wanted is from its own time on."""
        if code not in self.units.index or time < self.time:
            return self.is_valid(code, time)
        return self.is_valid(code, time) or (
            self.may_be_valid(code, time) and not self._ends(code, self.time, time)
        )

    def _ends(self, code: str, since: float, until: float) -> bool:
        """Return whether a code became others between two times."""
        return any(
            since < step.until <= until and all(new != code for new, _ in step.parts)
            for step in self.steps.get(code, ())
        )

    def at(self, time: float, codes: Iterable[str]) -> Ways:
        """Return where codes that are in use at a time lead.

        Parameters
        ----------
        time : float
            Time of the codes, in years; any where the changes have no dates.
        codes : iterable of str
            The codes that are asked for.
        """
        pieces: dict[str, Pieces] = {}
        unshared: set[str] = set()
        bases: dict[str, str] = {}
        in_use = frozenset(
            code for code in set(codes) if not self.is_dated or self.is_in_use(code, time)
        )
        for code in sorted(set(codes)):
            ends: dict[str, list[float]] = {}
            known: list[bool] = []
            said: set[str] = set()
            if not self.is_dated:
                self._undated(code, ends, known, said)
            elif code in in_use:
                if time <= self.time:
                    self._forward(code, time, 1.0, ends, known, said)
                else:
                    self._backward(code, time, 1.0, ends, known)
            pieces[code] = tuple(sorted((unit, fsum(parts)) for unit, parts in ends.items()))
            if len(ends) > 1 and not all(known):
                unshared.add(code)
            if len(ends) > 1 and said:
                bases[code] = "; ".join(sorted(said))
        found = CodeChanges(self.units, pieces, None, ())
        return Ways(found, frozenset(unshared), bases, in_use)

    def _forward(
        self,
        code: str,
        time: float,
        share: float,
        ends: dict[str, list[float]],
        known: list[bool],
        said: set[str],
    ) -> None:
        coming = [
            step
            for step in self.steps.get(code, ())
            if step.since <= time < step.until and step.until <= self.time
        ]
        step = min(coming, key=lambda s: (s.until, s.parts), default=None)
        if step is None:
            if code in self.units.index:
                ends.setdefault(code, []).append(share)
            return
        known.append(step.is_known)
        said |= {step.basis} - {""} if len(step.parts) > 1 else set()
        for new, part in step.parts:
            self._forward(new, step.until, share * part, ends, known, said)

    def _backward(
        self, code: str, time: float, share: float, ends: dict[str, list[float]], known: list[bool]
    ) -> None:
        made = [(at, olds) for at, olds in self._made.get(code, ()) if self.time < at <= time]
        if not made:
            if code in self.units.index:
                ends.setdefault(code, []).append(share)
            return
        at, olds = max(made)
        before = float(np.nextafter(at, -math.inf))
        if code not in olds and self.is_in_use(code, before) and self._leads_back(code, before):
            olds = tuple(sorted({*olds, code}))
        olds = tuple(old for old in olds if self._leads_back(old, before))
        known.append(len(olds) == 1)
        for old in olds:
            self._backward(old, before, share / len(olds), ends, known)

    def _leads_back(self, code: str, time: float) -> bool:
        ends: dict[str, list[float]] = {}
        self._backward(code, time, 1.0, ends, [])
        return bool(ends)

    def _undated(
        self, code: str, ends: dict[str, list[float]], known: list[bool], said: set[str]
    ) -> None:
        passed = self._passed(code)
        if not passed:
            if code in self.units.index:
                ends[code] = [1.0]
            return
        parts = {old: dict(self.steps[old][0].parts) for old in passed}
        found: dict[str, float] = {}
        follow(code, 1.0, parts, self.units, found, (code,))
        ends.update((unit, [share]) for unit, share in found.items())
        for old in passed:
            step = self.steps[old][0]
            known.append(step.is_known)
            said |= {step.basis} - {""} if len(step.parts) > 1 else set()

    def _passed(self, code: str) -> set[str]:
        """Return the old codes on the way from a code to the units wanted."""
        passed: set[str] = set()
        waiting = [code]
        while waiting:
            old = waiting.pop()
            news = {new for step in self.steps.get(old, ())[:1] for new, _ in step.parts}
            # A code that only becomes itself is no step.
            if old in passed or not news - {old}:
                continue
            passed.add(old)
            waiting += sorted(new for new in news if new not in self.units.index)
        return passed


def history(
    changes: Sequence[Change],
    units: Collection[str] | None,
    *,
    shares: Sequence[Change] = (),
    exists: Existence | None = None,
    moments: Sequence[float] = (),
) -> ChangeHistory:
    """Put changes in order, find the shares of splits, and the time of the units wanted.

    Parameters
    ----------
    changes : sequence of Change
        In any order; repeated ones count once. Either all or none have a date.
    units : collection of str, or None
        Codes of the units wanted; None = every new code that no later change replaces.
    shares : sequence of Change
        Shares of splits, for those that ``changes`` gives none for: all parts of
        an old code, of the same time. An old code whose parts are all units
        wanted goes straight to them, past the codes in between.
    exists : callable, optional
        Knows which codes were in use when.
    moments : sequence of float
        Times at which that changes.

    Raises
    ------
    EngineError
        ``changes.empty``, ``changes.range``, ``changes.contradicting``,
        ``changes.sum``, ``changes.circle`` or ``changes.no_match``.
    """
    used = sorted({c for c in changes if c.old and c.new}, key=repr)
    if not used:
        raise EngineError("changes.empty")
    is_dated = any(not math.isnan(change.until) for change in used)
    steps = steps_of(used, by_old(shares))
    news = {new for of in steps.values() for step in of for new, _ in step.parts}
    draft = ChangeHistory(
        _as_units(()), math.inf, steps, is_dated, exists, tuple(moments), made_of(steps)
    )
    if units is None:
        # What the changes say, even where the country has changed again since.
        plain = replace(draft, exists=None)
        latest = {
            code
            for code in news
            if (is_dated and plain.is_valid(code, math.inf))
            or all(code == new for step in steps.get(code, ()) for new, _ in step.parts)
        }
        target, time = _as_units(latest), math.inf
        if not latest:
            raise EngineError("changes.circle", codes=examples(news))
    else:
        target = _as_units(units)
        time = _time_of_units(draft, target.codes) if is_dated else math.inf
        if not {*news, *steps} & set(target.codes):
            raise EngineError(
                "changes.no_match", examples=examples(news), units=examples(target.codes)
            )
    return ChangeHistory(
        target,
        time,
        with_straight(steps, shares, set(target.codes)),
        is_dated,
        exists,
        draft.moments,
        draft._made,
    )


def _as_units(codes: Collection[str]) -> Units:
    unknown = np.full(len(set(codes)), math.nan)
    return Units(tuple(sorted(set(codes))), unknown, unknown)


def _time_of_units(draft: ChangeHistory, codes: Sequence[str]) -> float:
    """Return the time at which most of the units are in use.

    Of several such times the one at which the fewest other codes that changes
    connect with them are in use: a unit that later loses a part but keeps its code
    is wanted as it was before, where the part is no unit wanted. Then the latest.
    """
    limits = draft.limits
    others = _connected(draft, set(codes)) - set(codes)

    def fit(at: float) -> tuple[int, int, float]:
        used = sum(draft.may_be_valid(code, at) for code in codes)
        return used, -sum(draft.is_valid(code, at) for code in others), at

    time = max(map(fit, [-math.inf, *limits]))[2]
    return math.inf if limits and time == limits[-1] else time


def _connected(draft: ChangeHistory, codes: set[str]) -> set[str]:
    """Return codes with all that some change leads from them to, or to them from."""
    found, waiting = set(codes), list(codes)
    while waiting:
        code = waiting.pop()
        near = {new for step in draft.steps.get(code, ()) for new, _ in step.parts}
        near.update(old for _, olds in draft._made.get(code, ()) for old in olds)
        waiting += near - found
        found |= near
    return found
