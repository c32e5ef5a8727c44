"""Scatter: where points and words lie; pointing, brushing with mouse and keys."""

from __future__ import annotations

from math import nan

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter
from scene_checks import assert_words_apart, laid, texts, words

from smacreg.smacreg_plugin.charts.chart import State
from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.marks import Pin
from smacreg.smacreg_plugin.charts.picture import to_image, to_svg
from smacreg.smacreg_plugin.charts.scatter import ScatterChart, ScatterData
from smacreg.smacreg_plugin.charts.scatter_dots import Bubbles, diameters
from smacreg.smacreg_plugin.charts.scatter_labels import Around, leader, place
from smacreg.smacreg_plugin.charts.scatter_widget import ScatterWidget
from smacreg.smacreg_plugin.charts.scene import Mark

NAMES = ("Ålesund", "Vestnes", "Gáivuotna - Kåfjord - Kaivuono", "Sortland - Sourtá",
         "Kvam", "Ulstein", "Volda", "Bergen")  # fmt: skip


def made(count=150, pinned=4, **changes):
    random = np.random.default_rng(5)
    x = random.normal(23, 2.5, count)
    given = {
        "ids": tuple(f"r{k}" for k in range(count)),
        "x": x,
        "y": 3 * (x - 24) + random.normal(0, 9, count),
        "pins": tuple(Pin(f"r{k}", NAMES[k], k) for k in range(pinned)),
        "x_title": "Andel 20–39 år, prosent, 2026",
        "y_title": "Endring i folketallet, prosent, 2010–2026",
        "centre_x": 26.6,
        "centre_y": 15.8,
        "centre_x_words": "Landet 26,6 %",
        "centre_y_words": "Landet 15,8 %",
        "corners": ("Vokser, ung", "Vokser, eldre", "Krymper, eldre", "Krymper, ung"),
        "caption": Caption("Unge regioner vokser mest", "", "Kilde: SSB"),
        "empty": "Ingen regioner.",
        "tip": lambda one: f"om {one}",
    }
    return ScatterChart(ScatterData(**{**given, **changes}), description="Prikker")


def sized(count=150, pinned=4, **changes):
    people = np.random.default_rng(7).lognormal(9.5, 1.2, count)
    key = ((10_000.0, "10 000"), (50_000.0, "50 000 innbyggere"))
    return made(count, pinned, sizes=people, size_key=key, **changes)


# --- geometry -----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 600, 1200])
@pytest.mark.parametrize("pinned", [0, 1, 8])
@pytest.mark.parametrize("kind", [made, sized])
def test_no_words_touch(theme, width, pinned, kind):
    assert_words_apart(laid(kind(pinned=pinned), theme, width), width)


def test_eight_regions_at_one_place_are_all_named(theme):
    same = np.full(150, 24.0)
    chart = laid(made(pinned=8, x=same, y=same), theme)
    assert_words_apart(chart, 320)
    assert len(chart._names) == 8


def test_names_keep_clear_of_marks(theme):
    chart = laid(made(pinned=8), theme, 600)
    marks = chart._points.mark_rects
    assert not any(name.intersects(mark) for name in chart._names.values() for mark in marks)


def test_points_keep_clear_of_the_names_of_the_quarters(theme):
    chart = laid(made(), theme)
    quarters = [text.rect for text in texts(chart.scene) if text.words in chart.data.corners]
    assert len(quarters) == 4
    points = [QPointF(x, y) for x, y in chart._points.at.tolist()]
    assert not any(rect.contains(point) for rect in quarters for point in points)


def test_the_quarters_are_named_where_they_are(theme):
    chart = laid(made(), theme)
    places = {text.words: text.rect.center() for text in texts(chart.scene)}
    right_up, left_up, left_down, right_down = (places[words] for words in chart.data.corners)
    assert right_up.x() > left_up.x()
    assert right_up.y() < right_down.y()
    assert left_down.x() < right_down.x()
    assert left_down.y() > left_up.y()


def test_right_and_up_are_more(theme):
    chart = laid(made(2, 0, x=np.array([1.0, 2.0]), y=np.array([5.0, 7.0]), centre_x=nan), theme)
    (left, low), (right, high) = chart._points.at
    assert left < right
    assert low > high


