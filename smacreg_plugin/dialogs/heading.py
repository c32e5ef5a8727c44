"""A question to press: its text breaks over lines, which no button of Qt's does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..charts.labels import wrap
from ..charts.painting import painting
from ..charts.theme import GRID, MARGIN, ROW, Theme, mix, pitch

_ARROW = 12
_LEFT = MARGIN + _ARROW + GRID
_WIDE = 320
_RING = 2
_MOST_LINES = 4
# How dark the ground is where the question is open or pointed at, and while it is pressed.
_OPEN, _PRESSED = 0.08, 0.14


class Heading(QAbstractButton):
    """Opens and shuts what stands under it; the arrow says which."""

    def __init__(self, text: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self):
        """Return that a narrow one is higher; called by Qt."""
        return True

    def heightForWidth(self, width):
        """Return the height at a width; called by Qt."""
        theme = Theme.of(self)
        lines = len(self._lines(width, theme))
        return max(ROW + GRID, lines * pitch(theme.strong) + MARGIN + GRID)

    def sizeHint(self):
        """Return the usual size; called by Qt."""
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self):
        """Return the least size; called by Qt."""
        return QSize(_WIDE // 2, self.heightForWidth(max(self.width(), _WIDE // 2)))

    def paintEvent(self, _event):
        """Draw ground, arrow, text and focus; called by Qt."""
        theme = Theme.of(self)
        with painting(self) as painter:
            if self.isChecked() or self.underMouse() or self.isDown():
                share = _PRESSED if self.isDown() else _OPEN
                painter.fillRect(self.rect(), mix(theme.window, theme.ink, share))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink)
            painter.drawPolygon(self._arrow())
            painter.setFont(theme.strong)
            painter.setPen(theme.ink)
            lines, high = self._lines(self.width(), theme), pitch(theme.strong)
            top = (self.height() - len(lines) * high) / 2
            for number, line in enumerate(lines):
                room = QRectF(_LEFT, top + number * high, self.width() - _LEFT, high)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line)
            if self.hasFocus():
                painter.setPen(QPen(theme.highlight, _RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _arrow(self) -> QPolygonF:
        """Return a triangle that points down where the question is open, otherwise onwards."""
        along, across = _ARROW / 2, _ARROW / 3
        points = [(-across, -along / 2), (across, -along / 2), (0.0, along / 2)]
        if not self.isChecked():
            points = [(y, x) for x, y in points]
        x, y = MARGIN + _ARROW / 2, self.height() / 2
        return QPolygonF([QPointF(x + dx, y + dy) for dx, dy in points])

    def _lines(self, width: int, theme: Theme) -> list[str]:
        return wrap(self.text(), theme.strong, width - _LEFT - MARGIN, _MOST_LINES)
