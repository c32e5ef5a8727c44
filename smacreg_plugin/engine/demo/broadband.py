"""Broadband: households, and those that can have fibre."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .commuting import FIRST_YEAR
from .history import growth
from .noise import stream
from .population import YEARS
from .tables import by_year

if TYPE_CHECKING:
    from .country import DemoCountry
    from .tables import Table

BROADBAND_YEARS = tuple(range(FIRST_YEAR, YEARS[-1] + 1))
PERSONS_A_HOUSEHOLD, SMALLER_A_YEAR = 2.12, 0.004


def broadband_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the fibre coverage.

    ``broadband``: year, code, households, households_fibre (that can have
    fibre); codes of the time. Cities come first, small remote places later,
    and some of them earlier than others, because someone there took the lead.
    """
    random = stream(country.seed, "broadband")
    numbers = [YEARS.index(year) for year in BROADBAND_YEARS]
    people = country.people[numbers].astype(np.float64)
    since = np.arange(len(numbers))[:, None]
    members = PERSONS_A_HOUSEHOLD + 4 * growth(country) - SMALLER_A_YEAR * since
    households = np.rint(people / members)
    size = np.log10(people[0] / 3_000)
    head_start = 0.55 + 1.0 * size + random.normal(0.0, 0.75, size.size)
    pace = random.uniform(0.22, 0.50, size.size)
    share = 0.985 / (1 + np.exp(-(head_start + pace * since)))
    values = {"households": households, "households_fibre": np.rint(households * share)}
    structures = [country.structures.in_year(year) for year in BROADBAND_YEARS]
    whole = {name: value.astype(np.int64) for name, value in values.items()}
    return {"broadband": by_year(BROADBAND_YEARS, structures, whole)}
