"""Paths: where lines, words and the grip lie; pointing, dragging and keys."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter
from scene_checks import assert_words_apart, laid, marks, words

from smacreg.smacreg_plugin.charts.axes import Axis, spaced
from smacreg.smacreg_plugin.charts.chart import State
from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.marks import Pin
from smacreg.smacreg_plugin.charts.paths import PathsChart
from smacreg.smacreg_plugin.charts.paths_axis import wanted_first
from smacreg.smacreg_plugin.charts.paths_base import BASE, base_of
from smacreg.smacreg_plugin.charts.paths_data import NATION, PathsData
from smacreg.smacreg_plugin.charts.paths_lines import band_path, breaks, line_path, runs
from smacreg.smacreg_plugin.charts.paths_widget import PathsWidget
from smacreg.smacreg_plugin.charts.picture import to_svg
from smacreg.smacreg_plugin.charts.scales import write
from smacreg.smacreg_plugin.charts.scene import Curve, Line
from smacreg.smacreg_plugin.charts.theme import TARGET

NAMES = ("Ålesund", "Vestnes", "Gáivuotna - Kåfjord - Kaivuono", "Sortland - Sourtá",
         "Kvam", "Ulstein", "Volda", "Bergen")  # fmt: skip


def made(count=4, periods=21, base="2010", **changes):
    """Indexed lines that spread from the base on."""
    years = np.arange(2006.0, 2006 + periods)
    slopes = np.linspace(-1.2, 1.1, max(count, 1))[:count]
    others = 100 + np.outer(np.linspace(-2, 2, 60), years - 2010)
    given = {
        "periods": tuple(str(int(year)) for year in years),
        "years": years,
        "pins": tuple(Pin(f"r{k}", NAMES[k], k) for k in range(count)),
        "values": (100 + np.outer(slopes, years - 2010)).reshape(count, periods),
        "ends": tuple(str(100 + k) for k in range(count)),
        "nation": 100 + 0.9 * (years - 2010),
        "nation_name": "Landet",
        "nation_end": "116",
        "low": others.min(axis=0),
        "high": others.max(axis=0),
        "band": "De fleste andre regioner (10–90 prosent)",
        "level": 100.0,
        "base": base,
        "base_tip": "Dra for å flytte basisåret",
        "caption": Caption("Vestnes har stått stille", "Folketall, 2010 = 100", "Kilde: SSB"),
        "empty": "Ingen verdier.",
        "tip": lambda one, period: f"{one} i {period}",
    }
    return PathsChart(PathsData(**{**given, **changes}), description="Åtte linjer")


# --- geometry -----------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 600, 1200])
@pytest.mark.parametrize("count", [0, 1, 4, 8])
@pytest.mark.parametrize("periods", [1, 2, 5, 21])
def test_no_words_touch(theme, width, count, periods):
    base = "2006" if periods < 5 else "2010"
    chart = laid(made(count, periods, base), theme, width)
    assert_words_apart(chart, width)


@pytest.mark.parametrize("base", ["2006", "2007", "2016", "2025", "2026"])
def test_the_grip_keeps_the_years_apart_and_stays_inside(theme, base):
    chart = laid(made(base=base), theme)
    assert_words_apart(chart, 320)
    grip = chart.scene.item(BASE + base).rect
    assert grip.width() >= TARGET
    assert grip.height() >= TARGET
    assert grip.left() >= 8
    assert grip.right() <= 312


def test_names_keep_the_order_of_the_lines_and_are_cut_where_room_is_short(theme):
    chart = laid(made(8), theme)
    assert any(word.endswith("…") for word in words(chart.scene))
    middles = [chart.scene.item(f"r{k}").rect.center().y() for k in range(8)]
    assert middles == sorted(middles, reverse=True)
    assert all(b - a <= -16 for a, b in zip(middles, middles[1:]))


def test_each_region_wears_its_mark_at_the_end_of_its_line_and_at_its_name(theme):
    chart = laid(made(3), theme)
    for k in range(3):
        found = marks(chart.scene, f"r{k}")
        assert [mark.shape for mark in found] == [chart.data.pins[k].shape] * 2
        assert all(mark.outline is not None for mark in found)


def test_the_nation_alone_is_dashed(theme):
    chart = laid(made(3), theme)
    dashed = [s for s in chart.scene.shapes if isinstance(s, Curve) and s.dashed]
    assert len(dashed) == 1


def test_a_lone_value_wears_a_mark(theme):
    values = np.full((1, 7), nan)
    values[0, [0, 1, 3, 5, 6]] = [100, 101, 104, 103, 102]
    chart = laid(made(1, 7, values=values, nation=None, low=None, high=None, base=""), theme)
    assert len(marks(chart.scene, "r0")) == 3  # alone, at the end, at the name
    assert_words_apart(chart, 320)


@pytest.mark.parametrize("value", [100.0, 0.0, -3.5, 1e9])
def test_equal_values_lie_in_the_middle(theme, value):
    flat = np.full((1, 5), value)
    chart = laid(
        made(1, 5, values=flat, nation=None, low=None, high=None, level=nan, base=""), theme
    )
    path = chart.scene.item("r0").path
    plot = chart._plot.rect
    assert path.currentPosition().y() == pytest.approx(plot.center().y(), abs=1)
    assert_words_apart(chart, 320)


def test_without_values_there_is_a_sentence_and_nothing_to_point_at(theme):
    nothing = np.full((4, 21), nan)
    chart = laid(made(values=nothing, nation=None, low=None, high=None), theme)
    assert "Ingen verdier." in words(chart.scene)
    assert chart.hit(QPointF(150, 150)) is None
    assert chart.drag(BASE + "2010", QPointF(150, 150)) is None
    assert chart.scene.order() == []


def test_no_periods_at_all(theme):
    none = np.empty(0)
    chart = laid(made(0, 0, "", nation=none, low=none, high=none), theme)
    assert chart.scene.order() == []


def test_a_region_without_values_is_still_named(theme):
    chart = made(2)
    chart.data.values[1] = nan
    laid(chart, theme)
    assert "Vestnes" in words(chart.scene)
    assert chart.scene.item("r1").path.isEmpty()


def test_too_low_a_place_leaves_names_out_rather_than_over_each_other(theme):
    chart = made(8)
    chart.arrange(QRectF(0, 0, 320, 240), theme)
    assert_words_apart(chart, 320)
    assert len(chart.scene.order()) == 10


# --- axes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("low", [-1e6, -3.3, 0.0, 0.017, 99.2])
@pytest.mark.parametrize("span", [1e-4, 0.3, 1.0, 2.2, 4.9, 37.0, 1e5])
def test_an_axis_has_three_to_five_ticks(low, span):
    axis = Axis.over(np.array([low, nan, low + span]), write)
    assert 3 <= len(axis.ticks) <= 5
    assert len(set(axis.words)) == len(axis.words)
    assert axis.low < low
    assert low + span < axis.high


def test_words_in_a_row_are_chosen_by_want_and_never_touch():
    assert spaced([10, 20, 30], [8, 8, 8], [2, 1, 0], (0, 40), gap=4) == [0, 2]
    assert spaced([2, 20], [8, 8], [0, 1], (0, 40)) == [1]
    assert spaced([10, 30], [8, 8], [0, 1], (0, 40), [(0, 12)]) == [1]


def test_years_are_named_at_the_ends_and_then_where_they_are_round():
    years = list(range(2006, 2027))
    order = wanted_first(years, [10.0 * k for k in range(21)], 45.0)
    assert [years[k] for k in order] == [2026, 2006, 2010, 2015, 2020, 2025]
    assert wanted_first([2010], [5.0], 30.0) == [0]


# --- breaks -------------------------------------------------------------------------------------


def test_a_line_breaks_where_values_are_missing():
    assert runs([nan, 1, 2, nan, nan, 3, nan, 4]) == [(1, 3), (5, 6), (7, 8)]
    assert runs([]) == []
    path = line_path([0, 1, 2, 3], [5, nan, 6, 7])
    assert path.elementCount() == 2
    assert line_path([0, 1, 2, 3], [5, nan, 6, 7], stubs=True).elementCount() == 4
    assert band_path([0, 1, 2], [1, nan, 1], [2, 2, 2]).boundingRect().width() == 10


def test_one_break_for_each_stretch_between_values():
    years = [2001.0, 2002.0, 2003.0, 2004.0, 2005.0, 2006.0]
    values = np.array([[nan, 1, nan, nan, 4, nan], [1, 2, 3, 4, 5, nan]])
    assert breaks(years, values) == [2003.5]
    assert breaks(years, np.empty((0, 6))) == []


def test_a_year_that_nobody_has_breaks_the_axis_also_without_pinned_regions(theme):
    whole, broken = made(0), made(0)
    broken.data.nation[8:10] = nan
    slanted = [
        sum(line.start.x() != line.end.x() and line.start.y() != line.end.y() for line in lines)
        for lines in (
            [shape for shape in laid(chart, theme).scene.shapes if isinstance(shape, Line)]
            for chart in (whole, broken)
        )
    ]
    assert slanted[1] - slanted[0] == 2


# --- pointing -----------------------------------------------------------------------------------


def test_the_nearest_line_is_hit_and_its_period_read(theme):
    chart = laid(made(3), theme, 600)
    plot = chart._plot
    k = 15
    place = QPointF(plot.x[k] + 2, plot.lines[2].y[k] + 3)
    assert chart.hit(place) == "r2"
    assert chart.tip("r2") == f"r2 i {chart.data.periods[k]}"
    assert chart.hit(QPointF(plot.x[k], plot.lines[3].y[k])) in (NATION, "r2")
    assert chart.hit(chart.scene.item("r0").rect.center()) == "r0"
    assert chart.hit(QPointF(1, 1)) is None
    assert chart.tip("nobody") == ""


def test_nothing_near_is_no_hit(theme):
    chart = laid(made(1, nation=None), theme, 600)
    plot = chart._plot
    assert chart.hit(QPointF(plot.x[20], plot.rect.top() + 2)) is None


def test_the_line_of_the_base_can_be_held_where_no_other_line_is(theme):
    chart = laid(made(1, nation=None), theme, 600)
    x = chart._plot.x[4]
    assert chart.hit(QPointF(x + 9, chart._plot.rect.top() + 4)) == BASE + "2010"
    assert chart.hit(QPointF(x + 14, chart._plot.rect.top() + 4)) is None


def test_the_base_goes_only_where_a_line_has_a_value(theme):
    chart = made(2)
    chart.data.values[:, 6] = nan
    laid(chart, theme, 600)
    plot = chart._plot
    assert chart.drag(BASE + "2010", QPointF(plot.x[6] + 3, 0)) == BASE + "2013"
    assert chart.drag(BASE + "2010", QPointF(-50, 0)) == BASE + "2006"
    assert chart.drag("r0", QPointF(plot.x[6], 0)) is None
    assert chart.next_base("2011", 1) == "2013"
    assert chart.next_base("2026", 1) == "2026"
    assert base_of("r0") is None
    assert base_of(BASE + "2011") == "2011"


# --- in a window --------------------------------------------------------------------------------


@pytest.fixture
def widget(application, palette, font):
    shown = PathsWidget()
    shown.setPalette(palette)
    shown.setFont(font)
    shown.resize(600, 440)
    shown.set_chart(made(3))
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def mouse(widget, kind, place, button=Qt.MouseButton.LeftButton):
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    place = QPointF(place)
    event = QMouseEvent(kind, place, place, button, held, Qt.KeyboardModifier.NoModifier)
    handler = {
        QEvent.Type.MouseButtonPress: widget.mousePressEvent,
        QEvent.Type.MouseMove: widget.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: widget.mouseReleaseEvent,
    }[kind]
    handler(event)


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    widget.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, modifier))


@pytest.mark.parametrize("answers", [False, True])
def test_the_base_is_dragged_also_when_the_owner_gives_new_charts(widget, answers):
    asked = []
    widget.base_dragged.connect(asked.append)
    if answers:
        widget.base_dragged.connect(lambda period: widget.set_chart(made(3, base=period)))
    plot = widget.chart._plot
    mouse(
        widget, QEvent.Type.MouseButtonPress, widget.chart.scene.item(BASE + "2010").rect.center()
    )
    for k in (5, 6, 6, 9):
        mouse(widget, QEvent.Type.MouseMove, QPointF(plot.x[k], 300))
    mouse(widget, QEvent.Type.MouseButtonRelease, QPointF(plot.x[9], 300))
    assert asked == ["2011", "2012", "2015"]
    mouse(widget, QEvent.Type.MouseMove, QPointF(plot.x[12], 300), Qt.MouseButton.NoButton)
    assert asked == ["2011", "2012", "2015"]


def test_keys_move_the_base(widget):
    asked = []
    widget.base_dragged.connect(asked.append)
    widget.base_dragged.connect(lambda period: widget.set_chart(made(3, base=period)))
    press(widget, Qt.Key.Key_End)
    assert widget.focused == BASE + "2010"
    press(widget, Qt.Key.Key_Right)
    press(widget, Qt.Key.Key_Right)
    press(widget, Qt.Key.Key_Left)
    assert asked == ["2011", "2012", "2011"]
    assert widget.focused == BASE + "2011"
    assert widget.accessibleDescription() == "Dra for å flytte basisåret"


def test_keys_go_from_line_to_line_and_read_period_by_period(widget):
    press(widget, Qt.Key.Key_Down)
    press(widget, Qt.Key.Key_Down)
    assert widget.focused == "r1"
    assert widget.accessibleDescription() == "r1 i 2026"
    press(widget, Qt.Key.Key_Left)
    press(widget, Qt.Key.Key_Left)
    press(widget, Qt.Key.Key_Right)
    assert widget.accessibleDescription() == "r1 i 2025"
    assert widget.chart.scene.order() == ["r0", "r1", "r2", NATION, BASE + "2010"]


def test_a_new_chart_keeps_the_period_that_is_read(widget):
    widget.chart.read(-4)
    widget.set_chart(made(3, base="2012"))
    assert widget.chart.reading == 16
    widget.set_chart(made(3, periods=5))
    assert widget.chart.reading == 4
    # As many periods, but others: the place would mean another year.
    widget.chart.read(-2)
    later = tuple(str(year) for year in range(2011, 2016))
    widget.set_chart(PathsChart(replace(made(3, 5).data, periods=later, base="")))
    assert widget.chart.reading == 4
    widget.set_chart(None)


def test_lit_lines_are_painted(theme):
    chart = laid(made(3), theme)
    image = QImage(320, 320, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(theme.ground)
    before = image.copy()
    painter = QPainter(image)
    chart.paint_state(painter, theme, State(["r1", "nobody"], strength=0.5, focused=NATION))
    painter.end()
    assert image != before


def test_a_picture_for_print(theme, tmp_path):
    to_svg(made(8), tmp_path / "paths.svg", 1200, 480, theme=theme)
    written = (tmp_path / "paths.svg").read_text(encoding="utf-8")
    assert "Vestnes" in written
    assert "Åtte linjer" in written
