"""The areas that numbers of units are summed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

UNIT, REGION, NATION = "unit", "region", "nation"
WHOLE, CENTRE, HINTERLAND = "region", "centre", "hinterland"


@dataclass(frozen=True)
class Areas:
    """The units themselves, then regions, their centres, their hinterlands, and the nation.

    There are a = n + 3 k + 1 of them; an area without units has no numbers.

    Attributes
    ----------
    partition : Partition
        n units in k regions.
    centre : ndarray of int, shape (k,)
        Position of each region's centre unit, -1 where it has none.
    nation : str
        Code of the nation in tables.
    """

    partition: Partition
    centre: Positions
    nation: str

    @classmethod
    def of(cls, partition: Partition, centres: Mapping[str, str], nation: str) -> Areas:
        """Return the areas of a division.

        Parameters
        ----------
        partition : Partition
        centres : mapping of str to str
            Code of the centre unit of regions, by region; it is a member.
        nation : str
        """
        index = {code: place for place, code in enumerate(partition.codes)}
        return cls(
            partition,
            np.array(
                [index[centres[name]] if name in centres else -1 for name in partition.ids],
                dtype=np.int64,
            ),
            nation,
        )

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.partition.codes)

    @property
    def k(self) -> int:
        """Number of regions."""
        return self.partition.k

    @property
    def size(self) -> int:
        """Number of areas."""
        return self.n + 3 * self.k + 1

    @property
    def units(self) -> slice:
        """Where the units stand."""
        return slice(0, self.n)

    @property
    def regions(self) -> slice:
        """Where the whole regions stand."""
        return slice(self.n, self.n + self.k)

    @property
    def centres(self) -> slice:
        """Where the centres of the regions stand."""
        return slice(self.n + self.k, self.n + 2 * self.k)

    @cached_property
    def _pairs(self) -> tuple[Positions, Positions]:
        """Areas above the units with their members: area and unit, ascending."""
        region = self.partition.region.astype(np.int64)
        unit = np.arange(self.n)
        member = region >= 0
        has_centre = np.zeros(self.n, dtype=np.bool_)
        has_centre[member] = self.centre[region[member]] >= 0
        is_centre = np.zeros(self.n, dtype=np.bool_)
        is_centre[self.centre[self.centre >= 0]] = True
        centre, hinterland = has_centre & is_centre, has_centre & ~is_centre
        areas = np.concatenate(
            (
                self.n + region[member],
                self.n + self.k + region[centre],
                self.n + 2 * self.k + region[hinterland],
                np.full(self.n, self.size - 1),
            )
        )
        units = np.concatenate((unit[member], unit[centre], unit[hinterland], unit))
        order = np.lexsort((units, areas))
        return areas[order], units[order]

    @cached_property
    def members(self) -> Positions:
        """Number of units of each area, shape (a,)."""
        return np.asarray(self.sums(np.ones((1, self.n)))[0], dtype=np.int64)

    def sums(self, values: Floats) -> Floats:
        """Sum numbers of the units over the areas.

        Parameters
        ----------
        values : ndarray of float, shape (..., n)
            Without NaN.

        Returns
        -------
        ndarray of float, shape (..., a)
        """
        area, unit = self._pairs
        rows = values.reshape(-1, self.n)
        above = self.size - self.n
        key = (np.arange(len(rows))[:, None] * above + (area - self.n)[None, :]).ravel()
        sums = np.bincount(key, rows[:, unit].ravel(), len(rows) * above).astype(np.float64)
        found = np.concatenate((rows, sums.reshape(len(rows), above)), axis=1)
        return np.asarray(found.reshape(*values.shape[:-1], self.size), dtype=np.float64)

    def largest(self, values: Floats) -> Floats:
        """Return the largest number of the units of each area, NaN where none has one.

        Parameters and returns as :meth:`sums`; NaN where a unit has none.
        """
        area, unit = self._pairs
        rows = values.reshape(-1, self.n)
        above = self.size - self.n
        found = np.full((len(rows), above), -np.inf)
        starts = np.flatnonzero(np.append(True, area[1:] != area[:-1]))
        filled = np.where(np.isnan(rows), -np.inf, rows)[:, unit]
        found[:, area[starts] - self.n] = np.maximum.reduceat(filled, starts, axis=1)
        every = np.concatenate((rows, np.where(np.isinf(found), np.nan, found)), axis=1)
        return every.reshape(*values.shape[:-1], self.size)

    def of_centre(self, values: Floats) -> Floats:
        """Return the number of each region's centre: for the region and its centre alone.

        Parameters and returns as :meth:`sums`; NaN for every other area above the units.
        """
        found = np.full((*values.shape[:-1], self.size), np.nan)
        found[..., self.units] = values
        has = self.centre >= 0
        of_regions = np.full((*values.shape[:-1], self.k), np.nan)
        of_regions[..., has] = values[..., self.centre[has]]
        found[..., self.regions] = of_regions
        found[..., self.centres] = of_regions
        return found

    def names(self) -> list[tuple[str, str, str]]:
        """Return code, level and part of each area."""
        ids = self.partition.ids
        return [
            *((code, UNIT, "") for code in self.partition.codes),
            *((name, REGION, WHOLE) for name in ids),
            *((name, REGION, CENTRE) for name in ids),
            *((name, REGION, HINTERLAND) for name in ids),
            (self.nation, NATION, ""),
        ]

    def region_of(self) -> list[str]:
        """Return the region of each unit, empty where it has none."""
        return self.partition.labels()


def largest_members(partition: Partition, size: NDArray[Any], rank: Positions) -> dict[str, str]:
    """Return the largest member of each region.

    Parameters
    ----------
    partition : Partition
    size : ndarray of float, shape (n,)
        NaN where unknown: such a unit is no centre.
    rank : ndarray of int, shape (n,)
        Decides between equal ones, the smallest first.

    Returns
    -------
    dict of str to str
        Code of the unit by region.
    """
    known = np.flatnonzero((partition.region >= 0) & np.isfinite(size))
    order = known[np.lexsort((rank[known], -size[known]))]
    found: dict[str, str] = {}
    for unit in order.tolist():
        found.setdefault(partition.ids[partition.region[unit]], partition.codes[unit])
    return found
