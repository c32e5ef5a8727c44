"""The axis under a strip: round numbers that do not touch, and the unit once."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF

from .axes import spaced, write_below
from .ranges import tick
from .scales import Scale, Write, decimals, ticks
from .scene import RIGHT, Scene
from .theme import GRID, MARGIN, Theme, pitch, width_of

_TICK = GRID


@dataclass(frozen=True)
class Ruler:
    """Which numbers are written where, in pixels.

    Attributes
    ----------
    places : tuple of float
        Where the ticks stand.
    words, middles : tuple
        The numbers, and where the middle of each is: over its tick, or as near as the ends allow.
    unit : str
    beside : bool
        The unit stands beside the last number; otherwise on a line of its own.
    """

    places: tuple[float, ...]
    words: tuple[str, ...]
    middles: tuple[float, ...]
    unit: str
    beside: bool

    @classmethod
    def under(
        cls, scale: Scale, left: float, right: float, unit: str, write: Write, theme: Theme
    ) -> Ruler:
        """Choose the most numbers, five at most, that have room between two ends."""
        for most in (5, 4, 3, 2):
            values = ticks(scale.low, scale.high, most)
            digits = decimals(values)
            words = [write(value, digits) for value in values]
            widths = [width_of(text, theme.note) for text in words]
            places = [scale(value) for value in values]
            middles = [
                min(max(place, left + wide / 2), right - wide / 2)
                for place, wide in zip(places, widths)
            ]
            everyone = range(len(words))
            if len(spaced(middles, widths, everyone, (left, right))) == len(words):
                break
        end = max((m + wide / 2 for m, wide in zip(middles, widths)), default=left)
        beside = end + MARGIN + width_of(unit, theme.note) <= right
        return cls(tuple(places), tuple(words), tuple(middles), unit, beside)

    def height(self, theme: Theme) -> int:
        """Return how many pixels it takes."""
        lines = 2 if self.unit and not self.beside else 1
        return _TICK + lines * pitch(theme.note)

    def draw(self, scene: Scene, left: float, right: float, top: float, theme: Theme) -> None:
        """Draw it below `top`."""
        for place in self.places:
            scene.add(tick(place, top + _TICK / 2, _TICK, theme.line, 1))
        line, height = top + _TICK, pitch(theme.note)
        write_below(scene, self.words, self.middles, line, theme)
        box = QRectF(left, line if self.beside else line + height, right - left, height)
        scene.write(self.unit, box, theme.note, theme.faint, RIGHT)
