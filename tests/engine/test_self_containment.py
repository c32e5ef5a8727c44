"""Behaviour of the three methods on small constructed cases."""

from __future__ import annotations

import numpy as np
import pytest
from effort import times
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.criteria import Criteria
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.orders import MeasuredOrder, PackageOrder
from smacreg.smacreg_plugin.engine.delineation.proto_regions import ProtoRegions
from smacreg.smacreg_plugin.engine.delineation.reserve_list import Mover
from smacreg.smacreg_plugin.engine.delineation.self_containment import (
    Method,
    delineate,
    unlinked_units,
)
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

CRITERIA = Criteria(1_000, 0.60, 10_000, 0.75)


def matrix_of(text, more_units=(), **options):
    """Make a matrix from lines "origin destination persons"."""
    origins, destinations, persons = zip(*(line.split() for line in text.strip().splitlines()))
    units = Units.from_table(sorted({*origins, *destinations, *more_units}))
    return FlowMatrix.from_table(origins, destinations, persons, units, **options)


# a and e are tied only to b, which leans to c: a region whose first unit to
# leave has nowhere to go.
DANGLING = """
a b 500
b a 10
b b 100
b c 200
c c 5000
c b 50
e b 100
b e 5
"""
# The same with an almost invalid c, which b would make worse.
FRAGILE = DANGLING + "c x 1200\nx x 20000\nx c 1550"


def events(matrix, method):
    result = delineate(matrix, CRITERIA, method=method)
    code = matrix.units.codes.__getitem__
    return [(d.step, code(d.unit), d.action, d.event) for d in result.log]


@pytest.mark.parametrize("method", [Method.CORRECTED, Method.COMPATIBLE])
def test_events_d_and_f_break_up_a_region_without_links(method):
    assert events(matrix_of(DANGLING), method)[:5] == [
        (1, "a", "moved", ""),
        (2, "e", "moved", ""),
        (3, "a", "reserved", "D"),
        (3, "e", "reserved", "F"),
        (3, "b", "moved", ""),
    ]


@pytest.mark.parametrize("method", [Method.CORRECTED, Method.COMPATIBLE])
def test_event_e_refuses_what_makes_the_other_region_worse(method):
    assert events(matrix_of(FRAGILE), method)[2:5] == [
        (3, "a", "reserved", "D"),
        (3, "e", "reserved", "F"),
        (3, "b", "reserved", "E"),
    ]


def test_reserve_is_placed_by_code_in_the_package_and_by_commuting_when_corrected():
    placed = {
        method: [
            unit for _, unit, action, _ in events(matrix_of(DANGLING), method) if action == "placed"
        ]
        for method in (Method.CORRECTED, Method.COMPATIBLE)
    }
    assert placed == {Method.CORRECTED: ["a", "e"], Method.COMPATIBLE: ["e", "a"]}


# Two claims are equal but for the last bits, which follow the order of codes.
TENTHS = """
0 0 2;0 3 .7;0 4 .7;0 7 .2;1 0 .2;1 4 10.1;1 5 .2;2 0 33.3;2 2 7;2 3 1.1;2 7 33.3;2 8 10.1;3 2 1.1
3 3 2.1;3 5 .2;3 6 .1;4 4 .9;5 1 .7;5 5 3;6 0 .7;6 2 .2;6 3 33.3;6 4 33.3;6 6 .3;6 8 1.1;7 2 .3
8 1 33.3;8 2 10.1;8 7 33.3
"""
BESIDE = "03 13 23 04 24 05 35 45 16 26 46 56 07 37 57 18 78"


def test_rounding_decides_no_claim():
    rows = [row.split() for row in TENTHS.strip().replace("\n", ";").split(";")]
    beside = [(int(a), int(b)) for a, b in BESIDE.split()]
    x = [2, 0, 1, 0, 2, 0, 0, 0, 1]
    found = set()
    for seed in range(12):
        codes = np.random.default_rng(seed).permutation(9).astype(str).tolist()
        units = Units.from_table(codes, x, range(9))
        matrix = FlowMatrix.from_table(
            *zip(*((codes[int(o)], codes[int(d)], v) for o, d, v in rows)), units
        )
        place = [units.index[code] for code in codes]
        neighbours = Neighbours.from_pairs(
            9, [place[a] for a, _ in beside], [place[b] for _, b in beside]
        )
        result = delineate(
            matrix, Criteria(5, 0.5, 50, 0.7), method=Method.CORRECTED, neighbours=neighbours
        )
        region = result.partition.region[place].tolist()
        found.add(tuple(region.index(r) for r in region))
    assert found == {(0, 1, 0, 0, 0, 1, 0, 1, 1)}


