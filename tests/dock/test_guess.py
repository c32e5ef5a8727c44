"""Which layers are meant: the ones that belong together, never others."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from region_project import (
    fill,
    geopackage,
    link,
    long_rows,
    long_table,
    memory_layer,
    open_table,
    regions_layer,
    square,
)

from smacreg.smacreg_plugin.dock.layers import Choice, choice_of, guess, is_long_table, is_regions


def test_a_layer_in_memory_names_its_table(project):
    project.addMapLayer(long_table())
    layer, table = fill(project)
    assert guess(project) == Choice(layer.id(), "region", "region_name", "centre", table.id())


def test_a_layer_names_the_file_that_was_written(project, tmp_path):
    path = geopackage(tmp_path / "out.gpkg")
    table = open_table(path, "regions_statistics")
    layer = regions_layer()
    # As a tool's result names it, whatever QGIS calls the layer then.
    layer.setCustomProperty("smacreg/statistics", f"{path}|layername=regions_statistics")
    project.addMapLayers([long_table(), layer, table])
    assert guess(project).statistics == table.id()


def test_the_table_beside_the_layer_in_its_geopackage(project, tmp_path):
    path = geopackage(tmp_path / "a.gpkg")
    other = geopackage(tmp_path / "b.gpkg")
    tables = [open_table(other, "regions_statistics"), open_table(path, "regions_statistics")]
    layer = open_table(path, "regions")
    project.addMapLayers([*tables, layer])
    assert guess(project).statistics == tables[1].id()
    assert guess(project).regions == layer.id()


def test_the_only_long_table_is_taken_for_a_layer_of_ours(project):
    layer, table = regions_layer(), long_table()
    project.addMapLayers([layer, table])
    assert guess(project) == choice_of(layer, table)
    project.addMapLayer(long_table())
    assert guess(project) == Choice()


def test_layers_that_have_nothing_to_do_with_regions(project):
    roads = memory_layer(
        "LineString?crs=EPSG:25833&field=region:string", [("LINESTRING(0 0, 1 1)", "1")]
    )
    areas = memory_layer("Polygon?crs=EPSG:25833&field=code:string", [(square(0, 0), "1")])
    bare = memory_layer("Polygon?crs=EPSG:25833", [(square(0, 0),)])
    table = memory_layer("NoGeometry?field=unit:string&field=value:double", [(None, "1", 2.0)])
    project.addMapLayers([roads, areas, bare, table, long_table()])
    assert guess(project) == Choice()
    assert [is_regions(one) for one in (roads, areas, table, None)] == [False, True, False, False]
    assert not is_long_table(table)
    assert choice_of(bare, None).id_field == ""


def test_an_empty_project_and_one_without_a_legend(qgis_app):
    project = QgsProject()
    assert guess(project) == Choice()
    layers = regions_layer(), long_table()
    link(*layers)
    project.addMapLayers(list(layers), False)
    assert guess(project) == choice_of(*layers)
    project.clear()


def test_the_uppermost_pair_wins(project):
    first = fill(project)
    second = fill(project)
    order = project.layerTreeRoot().layerOrder()
    upper = min((first, second), key=lambda pair: order.index(pair[0]))
    assert guess(project).regions == upper[0].id()


@pytest.mark.parametrize("rows", [[], long_rows()[:1]])
def test_a_table_is_known_by_its_fields_not_by_its_rows(rows, qgis_app):
    assert is_long_table(long_table(rows))
