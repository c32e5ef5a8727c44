"""Regions being merged when few are left: full tables and the strongest link of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...monitor import Monitor
from .links import NEAR, LinkRule, Pair

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .agglomeration import Links
    from .sparse_regions import SparseRegions

    Floats = NDArray[np.float64]


class DenseRegions:
    """Regions with the flows between all of them; see :class:`SparseRegions`.

    Parameters
    ----------
    label : ndarray of int, shape (n,)
        Number of each region, ascending.
    flows : ndarray of float, shape (n, n)
        Changed in place.
    residents, jobs : ndarray of float, shape (n,)
        Changed in place.
    near : ndarray of bool, shape (n, n), or None
        Which regions may merge; changed in place.
    rule : LinkRule
        Strength of a link.
    monitor : Monitor
        May cancel.
    """

    def __init__(
        self,
        label: NDArray[np.int64],
        flows: Floats,
        residents: Floats,
        jobs: Floats,
        near: NDArray[np.bool_] | None,
        rule: LinkRule,
        monitor: Monitor,
    ) -> None:
        self.rule = rule
        self.label: list[int] = label.tolist()
        self._place = {region: place for place, region in enumerate(self.label)}
        self._flows = flows
        np.fill_diagonal(flows, 0.0)
        self._residents, self._jobs = residents, jobs
        self._r = np.where(residents > 0, residents, 1.0)
        self._w = np.where(jobs > 0, jobs, 1.0)
        self._near = near
        n = len(self.label)
        self._best = np.zeros(n)
        self._partner = np.zeros(n, dtype=np.int64)
        self._outdated = np.zeros(n, dtype=bool)
        self._leaves = np.ones(n, dtype=bool)
        for place in range(n):
            if place % 64 == 0:
                monitor.check(0.0)
            self._judge(place)
            self._look_up(place)

    @classmethod
    def from_links(cls, links: Links, rule: LinkRule, monitor: Monitor) -> DenseRegions:
        """Begin with every unit as a region."""
        n = links.n
        flows = np.zeros((n, n))
        flows[links.origin, links.destination] = links.value
        near = None
        if links.near is not None:
            near = np.zeros((n, n), dtype=bool)
            near[links.near] = True
        return cls(
            np.arange(n), flows, links.residents.copy(), links.jobs.copy(), near, rule, monitor
        )

    @classmethod
    def from_sparse(cls, sparse: SparseRegions, monitor: Monitor) -> DenseRegions:
        """Go on with the regions that are left."""
        label = np.flatnonzero(sparse.alive)
        n = label.size
        place = np.full(sparse.n, -1, dtype=np.int64)
        place[label] = np.arange(n)
        flows = np.zeros((n, n))
        near = None if sparse.near is None else np.zeros((n, n), dtype=bool)
        for at, region in enumerate(label.tolist()):
            links = sparse.to[region]
            flows[at, place[list(links)]] = list(links.values())
            if near is not None and sparse.near is not None:
                near[at, place[list(sparse.near[region])]] = True
        residents, jobs = np.array(sparse.residents)[label], np.array(sparse.jobs)[label]
        return cls(label, flows, residents, jobs, near, sparse.rule, monitor)

    # --- choices -----------------------------------------------------------------

    def strongest(self) -> tuple[float, list[Pair]]:
        """Return the largest strength and all pairs (from, to) that have it; none is left at 0."""
        while True:
            front = int(self._best.argmax())
            strength = float(self._best[front])
            if strength <= 0:
                return 0.0, []
            if self._outdated[front]:
                self._look_up(front)
                continue
            least = strength - NEAR * strength
            tied = np.flatnonzero(self._best >= least)
            outdated = tied[self._outdated[tied]]
            if not outdated.size:
                break
            for place in outdated.tolist():
                self._look_up(place)
        label = self.label
        if tied.size == 2 and not self.rule.directed and self._partner[tied[0]] == tied[1]:
            return strength, [(label[tied[0]], label[tied[1]])]
        pairs = []
        for place in tied.tolist():
            others = np.flatnonzero(self._strengths(place) >= least)
            pairs += [(label[place], label[other]) for other in others.tolist()]
        return strength, pairs

    def _strengths(self, place: int) -> Floats:
        flows, r, w = self._flows, self._r, self._w
        strengths: Floats = self.rule.measure(
            flows[place], flows[:, place], r[place], w[place], r, w
        )
        if self._near is not None:
            strengths = np.where(self._near[place], strengths, 0.0)
        return strengths

    def _look_up(self, place: int) -> None:
        self._outdated[place] = False
        if not self._leaves[place]:
            self._best[place] = 0.0
            return
        strengths = self._strengths(place)
        partner = int(strengths.argmax())
        self._best[place] = strengths[partner]
        self._partner[place] = partner

    def _judge(self, place: int) -> None:
        self._leaves[place] = self.rule.may_leave(self.label[place], float(self._residents[place]))

    # --- changes -----------------------------------------------------------------

    def merge(self, absorbed: int, kept: int) -> None:
        """Put all of one region into another."""
        gone, stays = self._place[absorbed], self._place[kept]
        flows = self._flows
        flows[stays] += flows[gone]
        flows[:, stays] += flows[:, gone]
        flows[gone] = 0.0
        flows[:, gone] = 0.0
        flows[stays, stays] = 0.0
        for sums, divisors in ((self._residents, self._r), (self._jobs, self._w)):
            sums[stays] += sums[gone]
            # Two regions that are linked have residents and jobs.
            divisors[stays] = sums[stays]
        if self._near is not None:
            near = self._near
            near[stays] |= near[gone]
            near[:, stays] = near[stays]
            near[gone] = False
            near[:, gone] = False
            near[stays, stays] = False
        self._best[gone] = 0.0
        self._leaves[gone] = False
        self._outdated |= (self._partner == gone) | (self._partner == stays)
        self._outdated[gone] = False
        self._offer(stays)
        self._judge(stays)
        self._look_up(stays)

    def _offer(self, stays: int) -> None:
        """Let the others see whether the merged region is their strongest link now."""
        flows, r, w = self._flows, self._r, self._w
        offered = self.rule.measure(flows[:, stays], flows[stays], r, w, r[stays], w[stays])
        better = (offered > self._best) & self._leaves
        if self._near is not None:
            better &= self._near[stays]
        self._best[better] = offered[better]
        self._partner[better] = stays
        self._outdated[better] = False

    # --- what rules look up --------------------------------------------------------

    def flow(self, origin: int, destination: int) -> float:
        """Return the persons from one region to another."""
        return float(self._flows[self._place[origin], self._place[destination]])

    def residents_of(self, region: int) -> float:
        """Return the residents of a region, 1 where there are none."""
        return float(self._r[self._place[region]])
