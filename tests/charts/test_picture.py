"""Charts as files."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor, QImage

from smacreg.smacreg_plugin.charts.chart import Chart
from smacreg.smacreg_plugin.charts.frame import Caption, frame
from smacreg.smacreg_plugin.charts.picture import to_image, to_png, to_svg
from smacreg.smacreg_plugin.charts.scene import Scene


class Words(Chart):
    """A caption and nothing else."""

    def lay_out(self, rect, theme):
        scene = Scene()
        frame(scene, rect, theme, Caption("Ålesund under landet", "prosent, 2024", "Kilde: SSB"))
        return scene

    def size_hint(self, theme, width):
        return QSizeF(width, 100)

    def tip(self, one):
        return ""


@pytest.fixture
def chart(application):
    return Words("Tittel", "Beskrivelse med æ, ø og å.")


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.125])
def test_png_has_the_dots_it_should(chart, tmp_path, scale):
    path = tmp_path / "chart.png"
    to_png(chart, path, 320, 100, scale)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (round(320 * scale), round(100 * scale))
    assert image.pixelColor(1, 1) == QColor("#ffffff")
    assert image.text("Description") == chart.description
    assert [one.name for one in tmp_path.iterdir()] == ["chart.png"]


def test_an_image_is_drawn_in_the_theme_given(chart, any_theme):
    assert to_image(chart, 50, 50, theme=any_theme).pixelColor(1, 1) == any_theme.ground


def test_svg_has_words_as_words_and_says_what_it_is(chart, tmp_path):
    path = tmp_path / "chart.svg"
    to_svg(chart, path, 320, 100)
    tree = ET.parse(path)
    space = "{http://www.w3.org/2000/svg}"
    assert tree.getroot().get("viewBox") == "0 0 320 100"
    assert tree.findtext(f"{space}title") == chart.title
    assert tree.findtext(f"{space}desc") == chart.description
    written = [text.text.strip() for text in tree.iter(f"{space}text")]
    assert written == ["Ålesund under landet", "prosent, 2024", "Kilde: SSB"]


@pytest.mark.parametrize("write", [to_png, to_svg])
def test_a_failure_leaves_the_old_file_and_nothing_else(chart, tmp_path, write, monkeypatch):
    path = tmp_path / "chart.xyz"
    path.write_text("old")

    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(chart, "lay_out", fail)
    with pytest.raises(ZeroDivisionError):
        write(chart, path, 320, 100)
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["chart.xyz"]


@pytest.mark.parametrize("write", [to_png, to_svg])
def test_a_folder_that_is_not_there_is_an_error(chart, tmp_path, write):
    with pytest.raises(OSError, match="missing"):
        write(chart, tmp_path / "missing" / "chart.png", 320, 100)
