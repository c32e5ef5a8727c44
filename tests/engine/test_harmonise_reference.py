"""Norwegian tables through two reforms: totals, and the same numbers made by others."""

from __future__ import annotations

import csv
from collections import defaultdict
from math import fsum

import pytest
from norway import Norway

from smacreg.smacreg_plugin.countries import pack
from smacreg.smacreg_plugin.engine.harmonising.change_sources import from_code_table
from smacreg.smacreg_plugin.engine.harmonising.country import Country
from smacreg.smacreg_plugin.engine.harmonising.harmonise import Wishes, harmonise
from smacreg.smacreg_plugin.engine.harmonising.old_table import OldTable
from smacreg.smacreg_plugin.engine.recoding import recode

# The laws that hold for every table are in test_harmonise.py.
pytestmark = pytest.mark.slow

SPLIT = {"1806", "1875", "5055", "5056", "5059", "1508", "1580"}
COMMON = [("1508", "1580"), ("1806", "1875"), ("5055", "5056", "5059")]


@pytest.fixture(scope="module")
def norway(reference):
    return Norway(reference)


@pytest.fixture(scope="module")
def to_2024(norway):
    columns = zip(*(
        [row[name] for name in
         ("old_code", "code_2024", "share", "first_year", "last_year", "basis")]
        for row in norway.changes
    ))  # fmt: skip
    *code_table, basis = columns
    return from_code_table(*code_table, basis=basis)


@pytest.fixture(scope="module")
def country():
    return Country(pack.vintages("norway"), pack.splits("norway"))


@pytest.fixture(scope="module")
def commuting(norway):
    rows = norway.rows("commuting_2017_2022.csv")
    columns = {name: [row[name] for row in rows] for name in ("year", "home", "work", "persons")}
    return OldTable(
        columns["home"], {"persons": columns["persons"]}, columns["work"], columns["year"],
        order=tuple(columns), unit_field="home", destination_field="work", period_field="year",
    )  # fmt: skip


@pytest.fixture(scope="module")
def population(norway):
    rows = norway.rows("municipality_population_econregion_2002_2025_codes_of_the_time.csv")
    columns = {name: [row[name] for row in rows] for name in rows[0]}
    others = {n: c for n, c in columns.items() if n not in ("year", "code", "persons")}
    return OldTable(
        columns["code"], {"persons": columns["persons"]}, periods=columns["year"], others=others,
        order=tuple(columns), unit_field="code", period_field="year",
    )  # fmt: skip


def on_2024(norway, name="population_age_2006_2026_b2024.csv"):
    return {(row["code"], row["year"]): float(row["total"]) for row in norway.rows(name)}


@pytest.mark.parametrize("wishes", [
    Wishes(), Wishes(structure=True, whole=True), Wishes("common_units")
])  # fmt: skip
def test_commuting_of_six_years_keeps_everybody(commuting, to_2024, wishes):
    found = harmonise(commuting, to_2024, wishes=wishes)
    assert found.before == 16_205_181
    assert found.after == pytest.approx(16_205_181, abs=1e-6)
    assert found.unmatched == ()
    if wishes.whole:
        assert found.after == 16_205_181
        assert all(value == int(value) for value in found.columns["persons"])
    if wishes.method == "common_units":
        assert found.after == 16_205_181
        assert [one.members for one in found.common if len(one.members) > 1] == COMMON
        assert found.estimated_rows == 0
    else:
        estimated = {
            unit
            for home, work, status in zip(
                found.columns["home"], found.columns["work"], found.status
            )
            if status.startswith("estimated")
            for unit in (home, work)
        }
        assert estimated >= SPLIT
        # To the person: 133,243 live or work in what was split.
        moved = next(m for m in found.findings if m.key == "harmonise.by_share").values["value"]
        assert moved == (4887 if wishes.structure else 133_243)


def test_population_of_24_years_keeps_everybody(population, to_2024):
    for wishes in (Wishes(structure=True, whole=True), Wishes("common_units")):
        found = harmonise(population, to_2024, wishes=wishes)
        assert found.before == 120_426_459
        assert found.after == pytest.approx(120_426_459, abs=1e-6)
    # Drammen, Rygge and others lack one year: README of the data, trap 7.
    assert "harmonise.parts_missing" in {message.key for message in found.findings}
    units = set(zip(found.columns["year"], found.columns["code"]))
    assert len(units) == len(found.status)


