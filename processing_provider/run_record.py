"""The run record: what was run, on what, so that it can be cited and repeated.

``inputs`` feeds ``qgis_process run ID -`` from QGIS 3.40 on; ``command`` is the
same as arguments, for 3.22. No user name or password is written.
"""

from __future__ import annotations

import contextlib
import json
import re
from pathlib import Path
from typing import Any

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

NAME = "RUN_RECORD"
_SERVERS = ("postgres", "mssql", "oracle", "hana", "WFS", "OAPIF", "arcgisfeatureserver")
_IS_ADDRESS = re.compile(r"[A-Za-z]{2,}:")
_CREDENTIAL = re.compile(
    r"""\b(?:password|passwd|pwd|username|user|uid)\s*=\s*(?:'[^']*'|"[^"]*"|[^\s|&;,]*)[\s&;,]*""",
    re.IGNORECASE,
)
_IN_URL = re.compile(r"//[^/@\s]+@")


def without_credentials(source: str, provider: str = "") -> str:
    """Return a layer's source without user name and password; ``authcfg`` stays."""
    if provider in _SERVERS:
        uri = QgsDataSourceUri(source)
        uri.setUsername("")
        uri.setPassword("")
        source = uri.uri(False)
    if provider in _SERVERS or _IS_ADDRESS.match(source) or "://" in source:
        source = _IN_URL.sub("//", _CREDENTIAL.sub("", source))
    return source


def input_value(layer: QgsMapLayer | None, value: Any) -> tuple[str, bool]:
    """Return how a layer is written as a parameter, and whether that can be run again."""
    if layer is None:
        return without_credentials(str(value)), False
    provider = layer.providerType()
    source = without_credentials(layer.source(), provider)
    if provider != "ogr":
        source = QgsProcessingUtils.encodeProviderKeyAndUri(provider, source)
    partial = isinstance(value, QgsProcessingFeatureSourceDefinition) and (
        value.selectedFeaturesOnly or value.featureLimit >= 0
    )
    return source, provider != "memory" and not partial


def build(
    algorithm,
    parameters: dict[str, Any],
    context,
    sources: dict[str, tuple[str, bool]],
    fingerprints: dict[str, dict[str, Any]],
    results: dict[str, Any],
) -> dict[str, Any]:
    """Return the record of one run.

    Parameters
    ----------
    sources : dict
        For each parameter that is a layer, what :func:`input_value` returned.
    fingerprints : dict
        For each such parameter, number of rows and hash of the content read.
    results : dict
        What the algorithm returned; its numbers are the counts.
    """
    inputs: dict[str, Any] = {}
    choices: dict[str, str] = {}
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
                choices[name] = words(definition)[inputs[name]]
    arguments = [f"{name}={value}" for name, value in inputs.items()]
    return {
        "algorithm": algorithm.id(),
        "plugin_version": version(),
        "qgis_version": Qgis.version(),
        "inputs": inputs,
        "choices": choices,
        "command": ["qgis_process", "run", algorithm.id(), "--", *arguments],
        "not_replayable": sorted(name for name, (_, again) in sources.items() if not again),
        "fingerprints": fingerprints,
        "counts": {
            name: value
            for name, value in results.items()
            if isinstance(value, (int, float)) and not isinstance(value, bool)
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
    try:
        part.write_text(json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _plain(
    algorithm, definition: QgsProcessingParameterDefinition, parameters: dict[str, Any], context
) -> Any:
    name, kind = definition.name(), definition.type()
    if kind == "enum":
        return algorithm.parameterAsEnum(parameters, name, context)
    if kind in ("number", "distance"):
        number = algorithm.parameterAsDouble(parameters, name, context)
        return int(number) if number.is_integer() else number
    if kind == "boolean":
        return algorithm.parameterAsBool(parameters, name, context)
    return algorithm.parameterAsString(parameters, name, context)
