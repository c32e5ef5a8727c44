"""What every chart is: data that can be laid out in a rectangle, painted and pointed at."""

from __future__ import annotations

from collections.abc import Collection
from copy import copy
from math import inf
from typing import NamedTuple

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from .scene import Item, Scene, Span
from .theme import Theme

_WASH = 0.12  # of the highlight's colour over a row
_CHOSEN = 0.07
_EDGE = 4.0  # the bar beside the chosen row
_RING = 2.0


class State(NamedTuple):
    """What the reader has done with a chart.

    Attributes
    ----------
    lit : collection of str
        Ids that are pointed at, here or elsewhere.
    strength : float
        How far they are lit, 0 to 1.
    chosen, focused : str
        Ids of what was chosen, and of what the keyboard is on; empty: none.
    """

    lit: Collection[str] = ()
    strength: float = 1.0
    chosen: str = ""
    focused: str = ""


class Chart:
    """A picture without a widget. Subclasses give `lay_out`, `size_hint` and `tip`.

    Attributes
    ----------
    title, description : str
        The chart in words, for those who do not see it; given by the caller.
    brushes : bool
        Whether a rectangle can be drawn to choose marks.
    """

    brushes = False

    def __init__(self, title: str = "", description: str = "") -> None:
        self.title = title
        self.description = description
        self.scene = Scene()
        self._laid: tuple[QRectF, Theme] | None = None

    def lay_out(self, rect: QRectF, theme: Theme) -> Scene:
        """Return the shapes and things to point at, all within the rectangle."""
        raise NotImplementedError

    def size_hint(self, theme: Theme, width: float) -> QSizeF:
        """Return the size that suits the chart in a given width."""
        raise NotImplementedError

    def tip(self, one: str) -> str:
        """Return the words about one thing in the chart; empty where there are none."""
        raise NotImplementedError

    def arrange(self, rect: QRectF, theme: Theme) -> Scene:
        """Lay the chart out; what it then consists of answers `hit` and the keyboard."""
        wanted = (QRectF(rect), theme)
        if wanted != self._laid:
            self.scene, self._laid = self.lay_out(rect, theme), wanted
        return self.scene

    def still(self) -> Chart:
        """Return the chart as a picture has it: laid out apart, with no mouse or window around."""
        return copy(self)

    def paint(
        self, painter: QPainter, rect: QRectF, theme: Theme, span: Span = (-inf, inf)
    ) -> None:
        """Lay the chart out and paint what lies in a span of it, without a ground."""
        self.arrange(rect, theme).draw(painter, span)

    def hit(self, position: QPointF) -> str | None:
        """Return the id of what lies at a place in the rectangle last laid out."""
        return self.scene.at(position)

    def drag(self, one: str, position: QPointF) -> str | None:
        """Return what a thing held with the mouse becomes at a place; None: it is not moved."""
        return None

    def paint_state(self, painter: QPainter, theme: Theme, state: State) -> None:
        """Paint on top what is lit, chosen, and has the keyboard's focus."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lit(painter, theme, state)
        item = self.scene.item(state.focused) if state.focused else None
        # A line whose name has no room has no rectangle either.
        if item is not None and not item.rect.isNull():
            paint_ring(painter, theme, item.rect)

    def _paint_lit(self, painter: QPainter, theme: Theme, state: State) -> None:
        """Paint what is lit and chosen; all but the ring."""
        for one, share in [(state.chosen, 1.0), *((one, state.strength) for one in state.lit)]:
            item = self.scene.item(one) if one else None
            if item is not None:
                painter.setOpacity(share)
                _light(painter, theme, item, chosen=one == state.chosen)
        painter.setOpacity(1.0)


def paint_ring(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """Paint the ring that shows where the keyboard is, inside a rectangle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.highlight, _RING))
    half = _RING / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 3, 3)


def _light(painter: QPainter, theme: Theme, item: Item, chosen: bool) -> None:
    if item.path is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.ground, 5.0))
        painter.drawPath(item.path)
        painter.setPen(QPen(theme.ink, 2.5))
        painter.drawPath(item.path)
        return
    wash = QColor(theme.highlight)
    wash.setAlphaF(_CHOSEN if chosen else _WASH)
    painter.fillRect(item.rect, wash)
    if chosen:
        bar = QRectF(item.rect.left(), item.rect.top(), _EDGE, item.rect.height())
        painter.fillRect(bar, theme.highlight)
