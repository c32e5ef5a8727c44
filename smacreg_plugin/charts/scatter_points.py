"""The points of a scatter in pixels: drawn, lit and pointed at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPen

from .marks import Pin, mark_path
from .scatter_dots import MANY, SPECK, Bubbles
from .scene import Crowd, Dots, Item, Mark, Scene, target
from .theme import GRID, TARGET, Theme, mix

if TYPE_CHECKING:
    from numpy.typing import NDArray

_DOT, _PINNED = 4.0, 12.0  # pixels across
_RING = 2.0
_SHEER = 0.75  # opacity of large dots, which lie over others
RADIUS = 0.62  # of a mark with corners, in sizes


@dataclass(frozen=True)
class Points:
    """Where the regions lie.

    Attributes
    ----------
    ids : sequence of str, length n
        By x, from left to right.
    at : array of float, shape (n, 2)
        Pixels.
    sizes : array of float, shape (n,), optional
        Diameters in pixels; without them all dots are alike.
    pins : tuple of Pin
        Of those in `ids`.
    """

    ids: Sequence[str]
    at: NDArray
    sizes: NDArray | None
    pins: tuple[Pin, ...]

    def centre(self, one: str) -> QPointF:
        """Return the middle of a region's mark."""
        return QPointF(*self.at[self.ids.index(one)].tolist())

    def size(self, one: str) -> float:
        """Return the diameter of a region's mark, large enough for its shape if it is pinned."""
        pinned = any(pin.id == one for pin in self.pins)
        own = self._dot if self.sizes is None else float(self.sizes[self.ids.index(one)])
        return max(own, _PINNED) if pinned else own

    @property
    def mark_rects(self) -> list[QRectF]:
        """What the marks of the pinned regions cover."""
        return [
            mark_path(pin.shape, self.centre(pin.id), self.size(pin.id) + 2).boundingRect()
            for pin in self.pins
        ]

    def draw_dots(self, scene: Scene, theme: Theme) -> None:
        """Draw the regions that are not pinned; they are the scene's crowd."""
        import numpy as np

        pinned = {pin.id for pin in self.pins}
        free = np.array([one not in pinned for one in self.ids])
        points = self.at[free]
        ids = [one for one in self.ids if one not in pinned]
        scene.crowd = Crowd(ids, points, self._dot)
        if self.sizes is None:
            is_many = len(self.ids) > MANY
            scene.add(Dots(points, self._dot, theme.dot, square=is_many))
        else:
            fill = mix(theme.ground, theme.dot, 0.6)
            fill.setAlphaF(_SHEER)
            scene.add(Bubbles(points, self.sizes[free], fill, theme.dot))

    def draw_marks(self, scene: Scene, theme: Theme) -> None:
        """Draw the pinned regions, smaller ones and those pinned first on top."""
        order = sorted(range(len(self.pins)), key=lambda k: (-self.size(self.pins[k].id), -k))
        for pin in (self.pins[k] for k in order):
            colour, size = theme.pinned(pin.colour_index), self.size(pin.id)
            if size > _PINNED:
                colour.setAlphaF(_SHEER)
            scene.add(Mark(pin.id, pin.shape, self.centre(pin.id), size, colour, theme.ink))
        for pin in self.pins:
            outline = mark_path(pin.shape, self.centre(pin.id), self.size(pin.id))
            scene.items.append(Item(pin.id, target(outline.boundingRect()), outline))

    def nearest(self, position: QPointF) -> str | None:
        """Return the id of what lies at a place: a pinned region first, else the nearest rim."""
        import numpy as np

        away = np.hypot(self.at[:, 0] - position.x(), self.at[:, 1] - position.y())
        for pin in sorted(self.pins, key=lambda pin: self.size(pin.id)):
            if away[self.ids.index(pin.id)] <= self.size(pin.id) / 2 + GRID / 2:
                return pin.id
        rim = away if self.sizes is None else np.minimum(away, np.abs(away - self.sizes / 2))
        # Inside a large dot the smaller ones on it come first; their middle is nearer.
        nearest = int(rim.argmin())
        return self.ids[nearest] if rim[nearest] <= TARGET / 2 else None

    def light(self, painter: QPainter, theme: Theme, lit: Collection[str], strength: float) -> None:
        """Paint regions stronger: dots dark with a rim of ground, marks with a ring around."""
        pinned = {pin.id for pin in self.pins}
        wanted = set(lit)
        painter.save()
        painter.setOpacity(strength)
        dots = [k for k, one in enumerate(self.ids) if one in wanted and one not in pinned]
        if len(dots) > MANY:
            Dots(self.at[dots], SPECK, theme.ink, square=True).draw(painter)
            dots = []
        painter.setPen(QPen(theme.ground, 1.0))
        painter.setBrush(theme.ink)
        for k in dots:
            own = self._dot if self.sizes is None else float(self.sizes[k])
            radius = max(self._dot + 2, own) / 2 + 0.5
            painter.drawEllipse(QPointF(*self.at[k].tolist()), radius, radius)
        painter.setPen(QPen(theme.ink, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for one in wanted & pinned:
            radius = RADIUS * self.size(one) + 2 * _RING
            painter.drawEllipse(self.centre(one), radius, radius)
        painter.restore()

    @property
    def _dot(self) -> float:
        return SPECK if len(self.ids) > MANY else _DOT
