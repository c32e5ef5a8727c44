"""Codes of industries: which are totals, and which contain others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Span = tuple[int, int]

# A sum that holds in so many unit-years is a sum, and the others are rounding.
MOST = 0.95
# In fewer unit-years than this, numbers may add up by chance.
FEWEST = 3
# Rounding cannot move a sum by a larger share.
_ROUNDING_SHARE = 0.01
_LISTED = 12

# First and last division of each section: SN2007 (NACE rev. 2) and SN2025 (NACE rev. 2.1).
SECTIONS_2007 = {
    "A": (1, 3), "B": (5, 9), "C": (10, 33), "D": (35, 35), "E": (36, 39), "F": (41, 43),
    "G": (45, 47), "H": (49, 53), "I": (55, 56), "J": (58, 63), "K": (64, 66), "L": (68, 68),
    "M": (69, 75), "N": (77, 82), "O": (84, 84), "P": (85, 85), "Q": (86, 88), "R": (90, 93),
    "S": (94, 96), "T": (97, 98), "U": (99, 99),
}  # fmt: skip
SECTIONS_2025 = {
    **{letter: SECTIONS_2007[letter] for letter in "ABCDEFHI"},
    "G": (46, 47), "J": (58, 60), "K": (61, 63), "L": (64, 66), "M": (68, 68), "N": (69, 75),
    "O": (77, 82), "P": (84, 84), "Q": (85, 85), "R": (86, 88), "S": (90, 93), "T": (94, 96),
    "U": (97, 98), "V": (99, 99),
}  # fmt: skip

_TOTALS = {
    "i alt", "ialt", "total", "totalt", "sum", "alle", "alle næringer", "alle næringar",
    "all industries", "all sectors", "insgesamt", "alle wirtschaftszweige", "samtliga",
    "samtliga näringar", "yhteensä", "ensemble", "totale", "0-99", "00-99",
}  # fmt: skip
_TOTAL_END = re.compile(r"\b(i alt|totalt?|insgesamt|yhteensä|totale)$")
_DIVISION = r"\d{1,2}(?:\.\d{1,3})?"
_PART = rf"(?:{_DIVISION}(?:\s*[-–]\s*{_DIVISION})?|[A-V](?:\s*[-–]\s*[A-V])?)"
_CODE = rf"{_PART}(?:\s*[,+]\s*{_PART})*"
_ALONE = re.compile(_CODE)
_BEFORE = re.compile(rf"({_CODE})\s+(?=[^\W\d])")
_BEHIND = re.compile(rf"\(({_CODE})\)\s*$")


def refuse_double_counting(codes: Sequence[str], names: Sequence[str], jobs: Floats) -> None:
    """Refuse industries that hold the jobs of others a second time.

    Found are totals by their usual names; codes of SN2007, SN2025 or NACE that
    contain or overlap others (``B-E`` and ``C``, ``C`` and ``10-33``, ``10-33`` and
    ``13``, ``46`` and ``46.1``), also where the label holds them ("10-33 Industri",
    "Bau (F)"); an industry that is the sum of those whose codes begin with its own
    (``46`` and ``461``, ``462``); and an industry that is the sum of all others. A sum
    must hold, but for rounding, in at least 95 % of the unit-years, of which there are
    at least three.

    Parameters
    ----------
    codes, names : sequence of str, length k
        Of the industries.
    jobs : ndarray of float, shape (unit-years, k)
        NaN where missing.

    Raises
    ------
    EngineError
        ``industries.double``, with the list.
    """
    found: dict[int, list[int]] = {place: [] for place in totals(codes, names)}
    rest = [place for place in range(len(codes)) if place not in found]
    found.update(containers(codes, names, rest))
    rest = [place for place in rest if place not in found]
    known = jobs[np.isfinite(jobs).all(axis=1)]
    found.update(_sums_by_prefix(codes, known, rest))
    rest = [place for place in rest if place not in found]
    total = _sum_of_others(known[:, rest])
    if total is not None:
        found[rest[total]] = []
    if not found:
        return
    listed = [
        codes[place] + (f" ({', '.join(codes[part] for part in parts[:3])})" if parts else "")
        for place, parts in sorted(found.items())
    ]
    more = " …" if len(listed) > _LISTED else ""
    raise EngineError(
        "industries.double",
        count=len(found),
        list="; ".join(listed[:_LISTED]) + more,
        leave_out="; ".join(codes[place] for place in sorted(found)[:_LISTED]) + more,
    )


def totals(codes: Sequence[str], names: Sequence[str]) -> list[int]:
    """Return the positions of industries that are called a total."""
    return [
        place
        for place, texts in enumerate(zip(codes, names))
        if any(_is_total(text) for text in texts)
    ]


def _is_total(text: str) -> bool:
    plain = text.strip()
    bare = _BEFORE.sub("", plain, count=1).casefold()
    return plain.casefold() in _TOTALS or bare in _TOTALS or bool(_TOTAL_END.search(bare))


def containers(
    codes: Sequence[str], names: Sequence[str], places: Sequence[int]
) -> dict[int, list[int]]:
    """Return the industries whose codes contain or overlap others, with these.

    Parameters
    ----------
    codes, names : sequence of str
        Of the industries.
    places : sequence of int
        Positions of those to look at.

    Returns
    -------
    dict of int to list of int
        The larger one of each pair that overlaps, with the smaller ones; of two
        that are the same, the first. Empty where fewer than half read as codes.
    """
    read = {place: _written(codes[place]) or _written(names[place]) for place in places}
    written = {place: text for place, text in read.items() if text}
    if 2 * len(written) < len(places):
        return {}
    letters = {part for text in written.values() for part in text}
    sections = SECTIONS_2025 if "V" in letters else SECTIONS_2007
    spans = {place: _spans(text, sections) for place, text in written.items()}
    size = {place: sum(high - low + 1 for low, high in spans[place]) for place in spans}
    pieces = sorted((low, high, place) for place, parts in spans.items() for low, high in parts)
    found: dict[int, list[int]] = {}
    for first, (_, high, place) in enumerate(pieces):
        for low, _, other in pieces[first + 1 :]:
            if low > high:
                break
            if other != place:
                small, large = sorted((place, other), key=lambda p: (size[p], -p))
                if small not in found.setdefault(large, []):
                    found[large].append(small)
    return {place: sorted(parts) for place, parts in found.items()}


def _written(text: str) -> str:
    """Return the code in a label, empty where there is none."""
    plain = text.strip()
    if _ALONE.fullmatch(plain):
        return plain
    match = _BEFORE.match(plain) or _BEHIND.search(plain)
    return match.group(1) if match else ""


def _spans(text: str, sections: dict[str, Span]) -> list[Span]:
    """Return what a code covers, in thousandths of a division: 46.1 is 46100 to 46199."""
    spans = []
    for part in re.split(r"[,+]", text):
        ends = [end.strip() for end in re.split(r"[-–]", part)]
        low, high = _span(ends[0], sections)[0], _span(ends[-1], sections)[1]
        spans.append((min(low, high), max(low, high)))
    return spans


def _span(end: str, sections: dict[str, Span]) -> Span:
    if end.isalpha():
        low, high = sections.get(end, (99, 99))
        return 1000 * low, 1000 * high + 999
    division, _, digits = end.partition(".")
    return (
        1000 * int(division) + int(digits.ljust(3, "0")),
        1000 * int(division) + int(digits.ljust(3, "9")),
    )


def _sums_by_prefix(
    codes: Sequence[str], jobs: Floats, places: Sequence[int]
) -> dict[int, list[int]]:
    ordered = sorted(places, key=codes.__getitem__)
    found: dict[int, list[int]] = {}
    for first, place in enumerate(ordered):
        direct: list[int] = []
        for other in ordered[first + 1 :]:
            if not codes[other].startswith(codes[place]):
                break
            if not (direct and codes[other].startswith(codes[direct[-1]])):
                direct.append(other)
        if direct and is_sum(jobs[:, place], jobs[:, direct].sum(axis=1), len(direct)):
            found[place] = direct
    return found


def _sum_of_others(jobs: Floats) -> int | None:
    """Return the position of the industry that is the sum of all others; None where none is."""
    count = jobs.shape[1]
    if count < FEWEST:
        return None
    whole = jobs.sum(axis=1)
    for place in range(count):
        if is_sum(jobs[:, place], whole - jobs[:, place], count - 1):
            return place
    return None


def is_sum(values: Floats, sums: Floats, parts: int) -> bool:
    """Return whether values are sums of so many parts, but for rounding, in nearly all places."""
    used = (values > 0) | (sums > 0)
    if int(used.sum()) < FEWEST:
        return False
    values, sums = values[used], sums[used]
    # Each number may be rounded by half a job.
    room = np.minimum(0.5 * (parts + 1), _ROUNDING_SHARE * values)
    room = np.maximum(room, 1e-9 * values)
    return bool(np.mean(np.abs(values - sums) <= room) >= MOST)
