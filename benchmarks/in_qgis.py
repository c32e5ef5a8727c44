"""What the scripts that time the dock share: a QGIS, clocks, and the table that `run.py` reads."""

from __future__ import annotations

import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "dock")]


@cache
def start():
    """Return a QGIS in which the package has its installed name; it is kept, or widgets die."""
    from qgis.core import QgsApplication

    application = QgsApplication.instance() or QgsApplication([], True)
    application.initQgis()
    import conftest  # noqa: F401  (gives the package its installed name)

    return application


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def timed(work: Callable[[], object]) -> float:
    """Return how long something takes; what earlier cases have left is cleared away before it."""
    gc.collect()
    return milliseconds(work)


def median(work: Callable[[int], object], repeats: int) -> float:
    """Return how long something takes that is told which time it is."""
    gc.collect()
    return statistics.median(milliseconds(lambda k=k: work(k)) for k in range(repeats))


def say(found: Mapping[str, float], aims: Mapping[str, float]) -> NoReturn:
    """Print the table, and end with an error where an aim is missed."""
    print("| what | median, ms | aim, ms |", "|---|---|---|", sep="\n")
    for name, aim in aims.items():
        print(f"| {name} | {found[name]:.0f} | {aim:g} |")
    for name, ms in found.items():
        if name not in aims:
            print(f"| {name} | {ms:.1f} | |")
    # Qt frees what QGIS holds in an order of its own.
    sys.stdout.flush()
    os._exit(1 if any(found[name] > aim for name, aim in aims.items()) else 0)
