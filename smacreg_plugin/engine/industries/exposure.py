"""Whose residents lose their work when jobs in one unit go, through commuting."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..assessment.aggregate import ratio
from ..errors import EngineError
from ..numbers import plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import FlowMatrix
    from ..partition import Partition

    Floats = NDArray[np.float64]


class Losses(NamedTuple):
    """Expected losses of each region, shape (r,).

    Attributes
    ----------
    jobs : ndarray of float
        Residents who lose their work.
    residents : ndarray of float
        Employed residents.
    """

    jobs: Floats
    residents: Floats

    @property
    def percent(self) -> Floats:
        """Return 100 x jobs / residents, shape (r,); NaN without employed residents."""
        return ratio(100.0 * self.jobs, self.residents)


@dataclass(frozen=True)
class Exposure:
    """Expected losses by place of residence; fractions of persons stay fractions.

    Attributes
    ----------
    unit : str
        Code of the unit where the jobs are.
    jobs : float
        The jobs that go.
    workers : ndarray of float, shape (n,)
        Persons who live in each unit and work in ``unit``.
    lost : ndarray of float, shape (n,)
        Residents of each unit who lose their work.
    residents : ndarray of float, shape (n,)
        Employed residents of each unit, those who work elsewhere included.
    workers_outside, lost_outside : float
        The same of persons who live outside the units; zero where these are
        not counted.
    """

    unit: str
    jobs: float
    workers: Floats
    lost: Floats
    residents: Floats
    workers_outside: float
    lost_outside: float

    @property
    def percent(self) -> Floats:
        """Return 100 x lost / residents, shape (n,); NaN for units without employed residents."""
        return ratio(100.0 * self.lost, self.residents)

    @property
    def largest_percent(self) -> float:
        """Return the largest loss of a unit in per cent; NaN where none has employed residents."""
        known = self.percent[self.residents > 0]
        return float(known.max()) if known.size else float("nan")

    def by_region(self, partition: Partition) -> Losses:
        """Return the losses of each region of a division of the same units."""
        return Losses(partition.sums(self.lost), partition.sums(self.residents))


def exposure(
    matrix: FlowMatrix, unit: str, jobs: float, *, outside: bool = True, field: str = ""
) -> Exposure:
    """Spread lost jobs over the places where those who work in the unit live.

    The jobs that go are taken to be held by people from where all who work in
    the unit come from: jobs x (persons from a home unit / all who work there).
    Nothing is said about suppliers or shops that lose their customers.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    unit : str
        Code of the unit where the jobs are.
    jobs : float
        Jobs that go, above zero. It may be more than commute in the table, as
        the two may be counted differently.
    outside : bool
        Whether those who live outside the units bear their part. If not, the
        residents of the units bear all.
    field : str
        What holds the unit's code, for messages.

    Raises
    ------
    EngineError
        ``exposure.unit`` for a code that is no unit, ``exposure.jobs`` for
        jobs that are not above zero, ``exposure.nobody`` where nobody works
        in the unit.
    """
    if unit not in matrix.units.index:
        raise EngineError("exposure.unit", code=unit, field=field)
    if not (np.isfinite(jobs) and jobs > 0):
        raise EngineError("exposure.jobs", value=plain(jobs))
    place = matrix.units.index[unit]
    cells = slice(int(matrix.in_ptr[place]), int(matrix.in_ptr[place + 1]))
    workers = np.zeros(matrix.n)
    workers[matrix.in_unit[cells]] = matrix.in_value[cells]
    workers_outside = float(matrix.external_in[place]) if outside else 0.0
    total = fsum([*workers[matrix.in_unit[cells]], workers_outside])
    if not total > 0:
        raise EngineError("exposure.nobody", code=unit)
    residents = matrix.residents
    if not matrix.holds_external:
        residents = residents + matrix.external_out
    return Exposure(
        unit=unit,
        jobs=jobs,
        workers=workers,
        lost=jobs * (workers / total),
        residents=residents,
        workers_outside=workers_outside,
        lost_outside=jobs * (workers_outside / total),
    )
