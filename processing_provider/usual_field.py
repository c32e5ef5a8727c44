"""Fields of tables: chosen, or known by their usual names, and each for one thing only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:
    from .run import Run


def usual_field(run: Run, parameter: str, layer: str, usual: str) -> str:
    """Return the field that was chosen, or the one with the usual name.

    Parameters
    ----------
    run : Run
        Knows the parameters.
    parameter, layer : str
        Names of the parameters that hold the field and its table, which is given.
    usual : str
        Name of the field where none was chosen.

    Raises
    ------
    QgsProcessingException
        When none was chosen and the table has none of that name.
    """
    name = run.text(parameter)
    if name:
        return name
    names = run.source(layer).fields().names()
    if usual not in names:
        raise QgsProcessingException(
            QCoreApplication.translate(
                "Smacreg",
                "The input “{input}” is given, but not the field for “{field}”: choose one of "
                "{fields}.",
            ).format(input=run.label(layer), field=run.label(parameter), fields=", ".join(names))
        )
    return usual


def known_field(run: Run, parameter: str, layer: str, usual: Sequence[str]) -> str:
    """Return the field that was chosen, or the first of the usual names that the table has.

    Parameters
    ----------
    run : Run
        Knows the parameters.
    parameter, layer : str
        Names of the parameters that hold the field and its table, which is given; the
        first is empty where nobody can choose.
    usual : sequence of str
        In lower case; the table may write them otherwise.

    Returns
    -------
    str
        Empty where none was chosen and the table has none of the names.
    """
    chosen = run.text(parameter) if parameter else ""
    if chosen:
        return chosen
    return first_known(run.source(layer).fields().names(), usual)


def first_known(names: Sequence[str], usual: Iterable[str]) -> str:
    """Return the field whose name is the first of the usual ones that there is; empty if none.

    Parameters
    ----------
    names : sequence of str
        Fields of a table.
    usual : iterable of str
        In lower case; the table may write them otherwise.
    """
    by_lower = {name.lower(): name for name in reversed(names)}
    return next((by_lower[name] for name in usual if name in by_lower), "")
