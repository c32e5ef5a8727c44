"""Map and comparison in step: selection proposes, a click pins, hovering lights."""

from __future__ import annotations

import contextlib

from qgis.core import QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from .canvas_items import Outline, PinMark
from .comparison import Comparison
from .shapes import Shapes
from .source import Source


class MapLink(QObject):
    """Draws pinned and lit regions on the canvas, and passes selections on.

    What it draws lies on the canvas, not in the project.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        project: QgsProject,
        comparison: Comparison,
        source: Source,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._canvas, self._project = canvas, project
        self._comparison, self._source = comparison, source
        self._layer: QgsVectorLayer | None = None
        self._shapes: Shapes | None = None
        self._is_ours = self._is_hidden = False
        self._pins: list[Outline | PinMark] = []
        self._lit: list[Outline] = []
        # Many outlines may be edited at once.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._redraw)
        comparison.table_changed.connect(self._loaded)
        comparison.pins_changed.connect(self.draw_pins)
        comparison.highlighted.connect(self._light)
        comparison.brushed.connect(self._select)
        canvas.destinationCrsChanged.connect(self._redraw)

    @property
    def shapes(self) -> Shapes | None:
        """The outlines of the regions, read when they are first needed."""
        layer = self._source.regions
        if self._shapes is None and layer is not None and self._comparison.regions.features:
            self._shapes = Shapes(layer, self._source.choice.id_field)
        return self._shapes

    def transform(self) -> QgsCoordinateTransform:
        """Return the way from the layer's reference system to the map's."""
        shapes = self.shapes
        destination = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(
            destination if shapes is None else shapes.crs, destination, self._project
        )

    def set_visible(self, is_visible: bool) -> None:
        """Draw on the map, or leave it as it is without the dock."""
        if is_visible == self._is_hidden:
            self._is_hidden = not is_visible
            self._redraw()

    def draw_pins(self) -> None:
        """Draw the outline and the mark of each pinned region."""
        self._clear(self._pins)
        comparison = self._comparison
        shapes = self.shapes if len(comparison.pins) and not self._is_hidden else None
        if shapes is None:
            return
        transform = self.transform()
        for pin in comparison.marks():
            self._pins += [
                Outline(self._canvas, part, transform, pin.colour_index)
                for part in shapes.of(pin.id)
            ]
            middle = shapes.middle(pin.id)
            if middle is not None:
                self._pins.append(PinMark(self._canvas, middle, transform, pin))

    def close(self) -> None:
        """Take everything off the canvas."""
        self._rest.stop()
        self._clear(self._pins)
        self._clear(self._lit)
        self._leave_layer()
        with contextlib.suppress(TypeError):
            self._canvas.destinationCrsChanged.disconnect(self._redraw)

    # --- from the map -----------------------------------------------------------------------

    def _loaded(self) -> None:
        self._shapes = None
        self._clear(self._lit)
        layer = self._source.regions
        if layer is not self._layer:
            self._leave_layer()
            if layer is not None:
                layer.selectionChanged.connect(self._selected)
                layer.geometryChanged.connect(self._reshape)
                layer.crsChanged.connect(self._reshape)
                self._layer = layer
        self.draw_pins()
        self._selected()

    def _leave_layer(self) -> None:
        if self._layer is not None:
            # Where QGIS has deleted it unannounced, nothing is connected any more.
            with contextlib.suppress(RuntimeError):
                self._layer.selectionChanged.disconnect(self._selected)
                self._layer.geometryChanged.disconnect(self._reshape)
                self._layer.crsChanged.disconnect(self._reshape)
            self._layer = None

    def _reshape(self, *_: object) -> None:
        self._shapes = None
        self._rest.start()

    def _selected(self, *_: object) -> None:
        """Propose what is selected, unless the selection is our own."""
        if self._is_ours:
            return
        ids = set() if self._layer is None else set(self._layer.selectedFeatureIds())
        known = self._comparison.known()
        found = self._comparison.regions.of_features(ids) if ids else []
        self._comparison.proposed.emit([region for region in found if region in known])

    # --- to the map -------------------------------------------------------------------------

    def _select(self, regions: list[str]) -> None:
        if self._layer is None:
            return
        features = self._comparison.regions.features
        self._is_ours = True
        try:
            self._layer.selectByIds([fid for one in regions for fid in features.get(one, ())])
        finally:
            self._is_ours = False
        self._comparison.proposed.emit(list(regions))

    def _light(self, regions: list[str]) -> None:
        self._clear(self._lit)
        shapes = self.shapes if regions else None
        if shapes is not None:
            transform = self.transform()
            self._lit = [
                Outline(self._canvas, part, transform, None)
                for region in regions
                for part in shapes.of(region)
            ]

    def _redraw(self) -> None:
        self._clear(self._lit)
        self.draw_pins()

    def _clear(self, items: list) -> None:
        for item in items:
            item.remove()
        items.clear()
