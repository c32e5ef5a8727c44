"""Merge tables: against a slow program in exact fractions, by hand, and their laws."""

from __future__ import annotations

import random
from fractions import Fraction
from functools import cache
from itertools import permutations

import numpy as np
import pytest
from effort import times
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.hierarchy import agglomeration
from smacreg.smacreg_plugin.engine.delineation.hierarchy.anabel import anabel
from smacreg.smacreg_plugin.engine.delineation.hierarchy.commuting_zones import (
    LabourForce,
    commuting_zones,
)
from smacreg.smacreg_plugin.engine.delineation.hierarchy.cuts import Stop, cut, region_shares
from smacreg.smacreg_plugin.engine.delineation.hierarchy.flowbca import FlowOption, flowbca
from smacreg.smacreg_plugin.engine.delineation.hierarchy.intramax import intramax
from smacreg.smacreg_plugin.engine.delineation.hierarchy.links import is_near
from smacreg.smacreg_plugin.engine.delineation.hierarchy.tree_layout import tree_layout
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

METHODS = {
    "intramax": intramax,
    "zones": commuting_zones,
    "zones, internal": lambda m, **k: commuting_zones(
        m, labour_force=LabourForce.INTERNAL, cap=1.0, **k
    ),
    **{f"flowbca {o.value}": lambda m, o=o, **k: flowbca(m, o, **k) for o in FlowOption},
    "anabel": anabel,
    "anabel, centres": lambda m, **k: anabel(m, size_center=300, centres=["u0"], **k),
}


@pytest.fixture(params=["lists of links", "full table", "both"])
def phase(request, monkeypatch):
    """Run with either way of keeping links, or change from one to the other on the way."""
    few = {"lists of links": 0, "full table": 10_000, "both": 4}[request.param]
    monkeypatch.setattr(agglomeration.merge_all, "__defaults__", (few,))


def matrix_of(rows, n=None, x=None, y=None):
    rows = np.array(rows, dtype=float)
    n = n or rows.shape[0]
    origin, destination = np.nonzero(rows)
    units = Units.from_table([f"u{i}" for i in range(n)], x, y)
    return FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), rows[origin, destination], units
    )


def random_matrix(draw: random.Random, n=None):
    n = n or draw.randint(2, 9)
    density, most = draw.choice([0.15, 0.4, 0.8]), draw.choice([2, 5, 400])
    rows = [
        [
            draw.randint(1, most) * (10 if i == j else 1)
            if draw.random() < (0.8 if i == j else density)
            else 0
            for j in range(n)
        ]
        for i in range(n)
    ]
    rows[0][1] = rows[0][1] or 1
    return matrix_of(
        rows,
        x=[draw.randint(0, 2) for _ in range(n)],
        y=[draw.randint(0, 2) for _ in range(n)],
    )


def random_neighbours(draw: random.Random, n):
    pairs = [pair for pair in permutations(range(n), 2) if draw.random() < 0.3]
    return Neighbours.from_pairs(n, *zip(*pairs)) if pairs else Neighbours.from_pairs(n, [], [])


@st.composite
def matrices(draw, whole=False):
    n = draw(st.integers(2, 12))
    seed = draw(st.integers(0, 10_000))
    rng = np.random.default_rng(seed)
    rows = rng.integers(1, 60, (n, n)) * (rng.random((n, n)) < 0.5)
    rows[np.diag_indices(n)] += rng.integers(0, 300, n)
    rows = rows if whole else np.round(rows * 0.1, 1)
    # Positions tell units with equal jobs apart.
    return matrix_of(np.maximum(rows, 0) + np.eye(n), x=rng.permutation(n).astype(float))


# --- a slow program in exact fractions ---------------------------------------------------


