"""A chart in a window: mouse, keyboard, tooltips, a name for screen readers."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QPainter, QPen, QPixmap, QRegion
from qgis.PyQt.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from .chart import Chart, State, paint_ring
from .painting import painting
from .theme import Theme

FADE_MS = 120
_DRAG_FROM = 4  # pixels; less is a click
_LEAST_WIDTH, _USUAL_WIDTH = 240, 320
_BAND = 256  # pixels high, painted together

_FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_CLICK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ChartWidget(QWidget):
    """Shows one chart and says what the reader points at.

    Signals
    -------
    hovered : str
        Id under the mouse or the keyboard's focus; empty when there is none any more.
    clicked : str
    brushed : list of str
        Ids in the rectangle drawn; empty when it holds none.
    dragged : str
        What the thing held with the mouse has become (`Chart.drag`).
    """

    hovered = pyqtSignal(str)
    clicked = pyqtSignal(str)
    brushed = pyqtSignal(list)
    dragged = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._theme: Theme | None = None
        self._picture: QPixmap | None = None
        self._bands: set[int] = set()
        self._heights: dict[int, int] = {}
        self._lit: tuple[str, ...] = ()
        self._chosen = self._focused = self._pointed = self._held = ""
        self._by_keyboard = False
        self._pressed: QPoint | None = None
        self._brush = QRectF()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fade.valueChanged.connect(self.update)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what the owner says ------------------------------------------------------------------

    @property
    def chart(self) -> Chart | None:
        """The chart shown."""
        return self._chart

    @property
    def focused(self) -> str:
        """Id that has the keyboard's focus; empty if none."""
        return self._focused

    def set_chart(self, chart: Chart | None, width: int = 0) -> None:
        """Show a chart; focus and choice stay where their ids are still there.

        Parameters
        ----------
        chart : Chart or None
        width : int
            Where given, the widget takes the height that suits it, before the chart is laid out.
        """
        self._chart = chart
        self._heights.clear()
        if width:
            self.setFixedHeight(self.heightForWidth(width))
        self._held = ""
        self._pressed = None
        self._brush = QRectF()
        self._forget()
        known = set(self._order())
        self._focused = self._focused if self._focused in known else ""
        if self._pointed not in known:
            self._point("")
        self._name()
        self.updateGeometry()

    def highlight(self, ids: Iterable[str]) -> None:
        """Light these ids, those of regions or rows, and no others."""
        lit = tuple(ids)
        if lit == self._lit:
            return
        self._lit = lit
        self._fade.stop()
        if lit and self.isVisible():
            self._fade.start()
        self.update()

    def choose(self, one: str) -> None:
        """Mark an id until another is chosen; empty: none."""
        self._chosen = one
        self.update()

    # --- size -----------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        # Where the owner has set the height, layouts need not ask.
        return self.minimumHeight() != self.maximumHeight()

    def heightForWidth(self, width: int) -> int:
        if self._chart is None:
            return 0
        # Layouts ask again and again.
        if width not in self._heights:
            self._heights[width] = round(self._chart.size_hint(self._look(), width).height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = max(_USUAL_WIDTH, self.width())
        return QSize(_USUAL_WIDTH, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, 0)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QEvent) -> None:
        # First, since it may fail.
        picture = self._painted(event.rect())
        with painting(self) as painter:
            if picture is None:
                painter.fillRect(self.rect(), self._look().ground)
            else:
                painter.drawPixmap(0, 0, picture)
                self._paint_state(painter)

    def _paint_state(self, painter: QPainter) -> None:
        look = self._look()
        running = self._fade.state() == QVariantAnimation.State.Running
        shows_focus = self._by_keyboard and self.hasFocus()
        state = State(
            lit=dict.fromkeys((*self._lit, *filter(None, [self._pointed]))),
            strength=float(self._fade.currentValue()) if running else 1.0,
            chosen=self._chosen,
            focused=self._focused if shows_focus else "",
        )
        self._chart.paint_state(painter, look, state)
        if shows_focus and not self._focused:
            paint_ring(painter, look, QRectF(self.rect()))
        if not self._brush.isNull():
            painter.setPen(QPen(look.ink, 1.0, Qt.PenStyle.DashLine))
            painter.drawRect(self._brush)

    def _look(self) -> Theme:
        if self._theme is None:
            self._theme = Theme.of(self)
        return self._theme

    def _painted(self, exposed: QRect) -> QPixmap | None:
        """Return the chart itself, kept until its size, its data or the palette changes.

        A long chart is painted as far as it has been seen: a band at a time.
        """
        if self._chart is None:
            return None
        ratio = self.devicePixelRatioF()
        wanted = (self.size() * ratio, ratio)
        kept = self._picture
        if kept is None or (kept.size(), kept.devicePixelRatio()) != wanted:
            kept = self._picture = QPixmap(wanted[0])
            kept.setDevicePixelRatio(ratio)
            kept.fill(self._look().ground)
            self._bands = set()
        seen = range(exposed.top() // _BAND, exposed.bottom() // _BAND + 1)
        fresh = QRegion()
        for band in set(seen) - self._bands:
            fresh += QRect(0, band * _BAND, self.width(), _BAND)
        if not fresh.isEmpty():
            around = fresh.boundingRect()
            span = (around.top(), around.bottom() + 1)
            with painting(kept) as painter:
                painter.setClipRegion(fresh)
                self._chart.paint(painter, QRectF(self.rect()), self._look(), span)
            self._bands.update(seen)
        return kept

    def _forget(self) -> None:
        self._picture = None
        if self._chart is not None:
            self._chart.arrange(QRectF(self.rect()), self._look())
        self.update()

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.FontChange, kinds.StyleChange):
            self._theme = None
            self._heights.clear()
            self._forget()
            self.updateGeometry()

    # --- mouse ----------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QEvent) -> None:
        place = event.pos()
        if self._pressed is None or not event.buttons():
            self._point(self._at(place))
        elif self._held:
            moved = self._chart.drag(self._held, QPointF(place))
            if moved and moved != self._held:
                self._held = moved
                self.dragged.emit(moved)
        elif self._chart is not None and self._chart.brushes:
            way = place - self._pressed
            if not self._brush.isNull() or way.manhattanLength() >= _DRAG_FROM:
                self._brush = QRectF(QPointF(self._pressed), QPointF(place)).normalized()
                self.update()

    def mousePressEvent(self, event: QEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._by_keyboard = False
        self._pressed = event.pos()
        held = self._at(self._pressed)
        if held and self._chart.drag(held, QPointF(self._pressed)) is not None:
            self._held = held

    def mouseReleaseEvent(self, event: QEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed, self._held = self._pressed, None, ""
        if not self._brush.isNull():
            brush, self._brush = self._brush, QRectF()
            self.update()
            self.brushed.emit(self._chart.scene.inside(brush))
            return
        one = self._at(event.pos())
        if one and one == self._at(pressed):
            self._focused = one
            self.clicked.emit(one)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point("")

    def _at(self, place: QPoint) -> str:
        return (self._chart.hit(QPointF(place)) or "") if self._chart is not None else ""

    def _point(self, one: str) -> None:
        if one == self._pointed:
            return
        self._pointed = one
        shape = Qt.CursorShape.PointingHandCursor if one else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()
        self.hovered.emit(one)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            one = self._at(event.pos())
            words = self._chart.tip(one) if one else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)

    # --- keyboard -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QEvent) -> None:
        key, order = event.key(), self._order()
        if not order or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        here = order.index(self._focused) if self._focused in order else -1
        if key in _FORWARD:
            self._focus(order[min(here + 1, len(order) - 1)])
        elif key in _BACK:
            self._focus(order[max(here - 1, 0)])
        elif key == Qt.Key.Key_Home:
            self._focus(order[0])
        elif key == Qt.Key.Key_End:
            self._focus(order[-1])
        elif key in _CLICK and here >= 0:
            self._focus(self._focused)
            self.clicked.emit(self._focused)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in _KEYBOARD
        self.update()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.hovered.emit("")

    def _focus(self, one: str) -> None:
        changed = one != self._focused
        self._focused, self._by_keyboard = one, True
        self._bring_into_view(one)
        self._name()
        self.update()
        if changed:
            self.hovered.emit(one)

    def _order(self) -> list[str]:
        return [] if self._chart is None else self._chart.scene.order()

    def _bring_into_view(self, one: str) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        item = self._chart.scene.item(one)
        if around is not None and item is not None:
            half = round(item.rect.height() / 2)
            middle = self.mapTo(around.widget(), item.rect.center().toPoint())
            around.ensureVisible(0, middle.y(), 0, half)

    def _name(self) -> None:
        """Tell screen readers what is shown, and what the keyboard is on."""
        chart = self._chart
        self.setAccessibleName("" if chart is None else chart.title)
        words = "" if chart is None else chart.description
        if chart is not None and self._focused:
            words = chart.tip(self._focused) or words
        self.setAccessibleDescription(words)
