"""Where a division is read: the layer of units with their regions, and the commuting table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...processing_provider.places import of_layer
from ...processing_provider.usual_field import first_known
from .layers import in_order, is_vector

# As our own results, the demonstration country and common downloads have them.
_UNIT = ("unit", "code", "kommunenummer", "kommunenr", "id")
_NAME = ("name", "navn", "namn", "kommunenavn")
REGION = (
    "region", "region_id", "regionkode", "regionnr", "ba_no", "ba_nr", "ba_kode", "ba_region",
    "econ_region", "okonomisk_region", "økonomisk_region", "economic_region",
    "economic_region_no",
)  # fmt: skip
REGION_NAME = (
    "region_name", "regionnavn", "regionnamn", "ba_name", "ba_navn", "ba_namn",
    "econ_region_name", "economic_region_name",
)  # fmt: skip
_ORIGIN = (
    "origin", "home", "residence", "from", "bosted", "bostedskommune", "bokommune", "fra", "bustad",
    "bokommuen",
)  # fmt: skip
_DESTINATION = (
    "destination", "work", "workplace", "to", "arbeidssted", "arbeidsstedskommune",
    "arbeidskommune", "til", "arbeidsstad", "arbstedkomm",
)  # fmt: skip
_VALUE = (
    "persons", "value", "commuters", "flow", "personer", "pendlere", "pendlarar", "antall", "tal",
    "count", "sysselsatte",
)  # fmt: skip
_YEAR = ("year", "år", "aar", "aargang", "årgang", "period", "tid")
_FLOW_FIELDS = {
    "origin_field": _ORIGIN,
    "destination_field": _DESTINATION,
    "value_field": _VALUE,
    "year_field": _YEAR,
}
# Whole words, also between underscores: “with_sea”, “Kommuner med sjø”; but no harbour.
_SEA = re.compile(
    r"(?<![^\W_])(sea|sjø(en|område|områder)?|hav(et|område|områder)?)(?![^\W_])", re.IGNORECASE
)


class UnitChoice(NamedTuple):
    """What is read: ids of layers of the project, names of fields, and a year.

    Attributes
    ----------
    units, flows, neighbours : str
        Layer ids; empty where none is chosen. Without neighbours the units' own polygons tell.
    unit_field, name_field, region_field, region_name_field : str
        Fields of the units.
    origin_field, destination_field, value_field, year_field : str
        Fields of the commuting table.
    year : str
    neighbour_field : str
    rules : str
        Key of the criteria's presets that regions should fulfil; empty for none.
    """

    units: str = ""
    unit_field: str = ""
    name_field: str = ""
    region_field: str = ""
    region_name_field: str = ""
    flows: str = ""
    origin_field: str = ""
    destination_field: str = ""
    value_field: str = ""
    year_field: str = ""
    year: str = ""
    neighbours: str = ""
    neighbour_field: str = ""
    rules: str = ""


def is_areas(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer has polygons with attributes."""
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    return is_vector(layer) and layer.geometryType() == polygons


def guess(project: QgsProject) -> UnitChoice:
    """Return what is most likely meant: the uppermost units with regions, and their commuting."""
    layers = in_order(project)
    units = next((layer for layer in layers if is_areas(layer) and _is_units(layer)), None)
    flows = next((layer for layer in layers if _is_commuting(layer)), None)
    choice = with_flows(with_units(UnitChoice(), units), flows)
    if units is None:
        return choice
    # Across water only polygons with sea touch.
    seas = (with_neighbours(choice, layer) for layer in layers if _is_sea(layer, units))
    return next((sea for sea in seas if _share_codes(project, sea)), choice)


def with_units(choice: UnitChoice, layer: QgsVectorLayer | None) -> UnitChoice:
    """Return a choice with other units, and the fields that are most likely meant."""
    names = [] if layer is None else layer.fields().names()
    return choice._replace(
        units="" if layer is None else layer.id(),
        unit_field=first_known(names, _UNIT),
        name_field=first_known(names, _NAME),
        region_field=first_known(names, REGION),
        region_name_field=first_known(names, REGION_NAME),
    )


def with_flows(choice: UnitChoice, layer: QgsVectorLayer | None) -> UnitChoice:
    """Return a choice with another commuting table, its likely fields and its last year."""
    names = [] if layer is None else layer.fields().names()
    fields = flow_fields(names)
    years = years_of(layer, fields["year_field"])
    return choice._replace(
        flows="" if layer is None else layer.id(), year=years[0] if years else "", **fields
    )


def flow_fields(names: Sequence[str]) -> dict[str, str]:
    """Return the likely fields of a commuting table by their names in `UnitChoice`.

    No row is read. A field that the table has not is empty.
    """
    return {field: first_known(names, usual) for field, usual in _FLOW_FIELDS.items()}


def is_flows(names: Sequence[str]) -> bool:
    """Return whether a table with these fields can hold commuting; a year may lack."""
    fields = flow_fields(names)
    return all(name for field, name in fields.items() if field != "year_field")


def is_with_sea(layer: QgsMapLayer) -> bool:
    """Return whether name or table of a layer say that its areas reach into the sea."""
    place = of_layer(layer)
    return any(_SEA.search(text) for text in (layer.name(), place.table if place else ""))


def with_neighbours(choice: UnitChoice, layer: QgsVectorLayer | None) -> UnitChoice:
    """Return a choice with other polygons that tell who lies next to whom."""
    names = [] if layer is None else layer.fields().names()
    return choice._replace(
        neighbours="" if layer is None else layer.id(),
        neighbour_field=first_known(names, (choice.unit_field.lower(), *_UNIT)),
    )


def years_of(layer: QgsVectorLayer | None, field: str) -> list[str]:
    """Return the years of a table, the last one first."""
    position = layer.fields().lookupField(field) if layer is not None and field else -1
    if position < 0:
        return []
    found = {str(value) for value in layer.uniqueValues(position) if value}
    return sorted(found, reverse=True)


def _is_units(layer: QgsVectorLayer) -> bool:
    names = {name.lower() for name in layer.fields().names()}
    return names.issuperset({"unit", "region"})


def _is_sea(layer: QgsMapLayer, units: QgsVectorLayer) -> bool:
    return is_areas(layer) and layer is not units and is_with_sea(layer)


def _share_codes(project: QgsProject, choice: UnitChoice) -> bool:
    """Return whether all units are among the polygons for neighbours."""
    codes = []
    for layer_id, field in (
        (choice.units, choice.unit_field),
        (choice.neighbours, choice.neighbour_field),
    ):
        layer = project.mapLayer(layer_id)
        position = layer.fields().lookupField(field)
        codes.append(set(map(str, layer.uniqueValues(position))) if position >= 0 else set())
    return bool(codes[0]) and codes[0] <= codes[1]


def _is_commuting(layer: QgsMapLayer) -> bool:
    # Lines for the map hold only the largest flows.
    return (
        is_vector(layer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry
        and is_flows(layer.fields().names())
    )
