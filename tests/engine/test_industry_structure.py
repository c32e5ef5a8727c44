"""The whole of an industry structure: regions beside the nation, groups, employers."""

from __future__ import annotations

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.industries.industry_groups import (
    groups_from_codes,
    groups_from_table,
)
from smacreg.smacreg_plugin.engine.industries.industry_structure import (
    Settings,
    industry_structure,
)
from smacreg.smacreg_plugin.engine.industries.largest_employer import (
    employers_of_units,
    largest_employers,
)
from smacreg.smacreg_plugin.engine.partition import Partition

JOBS = np.array([[40.0, 10.0, 0.0, 0.0], [10.0, 10.0, 30.0, 0.0], [100.0, 100.0, 50.0, 0.0]])
INDUSTRIES, REGIONS = ("a", "b", "c", "d"), ("R1", "R2", "R3")


def structure(jobs=JOBS, nation=None, **settings):
    nation = np.nansum(jobs, axis=0) if nation is None else nation
    groups = settings.pop("groups", None)
    return industry_structure(
        jobs, nation, INDUSTRIES, REGIONS, groups=groups, settings=Settings(**settings)
    )


def keys(findings):
    return [message.key for message in findings]


def test_small_country():
    found = structure()
    assert found.industries.tolist() == [0, 1, 2]
    assert found.regions.jobs.tolist() == [50, 50, 250]
    assert found.regions.largest.tolist() == [0, 2, 0]
    assert found.regions.largest_share.tolist() == pytest.approx([0.8, 0.6, 0.4])
    assert found.regions.tied.tolist() == [False, False, True]
    # Of three industries, not four: nobody works in d.
    assert found.regions.hhi_normalised[0] == pytest.approx((0.68 - 1 / 3) / (2 / 3))
    assert found.nation.jobs.tolist() == [350]
    assert found.nation.hhi[0] == pytest.approx((150**2 + 120**2 + 80**2) / 350**2)
    assert np.isnan(found.regions.related_variety).all()
    assert keys(found.findings) == ["structure.empty", "structure.tied", "structure.few_regions"]
    assert found.specialised_industries.tolist() == [1, 1, 1]
    assert found.krugman[0] == pytest.approx(
        sum(abs(a - b / 350) for a, b in zip((0.8, 0.2, 0), (150, 120, 80)))
    )
    np.testing.assert_allclose(found.specialisation, found.krugman / 2)


def test_rest_of_the_nation():
    found = structure(exclude_own=True)
    # Region 3 against the 50, 20 and 30 of the others.
    np.testing.assert_allclose(found.quotients.lq[2], [0.4 / 0.5, 0.4 / 0.2, 0.2 / 0.3])
    assert found.krugman[2] == pytest.approx(0.1 + 0.2 + 0.1)
    alone = industry_structure(
        JOBS[:1], JOBS[0], INDUSTRIES, ("R1",), settings=Settings(exclude_own=True)
    )
    assert np.isnan(alone.krugman).all()
    assert "structure.no_rest" in keys(alone.findings)
    assert alone.specialised_industries.tolist() == [0]
    assert alone.regions.hhi[0] == pytest.approx(0.68)


def test_the_nation_beside_itself():
    found = industry_structure(JOBS.sum(axis=0)[None], JOBS.sum(axis=0), INDUSTRIES, ("N",))
    assert found.krugman[0] == 0
    assert found.hachman[0] == pytest.approx(1)
    np.testing.assert_allclose(found.quotients.lq, 1)
    np.testing.assert_allclose(found.lq_gini, 0, atol=1e-15)
    assert found.specialised_industries[0] == 3


def test_larger_nation_with_an_industry_of_its_own():
    found = structure(nation=np.array([1000.0, 1000.0, 1000.0, 1000.0]))
    assert found.industries.tolist() == [0, 1, 2, 3]
    assert found.regions.entropy_normalised[0] == pytest.approx(found.regions.entropy[0] / 2)
    assert found.quotients.lq[0].tolist() == pytest.approx([3.2, 0.8, 0, 0])


def test_small_regions_are_flagged():
    nation = np.array([10_000.0, 100.0, 100.0, 100.0])
    jobs = np.array([[50.0, 1.0, 0.0, 0.0], [5_000.0, 99.0, 99.0, 99.0], [90.0, 0.0, 1.0, 1.0]])
    found = structure(jobs, nation)
    assert found.small_industries.tolist() == [3, 0, 3]
    assert found.small.tolist() == [True, False, True]
    # Half of the quotients are enough.
    nation = np.array([100.0, 100.0, 1.0, 1.0])
    assert structure(np.full((3, 4), [20.0, 20, 0, 0]), nation).small.all()


def test_regions_without_numbers():
    jobs = JOBS.copy()
    jobs[0] = np.nan
    jobs[1] = 0.0
    found = structure(jobs)
    (said,) = (m for m in found.findings if m.key == "structure.no_jobs_in")
    assert said.values == {"count": 2, "examples": "R1, R2"}
    assert said.is_warning
    assert np.isnan(found.regions.hhi[:2]).all()
    assert np.isnan(found.krugman[:2]).all()
    assert np.isnan(found.potential[:2]).all()
    assert found.regions.largest.tolist() == [-1, -1, 0]
    assert np.isnan(found.regions.jobs[0])
    assert found.regions.jobs[1] == 0
    assert found.small.tolist() == [False, False, False]
    assert not found.quotients.specialised[:2].any()


