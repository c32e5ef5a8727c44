"""The long table of statistics as indicators by period, part and region."""

from __future__ import annotations

import numpy as np
import pytest
from comparing_tables import columns, nation, row, share, table
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.comparing import assembling
from smacreg.smacreg_plugin.engine.comparing.region_table import read_region_table
from smacreg.smacreg_plugin.engine.comparing.series import CENTRE, HINTERLAND, WHOLE
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.indicators.values import MISSING, OK, PARTIAL

NAN = float("nan")


def refusal(rows, names=None, drop=()):
    given_ = {role: column for role, column in columns(rows).items() if role not in drop}
    with pytest.raises(EngineError) as refused:
        read_region_table(given_, names or {})
    return refused.value.message.key, str(refused.value)


def findings(*rows):
    return [(m.key, m.values) for m in read_region_table(columns(list(rows)), {})[1]]


def test_values_stand_by_period_part_and_region():
    found = table(
        share("b", 20, 100, "2024", status="ok", source="07459"),
        share("b", 5, 50, "2024", part="centre", source="07459"),
        share("a", 10, 100, "2023", status="partial", source="07459"),
        share("a", 9, 60, "2024", part="hinterland", source="07459"),
        nation(share("", 30, 200, "2024")),
    )
    assert found.ids == ("a", "b")
    assert (found.position("b"), found.indicators) == (1, ("SHARE",))
    (one,) = found.series
    assert (one.periods, one.source, one.variant) == (("2023", "2024"), "07459", "")
    assert one.value.shape == one.status.shape == (2, 3, 2)
    assert np.isnan(one.value).sum() == 8
    assert one.value[0, WHOLE, 0] == 10.0
    assert one.value[1, CENTRE, 1] == 10.0
    assert one.numerator[1, HINTERLAND, 0] == 9.0
    assert one.denominator[1, WHOLE, 1] == 100.0
    assert one.status[:, WHOLE].tolist() == [[PARTIAL, -1], [-1, OK]]
    assert np.isnan(one.nation_value[0])
    assert one.nation_value[1] == 15


def test_a_region_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        table(row("a", 1)).position("b")


@given(st.permutations(range(14)))
def test_the_order_of_rows_does_not_matter(order):
    rows = [
        share(region, 3 + place, 100 + place, period, source=f"t{place}")
        for place, (region, period) in enumerate(
            (region, period) for region in ("1", "2", "10") for period in ("2001", "2002", "1999")
        )
    ]
    rows += [nation(share("", 7, 300, period)) for period in ("2001", "1999")]
    rows += [row("2", 4.5, "2001", "OTHER", variant=variant) for variant in ("low", None, "high")]
    ours, theirs = table(*rows), table(*(rows[place] for place in order))
    assert ours.ids == theirs.ids == ("1", "10", "2")
    assert ours.indicators == ("OTHER", "SHARE")
    assert [one.variant for one in ours.series if one.indicator == "OTHER"] == ["", "high", "low"]
    for mine, other in zip(ours.series, theirs.series):
        assert (mine.indicator, mine.variant, mine.periods, mine.source) == (
            other.indicator, other.variant, other.periods, other.source,
        )  # fmt: skip
        for name in ("value", "numerator", "denominator", "status", "nation_value"):
            np.testing.assert_array_equal(getattr(mine, name), getattr(other, name))


@pytest.mark.parametrize("nothing", [None, NAN, np.nan, "", " "])
def test_nothing_is_no_value(nothing):
    (one,) = table(row("a", nothing), row("b", 2.0)).series
    assert np.isnan(one.value[0, WHOLE, 0])
    assert one.status[0, WHOLE].tolist() == [MISSING, OK]


def test_zero_is_a_value():
    (one,) = table(row("a", 0, numerator=0, denominator=12)).series
    assert (one.value[0, WHOLE, 0], one.status[0, WHOLE, 0]) == (0.0, OK)


