"""The unit card: bars as long as shares, sentences in full."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import pytest
from qgis.PyQt.QtCore import QRectF
from scene_checks import assert_sound, marks, words

from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.scene import Box
from smacreg.smacreg_plugin.charts.unit_card import (
    OTHER,
    OWN,
    RIVAL,
    Paragraph,
    Target,
    UnitCard,
    UnitCardData,
)

TARGETS = (
    Target("1506", "Molde", "267 personer", "7,7 %", "region Molde", 0.077, RIVAL),
    Target(
        "1508", "Ålesund", "259 personer", "7,5 %", "samme region", 0.075, OWN, 0.081,
        "Strek: alle som pendler til Molde (8,1 %)", "Ålesund: 259 personer",
    ),
    Target("1539", "Rauma", "137 personer", "4 %", "region Rauma", 0.04, OTHER),
)  # fmt: skip
DATA = UnitCardData(
    Caption("Vestnes hører til Ålesund, men knapt", "3464 sysselsatte bosatte", "Kilde: SSB"),
    "Her arbeider de andre",
    TARGETS,
    "Ingen pendler ut herfra.",
    (Paragraph("Regelen", "En lang setning som må brytes over flere linjer. " * 4),),
)


def laid_out(data, theme, width=320):
    chart = UnitCard(data)
    rect = QRectF(0, 0, width, chart.size_hint(theme, width).height())
    return chart.arrange(rect, theme), rect


@pytest.mark.parametrize("width", [240, 320, 600])
def test_nothing_overlaps_or_is_cut(theme, width):
    scene, rect = laid_out(DATA, theme, width)
    assert_sound(scene, rect)
    said = " ".join(words(scene))
    for target in TARGETS:
        assert target.name in said
        assert target.persons in said
    assert said.count("En lang setning") == 4
    assert "…" not in said


def test_a_long_answer_is_not_cut(theme):
    title = "Vestnes + Rauma hører til Ålesund, men flere pendler til Kristiansund"
    scene, rect = laid_out(replace(DATA, caption=Caption(title)), theme, 240)
    assert_sound(scene, rect)
    assert " ".join(words(scene)).startswith(title)


def test_bars_are_as_long_as_shares(theme):
    scene, _ = laid_out(DATA, theme)
    colours = [theme.pinned(0), theme.pinned(1), theme.pinned(7)]
    own, rival, other = (
        next(s.rect.width() for s in scene.shapes if isinstance(s, Box) and s.fill == colour)
        for colour in colours
    )
    assert rival / own == pytest.approx(0.077 / 0.075)
    assert other / own == pytest.approx(0.04 / 0.075)


def test_a_limit_is_a_tick_where_it_lies(theme):
    scene, _ = laid_out(DATA, theme)
    bare, _ = laid_out(replace(DATA, targets=tuple(replace(t, limit=nan) for t in TARGETS)), theme)
    ticks = [s for s in scene.shapes if isinstance(s, Box) and s.fill == theme.ink]
    assert len(ticks) == 1
    assert not [s for s in bare.shapes if isinstance(s, Box) and s.fill == theme.ink]
    own = next(s for s in scene.shapes if isinstance(s, Box) and s.fill == theme.pinned(0))
    assert ticks[0].rect.center().x() > own.rect.right()


def test_each_kind_has_a_shape_of_its_own(theme):
    scene, _ = laid_out(DATA, theme)
    shapes = {marks(scene, target.id)[0].shape for target in TARGETS}
    assert len(shapes) == 3


def test_targets_are_pointed_at(theme):
    scene, _ = laid_out(DATA, theme)
    assert scene.order() == [target.id for target in TARGETS]
    assert UnitCard(DATA).tip("1508") == "Ålesund: 259 personer"
    assert UnitCard(DATA).tip("x") == ""


def test_without_targets_it_says_so(theme):
    scene, rect = laid_out(replace(DATA, targets=()), theme)
    assert_sound(scene, rect)
    assert "Ingen pendler ut herfra." in words(scene)
