"""Regions while they are being built: sums, members and links that stay up to date."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np

from .criteria import VALID, Criteria
from .linkage import Group, Link, Linkage

if TYPE_CHECKING:
    from ..flows import FlowMatrix

RESERVE = -1
# Below this many links a plain loop beats numpy's overhead per call.
FEW_LINKS = 48


class ProtoRegions:
    """Every unit starts as a region of its own, labelled by its position.

    Ties are broken by most jobs, then by the best unit in
    :attr:`FlowMatrix.rank`, and counted in :attr:`ties`.

    Parameters
    ----------
    matrix : FlowMatrix
        n units, all with residents, jobs and a link to another unit.
    criteria : Criteria
        Defines validity.
    linkage : Linkage
        Defines the strongest link.
    """

    # Validity from which a region stays as it is.
    valid = VALID
    # Kind of event when a region is closed.
    closed_event = ""

    def __init__(self, matrix: FlowMatrix, criteria: Criteria, linkage: Linkage) -> None:
        n = matrix.n
        self.matrix = matrix
        self.criteria = criteria
        self.ties = 0
        self.closed: set[int] = set()
        self.rank: list[int] = matrix.rank.tolist()
        self.label = np.arange(n, dtype=np.int32)
        self.members: list[list[int]] = [[i] for i in range(n)]
        self.internal: list[float] = matrix.internal.tolist()
        self.residents = matrix.residents.copy()
        self.jobs = matrix.jobs.copy()
        self.best = list(self.rank)
        self.unit_residents: list[float] = matrix.residents.tolist()
        self.unit_jobs: list[float] = matrix.jobs.tolist()
        self.unit_internal: list[float] = matrix.internal.tolist()
        self.validity: list[float] = criteria.validities(
            matrix.residents, matrix.jobs, matrix.internal
        ).tolist()
        self._measure = linkage.measure
        self._labels: list[int] = list(range(n))
        self._region_residents = list(self.unit_residents)
        self._region_jobs = list(self.unit_jobs)
        self._rows: list[tuple[list[int], list[float], list[int], list[float]] | None] = [None] * n
        self._out_ptr: list[int] = matrix.out_ptr.tolist()
        self._in_ptr: list[int] = matrix.in_ptr.tolist()
        self._scratch = np.empty(n + 1, dtype=np.intp)
        self._counting = np.arange(2 * n, dtype=np.intp)
        self._heap = [(v, *self._heap_key(r), r) for r, v in enumerate(self.validity)]
        heapq.heapify(self._heap)

    # --- choices -----------------------------------------------------------------

    def worst(self) -> int | None:
        """Return the region with the smallest validity and take it off the queue.

        It comes back when its sums change. None when no region is left.
        """
        self._drop_outdated()
        if not self._heap:
            return None
        validity, *_, region = heapq.heappop(self._heap)
        self._drop_outdated()
        if self._heap and self._heap[0][0] == validity and self._heap[0][-1] != region:
            self.ties += 1
        return region

    def _drop_outdated(self) -> None:
        heap = self._heap
        while heap:
            entry = heap[0]
            region = entry[-1]
            if (
                self.members[region]
                and region not in self.closed
                and entry == (self.validity[region], *self._heap_key(region), region)
            ):
                return
            heapq.heappop(heap)

    def strongest(self, unit: int, exclude: int) -> Link | None:
        """Return the strongest link of a unit to a region other than ``exclude``.

        Units in reserve are no candidates. None when the unit has no link.
        """
        out_start, out_end = self._out_ptr[unit], self._out_ptr[unit + 1]
        in_start, in_end = self._in_ptr[unit], self._in_ptr[unit + 1]
        if out_end - out_start + in_end - in_start <= FEW_LINKS:
            links = self._few_links(unit, exclude)
            return self._strongest_of(links, self.unit_residents[unit], self.unit_jobs[unit])
        return self._strongest_of_many(unit, exclude, (out_start, out_end, in_start, in_end))

    def _strongest_of(self, links: list[Link], r: float, w: float) -> Link | None:
        if not links:
            return None
        strengths = [
            self._measure(to, back, r, w, self._region_residents[region], self._region_jobs[region])
            for region, to, back in links
        ]
        strongest = max(strengths)
        if strengths.count(strongest) == 1:
            return links[strengths.index(strongest)]
        return self._break_tie(
            [link for link, strength in zip(links, strengths) if strength == strongest]
        )

    def _few_links(self, unit: int, exclude: int) -> list[Link]:
        row = self._rows[unit]
        if row is None:
            out, into = self._out_ptr, self._in_ptr
            matrix = self.matrix
            row = (
                matrix.out_unit[out[unit] : out[unit + 1]].tolist(),
                matrix.out_value[out[unit] : out[unit + 1]].tolist(),
                matrix.in_unit[into[unit] : into[unit + 1]].tolist(),
                matrix.in_value[into[unit] : into[unit + 1]].tolist(),
            )
            self._rows[unit] = row
        labels = self._labels
        to: dict[int, float] = {}
        back: dict[int, float] = {}
        for other, persons in zip(row[0], row[1]):
            region = labels[other]
            to[region] = to.get(region, 0.0) + persons
        for other, persons in zip(row[2], row[3]):
            region = labels[other]
            back[region] = back.get(region, 0.0) + persons
            if region not in to:
                to[region] = 0.0
        to.pop(exclude, None)
        to.pop(RESERVE, None)
        return [Link(region, persons, back.get(region, 0.0)) for region, persons in to.items()]

    def _strongest_of_many(
        self, unit: int, exclude: int, bounds: tuple[int, int, int, int]
    ) -> Link | None:
        out_start, out_end, in_start, in_end = bounds
        matrix = self.matrix
        split = out_end - out_start
        labels = self.label[
            np.concatenate((matrix.out_unit[out_start:out_end], matrix.in_unit[in_start:in_end]))
        ]
        count = labels.size
        counting = self._counting[:count]
        # The last link to each region stands for all of them: no sorting needed.
        self._scratch[labels] = counting
        stands_for = self._scratch[labels]
        to = np.bincount(stands_for[:split], matrix.out_value[out_start:out_end], count)
        back = np.bincount(stands_for[split:], matrix.in_value[in_start:in_end], count)
        chosen = np.flatnonzero((stands_for == counting) & (labels != exclude) & (labels >= 0))
        if not chosen.size:
            return None
        labels, to, back = labels[chosen], to[chosen], back[chosen]
        strengths = self._measure(
            to,
            back,
            self.unit_residents[unit],
            self.unit_jobs[unit],
            self.residents[labels],
            self.jobs[labels],
        )
        at = int(strengths.argmax())
        tied = np.flatnonzero(strengths == strengths[at])
        if tied.size == 1:
            return Link(int(labels[at]), float(to[at]), float(back[at]))
        return self._break_tie([Link(int(labels[t]), float(to[t]), float(back[t])) for t in tied])

    def _break_tie(self, links: list[Link]) -> Link:
        self.ties += 1
        return min(links, key=self._tie_key)

    def _tie_key(self, link: Link) -> tuple[float, int]:
        return self._heap_key(link.region)

    def _heap_key(self, region: int) -> tuple[float, int]:
        return -self._region_jobs[region], self.best[region]

    def next_group(self, waiting: list[int], exclude: int) -> Group | None:
        """Return units that join a region though they have no link; only neighbours know any."""
        return None

    # --- changes -----------------------------------------------------------------

    def validity_with(self, link: Link, unit: int) -> float:
        """Return the validity that a region would have with a unit more."""
        region = link.region
        return self.criteria.validity(
            self._region_residents[region] + self.unit_residents[unit],
            self._region_jobs[region] + self.unit_jobs[unit],
            self.internal[region] + self.unit_internal[unit] + link.to + link.back,
        )

    def add(self, unit: int, link: Link) -> None:
        """Put a unit, so far in no region, into the region at the end of ``link``."""
        region = link.region
        self.members[region].append(unit)
        self._set_label(unit, region)
        if self.rank[unit] < self.best[region]:
            self.best[region] = self.rank[unit]
        self._set_sums(
            region,
            self._region_residents[region] + self.unit_residents[unit],
            self._region_jobs[region] + self.unit_jobs[unit],
            self.internal[region] + self.unit_internal[unit] + link.to + link.back,
        )

    def remove(self, unit: int, region: int) -> None:
        """Take a unit out of its region; it is in reserve until it is added again."""
        to, back = self.flows_with(unit, region)
        self.members[region].remove(unit)
        self._set_label(unit, RESERVE)
        if self.members[region]:
            if self.best[region] == self.rank[unit]:
                self.best[region] = min(self.rank[i] for i in self.members[region])
            self._set_sums(
                region,
                self._region_residents[region] - self.unit_residents[unit],
                self._region_jobs[region] - self.unit_jobs[unit],
                self.internal[region] - self.unit_internal[unit] - to - back,
            )

    def dissolve(self, region: int) -> list[int]:
        """Empty a region and return its members; they keep its label until added elsewhere."""
        members = self.members[region]
        self.members[region] = []
        return members

    def close(self, region: int, units: list[int]) -> None:
        """Keep units that were dissolved from a region, and link to no other, as that region."""
        self.closed.add(region)
        self.members[region] = units

    def keep_alone(self, units: list[int]) -> list[int]:
        """Make regions of units that no region can take; return those that were placed so."""
        return []

    def flows_with(self, unit: int, region: int) -> tuple[float, float]:
        """Return persons from a unit to the other members of a region, and back."""
        matrix = self.matrix
        out = slice(self._out_ptr[unit], self._out_ptr[unit + 1])
        into = slice(self._in_ptr[unit], self._in_ptr[unit + 1])
        to = matrix.out_value[out][self.label[matrix.out_unit[out]] == region].sum()
        back = matrix.in_value[into][self.label[matrix.in_unit[into]] == region].sum()
        own = self.unit_internal[unit] if self.label[unit] == region else 0.0
        return float(to) - own, float(back) - own

    def _set_label(self, unit: int, region: int) -> None:
        self.label[unit] = region
        self._labels[unit] = region

    def _set_sums(self, region: int, residents: float, jobs: float, internal: float) -> None:
        self._region_residents[region] = residents
        self._region_jobs[region] = jobs
        self.residents[region] = residents
        self.jobs[region] = jobs
        self.internal[region] = internal
        self.set_validity(region, self.criteria.validity(residents, jobs, internal))

    def set_validity(self, region: int, validity: float) -> None:
        """Judge a region by this validity until its sums change."""
        self.validity[region] = validity
        heapq.heappush(self._heap, (validity, *self._heap_key(region), region))

    def refresh(self, region: int) -> None:
        """Judge a region by its own sums again."""
        self.set_validity(
            region,
            self.criteria.validity(
                self._region_residents[region], self._region_jobs[region], self.internal[region]
            ),
        )
