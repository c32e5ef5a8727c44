"""Columns of a table as numbers that can be grouped by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

# Products of the numbers of different values stay below this.
_MOST = 2**62


class Factor(NamedTuple):
    """A column as places among its different values.

    Attributes
    ----------
    places : ndarray of int, shape (n,)
        Place of each row's value in ``values``.
    values : list
        The different values: missing first, then numbers and texts, ascending.
    """

    places: Places
    values: list[Any]


def factorise(column: Sequence[Any]) -> Factor:
    """Return a column as a factor; values that are neither number nor text compare as text."""
    index: dict[Any, int] = {}
    try:
        first = np.fromiter(
            (index.setdefault(value, len(index)) for value in column), np.int64, len(column)
        )
    except TypeError:
        return factorise([_plain(value) for value in column])
    values = list(index)
    if any(value != value for value in values):
        return factorise([None if value != value else value for value in column])
    order = sorted(range(len(values)), key=lambda place: _rank(values[place]))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return Factor(rank[first], [values[place] for place in order])


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (int, float, str)) else str(value)


def _rank(value: Any) -> tuple[int, Any]:
    if value is None:
        return 0, 0
    if isinstance(value, (int, float, np.integer, np.floating)):
        return 1, value
    return (2, value) if isinstance(value, str) else (3, str(value))


def pack(columns: Sequence[tuple[Places, int]], rows: int) -> tuple[Places, int]:
    """Return one number for each row that tells apart what the columns tell apart.

    Rows ascend in it as they do in the columns, the first before the second.

    Parameters
    ----------
    columns : sequence of (ndarray of int shape (rows,), int)
        Places and their number.
    rows : int
        Number of rows.

    Returns
    -------
    ndarray of int, shape (rows,)
    int
        More than the largest of them.
    """
    packed, size = np.zeros(rows, dtype=np.int64), 1
    for places, count in columns:
        if size * max(count, 1) >= _MOST:
            found, packed = np.unique(packed, return_inverse=True)
            packed, size = packed.reshape(-1).astype(np.int64), found.size
        packed = packed * max(count, 1) + places
        size *= max(count, 1)
    return packed, size


def group(packed: Places) -> tuple[Places, Places]:
    """Return the first row and the place of the group of each row, groups ascending.

    Returns
    -------
    ndarray of int, shape (groups,)
        A row of each group.
    ndarray of int, shape (n,)
        Group of each row.
    """
    _, first, inverse = np.unique(packed, return_index=True, return_inverse=True)
    return first, inverse.reshape(-1).astype(np.int64)


def grouped_sums(groups: Places, values: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Return the sum of each group, the same to the last bit whatever the order of the rows.

    Parameters
    ----------
    groups : ndarray of int, shape (n,)
        Group of each row.
    values : ndarray of float, shape (n,)
        NaN makes the sum of its group NaN.
    count : int
        Number of groups.
    """
    whole = values == np.floor(values)
    if bool(whole.all()) and float(np.abs(values).sum()) < 2.0**52:
        # Sums of whole numbers are exact in any order.
        return np.bincount(groups, weights=values, minlength=count).astype(np.float64)
    order = np.lexsort((values, groups))
    starts = np.searchsorted(groups[order], np.arange(count))
    sums = np.zeros(count)
    filled = np.bincount(groups, minlength=count) > 0
    if filled.any():
        sums[filled] = np.add.reduceat(values[order], starts[filled])
    return sums