@pytest.mark.parametrize("year", ["2006", "2016"])
def test_the_same_as_official_figures_on_later_borders(norway, to_2024, year):
    """428 municipalities of 2016 against table 07459 on the borders of 2024: 352 equal ones."""
    rows = norway.rows("district_index_variables_2016_nibr11.csv")
    table = OldTable(
        [row["code"] for row in rows],
        {"persons": [row[f"persons_{year}"] for row in rows]},
        periods=["2016"] * len(rows),
    )
    found = harmonise(table, to_2024)
    official = on_2024(norway)
    differing = {
        unit
        for unit, persons in zip(found.columns["unit"], found.columns["persons"])
        if persons != official[unit, year]
    }
    assert len(found.status) == 357
    assert differing == {"1806", "1875", "5055", "5056", "5059"}
    assert found.before == found.after


def test_population_by_codes_of_the_time_lacks_the_same_persons_afterwards(
    norway, population, to_2024
):
    """Persons without a known sub-area are not in the file (trap 7), so no unit has too many."""
    found = harmonise(population, to_2024)
    official = on_2024(norway)
    for year in ("2012", "2019", "2024"):
        missing = {
            unit: official[unit, when] - persons
            for when, unit, persons in zip(
                found.columns["year"], found.columns["code"], found.columns["persons"]
            )
            if when == year and unit not in SPLIT
        }
        assert len(missing) == 350
        assert min(missing.values()) >= 0
        whole = fsum(official[unit, year] for unit in missing)
        assert fsum(missing.values()) < 0.004 * whole


@pytest.mark.parametrize("year", [2017, 2019, 2022])
def test_flows_equal_what_recode_gives(norway, year):
    rows = [row for row in norway.changes if row["code_2020"]]
    split = ["|" in row["code_2020"] for row in rows]
    source = from_code_table(
        [row["old_code"] for row in rows],
        [row["code_2024"] if s else row["code_2020"] for row, s in zip(rows, split)],
        [float(row["share"]) if s else 1.0 for row, s in zip(rows, split)],
        [row["first_year"] for row in rows],
        [row["last_year"] for row in rows],
    )
    homes, works, persons = norway.commuting(year)
    table = OldTable(homes, {"persons": persons}, works, [str(year)] * len(homes))
    found = harmonise(table, source, units=dict(zip(norway.units.codes, norway.names)))
    flows = recode(homes, works, persons, norway.code_changes(year))[:3] if year < 2020 else (
        homes, works, [float(n) for n in persons])  # fmt: skip
    expected: dict = defaultdict(float)
    for home, work, count in zip(*flows):
        expected[home, work] += count
    got = dict(zip(zip(found.columns["unit"], found.columns["destination"]),
                   found.columns["persons"]))  # fmt: skip
    assert got.keys() == expected.keys()
    assert got == pytest.approx(expected, abs=1e-9)


def steps(norway):
    """Return changes step by step with their days, as KLASS has them, from the code table."""
    rows = set()
    for row in norway.changes:
        last = int(row["last_year"])
        if last == 2019:
            rows |= {(row["old_code"], new, None) for new in row["code_2020"].split("|")}
        elif last == 2023:
            rows.add((row["old_code"], row["code_2024"], 2023))
    return from_code_table(
        [old for old, _, _ in sorted(rows, key=str)],
        [new for _, new, _ in sorted(rows, key=str)],
        last=[last or 2019 for _, _, last in sorted(rows, key=str)],
    )


def test_changes_without_shares_take_those_of_the_country(norway, commuting, country):
    chosen = [row for row, year in enumerate(commuting.periods) if year in ("2019", "2020", "2022")]
    table = OldTable(
        [commuting.units[row] for row in chosen],
        {"persons": [commuting.values["persons"][row] for row in chosen]},
        [commuting.destinations[row] for row in chosen],
        [commuting.periods[row] for row in chosen],
    )
    source = steps(norway)
    found = harmonise(table, source, country=country, wishes=Wishes(structure=True))
    assert found.before == found.after
    assert found.refused_rows == 0
    # Haram of 2019 is Haram of 2024 although it was a part of Ålesund between.
    direct = harmonise(table, source, country=country)
    rows = zip(direct.columns["period"], direct.columns["unit"], direct.columns["destination"],
               direct.columns["persons"], direct.status)  # fmt: skip
    haram = {(year, home, work): (n, status) for year, home, work, n, status in rows}
    in_2019 = next(float(n) for n, y, a, b in zip(
        commuting.values["persons"], commuting.periods, commuting.units, commuting.destinations
    ) if (y, a, b) == ("2019", "1534", "1534"))  # fmt: skip
    assert haram["2019", "1580", "1580"] == (in_2019, "exact")
    assert haram["2022", "1580", "1580"][1] == "estimated_share"
    # Without the country nobody knows the shares.
    alone = harmonise(table, source)
    assert alone.refused_rows > 0


