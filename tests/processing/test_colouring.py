"""Neighbours get different tints."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsGeometry
from small_country import square

from smacreg.processing_provider.colouring import TINTS, neighbours, tints
from smacreg.smacreg_plugin.engine.monitor import Monitor


def test_neighbours_touch():
    shapes = [QgsGeometry.fromWkt(square(c, r)) for c, r in ((0, 0), (1, 0), (1, 1), (5, 5))]
    shapes.append(QgsGeometry())
    # The first and the third meet in a corner.
    assert neighbours(shapes, Monitor()) == [{1, 2}, {0, 2}, {0, 1}, set(), set()]


def grid(width: int, height: int) -> list[set[int]]:
    return [
        {
            (r + dr) * width + c + dc
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + dr < height and 0 <= c + dc < width
        }
        for r in range(height)
        for c in range(width)
    ]


def test_a_chessboard_needs_two():
    assert set(tints(grid(6, 5))) == {1, 2}


@given(st.integers(1, 12), st.integers(1, 12))
def test_neighbours_differ_on_grids(width, height):
    touching = grid(width, height)
    colours = tints(touching)
    assert all(colours[a] != colours[b] for a, others in enumerate(touching) for b in others)


@given(st.lists(st.tuples(st.integers(0, 15), st.integers(0, 15)), max_size=60))
def test_always_ends_with_tints_in_range(pairs):
    touching: list[set[int]] = [set() for _ in range(16)]
    for a, b in pairs:
        if a != b:
            touching[a].add(b)
            touching[b].add(a)
    assert all(1 <= tint <= TINTS for tint in tints(touching))
    assert tints(touching) == tints(touching)
