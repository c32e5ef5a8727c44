"""“Why here?”: the card of one municipality, or of two as if they were one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...charts.theme import GRID, MARGIN
from ...charts.unit_card import COLOURS, UnitCard
from .. import unit_words
from ..chart_scroll import ChartScroll
from ..empty_page import EmptyPage
from ..flow_arrows import Arrow, FlowArrows
from ..notes import Notes
from ..unit_search import UnitSearch
from ..unit_tool import UnitTool
from ..units_source import UnitsSource
from .unit_view import UnitView

if TYPE_CHECKING:
    from ...engine.assessment.unit_card import UnitCard as Card


class WhyView(UnitView):
    """Search or click a municipality; its three largest targets are drawn on the map."""

    def __init__(self, canvas: QgsMapCanvas, source: UnitsSource, parent: QWidget | None = None):
        self.code, self.other = "", ""
        self._first: str | None = None
        self._arrows: FlowArrows | None = None
        super().__init__(canvas, source, parent)

    def make_tool(self) -> UnitTool:
        """Return the tool that asks about the unit that is clicked."""
        tool = UnitTool(self.units)
        tool.chosen.connect(self.ask)
        return tool

    def content(self) -> QWidget:
        """Return search and card."""
        translate = QCoreApplication.translate
        words = translate("Smacreg", "Search for a municipality")
        self.search = UnitSearch(self.source, words, self._find, self)
        self.pointing = self.tool_button(
            translate("Smacreg", "Point"),
            translate("Smacreg", "Ask about the municipality that is clicked on the map"),
        )
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.pointing)
        first.addWidget(self.data_button())
        self.merge = QComboBox(self)
        self.merge.setAccessibleName(translate("Smacreg", "Merged with another municipality"))
        self.merge.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.merge.activated.connect(self._merge)
        label = QLabel(translate("Smacreg", "as one with"), self)
        label.setBuddy(self.merge)
        second.addWidget(label)
        second.addWidget(self.merge, 1)
        self.scroll = ChartScroll(self)
        self.chart = self.scroll.chart
        self.chart.hovered.connect(self._light)
        self.chart.clicked.connect(lambda one: self._find(self.source.data.unit(one)))
        self.nothing = EmptyPage(self)
        self.nothing.say(
            translate(
                "Smacreg",
                "Which municipality do you wonder about? Search for its name above, or press "
                "“Point” and click it on the map.",
            ),
            translate("Smacreg", "Point at the map"),
            "point",
        )
        self.nothing.pressed.connect(lambda _: self.pointing.setChecked(True))
        self.asked = QStackedWidget(self)
        self.asked.addWidget(self.scroll)
        self.asked.addWidget(self.nothing)
        self._merging = (label, self.merge)
        self.notes = Notes(self)
        tools = QVBoxLayout()
        tools.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        tools.setSpacing(GRID)
        for row in (first, second):
            row.setSpacing(GRID)
            tools.addLayout(row)
        tools.addWidget(self.notes)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(tools)
        layout.addWidget(self.asked, 1)
        return body

    # --- what is shown ----------------------------------------------------------------------

    def ask(self, unit: int) -> None:
        """Show the card of a unit."""
        data = self.source.data
        if data is not None and unit >= 0:
            self.code, self.other = data.codes[unit], ""
            self.refresh()

    def _find(self, unit: int) -> None:
        """Show the card of a unit that is searched for, and where it is."""
        self.ask(unit)
        data = self.source.data
        # Far targets would make the map too small to see anything.
        near = [] if self._first is None else [data.unit(self._first)]
        self.units.show([unit, *near])

    def renew(self) -> None:
        """Show the card of the unit that was asked about."""
        data = self.source.data
        if data.unit(self.code) < 0:
            self.code = self.other = ""
        self.notes.say(data.warnings)
        for part in self._merging:
            part.setVisible(bool(self.code))
        self.asked.setCurrentWidget(self.scroll if self.code else self.nothing)
        if not self.code:
            self.scroll.set_chart(None)
            return
        subject, plain = self._subjects()
        self._first = plain.targets[0].unit if plain.targets else None
        shown = unit_words.card_of(subject)
        self._offer(plain)
        self.scroll.set_chart(UnitCard(shown, unit_words.in_words(shown)))
        self._draw(subject, {target.id: target.kind for target in shown.targets})

    def _subjects(self) -> tuple[unit_words.Subject, Card]:
        """Return what is asked about, and the card of the unit alone."""
        from ...engine.assessment.merged_units import merge_units
        from ...engine.assessment.unit_card import unit_card

        data = self.source.data
        unit, other = data.unit(self.code), data.unit(self.other)
        plain = unit_card(data.matrix, data.partition, unit)
        if other < 0:
            name = data.layer.names[unit]
            centre = _is_centre(data.matrix, data.partition, unit)
            return unit_words.Subject(data, plain, name, centre, unit), plain
        merged = merge_units(data.matrix, data.partition, [unit, other], keep=unit)
        one = int(merged.place[unit])
        card = unit_card(merged.matrix, merged.partition, one)
        name = " + ".join(data.layer.names[one] for one in (unit, other))
        centre = _is_centre(merged.matrix, merged.partition, one)
        return unit_words.Subject(data, card, name, centre, -1), plain

    def _offer(self, card: Card) -> None:
        """Offer the other units for a merger, the largest targets first."""
        translate = QCoreApplication.translate
        data = self.source.data
        self.merge.clear()
        self.merge.addItem(translate("Smacreg", "no other municipality"), "")
        first = [target.unit for target in card.targets]
        rest = sorted(
            (code for code in data.codes if code not in first and code != self.code),
            key=lambda code: (data.name(code), code),
        )
        for code in first:
            self.merge.addItem(data.name(code), code)
        self.merge.insertSeparator(self.merge.count())
        for code in rest:
            self.merge.addItem(data.name(code), code)
        self.merge.setCurrentIndex(max(self.merge.findData(self.other), 0))

    def _merge(self, at: int) -> None:
        other = self.merge.itemData(at) or ""
        if other != self.other:
            self.other = other
            self.refresh()

    # --- on the map -------------------------------------------------------------------------

    def _draw(self, subject: unit_words.Subject, kinds: dict[str, str]) -> None:
        data = self.source.data
        start = self.units.middle(data.unit(self.code))
        self._light("")
        if start is None:
            return
        most = max((target.persons for target in subject.card.targets), default=1.0)
        arrows = []
        for target in subject.card.targets:
            end = self.units.middle(data.unit(target.unit))
            if end is not None:
                words = unit_words.persons(target.persons)
                colour = COLOURS[kinds[target.unit]]
                arrows.append(Arrow(start, end, target.persons / most, words, colour))
        if self._arrows is None:
            self._arrows = FlowArrows(self.canvas)
        self._arrows.set_arrows(arrows)

    def _light(self, code: str) -> None:
        """Light what was asked about, and what the mouse is on."""
        data = self.source.data
        if data is not None:
            units = [data.unit(one) for one in (self.code, self.other, code) if one]
            self.units.light([unit for unit in units if unit >= 0])

    def leave_map(self) -> None:
        """Take arrows and lights off the canvas."""
        super().leave_map()
        if self._arrows is not None:
            self._arrows.remove()
            self._arrows = None


def _is_centre(matrix, partition, unit: int) -> bool:
    region = int(partition.region[unit])
    return region >= 0 and int(partition.named_centres(matrix)[region]) == unit
