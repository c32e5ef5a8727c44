"""What was merged, split by the last year in which the parts stood separately.

A unit that was merged and is wanted in parts (because the units wanted are
older, or because it was divided again) is split by the part that each unit had
of the same number, with the same keys, in the last earlier period of the same
table in which all of them stood separately. Flows are split cell by cell, so
that commuters between the parts are commuters again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .cells import BY_SHARE, BY_STRUCTURE, REFUSED, Cells, Targets
from .factors import grouped_sums, pack
from .old_table import Rows, key_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..monitor import Monitor

    Places = NDArray[np.int64]
    Floats = NDArray[np.float64]


def by_earlier_structure(
    rows: Rows, time: Places, where: Targets, cells: Cells, when: Sequence[float], monitor: Monitor
) -> Cells:
    """Split the rows that have several cells by an earlier period where there is one.

    Where all parts were zero for the keys of a row, the sum over all keys
    decides; for flows then what leaves and enters each part. What has no such
    period stays as it is.

    Parameters
    ----------
    rows, time, where, cells
        As in :func:`.cells.spread`.
    when : sequence of float
        Time of each period, in years.
    monitor : Monitor
        Receives progress and may cancel.
    """
    if not cells.parted.any() or len(when) < 2:
        return cells
    first = int(np.flatnonzero(cells.parted)[0])
    base = _base_periods(rows, time, where, cells, when, first)
    parted = np.arange(first, cells.row.size)
    period = base[cells.row[parted]]
    has_base = period >= 0
    if not has_base.any():
        return cells
    starts = np.flatnonzero(np.r_[True, np.diff(cells.row[parted]) != 0])
    lengths = np.diff(np.r_[starts, parted.size])
    weight, kind = np.array(cells.weight), cells.kind.copy()
    used = np.zeros(parted.size, dtype=bool)
    left = np.zeros(parted.size, dtype=bool)
    columns = [column for column in range(len(rows.fields)) if not rows.is_rate[column]]
    for done, column in enumerate(columns):
        monitor.check(done / len(columns))
        open_cells = has_base.copy()
        for found in _weights(rows, cells, first, period, column, starts):
            total = np.repeat(np.add.reduceat(found, starts), lengths)
            negative = np.repeat(np.minimum.reduceat(found, starts), lengths) < 0
            fine = open_cells & (total > 0) & ~negative
            weight[first:, column][fine] = found[fine] / total[fine]
            used |= fine
            open_cells &= ~fine
            if not open_cells.any():
                break
        left |= open_cells
        # Shares that are not known are no shares.
        weight[first:, column][open_cells & (kind[first:] == REFUSED)] = np.nan
    kind[first:][used & ~left] = BY_STRUCTURE
    kind[first:][used & left & (kind[first:] != REFUSED)] = BY_SHARE
    by = cells.base.copy()
    by[first:][used] = period[used]
    return cells._replace(weight=weight, kind=kind, base=by)


def _weights(
    rows: Rows, cells: Cells, first: int, period: Places, column: int, starts: Places
) -> list[Floats]:
    """Return what each cell was in its earlier period: with its keys, in all, by its margins."""
    plain, parted = cells.row[:first], cells.row[first:]
    values = rows.numbers[plain, column]
    filled = np.isfinite(values)
    values, known = values[filled], plain[filled]
    homes = (cells.origin[:first][filled], cells.origin[first:])
    works = (cells.destination[:first][filled], cells.destination[first:])
    periods = (rows.period.places[known], np.maximum(period, 0))
    size = int(cells.origin.max()) + int(cells.destination.max()) + 2
    keys = [((p[known], p[parted]), count) for p, count in key_columns(rows)]
    base = (periods, len(rows.period.values))

    def sums(*sides: tuple[tuple[Places, Places], int]) -> Floats:
        columns = [(np.concatenate(both), count) for both, count in (*sides, base)]
        packed, _ = pack(columns, known.size + parted.size)
        _, inverse = np.unique(packed, return_inverse=True)
        inverse = inverse.reshape(-1)
        totals = grouped_sums(inverse[: known.size], values, int(inverse.max()) + 1)
        return totals[inverse[known.size :]]

    found = [sums((homes, size), (works, size), *keys)]
    if keys:
        found.append(sums((homes, size), (works, size)))
    if rows.is_flows:
        margins = np.ones(parted.size)
        for side in (homes, works):
            # A unit that is not split has the same part in all cells, even where it is none.
            margins *= np.where(_differ(side[1], starts), sums((side, size)), 1.0)
        found.append(margins)
    return found


def _differ(places: Places, starts: Places) -> NDArray[np.bool_]:
    """Return for each cell whether the cells of its row have different places."""
    differs = np.maximum.reduceat(places, starts) > np.minimum.reduceat(places, starts)
    return np.repeat(differs, np.diff(np.r_[starts, places.size]))


def _base_periods(
    rows: Rows, time: Places, where: Targets, cells: Cells, when: Sequence[float], first: int
) -> Places:
    """Return for each row the last earlier period in which its parts stood separately, or -1."""
    owners = _owners(rows, time, where)
    apart: dict[int, set[int]] = {}
    for (period, target), codes in owners.items():
        if all(single for _, single in codes):
            apart.setdefault(period, set()).add(target)
    order = sorted(range(len(when)), key=lambda period: -when[period])
    found: dict[tuple[int, int, int, int], int] = {}
    result = np.full(len(rows), -1, dtype=np.int64)
    for row in np.unique(cells.row[first:]).tolist():
        home, work = int(rows.origin[row]), int(rows.destination[row])
        at, period = int(time[row]), int(rows.period.places[row])
        key = (at, home, work, period)
        if key not in found:
            parts = _parts_alone({home, work}, where.pieces[at], owners, period)
            earlier = (other for other in order if when[other] < when[period])
            fine = (other for other in earlier if parts and parts <= apart.get(other, set()))
            found[key] = next(fine, -1)
        result[row] = found[key]
    return result


def _owners(
    rows: Rows, time: Places, where: Targets
) -> dict[tuple[int, int], set[tuple[int, bool]]]:
    """Return the codes that lead to a unit in a period, and whether each leads nowhere else."""
    owners: dict[tuple[int, int], set[tuple[int, bool]]] = {}
    periods, count = len(rows.period.values), len(rows.codes)
    for codes in (rows.origin, rows.destination):
        packed = (time * count + codes) * periods + rows.period.places
        for one in np.unique(packed).tolist():
            rest, period = divmod(one, periods)
            at, code = divmod(rest, count)
            parts = where.pieces[at][code]
            for target, _ in parts:
                owners.setdefault((period, target), set()).add((code, len(parts) == 1))
    return owners


def _parts_alone(
    codes: set[int],
    pieces: dict[int, tuple[tuple[int, float], ...]],
    owners: dict[tuple[int, int], set[tuple[int, bool]]],
    period: int,
) -> set[int]:
    """Return the parts of split codes, if nothing else leads to them.

    Only then do they tell the structure of what is split.
    """
    parts: set[int] = set()
    for code in codes:
        if len(pieces[code]) > 1:
            own = {target for target, _ in pieces[code]}
            if any(owners[period, target] != {(code, False)} for target in own):
                return set()
            parts |= own
    return parts
