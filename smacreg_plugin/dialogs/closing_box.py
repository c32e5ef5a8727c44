"""Which industry goes, and where: chosen by name, with the largest industries first."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QFormLayout, QWidget

from ...processing_provider.texts import number
from ..charts.theme import GRID
from .project_layers import Found, Layers
from .roles import COMMUTING, INDUSTRY, UNITS


class ClosingBox(QWidget):
    """Two choices: a municipality, and an industry in it. Without one, nothing goes."""

    def __init__(self, project: QgsProject, parent: QWidget | None = None):
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._project = project
        self._layers: Layers | None = None
        self.place = QComboBox(self)
        self.place.setEditable(True)
        self.place.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.place.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.place.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.lineEdit().setPlaceholderText(translate("Smacreg", "None"))
        self.industry = QComboBox(self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, box in (
            (translate("Smacreg", "Closing in"), self.place),
            (translate("Smacreg", "Industry"), self.industry),
        ):
            box.setAccessibleName(text)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(12)
            form.addRow(text, box)
        self.place.currentIndexChanged.connect(self._show_industries)

    def show_layers(self, layers: Layers) -> None:
        """Offer the municipalities of the map, where all that is needed is there."""
        is_ready = all(role in layers for role in (UNITS, INDUSTRY, COMMUTING))
        self.setVisible(is_ready)
        if not is_ready or layers == self._layers:
            return
        self._layers = layers
        chosen = self.place.currentData()
        self.place.clear()
        self.place.addItem("", "")
        for name, code in sorted(self._units(layers[UNITS])):
            self.place.addItem(name, code)
        self.place.setCurrentIndex(max(self.place.findData(chosen), 0))
        self._show_industries()

    def chosen(self) -> tuple[str, str] | None:
        """Return the codes of municipality and industry; None where nothing goes."""
        place = self.place.findText(self.place.currentText(), Qt.MatchFlag.MatchFixedString)
        code, industry = self.place.itemData(max(place, 0)), self.industry.currentData()
        return (code, industry) if self.isVisibleTo(self.parentWidget()) and code else None

    def _units(self, found: Found) -> list[tuple[str, str]]:
        name = found.fields["name"] or found.fields["unit"]
        return [
            (str(feature[name]), str(feature[found.fields["unit"]]))
            for feature in self._features(found, [name, found.fields["unit"]])
        ]

    def _show_industries(self, *_: object) -> None:
        self.industry.clear()
        code = self.place.currentData()
        self.industry.setEnabled(bool(code))
        if not code or self._layers is None:
            return
        found = self._layers[INDUSTRY]
        fields = found.fields
        where = [QgsExpression.createFieldEqualityExpression(fields["unit"], code)]
        if fields["year"]:
            year = f"to_string({QgsExpression.quotedColumnRef(fields['year'])})"
            where.append(f"{year} = {QgsExpression.quotedValue(found.year)}")
        name = fields["name"] or fields["industry"]
        wanted = [fields["jobs"], fields["industry"], name]
        rows = [
            (float(feature[wanted[0]] or 0), str(feature[wanted[1]]), str(feature[name]))
            for feature in self._features(found, wanted, " AND ".join(where))
        ]
        text = QCoreApplication.translate("Smacreg", "{industry}: {count} jobs")
        for jobs, industry, label in sorted(rows, key=lambda row: (-row[0], row[1])):
            self.industry.addItem(text.format(industry=label, count=number(jobs)), industry)

    def _features(self, found: Found, fields: list[str], where: str = ""):
        layer = self._project.mapLayer(found.layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return []
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if where:
            request.setFilterExpression(where)
        else:
            request.setSubsetOfAttributes(fields, layer.fields())
        return layer.getFeatures(request)
