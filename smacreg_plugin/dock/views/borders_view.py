"""“Borders”: municipalities moved between regions by hand, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QShortcut, QVBoxLayout, QWidget

from ...charts.changes import Changes, sentences
from ...charts.frame import Caption
from ...charts.theme import GRID, MARGIN
from .. import words
from ..border_overlay import BorderOverlay
from ..border_tool import BorderTool
from ..borders import Borders
from ..change_words import regions_of
from ..chart_scroll import ChartScroll
from ..decision_row import DecisionRow
from ..held_row import HeldRow
from ..move_list import MoveList
from ..notes import Notes
from ..preview_box import PreviewBox
from ..region_tints import region_tints
from ..scenario_list import ScenarioList
from ..unit_search import UnitSearch
from .unit_view import UnitView

if TYPE_CHECKING:
    from ...engine.assessment.consequences import Consequences


class BordersView(UnitView):
    """Scenarios on top, then what is held, the moves, and the regions that change."""

    def __init__(self, canvas: QgsMapCanvas, borders: Borders, parent: QWidget | None = None):
        self.borders = borders
        self._preview: PreviewBox | None = None
        self._about = QRect()
        super().__init__(canvas, borders.source, parent)
        self.overlay = BorderOverlay(self.units, self)
        borders.changed.connect(self._moved)
        borders.held_changed.connect(self._held)
        borders.refused.connect(self.decisions.say)

    def make_tool(self) -> BorderTool:
        """Return the tool that moves units."""
        tool = BorderTool(self.units, self.borders)
        tool.pointed.connect(self._follow)
        return tool

    # --- what it consists of ----------------------------------------------------------------

    def content(self) -> QWidget:
        """Return scenarios, moves and figures."""
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, GRID, 0, GRID)
        layout.setSpacing(GRID)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.setSpacing(GRID)
        self.notes = Notes(self)
        self.scenarios = ScenarioList(self.borders, self)
        self.held = HeldRow(self.borders, self)
        self.moves = MoveList(self.borders, self)
        self.moves.marked.connect(self.units.light)
        top.addLayout(self._first_row())
        top.addWidget(self.notes)
        top.addWidget(self.scenarios)
        top.addLayout(self._scenario_row())
        top.addWidget(self.held)
        top.addWidget(self.moves)
        self.scroll = ChartScroll(self)
        self.chart = self.scroll.chart
        self.chart.hovered.connect(self._light_region)
        self.decisions = DecisionRow(self.borders, self)
        layout.addLayout(top)
        layout.addWidget(self.scroll, 1)
        layout.addWidget(self.decisions)
        for keys, answer in (
            (QKeySequence.StandardKey.Undo, self.borders.undo),
            (QKeySequence.StandardKey.Redo, self.borders.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(answer)
        return body

    def _first_row(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        self.moving = self.tool_button(
            translate("Smacreg", "Move"),
            translate(
                "Smacreg",
                "Click a municipality on the map to pick it up, then the region it should belong "
                "to. Ctrl picks up more, Shift and a line drawn around several picks them up "
                "together, Esc lets go.",
            ),
        )
        asked = translate("Smacreg", "Pick up by name")
        self.search = UnitSearch(self.source, asked, self._pick_up, self)
        row = _row()
        row.addWidget(self.moving)
        row.addWidget(self.search, 1)
        row.addWidget(self.data_button())
        return row

    def _scenario_row(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        self.undo = self.button("↶", translate("Smacreg", "Undo"))
        self.redo = self.button("↷", translate("Smacreg", "Redo"))
        self.undo.clicked.connect(self.borders.undo)
        self.redo.clicked.connect(self.borders.redo)
        new = self.button(translate("Smacreg", "New"), translate("Smacreg", "New scenario"))
        new.clicked.connect(lambda: self.borders.add())
        name = self.button(
            translate("Smacreg", "Rename"), translate("Smacreg", "Give the scenario another name")
        )
        name.clicked.connect(self.scenarios.rename)
        gone = self.button(
            translate("Smacreg", "Delete"), translate("Smacreg", "Throw the scenario away")
        )
        gone.clicked.connect(lambda: self.borders.remove(self.borders.scenario.name))
        row = _row()
        for part in (self.undo, self.redo):
            row.addWidget(part)
        row.addStretch(1)
        for part in (new, name, gone):
            row.addWidget(part)
        return row

    # --- what is shown ----------------------------------------------------------------------

    def renew(self) -> None:
        """Show the scenario in hand, on the map too."""
        borders, data = self.borders, self.borders.data
        scenario = borders.scenario
        self.notes.say(data.warnings)
        self.scenarios.refresh()
        self.undo.setEnabled(scenario.can_undo)
        self.redo.setEnabled(scenario.can_redo)
        self.decisions.save_button.setEnabled(bool(scenario.placed))
        self.moves.refresh()
        self._show_changes()
        tints = region_tints(data, scenario.partition)
        self.overlay.show(data, scenario.partition, scenario.placed, tints)
        self._held()

    def _moved(self) -> None:
        if self.isVisible() and self.source.data is not None:
            self.decisions.say("")
            self.renew()

    def _show_changes(self) -> None:
        translate = QCoreApplication.translate
        data = self.borders.data
        regions = regions_of(data, self.borders.consequences(), brief=False)
        title = (
            translate("Smacreg", "What “{scenario}” changes").format(
                scenario=self.borders.scenario.name
            )
            if regions
            else translate("Smacreg", "Nothing is moved yet")
        )
        source = words.source(", ".join(one for one in (data.source, data.year) if one))
        empty = translate(
            "Smacreg",
            "Press “Move”, click a municipality on the map, then the region it should belong to.",
        )
        caption = Caption(title, "", source if regions else "")
        said = " ".join(sentences(regions)) or empty
        self.scroll.set_chart(Changes(regions, caption, empty, said))

    def _held(self) -> None:
        """Show what is held, and what dropping it would change."""
        if not self.isVisible() or self.source.data is None:
            self._hide_preview()
            return
        borders = self.borders
        self.held.refresh()
        self.overlay.hold(borders.held, borders.scenario.partition, borders.target or "")
        found = borders.preview()
        if found is None:
            self._hide_preview()
            return
        regions = regions_of(borders.data, found, brief=True)
        if self._preview is None:
            self._preview = PreviewBox(self.canvas)
        self._preview.say(Changes(regions, description=" ".join(sentences(regions))))
        self._about = self._touched(found)
        self._follow(self.canvas.mouseLastXY())

    def _touched(self, found: Consequences) -> QRect:
        """Return what held units and the regions that would change cover of the canvas."""
        partition = self.borders.scenario.partition
        wanted = {change.region for change in found.regions if change.region == self.borders.target}
        units = [
            unit
            for unit, region in enumerate(partition.labels())
            if region in wanted or unit in self.borders.held
        ]
        return self.units.seen(units)

    def _hide_preview(self) -> None:
        if self._preview is not None:
            self._preview.say(None)

    def _follow(self, mouse: QPoint) -> None:
        if self._preview is not None and not self._preview.isHidden():
            self._preview.follow(mouse, self._about)

    def _light_region(self, region: str) -> None:
        partition = self.borders.scenario.partition
        is_there = region in partition.ids
        members = partition.members(partition.ids.index(region)).tolist() if is_there else []
        self.units.light(members)

    def leave_map(self) -> None:
        """Take everything off the canvas."""
        super().leave_map()
        self.overlay.clear()
        self._hide_preview()

    def close_down(self) -> None:
        """Let go of the map."""
        super().close_down()
        if self._preview is not None:
            self._preview.deleteLater()
            self._preview = None

    # --- what the user does -----------------------------------------------------------------

    def _pick_up(self, unit: int) -> None:
        if unit >= 0:
            self.units.show([unit])
            self.borders.hold([unit])
            self.held.region.setFocus()


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    return row
