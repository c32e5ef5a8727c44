"""Finding regions by name, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from ..harmonising.spelling import plain_case, without_accents, without_pairs

# Between words, and between the names of a place with several.
_BETWEEN = re.compile(r"[\s/,.()–—-]+")


def fold(text: str) -> str:
    """Return the text without case, accents, and signs between its words.

    ``Ålesund`` is ``alesund``, ``Østre Toten`` is ``ostre toten``, ``Kárášjohka`` is
    ``karasjohka``, ``Lærdal`` is ``laerdal``.
    """
    return _words(without_accents(text))


def _words(text: str) -> str:
    return _BETWEEN.sub(" ", text).strip()


def _loose(text: str) -> str:
    """Return the text with each letter that is written in two ways in the shorter one."""
    return _words(without_pairs(text).replace("ae", "a"))


# From strict to lenient: what fits in a stricter one comes first.
_SPELLINGS: tuple[Callable[[str], str], ...] = (
    lambda text: _words(plain_case(text)),
    fold,
    _loose,
)
_EXACT, _BEGINS, _WORD_BEGINS, _INSIDE = range(4)


class _Name(NamedTuple):
    spellings: tuple[str, ...]
    last: tuple[str, str, str]


class NameSearch:
    """Names of k regions, to be searched at each key that is typed.

    Parameters
    ----------
    names : sequence of str
        May repeat.
    codes : sequence of str
        Of the same regions.
    """

    def __init__(self, names: Sequence[str], codes: Sequence[str]):
        self._given = tuple(zip(names, codes))

    @cached_property
    def _names(self) -> list[_Name]:
        # When first asked for: ten thousand names take longer than a dock may take to open.
        return [
            _Name(tuple(spell(name) for spell in _SPELLINGS), (fold(name), name, code))
            for name, code in self._given
        ]

    def matches(self, query: str) -> list[int]:
        """Return the positions of the names that fit, the best first.

        Whole names come first, then those that begin like the query, then those with a word
        that does, then those that hold it anywhere; within each, those with the same letters
        and accents. Equal ones by name, then by code. An empty query gives all.
        """
        asked = [spell(query) for spell in _SPELLINGS]
        found = [
            (rank, name.last, place)
            for place, name in enumerate(self._names)
            if (rank := _rank(asked, name.spellings)) is not None
        ]
        return [place for *_, place in sorted(found)]


def _rank(asked: Sequence[str], spellings: Sequence[str]) -> tuple[int, int] | None:
    fits = [
        (how, spelling)
        for spelling, (query, name) in enumerate(zip(asked, spellings))
        if (how := _fit(query, name)) is not None
    ]
    return min(fits, default=None)


def _fit(query: str, name: str) -> int | None:
    if query not in name:
        return None
    if query == name:
        return _EXACT
    if name.startswith(query):
        return _BEGINS
    return _WORD_BEGINS if f" {query}" in name else _INSIDE
