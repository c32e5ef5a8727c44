"""A chart under the mouse and under the keys."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QHelpEvent, QPainterPath
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QToolTip
from scene_checks import DARK, palette_of

from smacreg.smacreg_plugin.charts.chart import Chart
from smacreg.smacreg_plugin.charts.scene import Box, Curve, Item, Line, Mark, Scene
from smacreg.smacreg_plugin.charts.widget import FADE_MS, ChartWidget

ROW = 24


class Rows(Chart):
    """Rows a, b, c, ... of 24 pixels."""

    brushes = True

    def __init__(self, ids: str = "abc") -> None:
        super().__init__("Rows", "Three rows without meaning.")
        self.ids = ids
        self.laid_out = 0

    def lay_out(self, rect, theme):
        self.laid_out += 1
        scene = Scene([Box(rect, theme.bar)])
        scene.items = [
            Item(one, QRectF(rect.left(), ROW * k, rect.width(), ROW))
            for k, one in enumerate(self.ids)
        ]
        return scene

    def size_hint(self, theme, width):
        return QSizeF(width, ROW * len(self.ids))

    def tip(self, one):
        return f"Row {one}" if one in self.ids else ""


class Handle(Rows):
    """Row a can be dragged to the others."""

    def drag(self, one, position):
        return self.hit(position) if one in self.ids else None


@pytest.fixture
def widget(application):
    widget = ChartWidget()
    widget.resize(200, 120)
    widget.set_chart(Rows())
    widget.show()
    widget.heard = []
    for name in ("hovered", "clicked", "brushed", "dragged"):
        getattr(widget, name).connect(lambda value, name=name: widget.heard.append((name, value)))
    yield widget
    widget.close()


def heard(widget, name: str) -> list:
    return [value for kind, value in widget.heard if kind == name]


def at(row: int, x: int = 50) -> QPoint:
    return QPoint(x, ROW * row + ROW // 2)


LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def test_a_row_is_hovered_once_and_let_go(widget):
    QTest.mouseMove(widget, at(1))
    QTest.mouseMove(widget, at(1, 60))
    QTest.mouseMove(widget, at(4))
    assert heard(widget, "hovered") == ["b", ""]
    QTest.mouseMove(widget, at(0))
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    assert heard(widget, "hovered") == ["b", "", "a", ""]


def test_a_click_names_the_row_and_nothing_beside_it(widget):
    QTest.mouseClick(widget, LEFT, NONE, at(2))
    QTest.mouseClick(widget, LEFT, NONE, at(4))
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, NONE, at(1))
    assert heard(widget, "clicked") == ["c"]


def test_keys_move_from_row_to_row_and_click(widget):
    key = Qt.Key
    for pressed, expected in (
        (key.Key_Down, "a"),
        (key.Key_Right, "b"),
        (key.Key_End, "c"),
        (key.Key_Down, "c"),
        (key.Key_Up, "b"),
        (key.Key_Home, "a"),
        (key.Key_Left, "a"),
    ):
        QTest.keyClick(widget, pressed)
        assert widget.focused == expected
    assert heard(widget, "hovered") == ["a", "b", "c", "b", "a"]
    for pressed in (key.Key_Return, key.Key_Space, key.Key_Enter):
        QTest.keyClick(widget, pressed)
    assert heard(widget, "clicked") == ["a", "a", "a"]


def test_keys_go_on_where_the_mouse_clicked(widget):
    QTest.mouseClick(widget, LEFT, NONE, at(1))
    QTest.keyClick(widget, Qt.Key.Key_Down)
    assert widget.focused == "c"


def test_other_keys_and_an_empty_chart_do_nothing(widget):
    QTest.keyClick(widget, Qt.Key.Key_A)
    QTest.keyClick(widget, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    widget.set_chart(Rows(""))
    QTest.keyClick(widget, Qt.Key.Key_Down)
    widget.set_chart(None)
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QTest.mouseClick(widget, LEFT, NONE, at(1))
    widget.grab()
    assert widget.heightForWidth(200) == 0
    assert widget.heard == []


def test_a_drawn_rectangle_names_what_lies_in_it(widget):
    QTest.mousePress(widget, LEFT, NONE, QPoint(10, 2))
    drag(widget, QPoint(190, 40))
    QTest.mouseRelease(widget, LEFT, NONE, QPoint(190, 40))
    assert heard(widget, "brushed") == [["a", "b"]]
    assert heard(widget, "clicked") == []


def test_what_is_held_says_what_it_becomes(widget):
    widget.set_chart(Handle())
    QTest.mousePress(widget, LEFT, NONE, at(0))
    for place in (at(0, 70), at(1), at(2), at(2, 70)):
        drag(widget, place)
    QTest.mouseRelease(widget, LEFT, NONE, at(2))
    assert heard(widget, "dragged") == ["b", "c"]
    assert heard(widget, "brushed") == []


def drag(widget, place: QPoint) -> None:
    """Move the mouse with its left button down, which QTest does not do."""
    from qgis.PyQt.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        LEFT,
        NONE,
    )
    QApplication.sendEvent(widget, event)


def test_names_for_screen_readers_follow_the_focus(widget):
    assert widget.accessibleName() == "Rows"
    assert widget.accessibleDescription() == "Three rows without meaning."
    QTest.keyClick(widget, Qt.Key.Key_Down)
    assert widget.accessibleDescription() == "Row a"


def test_a_tooltip_says_what_lies_there(widget):
    for place, words in ((at(1), "Row b"), (at(4), "")):
        event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
        QApplication.sendEvent(widget, event)
        assert QToolTip.text() == words or not words
    QToolTip.hideText()


def test_focus_and_choice_survive_a_new_chart_that_has_them(widget):
    QTest.keyClick(widget, Qt.Key.Key_End)
    widget.set_chart(Rows("cde"))
    assert widget.focused == "c"
    QTest.mouseMove(widget, at(0, 33))
    widget.set_chart(Rows("xyz"))
    assert widget.focused == ""
    assert heard(widget, "hovered") == ["c", "c", ""]


def changed(widget, act) -> bool:
    before = widget.grab().toImage()
    act()
    return widget.grab().toImage() != before


def test_light_choice_and_focus_can_be_seen(widget):
    assert changed(widget, lambda: widget.choose("b"))
    assert changed(widget, lambda: widget.choose(""))
    widget.highlight(["a", "unknown"])
    QTest.qWait(FADE_MS + 80)
    assert changed(widget, lambda: widget.highlight([]))
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if widget.hasFocus():
        assert changed(widget, lambda: QTest.keyClick(widget, Qt.Key.Key_Down))


def test_the_chart_is_laid_out_anew_only_when_it_must(widget):
    widget.grab()
    before = widget.chart.laid_out
    for ids in (["a"], ["b"], []):
        widget.highlight(ids)
        widget.grab()
    assert widget.chart.laid_out == before
    widget.resize(300, 120)
    widget.grab()
    assert widget.chart.laid_out > before


def test_a_dark_palette_makes_a_dark_chart(widget):
    light = widget.grab().toImage().pixelColor(100, 110).lightness()
    widget.setPalette(palette_of(*DARK))
    assert widget.grab().toImage().pixelColor(100, 110).lightness() < light


def test_the_height_follows_from_the_chart(widget):
    assert widget.hasHeightForWidth()
    assert widget.heightForWidth(200) == 3 * ROW
    assert widget.sizeHint().height() == 3 * ROW


def test_a_scroll_area_follows_the_keys(application):
    area = QScrollArea()
    area.setWidgetResizable(True)
    widget = ChartWidget()
    widget.set_chart(Rows("abcdefghijklmnopqrstuvwxyz"))
    area.setWidget(widget)
    area.resize(260, 100)
    area.show()
    QApplication.processEvents()
    assert widget.height() >= 26 * ROW
    QTest.keyClick(widget, Qt.Key.Key_End)
    assert area.verticalScrollBar().value() > 20 * ROW
    QTest.keyClick(widget, Qt.Key.Key_Home)
    assert area.verticalScrollBar().value() == 0
    area.close()


class Ladder(Rows):
    """A long chart of all kinds of shapes; it counts how many are drawn.

    None is slanted: where a slanted edge is cut, Qt rounds the tints of its pixels otherwise.
    """

    def __init__(self) -> None:
        super().__init__()
        self.drawn = 0

    def lay_out(self, rect, theme):
        chart, scene = self, Scene()

        class Counted(Box):
            def draw(self, painter):
                chart.drawn += 1
                super().draw(painter)

        for y in range(0, 1500, 37):
            scene.add(Counted(QRectF(10, y, 30, 23), theme.bar))
            scene.add(Line(QPointF(50, y), QPointF(50, y + 60), theme.line, 3.0))
            scene.add(Mark("a", "square", QPointF(70, y), 20.0, theme.highlight, theme.ink))
            scene.write("Åg", QRectF(100, y, 40, 24), theme.text, theme.ink)
            path = QPainterPath(QPointF(150, y))
            path.lineTo(150, y + 100)
            scene.add(Curve(path, theme.ink))
        return scene

    def size_hint(self, theme, width):
        return QSizeF(width, 1500)


def test_a_long_chart_is_painted_as_far_as_it_is_seen(application):
    area = QScrollArea()
    area.setWidgetResizable(True)
    widget, chart = ChartWidget(), Ladder()
    widget.set_chart(chart)
    widget.setFixedHeight(1500)
    area.setWidget(widget)
    area.resize(260, 150)
    area.show()
    QApplication.processEvents()
    assert 0 < chart.drawn < 41 / 2
    bar, seen = area.verticalScrollBar(), []
    for place in (0, 90, 130, 1200, 700, 250, 380, 1350):
        bar.setValue(place)
        QApplication.processEvents()
        seen.append((place, area.viewport().grab().toImage()))
    whole = widget.grab().toImage()
    for place, image in seen:
        assert image == whole.copy(0, place, image.width(), image.height()), place
    fresh = ChartWidget()
    fresh.resize(widget.size())
    fresh.set_chart(Ladder())
    assert whole == fresh.grab().toImage()
    area.close()
