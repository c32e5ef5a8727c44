"""Refinement: each group is rebuilt from single nodes, so that no weak group survives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .levels import compact, sums_of
from .moving import LEAST_GAIN, VISITS_BETWEEN_CHECKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .levels import Labels, Level


def refined(
    level: Level,
    label: Labels,
    k: int,
    resolution: float,
    rng: np.random.Generator,
    check: Callable[[], None],
) -> tuple[Labels, int]:
    """Split each group into well-connected parts.

    Within a group every node starts alone. In random order, a node that is
    still alone and well connected to its group joins the part to which it adds
    most, if that part is well connected to the group too: its flows with the
    rest of the group are at least what modularity expects. (Traag, Waltman and
    van Eck 2019; their random choice among the gains is left to the order.)

    Returns
    -------
    tuple
        Labels 0 to m - 1 of the parts, and m.
    """
    n, links = level.n, level.links
    order = np.argsort(label, kind="stable")
    size = np.bincount(label, minlength=k)
    first = np.cumsum(size) - size
    place = np.empty(n, dtype=np.int64)
    place[order] = np.arange(n) - first[label[order]]
    check()
    same = label[level.rows] == label[links.indices]
    row, column, weight = level.rows[same], links.indices[same], links.data[same]
    check()
    bounds = np.concatenate([[0], np.cumsum(np.bincount(row, minlength=n))]).tolist()
    column = place[column]
    check()
    inside = np.bincount(row, weight, n)
    margins = level.margins
    rest = sums_of(margins, label, k)[label] - margins
    pull = resolution * margins[:, ::-1]
    well = (inside > 0) & (inside >= (pull * rest).sum(axis=1))
    totals = sums_of(margins, label, k)
    adjacent = None if level.beside is None else level.adjacent
    part = place.copy()
    sizes = size.tolist()
    visit = 0
    for group in rng.permutation(k).tolist():
        nodes = order[first[group] : first[group] + sizes[group]]
        if nodes.size == 1:
            continue
        local, sums = part[nodes], margins[nodes].T.copy()
        cut, shut = inside[nodes], np.where(well[nodes], 0.0, -np.inf)
        alone = np.ones(nodes.size, dtype=bool)
        for i in rng.permutation(np.flatnonzero(well[nodes])).tolist():
            if visit % VISITS_BETWEEN_CHECKS == 0:
                check()
            visit += 1
            if not alone[i]:
                continue
            node = nodes[i]
            span = slice(bounds[node], bounds[node + 1])
            to = np.bincount(local[column[span]], weight[span], nodes.size)
            gain = to - pull[node] @ sums + shut
            gain[i] = 0.0
            if adjacent is None:
                best = int(gain.argmax())
            else:
                near = adjacent[node]
                near = local[place[near[label[near] == group]]]
                best = int(near[gain[near].argmax()]) if near.size else i
            if gain[best] <= LEAST_GAIN:
                continue
            local[i] = best
            alone[i] = alone[best] = False
            shut[i] = -np.inf
            sums[:, best] += sums[:, i]
            sums[:, i] = 0.0
            cut[best] += cut[i] - 2.0 * to[best]
            left = totals[group] - sums[:, best]
            expected = resolution * (sums[0, best] * left[1] + sums[1, best] * left[0])
            shut[best] = 0.0 if cut[best] >= expected else -np.inf
        part[nodes] = local
    part += first[label]
    return compact(part)
