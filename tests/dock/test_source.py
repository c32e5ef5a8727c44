"""The layers under the dock: removed, renamed, edited, filtered, saved and opened again."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject
from qgis.PyQt.QtTest import QTest
from region_project import (
    AALESUND,
    BURDEN,
    CODES,
    KINN,
    MOLDE,
    NAMSOS,
    SHARE,
    SIZE,
    TRONDHEIM,
    at,
    fill,
    geopackage,
    long_rows,
    long_table,
    memory_layer,
    open_table,
    point,
    rest,
    save,
    settle,
    square,
)

from smacreg.processing_provider.compat import TEXT
from smacreg.smacreg_plugin.dock.comparison import COUNTY, GROUP, NATION
from smacreg.smacreg_plugin.dock.layers import Choice
from smacreg.smacreg_plugin.dock.pins import Pins


@pytest.fixture
def saved(project, tmp_path):
    """A GeoPackage with regions and statistics, both in the project."""
    path = geopackage(tmp_path / "out.gpkg")
    project.addMapLayers([open_table(path, t) for t in ("regions", "regions_statistics")])
    return path


def value(panel, code, indicator=SHARE):
    series = panel.comparison.series(indicator)
    return series.value[series.at(), 0, panel.comparison.table.position(code)]


def feature_of(layer, **wanted):
    return next(one for one in layer.getFeatures() if all(one[k] == v for k, v in wanted.items()))


def is_empty(panel):
    return panel.stack.currentWidget() is panel.empty


# --- opened ---------------------------------------------------------------------------------------


def test_an_empty_project_says_what_is_needed_and_takes_what_comes(new_panel, project):
    panel = new_panel()
    assert "The tool “Regional indicators” makes one" in panel.empty.sentence.text()
    assert panel.empty.button.text() == "Open Regional indicators"
    assert not panel.search.isEnabled()
    fill(project)
    settle()
    assert panel.search.isEnabled()
    assert "Which regions do you want to compare?" in panel.empty.sentence.text()
    panel.comparison.pin(MOLDE)
    assert not is_empty(panel)


def test_opening_the_dock_does_not_change_the_project(new_panel, project):
    fill(project)
    project.setDirty(False)
    panel = new_panel()
    for view in panel.views:
        panel.show_view(view)
        settle()
    assert not project.isDirty()
    panel.comparison.pin(MOLDE)
    assert project.isDirty()


def test_nothing_is_read_before_the_dock_is_seen(iface, project):
    from smacreg.smacreg_plugin.dock.panel import Panel

    fill(project)
    panel = Panel(iface, iface.window)
    settle()
    assert panel.comparison.table is None
    fill(project)
    settle()
    assert panel.comparison.table is None
    panel.close_down()


# --- removed --------------------------------------------------------------------------------------


@pytest.mark.parametrize("order", list(itertools.permutations(["regions", "statistics"])))
@pytest.mark.parametrize("view", ["barometer", "scatter"])
def test_layers_removed_one_by_one_and_put_back(order, view, panel, project):
    comparison = panel.comparison
    for code in (MOLDE, KINN):
        comparison.pin(code)
    panel.show_view(view)
    layers = {"regions": panel.source.regions, "statistics": panel.source.statistics}
    for name in order:
        project.removeMapLayer(layers[name].id())
        settle()
        assert comparison.table is None
        assert is_empty(panel)
        assert panel.empty.sentence.text()
    assert panel.source.choice == Choice()
    fill(project)
    settle()
    assert list(comparison.pins) == [MOLDE, KINN]
    assert not is_empty(panel)


def test_both_layers_at_once_and_all_layers(panel, project):
    panel.comparison.pin(MOLDE)
    project.removeMapLayers([panel.source.regions.id(), panel.source.statistics.id()])
    settle()
    fill(project)
    settle()
    assert panel.comparison.table is not None
    project.removeAllMapLayers()
    settle()
    assert panel.comparison.table is None


def test_another_pair_takes_over(panel, project):
    other = fill(project, long_rows(CODES[:3]))
    settle()
    assert len(panel.comparison.table.ids) == 9
    project.removeMapLayer(panel.source.regions.id())
    settle()
    assert panel.source.regions is other[0]
    assert len(panel.comparison.table.ids) == 3


def test_the_layer_is_removed_while_the_mouse_is_on_it(panel, project, iface):
    panel.point.setChecked(True)
    point(iface.canvas, at(iface.canvas, MOLDE))
    assert panel.link._lit
    project.removeMapLayer(panel.source.regions.id())
    settle()
    assert not panel.link._lit
    point(iface.canvas, at(iface.canvas, KINN))
    assert panel.comparison.table is None
    assert not panel.chips.proposals


def test_what_was_selected_on_a_layer_that_is_gone_is_not_proposed(panel, project):
    panel.source.regions.selectByIds([1, 2])
    assert len(panel.chips.proposals) == 2
    project.removeMapLayer(panel.source.regions.id())
    settle()
    assert panel.chips.proposals == []


def test_one_layer_is_regions_and_table_at_once(panel, project):
    """A wide layer of areas with the fields of a long table, watched once."""
    fields = "Polygon?crs=EPSG:25833" + "".join(
        f"&field={name}:{'double' if name == 'value' else 'string'}"
        for name in ("unit", "level", "indicator", "period", "value")
    )
    rows = [(square(k, 0), code, "region", SIZE, "2022", k) for k, code in enumerate(CODES)]
    layer = memory_layer(fields, rows, "Begge")
    project.addMapLayer(layer)
    panel.source.choose(Choice(layer.id(), "unit", "", "", layer.id()))
    assert len(panel.comparison.table.ids) == 9
    reads = count_reads(panel)
    project.removeMapLayer(layer.id())
    settle()
    assert reads
    assert not any(panel.source.choice[::4]) or panel.source.regions is not None


def count_reads(panel):
    reads = []
    panel.source.changed.connect(lambda: reads.append(1))
    return reads


# --- renamed, edited, filtered --------------------------------------------------------------------


def test_a_renamed_layer_is_named_so(panel, project):
    project.removeMapLayer(panel.source.statistics.id())
    settle()
    panel.source.regions.setName("Mine regioner")
    assert "“Mine regioner”" in panel.empty.sentence.text()


def test_edits_are_followed_committed_or_not_and_undone(panel):
    table = panel.source.statistics
    field = table.fields().lookupField("value")
    row = feature_of(table, unit=MOLDE, indicator=SHARE, period="2022", part="region")
    before = value(panel, MOLDE)
    table.startEditing()
    rest(panel)
    table.changeAttributeValue(row.id(), field, 50.0)
    rest(panel)
    assert value(panel, MOLDE) == 50.0
    table.undoStack().undo()
    rest(panel)
    assert value(panel, MOLDE) == before
    table.undoStack().redo()
    rest(panel)
    assert value(panel, MOLDE) == 50.0
    table.rollBack()
    rest(panel)
    assert value(panel, MOLDE) == before
    table.startEditing()
    table.changeAttributeValue(row.id(), field, 60.0)
    assert table.commitChanges()
    rest(panel)
    assert value(panel, MOLDE) == 60.0


def test_rows_added_and_deleted_and_that_undone(panel):
    table = panel.source.statistics
    table.startEditing()
    ids = [one.id() for one in table.getFeatures() if one["unit"] == MOLDE]
    table.deleteFeatures(ids)
    rest(panel)
    assert MOLDE not in panel.comparison.table.ids
    table.undoStack().undo()
    rest(panel)
    assert MOLDE in panel.comparison.table.ids
    extra = QgsFeature(table.fields())
    for name, given in (
        ("unit", "9999"), ("level", "region"), ("part", "region"), ("indicator", SIZE),
        ("period", "2022"), ("value", 1.0),
    ):  # fmt: skip
        extra[name] = given
    table.addFeature(extra)
    rest(panel)
    assert "9999" in panel.comparison.table.ids
    table.undoStack().undo()
    rest(panel)
    assert "9999" not in panel.comparison.table.ids
    table.rollBack()
    rest(panel)


def test_a_pinned_region_that_is_edited_away_is_let_go(panel):
    for code in (MOLDE, KINN):
        panel.comparison.pin(code)
    table = panel.source.statistics
    table.startEditing()
    table.deleteFeatures([one.id() for one in table.getFeatures() if one["unit"] == MOLDE])
    rest(panel)
    assert list(panel.comparison.pins) == [KINN]
    table.rollBack()


def test_many_edits_are_read_once(panel):
    table = panel.source.statistics
    reads = count_reads(panel)
    table.startEditing()
    field = table.fields().lookupField("value")
    for row in list(table.getFeatures())[:20]:
        table.changeAttributeValue(row.id(), field, 1.0)
    QTest.qWait(300)
    assert len(reads) == 1
    table.rollBack()


def test_an_outline_that_is_edited_moves_its_mark(panel):
    panel.comparison.pin(AALESUND)
    layer = panel.source.regions
    row = feature_of(layer, region=AALESUND)
    before = panel.link.shapes.middle(AALESUND)
    layer.startEditing()
    layer.changeGeometry(row.id(), QgsGeometry.fromWkt(square(5, 5)))
    rest(panel)
    assert panel.link.shapes.middle(AALESUND) != before
    layer.rollBack()
    rest(panel)
    assert panel.link.shapes.middle(AALESUND) == before


def test_a_filter_of_the_layer_and_of_the_table(panel):
    panel.comparison.pin(MOLDE)
    assert panel.source.regions.setSubsetString(f"region <> '{MOLDE}'")
    rest(panel)
    # It is compared still, although it is not on the map.
    assert list(panel.comparison.pins) == [MOLDE]
    assert "1 regions of the table are not on the map: 1506." in panel.source.notes
    assert panel.source.regions.setSubsetString("1 = 0")
    rest(panel)
    assert "a filter leaves nothing" in panel.source.problem
    assert panel.source.regions.setSubsetString("")
    assert panel.source.statistics.setSubsetString("period = '2021'")
    rest(panel)
    assert panel.comparison.selectable() == ["2021"]
    assert panel.source.statistics.setSubsetString("1 = 0")
    rest(panel)
    assert panel.source.problem
    assert panel.source.statistics.setSubsetString("")
    rest(panel)
    assert panel.source.problem == ""


def test_a_filter_of_a_geopackage_is_not_passed_over(saved, new_panel):
    panel = new_panel()
    panel.source.statistics.setSubsetString("period = '2021'")
    rest(panel)
    assert panel.comparison.selectable() == ["2021"]


def test_uncommitted_edits_of_a_geopackage_are_followed(saved, new_panel):
    panel = new_panel()
    before = value(panel, MOLDE)
    table = panel.source.statistics
    row = feature_of(table, unit=MOLDE, indicator=SHARE, period="2022", part="region")
    table.startEditing()
    table.changeAttributeValue(row.id(), table.fields().lookupField("value"), 50.0)
    rest(panel)
    assert value(panel, MOLDE) == 50.0
    table.rollBack()
    rest(panel)
    assert value(panel, MOLDE) == before


def test_fields_renamed_and_removed(panel):
    layer, table = panel.source.regions, panel.source.statistics
    layer.startEditing()
    layer.renameAttribute(layer.fields().lookupField("region_name"), "navn")
    rest(panel)
    assert "has no field “region_name”" in panel.source.problem
    assert panel.empty.button.text() == "Choose layers …"
    layer.undoStack().undo()
    rest(panel)
    assert panel.source.problem == ""
    layer.rollBack()
    table.startEditing()
    table.deleteAttribute(table.fields().lookupField("value"))
    rest(panel)
    assert "has no field “value”" in panel.source.problem
    table.rollBack()
    rest(panel)
    assert panel.source.problem == ""
    layer.dataProvider().addAttributes([QgsField("more", TEXT)])
    layer.updateFields()
    rest(panel)
    assert panel.source.problem == ""


def test_fields_of_a_geopackage_that_are_gone(saved, new_panel):
    panel = new_panel()
    table = panel.source.statistics
    table.startEditing()
    table.renameAttribute(table.fields().lookupField("value"), "tall")
    rest(panel)
    assert "has no field “value”" in panel.source.problem
    assert table.commitChanges()
    rest(panel)
    assert "has no field “value”" in panel.source.problem


def test_edits_while_the_dock_is_closed_are_read_when_it_opens(panel):
    reads = count_reads(panel)
    panel.close()
    settle()
    table = panel.source.statistics
    row = feature_of(table, unit=MOLDE, indicator=SHARE, period="2022", part="region")
    table.startEditing()
    table.changeAttributeValue(row.id(), table.fields().lookupField("value"), 50.0)
    QTest.qWait(300)
    assert not reads
    panel.setUserVisible(True)
    settle()
    assert value(panel, MOLDE) == 50.0
    table.rollBack()


# --- the project ----------------------------------------------------------------------------------


def test_choices_are_saved_in_the_project_and_found_again(saved, new_panel, project, tmp_path):
    panel = new_panel()
    comparison = panel.comparison
    for code in (KINN, MOLDE, TRONDHEIM):
        comparison.pin(code)
    comparison.unpin(KINN)
    comparison.lead(TRONDHEIM)
    comparison.compare_with(GROUP, [AALESUND, NAMSOS])
    comparison.choose_indicator(BURDEN)
    file = tmp_path / "p.qgz"
    assert project.write(str(file))
    assert not project.isDirty()
    project.clear()
    settle()
    assert len(comparison.pins) == 0
    assert comparison.comparator == NATION
    assert comparison.table is None
    assert project.read(str(file))
    settle()
    assert list(comparison.pins) == [MOLDE, TRONDHEIM]
    assert comparison.pins.colour(MOLDE) == 1
    assert comparison.pins.leading == TRONDHEIM
    assert (comparison.comparator, comparison.group) == (GROUP, (AALESUND, NAMSOS))
    assert comparison.indicator == BURDEN
    assert not project.isDirty()
    # The map is not coloured anew.
    assert not is_empty(panel)


def test_moved_files_are_read_once_they_are_found_again(saved, new_panel, project, tmp_path):
    panel = new_panel()
    panel.comparison.pin(MOLDE)
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    moved = saved.rename(tmp_path / "moved.gpkg")
    project.read(str(tmp_path / "p.qgz"))
    settle()
    assert panel.comparison.table is None
    for table in ("regions", "regions_statistics"):
        (layer,) = project.mapLayersByName(table)
        assert not layer.isValid()
        layer.setDataSource(f"{moved}|layername={table}", table, "ogr")
    settle()
    assert panel.comparison.table is not None
    assert list(panel.comparison.pins) == [MOLDE]


def test_another_source_of_a_layer_is_read(new_panel, project, tmp_path):
    path = geopackage(tmp_path / "out.gpkg")
    layers = [open_table(path, t) for t in ("regions", "regions_statistics")]
    project.addMapLayers(layers)
    panel = new_panel()
    save(long_table(long_rows(periods=["2021"])), tmp_path / "other.gpkg", "older")
    layers[1].setDataSource(f"{tmp_path / 'other.gpkg'}|layername=older", "older", "ogr")
    rest(panel)
    assert panel.comparison.selectable() == ["2021"]


def test_layers_that_were_chosen_by_hand_are_found_again(new_panel, project, tmp_path):
    path = geopackage(tmp_path / "out.gpkg")
    other = geopackage(tmp_path / "other.gpkg", "andre")
    layers = [open_table(path, t) for t in ("regions", "regions_statistics")]
    project.addMapLayers([*layers, *(open_table(other, t) for t in ("andre", "andre_statistics"))])
    panel = new_panel()
    byhand = Choice(
        project.mapLayersByName("andre")[0].id(), "centre", "", "",
        project.mapLayersByName("regions_statistics")[0].id(),
    )  # fmt: skip
    panel.source.choose(byhand)
    assert panel.comparison.name(MOLDE) == MOLDE
    assert project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "p.qgz"))
    settle()
    assert panel.source.choice == byhand


def test_a_project_without_our_layers_and_back(panel, project, tmp_path):
    panel.comparison.pin(MOLDE)
    other = QgsProject()
    other.addMapLayer(memory_layer("Point?crs=EPSG:25833&field=a:string", []))
    assert other.write(str(tmp_path / "other.qgz"))
    assert project.read(str(tmp_path / "other.qgz"))
    settle()
    assert panel.comparison.table is None
    assert len(panel.comparison.pins) == 0
    assert is_empty(panel)
    assert panel.link._pins == []


def test_rubbish_in_the_project_is_passed_over(new_panel, project):
    fill(project)
    for key in ("layers", "pins", "with", "group", "indicator"):
        project.writeEntry("smacreg", f"compare/{key}", "{rubbish")
    panel = new_panel()
    assert panel.comparison.comparator == NATION
    assert panel.comparison.indicator == SHARE
    assert panel.comparison.table is not None


def test_pins_that_are_not_in_the_table_are_never_asked_for(panel):
    comparison = panel.comparison
    comparison.pin(MOLDE)
    pins = Pins()
    for code in ("9999", KINN):
        pins.add(code)
    comparison.restore(pins, GROUP, (), SHARE)
    # The table is that of the choices before.
    assert comparison.leading is None
    assert comparison.pinned() == []
    panel.source.reload()
    assert list(comparison.pins) == [KINN]
    assert [pin.id for pin in comparison.marks()] == [KINN]
    assert comparison.table.ids[comparison.leading] == KINN


def test_county_as_comparator_comes_back(new_panel, project):
    fill(project)
    project.writeEntry("smacreg", "compare/with", COUNTY)
    panel = new_panel()
    assert panel.comparison.comparator == COUNTY
    # Nothing is pinned yet, so that no county is known.
    assert panel.choices.against.currentText() == "The county (not known)"
    panel.comparison.pin(MOLDE)
    assert panel.choices.against.currentText() == "Møre og Romsdal"
