"""Periods on an axis of time, and those that a series leaves out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import gcd
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A year, a part of one as StatBanks write it, or year and month.
_PERIOD = re.compile(r"(\d{4})(?:([KQMTH])(\d{1,2})|-(\d{2}))?$", re.ASCII | re.IGNORECASE)
_PARTS_OF_YEAR = {"K": 4, "Q": 4, "M": 12, "T": 3, "H": 2}
_MONTH = "-"


class _Period(NamedTuple):
    """A period as so many parts of years; ``mark`` and ``width`` say how it is written."""

    mark: str
    width: int
    number: int

    @property
    def parts(self) -> int:
        return _PARTS_OF_YEAR.get(self.mark.upper(), 12 if self.mark else 1)

    def __str__(self) -> str:
        year, part = divmod(self.number, self.parts)
        return f"{year:04d}{self.mark}{part + 1:0{self.width}d}" if self.mark else f"{year:04d}"


def numeric_years(periods: Sequence[str]) -> NDArray[np.float64]:
    """Return where periods begin, in years; their order where one is no part of a year.

    Parameters
    ----------
    periods : sequence of str, length p

    Returns
    -------
    ndarray of float, shape (p,)
    """
    read = [_read(period) for period in periods]
    years = [one.number / one.parts for one in read if one is not None]
    if len(years) < len(read):
        return np.arange(len(read), dtype=np.float64)
    return np.array(years, dtype=np.float64)


def left_out(periods: Sequence[str]) -> tuple[str, ...]:
    """Return the periods that are missing between others, ascending.

    The largest step that all periods fit into is their own: every second year leaves nothing
    out. Nothing is known where periods are of different kinds, or are no parts of years.
    """
    read = [one for period in periods if (one := _read(period)) is not None]
    if len(read) < len(periods) or len({(one.mark.upper(), one.width) for one in read}) != 1:
        return ()
    there = {one.number for one in read}
    first, last = min(there), max(there)
    step = gcd(*(number - first for number in there)) if len(there) > 1 else 0
    if not step:
        return ()
    missing = [number for number in range(first, last, step) if number not in there]
    return tuple(str(read[0]._replace(number=number)) for number in missing)


def _read(period: str) -> _Period | None:
    match = _PERIOD.match(period)
    if match is None:
        return None
    year, letter, part, month = match.groups()
    mark, written = letter or (_MONTH if month else ""), part or month or ""
    found = _Period(mark, len(written), 0)
    if mark and not 1 <= int(written) <= found.parts:
        return None
    return found._replace(number=int(year) * found.parts + int(written or 1) - 1)
