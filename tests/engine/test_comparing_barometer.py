"""One region beside the others, the nation and groups."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import small_catalogue
from comparing_tables import SHARE, nation, row, share, table
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.comparing.barometer import barometer, by_difference, telling
from smacreg.smacreg_plugin.engine.comparing.groups import pooled
from smacreg.smacreg_plugin.engine.comparing.measures import Measure, measures_of
from smacreg.smacreg_plugin.engine.comparing.series import CENTRE, HINTERLAND, WHOLE
from smacreg.smacreg_plugin.engine.comparing.spread import spread
from smacreg.smacreg_plugin.engine.comparing.table_rows import as_rows

NATION = None


def group(*members: bool) -> np.ndarray:
    return np.array(members)


def of_share(*rows, region=0, pinned=(), members=NATION, measure=SHARE, **more):
    (found,) = barometer(table(*rows), [measure], region, pinned, members, **more)
    return found


# --- measures ------------------------------------------------------------------------------


def test_measures_say_what_may_be_done_with_numbers():
    indicator = small_catalogue.indicator
    known = small_catalogue.catalogue(
        indicator("SHARE", "RND", "women:0-19 + men:0-19", denominator="population", factor=100,
                  direction=-1, tables=["07459"]),
        indicator("SUM", "SUM", "population"),
        indicator("GROWTH", "RND", "population - population@-10", denominator="population@-10"),
        indicator("CHANGE", "RND", "employed", denominator="population", change=5),
        indicator("AGE", "RND", "2*population:0-4 + 7*population:5-9", denominator="population"),
        indicator("MONEY", "RND", "result", denominator="revenue"),
        indicator("MEAN", "WM", "coverage", weight="population"),
        indicator("OWN", "MTX", "commuters", measure="self_containment_supply"),
        indicator("LEAST", "MIN", "population"),
        indicator("SPLIT", "VEC", "population", measure="fragmentation"),
        indicator("INCOME", "MED", "income"),
    )  # fmt: skip
    ids = sorted(one.id for one in known.indicators)
    found = {one.id: one for one in measures_of([*ids, *ids], known, "nb")}
    assert list(found) == [one.id for one in known.indicators]
    of = {
        name: {id_ for id_, one in found.items() if getattr(one, name)}
        for name in ("counts", "rate", "yardstick", "change")
    }
    assert of["counts"] == {"SHARE", "OWN"}
    assert of["rate"] == set(ids) - {"SUM"}
    assert of["yardstick"] == set(ids) - {"SUM", "LEAST", "SPLIT"}
    assert of["change"] == {"GROWTH", "CHANGE"}
    assert found["SHARE"] == Measure(
        "SHARE", "SHARE", "SHARE", "%", "people", "People", -1, 100.0, True, True, True, False,
    )  # fmt: skip


def test_indicators_that_the_catalogue_does_not_know_come_last():
    known = small_catalogue.catalogue(small_catalogue.indicator("B", "SUM", "population"))
    found = measures_of(["Z", "A", "B"], known, "en", {"A": "Anglers"})
    assert [(one.id, one.name) for one in found] == [("B", "B"), ("Z", "Z"), ("A", "Anglers")]
    assert found[2] == Measure("A", "Anglers")
    assert (found[2].direction, found[2].counts, found[2].rate, found[2].unit) == (
        0,
        False,
        True,
        "",
    )
    assert [one.id for one in measures_of(["B", "A"], None, "nn")] == ["B", "A"]


# --- groups --------------------------------------------------------------------------------


def test_a_group_is_pooled_and_not_averaged():
    (series,) = table(
        share("a", 10, 100, "2023"), share("b", 90, 100, "2023"), share("c", 1, 1000, "2023"),
        share("a", 20, 100), share("b", 30, 400),
    ).series  # fmt: skip
    members = np.array([True, True, False])
    assert pooled(series, SHARE, WHOLE, members).tolist() == [50.0, 10.0]
    # c has no value in 2024: it is left out.
    assert pooled(series, SHARE, WHOLE, ~members)[0] == pytest.approx(0.1)
    assert np.isnan(pooled(series, SHARE, WHOLE, ~members)[1])
    assert pooled(series, SHARE, WHOLE, np.ones(3, dtype=bool))[1] == 10.0
    assert np.isnan(pooled(series, SHARE, CENTRE, members)).all()
    assert np.isnan(pooled(series, SHARE, WHOLE, np.zeros(3, dtype=bool))).all()


def test_a_growth_is_pooled_from_its_numbers_but_a_change_cannot_be():
    rows = [share("a", -10, 100), share("b", 30, 100)]
    (growth,) = table(*rows).series
    measure = replace(SHARE, counts=False, change=True)
    both = np.ones(2, dtype=bool)
    assert pooled(growth, measure, WHOLE, both).tolist() == [10.0]
    (change,) = table(row("a", 2.5, numerator=40, denominator=100), rows[1]).series
    assert np.isnan(pooled(change, measure, WHOLE, both)).all()
    assert pooled(change, measure, WHOLE, np.array([False, True])).tolist() == [30.0]


def test_sums_and_values_without_numbers_are_not_pooled():
    both = np.ones(2, dtype=bool)
    (series,) = table(row("a", 5.0), row("b", 6.0)).series
    assert np.isnan(pooled(series, SHARE, WHOLE, both)).all()
    (series,) = table(share("a", 1, 10), share("b", 1, 10)).series
    assert np.isnan(pooled(series, replace(SHARE, rate=False), WHOLE, both)).all()
    assert np.isnan(pooled(series, replace(SHARE, factor=None), WHOLE, both)).all()


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 500)), min_size=1, max_size=9))
def test_all_regions_together_are_the_nation(numbers):
    (series,) = table(*(share(f"r{at}", a, b) for at, (a, b) in enumerate(numbers))).series
    found = pooled(series, SHARE, WHOLE, np.ones(len(numbers), dtype=bool))
    above, below = (sum(column) for column in zip(*numbers))
    assert found[0] == pytest.approx(100 * above / below, rel=1e-12)


# --- barometer -----------------------------------------------------------------------------


def test_a_row_has_the_own_value_among_all_others():
    rows = [share(name, count, 1000, source="07459") for name, count in
            zip("abcde", (100, 200, 300, 400, 500))]  # fmt: skip
    found = of_share(*rows, nation(share("", 1500, 5000)), share("a", 40, 500, part="centre"),
                     share("a", 60, 500, part="hinterland"), pinned=(4, 0))  # fmt: skip
    assert (found.measure, found.period, found.source) == (SHARE, "2024", "07459")
    assert found.values.tolist() == [10, 20, 30, 40, 50]
    assert (found.low, found.q1, found.median, found.q3, found.high) == (10, 20, 30, 40, 50)
    assert (found.own, found.centre, found.hinterland) == (10, 8, 12)
    assert (found.comparator, found.difference) == (30, -20)
    assert found.pinned.tolist() == [50, 10]
    assert (found.clear, found.verdict, found.status, found.flipped) == (-1, -1, "ok", False)


def test_good_and_bad_follow_the_direction():
    rows = [share("a", 300, 1000), nation(share("", 100, 1000))]
    verdicts = [
        (found := of_share(*rows, measure=replace(SHARE, direction=direction))).verdict
        for direction in (1, -1, 0)
    ]
    assert verdicts == [1, -1, 0]
    assert found.clear == 1
    assert of_share(*rows, measure=replace(SHARE, direction=-1)).flipped


def test_small_numbers_are_not_coloured():
    # 12 % beside 10 %: 12 of 100 may be chance, 1200 of 10 000 is none.
    whole = nation(share("", 1000, 10_000))
    assert of_share(share("a", 12, 100), whole).verdict == 0
    assert of_share(share("a", 1200, 10_000), whole).verdict == 1


@pytest.mark.parametrize(
    "row_of_a",
    [
        row("a", 30.0), row("a", 30.0, numerator=300), row("a", 30.0, denominator=1000),
        share("a", 300.5, 1000), share("a", 300, 1000, status="partial"),
        share("a", 300, 1000, status="estimated"), row("a", None, status="missing"),
    ],
)  # fmt: skip
def test_what_rests_on_no_full_count_is_not_coloured(row_of_a):
    found = of_share(row_of_a, share("b", 1, 10), nation(share("", 1, 10)))
    assert (found.clear, found.verdict) == (0, 0)


def test_what_rests_on_few_is_judged_by_its_count():
    found = of_share(share("a", 9, 10, status="small"), nation(share("", 1, 10)))
    assert (found.verdict, found.status) == (1, "small")


def test_measures_without_counts_or_factor_are_not_coloured():
    rows = [share("a", 300, 1000), nation(share("", 100, 1000))]
    for measure in (replace(SHARE, counts=False), replace(SHARE, factor=None)):
        found = of_share(*rows, measure=measure)
        assert (found.clear, found.comparator) == (0, 10.0)


def test_without_a_row_of_the_nation_there_is_no_comparator():
    found = of_share(share("a", 300, 1000), share("b", 1, 1000))
    assert np.isnan(found.comparator)
    assert np.isnan(found.difference)
    assert found.verdict == 0
    # Nor is there in a year that it lacks.
    found = of_share(share("a", 300, 1000), nation(share("", 1, 10, "2023")))
    assert np.isnan(found.comparator)


def test_sizes_are_not_compared():
    rows = [row("a", 500.0), nation(row("", 9000.0))]
    for measure in (replace(SHARE, rate=False), replace(SHARE, yardstick=False)):
        assert np.isnan(of_share(*rows, measure=measure).comparator)
        assert np.isnan(of_share(*rows, measure=measure, members=group(True)).comparator)


def test_a_group_takes_the_place_of_the_nation():
    rows = [share("a", 300, 1000), share("b", 10, 100), share("c", 90, 900), share("d", 9, 10)]
    found = of_share(*rows, nation(share("", 9, 10)), members=group(False, True, True, False))
    assert (found.comparator, found.verdict) == (10.0, 1)


def test_a_group_of_nobody_is_not_the_nation():
    found = of_share(share("a", 300, 1000), nation(share("", 9, 10)), members=group(False))
    assert np.isnan(found.comparator)
    assert found.verdict == 0


def test_a_region_without_a_value_has_a_row():
    rows = [share("a", 1, 10), share("b", 2, 10, "2023"), nation(share("", 5, 10))]
    found = of_share(*rows, region=1, pinned=(0, 1))
    assert (found.period, found.status) == ("2024", "")
    assert np.isnan(found.own)
    assert np.isnan(found.difference)
    assert found.pinned[0] == 10
    assert found.low == found.high == 10
    found = of_share(row("a", None, status="missing"), row("b", None))
    assert np.isnan([found.low, found.median, found.high]).all()
    assert found.status == "missing"


def test_period_and_part_can_be_chosen():
    rows = [
        share("a", 1, 10, "2020"), share("a", 2, 10, "2021"),
        share("a", 3, 10, "2021", part="centre"),
        share("a", 4, 10, "2050", variant="MMMM"), nation(share("", 5, 10, "2021")),
    ]  # fmt: skip
    assert of_share(*rows).period == "2021"
    assert of_share(*rows, periods={"SHARE": "2020"}).own == 10
    assert of_share(*rows, periods={"SHARE": "1900"}).own == 20
    found = of_share(*rows, part=CENTRE)
    assert (found.own, found.comparator, found.values.tolist()) == (30, 50, [30])
    assert np.isnan(of_share(*rows, part=HINTERLAND).own)
    # What was observed, or else what stands for it.
    assert of_share(*rows).variant == ""
    found = of_share(rows[3])
    assert (found.own, found.period, found.variant) == (40, "2050", "MMMM")


def test_rows_stand_in_the_order_of_the_measures_and_only_for_what_there_is():
    found = table(*(row("a", 1.0, indicator=name) for name in ("X", "Y", "Z")))
    measures = [Measure(name, name) for name in ("Z", "Q", "X")]
    rows = barometer(found, measures, 0, [], NATION)
    assert [one.measure.id for one in rows] == ["Z", "X"]


def test_the_largest_difference_comes_first():
    rows, ids = [], {}
    for name, values, whole in (
        ("SMALL", (10, 11, 12, 13, 14), 11), ("LARGE", (0, 10, 11, 12, 13), 11),
        ("TIE", (10, 11, 12, 13, 14), 11), ("NONE", (1, 2, 3, 4, 5), None),
        # Most are alike: the quartiles are equal, and the range is large.
        ("RARE", (0, 0, 0, 0, 100), 1), ("SAME", (5, 5, 5, 5, 5), 5),
    ):  # fmt: skip
        rows += [row(unit, value, indicator=name) for unit, value in zip("abcde", values)]
        rows += [nation(row("", whole, indicator=name))]
        ids[name] = Measure(name, name)
    found = by_difference(barometer(table(*rows), list(ids.values()), 0, [], NATION))
    assert [one.measure.id for one in found] == ["LARGE", "SMALL", "TIE", "RARE", "SAME", "NONE"]


def test_what_tells_is_a_difference_that_small_numbers_do_not_explain():
    made = of_share(share("a", 3, 10), share("b", 4, 10), nation(share("", 7, 20)))
    counted, weighed = replace(SHARE, counts=True), replace(SHARE, counts=False)
    rows = [
        replace(made, measure=measure, difference=difference, clear=clear)
        for measure in (counted, weighed)
        for difference, clear in ((5.0, 1), (-5.0, -1), (5.0, 0), (0.0, 0), (np.nan, 0))
    ]
    assert [(row.measure.counts, row.difference, row.clear) for row in telling(rows)] == [
        (True, 5.0, 1),
        (True, -5.0, -1),
        (False, 5.0, 1),
        (False, -5.0, -1),
        (False, 5.0, 0),
    ]
    assert telling([]) == ()


def test_one_region_alone():
    found = of_share(share("a", 3, 10), nation(share("", 3, 10)), pinned=(0,))
    assert (found.low, found.median, found.high, found.difference, found.verdict) == (
        30,
        30,
        30,
        0,
        0,
    )


def test_spread_passes_over_what_is_not_known():
    assert spread(np.array([np.nan, 4.0, 1.0, np.nan, 2.0])) == (1.0, 1.5, 2.0, 3.0, 4.0)
    assert np.isnan(spread(np.array([np.nan]))).all()


# --- table ---------------------------------------------------------------------------------


def test_the_table_has_the_pinned_regions_and_the_comparator():
    found = table(
        share("a", 1, 10), share("b", 2, 10, status="partial"), share("c", 9, 10, "2023"),
        nation(share("", 5, 10)), row("a", 3.0, indicator="X", source="07459"),
    )  # fmt: skip
    measures = [Measure("X", "X"), SHARE]
    first, second = as_rows(found, measures, [1, 2, 0], NATION)
    assert (first.measure.id, first.period, first.source) == ("X", "2024", "07459")
    np.testing.assert_array_equal(first.values, [np.nan, np.nan, 3.0])
    assert np.isnan(first.comparator)
    np.testing.assert_array_equal(second.values, [20.0, np.nan, 10.0])
    assert second.statuses == ("partial", "", "ok")
    assert second.comparator == 50.0
    assert as_rows(found, measures, [], NATION)[1].values.size == 0
    (row_,) = as_rows(found, [SHARE], [0], group(False, True, False), periods={"SHARE": "2024"})
    assert row_.comparator == 20.0
