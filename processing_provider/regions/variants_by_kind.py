"""What varies between the drawings of a division, as the user chose it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...smacreg_plugin.engine.assessment import variants
from ...smacreg_plugin.engine.delineation.self_containment import delineate
from ...smacreg_plugin.engine.flows import Columns
from ...smacreg_plugin.engine.recoding import flows_by_year, require_base_year
from .. import code_changes, commuting
from ..io import read_columns
from ..texts import sentence

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.criteria import Criteria, Preset
    from ...smacreg_plugin.engine.delineation.self_containment import Method
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ...smacreg_plugin.engine.monitor import Monitor
    from ...smacreg_plugin.engine.partition import Partition
    from ..monitor import QgisMonitor
    from ..run import Run
    from .divisionstability import DivisionStability


class Variation:
    """Reads what varies; refuses lists that cannot be read before any layer is.

    Parameters
    ----------
    algorithm : DivisionStability
        Knows the names of the parameters.
    run : Run
        Knows their values.
    method, preset
        How the division is drawn.
    """

    def __init__(self, algorithm: DivisionStability, run: Run, method: Method, preset: Preset):
        self._names = algorithm
        self._run = run
        self._method = method
        self._preset = preset
        self._kind = run.choice(algorithm.KIND)
        self._grid = [
            self._list(name)
            for name in (
                algorithm.MIN_SIZES,
                algorithm.MIN_SELF_CONTAINMENTS,
                algorithm.TARGET_SIZES,
                algorithm.TARGET_SELF_CONTAINMENTS,
            )
        ]
        self._small_flows = self._list(algorithm.SMALL_FLOWS)

    def of(
        self, matrix: FlowMatrix, monitor: QgisMonitor
    ) -> tuple[Iterable[variants.Variant], int]:
        """Return the variants and their number.

        Parameters
        ----------
        matrix : FlowMatrix
            The flows of the base.
        monitor : QgisMonitor
            Receives progress and may cancel.
        """
        makers = {
            "resampled": self._resampled,
            "thresholds": self._thresholds,
            "small_flows": self._without_small_flows,
            "years": self._years,
        }
        return makers[self._kind](matrix, monitor)

    def _resampled(self, matrix: FlowMatrix, _):
        draws = int(self._run.number(self._names.DRAWS))
        seed = int(self._run.number(self._names.SEED))
        return variants.resampled(matrix, self._draw, draws, seed), draws

    def _thresholds(self, matrix: FlowMatrix, _):
        grid = variants.Grid.around(self._preset.criteria).replaced(*self._grid)
        criteria, findings = grid.criteria(self._preset.criteria)
        self._run.tell(findings)
        return variants.with_criteria(matrix, self._draw_by, criteria), len(criteria)

    def _without_small_flows(self, matrix: FlowMatrix, _):
        label = self._run.label(self._names.SMALL_FLOWS)
        smallest, findings = variants.minimums_that_matter(matrix, self._small_flows, label)
        self._run.tell(findings)
        return variants.without_small_flows(matrix, self._draw, smallest), len(smallest)

    def _years(self, matrix: FlowMatrix, monitor: QgisMonitor):
        run = self._run
        columns = Columns(
            origin=run.text(commuting.ORIGIN_FIELD),
            destination=run.text(commuting.DESTINATION_FIELD),
            value=run.text(commuting.VALUE_FIELD),
            year=run.text(commuting.YEAR_FIELD),
            unit=run.text(commuting.UNIT_FIELD),
        )
        require_base_year(columns.year, run.text(commuting.YEAR))
        changes = code_changes.read(run, matrix.units, monitor.part(0.0, 0.1))
        names = [columns.origin, columns.destination, columns.value, columns.year]
        table = read_columns(run, commuting.FLOWS, names, monitor.part(0.1, 0.6))
        wanted = run.text(self._names.OTHER_YEARS).replace(";", " ").split()
        matrices, findings = flows_by_year(
            *table,
            matrix.units,
            base=run.text(commuting.YEAR),
            wanted=wanted,
            changes=changes,
            columns=columns,
            monitor=monitor.part(0.6, 1.0),
        )
        if changes is not None:
            run.tell(changes.findings)
        for year, message in findings:
            (run.warn if message.is_warning else run.say)(f"{year}: {sentence(message)}")
        return variants.of_years(matrices, self._draw), len(matrices)

    def _draw(self, matrix: FlowMatrix, monitor: Monitor) -> Partition:
        return self._draw_by(matrix, self._preset.criteria, monitor)

    def _draw_by(self, matrix: FlowMatrix, criteria: Criteria, monitor: Monitor) -> Partition:
        return delineate(
            matrix, criteria, method=self._method, linkage=self._preset.linkage, monitor=monitor
        ).partition

    def _list(self, name: str) -> tuple[float, ...]:
        return variants.parse_list(self._run.text(name), self._run.label(name))
