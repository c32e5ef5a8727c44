"""Spellings of a name: case, accents, double names, and what stands in brackets behind it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

# Between the halves of a double name: " - " or "/", but not the hyphen of "Nord-Aurdal".
_BETWEEN = re.compile(r"\s+[-–—]\s+|\s*/\s*")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")
_YEARS = re.compile(r"[\d\s–-]+$")
# Letters that no accent makes.
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss", "ð": "d", "þ": "th", "ł": "l"}
)
# "ae" stays, or Lærdal would be Lardal.
_PAIRS = (("aa", "a"), ("oe", "o"))
_BETWEEN_WORDS = re.compile(r"[\s.&-]+")
_AND = ("", "og", "ja", "and")
# What people write behind the name of a municipality or county.
_WORDS = re.compile(
    r"\s+(kommune|kommuna|herad|kommun|municipality|fylkeskommune|fylke|län|county)$"
)


def plain_case(text: str) -> str:
    """Return the text without case and with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def without_accents(text: str) -> str:
    """Return the text without case, accents and letters that are no plain ones."""
    apart = unicodedata.normalize("NFD", plain_case(text).translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def without_pairs(text: str) -> str:
    """Return the text with pairs of letters that stand for one ("aa" for "å") as that one."""
    bare = without_accents(text)
    for pair, letter in _PAIRS:
        bare = bare.replace(pair, letter)
    return bare


def without_word(text: str) -> str:
    """Return the text without case and a word like "kommune" behind it."""
    return _WORDS.sub("", plain_case(text))


# From strict to lenient: what is unique in one is not sought in the next.
SPELLINGS: tuple[Callable[[str], str], ...] = (
    plain_case,
    without_accents,
    without_pairs,
    lambda text: without_pairs(without_word(text)),
)


def halves(name: str) -> list[str]:
    """Return the parts of a double name; a single name is its own part."""
    return [part for part in (p.strip() for p in _BETWEEN.split(name)) if part]


def apart_from_brackets(name: str) -> tuple[str, str]:
    """Return a name, and what stands in brackets behind it; years there are left out."""
    match = _BRACKETS.search(name)
    if not match or match.start() == 0:
        return name, ""
    inside = match.group(1).strip()
    if _YEARS.match(inside):
        return apart_from_brackets(name[: match.start()])
    return name[: match.start()], inside


def is_county(text: str, county: str, code: str = "") -> bool:
    """Return whether a text means a county: its name, half of it, its code or an abbreviation.

    An abbreviation holds the beginnings of the words of the name, with points
    ("M.R.", "Nordl."), or only capitals ("MR"); "og" may be left out.
    """
    text = text.strip()
    number = re.match(r"\d+", text)
    if number:
        return code.isdigit() and int(number.group()) == int(code)
    forms = {_words(form) for form in (county, *halves(county))}
    wanted = {_words(without_word(form)) for form in (text, *halves(text))}
    if (forms & wanted) - {()}:
        return True
    if "." in text:
        parts = _words(text)
    elif text.isupper() and len(text) <= 3:
        parts = tuple(without_accents(text))
    else:
        return False
    return any(_begin(parts, form) for form in forms)


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a county, whatever stands between them."""
    return tuple(w for w in _BETWEEN_WORDS.split(without_accents(text)) if w not in _AND)


def _begin(parts: tuple[str, ...], words: tuple[str, ...]) -> bool:
    fit = len(parts) <= len(words) and all(w.startswith(p) for p, w in zip(parts, words))
    return fit and bool(parts)
