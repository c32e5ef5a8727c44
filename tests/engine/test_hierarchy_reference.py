"""Equality with the programs Intramax, ttwa and flowbcaR, and with published commuting zones."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.assessment.overall import overall_statistics
from smacreg.smacreg_plugin.engine.delineation.hierarchy.anabel import anabel
from smacreg.smacreg_plugin.engine.delineation.hierarchy.commuting_zones import (
    LabourForce,
    commuting_zones,
)
from smacreg.smacreg_plugin.engine.delineation.hierarchy.cuts import Stop, cut, region_shares
from smacreg.smacreg_plugin.engine.delineation.hierarchy.flowbca import FlowOption, flowbca
from smacreg.smacreg_plugin.engine.delineation.hierarchy.intramax import intramax
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.neighbours import Neighbours


def sets(codes, labels):
    regions = {}
    for code, label in zip(codes, labels):
        regions.setdefault(label, set()).add(code)
    return {frozenset(members) for members in regions.values()}


def regions(result):
    return sets(result.partition.codes, result.partition.labels())


# --- Intramax (Charlton 0.9), delineation.md section 4 ---------------------------------


@pytest.mark.parametrize(("data", "ks"), [("brindisi", 3), ("sardinia", 8)])
def test_intramax_objectives_and_allocations(reference, read_csv, flow_matrix, data, ks):
    folder = reference / "reference" / "methods"
    objective = [float(v) for v in read_csv(folder / f"intramax_{data}_objective.csv")["objective"]]
    table = intramax(flow_matrix(data))
    np.testing.assert_allclose(table.strength, objective, rtol=1e-12, atol=0)

    allocation = read_csv(folder / f"intramax_{data}_alloc.csv")
    codes = allocation.pop("code")
    assert len(allocation) == ks
    for k, labels in allocation.items():
        result = cut(table, Stop.NUMBER, int(k[1:]))
        assert result.partition.k == int(k[1:])
        assert regions(result) == sets(codes, labels), k


# --- flowbcaR 1.1.0, delineation.md section 10 ------------------------------------------


@pytest.mark.parametrize("option", FlowOption)
@pytest.mark.parametrize(("data", "k"), [("brindisi", 19), ("sardinia", 20)])
def test_flowbca_merges_and_clusters(reference, read_csv, flow_matrix, data, k, option):
    # With k = 20 the package stops at 19 of the 20 units of Brindisi, after one merge.
    folder = reference / "reference" / "methods"
    units = read_csv(folder / f"flowbca_{data}_opt{option.value}_units.csv")
    merges = sorted(
        (
            (-int(turn), source, to, float(g))
            for source, to, g, turn in zip(
                units["sourceunit"], units["destinationunit"], units["g"], units["round"]
            )
            if turn
        ),
    )
    matrix = flow_matrix(data)
    codes = matrix.units.codes
    table = flowbca(matrix, option)
    assert [(codes[a], codes[b]) for a, b in zip(table.absorbed, table.kept)] == [
        (source, to) for _, source, to, _ in merges
    ]
    np.testing.assert_allclose(table.strength, [g for *_, g in merges], rtol=1e-12, atol=0)
    assert (-table.regions_left).tolist() == [turn for turn, *_ in merges]

    clusters = read_csv(folder / f"flowbca_{data}_opt{option.value}_k20_clusters.csv")
    result = cut(table, Stop.NUMBER, k)
    assert list(result.partition.ids) == sorted(clusters["clusterid"])
    residents, internal = region_shares(table, result.steps)
    labels = [matrix.units.index[code] for code in clusters["clusterid"]]
    assert residents[labels].tolist() == [float(v) for v in clusters["rowflows"]]
    assert internal[labels].tolist() == [float(v) for v in clusters["internal"]]
    shares = (internal / residents)[~np.isnan(residents)]
    means = (shares.mean(), table.share_after[result.steps], shares.min())
    theirs = [float(clusters[name][0]) for name in ("La", "Lw", "Lm")]
    np.testing.assert_allclose(means, theirs, rtol=1e-12)


def test_flowbca_on_korea_stops_when_all_have_internal_flows(reference):
    # delineation.md section 10: 159 units, zero diagonal, option 1, non-zero rule.
    with (reference / "data" / "korea" / "korea_flows.csv").open(encoding="utf-8") as file:
        header, *rows = list(csv.reader(file))
    cells = [(row[0], name, value) for row in rows for name, value in zip(header[1:], row[1:])]
    matrix = FlowMatrix.from_table(*zip(*cells), Units.from_table(header[1:]))
    result = cut(flowbca(matrix), Stop.INTERNAL_FLOWS)
    residents, internal = region_shares(result.table, result.steps)
    shares = (internal / residents)[~np.isnan(residents)]
    assert matrix.n == 159
    assert result.partition.k == 13
    assert round(result.table.share_after[result.steps], 3) == 0.910
    assert round(shares.mean(), 3) == 0.600
    assert round(shares.min(), 3) == 0.205


# --- Anabel in ttwa 0.8.5.1, delineation.md section 9 -------------------------------------


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("size50000", {"size_center": 50_000}),
        ("4centers", {"centres": ["97410", "97411", "97415", "97416"]}),
    ],
)
def test_anabel_merge_order_and_zones(reference, read_csv, name, values):
    folder = reference / "reference" / "methods"
    rows = read_csv(folder / "anabel_reunion_input.csv")
    units = Units.from_table(sorted({*rows["HOME"], *rows["WORK"]}))
    matrix = FlowMatrix.from_table(rows["HOME"], rows["WORK"], rows["FLOW"], units)
    pairs = [
        (units.index[home], units.index[work])
        for home, work, near in zip(rows["HOME"], rows["WORK"], rows["CONTI"])
        if near == "1"
    ]
    neighbours = Neighbours.from_pairs(matrix.n, *zip(*pairs))
    table = anabel(matrix, neighbours=neighbours, **values)
    log = read_csv(folder / f"anabel_reunion_log_{name}.csv")
    codes = units.codes
    assert [codes[i] for i in table.absorbed] == log["origin"]
    assert [codes[i] for i in table.kept] == log["destination"]
    np.testing.assert_allclose(table.strength, [float(v) for v in log["link"]], rtol=1e-12)
    result = cut(table, Stop.NONE)
    zoning = read_csv(folder / f"anabel_reunion_zoning_{name}.csv")
    assert dict(zip(result.partition.codes, result.partition.labels())) == dict(
        zip(zoning["id"], zoning["zone"])
    )
    # minimum_link is the same as a cut by strength.
    links = np.array([float(v) for v in log["link"]])
    below = int(np.flatnonzero(links < 0.2)[0])
    assert cut(table, Stop.STRENGTH, 0.2).steps == below


# --- commuting zones, verified.md section 1 ------------------------------------------------


@pytest.fixture(scope="module")
def american(flow_table):
    # Abroad and unknown are dropped, then Yakutat (02282) as a workplace is kept only for
    # residents of 02282, 02063, 02105; then row sums.
    origins, destinations, persons = flow_table("usa")
    keep = [
        row
        for row, (home, work) in enumerate(zip(origins, destinations))
        if work != "02282" or home in {"02282", "02063", "02105"}
    ]
    columns = [[column[row] for row in keep] for column in (origins, destinations, persons)]
    return FlowMatrix.from_table(*columns, Units.from_table(sorted({*columns[0], *columns[1]})))


@pytest.mark.slow
def test_american_commuting_zones(american):
    table = commuting_zones(american)
    assert american.n == 3_222
    for height, zones in ((0.977, 593), (0.972, 670), (0.98, 550)):
        assert cut(table, Stop.HEIGHT, height).partition.k == zones


@pytest.mark.slow
def test_american_zones_equal_those_of_scipy(american):
    # scipy breaks ties by the order of rows; at these heights they make no difference.
    hierarchy = pytest.importorskip("scipy.cluster.hierarchy")
    n = american.n
    flows = np.zeros((n, n))
    flows[american.origins, american.out_unit] = american.out_value
    force = flows.sum(1)
    similarity = (flows + flows.T) / np.minimum(force[:, None], force[None, :])
    distance = 1 - np.minimum(similarity, 0.999)
    linkage = hierarchy.linkage(distance[np.triu_indices(n, 1)], "average")
    table = commuting_zones(american)
    for height in (0.977, 0.972, 0.98):
        theirs = hierarchy.fcluster(linkage, height, "distance")
        ours = regions(cut(table, Stop.HEIGHT, height))
        assert ours == sets(american.units.codes, theirs.tolist())


@pytest.mark.slow
def test_zones_of_england_and_wales(reference, read_csv):
    # Labour force = internal flow, capped at 1 in each year, then averaged; cut at 0.98.
    years = []
    for year in (1991, 2001, 2011):
        rows = read_csv(reference / "data" / "england_wales" / f"ew_commuting_{year}.csv")
        units = Units.from_table(sorted({*rows["origin"], *rows["destination"]}))
        years.append(FlowMatrix.from_table(*rows.values(), units))
    expected = read_csv(
        reference / "data" / "england_wales" / "ew_commuting_zones_ts098_reference.csv"
    )
    recipe = {"labour_force": LabourForce.INTERNAL, "cap": 1.0}
    table = commuting_zones(years, **recipe)
    result = cut(table, Stop.HEIGHT, 0.98)
    assert result.partition.k == 29
    assert regions(result) == sets(expected["LAD20XCD"], expected["CZ"])
    # The order of the years does not matter.
    again = commuting_zones(years[::-1], **recipe)
    np.testing.assert_allclose(again.height, table.height, rtol=1e-12)
    # delineation.md section 5: with all residents as labour force there would be 45.
    assert cut(commuting_zones(years, cap=1.0), Stop.HEIGHT, 0.98).partition.k == 45


# --- Norway 2020, delineation.md section 16; 0.93 is the preset of verified.md section 2 ----


@pytest.mark.parametrize(
    ("stop", "value", "expected"),
    [
        (Stop.HEIGHT, 0.98, (70, 10, 0.662, 0.860, 0.885, 0.792)),
        (Stop.HEIGHT, 0.95, (125, 35, 0.497, 0.813, 0.853, 0.775)),
        (Stop.HEIGHT, 0.90, (188, 85, 0.302, 0.770, 0.815, 0.750)),
        (Stop.NUMBER, 159, (159, 63, 0.154, 0.721, 0.720, 0.683)),
        (Stop.NUMBER, 90, (90, 16, 0.278, 0.781, 0.780, 0.736)),
        (Stop.NUMBER, 46, (46, 3, 0.522, 0.843, 0.831, 0.774)),
    ],
)
def test_norway(flow_matrix, stop, value, expected):
    matrix = flow_matrix("norway", "2020")
    table = commuting_zones(matrix) if stop is Stop.HEIGHT else intramax(matrix)
    result = cut(table, stop, value)
    overall = overall_statistics(matrix, result.partition)
    contained = overall.summaries["self_containment"]
    got = (
        overall.regions,
        overall.single_unit_regions,
        contained.minimum,
        contained.mean,
        overall.internal_share,
        overall.modularity,
    )
    # The table has three decimals, rounded half up or half to even.
    np.testing.assert_allclose(got, expected, rtol=0, atol=6e-4)
    assert overall.internal_share == pytest.approx(table.share_after[result.steps], rel=1e-12)


@pytest.mark.parametrize(("year", "regions"), [("2020", 157), ("2022", 153)])
def test_norwegian_preset(flow_matrix, year, regions):
    matrix = flow_matrix("norway", year)
    assert cut(commuting_zones(matrix), Stop.HEIGHT, 0.93).partition.k == regions
