"""Outputs are complete or not there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsFeatureSink, QgsGeometry, QgsProcessingException, QgsVectorLayer
from small_country import UNITS, memory_layer, unit_layer
from test_refusals import save, table_in

from smacreg.processing_provider import outputs

NAMES = ("UNIT_REGIONS", "REGIONS", "DECISION_LOG")


def files(small, folder, ending="gpkg"):
    return {**small, **{name: str(folder / f"{name}.{ending}") for name in NAMES}}


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "csv"])
def test_formats(run, small, tmp_path, ending):
    outcome = run("selfcontainment", files(small, tmp_path, ending))
    assert len(outcome.rows("UNIT_REGIONS")) == len(UNITS)
    assert not outcome.feedback.warnings


def test_shapefile_cuts_names_and_that_is_said(run, small, tmp_path):
    del small["DECISION_LOG"]
    outcome = run("selfcontainment", {**small, "REGIONS": str(tmp_path / "regions.shp")})
    assert len(outcome.rows("REGIONS")) == 2
    assert any("region_name" in text for text in outcome.feedback.warnings)


def test_table_as_a_shapefile_is_refused(run, small, tmp_path):
    with pytest.raises(QgsProcessingException, match="table without geometry"):
        run("selfcontainment", files(small, tmp_path, "shp"))
    assert list(tmp_path.iterdir()) == []


class LazySink(QgsFeatureSink):
    """Says yes and does nothing, as QGIS does on a full disk."""

    def addFeature(self, *_):
        return True

    def flushBuffer(self):
        return True


class RefusingSink(LazySink):
    """Refuses what it is given."""

    def addFeature(self, *_):
        return False

    def lastError(self):
        return "no more room"


@pytest.mark.parametrize("sink", [LazySink, RefusingSink])
@pytest.mark.parametrize("failing", NAMES)
def test_incomplete_output_is_noticed_and_all_are_removed(
    run, small, tmp_path, monkeypatch, sink, failing
):
    whole = outputs.Outputs._sink

    def some_fail(self, name, table):
        made, destination = whole(self, name, table)
        return (sink() if name == failing else made), destination

    monkeypatch.setattr(outputs.Outputs, "_sink", some_fail)
    with pytest.raises(QgsProcessingException, match="is incomplete") as caught:
        run("selfcontainment", files(small, tmp_path))
    assert ("no more room" in str(caught.value)) == (sink is RefusingSink)
    assert list(tmp_path.iterdir()) == []


def test_failure_removes_only_the_new_tables(run, small, tmp_path, monkeypatch):
    path = tmp_path / "map.gpkg"
    save(unit_layer(), path)
    parameters = {
        **small,
        "UNITS": f"{path}|layername=units",
        "UNIT_REGIONS": table_in(path, "with_region"),
        "REGIONS": table_in(path, "regions"),
        "DECISION_LOG": str(tmp_path / "log.csv"),
    }
    whole = outputs.Outputs._sink

    def log_fails(self, name, table):
        made, destination = whole(self, name, table)
        return (LazySink() if name == "DECISION_LOG" else made), destination

    monkeypatch.setattr(outputs.Outputs, "_sink", log_fails)
    with pytest.raises(QgsProcessingException, match="is incomplete"):
        run("selfcontainment", parameters)
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert [table.split("!!::!!")[1] for table in layer.dataProvider().subLayers()] == ["units"]
    assert QgsVectorLayer(f"{path}|layername=units", "", "ogr").featureCount() == len(UNITS)
    assert not (tmp_path / "log.csv").exists()


def test_run_record_that_cannot_be_written_takes_the_outputs_back(run, small, tmp_path):
    parameters = files(small, tmp_path)
    record = tmp_path / "folder"
    record.mkdir()
    with pytest.raises(QgsProcessingException, match="run record cannot be written"):
        run("selfcontainment", {**parameters, "RUN_RECORD": str(record)})
    assert list(tmp_path.iterdir()) == [record]


def test_folder_that_does_not_exist_is_refused_or_made(run, small, tmp_path):
    """QGIS checks folders itself, before the run in most versions."""
    parameters = {**small, "REGIONS": "/proc/nowhere/regions.gpkg"}
    with pytest.raises((QgsProcessingException, AssertionError)):
        run("selfcontainment", parameters)


@pytest.fixture
def tiny_disk(tmp_path):
    """Return a folder with room for very little; needs the right to mount."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    if shutil.which("mount") is None:
        pytest.skip("no mount command here")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("may not mount a file system of 200 kB")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=False)


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp", "csv"])
def test_full_disk(run, small, tiny_disk, ending):
    circle = QgsGeometry.fromWkt("POINT(0 0)").buffer(1000, 4000).asWkt(3)
    heavy = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string(100000)",
        [(circle, code, name * 9000) for code, name, *_ in UNITS],
    )
    parameters = {**files(small, tiny_disk, ending), "UNITS": heavy}
    if ending == "shp":
        del parameters["DECISION_LOG"]
    with pytest.raises(QgsProcessingException, match=r"incomplete|cannot be written"):
        run("selfcontainment", parameters)
    assert [p.name for p in Path(tiny_disk).iterdir()] == []
