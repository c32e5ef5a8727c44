"""Units and the commuting between them: the inputs that algorithms on commuting share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import field

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.flows import FlowMatrix
    from .base import SmacregAlgorithm
    from .io import UnitLayer
    from .run import Run

UNITS = "UNITS"
UNIT_FIELD = "UNIT_FIELD"
NAME_FIELD = "NAME_FIELD"
FLOWS = "FLOWS"
ORIGIN_FIELD = "ORIGIN_FIELD"
DESTINATION_FIELD = "DESTINATION_FIELD"
VALUE_FIELD = "VALUE_FIELD"
YEAR_FIELD = "YEAR_FIELD"
YEAR = "YEAR"

# Share of the reading that goes to the units; a commuting table is longer.
_UNITS_PART = 0.25


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
        QgsProcessingParameterFeatureSource(
            FLOWS, translate("Smacreg", "Commuting table"), [kind.TypeVector]
        ),
        field(ORIGIN_FIELD, translate("Smacreg", "Municipality of residence"), FLOWS),
        field(DESTINATION_FIELD, translate("Smacreg", "Municipality of work"), FLOWS),
        field(VALUE_FIELD, translate("Smacreg", "Commuters"), FLOWS),
        field(YEAR_FIELD, translate("Smacreg", "Field with the year"), FLOWS, optional=True),
        QgsProcessingParameterString(YEAR, translate("Smacreg", "Year"), optional=True),
    ):
        algorithm.addParameter(parameter)


def read(run: Run, start: float, end: float) -> tuple[UnitLayer, FlowMatrix]:
    """Read units and flows, and tell what the engine found in them.

    Parameters
    ----------
    run : Run
        Knows the sources.
    start, end : float
        Part of the whole progress that this takes.
    """
    from ..smacreg_plugin.engine.flows import Columns
    from .io import read_flows, read_units

    _refuse_double_use(run)

    middle = start + _UNITS_PART * (end - start)
    code, name = run.text(UNIT_FIELD), run.text(NAME_FIELD)
    layer = read_units(run, UNITS, code, name, run.monitor(start, middle))
    columns = Columns(
        origin=run.text(ORIGIN_FIELD),
        destination=run.text(DESTINATION_FIELD),
        value=run.text(VALUE_FIELD),
        year=run.text(YEAR_FIELD),
        unit=code,
    )
    matrix = read_flows(run, FLOWS, layer.units, columns, run.text(YEAR), run.monitor(middle, end))
    run.tell(matrix.findings)
    return layer, matrix


def _refuse_double_use(run: Run) -> None:
    """Refuse a field of the commuting table that is chosen for two things."""
    chosen: dict[str, str] = {}
    for parameter in (ORIGIN_FIELD, DESTINATION_FIELD, VALUE_FIELD, YEAR_FIELD):
        name = run.text(parameter)
        if name and name in chosen:
            raise QgsProcessingException(
                QCoreApplication.translate(
                    "Smacreg",
                    "The field “{field}” is chosen for “{one}” and for “{other}”: choose another "
                    "field for one of them.",
                ).format(field=name, one=run.label(chosen[name]), other=run.label(parameter))
            )
        chosen[name] = parameter
