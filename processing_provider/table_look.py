"""How the attribute table of a result reads: few decimals, and columns that show their names.

A number keeps all its digits in the data. QGIS would show fifteen of them, and its narrow
columns cut the names at both ends.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

import numpy as np
from qgis.core import QgsEditorWidgetSetup, QgsFeatureRequest, QgsVectorLayer

from ..smacreg_plugin.engine.numbers import readable_decimals
from .compat import REAL, without_null

# Of a long table this many rows tell how large its numbers are and how long its texts.
_ROWS = 2000
# Pixels of a letter and of the margins of a column; a longer text is for the form.
_LETTER, _MARGINS, _LONGEST_TEXT = 7, 24, 50


def make_readable(layer: QgsVectorLayer) -> None:
    """Give the columns of a layer decimals and widths, after it has its aliases."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [feature.attributes() for feature in islice(layer.getFeatures(request), _ROWS)]
    table, form = layer.attributeTableConfig(), layer.editFormConfig()
    table.update(layer.fields())
    widths = {}
    for position, field in enumerate(layer.fields()):
        values = without_null([row[position] for row in rows])
        decimals = None
        if field.type() == REAL:
            known = [float(value) for value in values if value is not None]
            decimals = readable_decimals(np.array(known))
        if decimals is not None:
            setup = {"Precision": decimals, "AllowNull": True, "Style": "SpinBox"}
            layer.setEditorWidgetSetup(position, QgsEditorWidgetSetup("Range", setup))
            # The form would write back what it shows, which is rounded.
            form.setReadOnly(position, True)
        widths[field.name()] = _width(layer.attributeDisplayName(position), field.type(), values)
    layer.setEditFormConfig(form)
    columns = table.columns()
    for column in columns:
        column.width = widths.get(column.name, column.width)
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)


def _width(name: str, kind: Any, values: list[Any]) -> int:
    """Return the pixels of a column: those of its name, and of its texts up to a length."""
    texts = [] if kind == REAL else (len(str(v)) for v in values if v is not None)
    letters = max(len(name), min(max(texts, default=0), _LONGEST_TEXT))
    return _LETTER * letters + _MARGINS
