"""Two divisions side by side, by hand and by law."""

from __future__ import annotations

from math import log

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from toy_divisions import toy

from smacreg.smacreg_plugin.engine.assessment.comparison import compare, persons_of_units
from smacreg.smacreg_plugin.engine.assessment.likeness import (
    adjusted_rand_index,
    likeness,
    shared_share,
)
from smacreg.smacreg_plugin.engine.assessment.matching import match_regions
from smacreg.smacreg_plugin.engine.assessment.mergers import carry_over
from smacreg.smacreg_plugin.engine.code_changes import CodeChanges
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.numbers import classes
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

LABELS = st.lists(
    st.tuples(st.integers(-1, 3), st.integers(-1, 3), st.integers(0, 50)), min_size=2, max_size=20
).filter(lambda rows: any(min(a, b) >= 0 for a, b, _ in rows))


def labels(text):
    return np.array([-1 if letter == "." else ord(letter) - ord("a") for letter in text])


# --- measures -----------------------------------------------------------------------------------


def test_measures_by_hand():
    # aaa|bbb against aa|bb|cc: shared 2, 1, 1, 2 units.
    found = likeness(labels("aaabbb"), labels("aabbcc"))
    # S = 1 + 0 + 0 + 1 = 2; A = 3 + 3 = 6; B = 1 + 1 + 1 = 3; C = 15; E = 6 * 3 / 15 = 1.2.
    assert found.ari == pytest.approx((2 - 1.2) / (4.5 - 1.2), rel=1e-14)
    # Together in both: 2; apart in both: 15 - 6 - 3 + 2 = 8.
    assert found.rand == pytest.approx(10 / 15, rel=1e-14)
    # H(X) = log 2, H(Y) = log 3, H(X, Y) = 2/3 log 3 + 1/3 log 6; VI = 2 H(X, Y) - H(X) - H(Y).
    joint = 2 / 3 * log(3) + 1 / 3 * log(6)
    assert found.vi == pytest.approx(2 * joint - log(2) - log(3), rel=1e-13)
    information = log(2) + log(3) - joint
    assert found.nmi == pytest.approx(2 * information / (log(2) + log(3)), rel=1e-13)
    assert found.vi_weighted == found.vi
    assert found.score == 100 * found.ari
    # aa in a: 2 of 3; the third of a shares 1 with b, which has 2: 1 of 4.
    np.testing.assert_allclose(
        shared_share(labels("aaabbb"), labels("aabbcc")), [2 / 3, 2 / 3, 1 / 4, 1 / 4, 2 / 3, 2 / 3]
    )


def test_weighted_by_hand():
    # a|a and a|b with 3 and 1 persons: VI = H(3/4, 1/4), unweighted log 2.
    found = likeness(labels("aa"), labels("ab"), np.array([3.0, 1.0]))
    assert found.vi_weighted == pytest.approx(0.75 * log(4 / 3) + 0.25 * log(4), rel=1e-14)
    assert found.vi == pytest.approx(log(2), rel=1e-14)


def test_persons_of_nobody():
    assert np.isnan(likeness(labels("ab"), labels("ab"), np.zeros(2)).vi_weighted)
    # A unit without persons adds nothing.
    assert likeness(labels("aab"), labels("abb"), np.array([1.0, 0.0, 1.0])).vi_weighted == 0


@pytest.mark.parametrize(
    ("first", "second", "ari", "rand", "vi", "nmi"),
    [
        ("aaaa", "aaaa", 1, 1, 0, 1),
        ("abcd", "abcd", 1, 1, 0, 1),
        # Pairs together: all against none; E = 0, so that ARI = 0 / (6 / 2).
        ("aaaa", "abcd", 0, 0, log(4), 0),
        ("abcd", "aaaa", 0, 0, log(4), 0),
        # Independent halves: S = 0, A = B = 2, C = 6, E = 2/3, ARI = -(2/3) / (2 - 2/3).
        ("aabb", "abab", -0.5, 2 / 6, 2 * log(2), 0),
        ("a", "a", 1, 1, 0, 1),
        # Unassigned units are left out.
        ("aabb.a", "ccddd.", 1, 1, 0, 1),
    ],
)
def test_extremes(first, second, ari, rand, vi, nmi):
    found = likeness(labels(first), labels(second))
    assert (found.ari, found.rand, found.vi, found.nmi) == pytest.approx((ari, rand, vi, nmi))
    assert adjusted_rand_index(labels(first), labels(second)) == found.ari
    assert found.score >= 0


