"""Capacity, finances and interview scores of regions, by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.indicators.capacity import capacity, check_persons
from smacreg.smacreg_plugin.engine.indicators.finances import (
    amounts_of_units,
    check_revenue,
    pooled_ratio,
)
from smacreg.smacreg_plugin.engine.indicators.scores import (
    agreement,
    item_fields,
    scores_by_table,
    too_many_items,
)
from smacreg.smacreg_plugin.engine.partition import Partition

UNITS = Units.from_table(["01", "02", "03", "04", "05"])
PARTITION = Partition.from_labels(UNITS.codes, ["A", "A", "A", "B", ""])


def test_capacity():
    found = capacity(PARTITION, np.array([6000.0, 2999.0, 3000.0, 800.0, 1.0]))
    assert found.units.tolist() == [3, 1]
    assert found.persons.tolist() == [11999, 800]
    assert found.small_units.tolist() == [1, 1]
    assert found.small_share.tolist() == pytest.approx([2999 / 11999, 1])
    shares = [6000 / 11999, 2999 / 11999, 3000 / 11999]
    assert found.fragmentation.tolist() == pytest.approx([1 - sum(p * p for p in shares), 0])
    assert [UNITS.codes[unit] for unit in found.smallest] == ["02", "04"]
    assert found.smallest_persons.tolist() == [2999, 800]
    assert capacity(PARTITION, np.full(5, 9.0), small_limit=9).small_units.tolist() == [0, 0]


def test_capacity_without_people():
    nobody = capacity(PARTITION, np.array([0.0, 0.0, 0.0, 5.0, 0.0]))
    assert math.isnan(nobody.small_share[0])
    assert math.isnan(nobody.fragmentation[0])
    # Ties go to the smaller code.
    assert nobody.smallest[0] == 0
    unknown = capacity(PARTITION, None)
    assert np.isnan(unknown.persons).all()
    assert unknown.smallest.tolist() == [-1, -1]
    with pytest.raises(EngineError, match="limit of small units"):
        capacity(PARTITION, None, small_limit=0)


def test_population_is_checked():
    with pytest.raises(EngineError, match=r"1 values in the field “people” are negative.*02"):
        check_persons(UNITS, np.array([1.0, -2.0, 3.0, 4.0, 5.0]), "people")
    with pytest.raises(EngineError, match="only zeros"):
        check_persons(UNITS, np.zeros(5), "people")


def read(rows, **more):
    codes, result, revenue, *years = zip(*rows)
    columns = {"result": result, "revenue": revenue}
    if years:
        more["years"] = years[0]
    return amounts_of_units(UNITS, codes, columns, code_field="code", **more)


ACCOUNTS = [("01", -10, 100), ("02", 4.5, 50), ("03", "6", "150"), ("04", None, 80), ("05", 1, 9)]


def test_pooled_finances():
    amounts, findings = read([*ACCOUNTS, ("99", 1, 1)])
    assert [finding.key for finding in findings] == ["finances.unknown"]
    pooled, findings = pooled_ratio(
        UNITS, PARTITION, amounts["result"], amounts["revenue"], "result"
    )
    # The sum of the amounts over the sum of the revenues, which no mean of ratios gives.
    assert pooled.ratio[0] == pytest.approx(0.5 / 300)
    assert math.isnan(pooled.ratio[1])
    assert pooled.units.tolist() == [3, 0]
    assert pooled.partial.tolist() == [False, False]
    assert findings[0].values == {"count": 1, "field": "result", "examples": "04"}


def test_partial_finances_and_zero_revenue():
    amounts, _ = read([("01", 1, 10), ("02", None, 5), ("03", 1, 10), ("04", 3, 0)])
    pooled, _ = pooled_ratio(UNITS, PARTITION, amounts["result"], amounts["revenue"], "result")
    assert pooled.ratio[0] == pytest.approx(0.1)
    assert pooled.partial.tolist() == [True, False]
    assert math.isnan(pooled.ratio[1])


def test_finances_of_one_year():
    rows = [(*row, year) for row in ACCOUNTS for year in (2022, 2023)]
    amounts, _ = read(rows, year="2023")
    assert amounts["revenue"][0] == 100
    with pytest.raises(EngineError, match="which holds 2022, 2023"):
        read(rows, year="2024")
    with pytest.raises(EngineError, match="more than once"):
        read(rows)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("1", 1, 1)], "leading zeros"),
        ([("x", 1, 1)], "No code of the finances"),
        ([("01", "1,5", 1)], "decimal comma"),
        ([("01", 1, 1), ("02", "..", 1)], "row 2"),
    ],
)
def test_refused_finances(rows, sentence):
    with pytest.raises(EngineError, match=sentence):
        read(rows)


def test_negative_revenue_is_refused():
    with pytest.raises(EngineError, match="negative"):
        check_revenue(UNITS, np.array([1.0, math.nan, -3.0, 4.0, 5.0]), "revenue")


SCORES = [
    ("A", "leadership", "kari", 4), ("A", "leadership", "ola", 2), ("A", "leadership", "per", 3),
    ("B", "leadership", "kari", 5), ("A", "Nærhet & tillit", "kari", "3.5"),
    ("A", "Nærhet & tillit", "ola", 3.5),
]  # fmt: skip


def read_scores(rows, **more):
    areas, items, raters, scores = zip(*rows)
    return scores_by_table(["A", "B"], areas, items, scores, raters=raters, **more)


def test_scores():
    scores, findings = read_scores(SCORES)
    found = {(score.area, score.item): score for score in scores}
    leadership = found["A", "leadership"]
    assert (leadership.mean, leadership.raters, leadership.range) == (3, 3, 2)
    assert leadership.deviation == pytest.approx(2 / 3)
    assert found["A", "Nærhet & tillit"].deviation == 0
    assert math.isnan(found["B", "leadership"].deviation)
    (finding,) = findings
    assert str(finding).startswith("1 of 3 scored items have one rater only")
    together = agreement([score for score in scores if score.area == "A"])
    assert (together.items, together.raters) == (2, 3)
    assert together.deviation == pytest.approx(1 / 3)
    assert agreement([])[:2] == (0, 0)
    # One rater alone tells nothing of agreement, and does not hide that of others.
    mixed = agreement([found["B", "leadership"], leadership])
    assert mixed.deviation == pytest.approx(2 / 3)
    # The order of the rows changes nothing.
    assert repr(read_scores(SCORES[::-1])[0]) == repr(scores)


def test_fields_of_items():
    scores, _ = read_scores(SCORES)
    assert item_fields(scores) == {
        "Nærhet & tillit": "score_naerhet_tillit",
        "leadership": "score_leadership",
    }
    assert item_fields(scores, ["score_leadership"])["leadership"] == "score_leadership_2"
    taken = ["score_leadership", "score_leadership_2"]
    assert item_fields(scores, taken)["leadership"] == "score_leadership_3"
    many = {str(number): "" for number in range(21)}
    assert "hold the first 20" in str(too_many_items(many)[0])
    del many["20"]
    assert too_many_items(many) == []


def test_the_first_row_that_lacks_something_is_named():
    _, findings = read_scores([*SCORES, ("A", "", "x", 3), ("A", "y", "x", None)])
    (said,) = (m for m in findings if m.key == "scores.incomplete_rows")
    assert said.values == {"count": 2, "row": len(SCORES) + 1}


def test_scores_without_raters_are_each_another_rater():
    areas, items, _, scores = zip(*SCORES)
    found, _ = scores_by_table(["A", "B"], areas, items, scores)
    assert sorted(score.raters for score in found) == [1, 2, 3]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("A", "x", "kari", 4), ("A", "x", "kari", 5)], "kari: A, x"),
        ([("C", "x", "kari", 4)], "No area of the scores"),
        ([("", "x", "kari", 4)], "no row with an area"),
        ([("A", "x", "kari", "4,5")], "decimal comma"),
        ([("A", "x", "kari", "good")], "are not numbers"),
    ],
)
def test_refused_scores(rows, sentence):
    with pytest.raises(EngineError, match=sentence):
        read_scores(rows)


def test_incomplete_and_unknown_scores_are_said():
    rows = [*SCORES, ("Z", "x", "kari", 1), ("A", "", "kari", 1), ("A", "x", "kari", None)]
    scores, findings = read_scores(rows)
    assert len(scores) == 3
    said = " ".join(map(str, findings))
    assert "2 rows of the table of scores" in said
    assert "1 areas of the scores are not on the map" in said
