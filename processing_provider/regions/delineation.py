"""What all algorithms that draw regions have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable, NamedTuple

from qgis.core import (
    QgsProcessing,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import commuting, contiguity, decisions
from ..base import SmacregAlgorithm

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.criteria import Criteria
    from ...smacreg_plugin.engine.delineation.decisions import Decision
    from ...smacreg_plugin.engine.delineation.linkage import Linkage
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ...smacreg_plugin.engine.neighbours import Neighbours
    from ...smacreg_plugin.engine.partition import Partition
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..outputs import Table
    from ..run import Run
    from .settling import Settled


class Ground(NamedTuple):
    """What regions are drawn from.

    Attributes
    ----------
    layer : UnitLayer
        Codes, names and geometries of the units.
    matrix : FlowMatrix
        Flows between them.
    neighbours : Neighbours or None
        Which units are neighbours, where that is known.
    enforce : bool
        Whether regions have to hang together while they are drawn.
    """

    layer: UnitLayer
    matrix: FlowMatrix
    neighbours: Neighbours | None
    enforce: bool

    @property
    def limits(self) -> Neighbours | None:
        """Neighbours that limit which units may come together, None = no limit."""
        return self.neighbours if self.enforce else None


class Late(NamedTuple):
    """Outputs that depend on what is decided by hand.

    Attributes
    ----------
    tables : dict
        By name of the parameter.
    numbers : dict
        By name of the output.
    """

    tables: dict[str, Table]
    numbers: dict[str, Any]


@dataclass(frozen=True)
class Drawn:
    """What a method drew.

    Attributes
    ----------
    partition : Partition
        Over all units.
    findings : sequence of Message
        What to tell.
    log : sequence of Decision
        Decisions of the method.
    criteria, linkage
        What validity and the strength of a link mean, where the method says so.
    has_centres : bool
        Whether the region ids are the codes of centres that the method chose;
        otherwise the centre is the unit with most jobs.
    style : str
        How the units look.
    columns : dict
        More columns of the units, by name of the field.
    tables : dict
        More outputs, by name of the parameter.
    numbers : dict
        More numbers.
    late : callable, optional
        Takes the positions of the units that were moved afterwards, and
        returns more tables and numbers.
    """

    partition: Partition
    findings: Sequence[Any] = ()
    log: Sequence[Decision] = ()
    criteria: Criteria | None = None
    linkage: Linkage | None = None
    has_centres: bool = False
    style: str = "units"
    columns: dict[str, list[Any]] = field(default_factory=dict)
    tables: dict[str, Table] = field(default_factory=dict)
    numbers: dict[str, Any] = field(default_factory=dict)
    late: Callable[[set[int]], Late] | None = None


class DelineationAlgorithm(SmacregAlgorithm):
    """Reads units, flows and neighbours, lets a method draw regions, writes them.

    A subclass declares its own parameters in ``define_method``, its own outputs
    in ``define_outputs``, refuses what cannot work in ``check``, and draws in
    ``delineate``.

    Attributes
    ----------
    ENFORCES : bool
        Whether the method can keep regions in one piece while it draws them.
    """

    GROUP = "regions"
    ENFORCES = False
    UNIT_REGIONS = "UNIT_REGIONS"
    REGIONS = "REGIONS"
    DECISION_LOG = "DECISION_LOG"

    def define_method(self) -> None:
        """Add the parameters of the method; for subclasses."""
        raise NotImplementedError

    def define_outputs(self) -> None:
        """Add more outputs, behind the units and regions; for subclasses."""

    def check(self, run: Run) -> None:
        """Refuse parameters that cannot work, before anything is read; for subclasses."""

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Read what else is needed and draw regions; for subclasses."""
        raise NotImplementedError

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        self.define_method()
        contiguity.define(self)
        decisions.define(self)
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        self.add_sink(
            self.UNIT_REGIONS,
            translate("Smacreg", "Units with their region"),
            kind.TypeVectorAnyGeometry,
            optional=False,
        )
        self.add_sink(
            self.REGIONS,
            translate("Smacreg", "Regions"),
            kind.TypeVectorAnyGeometry,
            by_default=True,
        )
        self.define_outputs()
        self.add_sink(
            self.DECISION_LOG,
            translate("Smacreg", "Decision log"),
            kind.TypeVector,
            by_default=True,
        )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("SINGLE_UNIT_REGIONS", translate("Smacreg", "Regions of one unit")),
            ("REGIONS_IN_PIECES", translate("Smacreg", "Regions in several pieces")),
            ("INTERNAL_SHARE", translate("Smacreg", "Share who work in their own region")),
            (
                "SMALLEST_SELF_CONTAINMENT",
                translate("Smacreg", "Smallest self-containment of a region"),
            ),
            ("UNASSIGNED_UNITS", translate("Smacreg", "Units without a region")),
            (
                "UNASSIGNED_COMMUTERS",
                translate("Smacreg", "Commuters who live in units without a region"),
            ),
            (
                "EXTERNAL_COMMUTERS",
                translate("Smacreg", "Commuters to and from places outside the units"),
            ),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, draw, mend, decide, write."""
        from ...smacreg_plugin.engine.assessment.overall import overall_statistics
        from ...smacreg_plugin.engine.assessment.quality import region_statistics
        from . import region_tables
        from .settling import settle

        mode = contiguity.mode(run, enforces=self.ENFORCES)
        self.check(run)
        layer, matrix = commuting.read(run, 0.0, 0.15)
        by_hand = decisions.read(run, run.monitor(0.15, 0.16))
        neighbours = contiguity.read(run, layer, run.monitor(0.16, 0.25))
        ground = Ground(layer, matrix, neighbours, mode == "enforce")
        drawn = self.delineate(run, ground, run.monitor(0.25, 0.7))
        run.tell(drawn.findings)

        def named(partition: Partition) -> Partition:
            return partition.identified_by_centre(matrix, keep=drawn.has_centres)

        settled = settle(
            run,
            layer,
            matrix,
            named(drawn.partition),
            neighbours,
            by_hand,
            run.monitor(0.7, 0.72),
            named=named,
            log=drawn.log,
            linkage=drawn.linkage,
            criteria=drawn.criteria,
        )
        partition = settled.partition
        statistics = region_statistics(matrix, partition, drawn.criteria)
        overall = overall_statistics(matrix, partition, drawn.criteria, regions=statistics)
        region_tables.say(run, overall)
        tables = region_tables.tables(
            layer,
            matrix,
            settled,
            statistics,
            run.monitor(0.72, 0.86),
            columns=_with_last_word(drawn, settled, layer.names),
            style=drawn.style,
        )
        run.write(self.UNIT_REGIONS, tables.units, run.monitor(0.86, 0.9))
        run.write(self.REGIONS, tables.regions, run.monitor(0.9, 0.94))
        moved = {decision.unit for decision in settled.log[len(drawn.log) :]}
        late = drawn.late(moved) if drawn.late else Late({}, {})
        for name, table in {**drawn.tables, **late.tables}.items():
            run.write(name, table, run.monitor(0.94, 0.97))
        run.write(
            self.DECISION_LOG,
            region_tables.decision_log(layer, settled.log),
            run.monitor(0.97, 1.0),
        )
        return {
            "NUMBER_OF_REGIONS": overall.regions,
            "SINGLE_UNIT_REGIONS": overall.single_unit_regions,
            "REGIONS_IN_PIECES": settled.regions_in_pieces,
            "INTERNAL_SHARE": overall.internal_share,
            "SMALLEST_SELF_CONTAINMENT": overall.summaries["self_containment"].minimum,
            "UNASSIGNED_UNITS": overall.unassigned_units,
            "UNASSIGNED_COMMUTERS": overall.unassigned_residents,
            "EXTERNAL_COMMUTERS": overall.external_out + overall.external_in,
            **self.numbers(overall),
            **drawn.numbers,
            **late.numbers,
        }

    def numbers(self, overall: Any) -> dict[str, Any]:
        """Return more numbers from the statistics of the whole division; for subclasses."""
        return {}


# What stays true of a unit that was moved after the method had placed it.
_STAYS = ("merger",)


def _with_last_word(drawn: Drawn, settled: Settled, names: list[str]) -> dict[str, list[Any]]:
    """Return the method's columns; where a unit was moved afterwards, that is the rule."""
    columns = {name: list(values) for name, values in drawn.columns.items()}
    if "rule" not in columns:
        return columns
    leads = set(settled.partition.lead_units().tolist())
    for decision in settled.log[len(drawn.log) :]:
        unit = decision.unit
        for name in columns:
            if name not in _STAYS:
                columns[name][unit] = None
        columns["role"][unit] = "centre" if unit in leads else "member"
        columns["status"][unit] = "certain"
        columns["rule"][unit] = decision.action
        columns["why"][unit] = decisions.why(decision, names)
    return columns
