"""Statistics of a division as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..delineation.criteria import VALID
from .aggregate import RegionFlows
from .quality import RegionStatistics, region_statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..delineation.criteria import Criteria
    from ..flows import FlowMatrix
    from ..partition import Partition

# Half of the cells of a national commuting table hold one or two persons.
SMALL_FLOW = 3.0

SUMMARISED = (
    "units",
    "residents",
    "jobs",
    "internal",
    "sc_supply",
    "sc_demand",
    "self_containment",
    "validity",
    "commuter_ratio",
    "home_work_ratio",
    "cohesion_links",
    "cohesion_flows",
    "regions_in",
    "regions_out",
)


@dataclass(frozen=True)
class Summary:
    """How values spread; values that are NaN are left out.

    Attributes
    ----------
    count : int
        Number of values.
    mean, sd : float
        ``sd`` is that of a sample (n - 1); NaN for a single value.
    minimum, q1, median, q3, maximum : float
        Quartiles interpolate linearly (type 7 of Hyndman and Fan 1996).
    """

    count: int
    mean: float
    sd: float
    minimum: float
    q1: float
    median: float
    q3: float
    maximum: float

    @classmethod
    def of(cls, values: NDArray[np.float64] | NDArray[np.int64]) -> Summary:
        """Summarise a column of values, shape (m,)."""
        numbers = np.asarray(values, dtype=np.float64)
        numbers = numbers[~np.isnan(numbers)]
        if numbers.size == 0:
            return cls(0, *[float("nan")] * 7)
        sd = float(numbers.std(ddof=1)) if numbers.size > 1 else float("nan")
        spread = (float(value) for value in np.percentile(numbers, (0, 25, 50, 75, 100)))
        return cls(int(numbers.size), float(numbers.mean()), sd, *spread)


@dataclass(frozen=True)
class OverallStatistics:
    """One value for the whole division.

    Attributes
    ----------
    units, unassigned_units : int
        Units of the matrix, and those of them without a region.
    regions, single_unit_regions : int
        Regions, and those of one unit.
    regions_without_central_unit : int
        Regions where no member has more in- than out-commuters and more than
        100 jobs.
    regions_below_criteria : int or None
        Regions with validity below 1; None without criteria.
    persons : float
        N, all persons who live and work in the units.
    persons_within, persons_between, persons_unassigned : float
        Those who stay in their region, commute between two regions, and live
        or work in an unassigned unit; together N.
    residents, jobs : float
        Employed residents and jobs of all regions.
    unassigned_residents, unassigned_jobs : float
        The same of the unassigned units; with ``residents`` and ``jobs`` they
        make the totals of the matrix.
    external_out, external_in : float
        Commuters to and from places outside the units.
    own_unit_share : float
        Share of N who work in the unit they live in.
    internal_share : float
        Share of N who work in the region they live in.
    modularity : float
        Sum over regions of I/N - R W/N², R and W without external commuters.
    links, links_between : int
        Pairs of regions with a flow (each direction counts), with and without
        the region's flow to itself.
    small_flow, small_links_share : float
        The limit, and the share of ``links`` with fewer persons.
    summaries : dict of str to Summary
        Over regions: every column of :data:`SUMMARISED`. Over links: ``flows``
        and ``flows_between``, the latter without a region's flow to itself.
    """

    units: int
    unassigned_units: int
    regions: int
    single_unit_regions: int
    regions_without_central_unit: int
    regions_below_criteria: int | None
    persons: float
    persons_within: float
    persons_between: float
    persons_unassigned: float
    residents: float
    jobs: float
    unassigned_residents: float
    unassigned_jobs: float
    external_out: float
    external_in: float
    own_unit_share: float
    internal_share: float
    modularity: float
    links: int
    links_between: int
    small_flow: float
    small_links_share: float
    summaries: dict[str, Summary]

    def values(self) -> dict[str, float]:
        """Return all statistics by name in their order, e.g. ``sc_supply_median``.

        ``regions_below_criteria`` is missing without criteria.
        """
        values = {
            name: value
            for name, value in vars(self).items()
            if name != "summaries" and value is not None
        }
        for name, summary in self.summaries.items():
            for part, value in vars(summary).items():
                values[f"{name}_{part}"] = value
        return values


def overall_statistics(
    matrix: FlowMatrix,
    partition: Partition,
    criteria: Criteria | None = None,
    *,
    small_flow: float = SMALL_FLOW,
    regions: RegionStatistics | None = None,
) -> OverallStatistics:
    """Compute the statistics of a division as a whole.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.
    criteria : Criteria, optional
        Thresholds for the validity of regions.
    small_flow : float
        Flows between regions below this many persons are counted as small.
    regions : RegionStatistics, optional
        The result of :func:`region_statistics` for the same arguments, if it
        is there already.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    if regions is None:
        regions = region_statistics(matrix, partition, criteria)
    flows = regions.flows
    linked = flows.between_regions
    crossing = linked & (flows.origin != flows.destination)
    persons = matrix.total
    within = float(regions.internal.sum())
    unassigned = partition.region < 0
    summaries = {
        name: Summary.of(getattr(regions, name))
        for name in SUMMARISED
        if getattr(regions, name) is not None
    }
    summaries["flows"] = Summary.of(flows.persons[linked])
    summaries["flows_between"] = Summary.of(flows.persons[crossing])
    links = int(linked.sum())
    small = int((flows.persons[linked] < small_flow).sum())
    return OverallStatistics(
        units=matrix.n,
        unassigned_units=int(unassigned.sum()),
        regions=partition.k,
        single_unit_regions=int((regions.units == 1).sum()),
        regions_without_central_unit=int((regions.central_units == 0).sum()),
        regions_below_criteria=(
            None if regions.validity is None else int((regions.validity < VALID).sum())
        ),
        persons=persons,
        persons_within=within,
        persons_between=float(flows.persons[crossing].sum()),
        persons_unassigned=float(flows.persons[~linked].sum()),
        residents=float(regions.residents.sum()),
        jobs=float(regions.jobs.sum()),
        unassigned_residents=float(matrix.residents[unassigned].sum()),
        unassigned_jobs=float(matrix.jobs[unassigned].sum()),
        external_out=float(matrix.external_out.sum()),
        external_in=float(matrix.external_in.sum()),
        own_unit_share=float(matrix.internal.sum()) / persons,
        internal_share=within / persons,
        modularity=_modularity(flows, partition.k, persons),
        links=links,
        links_between=int(crossing.sum()),
        small_flow=small_flow,
        small_links_share=small / links if links else float("nan"),
        summaries=summaries,
    )


def _modularity(flows: RegionFlows, k: int, persons: float) -> float:
    """Newman's Q for directed weighted flows; unassigned units add nothing."""
    own = (flows.origin == flows.destination) & (flows.origin >= 0)
    out = np.bincount(flows.origin + 1, flows.persons, k + 1)[1:]
    into = np.bincount(flows.destination + 1, flows.persons, k + 1)[1:]
    return float(flows.persons[own].sum() / persons - (out / persons * (into / persons)).sum())
