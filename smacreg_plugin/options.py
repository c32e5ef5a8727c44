"""The page in QGIS's options: the language of the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel

from . import language

_ICON = Path(__file__).parent.parent / "resources" / "icons" / "smacreg.svg"


class OptionsPage(QgsOptionsPageWidget):
    """One choice: the language."""

    def __init__(self, parent=None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.combo = QComboBox()
        self.combo.addItem(translate("Smacreg", "As QGIS"), "")
        # A language is written in itself, so that its speakers find it.
        for code, name in (("nb", "Norsk bokmål"), ("nn", "Norsk nynorsk"), ("en", "English")):
            self.combo.addItem(name, code)
        self.combo.setCurrentIndex(self.combo.findData(language.chosen()))
        note = QLabel(translate("Smacreg", "Takes effect when QGIS is started again."))
        note.setWordWrap(True)
        label = QLabel(translate("Smacreg", "&Language of SMACREG"))
        label.setBuddy(self.combo)
        layout = QFormLayout(self)
        layout.addRow(label, self.combo)
        layout.addRow(note)

    def apply(self):
        """Store the choice; called by QGIS on OK."""
        language.choose(self.combo.currentData())


class OptionsFactory(QgsOptionsWidgetFactory):
    """Puts the page into QGIS's options."""

    def __init__(self):
        super().__init__("SMACREG", QIcon(str(_ICON)))

    def icon(self):
        """Return the icon in the list of pages."""
        return QIcon(str(_ICON))

    def createWidget(self, parent=None):
        """Return a new page."""
        return OptionsPage(parent)
