"""What is held, and where it can go: the map tool's work for the keyboard."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..charts.theme import GRID
from .borders import NEW, Borders
from .comparison_words import listed

_MOST_NAMED = 3


class HeldRow(QWidget):
    """Names the held units, and offers the regions around them first."""

    def __init__(self, borders: Borders, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._borders = borders
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.region = QComboBox(self)
        self.region.setAccessibleName(translate("Smacreg", "Region to move it to"))
        self.region.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.region.activated.connect(self._point)
        self.move_button = QPushButton(translate("Smacreg", "Move"), self)
        self.move_button.clicked.connect(borders.drop)
        self.back = QPushButton(translate("Smacreg", "Let go"), self)
        self.back.clicked.connect(borders.let_go)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.region, 1)
        row.addWidget(self.move_button)
        row.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self._shown: tuple[int, ...] = ()
        self.refresh()

    def refresh(self) -> None:
        """Show what is held now."""
        borders = self._borders
        self.setVisible(bool(borders.held))
        if not borders.held or borders.data is None:
            self._shown = ()
            return
        if borders.held != self._shown:
            self._shown = borders.held
            self.words.setText(self._held_words())
            self._offer()
        self.region.setCurrentIndex(
            0 if borders.target is None else max(self.region.findData(borders.target), 0)
        )
        self.move_button.setEnabled(borders.target is not None)

    def _held_words(self) -> str:
        translate = QCoreApplication.translate
        names = [self._borders.data.layer.names[unit] for unit in self._borders.held]
        if len(names) > _MOST_NAMED:
            return translate("Smacreg", "{count} municipalities in hand. Move them to:").format(
                count=len(names)
            )
        return translate("Smacreg", "{unit} in hand. Move to:").format(unit=listed(names))

    def _offer(self) -> None:
        translate = QCoreApplication.translate
        borders, data = self._borders, self._borders.data
        partition = borders.scenario.partition
        own = {borders.region_of(unit) for unit in borders.held}
        near = set()
        if data.neighbours is not None:
            for unit in borders.held:
                near |= {borders.region_of(one) for one in data.neighbours.of(unit).tolist()}
        others = own if len(own) == 1 else set()
        near -= others | {""}
        named = [(data.region_name(one), one) for one in partition.ids if one not in others]
        self.region.clear()
        self.region.addItem(translate("Smacreg", "Choose a region"), None)
        self.region.addItem(translate("Smacreg", "A new region of its own"), NEW)
        for wanted in (True, False):
            self.region.insertSeparator(self.region.count())
            for name, region in sorted(named):
                if (region in near) == wanted:
                    self.region.addItem(name, region)

    def _point(self, at: int) -> None:
        self._borders.point_at(self.region.itemData(at))
