"""From what a rule made to values: limits, flags, and changes over years."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..catalogue.entries import ADDITIVE
from .period_texts import earlier
from .pooling import Pooled
from .values import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.entries import Indicator
    from ..catalogue.formula import Formula
    from .work import Work

    Flags = NDArray[np.bool_]

# A share of exactly the limit may have lost its last bit.
_ROUNDING = 1e-9


class Raw(NamedTuple):
    """What a rule made, before limits and changes."""

    periods: tuple[str, ...]
    pooled: Pooled
    estimated: Flags
    tables: tuple[str, ...]


def finished(work: Work, indicator: Indicator, variant: str, raw: Raw) -> Values | None:
    """Add limits, flags and changes; None where no unit has a value in any period."""
    areas, pooled = work.areas, raw.pooled
    value = indicator.factor * pooled.value
    members = areas.members[None, :]
    above_units = np.zeros(value.shape, dtype=np.bool_)
    above_units[:, areas.n :] = True
    exists = np.broadcast_to(members > 0, value.shape).copy()
    if pooled.exists is not None:
        exists &= pooled.exists
    too_little = above_units & (pooled.coverage < work.settings.min_coverage - _ROUNDING)
    refused = above_units & exists & (indicator.rule in ("MED", "NONE"))
    zero = np.zeros(value.shape, dtype=np.bool_) if pooled.zero is None else pooled.zero
    values = Values(
        indicator=indicator,
        variant=variant,
        periods=raw.periods,
        value=np.where(too_little & ~refused, np.nan, value),
        numerator=pooled.numerator,
        denominator=pooled.denominator,
        coverage=pooled.coverage,
        exists=exists,
        approx=above_units & (members > 1) & (indicator.rule == "WM"),
        small=_small(work, indicator, pooled),
        estimated=areas.sums(raw.estimated.astype(np.float64)) > 0,
        partial=above_units & (pooled.coverage < 1.0 - _ROUNDING),
        refused=refused,
        zero=zero & (pooled.coverage > 0),
        tables=raw.tables,
    )
    if indicator.change and indicator.measure != "structural_change":
        values = _changes(values, indicator.change)
    kept = np.flatnonzero(np.isfinite(values.value).any(axis=1))
    return values.at(kept.tolist()) if kept.size else None


def _changes(values: Values, years: int) -> Values:
    """Return the value minus the value so many years before, where both are there."""
    at = {period: row for row, period in enumerate(values.periods)}
    pairs = [
        (row, at[before])
        for period, row in at.items()
        if (before := earlier(period, years)) in at and before is not None
    ]
    now, then = values.at([row for row, _ in pairs]), values.at([row for _, row in pairs])
    return Values(
        indicator=values.indicator,
        variant=values.variant,
        periods=now.periods,
        value=now.value - then.value,
        numerator=now.numerator,
        denominator=now.denominator,
        coverage=np.minimum(now.coverage, then.coverage),
        exists=now.exists,
        approx=now.approx,
        small=now.small | then.small,
        estimated=now.estimated | then.estimated,
        partial=now.partial | then.partial,
        refused=now.refused,
        zero=now.zero | then.zero,
        tables=values.tables,
    )


def _small(work: Work, indicator: Indicator, pooled: Pooled) -> Flags:
    """Return which rates rest on few: a count above or below the line under the limit."""
    flags = np.zeros(pooled.value.shape, dtype=np.bool_)
    if indicator.rule not in ("RND", "MTX"):
        return flags
    for formula, numbers in (
        (indicator.numerator, pooled.numerator),
        (indicator.denominator, pooled.denominator),
    ):
        if indicator.rule == "MTX" or _is_count(work, formula):
            with np.errstate(invalid="ignore"):
                flags |= numbers < work.settings.small_count
    return flags


def _is_count(work: Work, formula: Formula | None) -> bool:
    """Return whether a formula counts persons or the like: a difference of counts is none."""
    if formula is None:
        return False
    catalogue = work.statistics.catalogue
    return all(
        term.coefficient > 0 and catalogue.variable(term.variable).kind == ADDITIVE[0]
        for term in formula.terms
    )