def test_numbers_may_be_text_and_codes_whole_numbers():
    (one,) = (found := table(row(301, "1.5", 2024), row("1103", "2", 2024.0))).series
    assert found.ids == ("1103", "301")
    assert (one.periods, one.value[0, WHOLE].tolist()) == (("2024",), [2.0, 1.5])
    (one,) = table(row("a", np.float64(3)), row("b", np.int64(4))).series
    assert one.value[0, WHOLE].tolist() == [3.0, 4.0]


def test_columns_may_be_arrays():
    given_ = {
        "unit": np.array([1, 2, 2]),
        "indicator": np.array(["X", "X", "X"]),
        "value": np.array([1.0, NAN, 3.0]),
        "period": np.array([NAN, NAN, 2020.0]),
    }
    (one,) = read_region_table(given_, {})[0].series
    assert one.periods == ("", "2020")
    np.testing.assert_array_equal(one.value[:, WHOLE], [[1.0, NAN], [NAN, 3.0]])


def test_only_what_is_needed_need_be_there():
    given_ = {"unit": ["b", "a"], "indicator": ["X", "X"], "value": [2, 1]}
    (one,) = read_region_table(given_, {})[0].series
    assert (one.periods, one.variant, one.source) == (("",), "", "")
    assert one.value[0, WHOLE].tolist() == [1.0, 2.0]
    assert one.status[0].tolist() == [[OK, OK], [-1, -1], [-1, -1]]
    assert np.isnan(one.nation_value).all()


def test_numbers_that_are_none_are_refused_with_their_field_and_row():
    key, text = refusal([row("a", 1), row("b", "1,5")], {"value": "verdi"})
    assert key == "numbers.comma"
    assert "“verdi”" in text
    assert "“1,5” in row 2" in text
    assert refusal([row("a", 1), row("b", "many")])[0] == "numbers.not_number"
    assert refusal([row("a", True), row("b", 2)])[0] == "numbers.not_number"
    assert refusal([row("a", float("inf")), row("b", 2)])[0] == "numbers.not_finite"
    assert refusal([row("a", 1, denominator="x")])[0] == "numbers.not_number"
    # Row 3 of the table, although rows of units are passed over.
    units = [row("u", 1, level="unit", part=None)] * 2
    assert "in row 3" in refusal([*units, row("b", "1,5")])[1]


def test_rows_of_units_are_passed_over_unread():
    found = table(row("u", "1,5", level="unit", part=None), row("a", 1))
    assert found.ids == ("a",)


def test_repeated_rows_are_refused_with_count_and_example():
    rows = [row("a", 1), row("b", 2), row("b", 2), row("b", 3), row("b", 4, "2023")]
    key, text = refusal(rows)
    assert key == "comparing.duplicates"
    assert "2 rows" in text
    assert "b, region, SHARE, 2024" in text
    # The part and the variant tell rows apart.
    more = [row("b", 1), row("b", 1, part="centre"), row("b", 1, variant="low")]
    assert len(table(*more).series) == 2
    assert refusal(more, drop=("part",))[0] == "comparing.duplicates"
    assert refusal([row("a", 1), *[nation(row("", 1))] * 2])[0] == "comparing.duplicates"


def test_tables_without_regions_are_refused():
    assert refusal([])[0] == "comparing.no_rows"
    assert refusal([row(None, 1), row("", 2)])[0] == "comparing.no_rows"
    assert refusal([nation(row("", 1)), row("a", 1, part="north")])[0] == "comparing.no_rows"
    key, text = refusal([row("u", 1, level="unit"), row("v", 1, level=None)], {"level": "nivå"})
    assert key == "comparing.no_regions"
    assert "“nivå”" in text
    assert "“unit”" in text


def test_two_nations_are_refused():
    rows = [row("a", 1), nation(row("", 1)), nation(row("", 2, "2023"), "SE")]
    key, text = refusal(rows)
    assert key == "comparing.nations"
    assert "NO, SE" in text


def test_a_field_chosen_by_mistake_is_refused_before_it_fills_the_memory(monkeypatch):
    monkeypatch.setattr(assembling, "MOST_CELLS", 100)
    rows = [row(f"r{place}", 1, str(place)) for place in range(6)]
    assert table(*rows[:5]).series[0].value.size == 75
    key, text = refusal(rows)
    assert key == "comparing.too_large"
    assert "6 periods" in text


