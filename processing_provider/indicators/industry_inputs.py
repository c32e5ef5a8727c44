"""Jobs by industry: the parameters for the table, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..double_use import refuse_double_use
from ..parameters import field, plain_table
from ..unit_inputs import UNIT_FIELD
from ..usual_field import known_field, usual_field

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.flows import Units
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ..base import SmacregAlgorithm
    from ..monitor import QgisMonitor
    from ..run import Run

INDUSTRY_TABLE = "INDUSTRY_TABLE"
INDUSTRY_UNIT_FIELD = "INDUSTRY_UNIT_FIELD"
INDUSTRY_FIELD = "INDUSTRY_FIELD"
INDUSTRY_NAME_FIELD = "INDUSTRY_NAME_FIELD"
JOBS_FIELD = "JOBS_FIELD"
PERIOD_FIELD = "PERIOD_FIELD"
LEAVE_OUT = "LEAVE_OUT"

# Usual names of the fields; the last two kinds may be absent.
USUAL = {
    INDUSTRY_UNIT_FIELD: (
        "unit", "code", "kommune", "knr", "kommunenr", "kommunenummer", "region",
    ),
    INDUSTRY_FIELD: ("industry", "næring", "naering", "category", "kategori"),
    JOBS_FIELD: ("jobs", "value", "verdi", "persons", "personer", "antall"),
    PERIOD_FIELD: ("period", "year", "år", "aar", "tid"),
    INDUSTRY_NAME_FIELD: ("industry_name", "næringsnavn", "naeringsnavn", "næringsnamn"),
}  # fmt: skip
_OPTIONAL = (PERIOD_FIELD, INDUSTRY_NAME_FIELD)


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(INDUSTRY_TABLE, translate("Smacreg", "Jobs by industry (table)")),
        field(
            INDUSTRY_UNIT_FIELD,
            translate("Smacreg", "Code of the unit in the industry table"),
            INDUSTRY_TABLE,
            optional=True,
        ),
        field(
            INDUSTRY_FIELD,
            translate("Smacreg", "Industry (code or name)"),
            INDUSTRY_TABLE,
            optional=True,
        ),
        field(
            INDUSTRY_NAME_FIELD,
            translate("Smacreg", "Name of the industry"),
            INDUSTRY_TABLE,
            optional=True,
        ),
        field(JOBS_FIELD, translate("Smacreg", "Number of jobs"), INDUSTRY_TABLE, optional=True),
        field(
            PERIOD_FIELD,
            translate("Smacreg", "Field with the period (year)"),
            INDUSTRY_TABLE,
            optional=True,
        ),
        QgsProcessingParameterString(
            LEAVE_OUT,
            translate("Smacreg", "Industries to leave out (codes or names, semicolon between)"),
            optional=True,
        ),
    ):
        algorithm.addParameter(parameter)


def read(run: Run, units: Units, monitor: QgisMonitor) -> IndustryTable:
    """Read the table, and tell what the engine found in it.

    Fields that are not chosen are known by their usual names; the name of the
    industry and the period may be absent.

    Parameters
    ----------
    run : Run
        Knows the source.
    units : Units
        The units of the map.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Raises
    ------
    EngineError, QgsProcessingException
        When a field is missing or the table cannot be used.
    """
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ...smacreg_plugin.engine.industries.industry_rows import IndustryColumns
    from ..io import read_columns

    unit, industry, jobs, period, name = _fields(run)
    names = [unit, industry, jobs, *filter(None, (period, name))]
    columns = iter(read_columns(run, INDUSTRY_TABLE, names, monitor.part(0.0, 0.6)))
    codes, industries, values = next(columns), next(columns), next(columns)
    table = IndustryTable.from_table(
        codes,
        industries,
        values,
        next(columns) if period else None,
        next(columns) if name else None,
        known_units=units.codes,
        without=left_out(run),
        columns=IndustryColumns(unit, industry, jobs, period, run.text(UNIT_FIELD)),
        monitor=monitor.part(0.6, 1.0),
    )
    run.tell(table.findings)
    return table


def left_out(run: Run) -> list[str]:
    """Return the industries to leave out."""
    return [part.strip() for part in run.text(LEAVE_OUT).split(";") if part.strip()]


def _fields(run: Run) -> tuple[str, ...]:
    """Return the fields in the order of ``USUAL``; period and name may be empty."""
    found = {
        parameter: known_field(run, parameter, INDUSTRY_TABLE, usual)
        or ("" if parameter in _OPTIONAL
            else usual_field(run, parameter, INDUSTRY_TABLE, usual[0]))
        for parameter, usual in USUAL.items()
    }  # fmt: skip
    name = found.pop(INDUSTRY_NAME_FIELD)
    refuse_double_use(run, found)
    return (*found.values(), name)
