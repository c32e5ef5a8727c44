"""Statistics of a division as a whole."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_divisions import toy

from smacreg.smacreg_plugin.engine.assessment.overall import (
    SUMMARISED,
    Summary,
    overall_statistics,
)
from smacreg.smacreg_plugin.engine.assessment.quality import region_statistics
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

TAGS = (
    "brindisi_minSZ1000_minSC0.6667_tarSZ10000_tarSC0.75",
    "brindisi_minSZ1000_minSC0.6_tarSZ10000_tarSC0.75",
    "brindisi_minSZ1000_minSC0.7_tarSZ10000_tarSC0.9",
    "brindisi_minSZ100_minSC0.5_tarSZ1000_tarSC0.6",
    "brindisi_minSZ3500_minSC0.6667_tarSZ25000_tarSC0.75",
    "brindisi_minSZ500_minSC0.8_tarSZ5000_tarSC0.9",
    "sardinia_minSZ1000_minSC0.6667_tarSZ10000_tarSC0.75",
    "sardinia_minSZ1000_minSC0.7_tarSZ10000_tarSC0.9",
    "sardinia_minSZ100_minSC0.5_tarSZ1000_tarSC0.6",
)
REFERENCE_COLUMNS = {
    "SC_demand_side": "sc_demand",
    "SC_supply_side": "sc_supply",
    "InternalCohesionFlows": "cohesion_flows",
    "InternalCohesionLink": "cohesion_links",
    "EMP_live": "residents",
    "EMP_work": "jobs",
    "EMP_live_work": "internal",
    "lma_commuter_percent": "commuter_ratio",
    "Home_Work_Ratio": "home_work_ratio",
}
REFERENCE_PARTS = {
    "Mean": "mean",
    "Std": "sd",
    "Min": "minimum",
    "Q1": "q1",
    "Q2": "median",
    "Q3": "q3",
    "Max": "maximum",
}
REFERENCE_COUNTS = {
    "NbClusters": "regions",
    "NbClusterUniqueCom": "single_unit_regions",
    "NbClustersValidLess1": "regions_below_criteria",
    "NbClustersNoCentralCom": "regions_without_central_unit",
    "Q_modularity": "modularity",
}
REFERENCE_OTHERS = {
    "n_units": "units",
    "share_internal": "internal_share",
    "Q": "modularity",
    "min_sc": "self_containment_minimum",
    "mean_sc": "self_containment_mean",
    "min_supply": "sc_supply_minimum",
    "min_validity": "validity_minimum",
}


def test_toy_by_hand():
    found = overall_statistics(*toy(), Criteria(100, 0.5, 200, 0.8), small_flow=15)
    values = found.values()
    expected = {
        "units": 5,
        "unassigned_units": 1,
        "regions": 2,
        "single_unit_regions": 0,
        "regions_without_central_unit": 1,
        # Region 2 has 70 residents in work, fewer than the minimum.
        "regions_below_criteria": 1,
        "persons": 215,
        "persons_within": 180,
        "persons_between": 20,
        "persons_unassigned": 15,
        "residents": 200,
        "jobs": 205,
        "unassigned_residents": 15,
        "unassigned_jobs": 10,
        "external_out": 7,
        "external_in": 3,
        "own_unit_share": 130 / 215,
        "internal_share": 180 / 215,
        "modularity": 180 / 215 - (130 * 135 + 70 * 70) / 215**2,
        "links": 4,
        "links_between": 2,
        "small_flow": 15,
        "small_links_share": 0.5,
    }
    assert list(values)[: len(expected)] == list(expected)
    for name, value in expected.items():
        assert values[name] == pytest.approx(value, rel=1e-14), name
    assert found.summaries["flows"] == Summary(
        4, 50, pytest.approx(np.std([120, 10, 10, 60], ddof=1)), 10, 10, 35, 75, 120
    )
    assert found.summaries["flows_between"] == Summary(2, 10, 0, 10, 10, 10, 10, 10)
    assert values["cohesion_links_mean"] == 0.75


def test_limits_themselves_are_not_below():
    # The flows are 120, 60 and twice 10; region x is closed, so its validity is exactly 1.
    assert overall_statistics(*toy(), small_flow=10).small_links_share == 0
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("ab", "ab", [5, 5], units)
    division = Partition.from_labels("ab", ["x", "x"])
    found = overall_statistics(matrix, division, Criteria(100, 0.5, 200, 0.8))
    assert found.summaries["validity"].minimum == 1
    assert found.regions_below_criteria == 0


def test_external_commuters_leave_the_modularity_alone():
    without, held = overall_statistics(*toy()), overall_statistics(*toy(keep_external=True))
    assert held.modularity == without.modularity
    assert held.residents == without.residents + 7
    assert held.jobs == without.jobs + 3
    assert held.persons == without.persons


def test_values_without_criteria_say_nothing_about_them():
    values = overall_statistics(*toy()).values()
    assert not [name for name in values if "criteria" in name or "validity" in name]


def test_given_region_statistics_are_used():
    matrix, division = toy()
    regions = region_statistics(matrix, division)
    assert overall_statistics(matrix, division, regions=regions) == overall_statistics(
        matrix, division
    )


def test_one_region_has_no_spread_and_no_region_no_values():
    matrix, _ = toy()
    one = overall_statistics(matrix, Partition.from_labels("ABCDE", ["1"] * 5))
    assert one.internal_share == 1
    assert one.modularity == pytest.approx(0, abs=1e-15)
    assert one.summaries["residents"].mean == 215
    assert np.isnan(one.summaries["residents"].sd)
    assert one.summaries["flows_between"].count == 0
    none = overall_statistics(matrix, Partition.from_labels("ABCDE", [None] * 5))
    assert (none.regions, none.persons_unassigned, none.unassigned_residents) == (0, 215, 215)
    assert np.isnan(none.small_links_share)
    assert np.isnan(none.summaries["sc_supply"].mean)


@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 50)), min_size=1, max_size=30
    ),
    st.lists(st.sampled_from(["p", "q", "r", None]), min_size=7, max_size=7),
)
def test_all_persons_are_accounted_for(rows, labels):
    units = Units.from_table("0123456")
    matrix = FlowMatrix.from_table(*zip(*((str(o), str(d), v) for o, d, v in rows)), units)
    found = overall_statistics(matrix, Partition.from_labels(units.codes, labels))
    total = sum(v for _, _, v in rows)
    assert found.persons == total
    assert found.persons_within + found.persons_between + found.persons_unassigned == total
    assert found.residents + found.unassigned_residents == total
    assert found.jobs + found.unassigned_jobs == total
    assert -1 <= found.modularity <= 1
    assert {"flows", "flows_between"} == set(found.summaries) - set(SUMMARISED)


@pytest.mark.parametrize("tag", TAGS)
def test_equals_labour_market_areas(reference, read_csv, flow_matrix, tag):
    # The clusters of LabourMarketAreas 3.4 as the division; its own summary as the answer.
    clusters = read_csv(reference / "reference" / "lma" / f"{tag}_clusters.csv")
    answers = json.loads((reference / "reference" / "lma" / f"{tag}_summary.json").read_text())
    matrix = flow_matrix(tag.partition("_")[0])
    division = Partition.from_labels(clusters["code"], clusters["cluster"])
    found = overall_statistics(matrix, division, Criteria(*answers["params"])).values()
    compared = {REFERENCE_OTHERS[name]: answers[name] for name in REFERENCE_OTHERS}
    for name, answer in answers["quality"].items():
        if name in REFERENCE_COUNTS:
            compared[REFERENCE_COUNTS[name]] = answer
        else:
            part, column = name.split(".")
            compared[f"{REFERENCE_COLUMNS[column]}_{REFERENCE_PARTS[part]}"] = answer
    assert len(compared) == len(answers["quality"]) + len(REFERENCE_OTHERS) - 1
    for name, answer in compared.items():
        # Where every region is one unit, the reference has no quartiles of cohesion ("NA").
        answer = float(answer) if isinstance(answer, (int, float)) else float("nan")
        assert found[name] == pytest.approx(answer, rel=1e-9, nan_ok=True), name


def test_norway_official_regions(reference, read_csv, flow_matrix):
    # Municipalities of 2020, official regions (ba_no), commuting 2022; the
    # denominator is the persons of the table.
    regions = read_csv(reference / "data" / "norway" / "regions_2020.csv")
    matrix = flow_matrix("norway", "2022")
    found = overall_statistics(matrix, Partition.from_labels(regions["code"], regions["ba_no"]))
    assert (found.units, found.regions, found.single_unit_regions) == (356, 159, 78)
    assert found.persons == 2_809_789
    assert round(100 * found.own_unit_share, 2) == 65.82
    assert round(100 * found.internal_share, 2) == 85.46
