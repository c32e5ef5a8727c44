"""Does a border stand: one division against many drawings of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .. import code_changes, commuting
from ..base import SmacregAlgorithm
from ..parameters import advanced, choice
from . import criteria_parameters

if TYPE_CHECKING:
    from ..run import Run

# Which inputs each kind of variation reads.
_USED = {
    "resampled": ("DRAWS", "SEED"),
    "thresholds": (
        "MIN_SIZES", "MIN_SELF_CONTAINMENTS", "TARGET_SIZES", "TARGET_SELF_CONTAINMENTS",
    ),
    "small_flows": ("SMALL_FLOWS",),
    "years": ("OTHER_YEARS", code_changes.CODE_CHANGES),
}  # fmt: skip


class DivisionStability(SmacregAlgorithm):
    """Reads units and flows, lets the engine draw again and again, writes what stays."""

    ID = "divisionstability"
    GROUP = "regions"
    NEEDS = ("numpy", "scipy")
    TAGS = (
        "commuting", "stability", "sensitivity", "uncertainty", "bootstrap", "consensus",
        "co-assignment", "labour market area", "functional region", "pendling", "stabilitet",
        "følsomhet", "sensitivitet", "usikkerhet", "uvisse", "regioninndeling", "grense",
        "terskelverdi",
    )  # fmt: skip

    KIND = "KIND"
    DRAWS = "DRAWS"
    SEED = "SEED"
    MIN_SIZES = "MIN_SIZES"
    MIN_SELF_CONTAINMENTS = "MIN_SELF_CONTAINMENTS"
    TARGET_SIZES = "TARGET_SIZES"
    TARGET_SELF_CONTAINMENTS = "TARGET_SELF_CONTAINMENTS"
    SMALL_FLOWS = "SMALL_FLOWS"
    OTHER_YEARS = "OTHER_YEARS"
    UNIT_STABILITY = "UNIT_STABILITY"
    CONSENSUS = "CONSENSUS"
    SETTINGS = "SETTINGS"
    LIKENESS = "LIKENESS"

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Stability of a division")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Draws the regions again with small-number variation, other thresholds, without small "
            "flows or for other years, and shows which units stay in their region.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        commuting.define(self)
        translate = QCoreApplication.translate
        kinds = (
            ("resampled", translate("Smacreg", "Small-number variation (bootstrap of the flows)")),
            ("thresholds", translate("Smacreg", "Other thresholds")),
            ("small_flows", translate("Smacreg", "Without small flows")),
            ("years", translate("Smacreg", "Other years of the commuting table")),
        )
        self.addParameter(choice(self.KIND, translate("Smacreg", "What varies"), kinds, default=0))
        criteria_parameters.define(self)
        self._define_variants()
        code_changes.define(self)
        self._define_outputs()

    def _define_variants(self):
        translate = QCoreApplication.translate
        kind = QgsProcessingParameterNumber.Type.Integer
        whole = {"type": kind, "minValue": 1}
        for parameter in (
            QgsProcessingParameterNumber(
                self.DRAWS,
                translate("Smacreg", "Number of drawings (small-number variation)"),
                defaultValue=200,
                maxValue=100_000,
                **whole,
            ),
            QgsProcessingParameterNumber(
                self.SEED,
                translate("Smacreg", "Seed of the random numbers"),
                type=kind,
                minValue=0,
                defaultValue=2026,
            ),
            self._list(self.MIN_SIZES, translate("Smacreg", "Minimum sizes to try")),
            self._list(
                self.MIN_SELF_CONTAINMENTS,
                translate("Smacreg", "Minimum self-containments to try"),
            ),
            self._list(self.TARGET_SIZES, translate("Smacreg", "Target sizes to try")),
            self._list(
                self.TARGET_SELF_CONTAINMENTS,
                translate("Smacreg", "Target self-containments to try"),
            ),
            self._list(
                self.SMALL_FLOWS,
                translate("Smacreg", "Smallest flows to keep"),
                "1; 2; 3; 5; 10",
            ),
            self._list(
                self.OTHER_YEARS, translate("Smacreg", "Other years (empty: all in the table)")
            ),
        ):
            self.addParameter(advanced(parameter))

    def _list(self, name: str, label: str, default: str | None = None):
        return QgsProcessingParameterString(name, label, defaultValue=default, optional=True)

    def _define_outputs(self):
        translate = QCoreApplication.translate
        kind = QgsProcessing.SourceType
        for name, label, source_type in (
            (
                self.UNIT_STABILITY,
                translate("Smacreg", "Units and how firmly they stay"),
                kind.TypeVectorAnyGeometry,
            ),
            (
                self.CONSENSUS,
                translate("Smacreg", "Regions that most drawings agree on"),
                kind.TypeVectorAnyGeometry,
            ),
            (self.SETTINGS, translate("Smacreg", "Drawings"), kind.TypeVector),
            (self.LIKENESS, translate("Smacreg", "Likeness of the drawings"), kind.TypeVector),
        ):
            self.add_sink(
                name,
                label,
                source_type,
                optional=name != self.UNIT_STABILITY,
                by_default=name in (self.UNIT_STABILITY, self.SETTINGS),
            )
        self.add_numbers(
            ("NUMBER_OF_REGIONS", translate("Smacreg", "Number of regions")),
            ("DRAWINGS", translate("Smacreg", "Number of drawings")),
            ("FEWEST_REGIONS", translate("Smacreg", "Fewest regions in a drawing")),
            ("MOST_REGIONS", translate("Smacreg", "Most regions in a drawing")),
            ("MEAN_LIKENESS", translate("Smacreg", "Average likeness with the base, 0-100")),
            ("SMALLEST_LIKENESS", translate("Smacreg", "Smallest likeness with the base, 0-100")),
            ("CORE_UNITS", translate("Smacreg", "Units of the stable core")),
            (
                "CORE_SHARE",
                translate("Smacreg", "Share of the employed residents who live in them"),
            ),
            (
                "LEAVE_IN_A_TENTH",
                translate("Smacreg", "Units that leave in more than a tenth of the drawings"),
            ),
            (
                "LEAVE_IN_HALF",
                translate("Smacreg", "Units that leave in more than half of the drawings"),
            ),
            (
                "CONSENSUS_REGIONS",
                translate("Smacreg", "Number of regions that most drawings agree on"),
            ),
        )

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, draw once, draw again, write."""
        from ...smacreg_plugin.engine.assessment.consensus import consensus
        from ...smacreg_plugin.engine.assessment.stability import stability
        from ...smacreg_plugin.engine.delineation.self_containment import delineate
        from . import stability_tables, variants_by_kind

        kind = run.choice(self.KIND)
        run.warn_unused(
            [name for user, names in _USED.items() for name in names if user != kind], self.KIND
        )
        method, preset = criteria_parameters.read(run)
        variation = variants_by_kind.Variation(self, run, method, preset)
        layer, matrix = commuting.read(run, 0.0, 0.1)
        result = delineate(
            matrix,
            preset.criteria,
            method=method,
            linkage=preset.linkage,
            monitor=run.monitor(0.1, 0.13),
        )
        run.tell(result.findings)
        base = result.partition.identified_by_centre(matrix)
        variants, count = variation.of(matrix, run.monitor(0.13, 0.2))
        found = stability(matrix, base, variants, count, run.monitor(0.2, 0.75))
        run.tell(found.findings)
        agreed = consensus(found.labels, matrix, run.monitor(0.75, 0.82))
        tables = stability_tables.StabilityTables(layer, matrix, found, agreed)
        tables.say(run, kind)
        run.write(
            self.UNIT_STABILITY, tables.units(run.monitor(0.82, 0.88)), run.monitor(0.88, 0.9)
        )
        run.write(self.CONSENSUS, tables.regions(run.monitor(0.9, 0.94)), run.monitor(0.94, 0.95))
        run.write(self.SETTINGS, tables.settings(), run.monitor(0.95, 0.96))
        run.write(self.LIKENESS, tables.likeness(run), run.monitor(0.96, 1.0))
        values = found.values()
        return {
            "NUMBER_OF_REGIONS": int(values["regions"]),
            "DRAWINGS": int(values["variants"]),
            "FEWEST_REGIONS": int(values["regions_least"]),
            "MOST_REGIONS": int(values["regions_most"]),
            "MEAN_LIKENESS": values["score_mean"],
            "SMALLEST_LIKENESS": values["score_least"],
            "CORE_UNITS": int(values["core_units"]),
            "CORE_SHARE": values["core_residents_share"],
            "LEAVE_IN_A_TENTH": int(values["leave_in_tenth"]),
            "LEAVE_IN_HALF": int(values["leave_in_half"]),
            "CONSENSUS_REGIONS": agreed.k,
        }
