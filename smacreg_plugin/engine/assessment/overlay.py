"""A division given as polygons: units go where most of them lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers, plain
from ..partition import Partition
from .aggregate import ratio
from .division import unassigned_finding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import Units

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

TOLERANCE = 0.01


@dataclass(frozen=True)
class Overlay:
    """Units placed into region polygons.

    Attributes
    ----------
    partition : Partition
        Region of each of the n units.
    share : ndarray of float, shape (n,)
        Share of the unit's weight that lies in its region, or outside all
        regions for unassigned units; NaN where the weight is zero.
    cut_unit, cut_region : tuple of str, length m
        Parts of the units that are cut by more than the tolerance, largest
        part first; the region is empty for the part outside all regions.
    cut_weight, cut_share : ndarray of float, shape (m,)
        Weight of each part, and its share of the unit.
    findings : tuple of Message
        ``division.unknown_units``, ``division.cut_units``,
        ``division.stand_in`` (placed by the fallback weight) and
        ``division.unassigned_units``.
    """

    partition: Partition
    share: Floats
    cut_unit: tuple[str, ...]
    cut_region: tuple[str, ...]
    cut_weight: Floats
    cut_share: Floats
    findings: tuple[Message, ...]


def partition_by_weights(
    units: Units,
    codes: Sequence[Any],
    regions: Sequence[Any],
    weights: Sequence[Any] | Floats,
    *,
    totals: Sequence[Any] | Floats | None = None,
    fallback: Sequence[Any] | Floats | None = None,
    tolerance: float = TOLERANCE,
) -> Overlay:
    """Give each unit to the region that holds the largest part of it.

    Parameters
    ----------
    units : Units
        The n units.
    codes, regions : sequence, length m
        One row for each piece of a unit that lies in a region, in any order;
        several pieces of the same pair are summed. Equal parts go to the
        smaller region code.
    weights : sequence of float, length m
        Population or area of each piece.
    totals : sequence of float, length n, optional
        Weight of each whole unit, in the order of ``units.codes``. What the
        pieces leave is outside all regions; a unit that lies mostly outside
        stays unassigned. Without it the pieces of a unit are its whole.
    fallback : sequence of float, length m, optional
        Another weight, such as area, for units that have pieces but no weight.
        Without it they stay unassigned.
    tolerance : float
        A unit is listed as cut when more than this share of it lies elsewhere.

    Raises
    ------
    EngineError
        ``division.length``, ``division.no_match``, ``division.negative``, or
        ``numbers.*`` for weights that are not finite numbers.
    """
    columns = [regions, weights] + ([] if fallback is None else [fallback])
    for column in columns:
        if len(column) != len(codes):
            raise EngineError("division.length", units=len(codes), regions=len(column))
    if totals is not None and len(totals) != len(units):
        raise EngineError("division.length", units=len(units), regions=len(totals))
    texts, names = code_texts(codes), code_texts(regions)
    ids = tuple(sorted(set(names) - {""}))
    place = {name: position for position, name in enumerate(ids)}
    unit = np.array([units.index.get(code, -1) for code in texts], dtype=np.int64)
    region = np.array([place.get(name, -1) for name in names], dtype=np.int64)
    inside = (unit >= 0) & (region >= 0)
    if not inside.any():
        raise EngineError(
            "division.no_match",
            field="unit",
            examples=examples({code for code in texts if code}),
            units=examples(units.codes),
        )
    unit, region = unit[inside], region[inside]
    pieces = _parts(unit, region, _weights(weights)[inside])
    total = _unit_sums(pieces, len(units))
    if totals is not None:
        # The pieces may exceed the whole by rounding.
        total = np.maximum(total, _weights(totals))
    empty = np.zeros(len(units), dtype=bool)
    empty[unit] = True
    empty &= total == 0
    if fallback is not None and empty.any():
        other = _parts(unit, region, _weights(fallback)[inside])
        pieces = pieces._replace(weight=np.where(empty[pieces.unit], other.weight, pieces.weight))
        total = np.where(empty, _unit_sums(other, len(units)), total)
    outside = np.maximum(total - _unit_sums(pieces, len(units)), 0.0)
    label, share = _largest(pieces, outside, total)
    labels = [ids[position] if position >= 0 else "" for position in label.tolist()]
    cut = np.where(np.isnan(share), 1.0, share) < 1.0 - tolerance
    parts = _cut_parts(pieces, outside, cut)
    findings = _findings(units, texts, labels, cut, empty if fallback is not None else None)
    return Overlay(
        partition=Partition.from_labels(units.codes, labels),
        share=share,
        cut_unit=tuple(units.codes[position] for position in parts.unit.tolist()),
        cut_region=tuple(ids[r] if r >= 0 else "" for r in parts.region.tolist()),
        cut_weight=parts.weight,
        cut_share=parts.weight / total[parts.unit],
        findings=tuple(findings),
    )


class _Pieces(NamedTuple):
    """Weights of pairs of unit and region, each pair once, ascending."""

    unit: Positions
    region: Positions
    weight: Floats


def _weights(values: Sequence[Any] | Floats) -> Floats:
    weights = parse_numbers(cast("Sequence[Any]", values), "weight")
    negative = np.flatnonzero(weights < 0)
    if negative.size:
        raise EngineError(
            "division.negative",
            count=int(negative.size),
            example=plain(weights[negative[0]]),
            row=int(negative[0]) + 1,
        )
    return weights


def _parts(unit: Positions, region: Positions, weight: Floats) -> _Pieces:
    # Sorted by weight too, so that the order of rows cannot change a sum.
    order = np.lexsort((weight, region, unit))
    unit, region, weight = unit[order], region[order], weight[order]
    new = (unit[1:] != unit[:-1]) | (region[1:] != region[:-1])
    starts = np.flatnonzero(np.concatenate(([True], new)))
    return _Pieces(unit[starts], region[starts], np.add.reduceat(weight, starts))


def _unit_sums(pieces: _Pieces, n: int) -> Floats:
    return np.bincount(pieces.unit, pieces.weight, n).astype(np.float64)


def _largest(pieces: _Pieces, outside: Floats, total: Floats) -> tuple[Positions, Floats]:
    """Return each unit's region, -1 where most lies outside, and the share there."""
    order = np.lexsort((pieces.region, -pieces.weight, pieces.unit))
    unit = pieces.unit[order]
    first = order[np.concatenate(([True], unit[1:] != unit[:-1]))]
    label = np.full(total.size, -1, dtype=np.int64)
    weight = outside.copy()
    largest = pieces.weight[first]
    first = first[(largest > 0) & (largest >= outside[pieces.unit[first]])]
    label[pieces.unit[first]] = pieces.region[first]
    weight[pieces.unit[first]] = pieces.weight[first]
    return label, ratio(weight, total)


