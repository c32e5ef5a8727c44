"""A ladder of rules: the first rung that a centre fulfils takes the unit.

The rungs of the Norwegian labour-market regions of 2020 follow Gundersen,
Holmen and Hansen (2019), Inndeling i BA-regioner 2020, TØI report 1713/2019,
as decoded from the workbook of the division. Its labels "under 30 minutes" and
"under 45 minutes and sum above 8" never decide beside "under 45 minutes and sum
above 6", and how centres are chosen is not documented there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...errors import EngineError
from .candidates import Candidate
from .placement import Status, same_share

NO_LIMIT = float("inf")


@dataclass(frozen=True)
class Rung:
    """Conditions that all have to hold.

    Attributes
    ----------
    name : str
        Name of the rule.
    min_share, min_joint_share : float
        The shares have to be larger than these.
    max_minutes : float
        The travel time has to be shorter.
    other_mode : bool
        Whether only a time by another mode than car counts.
    assumable : bool
        Whether an unknown time may be taken to be short enough where only one
        centre fulfils the other conditions.
    at_least : bool
        Whether a share equal to its threshold is enough.
    """

    name: str
    min_share: float = 0.0
    min_joint_share: float = 0.0
    max_minutes: float = NO_LIMIT
    other_mode: bool = False
    assumable: bool = False
    at_least: bool = False

    def __post_init__(self) -> None:
        for name in ("min_share", "min_joint_share"):
            value = getattr(self, name)
            if not 0 <= value < 1:
                raise EngineError(
                    "criteria.range", name=name, value=value, rule="0 or more and below 1"
                )
        if not self.max_minutes > 0:
            raise EngineError(
                "criteria.range", name="max_minutes", value=self.max_minutes, rule="above 0"
            )

    def would_admit(self, candidate: Candidate) -> bool:
        """Return whether the centre fulfils all but the time."""
        return self._reaches(candidate.share, self.min_share) and self._reaches(
            candidate.joint_share, self.min_joint_share
        )

    def _reaches(self, share: float, limit: float) -> bool:
        """Compare; rounding must not decide where a share is just its threshold."""
        if same_share(share, limit):
            return self.at_least
        return share > limit

    def admits(self, candidate: Candidate) -> bool | None:
        """Return whether the centre fulfils it; None where only the time is unknown."""
        if not self.would_admit(candidate):
            return False
        if self.max_minutes == NO_LIMIT and not self.other_mode:
            return True
        if not candidate.times:
            return None
        return any(
            time.minutes < self.max_minutes and (time.other_mode or not self.other_mode)
            for time in candidate.times
        )


BA_2020 = (
    Rung("share", min_share=0.08, max_minutes=75.0, assumable=True),
    Rung("near", min_joint_share=0.06, max_minutes=45.0),
    Rung("joint", min_joint_share=0.08, max_minutes=75.0),
    Rung("other_mode", min_joint_share=0.08, max_minutes=90.0, other_mode=True),
)


def own_rule(min_share: float, min_joint_share: float, max_minutes: float) -> tuple[Rung, ...]:
    """Return the ladder of one rung with a user's own thresholds."""
    return (Rung("own", min_share, min_joint_share, max_minutes, assumable=min_share > 0),)


class Outcome(NamedTuple):
    """Where the ladder places a unit.

    Attributes
    ----------
    candidate : Candidate or None
        The centre; None = alone.
    rung : Rung or None
        The rung that took it, or that waits for a time.
    status : Status
        How certain it is.
    tied : bool
        Whether another centre was exactly as good.
    """

    candidate: Candidate | None
    rung: Rung | None
    status: Status
    tied: bool = False


def climb(candidates: Sequence[Candidate], rungs: Sequence[Rung]) -> Outcome:
    """Place a unit: the first rung that any centre fulfils, there the largest share.

    Parameters
    ----------
    candidates : sequence of Candidate
        Centres that the unit commutes to, in any order.
    rungs : sequence of Rung
        From the first to the last.
    """
    for rung in rungs:
        answers = [(candidate, rung.admits(candidate)) for candidate in candidates]
        possible = [candidate for candidate, answer in answers if answer is not False]
        if not possible:
            continue
        certain = [candidate for candidate, answer in answers if answer]
        best, tied = strongest(possible)
        if best in certain:
            straight = any(time.straight_line for time in best.times)
            status = Status.STRAIGHT_LINE if straight else Status.CERTAIN
            return Outcome(best, rung, status, tied)
        if rung.assumable and len(possible) == 1:
            return Outcome(best, rung, Status.TIME_ASSUMED)
        if rung.assumable:
            # One of several centres takes the unit, unless all are too far away.
            return Outcome(best, rung, Status.NEEDS_TIME, tied)
        known = climb([candidate for candidate, answer in answers if answer is not None], rungs)
        return Outcome(known.candidate, rung, Status.NEEDS_TIME, tied)
    return Outcome(None, None, Status.CERTAIN)


def strongest(candidates: Sequence[Candidate]) -> tuple[Candidate, bool]:
    """Return the centre with the largest share, and whether another has the same.

    Ties go to the centre with most jobs.
    """
    top = max(candidate.share for candidate in candidates)
    tied = [candidate for candidate in candidates if same_share(candidate.share, top)]
    return min(tied, key=lambda candidate: candidate.rank), len(tied) > 1
