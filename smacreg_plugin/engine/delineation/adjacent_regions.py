"""Regions that stay in one piece while they are built: units join only what lies next to them.

No publication says how the methods go on where neighbours count; these are the rules here.

1. A unit's candidates are the regions with a neighbour of the unit among their
   members and commuters to or from it.
2. Where units that must be placed have no such region (a unit may be tied to
   far places only), those that hang together join as a group the region next to
   them that the whole group has its strongest link with (event G).
3. Where no group has commuters to or from a region next to it either, the group
   joins the one next to it with most jobs (event H).
4. A group that no other region lies next to is a whole component of the map: it
   stays a region of its own, whatever the criteria say (event I).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .criteria import Criteria
from .linkage import Group, Link, Linkage
from .orders import MeasuredOrder
from .proto_regions import RESERVE, ProtoRegions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..flows import FlowMatrix
    from ..neighbours import Neighbours


class AdjacentRegions(ProtoRegions):
    """Regions that a unit can join only next to one of its neighbours.

    A region is in one piece at the beginning, when it is one unit, and stays so
    as long as it only grows; :meth:`split` makes regions of the pieces that it
    falls into when a unit leaves.

    Parameters
    ----------
    matrix, criteria, linkage
        As for :class:`ProtoRegions`.
    neighbours : Neighbours
        Of the units of the matrix.
    """

    closed_event = "I"

    def __init__(
        self, matrix: FlowMatrix, criteria: Criteria, linkage: Linkage, neighbours: Neighbours
    ) -> None:
        super().__init__(matrix, criteria, linkage)
        self._near = [neighbours.of(unit).tolist() for unit in range(matrix.n)]
        self._place = np.zeros(matrix.n + 1, dtype=np.intp)

    def strongest(self, unit: int, exclude: int) -> Link | None:
        """Return the strongest link of a unit to a region next to it."""
        return self._strongest_of(
            self._links_beside(unit, exclude), self.unit_residents[unit], self.unit_jobs[unit]
        )

    def has_link(self, unit: int, exclude: int) -> bool:
        """Return whether a unit has a link to a region next to it."""
        return bool(self._links_beside(unit, exclude))

    def _links_beside(self, unit: int, exclude: int) -> list[Link]:
        return self._links_to(unit, self._beside([unit], exclude))

    def _links_to(self, unit: int, regions: set[int]) -> list[Link]:
        """Return the links of a unit to some regions, without those that it has none to."""
        if not regions:
            return []
        among = list(regions)
        # Units elsewhere count at place 0; so do those in reserve, by the last place.
        self._place[among] = np.arange(1, len(among) + 1)
        matrix, label = self.matrix, self.label
        out = slice(self._out_ptr[unit], self._out_ptr[unit + 1])
        into = slice(self._in_ptr[unit], self._in_ptr[unit + 1])
        goes, comes = (
            np.bincount(self._place[label[others]], persons, len(among) + 1).tolist()
            for others, persons in (
                (matrix.out_unit[out], matrix.out_value[out]),
                (matrix.in_unit[into], matrix.in_value[into]),
            )
        )
        self._place[among] = 0
        return [
            Link(region, to, back)
            for region, to, back in zip(among, goes[1:], comes[1:])
            if to > 0 or back > 0
        ]

    def _beside(self, units: Iterable[int], exclude: int) -> set[int]:
        labels = self._labels
        return {labels[near] for unit in units for near in self._near[unit]} - {exclude, RESERVE}

    # --- units that no region next to them is linked with --------------------------

    def next_group(self, waiting: list[int], exclude: int) -> Group | None:
        """Return the next units that join a region by rule 2 or 3; None when rule 4 is left."""
        groups = self._hanging_together(waiting)
        for group in groups:
            link = self._strongest_of_group(group, exclude)
            if link is not None:
                return Group(self._in_joining_order(group, link.region), link.region, "G")
        for group in groups:
            beside = self._beside(group, exclude)
            if beside:
                region = min(beside, key=self._heap_key)
                return Group(self._in_joining_order(group, region), region, "H")
        return None

    def keep_alone(self, units: list[int]) -> list[int]:
        """Make a region of each group of units that no other region lies next to."""
        for group in self._hanging_together(units):
            self._found(group)
        return units

    def _strongest_of_group(self, group: list[int], exclude: int) -> Link | None:
        beside = self._beside(group, exclude)
        to = dict.fromkeys(beside, 0.0)
        back = dict.fromkeys(beside, 0.0)
        linked = set()
        for unit in group:
            for link in self._links_to(unit, beside):
                linked.add(link.region)
                to[link.region] += link.to
                back[link.region] += link.back
        return self._strongest_of(
            [Link(region, to[region], back[region]) for region in linked],
            sum(self.unit_residents[unit] for unit in group),
            sum(self.unit_jobs[unit] for unit in group),
        )

    def _in_joining_order(self, group: list[int], region: int) -> list[int]:
        """Return the units so that each lies next to the region or to one before it."""
        left, order = set(group), []
        edge = {unit for unit in group if region in self._beside([unit], RESERVE)}
        while edge:
            unit = min(edge, key=self.rank.__getitem__)
            order.append(unit)
            left.remove(unit)
            edge.remove(unit)
            edge |= left.intersection(self._near[unit])
        return order

    def _hanging_together(self, units: list[int]) -> list[list[int]]:
        """Return the pieces of a set of units, the one with the best unit first, each by rank."""
        left, pieces = set(units), []
        for first in sorted(units, key=self.rank.__getitem__):
            if first not in left:
                continue
            left.remove(first)
            piece = [first]
            for unit in piece:
                found = left.intersection(self._near[unit])
                left -= found
                piece += sorted(found, key=self.rank.__getitem__)
            pieces.append(sorted(piece, key=self.rank.__getitem__))
        return pieces

    # --- regions that fall apart ----------------------------------------------------

    def split(self, region: int) -> list[int]:
        """Make regions of the pieces of a region; return the labels of the new ones.

        The piece with the unit that most jobs make the best keeps the label.
        """
        first, *others = self._hanging_together(self.members[region])
        if not others:
            return []
        new = [self._found(piece) for piece in others]
        self._fill(region, first)
        return new

    def _found(self, units: list[int]) -> int:
        # A region that grew from one of the units may still bear its label elsewhere. There
        # are then fewer regions than units, so that some label is free.
        free = (unit for unit in units if not self.members[unit])
        others = (unit for unit in range(self.matrix.n) if not self.members[unit])
        label = next(free, None)
        if label is None:
            label = min(others, key=self.rank.__getitem__)
        self._fill(label, units)
        return label

    def _fill(self, region: int, units: list[int]) -> None:
        self.members[region] = units
        for unit in units:
            self._set_label(unit, region)
        self.best[region] = min(self.rank[unit] for unit in units)
        self._set_sums(
            region,
            sum(self.unit_residents[unit] for unit in units),
            sum(self.unit_jobs[unit] for unit in units),
            sum(self.flows_with(unit, region)[0] + self.unit_internal[unit] for unit in units),
        )


class AdjacentOrder(AdjacentRegions, MeasuredOrder):
    """The same, with a reserve that is placed by descending commuting."""
