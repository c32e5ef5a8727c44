"""Outputs are complete or not there."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeatureSink,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)
from small_country import UNITS, Feedback, memory_layer, unit_layer
from test_refusals import save, table_in

from smacreg.processing_provider import outputs
from smacreg.smacreg_plugin.engine.errors import Cancelled

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


@pytest.mark.parametrize(
    ("name", "file", "sentence"),
    [
        ("REGIONS", "nowhere/regions.gpkg", "there is no folder"),
        ("REGIONS", "regions.txt", "cannot be a file of this kind"),
        ("REGIONS", "regions.dbf", "cannot be a file of this kind"),
        ("REGIONS", "regions.xyzw", "cannot be a file of this kind"),
        ("DECISION_LOG", "log.shp", "table without geometry"),
        ("DECISION_LOG", "log.fgb", "table without geometry"),
    ],
)
def test_what_cannot_be_written_is_refused_before_anything_is_replaced(
    provider, run, small, tmp_path, name, file, sentence
):
    good = tmp_path / "units.gpkg"
    parameters = {**small, "UNIT_REGIONS": str(good)}
    run("selfcontainment", parameters)
    algorithm = provider.algorithm("selfcontainment").create()
    parameters[name] = str(tmp_path / file)
    with pytest.raises(QgsProcessingException, match=sentence):
        algorithm.run(parameters, QgsProcessingContext(), Feedback(), {}, False)
    # QGIS keeps what it has read open for a while, with a journal beside it.
    assert {path.name.partition("-")[0] for path in tmp_path.iterdir()} == {"units.gpkg"}
    assert QgsVectorLayer(str(good), "", "ogr").featureCount() == len(UNITS)


@pytest.mark.parametrize("cancelled", [True, False])
def test_files_are_closed_before_they_are_removed(run, small, tmp_path, monkeypatch, cancelled):
    """As Windows needs it; here an open sink is seen by a weak reference."""
    sinks, alive = [], []
    whole, remove = outputs.Outputs._sink, outputs._remove

    class Watched(QgsFeatureSink):
        def addFeature(self, *_):
            raise Cancelled if cancelled else ValueError("broken")

    def watched(self, name, table):
        made, destination = whole(self, name, table)
        if made is None:
            return made, destination
        del made
        sink = Watched()
        sinks.append(weakref.ref(sink))
        return sink, destination

    def look(written):
        alive.extend(sink() is not None for sink in sinks)
        return remove(written)

    monkeypatch.setattr(outputs.Outputs, "_sink", watched)
    monkeypatch.setattr(outputs, "_remove", look)
    with pytest.raises(QgsProcessingException):
        run("selfcontainment", files(small, tmp_path))
    assert alive == [False]
    assert list(tmp_path.iterdir()) == []


def test_output_that_cannot_be_removed_is_said(provider, small, tmp_path, monkeypatch):
    def stay(self, missing_ok=False):
        raise PermissionError(13, "used by another process")

    record = tmp_path / "folder"
    record.mkdir()
    monkeypatch.setattr(Path, "unlink", stay)
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="run record cannot be written"):
        provider.algorithm("selfcontainment").run(
            {**files(small, tmp_path), "RUN_RECORD": str(record)},
            QgsProcessingContext(),
            feedback,
            {},
            False,
        )
    said = [text for text in feedback.errors if "could not be removed" in text]
    assert len(said) == len(NAMES)
    assert any(str(tmp_path / "REGIONS.gpkg") in text for text in said)


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
