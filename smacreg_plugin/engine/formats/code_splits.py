"""Shares of units that were split: the file ``code_splits.json`` of a country pack."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import Any

from ..errors import EngineError
from .pack_files import day_or_none, entry_error, read_content

FORMAT = "smacreg-code-splits"
VERSION = 1
# Shares of an old code that add up to 1 but for this are the whole.
WHOLE = 1e-6


@dataclass(frozen=True)
class CodeSplit:
    """A part of a unit that was split.

    Attributes
    ----------
    old, old_name, new, new_name : str
        Code and name of the old unit, and of the unit that the part went to.
    share : float
        Of the old unit, above 0 and at most 1.
    valid_from, valid_to : str or None
        First day of the old code, and first day on which it is no longer valid;
        None = open.
    basis, source : str
        What the share was computed from, and whose figures these are.
    """

    old: str
    old_name: str
    new: str
    new_name: str
    share: float
    valid_from: str | None
    valid_to: str | None
    basis: str
    source: str


def read_code_splits(data: bytes, source: str = "code_splits.json") -> tuple[CodeSplit, ...]:
    """Read the splits of a country, by old and new code.

    Parameters
    ----------
    data : bytes
        JSON with ``splits``: records with the attributes of :class:`CodeSplit`.
    source : str
        Name of the file, for messages.

    Raises
    ------
    EngineError
        ``pack.not_json``, ``pack.format``, ``pack.version``, ``pack.entry`` (a value
        that is missing, no code, no date, or dates in the wrong order; a share that is
        not above 0 and at most 1; a part that stands twice; parts of an old code with
        different dates) or ``pack.sum`` (parts that are not the whole).
    """
    content = read_content(data, FORMAT, VERSION, source)
    records = content.get("splits")
    if not isinstance(records, list):
        raise entry_error(source, "splits", "list")
    splits = sorted((_split(r, source) for r in records), key=lambda part: (part.old, part.new))
    parts: dict[str, list[CodeSplit]] = {}
    for split in splits:
        of_code = parts.setdefault(split.old, [])
        if any(split.new == other.new for other in of_code):
            raise entry_error(source, f"{split.old} → {split.new}", "twice")
        if of_code and (of_code[0].valid_from, of_code[0].valid_to) != (
            split.valid_from,
            split.valid_to,
        ):
            raise entry_error(source, f"{split.old} → {split.new}", "dates")
        of_code.append(split)
    for old, of_code in parts.items():
        total = fsum(part.share for part in of_code)
        if abs(total - 1.0) > WHOLE:
            raise EngineError("pack.sum", source=source, code=old, total=total)
    return tuple(splits)


def _split(record: Any, source: str) -> CodeSplit:
    if not isinstance(record, dict):
        raise entry_error(source, record, "record")
    texts = {}
    for key in ("old", "old_name", "new", "new_name", "basis", "source"):
        text = record.get(key)
        if not isinstance(text, str) or not text or text != text.strip():
            raise entry_error(source, record, key)
        texts[key] = text
    share = record.get("share")
    if isinstance(share, bool) or not isinstance(share, (int, float)) or not 0 < share <= 1:
        raise entry_error(source, record, "share")
    first = day_or_none(record.get("valid_from"), source, record)
    last = day_or_none(record.get("valid_to"), source, record)
    if first is not None and last is not None and first >= last:
        raise entry_error(source, record, "dates")
    return CodeSplit(share=float(share), valid_from=first, valid_to=last, **texts)
