"""The largest commuting flows as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import commuting
from ..base import SmacregAlgorithm

if TYPE_CHECKING:
    from ..run import Run


class DesireLines(SmacregAlgorithm):
    """Reads units and flows, lets the engine choose, writes lines."""

    ID = "desirelines"
    GROUP = "regions"
    TAGS = (
        "commuting", "flow map", "flow lines", "desire lines", "origin destination",
        "spider diagram", "pendling", "pendlingsstrømmer", "pendlingsstraumar", "pendlingskart",
        "strømkart", "straumkart", "ønskelinjer", "ønskjelinjer",
    )  # fmt: skip

    LARGEST = "LARGEST"
    MIN_SHARE = "MIN_SHARE"
    MIN_PERSONS = "MIN_PERSONS"
    BOTH_DIRECTIONS = "BOTH_DIRECTIONS"
    LINES = "LINES"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Desire lines")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws the largest commuting flows of each unit as lines, as wide as they are large.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        translate = QCoreApplication.translate
        kind = QgsProcessingParameterNumber.Type
        for parameter in (
            QgsProcessingParameterNumber(
                self.LARGEST,
                translate("Smacreg", "Lines of each unit (empty: all)"),
                type=kind.Integer,
                defaultValue=2,
                optional=True,
            ),
            QgsProcessingParameterNumber(
                self.MIN_SHARE,
                translate("Smacreg", "Smallest share of those who live at the start (0-1)"),
                type=kind.Double,
                defaultValue=0,
            ),
            QgsProcessingParameterNumber(
                self.MIN_PERSONS,
                translate("Smacreg", "Smallest number of persons"),
                type=kind.Double,
                defaultValue=0,
            ),
            QgsProcessingParameterBoolean(
                self.BOTH_DIRECTIONS,
                translate("Smacreg", "One line for both directions together"),
                defaultValue=False,
            ),
            QgsProcessingParameterFeatureSink(
                self.LINES,
                translate("Smacreg", "Desire lines"),
                QgsProcessing.SourceType.TypeVectorLine,
            ),
        ):
            self.addParameter(parameter)
        self.add_numbers(
            ("NUMBER_OF_LINES", translate("Smacreg", "Number of lines")),
            ("PERSONS", translate("Smacreg", "Persons on the lines")),
            ("COVERED_SHARE", translate("Smacreg", "Share of all commuters between units")),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, choose, write."""
        from ...smacreg_plugin.engine.assessment.desire_lines import desire_lines
        from . import line_tables

        largest = run.number(self.LARGEST)
        layer, matrix = commuting.read(run, 0.0, 0.5)
        lines = desire_lines(
            matrix,
            largest=None if largest is None else int(largest),
            min_share=run.number(self.MIN_SHARE) or 0.0,
            min_persons=run.number(self.MIN_PERSONS) or 0.0,
            both_directions=run.flag(self.BOTH_DIRECTIONS),
        )
        line_tables.say(run, lines)
        table = line_tables.lines_table(run, layer, lines, run.monitor(0.5, 0.7))
        run.write(self.LINES, table, run.monitor(0.7, 1.0))
        return {
            "NUMBER_OF_LINES": int(lines.persons.size),
            "PERSONS": lines.covered,
            "COVERED_SHARE": lines.covered_share,
        }
