"""Small countries with neighbours: one by hand, and random ones."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours


def matrix_of(text):
    origins, destinations, persons = zip(*(line.split() for line in text.strip().splitlines()))
    units = Units.from_table(sorted({*origins, *destinations}))
    return FlowMatrix.from_table(origins, destinations, persons, units)


def next_to(matrix, *pairs):
    index = matrix.units.index
    first, second = ([index[pair[side]] for pair in pairs] for side in (0, 1))
    return Neighbours.from_pairs(matrix.n, first, second)


def keys(findings):
    return [finding.key for finding in findings]


# A row a b c d: two towns a and d, each with a village beside the other one.
CROSSED = matrix_of("""
a a 900
b b 50
b d 100
c c 50
c a 100
d d 800
b a 20
""")
ROW = next_to(CROSSED, "ab", "bc", "cd")


@st.composite
def cases(draw, most=14):
    """Flows, neighbours and a division of units at different places."""
    n = draw(st.integers(2, most))
    place = st.integers(0, n - 1)
    cells = draw(st.lists(st.tuples(place, place, st.integers(1, 400)), min_size=n, max_size=4 * n))
    pairs = draw(st.lists(st.tuples(place, place), max_size=2 * n))
    region = draw(st.lists(st.integers(0, 4), min_size=n, max_size=n))
    return n, cells, pairs, region


def built(case, order=None):
    """Return matrix and neighbours; ``order`` gives each unit another code."""
    n, cells, pairs, _ = case
    new = list(range(n)) if order is None else order
    old = np.argsort(new)
    units = Units.from_table([f"u{i:02d}" for i in range(n)], old.astype(float), np.zeros(n))
    origin, destination = (np.array([new[c[s]] for c in cells], dtype=np.int32) for s in (0, 1))
    persons = np.array([c[2] for c in cells], dtype=float)
    matrix = FlowMatrix.from_indices(origin, destination, persons, units)
    first, second = ([new[pair[side]] for pair in pairs] for side in (0, 1))
    return matrix, Neighbours.from_pairs(n, first, second)


def same_groups(first, second):
    pairs = set(zip(first, second))
    return len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})


class Stopped(Monitor):
    def cancelled(self):
        return True
