"""Statistics of each region, by hand, by laws, and against other programs' answers."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_divisions import build, tables, toy

from smacreg.smacreg_plugin.engine.assessment.quality import region_statistics
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

CASES = {
    "brindisi": (
        (1000, 0.6667, 10000, 0.75),
        (1000, 0.6, 10000, 0.75),
        (1000, 0.7, 10000, 0.9),
        (100, 0.5, 1000, 0.6),
        (3500, 0.6667, 25000, 0.75),
        (500, 0.8, 5000, 0.9),
    ),
    "sardinia": (
        (1000, 0.6667, 10000, 0.75),
        (1000, 0.7, 10000, 0.9),
        (100, 0.5, 1000, 0.6),
    ),
}
REFERENCE_COLUMNS = {
    "EMP_live": "residents",
    "EMP_work": "jobs",
    "validity": "validity",
    "EMP_live_work": "internal",
    "lma_commuter_percent": "commuter_ratio",
    "Home_Work_Ratio": "home_work_ratio",
    "SC_demand_side": "sc_demand",
    "SC_supply_side": "sc_supply",
    "N_com": "units",
    "InternalCohesionLink": "cohesion_links",
    "InternalCohesionFlows": "cohesion_flows",
    "NbCentralComm": "central_units",
    "N_links_in": "regions_in",
    "N_links_out": "regions_out",
}


def test_toy_by_hand():
    matrix, division = toy()
    found = region_statistics(matrix, division, Criteria(10, 0.5, 100, 0.8))
    expected = {
        "region": ["1", "2"],
        "units": [2, 2],
        "residents": [130, 70],
        "jobs": [135, 70],
        "internal": [120, 60],
        "sc_supply": [120 / 130, 60 / 70],
        "sc_demand": [120 / 135, 60 / 70],
        "self_containment": [120 / 135, 60 / 70],
        # Both self-containments exceed the target, so size alone decides the second.
        "validity": [1.6, (1 - (1 - 0.5 / 0.8) * 30 / 90) * 1.6],
        "commuter_ratio": [25 / 240, 20 / 120],
        "home_work_ratio": [-5 / 120, 0],
        "cohesion_links": [1, 0.5],
        "cohesion_flows": [100 * 40 / 120, 100 * 20 / 60],
        # C has more in- than out-commuters, but not more than 100 jobs.
        "central_units": [1, 0],
        "regions_in": [2, 2],
        "regions_out": [2, 2],
        "external_out": [7, 0],
        "external_in": [0, 3],
        "net_commuting": [5, 0],
        "jobs_per_resident": [135 / 130, 1],
        "centre": ["A", "C"],
        "centre_jobs_share": [105 / 135, 65 / 70],
        "centre_residents_share": [80 / 130, 50 / 70],
        "surplus_units": [1, 1],
        "rank_size_slope": [np.nan, np.nan],
    }
    columns = found.columns()
    assert list(columns) == list(expected)
    for name, values in expected.items():
        if isinstance(values[0], str):
            assert list(columns[name]) == values, name
        else:
            np.testing.assert_allclose(columns[name], values, rtol=1e-14, err_msg=name)


def test_external_commuters_count_only_where_the_matrix_holds_them():
    found = region_statistics(*toy(keep_external=True))
    assert found.residents.tolist() == [137, 70]
    assert found.jobs.tolist() == [135, 73]
    assert found.internal.tolist() == [120, 60]
    assert found.sc_supply[0] == 120 / 137
    assert found.external_out.tolist() == [7, 0]


def test_validity_is_left_out_without_criteria():
    found = region_statistics(*toy())
    assert found.validity is None
    assert "validity" not in found.columns()


@pytest.mark.parametrize(
    ("at_home", "leave", "arrive", "central"),
    [(80, 20, 21, 1), (80, 21, 21, 0), (80, 19, 20, 0), (0, 0, 101, 1)],
    ids=["central", "as many leave", "100 jobs", "nobody lives there"],
)
def test_central_units_need_more_arrivals_and_more_than_100_jobs(at_home, leave, arrive, central):
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("aab", "aba", [at_home, leave, arrive], units)
    found = region_statistics(matrix, Partition.from_labels("ab", ["1", None]))
    assert found.central_units.tolist() == [central]


def test_no_denominator_gives_nan_and_no_warning():
    # "n" has neither residents nor jobs, "w" only jobs, "r" only residents.
    units = Units.from_table(["a", "n", "r", "w"])
    matrix = FlowMatrix.from_table(["a", "r"], ["a", "w"], [5, 3], units)
    found = region_statistics(matrix, Partition.from_labels(units.codes, units.codes))
    np.testing.assert_array_equal(found.sc_supply, [1, np.nan, 0, np.nan])
    np.testing.assert_array_equal(found.sc_demand, [1, np.nan, np.nan, 0])
    np.testing.assert_array_equal(found.self_containment, [1, np.nan, np.nan, np.nan])
    np.testing.assert_array_equal(found.commuter_ratio, [0, np.nan, np.nan, np.nan])
    np.testing.assert_array_equal(found.cohesion_links, [np.nan] * 4)
    np.testing.assert_array_equal(found.cohesion_flows, [np.nan] * 4)
    np.testing.assert_array_equal(found.jobs_per_resident, [1, np.nan, 0, np.nan])
    assert found.regions_in.tolist() == [1, 0, 0, 1]
    assert found.regions_out.tolist() == [1, 0, 1, 0]


def test_a_region_without_flows_between_its_members_has_no_cohesion():
    units = Units.from_table(["a", "b"])
    matrix = FlowMatrix.from_table(["a", "b"], ["a", "b"], [5, 3], units)
    found = region_statistics(matrix, Partition.from_labels(units.codes, ["x", "x"]))
    assert found.cohesion_links.tolist() == [0]
    assert found.cohesion_flows.tolist() == [0]


def test_a_division_without_regions_gives_empty_columns():
    matrix, _ = toy()
    found = region_statistics(matrix, Partition.from_labels("ABCDE", [None] * 5))
    assert all(len(column) == 0 for column in found.columns().values())


def test_a_division_of_other_units_is_refused():
    matrix, _ = toy()
    with pytest.raises(EngineError) as error:
        region_statistics(matrix, Partition.from_labels("ABCDX", list("11223")))
    assert error.value.message.key == "partition.units"
    assert error.value.message.values == {"count": 2, "examples": "E, X"}
    assert "E, X" in str(error.value)


@given(tables(), st.randoms(use_true_random=False))
def test_order_and_names_of_units_change_nothing(table, rng):
    n, rows, _, _ = table
    names = [f"{i}" for i in range(n)]
    rng.shuffle(names)
    order = list(range(len(rows)))
    rng.shuffle(order)
    base = region_statistics(*build(table)).columns()
    other = region_statistics(*build(table, names, order)).columns()
    assert [names[int(code)] for code in base.pop("centre")] == other.pop("centre")
    for name, values in base.items():
        if name in ("centre_jobs_share", "centre_residents_share", "rank_size_slope"):
            np.testing.assert_allclose(values, other[name], rtol=1e-12, err_msg=name)
        else:
            np.testing.assert_array_equal(values, other[name], err_msg=name)


@given(tables())
def test_regions_and_unassigned_units_make_the_total(table):
    matrix, division = build(table)
    found = region_statistics(matrix, division)
    free = division.region < 0
    assert found.residents.sum() + matrix.residents[free].sum() == matrix.residents.sum()
    assert found.jobs.sum() + matrix.jobs[free].sum() == matrix.jobs.sum()
    assert found.flows.persons.sum() == matrix.total
    assert found.external_out.sum() + matrix.external_out[free].sum() == matrix.external_out.sum()


@given(tables())
def test_agrees_with_a_plain_loop_over_cells(table):
    matrix, division = build(table)
    found = region_statistics(matrix, division)
    region = division.region.tolist()
    cells = list(zip(matrix.origins.tolist(), matrix.out_unit.tolist(), matrix.out_value.tolist()))
    for r in range(division.k):
        inside = [v for o, d, v in cells if region[o] == r == region[d]]
        between = [v for o, d, v in cells if region[o] == r == region[d] and o != d]
        size = region.count(r)
        assert found.internal[r] == sum(inside)
        if size > 1:
            assert found.cohesion_links[r] == len(between) / (size * (size - 1))
        else:
            assert np.isnan(found.cohesion_links[r])
        origins = {region[o] for o, d, _ in cells if region[d] == r and region[o] >= 0}
        targets = {region[d] for o, d, _ in cells if region[o] == r and region[d] >= 0}
        assert found.regions_in[r] == len(origins)
        assert found.regions_out[r] == len(targets)


@pytest.mark.parametrize(
    ("data", "numbers"), [(data, numbers) for data, cases in CASES.items() for numbers in cases]
)
def test_equals_labour_market_areas(reference, read_csv, flow_matrix, data, numbers):
    # The clusters of LabourMarketAreas 3.4 as the division; its own statistics as the answer.
    tag = f"{data}_minSZ{numbers[0]}_minSC{numbers[1]}_tarSZ{numbers[2]}_tarSC{numbers[3]}"
    clusters = read_csv(reference / "reference" / "lma" / f"{tag}_clusters.csv")
    answers = read_csv(reference / "reference" / "lma" / f"{tag}_lma_stats.csv")
    matrix = flow_matrix(data)
    division = Partition.from_labels(clusters["code"], clusters["cluster"])
    found = region_statistics(matrix, division, Criteria(*numbers))
    rows = [answers["LMA"].index(region) for region in found.ids]
    assert len(rows) == len(answers["LMA"])
    for theirs, ours in REFERENCE_COLUMNS.items():
        expected = [float(answers[theirs][row] or "nan") for row in rows]
        np.testing.assert_allclose(
            getattr(found, ours), expected, rtol=1e-9, atol=1e-12, err_msg=theirs
        )


def test_norway_official_regions(reference, read_csv, flow_matrix):
    # Municipalities of 2020, official regions (ba_no), commuting 2022 between them.
    regions = read_csv(reference / "data" / "norway" / "regions_2020.csv")
    matrix = flow_matrix("norway", "2022")
    found = region_statistics(matrix, Partition.from_labels(regions["code"], regions["ba_no"]))
    supply, smaller = found.sc_supply, found.self_containment
    assert len(supply) == 159
    assert np.percentile(100 * supply, [25, 50, 75]).round(1).tolist() == [75.5, 80.5, 85.5]
    assert (int((supply < 0.75).sum()), int((supply < 2 / 3).sum())) == (37, 12)
    assert np.percentile(100 * smaller, [25, 50, 75]).round(1).tolist() == [74.9, 80.2, 84.7]
    assert (int((smaller < 0.75).sum()), int((smaller < 2 / 3).sum())) == (41, 14)
    demand = 100 * found.sc_demand
    assert (round(demand.min(), 1), round(float(np.median(demand)), 1)) == (62.1, 85.4)
    assert (round(100 * supply.min(), 1), round(100 * supply.max(), 1)) == (54.6, 93.8)


def test_large_sparse_tables_sum_like_small_ones():
    # Enough regions that pairs are sorted instead of counted in a full table.
    rng = random.Random(3)
    n = 400
    rows = [(rng.randrange(n), rng.randrange(n), rng.randrange(1, 9)) for _ in range(1500)]
    units = Units.from_table([f"{i:03d}" for i in range(n)])
    matrix = FlowMatrix.from_table(*zip(*((f"{o:03d}", f"{d:03d}", v) for o, d, v in rows)), units)
    labels = [f"{i // 2:03d}" for i in range(n)]
    found = region_statistics(matrix, Partition.from_labels(units.codes, labels))
    full = np.zeros((n // 2, n // 2))
    for o, d, v in rows:
        full[o // 2, d // 2] += v
    origin, destination = np.nonzero(full)
    assert found.flows.origin.tolist() == origin.tolist()
    assert found.flows.destination.tolist() == destination.tolist()
    assert found.flows.persons.tolist() == full[origin, destination].tolist()
    assert found.internal.tolist() == full.diagonal().tolist()
