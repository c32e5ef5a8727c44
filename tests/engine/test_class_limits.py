"""Limits between the classes of a map."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.class_limits import (
    decimals,
    quantile_limits,
    symmetric_limits,
)

VALUES = st.lists(st.floats(-1e6, 1e6).map(lambda x: round(x, 3)), max_size=40)


def test_quantiles_share_the_values_out():
    limits = quantile_limits(np.arange(1.0, 101.0))
    assert limits == [1.0, 21.0, 41.0, 60.0, 80.0, 100.0]


def test_quantiles_of_few_different_values_make_fewer_classes():
    assert quantile_limits(np.array([1.0, 1.0, 1.0, 1.0, 1.0, 5.0])) == [1.0, 5.0]
    assert quantile_limits(np.array([3.0, 3.0, np.nan])) == [3.0]
    assert quantile_limits(np.array([np.nan, np.inf])) == []


@given(VALUES)
def test_quantiles_ascend_and_hold_every_value(values):
    limits = quantile_limits(np.array(values, dtype=float))
    assert limits == sorted(set(limits))
    assert len(limits) <= 6
    if values:
        assert limits[0] == min(values)
        assert limits[-1] == max(values)


def test_symmetric_limits_lie_alike_on_both_sides():
    values = np.array([-9.0, -3.0, -1.0, 0.0, 2.0, 6.0])
    assert symmetric_limits(values) == [-5.0, -2.3, 2.3, 5.0]
    assert symmetric_limits(values + 100, 100.0) == [100 + x for x in symmetric_limits(values)]
    assert symmetric_limits(np.array([5.0, 5.0, np.nan]), 5.0) == []


@given(VALUES, st.sampled_from([0.0, 1.0, 100.0]))
def test_symmetric_limits_are_symmetric_and_ascend(values, middle):
    limits = symmetric_limits(np.array(values, dtype=float), middle)
    if limits:
        assert limits == sorted(set(limits))
        assert np.allclose(np.array(limits) + np.array(limits[::-1]), 2 * middle)


def test_decimals_write_all_limits_alike():
    assert decimals([7.1, 7.25, 8.0]) == 2
    assert decimals([-3.0, 3.0]) == 0
    assert decimals([0.1 + 0.2]) == 1
    assert decimals([]) == 0
