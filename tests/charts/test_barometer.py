"""The barometer: marks where the numbers are, words where there is room."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import pytest
from qgis.PyQt.QtCore import QPointF, QRectF
from scene_checks import assert_sound, marks, texts, words

from smacreg.smacreg_plugin.charts.barometer import Barometer, BarometerData, Group
from smacreg.smacreg_plugin.charts.barometer_row import Row
from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.key import (
    CENTRE,
    FLIPPED,
    FLIPPED_SIGN,
    HINTERLAND,
    REFERENCE,
    SPREAD,
    Entry,
)
from smacreg.smacreg_plugin.charts.marks import DOWN, LEADING, PINNED, UP, Pin
from smacreg.smacreg_plugin.charts.picture import height_of
from smacreg.smacreg_plugin.charts.ranges import REACH, Spread
from smacreg.smacreg_plugin.charts.scene import Box

WIDTHS = (240, 320, 400, 535, 536, 600, 900)
PINS = (Pin("1507", "Ålesund", 0), Pin("1506", "Molde", 1), Pin("1505", "Kristiansund", 2))
YOUNG = Row(
    "young",
    "Andel 20–39 år",
    "22,1 %",
    "6 prosentpoeng under landet",
    "Andel 20–39 år: 22,1 %",
    Spread(14, 20, 22.5, 25, 34),
    (22.1, 24, 19.5),
    reference=28,
    centre=23.5,
    hinterland=19,
    verdict=-1,
)
JOBLESS = Row(
    "jobless",
    "Registrert arbeidsledighet blant innbyggere mellom femten og syttifire år",
    "1,6 %",
    "0,3 prosentpoeng under landet",
    "",
    Spread(0.6, 1.3, 1.7, 2.2, 4.1),
    (1.6, 1.9, nan),
    reference=1.9,
    verdict=1,
    flipped=True,
)
GROWTH = replace(YOUNG, id="growth", name="Befolkningsvekst siste ti år", verdict=0)
GONE = Row("gone", "Kommunale samarbeid", words="finnes ikke for 2024", values=(nan, nan, nan))
KEY = (
    Entry("alle regioner, midterste halvdel og median", SPREAD),
    Entry("landet", REFERENCE),
    *(Entry(pin.name, pin=pin) for pin in PINS),
    Entry("senter", CENTRE),
    Entry("omland", HINTERLAND),
    Entry("lave tall til høyre", FLIPPED),
)
DATA = BarometerData(
    (Group("Befolkning", (YOUNG, GROWTH)), Group("Arbeid", (JOBLESS, GONE))),
    PINS,
    0,
    Caption("Ålesund mot landet", "Siste år med tall", "Kilde: Statistisk sentralbyrå"),
    KEY,
)


def drawn(data: BarometerData, theme, width: float, left: float = 0):
    chart = Barometer(data, description="I ord.")
    height = chart.size_hint(theme, width).height()
    rect = QRectF(left, 0, width, height)
    return chart, chart.arrange(rect, theme), rect


def alone(row: Row, theme, width: float = 600, **others):
    """Draw one row without a key."""
    return drawn(BarometerData((Group("", (row,)),), PINS, **others), theme, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_outside_and_no_text_covers_another(theme, width):
    for left in (0, 1000):
        _, scene, rect = drawn(DATA, theme, width, left)
        assert_sound(scene, rect)


@pytest.mark.parametrize("width", WIDTHS)
def test_everything_keeps_to_the_grid(theme, width):
    _, scene, rect = drawn(DATA, theme, width)
    assert rect.height() % 4 == 0
    for item in scene.items:
        assert item.rect.top() % 4 == 0
        assert item.rect.height() % 4 == 0
        assert item.rect.height() >= 24
    below = max(text.rect.bottom() for text in texts(scene))
    assert below == pytest.approx(rect.bottom() - 8, abs=2), "the margin below the source"
    lefts = [text.rect.left() for text in texts(scene)]
    assert min(lefts) == 8


@pytest.mark.parametrize("width", WIDTHS)
def test_values_stand_at_the_right_of_one_column(theme, width):
    _, scene, _ = drawn(DATA, theme, width)
    rights = {t.rect.right() for t in texts(scene) if t.words in ("22,1 %", "1,6 %")}
    assert max(rights) - min(rights) < 0.01


def test_one_line_at_600_and_words_below_the_bar_at_320(theme):
    _, wide, _ = alone(YOUNG, theme, 600)
    assert wide.items[0].rect.height() == 24
    tops = {text.rect.top() for text in texts(wide)}
    assert len(tops) == 1
    _, narrow, _ = alone(YOUNG, theme, 320)
    name, value, said = texts(narrow)
    bar = marks(narrow, "1507")[0]
    assert name.rect.top() == value.rect.top()
    assert name.rect.bottom() <= bar.centre.y() - LEADING / 2 + 2
    assert said.rect.top() >= bar.centre.y() + LEADING / 2
    assert value.rect.right() == pytest.approx(312)


def test_marks_lie_where_the_scale_says(theme):
    _, scene, _ = alone(YOUNG, theme)
    spread = YOUNG.spread
    bars = [s for s in scene.shapes if isinstance(s, Box)]
    line = max(bars, key=lambda bar: bar.rect.width()).rect

    def x(value):
        return line.left() + (value - spread.low) / (spread.high - spread.low) * line.width()

    for pin, value in zip(PINS, YOUNG.values):
        (mark,) = marks(scene, pin.id)
        assert mark.centre.x() == pytest.approx(x(value))
    assert marks(scene, "centre")[0].centre.x() == pytest.approx(x(23.5))
    assert marks(scene, "hinterland")[0].centre.x() == pytest.approx(x(19))
    (reference,) = [bar.rect for bar in bars if bar.rect.height() == REACH]
    assert reference.center().x() == pytest.approx(x(28), abs=1)
    half = next(bar.rect for bar in bars if bar.fill == theme.bar)
    assert half.left() == pytest.approx(x(20))
    assert half.right() == pytest.approx(x(25))


def test_the_leading_region_is_larger_and_on_top(any_theme):
    for leading in range(3):
        _, scene, _ = alone(YOUNG, any_theme, leading=leading)
        found = [s for s in scene.shapes if getattr(s, "id", "") in {p.id for p in PINS}]
        assert found[-1].id == PINS[leading].id
        sizes = {mark.id: mark.size for mark in found}
        assert sizes.pop(PINS[leading].id) == LEADING
        assert set(sizes.values()) == {PINNED}
    assert {mark.shape for mark in found} == {"circle", "square", "triangle"}
    assert all(mark.outline == any_theme.ink for mark in found)


def test_good_is_always_to_the_right(theme):
    _, scene, _ = alone(JOBLESS, theme)
    better, worse = (marks(scene, pin.id)[0].centre.x() for pin in PINS[:2])
    assert better > worse, "1.6 is less than 1.9"
    assert FLIPPED_SIGN in words(scene)
    _, scene, _ = alone(YOUNG, theme)
    assert FLIPPED_SIGN not in words(scene)


@pytest.mark.parametrize(("verdict", "shape"), [(1, UP), (-1, DOWN), (0, None)])
def test_a_verdict_has_an_arrow_and_its_colour_and_none_is_grey(any_theme, verdict, shape):
    _, scene, _ = alone(replace(YOUNG, verdict=verdict), any_theme)
    said = next(text for text in texts(scene) if text.words.startswith("6 prosent"))
    arrows = marks(scene, "young")
    if shape is None:
        assert arrows == []
        assert said.colour == any_theme.faint
    else:
        assert [(a.shape, a.colour) for a in arrows] == [(shape, any_theme.verdict(verdict))]
        assert said.colour == any_theme.ink, "words are never in the colour of data"
        assert arrows[0].centre.x() < said.rect.left()


def test_a_missing_value_is_hatched_and_the_others_stay(theme):
    row = replace(YOUNG, value="", words="for få personer", values=(nan, 24, 19.5), verdict=0)
    _, scene, _ = alone(row, theme)
    hatches = [s for s in scene.shapes if isinstance(s, Box) and s.hatched]
    assert len(hatches) == 1
    assert marks(scene, "1507") == []
    assert marks(scene, "1506")
    assert "for få personer" in words(scene)


def test_a_row_without_any_value_is_hatched_throughout(theme):
    _, scene, _ = alone(GONE, theme)
    assert len([s for s in scene.shapes if isinstance(s, Box) and s.hatched]) == 2
    assert not any(marks(scene, pin.id) for pin in PINS)


@pytest.mark.parametrize(
    "row",
    [
        replace(YOUNG, spread=Spread(5, 5, 5, 5, 5), values=(5, 5, 5), reference=5),
        replace(YOUNG, spread=Spread(14, nan, nan, nan, 34)),
        replace(YOUNG, values=(1e9, -1e9, 3)),
        replace(YOUNG, values=(), reference=nan, centre=nan, hinterland=nan),
        replace(YOUNG, name="Sysselsettingsandelenmålt" * 9, value="12 345 678 901,5 kroner"),
        replace(YOUNG, name="", value="", words=""),
        replace(JOBLESS, words="en lang setning om hvorfor " * 9),
    ],
    ids=["equal", "no quartiles", "outside", "no marks", "long", "no words", "long words"],
)
@pytest.mark.parametrize("width", [240, 320, 600])
def test_odd_rows_are_drawn_within_their_bounds(theme, row, width):
    _, scene, rect = alone(row, theme, width)
    assert_sound(scene, rect)
    assert len({text.rect.top() for text in texts(scene)}) <= 5


def test_rows_are_pointed_at_and_met_by_the_keys(theme):
    chart, scene, rect = drawn(DATA, theme, 320)
    assert scene.order() == ["young", "growth", "jobless", "gone"]
    for item in scene.items:
        assert chart.hit(item.rect.center()) == item.id
        assert item.rect.width() == rect.width()
    assert chart.hit(QPointF(10, 10)) is None, "the title"
    assert chart.tip("young") == YOUNG.tip
    assert chart.tip("nobody") == ""
    assert chart.title == "Ålesund mot landet"
    assert chart.description == "I ord."


def test_themes_have_their_names_above_their_rows(theme):
    _, scene, _ = drawn(DATA, theme, 600)
    heads = [text for text in texts(scene) if text.words in ("Befolkning", "Arbeid")]
    assert [text.rect.bottom() + 4 for text in heads] == [
        scene.item("young").rect.top(),
        scene.item("jobless").rect.top(),
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_a_picture_says_whose_mark_is_whose(theme, width):
    data = replace(DATA, key=KEY[:2])
    chart, scene, _ = drawn(data, theme, width)
    still = chart.still()
    rect = QRectF(0, 0, width, height_of(chart, width, theme))
    pictured = still.arrange(rect, theme)
    assert_sound(pictured, rect)
    for pin in PINS:
        (name,) = [text for text in texts(pictured) if text.words == pin.name]
        beside = [
            mark
            for mark in marks(pictured, pin.id)
            if mark.centre.y() == pytest.approx(name.rect.center().y(), abs=1)
            and 0 < name.rect.left() - mark.centre.x() < 12
        ]
        assert [(mark.shape, mark.colour) for mark in beside] == [
            (pin.shape, theme.pinned(pin.colour_index))
        ]
    # In a window the names stand around the chart.
    assert not {pin.name for pin in PINS} & set(words(scene))
    assert (still.title, still.description) == (chart.title, chart.description)


def test_a_picture_of_one_region_needs_no_key_of_regions(theme):
    chart = Barometer(BarometerData((Group("", (replace(YOUNG, values=(22.1,)),)),), PINS[:1]))
    scene = chart.still().arrange(QRectF(0, 0, 600, 100), theme)
    assert PINS[0].name not in words(scene)
    assert len(marks(scene, PINS[0].id)) == 1


def test_without_rows_there_is_a_sentence(theme):
    _, scene, rect = drawn(BarometerData(empty="Ingen indikatorer i tabellen."), theme, 320)
    assert_sound(scene, rect)
    assert words(scene) == ["Ingen indikatorer i tabellen."]
    assert scene.order() == []
