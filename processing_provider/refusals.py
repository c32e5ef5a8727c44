"""Outputs that are refused before anything is read."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsVectorFileWriter
from qgis.PyQt.QtCore import QCoreApplication

from .places import Place, of_output, text_of_output

# What GDAL takes for a layer's file, but does not write whole.
_NO_LAYERS = {".txt", ".dbf"}
_NO_PLAIN_TABLES = {".shp", ".fgb"}


def why_refused(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], inputs: list[tuple[str, Place]]
) -> str:
    """Return a sentence when an output would replace what it must not; empty when all is well.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Knows the outputs and the labels.
    parameters : dict
        Values of the parameters.
    inputs : list of (str, Place)
        Parameter and place of each input.
    """
    outputs: dict[str, Place] = {}
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        place = of_output(value)
        if place is None:
            continue
        label = definition.description()
        if place.table and "|layername=" in text_of_output(value):
            return _written_as_layer(label, place)
        is_geopackage = place.path.lower().endswith(".gpkg")
        if (
            definition.type() == "fileDestination"
            and definition.defaultFileExtension() == "gpkg"
            and not is_geopackage
        ):
            return _is_no_geopackage(label, place)
        for name, other in inputs:
            if other.is_replaced_by(place):
                return _is_input(label, algorithm.parameterDefinition(name).description(), place)
        for name, other in outputs.items():
            if other.is_replaced_by(place) or place.is_replaced_by(other):
                return _is_output(algorithm.parameterDefinition(name).description(), label, place)
        if place.path and not Path(place.path).parent.is_dir():
            return _has_no_folder(label, place)
        if definition.type() == "sink" and place.path:
            ending = Path(place.path).suffix.lower()
            if ending in _NO_LAYERS or not QgsVectorFileWriter.driverForExtension(ending):
                return _is_unknown_kind(label, place)
            is_plain_table = definition.dataType() == QgsProcessing.SourceType.TypeVector
            if is_plain_table and ending in _NO_PLAIN_TABLES:
                return _holds_no_plain_table(label, place)
        if definition.type() == "sink" and is_geopackage and not place.table:
            tables = _tables(place.path)
            if len(tables) > 1:
                return _holds_other_tables(label, place, tables)
        outputs[definition.name()] = place
    return ""


def _tables(path: str) -> list[str]:
    """Return the tables of a GeoPackage that are a user's; none where it is no GeoPackage."""
    if not Path(path).is_file():
        return []
    # The second reads also what another program has locked, but not its newest changes.
    for mode in ("mode=ro", "immutable=1"):
        with contextlib.suppress(sqlite3.Error):
            names = _all_tables(f"{Path(path).as_uri()}?{mode}")
            own = ("gpkg_", "rtree_", "sqlite_", "layer_styles")
            return [name for name in names if not name.startswith(own)]
    return []


def _all_tables(address: str) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    with contextlib.closing(sqlite3.connect(address, uri=True, timeout=0)) as file:
        return [name for (name,) in file.execute(query)]


def _has_no_folder(label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” cannot be written: there is no folder {folder}, so make it or "
        "choose another.",
    ).format(output=label, folder=Path(place.path).parent)


def _is_unknown_kind(label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” cannot be a file of this kind ({path}): choose a name that ends in "
        ".gpkg, .geojson or .csv.",
    ).format(output=label, path=place.path)


def _holds_no_plain_table(label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” is a table without geometry, which {path} cannot hold: choose a "
        "GeoPackage or a CSV file.",
    ).format(output=label, path=place.path)


def _is_no_geopackage(label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” is a GeoPackage, but the name of {path} does not end in .gpkg: add "
        ".gpkg to the name.",
    ).format(output=label, path=place.path)


def _holds_other_tables(label: str, place: Place, tables: list[str]) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” would replace the whole file {path} with its {count} tables "
        "(“{table}” and others): choose a new file, or give ogr:dbname='{path}' table=\"name\" "
        "(geom) to write one table into it.",
    ).format(output=label, path=place.path, count=len(tables), table=tables[0])


def _written_as_layer(label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” is written as a layer to read ({path}|layername={table}): to write "
        "a table into a GeoPackage, give ogr:dbname='{path}' table=\"{table}\" (geom).",
    ).format(output=label, path=place.path, table=place.table)


def _is_input(label: str, input_label: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The output “{output}” would replace the input “{input}” ({place}): choose another file "
        "or table for the output.",
    ).format(output=label, input=input_label, place=place)


def _is_output(first: str, second: str, place: Place) -> str:
    return QCoreApplication.translate(
        "Smacreg",
        "The outputs “{first}” and “{second}” would be written to the same place ({place}): choose "
        "another file or table for one of them.",
    ).format(first=first, second=second, place=place)
