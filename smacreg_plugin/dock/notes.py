"""What was found wrong with the data: one quiet line, and all of it on request."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QToolButton, QWidget


class Notes(QToolButton):
    """A line such as “2 notes about the data”; pressing it shows them."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._notes: tuple[str, ...] = ()
        self.setAutoRaise(True)
        self.clicked.connect(self._show)
        self.hide()

    def say(self, notes: Sequence[str]) -> None:
        """Show how many there are; nothing where there are none."""
        self._notes = tuple(notes)
        translate = QCoreApplication.translate
        self.setText(
            translate("Smacreg", "⚠ A note about the data")
            if len(notes) == 1
            else translate("Smacreg", "⚠ {count} notes about the data").format(count=len(notes))
        )
        self.setToolTip("\n".join(notes))
        self.setAccessibleDescription(" ".join(notes))
        self.setVisible(bool(notes))

    def _show(self) -> None:
        title = QCoreApplication.translate("Smacreg", "Notes about the data")
        QMessageBox.information(self.window(), title, "\n\n".join(self._notes))
