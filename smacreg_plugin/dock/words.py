"""What the dock says about numbers: values with their unit, differences, and why one is missing."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.texts import number
from ..engine.numbers import readable_decimals
from .comparison import COUNTY, NATION, Comparison

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..engine.comparing.barometer import Row
    from ..engine.comparing.measures import Measure

    Floats = NDArray[np.float64]

# Units that stand behind a number; longer ones stand once, beside the name.
_SHORT = 4
_PERCENT = ("prosent", "per cent")
_WITHOUT = ("forholdstall", "forholdstal", "ratio", "antall", "antal", "number", "0–1", "0–2")


class Numbers:
    """Writes the values of one indicator with the same decimals.

    Parameters
    ----------
    measure : Measure
    values : ndarray of float
        Of all regions.
    """

    def __init__(self, measure: Measure, values: Floats):
        self._measure = measure
        self.is_percent = measure.unit in _PERCENT
        found = readable_decimals(values)
        self._decimals = min(found or 0, 1) if self.is_percent else found or 0

    def plain(self, value: float) -> str:
        """Return a value without its unit; a dash where there is none."""
        return number(value, decimals=self._decimals) if isfinite(value) else "–"

    def with_unit(self, value: float) -> str:
        """Return a value with its unit, if that is short."""
        text, unit = self.plain(value), self._measure.unit
        if not isfinite(value) or not unit or unit in _WITHOUT:
            return text
        if self.is_percent:
            return QCoreApplication.translate("Smacreg", "{number} %").format(number=text)
        return f"{text} {unit}" if len(unit) <= _SHORT else text

    def tick(self, value: float, decimals: int) -> str:
        """Return a value on an axis."""
        return number(value, decimals=decimals)


def sources(texts: Iterable[str]) -> str:
    """Return where numbers come from, each source once; empty where that is not known."""
    found = sorted({one for text in texts for one in text.split(", ") if one})
    return source(", ".join(found))


def source(text: str) -> str:
    """Return a text as what numbers come from; empty where there is none."""
    said = QCoreApplication.translate("Smacreg", "Source: {sources}")
    return said.format(sources=text) if text else ""


def unit_words(measure: Measure) -> str:
    """Return the unit where it is a word worth saying."""
    return "" if measure.unit in _WITHOUT else measure.unit


def comparator_name(comparison: Comparison) -> str:
    """Return what the regions are set against, as it stands in a sentence."""
    translate = QCoreApplication.translate
    if comparison.comparator == NATION:
        return translate("Smacreg", "the nation")
    if comparison.comparator == COUNTY:
        return comparison.county or translate("Smacreg", "the county")
    return translate("Smacreg", "the group")


def difference(row: Row, numbers: Numbers, against: str) -> str:
    """Return how a region differs from what it is set against, or why that cannot be said."""
    translate = QCoreApplication.translate
    if not isfinite(row.own):
        return missing(row.status)
    if not isfinite(row.difference):
        if not (row.measure.rate and row.measure.yardstick):
            return translate("Smacreg", "a size, not compared")
        return translate("Smacreg", "no value for {name}").format(name=against)
    if row.measure.counts and not row.clear:
        return translate("Smacreg", "no clear difference from {name}").format(name=against)
    size = numbers.plain(abs(row.difference))
    if size == numbers.plain(0.0):
        return translate("Smacreg", "like {name}").format(name=against)
    above = row.difference > 0
    if numbers.is_percent:
        text = (
            translate("Smacreg", "{number} percentage points above {name}")
            if above
            else translate("Smacreg", "{number} percentage points below {name}")
        )
    else:
        text = (
            translate("Smacreg", "{number} above {name}")
            if above
            else translate("Smacreg", "{number} below {name}")
        )
    return text.format(number=size, name=against)


def missing(status: str) -> str:
    """Return why a region has no value."""
    translate = QCoreApplication.translate
    return {
        "refused": translate("Smacreg", "not defined for a whole region"),
        "missing": translate("Smacreg", "no value: too little of the region is known"),
    }.get(status, translate("Smacreg", "no value"))


def about_value(status: str) -> str:
    """Return what is to be said about a value besides the number; empty where nothing is."""
    translate = QCoreApplication.translate
    return {
        "approx": translate("Smacreg", "weighted mean of the municipalities' rates"),
        "small": translate("Smacreg", "rests on few persons"),
        "estimated": translate("Smacreg", "rests on an estimate"),
        "partial": translate("Smacreg", "some municipalities are missing"),
    }.get(status, "")
