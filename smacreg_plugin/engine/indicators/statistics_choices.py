"""What a user says about tables of statistics, checked before they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import EngineError
from ..numbers import examples

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue

# What stands for a letter that could not be read.
_NO_LETTER = "\ufffd"


def default_variable(catalogue: Catalogue, name: str) -> str:
    """Return the id of the variable of tables that do not name theirs.

    Raises
    ------
    EngineError
        ``statistics.unknown_variable``.
    """
    variable = catalogue.variable_of(name)
    if variable is None:
        known = examples((one.id for one in catalogue.variables), 5)
        raise EngineError("statistics.unknown_variable", variable=name, known=known)
    return variable.id


def chosen_columns(
    chosen: Mapping[str, tuple[str, str]], tables: Sequence[Sequence[str]]
) -> dict[str, str]:
    """Return the columns that the user names, by what they hold.

    Parameters
    ----------
    chosen : mapping of str to (str, str)
        By what a column holds: its name, empty where not given, and how the choice is called.
    tables : sequence of sequence of str
        Columns of each table.

    Raises
    ------
    EngineError
        ``statistics.no_tables``, or ``statistics.no_such_column`` for one that no table has.
    """
    if not tables:
        raise EngineError("statistics.no_tables")
    named = {what: name for what, (name, _) in chosen.items() if name}
    for what, name in named.items():
        if not any(name in columns for columns in tables):
            raise EngineError("statistics.no_such_column", column=name, what=chosen[what][1])
    return named


def refuse_lost_letters(table: str, texts: Iterable[Any]) -> None:
    """Refuse names in which letters were lost because the encoding was another.

    Raises
    ------
    EngineError
        ``statistics.encoding``.
    """
    lost = sorted({text for text in texts if type(text) is str and _NO_LETTER in text})
    if lost:
        raise EngineError("statistics.encoding", table=table, count=len(lost), example=lost[0])
