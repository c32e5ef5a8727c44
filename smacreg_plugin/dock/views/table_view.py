"""The comparison as a table that can be sorted and copied."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ...charts.theme import ROW
from ..comparison import Comparison
from ..table_model import SORT_ROLE, ComparisonModel

_NAME_WIDTH, _NUMBER_WIDTH = 200, 88


class Grid(QTableView):
    """A table whose chosen cells are copied as text that spreadsheets understand."""

    def keyPressEvent(self, event):
        """Copy the chosen cells; called by Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
            return
        super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """Return the chosen cells with their headings, tabs between columns."""
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        model, cells = self.model(), {(index.row(), index.column()) for index in chosen}
        head = [model.headerData(at, Qt.Orientation.Horizontal) for at in columns]
        lines = [
            [str(model.index(row, at).data() or "") if (row, at) in cells else "" for at in columns]
            for row in rows
        ]
        return "\n".join("\t".join(line) for line in [head, *lines])


class TableView(QWidget):
    """Indicators by pinned regions; choosing a row shows its indicator on the map."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(parent)
        self.comparison = comparison
        self._is_stale = True
        self.model = ComparisonModel(comparison, self)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.model)
        proxy.setSortRole(SORT_ROLE)
        proxy.setSortLocaleAware(True)
        self.grid = Grid(self)
        self.grid.setModel(proxy)
        self.grid.setSortingEnabled(True)
        # As the catalogue has them, until a heading is pressed.
        self.grid.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.grid.setAlternatingRowColors(True)
        self.grid.setFrameShape(QTableView.Shape.NoFrame)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.grid.setWordWrap(False)
        # The arrows walk through the cells; Tab leaves them.
        self.grid.setTabKeyNavigation(False)
        self.grid.verticalHeader().setDefaultSectionSize(ROW)
        self.grid.verticalHeader().hide()
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultSectionSize(_NUMBER_WIDTH)
        self.grid.setAccessibleName(
            QCoreApplication.translate("Smacreg", "All indicators of the pinned regions")
        )
        self.grid.activated.connect(self._activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        for signal in (
            comparison.table_changed,
            comparison.pins_changed,
            comparison.comparator_changed,
            comparison.shown_changed,
        ):
            signal.connect(self.outdated)

    def outdated(self) -> None:
        """Read the numbers anew, at once if they are seen."""
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the numbers anew."""
        self._is_stale = False
        self.model.refresh()
        self.grid.setColumnWidth(0, _NAME_WIDTH)

    def showEvent(self, event):
        """Read what was not looked at before; called by Qt."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _activated(self, index) -> None:
        row = self.grid.model().mapToSource(index).row()
        self.comparison.choose_indicator(self.model.indicator(row))
