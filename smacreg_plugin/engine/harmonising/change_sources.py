"""Changes of codes from the files and tables that users have."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import parse_numbers, row_number
from .change_steps import Change
from .code_systems import read_codes
from .periods import time_of

if TYPE_CHECKING:
    from ..formats.klass import KlassTable


class ChangeSource(NamedTuple):
    """Changes, and what is known beside them.

    Attributes
    ----------
    changes : tuple of Change
    old_names, new_names : dict of str to str
        Name of each code, where known.
    is_complete : bool
        Whether codes that never changed stand there too, so that one that does
        not is unknown.
    findings : tuple of Message
    """

    changes: tuple[Change, ...]
    old_names: dict[str, str]
    new_names: dict[str, str]
    is_complete: bool
    findings: tuple[Message, ...] = ()

    @property
    def codes(self) -> set[str]:
        """All codes that occur."""
        return {code for change in self.changes for code in (change.old, change.new)}


def from_klass(
    table: KlassTable, codes: Collection[str], units: Collection[str] | None
) -> ChangeSource:
    """Return the changes of a file of KLASS.

    A correspondence does not tell which of its sides is the older one. The
    units wanted are the new side where they are given; otherwise the side that
    more of the table's own codes stand on is the old one.

    Parameters
    ----------
    table : KlassTable
        As read.
    codes : collection of str
        Codes of the table that is to be harmonised.
    units : collection of str, or None
        Codes of the units wanted.

    Raises
    ------
    EngineError
        ``harmonise.date``, ``changes.empty``.
    """
    findings: list[Message] = []
    old, old_names, new, new_names = table.old, table.old_names, table.new, table.new_names
    if not table.is_changes and _is_reversed(table, set(codes), units):
        old, old_names, new, new_names = new, new_names, old, old_names
        findings.append(Message("harmonise.reversed", {}))
    halves = sum(1 for a, b in zip(old, new) if bool(a) != bool(b))
    if halves:
        findings.append(Message("harmonise.half_changes", {"count": halves}))
    changes = []
    for a, b, date in zip(old, new, table.dates):
        if a and b:
            changes.append(Change(a, b, until=_time(date) if table.is_changes else math.nan))
    return ChangeSource(
        tuple(changes),
        {code: name for code, name in zip(old, old_names) if code},
        {code: name for code, name in zip(new, new_names) if code},
        not table.is_changes and any(a == b for a, b in zip(old, new)),
        tuple(findings),
    )


def _time(date: str) -> float:
    time = time_of(date)
    if time is None:
        raise EngineError("harmonise.date", value=date)
    return time


def _is_reversed(table: KlassTable, codes: set[str], units: Collection[str] | None) -> bool:
    both = set(table.old) & set(table.new)
    source, target = set(table.old) - both, set(table.new) - both
    if units is not None:
        wanted = set(units)
        if len(source & wanted) != len(target & wanted):
            return len(source & wanted) > len(target & wanted)
    read = set(read_codes(sorted(codes), source | target | both, field="").codes)
    return len(target & read) > len(source & read)


def turned(source: ChangeSource, units: Collection[str]) -> ChangeSource:
    """Return changes without dates the other way where the units wanted are the old ones.

    The share of an old unit says nothing about what its new one is made of, so
    none is left.
    """
    if any(not math.isnan(change.until) for change in source.changes):
        return source
    old = {change.old for change in source.changes}
    new = {change.new for change in source.changes}
    wanted = set(units)
    if len((old - new) & wanted) <= len((new - old) & wanted):
        return source
    return source._replace(
        changes=tuple(Change(change.new, change.old) for change in source.changes),
        old_names=source.new_names,
        new_names=source.old_names,
        findings=(*source.findings, Message("harmonise.backwards", {})),
    )


def from_code_table(
    old: Sequence[Any],
    new: Sequence[Any],
    shares: Sequence[Any] | None = None,
    first: Sequence[Any] | None = None,
    last: Sequence[Any] | None = None,
    *,
    fields: tuple[str, str, str] = ("share", "first_year", "last_year"),
    basis: Sequence[Any] | None = None,
) -> ChangeSource:
    """Return the changes of a code table.

    Parameters
    ----------
    old, new : sequence, length m
        Codes; rows without one of them are skipped.
    shares : sequence of float, length m, optional
        Share of the old unit that went to the new one.
    first, last : sequence, length m, optional
        First and last year of the old code.
    fields : tuple of str
        Names of the last three columns, for messages.
    basis : sequence of str, length m, optional
        What the shares rest on.

    Raises
    ------
    EngineError
        ``changes.length``, ``changes.range``, ``numbers.*``,
        ``harmonise.year`` or ``harmonise.years_order``.
    """
    columns = [old, new, *(column for column in (shares, first, last, basis) if column is not None)]
    lengths = [len(column) for column in columns]
    if len(set(lengths)) > 1:
        raise EngineError("changes.length", lengths=", ".join(map(str, lengths)))
    olds, news = code_texts(old), code_texts(new)
    used = [row for row, (a, b) in enumerate(zip(olds, news)) if a and b]
    parts = [math.nan] * len(used)
    if shares is not None:
        parts = parse_numbers([shares[row] for row in used], fields[0], used).tolist()
        for place, share in enumerate(parts):
            if not 0.0 < share <= 1.0 + 1e-9:
                raise EngineError(
                    "changes.range", field=fields[0], value=share, row=row_number(place, used)
                )
    begins = _years(first, used, fields[1])
    ends = _years(last, used, fields[2])
    changes = []
    for place, row in enumerate(used):
        since, until = begins[place], ends[place] + 1.0
        if not math.isnan(since) and since >= until:
            raise EngineError("harmonise.years_order", first=fields[1], last=fields[2], row=row + 1)
        text = code_texts([basis[row]])[0] if basis is not None else ""
        changes.append(
            Change(
                olds[row],
                news[row],
                parts[place],
                -math.inf if math.isnan(since) else since,
                until,
                text,
            )
        )
    complete = any(change.old == change.new for change in changes)
    return ChangeSource(tuple(changes), {}, {}, complete)


def _years(column: Sequence[Any] | None, used: Sequence[int], name: str) -> list[float]:
    """Return years; NaN where there is none."""
    if column is None:
        return [math.nan] * len(used)
    years = []
    for row in used:
        text = code_texts([column[row]])[0]
        time = time_of(text) if text else math.nan
        if time is None:
            raise EngineError("harmonise.year", field=name, value=text, row=row + 1)
        years.append(time)
    return years
