"""A cohort model: people grow older, have children, move and die, year by year.

Each place is followed by sex and single years of age. The total of each year is
given; so deaths, births and those who move out come from rates, and as many move
in as the total asks for. What makes places differ is who moves: young adults
leave small places for the cities, families leave the cities for the suburbs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

import numpy as np

from .places import CITY, RURAL, TOWN
from .rounding import share_out, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]
    Rounding = Callable[[Floats], Floats]

AGES = 106
WOMEN, MEN = 0, 1
SEXES = ("women", "men")
BOYS = 0.513

AGE = np.arange(AGES, dtype=np.float64)
# A yearly growth at which people move in as to a city, and one at which they move out as from
# the most remote place.
PULL, PUSH = 0.010, -0.012


@dataclass(frozen=True)
class Rates:
    """Who moves, by place.

    Attributes
    ----------
    out : ndarray of float, shape (p, 2, AGES)
        Share that moves away in a year.
    arrivals : ndarray of float, shape (p, 2, AGES)
        Ages of those who move in, as weights.
    fertility : ndarray of float, shape (p, AGES)
        Children per woman and year where the total fertility rate is one.
    """

    out: Floats
    arrivals: Floats
    fertility: Floats


def make_rates(kind: Indices, nearness: Floats, yearly: Floats) -> Rates:
    """Return the rates of places.

    Parameters
    ----------
    kind : ndarray of int, shape (p,)
        CITY, TOWN, ISLAND or RURAL.
    nearness : ndarray of float, shape (p,)
        How much of a suburb a place is, from 0 to 1.
    yearly : ndarray of float, shape (p,)
        Yearly growth of the place.
    """
    push = remoteness(yearly)
    city, town = kind == CITY, kind == TOWN
    leaving = np.select([city, town], [0.035, 0.075], 0.068 + 0.026 * push)
    moving = np.select([city, town], [0.038, 0.026], 0.030 - 0.006 * nearness)
    young, family = _young(), _family()
    out = leaving[:, None] * young + moving[:, None] * family + 0.010 + 0.004 * (AGE > 84)
    # Young women leave small places earlier and more often than young men.
    by_sex = np.stack((out * (1 + 0.22 * push[:, None] * (young > 0.1)), out), axis=1)
    young_in = np.select([city, town], [0.85, 0.32], 0.26 * (1 - 0.7 * nearness))
    family_in = np.select([city, town], [0.30, 0.75], 0.70 + 0.4 * nearness)
    later_in = np.where(kind == RURAL, 0.14, 0.06) * (1 - 0.5 * nearness)
    later = _bump(AGE, 62, 9)
    arrivals = (
        young_in[:, None] * young + family_in[:, None] * family + later_in[:, None] * later + 0.03
    ) * (AGE < 95)
    fertility = _bump(AGE, 29.5 + 1.5 * city[:, None], 7.3)
    fertility *= (AGE >= 15) & (AGE < 50)
    fertility *= (0.97 + 0.10 * push[:, None]) / fertility.sum(axis=1, keepdims=True)
    return Rates(np.minimum(by_sex, 0.5), np.stack((arrivals, arrivals), axis=1), fertility)


def remoteness(yearly: Floats) -> Floats:
    """Return from 0 to 1 how much a place loses people to others, by its growth."""
    return np.asarray(np.clip((PULL - yearly) / (PULL - PUSH), 0, 1))


def _young() -> Floats:
    """Return how much of leaving home there is at each age, at most 1."""
    return _bump(AGE, 20.5, np.where(AGE < 20.5, 1.9, 5.0))


def _family() -> Floats:
    """Return how much moving with or towards a family there is at each age."""
    adults = _bump(AGE, 31.5, np.where(AGE < 31.5, 5.0, 9.0))
    return np.asarray(adults + 0.9 * np.exp(-AGE / 6.5))


def _bump(x: Floats, middle: Floats | float, width: Floats | float) -> Floats:
    """Return a bell over the middle, 1 high and 1/e at a width from it."""
    return np.asarray(np.exp(-(((x - middle) / width) ** 2)))


def mortality(year: float, improvement: float) -> Floats:
    """Return the share that dies in a year, shape (2, AGES).

    Gompertz's law (1825) for women and men, falling by ``improvement`` a year after 2005.
    """
    women, men = np.exp(0.113 * AGE - 11.95), np.exp(0.107 * AGE - 11.10)
    return np.asarray(np.minimum(np.stack((women, men)) * (1 - improvement) ** (year - 2005), 0.6))


def first_state(
    totals: Indices, push: Floats, nearness: Floats, random: np.random.RandomState
) -> Indices:
    """Return the people of the first year by place, sex and age, shape (p, 2, AGES).

    Parameters
    ----------
    totals : ndarray of int, shape (p,)
    push, nearness : ndarray of float, shape (p,)
        Places that lose people are older, suburbs full of families.
    random : RandomState
    """
    # Large cohorts after the war and around 1966, small ones around 1934 and 1983.
    born = 2005 - AGE
    waves = 1 + 0.14 * _bump(born, 1966, 7) + 0.10 * _bump(born, 1947, 5)
    waves -= 0.16 * _bump(born, 1983, 5) + 0.12 * _bump(born, 1934, 7)
    alive = np.exp(-np.cumsum(mortality(1990.0, 0.012), axis=1))
    young = _bump(AGE, 28, 9)
    tilt = np.exp(0.0075 * push[:, None] * (AGE - 40)) * (1 + (0.34 - 0.60 * push[:, None]) * young)
    tilt *= 1 + 0.25 * nearness[:, None] * _family()
    profile = tilt[:, None] * alive * waves
    cells = share_out(totals, profile.reshape(totals.size, -1), random.uniform(size=totals.size))
    return cells.reshape(totals.size, 2, AGES)


def stay(
    state: Floats, rates: Rates, deaths: Floats, children: float, rounding: Rounding
) -> Floats:
    """Return those who are there a year later without anyone moving in, shape (p, 2, AGES).

    Parameters
    ----------
    state : ndarray of float, shape (p, 2, AGES)
        The people on 1 January.
    rates : Rates
    deaths : ndarray of float, shape (2, AGES)
        Share that dies in the year.
    children : float
        Total fertility rate: children per woman over her life.
    rounding : callable
        Turns expected numbers into those that come true.
    """
    left = rounding(state * (1 - deaths) * (1 - rates.out))
    later = np.zeros_like(left)
    later[:, :, 1:] = left[:, :, :-1]
    later[:, :, -1] += left[:, :, -1]
    births = children * (state[:, WOMEN] * rates.fertility).sum(axis=1)
    later[:, WOMEN, 0] = rounding(births * (1 - BOYS))
    later[:, MEN, 0] = rounding(births * BOYS)
    return later


def make_ages(
    totals: Indices,
    rates: Rates,
    first: Indices,
    children: Floats,
    deaths: list[Floats],
    random: np.random.RandomState,
) -> tuple[Indices, Floats]:
    """Return the people of each year by place, sex and age, and how many moved in.

    Parameters
    ----------
    totals : ndarray of int, shape (years, p)
        Inhabitants on 1 January.
    rates : Rates
    first : ndarray of int, shape (p, 2, AGES)
        The people of the first year.
    children : ndarray of float, shape (years - 1,)
        Total fertility rate of each year but the last.
    deaths : list of ndarray of float, shape (2, AGES), length years - 1
    random : RandomState

    Returns
    -------
    people : ndarray of int, shape (years, p, 2, AGES)
        Adding up to the totals.
    arrived : ndarray of float, shape (years - 1, p)
    """
    years, n = totals.shape
    people = np.empty((years, *first.shape), dtype=np.int64)
    people[0] = first
    arrived = np.empty((years - 1, n))
    for number in range(years - 1):
        before = people[number].astype(np.float64)
        stayed = stay(before, rates, deaths[number], children[number], lambda e: whole(e, random))
        cells = stayed.astype(np.int64).reshape(n, -1)
        lacking = totals[number + 1] - cells.sum(axis=1)
        starts = random.uniform(size=(2, n))
        cells += share_out(np.maximum(lacking, 0), rates.arrivals.reshape(n, -1), starts[0])
        # Where even without newcomers too many are left, some more of everyone go.
        cells -= share_out(np.maximum(-lacking, 0), cells.astype(np.float64), starts[1])
        people[number + 1] = cells.reshape(first.shape)
        arrived[number] = lacking
    return people, arrived
