"""The dock itself: the pinned set on top, then what it is set against, then one view at a time."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..charts.theme import GRID, MARGIN
from ..help_page import show_help
from .borders import Borders
from .buttons import tool_button
from .chip_scroll import ChipScroll
from .chips import Chips
from .choices_row import ChoicesRow
from .comparison import Comparison
from .empty_page import EmptyPage
from .empty_states import CHOOSE, POINT, empty_state
from .map_link import MapLink
from .map_style import MapStyle
from .notes import Notes
from .pin_tool import PinTool
from .search_box import RegionSearch
from .source import Source
from .source_dialog import SourceDialog
from .take_away import TakeAway
from .tool_in_hand import ToolInHand
from .units_source import UnitsSource
from .view_bar import ViewBar
from .views.barometer_view import BarometerView
from .views.borders_view import BordersView
from .views.distribution_view import DistributionView
from .views.paths_view import PathsView
from .views.scatter_view import ScatterView
from .views.table_view import TableView
from .views.unit_view import UnitView
from .views.why_view import WhyView

OBJECT_NAME = "SmacregDock"
_LEAST_WIDTH = 320


class Panel(QgsDockWidget):
    """Compares regions; everything it shows comes from one :class:`.comparison.Comparison`."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        translate = QCoreApplication.translate
        super().__init__(translate("Smacreg", "Compare regions"), parent)
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        canvas, project = iface.mapCanvas(), QgsProject.instance()
        self.comparison = Comparison(self)
        self.source = Source(project, self.comparison, self)
        self.link = MapLink(canvas, project, self.comparison, self.source, self)
        self._map_style = MapStyle(self.comparison, self.source, self)
        self.tool = PinTool(canvas, self.comparison, self.link)
        self.hand = ToolInHand(canvas, self.tool, self)
        self.units = UnitsSource(project, self)
        self.borders = Borders(self.units, self)
        body = QWidget(self)
        body.setMinimumWidth(_LEAST_WIDTH)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, MARGIN, 0, 0)
        layout.setSpacing(GRID)
        self.top = self._top(body)
        layout.addWidget(self.top)
        layout.addWidget(self._tabs(body))
        layout.addWidget(self.stack, 1)
        self.setWidget(body)
        self.source.changed.connect(self._refresh)
        self.comparison.pins_changed.connect(self._refresh)
        self.visibilityChanged.connect(self._seen)
        self._refresh()

    def close_down(self) -> None:
        """Let go of map and project, before the dock is deleted."""
        self.hand.close()
        for page in self.pages.values():
            if isinstance(page, UnitView):
                page.close_down()
        self.link.close()
        self.source.close()
        self.units.close()

    # --- what it consists of ----------------------------------------------------------------

    def _top(self, parent: QWidget) -> QWidget:
        translate = QCoreApplication.translate
        top = QWidget(parent)
        self.chips = Chips(self.comparison, top)
        self.search = RegionSearch(self.comparison, top)
        self.point = tool_button(
            translate("Smacreg", "Point"),
            translate("Smacreg", "Pin regions by clicking them on the map"),
            top,
        )
        self.point.setCheckable(True)
        self.point.toggled.connect(self.hand.switch)
        self.tool.activated.connect(lambda: self.point.setChecked(True))
        self.tool.deactivated.connect(lambda: self.point.setChecked(False))
        settings = tool_button(
            translate("Smacreg", "Data …"),
            translate("Smacreg", "Choose layers and fields"),
            top,
        )
        settings.clicked.connect(self._choose_source)
        self.choices = ChoicesRow(self.comparison, top)
        self.notes = Notes(top)
        first = QHBoxLayout()
        first.setSpacing(GRID)
        first.addWidget(self.search, 1)
        first.addWidget(self.point)
        first.addWidget(settings)
        layout = QVBoxLayout(top)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(GRID)
        layout.addWidget(ChipScroll(self.chips, top))
        layout.addLayout(first)
        layout.addWidget(self.choices)
        layout.addWidget(self.notes)
        return top

    def _tabs(self, parent: QWidget) -> ViewBar:
        translate = QCoreApplication.translate
        self.tabs = ViewBar(parent)
        self.stack = QStackedWidget(parent)
        self.stack.setFrameShape(QFrame.Shape.NoFrame)
        self.empty = EmptyPage(self.stack)
        self.empty.pressed.connect(self._answer)
        canvas = self._iface.mapCanvas()
        # A view of a later tool is one more line.
        self.views = {
            "barometer": (translate("Smacreg", "Barometer"), BarometerView),
            "distribution": (translate("Smacreg", "Distribution"), DistributionView),
            "paths": (translate("Smacreg", "Paths"), PathsView),
            "scatter": (translate("Smacreg", "Scatter"), ScatterView),
            "table": (translate("Smacreg", "Table"), TableView),
            "why": (
                translate("Smacreg", "Why here?"),
                lambda _, parent: WhyView(canvas, self.units, parent),
            ),
            "borders": (
                translate("Smacreg", "Borders"),
                lambda _, parent: BordersView(canvas, self.borders, parent),
            ),
        }
        self.pages: dict[str, QWidget] = {}
        # What is made first, the keyboard reaches first.
        for name, (title, _) in self.views.items():
            self.tabs.add(name, title)
        self.take_away = TakeAway(
            self._iface,
            self.comparison,
            self.source,
            self.link,
            self.pages,
            lambda: self.tabs.current,
            self.tabs,
        )
        self.help = tool_button(
            "?", translate("Smacreg", "Opens the help for this panel"), self.tabs
        )
        self.help.clicked.connect(lambda: show_help("compare_regions", self.windowTitle()))
        for button in (self.take_away, self.help):
            self.tabs.layout().addWidget(button)
        for name, (_, make) in self.views.items():
            self.pages[name] = make(self.comparison, self.stack)
            self.stack.addWidget(self.pages[name])
        self.stack.addWidget(self.empty)
        self.tabs.changed.connect(self._refresh)
        return self.tabs

    # --- what is shown ----------------------------------------------------------------------

    def show_view(self, name: str) -> None:
        """Show one of the views."""
        self.tabs.show_view(name)

    def _seen(self, is_visible: bool) -> None:
        """Read and draw as long as the dock is there, be it behind another one."""
        page = self.pages[self.tabs.current]
        if isinstance(page, UnitView) and page.isVisible():
            # What it draws is about what stands in the dock, so both are seen or neither.
            page.refresh() if is_visible else page.leave_map()
        if is_visible:
            self.source.activate()
            self.link.set_visible(True)
        elif self.isHidden():
            self.point.setChecked(False)
            self.source.pause()
            self.link.set_visible(False)

    def _refresh(self, *_: object) -> None:
        is_ready = self.comparison.table is not None
        for part in (self.point, self.choices):
            part.setEnabled(is_ready)
        self.notes.say(self.source.notes)
        page = self.pages[self.tabs.current]
        # Municipalities can be asked about where no regions are compared.
        is_about_units = isinstance(page, UnitView)
        self.top.setVisible(not is_about_units)
        if is_about_units:
            self.point.setChecked(False)
        state = None if is_about_units else empty_state(self.comparison, self.source)
        if state is not None:
            self.empty.say(*state)
        self.stack.setCurrentWidget(page if state is None else self.empty)

    # --- what the user does -----------------------------------------------------------------

    def _choose_source(self) -> None:
        dialog = SourceDialog(self.source, self)
        if dialog.exec():
            self.source.choose(dialog.choice())

    def _answer(self, answer: str) -> None:
        if answer == POINT:
            self.point.setChecked(True)
        elif answer == CHOOSE:
            self._choose_source()
        else:
            from qgis import processing

            processing.execAlgorithmDialog("smacreg:regionalindicators")
