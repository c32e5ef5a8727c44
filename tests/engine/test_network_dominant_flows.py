"""Regions by dominant flows: by hand, against the definition, and Norway's 37 centres."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import groups_of, matrix_of, random_table

from smacreg.smacreg_plugin.engine.delineation.network.dominant_flows import (
    dominant_flow_regions,
)
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor


def toy() -> np.ndarray:
    # u0 large; u1 sends most to u0; u2 to u1; u3 to the smaller u4, which sends most to u3.
    return np.array(
        [
            [90, 5, 1, 0, 2],
            [20, 30, 5, 0, 0],
            [3, 10, 12, 1, 0],
            [1, 0, 2, 25, 4],
            [0, 1, 0, 6, 8],
        ],
        dtype=float,
    )


def test_toy_by_hand():
    found = dominant_flow_regions(matrix_of(toy()))
    # Jobs: 114, 46, 20, 32, 14.
    assert found.destination.tolist() == [1, 0, 1, 4, 3]
    assert found.persons.tolist() == [5, 20, 10, 4, 6]
    np.testing.assert_allclose(found.share, [5 / 98, 20 / 55, 10 / 26, 4 / 32, 6 / 15])
    assert found.subordinate.tolist() == [False, True, True, False, True]
    assert found.steps.tolist() == [0, 1, 2, 0, 1]
    assert found.partition.labels() == ["u0", "u0", "u0", "u3", "u3"]
    assert found.independent == 2
    assert found.findings == ()


def test_cut_off():
    # u1 sends 20 of 55 = 0.364, u2 10 of 26 = 0.385, u4 6 of 15 = 0.4.
    found = dominant_flow_regions(matrix_of(toy()), cut_off=0.38)
    assert found.partition.labels() == ["u0", "u1", "u1", "u3", "u3"]
    assert found.destination[1] == 0
    assert found.findings[0].key == "network.below_cut_off"
    assert found.findings[0].values == {"count": 1, "share": 38}
    # A share that equals the cut-off is followed, also where the quotient rounds.
    for own in range(1, 40):
        table = np.array([[200.0, 0.0], [1.0, float(own)]])
        assert dominant_flow_regions(matrix_of(table), cut_off=1 / (own + 1)).independent == 1


def test_indirect_flows_by_hand():
    # u2 sends 10 to u1 and 8 to u0, but two thirds of the workers of u1 go on to u0.
    table = np.array([[60.0, 0, 0], [40, 20, 0], [8, 10, 0]])
    direct = dominant_flow_regions(matrix_of(table))
    assert direct.destination.tolist() == [-1, 0, 1]
    found = dominant_flow_regions(matrix_of(table), indirect=True)
    # The largest unit has 108 jobs: 8 + 10 * 40 / 108 = 11.7.
    assert found.destination.tolist() == [-1, 0, 0]
    np.testing.assert_allclose(found.persons, [0, 40, 8 + 400 / 108], rtol=1e-14)
    assert found.steps.tolist() == [0, 1, 1]


@pytest.mark.parametrize("indirect", [False, True])
def test_against_the_definition(indirect):
    for seed in range(150):
        table = random_table(seed, 9).astype(float)
        n = len(table)
        matrix = matrix_of(table)
        jobs = table.sum(axis=0)
        between = table * (1 - np.eye(n))
        if indirect:
            y = between / jobs.max()
            between = jobs.max() * (np.linalg.inv(np.eye(n) - y) - np.eye(n)) * (1 - np.eye(n))
        found = dominant_flow_regions(matrix, indirect=indirect)
        for i in range(n):
            if between[i].max() <= 1e-12:
                assert found.destination[i] == -1
                assert not found.subordinate[i]
                continue
            best = [j for j in range(n) if between[i, j] >= between[i].max() * (1 - 1e-11)]
            expected = min(best, key=matrix.rank.__getitem__)
            assert found.destination[i] == expected, seed
            assert found.persons[i] == pytest.approx(between[i].max(), rel=1e-10)
            assert found.subordinate[i] == (jobs[expected] > jobs[i])
            here, steps = i, 0
            while found.subordinate[here]:
                assert jobs[found.destination[here]] > jobs[here]
                here, steps = int(found.destination[here]), steps + 1
            assert found.steps[i] == steps
            assert found.partition.labels()[i] == matrix.units.codes[here]


def test_norway_has_37_independent_municipalities(flow_matrix):
    # delineation.md section 11: Norway 2020, size = all jobs, own residents included.
    matrix = flow_matrix("norway", "2020")
    found = dominant_flow_regions(matrix)
    assert found.independent == 37
    assert found.partition.k == 37
    assert (found.partition.region >= 0).all()
    assert (~found.subordinate).sum() == 37
    centres = found.partition.centres(matrix)
    assert (matrix.jobs[centres] == matrix.jobs[~found.subordinate]).all()
    # A municipality in a chain is never nearer to the end than the one it follows.
    follows = np.flatnonzero(found.subordinate)
    assert (found.steps[follows] == found.steps[found.destination[follows]] + 1).all()


def test_a_higher_cut_off_frees_more_units(flow_matrix):
    matrix = flow_matrix("norway", "2020")
    free = [
        dominant_flow_regions(matrix, cut_off=share).independent for share in (0, 0.05, 0.1, 0.2)
    ]
    assert free == sorted(free)
    assert free[0] == 37 < free[-1]


def test_equal_sizes_follow_nobody():
    table = np.array([[5.0, 3.0], [3.0, 5.0]])
    assert dominant_flow_regions(matrix_of(table)).independent == 2


def test_equal_flows_go_to_the_larger_unit():
    table = np.array([[9.0, 0, 0], [0, 8, 0], [2, 2, 1]])
    found = dominant_flow_regions(matrix_of(table))
    assert found.destination.tolist() == [-1, -1, 0]
    assert [message.key for message in found.findings] == ["delineation.ties"]
    assert found.findings[0].values == {"count": 1}


def test_units_without_flows():
    table = np.zeros((4, 4))
    table[0, 0], table[1, 0], table[2, 2] = 9.0, 3.0, 4.0
    found = dominant_flow_regions(matrix_of(table))
    assert found.partition.labels() == ["u0", "u0", "u2", ""]
    assert found.destination.tolist() == [-1, 0, -1, -1]
    assert np.isnan(found.share[3])
    assert [message.key for message in found.findings] == ["network.silent"]


def test_external_commuters_count_in_size_where_asked():
    rows = [("a", "a", 9), ("a", "b", 2), ("b", "b", 8), ("b", "a", 1), ("x", "b", 5)]
    units = Units.from_table(["a", "b"])
    without = FlowMatrix.from_table(*zip(*rows), units)
    assert dominant_flow_regions(without).independent == 2
    among = FlowMatrix.from_table(*zip(*rows), units, keep_external=True)
    assert dominant_flow_regions(among).partition.labels() == ["b", "b"]


@settings(max_examples=40)
@given(st.integers(0, 1_000), st.booleans(), st.randoms(use_true_random=False))
def test_row_order_and_codes_do_not_matter(seed, indirect, draw):
    table = random_table(seed, 12).astype(float)
    n = len(table)
    table[np.arange(n), np.arange(n)] += np.arange(n) * 1_000
    names = [f"{i:02d}" for i in range(n)]
    draw.shuffle(names)
    rows = [(names[i], names[j], table[i, j]) for i in range(n) for j in range(n) if table[i, j]]
    draw.shuffle(rows)
    mixed = FlowMatrix.from_table(*zip(*rows), Units.from_table(names))
    plain = dominant_flow_regions(matrix_of(table), indirect=indirect)
    found = dominant_flow_regions(mixed, indirect=indirect)
    renamed = {
        frozenset(names[int(code[1:])] for code in group) for group in groups_of(plain.partition)
    }
    assert groups_of(found.partition) == renamed


@pytest.mark.parametrize("value", [-0.1, 1.0, float("nan")])
def test_refuses_a_wrong_cut_off(value):
    with pytest.raises(EngineError) as caught:
        dominant_flow_regions(matrix_of(toy()), cut_off=value)
    assert caught.value.message.key == "network.cut_off"


def test_refuses_an_endless_sum():
    table = np.array([[0.0, 5.0], [5.0, 0.0]])
    with pytest.raises(EngineError) as caught:
        dominant_flow_regions(matrix_of(table), indirect=True)
    assert caught.value.message.key == "network.endless"
    assert dominant_flow_regions(matrix_of(table)).independent == 2


def test_cancel(flow_matrix):
    class Stops(Monitor):
        checks = 0

        def cancelled(self):
            self.checks += 1
            return self.checks > 3

    with pytest.raises(Cancelled):
        dominant_flow_regions(flow_matrix("usa"), indirect=True, monitor=Stops())
