"""Any table with old municipal codes on the units of one date.

Every answer says how sure it is: only the code changed, old units were summed,
a split unit was divided by a share or by an earlier structure, or no answer is
given. Or the table goes to common units, the coarsest that all its years can
tell apart, without any estimate. Nothing is dropped in silence.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Any

import numpy as np

from ..assessment.part import Part
from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples, plain
from .cells import (
    KINDS,
    REFUSED,
    Cells,
    Targets,
    spread,
    targets,
    without_empty,
)
from .change_report import ReportRow, Situation, report
from .change_sources import ChangeSource, turned
from .change_steps import Change
from .common_units import CommonUnit, common_units
from .country import Country
from .earlier_structure import by_earlier_structure
from .findings import findings_of
from .gathering import Gathered, gather
from .old_table import OldTable, Rows, arrange
from .preparation import METHODS, Wishes, past_of, times_of_rows, ways_at, with_codes
from .unit_status import UnitStatus, unit_statuses
from .whole_numbers import in_whole_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray


# A table with more than this share of its persons on unknown codes is another table.
MOST_UNMATCHED_SHARE = 0.5


@dataclass(frozen=True)
class Harmonised:
    """The table on the units of one date.

    Attributes
    ----------
    columns : dict of str to list of length g
        The table's own fields; rows ascend by them.
    status : list of str, length g
        One of :data:`.cells.KINDS`.
    report : list of ReportRow
        See :mod:`.change_report`.
    common : list of CommonUnit
        Empty where values were asked for.
    unmatched : tuple of str
        Codes that lead to no unit, ascending.
    estimated_rows, refused_rows : int
        Rows of the result that are estimates, and with a number that is refused.
    before, after : float
        Sum of the first field of values, in the table and in the result.
    units : list of UnitStatus
        The units of the result, whether or not they occur, ascending.
    names : dict of str to str
        Their names, where known.
    findings : tuple of Message
    """

    columns: dict[str, list[Any]]
    status: list[str]
    report: list[ReportRow]
    common: list[CommonUnit]
    unmatched: tuple[str, ...]
    estimated_rows: int
    refused_rows: int
    before: float
    after: float
    units: list[UnitStatus]
    names: dict[str, str]
    findings: tuple[Message, ...]


def harmonise(
    table: OldTable,
    source: ChangeSource,
    *,
    units: Mapping[str, str] | None = None,
    shares: Sequence[Change] = (),
    country: Country | None = None,
    wishes: Wishes | None = None,
    monitor: Monitor | None = None,
) -> Harmonised:
    """Bring a table to the units of one date.

    Parameters
    ----------
    table : OldTable
        Values or flows in old codes, in any order.
    source : ChangeSource
        The changes of codes.
    units : mapping of str to str, optional
        Code and name of the units wanted; without them every new code that no
        later change replaces.
    shares : sequence of Change
        Shares of split units, for changes that have none.
    country : Country, optional
        What is known of its codes; used where the changes are of this country.
    wishes : Wishes, optional
    monitor : Monitor, optional
        Receives progress and may cancel.

    Raises
    ------
    EngineError
        ``harmonise.*``, ``changes.*``, ``codes.*`` or ``numbers.*``.
    """
    wishes, monitor = wishes or Wishes(), monitor or Monitor()
    if wishes.method not in METHODS:
        raise EngineError("harmonise.method", value=wishes.method, known=", ".join(METHODS))
    monitor.check(0.0)
    if units is not None:
        source = turned(source, units)
    findings = list(source.findings)
    if country is not None and not country.is_meant(source.codes):
        country = None
    table = with_codes(table, source, units, country, findings)
    monitor.check(0.05)
    past = past_of(table, source, units, shares, country, findings)
    rows = arrange(table, Part(monitor, 0.05, 0.15))
    findings += rows.findings
    monitor.check(0.2)
    time, times, when = times_of_rows(table, rows, past, wishes, findings)
    ways = ways_at(past, times, set(rows.codes))
    everything = ways_at(past, times, past.codes | set(rows.codes))
    names = {**source.new_names, **(units or {})}
    common = common_units(everything, names) if wishes.method == "common_units" else []
    of_unit = {member: one.id for one in common for member in one.members} if common else None
    where = targets(rows, time, ways, everything, of_unit, is_dated=past.is_dated)
    monitor.check(0.3)
    structure = wishes.structure and wishes.method == "values"
    cells = spread(rows, time, where, Part(monitor, 0.3, 0.1), across=structure)
    _require_matched(rows, cells, table, where, time)
    if structure:
        cells = by_earlier_structure(rows, time, where, cells, when, Part(monitor, 0.4, 0.1))
        cells = without_empty(cells) if rows.is_flows else cells
    cells = _without_refused(cells)
    amounts = rows.numbers[cells.row] * cells.weight
    monitor.check(0.5)
    if wishes.whole:
        amounts, fractions = in_whole_numbers(rows, time, cells, amounts, Part(monitor, 0.5, 0.1))
        if fractions:
            findings.append(Message("harmonise.fractions", {"count": fractions}, True))
    gathered = gather(table, rows, cells, amounts, where.names, Part(monitor, 0.6, 0.2))
    monitor.check(0.8)
    if common:
        names = {one.id: one.name for one in common}
    situation = Situation(
        rows, time, when, ways, where, cells, amounts, gathered,
        {**source.new_names, **source.old_names}, names, bool(common), frozenset(past.codes),
    )  # fmt: skip
    listed = report(situation)
    findings += findings_of(table, rows, time, where, cells, gathered, listed)
    monitor.check(0.95)
    return _result(table, rows, cells, gathered, listed, common, names, where, wishes, findings)


def _require_matched(
    rows: Rows, cells: Cells, table: OldTable, where: Targets, time: NDArray[np.int64]
) -> None:
    """Refuse a table of which more than half leads to no unit."""
    if cells.unmatched.size == 0:
        return
    weights = np.abs(np.nan_to_num(rows.numbers[:, 0]))
    if not weights.sum():
        weights = np.ones(len(rows))
    share = fsum(weights[cells.unmatched]) / fsum(weights)
    if share <= MOST_UNMATCHED_SHARE and cells.row.size:
        return
    lost = {
        rows.codes[code]
        for row in cells.unmatched[:100_000].tolist()
        for code in (int(rows.origin[row]), int(rows.destination[row]))
        if not where.pieces[int(time[row])][code]
    }
    raise EngineError(
        "harmonise.unmatched_most",
        share=round(100 * share, 1),
        field=table.unit_field,
        examples=examples(lost),
        units=examples(where.names),
    )


def _without_refused(cells: Cells) -> Cells:
    """Take the weights from the cells whose shares nobody knows."""
    unknown = cells.kind == REFUSED
    if not unknown.any():
        return cells
    weight = np.array(cells.weight)
    weight[unknown] = np.nan
    return cells._replace(weight=weight)


def _result(
    table: OldTable,
    rows: Rows,
    cells: Cells,
    gathered: Gathered,
    listed: list[ReportRow],
    common: list[CommonUnit],
    names: Mapping[str, str],
    where: Targets,
    wishes: Wishes,
    findings: list[Message],
) -> Harmonised:
    columns: dict[str, list[Any]] = {}
    columns[table.unit_field] = [where.names[place] for place in gathered.origin.tolist()]
    if rows.is_flows:
        ends = [where.names[place] for place in gathered.destination.tolist()]
        columns[table.destination_field] = ends
    if table.periods is not None:
        columns[table.period_field] = [table.periods[row] for row in gathered.row.tolist()]
    for name, factor in rows.keys.items():
        places = factor.places[gathered.row].tolist()
        columns[name] = [factor.values[place] for place in places]
    columns.update(gathered.describing)
    if wishes.name_field in gathered.describing:
        columns[wishes.name_field] = [
            names.get(code) or old
            for code, old in zip(columns[table.unit_field], gathered.describing[wishes.name_field])
        ]
    for place, name in enumerate(rows.fields):
        columns[name] = [
            None if math.isnan(value) else value for value in gathered.numbers[:, place].tolist()
        ]
    ordered = {name: columns[name] for name in table.order if name in columns}
    ordered.update(columns)
    first = rows.numbers[:, 0] if not rows.is_rate[0] else np.zeros(0)
    last = gathered.numbers[:, 0] if not rows.is_rate[0] else np.zeros(0)
    before, after = fsum(first[np.isfinite(first)]), fsum(last[np.isfinite(last)])
    findings.append(
        Message(
            "harmonise.totals",
            {
                "field": rows.fields[0],
                "before": plain(round(before, 6)),
                "after": plain(round(after, 6)),
                "difference": plain(round(after - before, 6)),
            },
        )
    )
    return Harmonised(
        ordered,
        [KINDS[kind] for kind in gathered.kind.tolist()],
        listed,
        common,
        tuple(sorted({row.old for row in listed if row.kind == "unmatched"})),
        int(gathered.is_estimated.sum()),
        int(gathered.is_refused.sum()),
        before,
        after,
        unit_statuses(rows, cells, gathered, where.names),
        dict(names),
        tuple(findings),
    )
