"""What models are put together from: inputs, steps and outputs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF

SOURCE = QgsProcessingModelChildParameterSource
_IN_A_ROW = 5


def new_model(
    name: str, inputs: Iterable[QgsProcessingParameterDefinition]
) -> QgsProcessingModelAlgorithm:
    """Return a model with its inputs, in the order of use."""
    model = QgsProcessingModelAlgorithm(name, "models")
    order = []
    for place, definition in enumerate(inputs):
        shown = QgsProcessingModelParameter(definition.name())
        column, row = place % _IN_A_ROW, place // _IN_A_ROW
        shown.setPosition(QPointF(150.0 + 220.0 * column, 60.0 + 90.0 * row))
        model.addModelParameter(definition, shown)
        order.append(definition.name())
    model.setParameterOrder(order)
    return model


def inputs_of(names: Iterable[str]) -> dict[str, Any]:
    """Return the sources of parameters that take an input of the model of the same name."""
    return {name: SOURCE.fromModelParameter(name) for name in names}


def add_step(
    model: QgsProcessingModelAlgorithm,
    name: str,
    algorithm: str,
    sources: dict[str, Any],
    outputs: Sequence[str],
    position: QPointF,
) -> None:
    """Add a step; an input may have a list of sources, an output is called STEP:OUTPUT."""
    step = QgsProcessingModelChildAlgorithm(f"smacreg:{algorithm}")
    if step.algorithm() is None:
        raise SystemExit(f"there is no algorithm smacreg:{algorithm}")
    step.setChildId(name)
    step.setDescription(step.algorithm().displayName())
    step.setPosition(position)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, source if isinstance(source, list) else [source])
    results = {}
    for place, output in enumerate(outputs):
        result = QgsProcessingModelOutput(output, output)
        result.setChildId(name)
        result.setChildOutputName(output)
        result.setPosition(position + QPointF(60.0, 90.0 + 50.0 * place))
        results[output] = result
    step.setModelOutputs(results)
    model.addChildAlgorithm(step)