class Slow:
    """Everything is summed anew at each step, from the flows between members."""

    def __init__(self, matrix, method, neighbours):
        self.n = matrix.n
        self.rank = matrix.rank.tolist()
        self.method = method
        self.near = None
        if neighbours is not None:
            self.near = {(i, int(j)) for i in range(self.n) for j in neighbours.of(i)}
        self.flow = {
            (int(i), int(j)): Fraction(int(v))
            for i, j, v in zip(matrix.origins, matrix.out_unit, matrix.out_value)
        }

    def between(self, a, b):
        return sum((self.flow.get((i, j), Fraction(0)) for i in a for j in b), Fraction(0))

    def strength(self, a, b):
        everyone = range(self.n)
        r, w = (
            lambda m: self.between(m, everyone) or Fraction(1),
            lambda m: self.between(everyone, m) or Fraction(1),
        )
        to, back = self.between(a, b), self.between(b, a)
        if self.method == "intramax":
            return to / (r(a) * w(b)) + back / (r(b) * w(a))
        if self.method.startswith("zones"):
            pairs = [self.similarity(i, j)[0] for i in a for j in b]
            return sum(pairs, Fraction(0)) / len(pairs)
        if self.method in {"flowbca 1", "anabel", "anabel, centres"}:
            return to / r(a)
        if self.method == "flowbca 2":
            return to / r(a) + back / r(b)
        return to if self.method == "flowbca 3" else to + back

    def similarity(self, i, j):
        both = self.between([i], [j]) + self.between([j], [i])
        if self.method == "zones":
            force, cap = [self.between([u], range(self.n)) for u in (i, j)], Fraction(999, 1000)
        else:
            force, cap = [self.between([u], [u]) for u in (i, j)], Fraction(1)
        if both == 0:
            return Fraction(0), Fraction(0)
        if min(force) == 0:
            return cap, cap
        return min(both / min(force), cap), both / min(force)

    def allowed(self, a, b, label):
        is_large = self.between(a, range(self.n)) >= 300
        if self.method == "anabel, centres" and (label == 0 or is_large):
            return False
        return self.near is None or any((i, j) in self.near for i in a for j in b)

    def merges(self):
        regions = {i: [i] for i in range(self.n)}
        by_rank = self.rank.__getitem__
        found = []
        while True:
            links = {
                (a, b): self.strength(regions[a], regions[b])
                for a, b in permutations(regions, 2)
                if self.allowed(regions[a], regions[b], a)
            }
            most = max(links.values(), default=Fraction(0))
            if most == 0:
                return found
            tied = [pair for pair, value in links.items() if value == most]
            if self.method.startswith("flowbca"):
                absorbed, kept = self.by_inflow(regions, tied)
            elif self.method.startswith("anabel"):
                absorbed, kept = min(tied, key=lambda p: (by_rank(p[0]), by_rank(p[1])))
            else:
                pairs = [tuple(sorted(pair, key=by_rank)) for pair in tied]
                if self.method.startswith("zones"):
                    # Only what lies above the cap counts.
                    above = {p: self.above(p) for p in pairs}
                    pairs = [p for p in pairs if above[p] == max(above.values())]
                kept, absorbed = min(pairs, key=lambda p: (by_rank(p[0]), by_rank(p[1])))
            found.append((absorbed, kept, most))
            regions[kept] += regions.pop(absorbed)

    def above(self, pair):
        capped, uncapped = self.similarity(*pair)
        return uncapped if uncapped > capped else Fraction(0)

    def by_inflow(self, regions, tied):
        def first(candidates):
            if len(candidates) == 1:
                return candidates[0]

            def inflow(c):
                others = [o for o in candidates if o != c]
                return sum(
                    (
                        self.between(regions[o], regions[c])
                        / (
                            (self.between(regions[o], range(self.n)) or 1)
                            if self.method == "flowbca 1"
                            else 1
                        )
                        for o in others
                    ),
                    Fraction(0),
                )

            return min(candidates, key=lambda c: (-inflow(c), c))

        kept = first(sorted({b for _, b in tied}))
        return first(sorted({a for a, b in tied if b == kept})), kept


@cache
def slow_case(seed, method, adjacent):
    """Return a matrix, its neighbours and what the slow program merges."""
    draw = random.Random(seed)
    matrix = random_matrix(draw)
    neighbours = random_neighbours(draw, matrix.n) if adjacent else None
    return matrix, neighbours, Slow(matrix, method, neighbours).merges()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("adjacent", [False, True])
