"""Reading the entries of a catalogue, each for itself.

Every function raises ``EngineError`` (``catalogue.*``, ``formula.*``) with the place of the
entry, what is wrong and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..errors import EngineError
from .categories import DIMENSIONS, read_category
from .entries import (
    CERTAINTIES,
    DIRECTIONS,
    KINDS,
    LANGUAGES,
    LEVELS,
    RULES,
    Indicator,
    Text,
    Theme,
    Variable,
)
from .formula import IDENTIFIER, Formula, parse_formula
from .strict_json import Entry

_INDICATOR_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}", re.ASCII)

Read = TypeVar("Read")


def read_entries(file: Entry, key: str, read: Callable[[Any, str], Read]) -> tuple[Read, ...]:
    """Return the entries of a list of the file, each read by a function."""
    return tuple(
        read(value, f"{key}[{number}]") for number, value in enumerate(file.list(key), start=1)
    )


def read_theme(value: Any, place: str) -> Theme:
    """Read a theme."""
    entry = Entry(value, place, ("id", "name"))
    return Theme(_identifier(entry), _text(entry, "name"))


def read_variable(value: Any, place: str) -> Variable:
    """Read a variable."""
    entry = Entry(
        value,
        place,
        ("id", "name", "unit", "kind"),
        ("dimension", "parts", "tables", "aliases"),
    )
    return Variable(
        _identifier(entry),
        _text(entry, "name"),
        entry.text("unit"),
        entry.choice("kind", KINDS),
        entry.choice("dimension", DIMENSIONS) if entry.has("dimension") else None,
        entry.texts("parts"),
        entry.texts("tables"),
        entry.texts("aliases"),
    )


def read_indicator(value: Any, place: str) -> Indicator:
    """Read an indicator."""
    entry = Entry(
        value,
        place,
        ("id", "theme", "name", "definition", "unit", "direction", "rule", "numerator", "level",
         "certainty"),
        ("denominator", "factor", "change", "weight", "measure", "limit", "tables",
         "literature", "default"),
    )  # fmt: skip
    id_ = entry.text("id")
    if not _INDICATOR_ID.fullmatch(id_):
        raise EngineError("catalogue.indicator_id", id=id_)
    return Indicator(
        id=id_,
        theme=entry.text("theme"),
        name=_text(entry, "name"),
        definition=_text(entry, "definition"),
        unit=_text(entry, "unit"),
        direction=entry.choice("direction", DIRECTIONS),
        rule=entry.choice("rule", RULES),
        numerator=parse_formula(entry.text("numerator"), f"{id_}.numerator"),
        denominator=_formula(entry, "denominator", id_),
        weight=_formula(entry, "weight", id_),
        factor=entry.number("factor", 1.0) or 1.0,
        change=entry.years("change"),
        measure=entry.text("measure") if entry.has("measure") else None,
        limit=entry.number("limit", None),
        tables=entry.texts("tables"),
        level=entry.choice("level", LEVELS),
        literature=entry.text("literature", empty=True),
        certainty=entry.choice("certainty", CERTAINTIES),
        default=entry.flag("default"),
    )


def _formula(entry: Entry, key: str, id_: str) -> Formula | None:
    return parse_formula(entry.text(key), f"{id_}.{key}") if entry.has(key) else None


def _identifier(entry: Entry) -> str:
    id_ = entry.text("id")
    if not IDENTIFIER.fullmatch(id_):
        raise EngineError("catalogue.id", id=id_)
    return id_


def _text(entry: Entry, key: str) -> Text:
    value = entry.value[key]
    if isinstance(value, Mapping):
        missing = [language for language in LANGUAGES if language not in value]
        if missing:
            raise EngineError(
                "catalogue.missing_language",
                place=f"{entry.place}.{key}",
                languages=", ".join(missing),
            )
    texts = Entry(value, f"{entry.place}.{key}", LANGUAGES)
    return Text(*(texts.text(language) for language in LANGUAGES))


def read_category_names(value: Any) -> dict[str, dict[str, str]]:
    """Read the names of categories by dimension; names in lower case."""
    by_dimension = Entry(value, "categories", (), DIMENSIONS)
    names: dict[str, dict[str, str]] = {}
    for dimension in by_dimension.value:
        labels = by_dimension.value[dimension]
        if not isinstance(labels, Mapping):
            raise EngineError("catalogue.not_object", place=f"categories.{dimension}")
        for label, code in labels.items():
            if not isinstance(code, str) or not read_category(code, dimension).cells:
                raise EngineError(
                    "catalogue.no_category",
                    place=f"categories.{dimension} ({label})",
                    category=code,
                    dimension=dimension,
                )
        names[dimension] = {
            " ".join(label.split()).casefold(): code for label, code in labels.items()
        }
    return names
