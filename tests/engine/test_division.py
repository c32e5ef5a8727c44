"""Divisions read from a table or from pieces of polygons."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.assessment.division import centres_by_table, partition_by_table
from smacreg.smacreg_plugin.engine.assessment.overlay import partition_by_weights
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.partition import Partition

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

UNITS = Units.from_table(["0101", "0102", "0103", "0104"])


def keys(findings):
    return {message.key: message.values["examples"] for message in findings}


def test_a_table_in_any_order_with_what_is_missing_and_too_much():
    division, findings = partition_by_table(
        UNITS, ["0103", "0101", "9999", "0101", "0102"], ["b", "a", "z", "a", None]
    )
    assert division.codes == UNITS.codes
    assert division.labels() == ["a", "", "b", ""]
    assert division.ids == ("a", "b")
    assert keys(findings) == {
        "division.unknown_units": "9999",
        "division.unassigned_units": "0102, 0104",
    }
    assert "9999" in str(findings[0])
    assert [message.is_warning for message in findings] == [False, True]


def test_a_few_units_without_a_region_are_no_warning():
    units = Units.from_table([f"{unit:03d}" for unit in range(200)])
    for missing, is_warning in ((2, False), (3, True)):
        codes = units.codes[missing:]
        _, (finding,) = partition_by_table(units, codes, ["a"] * len(codes))
        assert finding.is_warning == is_warning


def test_a_unit_with_one_region_and_an_empty_row_has_the_region():
    division, _ = partition_by_table(UNITS, ["0101", "0101"], [None, "a"])
    assert division.labels() == ["a", "", "", ""]


def test_a_complete_table_finds_nothing():
    division, findings = partition_by_table(UNITS, UNITS.codes, [2, 10, 2.0, 10])
    assert division.labels() == ["2", "10", "2", "10"]
    assert findings == ()


@pytest.mark.parametrize(
    ("codes", "regions", "key", "part"),
    [
        (["101", "102"], ["a", "b"], "division.no_match", "0101, 0102, 0103"),
        (["0101", "0101"], ["a", "b"], "division.conflict", "0101 in a, b"),
        (["0101", "0102"], ["", None], "division.no_regions", "county"),
        (["0101"], [], "division.length", "1 and 0"),
        ([], [], "division.empty", "no row with a unit code in the field “code”"),
        (["", None], ["a", "b"], "division.empty", "no row"),
    ],
)
def test_tables_that_are_refused(codes, regions, key, part):
    with pytest.raises(EngineError) as error:
        partition_by_table(UNITS, codes, regions, unit_field="code", region_field="county")
    assert error.value.message.key == key
    assert part in str(error.value)


def test_largest_part_wins_and_cuts_are_listed():
    found = partition_by_weights(
        UNITS,
        ["0101", "0101", "0102", "0102", "0103", "0103", "0104"],
        ["a", "b", "b", "a", "a", "b", "b"],
        # 0101 in two pieces of which one is a sliver; 0102 cut; 0103 in halves.
        [995, 5, 70, 30, 50, 50, 8],
    )
    assert found.partition.labels() == ["a", "b", "a", "b"]
    assert found.share.tolist() == [0.995, 0.7, 0.5, 1]
    assert found.cut_unit == ("0102", "0102", "0103", "0103")
    assert found.cut_region == ("b", "a", "a", "b")
    assert found.cut_weight.tolist() == [70, 30, 50, 50]
    assert found.cut_share.tolist() == [0.7, 0.3, 0.5, 0.5]
    assert keys(found.findings) == {"division.cut_units": "0102, 0103"}


def test_a_unit_mostly_outside_the_regions_stays_unassigned():
    # A sliver of 0102 touches the area; 0103 lies half outside; 0104 has no piece.
    found = partition_by_weights(
        UNITS, ["0101", "0102", "0103"], ["a", "a", "a"], [10, 0.05, 5], totals=[10, 10, 10, 10]
    )
    assert found.partition.labels() == ["a", "", "a", ""]
    assert found.share.tolist() == [1, pytest.approx(0.995), 0.5, 1]
    assert found.cut_unit == ("0103", "0103")
    assert found.cut_region == ("a", "")
    assert keys(found.findings) == {
        "division.cut_units": "0103",
        "division.unassigned_units": "0102, 0104",
    }


def test_pieces_larger_than_the_whole_by_rounding_are_the_whole():
    found = partition_by_weights(
        UNITS, UNITS.codes, list("abab"), [10.0000001] * 4, totals=[10] * 4
    )
    assert found.share.tolist() == [1] * 4
    assert found.findings == ()


def test_units_without_population_are_placed_by_area():
    pieces = (["0101", "0102", "0102", "0103", "0104"], ["a", "a", "b", "b", "b"])
    population = [5, 0, 0, 7, 9]
    found = partition_by_weights(UNITS, *pieces, population, fallback=[1, 2, 3, 4, 5])
    assert found.partition.labels() == ["a", "b", "b", "b"]
    assert found.share.tolist() == [1, 0.6, 1, 1]
    assert keys(found.findings) == {
        "division.cut_units": "0102",
        "division.stand_in": "0102",
    }
    without = partition_by_weights(UNITS, *pieces, population)
    assert without.partition.labels() == ["a", "", "b", "b"]
    assert np.isnan(without.share[1])
    assert keys(without.findings) == {"division.unassigned_units": "0102"}


@pytest.mark.parametrize(
    ("codes", "regions", "weights", "key"),
    [
        (["x"], ["a"], [1], "division.no_match"),
        (["0101"], [""], [1], "division.no_match"),
        ([], [], [], "division.no_match"),
        (["0101"], ["a"], [-1], "division.negative"),
        (["0101"], ["a"], [float("nan")], "numbers.not_finite"),
        (["0101"], ["a"], [None], "numbers.missing"),
        (["0101"], ["a"], [1, 2], "division.length"),
        (["0101"], [], [1], "division.length"),
    ],
)
def test_pieces_that_are_refused(codes, regions, weights, key):
    with pytest.raises(EngineError) as error:
        partition_by_weights(UNITS, codes, regions, weights)
    assert error.value.message.key == key
    assert str(error.value)


def test_sums_of_fractions_do_not_depend_on_the_order_of_pieces():
    # (0.1 + 0.2) + 0.3 is not 0.1 + (0.2 + 0.3).
    found = [
        partition_by_weights(UNITS, ["0101"] * 4, "aaab", [*weights, 0.5], tolerance=0)
        for weights in ([0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.3, 0.1])
    ]
    assert len({overlay.cut_weight[0] for overlay in found}) == 1


@given(
    st.lists(
        st.tuples(
            st.sampled_from(UNITS.codes),
            st.sampled_from("abc"),
            st.floats(0, 100, allow_subnormal=False),
        ),
        min_size=1,
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_of_pieces_changes_nothing(pieces, rng):
    base = partition_by_weights(UNITS, *zip(*pieces))
    shuffled = list(pieces)
    rng.shuffle(shuffled)
    other = partition_by_weights(UNITS, *zip(*shuffled))
    assert base.partition.labels() == other.partition.labels()
    np.testing.assert_array_equal(base.share, other.share)
    assert (base.cut_unit, base.cut_region) == (other.cut_unit, other.cut_region)
    np.testing.assert_array_equal(base.cut_weight, other.cut_weight)
    sums = {}
    for unit, region, weight in pieces:
        sums[unit, region] = sums.get((unit, region), 0) + weight
    for unit, label in zip(UNITS.codes, base.partition.labels()):
        parts = {r: w for (u, r), w in sums.items() if u == unit and w > 0}
        if parts:
            assert parts[label] == pytest.approx(max(parts.values()))
        else:
            assert label == ""


# -- the centres that a division names --------------------------------------------------------


def _two_regions() -> Partition:
    return Partition.from_labels(["A", "B", "C", "D"], ["1", "1", "C", "C"])


def test_centres_are_named_or_the_unit_of_the_same_code():
    found, findings = centres_by_table(_two_regions(), ["1", "1", "C"], ["B", "B", None])
    assert found == {"1": "B", "C": "C"}
    assert findings == ()
    assert centres_by_table(_two_regions(), [], [])[0] == {"C": "C"}


def test_a_centre_outside_its_region_is_named_and_not_used():
    found, (finding,) = centres_by_table(_two_regions(), ["1", "C"], ["D", "D"])
    assert found == {"C": "D"}
    assert finding.key == "division.strange_centres"
    assert finding.is_warning
    assert "1: D" in str(finding)


def test_nothing_is_guessed_where_a_region_has_several_centres():
    rows = (["1", "1", "C", "C"], ["A", "B", "D", "C"])
    for order in (slice(None), slice(None, None, -1)):
        found, (finding,) = centres_by_table(
            _two_regions(), *(column[order] for column in rows), centre_field="seat"
        )
        # What names the region stands; the other has none.
        assert found == {"C": "C"}
        assert finding.key == "division.several_centres"
        assert finding.values == {"count": 2, "field": "seat", "examples": "1: A + B, C: C + D"}
