"""The pinned set on top of the dock: a chip for each region, and what the map proposes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..charts.marks import Pin, draw_mark
from ..charts.theme import GRID, ROW, Theme
from .comparison import Comparison
from .flow_layout import FlowLayout

# The chip itself is drawn; its buttons show only where the keyboard is.
_PLAIN = (
    "QToolButton { border: none; background: transparent; padding: 0 2px; }"
    "QToolButton:focus { border: 1px solid palette(highlight); border-radius: 3px; }"
)
_MARK, _LONGEST_NAME, _MOST_PROPOSALS = 16, 140, 3


def _button(words: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(
        QFontMetrics(button.font()).elidedText(words, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
    )
    button.setAutoRaise(True)
    button.setFixedHeight(ROW)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


class Chip(QWidget):
    """One pinned region: press it to let it lead, × to let it go."""

    pressed = pyqtSignal(str)
    removed = pyqtSignal(str)
    entered = pyqtSignal(str)

    def __init__(self, pin: Pin, is_leading: bool, parent: QWidget):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.pin = pin
        self.name = _button(pin.name, self)
        self.name.setCheckable(True)
        self.name.setStyleSheet(f"{_PLAIN} QToolButton {{ padding-left: {_MARK + GRID}px; }}")
        self.let_lead(is_leading)
        self.name.clicked.connect(lambda: self.pressed.emit(pin.id))
        close = QToolButton(self)
        close.setText("×")
        close.setAutoRaise(True)
        close.setStyleSheet(_PLAIN)
        close.setFixedSize(ROW - GRID, ROW)
        words = translate("Smacreg", "Unpin {region}").format(region=pin.name)
        close.setToolTip(words)
        close.setAccessibleName(words)
        close.clicked.connect(lambda: self.removed.emit(pin.id))
        self.close_button = close
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(close)

    def let_lead(self, is_leading: bool) -> None:
        """Show whether its values are shown first."""
        translate = QCoreApplication.translate
        self.name.setChecked(is_leading)
        font = self.name.font()
        font.setBold(is_leading)
        self.name.setFont(font)
        words = (
            translate("Smacreg", "{region}: its values are shown first")
            if is_leading
            else translate("Smacreg", "{region}: press to show its values first")
        ).format(region=self.pin.name)
        self.name.setToolTip(words)
        self.name.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event):
        """Draw the outline that holds mark, name and cross together; called by Qt."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = Theme.of(self)
        painter.setPen(theme.line if self.name.isChecked() else theme.grid_line)
        painter.setBrush(theme.ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)
        middle = QPointF(GRID + _MARK / 2, self.height() / 2)
        colour = theme.pinned(self.pin.colour_index)
        draw_mark(painter, self.pin.shape, middle, _MARK - GRID, colour, theme.ink)

    def enterEvent(self, event):
        """Light the region; called by Qt."""
        self.entered.emit(self.pin.id)
        super().enterEvent(event)

    def leaveEvent(self, event):
        """Light nothing; called by Qt."""
        self.entered.emit("")
        super().leaveEvent(event)


class Chips(QWidget):
    """All chips, then what the selection on the map proposes."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(parent)
        self._comparison = comparison
        self._proposed: list[str] = []
        self._chips: dict[str, Chip] = {}
        self._shown: tuple[list[Pin], list[str]] = ([], [])
        # Where Tab goes through the chips, which are made anew; Qt asks for a focus policy.
        self._place = QWidget(self)
        self._place.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._place.hide()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(QCoreApplication.translate("Smacreg", "Pinned regions"))
        comparison.table_changed.connect(self.refresh)
        comparison.pins_changed.connect(self.refresh)
        comparison.proposed.connect(self._propose)

    @property
    def proposals(self) -> list[str]:
        """Regions selected on the map that can be pinned."""
        pins = self._comparison.pins
        return [] if pins.is_full else [one for one in self._proposed if one not in pins]

    def _propose(self, regions: list[str]) -> None:
        if regions != self._proposed:
            self._proposed = list(regions)
            self.refresh()

    def refresh(self) -> None:
        """Show the pinned set as it is now; the keyboard stays where it was."""
        comparison = self._comparison
        marks = comparison.marks()
        shown = (marks, self.proposals)
        if shown == self._shown:
            for region, chip in self._chips.items():
                chip.let_lead(region == comparison.pins.leading)
            return
        self._shown = shown
        order, (region, is_close) = list(self._chips), self._focused()
        while self._flow.count():
            part = self._flow.takeAt(0).widget()
            part.hide()
            part.deleteLater()
        self._chips = {}
        for pin in marks:
            chip = Chip(pin, pin.id == comparison.pins.leading, self)
            chip.pressed.connect(self._lead)
            chip.removed.connect(comparison.unpin)
            chip.entered.connect(lambda one: comparison.highlight([one] if one else []))
            self._flow.addWidget(chip)
            self._chips[pin.id] = chip
        translate = QCoreApplication.translate
        for proposed in self.proposals[:_MOST_PROPOSALS]:
            name = comparison.name(proposed)
            button = _button(f"+ {name}", self)
            words = translate("Smacreg", "Pin {region}, which is selected on the map")
            button.setToolTip(words.format(region=name))
            button.setAccessibleName(words.format(region=name))
            button.clicked.connect(lambda _=False, one=proposed: comparison.pin(one))
            self._flow.addWidget(button)
        self.updateGeometry()
        self._order_tabs()
        if region:
            self._focus(region, is_close, order)

    def _lead(self, region: str) -> None:
        self._comparison.lead(region)
        # The button that leads already has let itself go.
        self.refresh()

    def _order_tabs(self) -> None:
        before = self._place
        for place in range(self._flow.count()):
            part = self._flow.itemAt(place).widget()
            for one in (part.name, part.close_button) if isinstance(part, Chip) else (part,):
                self.setTabOrder(before, one)
                before = one

    def _focused(self) -> tuple[str, bool]:
        """Return the region whose chip has the keyboard, and whether it is on its cross."""
        for region, chip in self._chips.items():
            if chip.name.hasFocus() or chip.close_button.hasFocus():
                return region, chip.close_button.hasFocus()
        return "", False

    def _focus(self, region: str, is_close: bool, order: list[str]) -> None:
        """Give the keyboard to a region's chip, or to the one after it where it is gone."""
        after = order[order.index(region) :]
        near = next((one for one in [*after, *reversed(order)] if one in self._chips), "")
        if near:
            chip = self._chips[near]
            (chip.close_button if is_close else chip.name).setFocus()
