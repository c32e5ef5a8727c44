"""What a chart consists of once it is laid out: shapes to draw, and things to point at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Union

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from .labels import elide
from .marks import draw_mark
from .theme import TARGET, pitch, width_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEFT, CENTRE, RIGHT = "left", "centre", "right"
# From one height to another, in pixels from above.
Span = tuple[float, float]


@dataclass(frozen=True)
class Text:
    """One line of words; `rect` is what it covers."""

    rect: QRectF
    words: str
    font: QFont
    colour: QColor

    @property
    def start(self) -> QPointF:
        """Where the line that the letters stand on begins."""
        # The middle of the capitals in the middle of the box, on a whole pixel: sharp.
        capitals = QFontMetricsF(self.font).capHeight()
        return QPointF(self.rect.x(), round(self.rect.center().y() + capitals / 2))

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        return self.rect.top(), self.rect.bottom()

    def draw(self, painter: QPainter) -> None:
        painter.setFont(self.font)
        painter.setPen(self.colour)
        painter.drawText(self.start, self.words)


@dataclass(frozen=True)
class Line:
    """A straight line."""

    start: QPointF
    end: QPointF
    colour: QColor
    width: float = 1.0
    dashed: bool = False

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        return around(*sorted((self.start.y(), self.end.y())), self.width)

    def draw(self, painter: QPainter) -> None:
        painter.setPen(_pen(self.colour, self.width, self.dashed))
        painter.drawLine(QLineF(self.start, self.end))


@dataclass(frozen=True)
class Curve:
    """A line through points; with a `fill` and without a `colour` an area."""

    path: QPainterPath
    colour: QColor | None = None
    width: float = 2.0
    dashed: bool = False
    fill: QColor | None = None

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        covered = self.path.boundingRect()
        return around(covered.top(), covered.bottom(), self.width)

    def draw(self, painter: QPainter) -> None:
        painter.setPen(
            QPen(Qt.PenStyle.NoPen)
            if self.colour is None
            else _pen(self.colour, self.width, self.dashed)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush if self.fill is None else self.fill)
        painter.drawPath(self.path)


@dataclass(frozen=True)
class Box:
    """A filled rectangle, or one with a thin hatch: no value."""

    rect: QRectF
    fill: QColor
    hatched: bool = False

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        return around(self.rect.top(), self.rect.bottom(), 1.0)

    def draw(self, painter: QPainter) -> None:
        if self.hatched:
            _hatch(painter, self.rect, self.fill)
        else:
            painter.fillRect(self.rect, self.fill)


@dataclass(frozen=True)
class Mark:
    """The mark of a region (or an arrow), named by the `id` of what it stands for."""

    id: str
    shape: str
    centre: QPointF
    size: float
    colour: QColor
    outline: QColor | None

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        return around(self.centre.y(), self.centre.y(), 2 * self.size)

    def draw(self, painter: QPainter) -> None:
        draw_mark(painter, self.shape, self.centre, self.size, self.colour, self.outline)


@dataclass(frozen=True)
class Dots:
    """Many small dots at once; `points` has the shape (n, 2), in pixels.

    Square ones are painted twenty times faster than round ones, and look alike where they are
    small.
    """

    points: NDArray
    size: float
    colour: QColor
    square: bool = False

    @property
    def span(self) -> Span:
        """From where to where it reaches, from above."""
        if not len(self.points):
            return 0.0, 0.0
        y = self.points[:, 1]
        return around(float(y.min()), float(y.max()), 2 * self.size)

    def draw(self, painter: QPainter) -> None:
        caps = Qt.PenCapStyle
        pen = QPen(self.colour, self.size)
        pen.setCapStyle(caps.SquareCap if self.square else caps.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(QPolygonF([QPointF(x, y) for x, y in self.points.tolist()]))


Shape = Union[Text, Line, Curve, Box, Mark, Dots]


@dataclass(frozen=True)
class Item:
    """Something to point at: a row (no `path`), or a mark or line whose outline is `path`."""

    id: str
    rect: QRectF
    path: QPainterPath | None = None


@dataclass(frozen=True)
class Crowd:
    """Many small things to point at: their ids and middles, shape (n, 2), in pixels."""

    ids: Sequence[str]
    points: NDArray
    size: float

    @cached_property
    def place(self) -> dict[str, int]:
        """Position of each id."""
        return {one: k for k, one in enumerate(self.ids)}


@dataclass
class Scene:
    """A chart laid out in a rectangle.

    Attributes
    ----------
    shapes : list
        What is drawn, from the bottom to the top.
    items : list of Item
        In the order of the arrow keys; those later in the list lie on top.
    crowd : Crowd, optional
        Things too many for an item each; under the items, and after them for the keys.
    """

    shapes: list[Shape] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    crowd: Crowd | None = None

    def add(self, *shapes: Shape) -> None:
        """Put shapes on top."""
        self.shapes.extend(shapes)

    def write(
        self,
        words: str,
        box: QRectF,
        font: QFont,
        colour: QColor,
        align: str = LEFT,
        cut: bool = True,
    ) -> Text:
        """Write one line into a box, in its vertical middle, cut to its width; return it."""
        if cut:
            words = elide(words, font, box.width())
        width = width_of(words, font)
        left = {
            LEFT: box.left(),
            CENTRE: box.center().x() - width / 2,
            RIGHT: box.right() - width,
        }[align]
        height = pitch(font)
        text = Text(QRectF(left, box.center().y() - height / 2, width, height), words, font, colour)
        if words:
            self.add(text)
        return text

    def draw(self, painter: QPainter, span: Span = (-inf, inf)) -> None:
        """Draw all shapes that reach into a span, from above to below."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = span
        for shape in self.shapes:
            top, bottom = shape.span
            if top <= last and bottom >= first:
                shape.draw(painter)

    def order(self) -> list[str]:
        """Return the ids in the order of the arrow keys."""
        named = [item.id for item in self.items]
        if self.crowd is not None:
            taken = set(named)
            named += [one for one in self.crowd.ids if one not in taken]
        return named

    def at(self, position: QPointF) -> str | None:
        """Return the id of what lies at a place: the topmost row, or the nearest mark."""
        near = [(_distance(item, position), -k) for k, item in enumerate(self.items)]
        best = min((entry for entry in near if entry[0] < float("inf")), default=None)
        if best is not None and (best[0] == 0.0 or self.crowd is None):
            return self.items[-best[1]].id
        from_crowd = self._nearest_dot(position)
        if from_crowd is not None and (best is None or from_crowd[0] < best[0]):
            return from_crowd[1]
        return None if best is None else self.items[-best[1]].id

    def item(self, one: str) -> Item | None:
        """Return what can be pointed at under an id."""
        for item in self.items:
            if item.id == one:
                return item
        if self.crowd is None or one not in self.crowd.place:
            return None
        x, y = self.crowd.points[self.crowd.place[one]].tolist()
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), self.crowd.size / 2, self.crowd.size / 2)
        return Item(one, target(path.boundingRect()), path)

    def inside(self, rect: QRectF) -> list[str]:
        """Return the ids of the marks whose middle lies in a rectangle."""
        ids = [item.id for item in self.items if rect.contains(item.rect.center())]
        if self.crowd is not None:
            x, y = self.crowd.points[:, 0], self.crowd.points[:, 1]
            within = (rect.left() <= x) & (x <= rect.right())
            within &= (rect.top() <= y) & (y <= rect.bottom())
            taken = set(ids)
            chosen = [self.crowd.ids[k] for k in within.nonzero()[0]]
            ids += [one for one in chosen if one not in taken]
        return ids

    def _nearest_dot(self, position: QPointF) -> tuple[float, str] | None:
        if self.crowd is None or not len(self.crowd.ids):
            return None
        squared = ((self.crowd.points - (position.x(), position.y())) ** 2).sum(axis=1)
        nearest = int(squared.argmin())
        distance = float(squared[nearest]) ** 0.5
        return (distance, self.crowd.ids[nearest]) if distance <= TARGET / 2 else None


def around(top: float, bottom: float, width: float) -> Span:
    """Return from where to where lines of a width reach that are drawn between two heights."""
    return top - width, bottom + width


def target(rect: QRectF) -> QRectF:
    """Return a rectangle about the same middle, large enough to be pointed at."""
    wide, high = max(rect.width(), TARGET), max(rect.height(), TARGET)
    return QRectF(rect.center().x() - wide / 2, rect.center().y() - high / 2, wide, high)


def _distance(item: Item, position: QPointF) -> float:
    """Return 0 on the item itself, its middle's distance within its target, else infinity."""
    if not item.rect.contains(position):
        return float("inf")
    if item.path is None or item.path.contains(position):
        return 0.0
    return QLineF(item.rect.center(), position).length()


def _pen(colour: QColor, width: float, dashed: bool) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        pen.setDashPattern([4 / width * 1.0, 3 / width * 1.0])
    return pen


def _hatch(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw thin slanting lines, 4 px apart, within a rectangle: no value here."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.0))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += 4
    painter.restore()
