"""What a shift-share analysis compares with, called what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..errors import EngineError
from ..numbers import examples
from .industry_sums import complete, every

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .industries import IndustryTable

    Floats = NDArray[np.float64]


class Reference(NamedTuple):
    """Jobs of the reference.

    Attributes
    ----------
    jobs : ndarray of float, shape (k, t)
        Before an area is taken out of it.
    source : str
        ``table`` (a table of the nation), ``rows`` (the nation's own rows),
        ``all_units`` (the sum of all units in the table) or ``set`` (the sum of
        the areas that are analysed).
    code : str
        Code of the nation's rows.
    units : int
        Units in a sum; 0 for ``table`` and ``rows``.
    without_own : bool
        Whether each area is compared with the reference less itself.
    """

    jobs: Floats
    source: str
    code: str
    units: int
    without_own: bool

    @property
    def name(self) -> str:
        """``nation``, ``all_units`` or ``set``, with ``rest_of_`` before it where that is so."""
        name = "nation" if self.source in ("table", "rows") else self.source
        return f"rest_of_{name}" if self.without_own else name

    def growth(self, first: int = 0, last: int = -1) -> float:
        """Return the growth between two periods."""
        start, end = (float(self.jobs[:, period].sum()) for period in (first, last))
        return end / start - 1.0


def reference_of(table: IndustryTable, areas: IndustryTable, choice: str) -> Reference:
    """Find the jobs to compare with.

    Parameters
    ----------
    table : IndustryTable
        The units, in the periods that are compared.
    areas : IndustryTable
        The same as regions.
    choice : str
        ``nation``, ``rest_of_nation`` or ``set``.

    Raises
    ------
    EngineError
        ``shiftshare.reference_missing`` when the nation lacks values,
        ``shiftshare.reference_zero`` when a period has no jobs.
    """
    of_table = _count(table.jobs) + _count(table.outside_jobs)
    if choice == "set":
        whole, source, units = areas.whole_set(), "set", of_table - _count(areas.outside_jobs)
    else:
        whole, source, units = table.nation(), table.nation_source, of_table
        source = "all_units" if source == "set" else source
    jobs = whole.jobs[0]
    if not np.isfinite(jobs).all():
        missing = [p for p, ok in zip(table.periods, every(np.isfinite(jobs), 0)) if not ok]
        raise EngineError(
            "shiftshare.reference_missing", count=len(missing), examples=", ".join(missing[:3])
        )
    empty = [p for p, total in zip(table.periods, jobs.sum(axis=0).tolist()) if total <= 0]
    if empty:
        raise EngineError("shiftshare.reference_zero", examples=", ".join(empty[:3]))
    if source in ("table", "rows"):
        units = 0
    return Reference(jobs, source, table.nation_code, units, choice == "rest_of_nation")


def _count(jobs: Floats) -> int:
    """Return the number of units with all values."""
    return int(complete(jobs).all(axis=1).sum())


def jobs_to_compare_with(reference: Reference, areas: IndustryTable) -> Floats:
    """Return the reference of each area, shape (n, k, t), or of all, shape (1, k, t).

    Raises
    ------
    EngineError
        ``shiftshare.more_than_nation`` when an area has more jobs than the nation,
        ``shiftshare.no_rest`` when an area is the whole nation.
    """
    if not reference.without_own:
        return reference.jobs[None]
    rest = reference.jobs[None] - areas.jobs
    known = every(np.isfinite(rest), (1, 2))
    room = 1e-9 * np.maximum(1.0, reference.jobs)
    more = np.argwhere((rest < -room[None]).any(axis=2)).tolist()
    if more:
        cells = [
            f"{areas.units[area]}, {areas.industry_names[industry]}" for area, industry in more
        ]
        raise EngineError(
            "shiftshare.more_than_nation", count=len(more), examples="; ".join(sorted(cells)[:3])
        )
    rest = np.maximum(rest, 0.0)
    alone = [
        areas.units[area]
        for area in np.flatnonzero(known).tolist()
        if (rest[area].sum(axis=0) <= 0).any()
    ]
    if alone:
        raise EngineError("shiftshare.no_rest", examples=examples(alone))
    # An area without values has no parts either way.
    return np.where(known[:, None, None], rest, reference.jobs[None])