def test_merges_equal_the_slow_program(phase, method, adjacent):
    for seed in range(times(60, 2)):
        matrix, neighbours, expected = slow_case(seed, method, adjacent)
        table = METHODS[method](matrix, neighbours=neighbours)
        assert list(zip(table.absorbed.tolist(), table.kept.tolist())) == [
            (a, k) for a, k, _ in expected
        ], seed
        np.testing.assert_allclose(
            table.strength, [float(s) for *_, s in expected], rtol=1e-12, err_msg=str(seed)
        )


# --- by hand -----------------------------------------------------------------------------------

# u0 and u1 exchange 30, u2 sends 10 to u0; R = 80, 50, 40 and W = 80, 60, 30.
SMALL = [[60, 20, 0], [10, 40, 0], [10, 0, 30]]


def test_intramax_by_hand(phase):
    table = intramax(matrix_of(SMALL))
    assert table.kept.tolist() == [0, 0]
    assert table.absorbed.tolist() == [1, 2]
    # 20 / (80 * 60) + 10 / (50 * 80), then 10 / (40 * 140).
    assert table.strength.tolist() == pytest.approx([20 / 4800 + 10 / 4000, 10 / 5600])
    assert table.persons.tolist() == [30, 10]
    assert table.regions_left.tolist() == [2, 1]
    assert table.internal_share.tolist() == pytest.approx([160 / 170, 1])
    assert np.isnan(table.height).all()


def test_commuting_zones_by_hand(phase):
    table = commuting_zones(matrix_of(SMALL))
    # 30 / min(80, 50) = 0.6; then the mean of 10 / 40 and 0.
    assert table.height.tolist() == pytest.approx([0.4, 0.875])
    table = commuting_zones(matrix_of(SMALL), labour_force=LabourForce.INTERNAL)
    assert table.height.tolist() == pytest.approx([1 - 30 / 40, 1 - (10 / 30) / 2])


def test_the_cap_holds_in_each_year():
    first = matrix_of([[10, 30, 0], [30, 10, 5], [0, 5, 10]])
    second = matrix_of([[90, 0, 0], [0, 90, 10], [0, 10, 90]])
    # Year 1: min(60 / 40, 1) and 10 / 15; year 2: 0 and 20 / 100.
    table = commuting_zones([first, second], cap=1.0)
    assert table.height[0] == pytest.approx(1 - (1 + 0) / 2)
    assert table.height[1] == pytest.approx(1 - ((10 / 15 + 20 / 100) / 2 + 0) / 2)
    assert table.residents.tolist() == [130, 145, 115]


def test_ties_at_the_cap_go_to_the_stronger_link():
    # u2 has one resident in work; both others draw more than that.
    rows = [[900, 0, 5], [0, 500, 9], [0, 0, 1]]
    table = commuting_zones(matrix_of(rows))
    assert (table.absorbed[0], table.kept[0]) == (2, 1)
    assert [f.key for f in table.findings] == ["hierarchy.ties_at_cap"]


def test_flowbca_by_hand(phase):
    matrix = matrix_of(SMALL)
    shares = flowbca(matrix)
    # Both 20 / 80 and 10 / 40 are a quarter; u1 and u0 send each other most, u0 less of it.
    assert shares.strength[0] == 0.25
    assert flowbca(matrix, FlowOption.PERSONS).strength.tolist() == [20, 10]
    mutual = flowbca(matrix, FlowOption.MUTUAL_PERSONS)
    # u1 draws 20 from u0 and sends 10: it goes on.
    assert (mutual.absorbed[0], mutual.kept[0], mutual.strength[0]) == (0, 1, 30)


def test_rounding_decides_no_tie():
    assert is_near(0.3, 0.1 + 0.2)
    assert is_near(0.1 + 0.2, 0.3)
    assert not is_near(0.3 * (1 - 1e-9), 0.3)


