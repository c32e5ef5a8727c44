"""Municipal accounts: what comes in, what is left, what is owed and what is put by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .history import growth
from .noise import stream
from .population import YEARS
from .tables import by_year

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry
    from .tables import Table

    Floats = NDArray[np.float64]

ACCOUNT_YEARS = YEARS[1:]

# Revenue a head in thousand, in the last year and in a large municipality, and its growth; a
# small municipality gets more, as its services cost more a head.
REVENUE, REVENUE_GROWTH, SMALLEST_MORE = 98.0, 0.038, 0.62
# Net operating result in per cent of the revenue: good years and bad years for all.
RESULTS = (2.9, 3.6, 3.2, 2.1, 1.4, 2.4, 3.9, 2.3, -0.2, -0.8)
RESULT_SPREAD, RESULT_CHANCE = 1.0, 1.5


def account_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the accounts of the municipalities.

    ``accounts``: year, code, net_operating_result, gross_revenue, net_debt,
    disposable_fund, all in thousand kroner; codes of the time. Before the reform
    each place kept books of its own, so those of a merged municipality add up.
    """
    random = stream(country.seed, "accounts")
    people = country.people[1:].astype(np.float64)
    n, years = people.shape[1], len(ACCOUNT_YEARS)
    since = np.arange(years) - (years - 1)
    size = np.clip(np.log(people / 30_000) / np.log(450 / 30_000), 0, 1)
    a_head = REVENUE * (1 + REVENUE_GROWTH) ** since[:, None] * (1 + SMALLEST_MORE * size**2)
    revenue = people * a_head * np.exp(random.normal(0.0, 0.06, n))
    usual = random.normal(0.0, RESULT_SPREAD, n)
    chance = np.clip(random.normal(0.0, 1.0, (years, n)), -2.5, 2.5)
    # Small municipalities swing more.
    result = np.array(RESULTS)[:, None] + usual + RESULT_CHANCE * (1 + 0.8 * size) * chance
    money = result / 100 * revenue
    # Places that grow build, and borrow for it.
    owed = 0.78 + 14 * growth(country) + random.normal(0.0, 0.18, n)
    debt = revenue * np.clip(owed + 0.012 * since[:, None], 0.15, 1.6)
    reserve = np.asarray(random.uniform(0.03, 0.13, n))
    values = {
        "net_operating_result": money,
        "gross_revenue": revenue,
        "net_debt": debt,
        "disposable_fund": _funds(money, revenue, reserve),
    }
    structures = [country.structures.in_year(year) for year in ACCOUNT_YEARS]
    rounded = {name: np.rint(value).astype(np.int64) for name, value in values.items()}
    return {"accounts": by_year(ACCOUNT_YEARS, structures, rounded)}


def _funds(money: Floats, revenue: Floats, first: Floats) -> Floats:
    """Return what is put by at the end of each year: half of what is left goes there.

    A bad year is paid from it in full, as far as it lasts.
    """
    funds = np.empty_like(money)
    fund = first * revenue[0]
    for number, left in enumerate(money):
        fund = np.maximum(fund + np.where(left > 0, 0.5 * left, left), 0.0)
        funds[number] = fund
    return funds
