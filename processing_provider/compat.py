"""The few names that differ between QGIS 3.22 and 4; nothing else asks for the version."""

from __future__ import annotations

from qgis.core import NULL, Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

if Qgis.versionInt() >= 33800:
    TEXT, INTEGER, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
else:
    TEXT, INTEGER, REAL = QVariant.Type.String, QVariant.Type.Int, QVariant.Type.Double

# A QVariant under Qt 5, where every other value arrives as a Python one; None under Qt 6.
_NULL = type(NULL)


def without_null(values: list) -> list:
    """Return a column with None for each NULL."""
    return [None if type(value) is _NULL else value for value in values]


def list_of_texts(algorithm, parameters: dict, name: str, context) -> list[str]:
    """Return the values of a parameter that takes several fields."""
    if hasattr(algorithm, "parameterAsStrings"):
        return algorithm.parameterAsStrings(parameters, name, context)
    return algorithm.parameterAsFields(parameters, name, context)


def layer_filters(kinds):
    """Return several kinds of layers, joined with ``|``, as a box of layers takes them."""
    return getattr(Qgis, "LayerFilters", type(kinds))(kinds)
