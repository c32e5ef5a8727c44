"""“Take away”: the view as a picture, the table as a file, the comparison as a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QPushButton, QWidget

from ..charts.chart import Chart
from ..charts.picture import height_of, to_png, to_svg
from ..charts.theme import Theme
from ..charts.whole_file import write_whole
from ..charts.widget import ChartWidget
from ..report.csv_table import COMMA, SEMICOLON, csv_table
from .buttons import labelled
from .comparison import Comparison
from .comparison_csv import csv_rows
from .comparison_html import html_of
from .comparison_words import title
from .map_link import MapLink
from .saving import Place, ask, why_not
from .source import Source

# Pixels at 96 dots an inch: a chart as wide as the text of a page of A4.
_WIDTH = 720
_DENSITY = 300 / 96
_TYPE = 13


class TakeAway(QPushButton):
    """A button with the menu of all that can be taken out of the dock.

    Parameters
    ----------
    iface : QgisInterface
    comparison, source, link
        What the dock compares, where it comes from, and its map.
    pages : mapping of str to QWidget
        The views by name.
    current : callable
        Returns the name of the view that is shown.
    parent : QWidget, optional
    """

    def __init__(
        self,
        iface: QgisInterface,
        comparison: Comparison,
        source: Source,
        link: MapLink,
        pages: Mapping[str, QWidget],
        current: Callable[[], str],
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._iface, self._comparison = iface, comparison
        self._source, self._link = source, link
        self._pages, self._current = pages, current
        words = translate("Smacreg", "Take pictures, the table or a page out of the dock")
        labelled(self, translate("Smacreg", "Take away"), words)
        menu = QMenu(self)
        self.png = self._action(menu, translate("Smacreg", "This view as PNG …"), self.save_png)
        self.svg = self._action(menu, translate("Smacreg", "This view as SVG …"), self.save_svg)
        menu.addSeparator()
        self.csv = self._action(menu, translate("Smacreg", "The table as CSV …"), self.save_csv)
        self.html = self._action(
            menu, translate("Smacreg", "The comparison as a web page …"), self.save_html
        )
        self.layout_page = self._action(
            menu, translate("Smacreg", "The comparison as a page to print"), self.open_layout
        )
        menu.aboutToShow.connect(self.offer)
        self.setMenu(menu)

    def offer(self) -> None:
        """Let only that be chosen which there is."""
        has_chart = self.chart() is not None
        is_compared = self._comparison.leading is not None
        for action in (self.png, self.svg):
            action.setEnabled(has_chart)
        for action in (self.csv, self.html, self.layout_page):
            action.setEnabled(is_compared)

    def chart(self) -> Chart | None:
        """Return the chart that is shown; None where there is none."""
        host = self._pages[self._current()].findChild(ChartWidget)
        return None if host is None or not host.isVisible() else host.chart

    # --- what is taken away -----------------------------------------------------------------

    def save_png(self) -> None:
        """Ask where, and write the view as a picture of 300 dots an inch."""
        self._save_picture("png", lambda *args: to_png(*args, scale=_DENSITY, theme=theme()))

    def save_svg(self) -> None:
        """Ask where, and write the view as a drawing."""
        self._save_picture("svg", lambda *args: to_svg(*args, theme=theme()))

    def save_csv(self) -> None:
        """Ask where and for which programs, and write the table."""
        translate = QCoreApplication.translate
        kinds = (
            translate("Smacreg", "CSV for Excel (semicolon)"),
            translate("Smacreg", "CSV (comma)"),
        )
        place = self._ask(title(self._comparison), "csv", kinds)
        if place is not None:
            form = (SEMICOLON, COMMA)[place.kind]
            rows = csv_rows(self._comparison)
            self._write(place.path, lambda path: write_whole(path, csv_table(rows, form)))

    def save_html(self) -> None:
        """Ask where, and write the comparison as a web page."""
        kinds = (QCoreApplication.translate("Smacreg", "Web page"),)
        place = self._ask(title(self._comparison), "html", kinds)
        if place is not None:
            text = html_of(self._comparison, self._layers(), theme())
            self._write(place.path, lambda path: write_whole(path, text.encode("utf-8")))

    def open_layout(self) -> None:
        """Add the comparison to the project as a page to print, and open it."""
        from .layout_page import add_page

        layout = add_page(
            self._comparison,
            self._source,
            self._link,
            self._iface.mapCanvas(),
            self._pages["paths"].build() or Chart(),
            theme(),
        )
        self._iface.openLayoutDesigner(layout)
        said = QCoreApplication.translate(
            "Smacreg", "The page “{name}” is among the layouts of the project."
        )
        self._say(said.format(name=escape(layout.name())), Qgis.MessageLevel.Success)

    # --- how --------------------------------------------------------------------------------

    def _action(self, menu: QMenu, text: str, answer: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: answer())
        return action

    def _layers(self) -> list[QgsMapLayer | None]:
        return [self._source.regions, self._source.statistics]

    def _save_picture(self, suffix: str, write: Callable[..., None]) -> None:
        chart = self.chart()
        if chart is None:
            return
        name = f"{chart.title} {self._current()}"
        place = self._ask(name, suffix, (suffix.upper(),))
        if place is not None:
            height = height_of(chart, _WIDTH, theme())
            self._write(place.path, lambda path: write(chart, path, _WIDTH, height))

    def _ask(self, name: str, suffix: str, kinds: tuple[str, ...]) -> Place | None:
        filters = [f"{kind} (*.{suffix})" for kind in kinds]
        return ask(self.text(), name, suffix, filters, self)

    def _write(self, path: Path, write: Callable[[Path], None]) -> None:
        """Write a file, and say in the message bar how it went."""
        try:
            write(path)
        except OSError as error:
            self._say(escape(why_not(path, error)), Qgis.MessageLevel.Critical)
            return
        encoded = QUrl.ComponentFormattingOption.FullyEncoded
        address = QUrl.fromLocalFile(str(path)).toString(encoded)
        said = QCoreApplication.translate("Smacreg", "Written: {link}")
        link = f'<a href="{escape(address)}">{escape(str(path))}</a>'
        self._say(said.format(link=link), Qgis.MessageLevel.Success)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(self.text(), text, level, 0)


def theme() -> Theme:
    """Return how charts look on paper, in type of the same size on every screen."""
    font = QFont(QApplication.font())
    font.setPixelSize(_TYPE)
    return Theme.paper(font)