def test_ties_are_counted(flow_matrix):
    # The units of Sardinia have many small flows of the same size.
    by_code = flowbca(flow_matrix("sardinia"), FlowOption.PERSONS)
    by_jobs = flowbca(flow_matrix("sardinia"), FlowOption.PERSONS, by_code=False)
    counts = [[(f.key, f.values["count"]) for f in table.findings] for table in (by_code, by_jobs)]
    assert counts == [
        [("hierarchy.ties_by_inflow", 31), ("delineation.ties_by_code", 61)],
        [("hierarchy.ties_by_inflow", 31), ("delineation.ties", 62)],
    ]


def test_anabel_leaves_centres_alone(phase):
    rows = [[50, 50, 0], [0, 80, 20], [30, 0, 60]]
    assert cut(anabel(matrix_of(rows)), Stop.NONE).partition.k == 1
    table = anabel(matrix_of(rows), centres=["u0", "u1"])
    assert [(a, k) for a, k in zip(table.absorbed, table.kept)] == [(2, 0)]
    assert anabel(matrix_of(rows), size_center=95).absorbed.tolist() == [2]
    # At the size of a centre, a region stays.
    assert anabel(matrix_of(rows), size_center=90).steps == 0


def test_units_without_anybody_are_in_no_region():
    rows = np.zeros((4, 4))
    rows[:3, :3] = SMALL
    result = cut(intramax(matrix_of(rows)), Stop.NUMBER, 2)
    assert result.partition.labels() == ["u0", "u0", "u2", ""]
    assert [f.key for f in result.findings] == ["hierarchy.left_out"]


def test_units_without_a_labour_force_are_named():
    table = commuting_zones(matrix_of([[0, 5], [5, 5]]), labour_force=LabourForce.INTERNAL)
    assert table.height[0] == pytest.approx(0.001)
    assert [(f.key, f.values["count"]) for f in table.findings] == [
        ("hierarchy.no_labour_force", 1)
    ]


# --- cuts ----------------------------------------------------------------------------------------


def test_cuts_by_hand():
    zones, flows = commuting_zones(matrix_of(SMALL)), intramax(matrix_of(SMALL))
    assert cut(zones, Stop.HEIGHT, 0.39).steps == 0
    assert cut(zones, Stop.HEIGHT, 0.4).steps == 1
    assert cut(zones, Stop.STRENGTH, 0.6).steps == 1
    assert cut(zones, Stop.HEIGHT, 1).steps == 2
    assert cut(flows, Stop.NUMBER, 1).steps == 2
    assert cut(flows, Stop.SHARE, 0.7).steps == 0
    assert cut(flows, Stop.SHARE, 0.77).steps == 1
    assert cut(flows, Stop.SHARE, 1).steps == 2
    # The shares are 0.75, 0.8, 0.75, then 130/130 and 0.75.
    assert cut(flows, Stop.LEAST_SHARE, 0.75).steps == 0
    assert cut(flows, Stop.LEAST_SHARE, 0.76).steps == 2
    assert cut(flows, Stop.MEAN_SHARE, 0.8).steps == 1
    assert cut(flows, Stop.INTERNAL_FLOWS).steps == 0
    # 40 of u1 come to 60 of u0, then 30 to 130.
    assert cut(flows, Stop.DESTINATION, 1.5).steps == 2
    assert cut(flows, Stop.DESTINATION, 1.6).steps == 0
    # The 30 who commute between the first two count in the second step: 130 against 80.
    larger = intramax(matrix_of([*SMALL[:2], [10, 0, 80]]))
    assert cut(larger, Stop.DESTINATION, 1.4).steps == 2


@pytest.mark.parametrize(
    ("stop", "value", "key"),
    [
        (Stop.NUMBER, 0, "hierarchy.number"),
        (Stop.NUMBER, 4, "hierarchy.number"),
        (Stop.NUMBER, 1.5, "hierarchy.number"),
        (Stop.NUMBER, None, "hierarchy.value"),
        (Stop.SHARE, 1.1, "hierarchy.share"),
        (Stop.MEAN_SHARE, 0, "hierarchy.share"),
        (Stop.HEIGHT, 0.5, "hierarchy.no_height"),
        (Stop.STRENGTH, float("nan"), "hierarchy.value"),
        (Stop.DESTINATION, -1, "hierarchy.value"),
    ],
)
def test_impossible_cuts_are_refused(stop, value, key):
    with pytest.raises(EngineError) as refused:
        cut(intramax(matrix_of(SMALL)), stop, value)
    assert refused.value.message.key == key


