"""Which column of a table of statistics holds what.

Key columns are known by their usual names in English and Norwegian, or named by the user.
Every other column that is the name of a variable, of a value or of a category holds numbers;
the rest is not read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..catalogue.categories import read_category
from ..errors import EngineError
from ..numbers import examples

if TYPE_CHECKING:
    from ..catalogue.catalogue import Catalogue
    from ..catalogue.entries import Variable

UNIT, PERIOD, VARIABLE, CATEGORY, VARIANT, STATUS, VALUE = (
    "unit", "period", "variable", "category", "variant", "status", "value",
)  # fmt: skip

_AGE = ("age", "alder")
_INDUSTRY = ("industry", "næring", "naering")
# In the order in which they are looked for.
USUAL: Mapping[str, tuple[str, ...]] = {
    UNIT: ("unit", "code", "kommune", "knr", "kommunenr", "kommunenummer", "region"),
    PERIOD: ("period", "year", "år", "aar", "tid"),
    VARIABLE: ("variable", "indicator", "contents", "statistikkvariabel"),
    CATEGORY: (*_AGE, *_INDUSTRY, "category", "kategori"),
    VARIANT: ("variant",),
    STATUS: ("status",),
}
_VALUES = ("value", "verdi", "persons", "personer", "jobs", "antall")


@dataclass(frozen=True)
class NumberColumn:
    """A column of numbers.

    Attributes
    ----------
    name : str
        As in the table.
    variable : str
        Id of the variable that its name says; empty where another column or the default does.
    category : str
        The category that its name is; empty where it is none.
    """

    name: str
    variable: str = ""
    category: str = ""


@dataclass(frozen=True)
class Layout:
    """Columns of a table by what they hold; empty where there is none.

    Attributes
    ----------
    keys : dict of str to str
        Name of the column of each key that the table has: ``unit``, ``period``, ``variable``,
        ``category``, ``variant`` and ``status``.
    numbers : tuple of NumberColumn
        In the order of the table.
    dimension : str
        What categories are of: ``age`` or ``industry``; empty where there are none.
    left_out : tuple of str
        Columns of numbers that are not read, as others say what the rows are.
    unread : tuple of str
        All columns that are not read, those in ``left_out`` too.
    """

    keys: Mapping[str, str]
    numbers: tuple[NumberColumn, ...]
    dimension: str
    left_out: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def columns(self) -> list[str]:
        """The columns to read, each once."""
        return list(dict.fromkeys([*self.keys.values(), *(one.name for one in self.numbers)]))


def recognise(
    columns: Sequence[str],
    catalogue: Catalogue,
    *,
    table: str,
    default_variable: str,
    chosen: Mapping[str, str] | None = None,
) -> Layout:
    """Find out what the columns of a table hold.

    Parameters
    ----------
    columns : sequence of str
        Names of the columns.
    catalogue : Catalogue
        Knows the variables by their names.
    table : str
        Name of the table, for messages.
    default_variable : str
        Id of the variable of columns that do not say theirs.
    chosen : dict of str to str, optional
        Columns that the user names, by what they hold; ``value`` is the only column of
        numbers. A table without such a column is read by its usual names.

    Raises
    ------
    EngineError
        ``statistics.no_unit_column`` or ``statistics.no_numbers``, with the columns.
    """
    named = {what: name for what, name in (chosen or {}).items() if name in columns}
    keys = {what: named.get(what) or _usual(columns, names) for what, names in USUAL.items()}
    if not keys[UNIT]:
        raise EngineError("statistics.no_unit_column", table=table, columns=examples(columns, 8))
    rest = [name for name in columns if name not in keys.values()]
    default = catalogue.variable(default_variable)
    dimension = _dimension(keys[CATEGORY]) or default.dimension or "age"
    value = named.get(VALUE, "")
    found = [
        column
        for name in ([value] if value else rest)
        if (column := _number(name, catalogue, dimension, forced=bool(value))) is not None
    ]
    numbers = _without_conflict(found, keys)
    if not numbers:
        raise EngineError("statistics.no_numbers", table=table, columns=examples(rest, 8))
    read = {one.name for one in numbers}
    has_categories = bool(keys[CATEGORY]) or any(one.category for one in numbers)
    return Layout(
        {what: name for what, name in keys.items() if name},
        numbers,
        dimension if has_categories else "",
        tuple(one.name for one in found if one not in numbers),
        tuple(name for name in rest if name not in read),
    )


def _usual(columns: Sequence[str], names: Sequence[str]) -> str:
    lower = {name.strip().casefold(): name for name in reversed(columns)}
    return next((lower[name] for name in names if name in lower), "")


def _dimension(category_column: str) -> str:
    name = category_column.strip().casefold()
    return "age" if name in _AGE else "industry" if name in _INDUSTRY else ""


def _number(
    name: str, catalogue: Catalogue, dimension: str, *, forced: bool
) -> NumberColumn | None:
    """Return what a column of numbers holds; None where the name says that it is none."""
    # Before the aliases: of a table of men by age, the column "total" holds men.
    category = read_category(name, dimension)
    if category.is_total or category.cells:
        return NumberColumn(name, "", name)
    variable = catalogue.variable_of(name)
    if variable is not None:
        return NumberColumn(name, variable.id)
    is_value = forced or name.strip().casefold() in _VALUES
    return NumberColumn(name) if is_value else None


def _without_conflict(
    found: Sequence[NumberColumn], keys: Mapping[str, str]
) -> tuple[NumberColumn, ...]:
    """Leave out columns that cannot hold values beside a column that names their content."""
    if keys[CATEGORY]:
        # Every row is a category already.
        found = [one for one in found if not one.category]
    if keys[VARIABLE]:
        values = [one for one in found if not one.category]
        wide = [one for one in found if one.category]
        # The names of the values do not matter: the rows say what they are.
        found = wide or values[:1]
    return tuple(found)


def variable_of_column(catalogue: Catalogue, name: str, dimension: str) -> Variable | None:
    """Return the variable of a name; with categories, the one that has that dimension."""
    variable = catalogue.variable_of(name)
    if variable is None or not dimension:
        return variable
    return catalogue.by_category(variable.id, dimension) or variable
