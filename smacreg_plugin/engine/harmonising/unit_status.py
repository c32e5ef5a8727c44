"""How sure the numbers of each unit are, for the map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .cells import KINDS, REFUSED, Cells

if TYPE_CHECKING:
    from .gathering import Gathered
    from .old_table import Rows


class UnitStatus(NamedTuple):
    """What the rows of one unit rest on; of flows the rows that begin or end there.

    Attributes
    ----------
    unit : str
        Its code.
    status : str
        Of its least sure row, one of :data:`.cells.KINDS`; ``refused`` also where a row lacks a
        rate. Empty where it has no rows.
    codes : tuple of str
        Codes of the table that its rows come from, ascending; its own may be among them.
    rows, estimated, refused : int
        All its rows, those that are estimates, and those with a number that is refused.
    """

    unit: str
    status: str
    codes: tuple[str, ...]
    rows: int
    estimated: int
    refused: int


def unit_statuses(
    rows: Rows, cells: Cells, gathered: Gathered, units: Sequence[str]
) -> list[UnitStatus]:
    """Return how sure the numbers of each unit are.

    Parameters
    ----------
    rows, cells, gathered
        See there.
    units : sequence of str
        Names of the places of ``cells``, whether or not they occur.
    """
    leaves = np.flatnonzero(gathered.destination != gathered.origin)
    row = np.concatenate([np.arange(gathered.origin.size), leaves])
    place = np.concatenate([gathered.origin, gathered.destination[leaves]])
    rank = np.where(gathered.is_refused, REFUSED, gathered.kind)
    worst = np.full(len(units), -1, dtype=np.int64)
    np.maximum.at(worst, place, rank[row])
    codes = _codes(rows, cells, len(units))
    counts = [
        np.bincount(place[chosen[row]], minlength=len(units)).tolist()
        for chosen in (
            np.ones(gathered.origin.size, dtype=bool), gathered.is_estimated, gathered.is_refused,
        )
    ]  # fmt: skip
    return [
        UnitStatus(unit, KINDS[kind] if kind >= 0 else "", codes[at], *numbers)
        for at, (unit, kind, *numbers) in enumerate(zip(units, worst.tolist(), *counts))
    ]


def _codes(rows: Rows, cells: Cells, count: int) -> list[tuple[str, ...]]:
    """Return the codes that lead to each unit."""
    many = len(rows.codes)
    pairs = [cells.origin * many + rows.origin[cells.row]]
    if rows.is_flows:
        pairs.append(cells.destination * many + rows.destination[cells.row])
    found: list[list[str]] = [[] for _ in range(count)]
    for pair in np.unique(np.concatenate(pairs)).tolist():
        unit, code = divmod(pair, many)
        found[unit].append(rows.codes[code])
    return [tuple(sorted(codes)) for codes in found]
