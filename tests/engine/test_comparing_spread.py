"""How the values of all regions lie, and which place one of them has."""

from __future__ import annotations

from math import inf, nan

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.comparing.spread import rank_from_top

VALUES = np.array([4.0, nan, 9.0, 4.0, 1.0])


def test_the_largest_is_number_one():
    assert rank_from_top(VALUES, 9.0) == 1


def test_equal_ones_share_the_better_place_and_the_next_one_is_counted_on():
    assert rank_from_top(VALUES, 4.0) == 2
    assert rank_from_top(VALUES, 1.0) == 4


def test_a_value_that_nobody_has_takes_the_place_it_would_have():
    assert rank_from_top(VALUES, inf) == 1
    assert rank_from_top(VALUES, 2.0) == 4
    assert rank_from_top(np.array([nan]), 0.0) == 1


@given(st.lists(st.integers(-9, 9), min_size=1), st.randoms())
def test_places_follow_the_values_in_any_order(numbers, random):
    values = np.array(numbers, dtype=float)
    ranks = [rank_from_top(values, value) for value in values.tolist()]
    assert min(ranks) == 1
    descending = sorted(numbers, reverse=True)
    assert ranks == [1 + descending.index(number) for number in numbers]
    mixed = values.tolist()
    random.shuffle(mixed)
    assert ranks == [rank_from_top(np.array(mixed), value) for value in values.tolist()]
