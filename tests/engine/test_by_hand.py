"""Planners have the last word."""

from __future__ import annotations

import numpy as np
import pytest
from effort import times
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.by_hand import apply_decisions
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition

# Regions a = a, b, c and d = d, e; f has none.
ROWS = """
a a 900
b b 100
b a 80
b d 20
c c 50
c d 60
d d 700
e e 40
e d 90
e a 10
f f 5
"""
CODES = "abcdef"


def matrix_of(text):
    origins, destinations, persons = zip(*(line.split() for line in text.strip().splitlines()))
    units = Units.from_table(sorted({*origins, *destinations}))
    return FlowMatrix.from_table(origins, destinations, persons, units)


MATRIX = matrix_of(ROWS)
DIVISION = Partition.from_labels(CODES, ["a", "a", "a", "d", "d", None])


def decide(*rows, division=DIVISION, **options):
    units, regions = zip(*rows) if rows else ((), ())
    return apply_decisions(MATRIX, division, units, regions, **options)


def keys(result):
    return [finding.key for finding in result.findings]


def refusal(*rows, **options):
    with pytest.raises(EngineError) as refused:
        decide(*rows, **options)
    return refused.value.message


def test_a_unit_goes_to_the_region_of_any_member():
    for region in "de":
        result = decide(("c", region), step=5)
        assert result.partition.labels() == ["a", "a", "d", "d", "d", ""]
        assert [(d.step, d.unit, d.action, d.event, d.source, d.target) for d in result.log] == [
            (5, 2, "by_hand", "", 0, 3)
        ]
        assert keys(result) == ["by_hand.moved"]


def test_a_region_may_be_named_by_its_own_id():
    numbered = Partition.from_labels(CODES, ["102", "102", "102", "111", "111", None])
    result = decide(("c", "111"), division=numbered)
    assert result.partition.labels() == ["102", "102", "111", "111", "111", ""]
    assert (result.log[0].source, result.log[0].target) == (0, 3)


def test_a_unit_code_counts_before_an_id():
    followed = Partition.from_labels(CODES, ["e", "e", "e", "d", "d", None])
    result = decide(("c", "e"), division=followed)
    assert result.partition.labels()[2] == "d"
    assert keys(result) == ["by_hand.doubtful", "by_hand.moved"]


def test_targets_are_those_of_the_division_before():
    # b goes where c was, c where b was: the order of rows cannot matter.
    for rows in ([("b", "d"), ("c", "b")], [("c", "b"), ("b", "d")]):
        result = decide(*rows)
        assert result.partition.labels() == ["a", "d", "a", "d", "d", ""]


def test_the_own_code_makes_a_region_that_others_can_join():
    result = decide(("c", "c"), ("e", "c"))
    assert result.partition.labels() == ["a", "a", "c", "d", "c", ""]
    assert [(d.event, d.source, d.target) for d in result.log] == [("J", 0, 2), ("J", 3, 2)]


def test_the_centre_can_leave_its_region():
    result = decide(("a", "a"))
    assert result.partition.labels() == ["a-2", "a", "a", "d", "d", ""]
    assert keys(result) == ["by_hand.moved", "by_hand.centre_left"]
    assert result.findings[1].values["examples"] == "a"


def test_a_region_of_one_unit_founded_by_it_is_the_same():
    single = Partition.from_labels(CODES, ["a", "a", "102", "d", "d", None])
    result = decide(("c", "c"), division=single)
    assert result.partition.labels() == single.labels()
    assert keys(result) == ["by_hand.nothing"]
    assert [d.event for d in result.log] == ["K"]


def test_an_emptied_region_is_gone_and_said():
    result = decide(("d", "a"), ("e", "a"))
    assert result.partition.ids == ("a",)
    assert keys(result) == ["by_hand.moved", "by_hand.emptied"]


def test_a_decision_that_changes_nothing_is_said():
    result = decide(("b", "c"), ("b", "a"))
    assert result.partition.labels() == DIVISION.labels()
    assert keys(result) == ["by_hand.nothing"]


def test_a_unit_without_a_region_gets_one():
    result = decide(("f", "d"))
    assert result.partition.labels()[-1] == "d"
    assert (result.log[0].source, result.log[0].target) == (-1, 3)


def test_no_region_means_the_strongest_link():
    result = decide(("c", None))
    assert result.partition.labels()[2] == "d"
    assert [(d.action, d.source, d.target) for d in result.log] == [("fine_tuned", 0, 3)]
    assert decide(("c", " ")).partition.labels() == result.partition.labels()


def test_a_unit_sent_away_does_not_stay_where_its_link_is_strongest():
    # b has most commuters with a, its own region.
    result = decide(("b", None))
    assert result.partition.labels()[1] == "d"


def test_of_units_without_a_region_those_with_more_jobs_go_first():
    # c goes to d, and b after it; alone, b has most commuters with a.
    rows = "a a 500\nd d 500\ne e 100\nb b 10\nc c 50\nb a 5\nb d 4\nb c 20\nc d 30"
    division = Partition.from_labels("abcde", "aeede")
    for order in ("bc", "cb"):
        result = apply_decisions(matrix_of(rows), division, order, ["", ""])
        assert result.partition.labels() == ["a", "d", "d", "d", "e"]
        assert [d.unit for d in result.log] == [2, 1]
    alone = apply_decisions(matrix_of(rows), division, ["b"], [""])
    assert alone.partition.labels()[1] == "a"


