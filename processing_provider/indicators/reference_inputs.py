"""The nation's jobs by industry, for tables that hold a part of the country only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..double_use import refuse_double_use
from ..parameters import advanced, field, plain_table
from ..usual_field import known_field, usual_field
from . import industry_inputs

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ..base import SmacregAlgorithm
    from ..monitor import QgisMonitor
    from ..run import Run

REFERENCE_TABLE = "REFERENCE_TABLE"
REFERENCE_INDUSTRY_FIELD = "REFERENCE_INDUSTRY_FIELD"
REFERENCE_JOBS_FIELD = "REFERENCE_JOBS_FIELD"
REFERENCE_PERIOD_FIELD = "REFERENCE_PERIOD_FIELD"


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters, advanced and optional."""
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(
            REFERENCE_TABLE,
            translate("Smacreg", "The nation's jobs by industry (table)"),
            optional=True,
        ),
        field(
            REFERENCE_INDUSTRY_FIELD,
            translate("Smacreg", "Industry in the nation's table"),
            REFERENCE_TABLE,
            optional=True,
        ),
        field(
            REFERENCE_JOBS_FIELD,
            translate("Smacreg", "Number of jobs in the nation's table"),
            REFERENCE_TABLE,
            optional=True,
        ),
        field(
            REFERENCE_PERIOD_FIELD,
            translate("Smacreg", "Field with the period in the nation's table"),
            REFERENCE_TABLE,
            optional=True,
        ),
    ):
        algorithm.addParameter(advanced(parameter))


def with_nation(run: Run, table: IndustryTable, monitor: QgisMonitor) -> IndustryTable:
    """Return the table with the nation of the reference table, where one is given.

    Parameters
    ----------
    run : Run
        Knows the source, and takes what the engine found in it.
    table : IndustryTable
        The jobs of the units.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    if not run.given(REFERENCE_TABLE):
        return table
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ...smacreg_plugin.engine.industries.industry_rows import IndustryColumns
    from ..io import read_columns

    usual = industry_inputs.USUAL
    found = {
        parameter: known_field(run, parameter, REFERENCE_TABLE, usual[like])
        or usual_field(run, parameter, REFERENCE_TABLE, usual[like][0])
        for parameter, like in (
            (REFERENCE_INDUSTRY_FIELD, industry_inputs.INDUSTRY_FIELD),
            (REFERENCE_JOBS_FIELD, industry_inputs.JOBS_FIELD),
            (REFERENCE_PERIOD_FIELD, industry_inputs.PERIOD_FIELD),
        )
    }
    refuse_double_use(run, found)
    industry, jobs, period = found.values()
    columns = read_columns(run, REFERENCE_TABLE, [industry, jobs, period], monitor)
    label = run.label(REFERENCE_TABLE)
    with run.under(f"{label}:"):
        nation = IndustryTable.from_table(
            [label] * len(columns[0]),
            *columns,
            without=industry_inputs.left_out(run),
            every_without=False,
            columns=IndustryColumns("", industry, jobs, period),
            monitor=monitor,
        )
        joined = table.with_nation(nation)
        run.tell(joined.findings)
    return joined
