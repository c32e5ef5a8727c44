"""Regions in pieces: reported, enforced while merging, repaired."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_against_brute_force import Case

from smacreg.smacreg_plugin.engine.delineation import adjacent_mover
from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity, repair
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
from smacreg.smacreg_plugin.engine.partition import Partition

METHODS = [Method.CLASSIC, Method.CORRECTED]


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
CRITERIA = Criteria(100, 0.6, 1000, 0.8)


def test_report_names_the_pieces_without_the_centre():
    found = contiguity(CROSSED, Partition.from_labels("abcd", "adad"), ROW)
    assert found.pieces.tolist() == [2, 2]
    assert found.piece.tolist() == [0, 1, 1, 0]
    assert found.detached.tolist() == [1, 2]
    assert found.islands.tolist() == []
    assert keys(found.findings) == ["contiguity.in_pieces"]
    assert found.findings[0].values["detached"] == "b, c"


def test_the_centre_is_the_unit_that_the_id_names():
    # Of the region "c" the unit c is the centre, though a has more jobs; "x" names no unit.
    found = contiguity(CROSSED, Partition.from_labels("abcd", "cdcd"), ROW)
    assert found.piece.tolist() == [1, 1, 0, 0]
    found = contiguity(CROSSED, Partition.from_labels("abcd", "xdxd"), ROW)
    assert found.piece.tolist() == [0, 1, 1, 0]


def test_report_of_whole_regions():
    found = contiguity(CROSSED, Partition.from_labels("abcd", "aadd"), ROW)
    assert found.pieces.tolist() == [1, 1]
    assert keys(found.findings) == ["contiguity.whole"]


def test_report_counts_units_without_a_region_nowhere():
    found = contiguity(CROSSED, Partition.from_labels("abcd", ["a", None, "a", "d"]), ROW)
    assert found.piece.tolist() == [0, -1, 1, 0]
    assert found.pieces.tolist() == [2, 1]


def test_islands_are_named():
    found = contiguity(CROSSED, Partition.from_labels("abcd", "aaad"), next_to(CROSSED, "ab", "bd"))
    assert found.islands.tolist() == [2]
    assert keys(found.findings) == ["contiguity.in_pieces", "contiguity.detached_islands"]


# --- enforced while merging -----------------------------------------------------------------


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


@settings(deadline=None, max_examples=50)
@given(seed=st.integers(0, 10_000), most=st.integers(0, 2))
def test_a_unit_that_moves_too_often_waits_in_reserve(seed, most):
    case = Case(seed)
    near = random_pairs(seed, case.n)
    neighbours = Neighbours.from_pairs(case.n, [a for a, _ in near], [b for _, b in near])
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


def test_the_package_knows_no_neighbours():
    with pytest.raises(EngineError) as refused:
        delineate(CROSSED, CRITERIA, method=Method.COMPATIBLE, neighbours=ROW)
    assert refused.value.message.key == "contiguity.compatible"


def test_neighbours_of_other_units_are_refused():
    with pytest.raises(EngineError) as refused:
        delineate(CROSSED, CRITERIA, neighbours=Neighbours.from_pairs(3, [0], [1]))
    assert refused.value.message.key == "contiguity.length"


ZERO = Fraction(0)


def slow_classic(case, near):
    """The classic method where neighbours count, written from the rules; all summed anew."""
    flows, (least, least_share, target, target_share) = case.flows, map(Fraction, case.criteria)
    used = set(range(case.n))
    while True:
        r = {i: sum((flows.get((i, j), ZERO) for j in used), case.out[i]) for i in used}
        w = {i: sum((flows.get((j, i), ZERO) for j in used), case.into[i]) for i in used}
        own = {i: flows.get((i, i), ZERO) for i in used}
        drop = {i for i in used if not r[i] or not w[i] or r[i] == w[i] == own[i]}
        if not drop:
            break
        used -= drop
    rank = {i: (-w[i], case.x[i], case.y[i], i) for i in used}

    def between(first, second):
        return sum((flows.get((a, b), ZERO) for a in first for b in second), ZERO)

    def sums(members):
        return sum(r[i] for i in members), sum(w[i] for i in members)

    def validity(members):
        residents, jobs = sums(members)
        share = min(between(members, members) / residents, between(members, members) / jobs)
        if share == 1:
            return Fraction(1)
        short = max((target - residents) / (target - least), ZERO)
        z = 1 - (1 - least_share / target_share) * short
        return min(share / target_share, Fraction(1)) * z * target_share / least_share

    def strength(group, members):
        to, back = between(group, members), between(members, group)
        (r1, w1), (r2, w2) = sums(group), sums(members)
        if case.linkage is Linkage.SMART:
            return to * to / (r1 * w2) + back * back / (r2 * w1)
        if case.linkage is Linkage.CURDS:
            return to * (1 / r1 + 1 / w2) + back * (1 / r2 + 1 / w1)
        return to / (r1 * w2) + back / (r2 * w1)

    def law(members):
        return -sums(members)[1], min(rank[i] for i in members)

    def beside(group, members):
        return any((a, b) in near or (b, a) in near for a in group for b in members)

    def pieces(units):
        left, found = sorted(units, key=rank.get), []
        while left:
            piece, edge = [], [left[0]]
            while edge:
                here = edge.pop()
                piece.append(here)
                left.remove(here)
                edge += [u for u in left if beside([here], [u]) and u not in edge]
            found.append(sorted(piece, key=rank.get))
        return found

    regions = {i: [i] for i in used}
    closed = set()

    def best_for(group):
        linked = [k for k, m in regions.items() if beside(group, m) and strength(group, m)]
        order = {k: (-strength(group, regions[k]), law(regions[k])) for k in linked}
        return min(linked, key=order.get, default=None)

    while open_regions := {k: m for k, m in regions.items() if k not in closed}:
        worst = min(open_regions, key=lambda k: (validity(regions[k]), law(regions[k])))
        if validity(regions[worst]) >= 1:
            break
        waiting = regions.pop(worst)
        waiting.sort(key=lambda i: (-(r[i] + w[i] - 2 * own[i]), rank[i]))
        while waiting:
            placed = []
            for unit in waiting:
                best = best_for([unit])
                if best is not None:
                    regions[best].append(unit)
                    placed.append(unit)
            if not placed:
                for group in pieces(waiting):
                    best = best_for(group)
                    if best is not None:
                        regions[best] += group
                        placed = group
                        break
            if not placed:
                for group in pieces(waiting):
                    around = [k for k, m in regions.items() if beside(group, m)]
                    if around:
                        regions[min(around, key=lambda k: law(regions[k]))] += group
                        placed = group
                        break
            if not placed:
                regions[worst] = waiting
                closed.add(worst)
                break
            waiting = [unit for unit in waiting if unit not in placed]
    label = dict.fromkeys(range(case.n), -1)
    label.update({i: k for k, m in regions.items() for i in m})
    return [label[i] for i in range(case.n)]


def random_pairs(seed, n):
    draw = random.Random(-seed - 1)
    density = draw.choice([0.15, 0.3, 0.6])
    return {(a, b) for a in range(n) for b in range(a) if draw.random() < density}


def test_classic_with_neighbours_against_brute_force():
    compared, groups = 0, 0
    for seed in range(1500):
        case = Case(seed)
        near = random_pairs(seed, case.n)
        neighbours = Neighbours.from_pairs(case.n, [a for a, _ in near], [b for _, b in near])
        try:
            result = delineate(
                case.matrix(),
                Criteria(*case.criteria),
                linkage=case.linkage,
                neighbours=neighbours,
            )
        except (EngineError, TypeError):
            continue
        expected = [f"u{k}" if k >= 0 else "" for k in slow_classic(case, near)]
        assert result.partition.labels() == expected, seed
        compared += 1
        groups += any(d.event == "G" for d in result.log)
    assert compared > 800
    assert groups > 10


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


@settings(deadline=None, max_examples=200)
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


@settings(deadline=None, max_examples=100)
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


@settings(deadline=None, max_examples=100)
@given(case=cases(), method=st.sampled_from(METHODS), data=st.data())
def test_neither_codes_nor_rows_matter(case, method, data):
    n, cells, pairs, region = case
    order = data.draw(st.permutations(range(n)))
    shuffled = (n, data.draw(st.permutations(cells)), data.draw(st.permutations(pairs)), region)
    criteria = Criteria(50, 0.6, 400, 0.75)
    matrix, neighbours = built(case)
    again, neighbours_again = built(shuffled, order)
    try:
        first = delineate(matrix, criteria, method=method, neighbours=neighbours).partition
    except EngineError:
        return
    second = delineate(again, criteria, method=method, neighbours=neighbours_again).partition
    assert same_groups(first.region.tolist(), second.region[list(order)].tolist())
    given_division = Partition.from_labels(matrix.units.codes, region)
    named_anew = Partition.from_labels(
        again.units.codes, [region[old] for old in np.argsort(order)]
    )
    one = repair(matrix, given_division, neighbours)
    other = repair(again, named_anew, neighbours_again)
    assert one.partition.labels() == [other.partition.labels()[new] for new in order]
    assert [d.unit for d in other.log if d.event] == [] or [f.key for f in one.findings] == [
        f.key for f in other.findings
    ]


class Stopped(Monitor):
    def cancelled(self):
        return True


@pytest.mark.parametrize("method", METHODS)
def test_cancel(method):
    with pytest.raises(Cancelled):
        delineate(CROSSED, CRITERIA, method=method, neighbours=ROW, monitor=Stopped())
    with pytest.raises(Cancelled):
        repair(CROSSED, Partition.from_labels("abcd", "adad"), ROW, monitor=Stopped())


# --- repaired afterwards --------------------------------------------------------------------


def test_repair_gives_pieces_to_the_strongest_region_beside_them():
    result = repair(CROSSED, Partition.from_labels("abcd", "adad"), ROW)
    # b and c have equal jobs, so the later code goes first; b is then no longer cut off.
    assert result.partition.labels() == ["a", "d", "d", "d"]
    assert [(d.step, d.unit, d.action, d.event, d.source, d.target) for d in result.log] == [
        (1, 2, "repaired", "H", 0, 3)
    ]
    assert repair(CROSSED, Partition.from_labels("abcd", "aaad"), ROW).log == []


def test_the_linkage_decides_where_a_piece_goes():
    # 100 persons from p fill a seventh of the 700 jobs in s, 130 an eighth of the 1000 in l.
    matrix = matrix_of("p p 770\np s 100\np l 130\ns s 300\nl l 870\nl s 300\nz z 9000")
    neighbours = next_to(matrix, "ps", "pl", "sl")
    division = Partition.from_labels("lpsz", "lzsz")
    targets = {
        linkage: repair(matrix, division, neighbours, linkage=linkage).partition.labels()[1]
        for linkage in Linkage
    }
    assert targets == {Linkage.SMART: "l", Linkage.CURDS: "l", Linkage.INTRAMAX: "s"}


def test_repair_moves_a_piece_as_a_whole():
    matrix = matrix_of("a a 90\nb b 5\nc c 6\nb a 40\nc a 40\nd d 80\nb d 1")
    neighbours = next_to(matrix, "bc", "cd")
    result = repair(matrix, Partition.from_labels("abcd", "aaad"), neighbours)
    assert result.partition.labels() == ["a", "d", "d", "d"]
    assert [(d.step, d.unit) for d in result.log] == [(1, 1), (1, 2)]


def test_repair_leaves_and_names_what_nothing_lies_next_to():
    neighbours = next_to(CROSSED, "ab", "bd")
    division = Partition.from_labels("abcd", "aaad")
    result = repair(CROSSED, division, neighbours)
    assert result.partition.labels() == division.labels()
    assert result.log == []
    assert keys(result.findings) == ["contiguity.not_repaired"]
    assert result.findings[0].is_warning


def test_repair_without_commuters_takes_the_one_with_most_jobs_and_says_so():
    matrix = matrix_of("a a 900\nv v 10\nv a 30\nb b 500\nc c 400\na b 1\nb c 1")
    neighbours = next_to(matrix, "ab", "ac", "vb", "vc")
    result = repair(matrix, Partition.from_labels("abcv", "abca"), neighbours)
    assert result.partition.labels() == ["a", "b", "c", "b"]
    assert [d.event for d in result.log] == ["H"]
    assert keys(result.findings) == ["contiguity.repaired", "contiguity.no_commuters"]


def test_repair_warns_of_regions_that_fall_below_the_criteria():
    # Region a needs b's 150 residents to reach 200.
    matrix = matrix_of("a a 150\nb b 100\nb a 50\nd d 900\nb d 5")
    neighbours = next_to(matrix, "bd")
    criteria = Criteria(200, 0.5, 1000, 0.6)
    result = repair(matrix, Partition.from_labels("abd", "aad"), neighbours, criteria=criteria)
    assert result.partition.labels() == ["a", "d", "d"]
    warnings = [f for f in result.findings if f.is_warning]
    assert keys(warnings) == ["contiguity.below_criteria"]
    assert warnings[0].values == {"count": 1, "examples": "a"}
    decision = result.log[0]
    assert decision.source_validity >= VALID
    assert decision.target_validity_before >= VALID


@settings(deadline=None, max_examples=200)
@given(case=cases(), linkage=st.sampled_from(list(Linkage)))
def test_repair_ends_with_whole_regions_or_names_the_rest(case, linkage):
    matrix, neighbours = built(case)
    n, _, _, region = case
    division = Partition.from_labels(matrix.units.codes, region)
    criteria = Criteria(50, 0.6, 400, 0.75)
    result = repair(matrix, division, neighbours, linkage=linkage, criteria=criteria, step=7)
    after = result.partition
    assert after.ids == division.ids
    assert (after.sizes > 0).all()
    assert after.sizes.sum() == n
    # Nothing moves in the second round.
    assert repair(matrix, after, neighbours, linkage=linkage).log == []
    left = contiguity(matrix, after, neighbours)
    component = neighbours.components()
    for unit in left.detached:
        mates = component == component[unit]
        assert set(after.region[mates].tolist()) == {int(after.region[unit])}
    named = [f for f in result.findings if f.key == "contiguity.not_repaired"]
    assert sum(f.values["count"] for f in named) == left.detached.size
    # Each repair takes a piece away, and the log tells of every unit that moved.
    before = contiguity(matrix, division, neighbours)
    moved = {decision.unit for decision in result.log}
    assert set(np.flatnonzero(after.region != division.region)) <= moved
    assert before.pieces.sum() - left.pieces.sum() >= len({d.step for d in result.log})
    assert [d.step for d in result.log] == sorted(d.step for d in result.log)
    validity = criteria.validities(
        after.sums(matrix.residents), after.sums(matrix.jobs), internal_persons(matrix, after)
    )
    if result.log:
        region = int(after.region[result.log[-1].unit])
        assert result.log[-1].target_validity_after == pytest.approx(validity[region])
