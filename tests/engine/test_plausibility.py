"""Mappings of codes beside a second variable."""

from __future__ import annotations

import csv
import math
import random
from collections import Counter, defaultdict

import numpy as np
import pytest

from smacreg.smacreg_plugin.countries import pack
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.harmonising.plausibility import check_plausibility

CODES = ["a", "b", "c", "d"]


def keys(found):
    return [message.key for message in found.findings]


def test_the_same_count_in_two_tables():
    found = check_plausibility(CODES, [100, 104, 120, 50], CODES, [100, 100, 100, 100])
    assert found.ratio.tolist() == [1.0, 1.04, 1.2, 0.5]
    assert found.suspicious.tolist() == [False, False, True, True]
    assert found.usual == 1.0
    (message,) = found.findings
    assert message.is_warning
    assert "in 2 of 4 units (e.g. d: -50.0 %, c: +20.0 %)" in str(message)
    assert "more than 6 %" in str(message)


def test_a_mapping_that_fits_says_so_with_its_largest_deviation():
    found = check_plausibility(CODES, [100, 104, 99, 100], CODES, [100] * 4, field="eligible")
    assert not found.suspicious.any()
    assert keys(found) == ["plausibility.passed"]
    assert "largest: 4.0 %, b" in str(found.findings[0])
    assert "“eligible”" in str(found.findings[0])


def test_proportional_variables_are_compared_with_their_usual_ratio():
    people = [1000.0, 2000, 3000, 500, 800]
    voters = [750.0, 1520, 2230, 380, 900]
    codes = list("abcde")
    assert check_plausibility(codes, voters, codes, people).suspicious.all()
    found = check_plausibility(codes, voters, codes, people, proportional=True)
    assert found.usual == pytest.approx(0.76, abs=1e-12)
    assert found.suspicious.tolist() == [False, False, False, False, True]
    assert found.ratio == pytest.approx(np.array(voters) / people / 0.76)


def test_a_minority_of_wrong_units_does_not_move_the_usual_ratio():
    codes = [str(k) for k in range(100)]
    values = [75.0] * 60 + [7500.0] * 40
    found = check_plausibility(codes, values, codes, [100.0] * 100, proportional=True)
    assert found.usual == pytest.approx(0.75)
    assert found.suspicious.sum() == 40


def test_zeros():
    found = check_plausibility(CODES, [0, 5, 0, 10], CODES, [0, 0, 5, 10])
    assert found.ratio.tolist() == [1.0, math.inf, 0.0, 1.0]
    assert found.suspicious.tolist() == [False, True, True, False]
    wide = check_plausibility(CODES, [0, 5, 0, 10], CODES, [0, 0, 5, 10], threshold=2)
    assert wide.suspicious.tolist() == found.suspicious.tolist()


def test_zeros_where_the_variables_are_proportional():
    values, reference = [0, 75, 150, 0, 0, 9, 0], [0, 100, 200, 0, 0, 0, 8]
    found = check_plausibility("abcdefg", values, "abcdefg", reference, proportional=True)
    # Neither units without anybody nor those with a zero on one side move what is usual.
    assert found.usual == pytest.approx(0.75)
    assert found.ratio.tolist() == pytest.approx([1, 1, 1, 1, 1, math.inf, 0])
    assert found.suspicious.tolist() == [False] * 5 + [True] * 2


@pytest.mark.parametrize("proportional", [False, True])
def test_all_zeros(proportional):
    found = check_plausibility(CODES, [0] * 4, CODES, [0] * 4, proportional=proportional)
    assert not found.suspicious.any()


@pytest.mark.parametrize("missing", [None, math.nan, "", " "])
def test_missing_values_are_not_compared_but_named(missing):
    found = check_plausibility(CODES, [100, missing, 100, 100], [*CODES, "e"], [100] * 5)
    assert math.isnan(found.ratio[1])
    assert not found.suspicious.any()
    assert found.missing == ("b", "e")
    assert keys(found) == ["plausibility.passed", "plausibility.unpaired"]


def test_the_order_of_rows_does_not_matter():
    values, reference = [100.0, 104, 120, 50], [100.0, 101, 102, 103]
    one = check_plausibility(CODES, values, CODES, reference, proportional=True)
    two = check_plausibility(
        CODES[::-1], values[::-1], CODES[1:] + CODES[:1], reference[1:] + reference[:1],
        proportional=True,
    )  # fmt: skip
    assert one.ratio.tolist() == two.ratio[::-1].tolist()
    assert one.findings == two.findings


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        ((CODES, [1, 2], CODES, [1] * 4), "plausibility.length"),
        ((["a", "a"], [1, 2], ["a"], [1]), "plausibility.repeated"),
        ((["a", "b"], [1, -2], ["a", "b"], [1, 1]), "plausibility.negative"),
        ((["a"], [1], ["x"], [1]), "plausibility.no_match"),
        (([], [], ["x"], [1]), "plausibility.no_match"),
        (([301], [1], ["0301"], [1]), "codes.zeros_lost"),
        (([301, 1001], [1, 2], ["0301", "1001"], [1, 2]), "codes.zeros_lost"),
        ((["a"], ["1,5"], ["a"], [1]), "numbers.comma"),
        ((["a"], ["x"], ["a"], [1]), "numbers.not_number"),
        ((["a"], [math.inf], ["a"], [1]), "numbers.not_finite"),
    ],
)
def test_bad_input(arguments, key):
    with pytest.raises(EngineError) as refused:
        check_plausibility(*arguments)
    assert refused.value.message.key == key
    assert "{" not in str(refused.value)


