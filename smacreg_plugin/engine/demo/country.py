"""Småbyland, a country that does not exist: the public entrance.

An island of about 28,000 square kilometres with a fjord coast, skerries and
half a million people, drawn from a seed:

- *Ground*: a noise terrain on a triangular mesh; what lies low is sea. Places
  (cities, towns, islands, rural places) are scattered over it, and each node
  of the mesh goes to the place that is easiest to reach, so borders follow
  fjords and ridges. Outlines are drawn once and shared by all structures.
- *People*: sizes by rank; cities and suburbs grow, small remote places shrink.
- *Work*: gravity with a fast decay over travel time, a bonus for the own place
  and a few who work far away; every cell is a Poisson draw.
- *Reform*: the places are put together to municipalities twice, before and
  after a reform, so both structures have the same people and flows.

It is made to behave like Norway in the small (tests say how far), and is no
estimate of anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .accounts import account_tables
from .age_tables import age_tables
from .broadband import broadband_tables
from .commuting import make_flows
from .cooperations import cooperation_tables
from .geography import Geography, make_geography
from .industry_tables import industry_tables
from .names import COUNTRY
from .places import Unsuitable
from .population import YEARS, make_people
from .settlements import settlement_tables
from .structures import REFORM_YEAR, Structures, make_structures
from .tables import (
    link_tables,
    municipality_tables,
    population_tables,
    reform_tables,
    work_tables,
)
from .travel import Travel, make_travel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .tables import Table

    Indices = NDArray[np.int64]

CRS = "EPSG:25833"
DEFAULT_SEED = 13
ATTEMPTS = 40

# Each theme takes the country so far and returns its tables. A new theme is a new file and a
# line here; it draws from its own random stream, so the tables of the others stay as they are.
THEMES = (
    municipality_tables,
    link_tables,
    reform_tables,
    population_tables,
    work_tables,
    age_tables,
    industry_tables,
    account_tables,
    cooperation_tables,
    broadband_tables,
    settlement_tables,
)


@dataclass(frozen=True)
class DemoCountry:
    """A synthetic country: the model it was drawn from, and its tables.

    Attributes
    ----------
    seed : int
    geography : Geography
        Terrain, places (the finest building blocks) and their outlines.
    travel : Travel
        Roads, ferries and bridges, minutes between places.
    people : ndarray of int, shape (years, places)
        Inhabitants in each of ``YEARS``.
    structures : Structures
        Municipalities before and after the reform.
    flows : ndarray of int, shape (years, places, places + 1)
        Commuters by residence and work; the last workplace is abroad.
    tables : dict of str to dict of str to column
        The published tables by name, described in :mod:`.tables`. Text and
        geometry columns are lists, numbers arrays; all of one length.
    """

    seed: int
    geography: Geography
    travel: Travel
    people: Indices
    structures: Structures
    flows: Indices
    name: str = COUNTRY
    crs: str = CRS
    tables: dict[str, Table] = field(default_factory=dict)


def make_country(seed: int = DEFAULT_SEED) -> DemoCountry:
    """Draw a country.

    The same seed gives the same country, to the byte. The chain is terrain,
    places, ground and borders, roads and ferries, inhabitants, municipal
    structures, commuting; then the themes turn it into tables.

    Parameters
    ----------
    seed : int
        Any whole number. Where its terrain has no room for the country (too few
        islands, say), the next terrain of this seed is taken.
    """
    for attempt in range(ATTEMPTS):
        try:
            country = _draw(seed, seed + 7919 * attempt)
        except Unsuitable:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            break
    for theme in THEMES:
        country.tables.update(theme(country))
    return country


def _draw(seed: int, drawn: int) -> DemoCountry:
    geography = make_geography(drawn)
    travel = make_travel(geography)
    people = make_people(drawn, geography, travel)
    at_reform = people[YEARS.index(REFORM_YEAR)]
    structures = make_structures(drawn, geography, travel, at_reform)
    flows = make_flows(drawn, geography, travel, people)
    return DemoCountry(seed, geography, travel, people, structures, flows)
