"""Which columns of a table tell its rows apart, and which only describe."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..messages import Message
from .factors import Factor, factorise, pack

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .old_table import OldTable

# Names that GIS files give the number of a row.
_ROW_NUMBERS = frozenset({"fid", "ogc_fid"})
# A number, and no code with zeros in front.
_NUMBER = re.compile(r"\s*-?(0|[1-9]\d*)(\.\d+)?\s*")


def sorted_out(
    table: OldTable,
    both: Factor,
    origin: NDArray[np.int64],
    destination: NDArray[np.int64],
    period: Factor,
    findings: list[Message],
) -> tuple[dict[str, Factor], dict[str, Factor], tuple[str, ...]]:
    """Tell the keys from what they determine, and leave out the numbers of rows.

    Returns
    -------
    dict of str to Factor
        The keys.
    dict of str to Factor
        What they determine.
    tuple of str
        Those of the latter that are statistics nobody chose: they describe nothing.
    """
    n = origin.size
    sides = [(origin, len(both.values)), (period.places, len(period.values))]
    if table.destinations is not None:
        sides.append((destination, len(both.values)))
    left_out = [name for name in table.others if name.lower() in _ROW_NUMBERS]
    factors = {
        name: factorise(column) for name, column in table.others.items() if name not in left_out
    }
    if table.keys is not None:
        chosen = [name for name in factors if name in table.keys]
    else:
        if np.unique(pack(sides, n)[0]).size < n:
            left_out += [name for name, factor in factors.items() if _is_count(factor.values, n)]
            factors = {name: factor for name, factor in factors.items() if name not in left_out}
        chosen = _needed(factors, sides, n)
    keys = {name: factor for name, factor in factors.items() if name in chosen}
    describing = {name: factor for name, factor in factors.items() if name not in keys}
    for key, names in (
        ("harmonise.row_numbers", left_out),
        ("harmonise.describing", list(describing)),
        ("harmonise.keys", list(keys)),
    ):
        if names:
            findings.append(Message(key, {"fields": ", ".join(names)}))
    unchosen: list[str] = []
    if table.periods is not None:
        unchosen = _statistics(describing, [*sides[:1], *sides[2:]], keys, n)
    if unchosen:
        said = {"fields": ", ".join(unchosen)}
        findings.append(Message("harmonise.unchosen_values", said, True))
    return keys, describing, tuple(unchosen)


def _statistics(
    describing: dict[str, Factor],
    units: list[tuple[NDArray[np.int64], int]],
    keys: dict[str, Factor],
    n: int,
) -> list[str]:
    """Return the describing columns that hold numbers which change from period to period."""
    columns = [*units, *((key.places, len(key.values)) for key in keys.values())]
    place, size = pack(columns, n)
    alone = np.unique(place).size
    return [
        name
        for name, factor in describing.items()
        if all(map(_is_number, factor.values))
        and np.unique(pack([(place, size), (factor.places, len(factor.values))], n)[0]).size > alone
    ]


def _is_number(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip() or _NUMBER.fullmatch(value) is not None
    return value is None or isinstance(value, (int, float, np.integer, np.floating))


def _is_count(values: list[Any], n: int) -> bool:
    """Return whether the different values of a column just count its rows."""
    return (
        len(values) == n
        and all(isinstance(value, (int, np.integer)) for value in values)
        and values[-1] - values[0] == n - 1
    )


def _needed(
    factors: dict[str, Factor], sides: list[tuple[NDArray[np.int64], int]], n: int
) -> list[str]:
    """Return the columns that it takes to tell rows of a unit and period apart.

    Columns with few different values come first, texts before numbers; one that
    the others make unnecessary is dropped again.
    """

    def apart(names: Sequence[str]) -> int:
        columns = [(factors[name].places, len(factors[name].values)) for name in names]
        return int(np.unique(pack([*sides, *columns], n)[0]).size)

    place = {name: number for number, name in enumerate(factors)}
    order = sorted(
        factors,
        key=lambda name: (
            not isinstance(factors[name].values[-1], str), len(factors[name].values), place[name]
        ),
    )  # fmt: skip
    chosen: list[str] = []
    told = apart(chosen)
    for name in order:
        if told == n:
            break
        more = apart([*chosen, name])
        if more > told:
            chosen.append(name)
            told = more
    for name in tuple(chosen):
        rest = [other for other in chosen if other != name]
        if apart(rest) == told:
            chosen = rest
    return chosen
