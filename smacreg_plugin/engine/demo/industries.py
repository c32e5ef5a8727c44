"""Which industries people work in: the mix of each place, and how it changes over the years."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .places import CITY, ISLAND, RURAL, TOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]


class Industry(NamedTuple):
    """An industry and where it is found.

    ``code`` is a range of NACE divisions, whose name stands in
    :data:`..sentences.demo.INDUSTRY_NAMES`. ``share`` is the per cent of the jobs
    in a usual town; ``city``, ``suburb``, ``rural`` and ``island`` say how many
    times as much it is there. ``spread`` is how much places differ, ``trend`` the
    growth a year in per cent beside the others', ``swing`` how strongly it follows
    the business cycle.
    """

    code: str
    share: float
    city: float
    suburb: float
    rural: float
    island: float
    spread: float
    trend: float
    swing: float


INDUSTRIES = (
    Industry("01-03", 1.8, 0.2, 2.2, 5.0, 7.0, 0.35, -1.5, 0.2),
    Industry("05-09", 0.7, 1.2, 0.6, 1.0, 0.3, 0.90, -0.5, 2.2),
    Industry("10-33", 12.0, 0.5, 0.8, 0.8, 0.9, 0.35, -1.2, 2.2),
    Industry("35-39", 1.4, 0.8, 0.7, 1.5, 0.8, 0.45, 0.6, 0.2),
    Industry("41-43", 7.8, 0.9, 1.7, 1.2, 1.0, 0.20, 0.6, 2.3),
    Industry("45-47", 14.5, 0.9, 0.9, 0.6, 0.6, 0.15, -0.9, 1.2),
    Industry("49-53", 4.4, 1.1, 1.4, 1.0, 1.5, 0.30, -0.3, 1.3),
    Industry("55-56", 3.4, 1.1, 0.7, 0.9, 1.2, 0.35, 0.5, 1.6),
    Industry("58-63", 1.9, 2.6, 0.5, 0.3, 0.2, 0.35, 2.4, 1.3),
    Industry("64-66", 1.1, 2.3, 0.2, 0.4, 0.2, 0.35, -1.4, 0.8),
    Industry("68-75", 4.6, 1.8, 0.9, 0.5, 0.4, 0.25, 1.9, 1.4),
    Industry("77-82", 4.4, 1.4, 0.9, 0.6, 0.5, 0.25, 0.7, 1.7),
    Industry("84", 6.0, 1.3, 0.8, 1.2, 1.1, 0.20, 0.1, 0.0),
    Industry("85", 8.3, 1.0, 1.3, 1.2, 1.2, 0.15, 0.2, 0.0),
    Industry("86-88", 22.5, 0.9, 1.0, 1.1, 1.1, 0.12, 1.1, 0.0),
    Industry("90-99", 3.6, 1.1, 0.9, 0.8, 0.7, 0.20, 0.4, 1.1),
    Industry("00", 0.6, 0.8, 1.3, 1.2, 1.2, 0.25, 0.0, 0.5),
)  # fmt: skip
CODES = tuple(industry.code for industry in INDUSTRIES)
MANUFACTURING = CODES.index("10-33")

# Rural places and towns that live by one industry, how often, and how much more it is there.
ONE_SIDED = {"10-33": 4.5, "01-03": 3.0, "35-39": 9.0, "05-09": 12.0, "55-56": 6.0}
ONE_SIDED_SHARE = {TOWN: 0.3, RURAL: 0.24, ISLAND: 0.25}


def make_mix(kind: Indices, nearness: Floats, random: np.random.RandomState) -> Floats:
    """Return the weights of the industries in each place in the last year, shape (p, industries).

    Parameters
    ----------
    kind : ndarray of int, shape (p,)
        CITY, TOWN, ISLAND or RURAL.
    nearness : ndarray of float, shape (p,)
        How much of a suburb a place is, from 0 to 1.
    random : RandomState
    """
    column = {name: _column(name) for name in Industry._fields[1:]}
    rural = column["rural"] ** (1 - nearness[:, None]) * column["suburb"] ** nearness[:, None]
    factor = np.select(
        [kind[:, None] == k for k in (CITY, TOWN, ISLAND)],
        [column["city"], np.ones(len(INDUSTRIES)), column["island"]],
        rural,
    )
    mix = column["share"] * factor
    mix *= np.exp(np.clip(random.normal(0.0, 1.0, mix.shape), -2, 2) * column["spread"])
    dice, which = random.uniform(size=kind.size), random.randint(len(ONE_SIDED), size=kind.size)
    share = np.select([kind == k for k in ONE_SIDED_SHARE], list(ONE_SIDED_SHARE.values()), 0.0)
    for place in np.flatnonzero(dice < share * (1 - nearness)).tolist():
        code = list(ONE_SIDED)[int(which[place])]
        mix[place, CODES.index(code)] *= ONE_SIDED[code]
    return np.asarray(mix / mix.sum(axis=1, keepdims=True))


def make_course(years: tuple[int, ...], size: Floats, random: np.random.RandomState) -> Floats:
    """Return how much of each industry there is beside the last year, shape (years, p, industries).

    A steady trend of the industry, and a walk of its own in each place that
    drifts back and is the larger, the fewer jobs there are.

    Parameters
    ----------
    years : tuple of int
    size : ndarray of float, shape (p, industries)
        Jobs in the last year.
    random : RandomState
    """
    spread = 0.015 + 0.16 / np.sqrt(size + 4)
    shocks = np.clip(random.normal(0.0, 1.0, (len(years), *size.shape)), -2.5, 2.5) * spread
    walk = np.empty_like(shocks)
    walk[0] = shocks[0]
    for number in range(1, len(years)):
        walk[number] = 0.9 * walk[number - 1] + shocks[number]
    since = np.array(years, dtype=np.float64) - years[-1]
    return np.asarray(np.exp(walk + since[:, None, None] * _column("trend") / 100))


def swings() -> Floats:
    """Return how strongly each industry follows the business cycle, shape (industries,)."""
    return _column("swing")


def _column(name: str) -> Floats:
    return np.array([getattr(industry, name) for industry in INDUSTRIES], dtype=np.float64)
