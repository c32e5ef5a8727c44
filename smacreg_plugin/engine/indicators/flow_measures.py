"""Indicators from commuting: what stays inside an area is known only from the flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..assessment.aggregate import require_same_units
from .pooling import Pooled, rate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from .areas import Areas

    Floats = NDArray[np.float64]

MEASURED = ("self_containment_supply", "self_containment_demand", "centre_dependence")


def measure_flows(matrix: FlowMatrix, areas: Areas, name: str) -> Pooled:
    """MTX: a measure of the commuting, shape (1, a).

    Self-containment of a unit is within the unit; of a region, its centre and its hinterland
    within the region, so that the two add up to it; of the nation within the own regions.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    areas : Areas
        Of the same units.
    name : str
        One of :data:`MEASURED`.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    require_same_units(matrix, areas.partition)
    if name == "centre_dependence":
        return _dependence(matrix, areas)
    is_supply = name == "self_containment_supply"
    every = matrix.residents if is_supply else matrix.jobs
    inside = _inside(matrix, areas)[0 if is_supply else 1]
    of_units = rate(matrix.internal[None, :], every[None, :], areas)
    of_areas = rate(inside[None, :], every[None, :], areas)
    for mine, theirs in zip(of_areas[:4], of_units[:4]):
        mine[:, areas.units] = theirs[:, areas.units]
    return of_areas


def _inside(matrix: FlowMatrix, areas: Areas) -> tuple[Floats, Floats]:
    """Return, of each unit, residents who work and workers who live in its region."""
    region = areas.partition.region
    same = (region[matrix.origins] == region[matrix.out_unit]) & (region[matrix.origins] >= 0)
    origin, destination = matrix.origins[same], matrix.out_unit[same]
    persons = matrix.out_value[same]
    return (
        np.bincount(origin, persons, matrix.n).astype(np.float64),
        np.bincount(destination, persons, matrix.n).astype(np.float64),
    )


def _dependence(matrix: FlowMatrix, areas: Areas) -> Pooled:
    """Return the share of the centre's jobs that commuters hold."""
    arriving = matrix.jobs - matrix.internal
    found = rate(arriving[None, :], matrix.jobs[None, :], areas)
    exists = np.zeros(found.value.shape, dtype=np.bool_)
    exists[:, areas.units] = True
    exists[:, areas.regions] = exists[:, areas.centres] = areas.centre >= 0
    arrays = []
    for array in found[:4]:
        of_centre = areas.of_centre(array[:, areas.units])
        arrays.append(np.nan_to_num(of_centre) if array is found.coverage else of_centre)
    value, above, below, coverage = arrays
    return Pooled(value, above, below, coverage, found.used, exists, below == 0)
