"""How alike two divisions of the same units are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Labels = NDArray[np.int32]

# Sums of persons that are not whole numbers differ in their last bits with the order of units.


class Overlaps(NamedTuple):
    """Pairs of a region of each division that share units.

    Attributes
    ----------
    first, second : ndarray of int, shape (m,)
        Regions; each pair once, ascending.
    units : ndarray of int, shape (m,)
        Number of shared units.
    pair : ndarray of int, shape (n,)
        Place of each unit's pair.
    """

    first: Positions
    second: Positions
    units: Positions
    pair: Positions


@dataclass(frozen=True)
class Likeness:
    """Measures over the units that have a region in both divisions.

    With n units, n_ij of them in region i of the first and j of the second
    division, a_i and b_j in each, and p the same as shares: S, A and B are the
    sums of C(n_ij, 2), C(a_i, 2) and C(b_j, 2), and C = C(n, 2) is the number
    of pairs of units. Logarithms are natural.

    Attributes
    ----------
    units : int
        n.
    ari : float
        Adjusted Rand index, (S - E) / ((A + B) / 2 - E) with E = A B / C: 1
        for equal divisions, about 0 for unrelated ones. 1 where the divisor is
        zero: both divisions are then one region, or single units only.
    rand : float
        Share of pairs of units that both divisions put together, or both
        apart; 1 for a single unit.
    vi : float
        Variation of information H(X) + H(Y) - 2 I(X; Y), in nats: 0 for equal
        divisions, at most log n.
    vi_weighted : float
        The same where every unit counts by its weight; NaN without any weight.
    nmi : float
        Normalised mutual information 2 I / (H(X) + H(Y)), by the arithmetic
        mean; 1 where both divisions are one region.

    References
    ----------
    Hubert and Arabie (1985): Comparing partitions. Journal of Classification 2.
    Meilă (2007): Comparing clusterings. Journal of Multivariate Analysis 98.
    Vinh, Epps and Bailey (2010): Information theoretic measures for clusterings
    comparison. Journal of Machine Learning Research 11.
    """

    units: int
    ari: float
    rand: float
    vi: float
    vi_weighted: float
    nmi: float

    @property
    def score(self) -> float:
        """Return the likeness from 0 to 100: the adjusted Rand index, never below 0."""
        return float(score(self.ari))


def overlaps(first: Labels, second: Labels) -> Overlaps:
    """Count the units of each pair of regions.

    Parameters
    ----------
    first, second : ndarray of int, shape (n,)
        Region of each unit in each division; negative ones are regions too.
    """
    one, other = first.astype(np.int64), second.astype(np.int64)
    lowest = int(min(one.min(initial=0), other.min(initial=0)))
    width = int(other.max(initial=0)) - lowest + 1
    key = (one - lowest) * width + (other - lowest)
    key, pair, units = np.unique(key, return_inverse=True, return_counts=True)
    return Overlaps(key // width + lowest, key % width + lowest, units, pair.reshape(-1))


def likeness(first: Labels, second: Labels, weights: Floats | None = None) -> Likeness:
    """Measure how alike two divisions are.

    Parameters
    ----------
    first, second : ndarray of int, shape (n,)
        Region of each unit in each division; units that are unassigned (-1) in
        either are left out.
    weights : ndarray of float, shape (n,), optional
        Persons, for ``vi_weighted``; every unit counts 1 without them.

    Raises
    ------
    EngineError
        ``comparison.nothing_common`` when no unit has a region in both.
    """
    both = (first >= 0) & (second >= 0)
    if not both.any():
        raise EngineError("comparison.nothing_common")
    first, second = first[both], second[both]
    shared = overlaps(first, second)
    joint, a, b, total = _pairs_together(first, second)
    vi, information, entropies = _information(shared, shared.units.astype(np.float64))
    if weights is None:
        vi_weighted = vi
    else:
        persons = np.bincount(shared.pair, weights[both], shared.units.size).astype(np.float64)
        vi_weighted = _information(shared, persons)[0] if persons.sum() > 0 else float("nan")
    return Likeness(
        units=int(first.size),
        ari=_adjusted(joint, a, b, total),
        rand=(total - a - b + 2.0 * joint) / total if total > 0 else 1.0,
        vi=vi,
        vi_weighted=vi_weighted,
        nmi=2.0 * information / entropies if entropies > 0 else 1.0,
    )


def adjusted_rand_index(first: Labels, second: Labels) -> float:
    """Return the adjusted Rand index alone; see :class:`Likeness`.

    NaN when no unit has a region in both divisions.
    """
    both = (first >= 0) & (second >= 0)
    if not both.any():
        return float("nan")
    return _adjusted(*_pairs_together(first[both], second[both]))


def score(ari: float | Floats) -> Floats:
    """Return adjusted Rand indices as a likeness from 0 to 100, below 0 as 0."""
    return np.asarray(100.0 * np.maximum(ari, 0.0))


def shared_share(first: Labels, second: Labels) -> Floats:
    """Return for each unit the units that its two regions share, as a share of their union.

    The Jaccard index |A ∩ B| / |A ∪ B|, shape (n,). All members count, also
    those that the other division leaves out; NaN for units that are unassigned
    in either.
    """
    shared = overlaps(first, second)
    sizes = [
        np.bincount(labels[labels >= 0], minlength=1).astype(np.float64)
        for labels in (first, second)
    ]
    common = shared.units[shared.pair].astype(np.float64)
    both = (first >= 0) & (second >= 0)
    result = np.full(first.size, np.nan)
    union = sizes[0][first[both]] + sizes[1][second[both]] - common[both]
    result[both] = common[both] / union
    return result


def _pairs_together(first: Labels, second: Labels) -> tuple[float, float, float, float]:
    """Return S, A, B and C of :class:`Likeness`, for labels from 0."""
    key = np.sort(first.astype(np.int64) * (int(second.max()) + 1) + second)
    ends = np.append(np.flatnonzero(key[1:] != key[:-1]), key.size - 1)
    counts = (
        np.diff(ends, prepend=-1),
        np.bincount(first),
        np.bincount(second),
        np.array([first.size]),
    )
    joint, a, b, total = (float((c * (c - 1.0) / 2.0).sum()) for c in counts)
    return joint, a, b, total


def _adjusted(joint: float, a: float, b: float, total: float) -> float:
    if total == 0:
        return 1.0
    expected = a * b / total
    largest = (a + b) / 2.0
    return (joint - expected) / (largest - expected) if largest != expected else 1.0


def _information(shared: Overlaps, weights: Floats) -> tuple[float, float, float]:
    """Return the variation of information, the mutual information, and both entropies together."""
    present = weights > 0
    share = weights[present] / weights.sum()
    first, second = shared.first[present], shared.second[present]
    a, b = (np.bincount(labels - labels.min(), share) for labels in (first, second))
    a_of, b_of = a[first - first.min()], b[second - second.min()]
    # Written as what each leaves open about the other, so that equal divisions give exactly 0.
    left_open = float((share * (np.log(a_of / share) + np.log(b_of / share))).sum())
    entropies = -float((share * (np.log(a_of) + np.log(b_of))).sum())
    return max(left_open, 0.0), max((entropies - left_open) / 2.0, 0.0), max(entropies, 0.0)
