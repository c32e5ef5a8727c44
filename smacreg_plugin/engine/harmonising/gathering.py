"""Cells summed to the rows of the harmonised table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from .cells import BY_SHARE, BY_STRUCTURE, EXACT, REFUSED, Cells
from .factors import Factor, group, grouped_sums, pack

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..monitor import Monitor
    from .old_table import OldTable, Rows

    Places = NDArray[np.int64]
    Floats = NDArray[np.float64]


class Gathered(NamedTuple):
    """The rows of the result, as they ascend by the fields of the table.

    Attributes
    ----------
    origin, destination : ndarray of int, shape (g,)
        Places among the units wanted.
    row : ndarray of int, shape (g,)
        A row of the table that each comes from, for period and keys.
    numbers : ndarray of float, shape (g, k)
        NaN where missing or refused.
    kind : ndarray of int, shape (g,)
        Rank in :data:`.cells.KINDS`.
    describing : dict of str to list of length g
        None where the old rows do not agree, and for statistics where a unit is another.
    refused : ndarray of bool, shape (g, k)
        Rates that are not known for the new unit.
    """

    origin: Places
    destination: Places
    row: Places
    numbers: Floats
    kind: Places
    describing: dict[str, list[Any]]
    refused: NDArray[np.bool_]

    @property
    def is_estimated(self) -> NDArray[np.bool_]:
        """Whether each row is an estimate."""
        found: NDArray[np.bool_] = np.isin(self.kind, (BY_STRUCTURE, BY_SHARE))
        return found

    @property
    def is_refused(self) -> NDArray[np.bool_]:
        """Whether each row has a number that is refused."""
        found: NDArray[np.bool_] = (self.kind == REFUSED) | self.refused.any(axis=1)
        return found


def gather(
    table: OldTable,
    rows: Rows,
    cells: Cells,
    amounts: Floats,
    units: Sequence[str],
    monitor: Monitor,
) -> Gathered:
    """Sum the cells of each unit (or pair), period and key.

    Parameters
    ----------
    table, rows, cells
        See there.
    amounts : ndarray of float, shape (m, k)
        The numbers of each cell.
    units : sequence of str
        Names of the places of ``cells``.
    monitor : Monitor
        Receives progress and may cancel.
    """
    sides = {table.unit_field: (cells.origin, len(units))}
    if rows.is_flows:
        sides[table.destination_field] = (cells.destination, len(units))
    if table.periods is not None:
        sides[table.period_field] = _of(rows.period, cells)
    sides.update((name, _of(factor, cells)) for name, factor in rows.keys.items())
    names = [name for name in table.order if name in sides]
    names += [name for name in sides if name not in names]
    packed, _ = pack([sides[name] for name in names], cells.row.size)
    first, groups = group(packed)
    count = first.size
    # Which row stands for a group must not depend on their order; all agree where it matters.
    kind = np.zeros(count, dtype=np.int64)
    np.maximum.at(kind, groups, cells.kind)
    numbers = np.empty((count, len(rows.fields)))
    refused = np.zeros((count, len(rows.fields)), dtype=bool)
    alone = (np.bincount(groups, minlength=count) == 1) & (kind == EXACT)
    for column in range(len(rows.fields)):
        monitor.check(column / len(rows.fields))
        numbers[:, column] = grouped_sums(groups, amounts[:, column], count)
        if rows.is_rate[column]:
            refused[:, column] = ~alone
            numbers[~alone, column] = np.nan
    describing = {
        name: _agreed(factor, cells, groups, first) for name, factor in rows.describing.items()
    }
    for name in rows.unchosen:
        describing[name] = [
            value if is_alone else None for value, is_alone in zip(describing[name], alone.tolist())
        ]
    return Gathered(
        cells.origin[first], cells.destination[first], cells.row[first], numbers, kind,
        describing, refused,
    )  # fmt: skip


def _of(factor: Factor, cells: Cells) -> tuple[Places, int]:
    return factor.places[cells.row], len(factor.values)


def _agreed(factor: Factor, cells: Cells, groups: Places, first: Places) -> list[Any]:
    places = factor.places[cells.row]
    differs = np.zeros(first.size, dtype=bool)
    differs[groups[places != places[first][groups]]] = True
    values = factor.values
    return [
        None if other else values[place]
        for place, other in zip(places[first].tolist(), differs.tolist())
    ]


def missing_parts(rows: Rows, time: Places, cells: Cells) -> list[tuple[int, int, list[int]]]:
    """Return the units of which only some parts stand in the table in a period.

    A part is expected in a period when it stands in another one of the same
    structure. For tables of values.

    Returns
    -------
    list of (int, int, list of int)
        Period, unit, and the places of the old codes that are missing.
    """
    columns = [
        (rows.period.places[cells.row], len(rows.period.values)),
        (cells.origin, int(cells.origin.max(initial=0)) + 1),
        (rows.origin[cells.row], len(rows.codes)),
    ]
    first, _ = group(pack(columns, cells.row.size)[0])
    there: dict[tuple[int, int, int], set[int]] = {}
    expected: dict[tuple[int, int], set[int]] = {}
    for place in first.tolist():
        row = int(cells.row[place])
        at, unit, code = int(time[row]), int(cells.origin[place]), int(rows.origin[row])
        there.setdefault((int(rows.period.places[row]), at, unit), set()).add(code)
        expected.setdefault((at, unit), set()).add(code)
    return [
        (period, unit, sorted(expected[at, unit] - found))
        for (period, at, unit), found in sorted(there.items())
        if expected[at, unit] - found
    ]
