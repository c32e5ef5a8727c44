"""The flow matrix: what it reads, counts and refuses."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.numbers import parse_numbers

UNITS = Units.from_table(["0301", "1103", "4601"])


def build(rows, units=UNITS, **options):
    origins, destinations, persons = zip(*rows) if rows else ((), (), ())
    return FlowMatrix.from_table(origins, destinations, persons, units, **options)


def refusal(*args, **options):
    with pytest.raises(EngineError) as refused:
        build(*args, **options)
    return refused.value.message


ROWS = [
    ("1103", "0301", "20"),
    ("0301", "0301", 100.0),
    ("0301", "4601", 5),
    ("4601", "4601", "50"),
]


def test_margins_and_cells():
    matrix = build(ROWS)
    assert matrix.residents.tolist() == [105, 20, 50]
    assert matrix.jobs.tolist() == [120, 0, 55]
    assert matrix.internal.tolist() == [100, 0, 50]
    assert matrix.cells == 4
    assert matrix.total == 175
    assert matrix.origins.tolist() == [0, 0, 1, 2]
    assert matrix.out_unit.tolist() == [0, 2, 0, 2]
    assert matrix.in_unit.tolist() == [0, 1, 0, 2]
    assert matrix.in_value.tolist() == [100, 20, 5, 50]


@given(st.permutations(ROWS * 2))
def test_row_order_does_not_matter(rows):
    first, again = build(ROWS * 2), build(rows)
    for name in ("out_ptr", "out_unit", "out_value", "in_ptr", "in_unit", "in_value"):
        assert np.array_equal(getattr(first, name), getattr(again, name))


# Summed in another order, these give 1.7 or 1.7000000000000002.
FRACTIONS = (0.1, 0.2, 0.3, 0.4, 0.7)


@given(st.permutations(FRACTIONS))
def test_sums_do_not_depend_on_row_order(values):
    for pair in (("0301", "1103"), ("0301", "0000"), ("0000", "0301")):
        rows = [("0301", "1103", 100), *((*pair, v) for v in values)]
        first = build([("0301", "1103", 100), *((*pair, v) for v in FRACTIONS)])
        again = build(rows)
        for name in ("out_value", "external_out", "external_in"):
            assert np.array_equal(getattr(first, name), getattr(again, name))


def test_repeated_pairs_are_summed_and_counted():
    matrix = build([*ROWS, ("0301", "4601", 7), ("1103", "4601", 1), ("4601", "1103", 1)])
    assert matrix.out_value.tolist() == [100, 12, 20, 1, 1, 50]
    (finding,) = matrix.findings
    assert finding.key == "flows.duplicates"
    assert finding.values == {"count": 1, "example": "0301 → 4601"}


def test_many_repeated_pairs_look_like_several_years():
    matrix = build(ROWS * 2)
    (finding,) = matrix.findings
    assert (finding.key, finding.is_warning) == ("flows.many_duplicates", True)


def test_external_commuters_are_always_counted():
    rows = [*ROWS, ("0301", "2100", 7), ("9999", "4601", 3), ("9999", "2100", 2)]
    dropped, kept = build(rows), build(rows, keep_external=True)
    for matrix in (dropped, kept):
        assert matrix.external_out.tolist() == [7, 0, 0]
        assert matrix.external_in.tolist() == [0, 0, 3]
        assert matrix.total == 175
    assert dropped.residents.tolist() == [105, 20, 50]
    assert kept.residents.tolist() == [112, 20, 50]
    assert kept.jobs.tolist() == [120, 0, 58]
    assert [f.key for f in kept.findings] == ["flows.elsewhere", "flows.external_kept"]
    without = kept.without(np.array([False, True, False]))
    assert without.units.codes == ("0301", "4601")
    assert without.residents.tolist() == [112, 50]
    assert without.jobs.tolist() == [100, 58]


def test_minimum_flow_counts_what_it_drops():
    matrix = build(ROWS, min_flow=10)
    assert matrix.total == 170
    assert matrix.findings[0].values == {"cells": 1, "persons": 5, "min_flow": 10}


def test_units_without_flows_are_named():
    matrix = build(ROWS, Units.from_table(["0301", "1103", "4601", "5001"]))
    assert [(f.key, f.values["examples"]) for f in matrix.findings] == [
        ("flows.silent_units", "5001")
    ]


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([], "flows.empty"),
        ([("0301", "0301", -1)], "flows.negative"),
        ([("0301", "0301", "1,5")], "numbers.comma"),
        ([("0301", "0301", "1 500")], "numbers.comma"),
        ([("0301", "0301", "many")], "numbers.not_number"),
        ([("0301", "0301", "1_000")], "numbers.not_number"),
        ([("0301", "0301", None)], "numbers.missing"),
        ([("0301", "0301", " ")], "numbers.missing"),
        ([("0301", "0301", float("nan"))], "numbers.not_finite"),
        ([("0301", "0301", "inf")], "numbers.not_finite"),
        ([("0301", "0301", 1e307)], "flows.too_large"),
        ([("0301", "0301", True)], "numbers.not_number"),
        ([("0301", "0301", "０１")], "numbers.not_number"),
        ([("0301", "0301", "1'000")], "numbers.comma"),
        ([("0301", "0301", "1.000.000")], "numbers.comma"),
        ([("0301", "0301", 10**400)], "numbers.not_number"),
        ([(None, "0301", 1)], "flows.no_code"),
        ([("  ", "0301", 1)], "flows.no_code"),
        ([("1103 ", "0301", 1), ("1103", "1103", 100)], "codes.spaces"),
        ([("0301", "", 1)], "flows.no_code"),
        ([("0301", "1103", 0)], "flows.no_persons"),
        ([("AA", "BB", 1)], "flows.all_unmatched"),
        ([("0301", "1103", 70), ("0301", "BB", 30)], "flows.unmatched"),
        ([("301", "1103", 1), ("1103", "1103", 100)], "codes.zeros_lost"),
    ],
)
def test_rubbish_is_refused(rows, key):
    message = refusal(rows)
    assert message.key == key
    assert len(str(message).splitlines()) == 1


def test_refusals_name_field_count_example_and_row():
    message = refusal([("0301", "0301", 1), ("0301", "1103", "2,5"), ("0301", "4601", "3,5")])
    assert message.values == {"count": 2, "field": "value", "example": "2,5", "row": 2}


def test_zeros_lost_in_the_units_are_seen_even_if_few_persons_are_concerned():
    units = Units.from_table([301, 1103, 4601])
    message = refusal([("0301", "1103", 1), ("1103", "1103", 100)], units)
    assert (message.key, message.values["examples"]) == ("codes.zeros_lost", "301 → 0301")


def test_numbers_may_be_written_as_programs_write_them():
    rows = [("0301", "1103", v) for v in ("1e2", " 7 ", "+5", ".5", "2.", np.float32(1.5), 3)]
    assert build(rows).total == 119.0


def test_spaces_in_the_units_are_seen():
    units = Units.from_table(["0301 ", "1103", "4601"])
    message = refusal([("0301", "1103", 1), ("1103", "1103", 100)], units)
    assert (message.key, message.values["examples"]) == ("codes.spaces", "“0301 ”")


def test_row_numbers_are_those_of_the_table_when_a_year_is_chosen():
    rows = [("0301", "1103", 5), ("0301", "1103", 6), ("0301", "1103", "2,5")]
    message = refusal(rows, years=["2021", "2022", "2022"], year="2022")
    assert message.values["row"] == 3


def test_rows_without_a_year_are_counted():
    matrix = build(ROWS[:3], years=["2022", None, "2022"])
    assert matrix.total == 25
    first = matrix.findings[0]
    assert (first.key, first.values["count"]) == ("flows.no_year", 1)


def test_units_may_come_in_any_order_with_their_positions():
    units = Units.from_table(["4601", "0301", "1103"], [4, 3, 1], [40, 30, 10])
    assert units.codes == ("0301", "1103", "4601")
    assert units.x.tolist() == [3, 1, 4]
    assert units.y.tolist() == [30, 10, 40]


def test_twenty_per_cent_unmatched_is_still_accepted():
    assert build([("0301", "1103", 80), ("0301", "BB", 20)]).total == 80


def test_integer_codes_match_text_written_the_same_way():
    units = Units.from_table([1103, 4601])
    assert build([(1103, 4601.0, 5)], units).total == 5


def test_several_years_need_a_choice():
    rows, years = ROWS[:2], [2021, 2022]
    message = refusal(rows, years=years)
    assert (message.key, message.values["years"]) == ("flows.years", "2021, 2022")
    assert refusal(rows, years=years, year="2020").key == "flows.year_missing"
    assert refusal(rows, year="2020").key == "flows.year_without_field"
    assert build(rows, years=years, year="2022").total == 100
    assert build(rows, years=["2022", "2022"]).total == 120


@pytest.mark.parametrize(
    ("codes", "key"),
    [
        ([], "units.empty"),
        (["0301"], "units.one"),
        (["0301", None], "units.no_code"),
        (["0301", ""], "units.no_code"),
        (["0301", "0301", "1103"], "units.duplicate"),
    ],
)
def test_units_are_checked(codes, key):
    with pytest.raises(EngineError) as refused:
        Units.from_table(codes)
    assert refused.value.message.key == key


def test_columns_of_different_length_are_refused():
    with pytest.raises(EngineError) as refused:
        FlowMatrix.from_table(["0301"], ["0301", "1103"], [1], UNITS)
    assert refused.value.message.key == "flows.length"


def test_ties_follow_jobs_then_position_then_code():
    units = Units.from_table(["a", "b", "c", "d"], [5, 5, 1, 0], [2, 1, 9, 9])
    rows = [("a", "a", 3), ("b", "b", 3), ("c", "c", 3), ("d", "d", 7)]
    assert build(rows, units).rank.tolist() == [3, 2, 1, 0]
    assert build(rows, Units.from_table(["a", "b", "c", "d"])).rank.tolist() == [1, 2, 3, 0]


@pytest.mark.parametrize("word", ["Nannestad", "info", "infinite"])
def test_words_that_begin_like_a_number_are_words(word):
    with pytest.raises(EngineError, match=f"not numbers .*“{word}”"):
        parse_numbers(["1", word], "residents")


@pytest.mark.parametrize("word", ["nan", "inf", "-inf"])
def test_what_is_not_finite_is_refused_typed_and_written(word):
    for values in ([1.0, float(word)], [1.0, word]):
        with pytest.raises(EngineError) as refused:
            parse_numbers(values, "residents", [4, 7])
        assert refused.value.message.key == "numbers.not_finite"
        assert refused.value.message.values["row"] == 8


def test_rounding_of_sums_does_not_break_ties():
    # 0.1 + 0.2 is more than 0.3 in floats; B lies further west.
    flows = [("A", "A", 0.1), ("B", "A", 0.2), ("B", "B", 0.3)]
    matrix = FlowMatrix.from_table(*zip(*flows), Units.from_table(["A", "B"], [2.0, 1.0], [0, 0]))
    assert matrix.jobs[0] > matrix.jobs[1]
    assert matrix.rank.tolist() == [1, 0]