def test_the_units_of_2019_from_later_years(norway, commuting, country):
    chosen = [row for row, year in enumerate(commuting.periods) if year in ("2019", "2022")]
    table = OldTable(
        [commuting.units[row] for row in chosen],
        {"persons": [commuting.values["persons"][row] for row in chosen]},
        [commuting.destinations[row] for row in chosen],
        [commuting.periods[row] for row in chosen],
    )
    vintage = next(v for v in country.vintages if v.id == "2019")
    units = dict(zip(vintage.codes, vintage.names))
    found = harmonise(
        table, steps(norway), units=units, country=country, wishes=Wishes(structure=True)
    )
    first = [i for i, year in enumerate(found.columns["period"]) if year == "2019"]
    assert {found.status[i] for i in first} == {"exact"}
    assert len(found.units) == 422
    # What is not split by 2019 lies in the two municipalities that were divided then.
    refused = {
        unit
        for i, status in enumerate(found.status)
        if status == "refused"
        for unit in (found.columns["unit"][i], found.columns["destination"][i])
    }
    assert {"1850", "5012"} <= refused
    assert found.before - found.after < 0.02 * found.before
    common = harmonise(
        table, steps(norway), units=units, country=country, wishes=Wishes("common_units")
    )
    assert common.before == common.after
    assert len(common.common) == 353


def test_the_raw_statbank_file(norway, to_2024, country):
    """Codes such as “K-3101 Halden” in Latin-1; places that are no municipality are listed."""
    path = norway.folder / "raw" / "SSB_07459_Personer2024_statbank_export.csv"
    with path.open(encoding="iso-8859-1", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter=";") if len(row) == 3][1:]
    region, age, persons = map(list, zip(*rows))
    table = OldTable(region, {"persons": persons}, others={"age": age}, unit_field="region")
    found = harmonise(table, to_2024, country=country, wishes=Wishes(vintage=2024.0))
    assert found.before == found.after == 5_550_203
    assert set(found.status) == {"exact"}
    assert len(set(found.columns["region"])) == 357
    assert len(found.unmatched) == 3
    assert all(row.value == 0 for row in found.report if row.kind == "unmatched")


def test_the_wide_code_table(norway, country, commuting):
    """Codes of 2017 and 2020 beside each other, in Latin-1, splits without shares."""
    path = norway.folder / "raw" / "gardenberg_kommunenummer_2013_2020_wide_latin1.csv"
    with path.open(encoding="iso-8859-1", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    source = from_code_table(
        [row["kommunenummer_2017"] for row in rows], [row["kommunenummer_2020"] for row in rows]
    )
    chosen = [row for row, year in enumerate(commuting.periods) if year == "2017"]
    table = OldTable(
        [commuting.units[row] for row in chosen],
        {"persons": [commuting.values["persons"][row] for row in chosen]},
        [commuting.destinations[row] for row in chosen],
    )
    units = dict.fromkeys(norway.units.codes, "")
    found = harmonise(table, source, units=units, country=country)
    assert found.before == pytest.approx(found.after, abs=1e-6)
    split = {row.old for row in found.report if row.kind == "split"}
    assert split == {"1613", "1850"}
    assert found.refused_rows == 0


def test_names_and_counties_instead_of_codes(norway, to_2024, country):
    vintage = next(v for v in country.vintages if v.id == "2017")
    table = OldTable(
        list(vintage.names), {"n": [1] * 426}, periods=["2017"] * 426,
        others={"county": list(vintage.counties)}, county_field="county", unit_field="municipality",
    )  # fmt: skip
    found = harmonise(table, to_2024, country=country)
    assert found.after == pytest.approx(426, abs=1e-9)
    assert found.unmatched == ()
