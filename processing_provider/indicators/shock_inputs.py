"""Jobs that go: the parameters, and whose residents lose them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import commuting
from ..parameters import advanced, own_number
from ..texts import number, percent
from ..unit_inputs import UNIT_FIELD

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.industries.exposure import Exposure
    from ...smacreg_plugin.engine.industries.industries import IndustryTable
    from ..base import SmacregAlgorithm
    from ..io import UnitLayer
    from ..run import Run

SHOCK_UNIT = "SHOCK_UNIT"
SHOCK_INDUSTRY = "SHOCK_INDUSTRY"
SHOCK_JOBS = "SHOCK_JOBS"
COUNT_OUTSIDE = "COUNT_OUTSIDE"


def define(algorithm: SmacregAlgorithm) -> None:
    """Add commuting and the jobs that go."""
    commuting.define_flows(algorithm, optional=True)
    translate = QCoreApplication.translate
    for parameter in (
        QgsProcessingParameterString(
            SHOCK_UNIT,
            translate("Smacreg", "Jobs that go: code of the unit where they are"),
            optional=True,
        ),
        QgsProcessingParameterString(
            SHOCK_INDUSTRY,
            translate("Smacreg", "Jobs that go: industry (code or name)"),
            optional=True,
        ),
        own_number(
            SHOCK_JOBS,
            translate("Smacreg", "Jobs that go: how many (empty: all of the industry)"),
        ),
        advanced(
            QgsProcessingParameterBoolean(
                COUNT_OUTSIDE,
                translate("Smacreg", "Those who live outside the units bear their part"),
                defaultValue=True,
            )
        ),
    ):
        algorithm.addParameter(parameter)


def read(
    run: Run, layer: UnitLayer, table: IndustryTable, output: str, start: float, end: float
) -> Exposure | None:
    """Return whose residents lose their work; None where no jobs go.

    Parameters
    ----------
    run : Run
        Knows the sources.
    layer : UnitLayer
        The units.
    table : IndustryTable
        Jobs of the units in one period.
    output : str
        The output that shows it.
    start, end : float
        Part of the whole progress that this takes.
    """
    from ...smacreg_plugin.engine.industries.exposure import exposure
    from ...smacreg_plugin.engine.industries.shock import Wanted, compare_counts, find_shock

    unit = run.text(SHOCK_UNIT)
    _refuse_half(run, unit, output)
    if not unit:
        run.warn_unused([commuting.FLOWS], SHOCK_UNIT)
        return None
    wanted = Wanted(
        unit, run.text(SHOCK_INDUSTRY), run.number(SHOCK_JOBS), run.label(SHOCK_UNIT),
        run.text(UNIT_FIELD),
    )  # fmt: skip
    jobs = table.jobs[:, :, 0]
    shock = find_shock(wanted, table.units, table.industries, table.industry_names, jobs)
    run.tell(shock.findings)
    matrix = commuting.read_matrix(run, layer.units, start, end, keep_external=True)
    found = exposure(
        matrix, unit, shock.jobs, outside=run.flag(COUNT_OUTSIDE), field=run.text(UNIT_FIELD)
    )
    place = matrix.units.index[unit]
    counts = compare_counts(unit, float(matrix.jobs[place]), float(jobs[place].sum()))
    run.tell([counts])
    _say(run, layer, found, place)
    return found


def _refuse_half(run: Run, unit: str, output: str) -> None:
    """Refuse jobs that go without a unit, or without the commuting that spreads them."""
    translate = QCoreApplication.translate
    if unit and not run.given(commuting.FLOWS):
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "Jobs go in the unit {code}, but there is no commuting table: choose one for "
                "“{input}”, since it tells where those who work there live.",
            ).format(code=unit, input=run.label(commuting.FLOWS))
        )
    if unit:
        return
    asked = [
        run.label(name)
        for name, given in (
            (SHOCK_INDUSTRY, bool(run.text(SHOCK_INDUSTRY))),
            (SHOCK_JOBS, run.number(SHOCK_JOBS) is not None),
            (output, run.wants(output)),
        )
        if given
    ]
    if asked:
        raise QgsProcessingException(
            translate(
                "Smacreg",
                "“{asked}” is given, but not “{unit}”: give the code of the unit that loses jobs.",
            ).format(asked=asked[0], unit=run.label(SHOCK_UNIT))
        )


def _say(run: Run, layer: UnitLayer, found: Exposure, place: int) -> None:
    here = float(found.lost[place])
    elsewhere = found.jobs - here - found.lost_outside
    run.say(
        QCoreApplication.translate(
            "Smacreg",
            "{jobs} jobs go in {name}. Of those who lose them, {here} ({here_share}) live there, "
            "{elsewhere} in the other units and {outside} outside the units, if people of the "
            "same places lose them who hold the jobs there now.",
        ).format(
            jobs=number(round(found.jobs, 1)),
            name=layer.names[place],
            here=number(round(here, 1)),
            here_share=percent(here / found.jobs),
            elsewhere=number(round(elsewhere, 1)),
            outside=number(round(found.lost_outside, 1)),
        )
    )
