"""From rows of a long table to series by period, part and region."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..errors import EngineError
from ..numbers import examples
from .series import PARTS, Series

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .long_columns import Texts
    from .long_rows import LongRows

    Positions = NDArray[np.int64]

# About a gigabyte; a field chosen by mistake, such as a row number, would need far more.
MOST_CELLS = 40_000_000


def assemble(rows: LongRows) -> tuple[tuple[str, ...], tuple[Series, ...]]:
    """Return the codes of the regions, ascending, and the series by indicator and variant.

    Raises
    ------
    EngineError
        ``comparing.nations``, ``comparing.duplicates`` or ``comparing.too_large``.
    """
    _refuse_nations(rows)
    indicator, variant, period = (rows.texts[role] for role in ("indicator", "variant", "period"))
    width = len(variant.words)
    pairs, of_series = _ranks(indicator.place * width + variant.place)
    of_region = ~rows.is_nation
    used, found = _ranks(rows.texts["unit"].place[of_region])
    ids = tuple(rows.texts["unit"].words[place] for place in used.tolist())
    region = np.zeros(of_region.size, dtype=np.int64)
    region[of_region] = found
    key = (of_series * len(period.words) + period.place) * 2 + rows.is_nation
    key = (key * PARTS + rows.part) * len(ids) + region
    order = np.argsort(key, kind="stable")
    _refuse_duplicates(rows, key[order], order)
    bounds = np.searchsorted(of_series[order], np.arange(pairs.size + 1)).tolist()
    groups = [order[first:last] for first, last in zip(bounds[:-1], bounds[1:])]
    _refuse_too_many(period, groups, len(ids))
    series = [
        _one(rows, group, indicator.words[pair // width], variant.words[pair % width], region,
             len(ids))
        for pair, group in zip(pairs.tolist(), groups)
    ]  # fmt: skip
    return ids, tuple(series)


def _one(
    rows: LongRows, group: Positions, indicator: str, variant: str, region: Positions, k: int
) -> Series:
    """Return the series of a group of rows, all of one indicator and variant."""
    words, place = rows.texts["period"]
    used, period = _ranks(place[group])
    nation = rows.is_nation[group]
    mine = group[~nation]
    cells = (period[~nation], rows.part[mine], region[mine])
    of_regions = {}
    for role, numbers in rows.numbers.items():
        of_regions[role] = np.full((used.size, PARTS, k), np.nan)
        of_regions[role][cells] = numbers[mine]
    of_nation = np.full(used.size, np.nan)
    of_nation[period[nation]] = rows.numbers["value"][group[nation]]
    status = np.full((used.size, PARTS, k), -1, dtype=np.int8)
    status[cells] = rows.status[mine]
    periods = tuple(words[at] for at in used.tolist())
    source = _source(rows.texts["source"], group)
    return Series(
        indicator,
        variant,
        periods,
        status=status,
        nation_value=of_nation,
        source=source,
        **of_regions,
    )


def _ranks(values: Positions) -> tuple[Positions, Positions]:
    """Return the different values, ascending, and the place of each among them."""
    different, place = np.unique(values, return_inverse=True)
    return different, place.reshape(-1)


def _source(text: Texts, group: Positions) -> str:
    found = [text.words[at] for at in np.unique(text.place[group]).tolist() if text.words[at]]
    if len(found) < 2:
        # In the order in which the tables were read.
        return "".join(found)
    return ", ".join(sorted({name for one in found for name in one.split(", ")}))


def _refuse_nations(rows: LongRows) -> None:
    words, place = rows.texts["unit"]
    found = [words[at] for at in np.unique(place[rows.is_nation]).tolist()]
    if len(found) > 1:
        raise EngineError("comparing.nations", count=len(found), examples=examples(found))


def _refuse_duplicates(rows: LongRows, keys: Positions, order: Positions) -> None:
    again = np.flatnonzero(keys[1:] == keys[:-1])
    if not again.size:
        return
    row = int(order[again[0]])
    texts = [rows.texts[role] for role in ("unit", "part", "indicator", "period", "variant")]
    named = [text.words[int(text.place[row])] for text in texts]
    example = ", ".join(filter(None, named))
    raise EngineError("comparing.duplicates", count=int(again.size), example=example)


def _refuse_too_many(period: Texts, groups: Sequence[Positions], k: int) -> None:
    periods = sum(int(np.unique(period.place[group]).size) for group in groups)
    if periods * PARTS * k > MOST_CELLS:
        raise EngineError("comparing.too_large", series=len(groups), periods=periods, regions=k)
