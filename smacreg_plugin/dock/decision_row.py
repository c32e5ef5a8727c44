"""The buttons that save the decisions of a scenario as a table, and read such tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..charts.theme import GRID, MARGIN
from . import decision_tables
from .borders import Borders
from .buttons import labelled
from .saving import ask, folder


class DecisionRow(QWidget):
    """Two buttons, and a line that says what came of it."""

    def __init__(self, borders: Borders, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._borders = borders
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.hide()
        self.save_button = self._button(translate("Smacreg", "Save decisions"), self._fill_save)
        self.read_button = self._button(translate("Smacreg", "Read decisions"), self._fill_read)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.save_button)
        row.addWidget(self.read_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.said)
        layout.addLayout(row)

    def say(self, sentence: str) -> None:
        """Say what was done, or why it was not."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def decisions(self) -> list[decision_tables.Row]:
        """Return the decisions of the scenario in hand."""
        borders, data = self._borders, self._borders.data
        found = borders.scenario.decisions()
        return [
            decision_tables.Row(
                unit, data.name(unit), region, data.region_name(borders.region_of(data.unit(unit)))
            )
            for unit, region in zip(found.units, found.regions)
        ]

    def save_in_project(self) -> QgsVectorLayer:
        """Add the decisions to the project as a table."""
        layer = decision_tables.as_layer(self._borders.scenario.name, self.decisions())
        self._borders.source.project.addMapLayer(layer)
        self._tell_saved(layer.name())
        return layer

    def save_file(self, path: Path) -> None:
        """Write the decisions to a file."""
        problem = decision_tables.write(path, self._borders.scenario.name, self.decisions())
        if problem:
            self.say(problem)
        else:
            self._tell_saved(path.name)

    def read(self, layer: QgsVectorLayer, name: str) -> None:
        """Make a scenario from a table of decisions."""
        if not decision_tables.is_decisions(layer):
            text = QCoreApplication.translate(
                "Smacreg",
                "“{name}” is no table with the fields “unit” and “region”: choose another.",
            )
            self.say(text.format(name=name))
            return
        is_taken = self._borders.is_taken(name)
        self._borders.add("" if is_taken else name, decision_tables.read(layer))

    def _tell_saved(self, where: str) -> None:
        text = QCoreApplication.translate(
            "Smacreg", "Saved as {where}: every delineation takes it as “Decisions by hand”."
        )
        self.say(text.format(where=where))

    # --- asking -----------------------------------------------------------------------------

    def _button(self, text: str, fill: Callable[[QMenu], None]) -> QPushButton:
        button = labelled(QPushButton(self), text, text)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        return button

    def _fill_save(self, menu: QMenu) -> None:
        translate = QCoreApplication.translate
        menu.clear()
        menu.addAction(translate("Smacreg", "As a table in the project"), self.save_in_project)
        menu.addAction(translate("Smacreg", "As a file …"), self._ask_where)

    def _fill_read(self, menu: QMenu) -> None:
        menu.clear()
        for layer in decision_tables.tables_of(self._borders.source.project):
            action = menu.addAction(layer.name())
            action.setData(layer.id())
            action.triggered.connect(lambda _=False, one=action: self._read_table(one.data()))
        menu.addAction(QCoreApplication.translate("Smacreg", "From a file …"), self._ask_which)

    def _read_table(self, layer_id: str) -> None:
        layer = self._borders.source.layer(layer_id)
        if layer is not None:
            self.read(layer, layer.name())

    def _ask_where(self) -> None:
        place = ask(self.save_button.text(), self._borders.scenario.name, "csv", [_tables()], self)
        if place is not None:
            self.save_file(place.path)

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.read_button.text(), folder(), _tables())
        if path:
            self.read(QgsVectorLayer(path, Path(path).stem, "ogr"), Path(path).stem)


def _tables() -> str:
    return QCoreApplication.translate("Smacreg", "Tables (*.csv *.gpkg)")
