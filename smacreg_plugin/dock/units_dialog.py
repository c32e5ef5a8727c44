"""The dialog in which the units, their regions and their commuting are chosen."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from ...processing_provider.regions.criteria_parameters import presets
from .unit_layers import UnitChoice, with_flows, with_neighbours, with_units, years_of
from .units_source import UnitsSource


class UnitsDialog(QDialog):
    """Asks for layers and fields; another layer brings the fields that are most likely meant."""

    def __init__(self, source: UnitsSource, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setWindowTitle(translate("Smacreg", "Municipalities and commuting"))
        kind = QgsMapLayerProxyModel.Filter
        self.units, self.flows, self.neighbours = (QgsMapLayerComboBox(self) for _ in range(3))
        self.units.setFilters(kind.PolygonLayer)
        self.flows.setFilters(kind.VectorLayer)
        self.neighbours.setFilters(kind.PolygonLayer)
        self.neighbours.setAllowEmptyLayer(True)
        fields = UnitChoice._fields
        self._fields = {
            name: (QgsFieldComboBox(self), owner)
            for owner, names in (
                (self.units, fields[1:5]),
                (self.flows, fields[6:10]),
                (self.neighbours, (fields[12],)),
            )
            for name in names
        }
        for name in ("name_field", "region_name_field", "year_field", "neighbour_field"):
            self._fields[name][0].setAllowEmptyFieldName(True)
        self.year = QComboBox(self)
        self.year.setEditable(True)
        self.rules = QComboBox(self)
        self.rules.addItem(translate("Smacreg", "None"), "")
        for key, text in presets():
            self.rules.addItem(text, key)
        form = QFormLayout(self)
        for text, part in (
            (translate("Smacreg", "Units (municipalities)"), self.units),
            (translate("Smacreg", "Code of the unit"), self._field("unit_field")),
            (translate("Smacreg", "Name of the unit"), self._field("name_field")),
            (translate("Smacreg", "Code of the region"), self._field("region_field")),
            (translate("Smacreg", "Name of the region"), self._field("region_name_field")),
            (translate("Smacreg", "Commuting table"), self.flows),
            (translate("Smacreg", "Municipality of residence"), self._field("origin_field")),
            (translate("Smacreg", "Municipality of work"), self._field("destination_field")),
            (translate("Smacreg", "Commuters"), self._field("value_field")),
            (translate("Smacreg", "Field with the year"), self._field("year_field")),
            (translate("Smacreg", "Year"), self.year),
            (
                translate("Smacreg", "Polygons for neighbours, for example with sea"),
                self.neighbours,
            ),
            (translate("Smacreg", "Code of the unit there"), self._field("neighbour_field")),
            (translate("Smacreg", "Criteria that regions should fulfil"), self.rules),
        ):
            form.addRow(text, part)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self._years_of: tuple[str, str] | None = None
        self._show(source)
        self.units.layerChanged.connect(lambda one: self._fill(with_units(self.choice(), one)))
        self.flows.layerChanged.connect(lambda one: self._fill(with_flows(self.choice(), one)))
        self.neighbours.layerChanged.connect(
            lambda one: self._fill(with_neighbours(self.choice(), one))
        )
        self._field("year_field").fieldChanged.connect(self._offer_years)

    def choice(self) -> UnitChoice:
        """Return what is chosen."""
        layers = {
            name: "" if box.currentLayer() is None else box.currentLayer().id()
            for name, box in (
                ("units", self.units), ("flows", self.flows), ("neighbours", self.neighbours),
            )
        }  # fmt: skip
        fields = {name: box.currentField() for name, (box, _) in self._fields.items()}
        return UnitChoice(
            **layers, **fields, year=self.year.currentText().strip(), rules=self.rules.currentData()
        )

    def _field(self, name: str) -> QgsFieldComboBox:
        return self._fields[name][0]

    def _show(self, source: UnitsSource) -> None:
        choice = source.choice
        if source.units is None:
            choice = with_units(choice, self.units.currentLayer())
        else:
            self.units.setLayer(source.units)
        if source.flows is None:
            choice = with_flows(choice, self.flows.currentLayer())
        else:
            self.flows.setLayer(source.flows)
        self.neighbours.setLayer(source.layer(choice.neighbours))
        self.rules.setCurrentIndex(max(self.rules.findData(choice.rules), 0))
        self._fill(choice)

    def _fill(self, choice: UnitChoice) -> None:
        for name, (box, owner) in self._fields.items():
            box.setLayer(owner.currentLayer())
            box.setField(getattr(choice, name))
        self._offer_years()
        self.year.setCurrentText(choice.year)

    def _offer_years(self, *_: object) -> None:
        """List the years of the commuting table, which all its rows are read for, if it is new."""
        layer, field = self.flows.currentLayer(), self._field("year_field").currentField()
        asked = ("" if layer is None else layer.id(), field)
        if asked != self._years_of:
            self._years_of = asked
            self.year.clear()
            self.year.addItems(years_of(layer, field))
