"""The comparison as a table: the full equivalent of all charts."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from . import words
from .comparison import Comparison
from .shown_rows import ShownRow, shown_rows

if TYPE_CHECKING:
    from ..engine.comparing.table_rows import TableRow

_NAME, _FIRST = 0, 1
SORT_ROLE = Qt.ItemDataRole.UserRole


class ComparisonModel(QAbstractTableModel):
    """Rows are indicators; columns are name, each pinned region, the comparator, unit, period."""

    def __init__(self, comparison: Comparison, parent=None):
        super().__init__(parent)
        self._comparison = comparison
        self._shown: list[ShownRow] = []
        self._regions: list[str] = []
        self._against = ""

    def refresh(self) -> None:
        """Read the comparison anew."""
        self.beginResetModel()
        self._regions = list(self._comparison.pins)
        self._against = words.comparator_name(self._comparison)
        self._shown = shown_rows(self._comparison)
        self.endResetModel()

    def indicator(self, row: int) -> str:
        """Return the id of the indicator of a row."""
        return self._shown[row].row.measure.id

    # --- what Qt asks -----------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of indicators."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 4 + len(self._regions)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        names = [
            translate("Smacreg", "Indicator"),
            *(self._comparison.name(region) for region in self._regions),
            self._against,
            translate("Smacreg", "Unit of measure"),
            translate("Smacreg", "Period"),
        ]
        return names[section] if section < len(names) else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell, how it is sorted, and what is to be said about it."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()].row, index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == SORT_ROLE:
            if not self._is_number(column):
                return self._text(index.row(), column)
            value = self._value(row, column)
            # Qt puts what is nothing last; what is no number it would put anywhere.
            return value if isfinite(value) else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(column):
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            # A plain number: PyQt5 does not pass its own flags on to Qt.
            return int(getattr(flags, "value", flags))
        return None

    @property
    def _unit(self) -> int:
        """The column of the units; those before it hold numbers, that after it the periods."""
        return _FIRST + len(self._regions) + 1

    def _is_number(self, column: int) -> bool:
        return _FIRST <= column < self._unit

    def _value(self, row: TableRow, column: int) -> float | None:
        """Return the number in a column, None for columns of text."""
        if not self._is_number(column):
            return None
        place = column - _FIRST
        return float(row.values[place]) if place < len(self._regions) else row.comparator

    def _text(self, at: int, column: int) -> str:
        row, numbers = self._shown[at]
        if column == _NAME:
            return row.measure.name
        if column == self._unit:
            return row.measure.unit
        if column > self._unit:
            return row.period
        return numbers.plain(self._value(row, column))

    def _tip(self, row: TableRow, column: int) -> str:
        if column == _NAME:
            return row.measure.definition
        place = column - _FIRST
        if 0 <= place < len(self._regions):
            status = row.statuses[place]
            said = words.about_value(status) if isfinite(row.values[place]) else ""
            return said or ("" if isfinite(row.values[place]) else words.missing(status))
        return row.source
