"""The menu, and what it opens: made when it is first wanted, since that loads numpy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget

from .dialogs import AT_START

if TYPE_CHECKING:
    from .dialogs.start_page import StartPage
    from .dock.panel import Panel
    from .dock.unit_layers import UnitChoice

MENU = "SMACREG"
_ICON = Path(__file__).parent.parent / "resources" / "icons" / "smacreg.svg"
_IS_OPEN = "smacreg/dock_is_open"
_TOOLBOX = "ProcessingToolbox"


class Desktop:
    """Everything that the desktop has and batch runs have not."""

    def __init__(self, iface: QgisInterface):
        self._iface = iface
        self.panel: Panel | None = None
        self.page: StartPage | None = None
        self._is_waiting = False
        translate = QCoreApplication.translate
        self.wonder = self._action(translate("Smacreg", "What do you wonder?"), self.show_page)
        self.compare = self._action(translate("Smacreg", "Compare regions"), self.show_panel)
        self.compare.setCheckable(True)
        self.tools = self._action(translate("Smacreg", "All tools"), self.show_tools)
        self.help = self._action(translate("Smacreg", "Help"), self.show_help)
        iface.addToolBarIcon(self.compare)
        if QgsSettings().value(_IS_OPEN, False, bool):
            self.show_panel(True)
        if QgsSettings().value(AT_START, True, bool):
            if iface.mainWindow().isVisible():
                QTimer.singleShot(0, self._greet)
            else:
                self._is_waiting = True
                iface.initializationCompleted.connect(self._greet)

    def show_panel(self, is_wanted: bool = True) -> None:
        """Show or hide the dock."""
        if self.panel is None:
            if not is_wanted:
                return
            from .dock.panel import Panel

            self.panel = Panel(self._iface, self._iface.mainWindow())
            self._add_dock(self.panel, self.page)
            self.panel.visibilityChanged.connect(self._remember)
        self.panel.setUserVisible(is_wanted)

    def show_view(self, name: str) -> None:
        """Show the dock with one of its views."""
        self.show_panel(True)
        self.panel.show_view(name)

    def show_page(self, *_: object) -> None:
        """Show the opening page."""
        if self.page is None:
            from .dialogs.start_page import StartPage

            self.page = StartPage(self._iface, self._iface.mainWindow())
            self._add_dock(self.page, self.panel)
            self.page.view_wanted.connect(self._show_answer)
        self.page.setUserVisible(True)

    def show_tools(self, *_: object) -> None:
        """Show QGIS's toolbox."""
        toolbox = self._iface.mainWindow().findChild(QDockWidget, _TOOLBOX)
        if toolbox is not None:
            toolbox.setUserVisible(True)

    def show_help(self, *_: object) -> None:
        """Open the help in the browser."""
        from .dialogs.start_page import show_help

        show_help()

    def close(self) -> None:
        """Take everything out of QGIS's window again."""
        if self._is_waiting:
            self._iface.initializationCompleted.disconnect(self._greet)
        if self.panel is not None:
            self.panel.visibilityChanged.disconnect(self._remember)
            self.panel.close_down()
            self._iface.removeDockWidget(self.panel)
            sip.delete(self.panel)
            self.panel = None
        if self.page is not None:
            self.page.close_down()
            self._iface.removeDockWidget(self.page)
            sip.delete(self.page)
            self.page = None
        self._iface.removeToolBarIcon(self.compare)
        for action in (self.wonder, self.compare, self.tools, self.help):
            self._iface.removePluginMenu(MENU, action)
            sip.delete(action)

    def _action(self, text: str, slot: Callable[..., None]) -> QAction:
        action = QAction(QIcon(str(_ICON)), text, self._iface.mainWindow())
        action.triggered.connect(slot)
        self._iface.addPluginToMenu(MENU, action)
        return action

    def _add_dock(self, dock: QDockWidget, other: QDockWidget | None) -> None:
        """Put a dock to the right of the map, on the other one if that is there."""
        self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        if other is not None:
            self._iface.mainWindow().tabifyDockWidget(other, dock)

    def _show_answer(self, view: str, choice: UnitChoice | None) -> None:
        self.show_view(view)
        if choice is not None and self.panel.units.units is None:
            self.panel.units.choose(choice)

    def _greet(self) -> None:
        # The plugin may be gone by now.
        if sip.isdeleted(self.wonder):
            return
        QgsSettings().setValue(AT_START, QgsSettings().value(AT_START, False, bool))
        self.show_page()

    def _remember(self, _is_visible: bool) -> None:
        # Behind another dock it is open, but a press of the button is to raise it.
        self.compare.setChecked(self.panel.isUserVisible())
        QgsSettings().setValue(_IS_OPEN, not self.panel.isHidden())
