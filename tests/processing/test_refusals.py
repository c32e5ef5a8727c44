"""An output never replaces an input or another output."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from small_country import Feedback, unit_layer

from smacreg.processing_provider.places import Place, of_layer, of_output


def save(layer, path, table="units"):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if path.suffix == ".shp":
        options.driverName = "ESRI Shapefile"
    error, *rest = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), layer.transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, rest


@pytest.fixture
def stored(small, tmp_path):
    """Return parameters whose units lie in a GeoPackage of one table."""
    path = tmp_path / "map.gpkg"
    save(unit_layer(), path)
    return {**small, "UNITS": f"{path}|layername=units"}, path


def sentence(provider, parameters) -> str:
    fine, text = provider.algorithm("selfcontainment").checkParameterValues(
        parameters, QgsProcessingContext()
    )
    return "" if fine else text


def table_in(path, table):
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def test_plain_path_of_an_input(provider, stored):
    parameters, path = stored
    assert "would replace the input" in sentence(provider, {**parameters, "REGIONS": str(path)})


def test_plain_path_in_other_words(provider, stored, tmp_path, monkeypatch):
    parameters, path = stored
    (tmp_path / "link.gpkg").symlink_to(path)
    os.link(path, tmp_path / "hard.gpkg")
    monkeypatch.chdir(tmp_path)
    for name in (
        "map.gpkg",
        "./map.gpkg",
        "link.gpkg",
        "hard.gpkg",
        f"{tmp_path}/../{tmp_path.name}/map.gpkg",
    ):
        assert "would replace" in sentence(provider, {**parameters, "REGIONS": name}), name


@pytest.mark.parametrize("table", ["units", "UNITS"])
def test_same_table(provider, stored, table):
    parameters, path = stored
    assert "would replace" in sentence(provider, {**parameters, "REGIONS": table_in(path, table)})


def test_same_table_where_the_input_names_none(provider, stored):
    parameters, path = stored
    parameters["UNITS"] = str(path)
    assert "would replace" in sentence(provider, {**parameters, "REGIONS": table_in(path, "units")})
    assert not sentence(provider, {**parameters, "REGIONS": table_in(path, "regions")})


def test_layer_objects_and_definitions(provider, stored):
    parameters, path = stored
    parameters["UNITS"] = QgsVectorLayer(f"{path}|layername=units", "units", "ogr")
    parameters["REGIONS"] = QgsProcessingOutputLayerDefinition(str(path))
    assert "would replace" in sentence(provider, parameters)


def test_part_of_a_shapefile(provider, small, tmp_path):
    path = tmp_path / "map.shp"
    save(unit_layer(), path)
    parameters = {**small, "UNITS": str(path), "DECISION_LOG": str(tmp_path / "map.dbf")}
    assert "would replace" in sentence(provider, parameters)


def test_run_record_on_an_input(provider, stored):
    parameters, path = stored
    assert "would replace" in sentence(provider, {**parameters, "RUN_RECORD": str(path)})


def test_two_outputs_in_one_place(provider, small, tmp_path):
    path = str(tmp_path / "new.gpkg")
    same = {**small, "UNIT_REGIONS": path, "REGIONS": path}
    assert "same place" in sentence(provider, same)
    tables = {**small, "UNIT_REGIONS": table_in(path, "a"), "REGIONS": table_in(path, "b")}
    assert not sentence(provider, tables)
    whole = {**small, "UNIT_REGIONS": table_in(path, "a"), "REGIONS": path}
    assert "same place" in sentence(provider, whole)


def test_output_written_as_a_layer_to_read(provider, small, tmp_path):
    text = sentence(provider, {**small, "REGIONS": f"{tmp_path}/new.gpkg|layername=regions"})
    assert "ogr:dbname=" in text


def test_memory_and_temporary_outputs_are_fine(provider, small):
    for value in ("memory:", "TEMPORARY_OUTPUT", "memory:regions"):
        assert not sentence(provider, {**small, "REGIONS": value, "UNIT_REGIONS": value})


def test_refused_without_the_check_of_the_dialog_as_in_a_model(provider, stored):
    parameters, path = stored
    before = path.read_bytes()
    with pytest.raises(QgsProcessingException, match="would replace the input"):
        provider.algorithm("selfcontainment").run(
            {**parameters, "REGIONS": str(path)}, QgsProcessingContext(), Feedback(), {}, False
        )
    assert path.read_bytes() == before


def test_another_table_of_the_same_geopackage_is_written(run, stored):
    parameters, path = stored
    before = QgsVectorLayer(f"{path}|layername=units", "", "ogr").featureCount()
    run("selfcontainment", {**parameters, "REGIONS": table_in(path, "regions")})
    assert QgsVectorLayer(f"{path}|layername=units", "", "ogr").featureCount() == before
    assert QgsVectorLayer(f"{path}|layername=regions", "", "ogr").featureCount() == 2


def test_old_output_is_replaced(run, stored, tmp_path):
    parameters, path = stored
    shutil.copy(path, tmp_path / "old.gpkg")
    run("selfcontainment", {**parameters, "REGIONS": str(tmp_path / "old.gpkg")})
    assert QgsVectorLayer(str(tmp_path / "old.gpkg"), "", "ogr").featureCount() == 2


def test_whole_geopackage_with_other_tables_is_not_replaced(provider, small, tmp_path):
    path = tmp_path / "mine.gpkg"
    save(unit_layer(), path)
    plain = {**small, "REGIONS": str(path)}
    layer = QgsVectorLayer(str(path), "", "ogr")
    layer.saveStyleToDatabase("look", "", True, "")
    del layer
    assert not sentence(provider, plain)
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE notes (fid INTEGER PRIMARY KEY, text TEXT)")
        file.commit()
    before = path.read_bytes()
    text = sentence(provider, plain)
    assert "2 tables" in text
    assert f"ogr:dbname='{os.path.realpath(path)}'" in text
    with pytest.raises(QgsProcessingException, match="2 tables"):
        provider.algorithm("selfcontainment").run(
            plain, QgsProcessingContext(), Feedback(), {}, False
        )
    assert path.read_bytes() == before
    assert not sentence(provider, {**small, "REGIONS": table_in(path, "regions")})


def test_tables_of_a_locked_file_are_seen(provider, small, tmp_path):
    path = tmp_path / "mine.gpkg"
    save(unit_layer(), path)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as lock:
        lock.execute("CREATE TABLE notes (fid INTEGER PRIMARY KEY, text TEXT)")
        lock.execute("BEGIN EXCLUSIVE")
        assert "2 tables" in sentence(provider, {**small, "REGIONS": str(path)})


def test_old_file_that_is_no_geopackage_may_be_replaced(provider, small, tmp_path):
    (tmp_path / "old.gpkg").write_text("nothing of value", encoding="utf-8")
    assert not sentence(provider, {**small, "REGIONS": str(tmp_path / "old.gpkg")})


SERVER = ("", "db", "5432", "plan", "public")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "postgis:dbname='plan' host=db port=5432 user='me' table=\"public\".\"units\" (geom)",
            Place(table="units", server=SERVER),
        ),
        (
            "postgres://dbname='plan' host=db table=\"units\" (geom)",
            Place(table="units", server=SERVER),
        ),
        (
            "mssql:dbname='plan' host=DB table=\"units\" (geom)",
            Place(table="units", server=("", "db", "1433", "plan", "dbo")),
        ),
        (
            "oracle:dbname='plan' host=db table=\"units\" (geom)",
            Place(table="units", server=("", "db", "1521", "plan", "")),
        ),
        (
            "hana:dbname='plan' host=db table=\"units\" (geom)",
            Place(table="units", server=("", "db", "", "plan", "")),
        ),
        ("file:///nowhere/new%20map.gpkg", Place(path="/nowhere/new map.gpkg")),
        ("memory:x", None),
        ("TEMPORARY_OUTPUT", None),
        (None, None),
    ],
)  # fmt: skip
def test_places_of_outputs(qgis_app, text, expected):
    assert of_output(text) == expected


def test_same_table_on_a_server(qgis_app):
    layer = QgsVectorLayer(
        "dbname='plan' host=db user=me password=x table=\"units\" (geom)", "", "postgres"
    )
    place = of_layer(layer)
    assert place.is_replaced_by(Place(table="units", server=SERVER))
    assert not place.is_replaced_by(Place(table="regions", server=SERVER))
    assert not place.is_replaced_by(Place(path="/tmp/units.gpkg"))


@pytest.mark.parametrize("host", ["host=localhost", "host=127.0.0.1", "host='::1'", "host=''", ""])
def test_one_machine_has_several_names(qgis_app, host):
    place = of_output(f"postgres:dbname='plan' {host} table=\"units\" (geom)")
    assert place.server == ("", "localhost", "5432", "plan", "public")


def test_windows_paths_are_paths(qgis_app):
    assert of_output("C:/plan/map.gpkg").path.endswith("C:/plan/map.gpkg")
