"""Two divisions of the same units, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import code_changes, commuting
from ..base import SmacregAlgorithm
from ..parameters import advanced, field

if TYPE_CHECKING:
    import numpy as np

    from ..divisions import DivisionParameters
    from ..io import UnitLayer
    from ..run import Run


class CompareDivisions(SmacregAlgorithm):
    """Reads units, flows and two divisions, calls the engine, writes the differences."""

    ID = "comparedivisions"
    GROUP = "regions"
    TAGS = (
        "commuting", "compare", "comparison", "difference", "change", "adjusted Rand index",
        "variation of information", "Jaccard", "labour market area", "functional region",
        "municipal merger", "sammenligne inndelinger", "samanlikne inndelingar", "forskjell",
        "pendling", "skilnad", "regioninndeling", "kommunesammenslåing", "kommunesamanslåing",
        "BA-region",
    )  # fmt: skip

    FIRST = "FIRST"
    SECOND = "SECOND"
    UNIT_PART, REGION_PART, NAME_PART = "_UNIT_FIELD", "_REGION_FIELD", "_NAME_FIELD"
    PERSONS_FIELD = "PERSONS_FIELD"
    POPULATION = "POPULATION"
    POPULATION_FIELD = "POPULATION_FIELD"
    OLD_PERSONS_FIELD = "OLD_PERSONS_FIELD"
    DIFFERENCE = "DIFFERENCE"
    ARROWS = "ARROWS"
    CONTINGENCY = "CONTINGENCY"
    MEASURES = "MEASURES"
    STATISTICS = "STATISTICS"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Compare two divisions")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Shows which units two divisions into regions place differently, how many persons "
            "that concerns, and what the regions are like before and after.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        translate = QCoreApplication.translate
        self._define_division(
            self.FIRST,
            translate("Smacreg", "First division (table, unit layer or region polygons)"),
            translate("Smacreg", "First division: code of the unit (empty: region polygons)"),
            translate("Smacreg", "First division: code of the region"),
            translate("Smacreg", "First division: name of the region"),
        )
        self._define_division(
            self.SECOND,
            translate("Smacreg", "Second division (table, unit layer or region polygons)"),
            translate("Smacreg", "Second division: code of the unit (empty: region polygons)"),
            translate("Smacreg", "Second division: code of the region"),
            translate("Smacreg", "Second division: name of the region"),
        )
        self._define_persons()
        self._define_outputs()

    def _define_division(self, name: str, label: str, unit: str, region: str, region_name: str):
        for parameter in (
            QgsProcessingParameterFeatureSource(name, label, [QgsProcessing.SourceType.TypeVector]),
            field(name + self.UNIT_PART, unit, name, optional=True),
            field(name + self.REGION_PART, region, name),
            field(name + self.NAME_PART, region_name, name, optional=True),
        ):
            self.addParameter(parameter)

    def _define_persons(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        self.addParameter(
            field(
                self.PERSONS_FIELD,
                translate("Smacreg", "Inhabitants of the unit (empty: employed residents)"),
                commuting.UNITS,
                optional=True,
            )
        )
        for parameter in (
            QgsProcessingParameterFeatureSource(
                self.POPULATION,
                translate("Smacreg", "Population, for units cut by region polygons"),
                [kind.TypeVectorPolygon, kind.TypeVectorPoint],
                optional=True,
            ),
            field(
                self.POPULATION_FIELD,
                translate("Smacreg", "Number of inhabitants"),
                self.POPULATION,
                optional=True,
            ),
        ):
            self.addParameter(advanced(parameter))
        code_changes.define(self)
        self.addParameter(
            advanced(
                field(
                    self.OLD_PERSONS_FIELD,
                    translate("Smacreg", "Inhabitants of the old unit"),
                    code_changes.CODE_CHANGES,
                    optional=True,
                )
            )
        )

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.DIFFERENCE,
                translate("Smacreg", "Units and what changed"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.ARROWS,
                translate("Smacreg", "Arrows from old to new centre"),
                kind.TypeVectorLine,
            ),
            (
                self.CONTINGENCY,
                translate("Smacreg", "Regions against each other"),
                kind.TypeVector,
            ),
            (self.MEASURES, translate("Smacreg", "How alike they are"), kind.TypeVector),
            (
                self.STATISTICS,
                translate("Smacreg", "Statistics before and after"),
                kind.TypeVector,
            ),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.DIFFERENCE,
                by_default=name in (self.DIFFERENCE, self.ARROWS, self.MEASURES),
            )
        self.add_numbers(
            ("LIKENESS", translate("Smacreg", "Likeness, 0-100")),
            ("ARI", translate("Smacreg", "Adjusted Rand index")),
            ("RAND", translate("Smacreg", "Rand index")),
            ("VI", translate("Smacreg", "Variation of information")),
            (
                "VI_PERSONS",
                translate("Smacreg", "Variation of information, weighted by persons"),
            ),
            ("NMI", translate("Smacreg", "Normalised mutual information")),
            ("MOVED_UNITS", translate("Smacreg", "Units that change region")),
            ("MOVED_PERSONS", translate("Smacreg", "Persons who change region")),
            ("MOVED_SHARE", translate("Smacreg", "Share of the persons who change region")),
            (
                "MERGED_UNITS",
                translate("Smacreg", "Moved units made of old units from different regions"),
            ),
            (
                "NOW_WITHIN",
                translate("Smacreg", "Commuters who no longer cross a regional border"),
            ),
            ("NOW_ACROSS", translate("Smacreg", "Commuters who cross a regional border now")),
            ("FIRST_REGIONS", translate("Smacreg", "Regions of the first division")),
            ("SECOND_REGIONS", translate("Smacreg", "Regions of the second division")),
            (
                "FIRST_INTERNAL_SHARE",
                translate("Smacreg", "First division: share who work in their own region"),
            ),
            (
                "SECOND_INTERNAL_SHARE",
                translate("Smacreg", "Second division: share who work in their own region"),
            ),
            ("COMPARED_UNITS", translate("Smacreg", "Units with a region in both divisions")),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, compare, write."""
        from ...smacreg_plugin.engine.assessment.comparison import compare
        from ..divisions import read_division
        from . import comparison_tables, earlier_division

        layer, matrix = commuting.read(run, 0.0, 0.2)
        persons = self._persons(run, layer)
        changes = code_changes.read(
            run, layer.units, run.monitor(0.22, 0.24), size_field=self.OLD_PERSONS_FIELD
        )
        with run.under(QCoreApplication.translate("Smacreg", "First division:")):
            first = earlier_division.read(
                run,
                self._division(run, self.FIRST),
                layer,
                matrix,
                changes,
                run.monitor(0.24, 0.45),
            )
        with run.under(QCoreApplication.translate("Smacreg", "Second division:")):
            second = read_division(
                run, self._division(run, self.SECOND), layer, run.monitor(0.45, 0.7)
            )
        found = compare(
            matrix,
            first.division.partition,
            second.partition,
            weights=persons,
            merged=first.merged,
        )
        run.tell(found.findings)
        tables = comparison_tables.ComparisonTables(layer, first.division, second, found)
        tables.say(run)
        run.write(self.DIFFERENCE, tables.difference(), run.monitor(0.7, 0.8))
        if run.wants(self.ARROWS):
            arrows = tables.arrows(run, run.monitor(0.8, 0.82))
            run.write(self.ARROWS, arrows, run.monitor(0.82, 0.85))
        run.write(self.CONTINGENCY, tables.contingency(), run.monitor(0.85, 0.95))
        run.write(self.MEASURES, tables.measures(), run.monitor(0.95, 0.97))
        run.write(self.STATISTICS, tables.statistics(), run.monitor(0.97, 1.0))
        values = found.values()
        return {
            "LIKENESS": values["score"],
            "ARI": values["ari"],
            "RAND": values["rand"],
            "VI": values["vi"],
            "VI_PERSONS": values["vi_weighted"],
            "NMI": values["nmi"],
            "MOVED_UNITS": int(values["moved_units"]),
            "MOVED_PERSONS": values["moved_persons"],
            "MOVED_SHARE": values["moved_persons_share"],
            "MERGED_UNITS": int(values["merged_units"]),
            "NOW_WITHIN": values["now_within"],
            "NOW_ACROSS": values["now_across"],
            "FIRST_REGIONS": int(values["regions_first"]),
            "SECOND_REGIONS": int(values["regions_second"]),
            "FIRST_INTERNAL_SHARE": found.first.overall.internal_share,
            "SECOND_INTERNAL_SHARE": found.second.overall.internal_share,
            "COMPARED_UNITS": int(values["units_compared"]),
        }

    def _division(self, run: Run, name: str) -> DivisionParameters:
        from ..divisions import DivisionParameters

        return DivisionParameters(
            layer=name,
            unit_field=name + self.UNIT_PART,
            region_field=name + self.REGION_PART,
            name_field=name + self.NAME_PART,
            population=self.POPULATION if run.given(self.POPULATION) else "",
            population_field=self.POPULATION_FIELD,
        )

    def _persons(self, run: Run, layer: UnitLayer) -> np.ndarray | None:
        name = run.text(self.PERSONS_FIELD)
        if not name:
            return None
        from ...smacreg_plugin.engine.assessment.comparison import persons_of_units
        from ..io import read_columns

        names = [run.text(commuting.UNIT_FIELD), name]
        codes, values = read_columns(run, commuting.UNITS, names, run.monitor(0.2, 0.22))
        return persons_of_units(layer.units, codes, values, name)
