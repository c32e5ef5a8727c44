"""Time the hierarchical methods on American counties, with scipy as peer: `hierarchy.py`.

Timed is the whole call, from a loaded flow matrix to regions. scipy knows average linkage; its
time includes making the distances from the same matrix.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import Callable

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from run import columns  # noqa: E402

from smacreg_plugin.engine.delineation.hierarchy.commuting_zones import (  # noqa: E402
    commuting_zones,
)
from smacreg_plugin.engine.delineation.hierarchy.cuts import Stop, cut  # noqa: E402
from smacreg_plugin.engine.delineation.hierarchy.intramax import intramax  # noqa: E402
from smacreg_plugin.engine.flows import FlowMatrix, Units  # noqa: E402

SOURCE = "data/usa/usa_commuting_2016_2020.csv"
REPEATS = 5


def matrix() -> FlowMatrix:
    """Return the flows between counties."""
    origins, destinations, persons = columns(SOURCE)
    units = Units.from_table(sorted({*origins, *destinations}))
    return FlowMatrix.from_table(origins, destinations, persons, units)


def by_intramax(flows: FlowMatrix) -> int:
    return cut(intramax(flows), Stop.NUMBER, 600).partition.k


def by_zones(flows: FlowMatrix) -> int:
    return cut(commuting_zones(flows), Stop.HEIGHT, 0.977).partition.k


def by_scipy(flows: FlowMatrix) -> int:
    """Draw commuting zones with scipy, as a user without this plugin would."""
    from scipy.cluster.hierarchy import fcluster, linkage

    table = np.zeros((flows.n, flows.n))
    table[flows.origins, flows.out_unit] = flows.out_value
    force = flows.residents
    similarity = (table + table.T) / np.minimum(force[:, None], force[None, :])
    distance = 1 - np.minimum(similarity, 0.999)
    tree = linkage(distance[np.triu_indices(flows.n, 1)], "average")
    return len(set(fcluster(tree, 0.977, "distance").tolist()))


# name: what is timed, aim in seconds (None = a peer)
CASES: dict[str, tuple[Callable[[FlowMatrix], int], float | None]] = {
    "Intramax": (by_intramax, 4.0),
    "commuting zones": (by_zones, 0.5),
    "commuting zones, scipy": (by_scipy, None),
}


def rows() -> tuple[list[str], list[str]]:
    """Return the rows of a table in Markdown, and the names of the cases that missed their aim."""
    flows = matrix()
    lines = [
        f"| hierarchical methods, USA 2016-2020 ({flows.n:,} counties) | regions "
        "| seconds | aim, s |",
        "|---|---|---|---|",
    ]
    missed = []
    for name, (method, aim) in CASES.items():
        seconds = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            regions = method(flows)
            seconds.append(time.perf_counter() - start)
        took = statistics.median(seconds)
        lines.append(f"| {name} | {regions:,} | {took:.3f} | {'' if aim is None else aim} |")
        if aim is not None and took > aim:
            missed.append(name)
    return lines, missed


if __name__ == "__main__":
    table, late = rows()
    print("\n".join(table))
    sys.exit(f"Aim missed: {', '.join(late)}" if late else 0)
