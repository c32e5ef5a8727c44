"""Who stands between others in a network without weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...monitor import Monitor
    from ...neighbours import Neighbours

    Positions = NDArray[np.int64]


def betweenness(network: Neighbours, monitor: Monitor) -> NDArray[np.float64]:
    """Return the betweenness of each unit, shape (n,).

    Of the m units with any link: for each pair of two others, the share of
    their shortest connections that run through the unit, summed over pairs and
    divided by (m - 1)(m - 2) / 2, the number of pairs. From 0 to 1; 0 where m
    is below 3.

    Parameters
    ----------
    network : Neighbours
        Links both ways.
    monitor : Monitor
        Receives progress and may cancel.

    References
    ----------
    Brandes (2001): A faster algorithm for betweenness centrality. Journal of
    Mathematical Sociology 25.
    """
    linked = np.flatnonzero(np.diff(network.ptr))
    total = np.zeros(network.n)
    for done, source in enumerate(linked.tolist()):
        monitor.check(done / linked.size)
        total += _dependency(network, source)
    # Each pair was met from both ends.
    pairs = (linked.size - 1) * (linked.size - 2)
    return total / pairs if pairs > 0 else total


def _dependency(network: Neighbours, source: int) -> NDArray[np.float64]:
    """Return how much the source depends on each unit to reach all others."""
    distance = np.full(network.n, -1, dtype=np.int64)
    paths = np.zeros(network.n)
    distance[source], paths[source] = 0, 1.0
    level = np.array([source], dtype=np.int64)
    # Links from each distance to the next, kept for the way back.
    steps: list[tuple[Positions, Positions]] = []
    while level.size:
        start, end = _links(network, level)
        onward = distance[end] < 0
        start, end = start[onward], end[onward]
        level = np.unique(end)
        distance[level] = len(steps) + 1
        np.add.at(paths, end, paths[start])
        steps.append((start, end))
    dependency = np.zeros(network.n)
    for start, end in reversed(steps):
        np.add.at(dependency, start, paths[start] / paths[end] * (1.0 + dependency[end]))
    dependency[source] = 0.0
    return dependency


def _links(network: Neighbours, units: Positions) -> tuple[Positions, Positions]:
    """Return the links that leave some units."""
    count = network.ptr[units + 1] - network.ptr[units]
    start = np.repeat(units, count)
    before = np.cumsum(count) - count
    offset = np.arange(start.size) - np.repeat(before, count)
    return start, network.unit[network.ptr[start] + offset].astype(np.int64)
