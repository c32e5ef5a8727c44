"""Rows in old codes spread over the units wanted."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..code_changes import ROUNDING, Pieces
from ..recoding import pair_parts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..monitor import Monitor
    from .change_history import Ways
    from .old_table import Rows

    Places = NDArray[np.int64]
    Floats = NDArray[np.float64]

# How a cell was found, the surest first; the place is its rank.
KINDS = ("exact", "summed", "estimated_structure", "estimated_share", "refused")
EXACT, SUMMED, BY_STRUCTURE, BY_SHARE, REFUSED = range(len(KINDS))
_NOWHERE, _SEVERAL = -1, -2


class Targets(NamedTuple):
    """Where each old code of each time leads.

    Attributes
    ----------
    names : list of str
        Units wanted, or common units, ascending.
    pieces : list of dict of int to tuple of (int, float)
        For each time: places in ``names`` with shares, by place of the old code.
    unshared : list of set of int
        For each time: old codes whose shares are not known.
    sources : ndarray of int, shape (times, names)
        How many codes of the time lead to each unit.
    """

    names: list[str]
    pieces: list[dict[int, tuple[tuple[int, float], ...]]]
    unshared: list[set[int]]
    sources: Places


class Cells(NamedTuple):
    """What the rows become: one cell for each row and unit, or pair of units.

    Attributes
    ----------
    row : ndarray of int, shape (m,)
        The row that it comes from.
    origin, destination : ndarray of int, shape (m,)
        Places among the units wanted.
    weight : ndarray of float, shape (m, k)
        Share of each of the row's numbers that it holds.
    kind : ndarray of int, shape (m,)
        Rank in :data:`KINDS`.
    parted : ndarray of bool, shape (m,)
        Whether the row became several cells, or only a part of it arrived.
    unmatched : ndarray of int
        Rows that lead to no unit, ascending.
    base : ndarray of int, shape (m,)
        Period whose structure it was split by, -1 = none.
    """

    row: Places
    origin: Places
    destination: Places
    weight: Floats
    kind: Places
    parted: NDArray[np.bool_]
    unmatched: Places
    base: Places


def targets(
    rows: Rows,
    time: Places,
    ways: Sequence[Ways],
    everything: Sequence[Ways],
    common: dict[str, str] | None,
    *,
    is_dated: bool,
) -> Targets:
    """Return the units wanted and the ways to them, as places.

    Parameters
    ----------
    rows : Rows
        The table.
    time : ndarray of int, shape (n,)
        Which of the times each row belongs to.
    ways : sequence of Ways, one a time
        Of the codes of the table.
    everything : sequence of Ways, one a time
        Of all codes of the time.
    common : dict of str to str, or None
        Common unit of each unit.
    is_dated : bool
        Whether ``everything`` is of one time; otherwise codes of all times.
    """
    codes = rows.codes
    ends = sorted(ways[0].changes.units.codes)
    of_unit = dict(zip(ends, ends)) if common is None else common
    names = sorted(set(of_unit.values()))
    place = {name: number for number, name in enumerate(names)}
    to_place = {unit: place[name] for unit, name in of_unit.items()}
    found: list[dict[int, tuple[tuple[int, float], ...]]] = []
    unshared: list[set[int]] = []
    for way in ways:
        found.append({c: _joined(way.changes.of(code), to_place) for c, code in enumerate(codes)})
        unshared.append(
            {c for c, code in enumerate(codes) if code in way.unshared and len(found[-1][c]) > 1}
        )
    present: list[set[str]] = [set() for _ in ways]
    for places in (rows.origin, rows.destination):
        for one in np.unique(time * len(codes) + places).tolist():
            present[one // len(codes)].add(codes[one % len(codes)])
    sources = np.zeros((len(ways), len(names)), dtype=np.int64)
    for number, way in enumerate(everything):
        there = present[number]
        own: set[str] = set()
        for code, pieces in way.changes.pieces.items():
            if pieces == ((code, 1.0),) and code not in there:
                own.add(code)
                continue
            if not is_dated and code not in there and any(unit in there for unit, _ in pieces):
                # Of another year: the new code stands in the table already.
                continue
            for target in {to_place[unit] for unit, _ in pieces}:
                sources[number, target] += 1
        # Code tables let a new code begin before the old one ends; it is no second source then.
        for code in own:
            target = to_place[code]
            sources[number, target] += not sources[number, target]
    return Targets(names, found, unshared, sources)


def _joined(pieces: Pieces, to_place: dict[str, int]) -> tuple[tuple[int, float], ...]:
    shares: dict[int, list[float]] = {}
    for unit, share in pieces:
        shares.setdefault(to_place[unit], []).append(share)
    return tuple((place, fsum(parts)) for place, parts in sorted(shares.items()))


def spread(
    rows: Rows, time: Places, where: Targets, monitor: Monitor, *, across: bool = False
) -> Cells:
    """Give each row to the units that its codes lead to.

    Parameters
    ----------
    rows : Rows
        The table.
    time : ndarray of int, shape (n,)
        Which of the times of ``where`` each row belongs to.
    where : Targets
        Where its codes lead.
    monitor : Monitor
        Receives progress and may cancel.
    across : bool
        Whether those who live and work in a split unit also get cells, of
        weight 0, between its parts.
    """
    single = np.full((len(where.pieces), len(rows.codes)), _NOWHERE, dtype=np.int64)
    for at, pieces in enumerate(where.pieces):
        for code, parts in pieces.items():
            if len(parts) == 1 and parts[0][1] >= 1.0 - ROUNDING:
                single[at, code] = parts[0][0]
            elif parts:
                single[at, code] = _SEVERAL
    home, work = single[time, rows.origin], single[time, rows.destination]
    lost = (home == _NOWHERE) | (work == _NOWHERE)
    parted = ~lost & ((home == _SEVERAL) | (work == _SEVERAL))
    plain = np.flatnonzero(~lost & ~parted)
    joined = where.sources[time[plain], home[plain]] > 1
    joined |= where.sources[time[plain], work[plain]] > 1
    row, first, second, share, kind = _parts(
        rows, time, where, np.flatnonzero(parted), monitor, across=across
    )
    weights = np.concatenate([np.ones(plain.size), share])
    return Cells(
        np.concatenate([plain, row]),
        np.concatenate([home[plain], first]),
        np.concatenate([work[plain], second]),
        np.repeat(weights[:, None], rows.numbers.shape[1], axis=1)
        if row.size
        else np.broadcast_to(weights[:, None], (plain.size, rows.numbers.shape[1])),
        np.concatenate([np.where(joined, SUMMED, EXACT), kind]),
        np.arange(plain.size + row.size) >= plain.size,
        np.flatnonzero(lost),
        np.full(plain.size + row.size, -1, dtype=np.int64),
    )


def _parts(
    rows: Rows, time: Places, where: Targets, parted: Places, monitor: Monitor, *, across: bool
) -> tuple[Places, Places, Places, Floats, Places]:
    """Spread the rows that become several cells; the cells of a row stand together."""
    count = len(rows.codes)
    packed = (time[parted] * count + rows.origin[parted]) * count + rows.destination[parted]
    different, inverse = np.unique(packed, return_inverse=True)
    inverse = inverse.reshape(-1)
    firsts: list[int] = []
    seconds: list[int] = []
    shares: list[float] = []
    kinds = np.empty(different.size, dtype=np.int64)
    starts = np.zeros(different.size + 1, dtype=np.int64)
    for number, one in enumerate(different.tolist()):
        if number % 5000 == 0:
            monitor.check(number / max(different.size, 1))
        rest, work = divmod(one, count)
        at, home = divmod(rest, count)
        of = where.pieces[at]
        found = pair_parts(of[home], of[work], is_same=home == work)
        if across and home == work and rows.is_flows:
            found += [(a, b, 0.0) for a, _ in of[home] for b, _ in of[home] if a != b]
        firsts += [a for a, _, _ in found]
        seconds += [b for _, b, _ in found]
        shares += [share for _, _, share in found]
        kinds[number] = REFUSED if {home, work} & where.unshared[at] else BY_SHARE
        starts[number + 1] = len(shares)
    lengths = np.diff(starts)[inverse]
    # Places of the cells of each row, one row after the other.
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    cell = np.repeat(starts[:-1][inverse], lengths) + within
    return (
        np.repeat(parted, lengths),
        np.asarray(firsts, dtype=np.int64)[cell],
        np.asarray(seconds, dtype=np.int64)[cell],
        np.asarray(shares, dtype=np.float64)[cell],
        np.repeat(kinds[inverse], lengths),
    )


def without_empty(cells: Cells) -> Cells:
    """Leave out the parts of split flows that nobody goes to."""
    kept = ~cells.parted | (cells.weight != 0).any(axis=1)
    if kept.all():
        return cells
    return Cells(
        cells.row[kept], cells.origin[kept], cells.destination[kept], cells.weight[kept],
        cells.kind[kept], cells.parted[kept], cells.unmatched, cells.base[kept],
    )  # fmt: skip