def test_impossible_parameters_are_refused():
    matrix = matrix_of(SMALL)
    other = Neighbours.from_pairs(4, [0], [1])
    smaller = matrix_of([[1, 1], [1, 1]])
    for call, key in (
        (lambda: intramax(matrix, neighbours=other), "hierarchy.neighbours"),
        (lambda: anabel(matrix, centres=["u9"]), "hierarchy.centres"),
        (lambda: commuting_zones(matrix, cap=0), "hierarchy.cap"),
        (lambda: commuting_zones([matrix, smaller]), "hierarchy.years"),
        (lambda: commuting_zones([]), "flows.empty"),
    ):
        with pytest.raises(EngineError) as refused:
            call()
        assert refused.value.message.key == key
        assert str(refused.value)


def test_what_cannot_be_reached_is_said():
    # Two closed halves.
    rows = np.kron(np.eye(2), [[50, 10], [10, 50]])
    table = intramax(matrix_of(rows))
    few = cut(table, Stop.NUMBER, 1)
    assert few.partition.k == 2
    (finding,) = (f for f in few.findings if f.is_warning)
    assert finding.key == "hierarchy.too_few_links"
    assert str(finding)
    limited = intramax(matrix_of(SMALL), neighbours=Neighbours.from_pairs(3, [0], [1]))
    (finding,) = cut(limited, Stop.SHARE, 0.99).findings
    assert finding.key == "hierarchy.not_reached"
    assert finding.values["reached"] == pytest.approx(160 / 170, abs=1e-4)
    (finding,) = cut(intramax(matrix_of(SMALL)), Stop.SHARE, 0.5).findings
    assert finding.key == "hierarchy.nothing_merged"


# --- the tree ------------------------------------------------------------------


def test_tree_by_hand():
    zones = commuting_zones(matrix_of(SMALL))
    tree = tree_layout(zones, 1, 400)
    assert tree.is_distance
    assert tree.leaf.tolist() == [0, 1, 2]
    assert tree.units.tolist() == [1, 1, 1]
    assert tree.region.tolist() == [0, 0, 2]
    assert tree.rows.tolist() == [[1, 0], [2, 0.5]]
    assert tree.starts.tolist() == pytest.approx(np.array([[0, 0], [0, 0.4]]))
    assert tree.level.tolist() == pytest.approx([0.4, 0.875])
    assert tree.before.tolist() == [True, False]
    assert tree.cut == pytest.approx((0.4 + 0.875) / 2)
    # Where all merges are made, nothing comes after the cut.
    assert tree_layout(zones, 2, 400).cut == pytest.approx(0.875)
    shares = tree_layout(intramax(matrix_of(SMALL)), 2, 400)
    assert not shares.is_distance
    assert (shares.lowest, shares.highest) == (pytest.approx(130 / 170), 1)
    assert shares.level.tolist() == pytest.approx([160 / 170, 1])


def test_the_top_of_a_tree():
    zones = commuting_zones(matrix_of(SMALL))
    top = tree_layout(zones, 1, 2)
    assert top.leaf.tolist() == [0, 2]
    assert top.units.tolist() == [2, 1]
    assert top.region.tolist() == [0, 2]
    assert top.starts.tolist() == pytest.approx(np.array([[0, 0.4]]))
    # Below the cut nothing is drawn: a leaf holds several regions.
    assert (tree_layout(zones, 0, 2).region < 0).all()


