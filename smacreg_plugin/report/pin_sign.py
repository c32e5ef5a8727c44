"""The mark of a region alone, to stand beside its name in text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSizeF

from ..charts.chart import Chart
from ..charts.marks import Pin
from ..charts.ranges import pin_mark
from ..charts.scene import Scene
from ..charts.theme import Theme

SIDE = 16


class PinSign(Chart):
    """Shape and colour of a pinned region."""

    def __init__(self, pin: Pin) -> None:
        super().__init__(pin.name)
        self._pin = pin

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        """Return the size, the same for all."""
        return QSizeF(SIDE, SIDE)

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        """Return the mark in the middle."""
        scene = Scene()
        scene.add(pin_mark(self._pin, rect.center(), theme, leading=False))
        return scene
