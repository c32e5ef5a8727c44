"""Dots beside each other that do not cover each other, as a swarm around a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIZES = (5, 4, 3, 2)  # pixels across, the largest that fits is taken


def swarm(places: NDArray, height: float) -> tuple[NDArray, int]:
    """Lay dots out in rows above and below a line, each at its own place along it.

    Row by row from the middle, the dots that have room are taken from left to right. The
    result does not depend on the order of the dots: two at the same place may only change
    their rows with each other.

    Parameters
    ----------
    places : ndarray of float, shape (n,)
        Along the line in pixels; no NaN.
    height : float
        Pixels that the swarm may take. Where even the smallest dots need more, they are stacked
        and moved together until they fit, and do cover each other.

    Returns
    -------
    offsets : ndarray of float, shape (n,)
        From the line, in pixels.
    size : int
        Diameter of a dot in pixels.
    """
    import numpy as np

    order = np.argsort(places, kind="stable")
    ordered = places[order]
    rows = None
    for size in SIZES:
        most = max(1, int(height // size))
        # Where the dots would cover the whole ground there is no need to try.
        if places.size * size <= (np.ptp(places) + size if places.size else 0.0) * most:
            rows = _rows(ordered, size, most)
        if rows is not None:
            break
    else:
        rows = _stacked(ordered, size)
    # 0, 1, 2, 3, 4: in the middle, above, below, above, below.
    steps = np.where(rows % 2, -((rows + 1) // 2), rows // 2)
    offsets = np.empty(places.size)
    offsets[order] = steps * min(float(size), height / (int(rows.max(initial=0)) + 1))
    return offsets, size


def _rows(ordered: NDArray, size: float, most: int) -> NDArray | None:
    """Return the row of each of the ascending places; None where `most` rows do not do."""
    import numpy as np

    rows = np.zeros(ordered.size, dtype=int)
    left = np.arange(ordered.size)
    for row in range(most):
        if not left.size:
            break
        places = ordered[left]
        # The first dot that has room after each one.
        following = np.searchsorted(places, places + size * (1 - 1e-9)).tolist()
        taken, k = [], 0
        while k < left.size:
            taken.append(k)
            k = following[k]
        rows[left[taken]] = row
        left = np.delete(left, taken)
    return None if left.size else rows


def _stacked(ordered: NDArray, size: float) -> NDArray:
    """Return the rows of dots that cover each other: so high where they are so many."""
    import numpy as np

    columns = np.floor((ordered - ordered[0]) / size).astype(int)
    _, first = np.unique(columns, return_index=True)
    counts = np.diff(np.append(first, ordered.size))
    return np.arange(ordered.size) - np.repeat(first, counts)
