"""What lies next to what, and what hangs together."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

# 0 - 1 - 2, 3 - 4, and 5 alone.
CHAIN = Neighbours.from_pairs(6, [1, 1, 3], [0, 2, 4])


@st.composite
def graphs(draw):
    n = draw(st.integers(1, 12))
    place = st.integers(0, n - 1)
    pairs = draw(st.lists(st.tuples(place, place), max_size=20))
    region = draw(st.lists(st.integers(-1, 3), min_size=n, max_size=n))
    return n, pairs, np.array(region, dtype=np.int32)


def neighbours_of(n, pairs):
    return Neighbours.from_pairs(n, [a for a, _ in pairs], [b for _, b in pairs])


def reached(n, pairs, region):
    """Follow pairs inside regions from each unit; the smallest place reached."""
    smallest = []
    for start in range(n):
        if region[start] < 0:
            smallest.append(-1)
            continue
        seen, edge = {start}, [start]
        while edge:
            here = edge.pop()
            for a, b in [*pairs, *((b, a) for a, b in pairs)]:
                if a == here and region[b] == region[a] and b not in seen:
                    seen.add(b)
                    edge.append(b)
        smallest.append(min(seen))
    return smallest


def test_pairs_in_any_order_and_direction():
    same = Neighbours.from_pairs(6, [4, 0, 2, 2, 5], [3, 1, 1, 1, 5])
    assert same.pairs == CHAIN.pairs == 3
    assert same.unit.tolist() == CHAIN.unit.tolist()
    assert [CHAIN.of(i).tolist() for i in range(6)] == [[1], [0, 2], [1], [4], [3], []]


def test_components_and_islands():
    assert CHAIN.components().tolist() == [0, 0, 0, 3, 3, 5]
    assert CHAIN.islands().tolist() == [5]


def test_a_region_without_its_middle_is_in_two_pieces():
    region = np.array([7, 8, 7, 8, 8, -1], dtype=np.int32)
    assert CHAIN.pieces(region).tolist() == [0, 1, 2, 3, 3, -1]


def test_links_join_what_polygons_leave_apart():
    both = CHAIN.combined(Neighbours.from_pairs(6, [2, 0], [3, 1]))
    assert both.pairs == 4
    assert both.components().tolist() == [0, 0, 0, 0, 0, 5]


def test_units_can_be_left_out():
    rest = CHAIN.within(np.array([True, False, True, True, True, True]))
    assert [rest.of(i).tolist() for i in range(5)] == [[], [], [3], [2], []]


def test_no_units_and_no_pairs():
    assert Neighbours.from_pairs(0, [], []).components().size == 0
    assert Neighbours.from_pairs(3, [], []).islands().tolist() == [0, 1, 2]


def test_other_units_are_refused():
    with pytest.raises(EngineError) as refused:
        CHAIN.require(7)
    assert refused.value.message.key == "contiguity.length"


@given(graphs())
def test_pieces_against_a_walk(graph):
    n, pairs, region = graph
    neighbours = neighbours_of(n, pairs)
    assert neighbours.pieces(region).tolist() == reached(n, pairs, region)
    assert neighbours.components().tolist() == reached(n, pairs, np.zeros(n, dtype=int))


@given(graphs(), st.data())
def test_a_part_keeps_its_pairs(graph, data):
    n, pairs, _ = graph
    keep = np.array(data.draw(st.lists(st.booleans(), min_size=n, max_size=n)))
    kept = np.flatnonzero(keep)
    neighbours, rest = neighbours_of(n, pairs), neighbours_of(n, pairs).within(keep)
    for new, old in enumerate(kept):
        expected = [u for u in neighbours.of(old).tolist() if keep[u]]
        assert kept[rest.of(new)].tolist() == expected


@pytest.mark.parametrize("shuffled", [True, False])
def test_a_long_chain_takes_milliseconds(shuffled):
    n = 10_000
    order = np.random.default_rng(1).permutation(n) if shuffled else np.arange(n)
    neighbours = Neighbours.from_pairs(n, order[:-1], order[1:])
    start = time.process_time()
    assert not neighbours.components().any()
    assert time.process_time() - start < 0.2
