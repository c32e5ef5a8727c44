"""The run record repeats the run, and keeps no secret."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)
from small_country import FLOWS, Feedback, flow_table, unit_layer
from test_refusals import save

from smacreg.processing_provider import run_record
from smacreg.processing_provider.run import Run


@pytest.fixture
def recorded(run, small, tmp_path):
    """Return a run with a record, all in files."""
    save(unit_layer(), tmp_path / "map.gpkg")
    save(flow_table(), tmp_path / "flows.gpkg", "flows")
    parameters = {
        **small,
        "UNITS": f"{tmp_path}/map.gpkg|layername=units",
        "FLOWS": str(tmp_path / "flows.gpkg"),
        "UNIT_REGIONS": str(tmp_path / "units.gpkg"),
        "REGIONS": str(tmp_path / "regions.gpkg"),
        "RUN_RECORD": str(tmp_path / "record.json"),
    }
    del parameters["DECISION_LOG"]
    outcome = run("selfcontainment", parameters)
    return outcome, json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))


def test_record_says_what_was_run(recorded):
    outcome, record = recorded
    assert record["algorithm"] == "smacreg:selfcontainment"
    assert record["inputs"]["PRESET"] == 4
    assert record["choices"] == {
        "PRESET": "custom",
        "METHOD": "classic",
        "LINKAGE": "smart",
        "CONTIGUITY": "report",
    }
    assert record["inputs"]["MIN_SELF_CONTAINMENT"] == 0.6
    assert record["fingerprints"]["FLOWS"]["rows"] == len(FLOWS)
    assert record["counts"]["NUMBER_OF_REGIONS"] == 2
    assert record["not_replayable"] == []
    assert record["seed"] is None
    assert outcome.results["RUN_RECORD"].endswith("record.json")


def test_inputs_run_again(run, recorded):
    _, record = recorded
    again = run("selfcontainment", {**record["inputs"], "REGIONS": "memory:"})
    assert [row["region"] for row in again.rows("REGIONS")] == ["0101", "0201"]


def test_command_has_the_same_values(recorded):
    _, record = recorded
    assert record["command"][:4] == ["qgis_process", "run", "smacreg:selfcontainment", "--"]
    values = dict(argument.split("=", 1) for argument in record["command"][4:])
    assert values == {name: str(value) for name, value in record["inputs"].items()}


def test_fingerprint_follows_the_content_not_the_order(run, small, tmp_path):
    def fingerprint(rows):
        path = tmp_path / "r.json"
        run("selfcontainment", {**small, "FLOWS": flow_table(rows), "RUN_RECORD": str(path)})
        return json.loads(path.read_text(encoding="utf-8"))["fingerprints"]["FLOWS"]

    changed = [*FLOWS[:-1], (*FLOWS[-1][:2], FLOWS[-1][2] + 1)]
    assert fingerprint(FLOWS) == fingerprint(FLOWS[::-1])
    assert fingerprint(FLOWS) != fingerprint(changed)


def test_layers_in_memory_cannot_be_replayed(run, small, tmp_path):
    path = tmp_path / "r.json"
    run("selfcontainment", {**small, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["not_replayable"] == ["FLOWS", "UNITS"]


def test_a_selection_cannot_be_replayed(qgis_app, tmp_path):
    save(unit_layer(), tmp_path / "map.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "map.gpkg"), "", "ogr")
    _, again = run_record.input_value(layer, layer.source())
    assert again
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    _, again = run_record.input_value(layer, definition)
    assert not again


def test_a_filter_of_an_input_cannot_be_replayed(qgis_app, tmp_path):
    save(unit_layer(), tmp_path / "map.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "map.gpkg"), "", "ogr")
    definition = QgsProcessingFeatureSourceDefinition(layer.id())
    assert run_record.input_value(layer, definition)[1]
    # Python keeps the attribute where QGIS, before 3.32, has none.
    definition.filterExpression = "code = '0101'"
    assert not run_record.input_value(layer, definition)[1]


def test_numbers_that_are_not_defined_are_no_part_of_the_record(provider, tmp_path):
    results = {"SHARE": float("nan"), "RATIO": float("inf"), "REGIONS": 3}
    algorithm = provider.algorithm("demodata")
    record = run_record.build(algorithm, {}, QgsProcessingContext(), {}, {}, results, {})
    assert record["counts"] == {"REGIONS": 3}
    with pytest.raises(ValueError, match="JSON"):
        run_record.write(str(tmp_path / "record.json"), {"counts": results})
    assert list(tmp_path.iterdir()) == []


def test_numbers_that_are_not_defined_are_returned_as_none(provider, tmp_path):
    algorithm = provider.algorithm("demodata")
    made = Run(algorithm, {}, QgsProcessingContext(), Feedback(), {})
    assert made.finish({"SHARE": float("nan"), "N": 3}) == {"SHARE": None, "N": 3}


def test_nothing_is_left_when_the_record_fails(tmp_path):
    with pytest.raises(OSError):  # noqa: PT011 -- any of its kinds
        run_record.write(str(tmp_path / "no" / "record.json"), {})
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError):  # noqa: PT011
        run_record.write(str(tmp_path / "folder"), {})
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


SECRETS = ("hunter2", "alice")


SECRET = "user='alice' password='hunter2'"
BARE = "user=alice password=hunter2"
# So QgsDataSourceUri writes a password with an apostrophe.
ESCAPED = r"user='alice' password='pa\'ss hunter2\\\'hunter2'"
URL = "https://alice:hunter2@example.org"


@pytest.mark.parametrize(
    ("provider_key", "source"),
    [
        ("postgres", f'dbname=\'plan\' host=db {SECRET} sslmode=disable table="a"."units" (geom)'),
        ("postgres", f"service='plan' {BARE} table=\"units\" (geom)"),
        ("mssql", f'dbname=\'plan\' host=db {SECRET} table="dbo"."units" (geom)'),
        ("WFS", f"url='{URL}/wfs' username='alice' password='hunter2' typename='units'"),
        ("ogr", f"PG:dbname=plan host=db {BARE} tables=units"),
        ("ogr", f"PG:dbname='plan' {SECRET} tables=units"),
        ("ogr", "MYSQL:plan,user=alice,password=hunter2,host=db,tables=units"),
        ("ogr", f"/vsicurl/{URL}/units.gpkg|layername=units"),
        ("delimitedtext", f"{URL}/units.csv?delimiter=,"),
        ("", f'postgis:dbname=\'plan\' host=db {SECRET} table="public"."units" (geom)'),
        ("postgres", f'dbname=\'plan\' {ESCAPED} table="a"."units" (geom) sql=user = 1'),
        ("", f'postgres://dbname=\'plan\' {ESCAPED} table="a"."units" (geom)'),
        ("postgres", 'dbname=plan user=alice password=p&hunter2,hunter2 table="units" (geom)'),
        ("", 'postgres://dbname=plan user=alice password=p&hunter2,hunter2 table="units" (geom)'),
        ("ogr", f"PG:dbname='plan' {ESCAPED} tables=units"),
        ("ogr", "PG:dbname='plan' password=p&hunter2,hunter2 tables=units"),
        ("ogr", 'PG:dbname=plan password="a\\"hunter2" tables=units'),
        ("ogr", "MSSQL:server=db;database=plan;UID=alice;PWD={a;hunter2}};hunter2};tables=units"),
        ("ogr", "ODBC:DRIVER=x;DATABASE=plan;TABLES=units;UID=alice;PWD=hunter2"),
        ("ogr", "MYSQL:user=alice,password=hunter2,database=plan,tables=units"),
        ("", f"ogr:PG:dbname='plan' {ESCAPED} tables=units"),
        ("ogr", "/vsicurl/https://alice:p@hunter2@example.org/units.gpkg"),
        ("ogr", "https://example.org/units.json?apikey=hunter2&format=json"),
        ("ogr", "https://example.org/units.json?access_token=hunter2"),
        ("ogr", "https://example.org/units.json?key=hunter2"),
        ("WFS", "url='https://example.org/wfs?apikey=hunter2' typename='units'"),
        ("WFS", "typename='units' url='https://example.org/wfs' apikey='hunter2'"),
        ("ogr", "https://example.org/units.gpkg|option:USER_PWD=alice:hunter2"),
        ("ogr", "/plan/units.gpkg|layername=units|option:PASSWORD=hunter2"),
    ],
)
def test_no_secret_is_written(qgis_app, provider_key, source):
    clean = run_record.without_credentials(source, provider_key)
    for secret in SECRETS:
        assert secret not in clean
    assert "plan" in clean or "example.org" in clean
    assert "units" in clean


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("OCI:alice/hunter2@example.org/plan:units", "OCI:example.org"),
        ("OCI:alice/hunter2", "OCI:"),
        ("ODBC:alice/hunter2@example.org,units", "ODBC:example.org"),
        ("ES:http://alice:hunter2@example.org/units", "ES:example.org"),
        ("ES:http://example.org/units?x=hunter2", "ES:example.org"),
        ("postgres://alice:hunter2@example.org/plan", "postgres://example.org"),
        ("mongodb://example.org/hunter2", "mongodb://example.org"),
    ],
)
def test_of_an_unknown_address_only_kind_and_host_are_kept(qgis_app, source, kept):
    assert run_record.without_credentials(source, "ogr") == kept


def test_filter_and_key_column_are_kept(qgis_app):
    source = "dbname='plan' password='hunter2' key='id' table=\"units\" (geom) sql=user = 'me'"
    clean = run_record.without_credentials(source, "postgres")
    assert "key='id'" in clean
    assert clean.endswith("sql=user = 'me'")


def test_stored_authentication_is_kept(qgis_app):
    source = 'dbname=\'plan\' host=db authcfg=abc1234 table="public"."units" (geom)'
    assert "authcfg=abc1234" in run_record.without_credentials(source, "postgres")


@pytest.mark.parametrize(
    "path",
    [
        "/home/user=me/map.gpkg|layername=units",
        "C:/user=me/map.gpkg",
        "flows.csv",
        "memory:regions",
        "TEMPORARY_OUTPUT",
        "ogr:dbname='/home/user=me/a@b/map.gpkg' table=\"regions\" (geom)",
        "file:///home/user=me/flows.csv?delimiter=,&xField=x",
    ],
)
def test_plain_paths_stay_as_they_are(qgis_app, path):
    assert run_record.without_credentials(path, "ogr") == path


def test_record_holds_what_the_preset_meant(run, small, tmp_path):
    path = tmp_path / "run.json"
    own = ("LINKAGE", "MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE", "TARGET_SELF_CONTAINMENT")
    preset = {**small, **dict.fromkeys(own), "PRESET": 0, "RUN_RECORD": str(path)}
    run("selfcontainment", preset)
    assert json.loads(path.read_text(encoding="utf-8"))["settings"] == {
        "method": "classic",
        "linkage": "curds",
        "min_size": 100,
        "min_self_containment": 0.5,
        "target_size": 35_000,
        "target_self_containment": 0.75,
    }
