"""Green and red only beyond the noise of small numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.comparing.noise import is_ratio, poisson_limits, verdicts

# Garwood's limits as printed in tables of the 95 % limits of a Poisson count, e.g. Dobson et al.
# (1991), Statistics in Medicine 10, and Ulm (1990), American Journal of Epidemiology 131.
PUBLISHED = {
    0: (0.0, 3.689), 1: (0.025, 5.572), 2: (0.242, 7.225), 3: (0.619, 8.767), 4: (1.090, 10.242),
    5: (1.623, 11.668), 6: (2.202, 13.059), 7: (2.814, 14.423), 8: (3.454, 15.763),
    9: (4.115, 17.085), 10: (4.795, 18.390), 15: (8.395, 24.740), 20: (12.217, 30.888),
    50: (37.111, 65.919), 100: (81.364, 121.627),
}  # fmt: skip
NAN = float("nan")


def below(count: int, mean: float) -> float:
    """Return the probability of such a Poisson count or a smaller, summed term by term."""
    terms = (
        math.exp(k * math.log(mean) - mean - math.lgamma(k + 1)) if mean else float(k == 0)
        for k in range(count + 1)
    )
    return math.fsum(terms)


def test_limits_are_the_published_ones():
    low, high = poisson_limits(list(PUBLISHED))
    for (least, most), mine, theirs in zip(PUBLISHED.values(), low, high):
        assert (round(float(mine), 3), round(float(theirs), 3)) == (least, most)


@pytest.mark.parametrize("count", [*range(31), 57, 100, 313, 1000, 4999])
def test_so_much_lies_beyond_each_limit(count):
    low, high = (float(limit) for limit in poisson_limits(count))
    assert below(count, high) == pytest.approx(0.025, rel=1e-8)
    if count:
        assert 1 - below(count - 1, low) == pytest.approx(0.025, rel=1e-8)
    else:
        assert low == 0


def test_large_counts_have_the_limits_of_the_normal_distribution():
    counts = np.array([1e5, 5.6e6, 1e9])
    low, high = poisson_limits(counts)
    np.testing.assert_allclose(counts - low, 1.959964 * np.sqrt(counts), rtol=5e-3)
    np.testing.assert_allclose(high - counts, 1.959964 * np.sqrt(counts), rtol=6e-3)


def test_what_is_no_count_has_no_limits():
    low, high = poisson_limits([NAN, -1.0, 2.5, float("inf"), 3.0])
    assert np.isfinite(low).tolist() == np.isfinite(high).tolist() == [False] * 4 + [True]
    assert poisson_limits(np.zeros((2, 3)))[1].shape == (2, 3)


def verdict(numerator, denominator, reference, factor=100.0, value=None):
    if value is None:
        value = factor * numerator / denominator if denominator else NAN
    return int(verdicts(value, numerator, denominator, reference, factor))


def test_ten_of_a_hundred_beside_other_shares():
    # 10 may be 4.795 to 18.390.
    assert [verdict(10, 100, share) for share in (4.7, 4.8, 10, 18.3, 18.4)] == [1, 0, 0, 0, -1]
    # The same share of a thousand: 100 may be 81.364 to 121.627.
    assert [verdict(100, 1000, share) for share in (8.1, 8.2, 12.1, 12.2)] == [1, 0, 0, -1]


def test_nobody_is_a_count():
    assert [verdict(0, 100, share) for share in (3.6, 3.7)] == [0, -1]


@pytest.mark.parametrize(
    ("numerator", "denominator", "reference", "value"),
    [
        (NAN, 100, 50, 10), (10, NAN, 50, 10), (10, 100, NAN, 10), (10, 100, 50, NAN),
        (10.5, 100, 50, 10.5), (-10, 100, 50, -10), (10, 0, 50, NAN), (10, -100, 50, -10),
        # A change over years, with the numbers of the last: the value is something else.
        (10, 100, 50, 2.5),
    ],
)  # fmt: skip
def test_nothing_is_clear_where_something_is_not_known(numerator, denominator, reference, value):
    assert verdict(numerator, denominator, reference, value=value) == 0


def test_verdicts_are_those_of_every_region_alone():
    generator = np.random.default_rng(5)
    above, beneath = generator.poisson(8, 200).astype(float), generator.integers(50, 90, 200)
    together = verdicts(1000 * above / beneath, above, beneath, 110.0, 1000.0)
    alone = [verdict(a, b, 110.0, 1000.0) for a, b in zip(above, beneath)]
    assert together.tolist() == alone
    assert together.dtype == np.int8
    assert {-1, 0, 1} == set(alone)


@given(st.integers(0, 300), st.integers(1, 5000), st.floats(0.01, 100), st.floats(0.01, 1000))
def test_a_verdict_is_what_the_tail_sums_say(numerator, denominator, reference, factor):
    expected = reference * denominator / factor
    found = verdict(numerator, denominator, reference, factor)
    if expected > 600:
        assert found == -1
        return
    at_most = below(numerator, expected)
    at_least = 1 - below(numerator - 1, expected) if numerator else 1.0
    if min(abs(at_most - 0.025), abs(at_least - 0.025)) > 1e-9:
        assert found == (-1 if at_most < 0.025 else 1 if at_least < 0.025 else 0)


def test_a_value_may_be_rounded_but_not_be_something_else():
    made = is_ratio([22.1, 22.134, 25.0, 0.0, NAN, 0.0], [221, 221.34, 221, 0, 1, 0],
                    [1000] * 5 + [0], 100.0)  # fmt: skip
    assert made.tolist() == [True, True, False, True, False, False]
