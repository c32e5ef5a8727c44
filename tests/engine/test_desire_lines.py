"""The flows that are worth a line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_divisions import build, tables

from smacreg.smacreg_plugin.engine.assessment.desire_lines import desire_lines
from smacreg.smacreg_plugin.engine.assessment.membership import membership
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

ROWS = [
    ("A", "A", 70), ("A", "B", 20), ("A", "C", 10),
    ("B", "A", 50), ("B", "B", 40), ("B", "C", 10),
    ("C", "A", 10), ("C", "C", 10),
    ("D", "D", 5), ("D", "C", 5),
]  # fmt: skip


def matrix():
    return FlowMatrix.from_table(*zip(*ROWS), Units.from_table("ABCD"))


def lines(**choice):
    found = desire_lines(matrix(), **choice).columns()
    return [
        (a, b, persons, place)
        for a, b, persons, place in zip(*(found[n] for n in ("origin", "destination", "persons",
                                                             "place")))
    ]  # fmt: skip


def test_all_flows_between_different_units():
    # A has most jobs, then B, then C: equal flows of 10 by destination (A, C, C), then origin.
    assert lines() == [
        ("B", "A", 50, 1),
        ("A", "B", 20, 1),
        ("C", "A", 10, 1),
        ("A", "C", 10, 2),
        ("B", "C", 10, 2),
        ("D", "C", 5, 1),
    ]


def test_shares_and_the_way_back():
    found = desire_lines(matrix(), largest=1)
    assert found.back.tolist() == [20, 50, 10, 0]
    np.testing.assert_allclose(found.residents_share, [0.5, 0.2, 0.5, 0.5])
    # Jobs: A 130, B 60, C 35.
    np.testing.assert_allclose(found.jobs_share, [50 / 130, 20 / 60, 10 / 130, 5 / 35])


def test_limits():
    assert [line[:2] for line in lines(largest=1)] == [
        ("B", "A"), ("A", "B"), ("C", "A"), ("D", "C"),
    ]  # fmt: skip
    assert [line[:2] for line in lines(min_persons=20)] == [("B", "A"), ("A", "B")]
    assert [line[:2] for line in lines(min_share=0.5)] == [("B", "A"), ("C", "A"), ("D", "C")]
    assert [line[:2] for line in lines(min_share=0.5, min_persons=6)] == [("B", "A"), ("C", "A")]


def test_both_directions():
    assert lines(both_directions=True) == [
        ("B", "A", 70, 1),
        # Ten each way between A and C: C has fewer jobs, so that the line starts there.
        ("C", "A", 20, 1),
        ("B", "C", 10, 2),
        ("D", "C", 5, 1),
    ]
    # B's second line is C's second too; D's only line stays.
    assert [line[:2] for line in lines(both_directions=True, largest=1)] == [
        ("B", "A"), ("C", "A"), ("D", "C"),
    ]  # fmt: skip
    found = desire_lines(matrix(), both_directions=True)
    assert found.back.tolist() == [20, 10, 0, 0]
    np.testing.assert_allclose(found.residents_share, [0.5, 0.5, 0.1, 0.5])


def test_either_end_may_reach_the_share():
    rows = [("A", "B", 30), ("A", "A", 970), ("B", "A", 20), ("B", "B", 20)]
    found = desire_lines(
        FlowMatrix.from_table(*zip(*rows), Units.from_table("AB")),
        both_directions=True,
        min_share=0.5,
    )
    assert found.persons.tolist() == [50]
    assert found.residents_share.tolist() == [0.03]


@pytest.mark.parametrize(
    ("choice", "sentence"),
    [
        ({"largest": 0}, "lines of each unit is 0, but must be 1 or more"),
        ({"min_share": 1.5}, "residents is 1.5, but must be from 0 to 1"),
        ({"min_share": -0.1}, "from 0 to 1"),
        ({"min_persons": -1}, "persons is -1, but must be 0 or more"),
        ({"min_persons": float("nan")}, "0 or more"),
        ({"min_persons": 51}, "No flow between two units"),
    ],
)
def test_refusals(choice, sentence):
    with pytest.raises(EngineError, match=sentence):
        desire_lines(matrix(), **choice)


@pytest.mark.parametrize("both", [False, True])
def test_nobody_commutes(both):
    alone = FlowMatrix.from_table("AB", "AB", [1, 2], Units.from_table("AB"))
    with pytest.raises(EngineError, match="No flow"):
        desire_lines(alone, both_directions=both)


@given(tables(), st.integers(1, 3))
def test_the_three_largest_are_those_of_the_membership(table, largest):
    flows, division = build(table)
    targets = membership(flows, division).targets
    expected = {
        (unit, int(target), place + 1)
        for unit, row in enumerate(targets.unit[:, :largest])
        for place, target in enumerate(row)
        if target >= 0
    }
    if not expected:
        return
    found = desire_lines(flows, largest=largest)
    assert set(zip(found.origin, found.destination, found.place)) == expected
    assert (np.diff(found.persons) <= 0).all()


@given(tables())
def test_both_directions_keep_all_commuters(table):
    flows, _ = build(table)
    commuters = flows.total - flows.internal.sum()
    if commuters == 0:
        return
    one, both = desire_lines(flows), desire_lines(flows, both_directions=True)
    assert one.persons.sum() == both.persons.sum() == one.commuters == commuters
    assert one.covered_share == both.covered_share == 1
    assert 0 < desire_lines(flows, largest=1).covered_share <= 1
    pairs = [frozenset(pair) for pair in zip(both.origin.tolist(), both.destination.tolist())]
    assert len(set(pairs)) == len(pairs)
    assert (both.back * 2 <= both.persons).all()


@given(tables(), st.randoms())
def test_order_of_rows_and_names_do_not_matter(table, random):
    flows, _ = build(table)
    if flows.total == flows.internal.sum():
        return
    n, rows = table[0], table[1]
    names = [f"{i:02d}" for i in range(n)]
    random.shuffle(names)
    order = list(range(len(rows)))
    random.shuffle(order)
    renamed, _ = build(table, names, order)
    for both in (False, True):
        one = desire_lines(flows, both_directions=both)
        other = desire_lines(renamed, both_directions=both)
        assert other.persons.tolist() == one.persons.tolist()
        origins = [int(flows.units.codes[unit]) for unit in one.origin]
        assert [names[i] for i in origins] == [renamed.units.codes[unit] for unit in other.origin]
