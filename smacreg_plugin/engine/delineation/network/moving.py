"""Fast local moving: single nodes change group while modularity rises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .levels import compact, membership, sums_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from .levels import Labels, Level

# Gains are shares of all persons; smaller ones are rounding.
LEAST_GAIN = 1e-13
VISITS_BETWEEN_CHECKS = 512


def move_nodes(
    level: Level,
    label: Labels,
    resolution: float,
    rng: np.random.Generator,
    check: Callable[[], None],
    *,
    patience: float = 0.0,
) -> tuple[Labels, int]:
    """Move nodes to the group where they add most, until none can gain.

    The queue of Traag, Waltman and van Eck (2019) is filled in rounds: all
    nodes that would gain are found at once and visited in random order, each
    on the groups as they then are.

    Returns
    -------
    tuple
        Labels 0 to k - 1, and k.
    """
    label, k = compact(label)
    queue = np.arange(level.n) if k == level.n else gaining(level, label, k, resolution, check)
    while queue.size > patience * level.n:
        check()
        moves = _visit(level, label, k, resolution, rng.permutation(queue), check)
        label, k = compact(label)
        if not moves:
            break
        queue = gaining(level, label, k, resolution, check)
    return label, k


def gaining(
    level: Level, label: Labels, k: int, resolution: float, check: Callable[[], None]
) -> NDArray[np.int64]:
    """Return the nodes that would gain by a move, ascending."""
    member = membership(label, k)
    groups = sums_of(level.margins, label, k)
    scaled = resolution * level.margins
    rest = groups[label] - level.margins
    stay = -(scaled[:, 0] * rest[:, 1] + scaled[:, 1] * rest[:, 0])
    best = np.full(level.n, -np.inf)
    for nodes in level.spans:
        check()
        links = _to_groups(level, nodes, member)
        counts = np.diff(links.indptr)
        row = nodes.start + np.repeat(np.arange(counts.size), counts)
        gain = links.data - (
            scaled[row, 0] * groups[links.indices, 1] + scaled[row, 1] * groups[links.indices, 0]
        )
        own = links.indices == label[row]
        stay[row[own]] += links.data[own]
        gain[own] = -np.inf
        some = counts > 0
        if some.any():
            # To be alone gains nothing and loses nothing.
            most = np.maximum(np.maximum.reduceat(gain, links.indptr[:-1][some]), 0.0)
            best[nodes][some] = most
    # A node without links stays where it is.
    return np.flatnonzero(best > stay + LEAST_GAIN)


def _to_groups(level: Level, nodes: slice, member: Any) -> Any:
    """Return the links of some nodes with groups, where neighbours matter only with near ones."""
    links = (level.links[nodes] @ member).tocsr()
    if level.beside is None:
        return links
    near = level.beside[nodes] @ member
    near.data[:] = 1.0
    # The own group counts even where no neighbour is in it.
    return links.multiply((near + member[nodes]).sign()).tocsr()


def _visit(
    level: Level,
    label: Labels,
    k: int,
    resolution: float,
    queue: NDArray[np.int64],
    check: Callable[[], None],
) -> int:
    """Move the nodes of the queue one after the other; change ``label``."""
    # One group more than there are, so that a node can always leave to be alone.
    groups = np.zeros((2, k + 1))
    groups[:, :k] = sums_of(level.margins, label, k).T
    margins = level.margins
    pull = resolution * margins[:, ::-1]
    linked, weights = level.linked, level.weights
    candidates = linked if level.beside is None else level.adjacent
    moves = 0
    for visit, node in enumerate(queue.tolist()):
        if visit % VISITS_BETWEEN_CHECKS == 0:
            check()
        if not linked[node].size:
            continue
        own = label[node]
        groups[:, own] -= margins[node]
        to = np.bincount(label[linked[node]], weights[node], k + 1)
        near = label[candidates[node]]
        gain = to[near] - pull[node] @ groups[:, near]
        stay = to[own] - pull[node] @ groups[:, own]
        best = int(gain.argmax()) if near.size else 0
        if near.size and gain[best] > max(stay, 0.0) + LEAST_GAIN:
            label[node] = own = near[best]
            moves += 1
        elif stay < -LEAST_GAIN and (alone := _empty_group(label, own, k)) is not None:
            label[node] = own = alone
            moves += 1
        groups[:, own] += margins[node]
    return moves


def _empty_group(label: Labels, own: int, k: int) -> int | None:
    """Return a group without nodes, None when a node is alone in its own already."""
    sizes = np.bincount(label, minlength=k + 1)
    if sizes[own] == 1:
        return None
    empty = np.flatnonzero(sizes == 0)
    return int(empty[0]) if empty.size else None
