"""Regions by description length: the formula, greedy merging, Norway."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import all_divisions, groups_of, matrix_of, random_borders, random_table

from smacreg.smacreg_plugin.engine.delineation.network import description_length as module
from smacreg.smacreg_plugin.engine.delineation.network.blocks import Blocks
from smacreg.smacreg_plugin.engine.delineation.network.description_length import (
    description_length,
    description_length_regions,
)
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours


def length_of(table: np.ndarray, label: list[int]) -> float:
    """Return the description length from its formula, in exact whole numbers."""
    n, groups = len(table), len(set(label))
    place = {group: i for i, group in enumerate(sorted(set(label)))}
    size = [0] * groups
    cells = [[0] * groups for _ in range(groups)]
    persons = [[0] * groups for _ in range(groups)]
    for i in range(n):
        size[place[label[i]]] += 1
        for j in range(n):
            if table[i, j]:
                cells[place[label[i]]][place[label[j]]] += 1
                persons[place[label[i]]][place[label[j]]] += int(table[i, j])

    def log_multiset(kinds, items):
        return math.log(math.comb(kinds + items - 1, items))

    length = log_multiset(groups**2, int((table > 0).sum())) + math.log(
        math.comb(n - 1, groups - 1)
    )
    length += log_multiset(groups**2, int(table.sum())) + math.log(n)
    length += math.log(math.factorial(n)) - sum(math.log(math.factorial(s)) for s in size)
    for r in range(groups):
        for s in range(groups):
            if cells[r][s]:
                length += math.log(math.comb(size[r] * size[s], cells[r][s]))
                length += math.log(math.comb(persons[r][s] - 1, cells[r][s] - 1))
    return length


def greedy(table: np.ndarray, borders: set[frozenset[int]]) -> list[tuple[float, list[int]]]:
    """Return length and labels after each merge, everything counted anew at each step."""
    jobs = table.sum(axis=0)
    rank = np.empty(len(table), dtype=int)
    rank[np.lexsort((np.arange(len(table)), -jobs))] = np.arange(len(table))
    label = rank.tolist()
    steps = [(length_of(table, label), label)]
    while True:
        found = []
        for one, other in {
            (min(label[i], label[j]), max(label[i], label[j])) for i, j in map(tuple, borders)
        }:
            if one != other:
                merged = [one if group == other else group for group in label]
                found.append((length_of(table, merged), one, other, merged))
        if not found:
            return steps
        least = min(found)[0]
        close = [entry for entry in found if entry[0] <= least + 1e-7]
        length, _, _, label = min(close, key=lambda entry: entry[1:3])
        steps.append((length, label))


def blocks_of(table: np.ndarray, label: list[int] | None = None) -> Blocks:
    origin, destination = np.nonzero(table)
    blocks = Blocks(origin, destination, table[origin, destination].astype(float), len(table))
    for unit, group in enumerate(label or []):
        first = label.index(group)
        if first != unit:
            blocks.merge(first, unit)
    return blocks


def test_length_of_every_division_of_small_tables():
    for seed in range(6):
        table = random_table(seed, 6)
        for label in all_divisions(len(table)).tolist():
            found = description_length(blocks_of(table, label))
            assert found == pytest.approx(length_of(table, label), rel=1e-12)


def test_what_merging_adds_equals_the_difference():
    for seed in range(20):
        table = random_table(seed)
        n = len(table)
        rng = np.random.default_rng(seed)
        label = np.minimum(rng.integers(0, n, n), np.arange(n))
        label = [int(label[label[unit]]) for unit in range(n)]
        label = [label.index(group) for group in label]
        blocks = blocks_of(table, label)
        alive = np.flatnonzero(blocks.size)
        for group in alive:
            others = alive[alive != group]
            changes = blocks.merging(int(group), others)
            for other, change in zip(others, changes):
                merged = [group if g == other else g for g in label]
                expected = length_of(table, merged) - length_of(table, label)
                number = module._of_number(blocks_of(table, label))
                fewer = blocks_of(table, label)
                fewer.merge(int(group), int(other))
                number = module._of_number(fewer) - number
                assert change + number == pytest.approx(expected, abs=1e-9)


def test_greedy_merging_against_counting_anew():
    compared = 0
    for seed in range(60):
        table = random_table(seed, 8)
        n = len(table)
        first, second = random_borders(seed, n)
        used = (table.sum(axis=0) + table.sum(axis=1)) > 0
        if not used.all():
            continue
        compared += 1
        borders = {frozenset(pair) for pair in zip(first, second) if pair[0] != pair[1]}
        steps = greedy(table, borders)
        neighbours = Neighbours.from_pairs(n, first, second)
        found = description_length_regions(matrix_of(table), neighbours=neighbours)
        np.testing.assert_allclose(found.lengths, [length for length, _ in steps], rtol=1e-11)
        length, label = min(steps, key=lambda step: step[0])
        assert found.length == pytest.approx(length, rel=1e-11)
        expected = {
            frozenset(f"u{i}" for i in range(n) if label[i] == group) for group in set(label)
        }
        assert groups_of(found.partition) == expected, seed
    assert compared > 40


def test_two_groups_that_exchange_nothing():
    table = np.zeros((12, 12))
    table[:6, :6] = table[6:, 6:] = 40.0
    found = description_length_regions(matrix_of(table))
    assert found.partition.sizes.tolist() == [6, 6]
    assert [message.key for message in found.findings if "network" in message.key] == [
        "network.no_neighbours"
    ]
    # Borders across the two groups, and none inside: neighbours decide what can be.
    crossing = Neighbours.from_pairs(12, range(6), range(6, 12))
    apart = description_length_regions(matrix_of(table), neighbours=crossing)
    assert apart.partition.sizes.max() <= 2


def test_norway(flow_matrix):
    # Units in a row by code: municipalities of a county follow each other.
    matrix = flow_matrix("norway", "2020")
    n = matrix.n
    pairs = [(i, j) for i in range(n) for j in (i + 1, i + 2) if j < n]
    neighbours = Neighbours.from_pairs(n, *zip(*pairs))
    found = description_length_regions(matrix, neighbours=neighbours)
    assert found.lengths.size == n
    assert found.length == found.lengths.min() < 0.3 * found.lengths[0]
    pieces = neighbours.pieces(found.partition.region)
    assert len(set(pieces.tolist())) == found.partition.k
    # What was added up step by step is what the formula gives for the result.
    order = np.argsort(matrix.rank)
    table = np.zeros((n, n))
    table[matrix.rank[matrix.origins], matrix.rank[matrix.out_unit]] = matrix.out_value
    label = found.partition.region[order].tolist()
    assert description_length(blocks_of(table, label)) == pytest.approx(found.length, rel=1e-11)


def test_decimals_are_rounded_and_told():
    table = np.array([[10.4, 0.2], [3.0, 7.5]])
    found = description_length_regions(matrix_of(table))
    rounded = description_length_regions(matrix_of(np.array([[10.0, 1.0], [3.0, 8.0]])))
    assert found.lengths.tolist() == rounded.lengths.tolist()
    message = next(m for m in found.findings if m.key == "network.rounded")
    assert message.values == {"count": 3, "before": 21.1, "after": 22}
    assert "network.rounded" not in [m.key for m in rounded.findings]


def test_units_without_flows_and_islands():
    table = np.zeros((5, 5))
    table[:3, :3] = 30.0
    table[3, 3] = 4.0
    # Unit 4 is not in the table, unit 3 has no neighbour.
    neighbours = Neighbours.from_pairs(5, [0, 1, 2], [1, 2, 4])
    found = description_length_regions(matrix_of(table), neighbours=neighbours)
    assert groups_of(found.partition) == {frozenset({"u0", "u1", "u2"}), frozenset({"u3"})}
    assert found.findings[0].key == "network.silent"
    assert found.lengths.size == 3


def test_ties_are_counted():
    found = description_length_regions(matrix_of(np.ones((4, 4))))
    assert "delineation.ties" in [message.key for message in found.findings]


@settings(max_examples=25)
@given(st.integers(0, 1_000), st.randoms(use_true_random=False))
def test_row_order_and_codes_do_not_matter(seed, draw):
    table = random_table(seed, 10).astype(float)
    n = len(table)
    table[np.arange(n), np.arange(n)] += np.arange(n) * 1_000
    names = [f"{i:02d}" for i in range(n)]
    draw.shuffle(names)
    rows = [(names[i], names[j], table[i, j]) for i in range(n) for j in range(n) if table[i, j]]
    draw.shuffle(rows)
    units = Units.from_table(names)
    mixed = FlowMatrix.from_table(*zip(*rows), units)
    first, second = random_borders(seed, n)
    plain = description_length_regions(
        matrix_of(table), neighbours=Neighbours.from_pairs(n, first, second)
    )
    place = [units.index[name] for name in names]
    found = description_length_regions(
        mixed,
        neighbours=Neighbours.from_pairs(n, [place[i] for i in first], [place[i] for i in second]),
    )
    np.testing.assert_allclose(found.lengths, plain.lengths, rtol=1e-12)
    renamed = {
        frozenset(names[int(code[1:])] for code in group) for group in groups_of(plain.partition)
    }
    assert groups_of(found.partition) == renamed


def test_refuses_too_many_units(monkeypatch):
    monkeypatch.setattr(module, "MOST_UNITS", 3)
    with pytest.raises(EngineError) as caught:
        description_length_regions(matrix_of(np.ones((4, 4))))
    assert caught.value.message.key == "network.many_units"
    assert caught.value.message.values == {"units": 4, "most": 3}


def test_refuses_other_neighbours():
    with pytest.raises(EngineError) as caught:
        description_length_regions(
            matrix_of(np.ones((4, 4))), neighbours=Neighbours.from_pairs(3, [0], [1])
        )
    assert caught.value.message.key == "contiguity.length"


def test_cancel(flow_matrix):
    class Stops(Monitor):
        checks = 0

        def cancelled(self):
            self.checks += 1
            return self.checks > 3

    with pytest.raises(Cancelled):
        description_length_regions(flow_matrix("sardinia"), monitor=Stops())
