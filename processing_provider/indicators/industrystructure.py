"""What the industries of regions are like, and whom a closing hits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import division_inputs, unit_inputs
from ..base import SmacregAlgorithm
from ..parameters import advanced, choice, field
from . import industry_inputs, reference_inputs, shock_inputs

if TYPE_CHECKING:
    from ..run import Run


class IndustryStructureAlgorithm(SmacregAlgorithm):
    """Reads jobs by industry, calls the engine, writes what the regions are like."""

    ID = "industrystructure"
    GROUP = "indicators"
    NEEDS = ("numpy", "scipy")
    TAGS = (
        "industry", "jobs", "location quotient", "LQ", "specialisation", "diversity", "Herfindahl",
        "HHI", "entropy", "related variety", "Krugman", "Hachman", "relatedness", "exposure",
        "closure", "vulnerability", "næring", "næringsstruktur", "lokaliseringskvotient",
        "ensidig næringsstruktur", "einsidig næringsstruktur", "spesialisering", "mangfold",
        "mangfald", "hjørnesteinsbedrift", "nedleggelse", "nedlegging", "sårbarhet", "sårbarheit",
        "arbeidsplasser", "arbeidsplassar",
    )  # fmt: skip

    GROUP_FIELD = "GROUP_FIELD"
    PERIOD = "PERIOD"
    FIRST_PERIOD = "FIRST_PERIOD"
    EXCLUDE_OWN = "EXCLUDE_OWN"
    SHRINKAGE = "SHRINKAGE"
    RELATEDNESS = "RELATEDNESS"
    LARGEST_EMPLOYER_FIELD = "LARGEST_EMPLOYER_FIELD"
    REGIONS = "REGIONS"
    INDUSTRIES = "INDUSTRIES"
    EXPOSURE = "EXPOSURE"
    STATISTICS_OUT = "STATISTICS_OUT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Industry structure")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Shows how varied or one-sided the industries of each region are, what they are "
            "specialised in, and whose residents lose their work if jobs in one place go.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        unit_inputs.define(self)
        industry_inputs.define(self)
        division_inputs.define(self, optional=True, with_centre=False)
        self._define_choices()
        shock_inputs.define(self)
        self._define_method()
        self._define_outputs()

    def _define_choices(self):
        translate = QCoreApplication.translate
        for parameter in (
            field(
                self.GROUP_FIELD,
                translate("Smacreg", "Broader group of the industry (empty: from its code)"),
                industry_inputs.INDUSTRY_TABLE,
                optional=True,
            ),
            QgsProcessingParameterString(
                self.PERIOD, translate("Smacreg", "Period (empty: the last)"), optional=True
            ),
            QgsProcessingParameterString(
                self.FIRST_PERIOD,
                translate("Smacreg", "First period, for structural change (empty: the first)"),
                optional=True,
            ),
            field(
                self.LARGEST_EMPLOYER_FIELD,
                translate("Smacreg", "Jobs of the largest employer of the unit"),
                unit_inputs.UNITS,
                optional=True,
            ),
        ):
            self.addParameter(parameter)

    def _define_method(self):
        translate = QCoreApplication.translate
        reference_inputs.define(self)
        for parameter in (
            QgsProcessingParameterBoolean(
                self.EXCLUDE_OWN,
                translate("Smacreg", "Compare each region with the nation without it"),
                defaultValue=False,
            ),
            QgsProcessingParameterNumber(
                self.SHRINKAGE,
                translate("Smacreg", "Jobs that draw location quotients towards 1"),
                type=QgsProcessingParameterNumber.Type.Double,
                defaultValue=50.0,
            ),
            choice(
                self.RELATEDNESS,
                translate("Smacreg", "Which industries are related"),
                [
                    ("association", translate("Smacreg", "Association strength")),
                    ("cosine", translate("Smacreg", "Cosine")),
                    ("jaccard", translate("Smacreg", "Jaccard index")),
                    ("probability", translate("Smacreg", "Probability (Steijn)")),
                ],
                default=0,
            ),
        ):
            self.addParameter(advanced(parameter))

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.REGIONS,
                translate("Smacreg", "Regions and their industry structure"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.INDUSTRIES,
                translate("Smacreg", "Location quotients of each region and industry"),
                kind.TypeVector,
            ),
            (
                self.EXPOSURE,
                translate("Smacreg", "Units and the jobs that their residents lose"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.STATISTICS_OUT,
                translate("Smacreg", "Statistics of industry structure (long table)"),
                kind.TypeVector,
            ),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.REGIONS,
                by_default=name in (self.REGIONS, self.INDUSTRIES),
            )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("NUMBER_OF_INDUSTRIES", translate("Smacreg", "Number of industries with jobs")),
            (
                "LARGEST_SHARE",
                translate("Smacreg", "Largest share of one industry in a region"),
            ),
            (
                "SMALLEST_EQUIVALENT_NUMBER",
                translate("Smacreg", "Least varied region: equally large industries"),
            ),
            (
                "REFERENCE_EQUIVALENT_NUMBER",
                translate("Smacreg", "What they are compared with: equally large industries"),
            ),
            ("SMALL_REGIONS", translate("Smacreg", "Regions with small numbers")),
            ("REGIONS_WITHOUT_JOBS", translate("Smacreg", "Regions without jobs or numbers")),
            ("JOBS_LOST", translate("Smacreg", "Jobs that go")),
            (
                "JOBS_LOST_OUTSIDE",
                translate("Smacreg", "Of these, held by persons who live outside the units"),
            ),
            (
                "LARGEST_LOSS_PERCENT",
                translate("Smacreg", "Largest loss of a unit, % of its employed residents"),
            ),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, describe, write."""
        from ...smacreg_plugin.engine.industries.structural_change import chosen_periods
        from . import structure_run
        from .structure_tables import StructureTables

        read = division_inputs.read(run, 0.0, 0.15)
        table = industry_inputs.read(run, read.layer.units, run.monitor(0.15, 0.35))
        table = reference_inputs.with_nation(run, table, run.monitor(0.35, 0.4))
        periods = chosen_periods(table.periods, run.text(self.FIRST_PERIOD), run.text(self.PERIOD))
        now = table.only(periods[1:])
        groups = structure_run.groups(run, table, run.monitor(0.4, 0.45))
        areas = structure_run.areas(read, run.monitor(0.45, 0.55))
        exposure = shock_inputs.read(run, read.layer, now, self.EXPOSURE, 0.55, 0.7)
        found = structure_run.describe(run, table, read, areas, periods, groups, exposure)
        structure_run.say(run, areas, now, found)
        tables = StructureTables(read.layer, areas, table, found, groups)
        run.write(self.REGIONS, tables.regions(), run.monitor(0.75, 0.8))
        run.write(self.INDUSTRIES, tables.industries(), run.monitor(0.8, 0.9))
        run.write(self.EXPOSURE, tables.exposure(exposure), run.monitor(0.9, 0.95))
        source = run.source(industry_inputs.INDUSTRY_TABLE).sourceName()
        long = tables.long(source)
        run.write(self.STATISTICS_OUT, long, run.monitor(0.95, 1.0))
        values = found.numbers()
        return {
            "NUMBER_OF_REGIONS": int(values["regions"]),
            "NUMBER_OF_INDUSTRIES": int(values["industries"]),
            "LARGEST_SHARE": values["largest_share"],
            "SMALLEST_EQUIVALENT_NUMBER": values["smallest_equivalent_number"],
            "REFERENCE_EQUIVALENT_NUMBER": values["reference_equivalent_number"],
            "SMALL_REGIONS": int(values["small_regions"]),
            "REGIONS_WITHOUT_JOBS": int(values["regions_without_jobs"]),
            "JOBS_LOST": 0.0 if exposure is None else exposure.jobs,
            "JOBS_LOST_OUTSIDE": 0.0 if exposure is None else exposure.lost_outside,
            "LARGEST_LOSS_PERCENT": None if exposure is None else exposure.largest_percent,
        }
