"""The columns of a long table as arrays: few different texts many times, and numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..codes import code_texts
from ..numbers import parse_numbers

if TYPE_CHECKING:
    from numpy.typing import NDArray

# What an array takes as it is, None as NaN.
_PLAIN = {float, int, type(None), np.float64}


class Texts(NamedTuple):
    """A column of texts.

    Attributes
    ----------
    words : tuple of str
        What occurs, ascending.
    place : ndarray of int64, shape (m,)
        Position in ``words`` of each row.
    """

    words: tuple[str, ...]
    place: NDArray[np.int64]


def read_texts(column: Sequence[Any]) -> Texts:
    """Read a column of codes or words: missing ones empty, whole numbers without a point.

    Parameters
    ----------
    column : sequence, length m
        Text, numbers, None or NaN.
    """
    # Each different value is written once: the rows only look it up.
    seen: defaultdict[Any, int] = defaultdict(count().__next__)
    values = _without_nan(column)
    found = np.fromiter(map(seen.__getitem__, values), np.int64, len(values))
    written = code_texts(seen)
    words = sorted(set(written))
    position = {word: place for place, word in enumerate(words)}
    place = np.array([position[text] for text in written], dtype=np.int64)[found]
    return Texts(tuple(words), place)


def same_text(rows: int) -> Texts:
    """Return a column that is empty throughout, for one that the table does not have."""
    return Texts(("",), np.zeros(rows, dtype=np.int64))


def read_some_numbers(
    column: Sequence[Any], rows: NDArray[np.int64], name: str
) -> NDArray[np.float64]:
    """Read some rows of a column of numbers; NaN where there is none.

    Parameters
    ----------
    column : sequence, length m
        Numbers, plain text with a decimal point, None, NaN or empty text.
    rows : ndarray of int, shape (r,)
        Those to read.
    name : str
        Name of the column, for messages.

    Returns
    -------
    ndarray of float, shape (r,)

    Raises
    ------
    EngineError
        ``numbers.comma``, ``numbers.not_number`` or ``numbers.not_finite``.
    """
    if set(map(type, column)) <= _PLAIN:
        numbers = np.array(column, dtype=np.float64)[rows]
        if not np.isinf(numbers).any():
            return numbers
    every = _without_nan(column)
    values = [every[row] for row in rows.tolist()]
    filled = [
        place for place, value in enumerate(values)
        if value is not None and not (type(value) is str and not value.strip())
    ]  # fmt: skip
    numbers = np.full(len(values), np.nan)
    given = [values[place] for place in filled]
    numbers[filled] = parse_numbers(given, name, rows[filled].tolist())
    return numbers


def _without_nan(column: Sequence[Any]) -> Sequence[Any]:
    """Return a column with None for NaN, of which each may be another to a dict."""
    if any(issubclass(kind, (float, np.floating)) for kind in set(map(type, column))):
        return [None if value != value else value for value in column]
    return column
