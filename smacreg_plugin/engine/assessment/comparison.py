"""Two divisions of the same units: what is alike, what moved, and whom it concerns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers
from .aggregate import require_same_units
from .likeness import Likeness, likeness, shared_share
from .matching import match_regions
from .overall import OverallStatistics, overall_statistics
from .quality import RegionStatistics, region_statistics
from .transitions import Contingency, Moves, contingency, moves

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..delineation.criteria import Criteria
    from ..flows import FlowMatrix, Units
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]
    Flags = NDArray[np.bool_]

# With fewer units in common, the two divisions are hardly of the same units.
LEAST_COMMON_SHARE = 0.5


class Side(NamedTuple):
    """One of the two divisions and what it is like.

    Attributes
    ----------
    partition : Partition
        The division.
    regions, overall
        Statistics of its regions and of the whole.
    """

    partition: Partition
    regions: RegionStatistics
    overall: OverallStatistics


@dataclass(frozen=True)
class Comparison:
    """Two divisions side by side.

    Attributes
    ----------
    codes : tuple of str
        Unit codes.
    first, second : Side
        The divisions.
    likeness : Likeness
        Over the units that have a region in both.
    match : ndarray of int, shape (k,)
        Region of the second division matched to each of the first, -1 = none;
        see :func:`match_regions`.
    moved : ndarray of bool, shape (n,)
        Units whose second region is not the match of their first.
    merged : ndarray of bool, shape (n,)
        Units made of old units from different regions; see :mod:`.mergers`.
    status : tuple of str, length n
        ``kept``; ``moved``; ``merged``: moved, and made of old units from
        different regions, so that the merger may be the reason; ``only_first``
        and ``only_second``: a region in one division only; ``none``.
    weights : ndarray of float, shape (n,)
        Persons of each unit: the population where given, else employed residents.
    residents : ndarray of float, shape (n,)
        Employed residents.
    shared_share : ndarray of float, shape (n,)
        Units that the two regions of a unit share, of all in either (Jaccard).
    now_within, now_across : ndarray of float, shape (n,)
        Residents of the unit whose way to work crossed the border of a region
        in the first division and does not in the second, and the other way
        round.
    commuters_left_out : float
        Persons for whom this cannot be said, because they live or work in a
        unit without a region in one of the divisions.
    contingency : Contingency
        The regions against each other.
    moves : Moves
        From region to region.
    findings : tuple of Message
        ``comparison.only_one`` and ``comparison.in_none``.
    """

    codes: tuple[str, ...]
    first: Side
    second: Side
    likeness: Likeness
    match: Positions
    moved: Flags
    merged: Flags
    status: tuple[str, ...]
    weights: Floats
    residents: Floats
    shared_share: Floats
    now_within: Floats
    now_across: Floats
    commuters_left_out: float
    contingency: Contingency
    moves: Moves
    findings: tuple[Message, ...]

    def values(self) -> dict[str, float]:
        """Return the measures by name in their order; ``score`` is the likeness from 0 to 100."""
        moved, status = self.moved, self.status
        first, second = self.first.partition.k, self.second.partition.k
        matched = int((self.match >= 0).sum())
        compared = np.array([name in ("kept", "moved", "merged") for name in status])
        persons = float(self.weights[moved].sum())
        total = float(self.weights[compared].sum())
        return {
            "score": self.likeness.score,
            "moved_persons": persons,
            "moved_persons_share": persons / total if total > 0 else float("nan"),
            "moved_units": float(moved.sum()),
            "merged_units": float(status.count("merged")),
            "merged_persons": float(self.weights[moved & self.merged].sum()),
            "moved_residents": float(self.residents[moved].sum()),
            "now_within": float(self.now_within.sum()),
            "now_across": float(self.now_across.sum()),
            "commuters_left_out": self.commuters_left_out,
            "units_compared": float(self.likeness.units),
            "units_only_first": float(status.count("only_first")),
            "units_only_second": float(status.count("only_second")),
            "units_in_none": float(status.count("none")),
            "regions_first": float(first),
            "regions_second": float(second),
            "regions_ended": float(first - matched),
            "regions_new": float(second - matched),
            "ari": self.likeness.ari,
            "rand": self.likeness.rand,
            "vi": self.likeness.vi,
            "vi_weighted": self.likeness.vi_weighted,
            "nmi": self.likeness.nmi,
            "shared_share_mean": float(np.nanmean(self.shared_share)),
        }

    def statistics(self) -> dict[str, tuple[float, float, float]]:
        """Return each figure of the whole division: before, after, and after minus before."""
        before, after = self.first.overall.values(), self.second.overall.values()
        return {name: (before[name], after[name], after[name] - before[name]) for name in before}


def persons_of_units(
    units: Units, codes: Sequence[Any], values: Sequence[Any], name: str
) -> Floats:
    """Read a size of the units, such as their population.

    Parameters
    ----------
    units : Units
        The n units.
    codes, values : sequence, length n
        Code and size of each unit, in any order.
    name : str
        Name of the column, for messages.

    Returns
    -------
    ndarray of float, shape (n,)
        In the order of the units.

    Raises
    ------
    EngineError
        ``numbers.*``, ``comparison.size`` for a negative one, or
        ``comparison.nobody`` when all are zero.
    """
    numbers, texts = parse_numbers(values, name), code_texts(codes)
    negative = np.flatnonzero(numbers < 0)
    if negative.size:
        row = int(negative[0])
        raise EngineError("comparison.size", field=name, example=texts[row], row=row + 1)
    if not numbers.any():
        raise EngineError("comparison.nobody", field=name)
    persons = np.zeros(len(units))
    persons[[units.index[code] for code in texts]] = numbers
    return persons


def compare(
    matrix: FlowMatrix,
    first: Partition,
    second: Partition,
    *,
    weights: Floats | None = None,
    merged: Flags | None = None,
    criteria: Criteria | None = None,
) -> Comparison:
    """Compare two divisions.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    first, second : Partition
        Divisions of the same units; units may be unassigned in either.
    weights : ndarray of float, shape (n,), optional
        Population of each unit, not negative; employed residents without it.
    merged : ndarray of bool, shape (n,), optional
        Units made of old units from different regions of the first division.
    criteria : Criteria, optional
        Thresholds for the validity of regions in the statistics.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ, ``comparison.nothing_common``
        when no unit has a region in both divisions, ``comparison.few_common`` when
        fewer than half of those with a region have one in both.
    """
    require_same_units(matrix, first)
    require_same_units(matrix, second)
    persons = matrix.residents if weights is None else weights
    made = np.zeros(matrix.n, dtype=np.bool_) if merged is None else merged
    alike = likeness(first.region, second.region, persons)
    match = match_regions(first, second, persons, matrix)
    both = (first.region >= 0) & (second.region >= 0)
    moved = np.where(both, match[first.region] != second.region, False)
    status = _status(first.region >= 0, second.region >= 0, moved, made)
    findings = _findings(matrix.units.codes, status)
    within, across, left_out = _changed_commuters(matrix, first, second, both)
    sides = []
    for partition in (first, second):
        regions = region_statistics(matrix, partition, criteria)
        overall = overall_statistics(matrix, partition, criteria, regions=regions)
        sides.append(Side(partition, regions, overall))
    return Comparison(
        codes=matrix.units.codes,
        first=sides[0],
        second=sides[1],
        likeness=alike,
        match=match,
        moved=moved,
        merged=made,
        status=status,
        weights=persons,
        residents=matrix.residents,
        shared_share=shared_share(first.region, second.region),
        now_within=within,
        now_across=across,
        commuters_left_out=left_out,
        contingency=contingency(matrix, first, second, persons, match),
        moves=moves(matrix, first, second, persons, moved),
        findings=findings,
    )


def _status(first: Flags, second: Flags, moved: Flags, merged: Flags) -> tuple[str, ...]:
    names = np.select(
        [~first & ~second, first & ~second, ~first & second, moved & merged, moved],
        ["none", "only_first", "only_second", "merged", "moved"],
        "kept",
    )
    return tuple(names.tolist())


def _changed_commuters(
    matrix: FlowMatrix, first: Partition, second: Partition, both: Flags
) -> tuple[Floats, Floats, float]:
    origin, destination, persons = matrix.origins, matrix.out_unit, matrix.out_value
    known = both[origin] & both[destination]
    before = known & (first.region[origin] == first.region[destination])
    after = known & (second.region[origin] == second.region[destination])
    within, across = (
        np.bincount(origin[changed], persons[changed], matrix.n).astype(np.float64)
        for changed in (after & ~before, before & ~after)
    )
    return within, across, float(persons[~known].sum())


def _findings(codes: Sequence[str], status: Sequence[str]) -> tuple[Message, ...]:
    """Report the units that cannot be compared; refuse where they are most."""
    only_one = [code for code, name in zip(codes, status) if name in ("only_first", "only_second")]
    in_none = [code for code, name in zip(codes, status) if name == "none"]
    placed = len(codes) - len(in_none)
    compared = placed - len(only_one)
    if compared < LEAST_COMMON_SHARE * placed:
        raise EngineError(
            "comparison.few_common", compared=compared, count=placed, examples=examples(only_one)
        )
    left_out = (("comparison.only_one", only_one, True), ("comparison.in_none", in_none, False))
    return tuple(
        Message(key, {"count": len(left), "examples": examples(left)}, is_warning)
        for key, left, is_warning in left_out
        if left
    )
