"""The codes of a table: as they are, with more around them, or by name."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from ..codes import code_texts
from ..messages import Message
from ..numbers import examples
from .code_systems import read_codes
from .name_matching import match_names
from .name_register import KnownUnits
from .periods import time_of

if TYPE_CHECKING:
    from .country import Country


def read_unit_codes(
    column: Sequence[Any],
    known: Collection[str],
    *,
    field: str,
    names: KnownUnits | None,
    country: Country | None,
    counties: Sequence[Any] | None = None,
    county_field: str = "",
    times: Sequence[Any] | None = None,
) -> tuple[list[str], list[Message]]:
    """Return the code of each row, and what was done to find it.

    A column in which no code is known holds names: they are looked up among the
    units of each row's own time, where the country knows these, and among the
    names of the changes otherwise. A name that is that of no unit stays.

    Parameters
    ----------
    column : sequence, length n
        Codes or names.
    known : collection of str
        All codes that may occur.
    field, county_field : str
        Column names, for messages.
    names : KnownUnits, optional
        Names that the changes give.
    country : Country, optional
        Knows the names of each time.
    counties : sequence, length n, optional
        County of each row, for names.
    times : sequence, length n, optional
        Period of each row.

    Raises
    ------
    EngineError
        ``codes.*`` or ``names.*``.
    """
    read = read_codes(column, known, field=field)
    index = set(known)
    if any(code in index for code in read.codes):
        return read.codes, list(read.findings)
    if names is None and country is None:
        return read.codes, list(read.findings)
    texts = code_texts(column)
    if not any(any(letter.isalpha() for letter in text) for text in set(texts)):
        return read.codes, list(read.findings)
    periods = [""] * len(texts) if times is None else code_texts(times)
    findings: list[Message] = [
        Message("harmonise.names", {"field": field, "examples": examples(set(texts) - {""})})
    ]
    codes = list(texts)
    for period in sorted(set(periods)):
        rows = [row for row, text in enumerate(periods) if text == period]
        time = time_of(period)
        units = names
        if country is not None:
            units = country.known_at(math.inf if time is None else time)
        if units is None:
            continue
        found = match_names(
            [texts[row] for row in rows],
            None if counties is None else [counties[row] for row in rows],
            units,
            field=field,
            county_field=county_field,
            others=[] if country is None else country.all_known(),
        )
        for row, code in zip(rows, found.codes):
            codes[row] = code or texts[row]
        findings += [message for message in found.findings if message not in findings]
    return codes, findings
