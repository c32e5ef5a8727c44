"""Validity, presets and the rules of own thresholds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.criteria import PRESETS, VALID, Criteria, resolve
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.errors import EngineError

ITALIAN = Criteria(1_000, 0.6667, 10_000, 0.75)


def test_validity_at_the_corners():
    # A region of target size needs the smaller self-containment, one of the
    # minimum size the larger.
    for criteria in (ITALIAN, *(preset.criteria for preset in PRESETS.values())):
        small, large = criteria.min_size, criteria.target_size
        at_small = criteria.validity(small, small, small * criteria.target_self_containment)
        at_large = criteria.validity(large, large, large * criteria.min_self_containment)
        assert VALID <= at_small <= 1 + 1e-12
        assert VALID <= at_large <= 1 + 1e-12
    assert ITALIAN.validity(10_000, 10_000, 6_666) < VALID
    assert ITALIAN.validity(1_000, 1_000, 749) < VALID
    assert ITALIAN.validity(50_000, 50_000, 45_000) == pytest.approx(0.75 / 0.6667)
    assert ITALIAN.validity(999, 999, 990) < 1
    assert ITALIAN.validity(999, 999, 999) == 1.0
    assert ITALIAN.validity(500, 500, 0) == 0.0


def test_the_smaller_self_containment_counts():
    assert ITALIAN.validity(20_000, 40_000, 16_000) == ITALIAN.validity(40_000, 20_000, 16_000)


@given(
    st.floats(1, 1e6),
    st.floats(1, 1e6),
    st.floats(0, 1),
    st.sampled_from([ITALIAN, *(p.criteria for p in PRESETS.values())]),
)
def test_one_and_many_agree_to_the_last_bit(residents, jobs, share, criteria):
    internal = share * min(residents, jobs)
    many = criteria.validities(*(np.array([v]) for v in (residents, jobs, internal)))
    assert many[0] == criteria.validity(residents, jobs, internal)


def test_no_residents_or_jobs_is_never_valid():
    zero, some = np.array([0.0]), np.array([5.0])
    assert ITALIAN.validities(zero, some, zero)[0] == 0.0
    assert ITALIAN.validities(some, zero, zero)[0] == 0.0


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ((10_000, 0.6, 10_000, 0.75), "criteria.order"),
        ((1_000, 0.75, 10_000, 0.6), "criteria.order"),
        ((-1, 0.6, 10_000, 0.75), "criteria.range"),
        ((1_000, 0.0, 10_000, 0.75), "criteria.range"),
        ((1_000, 60, 10_000, 75), "criteria.range"),
        ((float("nan"), 0.6, 10_000, 0.75), "criteria.range"),
    ],
)
def test_impossible_thresholds_are_refused(values, key):
    with pytest.raises(EngineError) as refused:
        Criteria(*values)
    assert refused.value.message.key == key


def test_presets_use_their_own_numbers():
    assert resolve("norwegian_small").criteria == Criteria(100, 0.50, 35_000, 0.75)
    assert resolve("norwegian_small").linkage is Linkage.CURDS
    assert resolve("uk", min_size=3_500, linkage=Linkage.SMART) is PRESETS["uk"]


def test_presets_refuse_contradicting_values():
    for own in ({"min_size": 1_000}, {"linkage": Linkage.SMART}):
        with pytest.raises(EngineError) as refused:
            resolve("norwegian_small", **own)
        assert refused.value.message.key == "criteria.contradiction"


def test_custom_uses_the_given_values_and_names_missing_ones():
    values = {
        "linkage": Linkage.INTRAMAX,
        "min_size": 10,
        "min_self_containment": 0.5,
        "target_size": 20,
        "target_self_containment": 0.6,
    }
    chosen = resolve("custom", **values)
    assert chosen.criteria == Criteria(10, 0.5, 20, 0.6)
    assert chosen.linkage is Linkage.INTRAMAX
    with pytest.raises(EngineError) as refused:
        resolve("custom", **{**values, "min_size": None, "linkage": None})
    assert refused.value.message.values["names"] == "linkage, min_size"
