"""Rows of a long table into a GeoPackage, several times as fast as feature by feature.

QGIS makes the table and registers it; only its rows are written here, in one transaction.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from qgis.core import QgsWkbTypes

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.monitor import Monitor
    from .outputs import Table
    from .places import Place

# Fewer rows are not worth a second connection.
MANY = 10_000
_EVERY = 20_000


def is_long(table: Table, place: Place | None) -> bool:
    """Return whether an output is a long table without geometry in a GeoPackage."""
    return (
        place is not None
        and place.path.lower().endswith(".gpkg")
        and table.geometry_type == QgsWkbTypes.Type.NoGeometry
        and len(table.rows) >= MANY
    )


def fill_table(table: Table, place: Place, monitor: Monitor) -> tuple[str, int]:
    """Add all rows to a table that is empty; return what went wrong, and how many are there.

    Parameters
    ----------
    table : Table
        What to write.
    place : Place
        File and table; without a table the file has only one.
    monitor : Monitor
        Receives progress and may cancel: then no row is written.
    """
    try:
        with contextlib.closing(sqlite3.connect(place.path)) as file:
            with file:
                # Python begins none before the trigger is dropped.
                file.execute("BEGIN")
                name = place.table or _only_table(file)
                with _counted_at_once(file, name, len(table.rows)):
                    _insert(file, name, table, monitor)
            (count,) = file.execute(" ".join(("SELECT count(*) FROM", quoted(name)))).fetchone()
            return "", count
    except sqlite3.Error as error:
        return str(error), 0


@contextlib.contextmanager
def _counted_at_once(file: sqlite3.Connection, name: str, count: int) -> Iterator[None]:
    """Let GDAL's count of the rows grow once, not by one with each row, which takes as long."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
    trigger = file.execute(query, [f"trigger_insert_feature_count_{name}"]).fetchone()
    if trigger:
        file.execute(f"DROP TRIGGER {quoted(trigger[0])}")
    yield
    if trigger:
        file.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? "
            "WHERE lower(table_name) = lower(?)",
            [count, name],
        )
        file.execute(trigger[1])


def _insert(file: sqlite3.Connection, name: str, table: Table, monitor: Monitor) -> None:
    names = table.fields.names()
    columns = ", ".join(map(quoted, names))
    places = ", ".join("?" * len(names))
    # Names cannot be parameters; they are quoted instead.
    statement = " ".join(("INSERT INTO", quoted(name), "(", columns, ") VALUES (", places, ")"))
    rows = (attributes for _, attributes in table.rows)
    done = 0
    while part := _next(rows):
        monitor.check(done / len(table.rows))
        file.executemany(statement, part)
        done += len(part)


def _next(rows: Iterator[Any]) -> list[Any]:
    return list(islice(rows, _EVERY))


def _only_table(file: sqlite3.Connection) -> str:
    (name,) = file.execute("SELECT table_name FROM gpkg_contents").fetchone()
    return str(name)


def quoted(name: str) -> str:
    """Return a name as SQL takes it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'
