"""How much of a region's work hangs on one employer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..assessment.aggregate import ratio
from ..codes import code_texts
from ..errors import EngineError
from ..numbers import examples, parse_numbers, plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..flows import Units
    from ..partition import Partition

    Floats = NDArray[np.float64]


class LargestEmployers(NamedTuple):
    """One value a region, shape (r,); NaN where it is not known.

    Attributes
    ----------
    jobs : ndarray of float
        Jobs of the largest employer, the largest of the members'. An employer in
        several units counts once for each: it is not known to be the same.
    share : ndarray of float
        Its share of the region's jobs; NaN where its unit has no part in these.
    """

    jobs: Floats
    share: Floats


def employers_of_units(
    units: Units, codes: Sequence[Any], values: Sequence[Any], jobs: Floats, field: str
) -> Floats:
    """Read the jobs of each unit's largest employer.

    Parameters
    ----------
    units : Units
        The n units.
    codes, values : sequence, length n
        Code of each unit in any order, and a number or nothing.
    jobs : ndarray of float, shape (n,)
        All jobs of each unit, in the order of ``units``; NaN where not known.
    field : str
        What holds the values, for messages.

    Returns
    -------
    ndarray of float, shape (n,)
        NaN where nothing is given.

    Raises
    ------
    EngineError
        ``numbers.*``, ``structure.employer_negative``, or ``structure.employer``
        where an employer has more jobs than its unit.
    """
    rows = [row for row, value in enumerate(values) if not _is_blank(value)]
    given = parse_numbers([values[row] for row in rows], field, rows)
    negative = np.flatnonzero(given < 0)
    if negative.size:
        first = int(negative[0])
        raise EngineError(
            "structure.employer_negative", field=field, example=plain(given[first]),
            row=rows[first] + 1,
        )  # fmt: skip
    texts = code_texts(codes)
    found = np.full(len(units), np.nan)
    for row, number in zip(rows, given.tolist()):
        found[units.index[texts[row]]] = number
    above = np.flatnonzero(found > jobs)
    if above.size:
        listed = [f"{units.codes[u]}: {plain(found[u])} > {plain(jobs[u])}" for u in above]
        raise EngineError(
            "structure.employer", count=len(listed), field=field, examples=examples(listed)
        )
    return found


def largest_employers(
    employers: Floats, partition: Partition, jobs: Floats, region_jobs: Floats
) -> LargestEmployers:
    """Return the largest employer of each region.

    Parameters
    ----------
    employers : ndarray of float, shape (n,)
        See :func:`employers_of_units`.
    partition : Partition
        A division of the n units into r regions.
    jobs : ndarray of float, shape (n,)
        All jobs of each unit; NaN where not known.
    region_jobs : ndarray of float, shape (r,)
        All jobs of each region: of its units whose jobs are known.
    """
    given = (partition.region >= 0) & np.isfinite(employers)
    most = _most(employers, partition, given)
    counted = _most(employers, partition, given & np.isfinite(jobs))
    return LargestEmployers(most, ratio(np.where(counted == most, most, np.nan), region_jobs))


def _most(employers: Floats, partition: Partition, units: NDArray[np.bool_]) -> Floats:
    """Return the largest of some units in each region, NaN where there is none."""
    most = np.full(partition.k, -np.inf)
    np.maximum.at(most, partition.region[units], employers[units])
    return np.where(np.isfinite(most), most, np.nan)


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip()) or value != value
