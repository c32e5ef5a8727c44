"""The run record repeats the run, and keeps no secret."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer
from small_country import FLOWS, flow_table, unit_layer
from test_refusals import save

from smacreg.processing_provider import run_record


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
    assert record["choices"] == {"PRESET": "custom", "METHOD": "classic", "LINKAGE": "smart"}
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
    ],
)
def test_no_secret_is_written(qgis_app, provider_key, source):
    clean = run_record.without_credentials(source, provider_key)
    for secret in SECRETS:
        assert secret not in clean
    assert "plan" in clean or "example.org" in clean
    assert "units" in clean


def test_stored_authentication_is_kept(qgis_app):
    source = 'dbname=\'plan\' host=db authcfg=abc1234 table="public"."units" (geom)'
    assert "authcfg=abc1234" in run_record.without_credentials(source, "postgres")


@pytest.mark.parametrize(
    "path", ["/home/user=me/map.gpkg|layername=units", "C:/user=me/map.gpkg", "flows.csv"]
)
def test_plain_paths_stay_as_they_are(qgis_app, path):
    assert run_record.without_credentials(path, "ogr") == path