@pytest.mark.parametrize("threshold", [0, -0.1, math.nan, math.inf])
def test_a_threshold_that_is_none(threshold):
    with pytest.raises(EngineError, match="must be above 0"):
        check_plausibility(["a"], [1], ["a"], [1], threshold=threshold)


class Mapping2017:
    """Residents aged 15-74 of 2017, put together to the municipalities of 2024.

    Recipe: ``pop_15_74`` (table 11618, 2017, 426 codes) through the code table and
    the shares of the country pack, beside the ages 15-74 of table 07459 on 1 January
    2018, which stand on the borders of 2024. A code is merging when it is whole and
    another whole code has the same code of 2020: 112.
    """

    def __init__(self, folder):
        def rows(name):
            with (folder / name).open(encoding="utf-8", newline="") as file:
                return list(csv.DictReader(file))

        shares = defaultdict(list)
        for part in pack.splits("norway"):
            shares[part.old].append((part.new, part.share))
        changes = [
            row
            for row in rows("municipality_codes_to_2024.csv")
            if int(row["first_year"]) <= 2017 <= int(row["last_year"])
        ]
        self.target = {
            row["old_code"]: shares.get(row["old_code"], [(row["code_2024"], 1.0)])
            for row in changes
        }
        whole = {
            row["old_code"]: row["code_2020"] for row in changes if "|" not in row["code_2020"]
        }
        parts = Counter(whole.values())
        self.merging = sorted(code for code, new in whole.items() if parts[new] > 1)
        self.persons = {
            row["code"]: float(row["pop_15_74"])
            for row in rows("employment_2017_2022.csv")
            if row["year"] == "2017"
        }
        ages = [f"{age}-{age + 4}" for age in range(15, 75, 5)]
        self.reference = {
            row["code"]: sum(float(row[age]) for age in ages)
            for row in rows("population_age_2006_2026_b2024.csv")
            if row["year"] == "2018"
        }

    def check(self, **wrong):
        """Compare, with another target for some codes."""
        sums = defaultdict(float)
        for old, count in self.persons.items():
            for new, share in [(wrong[old], 1.0)] if old in wrong else self.target[old]:
                sums[new] += count * share
        codes = sorted(sums)
        return check_plausibility(
            codes, [sums[code] for code in codes], list(self.reference),
            list(self.reference.values()),
        )  # fmt: skip

    def caught(self, old, target):
        """Return whether a wrong target is seen: a unit deviates, or stays without a value."""
        found = self.check(**{old: target})
        return bool(found.suspicious.any() or found.missing)


@pytest.fixture(scope="module")
def mapping(reference):
    return Mapping2017(reference / "data" / "norway")


def test_the_right_mapping_gives_no_alarm(mapping):
    found = mapping.check()
    assert len(found.codes) == 357
    assert not found.suspicious.any()
    assert found.missing == ()
    worst = int(found.deviation.argmax())
    # With the shares of the code table of the reference data (0.422 of Tysfjord to Narvik): 5.6 %.
    assert found.codes[worst] == "1875"
    assert found.deviation[worst] == pytest.approx(0.0257, abs=1e-4)


@pytest.mark.parametrize("seed", [1, 16])
def test_planted_wrong_targets_are_caught(mapping, seed):
    """Of 112, the seeds 0 to 29 catch 109 to 112, median 111; 95 % are 107."""
    assert len(mapping.merging) == 112
    draw = random.Random(seed)
    every = sorted(mapping.reference)
    caught = 0
    for old in mapping.merging:
        right = {new for new, _ in mapping.target[old]}
        caught += mapping.caught(old, draw.choice([c for c in every if c not in right]))
    assert caught >= 0.95 * 112
    assert caught == {1: 110, 16: 109}[seed]


def test_a_wrong_target_that_is_large_hides_small_municipalities(mapping):
    """Oslo takes ten small ones unseen: 102 of 112 are caught."""
    missed = [old for old in mapping.merging if not mapping.caught(old, "0301")]
    assert len(missed) == 10
    assert max(mapping.persons[old] for old in missed) < 5000
