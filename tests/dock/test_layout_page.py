"""The comparison as a page to print: what is on it, where, and that it is printed."""

from __future__ import annotations

import re
import sys
import zlib
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsProject,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from smacreg.smacreg_plugin.dock.map_style import number_style
from smacreg.smacreg_plugin.dock.page_map import drawn_with_pins

sys.path.insert(0, str(Path(__file__).parent))

from region_project import AALESUND, MOLDE, NAMSOS, REGIONS, SHARE, settle

PAGE = QRectF(0, 0, 210, 297)


@pytest.fixture
def page(iface, panel):
    """Return a function that adds a page to the project."""
    iface.bar = QgsMessageBar(iface.window)
    iface.opened = []
    iface.openLayoutDesigner = iface.opened.append
    panel.comparison.pin(AALESUND)
    panel.comparison.pin(MOLDE)
    panel.comparison.choose_indicator(SHARE)
    settle()

    def make():
        panel.take_away.layout_page.trigger()
        return iface.opened[-1]

    return make


def items(layout, kind):
    return [item for item in layout.items() if isinstance(item, kind)]


def test_it_is_opened_and_among_the_layouts(page, iface, project):
    layout = page()
    assert project.layoutManager().layouts() == [layout]
    assert layout.name() == "Ålesund compared with Molde"
    assert layout.name() in iface.bar.currentItem().text()
    assert page().name() == "Ålesund compared with Molde 2"


@pytest.mark.parametrize("count", [1, 2, 8])
def test_everything_is_on_the_page_and_apart(page, panel, count):
    for code, _ in REGIONS:
        panel.comparison.pin(code)
    for code in list(panel.comparison.pins)[count:]:
        panel.comparison.unpin(code)
    layout = page()
    boxes = {
        item.id(): item.mapToScene(item.rect()).boundingRect()
        for item in layout.items()
        if hasattr(item, "id") and item.id()
    }
    assert set(boxes) == {
        "title", "finding", "map", "scale bar", "legend", "chart", "barometer", "sources",
    }  # fmt: skip
    for name, box in boxes.items():
        assert PAGE.contains(box), name
    assert boxes["map"].contains(boxes.pop("scale bar"))
    for name, box in boxes.items():
        for other, beside in boxes.items():
            shared = box.intersected(beside)
            assert name == other or min(shared.width(), shared.height()) < 0.1, (name, other)


def test_its_words(page):
    layout = page()
    texts = {label.id(): label.text() for label in items(layout, QgsLayoutItemLabel)}
    assert texts["title"] == "Ålesund compared with Molde"
    assert texts["finding"].startswith("Ålesund differs most clearly from the nation in “Young")
    source, licence, made = texts["sources"].splitlines()
    assert source == "Source: 05839, 07459"
    assert licence.startswith("Licence of the data:")
    assert re.fullmatch(r"Made on \d+ \w+ \d{4} with SMACREG [\d.]+ in QGIS [\d.]+\.", made)


def test_its_map_has_its_own_style_and_the_layer_keeps_its(page, panel):
    layer = panel.source.regions
    before = layer.renderer().dump()
    layout = page()
    (item,) = items(layout, QgsLayoutItemMap)
    assert item.layers() == [layer]
    assert item.keepLayerSet()
    assert item.keepLayerStyles()
    assert layer.renderer().dump() == before
    (style,) = item.layerStyleOverrides().values()
    for words in ("to_string(&quot;region&quot;) = '1508'", "WHEN to_string", "'Ålesund'"):
        assert words in style
    extent = item.extent()
    assert extent.contains(panel.link.shapes.extent([AALESUND, MOLDE]))
    assert extent.width() / extent.height() == pytest.approx(100 / 118)


def test_regions_out_of_sight_are_on_the_map(page, panel, iface):
    extent = iface.canvas.extent()
    extent.scale(0.01)
    iface.canvas.setExtent(extent)
    panel.comparison.pin(NAMSOS)
    (item,) = items(page(), QgsLayoutItemMap)
    assert item.extent().contains(panel.link.shapes.extent([AALESUND, NAMSOS]))


def test_a_region_that_the_map_cannot_show_leaves_the_map_as_it_is(page, panel, iface):
    layer = panel.source.regions
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4258"))
    settle()
    before = iface.canvas.extent()
    (item,) = items(page(), QgsLayoutItemMap)
    assert item.extent().contains(before)


def test_a_style_of_ones_own_for_the_number_is_kept(panel):
    panel.comparison.pin(AALESUND)
    panel.comparison.choose_indicator(SHARE)
    layer = panel.source.regions
    style = number_style(layer, panel.comparison)
    assert style == "graduated:d03"
    pins = panel.comparison.marks()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    heading_and_classes = drawn_with_pins(layer, style, "region", pins).lines
    assert heading_and_classes == 6
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in ('"d03" < 20', '"d03" >= 20'):
        symbol = QgsFillSymbol.createSimple({})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=rule, label=rule))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    assert drawn_with_pins(layer, style, "region", pins).lines == 2
    assert drawn_with_pins(layer, "", "region", pins).lines == 2


def test_it_is_printed(page, tmp_path):
    layout = page()
    exporter = QgsLayoutExporter(layout)
    path = tmp_path / "page.pdf"
    done = exporter.exportToPdf(str(path), QgsLayoutExporter.PdfExportSettings())
    assert done == QgsLayoutExporter.ExportResult.Success
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert re.search(rb"/Count 1\b", content)
    # Charts are drawings, not pictures: text and lines in the page's stream.
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    unpacked = []
    for stream in streams:
        try:
            unpacked.append(zlib.decompress(stream))
        except zlib.error:
            continue
    assert max(stream.count(b" re") + stream.count(b" l\n") for stream in unpacked) > 50

    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 60
    picture = tmp_path / "page.png"
    assert exporter.exportToImage(str(picture), settings) == done
    image = QImage(str(picture))
    scale = image.width() / 210
    pictures = items(layout, QgsLayoutItemPicture)
    assert len(pictures) == 2
    for item in [*pictures, *items(layout, QgsLayoutItemMap)]:
        box = item.mapToScene(item.rect()).boundingRect()
        shades = {
            image.pixel(int(x * scale), int(y * scale))
            for x in range(int(box.left()) + 1, int(box.right()))
            for y in range(int(box.top()) + 1, int(box.bottom()))
        }
        assert len(shades) > 5, item.id()


def test_a_project_keeps_the_page_whole(page, project, tmp_path):
    layout = page()
    before = [item.picturePath() for item in items(layout, QgsLayoutItemPicture)]
    assert all(path.startswith("base64:") for path in before)
    template = tmp_path / "page.qpt"
    assert layout.saveAsTemplate(str(template), QgsReadWriteContext())
    path = tmp_path / "project.qgz"
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))
    (again,) = QgsProject.instance().layoutManager().layouts()
    pictures = items(again, QgsLayoutItemPicture)
    assert [item.picturePath() for item in pictures] == before
    assert not any(item.isMissingImage() for item in pictures)
