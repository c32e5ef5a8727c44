"""Tables of statistics as users have them, as observations.

A table has a row for each unit and period, often for each variable, category or variant too.
Values that the statistics office left out by a symbol are missing, with their reason; nothing
else that is not a number is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from ..messages import Message
from ..monitor import Monitor
from ..numbers import parse_numbers
from .observations import EMPTY, SYMBOLS, Observations
from .statistics_checks import missing_values, refuse_duplicates, refuse_negative
from .statistics_layout import PERIOD, STATUS, UNIT, VARIANT, Layout
from .statistics_names import Names, ascending, coded

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.catalogue import Catalogue

# How a status begins that says so.
_ESTIMATED = "estimat"


def read_statistics(
    columns: Mapping[str, Sequence[Any]],
    layout: Layout,
    catalogue: Catalogue,
    *,
    table: str,
    default_variable: str,
    monitor: Monitor | None = None,
) -> Observations:
    """Read a table.

    Parameters
    ----------
    columns : mapping of str to sequence, length r
        The columns that ``layout`` names, rows alike.
    layout : Layout
        What they hold.
    catalogue : Catalogue
        Knows variables and categories.
    table : str
        Name of the table, for messages.
    default_variable : str
        Id of the variable of columns that do not say theirs.
    monitor : Monitor, optional
        May cancel.

    Raises
    ------
    EngineError
        ``statistics.empty``, ``statistics.no_code``, ``statistics.no_period``,
        ``statistics.unknown_variables``, ``statistics.duplicate``, ``statistics.negative``, or
        ``numbers.*`` for what is no number.
    """
    monitor = monitor or Monitor()
    keys = layout.keys
    rows = len(columns[keys[UNIT]])
    if not rows:
        raise EngineError("statistics.empty", table=table)
    codes, unit = coded(columns[keys[UNIT]])
    _refuse_blank(codes, unit, "statistics.no_code", table, keys[UNIT])
    findings: list[Message] = []
    if PERIOD in keys:
        periods, period = coded(columns[keys[PERIOD]])
        _refuse_blank(periods, period, "statistics.no_period", table, keys[PERIOD])
    else:
        periods, period = ("",), np.zeros(rows, dtype=np.int32)
        findings.append(Message("statistics.undated", {"table": table}, is_warning=True))
    if layout.left_out:
        read = ", ".join(one.name for one in layout.numbers)
        told = {"table": table, "columns": ", ".join(layout.left_out), "read": read}
        findings.append(Message("statistics.columns_left_out", told, is_warning=True))
    variants, variant = _optional(columns, keys.get(VARIANT, ""), rows)
    estimated = _estimated(columns, keys.get(STATUS, ""), rows)

    named = Names(layout, catalogue, default_variable)
    row_variable = named.variables_of_rows(columns, rows, table, findings)
    row_label = named.labels_of_rows(columns, rows)
    values, reasons, variable, label = [], [], [], []
    for number in layout.numbers:
        monitor.check(0.0)
        found, why = _numbers(columns[number.name], number.name)
        values.append(found)
        reasons.append(why)
        variable.append(row_variable if row_variable is not None else named.variable(number, rows))
        label.append(row_label if row_label is not None else named.label(number.category, rows))
    times = len(layout.numbers)
    ids, variable_at = ascending(named.ids, np.concatenate(variable))
    labels, label_at = ascending(named.labels, np.concatenate(label))
    observations = Observations(
        table, codes, periods, ids, labels, variants,
        np.tile(unit, times), np.tile(period, times), variable_at, label_at,
        np.tile(variant, times), np.concatenate(values), np.concatenate(reasons),
        np.tile(estimated, times), layout.dimension, keys[UNIT], (),
    )  # fmt: skip
    known = variable_at >= 0
    if not known.all():
        observations = observations.kept(known)
    refuse_duplicates(observations, layout.unread)
    refuse_negative(observations, catalogue)
    findings += missing_values(observations)
    return replace(observations, findings=tuple(findings))


def _optional(
    columns: Mapping[str, Sequence[Any]], name: str, rows: int
) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    return coded(columns[name]) if name else (("",), np.zeros(rows, dtype=np.int32))


def _estimated(columns: Mapping[str, Sequence[Any]], name: str, rows: int) -> NDArray[np.bool_]:
    if not name:
        return np.zeros(rows, dtype=np.bool_)
    words, place = coded(columns[name])
    flags = np.array([word.strip().casefold().startswith(_ESTIMATED) for word in words])
    return np.asarray(flags[place])


def _refuse_blank(
    names: Sequence[str], place: NDArray[np.int32], key: str, table: str, field: str
) -> None:
    if names[0] == "":
        rows = np.flatnonzero(place == 0)
        raise EngineError(key, count=len(rows), table=table, field=field, row=int(rows[0]) + 1)


def _numbers(column: Sequence[Any], name: str) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Return numbers, NaN where missing, and why they are."""
    reasons = np.zeros(len(column), dtype=np.uint8)
    if set(map(type, column)) <= {int, float, type(None)}:
        values = np.array(column, dtype=np.float64)
        reasons[np.isnan(values)] = EMPTY
        rows = np.flatnonzero(reasons == 0)
        parse_numbers([column[row] for row in rows.tolist()], name, rows.tolist())
        return values, reasons
    for row, value in enumerate(column):
        if value is None or value != value:
            reasons[row] = EMPTY
        elif type(value) is str:
            text = value.strip()
            if not text:
                reasons[row] = EMPTY
            elif text in SYMBOLS:
                reasons[row] = SYMBOLS[text]
    values = np.full(len(column), np.nan)
    rows = np.flatnonzero(reasons == 0)
    values[rows] = parse_numbers([column[row] for row in rows.tolist()], name, rows.tolist())
    return values, reasons
