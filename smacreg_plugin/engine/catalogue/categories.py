"""Categories of statistics: ages and industries as sets of what cannot be divided further.

An age group is a set of single ages, an industry a set of the two-digit divisions of NACE
Rev. 2 (SN2007 in Norway). With these sets it can be said whether the groups of a table put
together are exactly the group that an indicator asks for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from ..messages import Message
from ..numbers import examples

DIMENSIONS = ("age", "industry")

# Nobody is as old; the last age stands for all above.
_OLDEST = 150
# The divisions that exist: Eurostat (2008), NACE Rev. 2.
DIVISIONS = (
    *range(1, 4), *range(5, 10), *range(10, 34), *range(35, 40), *range(41, 44), *range(45, 48),
    *range(49, 54), 55, 56, *range(58, 64), *range(64, 67), 68, *range(69, 76), *range(77, 83),
    84, 85, *range(86, 89), *range(90, 94), *range(94, 97), 97, 98, 99,
)  # fmt: skip
UNSPECIFIED = 0
# The sections and their first and last division.
_SECTIONS = {
    "a": (1, 3), "b": (5, 9), "c": (10, 33), "d": (35, 35), "e": (36, 39), "f": (41, 43),
    "g": (45, 47), "h": (49, 53), "i": (55, 56), "j": (58, 63), "k": (64, 66), "l": (68, 68),
    "m": (69, 75), "n": (77, 82), "o": (84, 84), "p": (85, 85), "q": (86, 88), "r": (90, 93),
    "s": (94, 96), "t": (97, 98), "u": (99, 99),
}  # fmt: skip
_WHOLE = {"age": frozenset(range(_OLDEST + 1)), "industry": frozenset(DIVISIONS)}

_TOTAL = re.compile(
    r"(i alt|ialt|totalt?|sum|alle?|tot|999a?)"
    r"((,? |: ?|,? - ?)(i alt|alle?|aldre|aldrer|aldrar|aldersgrupper|aldersgruppar|næringer|"
    r"næringar|ages|age groups|industries|persons|personer|personar))*"
)
_YEARS = r"(?: ?(?:år|years?)(?: gamle| old)?)?"
_AND_MORE = r"(?: ?(?:\+|(?:eller|og|or|and) (?:eldre|over|meir|mer|older|more)))"
_AGES = re.compile(
    rf"(?:(?:age|alder) )?(\d{{1,3}})(?: ?- ?(\d{{1,3}}))?{_YEARS}{_AND_MORE}?{_YEARS}"
)
_OPEN = re.compile(rf".*{_AND_MORE}{_YEARS}")
_CLOSED_BELOW = re.compile(r"(?:under|less than) (\d{1,3})(?: ?(?:år|years?))")
_CODES = re.compile(r"(\d{1,2})(?: ?- ?(\d{1,2}))?(?![\d.,])(?: .*)?")
_LETTERS = re.compile(r"([a-u])(?: ?- ?([a-u]))?")


@dataclass(frozen=True)
class Category:
    """What the label of a category says.

    Attributes
    ----------
    label : str
        As given.
    cells : frozenset of int
        Single ages or divisions; empty where the label is in words.
    is_total : bool
        Whether it stands for all categories together: never a part.
    """

    label: str
    cells: frozenset[int]
    is_total: bool = False

    @property
    def name(self) -> str:
        """The label for comparing names: lower case, one space between words."""
        return _plain(self.label)


def read_category(label: str, dimension: str) -> Category:
    """Read a label as tables of statistics write it.

    Rules
    -----
    Ages: ``0-4``, ``00-04``, ``0–4 år``, ``67``, ``67 år``, ``1 year``, ``90+``,
    ``90 år og over``, ``105 år eller eldre``, ``100 years or older``, ``under 15 år``.
    Industries: divisions or ranges of them, ``06``, ``01-03``, ``10-33 Industri``, sections
    ``C`` and ``D-E``; ``00`` is what is not specified. Totals: ``I alt``, ``Total``, ``Alle
    aldre``, ``0+``, ``0-100+``, ``00-99``. Anything else is a name.

    Parameters
    ----------
    label : str
        A category of a table, or of a formula.
    dimension : str
        One of :data:`DIMENSIONS`.
    """
    text = _plain(label)
    if _TOTAL.fullmatch(text):
        return Category(label, frozenset(), is_total=True)
    cells = _ages(text) if dimension == "age" else _divisions(text)
    return Category(label, cells, is_total=cells >= _WHOLE[dimension])


def _plain(label: str) -> str:
    text = re.sub(r"(?<=\d)_(?=\d)", "-", label.replace("–", "-"))
    return " ".join(text.replace("_", " ").lower().split())


def _ages(text: str) -> frozenset[int]:
    below = _CLOSED_BELOW.fullmatch(text)
    if below:
        return frozenset(range(int(below[1])))
    match = _AGES.fullmatch(text)
    if match is None:
        return frozenset()
    first, last = int(match[1]), int(match[2] or match[1])
    if _OPEN.fullmatch(text):
        last = _OLDEST
    if max(first, last) > _OLDEST:
        return frozenset()
    return frozenset(range(first, last + 1))


def _divisions(text: str) -> frozenset[int]:
    letters = _LETTERS.fullmatch(text)
    codes = _CODES.fullmatch(text)
    if letters:
        first, last = _SECTIONS[letters[1]][0], _SECTIONS[letters[2] or letters[1]][1]
    elif codes:
        first, last = int(codes[1]), int(codes[2] or codes[1])
    else:
        return frozenset()
    return frozenset(cell for cell in (UNSPECIFIED, *DIVISIONS) if first <= cell <= last)


Positions = tuple[int, ...]
# Where the categories stand among the labels, or why there are none.
Tiling = Union[Positions, Message]


def tiling(wanted: Sequence[str], available: Sequence[str], dimension: str) -> Tiling:
    """Put the categories of a table together to those that are asked for.

    Parameters
    ----------
    wanted : sequence of str
        Ranges or names, e.g. ``["06", "19-20"]`` or ``["67+"]``.
    available : sequence of str
        The labels of the table, in any order.
    dimension : str
        One of :data:`DIMENSIONS`.

    Returns
    -------
    tuple of int, or Message
        Positions among ``available``, ascending, of categories that together are exactly
        the wanted ones, none of them twice; as few as possible where the table holds
        finer and coarser groups. Otherwise ``category.cut`` (a group lies partly outside),
        ``category.lacking`` or ``category.twice``.
    """
    have = [read_category(label, dimension) for label in available]
    found: list[int] = []
    cells: set[int] = set()
    for label in wanted:
        asked = read_category(label, dimension)
        if asked.cells or asked.is_total:
            cells |= asked.cells or _WHOLE[dimension]
        else:
            same = [place for place, one in enumerate(have) if one.name == asked.name]
            if len(same) != 1:
                return _problem("lacking" if not same else "twice", label, label)
            found += same
    covering = _cover(cells, have, ", ".join(wanted), dimension)
    if isinstance(covering, Message):
        return covering
    return tuple(sorted({*found, *covering}))


def _cover(cells: set[int], have: Sequence[Category], wanted: str, dimension: str) -> Tiling:
    """Return the fewest categories that together are exactly the cells."""
    order = sorted(cells)
    inside: dict[int, list[int]] = {}
    groups: dict[frozenset[int], int] = {}
    for place, category in enumerate(have):
        if category.cells and category.cells <= cells and not category.is_total:
            if category.cells in groups:
                twice = examples([have[groups[category.cells]].label, category.label])
                return _problem("twice", wanted, twice)
            groups[category.cells] = place
            inside.setdefault(min(category.cells), []).append(place)
    best: list[tuple[int, ...] | None] = [None] * len(order) + [()]
    for start in reversed(range(len(order))):
        # The largest first, so that the choice does not depend on the order of the labels.
        for place in sorted(inside.get(order[start], ()), key=lambda p: -len(have[p].cells)):
            rest = best[start + len(have[place].cells)]
            now = best[start]
            if rest is not None and (now is None or len(rest) + 1 < len(now)):
                best[start] = (place, *rest)
    if best[0] is not None:
        return best[0]
    return _why_not(cells, have, wanted, dimension)


def _why_not(cells: set[int], have: Sequence[Category], wanted: str, dimension: str) -> Message:
    groups = [one for one in have if not one.is_total]
    missing = cells - {cell for one in groups if one.cells <= cells for cell in one.cells}
    cutting = [one.label for one in groups if one.cells & (missing or cells) and one.cells - cells]
    if cutting:
        return _problem("cut", wanted, examples(cutting))
    return _problem("lacking", wanted, examples(_ranges(missing or cells, dimension)))


def _ranges(cells: set[int], dimension: str) -> list[str]:
    """Return cells as ranges for reading."""
    all_cells = sorted(_WHOLE[dimension] | {UNSPECIFIED})
    ranges: list[list[int]] = []
    for cell in sorted(cells):
        if ranges and all_cells.index(cell) == all_cells.index(ranges[-1][1]) + 1:
            ranges[-1][1] = cell
        else:
            ranges.append([cell, cell])
    width = 2 if dimension == "industry" else 1
    return [_range(first, last, width) for first, last in ranges]


def _range(first: int, last: int, width: int) -> str:
    if last == _OLDEST:
        return f"{first}+"
    return f"{first:0{width}d}" + (f"-{last:0{width}d}" if last > first else "")


def _problem(reason: str, wanted: str, found: str) -> Message:
    keys = {"cut": "category.cut", "lacking": "category.lacking", "twice": "category.twice"}
    return Message(keys[reason], {"wanted": wanted, "found": found}, is_warning=True)


def parts(available: Sequence[str], dimension: str) -> Tiling:
    """Return the categories that make up a vector: all but totals, none inside another.

    Parameters
    ----------
    available : sequence of str
        The labels of the table, in any order.
    dimension : str
        One of :data:`DIMENSIONS`.

    Returns
    -------
    tuple of int, or Message
        Positions, ascending; ``category.nested`` or ``category.twice`` where categories
        overlap, since their sum would count somebody twice.
    """
    have = [(place, read_category(label, dimension)) for place, label in enumerate(available)]
    kept = [(place, one) for place, one in have if not one.is_total]
    owner: dict[int, Category] = {}
    names: dict[str, Category] = {}
    for _, one in sorted(kept, key=lambda pair: (-len(pair[1].cells), pair[1].label)):
        if names.setdefault(one.name, one) is not one:
            return _problem("twice", one.label, one.label)
        for cell in sorted(one.cells):
            other = owner.setdefault(cell, one)
            if other is not one:
                values = {"inner": one.label, "outer": other.label}
                return Message("category.nested", values, is_warning=True)
    return tuple(place for place, _ in kept)


def whole(available: Sequence[str], dimension: str) -> Tiling:
    """Return the categories whose sum is everybody.

    The total where the table gives it, else all ages, or all industries and what is not
    specified.

    Parameters and returns as :func:`parts`.
    """
    have = [read_category(label, dimension) for label in available]
    totals = tuple(place for place, one in enumerate(have) if one.is_total)
    if len(totals) == 1:
        return totals
    if totals:
        labels = examples(available[place] for place in totals)
        return _problem("twice", labels, labels)
    if dimension == "age":
        return _cover(set(_WHOLE["age"]), have, "0+", "age")
    return parts(available, dimension)
