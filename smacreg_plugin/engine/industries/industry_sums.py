"""Sums of jobs over units, where some lack a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]


def every(flags: Flags, axis: int | tuple[int, ...]) -> Flags:
    """Return where all are set along some axes."""
    return np.asarray(flags.all(axis=axis))


def complete(jobs: Floats) -> Floats:
    """Return 1 where a unit has every value of a period, shape (n, t)."""
    return every(np.isfinite(jobs), 1).astype(np.float64)


def all_or_none(jobs: Floats) -> Floats:
    """Return the jobs with NaN for units that lack a value in any period."""
    whole = every(np.isfinite(jobs), (1, 2))
    return np.where(whole[:, None, None], jobs, np.nan)


def sum_of_complete(jobs: Floats) -> Floats:
    """Sum over units that have every value of the period; NaN where none has, shape (k, t)."""
    whole = every(np.isfinite(jobs), 1)
    sums: Floats = np.asarray(np.where(whole[:, None, :], jobs, 0.0).sum(axis=0))
    return np.where(whole.any(axis=0), sums, np.nan)
