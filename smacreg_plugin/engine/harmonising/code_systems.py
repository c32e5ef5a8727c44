"""Codes as tables hold them, and the year whose units they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ..codes import code_texts, refuse_near_misses
from ..messages import Message
from ..numbers import examples

if TYPE_CHECKING:
    from ..formats.code_vintages import Vintage

# "K-3101", "K-3101 Halden", "3101 Halden", "0101 Halden (-2019)", "3101 - Halden".
_WITH_MORE = re.compile(r"(?P<prefix>[Kk]-)?(?P<code>\w+)(?P<name>[\s:,;–-]+[^\W\d].*)?$", re.S)
_WHOLE_NUMBER = re.compile(r"(\d+)\.0+$")


class CodesRead(NamedTuple):
    """Codes read from the texts of a table.

    Attributes
    ----------
    codes : list of str, length n
        The code of each row; a text in which no code is recognised stays as it
        is, a missing one is empty.
    findings : tuple of Message
        ``codes_read.more_than_code`` and ``codes_read.padded``.
    """

    codes: list[str]
    findings: tuple[Message, ...]


def read_codes(
    texts: Sequence[Any],
    known: Collection[str],
    *,
    field: str,
    known_field: str | None = None,
    pad_zeros: bool = False,
) -> CodesRead:
    """Read codes from a column that may hold more than codes.

    Rules
    -----
    A text that is a known code is this code. Of any other text, the prefix
    ``K-`` of Statistics Norway and a name behind the code are left out, if what
    is left is a known code or has the digits of one; so a code that is unknown
    is also freed of them. Digits that are a known code only with leading zeros,
    and texts that are one only without spaces around them, are refused.

    Parameters
    ----------
    texts : sequence, length n
        The column: text, whole numbers, or missing.
    known : collection of str
        All codes that may occur, e.g. of several years.
    field : str
        Column name, for messages.
    known_field : str, optional
        Column of the known codes, for messages; None = they come from no table,
        and cannot lack zeros or have spaces.
    pad_zeros : bool
        Whether to put the lost zeros in front instead of refusing.

    Raises
    ------
    EngineError
        ``codes.spaces`` or ``codes.zeros_lost``.
    """
    index = {code: place for place, code in enumerate(sorted(known))}
    widths = {len(code) for code in index if code.isdigit()}
    found: dict[str, str] = {}
    stripped: dict[str, str] = {}
    rows = Counter(code_texts(texts))
    for text in rows:
        code = found[text] = text if text in index else _code_in(text, index, widths)
        if code != text:
            stripped[text] = code
    padded: dict[str, str] = {}
    if pad_zeros:
        for text, code in found.items():
            full = _padded(code, index, widths)
            if full != code:
                padded[text] = found[text] = full
    unknown = {code for code in found.values() if code and code not in index}
    if known_field is None:
        unknown = {code for code in unknown if code.lstrip("0") not in index}
    refuse_near_misses(unknown, field, index, known_field or field)
    findings = []
    for key, changed in (
        ("codes_read.more_than_code", stripped),
        ("codes_read.padded", padded),
    ):
        if changed:
            findings.append(
                Message(
                    key,
                    {
                        "count": sum(rows[text] for text in changed),
                        "field": field,
                        "examples": examples(f"“{t}” → {code}" for t, code in changed.items()),
                    },
                )
            )
    return CodesRead([found[text] for text in code_texts(texts)], tuple(findings))


def _code_in(text: str, index: dict[str, int], widths: set[int]) -> str:
    """Return the code in a text that is no known code, or the text."""
    number = _WHOLE_NUMBER.match(text)
    if number:
        return number.group(1)
    match = _WITH_MORE.match(text.strip())
    if not match or not (match["prefix"] or match["name"]):
        return text
    code = match["code"]
    if code in index or (code.isdigit() and len(code) in widths):
        return code
    return code if _padded(code, index, widths) != code else text


def _padded(code: str, index: dict[str, int], widths: set[int]) -> str:
    """Return the code with its lost zeros, where these are clear."""
    if not code.isdigit() or code in index:
        return code
    full = {code.zfill(width) for width in widths if code.zfill(width) in index}
    return full.pop() if len(full) == 1 else code


@dataclass(frozen=True)
class VintageFound:
    """The year whose units fit a set of codes best.

    Attributes
    ----------
    vintage : str
        Its id; empty when no code is known.
    count : int
        Different codes.
    matched : int
        Those that are units of the vintage.
    of_others : dict of str to tuple of str
        Codes that are no units of it but of another vintage, by the id of the
        latest such vintage.
    unmatched : tuple of str
        Codes of no vintage, ascending.
    missing : tuple of str
        Units of the vintage that are not among the codes, ascending.
    fits : dict of str to int
        For each vintage the number of codes that are units of it.
    equals : tuple of str
        Vintages that have all the matched codes as well, the chosen one included.
    findings : tuple of Message
        ``vintages.found`` or ``vintages.none``, ``vintages.equal``,
        ``vintages.mixed`` and ``vintages.unmatched``.
    """

    vintage: str
    count: int
    matched: int
    of_others: dict[str, tuple[str, ...]]
    unmatched: tuple[str, ...]
    missing: tuple[str, ...]
    fits: dict[str, int]
    equals: tuple[str, ...]
    findings: tuple[Message, ...]

    @property
    def mixed(self) -> bool:
        """Whether some codes are units of other vintages only."""
        return bool(self.of_others)


def recognise_vintage(
    codes: Sequence[str], vintages: Sequence[Vintage], *, field: str
) -> VintageFound:
    """Find the structure that a set of codes belongs to.

    Rules
    -----
    The structure in which most of the codes are units; of several, one that is
    there with all its units, of these the latest. A table of several years is
    read year by year: call this for the codes of each.

    Parameters
    ----------
    codes : sequence of str, length n
        Codes in any order, repeated or not; empty ones are left out.
    vintages : sequence of Vintage, the oldest first
        The structures of the country.
    field : str
        Column name, for messages.
    """
    wanted = {code for code in codes if code}
    known = {vintage.id: wanted & set(vintage.codes) for vintage in vintages}
    fits = {name: len(found) for name, found in known.items()}
    best = max(
        enumerate(vintages),
        key=lambda place: (fits[place[1].id], _is_whole(place[1], fits), place[0]),
        default=None,
    )
    if best is None or not fits[best[1].id]:
        values = {"count": len(wanted), "field": field, "examples": examples(wanted)}
        findings = (Message("vintages.none", values, True),)
        return VintageFound("", len(wanted), 0, {}, tuple(sorted(wanted)), (), fits, (), findings)
    chosen = best[1]
    matched = known[chosen.id]
    others: dict[str, tuple[str, ...]] = {}
    left = wanted - matched
    for vintage in reversed(vintages):
        of_it = left & known[vintage.id]
        if of_it:
            others[vintage.id] = tuple(sorted(of_it))
            left -= of_it
    equals = tuple(vintage.id for vintage in vintages if matched <= known[vintage.id])
    found = VintageFound(
        chosen.id,
        len(wanted),
        len(matched),
        others,
        tuple(sorted(left)),
        tuple(sorted(set(chosen.codes) - matched)),
        fits,
        equals,
        (),
    )
    return VintageFound(**{**vars(found), "findings": _said(found, len(chosen.codes), field)})


def _is_whole(vintage: Vintage, fits: dict[str, int]) -> bool:
    return fits[vintage.id] == len(vintage.codes)


def _said(found: VintageFound, units: int, field: str) -> tuple[Message, ...]:
    shared = {"field": field, "vintage": found.vintage}
    said = [
        Message(
            "vintages.found",
            {**shared, "count": found.count, "matched": found.matched, "units": units},
        )
    ]
    if len(found.equals) > 1:
        others = [name for name in found.equals if name != found.vintage]
        said.append(Message("vintages.equal", {**shared, "others": ", ".join(others)}))
    if found.mixed:
        codes = [f"{code} ({name})" for name, of in found.of_others.items() for code in of]
        values = {**shared, "count": len(codes), "examples": examples(codes)}
        said.append(Message("vintages.mixed", values, True))
    if found.unmatched:
        values = {
            **shared,
            "count": len(found.unmatched),
            "examples": examples(found.unmatched),
        }
        said.append(Message("vintages.unmatched", values, True))
    return tuple(said)
