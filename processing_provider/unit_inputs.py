"""The units: the parameters for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import field

if TYPE_CHECKING:
    from .base import SmacregAlgorithm

UNITS = "UNITS"
UNIT_FIELD = "UNIT_FIELD"
NAME_FIELD = "NAME_FIELD"


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    kind = QgsProcessing.SourceType
    for parameter in (
        QgsProcessingParameterFeatureSource(
            UNITS,
            translate("Smacreg", "Units (municipalities)"),
            [kind.TypeVectorPolygon, kind.TypeVectorPoint],
        ),
        field(UNIT_FIELD, translate("Smacreg", "Code of the unit"), UNITS),
        field(NAME_FIELD, translate("Smacreg", "Name of the unit"), UNITS, optional=True),
    ):
        algorithm.addParameter(parameter)
