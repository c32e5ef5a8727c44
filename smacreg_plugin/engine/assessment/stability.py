"""Does a border stand: one division against many others of the same units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples
from .aggregate import require_same_units
from .likeness import adjusted_rand_index, score
from .part import Part
from .tally import Tally

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition
    from .variants import Variant

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Labels = NDArray[np.int32]
    Flags = NDArray[np.bool_]

CORE = 0.9
MODERATE = 0.7
# Shares are counts divided by a number, which need not be exact.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Stability:
    """A base division and D variants of it over n units.

    A unit *stays* in a variant when it lies in the region there that holds
    most units of its base region (ties: most jobs, then the best unit in
    :attr:`FlowMatrix.rank`). The only unit of a base region always stays; look
    at ``region_likeness`` to see whether others join it.

    Attributes
    ----------
    base : Partition
        The division that is judged.
    residents : ndarray of float, shape (n,)
        Employed residents.
    names : tuple of str, length D
        Names of the variants.
    labels : ndarray of int, shape (D, n)
        Region of each unit in each variant; -1 = unassigned. Numbers of
        different variants have nothing to do with each other.
    regions : ndarray of int, shape (D,)
        Number of regions.
    ari : ndarray of float, shape (D,)
        Adjusted Rand index to the base, over the units that have a region in
        both; NaN where there is none.
    min_self_containment, mean_self_containment : ndarray of float, shape (D,)
        Over the regions of the variant, on its own flows.
    stays : ndarray of float, shape (n,)
        Share of variants in which the unit stays; NaN for unassigned units. As
        in all shares below, only variants whose flows say something about the
        unit count; NaN where none does.
    together : ndarray of float, shape (n,)
        Co-assignment: share of variants in which the unit is in one region
        with another unit of its base region, mean over those; NaN for the only
        unit of a region.
    region_likeness : ndarray of float, shape (n,)
        Units that its region of the variant shares with its base region, of
        all in either (Jaccard), mean over variants.
    other : ndarray of int, shape (n,)
        Of the other base regions, the one the unit is most often with: in the
        region that holds most of its units. -1 where it never is. Ties: more
        jobs, then the best unit in rank.
    other_share : ndarray of float, shape (n,)
        Share of variants in which it is; with ``stays`` it may exceed 1,
        because the two regions can be one in a variant.
    findings : tuple of Message
        ``stability.failed`` and ``stability.no_data``.
    """

    base: Partition
    residents: Floats
    names: tuple[str, ...]
    labels: Labels
    regions: Positions
    ari: Floats
    min_self_containment: Floats
    mean_self_containment: Floats
    stays: Floats
    together: Floats
    region_likeness: Floats
    other: Positions
    other_share: Floats
    findings: tuple[Message, ...]

    @property
    def core(self) -> Flags:
        """Return which units stay in at least nine of ten variants, shape (n,)."""
        with np.errstate(invalid="ignore"):
            return np.asarray(self.stays >= CORE - _ROUNDING)

    @property
    def firmness(self) -> list[str]:
        """Return how firmly each unit stays, n words.

        ``firm`` in at least nine of ten variants, ``moderate`` in at least
        seven, ``either_way`` in fewer; empty for unassigned units. The limits
        are ours: they sort the map and are no criterion.
        """
        with np.errstate(invalid="ignore"):
            words = np.select(
                [np.isnan(self.stays), self.core, self.stays >= MODERATE - _ROUNDING],
                ["", "firm", "moderate"],
                "either_way",
            )
        return list(words.tolist())

    def leaves(self, share: float) -> int:
        """Return how many units leave in more than this share of the variants."""
        return int((1.0 - self.stays > share + _ROUNDING).sum())

    @property
    def score(self) -> Floats:
        """Return the likeness of each variant to the base from 0 to 100, shape (D,)."""
        return score(self.ari)

    def values(self) -> dict[str, float]:
        """Return the figures of the whole by name in their order; NaN where nothing is known."""
        known = self.score[~np.isnan(self.ari)]
        placed, core = ~np.isnan(self.stays), self.core
        residents = float(self.residents[placed].sum())
        nothing = float("nan")
        return {
            "variants": float(len(self.names)),
            "regions": float(self.base.k),
            "regions_least": float(self.regions.min()),
            "regions_most": float(self.regions.max()),
            "score_mean": float(known.mean()) if known.size else nothing,
            "score_least": float(known.min()) if known.size else nothing,
            "core_units": float(core.sum()),
            "core_residents_share": (
                float(self.residents[core].sum()) / residents if residents > 0 else nothing
            ),
            "leave_in_tenth": float(self.leaves(0.1)),
            "leave_in_half": float(self.leaves(0.5)),
        }

    def pairs(self, most: int) -> Iterator[tuple[int, int, float]]:
        """Compare each pair of the first variants, as (one, other, adjusted Rand index)."""
        for other in range(min(most, len(self.names))):
            for one in range(other):
                yield one, other, adjusted_rand_index(self.labels[one], self.labels[other])

    def likeness_matrix(self, monitor: Monitor | None = None) -> Floats:
        """Return the adjusted Rand index of each pair of variants, shape (D, D)."""
        monitor = monitor or Monitor()
        count = len(self.names)
        result = np.ones((count, count))
        for one, other, ari in self.pairs(count):
            if one == 0:
                monitor.check((other / count) ** 2)
            result[one, other] = result[other, one] = ari
        return result


def stability(
    matrix: FlowMatrix,
    base: Partition,
    variants: Iterable[Variant],
    count: int,
    monitor: Monitor | None = None,
) -> Stability:
    """Draw the variants of a division and see what stays.

    Parameters
    ----------
    matrix : FlowMatrix
        Flows between the n units, for ties.
    base : Partition
        The division that is judged.
    variants : iterable of Variant
        Of the same units; see :mod:`.variants`.
    count : int
        How many there are, for the progress.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``partition.units`` when units differ, ``stability.none`` without a
        variant, ``stability.all_failed`` when none has a region, or what a
        delineation raises.
    """
    require_same_units(matrix, base)
    monitor = monitor or Monitor()
    tally = Tally(matrix, base)
    for done, variant in enumerate(variants):
        monitor.check(done / count)
        tally.add(variant, Part(monitor, done / count, 1.0 / count))
    return _shares(tally)


def _shares(tally: Tally) -> Stability:
    count = len(tally.names)
    if count == 0:
        raise EngineError("stability.none")
    if len(tally.failed) == count:
        raise EngineError("stability.all_failed", examples=examples(tally.failed))
    regions, ari, least, mean = (np.array(column) for column in zip(*tally.rows))
    several = tally.placed & (tally.size > 1)
    other, times = tally.most_frequent_other()
    findings = []
    if tally.failed:
        values = {"count": len(tally.failed), "examples": examples(tally.failed)}
        findings.append(Message("stability.failed", values, True))
    codes = tally.matrix.units.codes
    silent = [codes[unit] for unit in np.flatnonzero(tally.placed & (tally.known < count))]
    if silent:
        values = {"count": len(silent), "examples": examples(silent)}
        findings.append(Message("stability.no_data", values, True))
    placed, several = (flags & (tally.known > 0) for flags in (tally.placed, several))
    known = np.maximum(tally.known, 1.0)
    return Stability(
        base=tally.base,
        residents=tally.matrix.residents,
        names=tuple(tally.names),
        labels=np.stack(tally.labels),
        regions=regions.astype(np.int64),
        ari=ari,
        min_self_containment=least,
        mean_self_containment=mean,
        stays=np.where(placed, tally.stays / known, np.nan),
        together=np.where(several, tally.together / known, np.nan),
        region_likeness=np.where(placed, tally.shared / known, np.nan),
        other=other,
        other_share=times / known,
        findings=tuple(findings),
    )
