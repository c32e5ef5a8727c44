"""The opening page: what a planner wonders, and what leads to the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..charts.theme import GRID, MARGIN
from ..dock import saving
from ..dock.calm_scroll import CalmScroll
from ..help_page import show_help as open_page
from . import AT_START, filling, project_layers
from .demo_country import DemoCountry
from .question_card import QuestionCard
from .questions import Step, questions
from .roles import UNITS
from .tool_runs import ToolRuns

OBJECT_NAME = "SmacregStartPage"
_LEAST_WIDTH = 320
# Milliseconds without another change until the layers are looked at again.
_REST = 200


class StartPage(QgsDockWidget):
    """Questions that open, one at a time.

    Signals
    -------
    view_wanted : str, object
        A view of the dock shows the answer, and a `UnitChoice` for views of units.
    """

    view_wanted = pyqtSignal(str, object)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        translate = QCoreApplication.translate
        super().__init__(translate("Smacreg", "What do you wonder?"), parent)
        self.setObjectName(OBJECT_NAME)
        self._iface = iface
        self._project = QgsProject.instance()
        self.demo = DemoCountry(self._project, self)
        self.demo.made.connect(self._demo_made)
        self.runs = ToolRuns(self._project, self)
        self.runs.finished.connect(self._answered)
        self.cards: dict[str, QuestionCard] = {}
        self.setWidget(self._body())
        self._sought: tuple[QWidget, ...] = ()
        # They end with the page.
        self._rest = self._timer(_REST, self.refresh)
        self._scrolling = self._timer(0, self._show_sought)
        # QGIS shows the map in place of its welcome page first.
        self._zooming = self._timer(_REST, self._zoom)
        self._signals = (
            self._project.layersAdded,
            self._project.layersRemoved,
            self._project.readProject,
            self._project.layerTreeRoot().nameChanged,
        )
        for signal in self._signals:
            signal.connect(self._soon)
        self.visibilityChanged.connect(self._soon)
        self.refresh()
        next(iter(self.cards.values())).heading.setChecked(True)

    def close_down(self) -> None:
        """Let go of the project, before the page is deleted."""
        self.demo.cancel()
        for signal in self._signals:
            signal.disconnect(self._soon)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # --- what it consists of ----------------------------------------------------------------

    def _body(self) -> QWidget:
        translate = QCoreApplication.translate
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        intro = QLabel(
            translate(
                "Smacreg",
                "Open a question. It leads to an ordinary tool, with the layers of your project "
                "filled in.",
            ),
            inside,
        )
        intro.setWordWrap(True)
        intro.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(intro)
        for question in questions():
            card = QuestionCard(question, self._project, inside)
            card.opened.connect(self._shut_others)
            card.started.connect(self._start)
            card.demo_wanted.connect(self._make_demo)
            self.cards[question.key] = card
            layout.addWidget(card)
        layout.addStretch(1)
        self.scroll = CalmScroll(self)
        self.scroll.setWidget(inside)
        body = QWidget(self)
        body.setMinimumWidth(_LEAST_WIDTH)
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, MARGIN)
        outer.setSpacing(GRID)
        outer.addWidget(self.scroll, 1)
        outer.addLayout(self._foot(body))
        return body

    def _foot(self, parent: QWidget) -> QHBoxLayout:
        translate = QCoreApplication.translate
        self.at_start = QCheckBox(translate("Smacreg", "Show when QGIS starts"), parent)
        self.at_start.setChecked(QgsSettings().value(AT_START, False, bool))
        self.at_start.toggled.connect(lambda is_on: QgsSettings().setValue(AT_START, is_on))
        self.help = QPushButton(translate("Smacreg", "Help"), parent)
        self.help.setToolTip(translate("Smacreg", "Opens the help for this page"))
        self.help.clicked.connect(show_help)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 0, MARGIN, 0)
        foot.addWidget(self.at_start, 1)
        foot.addWidget(self.help)
        return foot

    # --- what it shows ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the layers of the project again."""
        self.layers = project_layers.find(self._project)
        for card in self.cards.values():
            card.show_layers(self.layers)

    def _soon(self, *_: object) -> None:
        if self.isVisible():
            self._rest.start()

    def _shut_others(self, key: str) -> None:
        for other, card in self.cards.items():
            if other != key:
                card.heading.setChecked(False)
        card = self.cards[key]
        self._scroll_to(card, card.heading)

    def _scroll_to(self, *sought: QWidget) -> None:
        """Scroll to some widgets, the last before all, once they have their place."""
        self._sought = sought
        self._scrolling.start()

    def _show_sought(self) -> None:
        for widget in self._sought:
            self.scroll.ensureWidgetVisible(widget, 0, 0)

    # --- what the user does -----------------------------------------------------------------

    def _start(self, key: str, step: Step) -> None:
        self.refresh()
        if not step.tool:
            self.view_wanted.emit(step.view, filling.unit_choice(self.layers))
            return
        card = self.cards[key]
        gone = card.closing.chosen() if card.closing else None
        if gone:
            step = replace(step, shows=("EXPOSURE",))
            given = filling.closing(self.layers, *gone)
        else:
            given = step.fill(self.layers)
        self.runs.open(key, step, given)

    def _answered(self, key: str, step: Step, answer: str) -> None:
        card = self.cards[key]
        card.say(answer)
        if card.heading.isChecked():
            self._scroll_to(card, card.answer)
        if step.view:
            self.view_wanted.emit(step.view, None)
        if not self.isVisible() or self.visibleRegion().isEmpty():
            self._iface.messageBar().pushSuccess("SMACREG", answer)

    def _make_demo(self, wanted: tuple[str, ...], in_file: bool) -> None:
        path = self._ask_file() if in_file else ""
        if in_file and not path:
            return
        for card in self.cards.values():
            card.show_making(True)
        self.demo.add(wanted, path)

    def _ask_file(self) -> str:
        translate = QCoreApplication.translate
        place = saving.ask(
            translate("Smacreg", "Keep the demonstration country"),
            translate("Smacreg", "Demonstration country"),
            "gpkg",
            [translate("Smacreg", "GeoPackages (*.gpkg)")],
            self,
        )
        return str(place.path) if place else ""

    def _demo_made(self, is_fine: bool, problem: str) -> None:
        for card in self.cards.values():
            card.show_making(False)
        if not is_fine:
            self._iface.messageBar().pushWarning("SMACREG", problem)
            return
        self.refresh()
        self._zooming.start()

    def _zoom(self) -> None:
        canvas = self._iface.mapCanvas()
        layer = UNITS in self.layers and self._project.mapLayer(self.layers[UNITS].layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return
        canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
        canvas.refresh()


def show_help() -> None:
    """Open the help of the page in the browser."""
    open_page("start_page", QCoreApplication.translate("Smacreg", "What do you wonder?"))
