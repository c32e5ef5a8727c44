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


def test_text_is_readable_on_the_ground_and_on_a_lit_row(theme):
    lit = mix(theme.ground, theme.highlight, 0.12)
    for colour in (theme.ink, theme.faint):
        assert contrast(colour, theme.ground) >= 4.5
        assert contrast(colour, lit) >= 4.5
    assert contrast(theme.highlight, theme.ground) >= 3.0, "the focus ring"
    assert contrast(theme.ink, theme.ground) > contrast(theme.faint, theme.ground)


def test_every_mark_stands_out_by_its_colour_or_by_its_outline(theme):
    for index in range(len(PINNED)):
        assert contrast(theme.ink, theme.ground) >= 3.0
        assert theme.pinned(index) != theme.ground


def test_colours_of_data_are_lighter_on_dark_ground_only(theme):
    given = QColor(PINNED[0])
    assert theme.pinned(0) == (given.lighter(115) if theme.is_dark else given)
    assert theme.pinned(8) == theme.pinned(0)


def test_verdicts_have_three_colours(theme):
    good, none, bad = (theme.verdict(verdict) for verdict in (1, 0, -1))
    assert good == theme.data("#009E73")
    assert bad == theme.data("#D55E00")
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
