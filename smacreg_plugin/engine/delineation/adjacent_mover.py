"""The reserve list where neighbours count: units leave and join only across a common border."""

from __future__ import annotations

from collections import Counter

import numpy as np

from .adjacent_regions import AdjacentOrder
from .decisions import Decision
from .linkage import Link
from .reserve_list import Mover

# Far above what real data need (a unit seldom moves ten times).
MOST_MOVES = 100


class AdjacentMover(Mover):
    """Moves one unit of the least valid region at a time, over its border.

    First to leave is the member with the largest claim among those with a link
    to a region next to them: the centre lies in the middle as a rule and
    has none. Where no member has one, the whole region goes into reserve (events
    D and F). What a leaving unit cuts off becomes a region of its own at once
    and is judged like any other.

    It ends: each step moves a unit or puts one in reserve for good, and a unit
    that has moved :data:`MOST_MOVES` times goes into reserve, so that there are
    at most ``(MOST_MOVES + 1) * n`` steps.
    """

    regions: AdjacentOrder

    def __init__(self, regions: AdjacentOrder) -> None:
        super().__init__(regions, fragments=False)
        self._moves: Counter[int] = Counter()

    def _first_to_leave(self, region: int) -> int:
        members = self.regions.members[region]
        linked = [unit for unit in members if self.regions.has_link(unit, exclude=region)]
        return self._largest_claim(np.array(linked or members))

    def _join_or_reserve(
        self,
        unit: int,
        link: Link,
        source: int,
        validity: float,
        event: str,
        fragmented: int | None,
    ) -> None:
        if self._moves[unit] >= MOST_MOVES:
            self._reserve(unit, event, source, validity)
        else:
            super()._join_or_reserve(unit, link, source, validity, event, fragmented)

    def _join(self, unit: int, link: Link) -> None:
        super()._join(unit, link)
        self._moves[unit] += 1

    def _look_at_rest(self, region: int) -> None:
        regions = self.regions
        validity = regions.validity[region]
        new = regions.split(region)
        for label in new:
            self.decisions += [
                Decision(self.step, unit, "split", "", region, label, validity)
                for unit in regions.members[label]
            ]
        for label in (region, *new) if new else ():
            for unit in regions.members[label]:
                _, back = regions.flows_with(unit, label)
                self.inside[unit] = regions.unit_internal[unit] + back
