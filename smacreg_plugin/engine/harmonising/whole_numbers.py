"""Estimates in whole persons, with every total kept."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from .factors import pack
from .old_table import Rows, key_columns

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..monitor import Monitor
    from .cells import Cells

    Floats = NDArray[np.float64]


def round_parts(parts: list[float], total: int, carried: list[float]) -> list[int]:
    """Round the parts of a whole number to whole numbers that add up to it.

    Each part gets its whole persons, those left over go to the largest
    remainders, the first of equal ones. What a part got too little or too much
    of is carried to the next call, so that many small rows do not all go to the
    largest part.

    Parameters
    ----------
    parts : list of float
        0 or more, adding up to ``total``.
    total : int
        0 or more.
    carried : list of float
        As many, changed in place.
    """
    wanted = [part + more for part, more in zip(parts, carried)]
    # Sums of fractions may miss a whole number by their last bits.
    whole = [max(math.floor(want + 1e-9), 0) for want in wanted]
    left = total - sum(whole)
    order = sorted(range(len(parts)), key=lambda place: (whole[place] - wanted[place], place))
    for place in order[: max(left, 0)]:
        whole[place] += 1
    for place in reversed(order):
        if left < 0 and whole[place] > 0:
            taken = min(whole[place], -left)
            whole[place] -= taken
            left += taken
    carried[:] = [want - got for want, got in zip(wanted, whole)]
    return whole


def in_whole_numbers(
    rows: Rows, time: NDArray[np.int64], cells: Cells, amounts: Floats, monitor: Monitor
) -> tuple[Floats, int]:
    """Round the cells of the rows that were split; those of one old unit and period together.

    Parameters
    ----------
    rows, time, cells
        As in :func:`.cells.spread`.
    amounts : ndarray of float, shape (m, k)
        The numbers of each cell.
    monitor : Monitor
        Receives progress and may cancel.

    Returns
    -------
    ndarray of float, shape (m, k)
    int
        Numbers that were no whole ones in the table and stay as they are.
    """
    result = np.array(amounts)
    first = int(np.flatnonzero(cells.parted)[0]) if cells.parted.any() else cells.row.size
    starts = first + np.flatnonzero(np.r_[True, np.diff(cells.row[first:]) != 0])
    if first == cells.row.size:
        return result, 0
    ends = np.r_[starts[1:], cells.row.size]
    row = cells.row[starts]
    count = len(rows.codes)
    columns = [
        (time[row], int(time.max()) + 1),
        (rows.period.places[row], len(rows.period.values)),
        (rows.origin[row], count),
        (rows.destination[row], count),
        *((places[row], size) for places, size in key_columns(rows)),
    ]
    packed, _ = pack(columns, row.size)
    fractions = 0
    homes, works = (
        _differs(side[first:], starts - first) for side in (cells.origin, cells.destination)
    )
    for column in np.flatnonzero(~rows.is_rate).tolist():
        order = np.lexsort((rows.numbers[row, column], packed)).tolist()
        carried: dict[tuple[int, int, int], list[float]] = {}
        for done, place in enumerate(order):
            if done % 5000 == 0:
                monitor.check(done / len(order))
            start, end, old = int(starts[place]), int(ends[place]), int(row[place])
            parts = amounts[start:end, column].tolist()
            total = float(rows.numbers[old, column])
            if end - start < 2 or not all(map(math.isfinite, parts)):
                continue
            if total != math.floor(total):
                fractions += 1
                continue
            sign = -1.0 if total < 0 else 1.0
            whole = abs(math.fsum(parts))
            if abs(whole - round(whole)) > 1e-6:
                continue
            home, work = int(rows.origin[old]), int(rows.destination[old])
            # A unit that is split shares its remainders over all that it exchanges with.
            period = int(rows.period.places[old])
            group = (home if homes[place] else -1, work if works[place] else -1, period)
            so_far = carried.setdefault(group, [0.0] * (end - start))
            if len(so_far) != end - start:
                so_far = [0.0] * (end - start)
            rounded = round_parts([sign * part for part in parts], round(whole), so_far)
            result[start:end, column] = [sign * part for part in rounded]
    return result, fractions


def _differs(places: NDArray[np.int64], starts: NDArray[np.int64]) -> list[bool]:
    """Return for each run of places whether it holds different ones."""
    differs = np.maximum.reduceat(places, starts) > np.minimum.reduceat(places, starts)
    return [bool(one) for one in differs]
