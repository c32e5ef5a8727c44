"""Units of a table of jobs by industry against those of a map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message
from ..numbers import examples
from .industry_codes import FEWEST, is_sum
from .industry_sums import every, sum_of_complete

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Codes and names that statistics offices give to the whole country, in lower case.
_NATIONS = {
    "0", "00", "000", "0000", "no", "hele landet", "heile landet", "landet", "norge", "noreg",
    "riket", "hela riket", "nation", "i alt", "total", "totalt", "insgesamt",
}  # fmt: skip


def outside_units(
    codes: Sequence[str], kept: Sequence[str], jobs: Floats, place: Mapping[str, int]
) -> tuple[str, tuple[str, ...], list[Message]]:
    """Tell nation, units and areas of another level apart among codes that are not kept.

    The nation is known by its usual codes, or by being the sum of all others.

    Parameters
    ----------
    codes, kept : sequence of str
        Codes of the table that are not on the map, and those on the map.
    jobs : ndarray of float, shape (codes of the table, k, t)
    place : mapping of str to int
        Row of each code of the table in ``jobs``.

    Returns
    -------
    str
        Code of the nation, empty where it has no rows.
    tuple of str
        Units: codes as long as those on the map.
    list of Message
        ``industries.nation_rows``, ``industries.outside``, ``industries.other_level``.
    """
    nation = next((code for code in codes if code.strip().casefold() in _NATIONS), "")
    widths = {len(code) for code in kept}
    units = [code for code in codes if code != nation and (len(widths) > 1 or len(code) in widths)]
    others = [code for code in codes if code != nation and code not in units]
    if not nation:
        rows = [place[code] for code in (*kept, *units) if code in place]
        nation = next((code for code in units if _is_sum_of_others(jobs, rows, place[code])), "")
        units = [code for code in units if code != nation]
    findings = []
    if nation:
        findings.append(Message("industries.nation_rows", {"code": nation}))
    for key, found in (("industries.outside", units), ("industries.other_level", others)):
        if found:
            findings.append(Message(key, {"count": len(found), "examples": examples(found)}))
    return nation, tuple(units), findings


def _is_sum_of_others(jobs: Floats, rows: Sequence[int], row: int) -> bool:
    if len(rows) < FEWEST:
        return False
    rest = sum_of_complete(jobs[[other for other in rows if other != row]])
    both = np.isfinite(rest) & np.isfinite(jobs[row])
    return is_sum(jobs[row][both], rest[both], len(rows) - 1)


def gaps(units: Sequence[str], periods: Sequence[str], jobs: Floats) -> list[Message]:
    """Name the units that the table does not have, and the unit-years it does not have."""
    absent = every(np.isnan(jobs), 1)
    never = every(absent, 1)
    findings = []
    if never.any():
        codes = [units[unit] for unit in np.flatnonzero(never).tolist()]
        said = {"count": len(codes), "examples": examples(codes)}
        findings.append(Message("industries.silent_units", said, True))
    pairs = [(units[u], periods[p]) for u, p in np.argwhere(absent & ~never[:, None]).tolist()]
    if pairs:
        said = {"count": len(pairs), "examples": examples(f"{u} ({p})" for u, p in pairs)}
        findings.append(Message("industries.silent_periods", said, True))
    return findings
