"""The tables beside the map: cooperations, finances and scores; parameters and reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..parameters import advanced, choice, field, plain_table
from ..unit_inputs import UNIT_FIELD
from ..usual_field import known_field, usual_field

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.cooperation.memberships import Memberships
    from ...smacreg_plugin.engine.flows import Units
    from ...smacreg_plugin.engine.indicators.finances import PooledRatio
    from ...smacreg_plugin.engine.indicators.scores import Score
    from ...smacreg_plugin.engine.partition import Partition
    from ..monitor import QgisMonitor
    from ..run import Run

COOPERATIONS = "COOPERATIONS"
COOPERATION_FIELD = "COOPERATION_FIELD"
MEMBER_FIELD = "MEMBER_FIELD"
COOPERATION_NAME_FIELD = "COOPERATION_NAME_FIELD"
TASK_FIELD = "TASK_FIELD"
COUNCIL_TASK = "COUNCIL_TASK"
FINANCES = "FINANCES"
FINANCE_UNIT_FIELD = "FINANCE_UNIT_FIELD"
REVENUE_FIELD = "REVENUE_FIELD"
NET_RESULT_FIELD = "NET_RESULT_FIELD"
NET_DEBT_FIELD = "NET_DEBT_FIELD"
FUND_FIELD = "FUND_FIELD"
FINANCE_YEAR_FIELD = "FINANCE_YEAR_FIELD"
FINANCE_YEAR = "FINANCE_YEAR"
SCORES = "SCORES"
SCORE_LEVEL = "SCORE_LEVEL"
SCORE_AREA_FIELD = "SCORE_AREA_FIELD"
SCORE_ITEM_FIELD = "SCORE_ITEM_FIELD"
RATER_FIELD = "RATER_FIELD"
SCORE_FIELD = "SCORE_FIELD"

# Amounts of the finances by the field of the regions that they are for.
_AMOUNTS = {
    "net_result_share": (NET_RESULT_FIELD, "net_operating_result"),
    "net_debt_share": (NET_DEBT_FIELD, "net_debt"),
    "disposable_fund_share": (FUND_FIELD, "disposable_fund"),
}


class Scores(NamedTuple):
    """Scores of units or of regions.

    Attributes
    ----------
    level : str
        ``unit`` or ``region``.
    scores : list of Score
        Ascending by area, then item.
    """

    level: str
    scores: list[Score]


def cooperation_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of the table of cooperations."""
    translate = QCoreApplication.translate
    return [
        plain_table(COOPERATIONS, translate("Smacreg", "Cooperations (one row for each member)")),
        field(COOPERATION_FIELD, translate("Smacreg", "Code of the cooperation"), COOPERATIONS),
        field(MEMBER_FIELD, translate("Smacreg", "Member (code of the unit)"), COOPERATIONS),
        field(
            COOPERATION_NAME_FIELD,
            translate("Smacreg", "Name of the cooperation"),
            COOPERATIONS,
            optional=True,
        ),
        field(
            TASK_FIELD, translate("Smacreg", "Task of the cooperation"), COOPERATIONS, optional=True
        ),
        QgsProcessingParameterString(
            COUNCIL_TASK,
            translate("Smacreg", "Task that marks councils of the region (empty: none)"),
            optional=True,
        ),
    ]