def test_nothing_in_common():
    with pytest.raises(EngineError, match="No unit has a region in both"):
        likeness(labels("a."), labels(".a"))
    assert np.isnan(adjusted_rand_index(labels("a."), labels(".a")))


def test_shared_share_counts_all_members():
    # The first region also has a unit that the second division leaves out.
    found = shared_share(labels("aa."), labels("a.b"))
    assert found[0] == 1 / 2
    assert np.isnan(found[1:]).all()


@given(LABELS)
def test_measures_keep_their_laws(rows):
    first, second, persons = (np.array(column) for column in zip(*rows))
    weights = persons + 0.1
    found = likeness(first, second, weights)
    back = likeness(second, first, weights)
    for name in ("ari", "rand", "vi", "vi_weighted", "nmi"):
        assert getattr(back, name) == pytest.approx(getattr(found, name), abs=1e-12), name
    assert -1 <= found.ari <= 1
    assert 0 <= found.rand <= 1
    assert 0 <= found.vi <= 2 * log(found.units) + 1e-12
    assert -1e-12 <= found.nmi <= 1 + 1e-12
    # Other names and another order of units change nothing; equal divisions are equal exactly.
    order = np.random.default_rng(0).permutation(first.size)
    renamed = np.where(second >= 0, (second * 7 + 3) % 11, -1)
    again = likeness(first[order], renamed[order], weights[order])
    assert (again.ari, again.rand) == (found.ari, found.rand)
    assert again.vi_weighted == pytest.approx(found.vi_weighted, abs=1e-12)
    same = likeness(first, first, weights) if (first >= 0).any() else found
    assert (same.ari, same.vi, same.vi_weighted) == (1, 0, 0) or same is found


@given(LABELS)
def test_rand_by_counting_pairs(rows):
    kept = [(a, b) for a, b, _ in rows if min(a, b) >= 0]
    pairs = [(x, y) for i, x in enumerate(kept) for y in kept[:i]]
    agree = sum((x[0] == y[0]) == (x[1] == y[1]) for x, y in pairs)
    first, second, _ = (np.array(column) for column in zip(*rows))
    expected = agree / len(pairs) if pairs else 1
    assert likeness(first, second).rand == pytest.approx(expected)


def test_rounding_makes_no_classes():
    assert classes(np.array([0.1 + 0.2, 1.0, 0.3, 0.0])).tolist() == [1, 0, 1, 2]
    assert classes(np.zeros(0)).tolist() == []


# --- regions and moves --------------------------------------------------------------------------


def matrix_of(persons, jobs=None):
    """Return units a, b, ... with so many residents, who work at home; the rest of jobs is in a."""
    codes = "abcdefgh"[: len(persons)]
    rows = [(code, code, count) for code, count in zip(codes, persons)]
    return FlowMatrix.from_table(*zip(*rows), Units.from_table(codes))


def division(text):
    codes = "abcdefgh"[: len(text)]
    return Partition.from_labels(codes, [None if r == "." else r for r in text])


def names(first, second, match):
    return {
        first.ids[one]: second.ids[other] if other >= 0 else None
        for one, other in enumerate(match.tolist())
    }


def test_match_by_most_persons():
    # x shares 10 with p and 9 with q; y shares 8 with p and nothing with q. Greedy: x-p, then
    # y has no partner left, although x-q and y-p would share 17 in all.
    matrix = matrix_of([10, 9, 8])
    first, second = division("xxy"), division("pqp")
    assert names(first, second, match_regions(first, second, matrix.residents, matrix)) == {
        "x": "p",
        "y": None,
    }
    # By another weight it is x-q, then y-p.
    weights = np.array([1.0, 9.0, 8.0])
    assert names(first, second, match_regions(first, second, weights, matrix)) == {
        "x": "q",
        "y": "p",
    }


def test_equal_shares_go_to_more_jobs():
    # Both parts of x have 10 residents; c works in b, so that b has more jobs.
    rows = [("a", "a", 10), ("b", "b", 10), ("c", "b", 5), ("c", "c", 1)]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table("abc"))
    first, second = division("xxy"), division("pqr")
    assert names(first, second, match_regions(first, second, matrix.residents, matrix)) == {
        "x": "q",
        "y": "r",
    }


def test_jobs_count_before_the_best_unit():
    # p has the unit with most jobs (10), q more jobs in all (8 + 8); both have 2 persons of x.
    matrix = matrix_of([10, 8, 8])
    first, second = division("xxx"), division("pqq")
    match = match_regions(first, second, np.array([2.0, 1.0, 1.0]), matrix)
    assert names(first, second, match) == {"x": "q"}


