"""Equality with LabourMarketAreas 3.4 and with the published table of classic runs.

The R package's labels are the positions of units in ascending integer order;
0 is the reserve list.
"""

from __future__ import annotations

import numpy as np
import pytest
from effort import times

from smacreg.smacreg_plugin.engine.assessment.likeness import adjusted_rand_index
from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units

ITALIAN = Criteria(1_000, 0.6667, 10_000, 0.75)
UK = Criteria(3_500, 0.6667, 25_000, 0.75)
SMALL = Criteria(100, 0.6667, 10_000, 0.75)
NORWEGIAN = Criteria(100, 0.50, 35_000, 0.75)

PACKAGE_CASES = [
    *(
        ("brindisi", values)
        for values in (
            "1000 0.6667 10000 0.75",
            "1000 0.6 10000 0.75",
            "1000 0.7 10000 0.9",
            "100 0.5 1000 0.6",
            "3500 0.6667 25000 0.75",
            "500 0.8 5000 0.9",
        )
    ),
    *(
        ("sardinia", values)
        for values in ("1000 0.6667 10000 0.75", "1000 0.7 10000 0.9", "100 0.5 1000 0.6")
    ),
    ("no2022", "1000 0.6667 10000 0.75"),
    ("belgium", "1000 0.6667 10000 0.75"),
]


def package_labels(partition):
    """Return labels as the R package numbers them."""
    number = {code: n for n, code in enumerate(sorted(partition.codes, key=int), start=1)}
    return {
        code: number[label] if label else 0
        for code, label in zip(partition.codes, partition.labels())
    }


@pytest.mark.parametrize(("data", "values"), PACKAGE_CASES)
def test_compatible_mode_equals_the_package(reference, read_csv, flow_matrix, data, values):
    tag = "{}_minSZ{}_minSC{}_tarSZ{}_tarSC{}".format(data, *values.split())
    folder = reference / "reference" / "lma"
    clusters = read_csv(folder / f"{tag}_clusters.csv")
    reserve = read_csv(folder / f"{tag}_reserve.csv")
    matrix = flow_matrix(data)

    result = delineate(matrix, Criteria(*map(float, values.split())), method=Method.COMPATIBLE)

    after, before = package_labels(result.partition), package_labels(result.before_reserve)
    assert len(after) == len(clusters["code"])
    for code, cluster, unplaced, moves in zip(
        clusters["code"],
        clusters["cluster"],
        clusters["cluster_before_reserve_assignment"],
        clusters["moves"],
    ):
        assert after[code] == int(cluster), code
        assert before[code] == int(unplaced), code
        moved = [
            d for d in result.log if d.action == "moved" and matrix.units.codes[d.unit] == code
        ]
        assert len(moved) == int(moves), code
    events = [
        (d.event, d.step, matrix.units.codes[d.unit]) for d in result.log if d.action == "reserved"
    ]
    expected = [
        (kind, int(step), code)
        for kind, step, code in zip(
            reserve.get("type", ()), reserve.get("iteration", ()), reserve.get("community", ())
        )
        if kind
    ]
    assert events == expected
    validities = [d.source_validity for d in result.log if d.action == "reserved"]
    np.testing.assert_allclose(
        validities, [float(v) for v in reserve.get("validity", ()) if v], rtol=1e-13
    )


# Knowledge: delineation.md section 3 and verified.md section 1; iterations = units - regions.
@pytest.mark.parametrize(
    ("data", "year", "criteria", "regions", "least"),
    [
        ("sardinia", None, ITALIAN, 36, 0.692),
        ("sardinia", None, Criteria(1_000, 0.60, 10_000, 0.75), 39, 0.635),
        ("sardinia", None, UK, 22, 0.750),
        ("norway", "2022", ITALIAN, 126, 0.674),
        ("norway", "2022", UK, 88, 0.674),
        ("england_wales", None, UK, 88, 0.669),
        ("belgium", None, ITALIAN, 16, 0.669),
        ("belgium", None, UK, 16, 0.669),
        ("switzerland", None, ITALIAN, 58, 0.668),
        ("switzerland", None, UK, 46, 0.670),
        ("usa", None, ITALIAN, 1320, 0.667),
        ("usa", None, UK, 1127, 0.667),
    ],
)
def test_classic_table(flow_matrix, data, year, criteria, regions, least):
    matrix = flow_matrix(data, year)
    result = delineate(matrix, criteria)
    partition = result.partition
    unassigned = int((partition.region < 0).sum())
    assert partition.k == regions
    assert result.iterations == matrix.n - unassigned - regions
    inside = partition.region[matrix.origins] == partition.region[matrix.out_unit]
    inside &= partition.region[matrix.origins] >= 0
    internal = np.bincount(
        partition.region[matrix.origins][inside], matrix.out_value[inside], partition.k
    )
    larger = np.maximum(partition.sums(matrix.residents), partition.sums(matrix.jobs))
    assert round(float((internal / larger).min()), 3) == least


