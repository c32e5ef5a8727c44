"""The run record: what was run, on what, so that it can be cited and repeated.

``inputs`` feeds ``qgis_process run ID -`` from QGIS 3.40 on; ``command`` is the
same as arguments, for 3.22. No user name or password is written.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)

from .parameters import words
from .places import text_of_output
from .provider import version

if TYPE_CHECKING:
    from .inputs import GivenLayer

NAME = "RUN_RECORD"
_SERVERS = ("postgres", "mssql", "oracle", "hana", "WFS", "OAPIF", "arcgisfeatureserver")
_SINKS = ("postgres", "postgis", "mssql", "oracle", "hana", "spatialite")
# The way QGIS writes a connection; GDAL has an ``MSSQL:`` of its own.
_OF_QGIS = re.compile(r"\b(?:dbname|service)\s*=")
_PATHS = ("file", "memory")
_WEB = ("http", "https", "ftp")
_SCHEME = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9]+):(?P<slashes>(?://)?)(?P<rest>.*)", re.DOTALL
)
_QUOTED = r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\""""
# A lone ``key`` is the key column of a table, but a secret in a web address.
_PRIVATE = (
    r"(?:user|uid|\w+key|\w*(?:username|password|passwd|pwd|passphrase|token|secret|signature"
    r"|credential|authorization))"
)
_CREDENTIAL = re.compile(rf"(?<!\w){_PRIVATE}\s*=\s*(?:{_QUOTED}|\S*)\s*", re.IGNORECASE)
_IN_QUERY = re.compile(rf"(?<=[?&])(?:key|{_PRIVATE})=[^&|\s'\"]*&?", re.IGNORECASE)
_OPEN_OPTION = re.compile(rf"\|option:{_PRIVATE}=[^|]*", re.IGNORECASE)
_IN_URL = re.compile(r"//[^/\s]*@")
# Connections of GDAL: how a value without quotes goes on, and the keys that are kept.
_CONNECTIONS = {"pg": r"(?:\\.|[^\s\\])*", "mysql": r"[^,]*", "mssql": r"[^;]*", "odbc": r"[^;]*"}
_KEPT = {
    "host", "server", "port", "service", "dbname", "database", "driver", "dsn",
    "schema", "schemas", "active_schema", "table", "tables", "authcfg",
}  # fmt: skip


def without_credentials(source: str, provider: str = "") -> str:
    """Return a layer's source without user name, password and keys; ``authcfg`` stays.

    Of an address of a kind that is not known here, only kind and host are kept.
    """
    source = _OPEN_OPTION.sub("", source)
    if provider in _SERVERS:
        return _without_user(source)
    match = _SCHEME.match(source)
    scheme = match["scheme"].lower() if match else ""
    if scheme in _SINKS and _OF_QGIS.search(match["rest"]):
        return f"{match['scheme']}:{match['slashes']}{_without_user(match['rest'])}"
    if scheme == "ogr":
        return f"{match['scheme']}:{without_credentials(match['rest'])}"
    if not match or scheme in _PATHS:
        return _without_keys(source) if "://" in source and scheme != "file" else source
    if scheme in _WEB:
        return _without_keys(source)
    if scheme in _CONNECTIONS and "=" in match["rest"]:
        return f"{match['scheme']}:{_kept(match['rest'], scheme)}"
    return f"{match['scheme']}:{match['slashes']}{_host(match['slashes'] + match['rest'])}"


def _without_user(source: str) -> str:
    uri = QgsDataSourceUri(source)
    uri.setUsername("")
    uri.setPassword("")
    connection, with_filter, expression = uri.uri(False).partition(" sql=")
    return _without_keys(_CREDENTIAL.sub("", connection)) + with_filter + expression


def _without_keys(source: str) -> str:
    return _IN_QUERY.sub("", _IN_URL.sub("//", source))


def _kept(connection: str, scheme: str) -> str:
    """Return a connection of GDAL with the keys that are no secret."""
    values = rf"{_QUOTED}|\{{(?:\}}\}}|[^}}])*\}}|{_CONNECTIONS[scheme]}"
    separator = {"pg": " ", "mysql": ","}.get(scheme, ";")
    first = connection.partition(",")[0]
    kept = [first] if scheme == "mysql" and "=" not in first else []
    kept += [
        f"{key}={value}"
        for key, value in re.findall(rf"(\w+)\s*=\s*({values})", connection)
        if key.lower() in _KEPT
    ]
    return separator.join(kept)


