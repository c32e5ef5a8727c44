"""Commuting of another year between the units of today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import fsum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .code_changes import ROUNDING
from .codes import code_texts
from .errors import EngineError
from .flows import Columns, FlowMatrix
from .messages import Message
from .monitor import Monitor
from .numbers import examples, parse_numbers, plain

if TYPE_CHECKING:
    from .code_changes import CodeChanges, Pieces
    from .flows import Units

_Place = TypeVar("_Place")
# What says that the codes of a year are not those of the units.
_OTHER_CODES = ("flows.unmatched", "flows.all_unmatched")


class Recoded(NamedTuple):
    """A commuting table in other codes.

    Attributes
    ----------
    origins, destinations : list of str, length m
    values : list of float, length m
    findings : tuple of Message
        ``changes.estimated`` and ``changes.rest_outside``.
    """

    origins: list[str]
    destinations: list[str]
    values: list[float]
    findings: tuple[Message, ...]


def pair_parts(
    from_pieces: Iterable[tuple[_Place, float]],
    to_pieces: Sequence[tuple[_Place, float]],
    *,
    is_same: bool,
) -> list[tuple[_Place, _Place, float]]:
    """Return the pairs of new units that a pair of old codes becomes, with shares.

    Those who live and work in the same split unit are kept together in each
    part, so that a split does not make commuters of them.
    """
    if is_same:
        return [(unit, unit, share) for unit, share in from_pieces]
    return [(a, b, s * t) for a, s in from_pieces for b, t in to_pieces]


def recode(
    origins: Sequence[Any],
    destinations: Sequence[Any],
    values: Sequence[Any],
    changes: CodeChanges,
    *,
    value_field: str = "value",
) -> Recoded:
    """Rewrite a commuting table of another year in the codes of the units of today.

    Flows of merged units keep their persons and are summed; pairs that the table
    repeats stay repeated, for the matrix to find. Flows of a split unit are
    divided by the shares of the code table; those who live and work in it are
    kept together in each part, so that a split does not make commuters of them.
    A code, or a share of it, that leads to no unit of today is external under
    the old code, marked with "*" where this is a unit of today. So all persons
    are kept.

    Parameters
    ----------
    origins, destinations, values : sequence, length m
        The table, in any order.
    changes : CodeChanges
        To the units of today.
    value_field : str
        Column name, for messages.

    Raises
    ------
    EngineError
        ``numbers.*``.
    """
    persons = parse_numbers(values, value_field).tolist()
    homes, works = code_texts(origins), code_texts(destinations)
    pieces: dict[str, Pieces] = {}
    rests: dict[str, str] = {}
    for code in {*homes, *works}:
        pieces[code] = known = changes.of(code)
        rest = 1.0 - fsum(share for _, share in known)
        if rest > ROUNDING:
            outside = code if code not in changes.units.index else f"{code}*"
            pieces[code] = (*known, (outside, rest))
            if known:
                rests[outside] = code
    sums: dict[tuple[str, str, int], list[float]] = {}
    seen: Counter[tuple[str, str]] = Counter()
    estimated = 0.0
    left_over: list[float] = []
    split: set[str] = set()
    for home, work, count in zip(homes, works, persons):
        from_pieces, to_pieces = pieces[home], pieces[work]
        rows = pair_parts(from_pieces, to_pieces, is_same=home == work)
        if len(rows) > 1:
            estimated += count
            split.update(code for code in (home, work) if len(pieces[code]) > 1)
        repeat = seen[home, work]
        seen[home, work] += 1
        for a, b, share in rows:
            sums.setdefault((a, b, repeat), []).append(count * share)
            if a in rests or b in rests:
                left_over.append(count * share)
    findings = []
    for key, number, codes in (
        ("changes.estimated", estimated, split),
        ("changes.rest_outside", fsum(left_over), set(rests.values())),
    ):
        if codes:
            said = {"persons": plain(number), "examples": examples(codes)}
            findings.append(Message(key, said, True))
    # Summed exactly, so that row order cannot matter.
    return Recoded(
        [a for a, _, _ in sums],
        [b for _, b, _ in sums],
        [fsum(parts) for parts in sums.values()],
        tuple(findings),
    )


def require_base_year(field: str, year: str) -> None:
    """Refuse a comparison of years without a field for the year, or without a base.

    Raises
    ------
    EngineError
        ``stability.no_year``.
    """
    if not field or not year:
        raise EngineError("stability.no_year")


def flows_by_year(
    origins: Sequence[Any],
    destinations: Sequence[Any],
    values: Sequence[Any],
    years: Sequence[Any],
    units: Units,
    *,
    base: str,
    wanted: Sequence[str] = (),
    changes: CodeChanges | None = None,
    columns: Columns | None = None,
    monitor: Monitor | None = None,
) -> tuple[list[tuple[str, FlowMatrix]], tuple[tuple[str, Message], ...]]:
    """Build a matrix between the units of today for each year but one.

    Parameters
    ----------
    origins, destinations, values, years : sequence, length m
        The table, in any order; rows without a year are left out.
    units : Units
        The units of today.
    base : str
        Year of the base division, whose flows are not wanted here.
    wanted : sequence of str
        Years to use; empty = all others.
    changes : CodeChanges, optional
        From the codes of other years to the units of today.
    columns : Columns, optional
        Column names, for messages.
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    list of (str, FlowMatrix)
        By year, ascending.
    tuple of (str, Message)
        Year, and what was found in its flows; what the code table itself has to
        say is in ``changes.findings``.

    Raises
    ------
    EngineError
        ``stability.year_codes`` when the codes of a year are not those of the
        units, ``flows.year_missing``, ``stability.none`` when no year is left,
        or what building a matrix raises.
    """
    columns, monitor = columns or Columns(), monitor or Monitor()
    texts = code_texts(years)
    found = sorted(set(texts) - {""})
    for year in wanted:
        if year not in found:
            raise EngineError(
                "flows.year_missing", year=year, field=columns.year, years=", ".join(found)
            )
    chosen = [year for year in (wanted or found) if year != base]
    if not chosen:
        raise EngineError("stability.none")
    rows: dict[str, list[int]] = {year: [] for year in (*chosen, base)}
    for row, text in enumerate(texts):
        if text in rows:
            rows[text].append(row)
    # A place outside the units in every year is not lost.
    usual = {
        code
        for column in (origins, destinations)
        for code in code_texts([column[row] for row in rows[base]])
    }
    del rows[base]
    matrices: list[tuple[str, FlowMatrix]] = []
    findings: list[tuple[str, Message]] = []
    for done, year in enumerate(sorted(rows)):
        monitor.check(done / len(rows))
        homes, works, persons = (
            [column[row] for row in rows[year]] for column in (origins, destinations, values)
        )
        table = homes, works, persons
        if changes is not None:
            homes, works, persons, said = recode(
                homes, works, persons, changes, value_field=columns.value
            )
            findings += [(year, message) for message in said]
        try:
            matrix = FlowMatrix.from_table(homes, works, persons, units, columns=columns)
        except EngineError as error:
            if error.message.key in _OTHER_CODES:
                raise EngineError(
                    "stability.year_codes", year=year, examples=error.message.values["examples"]
                ) from None
            raise
        matrices.append((year, matrix))
        lost = _lost(*table, units, changes, usual, columns.value)
        findings += [(year, message) for message in lost]
        findings += [(year, message) for message in matrix.findings]
    return matrices, tuple(findings)


def _lost(
    origins: Sequence[Any],
    destinations: Sequence[Any],
    values: Sequence[Any],
    units: Units,
    changes: CodeChanges | None,
    usual: set[str],
    value_field: str,
) -> list[Message]:
    """Count the persons of a year whose codes lead to no unit, and name the codes."""
    homes, works = code_texts(origins), code_texts(destinations)
    known = units.index if changes is None else {c for c in {*homes, *works} if changes.of(c)}
    lost = {code for code in {*homes, *works} if code not in known} - usual
    if not lost:
        return []
    persons = parse_numbers(values, value_field).tolist()
    gone = [n for home, work, n in zip(homes, works, persons) if home in lost or work in lost]
    values_said = {
        "persons": plain(fsum(gone)),
        "total": plain(fsum(persons)),
        "count": len(lost),
        "examples": examples(lost),
    }
    return [Message("stability.lost", values_said, True)]
