"""Time the stability of a division: 200 drawings of the flows, and the other variants.

Run by itself (`python benchmarks/stability.py`) it prints the table; `run.py` takes
the lines of it into docs/benchmarks.md.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

# name: case of run.py, method, what varies, repeats, aim in seconds (None = only measured)
CASES = {
    "Norway, 200 draws, classic": ("Norway 2022", "classic", "draws", 5, 5.0),
    "Norway, 200 draws, corrected": ("Norway 2022", "corrected", "draws", 5, 5.0),
    "Sardinia, 200 draws, compatible": ("Sardinia 2001", "compatible", "draws", 3, None),
    "Sardinia, 144 settings, compatible": ("Sardinia 2001", "compatible", "settings", 3, None),
    "USA, 200 draws, classic": ("USA 2016-2020", "classic", "draws", 3, 40.0),
    "USA, 200 draws, corrected": ("USA 2016-2020", "corrected", "draws", 3, 40.0),
}
DRAWS = 200


def measure(name: str) -> dict[str, float]:
    """Run one case in this process; the matrix is there already."""
    from run import CASES as DATA
    from run import columns

    from smacreg_plugin.engine.assessment.consensus import consensus
    from smacreg_plugin.engine.assessment.stability import stability
    from smacreg_plugin.engine.assessment.variants import Grid, resampled, with_criteria
    from smacreg_plugin.engine.delineation.criteria import Criteria
    from smacreg_plugin.engine.delineation.self_containment import Method, delineate
    from smacreg_plugin.engine.flows import FlowMatrix, Units
    from smacreg_plugin.engine.monitor import Monitor

    data, method, kind, repeats, _ = CASES[name]
    origins, destinations, persons = columns(DATA[data][0])
    units = Units.from_table(sorted({*origins, *destinations}))
    matrix = FlowMatrix.from_table(origins, destinations, persons, units)
    own = Criteria(1_000, 0.6667, 10_000, 0.75)

    def draw(matrix, criteria, monitor):
        return delineate(matrix, criteria, method=Method(method), monitor=monitor).partition

    def draw_own(matrix, monitor):
        return draw(matrix, own, monitor)

    base = draw_own(matrix, Monitor())
    drawing, agreeing = [], []
    for _ in range(repeats):
        start = time.perf_counter()
        if kind == "draws":
            count = DRAWS
            found = stability(matrix, base, resampled(matrix, draw_own, DRAWS, 1), DRAWS)
        else:
            criteria, _ = Grid.around(own).criteria()
            count = len(criteria)
            found = stability(matrix, base, with_criteria(matrix, draw, criteria), count)
        drawn = time.perf_counter()
        consensus(found.labels, matrix)
        drawing.append(drawn - start)
        agreeing.append(time.perf_counter() - drawn)
    values = found.values()
    return {
        "units": matrix.n,
        "cells": matrix.cells,
        "variants": count,
        "regions": base.k,
        "likeness": values["score_mean"],
        "seconds": statistics.median(drawing),
        "consensus": statistics.median(agreeing),
    }


def table() -> tuple[list[str], list[str]]:
    """Run all cases, each in a process of its own: the lines, and the aims missed."""
    lines = [
        "| case | units | cells | regions | likeness, mean | drawings, s | aim, s | consensus, s |",
        "|---|---|---|---|---|---|---|---|",
    ]
    missed = []
    for name, (*_, aim) in CASES.items():
        child = subprocess.run(
            [sys.executable, __file__, name], capture_output=True, text=True, check=True
        )
        got = json.loads(child.stdout)
        lines.append(
            f"| {name} | {got['units']:,} | {got['cells']:,} | {got['regions']:,} "
            f"| {got['likeness']:.1f} | {got['seconds']:.2f} | {'' if aim is None else f'{aim:g}'} "
            f"| {got['consensus']:.2f} |"
        )
        print(lines[-1], flush=True)
        if aim is not None and got["seconds"] > aim:
            missed.append(name)
    return lines, missed


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        sys.exit(1 if table()[1] else 0)
