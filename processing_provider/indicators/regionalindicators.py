"""Statistics of municipalities as indicators of regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import catalogue_inputs, commuting, division_inputs, statistics_inputs, unit_inputs
from ..base import SmacregAlgorithm
from ..parameters import advanced, choices

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.flows import Units
    from ...smacreg_plugin.engine.indicators.work import Flows, Settings
    from ..run import Run


class RegionalIndicators(SmacregAlgorithm):
    """Reads statistics, units, division and catalogue, calls the engine, writes indicators."""

    ID = "regionalindicators"
    GROUP = "indicators"
    TAGS = (
        "indicators", "statistics", "aggregate", "rates", "regions", "centre", "hinterland",
        "population", "jobs", "ageing", "catalogue", "municipal statistics", "indikator",
        "indikatorer", "indikatorar", "statistikk", "regiontall", "regiontal", "kommunetall",
        "kommunetal", "folketall", "folketal", "aldring", "senter og omland", "BA-region",
        "KOSTRA", "SSB",
    )  # fmt: skip

    INDICATORS = "INDICATORS"
    THEMES = "THEMES"
    PERIODS = "PERIODS"
    MAP_INDICATOR = "MAP_INDICATOR"
    MIN_COVERAGE = "MIN_COVERAGE"
    SMALL_COUNT = "SMALL_COUNT"
    WIDE_DETAILS = "WIDE_DETAILS"
    UNIT_ROWS = "UNIT_ROWS"
    REGIONS = "REGIONS"
    UNITS_OUT = "UNITS_OUT"
    STATISTICS_OUT = "STATISTICS_OUT"
    SOURCES = "SOURCES"
    REPORT = "REPORT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Regional indicators")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Makes indicators of regions, of their centres and hinterlands and of the nation from "
            "statistics of municipalities, by the rules of the catalogue.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        statistics_inputs.define(self)
        unit_inputs.define(self)
        division_inputs.define(self)
        self._define_choices()
        commuting.define_flows(self, optional=True)
        self._define_limits()
        statistics_inputs.define_columns(self)
        self._define_outputs()

    def _define_choices(self):
        translate = QCoreApplication.translate
        for parameter in (
            QgsProcessingParameterString(
                self.INDICATORS,
                translate("Smacreg", "Indicators (ids; “all”; empty: the usual set)"),
                optional=True,
            ),
            choices(self.THEMES, translate("Smacreg", "Themes (none: all)"), _themes()),
            QgsProcessingParameterString(
                self.PERIODS,
                translate("Smacreg", "Periods, e.g. 2014-2024 (empty: all)"),
                optional=True,
            ),
            QgsProcessingParameterString(
                self.MAP_INDICATOR,
                translate("Smacreg", "Indicator on the map (empty: the first rate)"),
                optional=True,
            ),
        ):
            self.addParameter(parameter)

    def _define_limits(self):
        translate = QCoreApplication.translate
        kind = QgsProcessingParameterNumber.Type
        for parameter in (
            QgsProcessingParameterNumber(
                self.MIN_COVERAGE,
                translate("Smacreg", "Smallest share of a region that must have values"),
                type=kind.Double,
                defaultValue=0.9,
            ),
            QgsProcessingParameterNumber(
                self.SMALL_COUNT,
                translate("Smacreg", "Mark rates of fewer than this as small"),
                type=kind.Double,
                defaultValue=10,
            ),
            QgsProcessingParameterBoolean(
                self.WIDE_DETAILS,
                translate("Smacreg", "Numerator, denominator and status in the layers too"),
                defaultValue=False,
            ),
            QgsProcessingParameterBoolean(
                self.UNIT_ROWS,
                translate("Smacreg", "Units in the long table too"),
                defaultValue=True,
            ),
            catalogue_inputs.parameter(),
        ):
            self.addParameter(advanced(parameter))

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type, is_made in (
            (
                self.REGIONS,
                translate("Smacreg", "Regions with indicators"),
                kind.TypeVectorAnyGeometry,
                True,
            ),
            (
                self.UNITS_OUT,
                translate("Smacreg", "Units with indicators"),
                kind.TypeVectorAnyGeometry,
                False,
            ),
            (
                self.STATISTICS_OUT,
                translate("Smacreg", "Long table of all values"),
                kind.TypeVector,
                True,
            ),
            (self.SOURCES, translate("Smacreg", "Sources"), kind.TypeVector, False),
            (self.REPORT, translate("Smacreg", "Report on the indicators"), kind.TypeVector, False),
        ):
            self.add_sink(
                name, label, source_type, optional=name != self.REGIONS, by_default=is_made
            )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("INDICATORS_COMPUTED", translate("Smacreg", "Indicators computed")),
            ("INDICATORS_UNAVAILABLE", translate("Smacreg", "Indicators not computed")),
            ("UNMATCHED_CODES", translate("Smacreg", "Codes of the tables that are no unit")),
            ("PARTIAL_VALUES", translate("Smacreg", "Values of regions that lack some units")),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, compute, write."""
        from ...smacreg_plugin.countries import pack
        from ...smacreg_plugin.engine.indicators import regional
        from ...smacreg_plugin.engine.indicators.selection import select_indicators
        from . import indicator_tables

        catalogue = catalogue_inputs.read(run)
        indicators = select_indicators(
            catalogue, run.text(self.INDICATORS), run.choices(self.THEMES)
        )
        layer, division, centres = division_inputs.read(run, 0.0, 0.15)
        if division is None:
            # It is not optional, but a model or a script may leave it out.
            run.source(division_inputs.DIVISION)
        tables = statistics_inputs.read(run, catalogue, 0.15, 0.4)
        flows = self._flows(run, layer.units)
        inputs = regional.Inputs(
            layer.units,
            division.partition,
            centres,
            tables,
            catalogue,
            flows,
            run.text(unit_inputs.UNIT_FIELD),
            pack.vintages(catalogue_inputs.COUNTRY),
        )
        result = regional.regional_indicators(
            inputs,
            indicators,
            self._settings(run),
            run.text(self.PERIODS),
            run.monitor(0.45, 0.5),
        )
        run.tell(result.findings)
        made = indicator_tables.IndicatorTables(
            layer,
            division,
            catalogue,
            result.table,
            result.on_map(run.text(self.MAP_INDICATOR)),
            with_details=run.flag(self.WIDE_DETAILS),
        )
        indicator_tables.say(run, result.table, made.left_out)
        self._write(run, made, flows)
        return {
            "NUMBER_OF_REGIONS": division.partition.k,
            "INDICATORS_COMPUTED": len(result.table.available),
            "INDICATORS_UNAVAILABLE": len(indicators) - len(result.table.available),
            "UNMATCHED_CODES": len(result.unmatched),
            "PARTIAL_VALUES": result.table.partial_values(),
        }

    def _write(self, run: Run, made, flows: Flows | None) -> None:
        from . import indicator_tables

        run.write(self.REGIONS, made.regions(run.monitor(0.5, 0.65)), run.monitor(0.65, 0.7))
        if run.wants(self.UNITS_OUT):
            run.write(self.UNITS_OUT, made.units(), run.monitor(0.7, 0.72))
        if run.wants(self.STATISTICS_OUT):
            long = made.long(with_units=run.flag(self.UNIT_ROWS))
            run.write(self.STATISTICS_OUT, long, run.monitor(0.72, 0.98))
            for layer in (self.REGIONS, self.UNITS_OUT):
                run.link(layer, "smacreg/statistics", self.STATISTICS_OUT)
        given = run.tables(statistics_inputs.STATISTICS)
        names = statistics_inputs.names_of(given)
        if flows:
            given, names = [*given, *run.tables(commuting.FLOWS)], [*names, flows.source]
        sources = indicator_tables.source_table(given, names)
        run.write(self.SOURCES, sources, run.monitor(0.98, 0.99))
        run.write(self.REPORT, made.report(), run.monitor(0.99, 1.0))

    def _settings(self, run: Run) -> Settings:
        from ...smacreg_plugin.engine.indicators.work import (
            MIN_COVERAGE,
            SMALL_COUNT,
            Settings,
        )

        coverage, small = run.number(self.MIN_COVERAGE), run.number(self.SMALL_COUNT)
        return Settings(
            MIN_COVERAGE if coverage is None else coverage,
            SMALL_COUNT if small is None else small,
        )

    def _flows(self, run: Run, units: Units) -> Flows | None:
        """Read the commuting, if it is given, with the year that it is of."""
        if not run.given(commuting.FLOWS):
            return None
        from ...smacreg_plugin.engine.codes import code_texts
        from ...smacreg_plugin.engine.indicators.work import Flows
        from ..io import read_columns

        for name in (commuting.ORIGIN_FIELD, commuting.DESTINATION_FIELD, commuting.VALUE_FIELD):
            if not run.text(name):
                raise QgsProcessingException(
                    QCoreApplication.translate(
                        "Smacreg",
                        "A commuting table is given, but not its field for “{field}”: choose it, "
                        "or leave the table out.",
                    ).format(field=run.label(name))
                )
        matrix = commuting.read_matrix(run, units, 0.4, 0.44)
        year, field = run.text(commuting.YEAR), run.text(commuting.YEAR_FIELD)
        if field and not year:
            (column,) = read_columns(run, commuting.FLOWS, [field], run.monitor(0.44, 0.45))
            year = max(code_texts(column))
        return Flows(matrix, year, run.tables(commuting.FLOWS)[0].name)


def _themes() -> list[tuple[str, str]]:
    """Return the themes of Norway's catalogue, which a test compares with it."""
    translate = QCoreApplication.translate
    return [
        ("demography", translate("Smacreg", "Population and ageing")),
        ("migration", translate("Smacreg", "Migration and attractiveness")),
        ("labour_market", translate("Smacreg", "Labour market")),
        ("industry", translate("Smacreg", "Industry structure and restructuring")),
        ("education", translate("Smacreg", "Education and skills")),
        ("services", translate("Smacreg", "Services and accessibility")),
        ("digitalisation", translate("Smacreg", "Digitalisation")),
        ("environment", translate("Smacreg", "Green shift and environment")),
        ("housing", translate("Smacreg", "Housing")),
        ("capacity", translate("Smacreg", "Municipal finance and institutional capacity")),
        ("cooperation", translate("Smacreg", "Cooperation, leadership and place")),
        ("quality_of_life", translate("Smacreg", "Quality of life")),
        ("land_use", translate("Smacreg", "Land use and proximity")),
    ]
