"""Where the dock reads: the layer of the regions, its fields, and their long table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...processing_provider.places import of_layer, provider_and_source
from ...processing_provider.usual_field import first_known

PROPERTY = "smacreg/statistics"
_ID_FIELDS = ("region", "unit", "code", "id")
_NAME_FIELDS = ("region_name", "name", "navn", "namn")
# What every long table has, and what tells it from other tables.
REQUIRED = ("unit", "indicator", "value")
_TELLING = ("level", "part", "period")


class Choice(NamedTuple):
    """What is compared: ids of layers of the project and names of fields.

    Attributes
    ----------
    regions, statistics : str
        Layer ids; empty where none is chosen.
    id_field, name_field, centre_field : str
        Fields of the regions; the last two may be empty.
    """

    regions: str = ""
    id_field: str = ""
    name_field: str = ""
    centre_field: str = ""
    statistics: str = ""


def is_vector(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer is there, has features, and can be read."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid()


def vector_layer(project: QgsProject, layer_id: str) -> QgsVectorLayer | None:
    """Return a vector layer of a project, if it is there."""
    layer = project.mapLayer(layer_id) if layer_id else None
    return layer if is_vector(layer) else None


def is_regions(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer has areas or points with attributes."""
    return is_vector(layer) and layer.geometryType() in (
        QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry,
    )  # fmt: skip


def is_long_table(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer has the fields of a long table of statistics."""
    if not is_vector(layer):
        return False
    names = set(layer.fields().names())
    return names.issuperset(REQUIRED) and not names.isdisjoint(_TELLING)


def guess(project: QgsProject) -> Choice:
    """Return what is most likely meant: regions that have statistics, the uppermost first."""
    for layer in in_order(project):
        if is_regions(layer):
            statistics = statistics_of(project, layer)
            if statistics is not None:
                return choice_of(layer, statistics)
    return Choice()


def choice_of(regions: QgsVectorLayer, statistics: QgsVectorLayer | None) -> Choice:
    """Return the choice of two layers, with the fields that are most likely meant."""
    names = regions.fields().names()
    return Choice(
        regions.id(),
        first_known(names, _ID_FIELDS) or next(iter(names), ""),
        first_known(names, _NAME_FIELDS),
        first_known(names, ("centre",)),
        "" if statistics is None else statistics.id(),
    )


def statistics_of(project: QgsProject, regions: QgsVectorLayer) -> QgsVectorLayer | None:
    """Return the long table of a layer of regions.

    It is the one that the layer names, or the one beside it in its GeoPackage
    under its name with ``_statistics``; or, where the layer is known to be
    ours by its fields, the only long table of the project.
    """
    tables = [layer for layer in in_order(project) if is_long_table(layer)]
    said = str(regions.customProperty(PROPERTY, "") or "")
    place = of_layer(regions)
    for layer in tables:
        if said and (layer.id() == said or _is_at(layer, said)):
            return layer
    for layer in tables:
        other = of_layer(layer)
        if place and other and other == place._replace(table=f"{place.table}_statistics"):
            return layer
    if "region" in regions.fields().names() and len(tables) == 1:
        return tables[0]
    return None


def _is_at(layer: QgsVectorLayer, destination: str) -> bool:
    provider, source = provider_and_source(destination)
    return layer.providerType() == provider and layer.source() == source


def in_order(project: QgsProject) -> Iterable[QgsMapLayer]:
    """Return the layers of the project, as the legend has them from above."""
    found = project.layerTreeRoot().layerOrder()
    return [*found, *(layer for layer in project.mapLayers().values() if layer not in found)]