def test_regions_of_nobody_are_matched_too():
    matrix = matrix_of([5, 5])
    first, second = division("xy"), division("pq")
    match = match_regions(first, second, np.zeros(2), matrix)
    assert sorted(match) == [0, 1]


def test_comparison_by_hand():
    # toy(): A, B in 1 and C, D in 2; E nowhere. Second: B moves to 2, E is with A, D is out.
    matrix, first = toy()
    second = Partition.from_labels("ABCDE", ["1", "2", "2", None, "1"])
    found = compare(matrix, first, second)
    assert found.status == ("kept", "moved", "kept", "only_first", "only_second")
    assert found.match.tolist() == [0, 1]
    assert found.moved.tolist() == [False, True, False, False, False]
    # Of the units in both (A, B, C): A to B 10 and B to A 30 now cross the border; nobody else.
    assert found.now_across.tolist() == [10, 30, 0, 0, 0]
    assert found.now_within.sum() == 0
    # Flows with D or E: A-D 5, D-C 20, E-E 10, E-A 5.
    assert found.commuters_left_out == 40
    values = found.values()
    assert values["moved_units"] == 1
    assert values["moved_persons"] == values["moved_residents"] == 50
    assert values["moved_persons_share"] == 50 / (80 + 50 + 50)
    assert (values["now_across"], values["now_within"]) == (40, 0)
    assert (values["units_only_first"], values["units_only_second"]) == (1, 1)
    assert (values["regions_ended"], values["regions_new"]) == (0, 0)
    assert [(f.key, f.is_warning) for f in found.findings] == [("comparison.only_one", True)]
    # {A, B, C} = AB|C against A|BC: S = 0, A = B = 1, C = 3, E = 1/3, ARI = (-1/3) / (2/3).
    assert values["ari"] == pytest.approx(-0.5)
    assert values["score"] == 0
    moves = found.moves
    assert (moves.first.tolist(), moves.second.tolist()) == ([0], [1])
    assert (moves.units.tolist(), moves.persons.tolist()) == ([1], [50])
    # From A, the centre of 1, to the centre of the second division's 2.
    assert [matrix.units.codes[u] for u in (*moves.from_unit, *moves.to_unit)] == ["A", "C"]
    assert found.first.overall.regions == found.second.overall.regions == 2
    assert found.first.regions.internal.tolist() == [120, 60]


def test_contingency_by_hand():
    matrix, first = toy()
    second = Partition.from_labels("ABCDE", ["1", "2", "2", None, "1"])
    table = compare(matrix, first, second, weights=np.array([1.0, 2, 3, 4, 5])).contingency
    rows = list(zip(table.first, table.second, table.units, table.persons, table.matched))
    assert rows == [
        (-1, 0, 1, 5, False),
        (0, 0, 1, 1, True),
        (0, 1, 1, 2, False),
        (1, -1, 1, 4, False),
        (1, 1, 1, 3, True),
    ]
    assert table.residents.sum() == matrix.residents.sum()
    assert table.jobs.sum() == matrix.jobs.sum()


def test_equal_divisions():
    matrix, first = toy()
    renamed = Partition.from_labels("ABCDE", ["z", "z", "y", "y", None])
    found = compare(matrix, first, renamed)
    values = found.values()
    assert (values["score"], values["vi"], values["moved_units"]) == (100, 0, 0)
    assert values["now_within"] == values["now_across"] == 0
    assert found.moves.units.size == 0
    assert [f.key for f in found.findings] == ["comparison.in_none"]


def test_a_region_that_ends_and_one_that_is_new():
    matrix = matrix_of([10, 9, 8, 7])
    merged = compare(matrix, division("wxyz"), division("ppqq")).values()
    assert (merged["regions_ended"], merged["regions_new"], merged["moved_units"]) == (2, 0, 2)
    assert merged["moved_persons"] == 9 + 7
    split = compare(matrix, division("ppqq"), division("wxyz")).values()
    assert (split["regions_ended"], split["regions_new"], split["moved_persons"]) == (0, 2, 16)


def test_other_units_are_refused():
    matrix, first = toy()
    with pytest.raises(EngineError, match="different units"):
        compare(matrix, first, Partition.from_labels("ABCDF", "11111"))


