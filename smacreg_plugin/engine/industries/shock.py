"""Which jobs go: an industry in a unit, a number, or both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..codes import refuse_near_misses
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples, plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# Commuters and jobs are counted differently, but not so differently.
_MOST_DIFFERENCE = 0.25
_LISTED = 12


class Wanted(NamedTuple):
    """What the user asks for.

    Attributes
    ----------
    unit : str
        Code of the unit where the jobs are.
    industry : str
        Code or name; empty for any.
    jobs : float or None
        How many go; None for all of the industry.
    unit_label, unit_field : str
        What holds the code, and the field of the units, for messages.
    """

    unit: str
    industry: str
    jobs: float | None
    unit_label: str = "unit"
    unit_field: str = "unit"


class Shock(NamedTuple):
    """Which jobs go.

    Attributes
    ----------
    jobs : float
        How many.
    industry : int
        Position of the industry; -1 for any.
    findings : tuple of Message
        What looks odd.
    """

    jobs: float
    industry: int
    findings: tuple[Message, ...]


def find_shock(
    wanted: Wanted, units: Sequence[str], industries: Sequence[str], names: Sequence[str],
    jobs: Floats,
) -> Shock:  # fmt: skip
    """Look up how many jobs go.

    Parameters
    ----------
    wanted : Wanted
        What the user asks for.
    units : sequence of str, length n
        Codes.
    industries, names : sequence of str, length k
        Codes and names.
    jobs : ndarray of float, shape (n, k)
        Jobs by unit and industry; NaN where not known.

    Raises
    ------
    EngineError
        ``exposure.*`` or ``codes.*`` for an unknown unit or industry, neither
        an industry nor a number, all jobs of an industry whose number is not
        known, or more jobs than the unit has.
    """
    index = {code: place for place, code in enumerate(units)}
    if wanted.unit not in index:
        refuse_near_misses([wanted.unit], wanted.unit_label, index, wanted.unit_field)
        raise EngineError("exposure.unit", code=wanted.unit, field=wanted.unit_field)
    own = jobs[index[wanted.unit]]
    total = float(own.sum())
    industry = _industry(wanted.industry, industries, names) if wanted.industry else -1
    there = float(own[industry]) if industry >= 0 else total
    if wanted.jobs is None:
        if industry < 0:
            raise EngineError("exposure.what")
        if np.isnan(there):
            raise EngineError("exposure.not_known", code=wanted.unit, industry=names[industry])
        if not there > 0:
            raise EngineError("exposure.no_jobs", code=wanted.unit, industry=names[industry])
        return Shock(there, industry, ())
    if not (np.isfinite(wanted.jobs) and wanted.jobs > 0):
        raise EngineError("exposure.jobs", value=plain(wanted.jobs))
    if wanted.jobs > total:
        raise EngineError(
            "exposure.too_many", value=plain(wanted.jobs), code=wanted.unit, jobs=plain(total)
        )
    if industry >= 0 and wanted.jobs > there:
        said = {"value": plain(wanted.jobs), "industry": names[industry], "jobs": plain(there)}
        return Shock(wanted.jobs, industry, (Message("exposure.above_industry", said, True),))
    return Shock(wanted.jobs, industry, ())


def compare_counts(unit: str, workers: float, jobs: float) -> Message:
    """Say how many work in the unit by the commuting table and by the industry table.

    Jobs are NaN where they are not known.
    """
    if np.isnan(jobs):
        said = {"code": unit, "workers": plain(workers)}
        return Message("exposure.counts_not_known", said, True)
    odd = abs(workers - jobs) > _MOST_DIFFERENCE * jobs
    values = {"code": unit, "workers": plain(workers), "jobs": plain(jobs)}
    return Message("exposure.counts_differ" if odd else "exposure.counts", values, odd)


def _industry(text: str, industries: Sequence[str], names: Sequence[str]) -> int:
    if text in industries:
        return industries.index(text)
    wanted = text.casefold()
    found = [place for place, name in enumerate(names) if name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        codes = examples(industries[place] for place in found)
        raise EngineError("exposure.same_name", industry=text, count=len(found), examples=codes)
    listed = [code if code == name else f"{code} ({name})" for code, name in zip(industries, names)]
    more = " …" if len(listed) > _LISTED else ""
    raise EngineError(
        "exposure.industry", industry=text, industries="; ".join(listed[:_LISTED]) + more
    )
