"""Regions being merged while most of them are not linked: a table of links for each."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import numpy as np

from ...monitor import Monitor
from .links import NEAR, LinkRule, Pair

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .agglomeration import Links

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

NONE = -1


class SparseRegions:
    """Regions with their links, and the strongest link of each.

    The strongest link is an upper bound that is looked up again only when its region comes to
    the front of the queue (see Muellner 2011, Modern hierarchical, agglomerative clustering
    algorithms, for the idea).
    """

    def __init__(self, links: Links, rule: LinkRule, monitor: Monitor) -> None:
        n = links.n
        self.n = n
        self.rule = rule
        self.residents: list[float] = links.residents.tolist()
        self.jobs: list[float] = links.jobs.tolist()
        self.alive = [True] * n
        self._divisors = [r or 1.0 for r in self.residents], [w or 1.0 for w in self.jobs]
        # How often a region has changed, and how often its partner had when it was chosen.
        self._version = [0] * n
        self._seen = [0] * n
        # Persons to each linked region; 0 where persons only come from there.
        self.to: list[dict[int, float]] = []
        monitor.check(0.0)
        region, other, to, back = _both_ways(links, monitor)
        monitor.check(0.0)
        starts = np.searchsorted(region, np.arange(n + 1))
        for i in range(n):
            if i % 256 == 0:
                monitor.check(0.0)
            row = slice(starts[i], starts[i + 1])
            self.to.append(dict(zip(other[row].tolist(), to[row].tolist())))
        self.near: list[set[int]] | None = None
        if links.near is not None:
            self.near = [set() for _ in range(n)]
            for i, j in zip(links.near[0].tolist(), links.near[1].tolist()):
                self.near[i].add(j)
        self._lasting = not rule.can_grow and self.near is None
        monitor.check(0.0)
        self._begin(links, region, other, to, back)

    def _begin(
        self, links: Links, region: Positions, other: Positions, to: Floats, back: Floats
    ) -> None:
        """Find the strongest link of each region, all at once."""
        n = self.n
        r, w = (np.array(divisors) for divisors in self._divisors)
        strength = self.rule.measure(to, back, r[region], w[region], r[other], w[other])
        if links.near is not None:
            near = np.isin(region * n + other, links.near[0] * n + links.near[1])
            strength = np.where(near, strength, 0.0)
        order = np.lexsort((strength, region))
        last = np.flatnonzero(np.diff(region, append=n))
        best, partner = np.zeros(n), np.full(n, NONE)
        best[region[last]] = strength[order[last]]
        partner[region[last]] = other[order[last]]
        for i, residents in enumerate(self.residents):
            if not self.rule.may_leave(i, residents):
                best[i] = 0.0
        self.best: list[float] = best.tolist()
        self._partner: list[int] = partner.tolist()
        self._heap = [(-value, i) for i, value in enumerate(self.best) if value > 0]
        heapq.heapify(self._heap)

    @property
    def linked_share(self) -> float:
        """Return the mean share of the regions left that a region is linked to."""
        left = sum(self.alive)
        return sum(map(len, self.to)) / max(left * left, 1)

    # --- choices -----------------------------------------------------------------

    def strongest(self) -> tuple[float, list[Pair]]:
        """Return the largest strength and all pairs (from, to) that have it; none is left at 0."""
        heap = self._heap
        tied: list[int] = []
        strength = least = 0.0
        while heap and -heap[0][0] >= least:
            best, region = heapq.heappop(heap)
            if not self.alive[region] or -best != self.best[region]:
                continue
            partner = self._partner[region]
            if not self.alive[partner] or self._version[partner] != self._seen[region]:
                self._look_up(region)
                continue
            if not tied:
                strength = -best
                least = strength - NEAR * strength
            tied.append(region)
        tied = list(dict.fromkeys(tied))
        for region in tied:
            heapq.heappush(heap, (-self.best[region], region))
        if len(tied) == 2 and not self.rule.directed and self._partner[tied[0]] == tied[1]:
            return strength, [(tied[0], tied[1])]
        pairs = []
        for region in tied:
            strengths = self._strengths(region)
            pairs += [(region, other) for other, value in strengths if value >= least]
        return strength, pairs

    def _strengths(self, region: int) -> list[tuple[int, float]]:
        if not self.rule.may_leave(region, self.residents[region]):
            return []
        near = self.near[region] if self.near is not None else None
        measure = self.rule.measure
        residents, jobs = self._divisors
        to, r, w = self.to, residents[region], jobs[region]
        links = to[region].items()
        if near is not None:
            links = {other: to[region][other] for other in near if other in to[region]}.items()
        if not self.rule.uses_back:
            return [
                (other, measure(value, 0.0, r, w, residents[other], jobs[other]))
                for other, value in links
            ]
        return [
            (other, measure(value, to[other][region], r, w, residents[other], jobs[other]))
            for other, value in links
        ]

    def _look_up(self, region: int) -> None:
        partner, best = NONE, 0.0
        for other, value in self._strengths(region):
            if value > best:
                partner, best = other, value
        self.best[region] = best
        self._partner[region] = partner
        if partner != NONE:
            self._seen[region] = self._version[partner]
            heapq.heappush(self._heap, (-best, region))

    # --- changes -----------------------------------------------------------------

    def merge(self, absorbed: int, kept: int) -> None:
        """Put all of one region into another."""
        row, links = self.to[kept], self.to[absorbed]
        row.pop(absorbed, None)
        links.pop(kept, None)
        for other, value in links.items():
            row[other] = row.get(other, 0.0) + value
            back = self.to[other]
            back[kept] = back.get(kept, 0.0) + back.pop(absorbed)
        self.to[absorbed] = {}
        self.alive[absorbed] = False
        self.residents[kept] += self.residents[absorbed]
        self.jobs[kept] += self.jobs[absorbed]
        # Two regions that are linked have residents and jobs.
        self._divisors[0][kept] = self.residents[kept]
        self._divisors[1][kept] = self.jobs[kept]
        if self.near is not None:
            _join_neighbours(self.near, absorbed, kept)
        self._version[kept] += 1
        if not self._lasting:
            self._offer(kept)
        self._look_up(kept)

    def _offer(self, kept: int) -> None:
        """Let the others see whether the merged region is their strongest link now."""
        near = self.near[kept] if self.near is not None else None
        measure, may_leave = self.rule.measure, self.rule.may_leave
        residents, jobs = self._divisors
        r, w, version = residents[kept], jobs[kept], self._version[kept]
        for other, back in self.to[kept].items():
            if near is not None and other not in near:
                continue
            value = measure(self.to[other][kept], back, residents[other], jobs[other], r, w)
            if value > self.best[other] and may_leave(other, self.residents[other]):
                self.best[other] = value
                self._partner[other] = kept
                self._seen[other] = version
                heapq.heappush(self._heap, (-value, other))

    # --- what rules look up --------------------------------------------------------

    def flow(self, origin: int, destination: int) -> float:
        """Return the persons from one region to another."""
        return self.to[origin].get(destination, 0.0)

    def residents_of(self, region: int) -> float:
        """Return the residents of a region, 1 where there are none."""
        return self._divisors[0][region]


def _both_ways(links: Links, monitor: Monitor) -> tuple[Positions, Positions, Floats, Floats]:
    """Return each linked region and other region with the persons there and back."""
    n = links.n
    cells = links.origin != links.destination
    origin, destination, value = links.origin[cells], links.destination[cells], links.value[cells]
    key = np.concatenate([origin * n + destination, destination * n + origin])
    order = np.argsort(key, kind="stable")
    monitor.check(0.0)
    key = key[order]
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    none = np.zeros(value.size)
    there = np.concatenate([value, none])[order]
    monitor.check(0.0)
    back = np.concatenate([none, value])[order]
    if not starts.size:
        return key, key, there, back
    monitor.check(0.0)
    key = key[starts]
    # At most two rows share a key, and one of them holds zero.
    there, back = np.maximum.reduceat(there, starts), np.maximum.reduceat(back, starts)
    return key // n, key % n, there, back


def _join_neighbours(near: list[set[int]], absorbed: int, kept: int) -> None:
    for other in near[absorbed]:
        near[other].discard(absorbed)
        if other != kept:
            near[other].add(kept)
            near[kept].add(other)
    near[absorbed] = set()
