"""Map and comparison in step: who is told what, and what lies on the canvas."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from region_project import (
    AALESUND,
    CODES,
    KINN,
    MOLDE,
    NAMSOS,
    SUNNFJORD,
    TRONDHEIM,
    at,
    click,
    fill,
    link,
    long_rows,
    long_table,
    point,
    region_rows,
    regions_layer,
    settle,
    show_country,
    square,
)

from smacreg.smacreg_plugin.dock.pins import MOST
from smacreg.smacreg_plugin.dock.shapes import to_map


@pytest.fixture
def canvas(iface):
    return iface.canvas


@pytest.fixture
def proposed(panel):
    heard = []
    panel.comparison.proposed.connect(heard.append)
    return heard


def features(panel, *codes):
    return [panel.comparison.regions.features[code][0] for code in codes]


def on_map(panel, *codes):
    return to_map(panel.link.transform(), panel.link.shapes.extent(list(codes)))


def selected(panel):
    layer = panel.source.regions
    return sorted(one["region"] for one in layer.selectedFeatures())


# --- selection ------------------------------------------------------------------------------------


def test_a_selection_on_the_map_proposes_and_pins_nothing(panel, proposed):
    panel.source.regions.selectByIds(features(panel, MOLDE, KINN))
    assert [set(one) for one in proposed] == [{MOLDE, KINN}]
    assert set(panel.chips.proposals) == {MOLDE, KINN}
    assert len(panel.comparison.pins) == 0
    panel.comparison.pin(MOLDE)
    assert panel.chips.proposals == [KINN]
    panel.source.regions.removeSelection()
    assert panel.chips.proposals == []


def test_a_brush_selects_on_the_map_once_and_without_an_echo(panel, proposed):
    changes = []
    panel.source.regions.selectionChanged.connect(lambda *_: changes.append(1))
    panel.comparison.brushed.emit([MOLDE, KINN])
    assert selected(panel) == sorted([MOLDE, KINN])
    assert proposed == [[MOLDE, KINN]]
    assert changes == [1]
    panel.comparison.brushed.emit([])
    assert selected(panel) == []
    assert proposed[-1] == []
    assert len(changes) == 2


def test_a_brush_of_regions_that_are_not_on_the_map(panel):
    panel.comparison.brushed.emit([MOLDE, "9999"])
    assert selected(panel) == [MOLDE]


def test_a_brush_after_the_layer_is_gone(panel, project):
    project.removeMapLayer(panel.source.regions.id())
    settle()
    panel.comparison.brushed.emit([MOLDE])


def test_regions_selected_that_are_not_in_the_table_are_not_proposed(new_panel, project):
    layer, table = fill(project, long_rows(CODES[:2]))
    panel = new_panel()
    panel.source.choose(panel.source.choice._replace(regions=layer.id(), statistics=table.id()))
    layer.selectAll()
    assert set(panel.chips.proposals) == set(CODES[:2])


# --- the tool -------------------------------------------------------------------------------------


def test_a_click_pins_and_a_second_one_lets_go(panel, canvas):
    panel.point.setChecked(True)
    assert canvas.mapTool() is panel.tool
    click(canvas, at(canvas, MOLDE))
    click(canvas, at(canvas, NAMSOS))
    assert list(panel.comparison.pins) == [MOLDE, NAMSOS]
    click(canvas, at(canvas, MOLDE))
    assert list(panel.comparison.pins) == [NAMSOS]
    assert selected(panel) == []


def test_other_buttons_and_places_pin_nothing(panel, canvas):
    panel.point.setChecked(True)
    click(canvas, at(canvas, MOLDE), Qt.MouseButton.RightButton)
    click(canvas, at(canvas, MOLDE), Qt.MouseButton.MiddleButton)
    click(canvas, at(canvas, AALESUND) - (at(canvas, MOLDE) - at(canvas, AALESUND)))
    assert len(panel.comparison.pins) == 0


def test_hovering_lights_and_selects_nothing(panel, canvas, proposed):
    panel.point.setChecked(True)
    point(canvas, at(canvas, SUNNFJORD))
    assert panel.comparison._lit == [SUNNFJORD]
    assert len(panel.link._lit) == 1
    point(canvas, at(canvas, KINN))
    assert len(panel.link._lit) == 1
    assert selected(panel) == []
    assert proposed == []
    panel.point.setChecked(False)
    assert panel.link._lit == []


def test_the_map_gets_the_tool_back_that_it_had(panel, canvas):
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    panel.point.setChecked(True)
    panel.point.setChecked(False)
    assert canvas.mapTool() is pan
    # Another tool lets the button go.
    panel.point.setChecked(True)
    canvas.setMapTool(pan)
    assert not panel.point.isChecked()
    assert canvas.mapTool() is pan
    panel.point.setChecked(True)
    sip.delete(pan)
    panel.point.setChecked(False)
    assert canvas.mapTool() is None


def test_a_ninth_region_is_refused_with_a_word(new_panel, project, canvas, iface):
    codes = [str(1000 + k) for k in range(9)]
    rows = [(square(k % 3, k // 3), code, code, code, 1.0) for k, code in enumerate(codes)]
    fill(project, long_rows(codes), rows)
    panel = new_panel()
    panel.point.setChecked(True)
    for code in CODES:
        click(canvas, at(canvas, code))
    assert len(panel.comparison.pins) == MOST
    assert panel.chips.proposals == []
    assert not panel.search.isEnabled()
    assert panel.search.placeholderText() == "Eight regions are pinned: let one go first"
    assert "let one go first" in panel.tool.words(codes[-1])
    panel.comparison.unpin(codes[0])
    assert panel.search.isEnabled()
    assert panel.tool.words(codes[-1]) == codes[-1]


# --- layers of all kinds --------------------------------------------------------------------------


def other_layer(new_panel, project, rows=None, kind="Polygon?crs=EPSG:25833"):
    layer, table = regions_layer(rows, kind), long_table()
    link(layer, table)
    project.addMapLayers([layer, table])
    return new_panel()


def moved(crs):
    """Return the regions in another reference system."""
    from qgis.core import QgsCoordinateTransform, QgsProject

    here = QgsCoordinateReferenceSystem("EPSG:25833")
    transform = QgsCoordinateTransform(
        here, QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    rows = []
    for wkt, *rest in region_rows():
        shape = QgsGeometry.fromWkt(wkt)
        shape.transform(transform)
        rows.append((shape.asWkt(), *rest))
    return rows


@pytest.mark.parametrize("crs", ["EPSG:4258", "EPSG:3857"])
def test_a_layer_in_another_reference_system(crs, new_panel, project, canvas):
    panel = other_layer(new_panel, project, moved(crs), f"Polygon?crs={crs}")
    panel.point.setChecked(True)
    click(canvas, at(canvas, SUNNFJORD))
    assert list(panel.comparison.pins) == [SUNNFJORD]
    outline = panel.link._pins[0]._band.asGeometry().boundingBox()
    assert outline.center().distance(QgsPointXY(215_000, 6_615_000)) < 100
    covered = on_map(panel, SUNNFJORD)
    covered.scale(1.3)
    assert covered.contains(outline)
    # The map's own system may change while regions are pinned.
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4258"))
    assert panel.link._pins[0]._band.asGeometry().boundingBox().width() < 1


def test_a_layer_without_a_reference_system(new_panel, project, canvas):
    panel = other_layer(new_panel, project, kind="Polygon?")
    panel.source.regions.setCrs(QgsCoordinateReferenceSystem())
    panel.point.setChecked(True)
    click(canvas, at(canvas, MOLDE))
    assert list(panel.comparison.pins) == [MOLDE]


def test_a_layer_that_gets_its_reference_system_later(new_panel, project, canvas):
    panel = other_layer(new_panel, project, moved("EPSG:3857"), "Polygon?crs=EPSG:25833")
    panel.comparison.pin(MOLDE)
    panel.source.regions.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settle()
    place = panel.link._pins[0]._band.asGeometry().boundingBox().center()
    assert place.distance(QgsPointXY(215_000, 6_605_000)) < 100


def test_points_are_hit_near_by(new_panel, project, canvas):
    rows = [(QgsGeometry.fromWkt(wkt).centroid().asWkt(), *rest) for wkt, *rest in region_rows()]
    panel = other_layer(new_panel, project, rows, "Point?crs=EPSG:25833")
    panel.point.setChecked(True)
    place = at(canvas, TRONDHEIM)
    place.setX(place.x() + 6)
    click(canvas, place)
    assert list(panel.comparison.pins) == [TRONDHEIM]
    point(canvas, place)
    assert len(panel.link._lit) == 1
    place.setX(place.x() + 12)
    click(canvas, place)
    assert list(panel.comparison.pins) == [TRONDHEIM]


def test_regions_of_several_parts_have_all_outlined_and_one_mark(new_panel, project, canvas):
    rows = region_rows()
    both = QgsGeometry.fromWkt(rows[0][0]).combine(QgsGeometry.fromWkt(square(5, 5, 2_000)))
    rows[0] = (both.asWkt(), *rows[0][1:])
    # The same region once more, in a feature of its own.
    rows.append((square(4, 4, 10_000), *region_rows()[1][1:]))
    panel = other_layer(new_panel, project, rows, "MultiPolygon?crs=EPSG:25833")
    panel.comparison.pin(AALESUND)
    assert [type(one).__name__ for one in panel.link._pins] == ["Outline", "PinMark"]
    assert panel.link._pins[0]._band.asGeometry().constGet().partCount() == 2
    # The mark lies in the larger part.
    assert panel.link.shapes.middle(AALESUND).x() < 210_000
    panel.comparison.pin(MOLDE)
    assert [type(one).__name__ for one in panel.link._pins[2:]] == ["Outline", "Outline", "PinMark"]


def test_the_mark_of_scattered_islands_lies_on_the_largest(new_panel, project):
    """Its bounding box has a middle far out at sea."""
    rows = region_rows()
    islands = "MULTIPOLYGON(" + ",".join(
        f"(({x} 0, {x + w} 0, {x + w} {w}, {x} {w}, {x} 0))" for x, w in ((0, 1), (50, 9), (90, 1))
    ) + ")"  # fmt: skip
    rows[0] = (islands, *rows[0][1:])
    panel = other_layer(new_panel, project, rows, "MultiPolygon?crs=EPSG:25833")
    middle = panel.link.shapes.middle(AALESUND)
    assert QgsRectangle(50, 0, 59, 9).contains(middle)


def test_features_without_a_shape_or_a_code(new_panel, project, canvas):
    rows = region_rows()
    rows[0] = (None, *rows[0][1:])
    rows[1] = (rows[1][0], NULL, *rows[1][2:])
    panel = other_layer(new_panel, project, rows)
    panel.comparison.pin(AALESUND)
    assert panel.link._pins == []
    panel.comparison.highlight([AALESUND])
    assert panel.link._lit == []
    assert on_map(panel, AALESUND).isNull()
    panel.point.setChecked(True)
    click(canvas, at(canvas, MOLDE))
    assert list(panel.comparison.pins) == [AALESUND]


def test_a_shape_that_the_map_cannot_show(new_panel, project, canvas):
    rows = [
        (f"POLYGON(({x} 80, {x + 5} 80, {x + 5} 95, {x} 95, {x} 80))", *rest)
        for x, (_, *rest) in enumerate(region_rows())
    ]
    panel = other_layer(new_panel, project, rows, "Polygon?crs=EPSG:4258")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    panel.comparison.pin(MOLDE)
    panel.comparison.highlight([MOLDE])
    on_map(panel, MOLDE)
    beyond = QgsRectangle(0, 91, 5, 95)
    assert to_map(panel.link.transform(), beyond).isNull()


# --- what lies on the canvas ----------------------------------------------------------------------


def test_the_canvas_is_as_it_was_when_the_dock_is_closed(panel, canvas):
    panel.comparison.unpin(MOLDE)
    before = len(canvas.scene().items())
    panel.point.setChecked(True)
    click(canvas, at(canvas, MOLDE))
    point(canvas, at(canvas, KINN))
    assert len(canvas.scene().items()) > before
    panel.close()
    settle()
    assert len(canvas.scene().items()) == before
    assert canvas.mapTool() is not panel.tool
    panel.setUserVisible(True)
    settle()
    assert len(canvas.scene().items()) == before + 2
    assert list(panel.comparison.pins) == [MOLDE]


def test_marks_follow_the_map(panel, canvas):
    panel.comparison.pin(MOLDE)
    mark = panel.link._pins[-1]
    before = mark.pos()
    extent = canvas.extent()
    extent.scale(2)
    canvas.setExtent(extent)
    settle()
    assert mark.pos() != before
    show_country(canvas)


def test_a_chip_left_in_a_hurry_leaves_nothing_lit(panel):
    panel.comparison.pin(MOLDE)
    chip = panel.chips.findChild(type(panel.chips._flow.itemAt(0).widget()))
    chip.entered.emit(MOLDE)
    assert len(panel.link._lit) == 1
    panel.comparison.unpin(MOLDE)
    settle()
    assert panel.link._lit == []
