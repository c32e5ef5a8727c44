"""The demonstration country as a GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer
from small_country import Feedback

TABLES = {
    "municipality_with_sea": 60,
    "municipality_land": 60,
    "municipality_before_with_sea": 66,
    "municipality_before_land": 66,
    "code_changes": 67,
    "population": 708,
    "population_current": 660,
    "jobs": 708,
}


def open_table(path: Path, table: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={table}", table, "ogr")


@pytest.fixture
def country(run, tmp_path):
    return run("demodata", {"OUTPUT": str(tmp_path / "country.gpkg")}), tmp_path / "country.gpkg"


def test_all_tables_are_there(country):
    outcome, path = country
    assert path.stat().st_size < 3_000_000
    for table, rows in TABLES.items():
        assert open_table(path, table).featureCount() == rows, table
    assert open_table(path, "commuting").featureCount() > 10_000
    assert open_table(path, "ferry_links").featureCount() > 5
    for name in ("MUNICIPALITIES", "MUNICIPALITIES_WITH_SEA", "COMMUTING", "POPULATION", "JOBS"):
        assert QgsVectorLayer(outcome.results[name], "", "ogr").isValid(), name
    assert list(path.parent.iterdir()) == [path]


def test_codes_are_text_and_polygons_are_valid(country):
    _, path = country
    layer = open_table(path, "municipality_land")
    assert layer.crs().authid() == "EPSG:25833"
    for feature in layer.getFeatures():
        assert isinstance(feature["code"], str)
        assert len(feature["code"]) == 4
        assert feature.geometry().isGeosValid(), feature["name"]


def test_regions_of_the_demonstration_country(run, country):
    outcome, _ = country
    regions = run(
        "selfcontainment",
        {
            "UNITS": outcome.results["MUNICIPALITIES_WITH_SEA"],
            "UNIT_FIELD": "code",
            "NAME_FIELD": "name",
            "FLOWS": outcome.results["COMMUTING"],
            "ORIGIN_FIELD": "home",
            "DESTINATION_FIELD": "work",
            "VALUE_FIELD": "persons",
            "YEAR_FIELD": "year",
            "YEAR": "2024",
            "UNIT_REGIONS": "memory:",
            "REGIONS": "memory:",
        },
    )
    count = regions.results["NUMBER_OF_REGIONS"]
    assert 15 <= count <= 45
    assert regions.results["SINGLE_UNIT_REGIONS"] >= count / 3
    assert regions.results["EXTERNAL_COMMUTERS"] > 0


def test_the_same_seed_gives_the_same_country(run, tmp_path):
    rows = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        path = tmp_path / f"{name}.gpkg"
        run("demodata", {"OUTPUT": str(path), "SEED": seed})
        layer = open_table(path, "commuting")
        rows.append([f.attributes()[1:] for f in layer.getFeatures()])
    assert rows[0] == rows[1] != rows[2]


def test_an_earlier_file_is_replaced_only_at_the_end(provider, run, country, tmp_path):
    _, path = country
    before = path.read_bytes()
    algorithm = provider.algorithm("demodata").create()
    with pytest.raises(QgsProcessingException):
        algorithm.run(
            {"OUTPUT": str(path)}, QgsProcessingContext(), Feedback(cancel_at=60), {}, False
        )
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_files_with_a_name_alike_stay(run, tmp_path):
    others = [tmp_path / "country.unfinished.gpkg", tmp_path / "country.unfinished.gpkg-mine"]
    for other in others:
        other.write_text("mine", encoding="utf-8")
    run("demodata", {"OUTPUT": str(tmp_path / "country.gpkg")})
    assert [other.read_text(encoding="utf-8") for other in others] == ["mine", "mine"]


def test_a_file_in_use_is_not_replaced(run, tmp_path):
    path, journal = tmp_path / "country.gpkg", tmp_path / "country.gpkg-wal"
    path.write_text("mine", encoding="utf-8")
    journal.write_text("changes", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="is in use"):
        run("demodata", {"OUTPUT": str(path)})
    assert path.read_text(encoding="utf-8") == "mine"
    assert sorted(tmp_path.iterdir()) == [path, journal]


def test_a_name_without_gpkg_is_refused(provider, tmp_path):
    (tmp_path / "demo.gpkg").write_text("mine", encoding="utf-8")
    algorithm = provider.algorithm("demodata").create()
    parameters = {"OUTPUT": str(tmp_path / "demo")}
    fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert "does not end in .gpkg" in text
    with pytest.raises(QgsProcessingException, match=r"does not end in \.gpkg"):
        algorithm.run(parameters, QgsProcessingContext(), Feedback(), {}, False)
    assert [path.name for path in tmp_path.iterdir()] == ["demo.gpkg"]
    assert (tmp_path / "demo.gpkg").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("earlier", [True, False])
def test_a_run_record_that_fails_leaves_what_was_there(run, tmp_path, earlier):
    path, record = tmp_path / "country.gpkg", tmp_path / "record"
    record.mkdir()
    if earlier:
        path.write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="run record cannot be written"):
        run("demodata", {"OUTPUT": str(path), "RUN_RECORD": str(record)})
    assert sorted(tmp_path.iterdir()) == ([path, record] if earlier else [record])
    assert not earlier or path.read_text(encoding="utf-8") == "mine"


def test_a_file_that_cannot_be_replaced_leaves_no_record(run, tmp_path, monkeypatch):
    path, record = tmp_path / "country.gpkg", tmp_path / "record.json"
    whole = Path.replace

    def refuse(self, target):
        if Path(target) == path:
            raise PermissionError(13, "used by another process")
        return whole(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(QgsProcessingException, match="used by another process"):
        run("demodata", {"OUTPUT": str(path), "RUN_RECORD": str(record)})
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(provider, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    target = tmp_path / "file" / "country.gpkg"
    algorithm = provider.algorithm("demodata").create()
    with pytest.raises(QgsProcessingException, match="cannot be written") as refused:
        algorithm.run({"OUTPUT": str(target)}, QgsProcessingContext(), Feedback(), {}, False)
    assert "\n" not in str(refused.value).strip()
