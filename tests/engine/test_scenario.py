"""Borders moved step by step are what one table of decisions makes at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.assessment.consequences import consequences
from smacreg.smacreg_plugin.engine.assessment.quality import region_statistics
from smacreg.smacreg_plugin.engine.assessment.scenario import Scenario
from smacreg.smacreg_plugin.engine.assessment.scenarios import Scenarios
from smacreg.smacreg_plugin.engine.delineation.by_hand import apply_decisions
from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

# Regions a = a, b, c and d = d, e; f has none. Most jobs: a, d, b, e, c, f.
ROWS = """
a a 900
b b 180
b d 20
c c 60
c d 50
d d 700
e e 80
e d 90
e a 10
f f 5
"""
CODES = "abcdef"
A, B, C, D, E, F = range(6)


def matrix_of(text):
    origins, destinations, persons = zip(*(row.split() for row in text.strip().splitlines()))
    units = Units.from_table(sorted({*origins, *destinations}))
    return FlowMatrix.from_table(origins, destinations, persons, units)


MATRIX = matrix_of(ROWS)
BASE = Partition.from_labels(CODES, ["a", "a", "a", "d", "d", None])


def start(labels=BASE):
    base = labels if isinstance(labels, Partition) else Partition.from_labels(CODES, labels)
    return Scenario("now", MATRIX, base)


def labels(scenario):
    return [label or "-" for label in scenario.partition.labels()]


def rows(scenario):
    return list(zip(*scenario.decisions()))


def applied(scenario, **options):
    return apply_decisions(scenario.matrix, scenario.base, *scenario.decisions(), **options)


def check(scenario):
    """Compare with the decisions, and read them back."""
    now, change = scenario.partition, applied(scenario)
    assert change.partition.ids == now.ids
    assert change.partition.labels() == now.labels()
    assert change.partition.region.tolist() == now.region.tolist()
    assert sorted(set(now.region.tolist()) - {-1}) == list(range(now.k))
    assert "by_hand.nothing" not in [finding.key for finding in change.findings]
    # Fewer rows cannot do it: each unit with another region needs one.
    changed = [u for u, old, new in zip(now.codes, scenario.base.labels(), now.labels())
               if old != new]  # fmt: skip
    assert scenario.decisions().units == changed
    again = Scenario.from_decisions("again", scenario.matrix, scenario.base, *scenario.decisions())
    assert again.placed == scenario.placed
    assert again.decisions() == scenario.decisions()
    return change


def test_a_move_and_back():
    moved = start().move_many([C], "d")
    assert "".join(labels(moved)) == "aaddd-"
    assert rows(moved) == [("c", "d")]
    assert moved.move_many([C], "a").placed == {}
    assert rows(moved.move_back([C])) == []
    assert rows(moved.move_many([C], "a").undo()) == [("c", "d")]


def test_many_units_at_once():
    moved = start().move_many([E, C, B], "d")
    assert "".join(labels(moved)) == "adddd-"
    assert rows(moved) == [("b", "d"), ("c", "d")]
    assert len(moved.steps) == 1


def test_a_new_region_and_a_later_member():
    moved = start().move_many([C], None).move_many([E], "c")
    assert "".join(labels(moved)) == "aacdc-"
    assert rows(moved) == [("c", "c"), ("e", "c")]


def test_units_that_make_a_region_together_are_named_after_the_one_with_most_jobs():
    moved = start().move_many([C, E, F], None)
    assert rows(moved) == [("c", "e"), ("e", "e"), ("f", "e")]
    assert labels(moved)[C] == "e"


def test_without_its_founder_a_new_region_has_another_one():
    moved = start().move_many([B, C, E], None).move_many([B], "a")
    assert rows(moved) == [("c", "e"), ("e", "e")]
    # It may leave for a region of its own too.
    moved = start().move_many([B, C, E], None).move_many([B], None)
    assert rows(moved) == [("b", "b"), ("c", "e"), ("e", "e")]


def test_the_centre_leaves_and_the_region_keeps_its_id():
    moved = start().move_many([A], "d").move_many([E], "a")
    assert "".join(labels(moved)) == "daada-"
    # Of those that are still there, b has most jobs; a would do as well.
    assert rows(moved) == [("a", "d"), ("e", "b")]


def test_the_centre_makes_a_region_of_its_own():
    moved = start().move_many([A], None)
    assert labels(moved) == ["a-2", "a", "a", "d", "d", "-"]
    assert rows(moved) == [("a", "a")]
    # What was its region is now named by another member.
    assert rows(moved.move_many([E], "a")) == [("a", "a"), ("e", "b")]
    assert rows(moved.move_many([E], "a-2")) == [("a", "a"), ("e", "a")]


def test_an_emptied_region_is_gone_until_a_unit_comes_back():
    moved = start().move_many([D, E], "a")
    assert moved.partition.ids == ("a",)
    with pytest.raises(EngineError) as error:
        moved.move_many([F], "d")
    assert error.value.message.key == "scenario.region"
    assert str(error.value)
    assert "".join(labels(moved.move_back([E]))) == "aaaad-"


def test_a_region_lives_on_in_units_from_elsewhere():
    single = start(["a", "a", "c", "d", "d", None])
    moved = single.move_many([B], "c").move_many([C], "d")
    assert "".join(labels(moved)) == "acddd-"
    assert rows(moved) == [("b", "c"), ("c", "d")]
    # Alone again, c is the region that it was, so that the other gets another name.
    again = moved.move_many([C], None)
    assert "".join(labels(again)) == "abcdd-"
    assert rows(again) == [("b", "b")]
    check(again)


def test_a_region_that_no_table_can_name_gets_a_founder():
    moved = start().move_many([E], "a").move_many([B], None).move_many([C], None)
    assert labels(moved) == ["a", "b", "c", "d", "a", "-"]
    # All that were in a before have regions of their own; e cannot be said to be in a.
    moved = moved.move_many([A], None)
    assert labels(moved) == ["a-2", "b", "c", "d", "e", "-"]
    check(moved)
    # An id that is no code of a unit can always be written.
    numbered = start(["1", "1", "1", "2", "2", None])
    for unit, target in ((E, "1"), (B, None), (C, None), (A, None)):
        numbered = numbered.move_many([unit], target)
    assert labels(numbered) == ["a", "b", "c", "2", "1", "-"]
    assert rows(numbered)[-1] == ("e", "1")


def test_regions_are_written_as_codes_that_mean_one_region():
    # The unit d is in the region e and e in d: neither code tells the region plainly.
    crossed = start(["x", "x", "e", "e", "d", None])
    assert rows(crossed.move_many([A], "e")) == [("a", "c")]
    moved = crossed.move_many([A], "d")
    assert rows(moved) == [("a", "e")]
    assert "by_hand.doubtful" in [finding.key for finding in check(moved).findings]
    # An id that is no code is plainer.
    numbered = start(["9", "9", "9", "1", "9", None])
    assert rows(numbered.move_many([A], "1")) == [("a", "d")]
    odd = start(["d", "d", "d", "1", "d", None])
    assert rows(odd.move_many([A], "1")) == [("a", "1")]


def test_a_unit_without_a_region():
    moved = start().move_many([F], "d")
    assert rows(moved) == [("f", "d")]
    assert moved.move_back([F]).placed == {}
    assert rows(start().move_many([F], None)) == [("f", "f")]


def test_nothing_new_is_no_step():
    first = start(["a", "a", "c", "d", "d", None])
    for same in (
        first.move_many([B], "a"),
        first.move_many([C], None),
        first.move_many([D, E], None),
        first.move_many([], "d"),
        first.move_back([A, F]),
        first.undo(),
        first.redo(),
        first.move_many([A], "d").undo().undo(),
    ):
        assert same.placed == {}
        assert same.done == 0
    assert first.move_many([B], "a") is first


def test_undo_redo_and_all_back():
    one = start().move_many([B], "d")
    two = one.move_many([C], "d")
    assert (two.can_undo, two.can_redo) == (True, False)
    back = two.undo()
    assert (back.placed, back.can_redo) == (one.placed, True)
    assert back.redo().placed == two.placed
    other = back.move_many([E], "a")
    assert other.steps == (one.placed, other.placed)
    assert sorted(other.placed) == [B, E]
    assert not other.can_redo
    clean = other.move_back(list(other.placed))
    assert clean.partition.labels() == BASE.labels()
    assert clean.undo().placed == other.placed


def test_a_table_with_links_is_read():
    read = Scenario.from_decisions("read", MATRIX, BASE, ["c", "b", "e"], ["", "b", "b"])
    change = apply_decisions(MATRIX, BASE, ["c", "b", "e"], ["", "b", "b"])
    assert read.partition.labels() == change.partition.labels()
    assert rows(read) == [("b", "b"), ("c", "d"), ("e", "b")]
    assert read.undo().placed == {}
    with pytest.raises(EngineError):
        Scenario.from_decisions("read", MATRIX, BASE, ["x"], ["a"])


def test_several_scenarios():
    both = Scenarios().add(start()).add(start().renamed("other").move_many([B], "d"))
    assert both.names == ("now", "other")
    moved = both.with_changed("now", both.named("now").move_many([C], "d"))
    assert [rows(scenario) for scenario in moved.items] == [[("c", "d")], [("b", "d")]]
    assert moved.with_changed("now", start().renamed("third")).names == ("third", "other")
    assert moved.without("now").names == ("other",)
    for refused in (
        lambda: both.add(start()),
        lambda: both.with_changed("now", start().renamed("other")),
    ):
        with pytest.raises(EngineError) as error:
            refused()
        assert error.value.message.key == "scenario.name_taken"
    with pytest.raises(EngineError) as error:
        start().renamed(" ")
    assert error.value.message.key == "scenario.no_name"


# Codes that are taken for new regions too, and ids that are codes of other units.
TRICKY = ("a", "a-2", "b", "b-2", "c", "d", "e", "f")


@st.composite
def countries(draw):
    n = draw(st.integers(2, len(TRICKY)))
    place = st.integers(0, n - 1)
    cells = draw(st.lists(st.tuples(place, place, st.integers(1, 50)), min_size=1, max_size=25))
    names = st.sampled_from([*TRICKY[: min(n, 4)], "1", "2", None])
    return n, cells, draw(st.lists(names, min_size=n, max_size=n))


def built(country, codes=TRICKY):
    n, cells, region = country
    codes = codes[:n]
    rename = dict(zip(TRICKY, codes))
    units = Units.from_table(codes, np.arange(n), np.zeros(n))
    matrix = FlowMatrix.from_table(
        [codes[o] for o, _, _ in cells],
        [codes[d] for _, d, _ in cells],
        [v for _, _, v in cells],
        units,
    )
    return matrix, Partition.from_labels(codes, [rename.get(r, r) for r in region])


def together(partition):
    region = partition.region
    return (region[:, np.newaxis] == region) & (region >= 0)


def check_move(before, after, units, target):
    """Compare the groups with what was asked for, whatever they are called."""
    others = np.ones(before.partition.region.size, dtype=bool)
    others[units] = False
    old, new = together(before.partition), together(after.partition)
    np.testing.assert_array_equal(old[others][:, others], new[others][:, others])
    now = after.partition.labels()
    if target == "back":
        base = before.base.labels()
        assert [now[unit] for unit in units] == [base[unit] for unit in units]
        return
    assert len({now[unit] for unit in units}) == 1
    assert now[units[0]]
    there = np.zeros_like(others)
    if target is not None:
        there = before.partition.region == before.partition.ids.index(target)
    np.testing.assert_array_equal(new[units[0]][others], there[others])


# One move: units, and a choice among the regions that there are; 0 = new, 1 = back.
MOVES = st.tuples(
    st.lists(st.integers(0, 7), min_size=1, max_size=3, unique=True), st.integers(0, 9)
)


def moved(scenario, units, choice):
    """Return units, target and the scenario afterwards."""
    n, ids = scenario.matrix.n, scenario.partition.ids
    units = sorted({unit % n for unit in units})
    if choice == 1:
        return units, "back", scenario.move_back(units)
    target = None if choice == 0 or not ids else ids[choice % len(ids)]
    return units, target, scenario.move_many(units, target)


@settings(max_examples=150)
@given(countries(), st.lists(MOVES, max_size=8))
def test_any_moves_are_what_their_table_makes(country, moves):
    matrix, base = built(country)
    scenario = Scenario("any", matrix, base)
    states = [scenario.placed]
    for units, choice in moves:
        before = scenario
        units, target, scenario = moved(before, units, choice)
        check_move(before, scenario, units, target)
        if scenario is not before:
            states.append(scenario.placed)
        findings = check(scenario).findings
        doubts = "by_hand.doubtful" in [finding.key for finding in findings]
        assert doubts == (not plainly(scenario))
    for state in reversed(states):
        assert scenario.placed == state
        scenario = scenario.undo()
    for state in states[1:]:
        scenario = scenario.redo()
        assert scenario.placed == state


def plainly(scenario):
    """Return whether some writing of each region means one region only."""
    base, index = scenario.base, scenario.matrix.units.index
    units, regions = scenario.decisions()
    founders = {unit for unit, region in zip(units, regions) if unit == region}
    now = dict(zip(base.codes, scenario.partition.labels()))
    for unit, region in zip(units, regions):
        if region in founders:
            continue
        goal = now[unit]
        writings = {goal} - set(index)
        writings |= {
            code
            for code, old in zip(base.codes, base.labels())
            if old == goal and code not in founders and code not in set(base.ids) - {goal}
        }
        if not writings:
            return False
    return True


@settings(max_examples=100)
@given(countries(), st.data())
def test_any_table_is_read_as_it_is(country, data):
    matrix, base = built(country)
    code = st.sampled_from(base.codes)
    units = data.draw(st.lists(code, unique=True))
    regions = [data.draw(st.sampled_from([*base.codes, *base.ids, ""])) for _ in units]
    try:
        change = apply_decisions(matrix, base, units, regions)
    except EngineError:
        return
    read = Scenario.from_decisions("read", matrix, base, units, regions)
    assert read.partition.labels() == change.partition.labels()
    check(read)


@settings(max_examples=60)
@given(countries(), st.lists(MOVES, max_size=5), st.data())
def test_order_and_names_of_units_change_nothing(country, moves, data):
    n = country[0]
    codes = data.draw(st.permutations([f"u{i}" for i in range(n)]))
    back = dict(zip(codes, TRICKY))
    plain = [f"u{i}" for i in range(n)]
    scenarios = []
    for names in (plain, codes):
        matrix, base = built(country, names)
        scenario = Scenario("any", matrix, base)
        for units, choice in moves:
            # Regions are chosen by their first unit in the country's order.
            here = [scenario.partition.labels()[matrix.units.index[name]] for name in names]
            ids = sorted(set(here) - {""}, key=here.index)
            chosen = [matrix.units.index[names[unit % n]] for unit in units]
            if choice == 1:
                scenario = scenario.move_back(chosen)
            else:
                target = None if choice == 0 or not ids else ids[choice % len(ids)]
                scenario = scenario.move_many(chosen, target)
        scenarios.append(scenario)
    one, two = scenarios
    to_plain = {code: plain[TRICKY.index(name)] for code, name in back.items()}
    renamed = {(to_plain[u], to_plain.get(r, r)) for u, r in zip(*two.decisions())}
    assert renamed == set(zip(*one.decisions()))


CRITERIA = Criteria(20, 0.5, 60, 0.8)


@settings(max_examples=80)
@given(countries(), st.data())
def test_consequences_are_those_of_the_whole_statistics(country, data):
    matrix, before = built(country)
    label = st.sampled_from([*before.ids, "new", None])
    n = matrix.n
    after = Partition.from_labels(before.codes, data.draw(st.lists(label, min_size=n, max_size=n)))
    place = st.integers(0, n - 1)
    pairs = data.draw(st.lists(st.tuples(place, place), max_size=2 * n))
    neighbours = Neighbours.from_pairs(n, [a for a, _ in pairs], [b for _, b in pairs])
    found = consequences(matrix, before, after, neighbours=neighbours, criteria=CRITERIA)
    old, new = before.labels(), after.labels()
    assert found.units == tuple(u for u in range(n) if old[u] != new[u])
    touched = {labels[u] for u in found.units for labels in (old, new)} - {""}
    assert [change.region for change in found.regions] == sorted(touched)
    for division, side in ((before, "before"), (after, "after")):
        statistics = region_statistics(matrix, division, CRITERIA)
        pieces = contiguity(matrix, division, neighbours).pieces
        for change in found.regions:
            figures = getattr(change, side)
            if change.region not in division.ids:
                assert figures is None
                continue
            region = division.ids.index(change.region)
            for name in ("units", "residents", "jobs", "internal", "sc_supply", "sc_demand",
                         "self_containment", "validity"):  # fmt: skip
                np.testing.assert_allclose(
                    getattr(figures, name),
                    getattr(statistics, name)[region],
                    rtol=1e-12,
                    atol=0,
                    err_msg=name,
                )
            assert figures.pieces == pieces[region]
            assert figures.centre == division.named_centres(matrix)[region]


@settings(max_examples=80)
@given(countries(), st.lists(MOVES, min_size=1, max_size=5), st.data())
def test_what_breaks_is_what_the_decisions_warn_about(country, moves, data):
    matrix, base = built(country)
    scenario = Scenario("any", matrix, base)
    for units, choice in moves:
        scenario = moved(scenario, units, choice)[2]
    place = st.integers(0, matrix.n - 1)
    pairs = data.draw(st.lists(st.tuples(place, place), max_size=2 * matrix.n))
    near = Neighbours.from_pairs(matrix.n, [a for a, _ in pairs], [b for _, b in pairs])
    options = {"neighbours": near, "criteria": CRITERIA}
    found = consequences(matrix, base, scenario.partition, **options)
    rules = {
        "by_hand.emptied": "emptied",
        "by_hand.centre_left": "centre_left",
        "by_hand.in_pieces": "in_pieces",
        "contiguity.below_criteria": "criteria",
    }
    warned = {
        (region, rules[finding.key])
        for finding in applied(scenario, **options).findings
        if finding.key in rules
        for region in finding.values["examples"].split(", ")
    }
    assert set(found.broken) == warned


def test_consequences_by_hand():
    row = Neighbours.from_pairs(6, [0, 1, 2, 3], [1, 2, 3, 4])
    found = consequences(
        MATRIX,
        BASE,
        start().move_many([B], "d").partition,
        neighbours=row,
        criteria=Criteria(100, 0.6, 1000, 0.8),
    )
    one, other = found.regions
    assert found.units == (B,)
    assert (one.region, other.region) == ("a", "d")
    # Of a, b and c, 900 + 180 + 60 work there; without b 900 + 60.
    assert (one.before.residents, one.before.jobs, one.before.internal) == (1210, 1150, 1140)
    assert (one.after.residents, one.after.jobs, one.after.internal) == (1010, 970, 960)
    assert one.after.sc_supply == 960 / 1010
    assert (one.before.pieces, one.after.pieces, other.after.pieces) == (1, 2, 2)
    assert (one.before.units, one.after.units) == (3, 2)
    assert found.broken == (("a", "in_pieces"), ("d", "in_pieces"))


def test_consequences_without_a_move_are_none():
    found = consequences(MATRIX, BASE, BASE)
    assert (found.units, found.regions, found.broken) == ((), (), ())


def test_a_region_that_joins_another_is_emptied():
    found = consequences(MATRIX, BASE, start().move_many([D, E], "a").partition)
    assert found.broken == (("d", "emptied"),)
    assert found.regions[1].after is None


def test_a_new_region_may_fall_short_of_the_criteria():
    found = consequences(
        MATRIX, BASE, start().move_many([E], None).partition, criteria=Criteria(100, 0.6, 1000, 0.8)
    )
    change = found.regions[-1]
    assert (change.region, change.before, change.broken) == ("e", None, ("criteria",))
    assert change.after.validity < 1


def test_vestnes_joins_alesund(norway):
    # Official regions, commuting 2022: what the whole statistics say before and after.
    matrix, base = norway.matrix(2022), norway.official
    index = norway.units.index
    unit, region = index["1535"], base.labels()[index["1507"]]
    scenario = Scenario("Vestnes", matrix, base).move_many([unit], region)
    assert rows(scenario) == [("1535", "1507")]
    check(scenario)
    found = consequences(matrix, base, scenario.partition)
    statistics = [region_statistics(matrix, p) for p in (base, scenario.partition)]
    alone, joined = found.regions if found.regions[0].after is None else found.regions[::-1]
    assert (alone.after, alone.broken) == (None, ("emptied",))
    for figures, whole in zip((joined.before, joined.after), statistics):
        place = whole.ids.index(region)
        for name in ("units", "residents", "jobs", "internal", "self_containment"):
            expected = getattr(whole, name)[place]
            assert getattr(figures, name) == pytest.approx(expected, rel=1e-12)
    # Those who commute between the two now stay inside.
    own = matrix.internal[unit]
    assert joined.after.internal - joined.before.internal - own >= 301
