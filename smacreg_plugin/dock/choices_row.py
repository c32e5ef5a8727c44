"""What the regions are set against, and which part and period of them is shown."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..charts.theme import GRID
from .comparison import CENTRE, COUNTY, GROUP, HINTERLAND, NATION, WHOLE, Comparison

_SELECTED = "selected"


class ChoicesRow(QWidget):
    """Two rows of choices, filled with what the data have."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._comparison = comparison
        self._selected: tuple[str, ...] = ()
        self.against, self.part, self.period = (QComboBox(self) for _ in range(3))
        self.against.setAccessibleName(translate("Smacreg", "Compared with"))
        self.part.setAccessibleName(translate("Smacreg", "Part of the regions"))
        self.period.setAccessibleName(translate("Smacreg", "Period"))
        self.against.activated.connect(self._compare)
        for box in (self.part, self.period):
            box.activated.connect(self._show)
        label = QLabel(translate("Smacreg", "beside"), self)
        label.setBuddy(self.against)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for parts in ((label, self.against), (self.part, self.period)):
            row = QHBoxLayout()
            row.setSpacing(GRID)
            for part in parts:
                row.addWidget(part, 0 if part is label else 1)
            layout.addLayout(row)
        comparison.table_changed.connect(self.fill)
        comparison.pins_changed.connect(self.fill)
        comparison.comparator_changed.connect(self.fill)
        comparison.shown_changed.connect(self.fill)
        comparison.proposed.connect(self._take_selection)
        self.fill()

    def fill(self) -> None:
        """Show what can be chosen, and what is."""
        comparison = self._comparison
        _fill(self.against, self._comparators(), comparison.comparator)
        _fill(self.period, self._periods(), comparison.period)
        _fill(self.part, self._parts(), comparison.part)

    def _comparators(self) -> list[tuple[str, str]]:
        translate, comparison = QCoreApplication.translate, self._comparison
        entries = [(translate("Smacreg", "The nation"), NATION)]
        if comparison.county:
            entries.append((comparison.county, COUNTY))
        elif comparison.comparator == COUNTY:
            entries.append((translate("Smacreg", "The county (not known)"), COUNTY))
        if comparison.group:
            text = translate("Smacreg", "A group of {count} regions")
            entries.append((text.format(count=len(comparison.group)), GROUP))
        if len(self._selected) > 1 and self._selected != comparison.group:
            text = translate("Smacreg", "The {count} regions selected on the map")
            entries.append((text.format(count=len(self._selected)), _SELECTED))
        return entries

    def _parts(self) -> list[tuple[str, int]]:
        translate = QCoreApplication.translate
        names = {
            WHOLE: translate("Smacreg", "Whole regions"),
            CENTRE: translate("Smacreg", "Centres"),
            HINTERLAND: translate("Smacreg", "Hinterlands"),
        }
        return [(names[part], part) for part in self._comparison.parts()]

    def _periods(self) -> list[tuple[str, str]]:
        latest = QCoreApplication.translate("Smacreg", "Latest")
        known = reversed(self._comparison.selectable())
        return [(latest, ""), *((period, period) for period in known)]

    def _take_selection(self, regions: list[str]) -> None:
        found = tuple(sorted(regions))
        if found != self._selected:
            self._selected = found
            self.fill()

    def _compare(self, at: int) -> None:
        kind = self.against.itemData(at)
        if kind == _SELECTED:
            self._comparison.compare_with(GROUP, self._selected)
        else:
            self._comparison.compare_with(kind)

    def _show(self, _at: int) -> None:
        self._comparison.show(self.part.currentData(), self.period.currentData())


def _fill(box: QComboBox, entries: Sequence[tuple[str, object]], chosen: object) -> None:
    """List what can be chosen; where that is one thing there is no choice."""
    box.clear()
    box.setEnabled(len(entries) > 1)
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
