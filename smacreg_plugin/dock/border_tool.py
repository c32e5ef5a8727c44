"""The map tool that moves units between regions: pick up, carry, drop."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QToolTip

from .borders import Borders
from .lasso import Lasso
from .unit_map import UnitMap

_DRAG_FROM = 6  # pixels; less is a click
_ADDING = Qt.KeyboardModifier.ControlModifier
_LASSO = Qt.KeyboardModifier.ShiftModifier


class BorderTool(QgsMapTool):
    """A click picks a unit up, the next one drops it; dragging does both.

    Ctrl adds and takes away, a lasso (Shift, or begun outside all units) picks up all that it
    goes around, Escape or the right button lets go.

    Signals
    -------
    pointed : QPoint
        Where the mouse is on the canvas.
    """

    pointed = pyqtSignal(QPoint)

    def __init__(self, units: UnitMap, borders: Borders):
        super().__init__(units.canvas)
        self._units, self._borders = units, borders
        self._pressed: QPoint | None = None
        self._from: QgsPointXY | None = None
        self._is_drag = self._carries = False
        self._lasso: Lasso | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    # --- mouse ------------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where the button went down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._from, self._is_drag = event.pos(), event.mapPoint(), False
            self._carries = False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Carry what is held, draw a lasso, or name what is under the mouse."""
        self.pointed.emit(event.pos())
        if self._pressed is not None and not self._is_drag:
            way = event.pos() - self._pressed
            if way.manhattanLength() < _DRAG_FROM:
                return
            self._is_drag = True
            self._begin(event.modifiers())
        if self._lasso is not None:
            self._lasso.go_to(event.mapPoint())
            return
        self._hover(self._units.at(event.mapPoint()), event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick up or drop."""
        borders = self._borders
        if event.button() == Qt.MouseButton.RightButton:
            # QGIS keeps Escape to itself while a button is down; this one ends a lasso, too.
            self._let_go()
            return
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        adds = bool(event.modifiers() & _ADDING)
        if self._lasso is not None:
            self._lasso.go_to(event.mapPoint())
            found = self._units.middles_in(self._lasso.goes_around)
            self._drop_lasso()
            (borders.hold_also if adds else borders.hold)(found)
            return
        unit = self._units.at(event.mapPoint())
        if self._is_drag and not self._carries:
            return
        self._hover(unit, event)
        if self._is_drag:
            # Put down where it was taken up: it stays in hand.
            if borders.target is not None:
                borders.drop()
        elif unit >= 0 and adds:
            borders.hold_also([unit])
        elif not borders.held:
            borders.hold([unit] if unit >= 0 else [])
        elif borders.target is not None:
            borders.drop()
        elif unit >= 0:
            borders.let_go()

    def _begin(self, modifiers: Qt.KeyboardModifier) -> None:
        unit = self._units.at(self._from)
        if unit < 0 or modifiers & _LASSO:
            self._lasso = Lasso(self.canvas(), self._from)
            return
        self._carries = True
        if unit not in self._borders.held:
            self._borders.hold([unit])

    def _hover(self, unit: int, event: QgsMapMouseEvent) -> None:
        borders = self._borders
        region = borders.region_of(unit) if unit >= 0 else ""
        if borders.held:
            shape = Qt.CursorShape.ClosedHandCursor
            own = {borders.region_of(one) for one in borders.held}
            borders.point_at(region if region and own != {region} else None)
            self._units.dim()
            QToolTip.hideText()
        else:
            shape = Qt.CursorShape.OpenHandCursor
            self._units.light([unit] if unit >= 0 else [])
            if unit >= 0:
                data = borders.data
                name = data.layer.names[unit]
                text = f"{name} – {data.region_name(region)}" if region else name
                QToolTip.showText(event.globalPos(), text, self.canvas())
            else:
                QToolTip.hideText()
        self.setCursor(shape)

    def _let_go(self) -> None:
        self._pressed = None
        self._drop_lasso()
        self._borders.let_go()

    def _drop_lasso(self) -> None:
        if self._lasso is not None:
            self._lasso.remove()
            self._lasso = None

    # --- keyboard and end -------------------------------------------------------------------

    def keyPressEvent(self, event) -> None:
        """Escape lets go; Ctrl and Z, or Y, undo and redo."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self._borders.held:
            self._borders.let_go()
        elif is_control and event.key() == Qt.Key.Key_Z:
            (self._borders.redo if is_shift else self._borders.undo)()
        elif is_control and event.key() == Qt.Key.Key_Y:
            self._borders.redo()
        else:
            event.ignore()
            return
        event.accept()

    def deactivate(self) -> None:
        """Leave nothing held or lit."""
        self._let_go()
        self._units.dim()
        super().deactivate()