def test_too_few_units_in_common_are_refused():
    matrix = matrix_of([1] * 5)
    found = compare(matrix, division("aab.."), division("aa.b."))
    assert [f.values["count"] for f in found.findings] == [2, 1]
    with pytest.raises(EngineError, match=r"Only 1 of 4 units .* \(the others are e.g. b, c, d\)"):
        compare(matrix, division("aab.."), division("a..b."))


@given(LABELS, st.integers(0, 99))
def test_names_and_order_do_not_matter(rows, seed):
    common = sum(min(row[:2]) >= 0 for row in rows)
    assume(2 * common >= sum(max(row[:2]) >= 0 for row in rows))
    rng = np.random.default_rng(seed)
    n = len(rows)
    # Positions tell units apart, so that no choice is left to codes.
    x = np.arange(n, dtype=float)
    cells = [(i, j, float(rng.integers(0, 6))) for i in range(n) for j in range(n)]
    cells.append((0, 0, 1.0))

    def comparison(order):
        new = np.empty(n, dtype=int)
        new[order] = np.arange(n)
        units = Units.from_table([f"{new[i]:03d}" for i in range(n)], x, x)
        matrix = FlowMatrix.from_table(
            [f"{new[i]:03d}" for i, _, _ in cells],
            [f"{new[j]:03d}" for _, j, _ in cells],
            [v for *_, v in cells],
            units,
        )
        codes = [f"{new[i]:03d}" for i in range(n)]
        sides = [
            Partition.from_labels(
                codes, [None if r[s] < 0 else f"{(r[s] + seed) % 9}" for r in rows]
            )
            for s in (0, 1)
        ]
        found = compare(matrix, *sides)
        return found.values(), [found.status[new[i]] for i in range(n)]

    values, status = comparison(np.arange(n))
    again, status_again = comparison(rng.permutation(n))
    assert status == status_again
    assert again == pytest.approx(values, abs=1e-9, nan_ok=True)


def test_persons_of_units():
    units = Units.from_table("abc")
    found = persons_of_units(units, ["c", "a", "b"], [3, "1", 2.0], "people")
    assert found.tolist() == [1, 2, 3]
    with pytest.raises(EngineError, match="“people” is negative for c in row 1"):
        persons_of_units(units, ["c", "a", "b"], [-3, 1, 2], "people")
    with pytest.raises(EngineError, match="only zeros"):
        persons_of_units(units, ["c", "a", "b"], [0, 0, 0], "people")


# --- mergers ------------------------------------------------------------------------------------


def today(persons=(100, 50, 20)):
    units = Units.from_table(["N1", "N2", "N3"])
    rows = [(code, code, count) for code, count in zip(units.codes, persons)]
    return FlowMatrix.from_table(*zip(*rows), units)


def changes(rows, matrix=None, shares=None, sizes=None):
    units = (matrix or today()).units
    return CodeChanges.from_table(units, *zip(*rows), shares, sizes)


def test_a_merger_of_units_of_different_regions():
    matrix = today()
    rows = [("O1", "N1"), ("O2", "N1"), ("O3", "N2")]
    # O1 and O2, merged in N1, lay in x and y; y has more persons there.
    table = changes(rows, matrix, sizes=[30, 40, 50])
    found = carry_over(matrix, table, ["O1", "O2", "O3", "N3"], ["x", "y", "x", "y"])
    assert found.partition.labels() == ["y", "x", "y"]
    assert found.merged.tolist() == [True, False, False]
    assert [f.key for f in found.findings] == ["comparison.merged"]
    # Without persons it is one old unit each: x has more residents elsewhere (N2, 50).
    table = changes(rows, matrix)
    counted = carry_over(matrix, table, ["O1", "O2", "O3", "N3"], ["x", "y", "x", "y"])
    assert counted.partition.labels() == ["x", "x", "y"]
    assert [f.key for f in counted.findings] == ["comparison.merged_by_count"]
    # The other way round, y has.
    other = carry_over(matrix, table, ["O1", "O2", "O3", "N3"], ["x", "y", "y", "x"])
    assert other.partition.labels() == ["y", "y", "x"]


def test_a_moved_unit_is_marked_where_it_was_merged():
    matrix = today()
    table = changes([("O1", "N1"), ("O2", "N1"), ("O3", "N2")], matrix, sizes=[40, 30, 50])
    before = carry_over(matrix, table, ["O1", "O2", "O3", "N3"], ["x", "y", "x", "y"])
    assert before.partition.labels() == ["x", "x", "y"]
    after = Partition.from_labels(matrix.units.codes, ["p", "q", "p"])
    found = compare(matrix, before.partition, after, merged=before.merged)
    # x-p share 100, so that N2 moved (never merged); y is left with q, so that N3 moved.
    assert found.status == ("kept", "moved", "moved")
    after = Partition.from_labels(matrix.units.codes, ["p", "q", "p"])
    other = compare(
        matrix, before.partition, after, merged=before.merged, weights=np.array([1.0, 50, 20])
    )
    assert other.status == ("merged", "kept", "kept")
    assert other.values()["merged_persons"] == 1


