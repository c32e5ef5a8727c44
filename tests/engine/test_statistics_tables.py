"""Tables of statistics in every shape that users have, and what is refused."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from small_catalogue import catalogue, table

from smacreg.smacreg_plugin.engine.catalogue.formula import parse_formula
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.formats.code_vintages import Vintage
from smacreg.smacreg_plugin.engine.indicators.period_texts import earlier, spans
from smacreg.smacreg_plugin.engine.indicators.series import Plane
from smacreg.smacreg_plugin.engine.indicators.statistics import Statistics
from smacreg.smacreg_plugin.engine.messages import Message

CODES = ["0101", "0102", "0103"]
UNITS = Units.from_table(CODES)


def together(*tables, units=UNITS, structures=()):
    return Statistics.put_together(
        units, tables, catalogue(), unit_field="code", structures=structures
    )


def plane(statistics, formula, variant=""):
    return statistics.plane(parse_formula(formula, "x").terms[0], variant)


def by_unit(statistics, formula, period="2024", variant=""):
    found = plane(statistics, formula, variant)
    assert isinstance(found, Plane), str(found)
    return found.values[found.periods.index(period)].tolist()


WIDE = {
    "code": CODES,
    "year": ["2024"] * 3,
    "0-19": [1, 2, 3],
    "20-66": [4, 5, 6],
    "67+": [7, 8, 9],
}
SHAPES = {
    "wide by age": WIDE,
    "wide with a total": {**WIDE, "total": [12, 15, 18]},
    "long by age": {
        "kommunenr": CODES * 3,
        "år": [2024] * 9,
        "alder": ["0–19 år"] * 3 + ["20-66 år"] * 3 + ["67 år eller eldre"] * 3,
        "antall": [1, 2, 3, 4, 5, 6, 7, 8, 9],
    },
    "long by age with a total": {
        "region": CODES * 4,
        "tid": ["2024"] * 12,
        "age": ["I alt"] * 3 + ["0-19"] * 3 + ["20-66"] * 3 + ["67+"] * 3,
        "value": [12, 15, 18, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    },
    "two variables that are its parts": {
        "unit": CODES * 2,
        "period": ["2024"] * 6,
        "variable": ["women"] * 3 + ["men"] * 3,
        "00-19": [1, 1, 2, 0, 1, 1],
        "20-66": [2, 2, 3, 2, 3, 3],
        "67+": [3, 4, 4, 4, 4, 5],
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_say_the_same(shape):
    statistics = together(table(SHAPES[shape]))
    assert by_unit(statistics, "population") == [12, 15, 18]
    assert by_unit(statistics, "population:0-66") == [5, 7, 9]
    assert by_unit(statistics, "population:67+") == [7, 8, 9]
    assert statistics.findings == []


def test_plain_columns():
    several = {"code": CODES, "year": [2024.0] * 3, "jobs": [5, 6, 7], "employed": ["1", "2", "3"],
               "name": ["a", "b", "c"]}  # fmt: skip
    statistics = together(table(several))
    assert by_unit(statistics, "jobs") == [5, 6, 7]
    assert by_unit(statistics, "employed") == [1, 2, 3]
    one = together(table({"code": CODES, "year": [2024] * 3, "persons": [1, 2, 3]}))
    assert by_unit(one, "population") == [1, 2, 3]


def test_jobs_by_industry_are_jobs_too():
    statistics = together(
        table(
            {
                "year": ["2024"] * 6,
                "code": CODES * 2,
                "industry": ["01-03"] * 3 + ["05-99"] * 3,
                "industry_name": ["x"] * 6,
                "jobs": [1, 2, 3, 10, 20, 30],
            }
        )
    )
    assert by_unit(statistics, "jobs_industry:01-03") == [1, 2, 3]
    assert by_unit(statistics, "jobs") == [11, 22, 33]


def test_named_columns_come_before_usual_names():
    columns = {"code": ["x", "y", "z"], "sted": CODES, "year": [1, 2, 3], "dato": ["2024"] * 3,
               "folk": [1, 2, 3]}  # fmt: skip
    chosen = {"unit": "sted", "period": "dato", "value": "folk"}
    assert by_unit(together(table(columns, chosen=chosen)), "population") == [1, 2, 3]


def test_a_range_that_cuts_a_group_is_not_estimated():
    statistics = together(table(WIDE))
    found = plane(statistics, "population:70+")
    assert isinstance(found, Message)
    assert found.key == "category.cut"
    lacking = plane(statistics, "employed")
    assert str(lacking) == "No table gives “employed” (published in 11618)."


def test_symbols_are_missing_with_their_reason():
    columns = {"code": CODES, "year": ["2024"] * 3, "jobs": [".", "..", ":"],
               "employed": ["1", "", None]}  # fmt: skip
    found = table(columns)
    keys = sorted(message.key for message in found.findings)
    assert keys == ["statistics.no_value", "statistics.not_available", "statistics.not_possible",
                    "statistics.suppressed"]  # fmt: skip
    assert np.bincount(found.reasons).tolist() == [1, 1, 1, 1, 2]
    assert all(math.isnan(value) for value in by_unit(together(found), "jobs"))
    text = " ".join(map(str, found.findings))
    assert "2 values of the table “t” are empty" in text
    assert "suppressed" in text


def test_estimates_are_remembered():
    columns = {"code": CODES, "year": ["2024"] * 3, "persons": [1, 2, 3],
               "status": ["exact", "estimated_share", ""]}  # fmt: skip
    found = plane(together(table(columns)), "population")
    assert found.estimated.tolist() == [[False, True, False]]


def test_codes_of_another_year_are_named_by_period():
    columns = {
        "code": [*CODES, "0101", "0199", *CODES],
        "year": ["2022"] * 3 + ["2023"] * 2 + ["2024"] * 3,
        "persons": [1, 2, 3, 4, 5, 6, 7, 8],
    }
    statistics = together(table(columns))
    assert statistics.unmatched == ("0199",)
    (finding,) = statistics.findings
    assert finding.key == "statistics.other_vintage"
    assert finding.is_warning
    assert "In 2023, 1 codes" in str(finding)
    assert "0199" in str(finding)


def test_the_structure_of_codes_of_another_year_is_recognised():
    def structure(name, codes):
        return Vintage(name, f"{name}-01-01", None, codes, codes, codes, codes)

    known = (structure("2020", ("0101", "0199")), structure("2024", tuple(CODES)))
    columns = {"code": ["0101", "0199"], "year": ["2023"] * 2, "persons": [1, 2]}
    statistics = together(table(columns), structures=known)
    assert [finding.key for finding in statistics.findings] == [
        "statistics.other_vintage",
        "vintages.found",
    ]
    assert "fit the units of 2020 best: 2 of 2" in str(statistics.findings[-1])


def test_two_tables_fill_each_other_and_are_compared():
    one = table({"code": CODES, "year": ["2024"] * 3, "persons": [1, 2, None]}, table="one")
    other = table({"code": CODES, "year": ["2024"] * 3, "persons": [1, 5, 3]}, table="other")
    statistics = together(one, other)
    assert by_unit(statistics, "population") == [1, 2, 3]
    disagree = [message for message in statistics.findings if message.key.endswith("disagree")]
    assert len(disagree) == 1
    assert "0102, 2024: 2.0 and 5.0" in str(disagree[0])


def test_total_that_is_missing_is_the_sum_of_its_parts():
    statistics = together(table({**WIDE, "total": [None, 15, 18]}))
    assert by_unit(statistics, "population") == [12, 15, 18]


BAD = {
    "no unit column": ({"place": CODES, "persons": [1, 2, 3]}, "statistics.no_unit_column"),
    "no numbers": ({"code": CODES, "year": [1, 2, 3], "name": [1, 2, 3]}, "statistics.no_numbers"),
    "no rows": ({"code": [], "year": [], "persons": []}, "statistics.empty"),
    "no code": (
        {"code": ["0101", None, " "], "year": [2024] * 3, "persons": [1, 2, 3]},
        "statistics.no_code",
    ),
    "no period": (
        {"code": CODES, "year": [2024, None, 2024], "persons": [1, 2, 3]},
        "statistics.no_period",
    ),
    "twice": (
        {"code": ["0101", "0101", "0102"], "year": [2024] * 3, "persons": [1, 2, 3]},
        "statistics.duplicate",
    ),
    "twice, a column unread": (
        {"code": ["0101", "0101", "0102"], "year": [2024] * 3, "variable": ["coverage"] * 3,
         "class": ["a", "b", "a"], "value": [1, 2, 3]},
        "statistics.duplicate_unread",
    ),
    "negative": ({"code": CODES, "year": [2024] * 3, "persons": [1, -2, 3]}, "statistics.negative"),
    "comma": ({"code": CODES, "year": [2024] * 3, "persons": ["1,5", "2", "3"]}, "numbers.comma"),
    "comma beside a symbol": (
        {"code": CODES, "year": [2024] * 3, "persons": [":", "2", "1,5"]}, "numbers.comma",
    ),
    "words": ({"code": CODES, "year": [2024] * 3, "persons": ["a", "2", "3"]},
              "numbers.not_number"),
    "infinite": (
        {"code": CODES, "year": [2024] * 3, "persons": [math.inf, 2.0, 3.0]}, "numbers.not_finite",
    ),
    "unknown variables": (
        {"code": CODES, "year": [2024] * 3, "variable": ["x"] * 3, "value": [1, 2, 3]},
        "statistics.unknown_variables",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_tables(case):
    columns, key = BAD[case]
    with pytest.raises(EngineError) as caught:
        table(columns)
    assert caught.value.message.key == key
    assert str(caught.value).endswith(".")


def test_column_that_tells_rows_apart_is_named_and_can_be_chosen():
    columns = {
        "code": ["0101", "0101", "0102"], "year": [2024] * 3,
        "variable": ["coverage", "coverage", "employed"], "class": ["a", "b", None],
        "value": [1, 2, 3],
    }  # fmt: skip
    with pytest.raises(EngineError, match="Not read are the columns class: "):
        table(columns)
    found = table(columns, chosen={"category": "class"})
    assert found.values.tolist() == [1, 2, 3]
    employed = by_unit(together(found), "employed")
    assert employed == pytest.approx([math.nan, 3, math.nan], nan_ok=True)


def test_rows_are_counted_as_in_the_table():
    with pytest.raises(EngineError, match="first: “1,5” in row 3"):
        table({"code": CODES, "year": [2024] * 3, "persons": [":", "2", "1,5"]})


def test_negative_amounts_are_no_counts():
    found = table({"code": CODES, "year": [2024] * 3, "result": [-1, 2, 3]})
    assert found.values.tolist() == [-1, 2, 3]


@pytest.mark.parametrize(
    ("codes", "key"),
    [
        (["101", "102", "103"], "codes.zeros_lost"),
        (["0101 ", "0102", "0103"], "codes.spaces"),
        (["5001", "5002", "5003"], "statistics.all_unmatched"),
    ],
)
def test_codes_that_do_not_fit(codes, key):
    found = table({"code": codes, "year": [2024] * 3, "persons": [1, 2, 3]})
    with pytest.raises(EngineError) as caught:
        together(found)
    assert caught.value.message.key == key


def test_order_of_rows_does_not_matter():
    columns = SHAPES["long by age with a total"]
    order = list(range(12))
    random.Random(3).shuffle(order)
    shuffled = {name: [column[row] for row in order] for name, column in columns.items()}
    one, other = together(table(columns)), together(table(shuffled))
    for formula in ("population", "population:20+"):
        assert by_unit(one, formula) == by_unit(other, formula)


def test_periods():
    assert earlier("2024", 10) == "2014"
    assert earlier("2024M06", 1) == "2023M06"
    assert earlier("2024K2", 0) == "2024K2"
    assert earlier("spring", 1) is None
    assert spans(["2014", "2015", "2016", "2020"]) == "2014-2016, 2020"


def test_a_second_column_of_values_is_named():
    found = table({"code": ["0101"], "year": ["2024"], "variable": ["population"], "value": [1],
                   "persons": [10]})  # fmt: skip
    assert found.values.tolist() == [1]
    (said,) = [str(one) for one in found.findings if one.key == "statistics.columns_left_out"]
    assert said.startswith("Columns of the table “t” are not read (persons), since its rows say")


def test_only_whole_years_make_a_span():
    assert spans(["2014", "2015", "2016", "2018"]) == "2014-2016, 2018"
    assert spans(["2014-01-01", "2015-01-01"]) == "2014-01-01, 2015-01-01"
    assert spans(["2014M06", "2015M06"]) == "2014M06, 2015M06"
