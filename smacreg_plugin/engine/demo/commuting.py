"""Commuting: who lives where and works where, a gravity model with small numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .noise import stream
from .places import CITY, ISLAND, TOWN
from .population import YEARS, suburbanity

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .geography import Geography
    from .travel import Travel

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

FIRST_YEAR = 2019
# Where people work who work outside the country.
ABROAD = "9999"
ABROAD_A_YEAR = 60.0

EMPLOYED_SHARE = 0.5
# Willingness to travel falls to 1/e over so many minutes, and people travel longer every year.
REACH_MINUTES, REACH_GROWTH = 10.2, 0.006
OWN_MINUTES = (3.0, 7.0)
# Work near home is chosen more often than time alone explains.
HOME_BONUS = 3.0
# Some work far away and come home for the weekend, or have never told where they moved.
AWAY_SHARE, AWAY_MINUTES, AWAY_JOBS = 0.03, 180.0, 0.4
# Some pairs of places have more to do with each other than size and time explain.
AFFINITY_SPREAD = 0.5


def make_flows(seed: int, geography: Geography, travel: Travel, people: Indices) -> Indices:
    """Return persons by year, place of residence and place of work.

    Expected numbers: the employed of i choose workplace j in proportion to
    W_j exp(-t_ij / reach), W = jobs on offer and t = minutes (origin-constrained
    gravity model, Wilson 1971); the own place gets a bonus; a small share works
    far away, with a slow decay. Each cell of each year is then drawn from a
    Poisson distribution, so that most cells far from home hold one or two
    persons, as in real tables.

    Returns
    -------
    ndarray of int, shape (years, p, p + 1)
        The last workplace is abroad.
    """
    random = stream(seed, "commuting")
    kind, n = geography.places.kind, geography.places.n
    nearness = suburbanity(kind, travel.minutes)
    rate = EMPLOYED_SHARE + np.clip(random.normal(0.0, 0.015, n), -0.03, 0.03)
    # Towns have more jobs than people in work, suburbs fewer.
    jobs_a_head = np.select(
        [kind == CITY, kind == TOWN, kind == ISLAND], [1.12, 1.15, 0.95], 0.9 - 0.4 * nearness
    ) * np.exp(random.normal(0.0, 0.12, n))
    own = random.uniform(*OWN_MINUTES, n)
    affinity = np.exp(random.normal(0.0, AFFINITY_SPREAD, (n, n)))
    np.fill_diagonal(affinity, 1.0)
    flows = np.empty((len(YEARS), n, n + 1), dtype=np.int64)
    for number in range(len(YEARS)):
        employed = people[number] * rate
        reach = REACH_MINUTES * (1 + REACH_GROWTH * number)
        jobs = employed * jobs_a_head
        expected = employed[:, None] * _choices(jobs, travel.minutes, own, reach, affinity)
        abroad = ABROAD_A_YEAR * employed / employed.sum()
        flows[number] = random.poisson(np.column_stack((expected, abroad)))
    return flows


def _choices(jobs: Floats, minutes: Floats, own: Floats, reach: float, affinity: Floats) -> Floats:
    """Return the share of the employed of each place that works in each, shape (p, p)."""
    daily = affinity * jobs * np.exp(-minutes / reach)
    np.fill_diagonal(daily, HOME_BONUS * jobs * np.exp(-own / reach))
    away = affinity * jobs**AWAY_JOBS * np.exp(-minutes / AWAY_MINUTES)
    np.fill_diagonal(away, 0.0)
    daily /= daily.sum(axis=1, keepdims=True)
    away /= away.sum(axis=1, keepdims=True)
    return np.asarray((1 - AWAY_SHARE) * daily + AWAY_SHARE * away)
