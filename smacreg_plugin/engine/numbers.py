"""Numbers as tables hold them: typed, or written as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray


# Sums of fractions differ in their last bits with the order of summation.
_ROUNDING = 1e-12
# Digits with a decimal point, or the words for what is not finite; no separators.
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$|\s*[+-]?(nan|inf(inity)?)\s*$",
                     re.ASCII | re.IGNORECASE)  # fmt: skip
_SEPARATED = re.compile(r"\s*[+-]?\d+([.,'\u2019\s]\d+)+\s*$")


def examples(values: Iterable[object], most: int = 3) -> str:
    """Return the first few values in ascending order, for a message."""
    ordered = sorted(str(value) for value in values)
    return ", ".join(ordered[:most]) + (" …" if len(ordered) > most else "")


def plain(value: float) -> int | float:
    """Return ``value`` as an integer where it is one, for messages and logs."""
    return int(value) if float(value).is_integer() else float(value)


def parse_numbers(
    values: Sequence[Any], field: str, rows: Sequence[int] | None = None
) -> NDArray[np.float64]:
    """Read a column of numbers strictly.

    Parameters
    ----------
    values : sequence of float, int, str or None, length n
        The column. Text is accepted when it is a plain number with a decimal
        point; a comma, a separator inside or any other text is refused.
    field : str
        Name of the column, for messages.
    rows : sequence of int, length n, optional
        Positions of the rows in the user's table, for messages.

    Returns
    -------
    ndarray of float, shape (n,)

    Raises
    ------
    EngineError
        ``numbers.missing``, ``numbers.comma``, ``numbers.not_number`` or
        ``numbers.not_finite``, with the count and the first example.
    """
    numbers = _typed(values)
    if numbers is None:
        numbers = _parse_objects(values, field, rows)
    bad = np.flatnonzero(~np.isfinite(numbers))
    if bad.size:
        first = int(bad[0])
        raise EngineError(
            "numbers.not_finite",
            count=int(bad.size),
            field=field,
            example=values[first],
            row=row_number(first, rows),
        )
    return numbers


def _typed(values: Sequence[Any]) -> NDArray[np.float64] | None:
    """Return a column that is numbers throughout, typed or as plain text, in one go."""
    if isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
        return values.astype(np.float64)
    kinds = set(map(type, values))
    is_text = kinds == {str}
    if not (is_text or kinds <= {int, float}):
        return None
    if is_text:
        # What Python reads beyond a plain number: 1_000, and digits of other scripts.
        text = "".join(values)
        if not text.isascii() or "_" in text:
            return None
    try:
        return np.fromiter(map(float, values), dtype=np.float64, count=len(values))
    except (ValueError, OverflowError):
        return None


def _parse_objects(
    values: Sequence[Any], field: str, rows: Sequence[int] | None
) -> NDArray[np.float64]:
    missing: list[int] = []
    separated: list[int] = []
    other: list[int] = []
    numbers = np.zeros(len(values), dtype=np.float64)
    for row, value in enumerate(values):
        if type(value) is str:
            if _NUMBER.match(value):
                numbers[row] = float(value)
            elif not value.strip():
                missing.append(row)
            elif _SEPARATED.match(value):
                separated.append(row)
            else:
                other.append(row)
        elif value is None:
            missing.append(row)
        elif isinstance(value, (bool, np.bool_, bytes, np.datetime64, np.timedelta64)):
            other.append(row)
        else:
            try:
                numbers[row] = float(value)
            except (TypeError, ValueError, OverflowError):
                other.append(row)
    for key, found in (
        ("numbers.missing", missing),
        ("numbers.comma", separated),
        ("numbers.not_number", other),
    ):
        if found:
            raise EngineError(
                key,
                count=len(found),
                field=field,
                example=values[found[0]],
                row=row_number(found[0], rows),
            )
    return numbers


def row_number(row: int, rows: Sequence[int] | None) -> int:
    """Return the number of a row in the user's table, from 1.

    Parameters
    ----------
    row : int
        Position in the column that was read.
    rows : sequence of int or None
        Positions in the table of the rows that were read; None = all.
    """
    return (row if rows is None else int(rows[row])) + 1


def readable_decimals(values: NDArray[np.float64], digits: int = 3, most: int = 6) -> int | None:
    """Return the decimals that give the median of a column its digits; None for whole numbers.

    Parameters
    ----------
    values : ndarray of float, shape (n,)
        Zeros and what is not finite do not count.
    digits, most : int
        Digits of the median, and decimals that are never exceeded.
    """
    sizes = np.abs(values[np.isfinite(values) & (values != 0)])
    if not sizes.size or (sizes == np.round(sizes)).all():
        return None
    return int(np.clip(digits - 1 - np.floor(np.log10(np.median(sizes))), 0, most))


def classes(values: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the place of each value among the different ones, 0 for the largest.

    Values that differ only by rounding share a place, so that the order of
    summation cannot decide between them.
    """
    order = np.argsort(-values, kind="stable")
    ordered = values[order]
    step = ordered[:-1] - ordered[1:] > _ROUNDING * np.abs(ordered[:-1])
    place = np.empty(values.size, dtype=np.int64)
    place[order] = np.append(0, np.cumsum(step))[: values.size]
    return place
