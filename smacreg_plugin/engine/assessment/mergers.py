"""An earlier division, in the codes of its own time, on the units of today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import classes, examples
from ..partition import Partition
from .division import unassigned_finding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..code_changes import CodeChanges
    from ..flows import FlowMatrix

# A smaller part of an old unit is a correction of the border and no merger.
SMALLEST_PART = 0.1


class EarlierDivision(NamedTuple):
    """A division of old units, carried over to the units of today.

    Attributes
    ----------
    partition : Partition
        Over the n units of today; unassigned where no old unit with a region
        leads to them.
    merged : ndarray of bool, shape (n,)
        Units of today that are made of old units from different regions.
    findings : tuple of Message
        What could not be carried over, and what was decided how.
    """

    partition: Partition
    merged: NDArray[np.bool_]
    findings: tuple[Message, ...]


def carry_over(
    matrix: FlowMatrix,
    changes: CodeChanges,
    codes: Sequence[Any],
    regions: Sequence[Any],
    *,
    region_field: str = "region",
) -> EarlierDivision:
    """Give each unit of today the region that its old units had.

    Rules
    -----
    1. An old unit brings its region to every unit of today that the code table
       sends a part of it to. A code that is not in the table and is a unit of
       today is that unit.
    2. A unit of today that is made of old units of one region has that region.
       Where they lay in several, a unit that kept its code (not in the table, or
       with itself as the whole) keeps its region. Any other has the region that brings most:
       persons (size times share) where the code table has sizes, and the
       number of old units (the sum of shares) where it has not. Equal ones:
       the region with more residents in the other units of today, then the
       smaller id.
    3. Such a unit is *merged*: that its parts lie in one region today follows
       from the merger of the municipalities, whatever the region. Less than a
       tenth of an old unit is a correction of the border and does not count.

    Parameters
    ----------
    matrix : FlowMatrix
        Flows between the n units of today.
    changes : CodeChanges
        From old codes to the same units.
    codes, regions : sequence, length m
        Old unit and its region, in any order.
    region_field : str
        Column name, for messages.

    Raises
    ------
    EngineError
        ``division.length``, ``division.conflict``, ``division.no_regions``,
        or ``comparison.nothing_carried``.
    """
    texts, labels = code_texts(codes), code_texts(regions)
    if len(texts) != len(labels):
        raise EngineError("division.length", units=len(texts), regions=len(labels))
    region_of: dict[str, str] = {}
    for code, label in zip(texts, labels):
        if code and label and region_of.setdefault(code, label) != label:
            raise EngineError(
                "division.conflict",
                count=1,
                field=region_field,
                example=code,
                regions=examples({region_of[code], label}),
            )
    if not region_of:
        raise EngineError("division.no_regions", field=region_field)
    brought = _brought(changes, region_of)
    if not any(brought.values()):
        raise EngineError(
            "comparison.nothing_carried",
            examples=examples(region_of),
            units=examples(matrix.units.codes),
        )
    found, merged = _places(matrix, brought)
    partition = Partition.from_labels(matrix.units.codes, found)
    findings = list(changes.findings)
    unknown = changes.unknown(region_of)
    if unknown:
        values = {"count": len(unknown), "examples": examples(unknown)}
        findings.append(Message("comparison.not_carried", values, True))
    if merged.any():
        key = "comparison.merged_by_count" if changes.sizes is None else "comparison.merged"
        names = [matrix.units.codes[unit] for unit in np.flatnonzero(merged)]
        findings.append(Message(key, {"count": len(names), "examples": examples(names)}))
    findings += unassigned_finding(matrix.units, found)
    return EarlierDivision(partition, merged, tuple(findings))


class _Part(NamedTuple):
    """What a region brings to a unit of today."""

    weight: float = 0.0
    is_large: bool = False
    kept_code: bool = False


def _brought(changes: CodeChanges, region_of: dict[str, str]) -> dict[str, dict[str, _Part]]:
    """Return by unit of today what each region of the earlier division brings to it."""
    brought: dict[str, dict[str, _Part]] = {code: {} for code in changes.units.codes}
    sizes = changes.sizes
    for code in sorted(region_of):
        region, kept = region_of[code], changes.of(code) == ((code, 1.0),)
        for unit, share in changes.of(code):
            part = brought[unit].get(region, _Part())
            size = 1.0 if sizes is None else sizes.get(code, 0.0)
            brought[unit][region] = _Part(
                part.weight + share * size,
                part.is_large or share >= SMALLEST_PART,
                part.kept_code or kept,
            )
    return brought


def _places(
    matrix: FlowMatrix, brought: dict[str, dict[str, _Part]]
) -> tuple[list[str], NDArray[np.bool_]]:
    residents = dict(zip(matrix.units.codes, matrix.residents.tolist()))
    elsewhere: dict[str, float] = {}
    for unit, parts in brought.items():
        if len(parts) == 1:
            (region,) = parts
            elsewhere[region] = elsewhere.get(region, 0.0) + residents[unit]
    found, merged = [], []
    for parts in brought.values():
        regions = sorted(parts)
        weights = classes(np.array([parts[region].weight for region in regions]))
        others = classes(np.array([elsewhere.get(region, 0.0) for region in regions]))
        changed = np.array([not parts[region].kept_code for region in regions])
        order = np.lexsort((np.arange(len(regions)), others, weights, changed))
        found.append(regions[order[0]] if regions else "")
        merged.append(sum(part.is_large for part in parts.values()) > 1)
    return found, np.array(merged)
