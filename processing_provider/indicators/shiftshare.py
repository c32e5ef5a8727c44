"""Shift-share analysis of the jobs of units or regions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import division_inputs, unit_inputs
from ..base import SmacregAlgorithm
from ..parameters import choice
from . import industry_inputs, reference_inputs

if TYPE_CHECKING:
    from ..run import Run


class ShiftShareAlgorithm(SmacregAlgorithm):
    """Reads units, regions and jobs by industry, calls the engine, writes the parts."""

    ID = "shiftshare"
    GROUP = "indicators"
    TAGS = (
        "shift-share", "shift share", "jobs", "employment", "industry", "industries", "growth",
        "industry mix", "competitive", "Dunn", "Esteban-Marquillas", "decomposition",
        "sysselsetting", "sysselsetjing", "arbeidsplasser", "arbeidsplassar", "næring",
        "næringsstruktur", "vekst", "lokal del", "nasjonal del", "næringsmessig del",
        "arbeidsplassvekst",
    )  # fmt: skip

    FIRST_PERIOD = "FIRST_PERIOD"
    LAST_PERIOD = "LAST_PERIOD"
    METHOD = "METHOD"
    DYNAMIC = "DYNAMIC"
    REFERENCE = "REFERENCE"
    REGIONS = "REGIONS"
    BY_INDUSTRY = "BY_INDUSTRY"
    STATISTICS_OUT = "STATISTICS_OUT"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Parts of the change in jobs (shift-share)")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Splits the change in jobs of each region into a national, an industry and a local "
            "part.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        unit_inputs.define(self)
        industry_inputs.define(self)
        division_inputs.define(self, optional=True)
        self._define_analysis()
        reference_inputs.define(self)
        self._define_outputs()

    def _define_analysis(self):
        translate = QCoreApplication.translate
        for parameter in (
            QgsProcessingParameterString(
                self.FIRST_PERIOD,
                translate("Smacreg", "First period (empty: the first of the table)"),
                optional=True,
            ),
            QgsProcessingParameterString(
                self.LAST_PERIOD,
                translate("Smacreg", "Last period (empty: the last of the table)"),
                optional=True,
            ),
            choice(
                self.REFERENCE,
                translate("Smacreg", "Compare with"),
                (
                    (
                        "nation",
                        translate("Smacreg", "The nation (else all units of the industry table)"),
                    ),
                    (
                        "rest_of_nation",
                        translate("Smacreg", "The rest of the nation (less the region itself)"),
                    ),
                    ("set", translate("Smacreg", "The sum of the set (the regions on the map)")),
                ),
                default=0,
            ),
            choice(
                self.METHOD,
                translate("Smacreg", "Method"),
                (
                    ("dunn", translate("Smacreg", "Three parts (Dunn)")),
                    (
                        "esteban_marquillas",
                        translate("Smacreg", "Local part split in two (Esteban-Marquillas)"),
                    ),
                ),
                default=0,
            ),
            QgsProcessingParameterBoolean(
                self.DYNAMIC,
                translate("Smacreg", "Add up the steps from period to period (dynamic)"),
                defaultValue=False,
            ),
        ):
            self.addParameter(parameter)

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.REGIONS,
                translate("Smacreg", "Regions and the parts of their growth"),
                kind.TypeVectorAnyGeometry,
            ),
            (self.BY_INDUSTRY, translate("Smacreg", "The parts by industry"), kind.TypeVector),
            (self.STATISTICS_OUT, translate("Smacreg", "Long table"), kind.TypeVector),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.REGIONS,
                by_default=name in (self.REGIONS, self.BY_INDUSTRY),
            )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("REFERENCE_GROWTH", translate("Smacreg", "Growth of what they are compared with, %")),
            (
                "CLOSURE_ERROR",
                translate("Smacreg", "Largest difference between change and parts, jobs"),
            ),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, split, write."""
        from ...smacreg_plugin.engine.industries.shift_share import shift_share
        from .shift_tables import ShiftTables

        layer, division, centres = division_inputs.read(run, 0.0, 0.2)
        table = industry_inputs.read(run, layer.units, run.monitor(0.2, 0.5))
        reference = run.choice(self.REFERENCE) or "nation"
        if reference == "set":
            run.warn_unused([reference_inputs.REFERENCE_TABLE], self.REFERENCE)
        else:
            table = reference_inputs.with_nation(run, table, run.monitor(0.5, 0.55))
        found = shift_share(
            table,
            division.partition if division else None,
            method=run.choice(self.METHOD) or "dunn",
            reference=reference,
            first=run.text(self.FIRST_PERIOD),
            last=run.text(self.LAST_PERIOD),
            dynamic=run.flag(self.DYNAMIC),
            centres=centres,
            monitor=run.monitor(0.55, 0.65),
        )
        run.tell(found.findings)
        tables = ShiftTables(layer, division, found)
        tables.say(run)
        regions = tables.regions(run.monitor(0.65, 0.85))
        run.write(self.REGIONS, regions, run.monitor(0.85, 0.9))
        run.write(self.BY_INDUSTRY, tables.by_industry(), run.monitor(0.9, 0.95))
        if run.wants(self.STATISTICS_OUT):
            run.write(self.STATISTICS_OUT, tables.statistics(), run.monitor(0.95, 1.0))
        return {
            "NUMBER_OF_REGIONS": len(found.areas.codes),
            "REFERENCE_GROWTH": 100.0 * found.reference.growth(),
            "CLOSURE_ERROR": found.closure_error,
        }
