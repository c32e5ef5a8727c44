"""Cooperations against a division: by hand, by brute force, and against chance made exact."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.assessment.cooperation.assessment import assess_cooperations
from smacreg.smacreg_plugin.engine.assessment.cooperation.betweenness import betweenness
from smacreg.smacreg_plugin.engine.assessment.cooperation.chance import beside, draw
from smacreg.smacreg_plugin.engine.assessment.cooperation.councils import council_fit
from smacreg.smacreg_plugin.engine.assessment.cooperation.fit import cooperation_fit
from smacreg.smacreg_plugin.engine.assessment.cooperation.memberships import (
    memberships_by_table,
    split_councils,
)
from smacreg.smacreg_plugin.engine.assessment.cooperation.network import (
    cooperating_pairs,
    region_ties,
    unit_ties,
)
from smacreg.smacreg_plugin.engine.assessment.cooperation.random_groups import GroupGrower
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition

UNITS = Units.from_table(["01", "02", "03", "04", "05", "06", "07"])
# Regions: A = 01 02 03, B = 04 05, C = 06 alone; 07 has none.
PARTITION = Partition.from_labels(UNITS.codes, ["A", "A", "A", "B", "B", "C", ""])
PERSONS = np.array([100.0, 20.0, 30.0, 400.0, 50.0, 60.0, 7.0])
ROWS = [
    ("fire", "01"), ("fire", "02"),
    ("water", "03"), ("water", "04"), ("water", "05"),
    ("tax", "01"), ("tax", "06"),
    ("health", "01"), ("health", "02"), ("health", "03"), ("health", "04"),
    ("waste", "05"), ("waste", "07"),
]  # fmt: skip


def table(rows=ROWS, **more):
    return memberships_by_table(UNITS, [r[0] for r in rows], [r[1] for r in rows], **more)


@pytest.fixture
def memberships():
    found, findings = table()
    assert findings == ()
    return found


def keys(findings):
    return [finding.key for finding in findings]


def test_where_cooperations_lie(memberships):
    assert memberships.ids == ("fire", "health", "tax", "waste", "water")
    fit = cooperation_fit(memberships, PARTITION, PERSONS)
    assert fit.members.tolist() == [2, 4, 2, 2, 3]
    assert fit.regions.tolist() == [1, 2, 2, 1, 2]
    assert fit.inside.tolist() == [True, False, False, False, False]
    # 06 is alone, 07 has no region; health has four members and its regions three and two units.
    assert fit.possible.tolist() == [True, True, False, False, True]
    assert fit.roomy.tolist() == [True, False, False, False, False]
    assert fit.alone.tolist() == [0, 0, 1, 0, 0]
    assert fit.unplaced.tolist() == [0, 0, 0, 1, 0]
    ids = [PARTITION.ids[region] for region in fit.main]
    # Tax has one member in A and one in C: A has more inhabitants of it.
    assert ids == ["A", "A", "A", "B", "B"]
    assert fit.main_share.tolist() == pytest.approx([1, 3 / 4, 1 / 2, 1 / 2, 2 / 3])
    # Health: 150 in A, 400 in B, although most members lie in A.
    assert fit.main_persons_share.tolist() == pytest.approx(
        [1, 400 / 550, 100 / 160, 50 / 57, 450 / 480]
    )
    # Tax: with A 1 of 4, with C 1 of 2; waste: 1 of {05, 07, 04}.
    assert [PARTITION.ids[region] for region in fit.best] == ["A", "A", "C", "B", "B"]
    assert fit.jaccard.tolist() == pytest.approx([2 / 3, 3 / 4, 1 / 2, 1 / 3, 2 / 3])


def test_without_population(memberships):
    fit = cooperation_fit(memberships, PARTITION)
    assert np.isnan(fit.persons).all()
    assert np.isnan(fit.main_persons_share).all()
    # The tie of tax goes to the smaller id.
    assert PARTITION.ids[fit.main[2]] == "A"


def test_pairs_and_ties(memberships):
    pairs = cooperating_pairs(memberships, Monitor())
    named = list(zip(pairs.first.tolist(), pairs.second.tolist(), pairs.shared.tolist()))
    assert named == [
        (0, 1, 2), (0, 2, 1), (0, 3, 1), (0, 5, 1), (1, 2, 1), (1, 3, 1),
        (2, 3, 2), (2, 4, 1), (3, 4, 1), (4, 6, 1),
    ]  # fmt: skip
    assert pairs.distribution() == {1: 8, 2: 2}
    ties = unit_ties(memberships, pairs, PARTITION, Monitor())
    assert ties.cooperations.tolist() == [3, 2, 2, 2, 2, 1, 1]
    assert ties.partners.tolist() == [4, 3, 4, 4, 3, 1, 1]
    assert ties.ties.tolist() == [5, 4, 5, 5, 3, 1, 1]
    assert ties.partners_outside.tolist() == [2, 1, 2, 3, 2, 1, 1]
    assert ties.parting == ["some", "some", "some", "some", "some", "alone", "no_region"]
    fit = cooperation_fit(memberships, PARTITION)
    regions = region_ties(memberships, pairs, PARTITION, fit.inside)
    assert regions.cooperations.tolist() == [4, 3, 1]
    assert regions.inside.tolist() == [1, 0, 0]
    assert regions.pairs.tolist() == [3, 1, 0]
    assert regions.several.tolist() == [1, 0, 0]
    assert regions.density[:2].tolist() == [1, 1]
    assert math.isnan(regions.density[2])


def test_words_of_units():
    rows = [("a", "01"), ("a", "02"), ("b", "04"), ("b", "06")]
    memberships, _ = table(rows)
    pairs = cooperating_pairs(memberships, Monitor())
    ties = unit_ties(memberships, pairs, PARTITION, Monitor())
    assert ties.parting == ["own", "own", "none", "other", "none", "alone", "none"]
    assert math.isnan(ties.outside_share[2])


def test_betweenness_against_all_shortest_paths():
    random = np.random.default_rng(5)
    for n, links in ((7, 8), (9, 9), (8, 20)):
        ends = random.integers(n, size=(2, links))
        network = Neighbours.from_pairs(n, ends[0], ends[1])
        assert betweenness(network, Monitor()) == pytest.approx(by_brute_force(network))
    star = Neighbours.from_pairs(6, [0, 0, 0, 0], [1, 2, 3, 4])
    assert betweenness(star, Monitor()).tolist() == [1, 0, 0, 0, 0, 0]
    pair = Neighbours.from_pairs(3, [0], [1])
    assert betweenness(pair, Monitor()).tolist() == [0, 0, 0]


def by_brute_force(network):
    """Write down every shortest path of every pair."""
    linked = [unit for unit in range(network.n) if network.of(unit).size]
    total = np.zeros(network.n)
    for start, end in itertools.combinations(linked, 2):
        paths, found = [[start]], []
        while paths and not found:
            paths = [
                [*path, int(other)]
                for path in paths
                for other in network.of(path[-1])
                if other not in path
            ]
            found = [path for path in paths if path[-1] == end]
        for path in found:
            total[path[1:-1]] += 1 / len(found)
    return total / ((len(linked) - 1) * (len(linked) - 2) / 2)


# Two triangles that share a unit, with a tail; an island apart.
GRAPH = Neighbours.from_pairs(7, [0, 0, 1, 2, 2, 3, 4], [1, 2, 2, 3, 4, 4, 5])


def exactly(size, starts):
    """Return how likely each group is, by following every way to grow."""
    likely: dict[frozenset[int], float] = dict.fromkeys(
        (frozenset([start]) for start in starts), 1 / len(starts)
    )
    for _ in range(size - 1):
        grown: dict[frozenset[int], float] = {}
        for group, chance in likely.items():
            edge = {int(other) for unit in group for other in GRAPH.of(unit)} - group
            for other in edge:
                larger = group | {other}
                grown[larger] = grown.get(larger, 0) + chance / len(edge)
        likely = grown
    return likely


@pytest.mark.parametrize(("size", "starts"), [(2, range(6)), (3, range(6)), (4, (0, 5))])
def test_random_groups_are_as_likely_as_their_rule_says(size, starts):
    grower = GroupGrower(GRAPH, np.array([*starts]), seed=3)
    count = 40_000
    groups = np.concatenate([*grower.groups(size, count, Monitor())])
    found: dict[frozenset[int], int] = {}
    for group in groups.tolist():
        found[frozenset(group)] = found.get(frozenset(group), 0) + 1
    expected = exactly(size, [*starts])
    assert set(found) == set(expected)
    for group, chance in expected.items():
        spread = math.sqrt(count * chance * (1 - chance))
        assert abs(found[group] - count * chance) < 4.5 * spread


def test_random_groups_do_not_depend_on_how_many_are_grown_at_once(monkeypatch):
    from smacreg.smacreg_plugin.engine.assessment.cooperation import random_groups

    grower = GroupGrower(GRAPH, np.arange(6), seed=1)
    whole = np.concatenate([*grower.groups(3, 100, Monitor())])
    monkeypatch.setattr(random_groups, "_FLAGS_AT_ONCE", 200)
    parts = [*grower.groups(3, 100, Monitor())]
    assert len(parts) > 5
    assert (np.concatenate(parts) == whole).all()
    other = np.concatenate([*GroupGrower(GRAPH, np.arange(6), seed=2).groups(3, 100, Monitor())])
    assert (other != whole).any()


def test_islands_start_no_group_and_are_named():
    rows = [
        ("a", "01"),
        ("a", "02"),
        ("b", "06"),
        ("b", "07"),
        ("b", "01"),
        ("c", "07"),
        ("c", "x"),
    ]
    memberships, _ = table(rows)
    drawn = draw(memberships, PARTITION, GRAPH, draws=50, monitor=Monitor())
    (finding,) = drawn.findings
    assert (finding.key, finding.values["count"]) == ("cooperation.small_pieces", 1)
    assert finding.values["examples"] == "07"
    apart = Neighbours.from_pairs(7, [0], [1])
    drawn = draw(memberships, PARTITION, apart, draws=50, monitor=Monitor())
    assert keys(drawn.findings) == ["cooperation.small_pieces", "cooperation.no_group"]
    assert drawn.findings[1].values == {"count": 1, "sizes": "3"}
    # Groups of two are 01 and 02, both in A; of three there is none.
    assert drawn.inside.mean(axis=0).tolist() == [1, 0, 1]


def test_chance_against_the_exact_one(memberships):
    found = assess_cooperations(
        memberships,
        memberships.chosen([]),
        PARTITION,
        GRAPH,
        persons=PERSONS,
        draws=4000,
        starts="all",
        monitor=Monitor(),
    )
    region = PARTITION.region
    chance = {}
    for size in (2, 3, 4):
        likely = exactly(size, range(6))
        alike = {group for group in likely if len({int(region[u]) for u in group}) == 1}
        chance[size] = sum(likely[group] for group in alike)
    each = [chance[size] for size in memberships.sizes.tolist()]
    assert found.chance == pytest.approx(each, abs=0.02)
    assert found.chance[0] == found.chance[2] == found.chance[3]
    verdict = found.verdict("inside")
    assert (verdict.observed, verdict.maximum) == (1, 3)
    assert verdict.chance.expected == pytest.approx(sum(each), abs=0.05)
    assert 0 < verdict.chance.as_large < 1
    weighted = found.verdict("inside_persons_share")
    total = 120 + 550 + 160 + 57 + 480
    assert weighted.observed == pytest.approx(120 / total)
    assert weighted.maximum == pytest.approx((120 + 550 + 480) / total)
    assert 0 < weighted.chance.expected < 1
    counted = found.verdict("inside_share")
    assert (counted.observed, counted.maximum) == (1 / 5, 3 / 5)
    assert counted.chance.expected == pytest.approx(verdict.chance.expected / 5)
    share = found.verdict("main_share")
    assert share.observed == pytest.approx((1 + 3 / 4 + 1 / 2 + 1 / 2 + 2 / 3) / 5)
    persons = found.verdict("main_persons_share")
    assert persons.observed == pytest.approx((120 + 400 + 100 + 50 + 450) / total)
    assert weighted.chance.expected < persons.chance.expected < 1


def test_units_without_a_region_lie_in_none_together():
    partition = Partition.from_labels(UNITS.codes, ["A", "A", "", "", "", "", ""])
    memberships, _ = table([("a", "03"), ("a", "04")])
    neighbours = Neighbours.from_pairs(7, [2, 3], [3, 4])
    drawn = draw(memberships, partition, neighbours, draws=20, monitor=Monitor())
    assert not drawn.inside.any()
    assert not drawn.main_share.any()


def test_where_all_is_one_region_chance_puts_all_inside():
    one = Partition.from_labels(UNITS.codes, ["A"] * 7)
    memberships, _ = table([("a", "01"), ("a", "02"), ("b", "03"), ("b", "04"), ("b", "05")])
    found = assess_cooperations(
        memberships, memberships.chosen([]), one, GRAPH, persons=PERSONS, draws=9, monitor=Monitor()
    )
    for measure, all_of_them in (
        ("inside", 2), ("inside_share", 1), ("inside_persons_share", 1), ("main_share", 1),
        ("main_persons_share", 1),
    ):  # fmt: skip
        verdict = found.verdict(measure)
        assert verdict.observed == verdict.chance.expected == verdict.chance.low == all_of_them
        assert verdict.chance.as_large == 1


def test_a_cooperation_of_nobody_has_no_weight():
    memberships, _ = table([("a", "01"), ("a", "02"), ("b", "05"), ("b", "07")])
    persons = np.array([100.0, 20.0, 30.0, 400.0, 0.0, 60.0, 0.0])
    found = assess_cooperations(
        memberships, memberships.chosen([]), PARTITION, None, persons=persons, monitor=Monitor()
    )
    assert math.isnan(found.fit.main_persons_share[1])
    assert found.verdict("main_persons_share").observed == 1


def test_ties_between_regions_and_councils():
    # 01 is alone in A; 2 of the 5 in B. 1 / (3 + 1 - 1) and 2 / (3 + 5 - 2) are the same.
    partition = Partition.from_labels(UNITS.codes, ["A", "B", "B", "B", "B", "B", ""])
    memberships, _ = table([("a", "01"), ("a", "02"), ("a", "03"), ("b", "01"), ("b", "07")])
    fit = cooperation_fit(memberships, partition, PERSONS)
    assert fit.jaccard[0] == pytest.approx(1 / 3)
    assert partition.ids[fit.best[0]] == "B"
    pairs = cooperating_pairs(memberships, Monitor())
    # The first region too may have one unit.
    assert unit_ties(memberships, pairs, partition, Monitor()).parting[0] == "alone"
    # As many members and likeness: more inhabitants.
    partition = Partition.from_labels(UNITS.codes, ["B", "A", "C", "C", "C", "C", "C"])
    fit = cooperation_fit(table([("a", "01"), ("a", "02")])[0], partition, PERSONS)
    assert partition.ids[fit.best[0]] == partition.ids[fit.main[0]] == "B"
    # A = 01 02 03 shares 1 of 4 with x, and 2 of 8 with y.
    rows = [("x", "01"), ("x", "04"), *(("y", code) for code in ("01", "02", "04", "05", "06"))]
    councils, _ = table([*rows, ("y", "07"), ("y", "99")])
    fit = council_fit(councils, PARTITION, PERSONS)
    assert fit.jaccard[0] == 1 / 4
    assert councils.ids[fit.council[0]] == "y"


def test_beside():
    chance = beside(3.0, np.array([1.0, 2.0, 3.0, 4.0, math.nan]))
    assert chance.expected == 2.5
    assert (chance.low, chance.high) == (1.0, 4.0)
    assert chance.as_large == 3 / 5
    hundred = beside(0.0, np.arange(101.0))
    assert (hundred.low, hundred.high, hundred.as_large) == (5, 95, 1)
    assert math.isnan(beside(math.nan, np.array([1.0])).expected)


def test_verdicts_by_task():
    rows = [("a", "01"), ("a", "02"), ("b", "03"), ("b", "04")]
    memberships, _ = table(rows, tasks=["fire", "fire", "tax", "tax"])
    found = assess_cooperations(
        memberships, memberships.chosen([]), PARTITION, None, monitor=Monitor()
    )
    inside = {one.task: one.observed for one in found.verdicts if one.measure == "inside"}
    assert inside == {"": 1, "fire": 1, "tax": 0}
    assert math.isnan(found.verdict("inside").chance.expected)
    assert math.isnan(found.verdict("inside_persons_share").observed)
    assert np.isnan(found.chance).all()


def test_councils():
    rows = [
        ("r1", "01"), ("r1", "02"), ("r1", "04"), ("r2", "04"), ("r2", "05"), ("a", "01"),
        ("a", "06"),
    ]  # fmt: skip
    tasks = ["council"] * 5 + ["tax"] * 2
    memberships, _ = table(rows, tasks=tasks)
    others, councils = split_councils(memberships, "council")
    assert (others.ids, councils.ids) == (("a",), ("r1", "r2"))
    fit = council_fit(councils, PARTITION, PERSONS)
    assert [councils.ids[one] if one >= 0 else "" for one in fit.council] == ["r1", "r2", ""]
    # A = 01 02 03 against 01 02 04.
    assert fit.jaccard.tolist() == pytest.approx([2 / 4, 1, 0])
    assert fit.cover.tolist() == pytest.approx([120 / 150, 1, 0])
    assert council_fit(councils, PARTITION).cover.tolist() == pytest.approx([2 / 3, 1, 0])
    with pytest.raises(EngineError, match="holds council, tax"):
        split_councils(memberships, "råd")
    with pytest.raises(EngineError, match="All cooperations"):
        split_councils(councils, "council")


def test_order_of_rows_changes_nothing():
    random = np.random.default_rng(0)
    names = [f"name {one}" for one, _ in ROWS]
    first, _ = table(names=names)
    for _ in range(3):
        order = random.permutation(len(ROWS)).tolist()
        again, _ = table([ROWS[row] for row in order], names=[names[row] for row in order])
        one, other = (
            assess_cooperations(
                given, given.chosen([]), PARTITION, GRAPH, persons=PERSONS, draws=99,
                monitor=Monitor(),
            )
            for given in (first, again)
        )  # fmt: skip
        assert repr(one.verdicts) == repr(other.verdicts)
        assert again.names == first.names
        assert (one.units.betweenness == other.units.betweenness).all()


def test_what_is_left_out_is_said():
    rows = [
        ("a", "01"), ("a", "02"), ("a", "02"), ("b", "03"), ("", "01"), ("c", None),
        ("d", "01"), ("d", "99"),
    ]  # fmt: skip
    memberships, findings = table(rows, names=["x", "y", "y", "b", "", "", "", ""])
    assert keys(findings) == [
        "cooperation.incomplete_rows",
        "cooperation.repeated",
        "cooperation.unknown_members",
        "cooperation.one_member",
        "cooperation.several_names",
    ]
    said = " ".join(str(finding) for finding in findings)
    assert "2 rows of the table of cooperations" in said
    assert "row 5" in said
    assert "are not among the units: 99" in said
    assert "(e.g. b)" in said
    assert memberships.ids == ("a", "d")
    assert memberships.names == ("x", "d")
    assert memberships.unknown == ((), ("99",))
    assert memberships.sizes.tolist() == [2, 2]
    fit = cooperation_fit(memberships, PARTITION)
    assert (fit.inside.tolist(), fit.possible.tolist()) == ([True, False], [True, False])


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([], "cooperation.empty"),
        ([(None, "01"), ("a", " ")], "cooperation.empty"),
        ([("a", "x"), ("a", "y")], "cooperation.no_match"),
        ([("a", "01"), ("b", "02")], "cooperation.none_left"),
        ([("a", 1), ("a", 2)], "codes.zeros_lost"),
        ([("a", "01 "), ("a", "02")], "codes.spaces"),
    ],
)
def test_refused(rows, key):
    with pytest.raises(EngineError) as caught:
        table(rows)
    assert caught.value.message.key == key


def test_one_id_for_different_members_is_refused():
    rows = [("1", "01"), ("1", "02"), ("1", "03"), ("1", "04")]
    with pytest.raises(EngineError, match="1 cooperations have different members"):
        table(rows, tasks=["fire", "fire", "tax", "tax"])
    same, _ = table([*rows[:2], *rows[:2]], tasks=["fire", "fire", "tax", "tax"])
    assert (same.ids, same.tasks) == (("1",), ("fire, tax",))
    assert same.by_task() == {"fire": [0], "tax": [0]}


@pytest.mark.parametrize("draws", [0, -1, 10_001])
def test_draws_are_checked(memberships, draws):
    with pytest.raises(EngineError, match="random drawings"):
        draw(memberships, PARTITION, GRAPH, draws=draws, monitor=Monitor())


def test_other_units_are_refused(memberships):
    with pytest.raises(EngineError, match="The division has 2 units and the map 7"):
        cooperation_fit(memberships, Partition.from_labels(["01", "02"], ["A", "A"]))


def test_cancel(memberships):
    class Stop(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        draw(memberships, PARTITION, GRAPH, draws=5, monitor=Stop())
    with pytest.raises(Cancelled):
        betweenness(GRAPH, Stop())


def test_betweenness_can_be_left_after_each_unit():
    """Where 3,000 units cooperate, each of them takes a third of a second."""

    class Look(Monitor):
        looks = 0

        def cancelled(self):
            self.looks += 1
            return False

    monitor = Look()
    betweenness(Neighbours.from_pairs(31, [0] * 30, range(1, 31)), monitor)
    assert monitor.looks == 31
