"""How large and how divided the municipalities of a region are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..flows import Units
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

SMALL_LIMIT = 3000.0


@dataclass(frozen=True)
class Capacity:
    """Units and population of each of k regions.

    Attributes
    ----------
    units : ndarray of int, shape (k,)
        Number of units.
    persons : ndarray of float, shape (k,)
        Population.
    smallest : ndarray of int, shape (k,)
        Unit with the smallest population, ties by code; -1 without population.
    smallest_persons : ndarray of float, shape (k,)
        Its population.
    small_units : ndarray of int, shape (k,)
        Units with fewer inhabitants than the limit; 0 without population.
    small_persons : ndarray of float, shape (k,)
        Population in them.
    small_share : ndarray of float, shape (k,)
        Their share of the population; NaN where there is none.
    fragmentation : ndarray of float, shape (k,)
        1 - sum p_i², with p_i the unit's share of the region's population: 0
        for one unit, near 1 for many of equal size. It is the chance that two
        inhabitants live in different units.

    All but ``units`` are NaN without population.
    """

    units: Positions
    persons: Floats
    smallest: Positions
    smallest_persons: Floats
    small_units: Positions
    small_persons: Floats
    small_share: Floats
    fragmentation: Floats


def check_persons(units: Units, persons: Floats, field: str) -> Floats:
    """Return the population of the units, shape (n,), if it can be one.

    Raises
    ------
    EngineError
        ``capacity.negative`` or ``capacity.nobody``.
    """
    refuse_negative(units.codes, persons, field)
    if not persons.any():
        raise EngineError("capacity.nobody", field=field)
    return persons


def refuse_negative(codes: Sequence[str], values: Floats, field: str) -> None:
    """Refuse numbers below zero; NaN passes.

    Raises
    ------
    EngineError
        ``capacity.negative``.
    """
    negative = np.flatnonzero(values < 0)
    if negative.size:
        first = min(negative.tolist(), key=lambda place: codes[place])
        raise EngineError(
            "capacity.negative",
            count=int(negative.size),
            field=field,
            value=float(values[first]),
            example=codes[first],
        )


def capacity(
    partition: Partition, persons: Floats | None, *, small_limit: float = SMALL_LIMIT
) -> Capacity:
    """Measure the units of each region.

    Parameters
    ----------
    partition : Partition
        Division of n units.
    persons : ndarray of float, shape (n,), or None
        Population of the units.
    small_limit : float
        Units with fewer inhabitants are small.

    Raises
    ------
    EngineError
        ``capacity.limit``.
    """
    if not small_limit > 0:
        raise EngineError("capacity.limit", value=small_limit)
    k = partition.k
    found = np.full((5, k), math.nan)
    smallest = np.full(k, -1, dtype=np.int64)
    small_units = np.zeros(k, dtype=np.int64)
    for region in range(k if persons is not None else 0):
        members = partition.members(region)
        people = np.zeros(members.size) if persons is None else persons[members]
        total = math.fsum(people.tolist())
        small = people < small_limit
        lowest = int(np.argmin(people))
        smallest[region], small_units[region] = members[lowest], int(small.sum())
        few = math.fsum(people[small].tolist())
        found[:, region] = (
            total,
            people[lowest],
            few,
            few / total if total > 0 else math.nan,
            1 - math.fsum(((people / total) ** 2).tolist()) if total > 0 else math.nan,
        )
    return Capacity(partition.sizes, found[0], smallest, found[1], small_units, *found[2:])
