"""The broader group of each industry: given in a table, or read from its code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .industry_codes import SECTIONS_2007

# Statistics Norway's code of jobs whose industry is not known; a group of its own.
NOT_STATED = "00"
_DIVISIONS = re.compile(r"(\d\d?)(?:[-–](\d\d?))?$", re.ASCII)
_DETAILED = re.compile(r"\d\d\.?\d{1,3}$", re.ASCII)


class Groups(NamedTuple):
    """Broader groups.

    Attributes
    ----------
    names : list of str, length k, or None
        Group of each industry; None where none is known, or where every group
        holds one industry only.
    findings : tuple of Message
        Where they are from, or why there are none.
    """

    names: list[str] | None
    findings: tuple[Message, ...]


def groups_from_table(
    industries: Sequence[str], codes: Sequence[Any], groups: Sequence[Any], field: str
) -> Groups:
    """Return the groups that a table gives.

    Parameters
    ----------
    industries : sequence of str, length k
        The industries that need a group.
    codes, groups : sequence, length m
        Industry and group of each row; the same industry may occur often.
    field : str
        What holds the groups, for messages.

    Raises
    ------
    EngineError
        ``structure.two_groups`` or ``structure.no_group``.
    """
    found: dict[str, set[str]] = {}
    for code, group in set(zip(code_texts(codes), code_texts(groups))):
        if group:
            found.setdefault(code.strip(), set()).add(group.strip())
    several = [
        f"{code}: {', '.join(sorted(found[code]))}"
        for code in industries
        if len(found.get(code, ())) > 1
    ]
    if several:
        raise EngineError(
            "structure.two_groups", count=len(several), field=field, examples=examples(several)
        )
    without = [code for code in industries if code not in found]
    if without:
        raise EngineError(
            "structure.no_group", count=len(without), field=field, examples=examples(without)
        )
    return _if_broader([next(iter(found[code])) for code in industries], None)


def groups_from_codes(codes: Sequence[str]) -> Groups:
    """Return the groups that codes of the standard industrial classification tell.

    Codes with three digits or more (``06.1``, ``06100``) belong to the division
    of their two first digits. Divisions and ranges of them (``06``, ``05-09``) belong to
    the sections of SN2007 (NACE Rev. 2); a range over several sections is a
    group of its own, as is ``00``.

    Parameters
    ----------
    codes : sequence of str, length k
    """
    stated = [code for code in codes if code != NOT_STATED]
    if stated and all(map(_DETAILED.match, stated)):
        return _if_broader([code[:2] for code in codes], "structure.divisions_from_codes")
    sections = [NOT_STATED if code == NOT_STATED else _sections(code) for code in codes]
    if not stated or not all(sections):
        return Groups(None, (Message("structure.no_groups", {}, True),))
    return _if_broader(sections, "structure.groups_from_codes")


def _if_broader(names: list[str], key: str | None) -> Groups:
    different = set(names)
    if len(different) == len(names):
        return Groups(None, (Message("structure.not_broader", {}, True),))
    if key is None:
        return Groups(names, ())
    said = {"count": len(different), "examples": examples(different)}
    return Groups(names, (Message(key, said),))


def _sections(code: str) -> str:
    """Return the letters of the sections of a division or a range; empty for none."""
    found = _DIVISIONS.match(code)
    if found is None:
        return ""
    first = int(found.group(1))
    last = int(found.group(2) or first)
    return "".join(
        letter for letter, (low, high) in SECTIONS_2007.items() if low <= last and first <= high
    )
