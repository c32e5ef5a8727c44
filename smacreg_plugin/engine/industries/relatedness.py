"""Which industries are found together, and how well others fit into a region.

Two industries are related when many regions are specialised in both. A region
is close to an industry when it has what that industry is usually found with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..assessment.aggregate import ratio
from ..errors import EngineError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Present = NDArray[np.bool_]

KINDS = ("association", "cosine", "jaccard", "probability")


def co_occurrence(present: Present) -> Floats:
    """Return how many regions have both of two industries; zero on the diagonal.

    Parameters
    ----------
    present : ndarray of bool, shape (r, i)
        Whether a region is specialised in an industry.

    Returns
    -------
    ndarray of float, shape (i, i)
    """
    member = present.astype(np.float64)
    together = member.T @ member
    np.fill_diagonal(together, 0.0)
    return np.asarray(together)


def relatedness(together: Floats, kind: str = "association") -> Floats:
    """Return how much oftener two industries are found together than others.

    C is ``together``, S_i a row's sum, T the sum of all.

    Parameters
    ----------
    together : ndarray of float, shape (i, i)
        See :func:`co_occurrence`; symmetric, zero diagonal.
    kind : str
        *association*: (C/T) / (S_i/T * S_j/T), 1 = as by chance; *cosine*:
        C / sqrt(S_i S_j); *jaccard*: C / (S_i + S_j - C), both 0-1;
        *probability*: C against its expectation where no industry is drawn with
        itself, 1 = as by chance.

    Returns
    -------
    ndarray of float, shape (i, i)
        Zero where an industry is found with no other.

    Raises
    ------
    EngineError
        ``structure.relatedness`` for another kind.

    References
    ----------
    van Eck and Waltman (2009): How to normalize cooccurrence data? Steijn (2017):
    Improvement on the association strength: implementing probability measures
    based on combinations without repetition.
    """
    rows = together.sum(axis=1)
    one, other, total = rows[:, None], rows[None, :], float(rows.sum())
    if kind == "association":
        by_chance = one * other / max(total, 1.0)
    elif kind == "cosine":
        by_chance = np.sqrt(one * other)
    elif kind == "jaccard":
        by_chance = one + other - together
    elif kind == "probability":
        by_chance = _without_repetition(rows, total)
    else:
        raise EngineError("structure.relatedness", value=kind, choices=", ".join(KINDS))
    return np.where(together > 0, ratio(together, by_chance), 0.0)


def _without_repetition(rows: Floats, total: float) -> Floats:
    """Return how often two would be drawn together, the second among the others only."""
    one_first = ratio(rows, total - rows)[:, None] * rows[None, :]
    return np.asarray((one_first + one_first.T) / 2.0)


def density(present: Present, related: Floats) -> Floats:
    """Return how much of what an industry is related to a region has, in per cent.

    Parameters
    ----------
    present : ndarray of bool, shape (r, i)
    related : ndarray of float, shape (i, i)
        See :func:`relatedness`.

    Returns
    -------
    ndarray of float, shape (r, i)
        From 0 to 100; NaN for an industry that is related to no other.

    References
    ----------
    Hidalgo, Klinger, Barabási and Hausmann (2007): The product space conditions
    the development of nations. Boschma, Balland and Kogler (2015).
    """
    return ratio(100.0 * (present.astype(np.float64) @ related), related.sum(axis=0))


def mean_density(present: Present, densities: Floats) -> tuple[Floats, Floats]:
    """Return the mean density of the industries a region has, and of those it has not.

    The second is its potential to diversify: high where much of what new
    industries would build on is there.

    Parameters
    ----------
    present : ndarray of bool, shape (r, i)
    densities : ndarray of float, shape (r, i)
        See :func:`density`.

    Returns
    -------
    present, absent : ndarray of float, shape (r,)
        NaN where a region has none such.
    """
    known = np.isfinite(densities)
    filled = np.where(known, densities, 0.0)
    has, has_not = present & known, ~present & known
    return (
        ratio((filled * has).sum(axis=1), has.sum(axis=1)),
        ratio((filled * has_not).sum(axis=1), has_not.sum(axis=1)),
    )
