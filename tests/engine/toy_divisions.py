"""Small divisions for the tests of the assessment: one by hand, and random ones."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition


def toy(keep_external=False):
    # Regions 1 = A, B and 2 = C, D; E unassigned; 7 commute out of the table, 3 into it.
    rows = [
        ("A", "A", 60),
        ("A", "B", 10),
        ("A", "C", 5),
        ("A", "D", 5),
        ("B", "A", 30),
        ("B", "B", 20),
        ("C", "C", 40),
        ("C", "A", 10),
        ("D", "C", 20),
        ("E", "E", 10),
        ("E", "A", 5),
        ("A", "elsewhere", 7),
        ("elsewhere", "C", 3),
    ]
    units = Units.from_table("ABCDE")
    matrix = FlowMatrix.from_table(*zip(*rows), units, keep_external=keep_external)
    return matrix, Partition.from_labels("ABCDE", ["1", "1", "2", "2", None])


@st.composite
def tables(draw):
    """Flows between 2-8 units at different places, some to and from elsewhere; a division."""
    n = draw(st.integers(2, 8))
    place = st.integers(0, n)
    rows = draw(st.lists(st.tuples(place, place, st.integers(0, 40)), min_size=1, max_size=40))
    rows = [row for row in rows if min(row[:2]) < n]
    # Too many people from elsewhere are refused, which is tested with the matrix.
    rows += [(0, 0, 160 * len(rows) + 1)]
    labels = draw(st.lists(st.sampled_from(["p", "q", "r", None]), min_size=n, max_size=n))
    return n, rows, labels, draw(st.booleans())


def build(table, names=None, order=None):
    n, rows, labels, keep_external = table
    names = names or [f"{i}" for i in range(n)]
    code = [*names, "elsewhere"]
    rows = [rows[i] for i in order] if order else rows
    units = Units.from_table(names, x=np.arange(n), y=np.zeros(n))
    matrix = FlowMatrix.from_table(
        [code[o] for o, _, _ in rows],
        [code[d] for _, d, _ in rows],
        [v for _, _, v in rows],
        units,
        keep_external=keep_external,
    )
    return matrix, Partition.from_labels(names, labels)