@pytest.mark.parametrize(
    ("change", "text"),
    [({"jobs": np.zeros((3, 4))}, "No region has any jobs"),
     ({"nation": np.array([1.0, np.nan, 1, 1])}, "without a number"),
     ({"nation": np.array([50.0, 50, 50, 0])}, "more jobs than the nation .*R3: 250 > 150"),
     ({"shrinkage": -1.0}, "0 or more"), ({"relatedness": "x"}, "choose one of")],
)  # fmt: skip
def test_refusals(change, text):
    with pytest.raises(EngineError, match=text):
        structure(**change)


def test_a_nation_that_counts_in_thousands_is_no_rounding():
    thousands = JOBS / 1000.0
    with pytest.raises(EngineError, match=r"R3: 0\.25 > 0\.2"):
        structure(thousands, np.array([0.1, 0.05, 0.05, 0.0]))
    found = structure(thousands, np.array([0.09, 0.5, 0.5, 0.0]))
    assert "structure.above_nation" in keys(found.findings)
    # What rounding may do is not told.
    assert keys(structure(nation=np.array([99.5, 500, 500, 0])).findings) == keys(
        structure(nation=np.array([150.0, 500, 500, 0])).findings
    )


def test_industry_above_the_nation_is_told():
    found = structure(nation=np.array([90.0, 500, 500, 0]))
    assert "structure.above_nation" in keys(found.findings)


def test_groups():
    found = structure(groups=["x", "x", "y", "y"])
    assert found.regions.unrelated_variety[0] == pytest.approx(0)
    both = found.regions.unrelated_variety + found.regions.related_variety
    np.testing.assert_allclose(both, found.regions.entropy)


def test_groups_from_codes():
    found = groups_from_codes(["01", "02", "05-09", "10-33", "35-39", "68-75", "00"])
    assert found.names == ["A", "A", "B", "C", "DE", "LM", "00"]
    assert keys(found.findings) == ["structure.groups_from_codes"]
    found = groups_from_codes(["01.1", "01.2", "06.100", "00"])
    assert found.names == ["01", "01", "06", "00"]
    assert keys(found.findings) == ["structure.divisions_from_codes"]
    for codes, key in (
        (["01-03", "05-09", "10-33"], "structure.not_broader"),
        (["A", "B"], "structure.no_groups"),
        (["Farming", "01"], "structure.no_groups"),
        (["00"], "structure.no_groups"),
        (["34", "01", "02"], "structure.no_groups"),
    ):
        found = groups_from_codes(codes)
        assert (found.names, keys(found.findings)) == (None, [key])


def test_groups_from_a_table():
    codes, groups = ["a", "b", "c", "a", "z"], ["x", "x", "y", "x", None]
    assert groups_from_table(("a", "b", "c"), codes, groups, "g").names == ["x", "x", "y"]
    with pytest.raises(EngineError, match=r"several groups in the field “g” .*a: x, y"):
        groups_from_table(("a", "b"), [*codes, "a"], [*groups, "y"], "g")
    with pytest.raises(EngineError, match=r"1 industries have no group .*z"):
        groups_from_table(("a", "z"), codes, groups, "g")


UNITS = Units.from_table(["01", "02", "03"])


UNIT_JOBS = np.array([100.0, 50.0, np.nan])


def test_an_employer_of_nobody_is_an_employer():
    assert employers([None, 0, None])[0] == 0


def employers(values, codes=("03", "01", "02")):
    return employers_of_units(UNITS, codes, values, UNIT_JOBS, "boss")


def test_largest_employer():
    found = employers([7, "40", None])
    np.testing.assert_array_equal(found, [40, np.nan, 7])
    partition = Partition.from_labels(UNITS.codes, ["r", "r", "s"])
    largest = largest_employers(found, partition, UNIT_JOBS, np.array([150.0, np.nan]))
    assert largest.jobs.tolist() == [40, 7]
    assert largest.share[0] == pytest.approx(40 / 150)
    assert np.isnan(largest.share[1])
    regions = np.array([150.0, 10.0])
    unknown = largest_employers(np.full(3, np.nan), partition, UNIT_JOBS, regions)
    assert np.isnan(unknown.jobs).all()


@pytest.mark.parametrize(("boss", "share"), [(70, np.nan), (30, 0.4)])
def test_an_employer_is_no_share_of_jobs_without_it(boss, share):
    """The jobs of 03 are not known, so that the 100 of the region are those of 01."""
    partition = Partition.from_labels(UNITS.codes, ["r", "s", "r"])
    found = employers([boss, 40, None])
    largest = largest_employers(found, partition, UNIT_JOBS, np.array([100.0, 50.0]))
    assert largest.jobs[0] == max(boss, 40)
    np.testing.assert_array_equal(largest.share[0], share)


@pytest.mark.parametrize(
    ("values", "text"),
    [([None, -4, 1], "negative \\(-4\\) in row 2"), ([1, 101, 1], "01: 101 > 100"),
     (["", "4,5", ""], "comma|decimal point")],
)  # fmt: skip
def test_employers_refused(values, text):
    with pytest.raises(EngineError, match=text):
        employers(values)
