"""A division of an earlier date, whose codes a table of changes leads to the units of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..divisions import Division, DivisionParameters, read_division, region_names

if TYPE_CHECKING:
    import numpy as np

    from ...smacreg_plugin.engine.code_changes import CodeChanges
    from ...smacreg_plugin.engine.flows import FlowMatrix
    from ..io import UnitLayer
    from ..monitor import QgisMonitor
    from ..run import Run


class Earlier(NamedTuple):
    """A division on the units of the map.

    Attributes
    ----------
    division : Division
        As any other.
    merged : ndarray of bool, shape (n,), or None
        Units made of old units from different regions; None without a table
        of changes.
    """

    division: Division
    merged: np.ndarray | None


def read(
    run: Run,
    parameters: DivisionParameters,
    layer: UnitLayer,
    matrix: FlowMatrix,
    changes: CodeChanges | None,
    monitor: QgisMonitor,
) -> Earlier:
    """Read the earlier division and tell how it fits the units.

    Parameters
    ----------
    run : Run
        Knows the sources and takes what is to be said.
    parameters : DivisionParameters
        Where the division is.
    layer, matrix
        The units of the map and the flows between them.
    changes : CodeChanges, optional
        From old codes to those units.
    monitor : QgisMonitor
        Receives progress and may cancel.

    Raises
    ------
    QgsProcessingException, EngineError
        When the division does not fit.
    """
    if changes is None:
        return Earlier(read_division(run, parameters, layer, monitor), None)
    if not run.text(parameters.unit_field):
        run.warn(
            QCoreApplication.translate(
                "Smacreg",
                "The code table is not used: the first division is given as region polygons.",
            )
        )
        return Earlier(read_division(run, parameters, layer, monitor), None)
    return _carried_over(run, parameters, matrix, changes, monitor)


def _carried_over(
    run: Run,
    parameters: DivisionParameters,
    matrix: FlowMatrix,
    changes: CodeChanges,
    monitor: QgisMonitor,
) -> Earlier:
    from ...smacreg_plugin.engine.assessment.mergers import carry_over
    from ...smacreg_plugin.engine.codes import code_texts
    from ..io import read_columns

    region_field, name_field = run.text(parameters.region_field), run.text(parameters.name_field)
    names = [run.text(parameters.unit_field), region_field, *([name_field] if name_field else [])]
    codes, regions, *named = read_columns(run, parameters.layer, names, monitor)
    carried = carry_over(matrix, changes, codes, regions, region_field=region_field)
    run.tell(carried.findings)
    division = Division(carried.partition, region_names(run, code_texts(regions), named), None, 0)
    return Earlier(division, carried.merged)
