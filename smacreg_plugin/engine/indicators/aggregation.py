"""Indicators of regions from statistics of their units.

A rate of a region is not the average of the rates of its units: it is made anew from the
numbers that the rates were made of. Which rule an indicator follows stands in the catalogue.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Union

import numpy as np

from ..assessment.aggregate import ratio
from ..catalogue.categories import read_category
from ..catalogue.entries import UNIT_MEASURES
from ..messages import Message
from ..monitor import Monitor
from . import flow_measures, pooling, vectors
from .evaluation import Evaluated, evaluate, periods_of, variants_of
from .finishing import Raw, finished
from .flow_measures import measure_flows
from .period_texts import earlier
from .pooling import Pooled
from .series import Series
from .values import Values
from .work import Work

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.entries import Indicator
    from .areas import Areas

    Floats = NDArray[np.float64]

Computed = Union[list[Values], Message]


def compute(
    work: Work, indicators: Sequence[Indicator], monitor: Monitor | None = None
) -> list[Computed]:
    """Compute indicators for units, regions, their centres and hinterlands, and the nation.

    Parameters
    ----------
    work : Work
    indicators : sequence of Indicator
    monitor : Monitor, optional
        Receives progress and may cancel.

    Returns
    -------
    list
        For each indicator its values, one entry a variant, or a message why there are none.

    Raises
    ------
    EngineError
        ``indicators.coverage`` or ``indicators.small_count``.
    """
    work.settings.check()
    monitor = monitor or Monitor()
    found = []
    for done, indicator in enumerate(indicators):
        monitor.check(done / len(indicators))
        found.append(_indicator(work, indicator))
    return found


def _indicator(work: Work, indicator: Indicator) -> Computed:
    if indicator.rule == "MTX":
        return _of_flows(work, indicator)
    missing = _unknown_measure(indicator)
    if missing is not None:
        return missing
    formulas = list(indicator.formulas.values())
    found: list[Values] = []
    problem: Message | None = None
    for variant in variants_of(work.statistics, formulas) or ("",):
        raw = _raw(work, indicator, variant)
        if isinstance(raw, Message):
            problem = problem or raw
        else:
            values = finished(work, indicator, variant, raw)
            if values is not None:
                found.append(values)
    return found or problem or Message("indicators.no_period", {"indicator": indicator.id})


def _unknown_measure(indicator: Indicator) -> Message | None:
    known = (*vectors.MEASURED, *UNIT_MEASURES)
    if indicator.rule == "VEC" and indicator.measure not in known:
        return Message("indicators.other_tool", {"measure": indicator.measure})
    return None


def _raw(work: Work, indicator: Indicator, variant: str) -> Raw | Message:
    """Apply the rule of an indicator in all periods that the variant gives."""
    if indicator.rule == "VEC" and indicator.measure not in UNIT_MEASURES:
        return _vector(work, indicator, variant)
    formulas = indicator.formulas
    periods = periods_of(work.statistics, formulas.values(), variant)
    evaluated: dict[str, Evaluated] = {}
    for key, formula in formulas.items():
        result = evaluate(work.statistics, formula, variant, periods)
        if isinstance(result, Message):
            return result
        evaluated[key] = result
    numbers = evaluated["numerator"].values
    below = evaluated["denominator"].values if "denominator" in evaluated else None
    weights = evaluated["weight"].values if "weight" in evaluated else None
    pooled = _pooled(work.areas, indicator, numbers, below, weights)
    estimates = np.any([one.estimated for one in evaluated.values()], axis=0)
    tables = tuple(dict.fromkeys(name for one in evaluated.values() for name in one.tables))
    return Raw(periods, pooled, estimates & pooled.used, tables)


def _pooled(
    areas: Areas,
    indicator: Indicator,
    numbers: Floats,
    below: Floats | None,
    weights: Floats | None,
) -> Pooled:
    rule = indicator.rule
    if rule == "SUM":
        return pooling.total(numbers, areas)
    if rule == "RND" and below is not None:
        return pooling.rate(numbers, below, areas)
    if rule == "WM" and weights is not None:
        return pooling.weighted_mean(numbers, weights, areas)
    if indicator.measure == "fragmentation":
        return pooling.fragmentation(numbers, areas)
    if indicator.measure == "share_in_small_units":
        return pooling.share_in_small_units(numbers, indicator.limit or 0.0, areas)
    of_units = numbers if below is None else ratio(numbers, below)
    if rule == "CTR":
        return pooling.of_centre(of_units, areas)
    if rule in ("MAX", "MIN"):
        return pooling.extreme(of_units, areas, 1 if rule == "MAX" else -1)
    return pooling.units_only(of_units, areas)


def _vector(work: Work, indicator: Indicator, variant: str) -> Raw | Message:
    term = indicator.numerator.terms[0]
    series = work.statistics.vector(term.variable, variant)
    if isinstance(series, Message):
        return series
    places = _wanted(series, term.categories)
    if isinstance(places, Message):
        return places
    periods = list(series.periods)
    back = indicator.change or 0
    at = {period: row for row, period in enumerate(periods)}
    # A table without periods has none before.
    before = [at.get(then) if (then := earlier(period, back)) else None for period in periods]
    pooled = vectors.measure(series.values[places], work.areas, indicator.measure or "", before)
    estimated = series.estimated[places].any(axis=0) & pooled.used
    return Raw(series.periods, pooled, estimated, (series.table,))


def _wanted(series: Series, categories: tuple[str, ...]) -> list[int] | Message:
    """Return the categories of a vector that a formula asks for, as fine as they are given."""
    if not categories:
        return list(range(len(series.labels)))
    asked = [read_category(label, series.dimension) for label in categories]
    cells = frozenset().union(*(one.cells for one in asked))
    names = {one.name for one in asked if not one.cells}
    have = [read_category(label, series.dimension) for label in series.labels]
    inside = [
        place for place, one in enumerate(have)
        if (one.cells and one.cells <= cells) or (not one.cells and one.name in names)
    ]  # fmt: skip
    cutting = [one.label for one in have if one.cells & cells and one.cells - cells]
    covered = frozenset().union(*(have[place].cells for place in inside))
    if cutting or covered != cells:
        found = ", ".join(cutting or series.labels[:3])
        return Message(
            "category.cut" if cutting else "category.lacking",
            {"wanted": ", ".join(categories), "found": found},
        )
    return inside


def _of_flows(work: Work, indicator: Indicator) -> Computed:
    if indicator.measure not in flow_measures.MEASURED:
        return Message("indicators.other_flows", {"measure": indicator.measure})
    if work.flows is None:
        return Message("indicators.needs_flows", {"tables": ", ".join(indicator.tables)})
    matrix, period, source = work.flows
    pooled = measure_flows(matrix, work.areas, indicator.measure)
    raw = Raw((period,), pooled, np.zeros((1, matrix.n), dtype=np.bool_), (source,))
    values = finished(work, indicator, "", raw)
    return (
        Message("indicators.no_period", {"indicator": indicator.id}) if values is None else [values]
    )
