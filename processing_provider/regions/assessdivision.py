"""What a division of units into regions is like, measured on commuting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import commuting, contiguity, decisions, division_inputs
from ..base import SmacregAlgorithm
from ..parameters import advanced, field

if TYPE_CHECKING:
    from ..run import Run


class AssessDivision(SmacregAlgorithm):
    """Reads units, flows and a division, calls the engine, writes what it measured."""

    ID = "assessdivision"
    GROUP = "regions"
    TAGS = (
        "commuting", "self-containment", "quality", "evaluate", "statistics", "membership",
        "labour market area", "travel to work area", "functional region", "polycentric",
        "pendling", "inndeling", "regioninndeling", "vurdere inndeling", "egendekning",
        "eigendekning", "tilhørighet", "tilhøyrsle", "senterstruktur", "BA-region",
        "arbeidsmarkedsregion", "arbeidsmarknadsregion",
    )  # fmt: skip

    POPULATION = "POPULATION"
    POPULATION_FIELD = "POPULATION_FIELD"
    UNIT_MEMBERSHIP = "UNIT_MEMBERSHIP"
    REGIONS = "REGIONS"
    SHARES = "SHARES"
    SUMMARY = "SUMMARY"
    DECISION_LOG = "DECISION_LOG"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Assess a division")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Measures any division into regions on a commuting table: how self-contained each "
            "region is, and how firmly each unit belongs.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        self._define_division()
        contiguity.define(self)
        decisions.define(self)
        self._define_outputs()

    def _define_division(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for parameter in (
            *division_inputs.parameters(),
            advanced(
                QgsProcessingParameterFeatureSource(
                    self.POPULATION,
                    translate("Smacreg", "Population, for units cut by region polygons"),
                    [kind.TypeVectorPolygon, kind.TypeVectorPoint],
                    optional=True,
                )
            ),
            advanced(
                field(
                    self.POPULATION_FIELD,
                    translate("Smacreg", "Number of inhabitants"),
                    self.POPULATION,
                    optional=True,
                )
            ),
        ):
            self.addParameter(parameter)

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.UNIT_MEMBERSHIP,
                translate("Smacreg", "Units and how firmly they belong"),
                kind.TypeVectorAnyGeometry,
            ),
            (self.REGIONS, translate("Smacreg", "Regions"), kind.TypeVectorAnyGeometry),
            (
                self.SHARES,
                translate("Smacreg", "Shares of each unit with each region"),
                kind.TypeVector,
            ),
            (self.SUMMARY, translate("Smacreg", "Summary of the division"), kind.TypeVector),
            (self.DECISION_LOG, translate("Smacreg", "Decision log"), kind.TypeVector),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.UNIT_MEMBERSHIP,
                by_default=name in (self.UNIT_MEMBERSHIP, self.REGIONS),
            )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("SINGLE_UNIT_REGIONS", translate("Smacreg", "Regions of one unit")),
            ("REGIONS_IN_PIECES", translate("Smacreg", "Regions in several pieces")),
            ("INTERNAL_SHARE", translate("Smacreg", "Share who work in their own region")),
            ("OWN_UNIT_SHARE", translate("Smacreg", "Share who work in their own unit")),
            (
                "SMALLEST_SELF_CONTAINMENT",
                translate("Smacreg", "Smallest self-containment of a region"),
            ),
            ("MODULARITY", translate("Smacreg", "Modularity")),
            (
                "STRONGER_ELSEWHERE",
                translate(
                    "Smacreg",
                    "Units with more residents working in another region than in their own",
                ),
            ),
            ("CUT_UNITS", translate("Smacreg", "Units with parts in several regions")),
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
        """Read, measure, write."""
        from ...smacreg_plugin.engine.assessment.membership import membership
        from ...smacreg_plugin.engine.assessment.overall import overall_statistics
        from ...smacreg_plugin.engine.assessment.quality import region_statistics
        from ..divisions import read_division
        from . import assessment_tables, region_tables
        from .settling import settle

        contiguity.mode(run, enforces=False)
        layer, matrix = commuting.read(run, 0.0, 0.2)
        by_hand = decisions.read(run, run.monitor(0.2, 0.21))
        division = read_division(run, self._division(run), layer, run.monitor(0.21, 0.4))
        neighbours = contiguity.read(run, layer, run.monitor(0.4, 0.5))
        settled = settle(
            run, layer, matrix, division.partition, neighbours, by_hand, run.monitor(0.5, 0.52)
        )
        partition = settled.partition
        division = division.with_partition(partition, dict(zip(layer.units.codes, layer.names)))
        statistics = region_statistics(matrix, partition)
        overall = overall_statistics(matrix, partition, regions=statistics)
        ties = membership(matrix, partition)
        region_tables.say(run, overall)
        assessment = assessment_tables.Assessment(
            layer, matrix, division, statistics, overall, ties, settled
        )
        units, regions = assessment_tables.map_tables(assessment, run.monitor(0.52, 0.8))
        run.write(self.UNIT_MEMBERSHIP, units, run.monitor(0.8, 0.85))
        run.write(self.REGIONS, regions, run.monitor(0.85, 0.9))
        shares = assessment_tables.share_table(assessment)
        run.write(self.SHARES, shares, run.monitor(0.9, 0.98))
        summary = assessment_tables.summary_table(overall)
        run.write(self.SUMMARY, summary, run.monitor(0.98, 0.99))
        log = region_tables.decision_log(layer, settled.log)
        run.write(self.DECISION_LOG, log, run.monitor(0.99, 1.0))
        return {
            "NUMBER_OF_REGIONS": overall.regions,
            "SINGLE_UNIT_REGIONS": overall.single_unit_regions,
            "REGIONS_IN_PIECES": settled.regions_in_pieces,
            "INTERNAL_SHARE": overall.internal_share,
            "OWN_UNIT_SHARE": overall.own_unit_share,
            "SMALLEST_SELF_CONTAINMENT": overall.summaries["self_containment"].minimum,
            "MODULARITY": overall.modularity,
            "STRONGER_ELSEWHERE": int(ties.stronger_elsewhere.sum()),
            "CUT_UNITS": division.cut_units,
            "UNASSIGNED_UNITS": overall.unassigned_units,
            "UNASSIGNED_COMMUTERS": overall.unassigned_residents,
            "EXTERNAL_COMMUTERS": overall.external_out + overall.external_in,
        }

    def _division(self, run: Run):
        from ..divisions import DivisionParameters

        population = self.POPULATION if run.given(self.POPULATION) else ""
        return DivisionParameters(
            layer=division_inputs.DIVISION,
            unit_field=division_inputs.DIVISION_UNIT_FIELD,
            region_field=division_inputs.REGION_FIELD,
            name_field=division_inputs.REGION_NAME_FIELD,
            population=population,
            population_field=self.POPULATION_FIELD,
        )
