"""Lines over periods: where they break, how they run in pixels, and how far they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainterPath

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STUB = 4.0  # pixels to both sides of a lone point where a line or band has no mark


def runs(values: Sequence[float]) -> list[tuple[int, int]]:
    """Return the unbroken stretches of a series.

    Parameters
    ----------
    values : sequence of float, length p
        NaN where there is none.

    Returns
    -------
    list of (int, int)
        First position, and the one after the last.
    """
    found: list[tuple[int, int]] = []
    start = None
    for k, value in enumerate(values):
        if value != value:  # NaN
            start = None
        elif start is not None:
            found[-1] = (start, k + 1)
        else:
            start = k
            found.append((k, k + 1))
    return found


def breaks(years: Sequence[float], values: NDArray) -> list[float]:
    """Return the middle of each stretch of years in which a line is broken.

    Parameters
    ----------
    years : sequence of float, length p
    values : array of float, shape (m, p)
        A year counts where a row has no value and has values before and after.
    """
    import numpy as np

    there = np.isfinite(values)
    begun = np.logical_or.accumulate(there, axis=1)
    to_come = np.logical_or.accumulate(there[:, ::-1], axis=1)[:, ::-1]
    broken = np.where((begun & to_come & ~there).any(axis=0), 0.0, np.nan)
    return [(years[start] + years[stop - 1]) / 2 for start, stop in runs(broken.tolist())]


def line_path(x: Sequence[float], y: Sequence[float], stubs: bool = False) -> QPainterPath:
    """Return a line through points in pixels; a lone one is a short stub, if that is wanted."""
    path = QPainterPath()
    for start, stop in runs(y):
        if stop - start == 1:
            if stubs:
                path.moveTo(x[start] - _STUB, y[start])
                path.lineTo(x[start] + _STUB, y[start])
            continue
        path.moveTo(x[start], y[start])
        for k in range(start + 1, stop):
            path.lineTo(x[k], y[k])
    return path


def band_path(x: Sequence[float], low: Sequence[float], high: Sequence[float]) -> QPainterPath:
    """Return the area between two lines in pixels; over a lone period a narrow bar."""
    path = QPainterPath()
    both = [a + b for a, b in zip(low, high)]
    for start, stop in runs(both):
        if stop - start == 1:
            path.addRect(
                QRectF(
                    QPointF(x[start] - _STUB, high[start]), QPointF(x[start] + _STUB, low[start])
                )
            )
            continue
        path.moveTo(x[start], high[start])
        for k in range(start + 1, stop):
            path.lineTo(x[k], high[k])
        for k in range(stop - 1, start - 1, -1):
            path.lineTo(x[k], low[k])
        path.closeSubpath()
    return path


def distances(x: NDArray, y: NDArray, position: QPointF) -> NDArray:
    """Return how far lines are from a place, by the pieces next to it.

    Parameters
    ----------
    x : array of float, shape (p,)
        Pixels of the periods, ascending.
    y : array of float, shape (m, p)
        Pixels of the values, NaN where there is none.
    position : QPointF

    Returns
    -------
    array of float, shape (m,)
        Pixels; infinity where a line has nothing near.
    """
    import numpy as np

    px, py = position.x(), position.y()
    nearest = int(np.abs(x - px).argmin())
    best = np.hypot(x[nearest] - px, y[:, nearest] - py)
    for k in (nearest - 1, nearest):
        if not 0 <= k < len(x) - 1:
            continue
        dx, dy = x[k + 1] - x[k], y[:, k + 1] - y[:, k]
        along = ((px - x[k]) * dx + (py - y[:, k]) * dy) / (dx * dx + dy * dy)
        along = np.clip(along, 0.0, 1.0)
        best = np.fmin(best, np.hypot(x[k] + along * dx - px, y[:, k] + along * dy - py))
    return np.where(np.isfinite(best), best, np.inf)
