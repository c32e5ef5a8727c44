"""Many drawings of one division: what stays, by hand, by law and on real flows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from smacreg.smacreg_plugin.engine.assessment.consensus import co_assignment, consensus
from smacreg.smacreg_plugin.engine.assessment.likeness import adjusted_rand_index
from smacreg.smacreg_plugin.engine.assessment.stability import stability
from smacreg.smacreg_plugin.engine.assessment.variants import (
    Grid,
    Variant,
    minimums_that_matter,
    of_years,
    parse_list,
    resampled,
    with_criteria,
    without_small_flows,
)
from smacreg.smacreg_plugin.engine.code_changes import CodeChanges
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.partition import Partition
from smacreg.smacreg_plugin.engine.recoding import flows_by_year, recode, require_base_year

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

ITALIAN = Criteria(1_000, 0.6667, 10_000, 0.75)
CODES = "ABCDEF"


def by(method, criteria=ITALIAN):
    def draw(matrix, monitor):
        return delineate(matrix, criteria, method=method, monitor=monitor).partition

    return draw


def small():
    """Six units; A has most jobs, then B, C, ..."""
    rows = [(code, code, 60 - 10 * place) for place, code in enumerate(CODES)]
    return FlowMatrix.from_table(*zip(*rows), Units.from_table(CODES))


def division(text):
    return Partition.from_labels(CODES, [None if letter == "." else letter for letter in text])


def stability_of(base, *drawings):
    matrix = small()
    variants = [
        Variant(str(i), matrix, lambda *_, text=text: division(text))
        for i, text in enumerate(drawings)
    ]
    return stability(matrix, division(base), variants, len(variants))


def random_matrix(n, seed, names=None, order=None):
    rng = np.random.default_rng(seed)
    position = np.arange(n)
    near = 40 * np.exp(-np.abs(position[:, None] - position[None, :]) / 1.5)
    persons = np.round(near * rng.uniform(0.2, 2, (n, n))) + 150 * np.eye(n)
    names = np.array(names if names is not None else [f"{i:03d}" for i in range(n)])
    cells = np.argwhere(persons > 0)
    cells = cells if order is None else cells[order(len(cells))]
    units = Units.from_table(names, position.astype(float), np.zeros(n))
    return FlowMatrix.from_table(
        names[cells[:, 0]], names[cells[:, 1]], persons[cells[:, 0], cells[:, 1]], units
    )


# --- what is counted ----------------------------------------------------------------------------


def test_stays_by_hand():
    # Base: ABC, DE, F. Drawings: the same; C goes to D and E; all apart but A with D.
    found = stability_of("aaabbc", "aaabbc", "aabbbc", "abcade")
    # Third drawing: of ABC each is alone, A has most jobs, so that A stays; of DE it is D.
    np.testing.assert_allclose(found.stays, [1, 2 / 3, 1 / 3, 1, 2 / 3, 1])
    # A with B and C: 2 of 2, 1 of 2, 0; C with A and B: 2 of 2, 0, 0; D with E: 1, 1, 0.
    np.testing.assert_allclose(found.together[:5], [1 / 2, 1 / 2, 1 / 3, 2 / 3, 2 / 3])
    assert np.isnan(found.together[5])
    # C: 3 of 3; 1 of 5 (C, D, E and A, B); 1 of 3. D: 2 of 2; 2 of 3; 1 of 3 (A, D and E).
    np.testing.assert_allclose(
        found.region_likeness[[2, 3, 5]], [(1 + 1 / 5 + 1 / 3) / 3, (1 + 2 / 3 + 1 / 3) / 3, 1]
    )
    # C is once with the main part of b; A and D are once together; F is with nobody.
    ids = found.base.ids
    assert [ids[o] if o >= 0 else "" for o in found.other] == ["b", "", "b", "a", "", ""]
    np.testing.assert_allclose(found.other_share, [1 / 3, 0, 1 / 3, 1 / 3, 0, 0])
    assert found.regions.tolist() == [3, 3, 5]
    assert found.ari[0] == 1
    assert found.ari[1] == adjusted_rand_index(found.base.region, division("aabbbc").region)
    assert found.core.tolist() == [True, False, False, True, False, True]
    assert (found.leaves(0.3), found.leaves(0.5)) == (3, 1)
    assert found.firmness == ["firm", "either_way", "either_way", "firm", "either_way", "firm"]
    values = found.values()
    assert (values["variants"], values["regions"], values["regions_least"]) == (3, 3, 3)
    assert values["regions_most"] == 5
    assert values["score_mean"] == pytest.approx(100 * np.maximum(found.ari, 0).mean())
    # A, D and F have 60, 30 and 10 of 210 residents.
    assert (values["core_units"], values["core_residents_share"]) == (3, 100 / 210)
    assert (values["leave_in_tenth"], values["leave_in_half"]) == (3, 1)
    assert found.leaves(1 / 3) == 1


def test_all_in_one_region_keeps_every_unit():
    found = stability_of("aaabbc", "zzzzzz")
    assert (found.stays == 1).all()
    assert (found.together[:5] == 1).all()
    np.testing.assert_allclose(found.region_likeness, [1 / 2] * 3 + [1 / 3] * 2 + [1 / 6])
    # Each is with both other regions: the one with more jobs counts.
    assert [found.base.ids[o] for o in found.other] == ["b", "b", "b", "a", "a", "a"]


def test_equal_parts_of_a_region_go_by_jobs():
    # Two units each of the base region are in x and y: y has 50 + 40 jobs, x 60 + 20 and the best.
    found = stability_of("aaabac", "xyybxc")
    assert found.stays.tolist() == [0, 1, 1, 1, 0, 1]


def test_unassigned_units():
    found = stability_of("aabb.c", "aabbcc", "aa.bcc", "......")
    assert np.isnan(found.stays[4])
    np.testing.assert_allclose(found.stays[[0, 2, 3, 5]], [2 / 3, 1 / 3, 2 / 3, 2 / 3])
    assert np.isnan(found.ari[2])
    assert found.regions.tolist() == [3, 3, 0]


def test_a_drawing_without_regions_is_said():
    matrix = small()
    base = division("aabbcc")

    def nothing(*_):
        raise EngineError("delineation.nothing_left")

    variants = [
        Variant("1", matrix, nothing),
        Variant("2", None, nothing),
        Variant("3", matrix, lambda *_: base),
    ]
    found = stability(matrix, base, variants, 3)
    with pytest.raises(EngineError, match="No drawing has any region"):
        stability(matrix, base, variants[:2], 2)
    np.testing.assert_allclose(found.stays, [1 / 3] * 6)
    assert [(f.key, f.values["count"]) for f in found.findings] == [("stability.failed", 2)]

    def other(*_):
        raise EngineError("criteria.linkage")

    with pytest.raises(EngineError, match="linkage"):
        stability(matrix, base, [Variant("1", matrix, other)], 1)


def test_refusals():
    matrix, base = small(), division("aabbcc")
    with pytest.raises(EngineError, match="nothing to compare"):
        stability(matrix, base, [], 0)
    other = Partition.from_labels("ABCDEG", "aabbcc")
    with pytest.raises(EngineError, match="different units"):
        stability(matrix, other, [], 1)
    with pytest.raises(EngineError, match="different units"):
        stability(matrix, base, [Variant("1", matrix, lambda *_: other)], 1)


def test_self_containment_is_that_of_the_drawing():
    rows = [("A", "A", 8), ("A", "B", 2), ("B", "B", 5), ("C", "C", 4), ("C", "B", 1)]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table("ABC"))
    base = Partition.from_labels("ABC", "abc")
    found = stability(matrix, base, [Variant("1", matrix, lambda *_: base)], 1)
    # A: 8 of 10 residents; B: 5 of 8 jobs; C: 4 of 5 residents.
    assert found.min_self_containment[0] == 5 / 8
    assert found.mean_self_containment[0] == pytest.approx((0.8 + 0.625 + 0.8) / 3)


def test_likeness_matrix():
    found = stability_of("aaabbc", "aaabbc", "aabbbc", "abcade")
    table = found.likeness_matrix()
    assert (np.diag(table) == 1).all()
    assert table[0, 1] == table[1, 0] == found.ari[1]


def test_limits_of_firmness():
    drawings = ["aabbcc"] * 7 + ["aabbbc"] * 2 + ["abbbbc"]
    found = stability_of("aabbcc", *drawings)
    # E is with F in 7 of 10, and F has fewer jobs: in the other 3 it is F that leaves.
    np.testing.assert_allclose(found.stays, [1, 0.9, 1, 1, 1, 0.7])
    assert found.firmness == ["firm", "firm", "firm", "firm", "firm", "moderate"]


# --- consensus ----------------------------------------------------------------------------------

DRAWS = st.integers(1, 7).flatmap(
    lambda n: st.lists(st.lists(st.integers(-1, 3), min_size=n, max_size=n), min_size=1, max_size=8)
)


def full_co_assignment(labels):
    together = (labels[:, :, None] == labels[:, None, :]) & (labels >= 0)[:, :, None]
    return together.mean(axis=0)


@given(DRAWS, st.sampled_from([0.01, 0.5, 0.75, 1.0]))
def test_co_assignment_by_counting(draws, at_least):
    labels = np.array(draws, dtype=np.int32)
    full = full_co_assignment(labels)
    np.fill_diagonal(full, 0)
    first, second = np.nonzero(full >= at_least - 1e-9)
    found = co_assignment(labels, at_least)
    assert (found.first.tolist(), found.second.tolist()) == (first.tolist(), second.tolist())
    np.testing.assert_allclose(found.share, full[first, second])


@settings(max_examples=20)
@given(st.integers(0, 10_000))
def test_consensus_equals_linkage_of_all_units(seed):
    rng = np.random.default_rng(seed)
    # So many drawings that no two pairs of groups are equally far apart, where order would decide.
    n, draws = 12, 1999
    truth = rng.integers(0, 4, n)
    noise = rng.random((draws, n)) < rng.uniform(0.1, 0.5, n)
    labels = np.where(noise, rng.integers(0, 4, (draws, n)), truth).astype(np.int32)
    matrix = random_matrix(n, seed)
    found = consensus(labels, matrix)
    order = np.argsort(matrix.rank)
    distance = 1 - full_co_assignment(labels[:, order])
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance), "average")
    expected = np.empty(n, dtype=np.int64)
    expected[order] = fcluster(tree, 0.5 + 1e-9, "distance") - 1
    assert adjusted_rand_index(found.region, expected) == 1
    assert set(found.ids) <= set(matrix.units.codes)


def test_consensus_by_hand():
    drawings = ["aaabbb", "aabbbb", "aabbbc", "aabbb.", "aaabb.", "aabbb."]
    labels = np.stack([division(text).region for text in drawings])
    # C is with A and B in 2 of 6, with D and E in 4. F has no region in half of them.
    found = consensus(labels, small())
    assert found.labels() == ["A", "A", "C", "C", "C", "F"]
    assert consensus(labels[3:], small()).labels() == ["A", "A", "C", "C", "C", ""]


@pytest.mark.parametrize("codes", ["abc", "cba"])
def test_equal_agreement_goes_by_rank(codes):
    # The unit with 20 jobs is as often with that with 30 as with that with 10.
    rows = [(code, code, jobs) for code, jobs in zip(codes, (10, 20, 30))]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table(codes))
    drawings = [dict(zip(codes, text)) for text in ("xxy", "xyy")]
    labels = np.stack(
        [Partition.from_labels("abc", [d[code] for code in "abc"]).region for d in drawings]
    )
    found = dict(zip("abc", consensus(labels, matrix).labels()))
    least, middle, most = codes
    assert found == {least: least, middle: most, most: most}


def test_consensus_of_too_many_units(monkeypatch):
    import smacreg.smacreg_plugin.engine.assessment.consensus as module

    monkeypatch.setattr(module, "MOST_UNITS", 2)
    labels = division("aaabbb").region[None, :]
    with pytest.raises(EngineError, match="3 units are together"):
        consensus(labels, small())


# --- variants -----------------------------------------------------------------------------------


@given(st.integers(0, 1000))
def test_with_values_equals_building_anew(seed):
    rng = np.random.default_rng(seed)
    matrix = random_matrix(7, seed)
    persons = rng.poisson(0.02 * matrix.out_value).astype(float)
    if not persons.any():
        with pytest.raises(EngineError, match="No commuters are left"):
            matrix.with_values(persons)
        return
    found = matrix.with_values(persons)
    keep = persons > 0
    expected = FlowMatrix.from_indices(
        matrix.origins[keep], matrix.out_unit[keep], persons[keep], matrix.units
    )
    for name in (
        "out_ptr", "out_unit", "out_value", "in_ptr", "in_unit", "in_value", "residents", "jobs",
        "internal",
    ):  # fmt: skip
        one, other = getattr(found, name), getattr(expected, name)
        assert one.dtype == other.dtype, name
        np.testing.assert_array_equal(one, other, err_msg=name)
    assert found.total == persons.sum()


def test_with_values_keeps_external_commuters():
    rows = [("A", "A", 5), ("A", "B", 5), ("A", "x", 1), ("y", "B", 1), ("B", "B", 9)]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table("AB"), keep_external=True)
    found = matrix.with_values(matrix.out_value * np.array([1, 0, 2]))
    assert found.residents.tolist() == [5 + 1, 18]
    assert found.jobs.tolist() == [5, 18 + 1]
    assert found.internal.tolist() == [5, 18]


def test_draws_have_the_observed_mean():
    matrix = random_matrix(8, 1)
    totals = [v.matrix.out_value.sum() for v in resampled(matrix, None, 400, 3)]
    # A sum of Poisson variables; the mean of 400 has a standard error of sqrt(N / 400).
    assert abs(np.mean(totals) - matrix.total) < 4 * np.sqrt(matrix.total / 400)
    assert np.var(totals) == pytest.approx(matrix.total, rel=0.3)


def test_the_same_seed_gives_the_same_bytes():
    matrix = random_matrix(12, 5)
    draw = by(Method.CORRECTED, Criteria(300, 0.5, 900, 0.7))
    base = draw(matrix, Monitor())
    one, other, third = (
        stability(matrix, base, resampled(matrix, draw, 30, seed), 30) for seed in (7, 7, 8)
    )
    for name, value in vars(one).items():
        if isinstance(value, np.ndarray):
            assert value.tobytes() == getattr(other, name).tobytes(), name
    assert one.labels.tobytes() != third.labels.tobytes()
    # A draw does not depend on how many follow.
    few = stability(matrix, base, resampled(matrix, draw, 10, 7), 10)
    assert few.labels.tobytes() == one.labels[:10].tobytes()


def test_neither_names_nor_rows_matter():
    n, criteria = 12, Criteria(300, 0.5, 900, 0.7)
    draw = by(Method.CLASSIC, criteria)

    def stays(names, order):
        matrix = random_matrix(n, 4, names, order)
        base = draw(matrix, Monitor())
        found = stability(matrix, base, resampled(matrix, draw, 40), 40)
        agreed = consensus(found.labels, matrix)
        by_x = np.argsort(matrix.units.x)
        return found.stays[by_x], found.other_share[by_x], found.ari, agreed.region[by_x]

    rng = np.random.default_rng(0)
    expected = stays(None, None)
    for _ in range(5):
        again = stays([f"{i:03d}" for i in rng.permutation(n)], rng.permutation)
        for one, other in zip(again[:3], expected[:3]):
            np.testing.assert_array_equal(one, other)
        assert adjusted_rand_index(again[3], expected[3]) == 1


def test_small_flows():
    rows = [("A", "A", 9), ("A", "B", 2), ("B", "B", 3), ("B", "A", 1)]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table("AB"))
    variants = list(without_small_flows(matrix, None, (1, 2.5, 3, 10)))
    assert [v.name for v in variants] == ["1", "2.5", "3", "10"]
    assert [v.matrix and v.matrix.out_value.tolist() for v in variants] == [
        [9, 2, 1, 3], [9, 3], [9, 3], None,
    ]  # fmt: skip


def test_small_flows_that_leave_out_nothing_are_not_drawn():
    rows = [("A", "A", 9), ("A", "B", 2), ("B", "B", 3), ("B", "A", 2)]
    matrix = FlowMatrix.from_table(*zip(*rows), Units.from_table("AB"))
    left, said = minimums_that_matter(matrix, (0.0, 1.0, 2.0, 2.5), "Smallest")
    assert left == [2.5]
    assert [str(f) for f in said] == [
        "These settings give the base itself and are not drawn again: 0, 1, 2."
    ]
    assert minimums_that_matter(matrix, (3.0,), "Smallest") == ([3.0], ())
    with pytest.raises(EngineError, match="-5 in the list “Smallest” is negative"):
        minimums_that_matter(matrix, (-5.0, 3.0), "Smallest")
    for none in ((), (1.0, 2.0)):
        with pytest.raises(EngineError, match="nothing to compare"):
            minimums_that_matter(matrix, none, "Smallest")


def test_a_year_without_commuters_says_nothing_about_a_unit():
    matrix, base = small(), division("aabbcc")
    known = np.array([True] * 5 + [False])
    other = Partition.from_labels("ABCDEF", ["a", "a", "b", "b", "c", None])
    variants = [
        Variant("1", matrix, lambda *_: other, known),
        Variant("2", matrix, lambda *_: base),
    ]
    found = stability(matrix, base, variants, 2)
    assert found.stays.tolist() == [1] * 6
    assert found.together[4:].tolist() == [0.5, 1]
    assert [(f.key, f.values["examples"]) for f in found.findings] == [("stability.no_data", "F")]
    # Where no drawing knows the unit, nothing is said about it.
    never = stability(matrix, base, variants[:1], 1)
    assert np.isnan(never.stays).tolist() == [False] * 5 + [True]
    assert never.firmness[5] == ""
    assert never.values()["core_units"] == 5
    # A unit that only loses its region in a drawing has left it.
    left = stability(matrix, base, [Variant("1", matrix, lambda *_: other)], 1)
    assert left.stays[5] == 0


def test_persons_whose_codes_lead_nowhere_are_counted():
    units = Units.from_table(["A", "B"])
    changes = CodeChanges.from_table(units, ["O"], ["A"])
    rows = [
        ("A", "B", 9, "2022"), ("A", "abroad", 2, "2022"),
        ("O", "B", 90, "2017"), ("L1", "B", 6, "2017"), ("L1", "L2", 3, "2017"),
        ("B", "abroad", 1, "2017"),
    ]  # fmt: skip
    ((_, matrix),), said = flows_by_year(*zip(*rows), units, base="2022", changes=changes)
    year, first = said[0]
    assert (year, first.key, first.is_warning) == ("2017", "stability.lost", True)
    assert first.values == {"persons": 9, "total": 100, "count": 2, "examples": "L1, L2"}
    (variant,) = of_years([("2017", matrix)], None)
    assert variant.known.tolist() == [True, True]
    rows.append(("L1", "L1", 20, "2017"))
    with pytest.raises(EngineError, match="codes of the year 2017 do not fit"):
        flows_by_year(*zip(*rows), units, base="2022", changes=changes)


def test_grid():
    grid = Grid.around(ITALIAN)
    assert grid.min_size == (500, 1_000, 1_500, 2_000)
    assert grid.target_self_containment == (0.75, 0.8, 0.85, 0.9)
    criteria, said = grid.criteria()
    assert len(criteria) == 144
    assert said == ()
    assert ITALIAN in criteria
    others, said = grid.criteria(ITALIAN)
    assert others == [chosen for chosen in criteria if chosen != ITALIAN]
    assert [f.key for f in said] == ["stability.as_base"]
    assert "1000 / 0.6667 / 10000 / 0.75" in str(said[0])
    wide = Grid.around(Criteria(9_000, 0.05, 10_000, 0.95))
    criteria, said = wide.criteria()
    assert wide.min_self_containment == (0.05,)
    assert wide.target_self_containment == (0.95, 1.0)
    # Sizes: of 4 x 3 only those in order, times the 2 shares.
    assert len(criteria) == 14
    assert [(f.key, f.values["count"]) for f in said] == [("stability.skipped", 10)]
    assert "13500 / 0.05 / 10000 / 0.95" in said[0].values["examples"]
    with pytest.raises(EngineError, match="nothing to compare"):
        Grid((5.0,), (0.5,), (2.0,), (0.7,)).criteria()
    with pytest.raises(EngineError, match="above 0"):
        Grid((1.0,), (0.0,), (2.0,), (0.5,)).criteria()


def test_lists_of_numbers():
    assert parse_list(" 2;1 ; 0.5 2", "x") == (0.5, 1, 2)
    assert parse_list("", "x") == ()
    for text, example in (("1; many", "many"), ("0,5", "0,5"), ("inf", "inf"), ("1;nan", "nan")):
        with pytest.raises(EngineError, match=f"“{example}” in the list “Sizes”"):
            parse_list(text, "Sizes")
    grid = Grid.around(ITALIAN).replaced((1.0,), (), (5.0, 6.0), ())
    assert (grid.min_size, grid.target_size) == ((1,), (5, 6))
    assert grid.min_self_containment == Grid.around(ITALIAN).min_self_containment


def test_cancel():
    class Stopped(Monitor):
        def __init__(self, after):
            self.left = after

        def cancelled(self):
            self.left -= 1
            return self.left < 0

    matrix = random_matrix(12, 5)
    draw = by(Method.CLASSIC, Criteria(300, 0.5, 900, 0.7))
    base = draw(matrix, Monitor())
    with pytest.raises(Cancelled):
        stability(matrix, base, resampled(matrix, draw, 100), 100, Stopped(5))
    found = stability(matrix, base, resampled(matrix, draw, 10), 10)
    with pytest.raises(Cancelled):
        found.likeness_matrix(Stopped(5))
    with pytest.raises(Cancelled):
        consensus(found.labels, matrix, Stopped(1))


def test_progress_moves_from_0_to_1():
    class Seen(Monitor):
        def __init__(self):
            self.fractions = []

        def progress(self, fraction):
            self.fractions.append(fraction)

    matrix = random_matrix(12, 5)
    draw = by(Method.CLASSIC, Criteria(300, 0.5, 900, 0.7))
    base = draw(matrix, Monitor())
    seen = Seen()
    stability(matrix, base, resampled(matrix, draw, 10), 10, seen)
    assert seen.fractions == sorted(seen.fractions)
    assert seen.fractions[0] == 0
    assert 0.89 < seen.fractions[-1] <= 1


# --- other years --------------------------------------------------------------------------------


def test_recoding_by_hand():
    units = Units.from_table(["N1", "N2", "N3"])
    changes = CodeChanges.from_table(
        units, ["O1", "O2", "O3", "O3"], ["N1", "N1", "N2", "N3"], [1, 1, 0.75, 0.25]
    )
    found = recode(
        ["O1", "O1", "O3", "O3", "N2", "x"],
        ["O2", "O3", "O3", "x", "O1", "O1"],
        ["10", 8, 40, 4, 2, 1],
        changes,
    )
    rows = list(zip(found.origins, found.destinations, found.values))
    assert rows == [
        ("N1", "N1", 10),
        ("N1", "N2", 6),
        ("N1", "N3", 2),
        # Those who live and work in the split unit stay together.
        ("N2", "N2", 30),
        ("N3", "N3", 10),
        ("N2", "x", 3),
        ("N3", "x", 1),
        ("N2", "N1", 2),
        ("x", "N1", 1),
    ]
    assert [(f.key, f.values["persons"]) for f in found.findings] == [("changes.estimated", 52)]
    assert sum(found.values) == 65


def test_what_a_code_table_leads_nowhere_is_external():
    units = Units.from_table(["A", "B", "C"])
    changes = CodeChanges.from_table(units, ["X", "C"], ["A", "B"], [0.4, 0.25])
    assert [(f.key, f.values) for f in changes.findings] == [
        ("changes.lost", {"count": 2, "examples": "C, X"})
    ]
    found = recode(
        ["X", "X", "B", "C", "Z"], ["X", "B", "X", "C", "B"], [50, 100, 10, 8, 1], changes
    )
    rows = list(zip(found.origins, found.destinations, found.values))
    assert rows == [
        # Those who live and work in the unit are no square of the share.
        ("A", "A", 20), ("X", "X", 30),
        ("A", "B", 40), ("X", "B", 60),
        ("B", "A", 4), ("B", "X", 6),
        # A unit of today with the old code does not get what the table sends nowhere.
        ("B", "B", 2), ("C*", "C*", 6),
        ("Z", "B", 1),
    ]  # fmt: skip
    assert [(f.key, f.values) for f in found.findings] == [
        ("changes.estimated", {"persons": 168, "examples": "C, X"}),
        ("changes.rest_outside", {"persons": 30 + 60 + 6 + 6, "examples": "C, X"}),
    ]
    more = ([*found.origins, "A"], [*found.destinations, "A"], [*found.values, 500])
    matrix = FlowMatrix.from_table(*more, units)
    assert matrix.external_in.tolist() == [0, 60 + 1, 0]
    assert matrix.external_out.tolist() == [0, 6, 0]


def test_mergers_repeat_no_rows():
    changes = CodeChanges.from_table(Units.from_table("AB"), ["X", "Y"], "AA")
    found = recode("XYXY", "BBBA", [1, 2, 4, 8], changes)
    rows = list(zip(found.origins, found.destinations, found.values))
    # The table repeats X to B; that Y went to A too is no fault of it.
    assert rows == [("A", "B", 3), ("A", "B", 4), ("A", "A", 8)]


def test_shares_that_are_rounded_lose_nobody():
    units = Units.from_table(["A", "B", "C"])
    changes = CodeChanges.from_table(units, ["X"] * 3, "ABC", [1 / 3] * 3)
    assert changes.findings == ()
    assert set(recode(["X"], ["X"], [3], changes).origins) == {"A", "B", "C"}


def test_recoding_without_splits_says_nothing():
    units = Units.from_table(["N1", "N2"])
    changes = CodeChanges.from_table(units, ["O1"], ["N1"])
    assert recode(["O1"], ["N2"], [3], changes) == (["N1"], ["N2"], [3], ())


def test_flows_by_year():
    units = Units.from_table(["N1", "N2"])
    changes = CodeChanges.from_table(units, ["O1", "O2"], ["N1", "N1"])
    rows = [
        ("N1", "N1", 5, 2022), ("N1", "N2", 1, 2022), ("N2", "N2", 3, 2021), ("N1", "N2", 2, 2021),
        ("O1", "O2", 4, 2019), ("O1", "N2", 6, 2019), ("N2", "N2", 6, None),
    ]  # fmt: skip
    columns = list(zip(*rows))
    found, said = flows_by_year(*columns, units, base="2022", changes=changes)
    assert [year for year, _ in found] == ["2019", "2021"]
    assert found[0][1].internal.tolist() == [4, 0]
    assert found[1][1].total == 5
    assert said == ()
    chosen, _ = flows_by_year(*columns, units, base="2022", wanted=["2021"])
    assert [year for year, _ in chosen] == ["2021"]
    with pytest.raises(EngineError, match=r"2019 do not fit .*code table"):
        flows_by_year(*columns, units, base="2022")
    with pytest.raises(EngineError, match="2018 is not in"):
        flows_by_year(*columns, units, base="2022", wanted=["2018"], changes=changes)
    with pytest.raises(EngineError, match="nothing to compare"):
        flows_by_year(*columns, units, base="2022", wanted=["2022"])
    require_base_year("year", "2022")
    for field, year in (("", "2022"), ("year", "")):
        with pytest.raises(EngineError, match="choose the field with the year"):
            require_base_year(field, year)


def test_what_the_flows_of_other_years_say():
    units = Units.from_table(["A", "B", "C"])
    changes = CodeChanges.from_table(units, ["X"], ["A"], [0.5])
    rows = [
        ("A", "B", 50, "2019"), ("A", "B", 50, "2019"), ("A", "x", 7, "2019"),
        ("C", "C", 30, "2019"), ("X", "C", 2, "2020"), ("B", "B", 90, "2020"),
        ("A", "x", 9, "2022"),
    ]  # fmt: skip
    _, said = flows_by_year(*zip(*rows), units, base="2022", changes=changes)
    assert [(year, f.key, f.values.get("out", f.values.get("persons"))) for year, f in said] == [
        ("2019", "flows.external_dropped", 7),
        ("2019", "flows.many_duplicates", None),
        ("2020", "changes.estimated", 2),
        ("2020", "changes.rest_outside", 1),
        ("2020", "flows.external_dropped", 0),
    ]


def test_norway_over_the_years(reference, read_csv, flow_table, flow_matrix):
    # verified.md section 1: 2020 against 2022 ARI 0.917, 2017 against 2022 0.880 (classic method,
    # 1000 / 0.6667 / 10 000 / 0.75). How 2017's two split municipalities were carried over there
    # is not known; here by the shares of the code table.
    base = flow_matrix("norway", "2022")
    table = read_csv(reference / "data" / "norway" / "municipality_codes_to_2024.csv")
    rows = [
        (old, late if "|" in new else new, share)
        for old, new, late, share, last in zip(
            *(table[c] for c in ("old_code", "code_2020", "code_2024", "share", "last_year"))
        )
        if int(last) < 2020
    ]
    changes = CodeChanges.from_table(base.units, *zip(*rows))
    flows = [flow_table("norway", year) for year in ("2017", "2020", "2022")]
    years = [y for y, f in zip(("2017", "2020", "2022"), flows) for _ in f[0]]
    columns = [[*a, *b, *c] for a, b, c in zip(*flows)]
    matrices, said = flows_by_year(*columns, years, base.units, base="2022", changes=changes)
    for _, matrix in matrices:
        assert matrix.external_out.sum() == matrix.external_in.sum() == 0
    assert [(year, f.key) for year, f in said] == [("2017", "changes.estimated")]
    draw = by(Method.CLASSIC)
    found = stability(base, draw(base, Monitor()), of_years(matrices, draw), 2)
    assert found.names == ("2017", "2020")
    assert round(found.ari[1], 3) == 0.917
    assert found.ari[0] == pytest.approx(0.880, abs=0.003)


# --- real flows ---------------------------------------------------------------------------------


@pytest.mark.prove
def test_bootstrap_of_sardinia(flow_matrix):
    # verified.md section 1, "bootstrap of flows (200)", package mode: 31-40 regions, ARI 0.78,
    # 111-116 units leave in over 10 % of draws, 27-30 in over 50 %. Sampling error: the standard
    # deviation of the ARI of a draw is about 0.05, so that a mean of 100 has 0.005.
    matrix = flow_matrix("sardinia")
    draw = by(Method.COMPATIBLE)
    found = stability(matrix, draw(matrix, Monitor()), resampled(matrix, draw, 100), 100)
    assert 30 <= found.regions.min() < 36 < found.regions.max() <= 41
    assert found.ari.mean() == pytest.approx(0.78, abs=0.015)
    assert 100 <= found.leaves(0.1) <= 127
    assert 22 <= found.leaves(0.5) <= 35


@pytest.mark.slow
def test_bootstrap_of_norway(flow_matrix):
    # The same row: ARI 0.952, 26-27 units leave in over 10 % of draws and 3 in over 50 %. With
    # six seeds of 200 draws we saw 0.951-0.953, 26-30 and 2-4.
    matrix = flow_matrix("norway", "2022")
    draw = by(Method.COMPATIBLE)
    found = stability(matrix, draw(matrix, Monitor()), resampled(matrix, draw, 100), 100)
    assert found.base.k == 129
    assert found.ari.mean() == pytest.approx(0.952, abs=0.005)
    assert 20 <= found.leaves(0.1) <= 36
    assert 1 <= found.leaves(0.5) <= 6


@pytest.mark.prove
def test_thresholds_of_sardinia(flow_matrix):
    # verified.md section 1, "the 144-setting grid on Sardinia": 17-55 regions, ARI to the default
    # 0.60-1.00, mean 0.78 (package mode; nothing is drawn here).
    matrix = flow_matrix("sardinia")
    grid = Grid(
        (500, 1_000, 1_500, 2_000),
        (0.55, 0.60, 0.6667),
        (5_000, 10_000, 20_000),
        (0.75, 0.80, 0.85, 0.90),
    )
    criteria, _ = grid.criteria()
    assert len(criteria) == 144

    def draw(matrix, criteria, monitor):
        return delineate(matrix, criteria, method=Method.COMPATIBLE, monitor=monitor).partition

    found = stability(
        matrix, draw(matrix, ITALIAN, Monitor()), with_criteria(matrix, draw, criteria), 144
    )
    assert (found.regions.min(), found.regions.max()) == (17, 55)
    assert (round(found.ari.min(), 2), found.ari.max()) == (0.60, 1)
    assert round(found.ari.mean(), 2) == 0.78
    assert found.names[0] == "500 / 0.55 / 5000 / 0.75"