def test_a_unit_that_kept_its_code_keeps_its_region():
    matrix = today()
    for sizes in (None, [500]):
        table = changes([("O1", "N1")], matrix, sizes=sizes)
        found = carry_over(matrix, table, ["O1", "N1", "N2", "N3"], ["y", "x", "y", "y"])
        assert found.partition.labels() == ["x", "y", "y"]
        assert found.merged.tolist() == [True, False, False]


def test_a_code_may_be_said_to_be_kept():
    matrix = today()
    rows = [("O1", "N1"), ("O2", "N1"), ("N1", "N1")]
    for table in (changes(rows[:2], matrix), changes(rows, matrix)):
        found = carry_over(matrix, table, ["O1", "O2", "N1", "N2", "N3"], ["y", "y", "x", "y", "y"])
        assert found.partition.labels() == ["x", "y", "y"]
        assert found.merged.tolist() == [True, False, False]


def test_a_merger_inside_one_region_is_none():
    matrix = today()
    table = changes([("O1", "N1"), ("O2", "N1")], matrix)
    found = carry_over(matrix, table, ["O1", "O2", "N2", "N3"], ["x", "x", "x", "y"])
    assert not found.merged.any()
    assert found.partition.labels() == ["x", "x", "y"]


def test_a_correction_of_the_border_is_no_merger():
    matrix = today()
    rows = [("O1", "N1"), ("O1", "N2"), ("O2", "N2")]
    for share, is_merger in ((0.09, False), (0.1, True)):
        table = changes(rows, matrix, [1 - share, share, 1.0])
        found = carry_over(matrix, table, ["O1", "O2", "N3"], ["x", "y", "y"])
        assert found.merged.tolist() == [False, is_merger, False]
        assert found.partition.labels() == ["x", "y", "y"]


def test_what_cannot_be_carried_over_is_said():
    matrix = today()
    table = changes([("O1", "N1"), ("O9", "gone")], matrix)
    assert [f.key for f in table.findings] == ["changes.lost"]
    found = carry_over(matrix, table, ["O1", "O8", "O9", "N2"], ["x", "x", "x", "y"])
    assert found.partition.labels() == ["x", "y", ""]
    said = {f.key: f.values["count"] for f in found.findings}
    assert said["comparison.not_carried"] == 2
    assert said["division.unassigned_units"] == 1


def test_chains_of_changes():
    rows = [("O1", "M1"), ("M1", "N1"), ("O2", "N1"), ("O2", "N2"), ("O3", "M2"), ("M2", "N2")]
    table = changes(rows, shares=[0.8, 0.5, 0.4, 0.6, 1, 1])
    assert table.of("O1") == (("N1", pytest.approx(0.4)),)
    assert table.of("O2") == (("N1", 0.4), ("N2", 0.6))
    assert table.of("N3") == (("N3", 1.0),)
    assert table.of("O7") == ()
    assert table.unknown(["O7", "O1", ""]) == ["O7"]
    # Of O1 only 0.4 comes to a unit: M1 and O1 lose a part.
    assert [(f.key, f.values["examples"]) for f in table.findings] == [("changes.lost", "M1, O1")]


def test_a_repeated_row_counts_once():
    assert changes([("a", "N1")] * 2, shares=[0.3, 0.3]).of("a") == (("N1", 0.3),)


@pytest.mark.parametrize(
    ("rows", "shares", "sentence"),
    [
        ([("a", "b"), ("b", "a")], None, "circle .a → b → a"),
        ([("a", "N1"), ("a", "N2")], None, "several new codes .*a: N1, N2"),
        ([("a", "N1"), ("a", "N2")], [0.7, 0.7], "add up to more than 1"),
        ([("a", "N1")] * 2, [0.3, 0.9], "1 pairs .*several shares .*a → N1"),
        ([("a", "N1")] * 2, [0.9, 0.3], "1 pairs .*several shares .*a → N1"),
        ([("a", "N1")], [0], "is 0.0 in row 1"),
        ([("a", "N1")], [1.5], "is 1.5 in row 1"),
        ([("a", "N1")], ["half"], "not numbers"),
        ([("a", "b")], None, "No new code"),
        ([("", "N1"), ("a", None)], None, "no row with both"),
        ([("a", "N1")], [1, 1], "different lengths"),
    ],
)
def test_code_tables_that_are_refused(rows, shares, sentence):
    with pytest.raises(EngineError, match=sentence):
        changes(rows, shares=shares)


