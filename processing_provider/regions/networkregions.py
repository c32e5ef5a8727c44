"""Functional regions from the network of flows as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import contiguity
from ..parameters import advanced, choice
from .delineation import DelineationAlgorithm, Drawn, Ground

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.overall import OverallStatistics
    from ..monitor import QgisMonitor
    from ..run import Run

# Which inputs each method reads.
_USED = {
    "modularity": ("RESOLUTION", "RUNS", "SEED"),
    "dominant_flows": ("CUT_OFF", "INDIRECT"),
}


class NetworkRegions(DelineationAlgorithm):
    """Reads units and flows, calls one of three methods, writes regions and arrows."""

    ID = "networkregions"
    ENFORCES = True
    NEEDS = ("numpy", "scipy")
    TAGS = (
        "commuting", "network", "community detection", "modularity", "Leiden", "Louvain",
        "dominant flows", "Nystuen", "Dacey", "nodal region", "description length", "MDL",
        "stochastic block model", "functional region", "delineation", "pendling", "nettverk",
        "modularitet", "dominerende strøm", "dominerande straum", "regioninndeling",
        "funksjonell region", "småbyregion",
    )  # fmt: skip

    METHOD = "METHOD"
    RESOLUTION = "RESOLUTION"
    CUT_OFF = "CUT_OFF"
    INDIRECT = "INDIRECT"
    RUNS = "RUNS"
    SEED = "SEED"
    ARROWS = "ARROWS"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions from the network of flows")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws regions from the whole network of commuting: by modularity, by dominant flows "
            "or by the shortest description.",
        )

    def define_method(self):
        """Declare the method and its details."""
        translate = QCoreApplication.translate
        kind = QgsProcessingParameterNumber.Type
        methods = (
            ("modularity", translate("Smacreg", "Modularity")),
            ("dominant_flows", translate("Smacreg", "Dominant flows (Nystuen and Dacey)")),
            (
                "description_length",
                translate("Smacreg", "Shortest description (Morel-Balbi and Kirkley)"),
            ),
        )
        for parameter in (
            choice(self.METHOD, translate("Smacreg", "Method"), methods, default=0),
            QgsProcessingParameterNumber(
                self.RESOLUTION,
                translate("Smacreg", "Modularity: resolution (more gives smaller regions)"),
                type=kind.Double,
                defaultValue=1.0,
            ),
            QgsProcessingParameterNumber(
                self.CUT_OFF,
                translate("Smacreg", "Dominant flows: smallest share that is followed (0-1)"),
                type=kind.Double,
                defaultValue=0.1,
            ),
            advanced(
                QgsProcessingParameterBoolean(
                    self.INDIRECT,
                    translate("Smacreg", "Dominant flows: count flows over other units too"),
                    defaultValue=False,
                )
            ),
            advanced(
                QgsProcessingParameterNumber(
                    self.RUNS,
                    translate("Smacreg", "Modularity: number of starts, the best one counts"),
                    type=kind.Integer,
                    defaultValue=10,
                )
            ),
            advanced(
                QgsProcessingParameterNumber(
                    self.SEED,
                    translate("Smacreg", "Seed of the random numbers"),
                    type=kind.Integer,
                    defaultValue=2026,
                )
            ),
        ):
            self.addParameter(parameter)

    def define_outputs(self):
        """Declare the arrows of dominant flows, and how good the division is."""
        translate = QCoreApplication.translate
        self.add_sink(
            self.ARROWS,
            translate("Smacreg", "Arrows of dominant flows"),
            QgsProcessing.SourceType.TypeVectorLine,
        )
        self.add_numbers(
            ("MODULARITY", translate("Smacreg", "Modularity")),
            (
                "DESCRIPTION_LENGTH",
                translate("Smacreg", "Description length as drawn (nats)"),
            ),
        )

    def check(self, run: Run) -> None:
        """Refuse to enforce one piece where an arrow decides, and wrong numbers.

        Warn about what the chosen method does not use.
        """
        from ...smacreg_plugin.engine.delineation.network.dominant_flows import refuse_cut_off
        from ...smacreg_plugin.engine.delineation.network.modularity import refuse_settings

        method = run.choice(self.METHOD)
        contiguity.mode(run, enforces=method != "dominant_flows")
        run.settings = {"method": method, **self._settings(run)}
        if method == "modularity":
            refuse_settings(**self._settings(run))
        elif method == "dominant_flows":
            refuse_cut_off(self._settings(run)["cut_off"])
        run.warn_unused(
            [name for user, names in _USED.items() for name in names if user != method],
            self.METHOD,
        )
        if method != "dominant_flows" and run.wants(self.ARROWS):
            run.warn(
                QCoreApplication.translate(
                    "Smacreg", "The output “{output}” stays empty: only dominant flows have arrows."
                ).format(output=run.label(self.ARROWS))
            )

    def _settings(self, run: Run) -> dict[str, Any]:
        """Return the details of the chosen method by their names in the engine."""
        method = run.choice(self.METHOD)
        if method == "modularity":
            return {
                "resolution": run.number(self.RESOLUTION),
                "seed": int(run.number(self.SEED) or 0),
                "runs": int(run.number(self.RUNS) or 0),
            }
        if method == "dominant_flows":
            return {
                "cut_off": run.number(self.CUT_OFF) or 0.0,
                "indirect": run.flag(self.INDIRECT),
            }
        return {}

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Draw regions by the chosen method."""
        from . import network_tables

        method, settings = run.choice(self.METHOD), self._settings(run)
        if method == "dominant_flows":
            return self._by_dominant_flows(ground, settings, monitor)
        no_arrows = {self.ARROWS: network_tables.no_arrows(ground.layer)}
        if method == "modularity":
            from ...smacreg_plugin.engine.delineation.network.modularity import modularity_regions

            regions = modularity_regions(
                ground.matrix, neighbours=ground.limits, monitor=monitor, **settings
            )
            return Drawn(regions.partition, regions.findings, tables=no_arrows)
        from ...smacreg_plugin.engine.delineation.network.description_length import (
            description_length_regions,
        )

        # The published method merges neighbours only, so that they count wherever known.
        found = description_length_regions(
            ground.matrix, neighbours=ground.neighbours, monitor=monitor
        )
        return Drawn(
            found.partition,
            found.findings,
            tables=no_arrows,
            numbers={"DESCRIPTION_LENGTH": found.length},
        )

    def _by_dominant_flows(
        self, ground: Ground, settings: dict[str, Any], monitor: QgisMonitor
    ) -> Drawn:
        from ...smacreg_plugin.engine.delineation.network.dominant_flows import (
            dominant_flow_regions,
        )
        from . import network_tables

        found = dominant_flow_regions(ground.matrix, monitor=monitor.part(0.0, 0.8), **settings)
        arrows = network_tables.arrows(ground.layer, found, monitor.part(0.8, 1.0))
        return Drawn(
            found.partition,
            found.findings,
            columns=network_tables.columns(ground.layer, found),
            tables={self.ARROWS: arrows},
        )

    def numbers(self, overall: OverallStatistics) -> dict[str, Any]:
        """Return the modularity of the division as it is written."""
        return {"MODULARITY": overall.modularity, "DESCRIPTION_LENGTH": None}
