"""The numbers of a table of statistics, each with its unit, period, variable and category."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..messages import Message

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Why a value is missing; 0 is a value. The symbols are those of Statistics Norway.
SYMBOLS = {".": 1, "..": 2, ":": 3}
EMPTY = 4
REASONS = {1: ".", 2: "..", 3: ":", 4: ""}


@dataclass(frozen=True)
class Observations:
    """The numbers of one table, one a place, shape (m,).

    Attributes
    ----------
    table : str
        Its name.
    codes, periods, variables, labels, variants : tuple of str
        What occurs, ascending; of variables their ids, of labels the categories, empty for
        the whole.
    unit, period, variable, label, variant : ndarray of int32, shape (m,)
        Positions in these.
    values : ndarray of float, shape (m,)
        NaN where missing.
    reasons : ndarray of uint8, shape (m,)
        0 for a value, else one of :data:`REASONS`.
    estimated : ndarray of bool, shape (m,)
        Whether the table says that it rests on an estimate.
    dimension : str
        What the categories are of; empty where there are none.
    unit_field : str
        Column with the codes, for messages.
    findings : tuple of Message
    """

    table: str
    codes: tuple[str, ...]
    periods: tuple[str, ...]
    variables: tuple[str, ...]
    labels: tuple[str, ...]
    variants: tuple[str, ...]
    unit: NDArray[np.int32]
    period: NDArray[np.int32]
    variable: NDArray[np.int32]
    label: NDArray[np.int32]
    variant: NDArray[np.int32]
    values: NDArray[np.float64]
    reasons: NDArray[np.uint8]
    estimated: NDArray[np.bool_]
    dimension: str
    unit_field: str
    findings: tuple[Message, ...]

    def kept(self, chosen: NDArray[np.bool_]) -> Observations:
        """Return some of the numbers."""
        return replace(
            self,
            unit=self.unit[chosen],
            period=self.period[chosen],
            variable=self.variable[chosen],
            label=self.label[chosen],
            variant=self.variant[chosen],
            values=self.values[chosen],
            reasons=self.reasons[chosen],
            estimated=self.estimated[chosen],
        )
