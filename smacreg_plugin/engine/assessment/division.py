"""A division as people hand it over: a table of units and regions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from ..partition import Partition

if TYPE_CHECKING:
    from ..flows import Units

# More units than this without a region are hardly meant.
FEW_UNASSIGNED = 0.01


def partition_by_table(
    units: Units,
    codes: Sequence[Any],
    regions: Sequence[Any],
    *,
    unit_field: str = "unit",
    region_field: str = "region",
) -> tuple[Partition, tuple[Message, ...]]:
    """Read a division of the units from a table.

    Parameters
    ----------
    units : Units
        The n units of the matrix.
    codes, regions : sequence, length m
        Unit code and region of each row, in any order. A unit may be repeated
        with the same region.
    unit_field, region_field : str
        Column names, for messages.

    Returns
    -------
    Partition
        Over all n units; those without a row or without a region are
        unassigned.
    tuple of Message
        ``division.unknown_units`` and ``division.unassigned_units``.

    Raises
    ------
    EngineError
        ``division.length``, ``division.empty``, ``division.no_match``, ``division.conflict`` (a
        unit in two regions) or ``division.no_regions``.
    """
    if len(codes) != len(regions):
        raise EngineError("division.length", units=len(codes), regions=len(regions))
    named: dict[str, set[str]] = {}
    for code, region in zip(code_texts(codes), code_texts(regions)):
        named.setdefault(code, set()).add(region)
    if not any(named):
        raise EngineError("division.empty", field=unit_field)
    known = {code: found - {""} for code, found in named.items() if code in units.index}
    if not known:
        raise EngineError(
            "division.no_match",
            field=unit_field,
            examples=examples(code for code in named if code),
            units=examples(units.codes),
        )
    twice = sorted(code for code, found in known.items() if len(found) > 1)
    if twice:
        raise EngineError(
            "division.conflict",
            count=len(twice),
            field=region_field,
            example=twice[0],
            regions=examples(known[twice[0]]),
        )
    labels = ["".join(known.get(code, ())) for code in units.codes]
    if not any(labels):
        raise EngineError("division.no_regions", field=region_field)
    findings: list[Message] = []
    unknown = [code or "?" for code in named if code not in units.index]
    if unknown:
        findings.append(
            Message(
                "division.unknown_units", {"count": len(unknown), "examples": examples(unknown)}
            )
        )
    findings += unassigned_finding(units, labels)
    return Partition.from_labels(units.codes, labels), tuple(findings)


def unassigned_finding(units: Units, labels: Sequence[str]) -> list[Message]:
    """Report the units with an empty label; a warning where they are more than a few."""
    missing = [code for code, label in zip(units.codes, labels) if not label]
    if not missing:
        return []
    values = {"count": len(missing), "examples": examples(missing)}
    is_warning = len(missing) > FEW_UNASSIGNED * len(units)
    return [Message("division.unassigned_units", values, is_warning)]


def centres_by_table(
    partition: Partition,
    regions: Sequence[Any],
    centres: Sequence[Any],
    *,
    centre_field: str = "centre",
) -> tuple[dict[str, str], tuple[Message, ...]]:
    """Read which unit is the centre of each region.

    A region that names none has the unit whose code is its own, if that is a
    member; one that names several keeps that as well, since nothing tells which
    is meant.

    Parameters
    ----------
    partition : Partition
        The regions.
    regions, centres : sequence, length m
        Region and code of its centre in each row, in any order and repeated as
        often as there are rows; both empty where no centres are named.
    centre_field : str
        Column name, for messages.

    Returns
    -------
    dict of str to str
        Centre by region, for those that have one.
    tuple of Message
        ``division.strange_centres`` and ``division.several_centres``.
    """
    region_of = dict(zip(partition.codes, partition.labels()))
    known = set(partition.ids)
    found = {region: region for region in partition.ids if region_of.get(region) == region}
    named: dict[str, set[str]] = {}
    strange = set()
    for region, centre in zip(code_texts(regions), code_texts(centres)):
        if region in known and centre:
            if region_of.get(centre) == region:
                named.setdefault(region, set()).add(centre)
            else:
                strange.add(f"{region}: {centre}")
    several = [
        f"{region}: {' + '.join(sorted(codes))}"
        for region, codes in named.items()
        if len(codes) > 1
    ]
    found.update({region: min(codes) for region, codes in named.items() if len(codes) == 1})
    findings = [
        Message(key, {"count": len(said), "field": centre_field, "examples": examples(said)}, True)
        for key, said in (
            ("division.strange_centres", strange),
            ("division.several_centres", several),
        )
        if said
    ]
    return found, tuple(findings)
