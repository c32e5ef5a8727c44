"""Periods as tables write them, as points in time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..codes import code_texts
from ..errors import EngineError
from ..numbers import examples

_YEAR = re.compile(r"\s*(\d{4})\s*$")
_PART = re.compile(r"\s*(\d{4})\s*([KQMUW])\s*(\d{1,2})\s*$", re.IGNORECASE)
_DATE = re.compile(r"\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$")
# Months in a quarter and in a month; weeks are sevenths of a month's thirty days.
_LENGTH = {"K": 3.0, "Q": 3.0, "M": 1.0, "U": 7.0 / 30.4375, "W": 7.0 / 30.4375}


def time_of(text: str) -> float | None:
    """Return the beginning of a period in years, or None where the text is no period.

    Understands a year, the quarters, months and weeks of a StatBank
    (``2024K2``, ``2024M06``, ``2024U01``) and dates (``2024-01-01``).
    """
    found = _YEAR.match(text)
    if found:
        return float(found[1])
    found = _PART.match(text)
    if found:
        months = (int(found[3]) - 1) * _LENGTH[found[2].upper()]
        return float(found[1]) + months / 12.0 if 0.0 <= months < 13.0 else None
    found = _DATE.match(text)
    if not found:
        return None
    month, day = int(found[2]), int(found[3] or 1)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return float(found[1]) + (month - 1) / 12.0 + (day - 1) / 372.0


def times_of(periods: Iterable[Any], field: str) -> dict[str, float]:
    """Return the time of each different period of a column.

    Parameters
    ----------
    periods : iterable
        The column or its different values.
    field : str
        Its name, for messages.

    Raises
    ------
    EngineError
        ``harmonise.period`` for texts that are no period, ``harmonise.no_period``
        for rows without one.
    """
    texts = set(code_texts(periods))
    if "" in texts:
        raise EngineError("harmonise.no_period", field=field)
    found = {text: time_of(text) for text in texts}
    strange = [text for text, time in found.items() if time is None]
    if strange:
        raise EngineError(
            "harmonise.period", count=len(strange), field=field, examples=examples(strange)
        )
    return {text: time for text, time in found.items() if time is not None}
