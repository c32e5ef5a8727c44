"""The engine's own long table of Norway, read back and set against itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from small_catalogue import table

from smacreg.smacreg_plugin.engine.catalogue.catalogue import read_catalogue
from smacreg.smacreg_plugin.engine.comparing.barometer import barometer
from smacreg.smacreg_plugin.engine.comparing.groups import pooled
from smacreg.smacreg_plugin.engine.comparing.measures import measures_of
from smacreg.smacreg_plugin.engine.comparing.noise import poisson_limits
from smacreg.smacreg_plugin.engine.comparing.region_table import read_region_table
from smacreg.smacreg_plugin.engine.comparing.search import NameSearch
from smacreg.smacreg_plugin.engine.comparing.series import CENTRE, HINTERLAND, WHOLE
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.indicators.regional import Inputs, regional_indicators
from smacreg.smacreg_plugin.engine.indicators.work import Flows
from smacreg.smacreg_plugin.engine.partition import Partition

CATALOGUE = Path(__file__).parents[2] / "smacreg_plugin" / "countries" / "norway"
WANTED = ("D01", "D02", "D03", "D04b", "D05a", "D11", "F06", "F06b", "F07", "M03")
ROLES = ("unit", "level", "part", "indicator", "period", "variant", "value", "numerator",
         "denominator", "status", "source")  # fmt: skip
NUMBERS = ("value", "numerator", "denominator")


@pytest.fixture(scope="module")
def made(norway):
    """Return the engine's table of indicators of the 159 regions, and its catalogue."""
    known = read_catalogue((CATALOGUE / "catalogue.json").read_bytes())
    data = [
        row for row in norway.rows("population_age_2006_2026_b2024.csv") if row["year"] > "2007"
    ]
    columns = {name: [row[name] for row in data] for name in data[0]}
    rows = norway.rows("regions_2024.csv")
    codes = [row["code"] for row in rows]
    partition = Partition.from_labels(codes, [row["ba_no"] for row in rows])
    inputs = Inputs(Units.from_table(codes), partition, {}, [table(columns, known)], known)
    chosen = [known.indicator(name) for name in WANTED]
    return regional_indicators(inputs, chosen).table, known


@pytest.fixture(scope="module")
def long(made):
    """Return the long table as columns, in an order of its own."""
    rows = [row[: len(ROLES)] for row in made[0].long()]
    order = np.random.default_rng(1).permutation(len(rows))
    return {
        role: [rows[place][column] for place in order.tolist()] for column, role in enumerate(ROLES)
    }


@pytest.fixture(scope="module")
def read(long):
    found, messages = read_region_table(long, {})
    assert messages == ()
    return found


@pytest.fixture(scope="module")
def observed(read):
    """Return the series that are no projection, by indicator."""
    return {one.indicator: one for one in read.series if not one.variant}


def same_bits(mine, theirs):
    """Compare all bits, but those of NaN."""
    np.testing.assert_array_equal(np.isnan(mine), np.isnan(theirs))
    known = ~np.isnan(mine)
    assert mine[known].tobytes() == theirs[known].tobytes()


def test_all_values_come_back_to_the_bit(made, read, observed):
    areas = made[0].areas
    assert read.ids == areas.partition.ids
    assert len(read.ids) == 159
    assert set(read.indicators) == {one.indicator.id for one in made[0].available}
    hinterlands = slice(areas.n + 2 * areas.k, areas.n + 3 * areas.k)
    parts = ((WHOLE, areas.regions), (CENTRE, areas.centres), (HINTERLAND, hinterlands))
    for outcome in made[0].available:
        (theirs,) = outcome.values
        mine = observed[outcome.indicator.id]
        assert mine.periods == theirs.periods
        assert mine.source == ", ".join(theirs.tables)
        for name in NUMBERS:
            numbers = np.where(theirs.exists, getattr(theirs, name), np.nan)
            for part, where in parts:
                same_bits(getattr(mine, name)[:, part], numbers[:, where])
            if name == "value":
                same_bits(mine.nation_value, numbers[:, -1])
        status = np.where(theirs.exists, theirs.status, -1)
        for part, where in parts:
            np.testing.assert_array_equal(mine.status[:, part], status[:, where])
        assert mine.latest() == made[0].latest(outcome)[1]


def test_all_regions_pooled_are_the_row_of_the_nation(made, read):
    every = np.ones(len(read.ids), dtype=bool)
    measures = {one.id: one for one in measures_of(read.indicators, made[1], "nb")}
    nowhere = set()
    for series in read.series:
        found = pooled(series, measures[series.indicator], WHOLE, every)
        if np.isnan(found).all():
            nowhere.add(series.indicator)
        else:
            np.testing.assert_allclose(found, series.nation_value, rtol=1e-12)
    # Sums, extremes, a change over years, and what is no ratio.
    assert nowhere == {"D01", "D11", "F06b", "F07"}


def test_verdicts_are_what_the_counts_say(made, read, observed):
    measures = measures_of(read.indicators, made[1], "nb")
    limits = {id_: poisson_limits(one.numerator[-1, WHOLE]) for id_, one in observed.items()}
    whole = {one.indicator.id: one.values[0] for one in made[0].available}
    coloured = set()
    for region in range(0, len(read.ids), 7):
        for row in barometer(read, measures, region, [], None):
            series, (low, high) = observed[row.measure.id], limits[row.measure.id]
            theirs = whole[row.measure.id]
            share = theirs.numerator[-1, -1] / theirs.denominator[-1, -1]
            expected = series.denominator[-1, WHOLE, region] * share
            clear = int(expected < low[region]) - int(expected > high[region])
            assert row.clear == (clear if row.measure.counts else 0)
            assert row.verdict == row.clear * row.measure.direction
            if row.verdict:
                coloured.add(row.measure.id)
    assert coloured == {"D03", "D04b", "D05a"}


def test_commuting_of_the_official_regions(norway, made):
    known = made[1]
    matrix = norway.matrix(2022)
    # The member with most jobs is the centre.
    centres = {
        norway.official.labels()[unit]: norway.units.codes[unit]
        for unit in np.argsort(matrix.jobs, kind="stable").tolist()
    }
    flows = Flows(matrix, "2022", "03321")
    inputs = Inputs(norway.units, norway.official, centres, [], known, flows)
    chosen = [known.indicator(name) for name in ("L03", "L05")]
    rows = [row[: len(ROLES)] for row in regional_indicators(inputs, chosen).table.long()]
    read, messages = read_region_table(dict(zip(ROLES, map(list, zip(*rows)))), {})
    assert (messages, len(read.ids)) == ((), 159)
    supply, dependence = measures_of(read.indicators, known, "en")
    (row,) = barometer(read, [supply], 0, [], None)
    # The figures of test_regional_indicators_reference.py.
    assert [round(value, 1) for value in (row.low, row.q1, row.median, row.q3, row.high)] == [
        54.6, 75.5, 80.5, 85.5, 93.8,
    ]  # fmt: skip
    assert round(row.comparator, 2) == 85.46
    (row,) = barometer(read, [dependence], 0, [], None)
    # The nation has no centre.
    assert np.isnan(row.comparator)


def test_regions_are_found_by_name(norway):
    names = {row["ba_no"]: row["ba_name"] for row in norway.rows("regions_2024.csv")}
    codes = sorted(names)
    search = NameSearch([names[code] for code in codes], codes)

    def first(query):
        return names[codes[search.matches(query)[0]]]

    assert first("alesund") == first("aalesund") == "Ålesund"
    assert first("karasjohka").startswith("Kárášjohka")
    assert first("kautokeino").startswith("Guovdageaidnu")
