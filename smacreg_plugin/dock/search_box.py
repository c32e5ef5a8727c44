"""Search for a region by name: “alesund” finds Ålesund; Enter pins it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QStringListModel, Qt, QTimer
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QWidget

from ..charts.theme import Theme
from .comparison import Comparison

_MOST = 12


def full_words() -> str:
    """Return why no other region can be pinned."""
    return QCoreApplication.translate("Smacreg", "Eight regions are pinned: let one go first")


class SearchBox(QLineEdit):
    """A line with suggestions; what is chosen is pinned."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(parent)
        self._comparison = comparison
        self._found: dict[str, str] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        # The list is already what was searched for.
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST)
        completer.activated[str].connect(self._chosen)
        self.setCompleter(completer)
        self.setClearButtonEnabled(True)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._pin_first)

    def _search(self, text: str) -> None:
        found = self._comparison.search(text)[:_MOST]
        self._found = {self._comparison.name(region): region for region in found}
        self._names.setStringList(list(self._found))
        if self._found:
            self.completer().complete()

    def _chosen(self, name: str) -> None:
        region = self._found.get(name, "")
        # The completer writes the name into the line after this.
        self._names.setStringList([])
        self.completer().popup().hide()
        if region:
            self._comparison.pin(region)
        QTimer.singleShot(0, self.clear)

    def _pin_first(self) -> None:
        popup = self.completer().popup()
        if popup.isVisible() and popup.currentIndex().isValid():
            return
        self._search(self.text())
        name = next(iter(self._found), "")
        if name:
            self._chosen(name)

    def showEvent(self, event):
        """Let what can be typed here be read: some styles write it too faintly; called by Qt."""
        super().showEvent(event)
        palette, role = self.palette(), QPalette.ColorRole.PlaceholderText
        palette.setColor(role, Theme.of(self).faint)
        self.setPalette(palette)

    def keyPressEvent(self, event):
        """Empty the line on Escape; called by Qt."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class RegionSearch(SearchBox):
    """The search for regions, which rests while there are none or no room for another."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None):
        super().__init__(comparison, parent)
        comparison.table_changed.connect(self._renew)
        comparison.pins_changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        """Say what can be typed here, or why nothing can."""
        is_full = self._comparison.pins.is_full
        words = QCoreApplication.translate("Smacreg", "Search for a region to pin")
        if is_full:
            words = full_words()
        self.setPlaceholderText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setEnabled(self._comparison.table is not None and not is_full)
