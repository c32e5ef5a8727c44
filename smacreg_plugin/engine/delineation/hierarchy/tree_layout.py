"""A merge table as a tree to draw: rows for the leaves, levels for the joins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .merge_table import MergeTable

    Floats = NDArray[np.float64]
    Positions = NDArray[np.int64]


@dataclass(frozen=True)
class TreeLayout:
    """Leaves from top to bottom, and the joins between them.

    Attributes
    ----------
    leaf : ndarray of int, shape (k,)
        Position of the unit that each leaf is named after.
    units : ndarray of int, shape (k,)
        Number of units in each leaf; more than one where the tree is cut off below.
    region : ndarray of int, shape (k,)
        Position of the unit that the region at the cut is named after; -1 where a leaf holds
        several regions.
    step : ndarray of int, shape (m,)
        Step of each join, from 0.
    rows : ndarray of float, shape (m, 2)
        Rows of the two branches that join, the one that goes on second.
    starts : ndarray of float, shape (m, 2)
        Levels at which the two branches begin.
    level : ndarray of float, shape (m,)
        Level of each join: the largest distance so far, or the share of residents who work in
        their own region.
    before : ndarray of bool, shape (m,)
        Whether each join comes before the cut.
    lowest, highest : float
        Ends of the axis of levels.
    cut : float
        Level of the cut.
    is_distance : bool
        Whether levels are distances.
    """

    leaf: Positions
    units: Positions
    region: Positions
    step: Positions
    rows: Floats
    starts: Floats
    level: Floats
    before: NDArray[np.bool_]
    lowest: float
    highest: float
    cut: float
    is_distance: bool


def tree_layout(table: MergeTable, steps: int, most_leaves: int) -> TreeLayout:
    """Lay out the top of a merge tree.

    Parameters
    ----------
    table : MergeTable
        All merges.
    steps : int
        Number of merges before the cut.
    most_leaves : int
        With more units, the first merges are left out.
    """
    is_distance = table.steps > 0 and not np.isnan(table.height).any()
    level = np.maximum.accumulate(table.height) if is_distance else table.internal_share
    lowest = 0.0 if is_distance else float(table.share_after[0])
    hidden = min(max(table.n - most_leaves, 0), table.steps)
    order, _ = table.leaf_order()
    label = table.roots(hidden)
    in_order = label[order[table.used[order]]]
    first = np.flatnonzero(np.diff(in_order, prepend=-1))
    leaf = in_order[first]
    region = table.roots(steps)[leaf] if steps >= hidden else np.full(leaf.size, -1)

    row = np.zeros(len(table.codes))
    row[leaf] = np.arange(leaf.size)
    reached = np.full(len(table.codes), lowest)
    reached[table.kept[:hidden]] = level[:hidden]
    shown = np.arange(hidden, table.steps)
    rows, starts = np.zeros((shown.size, 2)), np.zeros((shown.size, 2))
    for place, step in enumerate(shown.tolist()):
        both = [table.absorbed[step], table.kept[step]]
        rows[place], starts[place] = row[both], reached[both]
        row[both[1]] = row[both].mean()
        reached[both[1]] = level[step]
    return TreeLayout(
        leaf,
        np.diff(np.append(first, in_order.size)),
        region,
        shown,
        rows,
        starts,
        level[hidden:],
        shown < steps,
        lowest,
        1.0,
        _cut_level(level, steps, lowest),
        is_distance,
    )


def _cut_level(level: Floats, steps: int, lowest: float) -> float:
    """Return the middle between the joins on both sides of the cut; at the last where all are."""
    before = float(level[steps - 1]) if steps else lowest
    after = float(level[steps]) if steps < level.size else before
    return (before + after) / 2
