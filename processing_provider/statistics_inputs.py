"""Tables of statistics: the parameters for them, and how they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameters import advanced
from .period_values import period_value
from .run_record import without_credentials

if TYPE_CHECKING:
    from ..smacreg_plugin.engine.catalogue.catalogue import Catalogue
    from ..smacreg_plugin.engine.indicators.observations import Observations
    from .base import SmacregAlgorithm
    from .run import Run
    from .tables import GivenTable

STATISTICS = "STATISTICS"
DEFAULT_VARIABLE = "DEFAULT_VARIABLE"
_DEFAULT = "population"


def define(algorithm: SmacregAlgorithm) -> None:
    """Add the tables."""
    algorithm.addParameter(
        QgsProcessingParameterMultipleLayers(
            STATISTICS,
            QCoreApplication.translate("Smacreg", "Tables of statistics"),
            QgsProcessing.SourceType.TypeVector,
        )
    )


def define_columns(algorithm: SmacregAlgorithm) -> None:
    """Add the names of columns, advanced: usual names are known."""
    translate = QCoreApplication.translate
    for name, label in (
        ("UNIT_COLUMN", translate("Smacreg", "Column with the code of the unit")),
        ("PERIOD_COLUMN", translate("Smacreg", "Column with the period")),
        ("VARIABLE_COLUMN", translate("Smacreg", "Column with the variable")),
        ("CATEGORY_COLUMN", translate("Smacreg", "Column with the category, e.g. age or industry")),
        ("VARIANT_COLUMN", translate("Smacreg", "Column with the variant of a projection")),
        ("STATUS_COLUMN", translate("Smacreg", "Column with the status of the value")),
        ("VALUE_COLUMN", translate("Smacreg", "Column with the value")),
    ):
        algorithm.addParameter(advanced(QgsProcessingParameterString(name, label, optional=True)))
    algorithm.addParameter(
        advanced(
            QgsProcessingParameterString(
                DEFAULT_VARIABLE,
                translate("Smacreg", "Variable of tables that do not name theirs"),
                defaultValue=_DEFAULT,
            )
        )
    )


def read(run: Run, catalogue: Catalogue, start: float, end: float) -> list[Observations]:
    """Read all tables.

    Parameters
    ----------
    run : Run
        Knows the tables.
    catalogue : Catalogue
        Knows the variables.
    start, end : float
        Part of the whole progress that this takes.

    Raises
    ------
    QgsProcessingException, EngineError
        When a table is not there, or holds what is refused.
    """
    from ..smacreg_plugin.engine.indicators.statistics_choices import default_variable

    tables = run.tables(STATISTICS)
    chosen = _chosen(run, tables)
    variable = default_variable(catalogue, run.text(DEFAULT_VARIABLE) or _DEFAULT)
    step = (end - start) / len(tables)
    return [
        _read(
            run, table, name, catalogue, variable, chosen,
            (start + place * step, start + (place + 1) * step),
        )
        for place, (table, name) in enumerate(zip(tables, names_of(tables)))
    ]  # fmt: skip


def names_of(tables: list[GivenTable]) -> list[str]:
    """Return a different name for each table."""
    names: list[str] = []
    for table in tables:
        count = sum(name.rpartition(" (")[0] == table.name or name == table.name for name in names)
        names.append(f"{table.name} ({count + 1})" if count else table.name)
    return names


def _chosen(run: Run, tables: list[GivenTable]) -> dict[str, str]:
    """Return the columns that the user names."""
    from ..smacreg_plugin.engine.indicators import statistics_layout as layout
    from ..smacreg_plugin.engine.indicators.statistics_choices import chosen_columns

    parameters = {
        what: f"{what.upper()}_COLUMN"
        for what in (layout.UNIT, layout.PERIOD, layout.VARIABLE, layout.CATEGORY, layout.VARIANT,
                     layout.STATUS, layout.VALUE)
    }  # fmt: skip
    return chosen_columns(
        {what: (run.text(name), run.label(name)) for what, name in parameters.items()},
        [table.columns for table in tables],
    )


def _read(
    run: Run,
    table: GivenTable,
    name: str,
    catalogue: Catalogue,
    variable: str,
    chosen: dict[str, str],
    part: tuple[float, float],
) -> Observations:
    from ..smacreg_plugin.engine.indicators.statistics_choices import refuse_lost_letters
    from ..smacreg_plugin.engine.indicators.statistics_layout import PERIOD, recognise
    from ..smacreg_plugin.engine.indicators.statistics_tables import read_statistics
    from .io import read_table

    if table.features is None:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg", "There is no table {table} for “{input}”: choose one that exists."
            ).format(table=without_credentials(table.given), input=run.label(STATISTICS))
        )
    refuse_lost_letters(name, table.columns)
    layout = recognise(
        table.columns, catalogue, table=name, default_variable=variable, chosen=chosen
    )
    monitor = run.monitor(*part)
    columns = read_table(run, STATISTICS, table, layout.columns, monitor.part(0.0, 0.8))
    read = dict(zip(layout.columns, columns))
    if PERIOD in layout.keys:
        column = layout.keys[PERIOD]
        read[column] = [period_value(value) for value in read[column]]
    for key in layout.keys.values():
        refuse_lost_letters(name, read[key])
    return read_statistics(
        read, layout, catalogue, table=name, default_variable=variable,
        monitor=monitor.part(0.8, 1.0),
    )  # fmt: skip
