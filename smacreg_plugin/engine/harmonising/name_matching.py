"""Names of units instead of codes: matched where one unit is meant, never guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .name_register import KnownUnits, Register
from .spelling import apart_from_brackets

# Names for which the nearest one is sought; more are a wrong column, not slips.
_SUGGESTED = 100


class NamesMatched(NamedTuple):
    """Codes found by name.

    Attributes
    ----------
    codes : list of str, length n
        Empty where the name is that of no unit.
    findings : tuple of Message
        ``names.missing``, ``names.not_exact``, ``names.old_county``,
        ``names.county``, ``names.other_year`` and ``names.unmatched``.
    suggestions : dict of str to str
        For each name of no unit the nearest name of one, or empty.
    """

    codes: list[str]
    findings: tuple[Message, ...]
    suggestions: dict[str, str]


@dataclass
class _Answers:
    """What was found for the pairs of name and county of a table."""

    code: dict[tuple[str, str], str]
    not_exact: dict[str, str]
    old_county: dict[tuple[str, str], str]
    repeated: dict[str, str]
    elsewhere: dict[tuple[str, str], str]
    other_year: dict[str, str]
    unmatched: set[str]


def match_names(
    names: Sequence[Any],
    counties: Sequence[Any] | None,
    known: KnownUnits,
    *,
    field: str,
    county_field: str = "",
    others: Sequence[KnownUnits] = (),
) -> NamesMatched:
    """Find the code of each name.

    Rules
    -----
    A name is compared with the names of units as it is but for case, then with
    the halves of double names, both again without accents, with "aa" and "oe" as
    one letter, and without "kommune" or the like behind it; the first comparison
    that finds units counts. The halves of a double name in the table must mean the
    same unit; one that got its second half in another year is known from ``others``.
    A county, in a column or in brackets behind the name, must be that of the unit,
    also where the name alone would do: Nes in Buskerud is not the only Nes that is
    left. It may be given by name, by code or abbreviated ("M.R."). Years in brackets
    are left out. Tables of today also hold counties of yesterday: one that is not of
    the year of the table counts as none if in another year it was that of the only
    unit of this name.

    Parameters
    ----------
    names : sequence, length n
        The column.
    counties : sequence, length n, or None
        County of each row; empty ones do not count.
    known : KnownUnits
        The units of the year of the table.
    field, county_field : str
        Column names, for messages.
    others : sequence of KnownUnits
        The units of other years, to know their names and counties.

    Raises
    ------
    EngineError
        ``names.length``, ``names.repeat`` (a name of several units, and no county)
        or ``names.no_match``.
    """
    texts = code_texts(names)
    places = [""] * len(texts) if counties is None else code_texts(counties)
    if len(places) != len(texts):
        raise EngineError("names.length", names=len(texts), counties=len(places))
    rows = Counter(zip(texts, places))
    register = Register(known, others)
    answers = _Answers({}, {}, {}, {}, {}, {}, set())
    for name, county in sorted(rows):
        answers.code[name, county] = _answer(name, county, register, answers) if name else ""
    if answers.repeated:
        raise EngineError(
            "names.repeat",
            count=len(answers.repeated),
            field=field,
            examples=examples(f"{name}: {of}" for name, of in answers.repeated.items()),
        )
    wanted = {name for name, _ in rows if name}
    if wanted and wanted == answers.unmatched | set(answers.other_year):
        raise EngineError(
            "names.no_match", count=len(wanted), field=field, examples=examples(wanted)
        )
    suggestions = dict.fromkeys(sorted(answers.unmatched), "")
    for name in list(suggestions)[:_SUGGESTED]:
        suggestions[name] = register.nearest(name)
    empty = sum(count for (name, _), count in rows.items() if not name)
    findings = _said(answers, suggestions, empty, field, county_field or field)
    codes = [answers.code[pair] for pair in zip(texts, places)]
    return NamesMatched(codes, findings, suggestions)


def _answer(name: str, county: str, register: Register, answers: _Answers) -> str:
    """Return the code of a name, or an empty one and why."""
    bare, bracket = apart_from_brackets(name)
    found, exact = register.units_named(bare)
    if not found:
        year = register.year_with(bare)
        if year:
            answers.other_year[name] = year
        else:
            answers.unmatched.add(name)
        return ""
    given = list(dict.fromkeys(text for text in (bracket, county) if text.strip()))
    fit = [unit for unit in found if all(register.lies_in(unit, text) for text in given)]
    if not fit and len(found) == 1 and all(register.lay_in(bare, text) for text in given):
        fit = found
        answers.old_county[name, " / ".join(given)] = register.described(fit[0])
    if len(fit) == 1:
        if not exact:
            answers.not_exact[name] = register.known.names[fit[0]]
        return register.known.codes[fit[0]]
    described = ", ".join(register.described(unit) for unit in fit or found)
    if fit:
        answers.repeated[name] = described
    else:
        answers.elsewhere[name, " / ".join(given)] = described
    return ""


def _said(
    answers: _Answers, suggestions: dict[str, str], empty: int, field: str, county_field: str
) -> tuple[Message, ...]:
    said = []
    if empty:
        said.append(Message("names.missing", {"count": empty, "field": field}, True))
    for key, texts, is_warning in (
        ("names.not_exact", [f"{a} → {b}" for a, b in answers.not_exact.items()], False),
        ("names.old_county", _with_county(answers.old_county), False),
        ("names.county", _with_county(answers.elsewhere), True),
        ("names.other_year", [f"{a} ({y})" for a, y in answers.other_year.items()], True),
        (
            "names.unmatched",
            [f"“{a}”, {b}?" if b else f"“{a}”" for a, b in suggestions.items()],
            True,
        ),
    ):
        if texts:
            values = {"count": len(texts), "field": field, "examples": examples(texts)}
            if key in ("names.county", "names.old_county"):
                values["county_field"] = county_field
            said.append(Message(key, values, is_warning))
    return tuple(said)


def _with_county(found: dict[tuple[str, str], str]) -> list[str]:
    return [f"{name}, {county}: {of}" for (name, county), of in found.items()]
