"""How strongly a unit is tied to a region.

Smart, M. W. (1974), Labour market areas: uses and definition, Progress in
Planning 2. Coombes, M. G. and others (1986), An efficient algorithm to generate
official statistical reporting areas, Journal of the Operational Research
Society 37 (CURDS). Masser, I. and Brown, P. J. B. (1975), Hierarchical
aggregation procedures for interaction data, Environment and Planning A 7
(Intramax).
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Callable, NamedTuple

# Works on floats and on arrays alike: flow to the region, flow from the
# region, the unit's residents and jobs, the region's residents and jobs.
Measure = Callable[[Any, Any, float, float, Any, Any], Any]


class Linkage(Enum):
    """The measures of the strength of a link."""

    SMART = "smart"
    CURDS = "curds"
    INTRAMAX = "intramax"

    @property
    def measure(self) -> Measure:
        """Return the measure as a function of (to, back, r, w, r_region, w_region)."""
        return _MEASURES[self]


# The order of evaluation in smart is that of LabourMarketAreas: results agree
# to the last bit, which decides near-ties.


def _smart(to: Any, back: Any, r: float, w: float, r_region: Any, w_region: Any) -> Any:
    return ((back / r_region) * back) / w + ((to / r) * to) / w_region


def _curds(to: Any, back: Any, r: float, w: float, r_region: Any, w_region: Any) -> Any:
    return to * (1.0 / r + 1.0 / w_region) + back * (1.0 / r_region + 1.0 / w)


def _intramax(to: Any, back: Any, r: float, w: float, r_region: Any, w_region: Any) -> Any:
    return to / (r * w_region) + back / (r_region * w)


_MEASURES: dict[Linkage, Measure] = {
    Linkage.SMART: _smart,
    Linkage.CURDS: _curds,
    Linkage.INTRAMAX: _intramax,
}


class Link(NamedTuple):
    """A unit's tie to a region: persons from the unit to it and back."""

    region: int
    to: float
    back: float


class Group(NamedTuple):
    """Units that join a region one after another, and the kind of event that it is."""

    units: list[int]
    region: int
    event: str
