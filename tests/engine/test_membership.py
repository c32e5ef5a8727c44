"""How firmly units belong to regions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_divisions import build, tables, toy

from smacreg.smacreg_plugin.engine.assessment.membership import membership
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")


def test_toy_by_hand():
    columns = membership(*toy()).columns()
    nan = np.nan
    expected = {
        "unit": list("ABCDE"),
        "region": ["1", "1", "2", "2", ""],
        "own_unit_share": [60 / 80, 20 / 50, 40 / 50, 0, 10 / 15],
        "own_unit_jobs_share": [60 / 105, 20 / 30, 40 / 65, 0, 1],
        "strength": [70 / 80, 1, 40 / 50, 1, nan],
        "runner_up": ["2", "", "1", "", "1"],
        "runner_up_share": [10 / 80, 0, 10 / 50, 0, 5 / 15],
        "margin": [60 / 80, 1, 30 / 50, 1, nan],
        # A: residents 80 and jobs 105, 60 of them the same persons; with region 1
        # 70 out, 90 in, 60 once; with region 2 10 out, 10 in.
        "mutual_strength": [100 / 125, 1, 60 / 75, 20 / 25, nan],
        "mutual_runner_up": ["2", "", "1", "1", "1"],
        "mutual_runner_up_share": [20 / 125, 0, 15 / 75, 5 / 25, 5 / 15],
        "mutual_margin": [80 / 125, 1, 45 / 75, 15 / 25, nan],
        "stronger_elsewhere": [False] * 5,
        # C and D take 5 each from A; C has more jobs.
        "target_1": ["B", "A", "A", "C", "A"],
        "target_1_persons": [10, 30, 10, 20, 5],
        "target_1_residents_share": [10 / 80, 30 / 50, 10 / 50, 1, 5 / 15],
        "target_1_jobs_share": [10 / 30, 30 / 105, 10 / 105, 20 / 65, 5 / 105],
        "target_2": ["C", "", "", "", ""],
        "target_2_persons": [5, 0, 0, 0, 0],
        "target_2_residents_share": [5 / 80, 0, 0, 0, 0],
        "target_2_jobs_share": [5 / 65, nan, nan, nan, nan],
        "target_3": ["D", "", "", "", ""],
        "target_3_persons": [5, 0, 0, 0, 0],
        "target_3_residents_share": [5 / 80, 0, 0, 0, 0],
        "target_3_jobs_share": [1, nan, nan, nan, nan],
    }
    assert list(columns) == list(expected)
    for name, values in expected.items():
        if isinstance(values[0], str):
            assert list(columns[name]) == values, name
        else:
            np.testing.assert_allclose(columns[name], values, rtol=1e-14, err_msg=name)


def test_long_table_by_hand():
    rows = list(zip(*membership(*toy()).share_columns().values()))
    assert rows == [
        ("A", "", 0, 0, 5, 5 / 105),
        ("A", "1", 70, 70 / 80, 90, 90 / 105),
        ("A", "2", 10, 10 / 80, 10, 10 / 105),
        ("B", "1", 50, 1, 30, 1),
        ("C", "1", 10, 10 / 50, 5, 5 / 65),
        ("C", "2", 40, 40 / 50, 60, 60 / 65),
        ("D", "1", 0, 0, 5, 1),
        ("D", "2", 20, 1, 0, 0),
        ("E", "", 10, 10 / 15, 10, 1),
        ("E", "1", 5, 5 / 15, 0, 0),
    ]


def test_shares_leave_room_for_external_commuters_where_the_matrix_holds_them():
    found = membership(*toy(keep_external=True))
    of_a = found.flows.unit == 0
    assert found.residents_share[of_a].sum() == pytest.approx(80 / 87)
    assert found.residents_tie.strength[0] == 70 / 87


def test_a_unit_alone_is_not_flagged_for_being_alone():
    # Nobody else is in its region, but most of its residents work at home.
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aabb", "abab", [6, 4, 1, 9], units)
    found = membership(matrix, Partition.from_labels("ab", ["1", "2"]))
    assert found.residents_tie.strength.tolist() == [0.6, 0.9]
    assert not found.stronger_elsewhere.any()


def test_a_unit_alone_is_flagged_when_more_work_in_another_region():
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aab", "abb", [4, 6, 9], units)
    found = membership(matrix, Partition.from_labels("ab", ["1", "2"]))
    assert found.stronger_elsewhere.tolist() == [True, False]
    assert found.residents_tie.margin[0] == pytest.approx(-0.2)


def test_a_unit_torn_between_two_regions_is_not_flagged():
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aab", "abb", [5, 5, 9], units)
    found = membership(matrix, Partition.from_labels("ab", ["1", "2"]))
    assert found.residents_tie.margin[0] == 0
    assert not found.stronger_elsewhere.any()


@pytest.mark.parametrize(
    ("x", "y", "runner_up"),
    [
        ([0, 2, 1], [0, 1, 2], "c"),
        ([0, 1, 2], [0, 2, 1], "b"),
        ([0, 1, 1], [0, 2, 1], "c"),
        ([0, 1, 1], [0, 1, 1], "b"),
        (None, None, "b"),
    ],
)
def test_equal_runners_up_go_by_position_then_code(x, y, runner_up):
    # b and c take 3 each from a and have equally many jobs.
    units = Units.from_table("abc", x=x, y=y)
    matrix = FlowMatrix.from_table("aaabc", "abcbc", [9, 3, 3, 5, 5], units)
    found = membership(matrix, Partition.from_labels("abc", ["1", "b", "c"])).columns()
    assert found["runner_up"][0] == runner_up
    assert found["target_1"][0] == runner_up


def test_equal_runners_up_go_to_the_region_with_more_jobs():
    units = Units.from_table("abc", x=[0, 1, 2], y=[0] * 3)
    matrix = FlowMatrix.from_table("aaabc", "abcbc", [9, 3, 3, 5, 6], units)
    found = membership(matrix, Partition.from_labels("abc", ["1", "b", "c"])).columns()
    assert found["runner_up"][0] == found["target_1"][0] == "c"


def test_no_residents_give_nan_and_no_warning():
    units = Units.from_table("abn")
    matrix = FlowMatrix.from_table("a", "b", [5], units)
    found = membership(matrix, Partition.from_labels("abn", ["1", "2", "2"]))
    np.testing.assert_array_equal(found.residents_tie.strength, [0, np.nan, np.nan])
    np.testing.assert_array_equal(found.mutual_tie.strength, [0, 0, np.nan])
    np.testing.assert_array_equal(found.own_unit_share, [0, np.nan, np.nan])
    assert found.stronger_elsewhere.tolist() == [True, False, False]


def test_a_division_without_regions_has_no_runner_up():
    matrix, _ = toy()
    found = membership(matrix, Partition.from_labels("ABCDE", [None] * 5))
    assert found.columns()["runner_up"] == [""] * 5
    assert np.isnan(found.residents_tie.strength).all()
    assert (found.residents_tie.runner_up_share == 0).all()


def test_a_division_of_other_units_is_refused():
    matrix, _ = toy()
    with pytest.raises(EngineError) as error:
        membership(matrix, Partition.from_labels("ABCDX", list("11223")))
    assert error.value.message.key == "partition.units"


@given(tables())
def test_shares_add_up(table):
    matrix, division = build(table)
    found = membership(matrix, division)
    for shares, total, external in (
        (found.residents_share, matrix.residents, matrix.external_out),
        (found.jobs_share, matrix.jobs, matrix.external_in),
    ):
        some = total > 0
        share = np.zeros(matrix.n)
        counted = some[found.flows.unit]
        np.add.at(share, found.flows.unit[counted], shares[counted])
        outside = external[some] / total[some] if matrix.holds_external else 0
        np.testing.assert_allclose(share[some] + outside, 1, rtol=1e-12)


@given(tables())
def test_agrees_with_a_plain_loop_over_cells(table):
    matrix, division = build(table)
    found = membership(matrix, division)
    region = division.region.tolist()
    cells = list(zip(matrix.origins.tolist(), matrix.out_unit.tolist(), matrix.out_value.tolist()))
    for unit in range(matrix.n):
        out, mutual = {}, {}
        for o, d, v in cells:
            if o == unit:
                out[region[d]] = out.get(region[d], 0) + v
                mutual[region[d]] = mutual.get(region[d], 0) + v
            elif d == unit:
                mutual[region[o]] = mutual.get(region[o], 0) + v
        both = matrix.residents[unit] + matrix.jobs[unit] - matrix.internal[unit]
        for tie, flows, total in (
            (found.residents_tie, out, matrix.residents[unit]),
            (found.mutual_tie, mutual, both),
        ):
            own = region[unit]
            rivals = [v for r, v in flows.items() if r not in (own, -1)]
            if total == 0:
                assert np.isnan(tie.runner_up_share[unit])
                continue
            assert tie.runner_up_share[unit] == max(rivals, default=0) / total
            assert (tie.runner_up[unit] == -1) == (not rivals)
            if own >= 0:
                assert tie.strength[unit] == flows.get(own, 0) / total
        targets = sorted(
            ((v, -matrix.rank[d], d) for o, d, v in cells if o == unit != d), reverse=True
        )
        expected = [d for _, _, d in targets[:3]]
        assert found.targets.unit[unit].tolist() == expected + [-1] * (3 - len(expected))


@given(tables(), st.randoms(use_true_random=False))
def test_order_and_names_of_units_change_nothing(table, rng):
    n, rows, _, _ = table
    names = [f"{i}" for i in range(n)]
    rng.shuffle(names)
    order = list(range(len(rows)))
    rng.shuffle(order)
    base = membership(*build(table)).columns()
    other = membership(*build(table, names, order)).columns()
    place = [other["unit"].index(names[i]) for i in range(n)]
    for name, values in base.items():
        again = [other[name][i] for i in place]
        if name == "unit" or name in ("target_1", "target_2", "target_3"):
            assert [names[int(code)] if code else "" for code in values] == again, name
        else:
            np.testing.assert_array_equal(values, again, err_msg=name)


def test_norway_official_regions(reference, read_csv, flow_matrix):
    # Municipalities of 2020, official regions (ba_no), commuting 2022.
    regions = read_csv(reference / "data" / "norway" / "regions_2020.csv")
    matrix = flow_matrix("norway", "2022")
    division = Partition.from_labels(regions["code"], regions["ba_no"])
    found = membership(matrix, division)
    alone = division.sizes[division.region] == 1
    assert int(alone.sum()) == 78
    assert not found.stronger_elsewhere.any()

    # With the own flow left out of both directions, 133 of 356 would be flagged,
    # all 78 one-municipality regions among them; residents only, it is 144.
    flows = found.flows
    own = flows.region == found.region[flows.unit]
    for persons, once, expected in (
        (flows.residents + flows.workers, 2, 133),
        (flows.residents, 1, 144),
    ):
        persons = persons.copy()
        persons[own] -= once * matrix.internal[flows.unit[own]]
        mine, best = np.zeros(matrix.n), np.zeros(matrix.n)
        mine[flows.unit[own]] = persons[own]
        np.maximum.at(best, flows.unit[~own], persons[~own])
        assert int((best > mine).sum()) == expected
        assert (best > mine)[alone].all()
