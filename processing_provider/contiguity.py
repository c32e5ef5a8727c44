"""Regions in one piece: who lies next to whom, and what to do about regions that fall apart.

Neighbours come from polygons that touch (the units' own, or those of another
layer, for example with sea), from a table of links, or from both. Only the shape
of the polygons among themselves counts, so that the layer may have any reference
system.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import advanced, choice, field, plain_table
from .texts import number

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.delineation.criteria import Criteria
    from ..smacreg_plugin.engine.delineation.decisions import Change
    from ..smacreg_plugin.engine.delineation.linkage import Linkage
    from ..smacreg_plugin.engine.flows import FlowMatrix
    from ..smacreg_plugin.engine.neighbours import Neighbours
    from ..smacreg_plugin.engine.partition import Partition
    from .base import SmacregAlgorithm
    from .io import UnitLayer
    from .monitor import QgisMonitor
    from .run import Run

CONTIGUITY = "CONTIGUITY"
NEIGHBOUR_LAYER = "NEIGHBOUR_LAYER"
NEIGHBOUR_FIELD = "NEIGHBOUR_FIELD"
GAP_TOLERANCE = "GAP_TOLERANCE"
LINKS = "LINKS"
LINK_FROM_FIELD = "LINK_FROM_FIELD"
LINK_TO_FIELD = "LINK_TO_FIELD"

# More names would bury the rest of the log.
_MOST_NAMED = 40


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the parameters in the order of use."""
    translate = QCoreApplication.translate
    options = (
        ("off", translate("Smacreg", "Do not look")),
        ("report", translate("Smacreg", "Report regions in several pieces")),
        ("enforce", translate("Smacreg", "Draw regions in one piece")),
        ("repair", translate("Smacreg", "Move what is cut off, afterwards")),
    )
    for parameter in (
        choice(CONTIGUITY, translate("Smacreg", "Regions in one piece"), options, default=1),
        *neighbour_parameters(),
    ):
        algorithm.addParameter(parameter)


