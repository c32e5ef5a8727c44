"""Units moved to the strongest of given regions, as LabourMarketAreas does."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.fine_tuning import fine_tune, smart_among
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.partition import Partition


@pytest.fixture(scope="module")
def sardinia(reference, read_csv, flow_matrix):
    """Return the matrix, the division before, the one after, and the candidates."""
    folder = reference / "reference" / "lma"
    table = read_csv(folder / "sardinia_finetuning_result.csv")
    candidates = json.loads((folder / "sardinia_finetuning_candidates.json").read_text())
    before, after = (Partition.from_labels(table["code"], table[n]) for n in ("before", "after"))
    return flow_matrix("sardinia"), before, after, candidates


def test_equal_to_the_package_on_sardinia(sardinia):
    matrix, before, after, candidates = sardinia
    assert matrix.units.codes == before.codes
    result = fine_tune(
        matrix,
        before,
        [matrix.units.index[code] for code in candidates],
        [[before.ids.index(str(region)) for region in found] for found in candidates.values()],
    )
    assert result.partition.labels() == after.labels()
    moved = {matrix.units.codes[d.unit]: after.labels()[d.unit] for d in result.log}
    # delineation.md 2.8: 91017 to 152, 92007 to 223, 95061 to 337.
    assert moved == {"91017": "152", "92007": "223", "95061": "337"}
    assert result.findings == ()


def test_sums_count_only_candidates_and_the_unit(sardinia):
    # delineation.md 2.8: 0.001253 against 0.001197 with full margins.
    matrix, before, _, candidates = sardinia
    unit = matrix.units.index["91017"]
    regions = [before.ids.index(str(region)) for region in candidates["91017"]]
    strength = smart_among(matrix, before.region, unit, regions)
    assert round(strength[before.ids.index("152")], 6) == 0.001253
    full = smart_among(matrix, before.region, unit, range(before.k))
    assert round(full[before.ids.index("152")], 6) == 0.001197


def toy():
    rows = ["a a 50", "b b 40", "u a 6", "u b 5", "b u 4", "c c 9", "c u 7", "u u 2", "a c 3"]
    origins, destinations, persons = zip(*(row.split() for row in rows))
    matrix = FlowMatrix.from_table(origins, destinations, persons, Units.from_table("abcu"))
    return matrix, Partition.from_labels("abcu", "abcc")


def test_by_hand():
    matrix, division = toy()
    a, b, _ = range(3)
    # Among a, b and u: R_u = 13, W_u = 6, R_a = 50, W_a = 56, R_b = 44, W_b = 45.
    strength = smart_among(matrix, division.region, 3, [a, b])
    assert strength[a] == pytest.approx(6**2 / (13 * 56))
    assert strength[b] == pytest.approx(5**2 / (13 * 45) + 4**2 / (44 * 6))
    result = fine_tune(matrix, division, [3], [[a, b]], step=9)
    assert result.partition.labels() == ["a", "b", "c", "b"]
    assert [(d.step, d.unit, d.action, d.source, d.target) for d in result.log] == [
        (9, 3, "fine_tuned", 2, 1)
    ]


def test_units_without_a_link_stay_and_are_reported():
    matrix, division = toy()
    result = fine_tune(matrix, division, [0, 1], [[], [0]])
    assert result.partition.labels() == division.labels()
    assert [(f.key, f.values["examples"]) for f in result.findings] == [("by_hand.no_link", "a, b")]


def test_the_next_unit_sees_the_move_of_the_first():
    matrix, division = toy()
    # c follows u into b: before that, c has no commuters to or from b.
    result = fine_tune(matrix, division, [3, 2], [[0, 1], [1]])
    assert result.partition.labels() == ["a", "b", "b", "b"]
    assert result.partition.ids == ("a", "b")


@settings(max_examples=100)
@given(seed=st.integers(0, 10_000))
def test_smart_against_plain_sums(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(2, 9))
    flows = rng.integers(0, 20, (n, n)) * (rng.random((n, n)) < 0.6)
    flows[0, 0] += 1
    origin, destination = np.nonzero(flows)
    matrix = FlowMatrix.from_indices(
        origin.astype(np.int32),
        destination.astype(np.int32),
        flows[origin, destination].astype(float),
        Units.from_table([f"u{i}" for i in range(n)]),
    )
    region = rng.integers(-1, 4, n).astype(np.int32)
    unit = int(rng.integers(n))
    candidates = rng.choice(4, int(rng.integers(0, 4)), replace=False).tolist()
    members = {c: [i for i in range(n) if region[i] == c and i != unit] for c in candidates}
    among = [unit, *(i for found in members.values() for i in found)]
    expected = {}
    for c, found in members.items():
        to, back = flows[unit, found].sum(), flows[found, unit].sum()
        if to or back:
            r, w = flows[unit, among].sum(), flows[among, unit].sum()
            rc, wc = flows[np.ix_(found, among)].sum(), flows[np.ix_(among, found)].sum()
            expected[c] = (to**2 / (r * wc) if to else 0) + (back**2 / (rc * w) if back else 0)
    got = smart_among(matrix, region, unit, candidates)
    assert got == pytest.approx(expected)
