"""The distribution: every region a dot at its value, the pinned ones named."""

from __future__ import annotations

import time
from dataclasses import replace
from math import nan

import numpy as np
import pytest
from qgis.PyQt.QtCore import QPointF, QRectF
from scene_checks import assert_sound, marks, overlaps, texts, words

from smacreg.smacreg_plugin.charts.distribution import Distribution, DistributionData
from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.key import FLIPPED_SIGN, SPREAD, Entry
from smacreg.smacreg_plugin.charts.marks import LEADING, Pin
from smacreg.smacreg_plugin.charts.ranges import Spread
from smacreg.smacreg_plugin.charts.scene import Box, Dots

NAMES = ("Ålesund", "Molde", "Kristiansund", "Volda", "Førde", "Nordfjordeid", "Sogndal", "Tromsø")


def data(count: int = 159, pinned: int = 4, **others) -> DistributionData:
    values = np.round(np.random.default_rng(3).gamma(20, 1.15, count), 1)
    spread = Spread(*np.quantile(values, [0, 0.25, 0.5, 0.75, 1]).tolist())
    ids = tuple(f"r{k}" for k in range(count))
    pins = tuple(Pin(ids[k], NAMES[k], k) for k in range(pinned))
    given = {
        "ids": ids,
        "values": values,
        "tip": lambda one: f"Region {one[1:]}",
        "pins": pins,
        "labels": tuple(f"{pin.name} {values[k]} %" for k, pin in enumerate(pins)),
        "spread": spread,
        "reference": 24.6,
        "reference_label": "Landet 24,6 %",
        "unit": "prosent",
        "caption": Caption("Andel 20–39 år", "Prosent, 2024", "Kilde: SSB"),
        "key": (Entry("midterste halvdel og median", SPREAD),),
        "empty": "Ingen region har et tall.",
    }
    return DistributionData(**{**given, **others})


def drawn(given: DistributionData, theme, width: float = 320):
    chart = Distribution(given, description="I ord.")
    rect = QRectF(0, 0, width, chart.size_hint(theme, width).height())
    return chart, chart.arrange(rect, theme), rect


def dots(scene) -> Dots:
    (found,) = [shape for shape in scene.shapes if isinstance(shape, Dots)]
    return found


def same_values(value: float, count: int = 30) -> DistributionData:
    return data(count, values=np.full(count, value), spread=Spread(*[value] * 5), reference=value)


def long_names() -> DistributionData:
    given = data(40, 8)
    return replace(given, labels=("Innbyggere i en svært lang regions navn 22,1 %",) * 8)


ODD = {
    "usual": data(),
    "eight pins": data(357, 8),
    "no pins": data(20, 0, reference=nan),
    "one region": data(1, 1, reference=nan),
    "two": data(2, 2),
    "equal": same_values(5.0),
    "zero": same_values(0.0),
    "flipped": data(flipped=True),
    "long names": long_names(),
    "long unit": data(unit="personer per kvadratkilometer bebygd areal i regionen"),
    "no spread": data(spread=Spread()),
    "reference far away": data(reference=-400.0),
    "whole numbers": data(values=np.arange(159), spread=Spread(0, 40, 79, 118, 158)),
    "huge": data(values=np.linspace(-1e12, 1e12, 159), spread=Spread(-1e12, 0, 0, 1, 1e12)),
}


@pytest.mark.parametrize("width", [240, 320, 600])
@pytest.mark.parametrize("kind", ODD)
def test_nothing_is_outside_and_no_text_covers_another(theme, kind, width):
    _, scene, rect = drawn(ODD[kind], theme, width)
    assert_sound(scene, rect)
    assert rect.height() % 4 == 0


def test_every_region_is_a_dot_where_the_scale_says(any_theme):
    given = data()
    chart, scene, _ = drawn(given, any_theme)
    points, ids = dots(scene).points, scene.crowd.ids
    assert len(ids) == 155
    assert {mark.id for mark in scene.items} == {"r0", "r1", "r2", "r3"}
    low, high = given.spread.low, given.spread.high
    left, right = 16, 304
    for one, (x, _) in zip(ids, points.tolist()):
        value = given.values[chart._place[one]]
        assert x == pytest.approx(left + (value - low) / (high - low) * (right - left))
    for pin in given.pins:
        value = given.values[chart._place[pin.id]]
        (mark,) = marks(scene, pin.id)
        assert mark.centre.x() == pytest.approx(left + (value - low) / (high - low) * 288)
        assert mark.colour == any_theme.pinned(pin.colour_index)