@settings(max_examples=40)
@given(matrix=matrices(), method=st.sampled_from(list(METHODS)), most=st.integers(1, 12))
def test_a_tree_holds_every_unit_once(matrix, method, most):
    table = METHODS[method](matrix)
    tree = tree_layout(table, table.steps // 2, most)
    assert tree.units.sum() == table.n
    assert tree.leaf.size == table.n - (table.steps - tree.step.size)
    assert len(set(tree.leaf.tolist())) == tree.leaf.size
    assert (tree.level[:, None] >= tree.starts - 1e-12).all()
    assert (np.diff(tree.level) >= -1e-12).all()


# --- laws ------------------------------------------------------------


@settings(max_examples=60)
@given(matrix=matrices(), method=st.sampled_from(list(METHODS)), seed=st.integers(0, 999))
def test_neither_codes_nor_rows_matter(matrix, method, seed):
    if method == "anabel, centres":
        return
    rng = np.random.default_rng(seed)
    new = rng.permutation(matrix.n)
    rows = rng.permutation(matrix.cells)
    names = np.array([f"u{i:02d}" for i in range(matrix.n)])
    units = Units.from_table(names[new].tolist(), matrix.units.x, matrix.units.y)
    again = FlowMatrix.from_table(
        names[new[matrix.origins[rows]]].tolist(),
        names[new[matrix.out_unit[rows]]].tolist(),
        matrix.out_value[rows],
        units,
    )
    run = METHODS[method]
    if method.startswith("flowbca"):
        option = FlowOption(int(method[-1]))
        run = lambda m: flowbca(m, option, by_code=False)  # noqa: E731
    first, second = run(matrix), run(again)
    # Position i of the first is position new[i] of the second.
    assert new[first.absorbed].tolist() == second.absorbed.tolist()
    assert new[first.kept].tolist() == second.kept.tolist()
    np.testing.assert_allclose(first.strength, second.strength, rtol=1e-12)
    np.testing.assert_allclose(first.persons, second.persons, rtol=1e-9)


@settings(max_examples=60)
@given(matrix=matrices(whole=True), method=st.sampled_from(list(METHODS)), adjacent=st.booleans())
def test_commuters_are_conserved(matrix, method, adjacent):
    neighbours = random_neighbours(random.Random(matrix.n), matrix.n) if adjacent else None
    table = METHODS[method](matrix, neighbours=neighbours)
    for steps in {0, table.steps // 2, table.steps}:
        partition = table.partition(steps)
        region = partition.region
        assert partition.k == table.n - steps
        inside = region[matrix.origins] == region[matrix.out_unit]
        within = float(matrix.out_value[inside].sum())
        assert table.share_after[steps] == pytest.approx(within / matrix.total)
        residents, internal = region_shares(table, steps)
        assert np.nansum(residents) == pytest.approx(matrix.total)
        assert np.nansum(internal) == pytest.approx(within)
    order, joined = table.leaf_order()
    assert sorted(order.tolist()) == list(range(matrix.n))
    # Regions stand together in the order of the dendrogram.
    for steps in range(table.steps + 1):
        labels = table.roots(steps)[order]
        assert ((labels[1:] == labels[:-1]) == (joined < steps)).all()


@settings(max_examples=60)
@given(matrix=matrices(), method=st.sampled_from(list(METHODS)), seed=st.integers(0, 999))
def test_regions_hang_together(matrix, method, seed):
    neighbours = random_neighbours(random.Random(seed), matrix.n)
    table = METHODS[method](matrix, neighbours=neighbours)
    for steps in range(table.steps + 1):
        label = table.roots(steps)
        for region in set(label.tolist()):
            members = set(np.flatnonzero(label == region).tolist())
            seen, waiting = set(), [min(members)]
            while waiting:
                unit = waiting.pop()
                seen.add(unit)
                near = set(neighbours.of(unit).tolist())
                waiting += near & members - seen
            assert seen == members


def test_all_neighbours_are_no_limit(flow_matrix):
    matrix = flow_matrix("brindisi")
    pairs = list(permutations(range(matrix.n), 2))
    everyone = Neighbours.from_pairs(matrix.n, *zip(*pairs))
    for method, run in METHODS.items():
        if method == "anabel, centres":
            continue
        free, limited = run(matrix), run(matrix, neighbours=everyone)
        assert free.absorbed.tolist() == limited.absorbed.tolist()
        assert free.kept.tolist() == limited.kept.tolist()


@pytest.mark.parametrize("method", METHODS)
def test_cancel_stops_with_no_result(phase, method):
    class Stopped(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        METHODS[method](matrix_of(SMALL), monitor=Stopped())
