"""What happened to each old code, one row a finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .cells import BY_SHARE, REFUSED, Cells, Targets

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .change_history import Ways
    from .gathering import Gathered
    from .old_table import Rows

    Places = NDArray[np.int64]

# Kinds of findings, in the order of the report.
REPORT_KINDS = (
    "unmatched", "refused", "estimate", "split", "merger", "code_change", "suspicious",
)  # fmt: skip


class ReportRow(NamedTuple):
    """One finding.

    Attributes
    ----------
    kind : str
        One of :data:`REPORT_KINDS`.
    old, old_name, new, new_name : str
        Codes and names; the new ones empty where there is none.
    first_period, last_period : str
        Of the rows concerned; empty where the table has no periods.
    value : float
        Of the first field of numbers, in the rows concerned; NaN where none.
    share : float
        Of the old unit; NaN where none is used.
    basis : str
        Why, or what it rests on: ``unknown``, ``not_in_use``, ``no_unit``,
        ``part_no_unit``; ``no_share``, ``rate``; ``structure``, ``share``;
        ``kept_together``; ``check``; empty.
    detail : str
        The period of the structure, the field of the rate, or the source of the share.
    """

    kind: str
    old: str
    old_name: str
    new: str
    new_name: str
    first_period: str
    last_period: str
    value: float
    share: float
    basis: str = ""
    detail: str = ""


class Situation(NamedTuple):
    """Everything that a report is made of; see :mod:`.harmonise`."""

    rows: Rows
    time: Places
    when: Sequence[float]
    ways: Sequence[Ways]
    where: Targets
    cells: Cells
    amounts: NDArray[np.float64]
    gathered: Gathered
    old_names: Mapping[str, str]
    new_names: Mapping[str, str]
    is_common: bool
    in_history: frozenset[str]


_Key = tuple[str, str, str, float, str, str]


class _Found:
    """Findings by what they are, with their periods and values."""

    def __init__(self, situation: Situation) -> None:
        self._situation = situation
        self._values: dict[_Key, list[float]] = {}
        self._periods: dict[_Key, list[int]] = {}

    def add(self, key: _Key, period: int, value: float) -> None:
        self._values.setdefault(key, []).append(value)
        self._periods.setdefault(key, []).append(period)

    def rows(self) -> list[ReportRow]:
        situation = self._situation
        result = []
        for key, values in self._values.items():
            kind, old, new, share, basis, detail = key
            when = sorted(self._periods[key], key=lambda period: situation.when[period])
            texts = situation.rows.period.values
            known = [value for value in values if not np.isnan(value)]
            result.append(
                ReportRow(
                    kind,
                    old,
                    situation.old_names.get(old, ""),
                    new,
                    situation.new_names.get(new, ""),
                    texts[when[0]],
                    texts[when[-1]],
                    fsum(known) if known else float("nan"),
                    share,
                    basis,
                    detail,
                )
            )
        order = {kind: place for place, kind in enumerate(REPORT_KINDS)}
        return sorted(result, key=lambda row: (order[row.kind], *map(str, row[1:])))


def report(situation: Situation) -> list[ReportRow]:
    """Return all findings: unmatched first, then refused, estimates, splits, mergers, changes."""
    found = _Found(situation)
    _add_changes(situation, found)
    _add_estimates(situation, found)
    _add_refused_rates(situation, found)
    return found.rows()


def _add_changes(situation: Situation, found: _Found) -> None:
    """Add what became of each code of the table in each period."""
    rows, where = situation.rows, situation.where
    nan = float("nan")
    for (at, code, period), value in _sums_of_codes(situation).items():
        old, parts = rows.codes[code], where.pieces[at][code]
        if not parts:
            found.add(("unmatched", old, "", nan, _why(situation, at, code), ""), period, value)
            continue
        lost = 1.0 - fsum(share for _, share in parts)
        if lost > 1e-9:
            key = ("unmatched", old, "", lost, "part_no_unit", "")
            found.add(key, period, value * lost)
        pieces = situation.ways[at].changes.of(old)
        if len(pieces) > 1:
            basis = situation.ways[at].bases.get(old, "")
            for unit, share in pieces:
                known = old not in situation.ways[at].unshared
                how = "kept_together" if situation.is_common else ""
                key = ("split", old, unit, share if known else nan, how, basis if known else "")
                found.add(key, period, nan)
            continue
        target = parts[0][0]
        new = where.names[target]
        if where.sources[at, target] > 1:
            found.add(("merger", old, new, nan, "", ""), period, value)
        elif new != old:
            found.add(("code_change", old, new, nan, "", ""), period, value)


def _why(situation: Situation, at: int, code: int) -> str:
    old = situation.rows.codes[code]
    if old not in situation.in_history:
        return "unknown"
    return "not_in_use" if old not in situation.ways[at].in_use else "no_unit"


def _sums_of_codes(situation: Situation) -> dict[tuple[int, int, int], float]:
    """Return the first number of the rows of each time, code and period; a row counts once."""
    rows, time = situation.rows, situation.time
    values = np.nan_to_num(rows.numbers[:, 0]) if not rows.is_rate[0] else np.zeros(len(rows))
    found: dict[tuple[int, int, int], list[float]] = {}
    sides = [(rows.origin, np.ones(len(rows), dtype=bool))]
    if rows.is_flows:
        sides.append((rows.destination, rows.destination != rows.origin))
    for codes, counted in sides:
        periods = len(rows.period.values)
        packed = (time * len(rows.codes) + codes) * periods + rows.period.places
        different, inverse = np.unique(packed[counted], return_inverse=True)
        order = np.lexsort((values[counted], inverse.reshape(-1)))
        starts = np.searchsorted(inverse.reshape(-1)[order], np.arange(different.size))
        sums = np.add.reduceat(values[counted][order], starts).tolist() if different.size else []
        for one, value in zip(different.tolist(), sums):
            rest, period = divmod(one, periods)
            at, code = divmod(rest, len(rows.codes))
            found.setdefault((at, code, period), []).append(float(value))
    return {key: fsum(values) for key, values in sorted(found.items())}


def _add_estimates(situation: Situation, found: _Found) -> None:
    """Add what each part of a split code got, and what could not be split."""
    rows, cells = situation.rows, situation.cells
    parted = np.flatnonzero(cells.parted)
    if parted.size == 0:
        return
    periods = rows.period.values
    shares = [
        {code: dict(parts) for code, parts in pieces.items()} for pieces in situation.where.pieces
    ]
    sides = [(rows.origin, cells.origin)]
    if rows.is_flows:
        sides.append((rows.destination, cells.destination))
    nan = float("nan")
    for codes, places in sides:
        for cell in parted.tolist():
            row = int(cells.row[cell])
            at, code, target = int(situation.time[row]), int(codes[row]), int(places[cell])
            parts = shares[at][code]
            if len(parts) < 2:
                continue
            old, new = rows.codes[code], situation.where.names[target]
            kind, period = int(cells.kind[cell]), int(rows.period.places[row])
            if kind == REFUSED:
                key: _Key = ("refused", old, new, nan, "no_share", "")
                value = nan
            else:
                base = int(cells.base[cell])
                detail = periods[base] if base >= 0 else situation.ways[at].bases.get(old, "")
                by_share = kind == BY_SHARE and base < 0
                key = (
                    "estimate", old, new, parts[target] if by_share else nan,
                    "share" if by_share else "structure", detail,
                )  # fmt: skip
                value = float(situation.amounts[cell, 0])
            found.add(key, period, value)


def _add_refused_rates(situation: Situation, found: _Found) -> None:
    rows, gathered = situation.rows, situation.gathered
    nan = float("nan")
    for place, column in np.argwhere(gathered.refused).tolist():
        target = situation.where.names[int(gathered.origin[place])]
        period = int(rows.period.places[gathered.row[place]])
        key: _Key = ("refused", "", target, nan, "rate", rows.fields[column])
        found.add(key, period, nan)