def neighbour_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that tell who lies next to whom."""
    translate = QCoreApplication.translate
    kind = QgsProcessing.SourceType
    return [
        QgsProcessingParameterFeatureSource(
            NEIGHBOUR_LAYER,
            translate("Smacreg", "Polygons for neighbours, for example with sea"),
            [kind.TypeVectorPolygon],
            optional=True,
        ),
        advanced(
            field(
                NEIGHBOUR_FIELD,
                translate("Smacreg", "Code of the unit in the polygons for neighbours"),
                NEIGHBOUR_LAYER,
                optional=True,
            )
        ),
        advanced(
            QgsProcessingParameterNumber(
                GAP_TOLERANCE,
                translate("Smacreg", "Largest gap between neighbours (metres)"),
                type=QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            )
        ),
        advanced(
            plain_table(
                LINKS,
                translate("Smacreg", "More links between units (ferry, bridge)"),
                optional=True,
            )
        ),
        advanced(
            field(LINK_FROM_FIELD, translate("Smacreg", "Link from unit"), LINKS, optional=True)
        ),
        advanced(field(LINK_TO_FIELD, translate("Smacreg", "Link to unit"), LINKS, optional=True)),
    ]


def mode(run: Run, *, enforces: bool) -> str:
    """Return what to do about regions in several pieces.

    Parameters
    ----------
    run : Run
        Knows the choice.
    enforces : bool
        Whether the method can draw regions in one piece.

    Returns
    -------
    str
        ``off``, ``report``, ``enforce`` or ``repair``.

    Raises
    ------
    QgsProcessingException
        When the method cannot enforce.
    """
    chosen = run.choice(CONTIGUITY)
    if chosen == "enforce" and not enforces:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "This method cannot draw regions in one piece: choose “{repair}” in the input "
                "“{input}” instead.",
            ).format(
                repair=QCoreApplication.translate("Smacreg", "Move what is cut off, afterwards"),
                input=run.label(CONTIGUITY),
            )
        )
    return chosen or "off"


def read(run: Run, layer: UnitLayer, monitor: QgisMonitor) -> Neighbours | None:
    """Find the neighbours of the units, and tell how and who has none.

    Parameters
    ----------
    run : Run
        Knows the sources.
    layer : UnitLayer
        The units.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Returns
    -------
    Neighbours or None
        None when nobody asked, or when nothing tells who lies next to whom and regions
        were only to be reported.

    Raises
    ------
    QgsProcessingException, EngineError
        When layer or links do not fit the units, or neighbours are needed and nothing tells
        them.
    """
    chosen = run.choice(CONTIGUITY)
    if chosen in (None, "off"):
        _warn_unused(run)
        return None
    neighbours = find(run, layer, monitor)
    if neighbours is None:
        _nothing_known(run, chosen)
    return neighbours


def find(run: Run, layer: UnitLayer, monitor: QgisMonitor) -> Neighbours | None:
    """Find the neighbours of the units, whatever they are for, and tell how and who has none.

    Parameters, returns and raises as :func:`read`; None only when nothing tells.
    """
    from .neighbour_sources import by_links, by_polygons

    sources = (
        by_polygons(run, layer, monitor.part(0.0, 0.9)),
        by_links(run, layer, monitor.part(0.9, 1.0)),
    )
    known = [source for source in sources if source is not None]
    if not known:
        return None
    neighbours = known[0] if len(known) == 1 else known[0].combined(known[1])
    _tell(run, layer, neighbours)
    return neighbours


def after(
    run: Run,
    layer: UnitLayer,
    matrix: FlowMatrix,
    partition: Partition,
    neighbours: Neighbours | None,
    *,
    linkage: Linkage | None = None,
    criteria: Criteria | None = None,
    step: int = 1,
    monitor: QgisMonitor,
) -> Change:
    """Repair a division where that was chosen.

    Parameters
    ----------
    run : Run
        Knows the choice.
    layer : UnitLayer
        The units.
    matrix, partition
        Flows between the units and their division.
    neighbours : Neighbours or None
        What :func:`read` returned.
    linkage : Linkage, optional
        Strength of the link between a piece and a region; Smart when not given.
    criteria : Criteria, optional
        What regions should fulfil; those that stop doing so are named.
    step : int
        Number of the first decision in the log.
    monitor : QgisMonitor
        Receives progress and may cancel.
    """
    from ..smacreg_plugin.engine.delineation.contiguity import repair
    from ..smacreg_plugin.engine.delineation.decisions import Change
    from ..smacreg_plugin.engine.delineation.linkage import Linkage

    change = Change(partition, [], ())
    if neighbours is None:
        return change
    if run.choice(CONTIGUITY) == "repair":
        change = repair(
            matrix,
            partition,
            neighbours,
            linkage=linkage or Linkage.SMART,
            criteria=criteria,
            step=step,
            monitor=monitor,
        )
        run.tell(change.findings)
    return change


def _warn_unused(run: Run) -> None:
    for name in (NEIGHBOUR_LAYER, LINKS):
        if run.given(name):
            run.warn(
                QCoreApplication.translate(
                    "Smacreg", "The input “{input}” is not used: “{contiguity}” is “{off}”."
                ).format(
                    input=run.label(name),
                    contiguity=run.label(CONTIGUITY),
                    off=QCoreApplication.translate("Smacreg", "Do not look"),
                )
            )


def _nothing_known(run: Run, chosen: str) -> None:
    translate = QCoreApplication.translate
    text = translate(
        "Smacreg",
        "The units have no polygons, so nobody knows which are neighbours: give polygons for "
        "neighbours or a table of links to look for regions in several pieces.",
    )
    if chosen != "report":
        raise QgsProcessingException(text)
    run.say(text)


def _tell(run: Run, layer: UnitLayer, neighbours: Neighbours) -> None:
    translate = QCoreApplication.translate
    names = [
        layer.units.codes[unit]
        if layer.names[unit] == layer.units.codes[unit]
        else f"{layer.units.codes[unit]} {layer.names[unit]}"
        for unit in neighbours.islands().tolist()
    ]
    run.say(
        translate("Smacreg", "{count} pairs of units are neighbours.").format(
            count=number(neighbours.pairs)
        )
    )
    if names:
        more = " …" if len(names) > _MOST_NAMED else ""
        run.say(
            translate("Smacreg", "{count} units have no neighbour: {names}.").format(
                count=number(len(names)), names=", ".join(names[:_MOST_NAMED]) + more
            )
        )
