"""Population by sex and age: twenty years back and a projection in three variants."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .ages import AGE, AGES, SEXES, first_state, make_ages, make_rates, mortality, remoteness, stay
from .history import LONG_YEARS, growth, people_since
from .noise import stream
from .population import suburbanity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .ages import Rates
    from .country import DemoCountry
    from .structures import Structure
    from .tables import Table

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

# The first age of each group; the groups part at 67, when most draw a pension.
GROUP_STARTS = (*range(0, 65, 5), 65, 67, *range(70, 95, 5))
GROUPS = (
    *(f"{low}-{high - 1}" for low, high in zip(GROUP_STARTS, GROUP_STARTS[1:])),
    f"{GROUP_STARTS[-1]}+",
)
PROJECTED_YEARS = tuple(range(2025, 2051, 5))
# Lives grow longer by so much a year.
IMPROVEMENT = 0.015
# The projection goes on with the newcomers of so many years.
RECENT_YEARS = 5


class Variant(NamedTuple):
    """What a projection assumes: children per woman, newcomers as a share of now, longer lives."""

    name: str
    children: float
    newcomers: float
    improvement: float


VARIANTS = (
    Variant("main", 1.60, 1.00, 0.012),
    Variant("low", 1.35, 0.90, 0.008),
    Variant("high", 1.85, 1.10, 0.016),
)


def age_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the population by sex and age, and its projection.

    ``population_age``: year, code, variable (women, men), then one column an
    age group, persons on 1 January; codes of the time. Its sums are those of
    ``population`` where that has the year.
    ``population_projection``: year, code, variant (main, low, high), variable
    and the same columns; codes after the reform. It goes on from the last year
    of ``population_age`` with the same rates and the newcomers of late.
    """
    random = stream(country.seed, "ages")
    kind = country.geography.places.kind
    nearness, yearly = suburbanity(kind, country.travel.minutes), growth(country)
    rates = make_rates(kind, nearness, yearly)
    totals = people_since(country)
    first = first_state(totals[0], remoteness(yearly), nearness, random)
    past = np.array(LONG_YEARS[:-1])
    deaths = [mortality(year, IMPROVEMENT) for year in LONG_YEARS[:-1]]
    people, arrived = make_ages(totals, rates, first, children_per_woman(past), deaths, random)
    newcomers = np.maximum(arrived[-RECENT_YEARS:].mean(axis=0), 0.0)
    structures = country.structures
    return {
        "population_age": _age_table(
            LONG_YEARS, [structures.in_year(year) for year in LONG_YEARS], people
        ),
        "population_projection": _projections(structures.after, people[-1], rates, newcomers),
    }


def children_per_woman(years: Indices) -> Floats:
    """Return the total fertility rate of past years: high around 2009, then falling."""
    return np.asarray(1.50 + 0.42 / (1 + np.exp((years - 2016) / 2.5)))


def _projections(after: Structure, people: Indices, rates: Rates, newcomers: Floats) -> Table:
    names, years, states = [], [], []
    for variant in VARIANTS:
        state = people.astype(np.float64)
        for year in range(LONG_YEARS[-1], PROJECTED_YEARS[-1]):
            state = _year_later(state, year, rates, newcomers, variant)
            if year + 1 in PROJECTED_YEARS:
                names.append(variant.name)
                years.append(year + 1)
                states.append(np.rint(state).astype(np.int64))
    return _age_table(years, [after] * len(years), np.array(states), names)


def _year_later(
    state: Floats, year: int, rates: Rates, newcomers: Floats, variant: Variant
) -> Floats:
    """Return the expected people a year later, shape (p, 2, AGES)."""
    fewer = (1 - variant.improvement) ** (year - LONG_YEARS[-1])
    deaths = mortality(LONG_YEARS[-1], IMPROVEMENT) * fewer
    later = stay(state, rates, deaths, variant.children, lambda expected: expected)
    shares = rates.arrivals / rates.arrivals.sum(axis=(1, 2), keepdims=True)
    return np.asarray(later + variant.newcomers * newcomers[:, None, None] * shares)


def _age_table(
    years: Sequence[int],
    structures: Sequence[Structure],
    people: Indices,
    variants: Sequence[str] = (),
) -> Table:
    """Return one row a year, municipality and sex; people of shape (years, p, 2, AGES)."""
    group = np.searchsorted(GROUP_STARTS, AGE, side="right") - 1
    member = (group[:, None] == np.arange(len(GROUPS))).astype(np.int64)
    grouped = (people.reshape(-1, AGES) @ member).reshape(*people.shape[:-1], len(GROUPS))
    rows = np.concatenate(
        [
            # Places last while they are summed; then by municipality and sex.
            structure.sums(cells.transpose(1, 2, 0)).transpose(2, 0, 1).reshape(-1, len(GROUPS))
            for structure, cells in zip(structures, grouped)
        ]
    )
    lengths = [structure.n * len(SEXES) for structure in structures]
    table: Table = {
        "year": np.repeat(np.array(years, dtype=np.int64), lengths),
        "code": [code for structure in structures for code in structure.codes for _ in SEXES],
    }
    if variants:
        table["variant"] = [name for name, times in zip(variants, lengths) for _ in range(times)]
    table["variable"] = [*SEXES] * (len(rows) // len(SEXES))
    table.update((name, rows[:, number]) for number, name in enumerate(GROUPS))
    return table
