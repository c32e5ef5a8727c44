"""Time the methods on the network of flows, beside igraph and leidenalg where these are installed.

`network.py CASE` measures one case in this process; `table` runs all of them.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).parent)]

from run import columns  # noqa: E402

NORWAY = "data/norway/commuting_2017_2022.csv"
# name: source, method, resolution, repeats, aim in seconds (None = only measured), peer's runs
CASES = {
    "modularity, Norway 2022": (NORWAY, "modularity", 1, 5, 1.0, 10),
    "modularity at 5, Norway 2022": (NORWAY, "modularity", 5, 5, 1.0, 10),
    "modularity, Switzerland 2020": (
        "data/switzerland/switzerland_commuting_2020.csv", "modularity", 1, 5, None, 10,
    ),
    "modularity, USA 2016-2020": (
        "data/usa/usa_commuting_2016_2020.csv", "modularity", 1, 5, None, 10,
    ),
    "modularity, synthetic 7,201 zones": ((7_201, 1_600_000), "modularity", 1, 5, 5.0, 1),
    "dominant flows, Norway 2022": (NORWAY, "dominant", 0, 5, 0.1, 0),
    "dominant flows, indirect too, Norway 2022": (NORWAY, "indirect", 0, 5, None, 0),
    "description length, Norway 2022": (NORWAY, "description", 0, 5, 2.0, 0),
}  # fmt: skip
# Neighbours of the description length: this many strongest links of each unit.
NEIGHBOURS = 6


def measure(name: str) -> dict[str, object]:
    """Run one case in this process."""
    from smacreg_plugin.engine.flows import FlowMatrix, Units

    source, method, resolution, repeats, _, peer_runs = CASES[name]
    origins, destinations, persons = columns(source)
    units = Units.from_table(sorted({*origins, *destinations}))
    matrix = FlowMatrix.from_table(origins, destinations, persons, units)
    draw = drawing(matrix, method, resolution)
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = draw()
        seconds.append(time.perf_counter() - start)
    return {
        "units": matrix.n,
        "cells": matrix.cells,
        "regions": result.partition.k,
        "quality": getattr(result, "modularity", None),
        "seconds": statistics.median(seconds),
        "peer": peer(matrix, resolution, peer_runs) if peer_runs else None,
    }


def drawing(matrix, method, resolution):
    """Return a function that draws regions once."""
    from smacreg_plugin.engine.delineation.network.description_length import (
        description_length_regions,
    )
    from smacreg_plugin.engine.delineation.network.dominant_flows import dominant_flow_regions
    from smacreg_plugin.engine.delineation.network.modularity import modularity_regions

    if method == "modularity":
        return lambda: modularity_regions(matrix, resolution=resolution)
    if method == "description":
        neighbours = strongest_links(matrix)
        return lambda: description_length_regions(matrix, neighbours=neighbours)
    return lambda: dominant_flow_regions(matrix, indirect=method == "indirect")


def strongest_links(matrix):
    """Return neighbours that stand in for borders, which flow tables do not have."""
    from smacreg_plugin.engine.neighbours import Neighbours

    both = np.zeros((matrix.n, matrix.n))
    both[matrix.origins, matrix.out_unit] = matrix.out_value
    both += both.T
    np.fill_diagonal(both, 0.0)
    second = np.argsort(-both, axis=1, kind="stable")[:, :NEIGHBOURS]
    first = np.repeat(np.arange(matrix.n), NEIGHBOURS)
    return Neighbours.from_pairs(matrix.n, first, second.ravel())


def peer(matrix, resolution, runs) -> dict[str, object] | None:
    """Return seconds and best Q of leidenalg's runs, None where it is not installed."""
    try:
        import igraph
        import leidenalg
    except ImportError:
        return None
    graph = igraph.Graph(
        n=matrix.n,
        edges=np.stack([matrix.origins, matrix.out_unit], axis=1).tolist(),
        directed=True,
    )
    weights = matrix.out_value.tolist()
    start = time.perf_counter()
    found = [
        leidenalg.find_partition(
            graph,
            leidenalg.RBConfigurationVertexPartition,
            weights=weights,
            resolution_parameter=resolution,
            seed=seed,
        )
        for seed in range(runs)
    ]
    seconds = time.perf_counter() - start
    best = max(partition.quality() for partition in found) / matrix.total
    return {"runs": runs, "seconds": seconds, "quality": best}


def table() -> tuple[list[str], list[str]]:
    """Run all cases; return the lines of a table and the cases that missed their aim."""
    lines = [
        "| method, data | units | cells | regions | Q | seconds | aim, s | leidenalg |",
        "|---|---|---|---|---|---|---|---|",
    ]
    missed = []
    for name, (*_, aim, _) in CASES.items():
        child = subprocess.run(
            [sys.executable, __file__, name], capture_output=True, text=True, check=True
        )
        got = json.loads(child.stdout)
        quality = "" if got["quality"] is None else f"{got['quality']:.5f}"
        other = (
            ""
            if got["peer"] is None
            else (
                f"{got['peer']['seconds']:.2f} s for {got['peer']['runs']} runs, "
                f"Q {got['peer']['quality']:.5f}"
            )
        )
        lines.append(
            f"| {name} | {got['units']:,} | {got['cells']:,} | {got['regions']:,} | {quality} "
            f"| {got['seconds']:.3f} | {'' if aim is None else format(aim, 'g')} | {other} |"
        )
        print(lines[-1], flush=True)
        if aim is not None and got["seconds"] > aim:
            missed.append(name)
    return lines, missed


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        sys.exit(bool(table()[1]))
