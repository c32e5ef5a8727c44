"""Opens a help page in the browser."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..processing_provider import helptext


def show_help(name: str, title: str) -> None:
    """Open the help page of that name, in the language of the plugin."""
    QDesktopServices.openUrl(QUrl(helptext.page(name, title)))
