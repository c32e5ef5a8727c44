"""The rows of a table of jobs by industry, checked and brought into an array."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..codes import code_texts, refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, parse_numbers, plain
from .industry_codes import refuse_double_counting

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..monitor import Monitor

    Floats = NDArray[np.float64]

# What statistics offices write for a number that they do not give.
SYMBOLS = (".", "..", "...", ":")


class IndustryColumns(NamedTuple):
    """Names of the columns as the user knows them, for messages."""

    unit: str = "unit"
    industry: str = "industry"
    jobs: str = "jobs"
    period: str = "period"
    map_unit: str = "unit"


class Jobs(NamedTuple):
    """A table as an array.

    Attributes
    ----------
    codes, industries, names, periods : tuple of str
        Codes of all units of the table and of the industries, names of these, and
        periods; all but the names ascending.
    values : ndarray of float, shape (codes, industries, periods)
        NaN where missing.
    findings : tuple of Message
        ``industries.left_out``, ``industries.several_names`` and ``industries.suppressed``.
    """

    codes: tuple[str, ...]
    industries: tuple[str, ...]
    names: tuple[str, ...]
    periods: tuple[str, ...]
    values: Floats
    findings: tuple[Message, ...]


def read_rows(
    units: Sequence[Any],
    industries: Sequence[Any],
    values: Sequence[Any],
    periods: Sequence[Any] | None,
    names: Sequence[Any] | None,
    *,
    known: Mapping[str, int],
    without: Sequence[str],
    every_without: bool,
    columns: IndustryColumns,
    monitor: Monitor,
) -> Jobs:
    """Check the rows and bring them into an array; for :class:`.industries.IndustryTable`."""
    lengths = [len(c) for c in (units, industries, values, periods, names) if c is not None]
    if len(set(lengths)) > 1:
        raise EngineError("industries.length", lengths=", ".join(map(str, lengths)))
    if not len(units):
        raise EngineError("industries.empty")
    keys = []
    for column, field in ((units, columns.unit), (industries, columns.industry)):
        keys.append(_texts(column, field))
        monitor.check(0.1 * len(keys))
    keys.append(_texts(periods, columns.period) if periods is not None else [""] * len(units))
    monitor.check(0.3)
    _refuse_other_units(set(keys[0]), known, columns)
    for column, field in zip(keys[1:], (columns.industry, columns.period)):
        _refuse_spaces_in_some(set(column), field)
    labels = _labels(keys[1], names)
    findings = list(labels.findings)
    left = _left_out(labels.name, without, every_without, columns.industry)
    rows = [row for row, code in enumerate(keys[1]) if code not in left]
    if not rows:
        raise EngineError("industries.nothing_left", field=columns.industry)
    monitor.check(0.4)
    numbers = _numbers(values, columns.jobs)
    if left:
        gone = [row for row, code in enumerate(keys[1]) if code in left]
        said = {
            "count": len(left),
            "list": "; ".join(labels.name[code] for code in sorted(left)),
            "jobs": plain(round(float(np.nansum(numbers[gone])))),
        }
        findings.append(Message("industries.left_out", said))
    monitor.check(0.5)
    used = [[column[row] for row in rows] for column in keys]
    monitor.check(0.6)
    axes = [tuple(sorted(set(column))) for column in used]
    array = _dense(used, axes, numbers[rows], rows, periods is not None, columns, monitor)
    findings += _suppressed(used, numbers[rows], columns.jobs)
    of_industries = tuple(labels.name[code] for code in axes[1])
    refuse_double_counting(
        axes[1], of_industries, array.transpose(0, 2, 1).reshape(-1, len(axes[1]))
    )
    return Jobs(axes[0], axes[1], of_industries, axes[2], array, tuple(findings))


class _Labels(NamedTuple):
    name: dict[str, str]
    findings: tuple[Message, ...]


def _texts(column: Sequence[Any], field: str) -> list[str]:
    texts = code_texts(column)
    missing = [row for row, text in enumerate(texts) if not text]
    if missing:
        raise EngineError("industries.no_key", count=len(missing), field=field, row=missing[0] + 1)
    return texts


def _refuse_other_units(
    codes: set[str], known: Mapping[str, int], columns: IndustryColumns
) -> None:
    if not known:
        return
    outside = codes - set(known)
    refuse_near_misses(outside, columns.unit, known, columns.map_unit)
    if len(outside) == len(codes):
        raise EngineError(
            "industries.no_match",
            field=columns.unit,
            examples=examples(outside),
            unit=columns.map_unit,
            units=examples(known),
        )


def _refuse_spaces_in_some(texts: set[str], field: str) -> None:
    """Refuse texts that are the same as others but for spaces around them."""
    bare = {text: 0 for text in texts if text == text.strip()}
    refuse_near_misses(texts - set(bare), field, bare, field)


def _labels(industries: Sequence[str], names: Sequence[Any] | None) -> _Labels:
    """Return the name of each industry, the first in the alphabet where there are several."""
    given: dict[str, set[str]] = {code: set() for code in industries}
    if names is not None:
        for code, name in zip(industries, code_texts(names)):
            given[code].add(name.strip())
    several = sorted(code for code, found in given.items() if len(found - {""}) > 1)
    findings = []
    if several:
        said = {
            "count": len(several),
            "industry": several[0],
            "names": "; ".join(sorted(given[several[0]] - {""})[:3]),
        }
        findings.append(Message("industries.several_names", said, True))
    return _Labels(
        {code: min(found - {""}, default=code) for code, found in given.items()}, tuple(findings)
    )


def _left_out(name: Mapping[str, str], without: Sequence[str], every: bool, field: str) -> set[str]:
    wanted = {text.strip().casefold(): text.strip() for text in without if text.strip()}
    found = {
        code for code in name if {code.strip().casefold(), name[code].casefold()} & set(wanted)
    }
    met = {text.strip().casefold() for code in found for text in (code, name[code])}
    unknown = [text for key, text in wanted.items() if key not in met]
    if unknown and every:
        raise EngineError(
            "industries.without_unknown",
            count=len(unknown),
            examples="; ".join(sorted(unknown)[:3]),
            field=field,
            industries="; ".join(sorted(name)[:12]) + (" …" if len(name) > 12 else ""),
        )
    return found


def _numbers(values: Sequence[Any], field: str) -> Floats:
    """Return the values, NaN where there is a symbol or nothing."""
    if isinstance(values, np.ndarray):
        values = values.tolist()
    used = [row for row, value in enumerate(values) if not _is_missing(value)]
    numbers = np.full(len(values), np.nan)
    numbers[used] = parse_numbers([values[row] for row in used], field, used)
    negative = np.flatnonzero(numbers < 0)
    if negative.size:
        raise EngineError(
            "industries.negative",
            count=int(negative.size),
            field=field,
            example=plain(numbers[negative[0]]),
            row=int(negative[0]) + 1,
        )
    return numbers


def _is_missing(value: Any) -> bool:
    return value is None or (type(value) is str and (not value.strip() or value.strip() in SYMBOLS))


def _dense(
    keys: list[list[str]],
    axes: list[tuple[str, ...]],
    numbers: Floats,
    rows: Sequence[int],
    has_periods: bool,
    columns: IndustryColumns,
    monitor: Monitor,
) -> Floats:
    """Return units by industries by periods; an absent industry is 0 where the unit-year is."""
    places = []
    for done, (column, axis) in enumerate(zip(keys, axes)):
        monitor.check(0.6 + 0.1 * done)
        index = {text: place for place, text in enumerate(axis)}
        places.append(np.array([index[text] for text in column], dtype=np.int64))
    unit, industry, period = places
    shape = tuple(len(axis) for axis in axes)
    cell = np.ravel_multi_index((unit, industry, period), shape)
    _, first, times = np.unique(cell, return_index=True, return_counts=True)
    if (times > 1).any():
        row = int(first[times > 1].min())
        raise EngineError(
            "industries.duplicate" if has_periods else "industries.duplicate_without_period",
            count=int((times > 1).sum()),
            example=", ".join(filter(None, (column[row] for column in keys))),
            row=rows[row] + 1,
        )
    monitor.check(0.9)
    present = np.zeros((shape[0], shape[2]), dtype=bool)
    present[unit, period] = True
    array = np.where(present[:, None, :], np.zeros(shape), np.nan)
    array[unit, industry, period] = numbers
    return array


def _suppressed(keys: list[list[str]], numbers: Floats, field: str) -> list[Message]:
    missing = np.flatnonzero(np.isnan(numbers)).tolist()
    if not missing:
        return []
    cells = {", ".join(filter(None, (column[row] for column in keys))) for row in missing}
    said = {"count": len(missing), "field": field, "examples": "; ".join(sorted(cells)[:3])}
    return [Message("industries.suppressed", said, True)]