def _host(rest: str) -> str:
    """Return the host of an address such as ``user/password@host:table``; empty if not sure."""
    _, at, after = rest.rpartition("@")
    if not at:
        _, at, after = rest.partition("//")
    return re.split(r"[/?|,;\s]", after)[0] if at else ""


def input_value(layer: QgsMapLayer | None, value: Any) -> tuple[str, bool]:
    """Return how a layer is written as a parameter, and whether that can be run again."""
    if layer is None:
        return without_credentials(str(value)), False
    provider = layer.providerType()
    source = without_credentials(layer.source(), provider)
    if provider != "ogr":
        source = QgsProcessingUtils.encodeProviderKeyAndUri(provider, source)
    partial = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly
        or value.featureLimit >= 0
        # Not before QGIS 3.32.
        or bool(getattr(value, "filterExpression", ""))
    )
    return source, provider != "memory" and not partial


def list_value(layers: Sequence[GivenLayer]) -> tuple[list[str], bool]:
    """Return how several layers are written as one parameter, and whether all can be run again."""
    written = [input_value(one.layer, one.value) for one in layers]
    return [source for source, _ in written], all(again for _, again in written)


def build(
    algorithm,
    parameters: dict[str, Any],
    context,
    sources: Mapping[str, tuple[str | list[str], bool]],
    fingerprints: dict[str, dict[str, Any]],
    results: dict[str, Any],
    settings: dict[str, Any],
) -> dict[str, Any]:
    """Return the record of one run.

    Parameters
    ----------
    sources : dict
        For each parameter that is a layer, what :func:`input_value` returned, and for each
        that is several, what :func:`list_value` did.
    fingerprints : dict
        For each such parameter, number of rows and hash of the content read.
    results : dict
        What the algorithm returned; its numbers are the counts.
    settings : dict
        What choices such as a preset meant in this version.
    """
    inputs: dict[str, Any] = {}
    choices: dict[str, str | list[str]] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name, definition.defaultValue())
        if name in sources:
            inputs[name] = sources[name][0]
        elif definition.isDestination():
            if text_of_output(value):
                inputs[name] = without_credentials(text_of_output(value))
        elif value is not None and value != "":
            inputs[name] = _plain(algorithm, definition, parameters, context)
            if words(definition):
                choices[name] = _words_of(definition, inputs[name])
    # Several layers or choices are several arguments of the same name.
    arguments = [
        f"{name}={part}"
        for name, value in inputs.items()
        for part in (value if isinstance(value, list) else [value])
    ]
    return {
        "algorithm": algorithm.id(),
        "plugin_version": version(),
        "qgis_version": Qgis.version(),
        "inputs": inputs,
        "choices": choices,
        "settings": _readable(settings),
        "command": ["qgis_process", "run", algorithm.id(), "--", *arguments],
        "not_replayable": sorted(name for name, (_, again) in sources.items() if not again),
        "fingerprints": fingerprints,
        "counts": {
            name: value
            for name, value in results.items()
            if isinstance(value, (int, float))
            and not isinstance(value, bool)
            and math.isfinite(value)
        },
        "seed": inputs.get("SEED"),
    }


def write(path: str, record: dict[str, Any]) -> None:
    """Write the record; the file is there whole or not at all.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    part = Path(path + ".part")
    text = json.dumps(record, ensure_ascii=False, indent=2, allow_nan=False)
    try:
        part.write_text(text + "\n", encoding="utf-8")
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _plain(
    algorithm, definition: QgsProcessingParameterDefinition, parameters: dict[str, Any], context
) -> Any:
    name, kind = definition.name(), definition.type()
    if kind == "enum" and definition.allowMultiple():
        return algorithm.parameterAsEnums(parameters, name, context)
    if kind == "enum":
        return algorithm.parameterAsEnum(parameters, name, context)
    if kind in ("number", "distance"):
        number = _readable(algorithm.parameterAsDouble(parameters, name, context))
        return int(number) if isinstance(number, float) and number.is_integer() else number
    if kind == "boolean":
        return algorithm.parameterAsBool(parameters, name, context)
    return algorithm.parameterAsString(parameters, name, context)


def _words_of(definition: QgsProcessingParameterDefinition, chosen: int | list[int]) -> Any:
    known = words(definition)
    return [known[one] for one in chosen] if isinstance(chosen, list) else known[chosen]


def _readable(value: Any) -> Any:
    """Return a value that JSON can hold: it has no number without a limit."""
    if isinstance(value, dict):
        return {name: _readable(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_readable(part) for part in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value
