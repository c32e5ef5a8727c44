"""Texts of a table of statistics as positions: codes, periods, variables and categories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..codes import code_texts
from ..errors import EngineError
from ..messages import Message
from ..numbers import examples
from .statistics_layout import CATEGORY, VARIABLE, Layout, NumberColumn, variable_of_column

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..catalogue.catalogue import Catalogue


def coded(column: Sequence[Any]) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    """Return the different texts of a column, ascending, and their positions."""
    texts = code_texts(column)
    different = sorted(set(texts))
    index = {text: place for place, text in enumerate(different)}
    place = np.fromiter(map(index.__getitem__, texts), dtype=np.int32, count=len(texts))
    return tuple(different), place


def ascending(
    names: Sequence[str], place: NDArray[np.int32]
) -> tuple[tuple[str, ...], NDArray[np.int32]]:
    """Return names in ascending order, and positions in that order; -1 stays."""
    order = sorted(range(len(names)), key=names.__getitem__)
    rank = np.full(len(names) + 1, -1, dtype=np.int32)
    rank[order] = np.arange(len(names), dtype=np.int32)
    return tuple(names[i] for i in order), rank[place]


class Names:
    """Gives variables and categories their positions as they come."""

    def __init__(self, layout: Layout, catalogue: Catalogue, default_variable: str):
        self._layout = layout
        self._catalogue = catalogue
        self._default = default_variable
        self.ids: list[str] = []
        self.labels: list[str] = []

    def variable(self, number: NumberColumn, rows: int) -> NDArray[np.int32]:
        """Return the variable of a column for each row."""
        name = number.variable or self._default
        found = variable_of_column(self._catalogue, name, self._layout.dimension)
        return np.full(rows, self._place(self.ids, found.id if found else name), dtype=np.int32)

    def label(self, category: str, rows: int) -> NDArray[np.int32]:
        """Return the category of a column for each row."""
        (label,) = self._labels([category])
        return np.full(rows, self._place(self.labels, label), dtype=np.int32)

    def variables_of_rows(
        self, columns: Mapping[str, Sequence[Any]], rows: int, table: str, findings: list[Message]
    ) -> NDArray[np.int32] | None:
        """Return the variable that each row names, -1 for one unknown; None without a column."""
        name = self._layout.keys.get(VARIABLE)
        if not name:
            return None
        names, place = coded(columns[name])
        found = [
            variable_of_column(self._catalogue, text, self._layout.dimension) for text in names
        ]
        unknown = [text or "?" for text, variable in zip(names, found) if variable is None]
        if len(unknown) == len(names):
            raise EngineError(
                "statistics.unknown_variables", table=table, field=name, examples=examples(unknown)
            )
        if unknown:
            values = {"count": len(unknown), "table": table, "examples": examples(unknown)}
            findings.append(Message("statistics.variables_left_out", values))
        at = [-1 if one is None else self._place(self.ids, one.id) for one in found]
        return np.array(at, dtype=np.int32)[place]

    def labels_of_rows(
        self, columns: Mapping[str, Sequence[Any]], rows: int
    ) -> NDArray[np.int32] | None:
        """Return the category that each row names; None without a column."""
        name = self._layout.keys.get(CATEGORY)
        if not name:
            return None
        names, place = coded(columns[name])
        at = [self._place(self.labels, label) for label in self._labels(names)]
        return np.array(at, dtype=np.int32)[place]

    def _labels(self, names: Sequence[str]) -> list[str]:
        if not self._layout.dimension:
            return list(names)
        return self._catalogue.category_codes(names, self._layout.dimension)

    @staticmethod
    def _place(names: list[str], name: str) -> int:
        if name not in names:
            names.append(name)
        return names.index(name)
