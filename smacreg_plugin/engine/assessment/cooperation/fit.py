"""How cooperations lie in a division: in one region, or across several."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...partition import Partition
    from .memberships import Memberships

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class CooperationFit:
    """Where each of c cooperations lies, in the order of the memberships.

    Attributes
    ----------
    members : ndarray of int, shape (c,)
        Number of members, also those without a region.
    persons : ndarray of float, shape (c,)
        Population of the members that are units; NaN without population.
    regions : ndarray of int, shape (c,)
        Regions with a member.
    unplaced : ndarray of int, shape (c,)
        Members without a region: not among the units, or not in the division.
    alone : ndarray of int, shape (c,)
        Members that are alone in their region.
    main : ndarray of int, shape (c,)
        Region with most members, then most of their population, then the
        smaller id; -1 where no member has a region.
    main_share : ndarray of float, shape (c,)
        Share of the members in the main region.
    main_persons_share : ndarray of float, shape (c,)
        Largest share of the members' population that lies in one region (which
        may be another than the main one); NaN without population.
    best : ndarray of int, shape (c,)
        Region that resembles it most, by ``jaccard``, then as ``main``.
    jaccard : ndarray of float, shape (c,)
        Of the units that are a member or in the best region, the share that is
        both; 1 where cooperation and region are the same.
    inside : ndarray of bool, shape (c,)
        Whether all members lie in one region.
    possible : ndarray of bool, shape (c,)
        Whether it could lie inside one region: every member has a region, and
        none is alone there. A member alone in its region cannot cooperate
        within it.
    roomy : ndarray of bool, shape (c,)
        The same, and each member's region has at least as many units as the
        cooperation has members: a stricter maximum.
    """

    members: Positions
    persons: Floats
    regions: Positions
    unplaced: Positions
    alone: Positions
    main: Positions
    main_share: Floats
    main_persons_share: Floats
    best: Positions
    jaccard: Floats
    inside: Flags
    possible: Flags
    roomy: Flags


def require_same_units(memberships: Memberships, partition: Partition) -> None:
    """Refuse a division of other units.

    Raises
    ------
    EngineError
        ``cooperation.units_differ``.
    """
    if memberships.n != len(partition.codes):
        raise EngineError(
            "cooperation.units_differ", units=memberships.n, regions=len(partition.codes)
        )


def cooperation_fit(
    memberships: Memberships, partition: Partition, persons: Floats | None = None
) -> CooperationFit:
    """Find where each cooperation lies in a division.

    Parameters
    ----------
    memberships : Memberships
        c cooperations of the n units.
    partition : Partition
        Division of the same units.
    persons : ndarray of float, shape (n,), optional
        Population of the units.

    Raises
    ------
    EngineError
        ``cooperation.units_differ``.
    """
    require_same_units(memberships, partition)
    count = len(memberships)
    numbers = np.zeros((6, count), dtype=np.int64)
    shares = np.full((4, count), math.nan)
    flags = np.zeros((3, count), dtype=np.bool_)
    for place in range(count):
        units = memberships.members(place)
        size = int(memberships.sizes[place])
        region = partition.region[units]
        placed = region[region >= 0]
        touched, in_each = np.unique(placed, return_counts=True)
        people = _people(units, region, touched, persons)
        room = partition.sizes[placed]
        unplaced, alone = size - placed.size, int((room == 1).sum())
        main = best = -1
        main_share = jaccard = 0.0
        if touched.size:
            likeness = in_each / (size + partition.sizes[touched] - in_each)
            # lexsort takes the last key first; ids ascend with positions.
            order = np.lexsort((touched, -people, -in_each))
            main, main_share = int(touched[order[0]]), float(in_each[order[0]] / size)
            order = np.lexsort((touched, -people, -in_each, -likeness))
            best, jaccard = int(touched[order[0]]), float(likeness[order[0]])
        total = math.nan if persons is None else math.fsum(persons[units].tolist())
        largest = float(people.max(initial=0.0)) / total if total > 0 else math.nan
        possible = unplaced == 0 and alone == 0
        numbers[:, place] = size, touched.size, unplaced, alone, main, best
        shares[:, place] = total, main_share, largest, jaccard
        flags[:, place] = (
            unplaced == 0 and touched.size == 1,
            possible,
            possible and int(room.min()) >= size,
        )
    members, regions, missing, single, mains, bests = numbers
    populations, main_shares, persons_shares, likenesses = shares
    return CooperationFit(
        members=members,
        persons=populations,
        regions=regions,
        unplaced=missing,
        alone=single,
        main=mains,
        main_share=main_shares,
        main_persons_share=persons_shares,
        best=bests,
        jaccard=likenesses,
        inside=flags[0],
        possible=flags[1],
        roomy=flags[2],
    )


def _people(
    units: Positions, region: NDArray[np.int32], touched: NDArray[np.int32], persons: Floats | None
) -> Floats:
    """Return the members' population in each region that they touch."""
    if persons is None:
        return np.zeros(touched.size)
    return np.array([math.fsum(persons[units[region == one]].tolist()) for one in touched.tolist()])
