"""The marks of regions: one shape and one colour each, because colour alone is no message."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

SHAPES = ("circle", "square", "triangle", "diamond", "wedge", "plus", "pentagon", "star")
UP, DOWN = "up", "down"  # arrows beside words: better, worse

# Sizes in pixels across.
LEADING, PINNED, SECONDARY = 14, 10, 6
OUTLINE = 1.0


@dataclass(frozen=True)
class Pin:
    """A region that is compared: its colour and shape follow from the index."""

    id: str
    name: str
    colour_index: int

    @property
    def shape(self) -> str:
        """Name of its shape."""
        return SHAPES[self.colour_index % len(SHAPES)]


def mark_path(shape: str, centre: QPointF, size: float) -> QPainterPath:
    """Return the outline of a mark.

    Parameters
    ----------
    shape : str
        One of `SHAPES`, `UP` or `DOWN`.
    centre : QPointF
    size : float
        Diameter of the circle in pixels; the other shapes cover about as much.

    Raises
    ------
    KeyError
        There is no such shape.
    """
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(centre, size / 2, size / 2)
        return path
    points = _CORNERS[shape]
    path.addPolygon(
        QPolygonF([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in points])
    )
    path.closeSubpath()
    return path


def draw_mark(
    painter: QPainter,
    shape: str,
    centre: QPointF,
    size: float,
    colour: QColor,
    outline: QColor | None,
) -> None:
    """Draw a mark filled with its colour, with a thin outline that makes it stand out."""
    painter.setPen(QPen(QColor(0, 0, 0, 0), 0) if outline is None else QPen(outline, OUTLINE))
    painter.setBrush(colour)
    painter.drawPath(mark_path(shape, centre, size))


def _ring(corners: int, radius: float, turned: float = 0.0) -> list[tuple[float, float]]:
    """Corners of a regular polygon, the first at the top (or turned clockwise, in turns)."""
    angles = [2 * pi * (k / corners + turned) for k in range(corners)]
    return [(radius * sin(angle), -radius * cos(angle)) for angle in angles]


def _star() -> list[tuple[float, float]]:
    outer, inner = _ring(5, 0.66), _ring(5, 0.33, 0.1)
    return [corner for pair in zip(outer, inner) for corner in pair]


def _plus(reach: float, half: float) -> list[tuple[float, float]]:
    quarter = [(-half, -reach), (half, -reach), (half, -half)]
    corners = []
    for _ in range(4):
        corners += quarter
        quarter = [(-y, x) for x, y in quarter]
    return corners


_ARROW = [
    (0.0, -0.5),
    (0.42, 0.0),
    (0.14, 0.0),
    (0.14, 0.5),
    (-0.14, 0.5),
    (-0.14, 0.0),
    (-0.42, 0),
]
_TRIANGLE = [(0.0, -0.58), (0.60, 0.44), (-0.60, 0.44)]

# In sizes of the mark, y downwards; all cover about the area of the circle.
_CORNERS = {
    "square": [(-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44)],
    "triangle": _TRIANGLE,
    "diamond": _ring(4, 0.62),
    "wedge": [(x, -y) for x, y in _TRIANGLE],
    "plus": _plus(0.56, 0.20),
    "pentagon": _ring(5, 0.56),
    "star": _star(),
    UP: _ARROW,
    DOWN: [(x, -y) for x, y in _ARROW],
}
