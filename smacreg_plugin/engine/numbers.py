"""Numbers as tables hold them: typed, or written as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray


def examples(values: Iterable[object], most: int = 3) -> str:
    """Return the first few values in ascending order, for a message."""
    ordered = sorted(str(value) for value in values)
    return ", ".join(ordered[:most]) + (" …" if len(ordered) > most else "")


def plain(value: float) -> int | float:
    """Return ``value`` as an integer where it is one, for messages and logs."""
    return int(value) if float(value).is_integer() else float(value)


def parse_numbers(values: Sequence[Any], field: str) -> NDArray[np.float64]:
    """Read a column of numbers strictly.

    Parameters
    ----------
    values : sequence of float, int, str or None, length n
        The column. Text is accepted when it is a plain number with a decimal
        point; a comma, a separator inside or any other text is refused.
    field : str
        Name of the column, for messages.

    Returns
    -------
    ndarray of float, shape (n,)

    Raises
    ------
    EngineError
        ``numbers.missing``, ``numbers.comma``, ``numbers.not_number`` or
        ``numbers.not_finite``, with the count and the first example.
    """
    if isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
        numbers = values.astype(np.float64)
    else:
        numbers = _parse_objects(values, field)
    bad = np.flatnonzero(~np.isfinite(numbers))
    if bad.size:
        first = int(bad[0])
        raise EngineError(
            "numbers.not_finite",
            count=int(bad.size),
            field=field,
            example=values[first],
            row=first + 1,
        )
    return numbers


def _parse_objects(values: Sequence[Any], field: str) -> NDArray[np.float64]:
    missing: list[int] = []
    comma: list[int] = []
    other: list[int] = []
    numbers = np.zeros(len(values), dtype=np.float64)
    for row, value in enumerate(values):
        if value is None or (isinstance(value, str) and not value.strip()):
            missing.append(row)
        elif isinstance(value, str):
            # float() would also read "1_000", which no table means as a number.
            try:
                numbers[row] = float(value if "_" not in value else "x")
            except ValueError:
                separated = value.replace(",", "").replace("\xa0", "").replace(" ", "")
                is_number = separated.lstrip("+-").replace(".", "", 1).isdigit()
                (comma if is_number else other).append(row)
        else:
            try:
                numbers[row] = value
            except (TypeError, ValueError):
                other.append(row)
    for key, rows in (
        ("numbers.missing", missing),
        ("numbers.comma", comma),
        ("numbers.not_number", other),
    ):
        if rows:
            raise EngineError(
                key, count=len(rows), field=field, example=values[rows[0]], row=rows[0] + 1
            )
    return numbers