@pytest.mark.parametrize(
    ("order", "action", "places"),
    [(MeasuredOrder, "moved", {2: 0, 0: 1, 1: 1}), (PackageOrder, "reserved", {2: 0, 0: 1, 1: 2})],
)
def test_rounding_decides_only_in_the_package(monkeypatch, order, action, places):
    regions = order(matrix_of(DANGLING), CRITERIA, Linkage.SMART)
    mover = Mover(regions, fragments=False)
    link = regions.strongest(0, exclude=0)
    less = regions.validity[link.region] * (1 - 1e-15)
    assert less < regions.validity[link.region]
    monkeypatch.setattr(regions, "validity_with", lambda *_: less)
    mover._leave(0, 0)
    mover._join_or_reserve(0, link, 0, 0.0, "A", None)
    assert mover.decisions[-1].action == action
    assert mover._classes({0: 0.3, 1: 0.1 + 0.2, 2: 0.1}) == places


def test_package_numbers_codes_of_digits():
    # "10" is the eleventh number, though it stands before "9" as text: equal
    # validity 0 and equal links, so that only the order of codes decides.
    rows = "9 100 50\n10 100 50\n100 9 5\n100 10 5\n100 100 900"
    matrix = matrix_of(rows)
    first = delineate(matrix, CRITERIA, method=Method.COMPATIBLE).log[0]
    assert matrix.units.codes[first.unit] == "9"


def test_event_b_and_unlinked_units():
    # Kept external commuters make a look linked when it is not.
    rows = "a a 10\nb b 900\nb c 300\nc b 200\nc c 800\na away 5"
    matrix = matrix_of(rows.replace("a away 5", "").strip())
    assert [matrix.units.codes[i] for i in np.flatnonzero(unlinked_units(matrix))] == ["a"]
    units = matrix.units
    origins, destinations, persons = zip(*(line.split() for line in rows.splitlines()))
    kept = FlowMatrix.from_table(origins, destinations, persons, units, keep_external=True)
    assert not unlinked_units(kept).any()
    for method in (Method.CORRECTED, Method.COMPATIBLE):
        result = delineate(kept, CRITERIA, method=method)
        assert [d.event for d in result.log if d.unit == 0] == ["B"]
        assert result.partition.labels()[0] == ""
        assert "delineation.not_assigned" in [f.key for f in result.findings]
    classic = delineate(kept, CRITERIA)
    assert classic.partition.labels()[0] == "a"
    assert "delineation.closed" in [f.key for f in classic.findings]


def test_dropping_a_unit_can_leave_another_without_links():
    # d only sends (no jobs); without it, e is alone.
    matrix = matrix_of("d e 5\ne e 10\na b 50\nb a 50\na a 200\nb b 200")
    assert [matrix.units.codes[i] for i in np.flatnonzero(unlinked_units(matrix))] == ["d", "e"]
    result = delineate(matrix, CRITERIA)
    assert [d.action for d in result.log[:2]] == ["left_out", "left_out"]
    assert result.partition.labels()[2:] == ["", ""]


def test_nothing_left_is_refused():
    with pytest.raises(EngineError) as refused:
        delineate(matrix_of("a a 5\nb b 7"), CRITERIA)
    assert refused.value.message.key == "delineation.nothing_left"


def test_package_mode_knows_only_smart():
    with pytest.raises(EngineError) as refused:
        delineate(matrix_of(DANGLING), CRITERIA, method=Method.COMPATIBLE, linkage=Linkage.CURDS)
    assert refused.value.message.key == "criteria.linkage"


def test_measures_by_hand():
    # 100 persons to the region and 50 back; unit 1000 / 800, region 2000 / 1600.
    values = (100.0, 50.0, 1000.0, 800.0, 2000.0, 1600.0)
    assert Linkage.SMART.measure(*values) == pytest.approx(100**2 / 1.6e6 + 50**2 / 1.6e6)
    assert Linkage.CURDS.measure(*values) == pytest.approx(0.1 + 0.0625 + 0.025 + 0.0625)
    assert Linkage.INTRAMAX.measure(*values) == pytest.approx(150 / 1.6e6)


