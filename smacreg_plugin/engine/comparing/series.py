"""One indicator of all regions in one variant, by period and part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

# The axis "part" of a series; the words are those of ``indicators.areas``.
WHOLE, CENTRE, HINTERLAND = 0, 1, 2
PARTS = 3


@dataclass(frozen=True, eq=False)
class Series:
    """One indicator in one variant: p periods, three parts, k regions.

    Attributes
    ----------
    indicator : str
    variant : str
        Empty for what was observed.
    periods : tuple of str
        Ascending.
    value, numerator, denominator : ndarray of float, shape (p, 3, k)
        NaN where there is none; ``value`` in the unit of the indicator.
    status : ndarray of int8, shape (p, 3, k)
        Position in ``indicators.values.STATUSES``, -1 where the table has no row.
    nation_value : ndarray of float, shape (p,)
        NaN where the table has no row of the nation.
    source : str
        Where the numbers come from; several with commas between.
    """

    indicator: str
    variant: str
    periods: tuple[str, ...]
    value: Floats
    numerator: Floats
    denominator: Floats
    status: NDArray[np.int8]
    nation_value: Floats
    source: str

    @property
    def selectable(self) -> tuple[str, ...]:
        """The periods in which some whole region has a value."""
        return tuple(self.periods[row] for row in self._known_rows().tolist())

    def latest(self) -> int:
        """Return the position of the last period in which some whole region has a value.

        That of the last period where no region ever has one.
        """
        known = self._known_rows()
        return int(known[-1]) if known.size else len(self.periods) - 1

    def at(self, period: str | None = None) -> int:
        """Return the position of a period; that of :meth:`latest` where it is none of these."""
        return self.periods.index(period) if period in self.periods else self.latest()

    def _known_rows(self) -> NDArray[np.int64]:
        return np.flatnonzero(np.isfinite(self.value[:, WHOLE]).any(axis=1))
