"""What must hold for every chart that is laid out, and a palette to draw it in."""

from __future__ import annotations

from itertools import combinations

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPalette

from smacreg.smacreg_plugin.charts.marks import mark_path
from smacreg.smacreg_plugin.charts.scene import Box, Curve, Dots, Line, Mark, Scene, Text

TOLERANCE = 0.01  # pixels

# Ground, ink and highlight.
LIGHT = "#ffffff", "#1a1a1a", "#308cc6"
DARK = "#2a2a2a", "#f0f0f0", "#3daee9"


def bounds(shape) -> QRectF:
    """Return what a shape covers, without the width of its lines."""
    if isinstance(shape, (Text, Box)):
        return shape.rect
    if isinstance(shape, Line):
        return QRectF(shape.start, shape.end).normalized()
    if isinstance(shape, Curve):
        return shape.path.boundingRect()
    if isinstance(shape, Mark):
        return mark_path(shape.shape, shape.centre, shape.size).boundingRect()
    assert isinstance(shape, Dots)
    if not len(shape.points):
        return QRectF()
    low, high = shape.points.min(axis=0), shape.points.max(axis=0)
    return QRectF(QPointF(*low.tolist()), QPointF(*high.tolist()))


def texts(scene: Scene) -> list[Text]:
    return [shape for shape in scene.shapes if isinstance(shape, Text)]


def words(scene: Scene) -> list[str]:
    return [text.words for text in texts(scene)]


def marks(scene: Scene, one: str) -> list[Mark]:
    return [shape for shape in scene.shapes if isinstance(shape, Mark) and shape.id == one]


def assert_sound(scene: Scene, rect: QRectF) -> None:
    """Nothing lies outside, no text covers another, everything can be pointed at."""
    for shape in scene.shapes:
        covered = bounds(shape)
        assert covered.isNull() or rect.left() - TOLERANCE <= covered.left(), (shape, rect)
        assert covered.isNull() or rect.top() - TOLERANCE <= covered.top(), (shape, rect)
        assert covered.right() <= rect.right() + TOLERANCE, (shape, rect)
        assert covered.bottom() <= rect.bottom() + TOLERANCE, (shape, rect)
        top, bottom = shape.span
        assert covered.isNull() or (top <= covered.top() and covered.bottom() <= bottom), shape
    written = texts(scene)
    for k, text in enumerate(written):
        inner = text.rect.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE)
        for other in written[:k]:
            assert not inner.intersects(other.rect), (text.words, other.words)
    for item in scene.items:
        assert item.rect.width() >= 20, item
        assert item.rect.height() >= 20, item
        assert scene.item(item.id) is not None


def overlaps(first: QRectF, second: QRectF) -> bool:
    return first.adjusted(TOLERANCE, TOLERANCE, -TOLERANCE, -TOLERANCE).intersects(second)


def laid(chart, theme, width=320):
    """Return a chart laid out in a width, as high as it asks for."""
    height = chart.size_hint(theme, width).height()
    chart.arrange(QRectF(0, 0, width, height), theme)
    return chart


def assert_words_apart(chart, width):
    """All words lie inside the margins, and none on others."""
    written = texts(chart.scene)
    for text in written:
        assert 7 <= text.rect.left() <= text.rect.right() <= width - 7, text.words
    for first, second in combinations(written, 2):
        assert not overlaps(first.rect, second.rect), (first.words, second.words)


def palette_of(ground: str, ink: str, highlight: str) -> QPalette:
    palette = QPalette(QColor(ground))
    role = QPalette.ColorRole
    for name, colour in ((role.Base, ground), (role.Text, ink), (role.Highlight, highlight)):
        palette.setColor(name, QColor(colour))
    faint = QColor(ink)
    faint.setAlpha(128)
    palette.setColor(role.PlaceholderText, faint)
    return palette
