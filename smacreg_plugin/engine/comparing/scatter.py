"""Two indicators against each other, with the nation in the middle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .groups import compared_with
from .series import WHOLE
from .spread import spread

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measure
    from .series import Series

    Floats = NDArray[np.float64]

NATION, MEDIAN = "nation", "median"


class Axis(NamedTuple):
    """What stands on an axis.

    Attributes
    ----------
    series : Series
    measure : Measure
    period : str or None
        See :meth:`.series.Series.at`.
    """

    series: Series
    measure: Measure
    period: str | None = None


class Side(NamedTuple):
    """One axis of a scatter of k regions.

    Attributes
    ----------
    values : ndarray of float, shape (k,)
        NaN where a region has none.
    period : str
        That of the values.
    centre : float
        Where the line between the quadrants stands.
    centre_kind : str
        ``nation``, or ``median`` of the regions where the nation's value is not known or is
        a size.
    """

    values: Floats
    period: str
    centre: float
    centre_kind: str


@dataclass(frozen=True, eq=False)
class Scatter:
    """k regions by two indicators.

    Attributes
    ----------
    x, y : Side
    quadrant : ndarray of int8, shape (k,)
        0 high x and high y, 1 low x and high y, 2 both low, 3 high x and low y; -1 without a
        value. A value on the line counts as high.
    """

    x: Side
    y: Side
    quadrant: NDArray[np.int8]


def scatter(x: Axis, y: Axis, part: int = WHOLE) -> Scatter:
    """Return regions by two indicators.

    Parameters
    ----------
    x, y : Axis
        Of one table.
    part : int
        ``WHOLE``, ``CENTRE`` or ``HINTERLAND``; the nation is always whole.
    """
    across, up = _side(x, part), _side(y, part)
    with np.errstate(invalid="ignore"):
        right, top = across.values >= across.centre, up.values >= up.centre
    quadrant = np.where(top, np.where(right, 0, 1), np.where(right, 3, 2)).astype(np.int8)
    quadrant[np.isnan(across.values) | np.isnan(up.values)] = -1
    return Scatter(across, up, quadrant)


def _side(axis: Axis, part: int) -> Side:
    series, measure, _ = axis
    at = series.at(axis.period)
    values = series.value[at, part]
    centre = float(compared_with(series, measure, None)[at])
    if np.isnan(centre):
        return Side(values, series.periods[at], spread(values).median, MEDIAN)
    return Side(values, series.periods[at], centre, NATION)