def test_a_picture_does_not_depend_on_the_order_of_the_regions(theme):
    given = data(200)
    order = np.random.default_rng(1).permutation(200)
    shuffled = replace(
        given,
        ids=[given.ids[k] for k in order],
        values=given.values[order],
    )
    first, second = drawn(given, theme)[1], drawn(shuffled, theme)[1]
    assert list(first.crowd.ids) == list(second.crowd.ids)
    np.testing.assert_array_equal(first.crowd.points, second.crowd.points)
    assert words(first) == words(second)


def test_pinned_marks_do_not_cover_each_other_and_the_leading_one_is_on_top(theme):
    given = same_values(5.0)
    _, scene, _ = drawn(given, theme)
    found = [marks(scene, pin.id)[0] for pin in given.pins]
    middles = sorted(mark.centre.y() for mark in found)
    assert all(b - a >= LEADING for a, b in zip(middles, middles[1:]))
    assert found[0].size == LEADING > found[1].size
    assert [s for s in scene.shapes if s in found][-1] is found[0]


def test_names_have_poles_that_end_at_their_marks(theme):
    given = data(159, 3)
    _, scene, _ = drawn(given, theme, 600)
    poles = [s.rect for s in scene.shapes if isinstance(s, Box) and s.rect.width() == 1]
    for pin in given.pins:
        (mark,) = marks(scene, pin.id)
        assert any(
            abs(pole.center().x() - mark.centre.x()) <= 1 and pole.bottom() == mark.centre.y()
            for pole in poles
        )
    names = [text for text in texts(scene) if text.words.partition(" ")[0] in NAMES]
    assert len(names) == 3
    for text in names:
        crossing = [pole for pole in poles if overlaps(pole, text.rect)]
        assert crossing == []


def test_the_axis_has_three_to_five_round_numbers_and_its_unit_once(theme):
    for width in (320, 600):
        _, scene, _ = drawn(data(), theme, width)
        numbers = numbers_from_the_left(scene)
        assert 3 <= len(numbers) <= 5
        assert numbers == sorted(numbers)
        assert words(scene).count("prosent") == 1
    _, scene, _ = drawn(data(flipped=True), theme)
    numbers = numbers_from_the_left(scene)
    assert numbers == sorted(numbers, reverse=True)
    assert FLIPPED_SIGN in words(scene)


def numbers_from_the_left(scene) -> list[float]:
    found = sorted((text.rect.left(), text.words) for text in texts(scene))
    return [float(word) for _, word in found if word.replace(".", "").isdigit()]


def test_numbers_are_written_as_the_caller_says(theme):
    _, scene, _ = drawn(data(write=lambda value, places: f"<{value:.{places}f}>"), theme)
    assert "<20>" in words(scene)


def test_dots_are_pointed_at_and_met_in_the_order_of_their_values(theme):
    given = data()
    chart, scene, _ = drawn(given, theme)
    for one, (x, y) in list(zip(scene.crowd.ids, scene.crowd.points.tolist()))[::9]:
        hit = chart.hit(QPointF(x, y))
        assert hit == one or hit in {pin.id for pin in given.pins}
    assert chart.hit(QPointF(1, 1)) is None
    assert chart.tip("r7") == "Region 7"
    assert chart.tip("elsewhere") == ""
    order = scene.order()
    assert order[:4] == sorted(order[:4], reverse=True), "the leading region is on top: last"
    values = [given.values[chart._place[one]] for one in order[4:]]
    assert values == sorted(values)
    assert chart.description == "I ord."


def test_regions_without_a_value_are_left_out(theme):
    values = data().values.copy()
    values[[0, 7]] = nan
    _, scene, rect = drawn(data(values=values), theme)
    assert_sound(scene, rect)
    assert not marks(scene, "r0")
    assert not any(word.startswith("Ålesund") for word in words(scene))
    assert "r7" not in scene.crowd.ids
    assert len(scene.crowd.ids) == 154


@pytest.mark.parametrize("values", [np.zeros(0), np.full(159, nan)])
def test_without_values_there_is_a_sentence(theme, values):
    given = replace(data(), values=values, ids=data().ids[: values.size])
    _, scene, rect = drawn(given, theme)
    assert_sound(scene, rect)
    assert "Ingen region har et tall." in words(scene)
    assert scene.order() == []


@pytest.mark.parametrize("width", [320, 600])
def test_eleven_thousand_regions_are_laid_out_in_a_fifth_of_a_second(theme, width):
    given = data(11_000)
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        chart, scene, rect = drawn(given, theme, width)
        seconds.append(time.perf_counter() - started)
    assert min(seconds) < 0.2
    assert_sound(scene, rect)
    started = time.perf_counter()
    for x in range(0, 300, 10):
        chart.hit(QPointF(x, 120))
    assert time.perf_counter() - started < 0.1
