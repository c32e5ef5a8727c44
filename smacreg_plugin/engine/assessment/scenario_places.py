"""Where moved units are, so that a table of decisions by hand can always say it.

A *place* is the position of an old region in the ids of the base, or k + u for the new
region that the unit u founded; -1 = no region. Units at the place where they were before all
moves are left out.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

import numpy as np

from ..delineation.by_hand import new_region_names
from ..partition import Partition

if TYPE_CHECKING:
    from ..flows import FlowMatrix

Placed = dict[int, int]


def settled(matrix: FlowMatrix, base: Partition, to: Placed) -> Placed:
    """Give every region a name that a table of decisions can use.

    Parameters
    ----------
    matrix : FlowMatrix
        n units; their ranks decide who founds a region.
    base : Partition
        The division before all moves, with k regions.
    to : dict of int to int
        Place of each moved unit; founders may be gone, or units back where they were.

    Returns
    -------
    dict of int to int
        The same regions. Every new region has its founder; every old one that others
        joined has a name, see :func:`named_regions`.

    Notes
    -----
    A region that gets a founder makes no other region easier to name, so that which
    regions get one does not depend on the order. None gets one twice, so that it ends.
    """
    old: dict[int, list[int]] = {}
    new: dict[int, list[int]] = {}

    def found(units: list[int]) -> None:
        new[min(units, key=matrix.rank.__getitem__)] = units

    for place, units in _grouped(base, to).items():
        if place < base.k:
            old[place] = units
        elif place - base.k in units:
            new[place - base.k] = units
        else:
            found(units)
    while True:
        # The region that somebody founds who was alone before is the old one.
        again = {region for unit in new if (region := _alone_in(base, unit)) >= 0}
        stuck = [r for r in old if r in again or not _has_name(matrix, base, r, new)]
        if not stuck:
            break
        for region in stuck:
            found(old.pop(region))
    places = dict(old)
    for unit, units in new.items():
        region = _alone_in(base, unit)
        places[base.k + unit if region < 0 else region] = units
    return {
        unit: place
        for place, units in places.items()
        for unit in units
        if place != int(base.region[unit])
    }


def partition_of(base: Partition, placed: Placed) -> Partition:
    """Return the division in which units are at other places, as decisions by hand make it.

    Partition.from_labels would do, but reads every label anew while a border is dragged.
    """
    founders = _founders(base, placed)
    names = new_region_names(base, founders)
    ids = [*base.ids, *(names[unit] for unit in founders)]
    index = {base.k + unit: base.k + number for number, unit in enumerate(founders)}
    region = base.region.copy()
    for unit, place in placed.items():
        region[unit] = index.get(place, place)
    used = np.flatnonzero(np.bincount(region[region >= 0], minlength=len(ids)))
    ordered = sorted(used.tolist(), key=ids.__getitem__)
    position = np.full(len(ids) + 1, -1, dtype=np.int32)
    position[ordered] = np.arange(len(ordered), dtype=np.int32)
    return Partition(base.codes, position[region], tuple(ids[place] for place in ordered))


def place_of(base: Partition, placed: Placed, now: Partition, region: str) -> int:
    """Return the place that is now called ``region``, an id of ``now``."""
    unit = int(np.argmax(now.region == now.ids.index(region)))
    return placed.get(unit, int(base.region[unit]))


def named_regions(matrix: FlowMatrix, base: Partition, placed: Placed) -> dict[int, str]:
    """Return how a table of decisions names each place that units moved to.

    The founder's code for a new region. For an old one the code of a unit that was in it
    before and founds none: first those that are still there, then the unit that is the
    region's id, then the one with most jobs. Its id where there is no such unit; codes that
    are also the id of another region come last.
    """
    founders = set(_founders(base, placed))
    ids = set(base.ids)
    names = {}
    for place in set(placed.values()):
        if place >= base.k:
            names[place] = base.codes[place - base.k]
            continue
        own = base.ids[place]
        able = [
            (code != own and code in ids, unit in placed, code != own, int(matrix.rank[unit]), code)
            for unit in base.members(place).tolist()
            for code in (base.codes[unit],)
            if unit not in founders
        ]
        if own not in matrix.units.index:
            able.append((False, True, True, matrix.n, own))
        names[place] = min(able)[-1]
    return names


def _grouped(base: Partition, to: Placed) -> dict[int, list[int]]:
    groups: dict[int, list[int]] = {}
    for unit, place in to.items():
        if place != int(base.region[unit]):
            groups.setdefault(place, []).append(unit)
    return groups


def _alone_in(base: Partition, unit: int) -> int:
    """Return the region that the unit alone was, -1 where it was not alone."""
    region = int(base.region[unit])
    return region if region >= 0 and int(base.sizes[region]) == 1 else -1


def _has_name(matrix: FlowMatrix, base: Partition, region: int, founders: Collection[int]) -> bool:
    """Return whether a table can name an old region; see :func:`named_regions`."""
    if base.ids[region] not in matrix.units.index:
        return True
    return any(unit not in founders for unit in base.members(region).tolist())


def _founders(base: Partition, placed: Placed) -> list[int]:
    return sorted({place - base.k for place in placed.values() if place >= base.k})
