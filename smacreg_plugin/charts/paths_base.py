"""The year that is 100: an upright line with a grip that can be moved along the periods."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainterPath

from .axes import sharp
from .scene import CENTRE, Curve, Line, Scene
from .theme import GRID, MARGIN, TARGET, Theme, width_of

# What the grip's id begins with; the period follows.
BASE = "base:"
_ARROW = 4.0


def base_of(one: str) -> str | None:
    """Return the period that the id of a grip stands for; None for every other id."""
    return one[len(BASE) :] if one.startswith(BASE) else None


def grip_rect(x: float, top: float, words: str, theme: Theme, row: tuple[float, float]) -> QRectF:
    """Return the grip around its word, on whole pixels, within the ends of its row."""
    width = max(2 * TARGET, round(width_of(words, theme.strong)) + 2 * (MARGIN + GRID + _ARROW))
    left = min(max(round(x - width / 2), row[0]), row[1] - width)
    return QRectF(left, top, width, TARGET)


def draw_grip(scene: Scene, x: float, plot: QRectF, grip: QRectF, words: str, theme: Theme) -> None:
    """Draw the line down the plot and the grip under it, an arrow at either side of its word."""
    x = sharp(x)
    scene.add(Line(QPointF(x, plot.top()), QPointF(x, grip.top()), theme.line))
    pill = QPainterPath()
    pill.addRoundedRect(grip.adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)
    scene.add(Curve(pill, theme.line, 1.0, fill=theme.ground))
    arrows, y = QPainterPath(), grip.center().y()
    for edge, way in ((grip.left() + MARGIN - 1, -1), (grip.right() - MARGIN + 1, 1)):
        arrows.moveTo(edge - way * _ARROW / 2, y - _ARROW)
        arrows.lineTo(edge + way * _ARROW / 2, y)
        arrows.lineTo(edge - way * _ARROW / 2, y + _ARROW)
    scene.add(Curve(arrows, theme.faint, 1.5))
    scene.write(words, grip, theme.strong, theme.ink, CENTRE, cut=False)
