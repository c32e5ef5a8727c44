"""Periods of statistics, as texts."""

from __future__ import annotations

import re
from collections.abc import Sequence

# A year, a part of one as StatBanks write it, or a date.
_YEARLY = re.compile(r"(\d{4})([KMQTHUW]\d{1,2}|-\d{1,2}(?:-\d{1,2})?)?$", re.IGNORECASE)


def earlier(period: str, years: int) -> str | None:
    """Return the period so many years before, or None where the text is no period of a year."""
    match = _YEARLY.match(period)
    if not years:
        return period
    return f"{int(match[1]) - years:04d}{match[2] or ''}" if match else None


def spans(periods: Sequence[str]) -> str:
    """Return periods for reading, years that follow each other as a span."""
    runs: list[list[str]] = []
    for period in periods:
        if runs and period.isdigit() and earlier(period, 1) == runs[-1][1]:
            runs[-1][1] = period
        else:
            runs.append([period, period])
    return ", ".join(first if first == last else f"{first}-{last}" for first, last in runs)
