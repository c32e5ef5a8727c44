"""A table in old codes, as columns and as arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import examples, parse_numbers
from .factors import Factor, factorise, pack
from .table_keys import sorted_out

if TYPE_CHECKING:
    from numpy.typing import NDArray

# What statistics offices write for a number that is missing or held back.
SYMBOLS = frozenset({".", "..", ":", "...", "*", "x"})


@dataclass(frozen=True)
class OldTable:
    """A table of values or flows.

    Attributes
    ----------
    units : sequence, length n
        Code of the unit of each row; of flows the unit of residence.
    values : mapping of str to sequence of length n
        Columns of numbers that can be added.
    destinations, periods : sequence of length n, optional
        The other unit of flows, and the period.
    rates : mapping of str to sequence of length n
        Columns of numbers that cannot be added.
    others : mapping of str to sequence of length n
        All other columns.
    keys : sequence of str, optional
        Those of the others that rows are kept apart by; None = found by
        :func:`arrange`.
    county_field : str
        The one of the others that holds the county, for units given by name.
    order : sequence of str
        All fields as they stand in the table; rows of the result ascend by them.
    unit_field, destination_field, period_field : str
        Their names.
    """

    units: Sequence[Any]
    values: Mapping[str, Sequence[Any]]
    destinations: Sequence[Any] | None = None
    periods: Sequence[Any] | None = None
    rates: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    others: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    keys: Sequence[str] | None = None
    county_field: str = ""
    order: Sequence[str] = ()
    unit_field: str = "unit"
    destination_field: str = "destination"
    period_field: str = "period"


@dataclass(frozen=True)
class Rows:
    """The same as arrays.

    Attributes
    ----------
    codes : list of str
        The different codes, ascending, of units and destinations.
    origin, destination : ndarray of int, shape (n,)
        Places in ``codes``; the same array where the table has no destination.
    is_flows : bool
    period : Factor
        One period without a name where the table has none.
    keys, describing : dict of str to Factor
        Columns that rows are kept apart by, and those that describe a unit or a key.
    fields : tuple of str
        Names of the columns of numbers, values first.
    numbers : ndarray of float, shape (n, k)
        NaN where missing.
    is_rate : ndarray of bool, shape (k,)
    findings : tuple of Message
    unchosen : tuple of str
        Those of ``describing`` that hold statistics, which are not those of a changed unit.
    """

    codes: list[str]
    origin: NDArray[np.int64]
    destination: NDArray[np.int64]
    is_flows: bool
    period: Factor
    keys: dict[str, Factor]
    describing: dict[str, Factor]
    fields: tuple[str, ...]
    numbers: NDArray[np.float64]
    is_rate: NDArray[np.bool_]
    findings: tuple[Message, ...]
    unchosen: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Return the number of rows."""
        return int(self.origin.size)


def arrange(table: OldTable, monitor: Monitor | None = None) -> Rows:
    """Read a table into arrays.

    Keys are the columns that it takes to tell the rows of a unit (or pair of
    units) and period apart, as age does; what they determine describes the unit
    or the key, as a name does; a column that counts the rows is left out.

    Raises
    ------
    EngineError
        ``harmonise.empty``, ``harmonise.no_value``, ``harmonise.no_code``,
        ``harmonise.duplicate`` or ``numbers.*``.
    """
    monitor = monitor or Monitor()
    n = len(table.units)
    if n == 0:
        raise EngineError("harmonise.empty")
    fields = (*table.values, *table.rates)
    if not fields:
        raise EngineError("harmonise.no_value")
    findings: list[Message] = []
    numbers = np.empty((n, len(fields)))
    for place, name in enumerate(fields):
        monitor.check(0.2 * place / len(fields))
        column = table.values[name] if name in table.values else table.rates[name]
        numbers[:, place] = _numbers(column, name, findings)
    monitor.check(0.2)
    is_flows = table.destinations is not None
    texts = code_texts(table.units)
    _require_codes(texts, table.unit_field)
    if table.destinations is not None:
        ends = code_texts(table.destinations)
        monitor.check(0.3)
        _require_codes(ends, table.destination_field)
        both = factorise([*texts, *ends])
        origin, destination = both.places[:n], both.places[n:]
    else:
        both = factorise(texts)
        origin = destination = both.places
    monitor.check(0.5)
    if table.periods is None:
        period = Factor(np.zeros(n, dtype=np.int64), [""])
    else:
        period = factorise(code_texts(table.periods))
    monitor.check(0.8)
    keys, describing, unchosen = sorted_out(table, both, origin, destination, period, findings)
    rows = Rows(
        both.values,
        origin,
        destination,
        is_flows,
        period,
        keys,
        describing,
        fields,
        numbers,
        np.arange(len(fields)) >= len(table.values),
        tuple(findings),
        unchosen,
    )
    return _without_repeats(rows, table)


def _numbers(column: Sequence[Any], name: str, findings: list[Message]) -> NDArray[np.float64]:
    missing = [
        row
        for row, value in enumerate(column)
        if value is None
        or value != value
        or (isinstance(value, str) and (not value.strip() or value.strip() in SYMBOLS))
    ]
    if not missing:
        return parse_numbers(column, name)
    gone = set(missing)
    kept = [row for row in range(len(column)) if row not in gone]
    numbers = np.full(len(column), np.nan)
    numbers[kept] = parse_numbers([column[row] for row in kept], name, kept)
    symbols = {str(column[row]).strip() for row in missing if isinstance(column[row], str)} - {""}
    findings.append(
        Message(
            "harmonise.missing",
            {
                "count": len(missing),
                "field": name,
                "symbols": examples(f"“{symbol}”" for symbol in symbols) or "NULL",
                "row": missing[0] + 1,
            },
            True,
        )
    )
    return numbers


def _require_codes(texts: Sequence[str], name: str) -> None:
    empty = [row for row, text in enumerate(texts) if not text]
    if empty:
        raise EngineError("harmonise.no_code", count=len(empty), field=name, row=empty[0] + 1)


def key_columns(rows: Rows) -> list[tuple[NDArray[np.int64], int]]:
    """Return the keys as places and their number."""
    return [(factor.places, len(factor.values)) for factor in rows.keys.values()]


def _without_repeats(rows: Rows, table: OldTable) -> Rows:
    """Refuse rows that repeat unit, period and all keys; pairs of flows are only counted."""
    codes = len(rows.codes)
    columns = [
        (rows.origin, codes),
        (rows.destination, codes),
        (rows.period.places, len(rows.period.values)),
        *key_columns(rows),
    ]
    _, inverse, counts = np.unique(
        pack(columns, len(rows))[0], return_inverse=True, return_counts=True
    )
    repeated = np.flatnonzero(counts[inverse.reshape(-1)] > 1)
    if repeated.size == 0:
        return rows
    count = int((counts[counts > 1] - 1).sum())
    place = min(
        repeated.tolist(), key=lambda row: (rows.codes[rows.origin[row]], rows.period.places[row])
    )
    example = [rows.codes[rows.origin[place]]]
    if rows.is_flows:
        example.append(rows.codes[rows.destination[place]])
    if table.periods is not None:
        example.append(str(rows.period.values[rows.period.places[place]]))
    said = {"count": count, "field": table.unit_field, "example": ", ".join(example)}
    if not rows.is_flows or rows.is_rate.any():
        raise EngineError("harmonise.duplicate", **said)
    finding = Message("harmonise.repeated", said, True)
    return Rows(**{**vars(rows), "findings": (*rows.findings, finding)})
