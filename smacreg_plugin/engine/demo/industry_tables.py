"""Jobs by industry over fifteen years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..sentences.demo import INDUSTRY_NAMES
from .history import LONG_YEARS, people_since
from .industries import CODES, MANUFACTURING, make_course, make_mix, swings
from .noise import stream
from .population import YEARS, suburbanity
from .rounding import share_out
from .shocks import CLOSURE_YEAR, CYCLE, LOST, LOST_AROUND, closure_places

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry
    from .tables import Table

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

INDUSTRY_YEARS = tuple(range(2010, YEARS[-1] + 1))


def industry_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the jobs by industry.

    ``jobs_industry``: year, code, industry (range of NACE divisions),
    industry_name, jobs (held by people who live in the country); codes of the
    time, cells of zero included. Its sums are those of ``jobs`` where that has
    the year. :mod:`.shocks` tells what happens in it.
    """
    jobs = _jobs(country)
    structures = [country.structures.in_year(year) for year in INDUSTRY_YEARS]
    rows = [s.sums(cells.T).T.ravel() for s, cells in zip(structures, jobs)]
    codes = [code for structure in structures for code in structure.codes]
    return {
        "jobs_industry": {
            "year": np.repeat(
                np.array(INDUSTRY_YEARS, dtype=np.int64), [s.n * len(CODES) for s in structures]
            ),
            "code": [code for code in codes for _ in CODES],
            "industry": [*CODES] * len(codes),
            "industry_name": [INDUSTRY_NAMES[code] for code in CODES] * len(codes),
            "jobs": np.concatenate(rows),
        }
    }


def _jobs(country: DemoCountry) -> Indices:
    """Return the jobs by year, place and industry."""
    random = stream(country.seed, "industries")
    kind = country.geography.places.kind
    known = country.flows[:, :, :-1].sum(axis=1)
    mix = make_mix(kind, suburbanity(kind, country.travel.minutes), random)
    centre, *around = closure_places(country)
    # What is left of the industry is that of a usual place.
    usual = np.median(mix[kind == kind[centre], MANUFACTURING])
    mix[centre, MANUFACTURING] = 0.5 * usual
    course = make_course(INDUSTRY_YEARS, known[-1][:, None] * mix, random)
    weights = mix * course
    weights /= weights.sum(axis=2, keepdims=True)
    earlier = np.array([year < YEARS[0] for year in INDUSTRY_YEARS])
    level = np.array([CYCLE.get(year, 1.0) for year in INDUSTRY_YEARS])
    # The swings are scaled so that all industries together follow the level.
    weights *= 1 + swings() * (level[:, None, None] - 1) / (weights[earlier] @ swings()).mean()
    before = np.array(INDUSTRY_YEARS) < CLOSURE_YEAR
    weights[before, centre, MANUFACTURING] /= 1 - LOST
    for place in around:
        weights[before, place, MANUFACTURING] /= 1 - LOST_AROUND
    people = people_since(country)[LONG_YEARS.index(INDUSTRY_YEARS[0]) :]
    expected = known[0] * people[earlier] / country.people[0] * weights[earlier].sum(axis=2)
    totals = np.vstack((np.rint(expected).astype(np.int64), known))
    # One start for all years: a number changes only when it must.
    starts = np.broadcast_to(random.uniform(size=kind.size), totals.shape)
    return share_out(totals, weights, starts)
