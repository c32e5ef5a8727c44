"""A question to press: its text breaks over lines, which no button of Qt's does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStyleOptionFocusRect,
    QStylePainter,
    QWidget,
)

from ..charts.theme import GRID, MARGIN, ROW, Theme, mix

_ARROW = 12
_LEFT = MARGIN + _ARROW + GRID
_WIDE = 320


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
        return max(ROW + GRID, self._text_at(width).height() + 2 * MARGIN)

    def sizeHint(self):
        """Return the usual size; called by Qt."""
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self):
        """Return the least size; called by Qt."""
        return QSize(_WIDE // 2, self.heightForWidth(max(self.width(), _WIDE // 2)))

    def paintEvent(self, _event):
        """Draw ground, arrow, text and focus; called by Qt."""
        theme, painter = Theme.of(self), QStylePainter(self)
        if self.isChecked() or self.underMouse() or self.isDown():
            share = 0.14 if self.isDown() else 0.08
            painter.fillRect(self.rect(), mix(theme.window, theme.ink, share))
        option = QStyleOption()
        option.initFrom(self)
        option.rect = QRect(MARGIN, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        primitive = QStyle.PrimitiveElement
        arrow = primitive.PE_IndicatorArrowDown
        if not self.isChecked():
            is_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            arrow = primitive.PE_IndicatorArrowLeft if is_left else primitive.PE_IndicatorArrowRight
        painter.drawPrimitive(arrow, option)
        painter.setFont(theme.strong)
        painter.setPen(theme.ink)
        text = self._text_at(self.width())
        text.moveTop((self.height() - text.height()) // 2)
        painter.drawText(text, self._flags(), self.text())
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            focus.rect = self.rect().adjusted(1, 1, -1, -1)
            painter.drawPrimitive(primitive.PE_FrameFocusRect, focus)

    def _text_at(self, width: int) -> QRect:
        room = QRect(_LEFT, 0, max(width - _LEFT - MARGIN, 1), 10_000)
        found = QFontMetrics(Theme.of(self).strong).boundingRect(room, self._flags(), self.text())
        return QRect(room.left(), 0, room.width(), found.height())

    @staticmethod
    def _flags() -> int:
        kind = Qt.AlignmentFlag
        return int(kind.AlignLeft) | int(kind.AlignTop) | int(Qt.TextFlag.TextWordWrap)