def test_pinned_regions_are_marks_and_the_others_a_crowd(theme):
    chart = laid(made(), theme)
    marks = [shape for shape in chart.scene.shapes if isinstance(shape, Mark)]
    assert sorted(mark.id for mark in marks) == ["r0", "r1", "r2", "r3"]
    assert len(chart.scene.crowd.ids) == 146
    assert chart.scene.order()[:4] == ["r0", "r1", "r2", "r3"]
    assert np.all(np.diff(chart.scene.crowd.points[:, 0]) >= 0)


def test_regions_without_both_values_are_left_out(theme):
    x = np.arange(10.0)
    x[3] = nan
    chart = laid(made(10, 4, x=x, y=np.where(x == 5, nan, x)), theme)
    assert set(chart.scene.order()) == {f"r{k}" for k in range(10) if k not in (3, 5)}
    assert len(chart._names) == 3


@pytest.mark.parametrize("count", [0, 3])
def test_without_values_there_is_a_sentence(theme, count):
    nothing = np.full(count, nan)
    chart = laid(made(count, 0, x=nothing, y=nothing), theme)
    assert "Ingen regioner." in words(chart.scene)
    assert chart.scene.order() == []
    assert chart.hit(QPointF(100, 100)) is None


def test_one_region_and_equal_values(theme):
    equal = np.full(5, 3.0)
    for chart in (
        made(1, 1, x=np.array([2.0]), y=np.array([0.0]), centre_x=nan, centre_y=nan),
        made(5, 1, x=equal, y=equal, centre_x=3.0, centre_y=3.0),
    ):
        laid(chart, theme)
        assert_words_apart(chart, 320)
        assert len(chart.scene.order()) == len(chart.data.ids)


# --- sizes --------------------------------------------------------------------------------------


def test_areas_are_as_the_numbers():
    found = diameters(np.array([100.0, 25.0, nan, -1.0, 0.0]), 100.0, 40.0)
    assert found.tolist() == [40.0, 20.0, 3.0, 3.0, 3.0]
    assert diameters(np.array([1.0, nan]), 0.0, 40.0).tolist() == [3.0, 3.0]
    assert diameters(np.array([nan, 0.0, -2.0]), -1.0, 40.0).tolist() == [3.0, 3.0, 3.0]


def test_the_key_shows_sizes_as_the_plot_does(theme):
    chart = laid(sized(pinned=0), theme)
    dots, *key = [shape for shape in chart.scene.shapes if isinstance(shape, Bubbles)][::-1]
    assert len(key) == 2
    expected = diameters(np.array([50_000.0, 10_000.0]), chart.data.sizes.max(), dots.sizes.max())
    assert [bubble.sizes[0] for bubble in key] == pytest.approx(expected.tolist())


# --- names --------------------------------------------------------------------------------------


def test_a_name_stands_to_the_right_where_it_is_free():
    around = Around(QRectF(0, 0, 200, 100), [], [], np.empty((0, 2)), [])
    (rect,) = place([QPointF(50, 50)], [12], [40], 16, around)
    assert rect.left() > 56
    assert rect.center().y() == 50
    assert leader(QPointF(50, 50), 12, rect) is None


def test_a_name_moves_away_from_words_and_gets_a_line():
    around = Around(QRectF(0, 0, 200, 100), [QRectF(0, 30, 200, 40)], [], np.empty((0, 2)), [])
    (rect,) = place([QPointF(50, 50)], [12], [40], 16, around)
    assert not rect.intersects(QRectF(0, 30, 200, 40))
    assert leader(QPointF(50, 50), 12, rect) is not None


def test_a_name_without_any_place_is_left_out():
    around = Around(QRectF(0, 0, 30, 30), [], [], np.empty((0, 2)), [])
    assert place([QPointF(15, 15)], [12], [40], 16, around) == [None]


# --- pointing and brushing ----------------------------------------------------------------------


def test_points_and_names_are_hit(theme):
    chart = laid(made(), theme, 600)
    assert chart.hit(chart._points.centre("r2")) == "r2"
    assert chart.hit(chart._names["r1"].center()) == "r1"
    far = max(
        chart.scene.crowd.ids, key=lambda one: chart._points.centre(one).y()
    )  # the lowest one stands alone
    assert chart.hit(chart._points.centre(far) + QPointF(2, 2)) == far
    assert chart.hit(QPointF(2, 2)) is None
    assert chart.tip("r9") == "om r9"
    assert chart.tip("nobody") == ""


