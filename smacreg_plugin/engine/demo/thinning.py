"""Fewer vertices in border lines, without letting one line pass over another."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUCKET = 2500
# An arc between two junctions keeps a vertex, or two arcs could become the same line; a closed
# arc keeps enough to look like an island.
FEWEST_OPEN, FEWEST_CLOSED = 3, 7


def thin(
    points: NDArray[np.int64], lines: list[list[int]], smallest_bends: list[float]
) -> list[list[int]]:
    """Straighten small bends.

    After Visvalingam and Whyatt (1993): the vertex that spans the smallest
    triangle with its neighbours goes first. It stays if any vertex of any line
    lies in that triangle or on its rim, since only then could lines cross.

    Parameters
    ----------
    points : ndarray of int, shape (v, 2)
        Vertices; integers keep the test exact.
    lines : list of list of int
        Vertex numbers of each line, first equal to last where it is closed. A
        vertex lies within one line only; line ends may be shared.
    smallest_bends : list of float
        For each line the area of the triangle from which on a bend stays, in
        squared units.

    Returns
    -------
    list of list of int
        The lines with the vertices that stay; their ends always do.
    """
    xs: list[int] = points[:, 0].tolist()
    ys: list[int] = points[:, 1].tolist()
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    line_of: dict[int, int] = {}
    buckets: dict[tuple[int, int], set[int]] = {}
    spare = []
    for number, line in enumerate(lines):
        spare.append(len(line) - (FEWEST_CLOSED if line[0] == line[-1] else FEWEST_OPEN))
        for a, b, c in zip(line, line[1:], line[2:]):
            before[b], after[b], line_of[b] = a, c, number
        for v in line:
            buckets.setdefault((xs[v] // BUCKET, ys[v] // BUCKET), set()).add(v)

    def twice_area(a: int, b: int, c: int) -> int:
        return (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a])

    def is_empty(a: int, b: int, c: int) -> bool:
        sign = 1 if twice_area(a, b, c) >= 0 else -1
        columns = range(min(xs[a], xs[b], xs[c]) // BUCKET, max(xs[a], xs[b], xs[c]) // BUCKET + 1)
        rows = range(min(ys[a], ys[b], ys[c]) // BUCKET, max(ys[a], ys[b], ys[c]) // BUCKET + 1)
        for column in columns:
            for row in rows:
                for v in buckets.get((column, row), ()):
                    if v not in (a, b, c) and (
                        sign * twice_area(a, b, v) >= 0
                        and sign * twice_area(b, c, v) >= 0
                        and sign * twice_area(c, a, v) >= 0
                    ):
                        return False
        return True

    queue: list[tuple[int, int, int, int]] = []

    def enqueue(b: int) -> None:
        size = abs(twice_area(before[b], b, after[b]))
        if size < 2 * smallest_bends[line_of[b]]:
            heapq.heappush(queue, (size, b, before[b], after[b]))

    for b in before:
        enqueue(b)
    while queue:
        _, b, a, c = heapq.heappop(queue)
        if before.get(b) != a or after[b] != c or spare[line_of[b]] <= 0:
            continue
        if not is_empty(a, b, c):
            continue
        spare[line_of[b]] -= 1
        buckets[xs[b] // BUCKET, ys[b] // BUCKET].discard(b)
        del before[b], after[b]
        # Line ends are not keys: only inner vertices have neighbours to be told.
        if a in after:
            after[a] = c
        if c in before:
            before[c] = a
        for v in (a, c):
            if v in before:
                enqueue(v)
    return [
        [v for k, v in enumerate(line) if v in before or k in (0, len(line) - 1)] for line in lines
    ]
