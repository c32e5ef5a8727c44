"""The menu, and the dock that it opens: made when it is first wanted, since that loads numpy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from .dock.panel import Panel

MENU = "SMACREG"
_ICON = Path(__file__).parent.parent / "resources" / "icons" / "smacreg.svg"
_IS_OPEN = "smacreg/dock_is_open"


class Desktop:
    """Everything that the desktop has and batch runs have not."""

    def __init__(self, iface: QgisInterface):
        self._iface = iface
        self.panel: Panel | None = None
        self.compare = QAction(
            QIcon(str(_ICON)),
            QCoreApplication.translate("Smacreg", "Compare regions"),
            iface.mainWindow(),
        )
        self.compare.setCheckable(True)
        self.compare.triggered.connect(self.show_panel)
        iface.addPluginToMenu(MENU, self.compare)
        iface.addToolBarIcon(self.compare)
        if QgsSettings().value(_IS_OPEN, False, bool):
            self.show_panel(True)

    def show_panel(self, is_wanted: bool = True) -> None:
        """Show or hide the dock."""
        if self.panel is None:
            if not is_wanted:
                return
            from .dock.panel import Panel

            self.panel = Panel(self._iface, self._iface.mainWindow())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
            self.panel.visibilityChanged.connect(self._remember)
        self.panel.setUserVisible(is_wanted)

    def close(self) -> None:
        """Take everything out of QGIS's window again."""
        if self.panel is not None:
            self.panel.visibilityChanged.disconnect(self._remember)
            self.panel.close_down()
            self._iface.removeDockWidget(self.panel)
            sip.delete(self.panel)
            self.panel = None
        self._iface.removePluginMenu(MENU, self.compare)
        self._iface.removeToolBarIcon(self.compare)
        sip.delete(self.compare)

    def _remember(self, _is_visible: bool) -> None:
        # Behind another dock it is still open.
        is_open = not self.panel.isHidden()
        self.compare.setChecked(is_open)
        QgsSettings().setValue(_IS_OPEN, is_open)
