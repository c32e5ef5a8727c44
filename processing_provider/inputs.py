"""Which layers an algorithm was given, and where they lie."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingUtils, QgsProperty

from .places import Place, of_layer, of_output

_LAYERS = ("source", "vector", "table")
_LIST = "multilayer"


class GivenLayer(NamedTuple):
    """One of several layers of a parameter: as it was given, and the layer if there is one."""

    value: Any
    layer: QgsMapLayer | None


def input_layers(
    algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, QgsMapLayer | None]:
    """Return the layer of each parameter that takes one and was given one."""
    return {
        definition.name(): algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
        for definition in algorithm.parameterDefinitions()
        if definition.type() in _LAYERS and parameters.get(definition.name()) not in (None, "")
    }


def layer_lists(
    algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[GivenLayer]]:
    """Return the layers of each parameter that takes several and was given some."""
    return {
        definition.name(): [
            GivenLayer(value, _layer(value, context))
            for value in _values(parameters.get(definition.name()))
        ]
        for definition in algorithm.parameterDefinitions()
        if definition.type() == _LIST and _values(parameters.get(definition.name()))
    }


def place_of_inputs(
    algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[tuple[str, Place]]:
    """Return parameter and place of each layer and file; layers in memory are left out."""
    layers = list(input_layers(algorithm, parameters, context).items())
    for name, given in layer_lists(algorithm, parameters, context).items():
        layers += [(name, one.layer) for one in given]
    places = [(name, of_layer(layer)) for name, layer in layers if layer is not None]
    for definition in algorithm.parameterDefinitions():
        if definition.type() == "file":
            path = algorithm.parameterAsFile(parameters, definition.name(), context)
            places.append((definition.name(), of_output(path) if path else None))
    return [(name, place) for name, place in places if place is not None]


def _values(value: Any) -> list[Any]:
    """Return what a parameter of several layers was given, one entry a layer."""
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _layer(value: Any, context: QgsProcessingContext) -> QgsMapLayer | None:
    if isinstance(value, QgsMapLayer):
        return value
    return QgsProcessingUtils.mapLayerFromString(str(value), context)
