"""Values of one indicator by period and area, and what is to be said about each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.entries import Indicator

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]

# One word for each value: the last that is true.
STATUSES = ("ok", "approx", "small", "estimated", "partial", "missing", "refused")
OK, APPROX, SMALL, ESTIMATED, PARTIAL, MISSING, REFUSED = range(len(STATUSES))

# What the variants of a projection are called where one must stand for all.
_MAIN = ("", "main", "MMMM")


def variant_rank(variant: str) -> int:
    """Return how well a variant stands for all, observed first, the smallest best."""
    return _MAIN.index(variant) if variant in _MAIN else len(_MAIN)


@dataclass(frozen=True)
class Values:
    """An indicator in one variant, arrays of shape (p, a) by period and area.

    Attributes
    ----------
    indicator : Indicator
    variant : str
        Empty for what was observed.
    periods : tuple of str
        Ascending.
    value : ndarray of float
        NaN where there is none.
    numerator, denominator : ndarray of float
        What the value was made of; NaN where the rule has none.
    coverage : ndarray of float
        Share of the denominator, of the weight, or of the units that had a value.
    exists : ndarray of bool
        Whether the rule says anything about the area.
    approx, small, estimated, partial, refused : ndarray of bool
        Weighted mean of rates; few persons; rests on an estimate; some units without a value;
        not defined for the area.
    zero : ndarray of bool
        Nothing to divide by.
    tables : tuple of str
        Where the numbers come from.
    """

    indicator: Indicator
    variant: str
    periods: tuple[str, ...]
    value: Floats
    numerator: Floats
    denominator: Floats
    coverage: Floats
    exists: Flags
    approx: Flags
    small: Flags
    estimated: Flags
    partial: Flags
    refused: Flags
    zero: Flags
    tables: tuple[str, ...]

    @cached_property
    def status(self) -> NDArray[np.int8]:
        """Return the status of each value as a position in :data:`STATUSES`."""
        status = np.full(self.value.shape, OK, dtype=np.int8)
        for flags, code in (
            (self.approx, APPROX),
            (self.small, SMALL),
            (self.estimated, ESTIMATED),
            (self.partial, PARTIAL),
            (np.isnan(self.value), MISSING),
            (self.refused, REFUSED),
        ):
            status[flags] = code
        return status

    def latest(self) -> int:
        """Return the position of the last period in which a region, or else a unit, has a value."""
        known = np.flatnonzero(np.isfinite(self.value).any(axis=1))
        return int(known[-1]) if known.size else len(self.periods) - 1

    def at(self, rows: list[int]) -> Values:
        """Return some of the periods."""
        arrays = {
            name: getattr(self, name)[rows]
            for name in ("value", "numerator", "denominator", "coverage", "exists", "approx",
                         "small", "estimated", "partial", "refused", "zero")
        }  # fmt: skip
        periods = tuple(self.periods[row] for row in rows)
        return Values(self.indicator, self.variant, periods, tables=self.tables, **arrays)
