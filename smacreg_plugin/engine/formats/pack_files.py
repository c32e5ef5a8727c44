"""What the JSON files of a country pack have in common: a format, a version, a country."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from ..errors import EngineError

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$")


def read_content(data: bytes, format_name: str, version: int, source: str) -> dict[str, Any]:
    """Return the content of a JSON file of a known format.

    Parameters
    ----------
    data : bytes
        The file, UTF-8, with or without a byte order mark.
    format_name, version : str, int
        What its keys ``format`` and ``version`` must hold.
    source : str
        Name of the file, for messages.

    Raises
    ------
    EngineError
        ``pack.not_json``, ``pack.format`` or ``pack.version``.
    """
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        raise EngineError("pack.not_json", source=source, problem=str(error)) from None
    found = content.get("format") if isinstance(content, dict) else None
    if found != format_name:
        raise EngineError("pack.format", source=source, format=format_name)
    if content.get("version") != version:
        raise EngineError(
            "pack.version", source=source, version=content.get("version"), known=version
        )
    return dict(content)


def entry_error(source: str, entry: Any, problem: str) -> EngineError:
    """Return the error for an entry that breaks the format."""
    return EngineError("pack.entry", source=source, entry=str(entry)[:120], problem=problem)


def day_or_none(value: Any, source: str, entry: Any) -> str | None:
    """Return an ISO date, or None for an open end.

    Raises
    ------
    EngineError
        ``pack.entry``.
    """
    if value is None:
        return None
    try:
        if not _DAY.match(value):
            raise ValueError
        date.fromisoformat(value)
    except (TypeError, ValueError):
        raise entry_error(source, entry, "date") from None
    return str(value)
