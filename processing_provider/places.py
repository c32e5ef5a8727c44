"""Where inputs and outputs lie, so that an output never replaces an input."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QUrl

_WITH_PROVIDER = re.compile(r"^(?P<provider>[a-z]{3,}):(?://)?(?P<uri>.*)$", re.DOTALL)
_SHAPEFILE = {".shp", ".shx", ".dbf"}
_THIS_MACHINE = {"", "localhost", "127.0.0.1", "::1", "[::1]"}
# Port and schema where none is given.
_DEFAULTS = {
    "postgres": ("5432", "public"),
    "postgis": ("5432", "public"),
    "mssql": ("1433", "dbo"),
    "oracle": ("1521", ""),
}


class Place(NamedTuple):
    """A table in a file, a whole file, or a table in a database server.

    Attributes
    ----------
    path : str
        Real path of the file; empty for a database server.
    table : str
        Name of the table; empty for the whole file, and for the first table.
    server : tuple of str
        Service, host, port, database and schema of a database server.
    """

    path: str = ""
    table: str = ""
    server: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the place as a user would name it."""
        if self.server:
            return f"{self.server[-1]}.{self.table}"
        return f"{self.path}, {self.table}" if self.table else self.path

    def is_replaced_by(self, output: Place) -> bool:
        """Return whether writing ``output`` would replace or change this."""
        if self.server or output.server:
            return self.server == output.server and self.table == output.table
        if not _same_file(self.path, output.path):
            return False
        if not output.table:
            return True
        return _table_or_first(self).casefold() == _table_or_first(output).casefold()


def of_layer(layer: QgsMapLayer) -> Place | None:
    """Return where a layer comes from, or None where that is no file and no database."""
    provider, source = layer.providerType(), layer.source()
    if provider in ("postgres", "mssql", "oracle", "hana"):
        return _in_database(provider, source)
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = parts.get("path") or ""
    if not path:
        return None
    return Place(_real(path), parts.get("layerName") or "")


def of_output(value: Any) -> Place | None:
    """Return where an output parameter points to, or None where it stays in memory."""
    text = text_of_output(value)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or text.startswith("memory:"):
        return None
    match = _WITH_PROVIDER.match(text)
    if match and match["provider"] == "ogr":
        uri = QgsDataSourceUri(match["uri"])
        path = uri.database() or match["uri"]
        return Place(_real(path), uri.table())
    if match and match["provider"] not in ("file", "http", "https"):
        return _in_database(match["provider"], match["uri"])
    path, _, rest = text.partition("|")
    table = re.search(r"layername=([^|]+)", rest)
    return Place(_real(path), table[1] if table else "")


def provider_and_source(destination: str) -> tuple[str, str]:
    """Return provider and data source of a written output.

    QGIS's own function does not know ``postgres:`` before 3.40.
    """
    match = _WITH_PROVIDER.match(destination)
    return (match["provider"], match["uri"]) if match else ("ogr", destination)


def text_of_output(value: Any) -> str:
    """Return an output parameter's value as text; empty where it is skipped."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _real(path: str) -> str:
    is_address = path.lower().startswith("file:")
    return os.path.realpath(QUrl(path).toLocalFile() if is_address else path)


def _in_database(provider: str, source: str) -> Place:
    uri = QgsDataSourceUri(source)
    host = uri.host().lower()
    port, schema = _DEFAULTS.get(provider, ("", ""))
    server = (
        uri.service(),
        "localhost" if host in _THIS_MACHINE else host,
        uri.port() or port,
        uri.database(),
        uri.schema() or schema,
    )
    return Place(table=uri.table(), server=server)


def _same_file(first: str, second: str) -> bool:
    try:
        if Path(first).samefile(second):
            return True
    except OSError:
        pass
    one, two = os.path.normcase(first), os.path.normcase(second)
    if one == two:
        return True
    # The parts of a shapefile are written together.
    (stem, ending), (other_stem, other_ending) = map(os.path.splitext, (one, two))
    return stem == other_stem and {ending.lower(), other_ending.lower()} <= _SHAPEFILE


def _table_or_first(place: Place) -> str:
    if place.table:
        return place.table
    sublayers = QgsProviderRegistry.instance().querySublayers(place.path)
    return sublayers[0].name() if sublayers else ""
