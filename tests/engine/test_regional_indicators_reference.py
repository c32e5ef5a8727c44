"""Indicators of Norwegian regions against figures that were computed from the same files."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from norway import Norway
from small_catalogue import catalogue, indicator, table

from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.indicators.regional import Inputs, regional_indicators
from smacreg.smacreg_plugin.engine.indicators.work import Flows
from smacreg.smacreg_plugin.engine.partition import Partition

AGES = [
    indicator("P", "SUM", "population"),
    indicator("GROWTH", "RND", "population - population@-10",
              denominator="population@-10", factor=100),
    indicator("OLD", "RND", "population:70+", denominator="population", factor=100),
    indicator("YOUNG", "RND", "population:20-39", denominator="population", factor=100),
]  # fmt: skip
COMMUTING = [
    indicator("SUPPLY", "MTX", "commuters", measure="self_containment_supply", factor=100),
    indicator("DEMAND", "MTX", "commuters", measure="self_containment_demand", factor=100),
]


@pytest.fixture(scope="module")
def norway(reference) -> Norway:
    return Norway(reference)


@pytest.fixture(scope="module")
def population(norway):
    """Return a function: indicators of age on any division of the municipalities of 2024."""
    data = norway.rows("population_age_2006_2026_b2024.csv")
    columns = {name: [row[name] for row in data] for name in data[0]}
    known = catalogue(*AGES)
    observed = table(columns, known)

    @cache
    def compute(field: str):
        rows = norway.rows("regions_2024.csv")
        codes = [row["code"] for row in rows]
        partition = Partition.from_labels(codes, [row[field] for row in rows])
        inputs = Inputs(Units.from_table(codes), partition, {}, [observed], known)
        return regional_indicators(inputs, known.indicators).table

    return compute


def values(found, name: str, period: str):
    """Return the values of an indicator by region, and that of the nation."""
    (one,) = next(o.values for o in found.available if o.indicator.id == name)
    row = one.value[one.periods.index(period)]
    return row[found.areas.regions], row[-1]


def test_growth_by_centrality_class(population):
    """Statistics Norway's centrality classes 1-6 of ``regions_2024.csv``, population pooled.

    The growth of a class is its population on 1 January 2024 over that of 2014, less one.
    """
    found = population("centrality_class")
    assert found.areas.partition.ids == ("1", "2", "3", "4", "5", "6")
    growth, _ = values(found, "GROWTH", "2024")
    assert np.round(growth, 1).tolist() == [14.4, 11.5, 9.2, 4.8, 1.1, -3.4]
    old, nation = values(found, "OLD", "2024")
    assert np.round(old, 1).tolist() == [10.1, 12.3, 13.8, 15.1, 16.6, 19.1]
    assert old.min() < nation < old.max()


def test_ba_regions_by_size(population):
    """The 159 BA-regions (``ba_no``) in classes [a, b) by population on 1 January 2024.

    Growth and shares of a class are pooled, sum over sum, here from the numerators and
    denominators of the regions; shrinking = fewer in 2024 than in 2014.
    """
    found = population("ba_no")
    size, _ = values(found, "P", "2024")
    growth, _ = values(found, "GROWTH", "2024")
    limits = [0, 2_500, 5_000, 10_000, 20_000, 40_000, 80_000, np.inf]
    place = np.searchsorted(limits, size, side="right") - 1
    rows = []
    for at in range(7):
        inside = place == at
        pooled = []
        for name in ("GROWTH", "OLD", "YOUNG"):
            (one,) = next(o.values for o in found.available if o.indicator.id == name)
            row = one.periods.index("2024")
            above = one.numerator[row, found.areas.regions][inside].sum()
            below = one.denominator[row, found.areas.regions][inside].sum()
            pooled.append(round(100 * above / below, 1) + 0.0)
        shrinking = int((growth[inside] < 0).sum())
        rows.append((int(inside.sum()), int(size[inside].sum()), pooled[0], shrinking, *pooled[1:]))
    assert rows == [
        (40, 56_798, -5.4, 34, 19.1, 21.7),
        (26, 90_576, -3.3, 21, 18.6, 21.7),
        (25, 180_012, 0.0, 15, 17.9, 21.8),
        (23, 311_255, 2.2, 9, 16.5, 23.8),
        (21, 597_866, 3.4, 4, 15.5, 24.0),
        (9, 472_408, 5.9, 1, 15.7, 23.9),
        (15, 3_841_288, 11.5, 0, 12.1, 28.2),
    ]
    # The mean of the growths of the smallest regions is another number.
    assert round(growth[place == 0].mean(), 1) == -5.9


@pytest.fixture(scope="module")
def commuting(norway):
    """Return commuting indicators of 2022 on the official regions of 2020."""
    known = catalogue(*COMMUTING)
    flows = Flows(norway.matrix(2022), "2022", "03321")
    inputs = Inputs(norway.units, norway.official, {}, [], known, flows)
    return regional_indicators(inputs, known.indicators).table


def test_work_in_own_municipality_and_region(norway, commuting):
    """2022, denominator = row sums of the matrix: 65.82 % in their own municipality.

    In their own of the 159 BA-regions: 85.46 %, which is the nation's row.
    """
    matrix = norway.matrix(2022)
    assert matrix.residents.sum() == 2_809_789
    (one,) = commuting.available[0].values
    units = commuting.areas.units
    own = one.numerator[0, units].sum() / one.denominator[0, units].sum()
    assert round(100 * own, 2) == 65.82
    assert round(float(one.value[0, -1]), 2) == 85.46


def test_self_containment_of_the_official_regions(commuting):
    """Supply side 2022 (working inside / residents): quartiles 75.5, 80.5, 85.5.

    37 of 159 regions are below 75 %, 12 below two thirds. Demand side: minimum 62.1, median 85.4.
    """
    supply, _ = values(commuting, "SUPPLY", "2022")
    demand, _ = values(commuting, "DEMAND", "2022")
    assert np.round(np.quantile(supply, [0.25, 0.5, 0.75]), 1).tolist() == [75.5, 80.5, 85.5]
    assert (int((supply < 75).sum()), int((supply < 200 / 3).sum())) == (37, 12)
    assert (round(supply.min(), 1), round(supply.max(), 1)) == (54.6, 93.8)
    assert (round(demand.min(), 1), round(float(np.median(demand)), 1)) == (62.1, 85.4)


def test_works_in_own_municipality_of_the_statistics_office(norway):
    """The indicator of the land-use profiles, made anew: diagonal / employed residents of 11618.

    2020-2022, codes of 2020 against the profiles' codes of 2024: 355 municipalities are the
    same, 1507 is not. The median difference is 0.000 percentage points.
    """
    known = catalogue(indicator("OWN", "RND", "commuters", denominator="employed", factor=100))
    employment = norway.rows("employment_2017_2022.csv")
    years = ("2020", "2021", "2022")
    kept = [row for row in employment if row["year"] in years]
    employed = table(
        {
            "year": [row["year"] for row in kept],
            "code": [row["code"] for row in kept],
            "employed": [row["employed_residents"] for row in kept],
        },
        known,
    )
    diagonal = {
        year: dict(zip(norway.units.codes, norway.matrix(int(year)).internal.tolist()))
        for year in years
    }
    cells = [(year, code) for year in years for code in norway.units.codes]
    own = table(
        {
            "year": [year for year, _ in cells],
            "code": [code for _, code in cells],
            "commuters": [diagonal[year][code] for year, code in cells],
        },
        known,
    )
    inputs = Inputs(norway.units, norway.official, {}, [employed, own], known)
    found = regional_indicators(inputs, known.indicators).table
    (one,) = found.available[0].values
    published = {
        (row["code"], row["year"]): float(row["value"])
        for row in norway.rows("indicators_ssb_land_use_profiles_2000_2024.csv")
        if row["indicator"] == "residents_working_in_own_municipality_pct" and row["value"]
    }
    new_code = {
        row["old_code"]: row["code_2024"]
        for row in norway.changes
        if int(row["first_year"]) <= 2020 <= int(row["last_year"]) and float(row["share"]) == 1
    }
    compared = set()
    differences = []
    for period, row in zip(one.periods, one.value):
        for code, value in zip(norway.units.codes, row.tolist()):
            key = (new_code.get(code, "" if code == "1507" else code), period)
            if key in published:
                compared.add(code)
                differences.append(value - published[key])
    assert len(compared) == 355
    assert one.periods == years
    assert round(float(np.median(differences)), 3) == 0.0
    assert round(float(np.median(np.abs(differences))), 3) == 0.0