def test_with_neighbours_only_regions_beside_are_taken():
    three = Partition.from_labels(CODES, ["a", "b", "a", "d", "d", None])
    beside = Neighbours.from_pairs(6, [1, 2, 1], [2, 0, 0])
    # c has no commuters to or from b, the only other region beside it.
    result = decide(("c", ""), division=three, neighbours=beside)
    assert result.partition.labels()[2] == "a"
    assert keys(result) == ["by_hand.no_link", "by_hand.nothing"]


def test_regions_that_fall_into_pieces_are_named():
    row = Neighbours.from_pairs(6, [0, 1, 2, 3], [1, 2, 3, 4])
    assert keys(decide(("b", "d"), neighbours=row)) == ["by_hand.moved", "by_hand.in_pieces"]
    assert keys(decide(("c", "d"), neighbours=row)) == ["by_hand.moved"]
    assert keys(decide(("c", "c"), neighbours=row)) == ["by_hand.moved"]
    # A new region counts too.
    found = decide(("a", "a"), ("c", "a"), neighbours=row).findings[-1]
    assert (found.key, found.values["examples"]) == ("by_hand.in_pieces", "a-2")


def test_regions_that_fall_below_the_criteria_are_named():
    result = decide(("e", "e"), criteria=Criteria(100, 0.6, 1000, 0.8))
    assert result.findings[-1].key == "contiguity.below_criteria"
    assert result.findings[-1].values == {"count": 1, "examples": "e"}


def test_no_rows_change_nothing():
    result = decide()
    assert result.partition.labels() == DIVISION.labels()
    assert (result.log, result.findings) == ([], ())


@pytest.mark.parametrize(
    ("rows", "key", "example"),
    [
        ([("x", "a")], "by_hand.unknown_units", "x"),
        ([("b", "y")], "by_hand.unknown_regions", "y"),
        ([("", "a")], "by_hand.no_code", None),
        ([("b", "f")], "by_hand.unassigned_regions", "f"),
        ([(" b", "a")], "codes.spaces", "“ b”"),
    ],
)
def test_refusals(rows, key, example):
    message = refusal(*rows)
    assert message.key == key
    assert message.values.get("examples") == example
    assert str(message)


@pytest.mark.parametrize("second", ["a", "b", ""])
def test_a_unit_with_two_regions_is_refused(second):
    for rows in ([("b", "d"), ("b", second)], [("b", second), ("b", "e")]):
        assert refusal(*rows).key == "by_hand.conflict"


def test_lost_zeros_are_refused():
    matrix = matrix_of("0101 0101 5\n0102 0102 5\n0101 0102 1")
    division = Partition.from_labels(["0101", "0102"], ["0101", "0102"])
    with pytest.raises(EngineError) as refused:
        apply_decisions(matrix, division, [101], ["0102"], unit_field="kommune")
    assert refused.value.message.key == "codes.zeros_lost"
    assert refused.value.message.values["field"] == "kommune"


def test_columns_of_different_lengths_are_refused():
    with pytest.raises(EngineError) as refused:
        apply_decisions(MATRIX, DIVISION, ["a"], [])
    assert refused.value.message.key == "by_hand.length"


@st.composite
def decisions(draw):
    n = draw(st.integers(2, 9))
    place = st.integers(0, n - 1)
    cells = draw(st.lists(st.tuples(place, place, st.integers(1, 50)), min_size=1, max_size=30))
    region = draw(st.lists(st.integers(-1, 3), min_size=n, max_size=n))
    units = draw(st.lists(place, unique=True, max_size=n))
    rows = [(unit, draw(st.one_of(st.none(), place))) for unit in units]
    return n, cells, region, rows


@settings(max_examples=times(200, 4))
@given(case=decisions(), data=st.data())
def test_neither_rows_nor_codes_matter_and_nobody_is_lost(case, data):
    n, cells, region, rows = case
    new = data.draw(st.permutations(range(n)))

    def run(order, table):
        old = np.argsort(order)
        units = Units.from_table([f"u{i}" for i in range(n)], old.astype(float), np.zeros(n))
        matrix = FlowMatrix.from_indices(
            np.array([order[o] for o, _, _ in cells], dtype=np.int32),
            np.array([order[d] for _, d, _ in cells], dtype=np.int32),
            np.array([float(v) for _, _, v in cells]),
            units,
        )
        labels = [f"r{region[i]}" if region[i] >= 0 else None for i in old]
        division = Partition.from_labels(units.codes, labels)
        codes = [None if r is None else f"u{order[r]}" for _, r in table]
        return apply_decisions(matrix, division, [f"u{order[u]}" for u, _ in table], codes)

    try:
        first = run(range(n), rows)
    except EngineError as refused:
        assert refused.message.key == "by_hand.unassigned_regions"  # noqa: PT017
        return
    second = run(new, data.draw(st.permutations(rows)))
    one = first.partition.region.tolist()
    other = second.partition.region[list(new)].tolist()
    pairs = set(zip(one, other))
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
    moved = {unit for unit, _ in rows}
    for unit in range(n):
        if unit not in moved:
            before = f"r{region[unit]}" if region[unit] >= 0 else ""
            assert first.partition.labels()[unit] == before
    assert len(first.log) == len(rows)
    for unit, target in rows:
        if target is None:
            continue
        founder = (target, target) in rows
        labels = first.partition.labels()
        expected = labels[target] if founder else f"r{region[target]}"
        assert labels[unit] == expected
