"""How many lived in each place in the years before the population table begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .noise import stream
from .population import YEARS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

LONG_YEARS = tuple(range(2005, YEARS[-1] + 1))

# The country grew a little faster then, and every year has its own small deviation.
EARLIER_GROWTH, YEARLY_SPREAD = 0.0012, 0.002


def people_since(country: DemoCountry) -> Indices:
    """Return the inhabitants on 1 January in ``LONG_YEARS``, shape (years, places).

    From the first year of ``YEARS`` on they are those of the country; before,
    each place is followed back at its own steady rate with a little chance.
    """
    random = stream(country.seed, "history")
    known = country.people
    back = len(LONG_YEARS) - len(YEARS)
    steps = random.normal(EARLIER_GROWTH, YEARLY_SPREAD, (back, known.shape[1])) + growth(country)
    logs = np.cumsum(steps, axis=0)[::-1]
    earlier = np.rint(known[0] * np.exp(-logs)).astype(np.int64)
    return np.vstack((earlier, known))


def growth(country: DemoCountry) -> Floats:
    """Return the yearly growth of each place over ``YEARS``, as logarithm, shape (p,)."""
    first, last = country.people[0], country.people[-1]
    return np.asarray(np.log(last / first) / (len(YEARS) - 1))
