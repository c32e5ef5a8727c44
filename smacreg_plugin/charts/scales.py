"""From numbers to pixels, and the ticks of an axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite, log10
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QLocale

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Writes a number with so many decimals, in the reader's language.
Write = Callable[[float, int], str]

_MOST_DECIMALS = 9
_LEAST_SPAN = 1e-300  # what lies nearer together cannot be divided into steps


@dataclass(frozen=True)
class Scale:
    """A straight scale: `low` lies at pixel `start`, `high` at `end`.

    Where low and high are the same, everything lies in the middle. A flipped scale has its
    high end at `start`.
    """

    low: float
    high: float
    start: float
    end: float
    flipped: bool = False

    def __call__(self, value: float) -> float:
        """Return the pixel of a value; NaN for NaN."""
        return self.start + (self.end - self.start) * self._share(value)

    def pixels(self, values: NDArray) -> NDArray:
        """Return the pixels of an array of values, NaN where they are NaN."""
        import numpy as np

        if self.high == self.low:
            share = np.where(np.isfinite(values), 0.5, np.nan)
        else:
            share = (values - self.low) / (self.high - self.low)
        if self.flipped:
            share = 1.0 - share
        return self.start + (self.end - self.start) * share

    def _share(self, value: float) -> float:
        if self.high == self.low:
            return 0.5 if isfinite(value) else value
        share = (value - self.low) / (self.high - self.low)
        return 1.0 - share if self.flipped else share


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Return round numbers within an interval, for an axis.

    Parameters
    ----------
    low, high : float
    most : int
        The most ticks there may be, at least 2; there are about half as many at least.

    Returns
    -------
    list of float
        Ascending steps of 1, 2, 2.5 or 5 times a power of ten. The number itself where low and
        high are as good as the same; none where one of them is no number.
    """
    if not (isfinite(low) and isfinite(high)):
        return []
    low, high = min(low, high), max(low, high)
    if high - low <= max(1e-12 * max(abs(low), abs(high)), _LEAST_SPAN):
        return [low]
    power = floor(log10((high - low) / most)) - 1
    for exponent in range(power, power + 4):
        for factor in (1.0, 2.0, 2.5, 5.0):
            # Divided rather than multiplied: 3 / 10 is 0.3, 3 * 0.1 is not.
            step = factor * 10.0**exponent
            first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
            if last - first + 1 <= most:
                return [round(k * step, max(0, 2 - exponent)) + 0.0 for k in range(first, last + 1)]
    return []


def decimals(values: Sequence[float]) -> int:
    """Return how many decimals numbers need to be written alike and in full."""
    written = [f"{value:.{_MOST_DECIMALS}f}".rstrip("0").partition(".")[2] for value in values]
    return max(map(len, written), default=0)


def write(value: float, places: int) -> str:
    """Return a number as the language of the application writes it, with a true minus sign."""
    return QLocale().toString(value, "f", places).replace("-", "\N{MINUS SIGN}")
