"""Names and row order do not matter: the large data sets, 50 times each."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.assessment.likeness import adjusted_rand_index
from smacreg.smacreg_plugin.engine.delineation.self_containment import delineate

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from conftest import flow_matrix, flow_table  # noqa: F401
from test_self_containment_reference import ITALIAN, UK, relabelled


@pytest.mark.parametrize(("data", "criteria"), [("switzerland", ITALIAN), ("usa", UK)])
def test_neither_names_nor_row_order_matter(flow_matrix, data, criteria):  # noqa: F811
    matrix = flow_matrix(data)
    original = delineate(matrix, criteria).partition
    for seed in range(50):
        again = relabelled(matrix, criteria, seed)
        assert adjusted_rand_index(original.region, again) == 1.0, seed


def test_exact_ties_change_little_and_positions_decide_them(flow_matrix):  # noqa: F811
    matrix = flow_matrix("sardinia_grid")
    original = delineate(matrix, ITALIAN)
    position = np.array(
        [code[len("1kmN") :].split("E")[::-1] for code in matrix.units.codes], dtype=float
    ).T
    first = relabelled(matrix, ITALIAN, 0, position)
    for seed in range(50):
        again = relabelled(matrix, ITALIAN, seed)
        assert adjusted_rand_index(original.partition.region, again) >= 0.999, seed
        assert adjusted_rand_index(first, relabelled(matrix, ITALIAN, seed, position)) == 1.0
