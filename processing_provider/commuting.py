"""Units and the commuting between them: the inputs that algorithms on commuting share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import unit_inputs
from .double_use import refuse_double_use
from .parameters import field, plain_table
from .unit_inputs import NAME_FIELD, UNIT_FIELD, UNITS

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.flows import FlowMatrix, Units
    from .base import SmacregAlgorithm
    from .io import UnitLayer
    from .run import Run

FLOWS = "FLOWS"
ORIGIN_FIELD = "ORIGIN_FIELD"
DESTINATION_FIELD = "DESTINATION_FIELD"
VALUE_FIELD = "VALUE_FIELD"
YEAR_FIELD = "YEAR_FIELD"
YEAR = "YEAR"

# Share of the reading that goes to the units; a commuting table is longer.
_UNITS_PART = 0.25


def define(algorithm: SmacregAlgorithm) -> None:
    """Add units and commuting in the order of use."""
    unit_inputs.define(algorithm)
    define_flows(algorithm)


def define_flows(algorithm: SmacregAlgorithm, *, optional: bool = False) -> None:
    """Add the commuting alone, for algorithms that may do without it."""
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(FLOWS, translate("Smacreg", "Commuting table"), optional=optional),
        field(
            ORIGIN_FIELD,
            translate("Smacreg", "Municipality of residence"),
            FLOWS,
            optional=optional,
        ),
        field(
            DESTINATION_FIELD,
            translate("Smacreg", "Municipality of work"),
            FLOWS,
            optional=optional,
        ),
        field(VALUE_FIELD, translate("Smacreg", "Commuters"), FLOWS, optional=optional),
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
    from .io import read_units

    middle = start + _UNITS_PART * (end - start)
    code, name = run.text(UNIT_FIELD), run.text(NAME_FIELD)
    layer = read_units(run, UNITS, code, name, run.monitor(start, middle))
    return layer, read_matrix(run, layer.units, middle, end)


def read_matrix(
    run: Run, units: Units, start: float, end: float, *, keep_external: bool = False
) -> FlowMatrix:
    """Read the flows between units, and tell what the engine found in them.

    Parameters
    ----------
    run : Run
        Knows the sources.
    units : Units
        The units; everything else is outside.
    start, end : float
        Part of the whole progress that this takes.
    keep_external : bool
        Whether commuters to and from other places count as residents and jobs.
    """
    from ..smacreg_plugin.engine.flows import Columns
    from .io import read_flows

    chosen = (ORIGIN_FIELD, DESTINATION_FIELD, VALUE_FIELD, YEAR_FIELD)
    refuse_double_use(run, {parameter: run.text(parameter) for parameter in chosen})
    columns = Columns(
        origin=run.text(ORIGIN_FIELD),
        destination=run.text(DESTINATION_FIELD),
        value=run.text(VALUE_FIELD),
        year=run.text(YEAR_FIELD),
        unit=run.text(UNIT_FIELD),
    )
    matrix = read_flows(
        run,
        FLOWS,
        units,
        columns,
        run.text(YEAR),
        run.monitor(start, end),
        keep_external=keep_external,
    )
    run.tell(matrix.findings)
    return matrix
