"""The centre of each region, where the division does not name it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from ..catalogue.formula import Term
from ..messages import Message
from ..numbers import examples
from .areas import largest_members
from .series import Plane
from .statistics import Statistics

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..partition import Partition

# What decides which unit is largest, the first that the tables give.
_SIZES = {
    "jobs": ("indicators.centres_by_jobs", "indicators.centres_by_jobs_undated"),
    "population": (
        "indicators.centres_by_population",
        "indicators.centres_by_population_undated",
    ),
}


def region_centres(
    statistics: Statistics, partition: Partition, given: Mapping[str, str]
) -> tuple[dict[str, str], list[Message]]:
    """Complete the centres of regions by the unit with most jobs, or else most inhabitants.

    Ties by position, then code.

    Parameters
    ----------
    statistics : Statistics
    partition : Partition
        Of the same units.
    given : mapping of str to str
        Code of the centre by region, where it is known.

    Returns
    -------
    dict of str to str
    list of Message
        ``indicators.centres_by_*`` and ``indicators.no_centres``.
    """
    lacking = [name for name in partition.ids if name not in given]
    if not lacking:
        return dict(given), []
    findings = []
    chosen: dict[str, str] = {}
    size = _size(statistics)
    if size is not None:
        variable, period, values = size
        units = statistics.units
        rank = np.empty(len(units), dtype=np.int64)
        rank[np.lexsort((np.arange(len(units)), units.y, units.x))] = np.arange(len(units))
        largest = largest_members(partition, values, rank)
        chosen = {name: largest[name] for name in lacking if name in largest}
        if chosen:
            told = {
                "count": len(chosen),
                "period": period,
                "examples": examples(f"{name}: {unit}" for name, unit in chosen.items()),
            }
            findings.append(Message(_SIZES[variable][not period], told))
    left = [name for name in lacking if name not in chosen]
    if left:
        told = {"count": len(left), "examples": examples(left)}
        findings.append(Message("indicators.no_centres", told, is_warning=True))
    return {**given, **chosen}, findings


def _size(statistics: Statistics) -> tuple[str, str, NDArray[np.float64]] | None:
    """Return what units are measured by: name, its latest full period, and values."""
    known = {variable.id for variable in statistics.catalogue.variables}
    for name in _SIZES:
        plane = statistics.plane(Term(1.0, name), "") if name in known else None
        if isinstance(plane, Plane):
            counts = np.isfinite(plane.values).sum(axis=1)
            row = int(np.flatnonzero(counts == counts.max())[-1])
            return name, plane.periods[row], plane.values[row]
    return None
