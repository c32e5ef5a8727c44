"""Colours that can be read, three sizes of type, one grid."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QFrame, QWidget

from smacreg.smacreg_plugin.charts.theme import (
    GRID,
    PINNED,
    Theme,
    contrast,
    down_to_grid,
    mix,
    pitch,
    up_to_grid,
    width_of,
)


def test_text_is_readable_on_the_ground_and_on_a_lit_row(any_theme):
    lit = mix(any_theme.ground, any_theme.highlight, 0.12)
    for colour in (any_theme.ink, any_theme.faint):
        assert contrast(colour, any_theme.ground) >= 4.5
        assert contrast(colour, lit) >= 4.5
    assert contrast(any_theme.highlight, any_theme.ground) >= 3.0, "the focus ring"
    assert contrast(any_theme.ink, any_theme.ground) > contrast(any_theme.faint, any_theme.ground)


def test_every_mark_stands_out_by_its_colour_or_by_its_outline(any_theme):
    for index in range(len(PINNED)):
        assert contrast(any_theme.ink, any_theme.ground) >= 3.0
        assert any_theme.pinned(index) != any_theme.ground


def test_colours_of_data_are_lighter_on_dark_ground_only(any_theme):
    given = QColor(PINNED[0])
    assert any_theme.pinned(0) == (given.lighter(115) if any_theme.is_dark else given)
    assert any_theme.pinned(8) == any_theme.pinned(0)


def test_verdicts_have_three_colours(any_theme):
    good, none, bad = (any_theme.verdict(verdict) for verdict in (1, 0, -1))
    assert good == any_theme.data("#009E73")
    assert bad == any_theme.data("#D55E00")
    assert none.hsvSaturation() == 0, "grey"


def test_three_sizes_of_type(theme):
    assert theme.text.pixelSize() == 12
    assert theme.note.pixelSize() < theme.text.pixelSize() < theme.title.pixelSize()
    assert theme.title.bold()
    assert not theme.text.bold()
    for font in (theme.title, theme.text, theme.note):
        assert pitch(font) % GRID == 0
        assert pitch(font) >= font.pixelSize()
    assert theme.row == 24


def test_rows_grow_with_the_font(palette):
    large = QFont("Open Sans")
    large.setPixelSize(20)
    assert Theme(palette, large).row % GRID == 0
    assert Theme(palette, large).row > 24


def test_paper_is_white_whatever_the_desktop_is(font):
    paper = Theme.paper(font)
    assert paper.ground == QColor("#ffffff")
    assert not paper.is_dark
    assert contrast(paper.faint, paper.ground) >= 4.5


@pytest.mark.parametrize(("pixels", "up", "down"), [(0, 0, 0), (0.1, 4, 0), (4, 4, 4), (9, 12, 8)])
def test_the_grid(pixels, up, down):
    assert up_to_grid(pixels) == up
    assert down_to_grid(pixels) == down


def test_widths_do_not_depend_on_the_device(theme):
    assert width_of("Ålesund", theme.text) > width_of("Ålesun", theme.text) > 0


def test_under_a_style_sheet_the_colours_are_those_around():
    around = QWidget()
    around.setStyleSheet(
        "QWidget { background: transparent; } QFrame { color: #aaaaaa; background: #323232; }"
    )
    frame = QFrame(around)
    inside = QWidget(frame)
    inside.ensurePolished()
    frame.ensurePolished()
    theme = Theme.of(inside)
    assert theme.ground.name() == "#323232"
    assert theme.ink.name() == "#aaaaaa"
    assert theme.is_dark
