"""Decisions by hand as tables: written so that every delineation takes them, and read again."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.compat import without_null
from ...processing_provider.fields import fields
from .layers import is_vector
from .saving import why_not

UNIT, REGION = "unit", "region"


class Row(NamedTuple):
    """One decision: a unit, the region that it goes to, and the names of both for people."""

    unit: str
    name: str
    region: str
    region_name: str


def as_layer(name: str, rows: Sequence[Row]) -> QgsVectorLayer:
    """Return the decisions as a table in memory."""
    layer = QgsVectorLayer("NoGeometry", name, "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(fields(UNIT, "name", REGION, "region_name")))
    layer.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    provider.addFeatures(features)
    return layer


def write(path: Path, name: str, rows: Sequence[Row]) -> str:
    """Write the decisions to a CSV or GeoPackage file; return in a sentence what went wrong.

    A file already there is replaced once the new one is whole.
    """
    layer = as_layer(name, rows)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    options.layerName = "decisions"
    options.fileEncoding = "UTF-8"
    if not options.driverName:
        return QCoreApplication.translate(
            "Smacreg", "{path} is no table: choose a name that ends in .csv or .gpkg."
        ).format(path=path)
    try:
        with tempfile.TemporaryDirectory(prefix="smacreg-", dir=path.parent) as folder:
            new = Path(folder) / path.name
            error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
                layer, str(new), QgsCoordinateTransformContext(), options
            )
            if error != QgsVectorFileWriter.WriterError.NoError:
                return message
            new.replace(path)
    except OSError as problem:
        return why_not(path, problem)
    return ""


def tables_of(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the tables of a project that hold decisions, by name."""
    found = [layer for layer in project.mapLayers().values() if is_decisions(layer)]
    return sorted(found, key=lambda layer: (layer.name(), layer.id()))


def is_decisions(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is a table of units and regions without geometry."""
    return (
        is_vector(layer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry
        and {UNIT, REGION} <= set(layer.fields().names())
    )


def read(layer: QgsVectorLayer) -> tuple[list[Any], list[Any]]:
    """Return units and regions of a table, NULL as None.

    Raises
    ------
    KeyError
        When it is no such table.
    """
    positions = [layer.fields().lookupField(name) for name in (UNIT, REGION)]
    if min(positions) < 0:
        raise KeyError(UNIT if positions[0] < 0 else REGION)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = [feature.attributes() for feature in layer.getFeatures(request)]
    units, regions = (without_null([row[at] for row in rows]) for at in positions)
    return units, regions
