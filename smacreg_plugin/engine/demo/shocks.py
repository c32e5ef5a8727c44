"""What hits the country's work: a downturn everywhere, and a closure in one small region."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..messages import Message
from .industries import CODES, MANUFACTURING
from .places import CITY, TOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry

    Indices = NDArray[np.int64]

# The years of the jobs table are those of the country, so what happens, happens before them:
# the level of the business cycle beside the first of these years.
CYCLE = {2010: 1.020, 2011: 1.030, 2012: 0.995, 2013: 0.972}
PEAK, TROUGH = 2011, 2013
CLOSURE_YEAR = 2014
# What is lost of the industry in the centre of the region, and in the rest of it.
LOST, LOST_AROUND = 0.72, 0.55
REACH_MINUTES = 60.0


class Downturn(NamedTuple):
    """A fall of jobs all over the country: the last year before it and the lowest."""

    peak: int
    trough: int


class Closure(NamedTuple):
    """The loss of most jobs of an industry in one small region within a year.

    The jobs of ``year`` are those after it. ``codes`` are the municipalities of
    the region, its centre first; the reform left them alone. ``before`` and
    ``after`` are the jobs of the industry there in the year before and in ``year``.
    """

    year: int
    industry: str
    name: str
    codes: tuple[str, ...]
    before: int
    after: int


def downturn() -> Downturn:
    """Return when the country's jobs fell."""
    return Downturn(PEAK, TROUGH)


def closure(country: DemoCountry) -> Closure:
    """Return where and when an industry lost most of its jobs, as ``jobs_industry`` has it."""
    after = country.structures.after
    units = [int(after.of_place[place]) for place in closure_places(country)]
    codes = tuple(after.codes[unit] for unit in units)
    table = country.tables["jobs_industry"]
    jobs = {CLOSURE_YEAR - 1: 0, CLOSURE_YEAR: 0}
    for year, code, industry, count in zip(
        *(table[name] for name in ("year", "code", "industry", "jobs"))
    ):
        if year in jobs and code in codes and industry == CODES[MANUFACTURING]:
            jobs[int(year)] += int(count)
    before, left = jobs.values()
    return Closure(CLOSURE_YEAR, CODES[MANUFACTURING], after.names[units[0]], codes, before, left)


def closure_places(country: DemoCountry) -> list[int]:
    """Return the places of the region with the closure, its centre first.

    The smallest town with places around it, of those that the reform left alone:
    a place belongs to the town or city that is quickest to reach.
    """
    kind, minutes = country.geography.places.kind, country.travel.minutes
    structures = country.structures
    alone = np.ones(kind.size, dtype=bool)
    for structure in (structures.before, structures.after):
        alone &= np.bincount(structure.of_place)[structure.of_place] == 1
    centres = np.flatnonzero((kind == CITY) | (kind == TOWN))
    nearest = centres[minutes[:, centres].argmin(axis=1)]
    near = alone & (minutes[np.arange(kind.size), nearest] < REACH_MINUTES)
    regions = [
        [town, *(p for p in np.flatnonzero(near & (nearest == town)).tolist() if p != town)]
        for town in np.flatnonzero(alone & (kind == TOWN)).tolist()
    ]
    people = country.people[0]
    return min(regions, key=lambda region: (len(region) == 1, int(people[region[0]])))


def findings(country: DemoCountry) -> list[Message]:
    """Return where and when the shocks are, in words."""
    closed = closure(country)
    return [
        Message("demo.downturn", {"first": PEAK + 1, "last": TROUGH}),
        Message(
            "demo.closure",
            {
                "year": closed.year,
                "region": closed.name,
                "codes": ", ".join(closed.codes),
                "industry": closed.industry,
                "before": closed.before,
                "after": closed.after,
            },
        ),
    ]
