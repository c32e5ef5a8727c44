"""Municipal finances pooled over regions: sums of amounts over sums of revenue."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codes import code_texts, refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers
from .capacity import refuse_negative

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import Units
    from ..partition import Partition

    Floats = NDArray[np.float64]


@dataclass(frozen=True)
class PooledRatio:
    """An amount in relation to gross revenue, for each of k regions.

    Attributes
    ----------
    amount, revenue : ndarray of float, shape (k,)
        Sums over the units that have both; NaN where no unit has.
    ratio : ndarray of float, shape (k,)
        Their ratio, which is not the mean of the units' ratios; NaN where
        revenue is not above zero.
    units : ndarray of int, shape (k,)
        Units that have both.
    partial : ndarray of bool, shape (k,)
        Whether some units of the region, but not all, have both.
    """

    amount: Floats
    revenue: Floats
    ratio: Floats
    units: NDArray[np.int64]
    partial: NDArray[np.bool_]


def amounts_of_units(
    units: Units,
    codes: Sequence[Any],
    columns: Mapping[str, Sequence[Any]],
    *,
    code_field: str,
    unit_field: str = "unit",
    years: Sequence[Any] | None = None,
    year: str = "",
    year_field: str = "year",
) -> tuple[dict[str, Floats], tuple[Message, ...]]:
    """Read amounts of the units from a table.

    Parameters
    ----------
    units : Units
        The n units.
    codes : sequence, length m
        Unit code of each row, in any order.
    columns : mapping of str to sequence, length m
        Amounts by the name of the column; blank ones are missing.
    code_field, unit_field, year_field : str
        Names of the columns, for messages.
    years : sequence, length m, optional
        Year of each row.
    year : str
        The year to read; empty for all rows.

    Returns
    -------
    dict of str to ndarray of float, shape (n,)
        NaN where missing.
    tuple of Message
        ``finances.unknown``.

    Raises
    ------
    EngineError
        ``finances.empty``, ``year``, ``no_match`` or ``repeated``;
        ``numbers.*``; ``codes.*``.
    """
    texts = code_texts(codes)
    rows = _rows_of_year(texts, years, year, year_field)
    index = units.index
    unknown = {texts[row] for row in rows} - set(index)
    refuse_near_misses(unknown, code_field, index, unit_field)
    known = [row for row in rows if texts[row] in index]
    if not known:
        raise EngineError(
            "finances.no_match",
            field=code_field,
            examples=examples(code or "?" for code in unknown),
            units=examples(units.codes),
        )
    twice = [code for code, times in Counter(texts[row] for row in known).items() if times > 1]
    if twice:
        raise EngineError("finances.repeated", count=len(twice), examples=examples(twice))
    findings = []
    if unknown:
        values = {"count": len(unknown), "examples": examples(code or "?" for code in unknown)}
        findings.append(Message("finances.unknown", values))
    return (
        {name: _column(units, texts, column, name, known) for name, column in columns.items()},
        tuple(findings),
    )


def pooled_ratio(
    units: Units, partition: Partition, amount: Floats, revenue: Floats, field: str
) -> tuple[PooledRatio, tuple[Message, ...]]:
    """Pool an amount and the revenue of the units over regions.

    Parameters
    ----------
    units : Units
        The n units, for messages.
    partition : Partition
        Division of them.
    amount, revenue : ndarray of float, shape (n,)
        NaN where missing. Amounts may be negative, revenue may not.
    field : str
        Name of the column of the amount, for messages.

    Returns
    -------
    PooledRatio
    tuple of Message
        ``finances.missing``.
    """
    both = ~(np.isnan(amount) | np.isnan(revenue))
    k = partition.k
    pooled = np.full((3, k), math.nan)
    counted = np.zeros(k, dtype=np.int64)
    for region in range(k):
        members = partition.members(region)
        members = members[both[members]]
        counted[region] = members.size
        if members.size:
            top = math.fsum(amount[members].tolist())
            bottom = math.fsum(revenue[members].tolist())
            pooled[:, region] = top, bottom, top / bottom if bottom > 0 else math.nan
    lacking = [units.codes[unit] for unit in np.flatnonzero(~both & (partition.region >= 0))]
    findings = []
    if lacking:
        values = {"count": len(lacking), "field": field, "examples": examples(lacking)}
        findings.append(Message("finances.missing", values, True))
    partial = (counted > 0) & (counted < partition.sizes)
    return PooledRatio(pooled[0], pooled[1], pooled[2], counted, partial), tuple(findings)


def check_revenue(units: Units, revenue: Floats, field: str) -> Floats:
    """Return the gross revenue of the units, shape (n,), if it can be one.

    Raises
    ------
    EngineError
        ``capacity.negative``.
    """
    refuse_negative(units.codes, revenue, field)
    return revenue


def _rows_of_year(
    texts: Sequence[str], years: Sequence[Any] | None, year: str, year_field: str
) -> list[int]:
    rows = list(range(len(texts)))
    if years is not None and year:
        held = code_texts(years)
        rows = [row for row in rows if held[row] == year]
        if not rows and any(held):
            raise EngineError(
                "finances.year", year=year, field=year_field, years=examples(set(held) - {""}, 10)
            )
    if not rows:
        raise EngineError("finances.empty")
    return rows


def _column(
    units: Units, texts: Sequence[str], column: Sequence[Any], name: str, rows: Sequence[int]
) -> Floats:
    """Return a column in the order of the units, NaN where missing."""
    filled = [row for row in rows if not _is_missing(column[row])]
    numbers = parse_numbers([column[row] for row in filled], name, filled)
    result = np.full(len(units), math.nan)
    result[[units.index[texts[row]] for row in filled]] = numbers
    return result


def _is_missing(value: Any) -> bool:
    return value is None or value != value or (isinstance(value, str) and not value.strip())
