"""Functional regions by size and self-containment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from .. import contiguity
from ..parameters import advanced, choice, own_number
from .delineation import DelineationAlgorithm, Drawn, Ground

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.assessment.overall import OverallStatistics
    from ...smacreg_plugin.engine.delineation.criteria import Preset
    from ..monitor import QgisMonitor
    from ..run import Run


class SelfContainment(DelineationAlgorithm):
    """Reads units and flows, calls the engine, writes regions and decisions."""

    ID = "selfcontainment"
    ENFORCES = True
    TAGS = (
        "commuting", "labour market area", "travel to work area", "TTWA", "LMA", "CURDS",
        "functional region", "delineation", "self-containment", "small city region",
        "pendling", "arbeidsmarkedsregion", "arbeidsmarknadsregion", "BA-region",
        "bo- og arbeidsmarkedsregion", "bu- og arbeidsmarknadsregion", "funksjonell region",
        "regioninndeling", "egendekning", "eigendekning", "småbyregion",
    )  # fmt: skip

    PRESET = "PRESET"
    METHOD = "METHOD"
    LINKAGE = "LINKAGE"
    MIN_SIZE = "MIN_SIZE"
    MIN_SELF_CONTAINMENT = "MIN_SELF_CONTAINMENT"
    TARGET_SIZE = "TARGET_SIZE"
    TARGET_SELF_CONTAINMENT = "TARGET_SELF_CONTAINMENT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions by self-containment")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws regions in which enough people both live and work, from a commuting table.",
        )

    def define_outputs(self):
        """Declare the number of regions below the criteria."""
        label = QCoreApplication.translate("Smacreg", "Regions below the criteria")
        self.add_numbers(("REGIONS_BELOW_CRITERIA", label))

    def define_method(self):
        """Declare method and criteria."""
        translate = QCoreApplication.translate
        presets = (
            ("norwegian_small", translate("Smacreg", "Norwegian small regions")),
            ("ttwa_small_minimum", translate("Smacreg", "TTWA criteria, small minimum")),
            ("italian", translate("Smacreg", "Italian local labour systems")),
            ("uk", translate("Smacreg", "UK travel-to-work areas")),
            ("custom", translate("Smacreg", "Custom")),
        )
        methods = (
            ("classic", translate("Smacreg", "Classic travel-to-work areas")),
            ("corrected", translate("Smacreg", "Labour market areas, corrected")),
            (
                "compatible",
                translate("Smacreg", "Labour market areas, as the R package LabourMarketAreas"),
            ),
        )
        linkages = (("smart", "Smart"), ("curds", "CURDS"), ("intramax", "Intramax"))
        for parameter in (
            choice(self.PRESET, translate("Smacreg", "Preset"), presets, default=0),
            advanced(choice(self.METHOD, translate("Smacreg", "Method"), methods, default=0)),
            advanced(choice(self.LINKAGE, translate("Smacreg", "Linkage"), linkages)),
            advanced(own_number(self.MIN_SIZE, translate("Smacreg", "Minimum size"))),
            advanced(
                own_number(
                    self.MIN_SELF_CONTAINMENT, translate("Smacreg", "Minimum self-containment")
                )
            ),
            advanced(own_number(self.TARGET_SIZE, translate("Smacreg", "Target size"))),
            advanced(
                own_number(
                    self.TARGET_SELF_CONTAINMENT,
                    translate("Smacreg", "Target self-containment"),
                )
            ),
        ):
            self.addParameter(parameter)

    def check(self, run: Run) -> None:
        """Refuse criteria that contradict each other."""
        from ...smacreg_plugin.engine.delineation.self_containment import (
            Method,
            refuse_neighbours,
            refuse_other_linkage,
        )

        method = Method(run.choice(self.METHOD))
        refuse_other_linkage(method, self._preset(run).linkage)
        if contiguity.mode(run, enforces=True) == "enforce":
            refuse_neighbours(method)

    def delineate(self, run: Run, ground: Ground, monitor: QgisMonitor) -> Drawn:
        """Draw regions by size and self-containment."""
        from ...smacreg_plugin.engine.delineation.self_containment import Method, delineate

        preset = self._preset(run)
        method = Method(run.choice(self.METHOD))
        run.settings = {
            "method": method.value,
            "linkage": preset.linkage.value,
            **vars(preset.criteria),
        }
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

    def _preset(self, run: Run) -> Preset:
        from ...smacreg_plugin.engine.delineation.criteria import resolve
        from ...smacreg_plugin.engine.delineation.linkage import Linkage

        linkage = run.choice(self.LINKAGE)
        return resolve(
            run.choice(self.PRESET),
            linkage=Linkage(linkage) if linkage else None,
            min_size=run.number(self.MIN_SIZE),
            min_self_containment=run.number(self.MIN_SELF_CONTAINMENT),
            target_size=run.number(self.TARGET_SIZE),
            target_self_containment=run.number(self.TARGET_SELF_CONTAINMENT),
        )
