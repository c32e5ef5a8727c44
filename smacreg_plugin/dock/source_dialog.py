"""The dialog in which layers and fields are chosen, when the guess was not right."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ...processing_provider.compat import layer_filters
from .layers import Choice, choice_of, is_regions, statistics_of
from .source import Source


class SourceDialog(QDialog):
    """Asks for the layer of regions, its fields and the long table."""

    def __init__(self, source: Source, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._source = source
        self.setWindowTitle(translate("Smacreg", "Regions to compare"))
        kind = QgsMapLayerProxyModel.Filter
        self.regions = QgsMapLayerComboBox(self)
        self.regions.setFilters(layer_filters(kind.PolygonLayer | kind.PointLayer))
        self.statistics = QgsMapLayerComboBox(self)
        self.statistics.setFilters(kind.VectorLayer)
        self.statistics.setAllowEmptyLayer(True)
        self.id_field, self.name_field, self.centre_field = (
            QgsFieldComboBox(self) for _ in range(3)
        )
        for box in (self.name_field, self.centre_field):
            box.setAllowEmptyFieldName(True)
        form = QFormLayout(self)
        for label, part in (
            (translate("Smacreg", "Layer of regions"), self.regions),
            (translate("Smacreg", "Code of the region"), self.id_field),
            (translate("Smacreg", "Name of the region"), self.name_field),
            (translate("Smacreg", "Code of its centre (for the county)"), self.centre_field),
            (translate("Smacreg", "Long table of statistics"), self.statistics),
        ):
            form.addRow(label, part)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        if source.regions is not None:
            self.regions.setLayer(source.regions)
        self._show(source.choice if source.regions is not None else self._guess())
        self.regions.layerChanged.connect(lambda _: self._show(self._guess()))

    def choice(self) -> Choice:
        """Return what is chosen."""
        regions, statistics = self.regions.currentLayer(), self.statistics.currentLayer()
        return Choice(
            "" if regions is None else regions.id(),
            self.id_field.currentField(),
            self.name_field.currentField(),
            self.centre_field.currentField(),
            "" if statistics is None else statistics.id(),
        )

    def _guess(self) -> Choice:
        layer = self.regions.currentLayer()
        if not is_regions(layer):
            return Choice()
        return choice_of(layer, statistics_of(self._source.project, layer))

    def _show(self, choice: Choice) -> None:
        for box, name in (
            (self.id_field, choice.id_field),
            (self.name_field, choice.name_field),
            (self.centre_field, choice.centre_field),
        ):
            box.setLayer(self.regions.currentLayer())
            box.setField(name)
        table = self._source.project.mapLayer(choice.statistics) if choice.statistics else None
        self.statistics.setLayer(table)
