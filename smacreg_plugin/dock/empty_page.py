"""What stands where there is nothing to show yet: one sentence, one button."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..charts.theme import GAP


class EmptyPage(QWidget):
    """One sentence, and a button that does what it says; ``pressed`` tells which it was."""

    pressed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._answer = ""
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda: self.pressed.emit(self._answer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)

    def say(self, sentence: str, button: str, answer: str) -> None:
        """Show a sentence and a button."""
        self.sentence.setText(sentence)
        self.button.setText(button)
        self._answer = answer
