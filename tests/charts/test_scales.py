"""From numbers to pixels and back; ticks that a person would choose."""

from __future__ import annotations

from math import inf, isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QLocale

from smacreg.smacreg_plugin.charts.scales import Scale, decimals, ticks, write

numbers = st.floats(-1e9, 1e9)


@pytest.mark.parametrize("flipped", [False, True])
def test_ends_lie_at_the_ends(flipped):
    scale = Scale(10, 30, 100, 200, flipped)
    assert (scale(10), scale(30)) == ((200, 100) if flipped else (100, 200))
    assert scale(20) == 150
    assert scale(13.5) == pytest.approx(182.5 if flipped else 117.5)
    values = np.array([10, 20, nan, 30])
    expected = [scale(value) for value in values.tolist()]
    np.testing.assert_allclose(scale.pixels(values), expected)


def test_equal_values_lie_in_the_middle_and_nan_nowhere():
    scale = Scale(5, 5, 0, 100)
    assert scale(5) == 50
    assert isnan(scale(nan))
    assert scale.pixels(np.array([5, nan]))[0] == 50
    assert isnan(scale.pixels(np.array([5, nan]))[1])


@settings(max_examples=40)
@given(numbers, numbers, st.integers(2, 9))
def test_ticks_are_few_round_and_inside(low, high, most):
    found = ticks(low, high, most)
    low, high = min(low, high), max(low, high)
    assert 1 <= len(found) <= most
    slack = 1e-6 * max(1e-9, high - low) + 1e-9 * max(abs(low), abs(high))
    assert low - slack <= found[0]
    assert found[-1] <= high + slack
    steps = np.diff(found)
    assert np.allclose(steps, steps[:1] if steps.size else 0)
    if most >= 5 and high - low > 1e-6 * max(abs(low), abs(high), 1e-9):
        assert len(found) >= 2


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0, 1, [0.0, 0.25, 0.5, 0.75, 1.0]),
        (0, 100, [0, 25, 50, 75, 100]),
        (14.2, 34.1, [15, 20, 25, 30]),
        (-3, 3, [-2, 0, 2]),
        (3, 3, [3]),
        (0, 5e-324, [0]),
        (0.1, 0.35, [0.1, 0.2, 0.3]),
    ],
)
def test_ticks_a_person_would_choose(low, high, expected):
    assert ticks(low, high) == expected


@pytest.mark.parametrize("wrong", [nan, inf, -inf])
def test_no_ticks_without_numbers(wrong):
    assert ticks(0, wrong) == []
    assert ticks(wrong, 0) == []


def test_decimals_write_all_ticks_alike_and_in_full():
    assert decimals([0, 25, 50]) == 0
    assert decimals([0, 0.25, 0.5]) == 2
    assert decimals([]) == 0


def test_numbers_are_written_by_the_language_with_a_true_minus():
    before = QLocale()
    QLocale.setDefault(QLocale("nb_NO"))
    try:
        assert write(-1.5, 1) == "\N{MINUS SIGN}1,5"
    finally:
        QLocale.setDefault(before)
