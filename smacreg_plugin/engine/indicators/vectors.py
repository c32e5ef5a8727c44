"""Measures of how numbers spread over categories, in areas.

Categories are summed over the units of an area first, then measured: a measure is never
averaged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..assessment.aggregate import ratio
from ..industries.diversity import entropy, herfindahl, krugman
from ..industries.structural_change import michaely
from .pooling import Pooled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .areas import Areas

    Floats = NDArray[np.float64]

MEASURED = ("hhi", "entropy", "krugman", "structural_change")


def measure(
    vectors: Floats, areas: Areas, name: str, earlier: list[int | None] | None = None
) -> Pooled:
    """VEC: sum each category over the area, then measure the shares.

    Parameters
    ----------
    vectors : ndarray of float, shape (c, p, n)
        By category, period and unit; a unit that lacks a category counts for none.
    areas : Areas
    name : str
        One of :data:`MEASURED`.
    earlier : list of int or None, length p, optional
        For ``structural_change``: where the period to compare with stands.
    """
    used = np.asarray(np.isfinite(vectors).all(axis=0))
    # By period, area and category.
    sums = np.moveaxis(areas.sums(np.where(used, vectors, 0.0)), 0, -1)
    whole = np.asarray(sums.sum(axis=-1))
    coverage = ratio(areas.sums(used.astype(np.float64)), areas.members[None, :])
    if name == "structural_change":
        value, coverage = _change(sums, coverage, earlier or [])
    else:
        value = _SHAPES[name](ratio(sums, whole[..., None]))
    return Pooled(value, np.full(whole.shape, np.nan), whole, coverage, used, zero=(whole == 0))


def _krugman(shares: Floats) -> Floats:
    # The nation stands last.
    return krugman(shares, shares[:, -1:])


def _change(sums: Floats, coverage: Floats, earlier: list[int | None]) -> tuple[Floats, Floats]:
    """Return the change, and the smaller coverage of its two periods."""
    value, smaller = np.full(coverage.shape, np.nan), coverage.copy()
    for now, then in enumerate(earlier):
        if then is not None:
            value[now] = michaely(sums[then], sums[now])
            smaller[now] = np.minimum(coverage[now], coverage[then])
    return value, smaller


_SHAPES: dict[str, Callable[[Floats], Floats]] = {
    "hhi": herfindahl,
    "entropy": entropy,
    "krugman": _krugman,
}
