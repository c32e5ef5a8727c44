"""Which units there were when: the file ``code_vintages.json`` of a country pack."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..errors import EngineError
from .pack_files import day_or_none, entry_error, read_content

FORMAT = "smacreg-code-vintages"
VERSION = 1


@dataclass(frozen=True)
class Vintage:
    """The units of a country between two changes.

    Attributes
    ----------
    id : str
        Name of the structure: the year in which it began.
    valid_from, valid_to : str or None
        First day, and first day on which it is no longer valid; None = open.
    codes, names : tuple of str, length n
        The units, by code ascending.
    county_codes, counties : tuple of str, length n
        Code and name of the county of each unit.
    """

    id: str
    valid_from: str | None
    valid_to: str | None
    codes: tuple[str, ...]
    names: tuple[str, ...]
    county_codes: tuple[str, ...]
    counties: tuple[str, ...]

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each code."""
        return {code: place for place, code in enumerate(self.codes)}

    def holds_on(self, day: str) -> bool:
        """Return whether the structure was valid on a day (``YYYY-MM-DD``)."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day < self.valid_to
        )


def read_code_vintages(data: bytes, source: str = "code_vintages.json") -> tuple[Vintage, ...]:
    """Read the structures of a country, the oldest first.

    Parameters
    ----------
    data : bytes
        JSON with ``vintages`` (records with id, valid_from, valid_to, units: the
        number of units), ``counties`` (rows of code, name, first and last
        vintage) and ``units`` (rows of code, name, county, first and last
        vintage). A unit or county stands once for each run of vintages in which
        nothing about it changed.
    source : str
        Name of the file, for messages.

    Raises
    ------
    EngineError
        ``pack.*``.
    """
    content = read_content(data, FORMAT, VERSION, source)
    try:
        records = [dict(record) for record in content["vintages"]]
        order = {str(record["id"]): place for place, record in enumerate(records)}
        units = [_row(row, 5, order, source) for row in content["units"]]
        counties = [_row(row, 4, order, source) for row in content["counties"]]
    except (KeyError, TypeError, ValueError) as error:
        raise entry_error(source, error, "vintages") from None
    if not records:
        raise entry_error(source, "vintages", "vintages")
    return tuple(
        _vintage(record, place, units, counties, source) for place, record in enumerate(records)
    )


def vintage_of(vintages: Iterable[Vintage], day: str) -> Vintage | None:
    """Return the structure that was valid on a day (``YYYY-MM-DD``), or None."""
    return next((vintage for vintage in vintages if vintage.holds_on(day)), None)


_Row = tuple[tuple[str, ...], int, int]


def _row(row: Any, length: int, order: dict[str, int], source: str) -> _Row:
    if not isinstance(row, list) or len(row) != length or not all(isinstance(c, str) for c in row):
        raise entry_error(source, row, "row")
    *values, first, last = row
    if first not in order or last not in order or order[first] > order[last]:
        raise entry_error(source, row, "span")
    return tuple(values), order[first], order[last]


def _vintage(
    record: dict[str, Any], place: int, units: list[_Row], counties: list[_Row], source: str
) -> Vintage:
    names: dict[str, str] = {}
    for (code, name), first, last in counties:
        if first <= place <= last and names.setdefault(code, name) != name:
            raise entry_error(source, [code, name], "twice")
    rows = sorted(values for values, first, last in units if first <= place <= last)
    for one, other in zip(rows, rows[1:]):
        if one[0] == other[0]:
            raise entry_error(source, list(other), "twice")
    for row in rows:
        if row[2] not in names:
            raise entry_error(source, list(row), "county")
    if len(rows) != record.get("units"):
        raise EngineError(
            "pack.count",
            source=source,
            vintage=record["id"],
            count=len(rows),
            declared=record.get("units"),
        )
    return Vintage(
        str(record["id"]),
        day_or_none(record.get("valid_from"), source, record),
        day_or_none(record.get("valid_to"), source, record),
        tuple(code for code, _, _ in rows),
        tuple(name for _, name, _ in rows),
        tuple(county for _, _, county in rows),
        tuple(names[county] for _, _, county in rows),
    )
