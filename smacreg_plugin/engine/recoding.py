"""Commuting of another year between the units of today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .codes import code_texts
from .errors import EngineError
from .flows import Columns, FlowMatrix
from .messages import Message
from .monitor import Monitor
from .numbers import examples, parse_numbers, plain

if TYPE_CHECKING:
    from .code_changes import CodeChanges, Pieces
    from .flows import Units

# What says that the codes of a year are not those of the units.
_OTHER_CODES = ("flows.unmatched", "flows.all_unmatched")


class Recoded(NamedTuple):
    """A commuting table in other codes.

    Attributes
    ----------
    origins, destinations : list of str, length m
    values : list of float, length m
    findings : tuple of Message
        ``changes.estimated``.
    """

    origins: list[str]
    destinations: list[str]
    values: list[float]
    findings: tuple[Message, ...]


def recode(
    origins: Sequence[Any],
    destinations: Sequence[Any],
    values: Sequence[Any],
    changes: CodeChanges,
    *,
    value_field: str = "value",
) -> Recoded:
    """Rewrite a commuting table of another year in the codes of the units of today.

    Flows of merged units keep their persons and are summed when the matrix is
    built. Flows of a split unit are divided by the shares of the code table;
    those who live and work in it are kept together in each part, so that a
    split does not make commuters of them. Codes that lead to no unit of today
    stay as they are and are external.

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
    for code in {*homes, *works}:
        pieces[code] = changes.of(code) or ((code, 1.0),)
    result = Recoded([], [], [], ())
    estimated = 0.0
    split: set[str] = set()
    for home, work, count in zip(homes, works, persons):
        from_pieces, to_pieces = pieces[home], pieces[work]
        if len(from_pieces) == len(to_pieces) == 1:
            rows = [(from_pieces[0][0], to_pieces[0][0], from_pieces[0][1] * to_pieces[0][1])]
        elif home == work:
            rows = [(unit, unit, share) for unit, share in from_pieces]
        else:
            rows = [(a, b, s * t) for a, s in from_pieces for b, t in to_pieces]
        if len(rows) > 1:
            estimated += count
            split.update(code for code in (home, work) if len(pieces[code]) > 1)
        for a, b, share in rows:
            result.origins.append(a)
            result.destinations.append(b)
            result.values.append(count * share)
    if not split:
        return result
    values_said = {"persons": plain(estimated), "examples": examples(split)}
    return result._replace(findings=(Message("changes.estimated", values_said, True),))


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
) -> tuple[list[tuple[str, FlowMatrix]], tuple[Message, ...]]:
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
    tuple of Message
        ``changes.*``; what the matrices found is theirs.

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
    rows: dict[str, list[int]] = {year: [] for year in chosen}
    for row, text in enumerate(texts):
        if text in rows:
            rows[text].append(row)
    matrices, findings = [], [] if changes is None else list(changes.findings)
    for done, year in enumerate(sorted(rows)):
        monitor.check(done / len(rows))
        homes, works, persons = (
            [column[row] for row in rows[year]] for column in (origins, destinations, values)
        )
        if changes is not None:
            homes, works, persons, said = recode(
                homes, works, persons, changes, value_field=columns.value
            )
            findings += said
        try:
            matrix = FlowMatrix.from_table(homes, works, persons, units, columns=columns)
        except EngineError as error:
            if error.message.key in _OTHER_CODES:
                raise EngineError(
                    "stability.year_codes", year=year, examples=error.message.values["examples"]
                ) from None
            raise
        matrices.append((year, matrix))
    return matrices, tuple(findings)
