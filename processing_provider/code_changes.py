"""A table of code changes: the parameters for it, and how it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import advanced, field, plain_table

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.code_changes import CodeChanges
    from ..smacreg_plugin.engine.flows import Units
    from .base import SmacregAlgorithm
    from .monitor import QgisMonitor
    from .run import Run

CODE_CHANGES = "CODE_CHANGES"
OLD_CODE_FIELD = "OLD_CODE_FIELD"
NEW_CODE_FIELD = "NEW_CODE_FIELD"
SHARE_FIELD = "SHARE_FIELD"


def define(algorithm: SmacregAlgorithm, *, is_advanced: bool = True) -> None:
    """Add the parameters, all optional."""
    translate = QCoreApplication.translate
    for parameter in (
        plain_table(
            CODE_CHANGES,
            translate("Smacreg", "Code table: from old codes to those of the map"),
            optional=True,
        ),
        field(OLD_CODE_FIELD, translate("Smacreg", "Old code"), CODE_CHANGES, optional=True),
        field(NEW_CODE_FIELD, translate("Smacreg", "New code"), CODE_CHANGES, optional=True),
        field(
            SHARE_FIELD,
            translate("Smacreg", "Share of the old unit that went to the new one"),
            CODE_CHANGES,
            optional=True,
        ),
    ):
        algorithm.addParameter(advanced(parameter) if is_advanced else parameter)


def read(
    run: Run, units: Units, monitor: QgisMonitor, *, size_field: str = ""
) -> CodeChanges | None:
    """Read the table; None where none was given.

    Parameters
    ----------
    run : Run
        Knows the source.
    units : Units
        The units of the map.
    monitor : QgisMonitor
        Receives progress and may cancel.
    size_field : str
        Parameter with the field of the persons of the old unit, where there is one.

    Raises
    ------
    EngineError, QgsProcessingException
        When a field is missing or the table contradicts itself.
    """
    if not run.given(CODE_CHANGES):
        return None
    from ..smacreg_plugin.engine.code_changes import CodeChanges
    from .io import read_columns
    from .usual_field import usual_field

    share = run.text(SHARE_FIELD)
    size = run.text(size_field) if size_field else ""
    codes = [
        usual_field(run, OLD_CODE_FIELD, CODE_CHANGES, "old_code"),
        usual_field(run, NEW_CODE_FIELD, CODE_CHANGES, "new_code"),
    ]
    names = [*codes, *filter(None, (share, size))]
    columns = iter(read_columns(run, CODE_CHANGES, names, monitor))
    old, new = next(columns), next(columns)
    shares = next(columns) if share else None
    sizes = next(columns) if size else None
    return CodeChanges.from_table(
        units, old, new, shares, sizes, share_field=share, size_field=size
    )
