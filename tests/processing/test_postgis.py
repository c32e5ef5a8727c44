"""Norway from a real PostGIS and back into it, the same as from files."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer, QgsVectorLayerExporter
from test_selfcontainment import norway

__all__ = ["norway"]

PASSWORD = "hemmelig"


def _free_port() -> int:
    with contextlib.closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture(scope="module")
def postgis():
    """Start a server of its own with PostGIS; return a function: table -> data source."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        pytest.fail("PostgreSQL is not installed: run `make setup`")
    # A server refuses to run as root, and pytest's own folders are closed to others.
    as_server = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="smacreg-postgis-"))
    if as_server:
        shutil.chown(folder, "postgres")
    secret = folder / "password"
    secret.write_text(PASSWORD, encoding="utf-8")
    secret.chmod(0o644)
    port, data = _free_port(), folder / "data"

    def call(program: str, *arguments: str) -> None:
        command = [*as_server, str(programs[-1] / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", env=environment)
        assert done.returncode == 0, done.stderr

    environment = {**os.environ, "PGPASSWORD": PASSWORD, "LC_ALL": "C.UTF-8"}
    call(
        "initdb", "-D", str(data), "-U", "planner", "-A", "scram-sha-256", "--pwfile", str(secret),
        "-E", "UTF8",
    )  # fmt: skip
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    call("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        where = ["-h", "127.0.0.1", "-p", str(port), "-U", "planner"]
        call("createdb", *where, "county")
        call("psql", *where, "-d", "county", "-c", "CREATE EXTENSION postgis")

        def source(table: str, geometry: str | None = "geom", key: str = "id") -> str:
            uri = QgsDataSourceUri()
            uri.setConnection("127.0.0.1", str(port), "county", "planner", PASSWORD)
            uri.setDataSource("public", table, geometry, "", key)
            return uri.uri(False)

        yield source
    finally:
        call("pg_ctl", "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def county(postgis, reference, commuting):
    """Put Norway's municipalities and commuting into the database."""
    areas = reference / "data" / "norway" / "norway_areas.gpkg"
    for path, table, geometry in (
        (f"{areas}|layername=municipality_2020_with_sea", "units", "geom"),
        (commuting(2022), "flows", None),
    ):
        layer = QgsVectorLayer(path, "", "ogr")
        _, problem = QgsVectorLayerExporter.exportLayer(
            layer, postgis(table, geometry), "postgres", layer.crs()
        )
        assert not problem
    return {
        "UNITS": QgsVectorLayer(postgis("units"), "units", "postgres"),
        "FLOWS": QgsVectorLayer(postgis("flows", None), "flows", "postgres"),
    }


def _rows(outcome, name):
    return sorted(outcome.rows(name), key=lambda row: list(map(str, row.values())))


def test_the_database_gives_what_the_files_give(run, norway, county):
    from_files, from_database = (
        run("selfcontainment", norway),
        run("selfcontainment", {**norway, **county}),
    )
    assert from_database.results["NUMBER_OF_REGIONS"] == 161
    for name in ("UNIT_REGIONS", "REGIONS", "DECISION_LOG"):
        assert _rows(from_database, name) == _rows(from_files, name)


def test_results_go_into_the_database_and_no_password_anywhere(
    run,
    norway,
    county,
    postgis,
    tmp_path,
):
    record = tmp_path / "run.json"
    parameters = {
        **norway,
        **county,
        "UNIT_REGIONS": f"postgres:{postgis('unit_regions', key='')}",
        "REGIONS": f"postgres:{postgis('regions', key='')}",
        "RUN_RECORD": str(record),
    }
    for _ in range(2):
        run("selfcontainment", parameters)
        for table, rows in (("unit_regions", 356), ("regions", 161)):
            assert QgsVectorLayer(postgis(table), "", "postgres").featureCount() == rows
    text = record.read_text(encoding="utf-8")
    assert PASSWORD not in text
    assert "planner" not in text


def test_an_output_that_is_an_input_is_refused(provider, norway, county, postgis):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("selfcontainment").create()
    parameters = {**norway, **county, "REGIONS": f"postgres:{postgis('units', key='')}"}
    fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert "units" in text
    assert county["UNITS"].featureCount() == 356
