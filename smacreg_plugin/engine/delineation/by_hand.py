"""Decisions by hand: planners have the last word about single units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..codes import code_texts, refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from ..partition import UNASSIGNED, Partition
from .decisions import Change, Decision, label_units
from .fine_tuning import fine_tune
from .region_sums import MOST_NAMED, lost_validity

if TYPE_CHECKING:
    from ..flows import FlowMatrix
    from ..neighbours import Neighbours
    from .criteria import Criteria


class _Target(NamedTuple):
    """An old region, or the new one that a unit founds; neither = where the links are."""

    region: int = UNASSIGNED
    founder: int = UNASSIGNED


_BY_LINKS = _Target()


def apply_decisions(
    matrix: FlowMatrix,
    partition: Partition,
    units: Sequence[Any],
    regions: Sequence[Any],
    *,
    unit_field: str = "unit",
    region_field: str = "region",
    neighbours: Neighbours | None = None,
    criteria: Criteria | None = None,
    step: int = 1,
) -> Change:
    """Move units to the regions that a table says, whatever else speaks for or against it.

    A region is written as the code of any unit in it, or as its own id; both
    mean the division as it was before all decisions, so that the order of rows
    does not matter. Two cases are special:

    - *The unit's own code*: the unit becomes a region of its own. Other rows
      that name this unit join it there.
    - *No region*: the unit goes to the region with the strongest link, after
      all other decisions, by :func:`.fine_tuning.fine_tune`; with neighbours,
      to one next to it. Units with more jobs are placed first.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    units, regions : sequence, length m
        The table. A unit may be repeated with the same region.
    unit_field, region_field : str
        Column names, for messages.
    neighbours : Neighbours, optional
        Candidates of units without a region in the table. Regions that fall into
        pieces are named.
    criteria : Criteria, optional
        Regions that fulfilled them before and do not afterwards are named.
    step : int
        Number of the first decision in the log.

    Returns
    -------
    Change
        Actions ``by_hand`` and ``fine_tuned``, one for each unit in the table
        in ascending order of codes. A new region has the code of the unit that
        founds it as id, with "-2", "-3" and so on behind it where that is taken.

    Raises
    ------
    EngineError
        ``by_hand.length``, ``by_hand.no_code``, ``by_hand.unknown_units``,
        ``by_hand.unknown_regions``, ``by_hand.conflict``, ``codes.spaces``,
        ``codes.zeros_lost`` or ``contiguity.length``.
    """
    if len(units) != len(regions):
        raise EngineError("by_hand.length", units=len(units), regions=len(regions))
    if neighbours is not None:
        neighbours.require(matrix.n)
    rows = list(zip(code_texts(units), code_texts(regions)))
    _refuse_unknown(matrix, partition, rows, unit_field, region_field)
    targets, findings = _targets(matrix, partition, rows, region_field)
    moved, log = _moved(matrix, partition, targets, step)
    by_links = [unit for unit in sorted(targets) if targets[unit] == _BY_LINKS]
    by_links.sort(key=matrix.rank.__getitem__)
    tuned = fine_tune(
        matrix,
        moved,
        by_links,
        [_candidates(matrix, moved, unit, neighbours) for unit in by_links],
        step=step + len(log),
    )
    log += tuned.log
    findings += [*tuned.findings, *_told(matrix, partition, tuned.partition, log)]
    if neighbours is not None:
        findings += _broken(partition, tuned.partition, neighbours)
    if criteria is not None:
        findings += lost_validity(matrix, partition, tuned.partition, criteria)
    return Change(tuned.partition, log, tuple(findings))


def _refuse_unknown(
    matrix: FlowMatrix,
    partition: Partition,
    rows: list[tuple[str, str]],
    unit_field: str,
    region_field: str,
) -> None:
    index = matrix.units.index
    empty = [number for number, (unit, _) in enumerate(rows, start=1) if not unit]
    if empty:
        raise EngineError("by_hand.no_code", count=len(empty), field=unit_field, row=empty[0])
    known = {**index, **dict.fromkeys(partition.ids, 0), "": 0}
    for key, field, unknown in (
        ("by_hand.unknown_units", unit_field, {unit for unit, _ in rows} - set(index)),
        ("by_hand.unknown_regions", region_field, {region for _, region in rows} - set(known)),
    ):
        refuse_near_misses(unknown, field, index, unit_field)
        if unknown:
            raise EngineError(key, count=len(unknown), field=field, examples=examples(unknown))


def _targets(
    matrix: FlowMatrix, partition: Partition, rows: list[tuple[str, str]], region_field: str
) -> tuple[dict[int, _Target], list[Message]]:
    """Return where each unit of the table goes, and how doubtful codes were read."""
    index = matrix.units.index
    ids = {region: place for place, region in enumerate(partition.ids)}
    founders = {unit for unit, region in rows if unit == region}
    targets: dict[int, _Target] = {}
    said: dict[int, set[str]] = {}
    doubtful, nowhere = set(), set()
    for unit, region in rows:
        if not region:
            target = _BY_LINKS
        elif region in founders:
            target = _Target(founder=index[region])
        elif region in index:
            target = _Target(region=int(partition.region[index[region]]))
            if target.region == UNASSIGNED:
                nowhere.add(region)
            elif ids.get(region, target.region) != target.region:
                doubtful.add(region)
        else:
            target = _Target(region=ids[region])
        said.setdefault(index[unit], set()).add(region)
        if targets.setdefault(index[unit], target) != target:
            raise EngineError(
                "by_hand.conflict",
                example=unit,
                field=region_field,
                regions=examples(text or "–" for text in said[index[unit]]),
            )
    if nowhere:
        raise EngineError(
            "by_hand.unassigned_regions",
            count=len(nowhere),
            field=region_field,
            examples=examples(nowhere),
        )
    values = {"count": len(doubtful), "examples": examples(doubtful)}
    return targets, [Message("by_hand.doubtful", values, True)] if doubtful else []


def _moved(
    matrix: FlowMatrix, partition: Partition, targets: dict[int, _Target], step: int
) -> tuple[Partition, list[Decision]]:
    stands_for = label_units(matrix, partition)
    labels: list[str | None] = [
        partition.ids[r] if r >= 0 else None for r in partition.region.tolist()
    ]
    founders = sorted({target.founder for target in targets.values()} - {UNASSIGNED})
    names = new_region_names(partition, founders)
    log: list[Decision] = []
    for unit in sorted(targets):
        target = targets[unit]
        if target == _BY_LINKS:
            continue
        old = int(partition.region[unit])
        founded = target.founder != UNASSIGNED
        before = labels[unit]
        labels[unit] = names[target.founder] if founded else partition.ids[target.region]
        log.append(
            Decision(
                step + len(log),
                unit,
                "by_hand",
                "K" if labels[unit] == before else "J" if founded else "",
                stands_for[old] if old >= 0 else UNASSIGNED,
                target.founder if founded else stands_for[target.region],
            )
        )
    return Partition.from_labels(partition.codes, labels), log


def new_region_names(partition: Partition, founders: Iterable[int]) -> dict[int, str]:
    """Return the id of the region that each unit founds.

    Parameters
    ----------
    partition : Partition
        The division before.
    founders : iterable of int
        Positions of the units, ascending: the first takes a name that two want.
    """
    names: dict[int, str] = {}
    taken = set(partition.ids)
    for founder in founders:
        code, old = partition.codes[founder], int(partition.region[founder])
        # A region that is founded by its only unit is the same region.
        if old >= 0 and partition.sizes[old] == 1:
            names[founder] = partition.ids[old]
            continue
        names[founder] = (
            code
            if code not in taken
            else next(name for i in count(2) if (name := f"{code}-{i}") not in taken)
        )
        taken.add(names[founder])
    return names


def _candidates(
    matrix: FlowMatrix, partition: Partition, unit: int, neighbours: Neighbours | None
) -> set[int]:
    if neighbours is None:
        others = np.concatenate(
            [
                matrix.out_unit[matrix.out_ptr[unit] : matrix.out_ptr[unit + 1]],
                matrix.in_unit[matrix.in_ptr[unit] : matrix.in_ptr[unit + 1]],
            ]
        )
    else:
        others = neighbours.of(unit)
    return set(partition.region[others].tolist()) - {UNASSIGNED, int(partition.region[unit])}


def _broken(before: Partition, after: Partition, neighbours: Neighbours) -> list[Message]:
    """Name the regions that have more pieces than before; new ones have had one."""

    def pieces(division: Partition) -> dict[str, int]:
        roots = np.unique(neighbours.pieces(division.region)[division.region >= 0])
        return dict(zip(division.ids, np.bincount(division.region[roots]).tolist()))

    old = pieces(before)
    broken = [region for region, number in pieces(after).items() if number > old.get(region, 1)]
    if not broken:
        return []
    values = {"count": len(broken), "examples": examples(broken, MOST_NAMED)}
    return [Message("by_hand.in_pieces", values, True)]


def _told(
    matrix: FlowMatrix, before: Partition, after: Partition, log: list[Decision]
) -> list[Message]:
    codes = matrix.units.codes
    same = [codes[d.unit] for d in log if d.event == "K"]
    moved = [codes[d.unit] for d in log if d.event != "K"]
    emptied = set(before.ids) - set(after.ids)
    labels = after.labels()
    left = {
        region
        for region, centre in zip(before.ids, before.named_centres(matrix).tolist())
        if region not in emptied and labels[centre] != region
    }
    return [
        Message(key, {"count": len(found), "examples": examples(found, MOST_NAMED)}, is_warning)
        for key, found, is_warning in (
            ("by_hand.moved", moved, False),
            ("by_hand.nothing", same, True),
            ("by_hand.emptied", emptied, True),
            ("by_hand.centre_left", left, True),
        )
        if found
    ]
