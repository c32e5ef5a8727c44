"""The categories of a variable as one vector, where several tables give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..catalogue.categories import parts
from ..messages import Message
from .series import Series


def without_totals(series: Series) -> Series | Message | None:
    """Return the categories that make up a vector.

    Returns
    -------
    Series, Message or None
        A message where they overlap, None where there are fewer than two.
    """
    if not series.dimension:
        return None
    places = parts(series.labels, series.dimension)
    if isinstance(places, Message):
        return places
    if len(places) < 2:
        return None
    chosen = list(places)
    return replace(
        series,
        labels=tuple(series.labels[place] for place in chosen),
        values=series.values[chosen],
        estimated=series.estimated[chosen],
    )


def with_same_categories(found: Sequence[Series]) -> tuple[Series, list[Message]]:
    """Put the tables together that have the categories of the first.

    The vector of a unit in a period is never made from two tables. What only a
    table with other categories gives is left out, since measures of vectors
    depend on how fine these are.

    Parameters
    ----------
    found : sequence of Series
        Of one variable and variant, without totals, the first table first.

    Returns
    -------
    Series
    list of Message
        ``statistics.other_categories``.
    """
    first = found[0]
    same = [one for one in found if set(one.labels) == set(first.labels)]
    periods = tuple(sorted({period for one in same for period in one.periods}))
    shape = (len(first.labels), len(periods), first.values.shape[-1])
    values, estimated = np.full(shape, np.nan), np.zeros(shape, dtype=np.bool_)
    tables: list[str] = []
    for one in same:
        order = [one.labels.index(label) for label in first.labels]
        rows = [periods.index(period) for period in one.periods]
        gaps = np.isnan(values[:, rows]).all(axis=0) & np.isfinite(one.values).any(axis=0)
        if gaps.any():
            tables.append(one.table)
        values[:, rows] = np.where(gaps, one.values[order], values[:, rows])
        estimated[:, rows] = np.where(gaps, one.estimated[order], estimated[:, rows])
    said = []
    for one in found:
        lost = sorted(set(one.periods) - set(periods))
        if lost:
            told = {"variable": one.variable, "table": one.table, "first": first.table,
                    "count": len(lost), "example": lost[0]}  # fmt: skip
            said.append(Message("statistics.other_categories", told, is_warning=True))
    joined = replace(
        first, periods=periods, values=values, estimated=estimated,
        table=", ".join(dict.fromkeys(tables)) or first.table,
    )  # fmt: skip
    return joined, said
