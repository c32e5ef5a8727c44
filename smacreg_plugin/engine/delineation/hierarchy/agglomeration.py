"""Merge the most strongly linked regions, again and again, until no link is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...monitor import Monitor
from .dense_regions import DenseRegions
from .links import LinkRule
from .sparse_regions import SparseRegions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

# From here on a full table beats lists of links.
FEW_REGIONS = 1_000
# From here on it does where regions are linked to many others.
MORE_REGIONS = 3_500
MANY_LINKS = 0.1


@dataclass(frozen=True)
class Links:
    """What regions are made of before the first merge, numbered in the order that breaks ties.

    Attributes
    ----------
    origin, destination : ndarray of int, shape (m,)
        Cells in ascending order.
    value : ndarray of float, shape (m,)
        Persons, or another quantity that adds up when regions are merged.
    residents, jobs : ndarray of float, shape (n,)
        The sums that the measure divides by; zero where there are none.
    near : tuple of ndarray of int, shape (p,), or None
        Pairs of neighbours, both ways; None = all regions may merge.
    """

    origin: Positions
    destination: Positions
    value: Floats
    residents: Floats
    jobs: Floats
    near: tuple[Positions, Positions] | None

    @property
    def n(self) -> int:
        """Number of regions before the first merge."""
        return int(self.residents.size)


@dataclass(frozen=True)
class Merges:
    """The merges in order.

    Attributes
    ----------
    absorbed, kept : ndarray of int, shape (m,)
    strength : ndarray of float, shape (m,)
    ties_by_rule, ties_by_order : int
        Choices among tied links that the method's own rule and the order of regions decided.
    """

    absorbed: Positions
    kept: Positions
    strength: Floats
    ties_by_rule: int
    ties_by_order: int


def merge_all(
    links: Links, rule: LinkRule, monitor: Monitor, few_regions: int = FEW_REGIONS
) -> Merges:
    """Merge regions until no two of them are linked.

    Parameters
    ----------
    links : Links
        The n regions to begin with.
    rule : LinkRule
        Strength of a link, and which of equal links is taken.
    monitor : Monitor
        Receives progress and may cancel.
    few_regions : int
        Number of regions from which a full table is used; changes speed, never the result.
    """
    regions: SparseRegions | DenseRegions
    if links.n > few_regions:
        regions = SparseRegions(links, rule, monitor)
    else:
        regions = DenseRegions.from_links(links, rule, monitor)
    found: list[tuple[int, int, float]] = []
    by_rule = by_order = 0
    while True:
        monitor.check(len(found) / links.n)
        if isinstance(regions, SparseRegions):
            left = links.n - len(found)
            if left <= few_regions or _is_crowded(regions, left, few_regions):
                regions = DenseRegions.from_sparse(regions, monitor)
        strength, tied = regions.strongest()
        if not tied:
            break
        choice = rule.choose(tied, regions)
        by_rule += choice.by_rule
        by_order += choice.by_order
        regions.merge(choice.absorbed, choice.kept)
        found.append((choice.absorbed, choice.kept, strength))
    columns = [np.array(column) for column in zip(*found)] if found else [np.empty(0)] * 3
    return Merges(
        columns[0].astype(np.int64),
        columns[1].astype(np.int64),
        columns[2].astype(np.float64),
        by_rule,
        by_order,
    )


def _is_crowded(regions: SparseRegions, left: int, few_regions: int) -> bool:
    """Return whether regions have so many links that a full table is faster; asked now and then."""
    if not few_regions or left > MORE_REGIONS or left % 64:
        return False
    return regions.linked_share > MANY_LINKS
