"""What would place a unit elsewhere: the nearest number of commuters, the nearest time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from math import ceil, floor, isfinite, isnan

from .candidates import Candidate
from .ladder import Rung, climb
from .placement import NOWHERE, Flip
from .travel_times import Time

# Below a limit means a tenth of a minute below it.
TENTH = 0.1


def persons_flip(
    candidates: Sequence[Candidate],
    rungs: Sequence[Rung],
    before: Collection[int] | None = None,
) -> Flip:
    """Return the smallest change of one flow that places the unit elsewhere.

    Tried are, for every centre, the whole numbers of commuters beside which a
    share meets a threshold or the share of another centre; what counts is the
    outcome of the whole ladder, other units held as they are.

    Parameters
    ----------
    candidates : sequence of Candidate
        Centres that the unit commutes to.
    rungs : sequence of Rung
        The ladder.
    before : collection of int, optional
        Where a unit becomes a centre unless an earlier centre takes it, those
        earlier centres; None where the centres are given.
    """
    live = _live(candidates, rungs)
    now = _home(live, rungs, before)
    tries = sorted(
        (abs(value - candidate.persons), -candidate.share, candidate.rank, value, place)
        for place, candidate in enumerate(candidates)
        for value in _persons_to_try(candidate, live, rungs)
    )
    for _, _, _, value, place in tries:
        candidate = candidates[place]
        changed = [other for other in live if other.centre != candidate.centre]
        changed.append(candidate._replace(persons=value))
        then = _home(changed, rungs, before)
        if then != now:
            return Flip(candidate.centre, value, value - candidate.persons, then)
    return Flip()


def minutes_flip(
    candidates: Sequence[Candidate],
    rungs: Sequence[Rung],
    before: Collection[int] | None = None,
) -> Flip:
    """Return the travel time to one centre that places the unit elsewhere.

    Tried are the limits of the rungs, and a tenth of a minute below them, for
    the mode that is known and otherwise for a car. The smallest change counts; where
    the present time is unknown, the own centre comes first, then the largest
    share. Parameters as for :func:`persons_flip`.
    """
    live = _live(candidates, rungs)
    now = _home(live, rungs, before)
    limits = sorted({rung.max_minutes for rung in rungs if isfinite(rung.max_minutes)})
    best, best_order = Flip(), (True, 0.0, 0.0, 0)
    for candidate in live:
        times = candidate.times or (Time(float("nan")),)
        for mode, time in enumerate(times):
            for value in (v for limit in limits for v in (limit, limit - TENTH)):
                moved = [*times]
                moved[mode] = time._replace(minutes=value)
                changed = [other for other in live if other.centre != candidate.centre]
                changed.append(candidate._replace(times=tuple(moved)))
                then = _home(changed, rungs, before)
                if then == now:
                    continue
                distance = value - time.minutes
                unknown = isnan(distance)
                own = candidate.centre == now
                order = (
                    unknown,
                    (0.0 if own else 1.0) if unknown else abs(distance),
                    -candidate.share,
                    candidate.rank,
                )
                if best.centre == NOWHERE or order < best_order:
                    best, best_order = Flip(candidate.centre, value, distance, then), order
    return best


def _live(candidates: Sequence[Candidate], rungs: Sequence[Rung]) -> list[Candidate]:
    """Return the centres that count: no time brings the others onto a rung."""
    return [c for c in candidates if any(rung.would_admit(c) for rung in rungs)]


def _home(
    candidates: Sequence[Candidate], rungs: Sequence[Rung], before: Collection[int] | None
) -> int:
    if before is not None:
        earlier = [candidate for candidate in candidates if candidate.centre in before]
        if climb(earlier, rungs).rung is None:
            return NOWHERE
    chosen = climb(candidates, rungs).candidate
    return NOWHERE if chosen is None else chosen.centre


def _persons_to_try(
    candidate: Candidate, candidates: Sequence[Candidate], rungs: Sequence[Rung]
) -> Iterable[float]:
    per_person = candidate._replace(persons=1.0)
    edges = {rung.min_share / per_person.share for rung in rungs if per_person.share > 0}
    edges |= {
        rung.min_joint_share / per_person.joint_share
        for rung in rungs
        if per_person.joint_share > 0
    }
    edges |= {other.persons for other in candidates if other.centre != candidate.centre}
    beside = {step for edge in edges for step in (floor(edge) - 1, floor(edge), ceil(edge) + 1)}
    beside |= {floor(edge) + 1 for edge in edges}
    return {float(value) for value in beside if 0 <= value <= candidate.residents}
