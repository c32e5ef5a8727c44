"""How strongly two regions are tied, and which of two equal ties is taken.

Masser, I. and Brown, P. J. B. (1975), Hierarchical aggregation procedures for interaction data,
Environment and Planning A 7 (Intramax, in the ratio form that became standard). Tolbert, C. M.
and Sizer, M. (1996), U.S. Commuting Zones and Labor Market Areas, Economic Research Service.
Meekes, J. and Hassink, W. (2018), flowbca: A flow-based cluster algorithm in Stata, Stata
Journal 18. Anabel is the program of INSEE, as the R package ttwa carries it out.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum
from typing import Any, Callable, Protocol

# Works on floats and on arrays alike: flow from i to j and back, then residents and jobs of i and
# of j. Sums of zero stand as 1, so that nothing is divided by zero.
Measure = Callable[[Any, Any, Any, Any, Any, Any], Any]
Pair = tuple[int, int]


class Flows(Protocol):
    """What a rule may look up about the regions when links are tied."""

    def flow(self, origin: int, destination: int) -> float:
        """Return the persons from one region to another."""

    def residents_of(self, region: int) -> float:
        """Return the residents of a region, 1 where there are none."""


@dataclass(frozen=True)
class Choice:
    """Two regions to merge.

    Attributes
    ----------
    absorbed, kept : int
        The region that ends, and the one whose label goes on.
    by_rule : bool
        Several links were tied and the method's own rule chose one.
    by_order : bool
        Several were left, and the order of regions chose.
    """

    absorbed: int
    kept: int
    by_rule: bool = False
    by_order: bool = False


@dataclass(frozen=True)
class LinkRule:
    """A link between two regions that does not depend on the direction.

    Regions are numbered in the order that breaks ties, 0 first, and carry the number of their
    first unit; tied pairs are taken in this order, and the lower number goes on.

    Attributes
    ----------
    measure : callable
        Strength of the link from i to j.
    can_grow : bool
        Whether a link to a merged region can be stronger than those to both its parts.
    uses_back : bool
        Whether the measure looks at the flow from j to i.
    """

    measure: Measure
    can_grow: bool = True
    uses_back: bool = True
    directed = False

    def may_leave(self, region: int, residents: float) -> bool:
        """Return whether a region may be merged into another."""
        return True

    def choose(self, tied: Sequence[Pair], flows: Flows) -> Choice:
        """Choose among pairs with equal strength; both directions of a pair may occur."""
        pairs = {(min(pair), max(pair)) for pair in tied}
        kept, absorbed = min(pairs)
        return Choice(absorbed, kept, by_order=len(pairs) > 1)


@dataclass(frozen=True)
class CappedRule(LinkRule):
    """A link with a largest strength: ties there go to the pair that lies farthest above it.

    Attributes
    ----------
    uncapped : mapping
        Strength without the cap of the pairs of units above it, the lower number first.
    """

    uncapped: Mapping[Pair, float] = field(default_factory=dict)

    def choose(self, tied: Sequence[Pair], flows: Flows) -> Choice:
        """Choose among pairs with equal strength; both directions of a pair may occur."""
        pairs = {(min(pair), max(pair)) for pair in tied}
        if len(pairs) == 1:
            kept, absorbed = next(iter(pairs))
            return Choice(absorbed, kept)
        above = {pair: self.uncapped.get(pair, 0.0) for pair in pairs}
        most = max(above.values())
        equal = [pair for pair in pairs if is_near(above[pair], most)]
        kept, absorbed = min(equal)
        return Choice(absorbed, kept, len(equal) == 1, len(equal) > 1)


@dataclass(frozen=True)
class DirectedRule(LinkRule):
    """A link from the region that is merged to the one that goes on.

    Attributes
    ----------
    largest : float
        Regions with this many residents or more stay where they are.
    protected : collection of int
        Regions that are never merged into another.
    """

    largest: float = float("inf")
    protected: Collection[int] = ()
    directed = True

    def may_leave(self, region: int, residents: float) -> bool:
        """Return whether a region is small enough and not protected."""
        return residents < self.largest and region not in self.protected

    def choose(self, tied: Sequence[Pair], flows: Flows) -> Choice:
        """Choose among pairs (from, to) with equal strength."""
        absorbed, kept = min(tied)
        return Choice(absorbed, kept, by_order=len(tied) > 1)


@dataclass(frozen=True)
class LargestInflowRule(DirectedRule):
    """The rule of flowbca for ties, as flowbcaR 1.1.0 carries it out.

    Of the tied destinations the one with the largest inflow from the others of them is taken, then
    of the sources tied to it in the same way, then the first.

    Attributes
    ----------
    mutual : bool
        Both directions of a pair are equally strong, so that the rule decides which of the two
        regions goes on.
    relative : bool
        Inflow is measured in shares of the residents of each source, not in persons.
    """

    mutual: bool = False
    relative: bool = False

    def choose(self, tied: Sequence[Pair], flows: Flows) -> Choice:
        """Choose among pairs (from, to) with equal strength."""
        pairs = {*tied, *((to, source) for source, to in tied)} if self.mutual else set(tied)
        if len(pairs) == 1:
            absorbed, kept = next(iter(pairs))
            return Choice(absorbed, kept)
        kept, unclear = self._most_drawn_to({to for _, to in pairs}, flows)
        sources = {source for source, to in pairs if to == kept}
        absorbed, unclear_source = self._most_drawn_to(sources, flows)
        by_order = unclear or unclear_source
        several = len({frozenset(pair) for pair in pairs}) > 1
        return Choice(absorbed, kept, several and not by_order, by_order)

    def _most_drawn_to(self, regions: Collection[int], flows: Flows) -> tuple[int, bool]:
        """Return the region with the largest inflow from the others, and if equals were there."""
        if len(regions) == 1:
            return next(iter(regions)), False
        inflow = {region: self._inflow(region, regions, flows) for region in regions}
        most = max(inflow.values())
        equal = [region for region in regions if is_near(inflow[region], most)]
        return min(equal), len(equal) > 1

    def _inflow(self, region: int, others: Collection[int], flows: Flows) -> float:
        return fsum(
            flows.flow(other, region) / (flows.residents_of(other) if self.relative else 1.0)
            for other in others
            if other != region
        )


# Sums of flows that are no whole numbers differ in the last bits with the order of summation.
NEAR = 1e-12


def is_near(value: float, most: float) -> bool:
    """Return whether a value is the largest one but for rounding."""
    return value >= most - NEAR * abs(most)


def intramax_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return flows over the product of the sums, both ways (Masser and Brown)."""
    return to / (r * w_other) + back / (r_other * w)


def average_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return the mean of the similarities between units; sums are numbers of units."""
    return to / (w * w_other)


def share_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return the share of the residents of i who work in j."""
    return to / r


def mutual_share_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return the shares of residents who work in the other, both ways together."""
    return to / r + back / r_other


def persons_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return the persons from i to j."""
    return to


def mutual_persons_strength(to: Any, back: Any, r: Any, w: Any, r_other: Any, w_other: Any) -> Any:
    """Return the persons both ways."""
    return to + back
