"""The choice of one indicator, by theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ...charts.theme import Theme
from ..comparison import Comparison

if TYPE_CHECKING:
    from ...engine.comparing.measures import Measure

# Two boxes stand side by side in the narrowest dock; where there is more room they take it.
_LEAST_LETTERS = 5


class IndicatorBox(QComboBox):
    """Lists the indicators under their themes, which cannot be chosen."""

    def __init__(self, comparison: Comparison, words: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._comparison = comparison
        self._listed: tuple[Measure, ...] | None = None
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        comparison.table_changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List what the data have, unless that is done; the choice stays if it is still there."""
        if self._listed is self._comparison.measures:
            return
        self._listed = self._comparison.measures
        before = self.indicator
        was_blocked = self.blockSignals(True)
        self.clear()
        theme, faint = "", Theme.of(self).faint
        for measure in self._comparison.measures:
            if measure.theme_name != theme:
                theme = measure.theme_name
                self.addItem(theme, None)
                heading = self.model().item(self.count() - 1)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                # Styles write what cannot be chosen too faintly to be read.
                heading.setForeground(faint)
            self.addItem(measure.name, measure.id)
        self.choose(before)
        self.blockSignals(was_blocked)

    @property
    def indicator(self) -> str:
        """Id of the chosen indicator; empty where there is none."""
        return self.currentData() or ""

    def choose(self, indicator: str) -> None:
        """Show an indicator as the chosen one."""
        # A view may hear of other data before its boxes do.
        self.fill()
        self.setCurrentIndex(self.findData(indicator) if indicator else -1)
