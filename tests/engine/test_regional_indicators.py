"""The rules by which numbers of units become numbers of regions."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_catalogue import catalogue, indicator, regional, rows, table

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.indicators.selection import select_indicators
from smacreg.smacreg_plugin.engine.indicators.work import Flows, Settings

REGIONS = {"a1": "A", "a2": "A", "a3": "A", "b1": "B", "c1": ""}
CENTRES = {"A": "a1", "B": "b1"}
CODES = list(REGIONS)
RATE = indicator("R", "RND", "employed", denominator="population", factor=100)


def year(period="2024", **columns):
    return {"code": CODES, "year": [period] * len(CODES), **columns}


BOTH = year(employed=[50, 10, 20, 30, 1], persons=[100, 40, 60, 50, 4])


def value(found, unit, level, part="", name="R", period="2024", variant=""):
    return rows(found)[unit, level, part, name, period, variant]


def test_a_rate_is_made_anew():
    found = regional(BOTH, [RATE], REGIONS, CENTRES)
    region = value(found, "A", "region", "region")
    assert (region["numerator"], region["denominator"], region["value"]) == (80, 200, 40.0)
    assert region["status"] == "ok"
    assert region["coverage"] == 1.0
    assert value(found, "A", "region", "centre")["value"] == 50.0
    hinterland = value(found, "A", "region", "hinterland")
    assert (hinterland["numerator"], hinterland["denominator"]) == (30, 100)
    # The nation is everybody, also where there is no region.
    assert value(found, "NO", "nation")["value"] == 100 * 111 / 254
    assert value(found, "a2", "unit")["value"] == 25.0
    # A region of one unit has no hinterland.
    assert ("B", "region", "hinterland", "R", "2024", "") not in rows(found)
    assert region["source"] == "t"


def test_counts_are_summed():
    found = regional(BOTH, [indicator("R", "SUM", "population")], REGIONS, CENTRES)
    assert value(found, "A", "region", "region")["value"] == 200
    assert value(found, "A", "region", "region")["denominator"] is None
    assert value(found, "NO", "nation")["value"] == 254


def test_missing_units_are_told_and_too_many_leave_a_gap():
    columns = year(employed=[50, None, 20, 30, 1], persons=[100, 40, 60, 50, 4])
    found = regional(columns, [RATE], REGIONS, CENTRES, settings=Settings(0.8, 10))
    region = value(found, "A", "region", "region")
    # Of those who are known, and 160 of 200 inhabitants are.
    assert (region["value"], region["coverage"], region["status"]) == (43.75, 0.8, "partial")
    assert value(found, "a2", "unit")["status"] == "missing"
    strict = regional(columns, [RATE], REGIONS, CENTRES, settings=Settings(0.81, 10))
    assert value(strict, "A", "region", "region")["value"] is None
    assert value(strict, "A", "region", "region")["status"] == "missing"
    assert strict.table.outcomes[0].missing == 1
    assert found.table.partial_values() == 1


def test_missing_denominators_count_as_units():
    columns = year(employed=[50, 10, 20, 30, 1], persons=[100, None, 60, 50, 4])
    found = regional(columns, [RATE], REGIONS, CENTRES, settings=Settings(0.5, 10))
    region = value(found, "A", "region", "region")
    assert region["value"] == 100 * 70 / 160
    assert region["coverage"] == pytest.approx(2 / 3)


def test_nothing_to_divide_by():
    columns = year(employed=[0, 10, 20, 0, 1], persons=[0, 40, 60, 0, 4])
    found = regional(columns, [RATE], REGIONS, CENTRES)
    assert value(found, "B", "region", "region")["status"] == "missing"
    assert value(found, "A", "region", "region")["value"] == 30.0
    (finding,) = [one for one in found.findings if one.key.endswith("zero_denominator")]
    assert finding.is_warning
    # Two units, the centre of A, and B twice.
    assert finding.values["count"] == 5


def test_small_counts_are_flagged_in_rates_only():
    columns = year(employed=[50, 10, 20, 3, 1], persons=[100, 40, 60, 50, 4])
    found = regional(
        columns, [RATE, indicator("S", "SUM", "employed"),
                  indicator("M", "RND", "result", denominator="revenue")],
        REGIONS, CENTRES,
    )  # fmt: skip
    assert value(found, "B", "region", "region")["status"] == "small"
    assert value(found, "A", "region", "region")["status"] == "ok"
    assert value(found, "b1", "unit", name="S")["status"] == "ok"
    assert found.table.outcomes[0].small == 1


def test_changes_and_lags():
    columns = {
        "code": CODES * 2,
        "year": ["2014"] * 5 + ["2024"] * 5,
        "persons": [100, 40, 60, 50, 4, 150, 30, 60, 40, 4],
        "employed": [50, 20, 30, 25, 2, 90, 20, 30, 30, 2],
    }
    growth = indicator("G", "RND", "population - population@-10",
                       denominator="population@-10", factor=100)  # fmt: skip
    points = indicator("R", "RND", "employed", denominator="population", factor=100, change=10)
    found = regional(columns, [growth, points], REGIONS, CENTRES)
    assert value(found, "A", "region", "region", "G")["value"] == 20.0
    assert value(found, "A", "region", "hinterland", "G")["value"] == -10.0
    # 140 of 240 less 100 of 200.
    change = value(found, "A", "region", "region")
    assert change["value"] == pytest.approx(100 * 140 / 240 - 50)
    assert {key[4] for key in rows(found)} == {"2024"}


def test_projections_begin_where_the_observed_years_end():
    observed = table({"code": CODES, "year": ["2024"] * 5, "persons": [100, 40, 60, 50, 4]})
    projected = table(
        {
            "code": CODES * 2,
            "year": ["2034"] * 10,
            "variant": ["main"] * 5 + ["low"] * 5,
            "persons": [150, 40, 60, 50, 4, 50, 40, 60, 50, 4],
        },
        table="projection",
    )
    growth = indicator("R", "RND", "population - population@-10",
                       denominator="population@-10", factor=100)  # fmt: skip
    total = indicator("P", "SUM", "population")
    found = regional([observed, projected], [growth, total], REGIONS, CENTRES)
    main = value(found, "A", "region", "region", period="2034", variant="main")
    assert main["value"] == 25.0
    assert value(found, "A", "region", "region", period="2034", variant="low")["value"] == -25.0
    assert main["source"] == "projection, t"
    variants = {(key[4], key[5]) for key in rows(found) if key[3] == "P"}
    assert variants == {("2024", ""), ("2034", "main"), ("2034", "low")}
    outcome = next(o for o in found.table.available if o.indicator.id == "P")
    shown, row = found.table.latest(outcome)
    assert (shown.variant, shown.periods[row]) == ("", "2024")


def why(columns, *, numerator="population:20-34"):
    """Return why a share of a table is not computed, beside a total that is."""
    share = indicator("S", "RND", numerator, denominator="population", factor=100)
    size = indicator("J", "SUM", "jobs")
    jobs = table(year(jobs=[1, 2, 3, 4, 5]), table="work")
    found = regional([table(columns), jobs], [share, size], REGIONS, CENTRES)
    return str(found.table.outcomes[0].why)


def test_groups_that_do_not_fit_are_named_also_in_projections():
    columns = {"code": CODES, "year": ["2034"] * 5, "variant": ["main"] * 5, "20-49": [1] * 5,
               "0-19": [1] * 5, "50+": [1] * 5}  # fmt: skip
    assert "cut the range 20-34 (e.g. 20-49)" in why(columns)


def test_a_table_of_totals_has_no_ages():
    assert "without the ages or industries" in why(year(total=[5] * 5))


def test_categories_that_are_no_ages():
    columns = {"code": CODES * 2, "year": ["2024"] * 10, "age": ["Skog"] * 5 + ["Bolig"] * 5,
               "persons": [1] * 10}  # fmt: skip
    assert "categories that are no ages (e.g. Bolig, Skog)" in why(columns)
    assert "categories that are no ages" in why(columns, numerator="population")


def test_weighted_means_are_called_approximate():
    columns = year(coverage=[90.0, 50.0, None, 70.0, 10.0], persons=[100, 40, 60, 50, 4])
    mean = indicator("R", "WM", "coverage", weight="population")
    found = regional(columns, [mean], REGIONS, CENTRES, settings=Settings(0.5, 0))
    region = value(found, "A", "region", "region")
    assert region["value"] == pytest.approx((90 * 100 + 50 * 40) / 140)
    assert (region["status"], region["approx"]) == ("partial", 1)
    assert region["coverage"] == 0.7
    assert region["denominator"] == 140
    single = value(found, "B", "region", "region")
    assert (single["value"], single["approx"], single["status"]) == (70.0, 0, "ok")
    assert value(found, "NO", "nation")["approx"] == 1
    complete = regional(year(coverage=[1.0] * 5, persons=[1] * 5), [mean], REGIONS, CENTRES)
    assert value(complete, "A", "region", "region")["status"] == "approx"


def test_medians_of_regions_are_refused():
    columns = year(income=[500, 600, 700, 800, 900])
    found = regional(columns, [indicator("R", "MED", "income")], REGIONS, CENTRES)
    region = value(found, "A", "region", "region")
    assert (region["value"], region["status"]) == (None, "refused")
    assert value(found, "NO", "nation")["status"] == "refused"
    assert value(found, "a2", "unit")["value"] == 600
    assert value(found, "a2", "unit")["status"] == "ok"
    assert found.table.outcomes[0].what == "refused"


def test_centre_largest_and_smallest():
    columns = year(employed=[50, 10, 20, 30, 1], persons=[100, 40, None, 50, 4])
    kinds = [indicator(name, rule, "population", factor=2)
             for name, rule in (("C", "CTR"), ("X", "MAX"), ("N", "MIN"))]  # fmt: skip
    found = regional(columns, kinds, REGIONS, CENTRES, settings=Settings(0.5, 10))
    assert value(found, "A", "region", "region", "C")["value"] == 200
    assert value(found, "A", "region", "centre", "C")["value"] == 200
    assert ("A", "region", "hinterland", "C", "2024", "") not in rows(found)
    assert ("NO", "nation", "", "C", "2024", "") not in rows(found)
    assert value(found, "A", "region", "region", "X")["value"] == 200
    smallest = value(found, "A", "region", "region", "N")
    assert (smallest["value"], smallest["status"]) == (80, "partial")
    assert value(found, "NO", "nation", name="N")["value"] == 8


def test_categories_are_summed_before_they_are_measured():
    columns = {
        "code": CODES * 2, "year": ["2024"] * 10, "industry": ["01-03"] * 5 + ["05-99"] * 5,
        "jobs": [10, 0, 0, 8, 1, 0, 10, 0, 2, 1],
    }  # fmt: skip
    kinds = [indicator(name, "VEC", "jobs_industry", measure=measure)
             for name, measure in (("H", "hhi"), ("E", "entropy"), ("K", "krugman"))]  # fmt: skip
    found = regional(columns, kinds, REGIONS, CENTRES)
    # Each unit of A has one industry, but A has two alike.
    assert value(found, "a1", "unit", name="H")["value"] == 1.0
    assert value(found, "A", "region", "region", "H")["value"] == 0.5
    assert value(found, "A", "region", "region", "E")["value"] == 1.0
    assert value(found, "a1", "unit", name="E")["value"] == 0.0
    nation = np.array([19, 13]) / 32
    expected = np.abs(np.array([0.8, 0.2]) - nation).sum()
    assert value(found, "B", "region", "region", "K")["value"] == pytest.approx(expected)
    assert value(found, "NO", "nation", name="K")["value"] == 0.0
    assert value(found, "a3", "unit", name="H")["status"] == "missing"


def test_structural_change():
    columns = {
        "code": CODES * 4, "year": ["2019"] * 10 + ["2024"] * 10,
        "industry": (["01-03"] * 5 + ["05-99"] * 5) * 2,
        "jobs": [10, 0, 0, 8, 1, 0, 10, 0, 2, 1, 10, 0, 0, 2, 1, 0, 30, 0, 8, 1],
    }  # fmt: skip
    kind = indicator("R", "VEC", "jobs_industry", measure="structural_change", change=5)
    found = regional(columns, [kind], REGIONS, CENTRES)
    assert value(found, "A", "region", "region")["value"] == pytest.approx(0.25)
    assert value(found, "B", "region", "region")["value"] == pytest.approx(0.6)
    # What is missing in one of the years is missing from the change.
    columns["jobs"][1] = None
    fewer = regional(columns, [kind], REGIONS, CENTRES, settings=Settings(0.5, 10))
    row = value(fewer, "A", "region", "region")
    assert (row["status"], row["coverage"]) == ("partial", pytest.approx(2 / 3))


def test_how_a_region_is_divided():
    columns = year(persons=[50, 30, 20, 100, 5])
    kinds = [
        indicator("F", "VEC", "population", measure="fragmentation"),
        indicator("L", "VEC", "population", measure="share_in_small_units", limit=31, factor=100),
    ]
    found = regional(columns, kinds, REGIONS, CENTRES)
    assert value(found, "A", "region", "region", "F")["value"] == pytest.approx(1 - 0.38)
    assert value(found, "B", "region", "region", "F")["value"] == 0.0
    assert value(found, "A", "region", "region", "L")["value"] == 50.0


FLOWS = [("a1", "a1", 80), ("a1", "a2", 10), ("a1", "b1", 10), ("a2", "a1", 30), ("a2", "a2", 20),
         ("a3", "c1", 5), ("b1", "b1", 40), ("c1", "a1", 20)]  # fmt: skip


def commuting():
    origins, destinations, persons = (list(column) for column in zip(*FLOWS))
    return FlowMatrix.from_table(origins, destinations, persons, Units.from_table(CODES))


def test_flows_inside_the_region_are_known_from_the_flows():
    kinds = [
        indicator("S", "MTX", "commuters", measure="self_containment_supply", factor=100),
        indicator("D", "MTX", "commuters", measure="self_containment_demand", factor=100),
        indicator("C", "MTX", "commuters", measure="centre_dependence", factor=100),
    ]
    found = regional([], kinds, REGIONS, CENTRES, flows=Flows(commuting(), "2022", "f"))

    def of(unit, level, part="", name="S"):
        return value(found, unit, level, part, name, "2022")

    region = of("A", "region", "region")
    assert (region["numerator"], region["denominator"]) == (140, 155)
    # Centre and hinterland add up to the region.
    assert of("A", "region", "centre")["numerator"] == 90
    assert of("A", "region", "hinterland")["numerator"] == 50
    assert of("a1", "unit")["value"] == 80.0
    # Of the nation, those who work in their own region.
    assert (of("NO", "nation")["numerator"], of("NO", "nation")["denominator"]) == (180, 215)
    demand = of("A", "region", "region", "D")
    assert (demand["numerator"], demand["denominator"]) == (140, 160)
    assert of("A", "region", "region", "C")["value"] == pytest.approx(100 * 50 / 130)
    assert ("A", "region", "hinterland", "C", "2022", "") not in rows(found)
    assert region["source"] == "f"


def test_without_flows_it_is_said():
    kind = indicator("S", "MTX", "commuters", measure="self_containment_supply", tables=["03321"])
    found = regional(BOTH, [RATE, kind], REGIONS, CENTRES)
    assert str(found.table.outcomes[1].why) == "It needs a commuting table (published in 03321)."
    with pytest.raises(EngineError, match="None of the 1 indicators"):
        regional(BOTH, [kind], REGIONS, CENTRES)


def test_centres_are_chosen_by_jobs_then_population():
    both = year(jobs=[1, 9, 2, 3, 1], persons=[100, 40, 60, 50, 4])
    found = regional(both, [indicator("R", "SUM", "jobs")], REGIONS, {"B": "b1"})
    assert value(found, "A", "region", "centre")["value"] == 9
    assert [one.key for one in found.findings] == ["indicators.centres_by_jobs"]
    people = regional(BOTH, [RATE], REGIONS)
    assert value(people, "A", "region", "centre")["value"] == 50.0
    assert "most inhabitants in 2024 counts" in str(people.findings[-1])
    undated = {name: column for name, column in BOTH.items() if name != "year"}
    assert "most inhabitants counts" in str(regional(undated, [RATE], REGIONS).findings[-1])
    none = regional(year(employed=[1] * 5), [indicator("R", "SUM", "employed")], REGIONS)
    assert ("A", "region", "centre", "R", "2024", "") not in rows(none)
    assert [one.key for one in none.findings] == ["indicators.no_centres"]


def test_estimates_travel_upwards():
    columns = year(persons=[100, 40, 60, 50, 4], status=["", "estimated_share", "", "", ""])
    found = regional(columns, [indicator("R", "SUM", "population")], REGIONS, CENTRES)
    assert value(found, "A", "region", "region")["status"] == "estimated"
    assert value(found, "A", "region", "region")["imputed"] == 1
    assert value(found, "A", "region", "centre")["imputed"] == 0
    assert value(found, "NO", "nation")["imputed"] == 1
    assert value(found, "B", "region", "region")["status"] == "ok"
    assert found.table.outcomes[0].estimated == 1


def test_periods_that_are_asked_for():
    columns = {"code": CODES * 3, "year": ["2022"] * 5 + ["2023"] * 5 + ["2024"] * 5,
               "persons": [1] * 15}  # fmt: skip
    kind = [indicator("R", "SUM", "population")]
    found = regional(columns, kind, REGIONS, periods="2023-2024")
    assert found.table.periods == ["2023", "2024"]
    with pytest.raises(EngineError, match=r"1999.*2022-2024"):
        regional(columns, kind, REGIONS, periods="2024, 1999")


@pytest.mark.parametrize(
    ("text", "ids"),
    [("", ["D1"]), ("all", ["D1", "M2"]), ("m2", ["M2"]), ("M2, D1", ["D1", "M2"])],
)
def test_indicators_that_are_asked_for(text, ids):
    known = catalogue(indicator("D1", "SUM", "population", default=True),
                      indicator("M2", "SUM", "jobs"))  # fmt: skip
    assert [one.id for one in select_indicators(known, text)] == ids


def test_unknown_indicators():
    known = catalogue(indicator("D01", "SUM", "population", default=True))
    with pytest.raises(EngineError, match=r"\(D1\): write ids such as D01"):
        select_indicators(known, "D1")
    with pytest.raises(EngineError, match="belongs to the themes"):
        select_indicators(known, "D01", ["migration"])


@pytest.mark.parametrize("settings", [Settings(1.1, 10), Settings(math.nan, 10), Settings(0.9, -1)])
def test_limits_that_mean_nothing(settings):
    with pytest.raises(EngineError):
        regional(BOTH, [RATE], REGIONS, settings=settings)


@st.composite
def countries(draw):
    """Return regions, numerators and denominators of a few units."""
    n = draw(st.integers(2, 12))
    codes = [f"{i:02d}" for i in range(n)]
    labels = draw(st.lists(st.sampled_from("ABC"), min_size=n, max_size=n))
    counts = st.integers(0, 10_000)
    above = draw(st.lists(counts, min_size=n, max_size=n))
    below = [a + b for a, b in zip(above, draw(st.lists(counts, min_size=n, max_size=n)))]
    return dict(zip(codes, labels)), above, below


@given(countries(), st.integers(0, 1000))
def test_what_holds_for_any_country(country, seed):
    regions, above, below = country
    codes = list(regions)
    if not any(below):
        below[0] = 1
    columns = {"code": codes, "year": ["2024"] * len(codes), "employed": above, "persons": below}
    kinds = [RATE, indicator("P", "SUM", "population")]
    found = rows(regional(columns, kinds, regions))
    # Totals are kept: regions are the nation, centre and hinterland are the region.
    whole = [row for key, row in found.items() if key[2] == "region" and key[3] == "P"]
    nation = found["NO", "nation", "", "P", "2024", ""]
    assert sum(row["value"] for row in whole) == nation["value"] == sum(below)
    for name in set(regions.values()):
        parts = [found.get((name, "region", part, "R", "2024", ""))
                 for part in ("centre", "hinterland")]  # fmt: skip
        region = found[name, "region", "region", "R", "2024", ""]
        for what in ("numerator", "denominator"):
            assert sum(row[what] for row in parts if row) == region[what]
        members = [code for code, label in regions.items() if label == name]
        if len(members) == 1:
            assert region["value"] == found[members[0], "unit", "", "R", "2024", ""]["value"]
        elif region["value"] is not None:
            # A pooled rate lies among those of the units.
            of_units = [found[code, "unit", "", "R", "2024", ""]["value"] for code in members]
            known = [one for one in of_units if one is not None]
            assert min(known) - 1e-9 <= region["value"] <= max(known) + 1e-9
    order = list(range(len(codes)))
    random.Random(seed).shuffle(order)
    shuffled = {name: [column[row] for row in order] for name, column in columns.items()}
    mixed = dict(sorted(regions.items(), key=lambda pair: order[codes.index(pair[0])]))
    assert rows(regional(shuffled, kinds, mixed)) == found


INDUSTRIES = ("01-03", "10-33", "45-47")
FIRST = [[10, 20, 30], [5, 5, 5], [7, 1, 2], [1, 2, 3], [4, 4, 4]]
SECOND = [[20, 20, 20], [5, 5, 5], [7, 1, 2], [3, 2, 1], [4, 4, 4]]


def jobs_of(period, numbers, industries=INDUSTRIES, name="t"):
    cells = [(code, at) for code in CODES for at in range(len(industries))]
    columns = {
        "code": [code for code, _ in cells],
        "industry": [industries[at] for _, at in cells],
        "jobs": [numbers[CODES.index(code)][at] for code, at in cells],
    }
    if period:
        columns["year"] = [period] * len(cells)
    return table(columns, table=name, default_variable="jobs_industry")


CHANGE = indicator("C", "VEC", "jobs_industry", measure="structural_change", change=5)
CONCENTRATION = indicator("H", "VEC", "jobs_industry", measure="hhi")


def test_a_table_without_periods_has_no_change():
    found = regional([jobs_of("", FIRST)], [CHANGE, CONCENTRATION], REGIONS, CENTRES)
    assert [one.indicator.id for one in found.table.available] == ["H"]


def test_vectors_of_several_tables_are_put_together():
    # Each year in a file of its own, and the categories in another order.
    turned = [row[::-1] for row in SECOND]
    tables = [jobs_of("2019", FIRST, name="old"),
              jobs_of("2024", turned, INDUSTRIES[::-1], name="new")]  # fmt: skip
    found = regional(tables, [CHANGE, CONCENTRATION], REGIONS, CENTRES)
    b = value(found, "B", "region", "region", "C")
    assert b["value"] == pytest.approx(1 / 3)
    assert b["source"] == "old, new"
    assert value(found, "B", "region", "region", "H", "2019")["value"] == pytest.approx(14 / 36)
    assert value(found, "B", "region", "region", "H", "2024")["value"] == pytest.approx(14 / 36)
    assert not any(one.key == "statistics.other_categories" for one in found.findings)


def test_vectors_with_other_categories_are_not_mixed_but_named():
    coarse = [row[:2] for row in SECOND]
    tables = [jobs_of("2019", FIRST, name="old"),
              jobs_of("2024", coarse, ("01-33", "45-47"), name="new")]  # fmt: skip
    found = regional(tables, [CONCENTRATION], REGIONS, CENTRES)
    assert {key[4] for key in rows(found)} == {"2019"}
    (said,) = [str(one) for one in found.findings if one.key == "statistics.other_categories"]
    assert "1 periods of “jobs_industry” (e.g. 2024) are only in the table “new”" in said


def test_a_projection_and_what_was_observed_are_never_mixed_in_a_period():
    observed = table(year(persons=[100, 40, 60, 50, 4]))
    projected = table(
        {
            "code": CODES * 2,
            "year": ["2024"] * 5 + ["2034"] * 5,
            "variant": ["main"] * 10,
            "persons": [110, None, 66, 55, 5, 150, 40, 60, 50, 4],
        },
        table="projection",
    )
    total = indicator("P", "SUM", "population")
    growth = indicator("R", "RND", "population - population@-10",
                       denominator="population@-10", factor=100)  # fmt: skip
    found = regional([observed, projected], [total, growth], REGIONS, CENTRES,
                     settings=Settings(0.5, 10))  # fmt: skip
    now = value(found, "A", "region", "region", "P", "2024", "main")
    assert (now["value"], now["status"], now["source"]) == (176, "partial", "projection")
    later = value(found, "A", "region", "region", period="2034", variant="main")
    assert (later["numerator"], later["denominator"], later["status"]) == (34, 176, "partial")


@pytest.mark.parametrize(("then", "now"), [
    ("2014", "2024"), ("2014M06", "2024M06"), ("2014k2", "2024k2"), ("2014-01-01", "2024-01-01"),
])  # fmt: skip
def test_growth_between_the_same_parts_of_two_years(then, now):
    columns = {"code": CODES * 3, "year": [then] * 5 + ["2019"] * 5 + [now] * 5,
               "persons": [100, 40, 60, 50, 4, 1, 1, 1, 1, 1, 150, 30, 60, 40, 4]}  # fmt: skip
    growth = indicator("R", "RND", "population - population@-10",
                       denominator="population@-10", factor=100)  # fmt: skip
    found = regional(columns, [growth], REGIONS, CENTRES)
    assert {key[4] for key in rows(found)} == {now}
    assert value(found, "A", "region", "region", period=now)["value"] == 20.0


def test_few_begin_below_the_limit_and_only_counts_are_few():
    columns = year(employed=[50, 10, 9, 10, 1], persons=[100, 40, 60, 50, 40],
                   result=[1.0] * 5, revenue=[5.0] * 5)  # fmt: skip
    balance = indicator("B", "RND", "population - employed", denominator="population")
    amounts = indicator("M", "RND", "result", denominator="revenue")
    found = regional(columns, [RATE, balance, amounts], REGIONS, CENTRES)
    status = {unit: value(found, unit, "unit")["status"] for unit in CODES}
    assert status == {"a1": "ok", "a2": "ok", "a3": "small", "b1": "ok", "c1": "small"}
    assert {value(found, unit, "unit", name="M")["status"] for unit in CODES} == {"ok"}
    equal = regional(year(employed=[95] * 5, persons=[100] * 5), [balance], REGIONS, CENTRES)
    # A difference of 5 is no count of 5.
    assert value(equal, "a1", "unit", name="B")["status"] == "ok"


def test_a_municipality_at_the_limit_is_not_small():
    share = indicator("R", "VEC", "population", measure="share_in_small_units", limit=50,
                      factor=100)  # fmt: skip
    found = regional(year(persons=[100, 49, 51, 50, 4]), [share], REGIONS, CENTRES)
    assert value(found, "A", "region", "region")["value"] == 24.5
    assert value(found, "B", "region", "region")["value"] == 0.0


def test_a_change_is_partial_where_either_year_is():
    columns = {"code": CODES * 2, "year": ["2019"] * 5 + ["2024"] * 5,
               "employed": [50, None, 30, 25, 2, 50, 20, 30, 25, 2],
               "persons": [100, 40, 60, 50, 4] * 2}  # fmt: skip
    change = indicator("R", "RND", "employed", denominator="population", factor=100, change=5)
    found = regional(columns, [change], REGIONS, CENTRES, settings=Settings(0.5, 10))
    region = value(found, "A", "region", "region")
    assert (region["status"], region["coverage"]) == ("partial", 0.8)
    assert value(found, "B", "region", "region")["status"] == "ok"


def test_extremes_of_several_periods():
    columns = {"code": CODES * 2, "year": ["2019"] * 5 + ["2024"] * 5,
               "coverage": [1, 2, 3, 4, 5, 9, 8, 7, 6, 5]}  # fmt: skip
    least = indicator("R", "MIN", "coverage")
    found = regional(columns, [least], REGIONS, CENTRES)
    assert value(found, "A", "region", "region", period="2019")["value"] == 1
    assert value(found, "A", "region", "region", period="2024")["value"] == 7


def test_spans_of_years_hold_their_months():
    columns = {"code": CODES * 3, "year": ["2023M12"] * 5 + ["2024M06"] * 5 + ["2025M01"] * 5,
               "persons": [1] * 15}  # fmt: skip
    total = indicator("R", "SUM", "population")
    found = regional(columns, [total], REGIONS, CENTRES, periods="2024-2024")
    assert {key[4] for key in rows(found)} == {"2024M06"}


def test_a_vector_of_industries_that_are_cut_is_unavailable():
    cut = indicator("H", "VEC", "jobs_industry:01-20", measure="hhi")
    other = indicator("V", "VEC", "jobs_industry", measure="related_variety")
    fits = indicator("X", "VEC", "jobs_industry:01-33", measure="hhi")
    with_all = jobs_of("2024", [[1, 3, 5]] * 5, ("01-03", "05-33", "45-47"))
    found = regional([with_all], [cut, other, fits], REGIONS, CENTRES)
    why = {one.indicator.id: one.why and one.why.key for one in found.table.outcomes}
    assert why == {"H": "category.cut", "V": "indicators.other_tool", "X": None}
    # A quarter and three quarters: what lies outside does not count.
    assert value(found, "A", "region", "region", "X")["value"] == 0.625


def test_units_without_a_region_are_no_region():
    persons = {("a1", "a1"): 6, ("c1", "c1"): 3, ("c1", "d1"): 1}
    codes = ["a1", "c1", "d1"]
    matrix = FlowMatrix.from_table(
        [home for home, _ in persons], [work for _, work in persons], list(persons.values()),
        Units.from_table(codes),
    )  # fmt: skip
    supply = indicator("R", "MTX", "commuters", measure="self_containment_supply", factor=100)
    found = regional([], [supply], {"a1": "A", "c1": "", "d1": ""}, {"A": "a1"},
                     flows=Flows(matrix, "2024", "f"))  # fmt: skip
    assert value(found, "NO", "nation")["value"] == 60.0


def test_a_vector_of_a_unit_is_never_from_two_tables():
    gap = [[10, None, 30], *FIRST[1:]]
    tables = [jobs_of("2024", gap, name="one"), jobs_of("2024", SECOND, name="two")]
    found = regional(tables, [CONCENTRATION], REGIONS, CENTRES)
    assert value(found, "a1", "unit", name="H", period="2024")["status"] == "missing"
    assert value(found, "b1", "unit", name="H", period="2024")["source"] == "one"


def test_a_map_lies_around_zero_where_a_region_is_below_it():
    balances = {"code": ["A", "B"], "year": ["2024"] * 2, "result": [5.0, -3.0]}
    indicators = [indicator("I1", "SUM", "result")]
    both = regional(balances, indicators, {"A": "1", "B": "2"})
    assert both.table.lies_around_zero(both.on_map("I1"))
    joined = regional(balances, indicators, {"A": "1", "B": "1"})
    assert not joined.table.lies_around_zero(joined.on_map("I1"))
