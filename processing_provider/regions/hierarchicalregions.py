"""Functional regions by merging two at a time."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingParameterFileDestination
from qgis.PyQt.QtCore import QCoreApplication

from . import hierarchy_parameters
from .delineation import DelineationAlgorithm, Drawn, Ground

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.hierarchy.merge_table import MergeTable
    from ..monitor import QgisMonitor
    from ..run import Run


class HierarchicalRegions(DelineationAlgorithm):
    """Reads units and flows, lets the engine merge and cut, writes the merges too."""

    ID = "hierarchicalregions"
    ENFORCES = True
    TAGS = (
        "commuting", "labour market area", "functional region", "delineation", "hierarchical",
        "clustering", "dendrogram", "Intramax", "commuting zones", "Tolbert", "Sizer", "ERS",
        "flowbca", "Anabel", "Mirabel", "INSEE", "average linkage", "pendling",
        "arbeidsmarkedsregion", "arbeidsmarknadsregion", "funksjonell region",
        "regioninndeling", "pendlingsområde", "klyngeanalyse", "trediagram", "småbyregion",
    )  # fmt: skip

    MERGES = "MERGES"
    REPORT = "REPORT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions by merging")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Merges the two most strongly linked regions again and again: commuting zones, "
            "Intramax, flowbca or Anabel, cut where you like.",
        )

    def define_method(self):
        """Declare the method, the cut and the details of each method."""
        hierarchy_parameters.define(self)

    def define_outputs(self):
        """Declare the merge table, the report and the number of merges."""
        translate = QCoreApplication.translate
        self.add_sink(
            self.MERGES, translate("Smacreg", "Merge table"), QgsProcessing.SourceType.TypeVector
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                translate("Smacreg", "Report with the merge tree"),
                fileFilter=translate("Smacreg", "Web pages (*.html)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.add_numbers(("MERGES_MADE", translate("Smacreg", "Number of merges before the cut")))

    def check(self, run: Run) -> None:
        """Refuse what does not go together."""
        hierarchy_parameters.check(run)

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Merge, cut, and write down how."""
        from ...smacreg_plugin.engine.delineation.hierarchy.cuts import cut
        from .hierarchy_page import page
        from .merge_tables import merges

        chosen = hierarchy_parameters.read(run)
        table = _merge(chosen, ground, monitor)
        result = cut(table, chosen.stop, chosen.value)
        details = {
            name: value.name.lower() if isinstance(value, Enum) else value
            for name, value in chosen.details.items()
        }
        run.settings = {"stop": chosen.stop.value, "value": chosen.value, **details}
        numbers: dict[str, Any] = {"MERGES_MADE": result.steps}
        path = run.file(self.REPORT)
        if path:
            run.write_page(Path(path), page(run, chosen, ground.layer, result))
            numbers[self.REPORT] = path
        return Drawn(
            result.partition,
            result.findings,
            has_centres=chosen.method in ("flowbca", "anabel"),
            tables={self.MERGES: merges(ground.layer, result)},
            numbers=numbers,
        )


def _merge(chosen: hierarchy_parameters.Chosen, ground: Ground, monitor: QgisMonitor) -> MergeTable:
    from ...smacreg_plugin.engine.delineation.hierarchy.anabel import anabel
    from ...smacreg_plugin.engine.delineation.hierarchy.commuting_zones import commuting_zones
    from ...smacreg_plugin.engine.delineation.hierarchy.flowbca import flowbca
    from ...smacreg_plugin.engine.delineation.hierarchy.intramax import intramax

    method = {
        "intramax": intramax,
        "commuting_zones": commuting_zones,
        "flowbca": flowbca,
        "anabel": anabel,
    }[chosen.method]
    return method(ground.matrix, neighbours=ground.limits, monitor=monitor, **chosen.details)