@pytest.mark.parametrize(
    ("codes", "regions", "sentence"),
    [
        (["O1", "O1"], ["x", "y"], "several regions"),
        (["O1"], [""], "no region for any unit"),
        (["O5"], ["x"], "leads to a unit"),
        (["O1"], ["x", "y"], "different lengths"),
    ],
)
def test_earlier_divisions_that_are_refused(codes, regions, sentence):
    matrix = today()
    with pytest.raises(EngineError, match=sentence):
        carry_over(matrix, changes([("O1", "N1")], matrix), codes, regions)


@pytest.mark.parametrize("sizes", [[-1, -1], [1, 2]])
def test_sizes_that_are_refused(sizes):
    with pytest.raises(EngineError, match=r"“persons” is negative, or differs .* O1"):
        changes([("O1", "N1"), ("O1", "N2")], shares=[0.5, 0.5], sizes=sizes)


# --- Norway -------------------------------------------------------------------------------------


def test_norway_official_regions_against_our_own(reference, read_csv, flow_matrix):
    # verified.md section 2: CURDS 100 / 0.50 / 35 000 / 0.75 against the 159 official regions of
    # 2020 on the flows of 2022: ARI .727, VI .506.
    from smacreg.smacreg_plugin.engine.delineation.criteria import PRESETS
    from smacreg.smacreg_plugin.engine.delineation.self_containment import delineate

    official = read_csv(reference / "data" / "norway" / "regions_2020.csv")
    matrix = flow_matrix("norway", "2022")
    second = Partition.from_labels(official["code"], official["ba_no"])
    preset = PRESETS["norwegian_small"]
    first = delineate(matrix, preset.criteria, linkage=preset.linkage).partition
    found = compare(matrix, first, second)
    assert found.second.partition.k == 159
    assert round(found.likeness.ari, 3) == 0.727
    assert round(found.likeness.vi, 3) == 0.506
    values = found.values()
    assert values["moved_units"] == found.moves.units.sum()
    assert values["moved_persons"] == pytest.approx(found.moves.persons.sum())
    inside = found.second.overall.persons_within - found.first.overall.persons_within
    assert inside == values["now_within"] - values["now_across"]


def test_norwegian_mergers_of_2020(reference, read_csv, flow_matrix):
    # Economic regions of 2019 in the codes of 2019, against those of 2020: 13 municipalities were
    # merged across their borders, such as Volda (with Hornindal), Drammen (with Svelvik), Asker
    # (with Røyken and Hurum) and Kinn (Flora and Vågsøy)..
    folder = reference / "data" / "norway"
    rows = read_csv(folder / "municipality_population_econregion_2002_2025_codes_of_the_time.csv")
    rows = list(zip(*(rows[c] for c in ("year", "code", "economic_region_no", "persons"))))
    before = {code: (region, persons) for year, code, region, persons in rows if year == "2019"}
    table = read_csv(folder / "municipality_codes_to_2024.csv")
    names = ("old_code", "code_2020", "code_2024", "share", "last_year")
    changed = [
        (old, late if "|" in new else new, share, before[old][1])
        for old, new, late, share, last in zip(*(table[name] for name in names))
        if last == "2019" and old in before
    ]
    matrix = flow_matrix("norway", "2022")
    found = CodeChanges.from_table(matrix.units, *zip(*changed))
    regions = [region for region, _ in before.values()]
    earlier = carry_over(matrix, found, list(before), regions)
    merged = {code for code, is_merged in zip(matrix.units.codes, earlier.merged) if is_merged}
    assert len(merged) == 13
    assert {"1577", "3005", "3025", "4602"} <= merged
    assert (earlier.partition.region >= 0).all()
    later = [(code, region) for year, code, region, _ in rows if year == "2020"]
    result = compare(
        matrix, earlier.partition, Partition.from_labels(*zip(*later)), merged=earlier.merged
    )
    moved = {c for c, status in zip(result.codes, result.status) if status == "merged"}
    # Kinn, Hamarøy and Hitra went to other regions than their larger parts.
    assert moved == {"4602", "1875", "5056"}
