"""Functional regions by size and self-containment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import commuting
from ..base import SmacregAlgorithm
from ..parameters import advanced, choice, own_number

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.criteria import Preset
    from ..run import Run


class SelfContainment(SmacregAlgorithm):
    """Reads units and flows, calls the engine, writes regions and decisions."""

    ID = "selfcontainment"
    GROUP = "regions"
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
    UNIT_REGIONS = "UNIT_REGIONS"
    REGIONS = "REGIONS"
    DECISION_LOG = "DECISION_LOG"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Functional regions by self-containment")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws regions in which enough people both live and work, from a commuting table.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        self._define_criteria()
        self._define_outputs()

    def _define_criteria(self):
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

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for parameter in (
            QgsProcessingParameterFeatureSink(
                self.UNIT_REGIONS,
                translate("Smacreg", "Units with their region"),
                kind.TypeVectorAnyGeometry,
            ),
            QgsProcessingParameterFeatureSink(
                self.REGIONS,
                translate("Smacreg", "Regions"),
                kind.TypeVectorAnyGeometry,
                optional=True,
            ),
            QgsProcessingParameterFeatureSink(
                self.DECISION_LOG,
                translate("Smacreg", "Decision log"),
                kind.TypeVector,
                optional=True,
            ),
        ):
            self.addParameter(parameter)
        for name, label in (
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("SINGLE_UNIT_REGIONS", translate("Smacreg", "Regions of one unit")),
            ("REGIONS_BELOW_CRITERIA", translate("Smacreg", "Regions below the criteria")),
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
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, delineate, write."""
        from ...smacreg_plugin.engine.assessment.overall import overall_statistics
        from ...smacreg_plugin.engine.assessment.quality import region_statistics
        from ...smacreg_plugin.engine.delineation.self_containment import (
            Method,
            delineate,
            refuse_other_linkage,
        )
        from . import region_tables

        preset = self._preset(run)
        method = Method(run.choice(self.METHOD))
        refuse_other_linkage(method, preset.linkage)
        run.settings = {
            "method": method.value,
            "linkage": preset.linkage.value,
            **vars(preset.criteria),
        }
        layer, matrix = commuting.read(run, 0.0, 0.2)
        result = delineate(
            matrix,
            preset.criteria,
            method=method,
            linkage=preset.linkage,
            monitor=run.monitor(0.2, 0.7),
        )
        run.tell(result.findings)
        partition = result.partition.identified_by_centre(matrix)
        statistics = region_statistics(matrix, partition, preset.criteria)
        overall = overall_statistics(matrix, partition, preset.criteria, regions=statistics)
        region_tables.say(run, overall)
        tables = region_tables.tables(layer, matrix, partition, statistics, run.monitor(0.7, 0.85))
        run.write(self.UNIT_REGIONS, tables.units, run.monitor(0.85, 0.9))
        run.write(self.REGIONS, tables.regions, run.monitor(0.9, 0.95))
        run.write(
            self.DECISION_LOG,
            region_tables.decision_log(layer, result.log),
            run.monitor(0.95, 1.0),
        )
        return {
            "NUMBER_OF_REGIONS": overall.regions,
            "SINGLE_UNIT_REGIONS": overall.single_unit_regions,
            "REGIONS_BELOW_CRITERIA": overall.regions_below_criteria,
            "INTERNAL_SHARE": overall.internal_share,
            "SMALLEST_SELF_CONTAINMENT": overall.summaries["self_containment"].minimum,
            "UNASSIGNED_UNITS": overall.unassigned_units,
            "UNASSIGNED_COMMUTERS": overall.unassigned_residents,
            "EXTERNAL_COMMUTERS": overall.external_out + overall.external_in,
        }

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