@pytest.mark.slow
@pytest.mark.parametrize("data", ["sardinia", "no2022", "belgium"])
def test_corrected_mode_depends_on_neither_names_nor_row_order(flow_matrix, data):
    matrix = flow_matrix(data)
    original = delineate(matrix, ITALIAN, method=Method.CORRECTED).partition
    for seed in range(times(20)):
        again = relabelled(matrix, ITALIAN, seed, method=Method.CORRECTED)
        assert adjusted_rand_index(original.region, again) == 1.0, seed


@pytest.mark.parametrize(("data", "regions"), [("sardinia", 37), ("no2022", 129), ("belgium", 12)])
def test_corrected_mode_counts(flow_matrix, data, regions):
    # verified.md section 1, "LMA corrected": aggregation repaired, reserve by descending q.
    result = delineate(flow_matrix(data), ITALIAN, method=Method.CORRECTED)
    assert result.partition.k == regions


@pytest.mark.parametrize(
    ("year", "ttwa", "small", "norwegian"),
    [("2020", 133, 159, 170), ("2022", 126, 150, 161)],
)
def test_norwegian_presets(flow_matrix, year, ttwa, small, norwegian):
    # verified.md section 2, on the units of the commuting table.
    matrix = flow_matrix("norway", year)
    assert delineate(matrix, ITALIAN).partition.k == ttwa
    assert delineate(matrix, SMALL).partition.k == small
    assert delineate(matrix, NORWEGIAN, linkage=Linkage.CURDS).partition.k == norwegian


def relabelled(matrix, criteria, seed, position=None, method=Method.CLASSIC):
    """Delineate after renaming all units and shuffling all rows; regions in the old order."""
    rng = np.random.default_rng(seed)
    new = rng.permutation(matrix.n).astype(np.int32)
    rows = rng.permutation(matrix.cells)
    old = np.argsort(new)
    x, y = position[:, old] if position is not None else (None, None)
    units = Units.from_table([f"{p:06d}" for p in range(matrix.n)], x, y)
    renamed = FlowMatrix.from_indices(
        new[matrix.origins[rows]], new[matrix.out_unit[rows]], matrix.out_value[rows], units
    )
    return delineate(renamed, criteria, method=method).partition.region[new]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "year", "criteria"),
    [
        ("sardinia", None, ITALIAN),
        ("norway", "2022", ITALIAN),
        ("belgium", None, ITALIAN),
        ("england_wales", None, UK),
        ("netherlands", None, UK),
        ("switzerland", None, ITALIAN),
        ("usa", None, UK),
    ],
)
def test_neither_names_nor_row_order_matter(flow_matrix, data, year, criteria):
    matrix = flow_matrix(data, year)
    original = delineate(matrix, criteria).partition
    # The large ones with all 50 in tests/prove.
    for seed in range(times(50) if matrix.n < 1_000 else times(6, 3)):
        again = relabelled(matrix, criteria, seed)
        assert adjusted_rand_index(original.region, again) == 1.0, seed


@pytest.mark.slow
def test_exact_ties_are_counted_and_change_little(flow_matrix):
    # Flows of one or two persons between 1 km cells: many exact ties, here without positions.
    matrix = flow_matrix("sardinia_grid")
    original = delineate(matrix, ITALIAN)
    assert any(f.key == "delineation.ties" for f in original.findings)
    for seed in range(times(8, 4)):
        again = relabelled(matrix, ITALIAN, seed)
        assert adjusted_rand_index(original.partition.region, again) >= 0.999, seed


def test_positions_decide_exact_ties(flow_matrix):
    matrix = flow_matrix("sardinia_grid")
    position = np.array(
        [code[len("1kmN") :].split("E")[::-1] for code in matrix.units.codes], dtype=float
    ).T
    first = relabelled(matrix, ITALIAN, 0, position)
    for seed in range(1, 1 + times(8, 4)):
        assert adjusted_rand_index(first, relabelled(matrix, ITALIAN, seed, position)) == 1.0, seed