def _cut_parts(pieces: _Pieces, outside: Floats, cut: NDArray[np.bool_]) -> _Pieces:
    """List the parts of the units that are cut, by unit, largest first."""
    inside = cut[pieces.unit] & (pieces.weight > 0)
    beyond = np.flatnonzero(cut & (outside > 0))
    unit = np.concatenate((pieces.unit[inside], beyond))
    region = np.concatenate((pieces.region[inside], np.full(beyond.size, -1)))
    weight = np.concatenate((pieces.weight[inside], outside[beyond]))
    order = np.lexsort((region, region < 0, -weight, unit))
    return _Pieces(unit[order], region[order], weight[order])


def _findings(
    units: Units,
    texts: Sequence[str],
    labels: Sequence[str],
    cut: NDArray[np.bool_],
    stood_in: NDArray[np.bool_] | None,
) -> list[Message]:
    lists = {
        "division.unknown_units": {code or "?" for code in texts if code not in units.index},
        "division.cut_units": [units.codes[i] for i in np.flatnonzero(cut)],
    }
    if stood_in is not None:
        lists["division.stand_in"] = [units.codes[i] for i in np.flatnonzero(stood_in)]
    findings = [
        Message(key, {"count": len(codes), "examples": examples(codes)})
        for key, codes in lists.items()
        if codes
    ]
    return findings + unassigned_finding(units, labels)
