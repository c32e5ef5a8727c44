"""Flows summed over the regions of a division."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import EngineError
from ..numbers import examples

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class RegionFlows:
    """Persons by region of residence and region of work, where above zero.

    Attributes
    ----------
    origin, destination : ndarray of int, shape (m,)
        Regions as positions in the division's ``ids``, -1 = the unassigned
        units together. Ascending by origin, then destination.
    persons : ndarray of float, shape (m,)
    """

    origin: Positions
    destination: Positions
    persons: Floats

    @property
    def between_regions(self) -> NDArray[np.bool_]:
        """Return which flows run between two regions, own or other, shape (m,)."""
        return (self.origin >= 0) & (self.destination >= 0)


@dataclass(frozen=True)
class UnitRegionFlows:
    """Persons by unit and region, in both directions, where either is above zero.

    Attributes
    ----------
    unit, region : ndarray of int, shape (m,)
        Positions in the matrix and in the division's ``ids``; region -1 = the
        unassigned units together. Ascending by unit, then region.
    residents : ndarray of float, shape (m,)
        Residents of the unit who work in the region.
    workers : ndarray of float, shape (m,)
        Persons who work in the unit and live in the region.
    """

    unit: Positions
    region: Positions
    residents: Floats
    workers: Floats


def require_same_units(matrix: FlowMatrix, partition: Partition) -> None:
    """Refuse a division of other units than those of the matrix.

    Raises
    ------
    EngineError
        ``partition.units`` with the number of differing codes and examples.
    """
    if partition.codes != matrix.units.codes:
        different = set(partition.codes) ^ set(matrix.units.codes)
        raise EngineError("partition.units", count=len(different), examples=examples(different))


def region_flows(matrix: FlowMatrix, partition: Partition) -> RegionFlows:
    """Sum the cells of the matrix over pairs of regions.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    partition : Partition
        A division of the same units.

    Raises
    ------
    EngineError
        ``partition.units`` when the units differ.
    """
    require_same_units(matrix, partition)
    # Shifted by one, so that "unassigned" has a place of its own.
    place = partition.region.astype(np.int64) + 1
    width = partition.k + 1
    key = place[matrix.origins] * width + place[matrix.out_unit]
    key, persons = _sums_by_key(key, matrix.out_value, width * width)
    return RegionFlows(key // width - 1, key % width - 1, persons)


def unit_region_flows(matrix: FlowMatrix, partition: Partition) -> UnitRegionFlows:
    """Sum the cells of the matrix over pairs of unit and region, both ways.

    Parameters and errors as in :func:`region_flows`.
    """
    require_same_units(matrix, partition)
    place = partition.region.astype(np.int64) + 1
    width = partition.k + 1
    bound = matrix.n * width
    destinations = np.repeat(np.arange(matrix.n, dtype=np.int64), np.diff(matrix.in_ptr))
    to_region, residents = _sums_by_key(
        matrix.origins.astype(np.int64) * width + place[matrix.out_unit], matrix.out_value, bound
    )
    from_region, workers = _sums_by_key(
        destinations * width + place[matrix.in_unit], matrix.in_value, bound
    )
    # A stable sort merges the two ascending runs; numpy's set functions would hash.
    key = np.sort(np.concatenate((to_region, from_region)), kind="stable")
    key = key[_first_of_run(key)]
    both = UnitRegionFlows(key // width, key % width - 1, np.zeros(key.size), np.zeros(key.size))
    both.residents[np.searchsorted(key, to_region)] = residents
    both.workers[np.searchsorted(key, from_region)] = workers
    return both


def ratio(numerator: NDArray[Any], denominator: NDArray[Any]) -> Floats:
    """Divide; NaN where the denominator is zero."""
    quotient = np.full(np.broadcast(numerator, denominator).shape, np.nan)
    np.divide(numerator, denominator, out=quotient, where=denominator != 0)
    return quotient


def _sums_by_key(key: Positions, values: Floats, bound: int) -> tuple[Positions, Floats]:
    """Sum positive values by key below ``bound``; keys ascending."""
    if bound <= 4 * key.size + 1000:
        sums = np.bincount(key, values, bound)
        present = np.flatnonzero(sums)
        return present, sums[present].astype(np.float64)
    order = np.argsort(key, kind="stable")
    key, values = key[order], values[order]
    starts = np.flatnonzero(_first_of_run(key))
    return key[starts], np.add.reduceat(values, starts)


def _first_of_run(ascending: Positions) -> NDArray[np.bool_]:
    first = np.ones(ascending.size, dtype=np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=first[1:])
    return first