def more_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of finances and scores, both optional."""
    return [*map(advanced, _finance_parameters()), *map(advanced, _score_parameters())]


def read_cooperations(
    run: Run, units: Units, monitor: QgisMonitor
) -> tuple[Memberships, Memberships]:
    """Return the cooperations and the councils, and tell what was left out."""
    from ...smacreg_plugin.engine.assessment.cooperation.memberships import (
        MembershipColumns,
        memberships_by_table,
        split_councils,
    )
    from ..io import read_columns

    chosen = {name: run.text(name) for name in (COOPERATION_NAME_FIELD, TASK_FIELD)}
    names = [run.text(COOPERATION_FIELD), run.text(MEMBER_FIELD), *filter(None, chosen.values())]
    cooperations, members, *more = read_columns(run, COOPERATIONS, names, monitor)
    optional = dict(zip(filter(chosen.get, chosen), more))
    task_field = chosen[TASK_FIELD]
    memberships, findings = memberships_by_table(
        units,
        cooperations,
        members,
        names=optional.get(COOPERATION_NAME_FIELD),
        tasks=optional.get(TASK_FIELD),
        columns=MembershipColumns(names[0], names[1], task_field, run.text(UNIT_FIELD)),
    )
    run.tell(findings)
    return split_councils(
        memberships, run.text(COUNCIL_TASK), task_field=task_field or run.label(TASK_FIELD)
    )


def read_finances(
    run: Run, units: Units, partition: Partition, monitor: QgisMonitor
) -> dict[str, PooledRatio]:
    """Return the finances of the regions by the field that they are for; empty if not given."""
    if not run.given(FINANCES):
        return {}
    from ...smacreg_plugin.engine.errors import EngineError
    from ...smacreg_plugin.engine.indicators.finances import (
        amounts_of_units,
        check_revenue,
        pooled_ratio,
    )
    from ..io import read_columns

    code_field = usual_field(run, FINANCE_UNIT_FIELD, FINANCES, run.text(UNIT_FIELD))
    revenue = usual_field(run, REVENUE_FIELD, FINANCES, "gross_revenue")
    amounts = {
        name: known_field(run, parameter, FINANCES, (usual,))
        for name, (parameter, usual) in _AMOUNTS.items()
    }
    amounts = {name: column for name, column in amounts.items() if column}
    if not amounts:
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "The finances are given, but no field with an amount: choose one for “{result}”, "
                "“{debt}” or “{fund}”.",
            ).format(
                result=run.label(NET_RESULT_FIELD),
                debt=run.label(NET_DEBT_FIELD),
                fund=run.label(FUND_FIELD),
            )
        )
    year, year_field = run.text(FINANCE_YEAR), run.text(FINANCE_YEAR_FIELD)
    if year and not year_field:
        raise EngineError("flows.year_without_field", year=year)
    columns = list(dict.fromkeys([revenue, *amounts.values()]))
    names = [code_field, *columns, *([year_field] if year_field else [])]
    codes, *values = read_columns(run, FINANCES, names, monitor)
    read, findings = amounts_of_units(
        units,
        codes,
        dict(zip(columns, values)),
        code_field=code_field,
        unit_field=run.text(UNIT_FIELD),
        years=values[-1] if year_field else None,
        year=year,
        year_field=year_field,
    )
    run.tell(findings)
    check_revenue(units, read[revenue], revenue)
    result = {}
    for name, column in amounts.items():
        result[name], findings = pooled_ratio(units, partition, read[column], read[revenue], column)
        run.tell(findings)
    return result


def read_scores(run: Run, units: Units, partition: Partition, monitor: QgisMonitor) -> Scores:
    """Return the scores of units or regions; none where no table was given."""
    level = run.choice(SCORE_LEVEL) or "region"
    if not run.given(SCORES):
        return Scores(level, [])
    from ...smacreg_plugin.engine.indicators.scores import ScoreColumns, scores_by_table
    from ..division_inputs import REGION_FIELD
    from ..io import read_columns

    areas = units.codes if level == "unit" else partition.ids
    map_area = UNIT_FIELD if level == "unit" else REGION_FIELD
    columns = ScoreColumns(
        usual_field(run, SCORE_AREA_FIELD, SCORES, run.text(map_area)),
        usual_field(run, SCORE_ITEM_FIELD, SCORES, "item"),
        usual_field(run, SCORE_FIELD, SCORES, "score"),
        run.text(map_area),
    )
    rater = run.text(RATER_FIELD)
    names = [columns.area, columns.item, columns.score, *([rater] if rater else [])]
    codes, items, given, *raters = read_columns(run, SCORES, names, monitor)
    scores, findings = scores_by_table(
        areas, codes, items, given, raters=raters[0] if raters else None, columns=columns
    )
    run.tell(findings)
    return Scores(level, scores)


def _finance_parameters() -> list[QgsProcessingParameterDefinition]:
    translate = QCoreApplication.translate
    fields = (
        (FINANCE_UNIT_FIELD, translate("Smacreg", "Code of the unit in the finances")),
        (REVENUE_FIELD, translate("Smacreg", "Gross revenue")),
        (NET_RESULT_FIELD, translate("Smacreg", "Net operating result")),
        (NET_DEBT_FIELD, translate("Smacreg", "Net debt")),
        (FUND_FIELD, translate("Smacreg", "Disposable fund")),
        (FINANCE_YEAR_FIELD, translate("Smacreg", "Year, in the finances")),
    )
    return [
        plain_table(
            FINANCES, translate("Smacreg", "Finances of the units (amounts)"), optional=True
        ),
        *(field(name, label, FINANCES, optional=True) for name, label in fields),
        QgsProcessingParameterString(
            FINANCE_YEAR, translate("Smacreg", "Year of the finances"), optional=True
        ),
    ]


def _score_parameters() -> list[QgsProcessingParameterDefinition]:
    translate = QCoreApplication.translate
    levels = (
        ("unit", translate("Smacreg", "Units")),
        ("region", translate("Smacreg", "Regions")),
    )
    fields = (
        (SCORE_AREA_FIELD, translate("Smacreg", "Unit or region that is scored")),
        (SCORE_ITEM_FIELD, translate("Smacreg", "What is scored (for example leadership)")),
        (RATER_FIELD, translate("Smacreg", "Who gave the score")),
        (SCORE_FIELD, translate("Smacreg", "Score")),
    )
    return [
        plain_table(
            SCORES,
            translate("Smacreg", "Scores from interviews (one row for each rater)"),
            optional=True,
        ),
        choice(SCORE_LEVEL, translate("Smacreg", "The scores are about"), levels, default=1),
        *(field(name, label, SCORES, optional=True) for name, label in fields),
    ]
