"""Indicators of units and regions as one table: long for everything, wide for a map."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..messages import Message
from .selection import is_signed
from .values import MISSING, PARTIAL, STATUSES, Values, variant_rank

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.entries import Indicator
    from .aggregation import Computed
    from .areas import Areas

COMPUTED, UNAVAILABLE, REFUSED_RULE = "computed", "unavailable", "refused"
_REFUSED = {"MED": "indicators.refused_med", "NONE": "indicators.refused_none"}


@dataclass(frozen=True)
class Outcome:
    """What happened to one indicator.

    Attributes
    ----------
    indicator : Indicator
    what : str
        ``computed``, ``unavailable`` or ``refused`` (no value of a region by its rule).
    why : Message or None
    values : tuple of Values
        One entry a variant; empty where unavailable.
    partial, missing, estimated, small : int
        Values of whole regions of which that is so.
    """

    indicator: Indicator
    what: str
    why: Message | None
    values: tuple[Values, ...]
    partial: int = 0
    missing: int = 0
    estimated: int = 0
    small: int = 0

    @property
    def periods(self) -> list[str]:
        """All periods with values, ascending."""
        return sorted({period for one in self.values for period in one.periods})


@dataclass(frozen=True)
class RegionalTable:
    """All values of a run.

    Attributes
    ----------
    areas : Areas
    outcomes : tuple of Outcome
        In the order of the indicators.
    """

    areas: Areas
    outcomes: tuple[Outcome, ...]

    @classmethod
    def of(
        cls,
        areas: Areas,
        indicators: Sequence[Indicator],
        computed: Sequence[Computed],
        periods: Sequence[str] | None = None,
    ) -> RegionalTable:
        """Gather what was computed.

        Parameters
        ----------
        areas : Areas
        indicators : sequence of Indicator
        computed : sequence
            What :func:`.aggregation.compute` returned for them.
        periods : sequence of str, optional
            Those to keep.
        """
        outcomes = []
        for indicator, found in zip(indicators, computed):
            if isinstance(found, Message):
                outcomes.append(Outcome(indicator, UNAVAILABLE, found, ()))
                continue
            kept = [_only(one, periods) for one in found]
            values = tuple(one for one in kept if one.periods)
            if not values:
                why = Message("indicators.not_in_periods", {"indicator": indicator.id})
                outcomes.append(Outcome(indicator, UNAVAILABLE, why, ()))
                continue
            outcomes.append(_outcome(areas, indicator, values))
        return cls(areas, tuple(outcomes))

    @property
    def available(self) -> list[Outcome]:
        """Outcomes with values."""
        return [one for one in self.outcomes if one.values]

    @property
    def periods(self) -> list[str]:
        """All periods with values, ascending."""
        return sorted({period for one in self.outcomes for period in one.periods})

    def rows(self, *, with_units: bool = True) -> int:
        """Return the number of rows of the long table."""
        first = 0 if with_units else self.areas.n
        return sum(
            int(values.exists[:, first:].sum()) for one in self.outcomes for values in one.values
        )

    def long(self, *, with_units: bool = True) -> Iterator[tuple[Any, ...]]:
        """Return the rows of the long table, with those of the units or without them.

        Each is unit, level, part, indicator, period, variant, value, numerator, denominator,
        status, source, coverage, approx, imputed; None where there is nothing. By indicator,
        variant and period; units first, then regions, centres, hinterlands and the nation.
        """
        names = np.array([(*one,) for one in self.areas.names()], dtype=object)
        names[names == ""] = None
        statuses = np.array(STATUSES, dtype=object)
        first = 0 if with_units else self.areas.n
        for outcome in self.outcomes:
            for values in outcome.values:
                source = ", ".join(values.tables)
                for row, period in enumerate(values.periods):
                    at = first + np.flatnonzero(values.exists[row, first:])
                    count = at.size
                    yield from zip(
                        *names[at].T.tolist(),
                        [outcome.indicator.id] * count,
                        [period or None] * count,
                        [values.variant or None] * count,
                        _known(values.value[row, at]),
                        _known(values.numerator[row, at]),
                        _known(values.denominator[row, at]),
                        statuses[values.status[row, at]].tolist(),
                        [source] * count,
                        values.coverage[row, at].tolist(),
                        values.approx[row, at].astype(np.int64).tolist(),
                        values.estimated[row, at].astype(np.int64).tolist(),
                    )

    def latest(self, outcome: Outcome) -> tuple[Values, int]:
        """Return what a wide layer shows of an indicator: observed if it can be, the latest."""
        values = min(
            outcome.values,
            key=lambda one: (variant_rank(one.variant), one.variant),
        )
        region_values = values.value[:, self.areas.regions]
        known = np.flatnonzero(np.isfinite(region_values).any(axis=1))
        return values, int(known[-1]) if known.size else values.latest()

    def wide(self, outcome: Outcome, part: slice) -> dict[str, list[Any]]:
        """Return value, numerator, denominator and status of areas, for a layer of them."""
        values, row = self.latest(outcome)
        return {
            "value": _known(values.value[row, part]),
            "numerator": _known(values.numerator[row, part]),
            "denominator": _known(values.denominator[row, part]),
            "status": [STATUSES[code] for code in values.status[row, part].tolist()],
        }

    def lies_around_zero(self, outcome: Outcome) -> bool:
        """Return whether a map of the regions shows both sides of zero: changes and balances."""
        values, row = self.latest(outcome)
        of_regions = values.value[row, self.areas.regions]
        return is_signed(outcome.indicator) or bool((of_regions < 0).any())

    def partial_values(self) -> int:
        """Return how many values of whole regions lack some units."""
        return sum(one.partial for one in self.outcomes)

    def zero_denominators(self) -> list[tuple[str, int, str]]:
        """Return indicators with areas that have nothing to divide by: id, count, example."""
        found = []
        names = self.areas.names()
        for outcome in self.outcomes:
            flags = np.concatenate(
                [values.zero & values.exists for values in outcome.values]
                or [np.zeros((1, self.areas.size), dtype=np.bool_)]
            )
            if flags.any():
                first = names[int(np.flatnonzero(flags.any(axis=0))[0])][0]
                found.append((outcome.indicator.id, int(flags.sum()), first))
        return found


def _only(values: Values, periods: Sequence[str] | None) -> Values:
    if periods is None:
        return values
    kept = set(periods)
    return values.at([row for row, period in enumerate(values.periods) if period in kept])


def _outcome(areas: Areas, indicator: Indicator, values: tuple[Values, ...]) -> Outcome:
    status = np.concatenate([one.status[:, areas.regions].ravel() for one in values])
    estimated, small = (
        sum(int(getattr(one, name)[:, areas.regions].sum()) for one in values)
        for name in ("estimated", "small")
    )
    is_refused = indicator.rule in _REFUSED
    why = Message(_REFUSED[indicator.rule]) if is_refused else None
    return Outcome(
        indicator,
        REFUSED_RULE if is_refused else COMPUTED,
        why,
        values,
        partial=int((status == PARTIAL).sum()),
        missing=int((status == MISSING).sum()),
        estimated=0 if is_refused else estimated,
        small=small,
    )


def _known(values: NDArray[np.float64]) -> list[float | None]:
    found = values.astype(object)
    found[np.isnan(values)] = None
    return found.tolist()  # type: ignore[no-any-return]
