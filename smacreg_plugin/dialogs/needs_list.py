"""Which data a question needs, and which of them the project has."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..charts.theme import GRID, Theme
from .project_layers import Layers
from .questions import Step
from .roles import roles

_THERE, _MISSING, _WITHOUT = "✓", "✗", "–"


class NeedsList(QWidget):
    """One row for each layer: a mark, what it is for, and which layer that is."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str, str]] = []

    def show_step(self, step: Step, layers: Layers) -> None:
        """Show what a step needs, then what it can do without."""
        known = roles()
        rows = []
        for role in (*step.needs, *step.helps):
            label, has = known[role].label, known[role].has
            if role in layers:
                rows.append((_THERE, f"{label}: {layers[role].name}", has))
            else:
                is_needed = role in step.needs
                rows.append(
                    (
                        _MISSING if is_needed else _WITHOUT,
                        _not_there(label, layers.misfits.get(role, ""), is_needed),
                        has,
                    )
                )
        if rows != self._shown:
            self._shown = rows
            self._fill()

    def texts(self) -> list[str]:
        """Return the rows as they are read."""
        return [text for _, text, _ in self._shown]

    def _fill(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        theme = Theme.of(self)
        colours = {_THERE: theme.verdict(1), _MISSING: theme.verdict(-1), _WITHOUT: theme.faint}
        for row, (mark, text, has) in enumerate(self._shown):
            sign, words = QLabel(mark, self), QLabel(text, self)
            sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            for label in (sign, words):
                label.setToolTip(has)
            words.setAccessibleDescription(has)
            palette = sign.palette()
            palette.setColor(QPalette.ColorRole.WindowText, colours[mark])
            sign.setPalette(palette)
            self._grid.addWidget(sign, row, 0)
            self._grid.addWidget(words, row, 1)


def _not_there(label: str, misfit: str, is_needed: bool) -> str:
    translate = QCoreApplication.translate
    if misfit:
        text = translate(
            "Smacreg", "{what}: “{layer}” has other codes than the map, so it cannot be used yet"
        )
        return text.format(what=label, layer=misfit)
    if is_needed:
        return translate("Smacreg", "{what}: not in this project").format(what=label)
    return translate("Smacreg", "{what}: can be done without").format(what=label)
