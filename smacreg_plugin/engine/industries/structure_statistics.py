"""The industry structure as columns of a region table and as rows of the long table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .composition import Composition
    from .exposure import Losses
    from .industry_structure import IndustryStructure
    from .largest_employer import LargestEmployers
    from .structural_change import Changes

    Floats = NDArray[np.float64]

_COMPOSITION = (
    "hhi", "hhi_normalised", "equivalent_number", "entropy", "entropy_normalised",
    "unrelated_variety", "related_variety",
)  # fmt: skip
_COMPARED = ("krugman", "specialisation", "hachman", "lq_gini", "present_density", "potential")
_CHANGES = ("structural_change", "lilien")


class Value(NamedTuple):
    """A value of the long table.

    Attributes
    ----------
    region : int
        Position; -1 for the nation.
    indicator, period : str
    value, numerator, denominator : float
        NaN where there is none.
    status : str
        ``ok``, ``small`` (rests on few jobs), ``partial`` (not all units, or not all
        industries, have a part in it) or ``missing``.
    """

    region: int
    indicator: str
    period: str
    value: float
    numerator: float
    denominator: float
    status: str


@dataclass(frozen=True)
class StructureStatistics:
    """Everything that is known of r regions.

    Attributes
    ----------
    structure : IndustryStructure
        In one period.
    changes : Changes
        Between two periods.
    employers : LargestEmployers or None
        None where they are not given.
    losses : Losses or None
        None where no jobs go.
    coverage : ndarray of float, shape (r,)
        Share of a region's units that have jobs in the table.
    period : str
        Of the structure.
    with_nation : bool
        Whether the regions are compared with a nation, not with the sum of some units.
    """

    structure: IndustryStructure
    changes: Changes
    employers: LargestEmployers | None
    losses: Losses | None
    coverage: Floats
    period: str
    with_nation: bool

    @property
    def least_varied(self) -> int:
        """Return the region with the smallest equivalent number; of equals the first."""
        return int(np.nanargmin(self.structure.regions.equivalent_number))

    @property
    def partial(self) -> list[int]:
        """Return the regions whose numbers lack some of their units."""
        return np.flatnonzero((self.coverage > 0) & (self.coverage < 1)).tolist()

    @property
    def without_change(self) -> list[int]:
        """Return the regions that have jobs, but no change between the two periods."""
        if not self.changes.periods:
            return []
        has_jobs = self.structure.regions.jobs > 0
        return np.flatnonzero(has_jobs & np.isnan(self.changes.michaely)).tolist()

    def numbers(self) -> dict[str, float]:
        """Return what sums up all regions, by name."""
        regions, structure = self.structure.regions, self.structure
        return {
            "regions": float(regions.jobs.size),
            "industries": float(structure.industries.size),
            "largest_share": float(np.nanmax(regions.largest_share)),
            "smallest_equivalent_number": float(np.nanmin(regions.equivalent_number)),
            "reference_equivalent_number": float(structure.nation.equivalent_number[0]),
            "small_regions": float(structure.small.sum()),
            "regions_without_jobs": float((~(regions.jobs > 0)).sum()),
        }

    def columns(self) -> dict[str, Floats]:
        """Return the numbers of the regions in their order, shape (r,) each."""
        found, regions = self.structure, self.structure.regions
        nothing = np.full(regions.jobs.shape, np.nan)
        employers, losses = self.employers, self.losses
        return {
            "jobs": regions.jobs,
            "largest_jobs": regions.largest_jobs,
            "largest_share": regions.largest_share,
            **{name: getattr(regions, name) for name in _COMPOSITION},
            **{name: getattr(found, name) for name in _COMPARED},
            "structural_change": self.changes.michaely,
            "lilien": self.changes.lilien,
            "largest_employer": nothing if employers is None else employers.jobs,
            "largest_employer_share": nothing if employers is None else employers.share,
            "jobs_lost": nothing if losses is None else losses.jobs,
            "jobs_lost_percent": nothing if losses is None else losses.percent,
            "coverage": self.coverage,
        }

    def long(self) -> Iterator[Value]:
        """Return the values of the regions, then those of the nation, by indicator.

        A sum of units that is not known to be the nation has no rows.

        What was not asked for has no rows; a structure without groups or a second period has
        none of their indicators.
        """
        columns = self.columns()
        parts = self._parts()
        span = "-".join(self.changes.periods)
        for indicator in self._indicators():
            period = span if indicator in _CHANGES else self.period
            numerator, denominator = parts.get(indicator, (None, None))
            status = self._status(indicator, columns[indicator])
            for region, value in enumerate(columns[indicator].tolist()):
                yield Value(
                    region, indicator, period, value, _at(numerator, region),
                    _at(denominator, region), status[region],
                )  # fmt: skip
        if self.with_nation:
            yield from self._nation(span)

    def _indicators(self) -> list[str]:
        left_out = {"coverage", "largest_jobs", "largest_employer"}
        if self.employers is None:
            left_out.add("largest_employer_share")
        if self.losses is None:
            left_out.update(("jobs_lost", "jobs_lost_percent"))
        if not self.changes.periods:
            left_out.update(_CHANGES)
        if not self.structure.has_groups:
            left_out.update(("unrelated_variety", "related_variety"))
        return [name for name in self.columns() if name not in left_out]

    def _parts(self) -> dict[str, tuple[Floats, Floats]]:
        """Return numerator and denominator of the shares."""
        regions = self.structure.regions
        parts = {"largest_share": (regions.largest_jobs, regions.jobs)}
        if self.employers is not None:
            parts["largest_employer_share"] = (self.employers.jobs, regions.jobs)
        if self.losses is not None:
            parts["jobs_lost_percent"] = (self.losses.jobs, self.losses.residents)
        return parts

    def _status(self, indicator: str, values: Floats) -> list[str]:
        coverage = self.changes.coverage if indicator in _CHANGES else self.coverage
        partial = coverage < 1
        if indicator == "lilien":
            partial = partial | (self.changes.left_out > 0)
        small = self.structure.small
        if indicator in ("jobs", "jobs_lost", "jobs_lost_percent"):
            small = np.zeros(small.shape, dtype=bool)
        if indicator.startswith("jobs_lost"):
            partial = np.zeros(small.shape, dtype=bool)
        words = np.where(small, "small", "ok")
        words = np.where(partial, "partial", words)
        return [str(word) for word in np.where(np.isfinite(values), words, "missing")]

    def _nation(self, span: str) -> Iterator[Value]:
        nan = float("nan")
        nation: Composition = self.structure.nation
        whole, most = float(nation.jobs[0]), float(nation.largest_jobs[0])
        yield _of_nation("jobs", self.period, whole, nan, nan)
        yield _of_nation("largest_share", self.period, most / whole, most, whole)
        for name in self._indicators():
            if name in _COMPOSITION:
                value = float(getattr(nation, name)[0])
                yield _of_nation(name, self.period, value, nan, nan)
        if self.changes.periods:
            found = self.changes
            status = "partial" if found.nation_left_out else "ok"
            yield _of_nation("structural_change", span, found.nation_michaely, nan, nan)
            yield _of_nation("lilien", span, found.nation_lilien, nan, nan, status)


def _of_nation(
    indicator: str,
    period: str,
    value: float,
    numerator: float,
    denominator: float,
    status: str = "ok",
) -> Value:
    status = status if np.isfinite(value) else "missing"
    return Value(-1, indicator, period, value, numerator, denominator, status)


def _at(values: Floats | None, region: int) -> float:
    return float("nan") if values is None else float(values[region])
