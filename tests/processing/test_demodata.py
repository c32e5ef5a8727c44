"""The demonstration country as a GeoPackage."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QTranslator
from small_country import Feedback

from smacreg.processing_provider.data import demodata
from smacreg.smacreg_plugin.engine.demo import country as engine
from smacreg.smacreg_plugin.engine.demo.country import DEFAULT_SEED
from smacreg.smacreg_plugin.engine.demo.shocks import PEAK, TROUGH, closure

ROOT = Path(__file__).resolve().parents[2]

TABLES = {
    "municipality_with_sea": 60,
    "municipality_land": 60,
    "municipality_before_with_sea": 66,
    "municipality_before_land": 66,
    "code_changes": 67,
    "population": 708,
    "population_current": 660,
    "population_age": 2 * (17 * 66 + 3 * 60),
    "population_projection": 3 * 6 * 2 * 60,
    "jobs": 708,
    "jobs_industry": 17 * (12 * 66 + 3 * 60),
    "accounts": 7 * 66 + 3 * 60,
    "broadband": 3 * 66 + 3 * 60,
}
AGES = [
    *(f"{low}-{low + 4}" for low in range(0, 65, 5)),
    "65-66", "67-69", "70-74", "75-79", "80-84", "85-89", "90+",
]  # fmt: skip
# Output: table and columns, the number columns last.
OUTPUTS = {
    "POPULATION_AGE": ("population_age", ["year", "code", "variable"], AGES),
    "POPULATION_PROJECTION": (
        "population_projection", ["year", "code", "variant", "variable"], AGES,
    ),
    "JOBS_INDUSTRY": ("jobs_industry", ["year", "code", "industry", "industry_name"], ["jobs"]),
    "ACCOUNTS": (
        "accounts",
        ["year", "code"],
        ["net_operating_result", "gross_revenue", "net_debt", "disposable_fund"],
    ),
    "COOPERATIONS": (
        "cooperations", ["cooperation", "cooperation_name", "task", "code"], [],
    ),
    "BROADBAND": ("broadband", ["year", "code"], ["households", "households_fibre"]),
    "SETTLEMENTS": ("settlements", ["code", "name"], ["population"]),
}  # fmt: skip
LOADED = {
    "commuting", "population", "jobs", "code_changes", "ferry_links", "settlements",
    "municipality_with_sea", "municipality_land",
}  # fmt: skip


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


def test_the_statistics_have_the_columns_that_other_tools_know(demo_country):
    outcome, path = demo_country
    for output, (table, keys, numbers) in OUTPUTS.items():
        assert outcome.results[output] == f"{path}|layername={table}"
        layer = QgsVectorLayer(outcome.results[output], "", "ogr")
        fields = [field for field in layer.fields() if field.name() != "fid"]
        assert [field.name() for field in fields] == [*keys, *numbers], table
        for field in fields:
            is_number = field.name() == "year" or field.name() in numbers
            assert field.isNumeric() == is_number, (table, field.name())
        first = next(layer.getFeatures())
        assert isinstance(first["code"], str)
        assert len(first["code"]) == 4
        assert all(isinstance(first[name], int) for name in numbers), table


def test_ages_add_up_to_the_population_of_the_file(demo_country):
    _, path = demo_country
    sums = Counter()
    for feature in open_table(path, "population_age").getFeatures():
        sums[feature["year"], feature["code"]] += sum(feature[name] for name in AGES)
    population = list(open_table(path, "population").getFeatures())
    assert len(population) == 708
    for feature in population:
        assert sums[feature["year"], feature["code"]] == feature["persons"]


def test_the_desktop_loads_a_map_and_not_every_table(demo_country):
    outcome, path = demo_country
    loaded = outcome.context.layersToLoadOnCompletion()
    assert set(loaded) == {f"{path}|layername={table}" for table in LOADED}
    # Every one has its place in the legend: tables lie below the maps.
    height = {name: details.postProcessor().height for name, details in loaded.items()}
    tables = ("commuting", "population", "jobs", "code_changes")
    assert {name for name in height if height[name] == 0} == {
        f"{path}|layername={table}" for table in tables
    }


def test_settlements_are_points_with_a_style_and_names_to_read(demo_country):
    _, path = demo_country
    layer = open_table(path, "settlements")
    assert layer.crs().authid() == "EPSG:25833"
    assert layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    assert 100 < layer.featureCount() < 200
    (rule,) = layer.renderer().rootRule().children()
    assert rule.label() == "The larger, the more inhabitants"
    assert layer.labelsEnabled()
    assert layer.attributeAlias(layer.fields().lookupField("code")) == "Municipality"
    assert layer.attributeAlias(layer.fields().lookupField("population")) == "Inhabitants"
    land = open_table(path, "municipality_land")
    areas = {area["code"]: area.geometry() for area in land.getFeatures()}
    for feature in layer.getFeatures():
        assert areas[feature["code"]].contains(feature.geometry())


def test_industries_are_named_in_the_users_language():
    class Marked(QTranslator):
        def translate(self, context, text, *_):
            return f"<{text}>" if (context, text) == ("Smacreg", "Manufacturing") else None

    columns = {"industry": ["10-33", "86-88"], "industry_name": ["a", "b"], "jobs": [1, 2]}
    translator = Marked()
    QgsApplication.installTranslator(translator)
    try:
        written = demodata._in_words(columns)
    finally:
        QgsApplication.removeTranslator(translator)
    names = ["<Manufacturing>", "Health and social work"]
    assert written == {**columns, "industry_name": names}
    assert demodata._in_words({"code": ["0601"]}) == {"code": ["0601"]}


def test_the_log_says_where_and_when_jobs_are_lost(demo_country):
    outcome, _ = demo_country
    said = "\n".join(outcome.feedback.info)
    assert "jobs fall in 2012 and 2013" in said
    assert "region around Vinterhamn (municipalities 1352, 1357, 1358)" in said


@pytest.fixture(scope="module")
def closed():
    return closure(engine.make_country(DEFAULT_SEED))


@pytest.mark.parametrize("language", ["en", "nb", "nn"])
def test_the_help_says_the_same_as_the_engine(closed, language):
    text = (ROOT / "resources" / "help" / f"demodata.{language}.md").read_text(encoding="utf-8")
    closing = text[text.rindex("\n- ") :]
    for part in (closed.name, *closed.codes, closed.industry, closed.before, closed.after):
        assert str(part) in closing, part
    for year in (PEAK + 1, TROUGH):
        assert str(year) in text[: -len(closing)]
    for table in (*TABLES, *(table for table, *_ in OUTPUTS.values())):
        assert table in text, table


def test_codes_are_text_and_polygons_are_valid(demo_country):
    _, path = demo_country
    layer = open_table(path, "municipality_land")
    assert layer.crs().authid() == "EPSG:25833"
    for feature in layer.getFeatures():
        assert isinstance(feature["code"], str)
        assert len(feature["code"]) == 4
        assert feature.geometry().isGeosValid(), feature["name"]


def test_regions_of_the_demonstration_country(run, demo_country):
    outcome, _ = demo_country
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


@pytest.mark.slow
def test_the_same_seed_gives_the_same_country(run, tmp_path):
    rows = []
    for name, seed in (("a", 1), ("b", 1), ("c", DEFAULT_SEED)):
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
