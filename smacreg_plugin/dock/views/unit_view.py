"""A view of single units: what it says where there are none, or no commuting."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..buttons import tool_button
from ..calm_scroll import CalmScroll
from ..empty_page import EmptyPage
from ..tool_in_hand import ToolInHand
from ..unit_map import UnitMap
from ..units_dialog import UnitsDialog
from ..units_source import UnitsSource


class UnitView(QWidget):
    """Shows its content once units and commuting are read. Subclasses give `content`, `renew`."""

    def __init__(self, canvas: QgsMapCanvas, source: UnitsSource, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas, self.source = canvas, source
        self.units = UnitMap(canvas, source)
        self.tool = self.make_tool()
        self.hand = ToolInHand(canvas, self.tool, self)
        self.empty = EmptyPage(self)
        self.empty.pressed.connect(self._answer)
        self.pages = QStackedWidget(self)
        # On a small screen the view scrolls; it does not push QGIS's window out of it.
        self.body = CalmScroll(self)
        self.body.setWidget(self.content())
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        # What happens several times at once is read once.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        source.changed.connect(self.outdated)
        canvas.destinationCrsChanged.connect(self.outdated)

    # --- what subclasses give ---------------------------------------------------------------

    def make_tool(self) -> QgsMapTool:
        """Return the map tool of the view."""
        raise NotImplementedError

    def content(self) -> QWidget:
        """Return what is shown once everything is read."""
        raise NotImplementedError

    def renew(self) -> None:
        """Show the data as they are now."""
        raise NotImplementedError

    def leave_map(self) -> None:
        """Take everything off the canvas."""
        self.units.dim()

    # --- what is shown ----------------------------------------------------------------------

    def outdated(self, *_: object) -> None:
        """Read anew, soon if somebody looks."""
        if self.isVisible():
            self._later.start()

    def refresh(self) -> None:
        """Show what there is."""
        self._later.stop()
        self.leave_map()
        if self.source.data is None:
            self.empty.say(*self._missing())
            self.pages.setCurrentWidget(self.empty)
        else:
            self.pages.setCurrentWidget(self.body)
            self.renew()

    def close_down(self) -> None:
        """Let go of the map."""
        self._later.stop()
        self.hand.close()
        self.leave_map()
        self.canvas.destinationCrsChanged.disconnect(self.outdated)

    def showEvent(self, event):
        """Read what was not looked at before; called by Qt."""
        super().showEvent(event)
        self._later.start()

    def hideEvent(self, event):
        """Leave the map to others; called by Qt."""
        super().hideEvent(event)
        self.point(False)
        self.leave_map()

    def _missing(self) -> tuple[str, str, str]:
        translate = QCoreApplication.translate
        choose = translate("Smacreg", "Choose layers …")
        if self.source.problem:
            return self.source.problem, choose, "choose"
        if self.source.units is None:
            text = translate(
                "Smacreg",
                "Here you see where municipalities belong, as soon as the project has a map of "
                "them with their regions. The tool “Functional regions around centres” draws one.",
            )
            return text, translate("Smacreg", "Open the tool"), "draw"
        text = translate(
            "Smacreg",
            "The layer “{layer}” has the regions; the table of commuting is missing: add the one "
            "that they were drawn from to the project.",
        )
        return text.format(layer=self.source.units.name()), choose, "choose"

    # --- what the user does -----------------------------------------------------------------

    def choose_layers(self) -> None:
        """Ask for layers and fields."""
        dialog = UnitsDialog(self.source, self)
        if dialog.exec():
            self.source.choose(dialog.choice())

    def point(self, is_on: bool) -> None:
        """Take up the map tool, or lay it down."""
        self.hand.switch(is_on)

    def button(self, text: str, words: str) -> QToolButton:
        """Return a button that says more when it is pointed at."""
        return tool_button(text, words, self)

    def tool_button(self, text: str, words: str) -> QToolButton:
        """Return the button of the map tool, pressed while it is in hand."""
        button = self.button(text, words)
        button.setCheckable(True)
        button.toggled.connect(self.point)
        self.tool.activated.connect(lambda: button.setChecked(True))
        self.tool.deactivated.connect(lambda: button.setChecked(False))
        return button

    def data_button(self) -> QToolButton:
        """Return the button that asks for layers and fields."""
        translate = QCoreApplication.translate
        button = self.button(
            translate("Smacreg", "Data …"), translate("Smacreg", "Choose layers and fields")
        )
        button.clicked.connect(self.choose_layers)
        return button

    def _answer(self, answer: str) -> None:
        if answer == "choose":
            self.choose_layers()
        else:
            from qgis import processing

            processing.execAlgorithmDialog("smacreg:centreregions")
