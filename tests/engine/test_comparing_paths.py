"""Regions over time, and by two indicators at once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from comparing_tables import SHARE, nation, row, table

from smacreg.smacreg_plugin.engine.comparing.paths import paths
from smacreg.smacreg_plugin.engine.comparing.period_axis import left_out, numeric_years
from smacreg.smacreg_plugin.engine.comparing.scatter import Axis, scatter
from smacreg.smacreg_plugin.engine.comparing.series import CENTRE

NAN = np.nan


def series(values: dict[str, dict[str, float | None]], whole: dict[str, float] | None = None):
    rows = [
        row(unit, value, period)
        for unit, by_period in values.items()
        for period, value in by_period.items()
    ]
    rows += [nation(row("", value, period)) for period, value in (whole or {}).items()]
    return table(*rows).series[0]


# --- the axis of time ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("periods", "years", "missing"),
    [
        (("2001", "2002", "2005"), [2001, 2002, 2005], ("2003", "2004")),
        (("2000", "2010", "2015"), [2000, 2010, 2015], ("2005",)),
        (("1990", "2000", "2010"), [1990, 2000, 2010], ()),
        (("2020K2", "2020K3", "2021K1"), [2020.25, 2020.5, 2021], ("2020K4",)),
        (("2020M11", "2020M12", "2021M02"), [2020 + 10 / 12, 2020 + 11 / 12, 2021 + 1 / 12],
         ("2021M01",)),
        (("2020-01", "2020-02", "2020-04"), [2020, 2020 + 1 / 12, 2020.25], ("2020-03",)),
        (("2020T1", "2020T2", "2021T2"), [2020, 2020 + 1 / 3, 2021 + 1 / 3], ("2020T3", "2021T1")),
        (("2020H1", "2020H2"), [2020, 2020.5], ()),
        (("2020", "2021K1"), [2020, 2021], ()),
        (("2020", "2020M13"), [0, 1], ()),
        (("before", "after"), [0, 1], ()),
        (("",), [0], ()),
        (("2024",), [2024], ()),
    ],
)  # fmt: skip
def test_periods_stand_on_an_axis_of_time(periods, years, missing):
    np.testing.assert_allclose(numeric_years(periods), years, rtol=1e-15)
    assert left_out(periods) == missing


# --- paths ---------------------------------------------------------------------------------


def test_lines_are_a_hundred_in_the_base_period():
    one = series(
        {"a": {"2020": 50, "2021": 55, "2022": 60}, "b": {"2020": 10, "2021": 8, "2022": 12},
         "c": {"2020": 4, "2021": 4, "2022": 4}},
        {"2020": 200, "2021": 210, "2022": 190},
    )  # fmt: skip
    found = paths(one, SHARE, [1, 0])
    assert (found.periods, found.base, found.indexed) == (("2020", "2021", "2022"), "2020", True)
    assert found.years.tolist() == [2020, 2021, 2022]
    np.testing.assert_allclose(found.lines, [[100, 80, 120], [100, 110, 120]])
    np.testing.assert_allclose(found.nation, [100, 105, 95])
    np.testing.assert_allclose(found.low, [100, 84, 104])
    np.testing.assert_allclose(found.high, [100, 108, 120])
    found = paths(one, SHARE, [1], "2022")
    np.testing.assert_allclose(found.lines, [[100 * 10 / 12, 100 * 8 / 12, 100]])
    assert found.base == "2022"


def test_what_is_left_out_breaks_the_line():
    one = series({"a": {"2018": 1, "2019": 2, "2021": None, "2022": 3}, "b": {"2019": 5}},
                 {"2018": 1, "2019": 1, "2021": 1, "2022": 1})  # fmt: skip
    found = paths(one, SHARE, [0])
    assert found.periods == ("2018", "2019", "2020", "2021", "2022")
    np.testing.assert_array_equal(found.lines, [[100, 200, NAN, NAN, 300]])
    np.testing.assert_array_equal(found.nation, [100, 100, NAN, 100, 100])
    assert np.isnan(found.low).tolist() == [False, False, True, True, False]


def test_the_first_period_that_all_have_is_the_base():
    one = series({"a": {"2018": 1, "2019": 2, "2020": 4}, "b": {"2019": 5, "2020": 10}})
    assert paths(one, SHARE, [0, 1]).base == "2019"
    assert paths(one, SHARE, [0]).base == "2018"
    assert np.isnan(paths(one, SHARE, [0]).nation).all()
    # One that nobody has is no base; one that somebody has is, and b has no line.
    assert paths(one, SHARE, [1], "2018").base == "2019"
    assert paths(one, SHARE, [1], "1066").base == "2019"
    found = paths(one, SHARE, [0, 1], "2018")
    np.testing.assert_array_equal(found.lines, [[100, 200, 400], [NAN, NAN, NAN]])
    apart = series({"a": {"2018": 1}, "b": {"2020": 5}})
    assert paths(apart, SHARE, [0, 1]).base == "2018"


@pytest.mark.parametrize("first", [0, -3])
def test_there_is_no_index_of_what_is_zero_or_less(first):
    one = series({"a": {"2020": first, "2021": 6}, "b": {"2020": 2, "2021": 4}})
    found = paths(one, SHARE, [0, 1])
    assert (found.indexed, found.base) == (False, "")
    np.testing.assert_array_equal(found.lines, [[first, 6], [2, 4]])
    # Another year, or without that region: b alone can be indexed, and the band leaves a out.
    assert paths(one, SHARE, [0, 1], "2021").base == "2021"
    found = paths(one, SHARE, [1])
    np.testing.assert_array_equal((found.low, found.high), [[100, 200], [100, 200]])


def test_changes_are_shown_as_they_are():
    one = series({"a": {"2020": 5, "2021": 6}}, {"2020": 1, "2021": 2})
    found = paths(one, replace(SHARE, change=True), [0])
    assert not found.indexed
    assert (found.lines.tolist(), found.nation.tolist()) == ([[5, 6]], [1, 2])


def test_paths_of_no_region_of_parts_and_of_nothing():
    one = series({"a": {"2020": 5, "2021": 10}}, {"2020": 4, "2021": 2})
    found = paths(one, SHARE, [])
    assert found.lines.shape == (0, 2)
    assert (found.nation.tolist(), found.high.tolist()) == ([100, 50], [100, 200])
    found = paths(one, SHARE, [0], part=CENTRE)
    assert np.isnan(found.lines).all()
    assert found.base == ""
    assert found.nation.tolist() == [4, 2]


# --- scatter -------------------------------------------------------------------------------


def two(x_values, y_values, x_whole=None, y_whole=None):
    rows = []
    for name, values, whole in (("X", x_values, x_whole), ("Y", y_values, y_whole)):
        rows += [row(unit, value, indicator=name) for unit, value in zip("abcdef", values)]
        rows += [nation(row("", whole, indicator=name))] if whole is not None else []
    found = table(*rows)
    return found.nearest("X"), found.nearest("Y")


def test_quadrants_lie_around_the_nation():
    x, y = two((2, 0, 0, 2, 1, None), (2, 2, 0, 0, 1, 1), 1, 1)
    found = scatter(Axis(x, SHARE), Axis(y, SHARE))
    assert found.quadrant.tolist() == [0, 1, 2, 3, 0, -1]
    assert found.quadrant.dtype == np.int8
    assert (found.x.centre, found.x.centre_kind, found.x.period) == (1, "nation", "2024")
    np.testing.assert_array_equal(found.x.values, [2, 0, 0, 2, 1, NAN])


def test_the_median_stands_for_a_nation_that_is_not_known_or_is_a_size():
    x, y = two((1, 2, 9), (1, 2, 3), None, 6)
    found = scatter(Axis(x, SHARE), Axis(y, replace(SHARE, rate=False)))
    assert (found.x.centre, found.x.centre_kind) == (2, "median")
    assert (found.y.centre, found.y.centre_kind) == (2, "median")
    assert found.quadrant.tolist() == [2, 0, 0]


def test_a_scatter_of_nothing_has_no_quadrants():
    x, y = two((None, None), (1, 2))
    found = scatter(Axis(x, SHARE), Axis(y, SHARE))
    assert found.quadrant.tolist() == [-1, -1]
    assert np.isnan(found.x.centre)


def test_each_axis_has_its_own_period():
    found = table(*(row("a", float(year), year) for year in ("2019", "2020")))
    one = found.series[0]
    made = scatter(Axis(one, SHARE, "2019"), Axis(one, SHARE))
    assert (made.x.values[0], made.y.values[0]) == (2019, 2020)
    assert (made.x.period, made.y.period) == ("2019", "2020")
    assert np.isnan(scatter(Axis(one, SHARE), Axis(one, SHARE), CENTRE).x.values).all()