def test_the_linkage_decides_where_a_unit_goes():
    # 100 persons from a fill a seventh of the 700 jobs in s, 130 an eighth of the 1000 in l.
    matrix = matrix_of("a a 770\na s 100\na l 130\ns s 300\nl l 870\nl s 300")
    targets = {}
    for linkage in Linkage:
        link = ProtoRegions(matrix, CRITERIA, linkage).strongest(0, exclude=0)
        targets[linkage] = matrix.units.codes[link.region]
    assert targets == {Linkage.SMART: "l", Linkage.CURDS: "l", Linkage.INTRAMAX: "s"}


@settings(max_examples=50)
@given(seed=st.integers(0, 10_000), linkage=st.sampled_from(list(Linkage)))
def test_few_and_many_links_agree(seed, linkage):
    rng = np.random.default_rng(seed)
    n = 60
    origin, destination = rng.integers(0, n, (2, 2_500)).astype(np.int32)
    units = Units.from_table([f"{i:02d}" for i in range(n)])
    persons = rng.integers(1, 9, 2_500).astype(float)
    matrix = FlowMatrix.from_indices(origin, destination, persons, units)
    regions = ProtoRegions(matrix, CRITERIA, linkage)
    for unit in rng.choice(n, 30, replace=False):
        source = int(regions.label[unit])
        link = regions.strongest(int(unit), exclude=source)
        by_loop = max(
            regions._few_links(int(unit), source),
            key=lambda a: (
                linkage.measure(
                    a.to,
                    a.back,
                    matrix.residents[unit],
                    matrix.jobs[unit],
                    regions.residents[a.region],
                    regions.jobs[a.region],
                ),
                regions.jobs[a.region],
                -regions.best[a.region],
            ),
        )
        assert link == by_loop
        regions.remove(int(unit), source)
        regions.add(int(unit), link)


@pytest.mark.parametrize("method", Method)
def test_cancel_stops_with_no_result(method):
    class Stopped(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        delineate(matrix_of(DANGLING), CRITERIA, method=method, monitor=Stopped())


@st.composite
def matrices(draw):
    n = draw(st.integers(2, 9))
    cells = draw(
        st.lists(
            st.tuples(st.integers(0, n - 1), st.integers(0, n - 1), st.integers(1, 400)),
            min_size=1,
            max_size=40,
        )
    )
    origin, destination, persons = (np.array(column) for column in zip(*cells))
    units = Units.from_table([f"u{i}" for i in range(n)])
    return FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons.astype(float), units
    )


@settings(max_examples=times(150, 3))
@given(matrix=matrices(), method=st.sampled_from(list(Method)))
def test_every_unit_ends_somewhere_and_is_explained(matrix, method):
    criteria = Criteria(50, 0.6, 400, 0.75)
    try:
        result = delineate(matrix, criteria, method=method)
    except EngineError as refused:
        assert refused.message.key == "delineation.nothing_left"  # noqa: PT017
        return
    dropped = unlinked_units(matrix)
    region = result.partition.region
    assert ((region >= 0) | dropped | (method is not Method.CLASSIC)).all()
    assert not (region[dropped] >= 0).any()
    last = {}
    for decision in result.log:
        last[decision.unit] = decision
    labels = result.partition.labels()
    for unit, decision in last.items():
        expected = (
            ""
            if decision.action in {"reserved", "left_out"}
            else matrix.units.codes[decision.target]
        )
        assert labels[unit] == expected
    untouched = [u for u in range(matrix.n) if u not in last]
    assert all(labels[u] == matrix.units.codes[u] for u in untouched)
    if method is Method.CLASSIC:
        closed = sum(f.values["count"] for f in result.findings if f.key == "delineation.closed")
        residents, jobs = (result.partition.sums(m) for m in (matrix.residents, matrix.jobs))
        linked = matrix.without(dropped) if dropped.any() else matrix
        residents = np.bincount(region[~dropped], linked.residents, result.partition.k)
        jobs = np.bincount(region[~dropped], linked.jobs, result.partition.k)
        inside = region[matrix.origins] == region[matrix.out_unit]
        inside &= region[matrix.origins] >= 0
        internal = np.bincount(
            region[matrix.origins][inside], matrix.out_value[inside], result.partition.k
        )
        invalid = criteria.validities(residents, jobs, internal) < 1
        assert int(invalid.sum()) <= closed
