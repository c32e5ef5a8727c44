"""What indicators are made from, and how strict the aggregation is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..errors import EngineError

if TYPE_CHECKING:
    from ..flows import FlowMatrix
    from .areas import Areas
    from .statistics import Statistics

MIN_COVERAGE = 0.9
SMALL_COUNT = 10.0


class Settings(NamedTuple):
    """How strict the aggregation is.

    Attributes
    ----------
    min_coverage : float
        Smallest share of an area that must have values, 0 to 1.
    small_count : float
        Rates of fewer are flagged; 0 flags none.
    """

    min_coverage: float = MIN_COVERAGE
    small_count: float = SMALL_COUNT

    def check(self) -> None:
        """Refuse limits that mean nothing.

        Raises
        ------
        EngineError
            ``indicators.coverage`` or ``indicators.small_count``.
        """
        if not 0.0 <= self.min_coverage <= 1.0:
            raise EngineError("indicators.coverage", value=self.min_coverage)
        if not 0.0 <= self.small_count < float("inf"):
            raise EngineError("indicators.small_count", value=self.small_count)


class Flows(NamedTuple):
    """Commuting for the indicators that need it.

    Attributes
    ----------
    matrix : FlowMatrix
        The same units as the statistics.
    period : str
        Its year.
    source : str
        Where it comes from.
    """

    matrix: FlowMatrix
    period: str
    source: str


@dataclass(frozen=True)
class Work:
    """All that indicators are made from.

    Attributes
    ----------
    statistics : Statistics
    areas : Areas
        Of the same units.
    settings : Settings
    flows : Flows or None
    """

    statistics: Statistics
    areas: Areas
    settings: Settings
    flows: Flows | None = None
