"""Dots beside each other, whatever their order."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.charts.swarm import SIZES, swarm

HEIGHT = 64


@settings(max_examples=40)
@given(st.lists(st.floats(0, 300), max_size=60), st.randoms())
def test_dots_do_not_cover_each_other_and_their_order_does_not_matter(places, random):
    places = np.array(places, dtype=float)
    offsets, size = swarm(places, HEIGHT)
    assert size in SIZES
    assert np.abs(offsets).max(initial=0) <= HEIGHT / 2
    gaps = np.maximum(np.abs(places[:, None] - places), np.abs(offsets[:, None] - offsets))
    np.fill_diagonal(gaps, np.inf)
    assert gaps.min(initial=np.inf) >= size * (1 - 1e-6) or size == SIZES[-1]
    order = list(range(places.size))
    random.shuffle(order)
    again, same_size = swarm(places[order], HEIGHT)
    assert same_size == size
    drawn = sorted(zip(places.tolist(), offsets.tolist()))
    assert sorted(zip(places[order].tolist(), again.tolist())) == drawn


def test_a_lone_dot_lies_on_the_line_in_the_largest_size():
    offsets, size = swarm(np.array([17.0]), HEIGHT)
    assert offsets.tolist() == [0.0]
    assert size == SIZES[0]


def test_equal_values_make_a_column_within_the_height():
    offsets, size = swarm(np.full(9, 40.0), HEIGHT)
    assert sorted(offsets.tolist()) == [size * k for k in range(-4, 5)]
    offsets, _ = swarm(np.full(1000, 40.0), HEIGHT)
    assert np.ptp(offsets) < HEIGHT
    assert np.unique(offsets).size == 1000


@pytest.mark.parametrize("kind", ["bell", "equal"])
def test_eleven_thousand_dots_are_fast_and_as_high_as_they_are_many(kind):
    places = np.random.default_rng(1).normal(150, 30, 11_000)
    if kind == "equal":
        places[:] = 150
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        offsets, size = swarm(places, 96)
        seconds.append(time.perf_counter() - started)
    assert min(seconds) < 0.1
    assert size == SIZES[-1]
    assert np.abs(offsets).max() <= 48
    if kind == "bell":
        inner, outer = np.abs(places - 150) < 10, np.abs(places - 150) > 70
        assert np.ptp(offsets[inner]) > 3 * np.ptp(offsets[outer])


def test_no_dots():
    offsets, _ = swarm(np.zeros(0), HEIGHT)
    assert offsets.size == 0
