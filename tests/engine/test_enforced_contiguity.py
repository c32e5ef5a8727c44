"""Regions that stay in one piece while they are drawn."""

from __future__ import annotations

import random
from collections import Counter
from fractions import Fraction

import numpy as np
import pytest
from effort import times
from hypothesis import given, settings
from hypothesis import strategies as st
from slow_contiguity import SlowMethod
from test_against_brute_force import Case
from toy_neighbours import (
    CROSSED,
    ROW,
    Stopped,
    built,
    cases,
    keys,
    matrix_of,
    next_to,
    same_groups,
)

from smacreg.smacreg_plugin.engine.delineation import adjacent_mover
from smacreg.smacreg_plugin.engine.delineation.adjacent_regions import AdjacentOrder
from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity
from smacreg.smacreg_plugin.engine.delineation.criteria import VALID, Criteria
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.region_sums import internal_persons
from smacreg.smacreg_plugin.engine.delineation.self_containment import (
    Method,
    delineate,
    unlinked_units,
)
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

METHODS = [Method.CLASSIC, Method.CORRECTED]
CRITERIA = Criteria(100, 0.6, 1000, 0.8)


def test_without_neighbours_the_villages_go_across_and_with_them_next_door():
    free = delineate(CROSSED, CRITERIA).partition.identified_by_centre(CROSSED)
    assert free.labels() == ["a", "d", "a", "d"]
    kept = delineate(CROSSED, CRITERIA, neighbours=ROW).partition.identified_by_centre(CROSSED)
    # c has no commuters to d, the only region beside it once b is with a: it follows b.
    assert kept.labels() == ["a", "a", "a", "d"]


def test_a_village_tied_only_to_far_places_joins_the_largest_next_to_it():
    matrix = matrix_of("a a 900\nv v 10\nv a 30\nb b 500\nc c 400\na b 1\nb c 1\nc a 1")
    result = delineate(matrix, CRITERIA, neighbours=next_to(matrix, "ab", "ac", "vb", "vc"))
    assert result.partition.labels() == ["a", "b", "c", "b"]
    assert [(d.action, d.event) for d in result.log] == [("moved", "H")]
    assert keys(result.findings) == ["contiguity.no_commuters"]


@pytest.mark.parametrize("method", METHODS)
def test_an_island_stays_alone_and_is_named(method):
    matrix = matrix_of("a a 900\ni i 10\ni a 30\nb b 500\na b 1")
    result = delineate(matrix, CRITERIA, method=method, neighbours=next_to(matrix, "ab"))
    assert result.partition.labels() == ["a", "b", "i"]
    assert (result.log[-1].event, result.log[-1].unit) == ("I", 2)
    assert [f.values for f in result.findings if f.key == "contiguity.alone"] == [
        {"count": 1, "examples": "i"}
    ]


def test_what_a_leaving_unit_cuts_off_becomes_a_region():
    # The villages l and r join m between them; only m has a border with the town t.
    matrix = matrix_of("l l 6\nl m 90\nm m 100\nm t 30\nr r 6\nr m 90\nt t 9000\nt m 20")
    neighbours = next_to(matrix, "lm", "mr", "mt")
    result = delineate(
        matrix, Criteria(400, 0.6, 1000, 0.8), method=Method.CORRECTED, neighbours=neighbours
    )
    log = [(d.step, matrix.units.codes[d.unit], d.action, d.event) for d in result.log]
    assert log[:5] == [
        (1, "l", "moved", ""),
        (2, "r", "moved", ""),
        (3, "m", "moved", ""),
        (3, "r", "split", ""),
        (4, "l", "moved", ""),
    ]
    assert result.partition.labels() == ["t", "t", "t", "t"]


@settings(max_examples=50)
@given(seed=st.integers(0, 10_000), most=st.integers(0, 2))
def test_a_unit_that_moves_too_often_waits_in_reserve(seed, most):
    case, near = slow_case(seed)
    neighbours = neighbours_of(case, near)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(adjacent_mover, "MOST_MOVES", most)
        try:
            matrix = case.matrix()
            result = delineate(
                matrix, Criteria(*case.criteria), method=Method.CORRECTED, neighbours=neighbours
            )
        except (EngineError, TypeError):
            return
    moves = [decision.unit for decision in result.log if decision.action == "moved"]
    assert all(moves.count(unit) <= most for unit in set(moves))
    assert not (contiguity(matrix, result.partition, neighbours).pieces > 1).any()
    assert ((result.partition.region < 0) == unlinked_units(matrix)).all()


