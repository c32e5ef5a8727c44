"""Codes of units: text, with their leading zeros."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np

from .errors import EngineError
from .numbers import examples


def code_texts(codes: Iterable[Any]) -> list[str]:
    """Return codes as text: missing and blank ones empty, whole numbers without a point."""
    return [_filled(code) if type(code) is str else _code_text(code) for code in codes]


def _filled(code: str) -> str:
    return "" if code.isspace() else code


def _code_text(code: Any) -> str:
    if code is None or code != code:
        return ""
    if isinstance(code, (float, np.floating)) and float(code).is_integer():
        return str(int(code))
    return _filled(str(code))


def refuse_near_misses(
    codes: Iterable[str], field: str, units: Mapping[str, int], unit_field: str
) -> None:
    """Refuse codes that match a unit only without spaces or with leading zeros.

    Parameters and errors as for the two functions that it calls, and
    ``codes.spaces``.
    """
    unknown = set(codes)
    _refuse_spaces(unknown, field, units, unit_field)
    refuse_lost_zeros(unknown, field, units, unit_field)


def _refuse_spaces(
    unknown: set[str], field: str, units: Mapping[str, int], unit_field: str
) -> None:
    bare = {code.strip(): code for code in units if code != code.strip()}
    in_codes = {code for code in unknown if code.strip() in units}
    in_units = {bare[code] for code in unknown if code in bare}
    for spaced, name in ((in_codes, field), (in_units, unit_field)):
        if spaced:
            raise EngineError(
                "codes.spaces",
                count=len(spaced),
                field=name,
                examples=examples(f"“{code}”" for code in spaced),
            )


def refuse_lost_zeros(
    codes: Iterable[str], field: str, units: Mapping[str, int], unit_field: str
) -> None:
    """Refuse codes that match a unit only with leading zeros, on either side.

    Parameters
    ----------
    codes : iterable of str
        Codes that are not among the units.
    field : str
        Column that holds them, for the message.
    units : mapping with the codes of the units as keys
        The units.
    unit_field : str
        Column that holds the units' codes, for the message.

    Raises
    ------
    EngineError
        ``codes.zeros_lost``.
    """
    unknown = {code for code in codes if code.isdigit()}
    if not unknown:
        return
    widths = {len(code) for code in units if code.isdigit()}
    in_codes = {
        code: code.zfill(width)
        for code in unknown
        for width in widths
        if len(code) < width and code.zfill(width) in units
    }
    in_units = {code.lstrip("0"): code for code in unknown if code.lstrip("0") in units}
    for lost, name in ((in_codes, field), (in_units, unit_field)):
        if lost:
            raise EngineError(
                "codes.zeros_lost",
                count=len(lost),
                field=name,
                examples=examples(f"{short} → {full}" for short, full in lost.items()),
                width=max(map(len, lost.values())),
            )
