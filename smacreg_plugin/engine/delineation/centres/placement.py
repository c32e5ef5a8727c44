"""What a rule on centres decided about each unit, and what would have changed its mind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import isclose
from typing import TYPE_CHECKING, NamedTuple

from ...partition import Partition

if TYPE_CHECKING:
    from ...flows import Units
    from ...messages import Message
    from .candidates import Centres
    from .travel_times import Pair

NOWHERE = -1
UNKNOWN = float("nan")


class Role(Enum):
    """What a unit is in its region."""

    CENTRE = "centre"
    SECONDARY_CENTRE = "secondary_centre"
    MEMBER = "member"
    ALONE = "alone"
    OUTSIDE = "outside"


class Status(Enum):
    """How certain a placement is where travel times count."""

    CERTAIN = "certain"
    TIME_ASSUMED = "time_assumed"
    NEEDS_TIME = "needs_time"
    STRAIGHT_LINE = "straight_line"


class Link(NamedTuple):
    """A unit's tie to a centre.

    Attributes
    ----------
    centre : int
        Position of the centre's leading unit, -1 = none.
    persons : float
        Residents of the unit who work in the centre.
    share, joint_share : float
        Persons per resident of the unit, and that plus persons per resident of
        the centre.
    minutes : float
        Travel time, NaN where unknown or not used.
    """

    centre: int = NOWHERE
    persons: float = UNKNOWN
    share: float = UNKNOWN
    joint_share: float = UNKNOWN
    minutes: float = UNKNOWN


class Flip(NamedTuple):
    """The nearest value of one number at which the unit would be placed otherwise.

    Attributes
    ----------
    centre : int
        Centre that the number belongs to, as the position of its leading
        unit; -1 = no value changes the placement.
    value : float
        The number at which the placement is another one.
    distance : float
        Value less the present one; NaN where the present one is unknown.
    to : int
        Leading unit of the centre it would then belong to; -1 = none.
    """

    centre: int = NOWHERE
    value: float = UNKNOWN
    distance: float = UNKNOWN
    to: int = NOWHERE


class Placement(NamedTuple):
    """The decision about one unit.

    Attributes
    ----------
    role : Role
        What the unit is.
    rule : str
        Name of the rule that placed it.
    own, runner_up : Link
        Ties to the own centre and to the best other one.
    status : Status
        How certain it is.
    persons, minutes : Flip
        What would place it elsewhere: commuters to a centre (instead of
        working at home), or the travel time to one.
    strongest : tuple of int
        The two centres that most of its commuters go to, the first ahead.
    """

    role: Role
    rule: str
    own: Link = Link()
    runner_up: Link = Link()
    status: Status = Status.CERTAIN
    persons: Flip = Flip()
    minutes: Flip = Flip()
    strongest: tuple[int, ...] = ()


@dataclass(frozen=True)
class CentreRegions:
    """A division drawn around centres.

    Attributes
    ----------
    partition : Partition
        Over all units; a region's id is the code of its leading centre.
    placements : tuple of Placement, length n
        One a unit.
    centres : Centres or None
        Centres of one or several units; None where every unit stands for itself.
    to_fill : tuple of Pair
        Unit and centre between which a travel time is needed.
    findings : tuple of Message
        What was assumed, counted or left open.
    """

    partition: Partition
    placements: tuple[Placement, ...]
    centres: Centres | None = None
    to_fill: tuple[Pair, ...] = ()
    findings: tuple[Message, ...] = ()

    @property
    def roles(self) -> list[Role]:
        """Role of each unit."""
        return [placement.role for placement in self.placements]


def partition_by_head(units: Units, head: list[int]) -> Partition:
    """Return the division in which each unit belongs to its head, -1 = to none."""
    codes = units.codes
    return Partition.from_labels(codes, [codes[h] if h >= 0 else None for h in head])


def same_share(one: float, other: float) -> bool:
    """Return whether two shares are equal up to the rounding of their sums."""
    return isclose(one, other, rel_tol=1e-12, abs_tol=0.0)
