"""Methods on the network of flows against other programs, where these are installed.

leidenalg with igraph (modularity) and PANINIpy (description length) are peers
for this comparison only; the plugin needs neither.
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.delineation.network.description_length import (
    description_length_regions,
)
from smacreg.smacreg_plugin.engine.delineation.network.modularity import modularity_regions
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from conftest import flow_matrix, flow_table  # noqa: F401
from networks import matrix_of, random_borders, random_table

CASES = [
    *(("norway", year, resolution) for year in ("2020", "2022") for resolution in (1, 5, 20)),
    *(
        (name, None, 1)
        for name in (
            "sardinia",
            "brindisi",
            "belgium",
            "england_wales",
            "switzerland",
            "usa",
        )
    ),
]


@pytest.mark.parametrize(("data", "year", "resolution"), CASES)
def test_modularity_against_leidenalg(flow_matrix, data, year, resolution):  # noqa: F811
    leidenalg = pytest.importorskip("leidenalg", reason="the peer leidenalg is not installed")
    import igraph

    matrix = flow_matrix(data, year)
    graph = igraph.Graph(
        n=matrix.n,
        edges=np.stack([matrix.origins, matrix.out_unit], axis=1).tolist(),
        directed=True,
    )
    found = []
    for seed in range(10):
        peer = leidenalg.find_partition(
            graph,
            leidenalg.RBConfigurationVertexPartition,
            weights=matrix.out_value.tolist(),
            resolution_parameter=resolution,
            seed=seed,
        )
        found.append(quality(matrix, np.array(peer.membership), resolution))
    ours = modularity_regions(matrix, resolution=resolution).modularity
    print(f"{data} {year} {resolution}: {ours:.6f}, peer {statistics.median(found):.6f}")
    assert ours >= statistics.median(found) - 0.001


def quality(matrix, label, resolution):
    """Return Q of a peer's groups by our formula."""
    k = int(label.max()) + 1
    home, work = label[matrix.origins], label[matrix.out_unit]
    shares = matrix.out_value / matrix.total
    expected = np.bincount(home, shares, k) * np.bincount(work, shares, k)
    return shares[home == work].sum() - resolution * expected.sum()


def test_description_length_against_paninipy():
    # The peer stops at the first merge that does not help; until then each length agrees.
    reason = "the peer PANINIpy is not installed"
    peer = pytest.importorskip("paninipy.community_regionalization", reason=reason)
    compared = 0
    for seed in range(60):
        table = random_table(seed, 9)
        n = len(table)
        if not ((table.sum(axis=0) + table.sum(axis=1)) > 0).all():
            continue
        first, second = random_borders(seed, n)
        borders = sorted({(min(p), max(p)) for p in zip(first, second) if p[0] != p[1]})
        flows = [(int(i), int(j), int(table[i, j])) for i, j in np.argwhere(table)]
        lengths, _ = peer.greedy_opt(n, borders, flows)
        neighbours = Neighbours.from_pairs(n, first, second)
        ours = description_length_regions(matrix_of(table), neighbours=neighbours)
        if any(message.key == "delineation.ties" for message in ours.findings):
            continue
        compared += 1
        np.testing.assert_allclose(ours.lengths[: len(lengths)], lengths, rtol=1e-10)
        assert ours.length <= min(lengths) + 1e-9
    assert compared > 30