def test_rows_that_are_left_out_are_told():
    good = row("a", 1)
    assert findings(good, row("f", 1, level="county"), row("g", 1, level=None)) == [
        (
            "comparing.other_words",
            {"count": 2, "field": "level", "examples": "“county”, “”", "usual": "region"},
        )
    ]
    ((key, values),) = findings(good, row("b", 1, part="north"), nation(row("", 1)))
    assert (key, values["count"], values["examples"]) == ("comparing.other_words", 1, "“north”")
    odd = {**nation(row("", 2)), "part": "centre"}
    assert [key for key, _ in findings(good, odd)] == ["comparing.other_words"]
    assert findings(good, row(None, 1), row("b", 1, indicator="")) == [
        ("comparing.no_code", {"count": 1, "field": "unit"}),
        ("comparing.no_code", {"count": 1, "field": "indicator"}),
    ]
    strange = [row("b", 1, status="final"), row("c", None, status="final")]
    assert findings(good, *strange) == [
        ("comparing.other_status", {"count": 2, "field": "status", "example": "final"})
    ]
    (one,) = read_region_table(columns([good, *strange]), {})[0].series
    assert one.status[0, WHOLE].tolist() == [OK, OK, MISSING]


def test_case_and_spaces_of_words_do_not_matter():
    (one,) = table(row("a", 1, level="Region ", part=" Centre", status="PARTIAL")).series
    assert one.status[0].tolist() == [[-1], [PARTIAL], [-1]]


def test_sources_are_joined_each_once():
    (one,) = table(
        row("a", 1, "2020", source="B, A"), row("a", 1, "2021", source="A"),
        row("a", 1, "2022", source="C"), row("a", 1, "2023"),
    ).series  # fmt: skip
    assert one.source == "A, B, C"
    # A single one keeps its order.
    (one,) = table(row("a", 1, "2020", source="B, A"), row("b", 1, "2020", source="B, A")).series
    assert one.source == "B, A"


def test_each_series_has_its_own_periods_and_knows_the_latest():
    found = table(
        row("a", 1, "2020"), row("a", None, "2021"), row("b", 3, "2022", part="centre"),
        row("a", 1, "2010", "OLD"), row("b", None, "2020", "NONE"), row("b", None, "2021", "NONE"),
    )  # fmt: skip
    share_, old, none = (found.nearest(name) for name in ("SHARE", "OLD", "NONE"))
    assert (share_.periods, share_.selectable) == (("2020", "2021", "2022"), ("2020",))
    assert (share_.latest(), share_.at("2021"), share_.at("1999"), share_.at()) == (0, 1, 0, 0)
    assert (old.periods, old.latest()) == (("2010",), 0)
    assert (none.selectable, none.latest()) == ((), 1)


def test_what_was_observed_stands_for_a_variant_that_is_not_there():
    found = table(
        *(row("a", 1, "2024", "X", variant=variant) for variant in (None, "MMMM", "HHML")),
        *(row("a", 1, "2024", "Y", variant=variant) for variant in ("MMMM", "HHML")),
        *(row("a", 1, "2024", "Z", variant=variant) for variant in ("b", "a")),
    )
    chosen = [
        [found.nearest(name, variant).variant for name in "XYZ"] for variant in ("", "HHML", "a")
    ]
    assert chosen == [["", "MMMM", "a"], ["HHML", "HHML", "a"], ["", "MMMM", "a"]]
    assert found.nearest("Q") is None


def test_many_regions_and_only_one():
    many = [f"{place:05d}" for place in range(11_000)]
    given_ = {"unit": many[::-1], "indicator": ["X"] * 11_000, "value": list(range(11_000))[::-1]}
    found = read_region_table(given_, {})[0]
    assert found.ids == tuple(many)
    assert (found.series[0].value[0, WHOLE] == np.arange(11_000)).all()
    assert found.position("10999") == 10_999
    assert table(row("a", 7)).series[0].value[0, WHOLE].tolist() == [7.0]
