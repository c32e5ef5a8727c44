"""People: how many live in each place, year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .noise import stream
from .places import CITIES, CITY, RURAL, TOWN, TOWNS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .geography import Geography
    from .travel import Travel

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

YEARS = tuple(range(2014, 2025))

CITY_SIZES = (148_000.0, 76_000.0, 50_000.0)
TOWN_SIZES = (6_300.0, 15_500.0)
RURAL_MEDIAN, RURAL_SPREAD, RURAL_LIMITS = 1_750.0, 0.5, (480.0, 3_600.0)
# Places this near to a city are its suburbs: larger, and growing with it. Minutes.
SUBURB_MINUTES = 36.0


def make_people(seed: int, geography: Geography, travel: Travel) -> Indices:
    """Return the inhabitants on 1 January, shape (years, places).

    The first year: cities and towns by rank, rural places lognormal, larger
    near a city. Then each place grows at its own steady rate with a little
    yearly chance: cities and their suburbs by 0.9 to 1.3 % a year, towns about
    as the country, and rural places the less, the smaller and more remote they
    are, as in Norway.
    """
    random = stream(seed, "population")
    kind = geography.places.kind
    nearness = suburbanity(kind, travel.minutes)
    size = _first_year(random, kind, nearness)
    yearly = _growth(random, kind, nearness, size)
    chance = random.normal(0.0, 0.0015, (len(YEARS) - 1, kind.size))
    logs = np.vstack((np.zeros(kind.size), np.cumsum(yearly + chance, axis=0)))
    return np.rint(size * np.exp(logs)).astype(np.int64)


def suburbanity(kind: Indices, minutes: Floats) -> Floats:
    """Return how much of a suburb each rural place is, from 0 to 1, shape (p,)."""
    to_city = minutes[:, kind == CITY].min(axis=1)
    near = np.clip(1.3 * (1 - to_city / SUBURB_MINUTES), 0, 1)
    return np.asarray(np.where(kind == RURAL, near, 0.0))


def _first_year(random: np.random.RandomState, kind: Indices, nearness: Floats) -> Floats:
    size = np.exp(random.normal(np.log(RURAL_MEDIAN), RURAL_SPREAD, kind.size))
    size = np.clip(size, *RURAL_LIMITS) * (1 + 0.9 * nearness)
    size = np.minimum(size, 4_500.0)
    size[kind == CITY] = np.array(CITY_SIZES) * random.uniform(0.96, 1.04, CITIES)
    towns = np.geomspace(*TOWN_SIZES, TOWNS) * random.uniform(0.95, 1.05, TOWNS)
    size[kind == TOWN] = random.permutation(towns)
    return np.asarray(size)


def _growth(random: np.random.RandomState, kind: Indices, nearness: Floats, size: Floats) -> Floats:
    chance = np.clip(random.normal(0.0, 1.0, kind.size), -1.5, 1.5)
    rural = -0.0055 + 0.0035 * np.log2(np.minimum(size, 4_000) / 2_000) + 0.0020 * chance
    rural = np.minimum(rural, 0.002) * (1 - nearness) + 0.0110 * nearness
    town = 0.0030 + 0.0020 * chance
    city = 0.0112 + 0.0008 * chance
    return np.asarray(np.select([kind == CITY, kind == TOWN], [city, town], rural))
