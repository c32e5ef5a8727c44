"""Outputs that are refused before anything is read."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from .places import Place, of_output, text_of_output


def why_refused(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], inputs: dict[str, Place]
) -> str:
    """Return a sentence when an output is an input or another output; empty when all is well.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Knows the outputs and the labels.
    parameters : dict
        Values of the parameters.
    inputs : dict
        Place of each input, by parameter.
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
        for name, other in inputs.items():
            if other.is_replaced_by(place):
                return _is_input(label, algorithm.parameterDefinition(name).description(), place)
        for name, other in outputs.items():
            if other.is_replaced_by(place) or place.is_replaced_by(other):
                return _is_output(algorithm.parameterDefinition(name).description(), label, place)
        outputs[definition.name()] = place
    return ""


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