def test_a_large_dot_is_hit_at_its_rim(theme):
    numbers = np.array([1.0, 400.0, 1.0])
    x = np.array([0.0, 5.0, 10.0])
    chart = laid(made(3, 0, x=x, y=x, sizes=numbers, centre_x=nan, centre_y=nan), theme)
    radius = chart._points.sizes.max() / 2
    assert chart.hit(chart._points.centre("r1") + QPointF(radius, 0)) == "r1"


@pytest.fixture
def widget(application, palette, font):
    shown = ScatterWidget()
    shown.setPalette(palette)
    shown.setFont(font)
    shown.resize(320, 380)
    shown.set_chart(made())
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def mouse(widget, kind, place):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    place = QPointF(place)
    event = QMouseEvent(kind, place, place, left, held, Qt.KeyboardModifier.NoModifier)
    handler = {
        QEvent.Type.MouseButtonPress: widget.mousePressEvent,
        QEvent.Type.MouseMove: widget.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: widget.mouseReleaseEvent,
    }[kind]
    handler(event)


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifier))


def within(chart, rect):
    points = chart._points
    return {one for one, (x, y) in zip(points.ids, points.at.tolist()) if rect.contains(x, y)}


def test_a_rectangle_drawn_with_the_mouse_is_brushed(widget):
    said, clicked = [], []
    widget.brushed.connect(said.append)
    widget.clicked.connect(clicked.append)
    mouse(widget, QEvent.Type.MouseButtonPress, QPointF(80, 120))
    for corner in (QPointF(120, 180), QPointF(200, 260)):
        mouse(widget, QEvent.Type.MouseMove, corner)
    mouse(widget, QEvent.Type.MouseButtonRelease, QPointF(200, 260))
    expected = within(widget.chart, QRectF(80, 120, 120, 140))
    assert len(expected) > 20
    assert [set(ids) for ids in said] == [expected]
    assert clicked == []


def test_a_click_on_a_mark(widget):
    clicked = []
    widget.clicked.connect(clicked.append)
    centre = widget.chart._points.centre("r3")
    mouse(widget, QEvent.Type.MouseButtonPress, centre)
    mouse(widget, QEvent.Type.MouseButtonRelease, centre)
    assert clicked == ["r3"]


def test_shift_and_arrows_brush_from_the_focused_mark(widget):
    said = []
    widget.brushed.connect(said.append)
    shift = Qt.KeyboardModifier.ShiftModifier
    press(widget, Qt.Key.Key_Right, shift)
    assert said == []  # nothing is focused yet
    press(widget, Qt.Key.Key_Down)
    press(widget, Qt.Key.Key_Right, shift)
    press(widget, Qt.Key.Key_Right, shift)
    press(widget, Qt.Key.Key_Down, shift)
    centre = widget.chart._points.centre("r0")
    rect = QRectF(centre, centre + QPointF(16, 8)).adjusted(-10, -10, 10, 10)
    assert len(said) == 3
    assert set(said[-1]) == within(widget.chart, rect)
    assert "r0" in said[-1]
    assert widget.focused == "r0"
    press(widget, Qt.Key.Key_Escape)
    assert said[-1] == []
    press(widget, Qt.Key.Key_Left, shift)
    assert "r0" in said[-1]
    press(widget, Qt.Key.Key_Down)
    assert widget.focused == "r1"
    assert widget._brush.isNull()


def test_lit_points_are_painted_all_at_once(theme):
    chart = laid(made(11_000, 4), theme)
    image = QImage(320, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.ground)
    before = image.copy()
    painter = QPainter(image)
    chart.paint_state(painter, theme, State(chart.data.ids, chosen="r9", focused="r1"))
    painter.end()
    assert image != before


@pytest.mark.parametrize("kind", [made, sized])
def test_eleven_thousand_points_are_painted(theme, kind):
    image = to_image(kind(11_000, 8), 320, 400, 2.0, theme)
    assert image.width() == 640


def test_a_picture_for_print(theme, tmp_path):
    to_svg(sized(pinned=8), tmp_path / "scatter.svg", 1200, 600, theme=theme)
    written = (tmp_path / "scatter.svg").read_text(encoding="utf-8")
    assert "Vestnes" in written
    assert "Prikker" in written
