"""Parameters as all algorithms declare them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

_WORDS = "smacreg_words"


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Mark a parameter as advanced and return it."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def choice(
    name: str,
    label: str,
    options: Sequence[tuple[str, str]],
    *,
    default: int | None = None,
) -> QgsProcessingParameterEnum:
    """Return a choice; optional when it has no default.

    Parameters
    ----------
    options : sequence of (str, str)
        The engine's word and the translated label, in an order that never changes.
    """
    parameter = QgsProcessingParameterEnum(
        name,
        label,
        options=[text for _, text in options],
        defaultValue=default,
        optional=default is None,
    )
    parameter.setMetadata({_WORDS: [word for word, _ in options]})
    return parameter


def choices(
    name: str, label: str, options: Sequence[tuple[str, str]]
) -> QgsProcessingParameterEnum:
    """Return an optional choice of several; options as in :func:`choice`."""
    parameter = QgsProcessingParameterEnum(
        name, label, options=[text for _, text in options], allowMultiple=True, optional=True
    )
    parameter.setMetadata({_WORDS: [word for word, _ in options]})
    return parameter


def words(parameter: QgsProcessingParameterDefinition) -> list[str]:
    """Return the engine's words of a choice, in the order of its numbers."""
    return parameter.metadata().get(_WORDS, [])


def plain_table(
    name: str, label: str, *, optional: bool = False
) -> QgsProcessingParameterFeatureSource:
    """Return a table, or a layer of any kind."""
    return QgsProcessingParameterFeatureSource(
        name, label, [QgsProcessing.SourceType.TypeVector], optional=optional
    )


def field(
    name: str, label: str, layer: str, *, optional: bool = False
) -> QgsProcessingParameterField:
    """Return a choice of a field of any type in the layer of the parameter ``layer``."""
    return QgsProcessingParameterField(
        name,
        label,
        parentLayerParameterName=layer,
        type=QgsProcessingParameterField.DataType.Any,
        optional=optional,
    )


def several_fields(
    name: str, label: str, layer: str, *, is_number: bool = False
) -> QgsProcessingParameterField:
    """Return an optional choice of several fields in the layer of the parameter ``layer``."""
    kinds = QgsProcessingParameterField.DataType
    return QgsProcessingParameterField(
        name,
        label,
        parentLayerParameterName=layer,
        type=kinds.Numeric if is_number else kinds.Any,
        allowMultiple=True,
        optional=True,
    )


def own_number(name: str, label: str) -> QgsProcessingParameterNumber:
    """Return an optional number; its range is the engine's to check, with a sentence."""
    return QgsProcessingParameterNumber(
        name, label, type=QgsProcessingParameterNumber.Type.Double, optional=True
    )
