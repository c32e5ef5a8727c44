"""One variable of one table by category, period and unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..catalogue.categories import read_category, whole
from ..messages import Message
from ..numbers import examples

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.formula import Term
    from .observations import Observations

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Series:
    """One variable in one variant from one table.

    Attributes
    ----------
    variable, variant, table : str
    periods : tuple of str
        Ascending.
    labels : tuple of str
        Categories as the table names them; empty for the whole.
    values : ndarray of float, shape (c, p, n)
        By category, period and unit; NaN where missing.
    estimated : ndarray of bool, shape (c, p, n)
    dimension : str
        What the categories are of.
    """

    variable: str
    variant: str
    table: str
    periods: tuple[str, ...]
    labels: tuple[str, ...]
    values: Floats
    estimated: Flags
    dimension: str


class Plane(NamedTuple):
    """Numbers by period and unit.

    Attributes
    ----------
    periods : tuple of str
        Ascending.
    values : ndarray of float, shape (p, n)
        NaN where missing.
    estimated : ndarray of bool, shape (p, n)
    tables : tuple of str
        Where they come from.
    """

    periods: tuple[str, ...]
    values: Floats
    estimated: Flags
    tables: tuple[str, ...]


def series_of(table: Observations, place: NDArray[np.int64], n: int) -> list[Series]:
    """Return the series of a table, by variable and variant.

    Parameters
    ----------
    table : Observations
    place : ndarray of int, shape (number of codes,)
        Unit of each code of the table, -1 where it is none.
    n : int
        Number of units.
    """
    unit = place[table.unit]
    known = unit >= 0
    found = []
    width = len(table.variants)
    group = table.variable.astype(np.int64) * width + table.variant
    for key in np.unique(group[known]).tolist():
        rows = np.flatnonzero((group == key) & known)
        periods, period = _used(table.periods, table.period[rows])
        labels, label = _used(table.labels, table.label[rows])
        shape = (len(labels), len(periods), n)
        values = np.full(shape, np.nan)
        estimated = np.zeros(shape, dtype=np.bool_)
        values[label, period, unit[rows]] = table.values[rows]
        estimated[label, period, unit[rows]] = table.estimated[rows]
        found.append(
            Series(
                table.variables[key // width], table.variants[key % width], table.table, periods,
                labels, values, estimated, table.dimension,
            )
        )  # fmt: skip
    return found


def _used(
    names: Sequence[str], place: NDArray[np.int32]
) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    used, at = np.unique(place, return_inverse=True)
    return tuple(names[name] for name in used.tolist()), at


def plane_of(series: Series, term: Term) -> Plane | Message:
    """Return the categories of a term from one series."""
    problem = _unusable(series, term)
    if problem is not None:
        return problem
    if term.categories:
        places = term.positions(series.labels, series.dimension)
        if isinstance(places, Message):
            return places
        return _summed(series, list(places))
    if "" in series.labels:
        return _summed(series, [series.labels.index("")])
    places = whole(series.labels, series.dimension)
    if isinstance(places, Message):
        return places
    total = _summed(series, list(places))
    every = _sum_of_parts(series, places)
    return total if every is None else _filled(total, every)


def _unusable(series: Series, term: Term) -> Message | None:
    """Say what a series lacks: categories where a term needs some, or such as are known."""
    said = {"variable": term.variable, "table": series.table}
    if not series.dimension:
        return Message("statistics.no_categories", said) if term.categories else None
    have = [read_category(label, series.dimension) for label in series.labels if label]
    # Industries may have names, ages may not.
    if series.dimension == "age" and have and not any(one.cells or one.is_total for one in have):
        unknown = examples(one.label for one in have)
        return Message("statistics.unknown_categories", {**said, "examples": unknown})
    if term.categories and all(one.is_total for one in have):
        return Message("statistics.no_categories", said)
    return None


def _sum_of_parts(series: Series, total: Sequence[int]) -> Plane | None:
    """Return the sum of all categories beside a total, for where the total is missing."""
    rest = [place for place in range(len(series.labels)) if place not in total]
    if not rest or len(total) > 1:
        return None
    places = whole([series.labels[place] for place in rest], series.dimension)
    if isinstance(places, Message):
        return None
    return _summed(series, [rest[place] for place in places])


def _filled(total: Plane, every: Plane) -> Plane:
    gaps = np.isnan(total.values)
    return total._replace(
        values=np.where(gaps, every.values, total.values),
        estimated=np.where(gaps, every.estimated, total.estimated),
    )


def _summed(series: Series, places: Sequence[int]) -> Plane:
    values = series.values[list(places)].sum(axis=0)
    estimated = np.asarray(series.estimated[list(places)].any(axis=0))
    return Plane(series.periods, values, estimated, (series.table,))
