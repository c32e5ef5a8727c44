"""Whose turn it is where claims are equal: as the R package has it, or by what is measured."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .criteria import Criteria
from .linkage import Link, Linkage
from .proto_regions import RESERVE, ProtoRegions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..flows import FlowMatrix


class PackageOrder(ProtoRegions):
    """Regions whose ties follow ascending codes, as in LabourMarketAreas.

    Codes of digits only are ordered as numbers.
    """

    valid = 1.0

    def __init__(self, matrix: FlowMatrix, criteria: Criteria, linkage: Linkage) -> None:
        codes = matrix.units.codes
        order = list(range(matrix.n))
        if all(code.isdigit() for code in codes):
            order.sort(key=lambda i: int(codes[i]))
        self.number = [0] * matrix.n
        for number, unit in enumerate(order):
            self.number[unit] = number
        super().__init__(matrix, criteria, linkage)

    def _heap_key(self, region: int) -> tuple[float, int]:
        return 0.0, self.number[region]

    def _tie_key(self, link: Link) -> tuple[float, int]:
        return float(link.back > 0), -self.number[link.region]

    def unit_order(self, unit: int) -> int:
        """Return the place of a unit among those with equal claims."""
        return self.number[unit]

    def break_up_order(self, unit: int) -> int:
        """Return the place of a unit among those with equal validity when a region breaks up."""
        return -self.number[unit]

    def reserve_order(self, units: list[int]) -> list[int]:
        """Return reserve units in the order in which they are placed: descending codes."""
        return sorted(units, key=lambda i: -self.number[i])


class MeasuredOrder(ProtoRegions):
    """Regions whose reserve is placed by descending commuting, ties by rank."""

    def unit_order(self, unit: int) -> int:
        """Return the place of a unit among those with equal claims."""
        return self.rank[unit]

    def break_up_order(self, unit: int) -> int:
        """Return the place of a unit among those with equal validity when a region breaks up."""
        return self.rank[unit]

    @cached_property
    def _outside_flow(self) -> NDArray[np.float64]:
        return self.matrix.jobs + self.matrix.residents - self.matrix.internal

    def reserve_order(self, units: list[int]) -> list[int]:
        """Return reserve units in the order in which they are placed."""
        # Inflow that does not come from other reserve units, and all outflow.
        claim = {i: self._outside_flow[i] - self._inflow_from_reserve(i) for i in units}
        return sorted(units, key=lambda i: (-claim[i], self.rank[i]))

    def _inflow_from_reserve(self, unit: int) -> float:
        return self.flows_with(unit, RESERVE)[1] + self.unit_internal[unit]
