"""Eight shapes that can be told apart."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from smacreg.smacreg_plugin.charts.marks import DOWN, SHAPES, UP, Pin, draw_mark, mark_path


def area(path) -> float:
    points = [(p.x(), p.y()) for p in path.toFillPolygon()]
    pairs = zip(points, points[1:] + points[:1])
    return abs(sum(a * d - c * b for (a, b), (c, d) in pairs)) / 2


@pytest.mark.parametrize("shape", SHAPES)
def test_a_mark_covers_about_as_much_as_the_circle_around_its_place(shape):
    path = mark_path(shape, QPointF(50, 60), 12)
    circle = area(mark_path("circle", QPointF(50, 60), 12))
    assert 0.75 * circle < area(path) < 1.15 * circle
    assert path.contains(QPointF(50, 60))
    box = path.boundingRect()
    assert abs(box.center().x() - 50) < 0.01
    assert abs(box.center().y() - 60) < 1.0
    assert max(box.width(), box.height()) < 1.45 * 12


def test_there_are_eight_different_shapes():
    assert len(set(SHAPES)) == 8
    assert len({round(area(mark_path(shape, QPointF(), 1000))) for shape in SHAPES[:3]}) == 3


def test_an_unknown_shape_is_refused():
    with pytest.raises(KeyError):
        mark_path("heart", QPointF(), 12)


def test_up_is_down_turned_over():
    up, down = (mark_path(shape, QPointF(0, 0), 12).boundingRect() for shape in (UP, DOWN))
    assert up == down
    assert mark_path(UP, QPointF(0, 0), 12).contains(QPointF(-3, -0.5))
    assert not mark_path(DOWN, QPointF(0, 0), 12).contains(QPointF(-3, -0.5))


def test_a_pin_has_its_shape_from_its_index():
    assert [Pin("x", "X", k).shape for k in (0, 1, 8)] == ["circle", "square", "circle"]


def test_a_mark_is_drawn_in_its_colour():
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_mark(painter, "square", QPointF(10, 10), 12, QColor("#D55E00"), QColor("#000000"))
    painter.end()
    assert image.pixelColor(10, 10) == QColor("#D55E00")
    assert image.pixelColor(0, 0) == QColor("#ffffff")
