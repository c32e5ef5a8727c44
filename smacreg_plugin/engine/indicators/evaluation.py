"""Formulas of the catalogue on the statistics of the units."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..messages import Message
from .period_texts import earlier
from .series import Plane
from .statistics import Statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.formula import Formula

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


class Evaluated(NamedTuple):
    """A formula by period and unit.

    Attributes
    ----------
    values : ndarray of float, shape (p, n)
        NaN where a term is missing.
    estimated : ndarray of bool, shape (p, n)
        Whether a term rests on an estimate.
    tables : tuple of str
        Where the numbers come from.
    """

    values: Floats
    estimated: Flags
    tables: tuple[str, ...]


def evaluate(
    statistics: Statistics, formula: Formula, variant: str, periods: tuple[str, ...]
) -> Evaluated | Message:
    """Compute a formula for the units.

    A projection begins where the observed years end: in periods that a variant does not give,
    such as ten years earlier, a variable is what was observed. Within a period it is never mixed.

    Parameters
    ----------
    statistics : Statistics
        n units.
    formula : Formula
    variant : str
        Empty for what was observed.
    periods : tuple of str
        The p periods.

    Returns
    -------
    Evaluated or Message
        A message where a term is in no table, and why.
    """
    shape = (len(periods), len(statistics.units))
    values, estimated = np.zeros(shape), np.zeros(shape, dtype=np.bool_)
    tables: list[str] = []
    for term in formula.terms:
        found: list[Plane] = []
        problem: Message | None = None
        for name in dict.fromkeys((variant, "")):
            plane = statistics.plane(term, name)
            if isinstance(plane, Plane):
                found.append(plane)
            elif problem is None or problem.key.startswith("statistics.lacking"):
                # That a variant has groups that do not fit says more than that nothing is
                # observed.
                problem = plane
        if not found and problem is not None:
            return problem
        wanted = [earlier(period, term.lag) for period in periods]
        of_term = np.full(shape, np.nan)
        taken: set[int] = set()
        for plane in found:
            at = {period: row for row, period in enumerate(plane.periods)}
            pairs = [
                (row, at[name])
                for row, name in enumerate(wanted)
                if name in at and row not in taken
            ]
            if pairs:
                rows, places = (list(side) for side in zip(*pairs))
                of_term[rows] = plane.values[places]
                estimated[rows] |= plane.estimated[places]
                taken.update(rows)
                tables += plane.tables
        values += term.coefficient * of_term
    return Evaluated(values, estimated, tuple(dict.fromkeys(tables)))


def periods_of(
    statistics: Statistics, formulas: Iterable[Formula], variant: str
) -> tuple[str, ...]:
    """Return the periods for which a variant itself gives a term of this year, ascending."""
    found: set[str] = set()
    for formula in formulas:
        for term in formula.terms:
            plane = None if term.lag else statistics.plane(term, variant)
            if isinstance(plane, Plane):
                found.update(plane.periods)
    return tuple(sorted(found))


def variants_of(statistics: Statistics, formulas: Iterable[Formula]) -> tuple[str, ...]:
    """Return the variants in which a term of this year is given, ascending."""
    found: set[str] = set()
    for formula in formulas:
        for term in formula.terms:
            if not term.lag:
                found |= statistics.variants_of(term.variable)
    return tuple(sorted(found))
