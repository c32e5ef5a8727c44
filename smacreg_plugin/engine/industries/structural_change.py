"""How much the industries of a region changed between two years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..assessment.aggregate import ratio
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .location_quotient import shares

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..partition import Partition
    from .industries import IndustryTable

    Floats = NDArray[np.float64]


class Lilien(NamedTuple):
    """Lilien's index with what it cannot count.

    Attributes
    ----------
    value : ndarray of float, shape (r,)
        NaN where a region had no jobs in one of the years.
    left_out : ndarray of int, shape (r,)
        Industries with jobs in the later year and none in the earlier: their
        growth has no logarithm, and the index leaves them out.
    """

    value: Floats
    left_out: NDArray[np.int64]


def michaely(before: Floats, after: Floats) -> Floats:
    """Return half the sum of absolute changes of the shares, from 0 to 1.

    The share of jobs that are in another industry than they would be had
    nothing changed.

    Parameters
    ----------
    before, after : ndarray of float, shape (r, i)
        Jobs by region and industry in two years.

    Returns
    -------
    ndarray of float, shape (r,)
        NaN where a region had no jobs in one of the years.

    References
    ----------
    Michaely (1962): Concentration in international trade.
    """
    return np.asarray(0.5 * np.abs(shares(after) - shares(before)).sum(axis=-1))


def lilien(before: Floats, after: Floats) -> Lilien:
    """Return how unevenly the industries grew: the spread of their logarithmic growth.

    sqrt(sum s_i (dln E_i - dln E)^2), weighted with the shares of the later
    year. An industry that disappeared has no such share, and no part in it.

    Parameters
    ----------
    before, after : ndarray of float, shape (r, i)
        Jobs by region and industry in two years.

    References
    ----------
    Lilien (1982): Sectoral shifts and cyclical unemployment. Journal of
    Political Economy 90.
    """
    both = (before > 0) & (after > 0)
    first, last = before.sum(axis=-1), after.sum(axis=-1)
    some = (first > 0) & (last > 0)
    growth = np.log(np.where(both, ratio(after, before), 1.0))
    whole = np.log(np.where(some, ratio(last, first), 1.0))
    distance = np.where(both, growth - whole[..., None], 0.0)
    spread = np.sqrt((shares(after) * distance**2).sum(axis=-1))
    left_out = ((before <= 0) & (after > 0)).sum(axis=-1)
    return Lilien(np.where(some, spread, np.nan), np.where(some, left_out, 0))


class Changes(NamedTuple):
    """Change between two periods; NaN throughout where the table has one period only.

    Attributes
    ----------
    periods : tuple of str
        First and last; empty where there is one only.
    michaely, lilien : ndarray of float, shape (r,)
        Of each region, over the units that have both periods.
    coverage : ndarray of float, shape (r,)
        Share of a region's units that have both periods.
    left_out : ndarray of int, shape (r,)
        See :class:`Lilien`.
    nation_michaely, nation_lilien : float
        Of the nation.
    nation_left_out : int
        Industries that the nation's index of Lilien leaves out.
    findings : tuple of Message
        Where Lilien's index leaves out industries.
    """

    periods: tuple[str, ...]
    michaely: Floats
    lilien: Floats
    coverage: Floats
    left_out: NDArray[np.int64]
    nation_michaely: float
    nation_lilien: float
    nation_left_out: int
    findings: tuple[Message, ...]


def chosen_periods(periods: Sequence[str], first: str, last: str) -> tuple[str, str]:
    """Return the first and the last period to look at; the first may be empty.

    Parameters
    ----------
    periods : sequence of str
        Those of the table, ascending.
    first, last : str
        What the user asks for; empty for the first and the last of the table.

    Returns
    -------
    first, last : str
        The first is empty where the table has none before the last.

    Raises
    ------
    EngineError
        ``industries.no_period`` or ``structure.periods``.
    """
    for period in filter(None, (first, last)):
        if period not in periods:
            raise EngineError("industries.no_period", period=period, periods=", ".join(periods))
    chosen = last or periods[-1]
    if first and periods.index(first) >= periods.index(chosen):
        raise EngineError("structure.periods", first=first, period=chosen)
    return first or (periods[0] if periods[0] != chosen else ""), chosen


def changes(table: IndustryTable, partition: Partition, first: str, last: str) -> Changes:
    """Return how much the industries of each region and of the nation changed.

    Parameters
    ----------
    table : IndustryTable
        n units.
    partition : Partition
        A division of the same units into r regions.
    first, last : str
        Periods of the table; an empty first one means that there is none.
    """
    if not first:
        nothing = np.full(partition.k, np.nan)
        none = np.zeros(partition.k, dtype=np.int64)
        nan = float("nan")
        return Changes((), nothing, nothing, nothing, none, nan, nan, 0, ())
    both = table.only([first, last])
    regions, nation = both.by_region(partition), both.nation()
    spread = lilien(regions.jobs[:, :, 0], regions.jobs[:, :, 1])
    whole = lilien(nation.jobs[:, :, 0], nation.jobs[:, :, 1])
    new = [partition.ids[region] for region in np.flatnonzero(spread.left_out)]
    said = {"count": len(new), "examples": examples(new)}
    return Changes(
        (first, last),
        michaely(regions.jobs[:, :, 0], regions.jobs[:, :, 1]),
        spread.value,
        regions.coverage[:, 0],
        spread.left_out,
        float(michaely(nation.jobs[:, :, 0], nation.jobs[:, :, 1])[0]),
        float(whole.value[0]),
        int(whole.left_out[0]),
        (Message("structure.new_industries", said),) if new else (),
    )
