"""Centres and the spread of jobs inside regions."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.assessment.structure import (
    rank_size_slopes,
    region_structure,
)
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")


def matrix_of(jobs, x=None):
    """Make a matrix where everybody works at home, so that jobs are the given ones."""
    units = Units.from_table([f"{i:02d}" for i in range(len(jobs))], x=x, y=x)
    everyone = np.arange(len(jobs), dtype=np.int32)
    return FlowMatrix.from_indices(everyone, everyone, np.asarray(jobs, dtype=float), units)


def test_an_exact_power_law_gives_its_exponent():
    rank = np.arange(1, 6)
    jobs = 1000 * (rank - 0.5) ** (-1 / 2)
    matrix = matrix_of([*jobs, 7, 7])
    division = Partition.from_labels(matrix.units.codes, ["1"] * 5 + ["2"] * 2)
    slopes = rank_size_slopes(matrix, division)
    assert slopes[0] == pytest.approx(-2, rel=1e-12)
    assert np.isnan(slopes[1])


# The mean of seven equal logarithms of 5 is not exactly that logarithm.
@pytest.mark.parametrize("jobs", [[5, 5, 5], [5] * 7, [9, 4], [9, 4, 0], [0.1, 0.1, 0.1, 0]])
def test_too_few_or_equal_members_have_no_slope(jobs):
    matrix = matrix_of(jobs)
    slopes = rank_size_slopes(matrix, Partition.from_labels(matrix.units.codes, ["1"] * len(jobs)))
    assert np.isnan(slopes).all()


@given(
    st.lists(
        st.tuples(st.integers(0, 10_000), st.sampled_from(["p", "q", None])),
        min_size=2,
        max_size=20,
    )
)
def test_slopes_agree_with_a_fit_region_by_region(members):
    jobs = [1, *(jobs for jobs, _ in members)]
    labels = ["p", *(label for _, label in members)]
    matrix = matrix_of(jobs)
    division = Partition.from_labels(matrix.units.codes, labels)
    for region, slope in zip(division.ids, rank_size_slopes(matrix, division)):
        size = sorted((v for v, label in zip(jobs, labels) if label == region and v), reverse=True)
        if len(size) < 3 or size[0] == size[-1]:
            assert np.isnan(slope)
        else:
            place = np.log(np.arange(len(size)) + 0.5)
            assert slope == pytest.approx(np.polyfit(np.log(size), place, 1)[0], rel=1e-6)
            assert slope < 0


def test_centre_surplus_and_shares():
    units = Units.from_table("abcd", x=[3, 2, 1, 0], y=[0] * 4)
    matrix = FlowMatrix.from_table("aabcd", "abbad", [5, 1, 4, 2, 9], units)
    # Jobs a 7, b 5, d 9; residents a 6, b 4, c 2, d 9.
    found = region_structure(matrix, Partition.from_labels("abcd", ["1", "1", "1", "2"]))
    assert found.centre.tolist() == [0, 3]
    assert found.surplus_units.tolist() == [2, 0]
    assert found.centre_jobs_share.tolist() == [7 / 12, 1]
    assert found.centre_residents_share.tolist() == [6 / 12, 1]


def test_equal_jobs_go_to_the_west_then_the_smaller_code():
    west = matrix_of([4, 4, 4], x=[2.0, 1.0, 1.0])
    assert region_structure(west, Partition.from_labels(west.units.codes, "111")).centre == [1]
    unknown = matrix_of([4, 4, 4])
    found = region_structure(unknown, Partition.from_labels(unknown.units.codes, "111"))
    assert found.centre == [0]


def test_a_region_without_jobs_has_no_shares():
    units = Units.from_table("ab")
    matrix = FlowMatrix.from_table("a", "b", [5], units)
    found = region_structure(matrix, Partition.from_labels("ab", ["1", "2"]))
    np.testing.assert_array_equal(found.centre_jobs_share, [np.nan, 1])
    np.testing.assert_array_equal(found.centre_residents_share, [1, np.nan])
