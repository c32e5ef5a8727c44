"""Changes of codes and correspondences as Statistics Norway's KLASS gives them.

JSON: ``{"codeChanges": [{oldCode, oldName, newCode, newName, changeOccurred}]}`` or
``{"correspondenceMaps": [{sourceCode, sourceName, targetCode, targetName}]}``.
CSV: the same names as header, ``;`` between the columns, ISO-8859-1 or UTF-8.
Source: Statistics Norway, KLASS API guide.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from ..errors import EngineError

_CHANGES = ("oldCode", "oldName", "newCode", "newName", "changeOccurred")
_MAPS = ("sourceCode", "sourceName", "targetCode", "targetName")


class KlassTable(NamedTuple):
    """Rows of a file of changes or of a correspondence.

    Attributes
    ----------
    old, old_names, new, new_names : list of str, length m
        Codes and names; in a correspondence those of the source and the target,
        whose order in time the file does not tell. Empty where there is none.
    dates : list of str, length m
        Day of the change (``YYYY-MM-DD``), empty where there is none.
    is_changes : bool
        Whether it is a file of changes; otherwise a correspondence.
    """

    old: list[str]
    old_names: list[str]
    new: list[str]
    new_names: list[str]
    dates: list[str]
    is_changes: bool


def read_klass(data: bytes, source: str = "") -> KlassTable:
    """Read a file of KLASS.

    Parameters
    ----------
    data : bytes
        The file as the service gave it.
    source : str
        Name of the file, for messages.

    Raises
    ------
    EngineError
        ``klass.empty``, ``klass.codes`` (a list of codes instead of changes),
        ``klass.unknown``, ``klass.no_rows`` or ``klass.not_json``.
    """
    text = _text(data)
    if not text.strip():
        raise EngineError("klass.empty", source=source)
    if text.lstrip()[0] in "{[":
        records = _from_json(text, source)
    else:
        records = _from_csv(text, source)
    for names in (_CHANGES, _MAPS):
        found = [record for record in records if names[0].lower() in record]
        if found:
            return _table(found, names)
    raise EngineError("klass.no_rows", source=source)


def _text(data: bytes) -> str:
    """Decode UTF-8, and ISO-8859-1 where it is not that."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("iso-8859-1")


def _from_json(text: str, source: str) -> list[dict[str, str]]:
    try:
        content = json.loads(text)
    except ValueError as error:
        raise EngineError("klass.not_json", source=source, problem=str(error)) from None
    rows: Any = content
    if isinstance(content, dict):
        rows = content.get("codeChanges", content.get("correspondenceMaps"))
        if rows is None and "codes" in content:
            raise EngineError("klass.codes", source=source)
        if rows is None:
            raise EngineError("klass.unknown", source=source, found=", ".join(sorted(content)))
    if not isinstance(rows, list):
        raise EngineError("klass.unknown", source=source, found=type(rows).__name__)
    return [
        {str(name).lower(): _cell(value) for name, value in row.items()}
        for row in rows
        if isinstance(row, dict)
    ]


def _from_csv(text: str, source: str) -> list[dict[str, str]]:
    header = text.lstrip("\r\n").split("\n", 1)[0]
    separator = max(";,\t", key=header.count)
    rows = csv.reader(io.StringIO(text), delimiter=separator)
    names: list[str] = []
    for row in rows:
        names = [name.strip().lower() for name in row]
        if any(names):
            break
    if not {_CHANGES[0].lower(), _MAPS[0].lower()} & set(names):
        if {"code", "parentcode"} <= set(names):
            raise EngineError("klass.codes", source=source)
        raise EngineError("klass.unknown", source=source, found=_shown(header))
    return [dict(zip(names, map(_cell, row))) for row in rows if any(row)]


def _shown(header: str) -> str:
    """Return the beginning of a text for a message, or nothing of what is no text."""
    text = header.strip()[:80]
    return text if text.isprintable() else "?"


def _cell(value: Any) -> str:
    # R writes a single value as a list of one.
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return "" if value is None else str(value).strip()


def _table(records: Iterable[dict[str, str]], names: tuple[str, ...]) -> KlassTable:
    columns: list[list[str]] = [[] for _ in _CHANGES]
    for record in records:
        for column, name in zip(columns, (*names, "")):
            column.append(record.get(name.lower(), ""))
    old, old_names, new, new_names, dates = columns
    return KlassTable(old, old_names, new, new_names, dates, names is _CHANGES)
