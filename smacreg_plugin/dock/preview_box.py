"""The small table beside the mouse: what dropping a unit here would change."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout

from ..charts.changes import Changes
from ..charts.theme import GAP, Theme, up_to_grid
from ..charts.widget import ChartWidget

_WIDTH = 288
# In sizes of the type.
_WIDTH_IN_TYPE = 22
_TOO_MUCH = 10**9


class PreviewBox(QFrame):
    """Lies on the canvas in the upper corner on the mouse's side, and out of its way."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.chart = ChartWidget(self)
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.chart)
        self.hide()

    def say(self, chart: Changes | None) -> None:
        """Show other figures; None: nothing."""
        self.setVisible(chart is not None)
        if chart is None:
            return
        theme = Theme.of(self.chart)
        width = max(_WIDTH, up_to_grid(_WIDTH_IN_TYPE * theme.text.pixelSize()))
        self.chart.set_chart(chart)
        self.resize(width, round(chart.size_hint(theme, width - 2).height()) + 2)
        self.raise_()

    def follow(self, mouse: QPoint, avoid: QRect | None = None) -> None:
        """Move to the mouse's side of the canvas, where it covers least of what matters.

        Parameters
        ----------
        mouse : QPoint
        avoid : QRect, optional
            The regions that it is about.
        """
        width, height = self._canvas.width() - GAP, self._canvas.height() - GAP
        left, right = GAP, width - self.width()
        sides = (left, right) if mouse.x() < width / 2 else (right, left)
        corners = [QPoint(x, y) for x in sides for y in (GAP, height - self.height())]
        place = min(corners, key=lambda corner: self._covered(corner, mouse, avoid))
        if place != self.pos():
            self.move(place)

    def _covered(self, corner: QPoint, mouse: QPoint, avoid: QRect | None) -> int:
        """Return how much would be covered, in pixels; the mouse weighs more than all else."""
        around = self.rect().translated(corner)
        common = QRect() if avoid is None else around.intersected(avoid)
        is_under = around.adjusted(-GAP, -GAP, GAP, GAP).contains(mouse)
        return common.width() * common.height() + is_under * _TOO_MUCH
