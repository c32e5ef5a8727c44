"""What is under the mouse."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from smacreg.smacreg_plugin.charts.marks import mark_path
from smacreg.smacreg_plugin.charts.scene import (
    CENTRE,
    LEFT,
    RIGHT,
    Box,
    Crowd,
    Dots,
    Item,
    Scene,
    target,
)


def mark(one: str, x: float, y: float, size: float = 10) -> Item:
    path = mark_path("circle", QPointF(x, y), size)
    return Item(one, target(path.boundingRect()), path)


def test_a_target_is_at_least_20_pixels_and_keeps_its_middle():
    small = target(QRectF(48, 50, 4, 30))
    assert (small.width(), small.height()) == (20, 30)
    assert small.center() == QPointF(50, 65)


def test_the_nearest_mark_wins_and_the_later_one_lies_on_top():
    scene = Scene(items=[mark("a", 50, 50), mark("b", 64, 50), mark("c", 50, 50)])
    assert scene.at(QPointF(50, 50)) == "c"
    assert scene.at(QPointF(58.5, 50)) == "b"
    assert scene.at(QPointF(41, 50)) == "c", "within its target"
    assert scene.at(QPointF(90, 50)) is None


def test_rows_are_hit_where_they_are():
    rows = [Item(str(k), QRectF(0, 24 * k, 300, 24)) for k in range(3)]
    scene = Scene(items=rows)
    assert scene.at(QPointF(299, 25)) == "1"
    assert scene.at(QPointF(299, 80)) is None
    assert scene.order() == ["0", "1", "2"]
    assert scene.item("2").rect.top() == 48
    assert scene.item("3") is None


@pytest.fixture
def crowded() -> Scene:
    points = np.array([[10.0, 10.0], [20.0, 10.0], [200.0, 50.0]])
    return Scene(items=[mark("b", 20, 14)], crowd=Crowd(("a", "b", "c"), points, 4))


def test_a_dot_is_hit_from_ten_pixels_away(crowded):
    assert crowded.at(QPointF(200, 59)) == "c"
    assert crowded.at(QPointF(200, 61)) is None
    assert crowded.at(QPointF(12, 10)) == "a"
    assert crowded.at(QPointF(20, 14)) == "b"
    assert crowded.item("c").rect.center() == QPointF(200, 50)


def test_an_id_is_met_once_by_the_keys_and_by_a_rectangle(crowded):
    assert crowded.order() == ["b", "a", "c"]
    assert crowded.inside(QRectF(0, 0, 30, 30)) == ["b", "a"]
    assert crowded.inside(QRectF(100, 0, 30, 30)) == []


@pytest.mark.parametrize(("align", "left"), [(LEFT, 10), (CENTRE, None), (RIGHT, None)])
def test_words_stand_in_their_box(theme, align, left):
    scene = Scene()
    box = QRectF(10, 20, 100, 16)
    text = scene.write("Ålesund", box, theme.text, theme.ink, align)
    assert box.contains(text.rect)
    assert text.rect.height() == 16
    wanted = {LEFT: text.rect.left() == 10, RIGHT: abs(text.rect.right() - 110) < 0.01}
    assert wanted.get(align, abs(text.rect.center().x() - 60) < 0.01)
    assert scene.shapes == [text]


def test_empty_words_are_no_shape(theme):
    scene = Scene()
    scene.write("", QRectF(0, 0, 100, 16), theme.text, theme.ink)
    assert scene.shapes == []


def test_a_hatch_stays_within_its_box():
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    scene = Scene([Box(QRectF(10, 5, 20, 8), QColor("#000000"), hatched=True)])
    scene.add(Dots(np.zeros((0, 2)), 3, QColor("#000000")))
    scene.draw(painter)
    painter.end()
    dark = {
        (x, y) for x in range(40) for y in range(20) if image.pixelColor(x, y) != QColor("#ffffff")
    }
    assert dark
    assert all(10 <= x < 30 and 5 <= y < 13 for x, y in dark)
    assert len(dark) < 160, "a hatch, not a bar"
