"""Statistics of each region of a division."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from .aggregate import RegionFlows, ratio, region_flows
from .structure import RegionStructure, region_structure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..delineation.criteria import Criteria
    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]

# A unit with fewer jobs is never "central"; the figure of LabourMarketAreas.
CENTRAL_UNIT_JOBS = 100


@dataclass(frozen=True)
class RegionStatistics:
    """One value a region, shape (k,); NaN where a denominator is zero.

    R, W and I are employed residents, jobs, and persons who live and work in
    the region. External commuters are part of R and W only where the matrix
    holds them.

    Attributes
    ----------
    ids : tuple of str
        Region ids.
    units : ndarray of int
        Number of members.
    residents, jobs, internal : ndarray of float
        R, W and I.
    sc_supply, sc_demand : ndarray of float
        Self-containment of residents, I/R, and of jobs, I/W.
    self_containment : ndarray of float
        The smaller of the two.
    validity : ndarray of float or None
        Against the criteria, where some are given; 1 or more fulfils them.
    commuter_ratio : ndarray of float
        ((R-I) + (W-I)) / 2I; LabourMarketAreas calls it commuter percentage.
    home_work_ratio : ndarray of float
        ((R-I) - (W-I)) / I.
    cohesion_links : ndarray of float
        Ordered pairs of different members with a flow, as a share of all such
        pairs; NaN for regions of one unit.
    cohesion_flows : ndarray of float
        Flows between different members in per cent of I; NaN for regions of
        one unit.
    central_units : ndarray of int
        Members with more in- than out-commuters and more than 100 jobs.
    regions_in, regions_out : ndarray of int
        Regions that workers come from and residents go to, the own included.
    external_out, external_in : ndarray of float
        Commuters to and from places outside the units.
    net_commuting : ndarray of float
        W - R.
    jobs_per_resident : ndarray of float
        W / R.
    structure : RegionStructure
        Centre and spread of jobs.
    flows : RegionFlows
        Flows between the regions.
    codes : tuple of str
        Unit codes, for the code of the centre.

    References
    ----------
    Franconi, D'Alò and Ichim (2016): Istat implementation of the algorithm to
    develop labour market areas; the statistics are those of the R package
    LabourMarketAreas 3.4.
    """

    ids: tuple[str, ...]
    units: Positions
    residents: Floats
    jobs: Floats
    internal: Floats
    sc_supply: Floats
    sc_demand: Floats
    self_containment: Floats
    validity: Floats | None
    commuter_ratio: Floats
    home_work_ratio: Floats
    cohesion_links: Floats
    cohesion_flows: Floats
    central_units: Positions
    regions_in: Positions
    regions_out: Positions
    external_out: Floats
    external_in: Floats
    net_commuting: Floats
    jobs_per_resident: Floats
    structure: RegionStructure
    flows: RegionFlows
    codes: tuple[str, ...]

    @property
    def centre(self) -> list[str]:
        """Return the code of each region's centre."""
        return [self.codes[unit] for unit in self.structure.centre]

    def columns(self) -> dict[str, Sequence[Any] | NDArray[Any]]:
        """Return the columns of a region table in their order, k values each.

        ``validity`` is missing where no criteria were given; ``centre`` holds
        unit codes.
        """
        columns: dict[str, Sequence[Any] | NDArray[Any]] = {"region": self.ids}
        for name in _REGION_COLUMNS:
            values = getattr(self, name)
            if values is not None:
                columns[name] = values
        columns["centre"] = self.centre
        columns.update({name: getattr(self.structure, name) for name in _STRUCTURE_COLUMNS})
        return columns


_REGION_COLUMNS = tuple(
    field.name
    for field in fields(RegionStatistics)
    if field.name not in ("ids", "structure", "flows", "codes")
)
_STRUCTURE_COLUMNS = tuple(
    field.name for field in fields(RegionStructure) if field.name != "centre"
)


def region_statistics(
    matrix: FlowMatrix, partition: Partition, criteria: Criteria | None = None
) -> RegionStatistics:
    """Compute the statistics of each region of any division.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units into k regions; units may be unassigned.
        Their flows to and from a region count in its R and W.
    criteria : Criteria, optional
        Thresholds for ``validity``. They are reported, nothing is judged.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    flows = region_flows(matrix, partition)
    k = partition.k
    residents, jobs = partition.sums(matrix.residents), partition.sums(matrix.jobs)
    own = (flows.origin == flows.destination) & (flows.origin >= 0)
    internal = np.bincount(flows.origin[own], flows.persons[own], k).astype(np.float64)
    sc_supply, sc_demand = ratio(internal, residents), ratio(internal, jobs)
    linked = flows.between_regions
    pairs, pair_persons = _between_members(matrix, partition)
    size = partition.sizes.astype(np.float64)
    several = size > 1
    return RegionStatistics(
        ids=partition.ids,
        units=partition.sizes.astype(np.int64),
        residents=residents,
        jobs=jobs,
        internal=internal,
        sc_supply=sc_supply,
        sc_demand=sc_demand,
        self_containment=np.minimum(sc_supply, sc_demand),
        validity=None if criteria is None else criteria.validities(residents, jobs, internal),
        commuter_ratio=ratio((residents - internal) + (jobs - internal), 2.0 * internal),
        home_work_ratio=ratio((residents - internal) - (jobs - internal), internal),
        cohesion_links=ratio(pairs, size * (size - 1.0)),
        cohesion_flows=np.where(several, ratio(100.0 * pair_persons, internal), np.nan),
        central_units=_central_units(matrix, partition),
        regions_in=np.bincount(flows.destination[linked], minlength=k).astype(np.int64),
        regions_out=np.bincount(flows.origin[linked], minlength=k).astype(np.int64),
        external_out=partition.sums(matrix.external_out),
        external_in=partition.sums(matrix.external_in),
        net_commuting=jobs - residents,
        jobs_per_resident=ratio(jobs, residents),
        structure=region_structure(matrix, partition),
        flows=flows,
        codes=matrix.units.codes,
    )


def _between_members(matrix: FlowMatrix, partition: Partition) -> tuple[Floats, Floats]:
    """Count cells and persons between different units of the same region."""
    region = partition.region[matrix.origins]
    between = (region == partition.region[matrix.out_unit]) & (region >= 0)
    between &= matrix.origins != matrix.out_unit
    region = region[between]
    return (
        np.bincount(region, minlength=partition.k).astype(np.float64),
        np.bincount(region, matrix.out_value[between], partition.k).astype(np.float64),
    )


def _central_units(matrix: FlowMatrix, partition: Partition) -> Positions:
    arriving, leaving = matrix.jobs - matrix.internal, matrix.residents - matrix.internal
    central = (arriving > leaving) & (matrix.jobs > CENTRAL_UNIT_JOBS)
    return partition.sums(central.astype(np.float64)).astype(np.int64)
