"""How clearly a unit lies where it lies, in one of a few words."""

from __future__ import annotations

from enum import Enum
from math import isfinite, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .unit_card import UnitCard

# Of a normal distribution, what 95 % lie within.
_NOISE = 1.96


class Belonging(Enum):
    """How a unit belongs to its region."""

    NOWHERE = "nowhere"
    ALONE = "alone"
    BARELY_ALONE = "barely_alone"
    CLEAR = "clear"
    BARELY = "barely"
    AGAINST = "against"


def commuters_within(card: UnitCard) -> float:
    """Return the residents who work in another unit of the own region; NaN without a region."""
    return card.own_persons - card.internal


def belonging(card: UnitCard, change: float | None = None) -> Belonging:
    """Return how clearly a unit belongs to its region, by those who leave the unit to work.

    Its own jobs tie it to whatever region it is in, and so tell nothing about the choice.

    Parameters
    ----------
    card : UnitCard
    change : float, optional
        Commuters more (or fewer, below zero) at which the rule that placed the unit would
        place it otherwise, where such a rule is known.

    Returns
    -------
    Belonging
        ``AGAINST``: more commute to the runner-up than to the own region. ``BARELY`` and
        ``BARELY_ALONE``: the lead, or the change that the rule needs, is within what small
        numbers vary by (95 %, the difference of two Poisson counts).
    """
    if not card.region:
        return Belonging.NOWHERE
    other = card.runner_up_persons
    if card.alone:
        is_close = change is not None and _is_noise(abs(change), other)
        return Belonging.BARELY_ALONE if is_close else Belonging.ALONE
    own = commuters_within(card)
    if change is not None:
        return Belonging.BARELY if _is_noise(abs(change), own) else Belonging.CLEAR
    if other > own:
        return Belonging.AGAINST
    is_close = other > 0 and _is_noise(own - other, own + other)
    return Belonging.BARELY if is_close else Belonging.CLEAR


def _is_noise(difference: float, persons: float) -> bool:
    """Return whether a difference may be small-number variation of so many persons."""
    return isfinite(difference) and difference <= _NOISE * sqrt(max(persons, 0.0))
