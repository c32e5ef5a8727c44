"""Who cooperates with whom: pairs, how many they share, and who stands between others."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ...neighbours import Neighbours
from .betweenness import betweenness
from .fit import require_same_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...monitor import Monitor
    from ...partition import Partition
    from .memberships import Memberships

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Pairs:
    """Pairs of units that are members of the same cooperation.

    Attributes
    ----------
    n : int
        Number of units.
    first, second : ndarray of int, shape (p,)
        Positions, the smaller first; ascending.
    shared : ndarray of int, shape (p,)
        Number of cooperations that both are members of.
    """

    n: int
    first: Positions
    second: Positions
    shared: Positions

    @cached_property
    def network(self) -> Neighbours:
        """Return who cooperates with whom, whatever the number of cooperations."""
        return Neighbours.from_pairs(self.n, self.first, self.second)

    def across(self, partition: Partition) -> Flags:
        """Return which pairs do not lie in one region, shape (p,); no region is none."""
        one, other = partition.region[self.first], partition.region[self.second]
        return np.asarray((one != other) | (one < 0))

    def distribution(self) -> dict[int, int]:
        """Return how many pairs share one, two and more cooperations."""
        shared, pairs = np.unique(self.shared, return_counts=True)
        return dict(zip(shared.tolist(), pairs.tolist()))


@dataclass(frozen=True)
class UnitTies:
    """What each of n units has to do with others.

    Attributes
    ----------
    cooperations : ndarray of int, shape (n,)
        Cooperations that it is a member of.
    partners : ndarray of int, shape (n,)
        Units that it cooperates with (degree).
    ties : ndarray of int, shape (n,)
        The same, each counted once for every shared cooperation (weighted
        degree).
    partners_outside : ndarray of int, shape (n,)
        Partners that are not in its region.
    outside_share : ndarray of float, shape (n,)
        Share of the partners that are not in its region; NaN without partners.
    alone : ndarray of bool, shape (n,)
        Whether it is the only unit of its region, so that every partner lies
        outside.
    betweenness : ndarray of float, shape (n,)
        Of the pairs of other cooperating units, the share whose shortest
        connection runs through it, see :mod:`.betweenness`; 0 without partners.
    placed : ndarray of bool, shape (n,)
        Whether it has a region.
    """

    cooperations: Positions
    partners: Positions
    ties: Positions
    partners_outside: Positions
    outside_share: Floats
    alone: Flags
    betweenness: Floats
    placed: Flags

    @property
    def parting(self) -> list[str]:
        """Return where cooperation and daily life part, one word a unit.

        ``none``: it cooperates with nobody. ``no_region``: it has partners but
        no region. ``own``: all partners lie in its region. ``some``: some do.
        ``other``: none does, though its region has other units. ``alone``: none
        does, because its region has no other unit.
        """
        return [
            _word(*values)
            for values in zip(
                self.partners.tolist(),
                self.partners_outside.tolist(),
                self.alone.tolist(),
                self.placed.tolist(),
            )
        ]


def _word(partners: int, outside: int, is_alone: bool, is_placed: bool) -> str:
    if not partners:
        return "none"
    if not is_placed:
        return "no_region"
    if is_alone:
        return "alone"
    if not outside:
        return "own"
    return "some" if outside < partners else "other"


@dataclass(frozen=True)
class RegionTies:
    """What cooperations mean for each of k regions.

    Attributes
    ----------
    cooperations : ndarray of int, shape (k,)
        Cooperations with a member in the region.
    inside : ndarray of int, shape (k,)
        Those of them with all members in the region.
    inside_share : ndarray of float, shape (k,)
        Their share; NaN without cooperations.
    pairs, possible_pairs : ndarray of int, shape (k,)
        Pairs of its units that cooperate, and all pairs of its units.
    density : ndarray of float, shape (k,)
        Their share; NaN for regions of one unit, which have no pair.
    several : ndarray of int, shape (k,)
        Pairs of its units that share two or more cooperations.
    """

    cooperations: Positions
    inside: Positions
    inside_share: Floats
    pairs: Positions
    possible_pairs: Positions
    density: Floats
    several: Positions


def cooperating_pairs(memberships: Memberships, monitor: Monitor) -> Pairs:
    """Return every pair of units with a cooperation in common.

    Parameters
    ----------
    memberships : Memberships
        Of n units.
    monitor : Monitor
        Receives progress and may cancel.
    """
    n = memberships.n
    keys = [np.empty(0, dtype=np.int64)]
    for place in range(len(memberships)):
        if place % 100 == 0:
            monitor.check(place / len(memberships))
        units = memberships.members(place)
        one, other = np.triu_indices(units.size, 1)
        keys.append(units[one] * n + units[other])
    key, shared = np.unique(np.concatenate(keys), return_counts=True)
    return Pairs(n, key // n, key % n, shared.astype(np.int64))


def unit_ties(
    memberships: Memberships, pairs: Pairs, partition: Partition, monitor: Monitor
) -> UnitTies:
    """Measure the ties of each unit.

    Parameters
    ----------
    memberships, pairs, partition
        Of the same n units.
    monitor : Monitor
        Receives progress and may cancel.
    """
    require_same_units(memberships, partition)
    n = pairs.n
    ends = np.concatenate([pairs.first, pairs.second])
    shared = np.concatenate([pairs.shared, pairs.shared])
    outside = np.tile(pairs.across(partition), 2)
    partners = np.bincount(ends, minlength=n)
    partners_outside = np.bincount(ends[outside], minlength=n)
    region = partition.region
    return UnitTies(
        cooperations=np.bincount(memberships.unit, minlength=n),
        partners=partners,
        ties=np.bincount(ends, shared, n).astype(np.int64),
        partners_outside=partners_outside,
        outside_share=_share(partners_outside, partners),
        alone=(region >= 0) & (np.append(partition.sizes, 0)[region] == 1),
        betweenness=betweenness(pairs.network, monitor),
        placed=region >= 0,
    )


def region_ties(
    memberships: Memberships, pairs: Pairs, partition: Partition, inside: Flags
) -> RegionTies:
    """Measure the cooperation within each region.

    Parameters
    ----------
    memberships, pairs, partition
        Of the same n units and c cooperations.
    inside : ndarray of bool, shape (c,)
        Which cooperations lie in one region.
    """
    k = partition.k
    region = partition.region[memberships.unit]
    touched = np.unique(memberships.cooperation[region >= 0] * k + region[region >= 0])
    cooperations = np.bincount(touched % k, minlength=k)
    complete = np.bincount((touched % k)[inside[touched // k]], minlength=k)
    within = ~pairs.across(partition)
    own = partition.region[pairs.first[within]]
    realised = np.bincount(own, minlength=k)
    possible = partition.sizes * (partition.sizes - 1) // 2
    return RegionTies(
        cooperations=cooperations,
        inside=complete,
        inside_share=_share(complete, cooperations),
        pairs=realised,
        possible_pairs=possible,
        density=_share(realised, possible),
        several=np.bincount(own[pairs.shared[within] > 1], minlength=k),
    )


def _share(part: Positions, whole: Positions) -> Floats:
    share = np.full(whole.shape, math.nan)
    np.divide(part, whole, out=share, where=whole > 0)
    return share