def test_two_pieces_that_nothing_links_are_both_placed():
    # p and q work far away in z. They follow m, their only neighbour, and so they do again
    # when m goes to t.
    matrix = matrix_of("""
m m 300
m t 200
p p 10
p z 40
q q 10
q z 30
t t 9000
z z 9000
t z 1
""")
    neighbours = next_to(matrix, "pm", "qm", "mt")
    result = delineate(matrix, Criteria(200, 0.75, 2000, 0.9), neighbours=neighbours)
    labels = dict(zip(matrix.units.codes, result.partition.labels()))
    assert labels == {"m": "t", "p": "t", "q": "t", "t": "t", "z": "z"}
    log = [(matrix.units.codes[d.unit], d.event) for d in result.log]
    assert log == [("p", "H"), ("q", "H"), ("m", ""), ("p", "H"), ("q", "H")]


@settings(max_examples=times(150, 3))
@given(seed=st.integers(0, 100_000))
def test_sums_follow_when_regions_fall_apart(seed):
    rng = np.random.default_rng(seed)
    n = 12
    flows = rng.integers(1, 50, (n, n)) * (rng.random((n, n)) < 0.3) + 20 * np.eye(n, dtype=int)
    origin, destination = np.nonzero(flows)
    matrix = FlowMatrix.from_indices(
        origin.astype(np.int32),
        destination.astype(np.int32),
        flows[origin, destination].astype(float),
        Units.from_table([f"{i:02d}" for i in range(n)]),
    )
    tree = Neighbours.from_pairs(n, range(1, n), [rng.integers(i) for i in range(1, n)])
    regions = AdjacentOrder(matrix, Criteria(300, 0.5, 600, 0.875), Linkage.SMART, tree)
    mover = adjacent_mover.AdjacentMover(regions)
    # Some random moves first, whatever they are good for.
    for _ in range(20):
        unit = int(rng.integers(n))
        source = int(regions.label[unit])
        link = regions.strongest(unit, exclude=source)
        if link is not None:
            mover._leave(unit, source)
            mover._join(unit, link)
            if len(regions.members[source]) > 1:
                mover._look_at_rest(source)
    mover.run(Monitor())
    for label in range(n):
        members = np.flatnonzero(regions.label == label)
        assert sorted(regions.members[label]) == members.tolist()
        if members.size:
            assert regions.residents[label] == flows[members].sum()
            assert regions.jobs[label] == flows[:, members].sum()
            assert regions.internal[label] == flows[np.ix_(members, members)].sum()
            assert regions.best[label] == matrix.rank[members].min()
            inside = flows[np.ix_(members, members)].sum(axis=0)
            assert mover.inside[members].tolist() == inside.tolist()


def test_the_package_knows_no_neighbours():
    with pytest.raises(EngineError) as refused:
        delineate(CROSSED, CRITERIA, method=Method.COMPATIBLE, neighbours=ROW)
    assert refused.value.message.key == "contiguity.compatible"


def test_neighbours_of_other_units_are_refused():
    with pytest.raises(EngineError) as refused:
        delineate(CROSSED, CRITERIA, neighbours=Neighbours.from_pairs(3, [0], [1]))
    assert refused.value.message.key == "contiguity.length"


def slow_case(seed):
    """Return a random matrix of up to 10 units, tied to far places, and pairs of neighbours."""
    case, draw = Case(seed), random.Random(-seed - 1)
    if seed % 2:
        case.n = draw.randint(6, 10)
        density = draw.choice([0.1, 0.2, 0.35])
        case.flows = {
            (i, j): Fraction(draw.randint(1, 60) * (4 if i == j else 1))
            for i in range(case.n)
            for j in range(case.n)
            if draw.random() < density or i == j
        }
        case.x, case.y = ([float(draw.randint(0, 2)) for _ in range(case.n)] for _ in range(2))
        case.out, case.into = ([Fraction(0)] * case.n for _ in range(2))
        case.criteria = draw.choice([(200, 0.5, 600, 0.75), (500, 0.5, 900, 0.875)])
    if seed % 4 == 3:
        # A tree: whoever leaves from the middle of a region cuts it.
        return case, {(a, draw.randrange(a)) for a in range(1, case.n)}
    density = draw.choice([0.15, 0.3, 0.6])
    return case, {(a, b) for a in range(case.n) for b in range(a) if draw.random() < density}


