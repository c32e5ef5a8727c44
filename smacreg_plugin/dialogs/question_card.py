"""One question: what one gets, which data it needs, and the buttons that lead to the answer."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..charts.theme import GRID, MARGIN, ROW, Theme
from .closing_box import ClosingBox
from .heading import Heading
from .needs_list import NeedsList
from .project_layers import Layers
from .questions import PROVIDER, Question, Step, draw_other_regions, draw_regions
from .roles import DIVISION, OTHER_DIVISION, roles


class QuestionCard(QWidget):
    """A question that opens.

    Signals
    -------
    opened : str
        The user opened it; its key.
    started : str, object
        The user presses a step: key of the question, and the step.
    demo_wanted : object, bool
        Roles for which the demonstration country is wanted, and whether in a file of one's own.
    """

    opened = pyqtSignal(str)
    started = pyqtSignal(str, object)
    demo_wanted = pyqtSignal(object, bool)

    def __init__(self, question: Question, project: QgsProject, parent: QWidget | None = None):
        super().__init__(parent)
        self.question = question
        self.heading = Heading(question.title, self)
        self.heading.toggled.connect(self._toggle)
        self.body = self._make_body(project)
        self.body.setVisible(False)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.heading, self.body, line):
            layout.addWidget(part)

    # --- what it consists of ----------------------------------------------------------------

    def _make_body(self, project: QgsProject) -> QWidget:
        translate = QCoreApplication.translate
        body = QWidget(self)
        gets = QLabel(self.question.gets, body)
        gets.setWordWrap(True)
        self.needs = NeedsList(body)
        self.closing = ClosingBox(project, body) if self.question.asks_closing else None
        self.buttons = {step: self._button(step, body) for step in self.question.steps}
        self.regions = self._button(draw_regions(), body)
        self.regions.setText(translate("Smacreg", "Draw the regions first"))
        self.other_regions = self._button(draw_other_regions(), body)
        self.hint = QLabel(
            translate(
                "Smacreg", "Add your layers to the project, or try it on a country of our making:"
            ),
            body,
        )
        self.hint.setWordWrap(True)
        self.demo = self._demo_button(body)
        self.progress = QProgressBar(body)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(
            translate("Smacreg", "The demonstration country is being made")
        )
        self.progress.setVisible(False)
        self.answer = QLabel(body)
        self.answer.setWordWrap(True)
        self.answer.setFont(Theme.of(self).strong)
        self.answer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.answer.setAccessibleName(translate("Smacreg", "Answer"))
        self.answer.setVisible(False)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(3 * MARGIN, GRID, MARGIN, 2 * MARGIN)
        layout.setSpacing(MARGIN)
        for part in (
            gets, self.needs, self.hint, self.demo, self.progress, self.regions,
            self.other_regions, self.closing,
        ):  # fmt: skip
            if part is not None:
                layout.addWidget(part)
        for button in self.buttons.values():
            layout.addWidget(button)
        layout.addWidget(self.answer)
        return body

    def _button(self, step: Step, parent: QWidget) -> QPushButton:
        button = QPushButton(step.text, parent)
        button.setMinimumHeight(ROW)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.started.emit(self.question.key, step))
        return button

    def _demo_button(self, parent: QWidget) -> QToolButton:
        translate = QCoreApplication.translate
        button = QToolButton(parent)
        button.setText(translate("Smacreg", "Make the demonstration country"))
        button.setToolTip(
            translate(
                "Smacreg",
                "Makes a country that does not exist, in a temporary file, and adds the layers "
                "that this question needs.",
            )
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMinimumHeight(ROW)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(button)
        keep = menu.addAction(translate("Smacreg", "Keep it in a file …"))
        keep.triggered.connect(lambda: self._want_demo(True))
        button.setMenu(menu)
        button.clicked.connect(lambda: self._want_demo(False))
        return button

    # --- what it shows ----------------------------------------------------------------------

    def show_layers(self, layers: Layers) -> None:
        """Say what the project has, and offer what is missing."""
        step = self.question.proposed(layers)
        missing = step.missing(layers)
        self.needs.show_step(step, layers)
        known = roles()
        for part in (self.hint, self.demo):
            part.setVisible(any(known[role].demo for role in missing))
        undrawn = self.question.undrawn(layers)
        self.regions.setVisible(undrawn == DIVISION)
        self.other_regions.setVisible(undrawn == OTHER_DIVISION)
        if self.closing is not None:
            self.closing.show_layers(layers)
        for one, button in self.buttons.items():
            button.setDefault(one is step and not missing)
            button.setToolTip(_tip(one, layers))
            button.setAccessibleDescription(button.toolTip())

    def say(self, answer: str) -> None:
        """Show the answer."""
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))

    def show_making(self, is_made: bool) -> None:
        """Show that the demonstration country is being made, or no longer."""
        self.demo.setEnabled(not is_made)
        self.progress.setVisible(is_made)
        self.progress.setRange(0, 0 if is_made else 100)

    def _toggle(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        if is_open:
            self.opened.emit(self.question.key)

    def _want_demo(self, in_file: bool) -> None:
        wanted = dict.fromkeys(
            role for step in self.question.steps for role in (*step.needs, *step.helps)
        )
        if DIVISION in wanted:
            wanted.update(dict.fromkeys(draw_regions().needs + draw_regions().helps))
        self.demo_wanted.emit(tuple(wanted), in_file)


def _tip(step: Step, layers: Layers) -> str:
    """Return what a step opens, or what it still needs."""
    translate = QCoreApplication.translate
    missing = step.missing(layers)
    known = roles()
    if missing:
        text = translate("Smacreg", "Still needed: {layers}.")
        return text.format(layers=", ".join(known[role].label.lower() for role in missing))
    if step.tool:
        tool = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{step.tool}")
        text = translate("Smacreg", "Opens “{tool}”, with the layers above filled in.")
        return text.format(tool=tool.displayName())
    return translate("Smacreg", "Opens the view beside the map.")
