"""What the chart of paths shows."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Callable

from .frame import NO_CAPTION, Caption
from .marks import Pin
from .scales import Write, write

if TYPE_CHECKING:
    from numpy.typing import NDArray

NATION = "nation"  # id of the dashed line


@dataclass(frozen=True)
class PathsData:
    """What the chart shows; all words are ready, all numbers as they shall be drawn.

    Attributes
    ----------
    periods : tuple of str, length p
        Ascending, as they stand under the axis; also those in between without any value.
    years : array of float, shape (p,)
        Where they lie on the axis.
    pins : tuple of Pin, length m
    values : array of float, shape (m, p)
        Of the pinned regions; NaN breaks a line.
    ends : tuple of str, length m, or empty
        A number as text behind each name.
    nation : array of float, shape (p,), optional
    nation_name, nation_end : str
    low, high : array of float, shape (p,), optional
        The band in which most of the others lie.
    band : str
        What the band is.
    level : float
        Where a stronger line lies: 100 for an index, 0 for a balance. NaN: nowhere.
    base : str
        The period that is 100 and can be moved; empty where there is none.
    base_tip : str
    caption : Caption
    empty : str
        A sentence for when there are no values.
    tip : callable
        (region's id or `NATION`, period) to the words about it.
    write : callable
        Writes a tick with so many decimals.
    """

    periods: tuple[str, ...]
    years: NDArray
    pins: tuple[Pin, ...]
    values: NDArray
    ends: tuple[str, ...] = ()
    nation: NDArray | None = None
    nation_name: str = ""
    nation_end: str = ""
    low: NDArray | None = None
    high: NDArray | None = None
    band: str = ""
    level: float = nan
    base: str = ""
    base_tip: str = ""
    caption: Caption = NO_CAPTION
    empty: str = ""
    tip: Callable[[str, str], str] = lambda one, period: ""
    write: Write = write

    def numbers(self) -> NDArray:
        """Return all finite numbers that are drawn, and the level if there are any."""
        import numpy as np

        rows = [self.values, self.nation, self.low, self.high]
        drawn = np.concatenate([np.ravel(row) for row in rows if row is not None])
        drawn = drawn[np.isfinite(drawn)]
        return np.append(drawn, self.level) if len(drawn) else drawn

    def names(self) -> tuple[list[str], list[str]]:
        """Return the names at the ends of the lines, and the numbers behind them."""
        names = [pin.name for pin in self.pins]
        numbers = list(self.ends or [""] * len(self.pins))
        if self.nation is not None:
            names, numbers = [*names, self.nation_name], [*numbers, self.nation_end]
        return names, numbers

    def lines(self) -> NDArray:
        """Return all lines: those of the pinned regions, and the nation's at the end."""
        import numpy as np

        return self.values if self.nation is None else np.vstack([self.values, self.nation])

    def bases(self) -> list[int]:
        """Return the positions of the periods that can be 100: where a line has a value."""
        import numpy as np

        lines = self.values if len(self.pins) else self.lines()
        return np.flatnonzero(np.isfinite(lines).any(axis=0)).tolist()
