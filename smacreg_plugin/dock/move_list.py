"""The moves of the scenario in hand, each of which can be put back."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ..charts.theme import GRID, ROW
from .borders import Borders
from .buttons import tool_button

_MOST_ROWS = 5
_UNIT = Qt.ItemDataRole.UserRole


class MoveList(QWidget):
    """One row a moved unit.

    Signals
    -------
    marked : list of int
        The units of the marked rows.
    """

    marked = pyqtSignal(list)

    def __init__(self, borders: Borders, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._borders = borders
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Smacreg", "Moved municipalities"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.itemSelectionChanged.connect(lambda: self.marked.emit(self.units()))
        words = translate("Smacreg", "Put the marked municipalities back where they were")
        self.back = tool_button(translate("Smacreg", "Put back"), words, self)
        self.back.clicked.connect(self._put_back)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)

    def units(self) -> list[int]:
        """Return the units of the marked rows."""
        return [item.data(_UNIT) for item in self.list.selectedItems()]

    def refresh(self) -> None:
        """Show the moves as they are now."""
        data, scenario = self._borders.data, self._borders.scenario
        before = data.partition.labels()
        self.list.clear()
        for unit in sorted(scenario.placed, key=lambda one: data.layer.names[one]):
            old, new = before[unit], self._borders.region_of(unit)
            text = "{unit}: {old} → {new}".format(
                unit=data.layer.names[unit],
                old=data.region_name(old) if old else "–",
                new=data.region_name(new),
            )
            item = QListWidgetItem(text, self.list)
            item.setData(_UNIT, unit)
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip(text)
        rows = min(self.list.count(), _MOST_ROWS)
        self.list.setFixedHeight(max(rows, 1) * ROW + 2 * self.list.frameWidth())
        self.setVisible(bool(rows))

    def _put_back(self) -> None:
        is_only = self.list.count() == 1
        units = [self.list.item(0).data(_UNIT)] if is_only else self.units()
        if units:
            self._borders.put_back(units)
