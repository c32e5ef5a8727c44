"""Regions in pieces: reported, and repaired with the reason."""

from __future__ import annotations

import numpy as np
import pytest
from effort import times
from hypothesis import given, settings
from hypothesis import strategies as st
from toy_neighbours import CROSSED, ROW, Stopped, built, cases, keys, matrix_of, next_to

from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity, repair
from smacreg.smacreg_plugin.engine.delineation.criteria import VALID, Criteria
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.region_sums import internal_persons
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition


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


def test_no_units_with_a_region_are_no_pieces():
    found = contiguity(CROSSED, Partition.from_labels("abcd", [None] * 4), ROW)
    assert found.pieces.tolist() == []
    assert found.piece.tolist() == [-1] * 4


def test_neighbours_of_other_units_are_refused():
    division, others = Partition.from_labels("abcd", "aadd"), Neighbours.from_pairs(3, [0], [1])
    for look in (contiguity, repair):
        with pytest.raises(EngineError) as refused:
            look(CROSSED, division, others)
        assert refused.value.message.key == "contiguity.length"


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


def test_unassigned_units_are_no_region_beside_a_piece():
    result = repair(CROSSED, Partition.from_labels("abcd", ["a", None, "a", None]), ROW)
    assert result.log == []
    assert keys(result.findings) == ["contiguity.not_repaired"]


def test_commuters_into_a_piece_are_a_link_too():
    # Nobody leaves v, but people from b work there; c has more jobs.
    matrix = matrix_of("a a 900\nv v 10\na v 30\nb v 5\nb b 300\nc c 400\na b 1\nb c 1")
    neighbours = next_to(matrix, "ab", "ac", "vb", "vc")
    result = repair(matrix, Partition.from_labels("abcv", "abca"), neighbours)
    assert result.partition.labels()[3] == "b"
    assert [d.event for d in result.log] == [""]


@settings(max_examples=times(200, 4))
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


@pytest.mark.slow
@settings(max_examples=100)
@given(case=cases(), data=st.data())
def test_neither_codes_nor_rows_matter(case, data):
    n, cells, pairs, region = case
    order = data.draw(st.permutations(range(n)))
    shuffled = (n, data.draw(st.permutations(cells)), data.draw(st.permutations(pairs)), region)
    (matrix, neighbours), (again, neighbours_again) = built(case), built(shuffled, order)
    labels = [region[old] for old in np.argsort(order)]
    one = repair(matrix, Partition.from_labels(matrix.units.codes, region), neighbours)
    other = repair(again, Partition.from_labels(again.units.codes, labels), neighbours_again)
    assert one.partition.labels() == [other.partition.labels()[new] for new in order]
    moves = {(d.step, order[d.unit], d.event) for d in one.log}
    assert moves == {(d.step, d.unit, d.event) for d in other.log}
    counts = [[(f.key, f.values["count"]) for f in result.findings] for result in (one, other)]
    assert counts[0] == counts[1]


def test_cancel():
    with pytest.raises(Cancelled):
        repair(CROSSED, Partition.from_labels("abcd", "adad"), ROW, monitor=Stopped())
