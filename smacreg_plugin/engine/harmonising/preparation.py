"""Codes, changes and times of a table, before its rows are spread."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..messages import Message
from ..numbers import examples
from .change_history import ChangeHistory, Ways, history
from .change_steps import Change
from .country import Country
from .name_register import KnownUnits
from .old_table import OldTable, Rows
from .periods import time_of, times_of
from .unit_codes import read_unit_codes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .change_sources import ChangeSource

METHODS = ("values", "common_units")


class Wishes(NamedTuple):
    """What is asked for.

    Attributes
    ----------
    method : str
        One of :data:`METHODS`.
    structure : bool
        Whether to split by an earlier period of the table before shares.
    whole : bool
        Whether estimates are rounded to whole numbers that keep the totals.
    vintage : float or None
        Year of the codes of all rows; None = that of each row's period, or the
        one that fits best where there are no periods.
    name_field : str
        A column with the unit's name, which gets the new one.
    """

    method: str = "values"
    structure: bool = False
    whole: bool = False
    vintage: float | None = None
    name_field: str = ""


def with_codes(
    table: OldTable,
    source: ChangeSource,
    units: Mapping[str, str] | None,
    country: Country | None,
    findings: list[Message],
) -> OldTable:
    """Read the codes of a table, which may hold more than codes, or names."""
    known = {*source.codes, *(units or {})}
    if country is not None:
        known |= {code for vintage in country.vintages for code in vintage.codes}
    # Names of the old codes; the same names may stand for new ones.
    given = source.old_names if any(source.old_names.values()) else units or {}
    named = sorted(code for code, name in given.items() if name)
    names = KnownUnits(named, [given[code] for code in named], [""] * len(named))
    read = [table.units, table.destinations]
    for place, (column, name) in enumerate(
        ((table.units, table.unit_field), (table.destinations, table.destination_field))
    ):
        if column is None:
            continue
        # The county of a row is that of its unit, not of where the flow goes.
        county = table.county_field if place == 0 else ""
        codes, said = read_unit_codes(
            column,
            known,
            field=name,
            names=names if named else None,
            country=country,
            counties=table.others.get(county),
            county_field=county,
            times=table.periods,
        )
        read[place] = codes
        findings += said
    return replace(table, units=read[0] or [], destinations=read[1])


def past_of(
    table: OldTable,
    source: ChangeSource,
    units: Mapping[str, str] | None,
    shares: Sequence[Change],
    country: Country | None,
    findings: list[Message],
) -> ChangeHistory:
    """Follow the changes to the units wanted; codes that never changed are units too."""
    exists = None if country is None else country.existence()
    if country is not None:
        shares = [*shares, *country.shares({share.old for share in shares})]
    moments = [] if country is None else country.moments
    past = history(source.changes, units, shares=shares, exists=exists, moments=moments)
    unmentioned = {*table.units, *(table.destinations or ())} - {""} - past.codes
    if exists is not None:
        end = max(past.limits, default=math.inf)
        unmentioned = {code for code in unmentioned if exists(code, end)}
    if units is not None or source.is_complete or not unmentioned:
        return past
    said = {"count": len(unmentioned), "examples": examples(unmentioned)}
    findings.append(Message("harmonise.unmentioned", said))
    kept = {*past.units.codes, *unmentioned}
    empty = np.full(len(kept), math.nan)
    return replace(past, units=type(past.units)(tuple(sorted(kept)), empty, empty))


def times_of_rows(
    table: OldTable,
    rows: Rows,
    past: ChangeHistory,
    wishes: Wishes,
    findings: list[Message],
) -> tuple[NDArray[np.int64], list[float], list[float]]:
    """Return which structure each row belongs to, the time of each, and that of each period."""
    when = [0.0]
    if table.periods is not None:
        found = times_of(rows.period.values, table.period_field)
        when = [found[text] for text in rows.period.values]
    if not past.is_dated:
        # All lead the same way, but which codes there are may differ.
        return rows.period.places, [0.0] * len(when), when
    if table.periods is None or wishes.vintage is not None:
        time = wishes.vintage
        if time is None:
            time = _recognised(rows, past)
            said = {"field": table.unit_field}
            if math.isinf(time):
                findings.append(Message("harmonise.vintage_first", said))
            else:
                said["year"] = f"{math.floor(_begin(past, time))}"
                findings.append(Message("harmonise.vintage", said))
            findings += _forgotten_period(rows)
        return np.zeros(len(rows), dtype=np.int64), [time], when
    limits = np.asarray(past.limits)
    structure = np.searchsorted(limits, when, side="right")
    used = sorted(set(structure.tolist()))
    times = [float(limits[s - 1]) if s else -math.inf for s in used]
    place = {s: number for number, s in enumerate(used)}
    of_period = np.asarray([place[s] for s in structure.tolist()], dtype=np.int64)
    return of_period[rows.period.places], times, when


def ways_at(past: ChangeHistory, times: Sequence[float], codes: set[str]) -> list[Ways]:
    """Return where codes lead at each of the times."""
    found = {time: past.at(time, codes) for time in sorted(set(times))}
    return [found[time] for time in times]


def _recognised(rows: Rows, past: ChangeHistory) -> float:
    """Return the latest time at which most of the codes were in use."""
    known = [code for code in rows.codes if code in past.codes]
    times = [-math.inf, *past.limits]
    counts = [sum(past.is_valid(code, at) for code in known) for at in times]
    return max(at for at, count in zip(times, counts) if count == max(counts))


def _forgotten_period(rows: Rows) -> list[Message]:
    """Name a column that tells rows of different years apart but was not chosen as the period."""
    for name, factor in rows.keys.items():
        times = [time_of(str(value)) for value in factor.values]
        if all(time is not None and 1800 <= time < 2200 for time in times):
            return [Message("harmonise.forgotten_period", {"field": name}, True)]
    return []


def _begin(past: ChangeHistory, time: float) -> float:
    """Return since when the codes of a time are in use.

    A code table may say when its rows end where nothing changes.
    """
    turns = {
        at
        for old, steps in past.steps.items()
        for step in steps
        if any(new != old for new, _ in step.parts)
        for at in (step.since, step.until)
    }
    return max((at for at in turns if at <= time), default=time)
