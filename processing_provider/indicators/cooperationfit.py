"""Cooperation between municipalities against functional regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import contiguity, division_inputs, unit_inputs
from ..base import SmacregAlgorithm
from ..parameters import advanced, choice, field
from . import cooperation_inputs

if TYPE_CHECKING:
    import numpy as np

    from ..io import UnitLayer
    from ..run import Run


class CooperationFit(SmacregAlgorithm):
    """Reads units, a division and cooperations, calls the engine, writes what it measured."""

    ID = "cooperationfit"
    GROUP = "indicators"
    TAGS = (
        "cooperation", "inter-municipal", "intermunicipal cooperation", "functional fit",
        "regional council", "capacity", "fragmentation", "small municipalities", "network",
        "Jaccard", "interkommunalt samarbeid", "kommunesamarbeid", "samarbeid", "regionråd",
        "kapasitet", "barnevern", "småkommuner", "småkommunar", "funksjonell region",
        "institusjonell kapasitet", "lederskap", "leiarskap",
    )  # fmt: skip

    POPULATION_FIELD = "POPULATION_FIELD"
    SMALL_LIMIT = "SMALL_LIMIT"
    DRAWS = "DRAWS"
    DRAW_STARTS = "DRAW_STARTS"
    SEED = "SEED"
    PERIOD = "PERIOD"
    SOURCE = "SOURCE"
    UNITS_OUT = "UNITS_OUT"
    REGIONS = "REGIONS"
    COOPERATIONS_OUT = "COOPERATIONS_OUT"
    SUMMARY = "SUMMARY"
    PAIRS = "PAIRS"
    STATISTICS_OUT = "STATISTICS_OUT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Cooperation against functional regions")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Shows whether municipalities cooperate within functional regions, beside what is "
            "possible and what chance would give, and how large and divided each region's "
            "municipalities are.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        translate = QCoreApplication.translate
        unit_inputs.define(self)
        self.addParameter(
            field(
                self.POPULATION_FIELD,
                translate("Smacreg", "Inhabitants of the unit"),
                unit_inputs.UNITS,
                optional=True,
            )
        )
        division_inputs.define(self, with_centre=False)
        for parameter in (
            *cooperation_inputs.cooperation_parameters(),
            *contiguity.neighbour_parameters(),
            QgsProcessingParameterNumber(
                self.SMALL_LIMIT,
                translate("Smacreg", "Units are small below (inhabitants)"),
                type=QgsProcessingParameterNumber.Type.Double,
                defaultValue=3000,
            ),
            *cooperation_inputs.more_parameters(),
        ):
            self.addParameter(parameter)
        self._define_drawing()
        self._define_outputs()
        self._define_numbers()

    def _define_drawing(self):
        translate = QCoreApplication.translate
        kind = QgsProcessingParameterNumber.Type
        starts = (
            ("members", translate("Smacreg", "In units that cooperate")),
            ("all", translate("Smacreg", "In any unit")),
        )
        for parameter in (
            QgsProcessingParameterNumber(
                self.DRAWS,
                translate("Smacreg", "Number of random drawings"),
                type=kind.Integer,
                defaultValue=1000,
            ),
            choice(
                self.DRAW_STARTS,
                translate("Smacreg", "Where random groups start"),
                starts,
                default=0,
            ),
            QgsProcessingParameterNumber(
                self.SEED,
                translate("Smacreg", "Seed of the random numbers"),
                type=kind.Integer,
                defaultValue=1,
                minValue=0,
            ),
            QgsProcessingParameterString(
                self.PERIOD,
                translate("Smacreg", "Year of the cooperations, for the statistics"),
                optional=True,
            ),
            QgsProcessingParameterString(
                self.SOURCE,
                translate("Smacreg", "Source of the cooperations, for the statistics"),
                optional=True,
            ),
        ):
            self.addParameter(advanced(parameter))

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.UNITS_OUT,
                translate("Smacreg", "Where cooperation and daily life part"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.REGIONS,
                translate("Smacreg", "Cooperation and capacity of the regions"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.COOPERATIONS_OUT,
                translate("Smacreg", "Cooperations and where they lie"),
                kind.TypeVector,
            ),
            (
                self.SUMMARY,
                translate("Smacreg", "Observed, possible and expected"),
                kind.TypeVector,
            ),
            (self.PAIRS, translate("Smacreg", "Lines between partners"), kind.TypeVectorLine),
            (
                self.STATISTICS_OUT,
                translate("Smacreg", "Statistics of units and regions (long table)"),
                kind.TypeVector,
            ),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.UNITS_OUT,
                by_default=name not in (self.PAIRS, self.STATISTICS_OUT),
            )

    def _define_numbers(self):
        translate = QCoreApplication.translate
        self.add_numbers(
            ("NUMBER_OF_COOPERATIONS", translate("Smacreg", "Number of cooperations")),
            ("INSIDE_ONE_REGION", translate("Smacreg", "Cooperations inside one region")),
            ("POSSIBLE", translate("Smacreg", "Cooperations that could lie inside one region")),
            (
                "POSSIBLE_BY_SIZE",
                translate(
                    "Smacreg",
                    "Cooperations that could, each member's region being large enough for all",
                ),
            ),
            ("EXPECTED", translate("Smacreg", "Inside one region, expected by chance")),
            ("EXPECTED_LOW", translate("Smacreg", "Expected by chance, 5 %")),
            ("EXPECTED_HIGH", translate("Smacreg", "Expected by chance, 95 %")),
            (
                "AS_MANY_BY_CHANCE",
                translate("Smacreg", "Share of drawings with at least as many inside one region"),
            ),
            (
                "INSIDE_POPULATION_SHARE",
                translate("Smacreg", "Share of the members' population inside one region"),
            ),
            (
                "EXPECTED_POPULATION_SHARE",
                translate("Smacreg", "Share of the population inside, expected by chance"),
            ),
            ("NUMBER_OF_PAIRS", translate("Smacreg", "Pairs of units that cooperate")),
            ("PAIRS_ACROSS", translate("Smacreg", "Pairs that cross a regional border")),
            ("NUMBER_OF_COUNCILS", translate("Smacreg", "Number of councils")),
            ("UNASSIGNED_UNITS", translate("Smacreg", "Units without a region")),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, measure, write."""
        from ...smacreg_plugin.engine.assessment.cooperation.assessment import assess_cooperations
        from ...smacreg_plugin.engine.indicators.capacity import capacity
        from .cooperation_findings import Findings

        layer, division, _ = division_inputs.read(run, 0.0, 0.15)
        partition = division.partition
        persons = self._persons(run, layer)
        memberships, councils = cooperation_inputs.read_cooperations(
            run, layer.units, run.monitor(0.15, 0.18)
        )
        size = capacity(partition, persons, small_limit=run.number(self.SMALL_LIMIT))
        finances = cooperation_inputs.read_finances(
            run, layer.units, partition, run.monitor(0.18, 0.19)
        )
        scores = cooperation_inputs.read_scores(run, layer.units, partition, run.monitor(0.19, 0.2))
        found = assess_cooperations(
            memberships,
            councils,
            partition,
            self._neighbours(run, layer),
            persons=persons,
            draws=int(run.number(self.DRAWS)),
            seed=int(run.number(self.SEED)),
            starts=run.choice(self.DRAW_STARTS),
            monitor=run.monitor(0.3, 0.6),
        )
        run.tell(found.findings)
        self._write(run, Findings(layer, division, persons, found, size, finances, scores))
        return self._numbers(found, partition)

    def _persons(self, run: Run, layer: UnitLayer) -> np.ndarray | None:
        name = run.text(self.POPULATION_FIELD)
        if not name:
            run.say(
                QCoreApplication.translate(
                    "Smacreg",
                    "Without “{field}” nothing is weighted by population, and small units are not "
                    "counted.",
                ).format(field=run.label(self.POPULATION_FIELD))
            )
            return None
        from ...smacreg_plugin.engine.indicators.capacity import check_persons
        from ..io import read_unit_numbers

        code_field = run.text(unit_inputs.UNIT_FIELD)
        numbers = read_unit_numbers(
            run, unit_inputs.UNITS, code_field, name, layer.units, run.monitor(0.15, 0.15)
        )
        return check_persons(layer.units, numbers, name)

    def _neighbours(self, run: Run, layer: UnitLayer):
        neighbours = contiguity.find(run, layer, run.monitor(0.2, 0.3))
        if neighbours is None:
            run.warn(
                QCoreApplication.translate(
                    "Smacreg",
                    "Nothing tells which units are neighbours, so nothing is expected by chance: "
                    "give “{polygons}” or “{links}”.",
                ).format(
                    polygons=run.label(contiguity.NEIGHBOUR_LAYER),
                    links=run.label(contiguity.LINKS),
                )
            )
        return neighbours

    def _write(self, run: Run, findings):
        from . import cooperation_summary, cooperation_tables
        from .cooperation_statistics import statistics_table

        cooperation_summary.say(run, findings.found)
        units, regions = cooperation_tables.map_tables(run, findings, run.monitor(0.6, 0.75))
        run.write(self.UNITS_OUT, units, run.monitor(0.75, 0.8))
        run.write(self.REGIONS, regions, run.monitor(0.8, 0.85))
        listed = cooperation_summary.cooperation_table(findings)
        run.write(self.COOPERATIONS_OUT, listed, run.monitor(0.85, 0.88))
        summary = cooperation_summary.summary_table(findings)
        run.write(self.SUMMARY, summary, run.monitor(0.88, 0.9))
        if run.wants(self.PAIRS):
            lines = cooperation_tables.pair_table(run, findings, run.monitor(0.9, 0.93))
            run.write(self.PAIRS, lines, run.monitor(0.93, 0.95))
        if run.wants(self.STATISTICS_OUT):
            table = statistics_table(findings, run.text(self.PERIOD), run.text(self.SOURCE))
            run.write(self.STATISTICS_OUT, table, run.monitor(0.95, 1.0))

    def _numbers(self, found, partition) -> dict[str, Any]:
        inside = found.verdict("inside")
        weighted = found.verdict("inside_persons_share")
        return {
            "NUMBER_OF_COOPERATIONS": len(found.memberships),
            "INSIDE_ONE_REGION": int(inside.observed),
            "POSSIBLE": int(inside.maximum),
            "POSSIBLE_BY_SIZE": int(found.fit.roomy.sum()),
            "EXPECTED": inside.chance.expected,
            "EXPECTED_LOW": inside.chance.low,
            "EXPECTED_HIGH": inside.chance.high,
            "AS_MANY_BY_CHANCE": inside.chance.as_large,
            "INSIDE_POPULATION_SHARE": weighted.observed,
            "EXPECTED_POPULATION_SHARE": weighted.chance.expected,
            "NUMBER_OF_PAIRS": int(found.pairs.first.size),
            "PAIRS_ACROSS": int(found.pairs.across(partition).sum()),
            "NUMBER_OF_COUNCILS": len(found.councils),
            "UNASSIGNED_UNITS": int((partition.region < 0).sum()),
        }
