"""Moved borders on the canvas: moved units in the tint of their new region, new outlines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsProcessingException
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QColor

from ...processing_provider.io import dissolve
from ...processing_provider.styles import TINTS
from ..engine.monitor import Monitor
from .canvas_items import GROUND, INK, Patch
from .unit_map import UnitMap

if TYPE_CHECKING:
    from ..engine.partition import Partition
    from .unit_reading import UnitData

_LINE = QColor("#4D4D4D")
# Outlines kept from earlier states; undo and redo want them again.
_MOST_KEPT = 400


class BorderOverlay(QObject):
    """Draws a scenario over the map: what moved at once, the new outlines a moment later."""

    def __init__(self, units: UnitMap, parent: QObject | None = None):
        super().__init__(parent)
        self._units = units
        self._moved: list[Patch] = []
        self._outlines: list[Patch] = []
        self._held: list[Patch] = []
        self._data: UnitData | None = None
        self._kept: dict[tuple[int, ...], QgsGeometry] = {}
        self._waiting: tuple[Partition, list[str]] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self.draw_outlines)

    def show(
        self, data: UnitData, partition: Partition, moved: Iterable[int], tints: dict[str, int]
    ) -> None:
        """Draw a division beside the one that the layer has.

        Parameters
        ----------
        data : UnitData
        partition : Partition
            After all moves.
        moved : iterable of int
            Units that have another region than before.
        tints : dict of str to int
            By region, from 1.
        """
        if data is not self._data:
            self._data, self._kept = data, {}
        self._clear(self._moved)
        self._clear(self._outlines)
        transform, labels = self._units.transform(), partition.labels()
        before, touched = data.partition.labels(), set()
        for unit in moved:
            touched |= {before[unit], labels[unit]} - {""}
            tint = tints.get(labels[unit], 0)
            fill = QColor(TINTS[tint - 1]) if tint else GROUND
            self._moved.append(
                Patch(self._units.canvas, self._units.geometry(unit), transform, _LINE, 1, fill)
            )
        self._waiting = (partition, sorted(touched & set(partition.ids)))
        self._rest.start()

    def draw_outlines(self) -> None:
        """Draw the outlines of the regions that changed."""
        if self._waiting is None or self._data is None:
            return
        partition, regions = self._waiting
        self._waiting = None
        transform = self._units.transform()
        for region in regions:
            shape = self._outline(partition, region)
            if not shape.isEmpty():
                self._outlines.append(Patch(self._units.canvas, shape, transform, INK, 2))

    def hold(
        self, units: Iterable[int], partition: Partition | None = None, region: str = ""
    ) -> None:
        """Show what is held, and the region below it."""
        self._clear(self._held)
        canvas, transform = self._units.canvas, self._units.transform()
        if region and partition is not None and self._data is not None:
            shape = self._outline(partition, region)
            if not shape.isEmpty():
                self._held.append(Patch(canvas, shape, transform, INK, 3))
        for unit in units:
            geometry = self._units.geometry(unit)
            if not geometry.isEmpty():
                self._held.append(Patch(canvas, geometry, transform, GROUND, 5))
                pattern = Qt.BrushStyle.BDiagPattern
                self._held.append(Patch(canvas, geometry, transform, INK, 2, INK, pattern, True))

    def clear(self) -> None:
        """Take everything off the canvas."""
        self._rest.stop()
        self._waiting = None
        for patches in (self._moved, self._outlines, self._held):
            self._clear(patches)

    def _outline(self, partition: Partition, region: str) -> QgsGeometry:
        members = partition.members(partition.ids.index(region))
        key = tuple(members.tolist())
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            try:
                shapes, _ = dissolve(self._data.layer, [members], Monitor())
                self._kept[key] = shapes[0]
            except QgsProcessingException:
                # The map does without this outline; the figures do not need it.
                self._kept[key] = QgsGeometry()
        return self._kept[key]

    @staticmethod
    def _clear(patches: list[Patch]) -> None:
        for patch in patches:
            patch.remove()
        patches.clear()
