"""A harmonised table beside a second variable: wrong mappings keep national totals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from math import fsum
from typing import Any, NamedTuple

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import parse_numbers
from .change_report import ReportRow
from .harmonise import Harmonised
from .old_table import OldTable
from .periods import times_of
from .plausibility import check_plausibility


class Second(NamedTuple):
    """The second variable, and how to compare.

    Attributes
    ----------
    codes, values : sequence, length m
        Rows of the same unit are summed.
    periods : sequence of length m, optional
        Only rows of the period to compare count.
    field, period : str
        Field of values of the table, and the period to compare; empty = the
        first field, and the last period.
    threshold : float
        Largest deviation that is accepted.
    is_proportional : bool
        Whether the variables only vary together.
    code_field, value_field, period_field : str
        Column names, for messages.
    """

    codes: Sequence[Any]
    values: Sequence[Any]
    field: str = ""
    period: str = ""
    threshold: float = 0.06
    is_proportional: bool = False
    code_field: str = "code"
    value_field: str = "reference"
    periods: Sequence[Any] | None = None
    period_field: str = "period"


def check_result(
    found: Harmonised, table: OldTable, second: Second
) -> tuple[list[ReportRow], tuple[Message, ...]]:
    """Compare one period of a result with a second variable of the same units.

    Returns
    -------
    list of ReportRow
        The suspicious units, the worst first; ``detail`` holds the deviation.
    tuple of Message
        What the comparison says.

    Raises
    ------
    EngineError
        ``harmonise.check_field``, ``harmonise.check_period``, ``numbers.*`` or
        ``plausibility.*``.
    """
    field = second.field or next(iter(table.values), "")
    if field not in table.values:
        raise EngineError("harmonise.check_field", field=field, known=", ".join(table.values))
    period, chosen = _rows(found, table, second.period)
    sums: dict[str, list[float]] = {}
    for row in chosen:
        value = found.columns[field][row]
        code = found.columns[table.unit_field][row]
        sums.setdefault(code, []).append(math.nan if value is None else value)
    codes = sorted(sums)
    values = [fsum(sums[code]) for code in codes]
    reference, said = _reference(second, period)
    others = sorted(reference)
    compared = check_plausibility(
        codes,
        values,
        others,
        [fsum(reference[code]) for code in others],
        threshold=second.threshold,
        proportional=second.is_proportional,
        field=field,
        reference_field=second.value_field,
        code_field=table.unit_field,
        reference_code_field=second.code_field,
    )
    worst = sorted(
        (place for place, bad in enumerate(compared.suspicious.tolist()) if bad),
        key=lambda place: (-compared.deviation[place], codes[place]),
    )
    rows = [
        ReportRow(
            "suspicious", "", "", codes[place], found.names.get(codes[place], ""), period, period,
            values[place], math.nan, "check", f"{100 * (compared.ratio[place] - 1):+.1f} %",
        )
        for place in worst
    ]  # fmt: skip
    return rows, (*said, *compared.findings)


def _reference(second: Second, period: str) -> tuple[dict[str, list[float]], list[Message]]:
    """Return the second variable by unit; rows that are summed are said."""
    texts = code_texts(second.codes)
    used = [row for row, code in enumerate(texts) if code]
    if second.periods is not None:
        periods = code_texts(second.periods)
        used = [row for row in used if periods[row] == period]
        if not used:
            known = sorted(set(periods) - {""})
            raise EngineError(
                "harmonise.check_period",
                value=period,
                field=second.period_field,
                known=", ".join(known),
            )
    numbers = parse_numbers([second.values[row] for row in used], second.value_field, used)
    reference: dict[str, list[float]] = {}
    for row, number in zip(used, numbers.tolist()):
        reference.setdefault(texts[row], []).append(number)
    more = len(used) - len(reference)
    values = {"count": more, "field": second.value_field}
    return reference, [Message("harmonise.check_summed", values, True)] if more else []


def _rows(found: Harmonised, table: OldTable, wanted: str) -> tuple[str, list[int]]:
    """Return the period to compare and its rows."""
    if table.periods is None:
        return "", list(range(len(found.status)))
    texts = code_texts(found.columns[table.period_field])
    times = times_of(texts, table.period_field)
    if wanted and wanted not in times:
        raise EngineError(
            "harmonise.check_period",
            value=wanted,
            field=table.period_field,
            known=", ".join(sorted(times)),
        )
    period = wanted or max(times, key=lambda text: (times[text], text))
    return period, [row for row, text in enumerate(texts) if text == period]
