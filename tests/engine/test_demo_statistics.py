"""The statistics of the synthetic country: they add up, and look like a plausible Norway's."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict

import numpy as np
import pytest
from demo_countries import SEEDS, country_of

from smacreg.smacreg_plugin.engine.demo import shocks
from smacreg.smacreg_plugin.engine.demo.age_tables import GROUPS
from smacreg.smacreg_plugin.engine.demo.ages import AGES, Rates, make_ages, mortality, stay
from smacreg.smacreg_plugin.engine.demo.country import DEFAULT_SEED
from smacreg.smacreg_plugin.engine.demo.places import CITY, ISLAND, RURAL, TOWN
from smacreg.smacreg_plugin.engine.demo.rounding import share_out, whole

REFORM = 2022
# The tables of two seeds, to the byte and under every numpy: what others have made with them
# stays right.
FROZEN = {
    13: {
        "municipalities": "20d454bdef20e514",
        "municipalities_before": "aee6c9e08e5038b1",
        "ferry_links": "a268e677273c6758",
        "code_changes": "0309298c1407fc32",
        "population": "0066410958be8ddf",
        "population_current": "5a99866512d092f9",
        "commuting": "2c7bed5fc4f24be4",
        "jobs": "d6bb4d8c7862b1c9",
        "population_age": "d51855c49fb33d0e",
        "population_projection": "e198fe6089e37b72",
        "jobs_industry": "6881b844deeea007",
        "accounts": "ca8580c071e24fe0",
        "cooperations": "54eb6dacc55ef775",
        "broadband": "4b9dad26cf919807",
        "settlements": "d8d90a4a2fe0ea6e",
    },
    1: {
        "municipalities": "d6cf523080dcdf2b",
        "municipalities_before": "fd66a8075c0b3a14",
        "ferry_links": "8ec767aecee5b4ff",
        "code_changes": "7744514eac41d01f",
        "population": "f7a449942c660de0",
        "population_current": "6631cdc577511944",
        "commuting": "42b0a49a8e3d6322",
        "jobs": "f804bd640f495779",
        "population_age": "5e323a65d54c3ee7",
        "population_projection": "5c67dcaafe18cf96",
        "jobs_industry": "880602fc56e8e66e",
        "accounts": "15e346e54e643971",
        "cooperations": "043e1e564cab4583",
        "broadband": "2e3dd518cbd22afa",
        "settlements": "b02eb87a202db5de",
    },
}
INDUSTRIES = (
    "01-03", "05-09", "10-33", "35-39", "41-43", "45-47", "49-53", "55-56", "58-63", "64-66",
    "68-75", "77-82", "84", "85", "86-88", "90-99", "00",
)  # fmt: skip
AGE_COLUMNS = (
    "0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54",
    "55-59", "60-64", "65-66", "67-69", "70-74", "75-79", "80-84", "85-89", "90+",
)  # fmt: skip
TWENTY_TO_FORTY, FROM_70, FROM_80 = slice(4, 8), slice(15, None), slice(17, None)


@pytest.fixture(params=SEEDS)
def country(request):
    return country_of(request.param)


@pytest.fixture
def tables(country):
    return country.tables


def column(table, name):
    return np.array(table[name])


def codes_of(tables, year):
    return tables["municipalities_before" if year < REFORM else "municipalities"]["code"]


def in_2024(table, name):
    """Return a column of 2024 by municipality."""
    return {
        code: int(value)
        for year, code, value in zip(table["year"], table["code"], table[name])
        if year == 2024
    }


def ages(table):
    return np.column_stack([table[name] for name in AGE_COLUMNS])


def kinds(country):
    """Return the kind of the largest place of each municipality after the reform."""
    after = country.structures.after
    return dict(zip(after.codes, country.geography.places.kind[after.centre].tolist()))


def remote(country):
    """Return the municipalities that lost most people, by growth, a fifth of them."""
    after = country.structures.after
    first, last = after.sums(country.people[0]), after.sums(country.people[-1])
    worst = np.argsort(last / first, kind="stable")[: after.n // 5]
    return {after.codes[unit] for unit in worst}


# --- the same for ever ---------------------------------------------------------------------------


@pytest.mark.parametrize("seed", FROZEN)
def test_every_table_is_the_same_for_ever(seed):
    tables = country_of(seed).tables
    found = {
        name: hashlib.sha256(
            json.dumps(table, default=lambda values: values.tolist()).encode()
        ).hexdigest()[:16]
        for name, table in tables.items()
    }
    assert found == FROZEN[seed]


def test_counts_are_whole_and_codes_are_text(tables):
    for name in (
        "population_age", "population_projection", "jobs_industry", "accounts", "broadband",
    ):  # fmt: skip
        for key, values in tables[name].items():
            if isinstance(values, np.ndarray):
                assert values.dtype == np.int64, (name, key)
                assert key == "net_operating_result" or values.min() >= 0, (name, key)
            else:
                assert all(type(value) is str for value in values), (name, key)


# --- rounding ------------------------------------------------------------------------------------


def test_shares_add_up_and_are_right_on_average():
    random = np.random.RandomState(3)
    weights = random.uniform(size=(200, 12))
    weights[:, 5] = 0.0
    totals = random.randint(0, 400, 200)
    expected = weights / weights.sum(axis=1, keepdims=True) * totals[:, None]
    drawn = [share_out(totals, weights, random.uniform(size=200)) for _ in range(300)]
    for numbers in drawn:
        assert (numbers.sum(axis=1) == totals).all()
        assert (np.abs(numbers - expected) < 1 + 1e-9).all()
        assert (numbers[:, 5] == 0).all()
    assert np.abs(np.mean(drawn, axis=0) - expected).max() < 0.13  # 4.5 standard errors of a half


def test_rounding_by_chance_is_right_on_average():
    numbers = whole(np.full(40_000, 2.3), np.random.RandomState(1))
    assert set(numbers.tolist()) == {2.0, 3.0}
    assert numbers.mean() == pytest.approx(2.3, abs=0.01)


# --- population by age ---------------------------------------------------------------------------


def test_people_grow_older_by_hand():
    state = np.zeros((1, 2, AGES))
    state[0, 0, 30], state[0, 1, 104], state[0, 1, 105] = 100.0, 8.0, 4.0
    fertility = np.zeros((1, AGES))
    fertility[0, 30] = 0.1
    rates = Rates(np.full((1, 2, AGES), 0.25), np.ones((1, 2, AGES)), fertility)
    later = stay(state, rates, np.full((2, AGES), 0.5), 2.0, lambda expected: expected)
    assert later[0, 0, 31] == 100 * 0.5 * 0.75
    assert later[0, 1, 105] == 12 * 0.5 * 0.75  # nobody leaves the table by being old
    assert later[0, :, 0].tolist() == pytest.approx([20 * 0.487, 20 * 0.513])
    assert later.sum() == pytest.approx(37.5 + 4.5 + 20)


@pytest.mark.parametrize("total", [5_000, 1_000, 300, 10])
def test_totals_are_met_whatever_they_are(total):
    random = np.random.RandomState(2)
    first = random.randint(0, 20, (2, 2, AGES)).astype(np.int64)
    rates = Rates(
        np.full((2, 2, AGES), 0.05), np.ones((2, 2, AGES)), np.full((2, AGES), 1.0 / AGES)
    )
    totals = np.array([first.sum(axis=(1, 2)), [total, total], [1_000, 2 * total]])
    people, arrived = make_ages(
        totals, rates, first, np.array([1.5, 1.5]), [mortality(2010, 0.01)] * 2, random
    )
    assert (people.sum(axis=(2, 3)) == totals).all()
    assert people.min() >= 0
    assert (arrived[0] < 0).all() == (total <= 1_000)


def test_mortality_is_norwegian_in_size():
    women, men = mortality(2020.0, 0.015)
    for deaths, low, high in ((women, 82, 86), (men, 78, 83)):
        alive = np.cumprod(1 - deaths)
        assert low < alive.sum() < high  # life expectancy
        assert (np.diff(deaths) >= 0).all()
    assert (men[:90] > women[:90]).all()


def test_the_age_table_covers_twenty_years_with_codes_of_the_time(tables):
    table = tables["population_age"]
    assert list(table) == ["year", "code", "variable", *AGE_COLUMNS]
    assert GROUPS == AGE_COLUMNS
    assert sorted(set(table["year"].tolist())) == list(range(2005, 2025))
    keys = list(zip(table["year"].tolist(), table["code"], table["variable"]))
    assert keys == [
        (year, code, sex)
        for year in range(2005, 2025)
        for code in codes_of(tables, year)
        for sex in ("women", "men")
    ]


def test_ages_add_up_to_the_population(tables):
    table, population = tables["population_age"], tables["population"]
    sums = Counter()
    for year, code, persons in zip(table["year"].tolist(), table["code"], ages(table).sum(axis=1)):
        sums[year, code] += int(persons)
    known = zip(population["year"].tolist(), population["code"], population["persons"].tolist())
    assert {key: n for key, n in sums.items() if key[0] >= 2014} == {
        (year, code): persons for year, code, persons in known
    }
    totals = [sum(n for (y, _), n in sums.items() if y == year) for year in range(2005, 2025)]
    assert all(1.0 < b / a < 1.015 for a, b in zip(totals, totals[1:]))


def shares(country, year, chosen, part):
    table = country.tables["population_age"]
    rows = (table["year"] == year) & np.array([code in chosen for code in table["code"]])
    cells = ages(table)[rows].sum(axis=0)
    return cells[part].sum() / cells.sum()


def test_small_places_age_and_cities_stay_young(country):
    kind, small = kinds(country), remote(country)
    cities = {code for code, k in kind.items() if k == CITY}
    # Of municipalities that have the same code before the reform.
    small &= set(country.tables["municipalities_before"]["code"])
    cities &= set(country.tables["municipalities_before"]["code"])
    assert cities
    for year in (2005, 2014, 2024):
        assert shares(country, year, small, FROM_70) > shares(country, year, cities, FROM_70) + 0.03
        young = [shares(country, year, part, TWENTY_TO_FORTY) for part in (small, cities)]
        assert young[0] < young[1] - 0.03
    # Norway 2024: 19.1 % are 70 or older in regions below 2,500, 12.1 % in those above 80,000;
    # 20-39 years: 21.7 and 28.2 %.
    assert 0.17 < shares(country, 2024, small, FROM_70) < 0.24
    assert 0.10 < shares(country, 2024, cities, FROM_70) < 0.15
    assert 0.16 < shares(country, 2024, small, TWENTY_TO_FORTY) < 0.23
    assert 0.27 < shares(country, 2024, cities, TWENTY_TO_FORTY) < 0.34
    for part in (small, cities):
        assert shares(country, 2024, part, FROM_80) > shares(country, 2005, part, FROM_80)
    ageing = [
        shares(country, 2024, part, FROM_70) - shares(country, 2005, part, FROM_70)
        for part in (small, cities)
    ]
    assert ageing[0] > max(ageing[1], 0.025)


def cohort(country, chosen, first, last):
    """Return a cohort of 2014 ten years later, as a share of what it was."""
    table = country.tables["population_age"]
    there = np.array([code in chosen for code in table["code"]])
    old, new = there & (table["year"] == 2014), there & (table["year"] == 2024)
    return table[last][new].sum() / table[first][old].sum()


def test_young_adults_leave_small_places_for_the_cities(country):
    kind, small = kinds(country), remote(country)
    same = set(country.tables["municipalities_before"]["code"]) & set(kind)
    cities = {code for code, k in kind.items() if k == CITY} & same
    assert cohort(country, small & same, "15-19", "25-29") < 0.75
    assert cohort(country, cities, "15-19", "25-29") > 1.3
    assert cohort(country, small & same, "25-29", "35-39") > 1.0  # with their children, some return
    assert 0.93 < cohort(country, same, "45-49", "55-59") < 1.04
    assert cohort(country, same, "80-84", "90+") < 0.5


def test_women_are_few_among_young_adults_of_small_places(country):
    table, small = country.tables["population_age"], remote(country)
    kind = kinds(country)
    cities = {code for code, k in kind.items() if k == CITY}
    cells, sex = ages(table), column(table, "variable")
    ratio, old = [], []
    for part in (small, cities):
        rows = (table["year"] == 2024) & np.array([code in part for code in table["code"]])
        women, men = (cells[rows & (sex == name)].sum(axis=0) for name in ("women", "men"))
        ratio.append(women[TWENTY_TO_FORTY].sum() / men[TWENTY_TO_FORTY].sum())
        old.append(women[FROM_80].sum() / men[FROM_80].sum())
    assert 0.88 < ratio[0] < 0.97 < ratio[1] < 1.04
    assert all(1.1 < value < 1.8 for value in old)


# --- projection ----------------------------------------------------------------------------------


def projected(country):
    """Return persons by variant, shape (years, municipalities, groups), codes after the reform."""
    table = country.tables["population_projection"]
    cells, variant = ages(table), column(table, "variant")
    return {
        name: cells[variant == name].reshape(6, -1, 2, len(GROUPS)).sum(axis=2)
        for name in ("main", "low", "high")
    }


def test_the_projection_has_three_variants_on_todays_codes(tables):
    table = tables["population_projection"]
    assert list(table) == ["year", "code", "variant", "variable", *AGE_COLUMNS]
    keys = list(zip(table["variant"], table["year"].tolist(), table["code"], table["variable"]))
    assert keys == [
        (variant, year, code, sex)
        for variant in ("main", "low", "high")
        for year in range(2025, 2051, 5)
        for code in tables["municipalities"]["code"]
        for sex in ("women", "men")
    ]


def test_the_projection_goes_on_from_today(country):
    persons = projected(country)
    table = country.tables["population_age"]
    now = ages(table)[table["year"] == 2024].reshape(-1, 2, len(GROUPS)).sum(axis=1)
    for cells in persons.values():
        next_year = cells[0].sum(axis=1) / now.sum(axis=1)
        assert (np.abs(next_year - 1) < 0.05).all()
        assert cells[0].sum() / now.sum() == pytest.approx(1.005, abs=0.009)
    low, main, high = (persons[name].sum(axis=2) for name in ("low", "main", "high"))
    assert (low <= main).all()
    assert (main <= high).all()
    assert (low.sum(axis=1) < main.sum(axis=1)).all()
    assert (main.sum(axis=1) < high.sum(axis=1)).all()


def test_the_projection_ages_and_its_gradient_goes_on(country):
    main = projected(country)["main"]
    kind, small = kinds(country), remote(country)
    is_small, is_city = (
        np.array([code in part for code in kind])
        for part in (small, {code for code, k in kind.items() if k == CITY})
    )
    growth = [
        main[-1, part].sum() / main[0, part].sum() - 1
        for part in (is_small, np.ones_like(is_small), is_city)
    ]
    assert -0.30 < growth[0] < -0.06 < 0.04 < growth[1] < growth[2] < 0.35
    oldest = main[:, :, FROM_80].sum(axis=(1, 2))
    assert (np.diff(oldest) > 0).all()
    assert 1.25 < oldest[-1] / oldest[0] < 2.2


# --- jobs by industry ----------------------------------------------------------------------------


def industry_cells(country, year):
    """Return municipality codes and jobs by industry, shape (municipalities, 17)."""
    table = country.tables["jobs_industry"]
    jobs = table["jobs"][table["year"] == year].reshape(-1, len(INDUSTRIES))
    return codes_of(country.tables, year), jobs


def test_the_industry_table_covers_fifteen_years(tables):
    table = tables["jobs_industry"]
    assert list(table) == ["year", "code", "industry", "industry_name", "jobs"]
    assert list(zip(table["year"].tolist(), table["code"], table["industry"])) == [
        (year, code, industry)
        for year in range(2010, 2025)
        for code in codes_of(tables, year)
        for industry in INDUSTRIES
    ]
    names = dict(zip(table["industry"], table["industry_name"]))
    assert len(set(names.values())) == len(INDUSTRIES)
    assert (names["10-33"], names["00"]) == ("Manufacturing", "Unspecified")


def test_industries_add_up_to_the_jobs(country):
    table = country.tables["jobs"]
    for year in range(2014, 2025):
        codes, jobs = industry_cells(country, year)
        known = table["jobs"][table["year"] == year]
        assert codes == [c for c, y in zip(table["code"], table["year"]) if y == year]
        assert (jobs.sum(axis=1) == known).all()


def test_the_mix_differs_by_place(country):
    codes, jobs = industry_cells(country, 2024)
    kind = np.array([kinds(country)[code] for code in codes])
    share = {
        name: (jobs[kind == k].sum(axis=0) / jobs[kind == k].sum())
        for name, k in (("city", CITY), ("town", TOWN), ("island", ISLAND), ("rural", RURAL))
    }
    of = dict(zip(INDUSTRIES, range(len(INDUSTRIES))))
    farming, manufacturing = of["01-03"], of["10-33"]
    services = [of[code] for code in ("58-63", "64-66", "68-75", "77-82")]
    assert share["rural"][farming] > 3 * share["town"][farming] > 6 * share["city"][farming]
    assert share["island"][farming] > 0.06
    assert share["town"][manufacturing] > 1.25 * share["city"][manufacturing]
    assert share["city"][services].sum() > 2 * share["rural"][services].sum()
    assert 0.15 < share["town"][of["86-88"]] < 0.28
    # One-sided: an industry other than health and trade with a fifth of all jobs.
    others = np.delete(jobs, [of["86-88"], of["45-47"]], axis=1).max(axis=1) / jobs.sum(axis=1)
    assert 3 <= (others > 0.2).sum() <= 20


def test_industries_move_slowly_but_do_move(country):
    _, before = industry_cells(country, 2023)
    _, after = industry_cells(country, 2024)
    large = before > 200
    change = np.abs(after[large] / before[large] - 1)
    assert 0.01 < np.median(change) < 0.05
    assert change.max() < 0.25


def test_a_downturn_of_two_years_and_a_recovery(country):
    fall = shocks.downturn()
    assert (fall.peak, fall.trough) == (2011, 2013)
    cells = {year: industry_cells(country, year)[1].sum(axis=0) for year in range(2010, 2025)}
    totals = [int(cells[year].sum()) for year in range(2010, 2025)]
    steps = np.diff(totals) / totals[:-1]
    assert steps[0] > 0
    assert steps[1] < -0.015
    assert steps[2] < -0.01
    assert steps[3] > 0.02
    assert (steps[4:] > -0.003).all()
    assert max(totals[5:9]) > totals[1]  # as many as before it within five years
    lost = cells[2013] / cells[2011] - 1
    of = dict(zip(INDUSTRIES, lost))
    assert of["10-33"] < -0.06
    assert of["41-43"] < -0.06
    assert of["86-88"] > -0.01 < of["84"] + 0.02


def test_a_closure_in_one_small_region(country):
    closed = shocks.closure(country)
    assert (closed.year, closed.industry) == (2014, "10-33")
    before, after = country.tables["municipalities_before"], country.tables["municipalities"]
    assert set(closed.codes) <= set(before["code"]) & set(after["code"])
    assert closed.name == dict(zip(after["code"], after["name"]))[closed.codes[0]]
    assert 1 <= len(closed.codes) <= 8
    table = country.tables["jobs_industry"]
    there = np.array([code in closed.codes for code in table["code"]])
    industry = column(table, "industry") == closed.industry

    def jobs(year, rows):
        return int(table["jobs"][rows & (table["year"] == year)].sum())

    assert jobs(2013, there & industry) == closed.before
    assert jobs(2014, there & industry) == closed.after < 0.5 * closed.before
    assert closed.before > 150
    # Nothing like it elsewhere, where the same year brings the country's recovery.
    assert jobs(2014, ~there & industry) > jobs(2013, ~there & industry)
    # Seen in all jobs of the region too, and not made good.
    assert jobs(2014, there) < 0.95 * jobs(2013, there)
    assert jobs(2024, there & industry) < 0.5 * closed.before


def test_the_findings_say_where_and_when():
    downturn, closure = map(str, shocks.findings(country_of(DEFAULT_SEED)))
    assert downturn == (
        "A downturn over the whole country: jobs fall in 2012 and 2013, and come back after."
    )
    assert closure == (
        "A closure in the region around Vinterhamn (municipalities 1352, 1357, 1358): from 2057 "
        "jobs in industry 10-33 the year before to 764 in 2014."
    )


# --- accounts, broadband -------------------------------------------------------------------------


def test_accounts_are_plausible(country):
    table = country.tables["accounts"]
    assert list(table) == [
        "year", "code", "net_operating_result", "gross_revenue", "net_debt", "disposable_fund",
    ]  # fmt: skip
    assert sorted(set(table["year"].tolist())) == list(range(2015, 2025))
    for year in range(2015, 2025):
        assert column(table, "code")[table["year"] == year].tolist() == codes_of(
            country.tables, year
        )
    result = 100 * table["net_operating_result"] / table["gross_revenue"]
    assert 1.0 < np.median(result) < 3.0
    assert result.min() > -12
    assert result.max() < 16
    of_year = [np.median(result[table["year"] == year]) for year in range(2015, 2025)]
    assert max(of_year) - min(of_year) > 2.5  # good years and bad years
    assert 0.5 < np.median(table["net_debt"] / table["gross_revenue"]) < 1.0
    fund = table["disposable_fund"] / table["gross_revenue"]
    assert 0.06 < np.median(fund) < 0.2
    revenue, people = (in_2024(country.tables[name], column_name) for name, column_name in (
        ("accounts", "gross_revenue"), ("population", "persons"),
    ))  # fmt: skip
    a_head = {code: revenue[code] / people[code] for code in people}
    small = [a_head[code] for code in people if people[code] < 1_500]
    large = [a_head[code] for code in people if people[code] > 30_000]
    assert np.mean(small) > 1.15 * np.mean(large)
    assert 80 < np.mean(large) < 115


def test_a_loss_is_paid_from_the_fund(country):
    table = country.tables["accounts"]
    same = [
        code
        for code in country.tables["municipalities_before"]["code"]
        if code in set(country.tables["municipalities"]["code"])
    ]
    losses = 0
    for code in same:
        rows = column(table, "code") == code
        result, fund = table["net_operating_result"][rows], table["disposable_fund"][rows]
        change = np.diff(fund)
        assert (np.sign(change) * np.sign(result[1:]) >= 0).all()
        losses += (result < 0).sum()
        assert ((fund == 0) <= (result < 0)).all()
    assert losses > 50


def test_fibre_comes_to_the_cities_first(country):
    table = country.tables["broadband"]
    assert list(table) == ["year", "code", "households", "households_fibre"]
    assert sorted(set(table["year"].tolist())) == list(range(2019, 2025))
    assert (table["households_fibre"] <= table["households"]).all()
    share = {}
    for year in range(2019, 2025):
        rows = table["year"] == year
        share[year] = table["households_fibre"][rows].sum() / table["households"][rows].sum()
    assert all(share[year] < share[year + 1] for year in range(2019, 2024))
    assert 0.6 < share[2019] < 0.85
    assert 0.85 < share[2024] < 0.98
    households, fibre = in_2024(table, "households"), in_2024(table, "households_fibre")
    kind = kinds(country)
    covered = {
        k: np.mean([fibre[code] / households[code] for code in kind if kind[code] == k])
        for k in (CITY, RURAL)
    }
    assert covered[CITY] > covered[RURAL] + 0.03
    people = in_2024(country.tables["population"], "persons")
    assert 1.9 < sum(people.values()) / sum(households.values()) < 2.3


# --- cooperation ---------------------------------------------------------------------------------


def members(country):
    """Return the members of each cooperation by its task, name and id."""
    found = defaultdict(list)
    table = country.tables["cooperations"]
    for cooperation, name, task, code in zip(*table.values()):
        found[task, name, cooperation].append(code)
    return found


def beside(country):
    after, places = country.structures.after, country.geography.land_neighbours()
    pairs = set(zip(*(country.tables["ferry_links"][end] for end in ("from_code", "to_code"))))
    for a, b in zip(*np.nonzero(places)):
        pairs.add((after.codes[after.of_place[a]], after.codes[after.of_place[b]]))
    return pairs | {(b, a) for a, b in pairs}


def test_a_municipality_is_in_one_cooperation_of_a_task(country):
    table = country.tables["cooperations"]
    assert list(table) == ["cooperation", "cooperation_name", "task", "code"]
    assert set(table["code"]) <= set(country.tables["municipalities"]["code"])
    assert set(Counter(zip(table["task"], table["code"])).values()) == {1}
    groups = members(country)
    assert len({name for _, name, _ in groups}) == len({key for *_, key in groups}) == len(groups)
    assert Counter(task for task, *_ in groups).keys() == {
        "child_welfare", "waste", "fire", "water", "business_development", "regional_council",
    }  # fmt: skip
    assert all(2 <= len(codes) <= 12 for codes in groups.values())
    assert 30 < len(groups) < 80


def test_cooperations_hang_together(country):
    pairs = beside(country)
    for key, codes in members(country).items():
        reached, front = {codes[0]}, [codes[0]]
        while front:
            here = front.pop()
            near = [code for code in codes if (here, code) in pairs and code not in reached]
            reached.update(near)
            front += near
        assert reached == set(codes), key


def test_some_follow_counties_some_daily_life_and_some_neither(country):
    after, minutes = country.structures.after, country.travel.minutes
    kind = country.geography.places.kind[after.centre]
    centres = np.flatnonzero((kind == CITY) | (kind == TOWN))
    nearest = centres[minutes[np.ix_(after.centre, after.centre[centres])].argmin(axis=1)]
    area = dict(zip(after.codes, nearest.tolist()))
    county = {code: code[:2] for code in after.codes}
    inside = {"area": defaultdict(list), "county": defaultdict(list)}
    for (task, *_), codes in members(country).items():
        inside["area"][task].append(len({area[code] for code in codes}) == 1)
        inside["county"][task].append(len({county[code] for code in codes}) == 1)
    for task in ("waste", "regional_council"):
        assert all(inside["county"][task])
        assert not all(inside["area"][task])
    assert all(inside["area"]["water"])
    assert 0.4 <= np.mean(inside["area"]["child_welfare"]) < 1
    assert not all(inside["county"]["fire"])
    assert np.mean(inside["area"]["fire"]) < 0.7


# --- settlements ---------------------------------------------------------------------------------


def inside(multipolygon, x, y):
    """Tell whether a point lies in a multipolygon, by the crossings of a ray to the east."""
    crossed = 0
    for polygon in multipolygon:
        for ring in polygon:
            points = np.array(ring)
            (ax, ay), (bx, by) = points[:-1].T, points[1:].T
            spans = (ay > y) != (by > y)
            at = ax[spans] + (y - ay[spans]) * (bx - ax)[spans] / (by - ay)[spans]
            crossed += int((at > x).sum())
    return crossed % 2 == 1


def test_settlements_lie_in_their_municipality_largest_at_its_centre(country):
    table, municipalities = country.tables["settlements"], country.tables["municipalities"]
    assert list(table) == ["code", "name", "population", "x", "y"]
    land = dict(zip(municipalities["code"], municipalities["land"]))
    centre = dict(zip(municipalities["code"], zip(municipalities["x"], municipalities["y"])))
    first = {}
    for code, _, _, x, y in zip(*table.values()):
        assert inside(land[code], x, y)
        first.setdefault(code, (x, y))
    assert all(place == centre[code] for code, place in first.items())
    assert table["code"] == sorted(table["code"])
    order = list(zip(table["code"], -table["population"]))
    assert order == sorted(order)
    assert 100 < len(table["code"]) < 200
    assert len(land) - len(first) < 10  # in a few municipalities all live scattered


def test_settlements_hold_most_people_and_never_more_than_there_are(country):
    table, people = country.tables["settlements"], in_2024(country.tables["population"], "persons")
    assert table["population"].min() >= 200
    sums = Counter()
    for code, persons in zip(table["code"], table["population"].tolist()):
        sums[code] += persons
    assert all(sums[code] <= 0.95 * people[code] for code in people)
    assert 0.70 < sum(sums.values()) / sum(people.values()) < 0.85
    kind = kinds(country)
    for k, low, high in ((CITY, 0.7, 0.95), (TOWN, 0.45, 0.92), (RURAL, 0.2, 0.7)):
        share = np.median([sums[c] / people[c] for c in kind if kind[c] == k])
        assert low < share < high


def test_settlements_have_names_of_their_own(country):
    table = country.tables["settlements"]
    assert len(set(table["name"])) == len(table["name"])
    names = {
        name
        for structure in ("municipalities", "municipalities_before")
        for name in country.tables[structure]["name"]
    }
    assert 50 < len(names & set(table["name"])) <= 70
    villages = set(table["name"]) - names
    assert len(villages) > 40
