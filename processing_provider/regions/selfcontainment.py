"""Functional regions by size and self-containment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from .. import contiguity
from . import criteria_parameters
from .delineation import DelineationAlgorithm, Drawn, Ground

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.overall import OverallStatistics
    from ..monitor import QgisMonitor
    from ..run import Run


class SelfContainment(DelineationAlgorithm):
    """Reads criteria, calls the engine."""

    ID = "selfcontainment"
    ENFORCES = True
    TAGS = (
        "commuting", "labour market area", "travel to work area", "TTWA", "LMA", "CURDS",
        "functional region", "delineation", "self-containment", "small city region",
        "pendling", "arbeidsmarkedsregion", "arbeidsmarknadsregion", "BA-region",
        "bo- og arbeidsmarkedsregion", "bu- og arbeidsmarknadsregion", "funksjonell region",
        "regioninndeling", "egendekning", "eigendekning", "småbyregion",
    )  # fmt: skip

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions by self-containment")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws regions in which enough people both live and work, from a commuting table.",
        )

    def define_method(self):
        """Declare method and criteria."""
        criteria_parameters.define(self)

    def define_outputs(self):
        """Declare the number of regions below the criteria."""
        label = QCoreApplication.translate("Smacreg", "Regions below the criteria")
        self.add_numbers(("REGIONS_BELOW_CRITERIA", label))

    def check(self, run: Run) -> None:
        """Refuse criteria that contradict each other."""
        from ...smacreg_plugin.engine.delineation.self_containment import refuse_neighbours

        method, _ = criteria_parameters.read(run)
        if contiguity.mode(run, enforces=True) == "enforce":
            refuse_neighbours(method)

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Draw regions by size and self-containment."""
        from ...smacreg_plugin.engine.delineation.self_containment import delineate

        method, preset = criteria_parameters.read(run)
        result = delineate(
            ground.matrix,
            preset.criteria,
            method=method,
            linkage=preset.linkage,
            neighbours=ground.limits,
            monitor=monitor,
        )
        return Drawn(
            result.partition,
            result.findings,
            result.log,
            criteria=preset.criteria,
            linkage=preset.linkage,
        )

    def numbers(self, overall: OverallStatistics) -> dict[str, Any]:
        """Return how many regions do not fulfil the criteria."""
        return {"REGIONS_BELOW_CRITERIA": overall.regions_below_criteria}
