"""The scenarios side by side: what each is like as a whole, the division as it was first."""

from __future__ import annotations

from math import isfinite

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...processing_provider.texts import number
from ..charts.theme import ROW
from .borders import Borders

_MOST_ROWS = 5
# Columns that have room from so many pixels on.
_ROOM = {2: 340, 4: 440}
_NAME = Qt.ItemDataRole.UserRole


class ScenarioList(QTreeWidget):
    """One row a scenario; choosing one takes it in hand, F2 gives it another name."""

    def __init__(self, borders: Borders, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._borders = borders
        self._is_filling = False
        heads = (
            (translate("Smacreg", "Scenario"), ""),
            (translate("Smacreg", "Moved"), translate("Smacreg", "Municipalities moved")),
            (translate("Smacreg", "Regions"), translate("Smacreg", "Number of regions")),
            (
                translate("Smacreg", "Inside, %"),
                translate("Smacreg", "Share who work in their own region"),
            ),
            (
                translate("Smacreg", "Least, %"),
                translate("Smacreg", "Smallest self-containment of a region"),
            ),
        )
        self.setColumnCount(len(heads))
        self.setHeaderLabels([text for text, _ in heads])
        for column, (_, words) in enumerate(heads):
            self.headerItem().setToolTip(column, words)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Smacreg", "Scenarios"))
        head = self.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(ROW)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(self._chosen)
        self.itemChanged.connect(self._renamed)

    def refresh(self) -> None:
        """Show the scenarios as they are now."""
        borders = self._borders
        self._is_filling = True
        self.clear()
        self._add(QCoreApplication.translate("Smacreg", "As drawn"), None)
        for scenario in borders.scenarios:
            item = self._add(scenario.name, scenario)
            if scenario is borders.scenario:
                self.setCurrentItem(item)
        self._is_filling = False
        self.updateGeometry()

    def rename(self) -> None:
        """Let the name of the scenario in hand be written."""
        if self.currentItem() is not None:
            self.editItem(self.currentItem(), 0)

    def sizeHint(self) -> QSize:
        """Ask for as much room as the rows need, within reason; called by Qt."""
        rows = min(max(self.topLevelItemCount(), 2), _MOST_ROWS)
        height = self.header().sizeHint().height() + rows * ROW + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that; called by Qt."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event):
        """Leave out what has no room; called by Qt."""
        super().resizeEvent(event)
        for column, width in _ROOM.items():
            self.setColumnHidden(column, self.width() < width)

    def _add(self, name: str, scenario) -> QTreeWidgetItem:
        figures = self._borders.figures(scenario)
        item = QTreeWidgetItem(self)
        item.setText(0, name)
        item.setToolTip(0, name)
        item.setData(0, _NAME, "" if scenario is None else name)
        texts = (
            number(figures.moved) if scenario is not None else "–",
            number(figures.regions),
            _share(figures.internal_share),
            _share(figures.smallest),
        )
        for column, text in enumerate(texts, start=1):
            item.setText(column, text)
            item.setTextAlignment(
                column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        flags = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        )
        item.setFlags(Qt.ItemFlag.ItemIsEnabled if scenario is None else flags)
        item.setSizeHint(0, QSize(0, ROW))
        return item

    def _chosen(self, item: QTreeWidgetItem | None, _before: object) -> None:
        if item is not None and not self._is_filling and item.data(0, _NAME):
            self._borders.choose(item.data(0, _NAME))

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if self._is_filling or column != 0:
            return
        old, new = item.data(0, _NAME), item.text(0).strip()
        if old and old != new and not self._borders.rename(old, new):
            self._is_filling = True
            item.setText(0, old)
            self._is_filling = False


def _share(share: float) -> str:
    # Two decimals: one municipality moves the whole by hundredths.
    return number(100 * share, decimals=2) if isfinite(share) else "–"
