"""Why a unit is where it is, alone and with units made one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toy_divisions import build, tables, toy

from smacreg.smacreg_plugin.engine.assessment.membership import membership
from smacreg.smacreg_plugin.engine.assessment.merged_units import merge_units
from smacreg.smacreg_plugin.engine.assessment.unit_card import persons_to_flip, unit_card
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")
nan = np.nan


def flat(card):
    """Return a card as the columns of the table of units."""
    row = {
        "unit": card.unit,
        "region": card.region,
        "own_unit_share": card.own_unit_share,
        "own_unit_jobs_share": card.own_unit_jobs_share,
        "strength": card.strength,
        "runner_up": card.runner_up,
        "runner_up_share": card.runner_up_share,
        "margin": card.margin,
    }
    no_share = 0.0 if card.residents > 0 else nan
    for place in range(3):
        found = card.targets[place : place + 1]
        name = f"target_{place + 1}"
        row[name] = found[0].unit if found else ""
        row[f"{name}_persons"] = found[0].persons if found else 0.0
        row[f"{name}_residents_share"] = found[0].residents_share if found else no_share
        row[f"{name}_jobs_share"] = found[0].jobs_share if found else nan
    return row


def check_all(matrix, division, step=1):
    columns = membership(matrix, division).columns()
    labels = dict(zip(division.codes, division.labels()))
    for unit in range(0, matrix.n, step):
        card = unit_card(matrix, division, unit)
        for name, value in flat(card).items():
            if isinstance(value, str):
                assert columns[name][unit] == value, name
            else:
                np.testing.assert_allclose(
                    columns[name][unit], value, rtol=1e-12, atol=1e-12, err_msg=name
                )
        assert card.residents == matrix.residents[unit]
        assert card.jobs == matrix.jobs[unit]
        assert card.internal == matrix.internal[unit]
        assert card.alone == (card.region != "" and division.labels().count(card.region) == 1)
        assert all(target.region == labels[target.unit] for target in card.targets)
        if card.residents > 0:
            own = card.own_persons / card.residents
            np.testing.assert_allclose(own, card.strength, rtol=1e-12)
            other = card.runner_up_persons / card.residents
            np.testing.assert_allclose(other, card.runner_up_share, rtol=1e-12)


@settings(max_examples=60)
@given(tables())
def test_the_figures_are_those_of_the_membership(table):
    check_all(*build(table))


def test_toy_by_hand():
    card = unit_card(*toy(), 0)
    assert (card.unit, card.region, card.alone) == ("A", "1", False)
    assert (card.residents, card.jobs, card.internal) == (80, 105, 60)
    assert card.targets == (
        ("B", "1", 10, 10 / 80, 10 / 30),
        ("C", "2", 5, 5 / 80, 5 / 65),
        ("D", "2", 5, 5 / 80, 1),
    )
    assert (card.own_persons, card.strength) == (70, 70 / 80)
    assert (card.runner_up, card.runner_up_persons, card.runner_up_share) == ("2", 10, 10 / 80)
    assert card.margin == 60 / 80
    # With 30 fewer and 30 more, both have 40.
    assert card.persons_to_flip == 31


def test_a_unit_without_a_region():
    card = unit_card(*toy(), 4)
    assert (card.region, card.alone, card.runner_up) == ("", False, "1")
    assert np.isnan(card.strength)
    assert np.isnan(card.own_persons)
    assert np.isnan(card.margin)
    assert card.runner_up_share == 5 / 15
    assert card.persons_to_flip is None


def test_a_unit_alone_counts_its_own_jobs():
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aabb", "abab", [6, 4, 1, 9], units)
    card = unit_card(matrix, Partition.from_labels("ab", ["1", "2"]), 0)
    assert (card.alone, card.strength, card.runner_up) == (True, 0.6, "2")
    assert card.persons_to_flip == 2


def test_a_unit_without_residents():
    units = Units.from_table("abn")
    matrix = FlowMatrix.from_table("a", "b", [5], units)
    division = Partition.from_labels("abn", ["1", "2", "2"])
    for unit in (1, 2):
        card = unit_card(matrix, division, unit)
        assert (card.targets, card.runner_up, card.persons_to_flip) == ((), "", None)
        assert np.isnan(card.strength)
    # a has all its residents elsewhere: the other region is stronger already.
    assert unit_card(matrix, division, 0).persons_to_flip == 0


@pytest.mark.parametrize("labels", [["1", "1"], [None, None], ["1", None]])
def test_no_other_region(labels):
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aab", "abb", [5, 6, 9], units)
    card = unit_card(matrix, Partition.from_labels("ab", labels), 0)
    assert (card.runner_up, card.runner_up_share, card.persons_to_flip) == ("", 0, None)


def test_a_division_of_other_units_is_refused():
    matrix, _ = toy()
    with pytest.raises(EngineError) as error:
        unit_card(matrix, Partition.from_labels("ABCDX", list("11223")), 0)
    assert error.value.message.key == "partition.units"


@given(tables())
def test_the_commuters_to_flip_are_the_fewest_that_do_by_brute_force(table):
    matrix, division = build(table)
    for unit in range(matrix.n):
        card = unit_card(matrix, division, unit)
        if not card.region or not card.runner_up:
            assert card.persons_to_flip is None
            continue
        own, other = int(card.own_persons), int(card.runner_up_persons)
        fewest = next(m for m in range(own + 1) if other + m > own - m)
        assert card.persons_to_flip == fewest
        flagged = membership(matrix, division).stronger_elsewhere[unit]
        assert flagged == (fewest == 0)


def test_the_flip_is_seen_in_the_flows_that_it_speaks_of():
    matrix, division = toy()
    units = matrix.units

    def moved(persons):
        origins, goals = matrix.origins.copy(), matrix.out_unit.copy()
        values = matrix.out_value.copy()
        cells = (origins == 0) & (goals == 0), (origins == 0) & (goals == 2)
        values[cells[0]] -= persons
        values[cells[1]] += persons
        changed = FlowMatrix.from_indices(origins, goals, values, units)
        return membership(changed, division).stronger_elsewhere[0]

    fewest = unit_card(matrix, division, 0).persons_to_flip
    assert [bool(moved(m)) for m in (fewest - 1, fewest)] == [False, True]


@pytest.mark.parametrize(
    ("own", "other", "fewest"),
    [
        (10.0, 10.0, 1),
        (11.0, 10.0, 1),
        (12.0, 10.0, 2),
        (10.0, 11.0, 0),
        (1.5, 0.2, 1),
        (0.5, 0.25, None),
        # Sums that differ by rounding are equal, on both sides.
        (0.1 + 0.2, 0.3, None),
        (3.0 * 1.1, 3.3, 1),
        (1.0, 1.0, 1),
        (2.0, 0.5, 1),
    ],
)
def test_persons_to_flip(own, other, fewest):
    assert persons_to_flip(own, other) == fewest


def relabelled(table, chosen, keep):
    """Return flows and division read from a table in which the units are one from the start."""
    n, rows, labels, keep_external = table
    one = {unit: keep if unit in chosen else unit for unit in range(n)}
    left = sorted(set(one.values()))
    names = [f"{unit}" for unit in left]
    matrix = FlowMatrix.from_table(
        [f"{one.get(o, 'elsewhere')}" for o, _, _ in rows],
        [f"{one.get(d, 'elsewhere')}" for _, d, _ in rows],
        [v for _, _, v in rows],
        Units.from_table(names, x=left, y=np.zeros(len(left))),
        keep_external=keep_external,
    )
    return matrix, Partition.from_labels(names, [labels[unit] for unit in left])


@settings(max_examples=50)
@given(tables(), st.data())
def test_merged_units_are_as_if_they_had_always_been_one(table, data):
    matrix, division = build(table)
    chosen = data.draw(st.sets(st.integers(0, matrix.n - 1), min_size=1, max_size=matrix.n - 1))
    keep = data.draw(st.none() | st.sampled_from(sorted(chosen)))
    found = merge_units(matrix, division, data.draw(st.permutations(sorted(chosen))), keep=keep)
    best = min(chosen, key=matrix.rank.__getitem__) if keep is None else keep
    expected, regions = relabelled(table, chosen, best)
    for name in ("residents", "jobs", "internal", "external_out", "external_in", "out_value",
                 "out_unit", "in_value", "in_unit", "in_ptr", "out_ptr"):  # fmt: skip
        np.testing.assert_array_equal(getattr(found.matrix, name), getattr(expected, name), name)
    assert found.matrix.units.codes == expected.units.codes
    assert found.matrix.holds_external == expected.holds_external
    assert found.partition.labels() == regions.labels()
    assert found.partition.ids == regions.ids
    for unit in range(matrix.n):
        code = found.matrix.units.codes[found.place[unit]]
        assert code == division.codes[best if unit in chosen else unit]
    check_all(found.matrix, found.partition)


def test_what_two_units_would_be_as_one():
    matrix, division = toy()
    merged = merge_units(matrix, division, [3, 0])
    card = unit_card(merged.matrix, merged.partition, merged.place[3])
    # A with D: A has more jobs. Of their residents, 60 + 5 work in either, 25 in C, 10 in B.
    assert (card.unit, card.region) == ("A", "1")
    assert (card.residents, card.internal) == (100, 65)
    assert [(t.unit, t.persons) for t in card.targets] == [("C", 25), ("B", 10)]
    assert (card.own_persons, card.runner_up, card.runner_up_persons) == (75, "2", 25)
    # The region of one unit that goes into another is gone.
    alone = Partition.from_labels("ABCDE", ["1", "1", "2", "3", None])
    assert merge_units(matrix, alone, [0, 3]).partition.ids == ("1", "2")
    assert merge_units(matrix, alone, [0, 3], keep=3).partition.ids == ("1", "2", "3")


def test_all_units_as_one_are_refused():
    matrix, division = toy()
    with pytest.raises(EngineError) as error:
        merge_units(matrix, division, range(5))
    assert error.value.message.key == "units.one"


@given(tables(), st.randoms(use_true_random=False))
def test_order_and_names_of_units_change_nothing(table, rng):
    n, rows, _, _ = table
    names = [f"{i}" for i in range(n)]
    rng.shuffle(names)
    order = list(range(len(rows)))
    rng.shuffle(order)
    (matrix, division), (other, again) = build(table), build(table, names, order)
    for unit in range(n):
        place = other.units.index[names[unit]]
        one, two = unit_card(matrix, division, unit), unit_card(other, again, place)
        assert [names[int(target.unit)] for target in one.targets] == [t.unit for t in two.targets]
        assert one.persons_to_flip == two.persons_to_flip
        assert one.runner_up == two.runner_up


def test_vestnes(norway):
    # Commuting 2022 on the municipalities of 2020, the official regions; verified.md section 1:
    # 301 to Ålesund, 267 to Molde, of residents aged 20-66 on 1 January 2022 (0.4 of 65-69).
    matrix, index = norway.matrix(2022), norway.units.index
    unit = index["1535"]
    card = unit_card(matrix, norway.official, unit)
    first, second, _ = card.targets
    assert (first.unit, first.persons, second.unit, second.persons) == ("1507", 301, "1506", 267)
    residents = norway.residents(2022)[unit]
    assert 100 * first.persons / residents == pytest.approx(7.51, abs=0.005)
    assert 100 * second.persons / residents == pytest.approx(6.66, abs=0.005)
    assert card.alone
    # The region of Ålesund has other members; it is the runner-up.
    labels = norway.official.labels()
    assert card.runner_up == labels[index["1507"]]
    assert card.runner_up_persons >= 301
    check_all(matrix, norway.official, step=5)


def test_vestnes_before_the_merger_of_its_target(norway):
    # 2019 on its own municipalities: 225 to Molde, 116 to Ålesund, 111 to Haram; Skodje 24 more.
    flows = norway.commuting(2019)
    codes = sorted(set(flows[0]) | set(flows[1]))
    matrix = FlowMatrix.from_table(*flows, Units.from_table(codes))
    index = matrix.units.index
    division = Partition.from_labels(codes, codes)
    card = unit_card(matrix, division, index["1535"])
    assert [(t.unit, t.persons) for t in card.targets] == [
        ("1502", 225), ("1504", 116), ("1534", 111),
    ]  # fmt: skip
    assert card.runner_up == "1502"
    merged = merge_units(matrix, division, [index["1504"], index["1534"]])
    card = unit_card(merged.matrix, merged.partition, merged.place[index["1535"]])
    assert [(t.unit, t.persons) for t in card.targets[:2]] == [("1504", 227), ("1502", 225)]
    assert card.runner_up == "1504"
