"""Which layers an algorithm was given, and where they lie."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingContext

from .places import Place, of_layer, of_output

_LAYERS = ("source", "vector", "table")


def input_layers(
    algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, QgsMapLayer | None]:
    """Return the layer of each parameter that takes one and was given one."""
    return {
        definition.name(): algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
        for definition in algorithm.parameterDefinitions()
        if definition.type() in _LAYERS and parameters.get(definition.name()) not in (None, "")
    }


def place_of_inputs(
    algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Place]:
    """Return where each input lies; layers in memory are left out."""
    places = {
        name: of_layer(layer)
        for name, layer in input_layers(algorithm, parameters, context).items()
        if layer is not None
    }
    for definition in algorithm.parameterDefinitions():
        if definition.type() == "file":
            path = algorithm.parameterAsFile(parameters, definition.name(), context)
            places[definition.name()] = of_output(path) if path else None
    return {name: place for name, place in places.items() if place is not None}
