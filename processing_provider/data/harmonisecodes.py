"""Any table with old municipal codes on the units of one date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ..base import SmacregAlgorithm
from . import harmonise_parameters as names

if TYPE_CHECKING:
    from ..run import Run


class HarmoniseCodes(SmacregAlgorithm):
    """Reads a table and changes of codes, calls the engine, writes table and report."""

    ID = "harmonisecodes"
    GROUP = "data"
    TAGS = (
        "municipality", "code", "recode", "harmonise", "harmonize", "merger", "split", "reform",
        "KLASS", "correspondence", "time series", "common units", "boundary change",
        "kommunenummer", "kommunesammenslåing", "kommunesamanslåing", "kommunereform", "omkoding",
        "tidsserie", "dagens kommuner", "kommunane i dag", "grenseendring", "deling",
    )  # fmt: skip

    def displayName(self):
        """Return the name in the toolbox."""
        return QCoreApplication.translate("Smacreg", "Harmonise municipal codes")

    def shortDescription(self):
        """Return what it does in one sentence."""
        return QCoreApplication.translate(
            "Smacreg",
            "Brings a table with old municipal codes to the municipalities of one date, or to "
            "units that all its years have in common, and says of each value how sure it is.",
        )

    def define(self):
        """Declare parameters in the order of use."""
        names.define(self)

    def compute(self, run: Run) -> dict[str, Any]:
        """Read, harmonise, check, write."""
        from ...smacreg_plugin.engine.harmonising.harmonise import Wishes, harmonise
        from ...smacreg_plugin.engine.harmonising.result_check import check_result
        from . import harmonise_inputs as inputs
        from . import harmonise_tables as tables

        layer = inputs.read_wanted(run, run.monitor(0.0, 0.05))
        table = inputs.read_table(run, run.monitor(0.05, 0.3))
        source = inputs.read_changes(run, table, layer, run.monitor(0.3, 0.32))
        method = run.choice(names.METHOD) or "values"
        if method == "common_units":
            run.warn_unused([names.STRUCTURE, names.ROUND], names.METHOD)
        found = harmonise(
            table,
            source,
            units=None if layer is None else dict(zip(layer.units.codes, layer.names)),
            shares=inputs.read_shares(run, run.monitor(0.32, 0.34)),
            country=inputs.read_country(run),
            wishes=Wishes(
                method,
                run.flag(names.STRUCTURE),
                run.flag(names.ROUND),
                run.number(names.VINTAGE),
                run.text(names.NAME_FIELD),
            ),
            monitor=run.monitor(0.34, 0.6),
        )
        run.tell(found.findings)
        listed = found.report
        suspicious = []
        second = inputs.read_check(run, run.monitor(0.6, 0.62))
        if second is not None:
            suspicious, said = check_result(found, table, second)
            run.tell(said)
        own = run.source(names.TABLE).fields()
        run.write(names.HARMONISED, tables.harmonised(found, table, own), run.monitor(0.62, 0.9))
        run.write(names.REPORT, tables.report([*listed, *suspicious]), run.monitor(0.9, 0.92))
        if method == "common_units":
            self._warn_unwritten(run, names.UNITS_OUT)
            if run.wants(names.COMMON_UNITS):
                common = tables.common_units(found, layer, run.monitor(0.92, 0.97))
                run.write(names.COMMON_UNITS, common, run.monitor(0.97, 1.0))
        else:
            self._warn_unwritten(run, names.COMMON_UNITS)
            if run.wants(names.UNITS_OUT):
                run.write(names.UNITS_OUT, tables.units(found, layer), run.monitor(0.92, 1.0))
        return {
            "UNMATCHED_CODES": len(found.unmatched),
            "ESTIMATED_ROWS": found.estimated_rows,
            "REFUSED_ROWS": found.refused_rows,
            "TOTAL_BEFORE": found.before,
            "TOTAL_AFTER": found.after,
            "SUSPICIOUS_UNITS": len(suspicious),
        }

    @staticmethod
    def _warn_unwritten(run: Run, output: str) -> None:
        if run.wants(output):
            run.warn(
                QCoreApplication.translate(
                    "Smacreg",
                    "The output “{output}” is not written: it does not go with what is chosen for "
                    "“{choice}”.",
                ).format(output=run.label(output), choice=run.label(names.METHOD))
            )
