"""The names of the views, all in sight: in one row, or in two where the dock is narrow."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from ..charts.theme import MARGIN, ROW
from .flow_layout import FlowLayout


class ViewBar(QWidget):
    """One button a view; one of them is down.

    Signals
    -------
    changed : str
        Name of the view that is wanted.
    """

    changed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(MARGIN, 0, MARGIN, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(QCoreApplication.translate("Smacreg", "Views"))

    def add(self, name: str, title: str) -> None:
        """Add a view; the first one is shown."""
        button = QToolButton(self)
        button.setText(title)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumHeight(ROW)
        button.setChecked(not self.buttons)
        _let_tab_reach(button)
        button.toggled.connect(lambda _: _let_tab_reach(button))
        button.toggled.connect(lambda is_on: is_on and self.changed.emit(name))
        self._group.addButton(button)
        self._flow.addWidget(button)
        self.buttons[name] = button

    @property
    def current(self) -> str:
        """Name of the view that is shown."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def show_view(self, name: str) -> None:
        """Show a view."""
        self.buttons[name].setChecked(True)


def _let_tab_reach(button: QToolButton) -> None:
    """Let Tab go to the button that is down, from where the arrows go to the others."""
    policy = Qt.FocusPolicy
    button.setFocusPolicy(policy.StrongFocus if button.isChecked() else policy.ClickFocus)
