"""Measures of industries and inequality: by hand, at their ends, and their laws."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.industries import diversity, inequality, relatedness
from smacreg.smacreg_plugin.engine.industries import location_quotient as lq
from smacreg.smacreg_plugin.engine.industries.structural_change import (
    chosen_periods,
    lilien,
    michaely,
)

JOBS = np.array([[40.0, 10.0, 0.0], [10.0, 10.0, 30.0]])
NATION = np.array([500.0, 300.0, 200.0])
# Whole jobs, as registers have them: 3 regions in 4 industries.
TABLES = arrays(np.float64, (3, 4), elements=st.integers(0, 5000).map(float))


def test_quotients_by_hand():
    np.testing.assert_allclose(lq.quotients(JOBS, NATION), [[1.6, 2 / 3, 0], [0.4, 2 / 3, 3]])
    np.testing.assert_allclose(lq.additive_quotients(JOBS, NATION)[0], [0.3, -0.1, -0.2])
    np.testing.assert_allclose(lq.expected_jobs(JOBS, NATION), [[25, 15, 10]] * 2)
    logs = lq.log_quotients(lq.quotients(JOBS, NATION))
    assert logs[0, 0] == pytest.approx(math.log(1.6))
    assert np.isnan(logs[0, 2])


def test_region_and_industry_without_jobs_have_no_quotient():
    values = lq.quotients(np.array([[0.0, 0.0], [5.0, 0.0]]), np.array([10.0, 0.0]))
    assert np.isnan(values[0]).all()
    assert values[1, 0] == 1.0
    assert np.isnan(values[1, 1])


def test_regions_without_a_quotient_have_no_part_in_the_spread():
    found = lq.standardised_quotients(np.array([[1.0], [3.0], [np.nan], [8.0]]))[:, 0]
    np.testing.assert_allclose(found, [-3 / 13**0.5, -1 / 13**0.5, np.nan, 4 / 13**0.5])


def test_shrinkage():
    drawn = lq.shrunk_quotients(JOBS, NATION, 50.0)
    # Region 1 and as many jobs again, spread as in the nation.
    np.testing.assert_allclose(drawn[0], [(40 + 25) / 50, (10 + 15) / 30, 10 / 20])
    np.testing.assert_allclose(lq.shrunk_quotients(JOBS, NATION, 0.0), lq.quotients(JOBS, NATION))
    np.testing.assert_allclose(lq.shrunk_quotients(JOBS, NATION, 1e12), np.ones(JOBS.shape))
    assert lq.shrunk_quotients(np.zeros((1, 3)), NATION)[0] == pytest.approx([1, 1, 1])


def test_limits_are_the_exact_ones_of_a_count():
    jobs = np.array([[0.0, 10.0, 90.0]])
    low, high = lq.quotient_limits(jobs, np.array([10.0, 10.0, 80.0]))
    # Garwood's 95 % limits of a count of 10: 4.7954 to 18.3904; of 0: 0 to 3.6889.
    assert (low[0, 1] * 10, high[0, 1] * 10) == pytest.approx((4.7954, 18.3904), abs=1e-4)
    assert (low[0, 0], high[0, 0] * 10) == pytest.approx((0.0, 3.6889), abs=1e-4)
    # Twice as many as expected, and still not surely more than the nation.
    low, _ = lq.quotient_limits(np.array([[6.0, 94.0]]), np.array([3.0, 97.0]))
    assert low[0, 0] < 1 < 2


def test_small_rests_on_expected_jobs_not_on_found_ones():
    jobs = np.array([[40.0, 60.0]])
    assert lq.is_small(jobs, np.array([4.0, 96.0])).tolist() == [[True, False]]
    assert lq.is_small(jobs, np.array([5.0, 95.0])).tolist() == [[False, False]]


def test_specialised_is_exact_where_the_quotient_is_one():
    jobs = np.array([[1.0, 3.0, 6.0], [49.0 * 3, 49.0 * 7, 490.0]])
    nation = np.array([10.0, 30.0, 60.0])
    assert lq.is_specialised(jobs[:1], nation).all()
    # By division, 0.1 / 0.1 of such shares may fall below 1.
    for total in range(1, 200):
        assert lq.is_specialised(nation[None] * total, nation * 3).all()


def test_three_groups_and_two_industries():
    # A half alone in its group, the other half shared by two groups of one and of two.
    parts = diversity.variety(np.array([[0.5, 0.25, 0.125, 0.125]]), ["a", "b", "c", "c"])
    assert (parts.unrelated[0], parts.related[0]) == (1.5, 0.25)
    assert diversity.normalised_entropy(np.array([[0.5, 0.5]]))[0] == 1
    assert np.isnan(diversity.normalised_entropy(np.array([[1.0]]))[0])


def test_likeness_where_an_industry_is_missing_here_and_there():
    shares, nation = np.array([[1.0, 0.0], [0.5, 0.5]]), np.array([1.0, 0.0])
    np.testing.assert_array_equal(diversity.hachman(shares, nation), [1, np.nan])


def test_diversity_by_hand():
    share = np.array([[0.5, 0.25, 0.25, 0.0], [1.0, 0.0, 0.0, 0.0], [0.25] * 4])
    np.testing.assert_allclose(diversity.herfindahl(share), [0.375, 1, 0.25])
    np.testing.assert_allclose(diversity.normalised_herfindahl(share), [1 / 6, 1, 0])
    np.testing.assert_allclose(diversity.equivalent_number(share), [8 / 3, 1, 4])
    np.testing.assert_allclose(diversity.entropy(share), [1.5, 0, 2])
    np.testing.assert_allclose(diversity.normalised_entropy(share), [0.75, 0, 1])
    parts = diversity.variety(share, ["a", "a", "b", "b"])
    # Between a (0.75) and b (0.25); within a, 1/3 bits of two parts 2:1.
    between = 0.75 * math.log2(4 / 3) + 0.25 * 2
    assert parts.unrelated[0] == pytest.approx(between)
    assert parts.related[0] == pytest.approx(1.5 - between)
    np.testing.assert_allclose(parts.unrelated[1:], [0, 1])
    np.testing.assert_allclose(parts.related[1:], [0, 1])
    even = np.full(4, 0.25)
    np.testing.assert_allclose(diversity.krugman(share, even), [0.5, 1.5, 0])
    np.testing.assert_allclose(diversity.specialisation(share, even), [0.25, 0.75, 0])
    np.testing.assert_allclose(diversity.hachman(share, even), [1 / 1.5, 1 / 4, 1])


def test_one_industry_and_none():
    one = np.array([[1.0]])
    assert diversity.herfindahl(one)[0] == 1
    assert np.isnan(diversity.normalised_herfindahl(one)[0])
    assert np.isnan(diversity.normalised_entropy(one)[0])
    nothing = lq.shares(np.zeros((1, 3)))
    for measure in (
        diversity.herfindahl, diversity.equivalent_number, diversity.entropy,
        diversity.normalised_entropy, diversity.normalised_herfindahl,
    ):  # fmt: skip
        assert np.isnan(measure(nothing)[0])
    assert np.isnan(diversity.krugman(nothing, np.ones(3) / 3)[0])
    assert np.isnan(diversity.hachman(nothing, np.ones(3) / 3)[0])
    # An industry that the reference does not have cannot be compared.
    assert np.isnan(diversity.hachman(np.array([[0.5, 0.5]]), np.array([1.0, 0.0]))[0])


@settings(max_examples=60, deadline=None)
@given(TABLES)
def test_laws_of_diversity(jobs):
    share = lq.shares(jobs)
    known = jobs.sum(axis=1) > 0
    entropy = diversity.entropy(share)
    parts = diversity.variety(share, ["x", "y", "x", "z"])
    np.testing.assert_allclose(parts.unrelated + parts.related, entropy, atol=1e-12)
    assert (parts.related[known] >= 0).all()
    number = diversity.equivalent_number(share)[known]
    assert ((number >= 1 - 1e-12) & (number <= 4 + 1e-12)).all()
    # The number of equally large industries by entropy is never below that by Herfindahl.
    assert (2 ** entropy[known] >= number - 1e-9).all()
    nation = jobs.sum(axis=0)
    if nation.sum() > 0:
        krugman = diversity.krugman(share, lq.shares(nation))[known]
        assert ((krugman >= 0) & (krugman <= 2 + 1e-12)).all()
        hachman = diversity.hachman(share, lq.shares(nation))[known]
        assert ((hachman > 0) & (hachman <= 1 + 1e-12)).all()
        low, high = lq.quotient_limits(jobs, nation)
        values = lq.quotients(jobs, nation)
        inside = np.isfinite(values)
        assert ((low <= values + 1e-9) & (values <= high + 1e-9))[inside].all()
        # Shrinkage moves towards 1 and never across.
        drawn = lq.shrunk_quotients(jobs, nation)
        assert (np.abs(drawn - 1) <= np.abs(values - 1) + 1e-9)[inside].all()
        assert ((drawn - 1) * (values - 1) >= -1e-12)[inside].all()


def test_specialisation_gini():
    quotients = np.array([[1.0, 1.0, 1.0], [0.0, 0.0, 3.0], [np.nan, 1.0, 3.0]])
    np.testing.assert_allclose(
        diversity.specialisation_gini(quotients), [0, 2 / 3, 0.25], atol=1e-15
    )


def test_inequality_by_hand():
    values = np.array([1.0, 3.0])
    assert inequality.gini(values) == pytest.approx(0.25)
    # One person with 1 and three with 3, as if all four were listed.
    heads, listed = np.array([1.0, 3.0]), np.array([1.0, 3.0, 3.0, 3.0])
    for measure in (inequality.gini, inequality.theil_t, inequality.theil_l):
        assert measure(values, heads) == pytest.approx(measure(listed))
    assert inequality.williamson(values, heads) == pytest.approx(
        inequality.coefficient_of_variation(listed)
    )
    assert inequality.theil_t(np.array([0.0, 2.0])) == pytest.approx(math.log(2))
    assert inequality.hoover(np.array([1.0, 3.0]), np.array([2.0, 2.0])) == 0.25


@pytest.mark.parametrize("values", [np.array([]), np.zeros(3)])
def test_inequality_of_nothing(values):
    ones = np.ones(values.size)
    assert math.isnan(inequality.gini(values))
    assert math.isnan(inequality.theil_t(values))
    assert math.isnan(inequality.theil_l(values))
    assert math.isnan(inequality.coefficient_of_variation(values))
    assert math.isnan(inequality.williamson(values, ones))
    assert math.isnan(inequality.hoover(values, ones))
    assert math.isnan(inequality.theil_decomposition(values, ["a"] * values.size).within)


def test_log_deviation_refuses_zeros_and_one_value_has_no_sample():
    assert math.isnan(inequality.theil_l(np.array([0.0, 1.0])))
    assert math.isnan(inequality.normalised_gini(np.array([2.0])))
    assert math.isnan(inequality.coefficient_of_variation(np.array([2.0]), sample=True))


@settings(max_examples=60, deadline=None)
@given(
    arrays(np.float64, 6, elements=st.integers(1, 10**6).map(float)),
    arrays(np.float64, 6, elements=st.integers(0, 10**4).map(float)),
)
def test_laws_of_inequality(values, weights):
    groups = ["a", "b", "a", "c", "b", "a"]
    weights = weights + 1.0
    order = np.array([4, 0, 5, 2, 1, 3])
    for measure in (inequality.gini, inequality.theil_t, inequality.theil_l):
        whole = measure(values, weights)
        assert whole >= -1e-12
        assert measure(values[order], weights[order]) == whole
        assert measure(1000.0 * values, weights) == pytest.approx(whole, abs=1e-9)
    parts = inequality.theil_decomposition(values, groups, weights)
    assert sum(parts) == pytest.approx(inequality.theil_t(values, weights), abs=1e-10)
    share = weights / weights.sum()
    pairs = np.abs(values[:, None] - values) * share[:, None] * share
    by_pairs = pairs.sum() / 2 / (share * values).sum()
    assert inequality.gini(values, weights) == pytest.approx(by_pairs, abs=1e-10)


PRESENT = np.array([[1, 1, 0], [1, 1, 0], [1, 0, 1], [0, 0, 0]], dtype=bool)


def test_relatedness_by_hand():
    together = relatedness.co_occurrence(PRESENT)
    assert together.tolist() == [[0, 2, 1], [2, 0, 0], [1, 0, 0]]
    # S = 3, 2, 1 and T = 6.
    association = relatedness.relatedness(together, "association")
    assert association[0].tolist() == pytest.approx([0, (2 / 6) / (3 / 6 * 2 / 6), 2])
    cosine = relatedness.relatedness(together, "cosine")
    assert cosine[0, 1] == pytest.approx(2 / math.sqrt(6))
    assert relatedness.relatedness(together, "jaccard")[0, 1] == pytest.approx(2 / 3)
    by_chance = (3 * 2 / (6 - 3) + 2 * 3 / (6 - 2)) / 2
    assert relatedness.relatedness(together, "probability")[0, 1] == pytest.approx(2 / by_chance)


def test_density_and_potential():
    related = np.array([[0, 1.0, 3.0], [1, 0, 0], [3, 0, 0]])
    density = relatedness.density(PRESENT, related)
    # Industry 1 is related 1:3 to 2 and 3; region 1 has 2.
    np.testing.assert_allclose(density[0], [25, 100, 100])
    present, absent = relatedness.mean_density(PRESENT, density)
    assert (present[0], absent[0]) == pytest.approx((62.5, 100))
    assert np.isnan(present[3])
    assert absent[3] == 0
    lonely = relatedness.density(PRESENT, np.zeros((3, 3)))
    assert np.isnan(lonely).all()
    assert np.isnan(relatedness.mean_density(PRESENT, lonely)[1]).all()


def test_nothing_together_and_unknown_kind():
    for kind in relatedness.KINDS:
        assert not relatedness.relatedness(np.zeros((2, 2)), kind).any()
    with pytest.raises(EngineError, match="choose one of association"):
        relatedness.relatedness(np.zeros((2, 2)), "pearson")


def test_structural_change_by_hand():
    before = np.array([[50.0, 50.0], [10.0, 0.0], [0.0, 0.0], [10.0, 30.0]])
    after = np.array([[75.0, 25.0], [10.0, 10.0], [5.0, 5.0], [20.0, 60.0]])
    np.testing.assert_allclose(michaely(before, after), [0.25, 0.5, np.nan, 0])
    found = lilien(before, after)
    first = math.sqrt(0.75 * math.log(1.5) ** 2 + 0.25 * math.log(0.5) ** 2)
    # In region 2 the new industry is left out; the other halved against the whole.
    second = math.sqrt(0.5 * math.log(0.5) ** 2)
    np.testing.assert_allclose(found.value, [first, second, np.nan, 0], atol=1e-15)
    assert found.left_out.tolist() == [0, 1, 0, 0]


def test_a_single_job_counts_and_no_jobs_are_no_new_industry():
    found = lilien(np.array([[1.0, 9.0, 0.0]]), np.array([[4.0, 6.0, 0.0]]))
    expected = math.sqrt(0.4 * math.log(4) ** 2 + 0.6 * math.log(6 / 9) ** 2)
    assert found.value[0] == pytest.approx(expected)
    assert found.left_out[0] == 0


def test_periods_that_are_looked_at():
    years = ("2019", "2020", "2021")
    assert chosen_periods(years, "", "") == ("2019", "2021")
    assert chosen_periods(years, "2020", "") == ("2020", "2021")
    assert chosen_periods(years, "", "2020") == ("2019", "2020")
    # Before the first there is none.
    assert chosen_periods(years, "", "2019") == ("", "2019")
    for first, last, key in (
        ("2021", "2020", "structure.periods"), ("2020", "2020", "structure.periods"),
        ("2018", "", "industries.no_period"), ("", "2022", "industries.no_period"),
    ):  # fmt: skip
        with pytest.raises(EngineError) as refused:
            chosen_periods(years, first, last)
        assert refused.value.message.key == key


def test_structural_change_where_an_industry_ends():
    found = lilien(np.array([[50.0, 50.0]]), np.array([[100.0, 0.0]]))
    assert found.value[0] == pytest.approx(math.log(2))
    assert found.left_out[0] == 0
