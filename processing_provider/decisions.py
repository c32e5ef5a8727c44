"""Decisions by hand as an input, and decisions of all kinds in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import field, plain_table
from .usual_field import usual_field

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.delineation.criteria import Criteria
    from ..smacreg_plugin.engine.delineation.decisions import Change, Decision
    from ..smacreg_plugin.engine.flows import FlowMatrix
    from ..smacreg_plugin.engine.neighbours import Neighbours
    from ..smacreg_plugin.engine.partition import Partition
    from .base import SmacregAlgorithm
    from .monitor import QgisMonitor
    from .run import Run

DECISIONS = "DECISIONS"
DECISION_UNIT_FIELD = "DECISION_UNIT_FIELD"
DECISION_REGION_FIELD = "DECISION_REGION_FIELD"

# The usual names of the fields, as our own results have them.
_USUAL = {DECISION_UNIT_FIELD: "unit", DECISION_REGION_FIELD: "region"}


class Rows(NamedTuple):
    """The table of decisions: two columns and their names."""

    units: list[Any]
    regions: list[Any]
    unit_field: str
    region_field: str


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(DECISIONS, translate("Smacreg", "Decisions by hand"), optional=True),
        field(
            DECISION_UNIT_FIELD,
            translate("Smacreg", "Unit to move"),
            DECISIONS,
            optional=True,
        ),
        field(
            DECISION_REGION_FIELD,
            translate("Smacreg", "Region to move it to (code of any unit in it)"),
            DECISIONS,
            optional=True,
        ),
    ):
        algorithm.addParameter(parameter)


def read(run: Run, monitor: QgisMonitor) -> Rows | None:
    """Read the table of decisions; None when there is none.

    Raises
    ------
    QgsProcessingException
        When a field does not exist.
    """
    from .io import read_columns

    if not run.given(DECISIONS):
        return None
    names = [usual_field(run, parameter, DECISIONS, usual) for parameter, usual in _USUAL.items()]
    units, regions = read_columns(run, DECISIONS, names, monitor)
    if not units:
        run.warn(
            QCoreApplication.translate("Smacreg", "The input “{input}” has no rows.").format(
                input=run.label(DECISIONS)
            )
        )
    return Rows(units, regions, *names)


def apply(
    run: Run,
    rows: Rows | None,
    matrix: FlowMatrix,
    partition: Partition,
    *,
    neighbours: Neighbours | None = None,
    criteria: Criteria | None = None,
    step: int = 1,
) -> Change:
    """Move units as decided by hand, and tell what that did.

    Parameters
    ----------
    run : Run
        Takes what is to be said.
    rows : Rows or None
        What :func:`read` returned.
    matrix, partition
        Flows between the units and their division.
    neighbours : Neighbours, optional
        Limits where units without a region in the table can go.
    criteria : Criteria, optional
        What regions should fulfil; those that stop doing so are named.
    step : int
        Number of the first decision in the log.

    Raises
    ------
    EngineError
        When the decisions do not fit the units or each other.
    """
    from ..smacreg_plugin.engine.delineation.by_hand import apply_decisions
    from ..smacreg_plugin.engine.delineation.decisions import Change

    if rows is None:
        return Change(partition, [], ())
    change = apply_decisions(
        matrix,
        partition,
        rows.units,
        rows.regions,
        unit_field=rows.unit_field,
        region_field=rows.region_field,
        neighbours=neighbours,
        criteria=criteria,
        step=step,
    )
    run.tell(change.findings)
    return change


def why(decision: Decision, names: list[str]) -> str | None:
    """Return why a unit was moved by hand or because of its neighbours; None for all else."""
    translate = QCoreApplication.translate
    text = {
        ("by_hand", ""): translate("Smacreg", "Decided by hand: goes to the region of {region}."),
        ("by_hand", "J"): translate("Smacreg", "Decided by hand: a new region with {region}."),
        ("by_hand", "K"): translate("Smacreg", "Decided by hand: stays where it is."),
        ("fine_tuned", ""): translate(
            "Smacreg",
            "Decided by hand to leave its region; has its strongest link to the region of "
            "{region}.",
        ),
        ("fine_tuned", "K"): translate(
            "Smacreg",
            "Decided by hand to leave its region, but has no link to one that could take it.",
        ),
        ("split", ""): translate(
            "Smacreg", "Its region fell into pieces when another unit left it."
        ),
        ("repaired", ""): translate(
            "Smacreg",
            "Was cut off from the centre of its region; of the regions next to it, the strongest "
            "link is to that of {region}.",
        ),
    }.get((decision.action, decision.event)) or {
        "G": translate(
            "Smacreg",
            "Has no link to a region next to it; follows its neighbours to the region of {region}.",
        ),
        "H": translate(
            "Smacreg",
            "Has no commuters to or from any region next to it; that of {region} has most jobs.",
        ),
        "I": translate("Smacreg", "No other region lies next to it."),
    }.get(decision.event)
    if text is None:
        return None
    return text.format(region=names[decision.target] if decision.target >= 0 else "")