def neighbours_of(case, near):
    return Neighbours.from_pairs(case.n, [a for a, _ in near], [b for _, b in near])


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_against_brute_force(method):
    compared, events = 0, Counter()
    for seed in range(times(1500)):
        case, near = slow_case(seed)
        try:
            result = delineate(
                case.matrix(),
                Criteria(*case.criteria),
                method=method,
                linkage=case.linkage,
                neighbours=neighbours_of(case, near),
            )
        except (EngineError, TypeError):
            continue
        expected = SlowMethod(case, near).run(method)
        if method is Method.CLASSIC:
            labels = [f"u{k}" if k >= 0 else "" for k in expected]
            assert result.partition.labels() == labels, seed
        else:
            # Labels of regions that fell apart are free to choose.
            assert same_groups(expected, result.partition.region.tolist()), seed
        compared += 1
        events.update({d.event for d in result.log} | {d.action for d in result.log})
    assert compared > times(1000)
    assert min(events["G"], events["H"], events["I"]) > times(20)
    if method is Method.CORRECTED:
        assert min(events[kind] for kind in ("A", "B", "C", "D", "F", "split")) > times(10)


@settings(max_examples=times(200, 4))
@given(case=cases(), method=st.sampled_from(METHODS), linkage=st.sampled_from(list(Linkage)))
def test_every_region_is_in_one_piece_and_every_unit_explained(case, method, linkage):
    matrix, neighbours = built(case)
    criteria = Criteria(50, 0.6, 400, 0.75)
    try:
        result = delineate(matrix, criteria, method=method, linkage=linkage, neighbours=neighbours)
    except EngineError as refused:
        assert refused.message.key == "delineation.nothing_left"  # noqa: PT017
        return
    dropped = unlinked_units(matrix)
    labels = result.partition.labels()
    assert ((result.partition.region < 0) == dropped).all()
    for division in (result.partition, result.before_reserve):
        assert not (contiguity(matrix, division, neighbours).pieces > 1).any()
    last = {decision.unit: decision for decision in result.log}
    for unit in range(matrix.n):
        if unit not in last:
            assert labels[unit] == matrix.units.codes[unit]
        elif last[unit].action != "left_out":
            assert labels[unit] == matrix.units.codes[last[unit].target]


@settings(max_examples=times(100, 2))
@given(case=cases())
def test_classic_regions_below_the_criteria_have_no_region_beside_them(case):
    matrix, neighbours = built(case)
    if unlinked_units(matrix).any():
        return
    criteria = Criteria(50, 0.6, 400, 0.75)
    division = delineate(matrix, criteria, neighbours=neighbours).partition
    validity = criteria.validities(
        division.sums(matrix.residents),
        division.sums(matrix.jobs),
        internal_persons(matrix, division),
    )
    for region in np.flatnonzero(validity < VALID):
        for unit in division.members(region):
            assert set(division.region[neighbours.of(unit)].tolist()) <= {region}


@settings(max_examples=times(100, 2))
@given(case=cases(), method=st.sampled_from(METHODS), data=st.data())
def test_neither_codes_nor_rows_matter(case, method, data):
    n, cells, pairs, region = case
    order = data.draw(st.permutations(range(n)))
    shuffled = (n, data.draw(st.permutations(cells)), data.draw(st.permutations(pairs)), region)
    criteria = Criteria(50, 0.6, 400, 0.75)
    (matrix, neighbours), (again, neighbours_again) = built(case), built(shuffled, order)
    try:
        first = delineate(matrix, criteria, method=method, neighbours=neighbours).partition
    except EngineError:
        return
    second = delineate(again, criteria, method=method, neighbours=neighbours_again).partition
    assert same_groups(first.region.tolist(), second.region[list(order)].tolist())


@pytest.mark.parametrize("method", METHODS)
def test_cancel(method):
    with pytest.raises(Cancelled):
        delineate(CROSSED, CRITERIA, method=method, neighbours=ROW, monitor=Stopped())
