"""Before and after: red only where a rule breaks."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QRectF
from scene_checks import assert_sound, marks, texts, words

from smacreg.smacreg_plugin.charts.changes import ARROW, Changes, Figure, Region, sentences
from smacreg.smacreg_plugin.charts.frame import Caption
from smacreg.smacreg_plugin.charts.theme import contrast

MOLDE = Region(
    "78",
    "Molde",
    (
        Figure("Bor og arbeider her", "86,6 %", "86,2 %"),
        Figure("Arbeidsplasser med bosatte i regionen", "26 531", "29 477"),
        Figure("Deler", "1", "2", broken=True),
        Figure("Kommuner", "4", "4"),
    ),
    "Faller i deler",
)
GONE = Region("83", "Vestnes", (), "Ingen kommune er igjen")
CAPTION = Caption("Hva «Forslag 1» endrer", "", "Kilde: SSB")


def laid_out(theme, regions=(MOLDE, GONE), width=320):
    chart = Changes(regions, CAPTION, "Ingenting er flyttet ennå.")
    rect = QRectF(0, 0, width, chart.size_hint(theme, width).height())
    return chart.arrange(rect, theme), rect


@pytest.mark.parametrize("width", [240, 288, 320, 600])
def test_nothing_overlaps_or_is_cut(theme, width):
    scene, rect = laid_out(theme, width=width)
    assert_sound(scene, rect)
    assert {"26 531", "29 477", "Faller i deler", "Ingen kommune er igjen"} <= set(words(scene))


def test_what_stays_is_written_once(theme):
    scene, _ = laid_out(theme)
    assert words(scene).count("4") == 1
    assert words(scene).count(ARROW) == 3


def test_only_broken_rules_are_red_and_readable(any_theme):
    scene, _ = laid_out(any_theme)
    plain = {any_theme.ink.name(), any_theme.faint.name()}
    red = [text for text in texts(scene) if text.colour.name() not in plain]
    assert [text.words for text in red] == ["Faller i deler", "2", "Ingen kommune er igjen"]
    assert all(contrast(text.colour, any_theme.ground) >= 4.5 for text in red)
    assert marks(scene, "78")
    assert marks(scene, "83")


def test_in_words():
    first, second = sentences((MOLDE, GONE))
    assert f"Deler 1 {ARROW} 2" in first
    assert first.endswith("Faller i deler.")
    assert second == "Vestnes: Ingen kommune er igjen."
    assert "26 531" in Changes((MOLDE,)).tip("78")
    assert Changes((MOLDE,)).tip("x") == ""


def test_without_changes_it_says_so(theme):
    scene, rect = laid_out(theme, ())
    assert_sound(scene, rect)
    assert "Ingenting er flyttet ennå." in words(scene)
