"""The parts of a change in jobs between two periods, by area and industry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError
from .industry_sums import every

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# The parts must add up to the change but for so much, of the jobs or in jobs.
CLOSES = 1e-9
PARTS = ("national", "industry_mix", "local")
PARTS_OF_LOCAL = ("competitive", "allocation")


@dataclass(frozen=True)
class Components:
    """The parts of the change of n areas in k industries, in jobs.

    Attributes
    ----------
    start, end : ndarray of float, shape (n, k)
        Jobs in the first and in the last period; NaN for an area without values.
    national : ndarray of float, shape (n, k)
        What growth like that of the whole reference gives.
    industry_mix : ndarray of float, shape (n, k)
        What the growth of the industry adds to that.
    local : ndarray of float, shape (n, k)
        What is left: the industry grows otherwise here than in the reference.
    competitive, allocation : ndarray of float, shape (n, k), or None
        The two parts of ``local`` after Esteban-Marquillas.
    """

    start: Floats
    end: Floats
    national: Floats
    industry_mix: Floats
    local: Floats
    competitive: Floats | None = None
    allocation: Floats | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the parts that there are."""
        return PARTS if self.competitive is None else PARTS + PARTS_OF_LOCAL

    def part(self, name: str) -> Floats:
        """Return a part, or ``start``, ``end`` or ``change``, shape (n, k)."""
        values: Floats = self.end - self.start if name == "change" else getattr(self, name)
        return values

    def total(self, name: str) -> Floats:
        """Return a part over all industries, shape (n,)."""
        return np.array([fsum(row) for row in self.part(name).tolist()])

    def percent(self, name: str) -> Floats:
        """Return a part over all industries in percent of the jobs at the start, shape (n,).

        NaN where there were none.
        """
        return _percent(self.total(name), self.total("start"))

    def percent_of_area(self, name: str) -> Floats:
        """Return a part in percent of the area's jobs at the start, shape (n, k).

        Its sum over the industries is :meth:`percent`.
        """
        return _percent(self.part(name), self.total("start")[:, None])

    def growth_percent(self) -> Floats:
        """Return the growth of each industry, shape (n, k); NaN where it had no jobs."""
        return growth_percent(self.start, self.end)

    def closure_error(self) -> float:
        """Return the largest difference between a change and the sum of its parts, in jobs.

        Raises
        ------
        EngineError
            ``shiftshare.not_closed`` when it is more than rounding.
        """
        sums = [(self.part("change"), [self.part(name) for name in PARTS])]
        if self.competitive is not None:
            sums.append((self.local, [self.part(name) for name in PARTS_OF_LOCAL]))
        largest = 0.0
        for whole, parts in sums:
            gap = whole - np.sum(parts, axis=0)
            by_area = [fsum(row) for row in gap.tolist()]
            size = np.fmax(1.0, np.fmax(self.total("start"), self.total("end")))
            gaps = np.fmax(np.abs(by_area), np.nan_to_num(np.abs(gap)).max(axis=1, initial=0.0))
            known = np.isfinite(by_area)
            if (gaps[known] > CLOSES * size[known]).any():
                raise EngineError("shiftshare.not_closed", error=float(gaps[known].max()))
            largest = max(largest, float(gaps[known].max(initial=0.0)))
        return largest


class Lonely(NamedTuple):
    """Cells for which the usual growth rates do not exist, shape (n, k).

    Attributes
    ----------
    new : ndarray of bool
        No jobs at the start, some at the end: all of them are local.
    alone : ndarray of bool
        Jobs at the start, but none in the reference: the industry part is 0.
    """

    new: NDArray[np.bool_]
    alone: NDArray[np.bool_]


def components(
    start: Floats, end: Floats, before: Floats, after: Floats, *, homothetic: bool
) -> tuple[Components, Lonely]:
    """Decompose the change between two periods.

    With E the jobs of an area in an industry, N those of the reference, g the growth
    of the whole reference and g_i that of the industry in it::

        national = E g    industry mix = E (g_i - g)    local = E (e - g_i)

    where e is the growth of the industry in the area. Where E is 0, e does not exist,
    and the local part is what there is at the end. Where the reference has no jobs in
    the industry at the start, g_i does not exist and g stands for it.

    With H = (jobs of the area) x (share of the industry in the reference), the jobs of
    the area if it had the reference's industries, the local part is split further::

        competitive = H (e - g_i)    allocation = (E - H) (e - g_i)

    and is all competitive where E is 0.

    Parameters
    ----------
    start, end : ndarray of float, shape (n, k)
        Jobs of the areas.
    before, after : ndarray of float, shape (n, k) or (1, k)
        Jobs of the reference of each area, or of all.
    homothetic : bool
        Whether to split the local part.

    References
    ----------
    Dunn, E. S. (1960): A statistical and analytical technique for regional analysis.
    Papers of the Regional Science Association 6.
    Esteban-Marquillas, J. M. (1972): Shift and share analysis revisited. Regional and
    Urban Economics 2.
    """
    totals = before.sum(axis=1, keepdims=True), after.sum(axis=1, keepdims=True)
    growth = totals[1] / totals[0] - 1.0
    of_industry = np.broadcast_to(growth, before.shape).copy()
    np.divide(after - before, before, out=of_industry, where=before > 0)
    had = start > 0
    ahead = np.zeros(start.shape)
    np.divide(end - start, start, out=ahead, where=had)
    ahead = np.where(had, ahead - of_industry, 0.0)
    unknown = np.isnan(start) | np.isnan(end)
    national = start * growth
    industry_mix = start * (of_industry - growth)
    local = np.where(unknown, np.nan, np.where(had, start * ahead, end))
    split: tuple[Floats, ...] = ()
    if homothetic:
        usual = start.sum(axis=1, keepdims=True) * (before / totals[0])
        competitive = np.where(unknown, np.nan, np.where(had, usual * ahead, end))
        split = competitive, np.where(unknown, np.nan, (start - usual) * ahead)
    lonely = Lonely((start == 0) & (end > 0), had & (np.broadcast_to(before, start.shape) <= 0))
    return Components(start, end, national, industry_mix, local, *split), lonely


def chained(steps: Sequence[Components]) -> Components:
    """Add up the parts of several periods, each with its own start.

    References
    ----------
    Barff, R. A. and Knight, P. L. (1988): Dynamic shift-share analysis. Growth and
    Change 19.
    """
    sums = [np.sum([step.part(name) for step in steps], axis=0) for name in steps[0].names]
    return Components(steps[0].start, steps[-1].end, *sums)


def known_areas(parts: Components) -> NDArray[np.bool_]:
    """Return which areas have values, shape (n,)."""
    return every(np.isfinite(parts.start) & np.isfinite(parts.end), 1)


def growth_percent(start: Floats, end: Floats) -> Floats:
    """Return the growth in percent, NaN where there was nothing at the start."""
    return _percent(end - start, start)


def _percent(values: Floats, whole: Floats) -> Floats:
    share = np.full(values.shape, np.nan)
    np.divide(100.0 * values, whole, out=share, where=whole > 0)
    return share
