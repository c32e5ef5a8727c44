"""Small networks for the tests of the methods on the network of flows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units


def matrix_of(table: np.ndarray) -> FlowMatrix:
    """Return the flow matrix of a square table; units are u0, u1 ... or u00, u01 ..."""
    n = len(table)
    origin, destination = np.nonzero(table)
    units = Units.from_table([f"u{i:0{len(str(n - 1))}d}" for i in range(n)])
    persons = table[origin, destination].astype(float)
    return FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons, units
    )


def random_table(seed: int, most_units: int = 7) -> np.ndarray:
    """Return a small table of whole numbers, some of its cells zero."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(3, most_units + 1))
    table = rng.integers(1, 30, (n, n)) * (rng.random((n, n)) < rng.choice([0.3, 0.6, 1.0]))
    table[0, 1] = 5
    return table


def random_borders(seed: int, n: int) -> tuple[list[int], list[int]]:
    """Return pairs of neighbours that connect all units."""
    rng = np.random.default_rng([seed, n])
    first = list(range(1, n)) + rng.integers(0, n, n // 2).tolist()
    second = [int(rng.integers(0, i)) for i in range(1, n)] + rng.integers(0, n, n // 2).tolist()
    return first, second


@cache
def all_divisions(n: int) -> np.ndarray:
    """Return each division of n units once: a row of labels."""

    def extended(label: list[int], groups: int) -> Iterator[list[int]]:
        if len(label) == n:
            yield label
            return
        for group in range(groups + 1):
            yield from extended([*label, group], max(groups, group + 1))

    return np.array(list(extended([], 0)))


def groups_of(partition) -> set[frozenset[str]]:
    """Return the regions as sets of codes."""
    return {
        frozenset(partition.codes[unit] for unit in partition.members(region))
        for region in range(partition.k)
    }
