"""Which layers of a project are for what: told by their fields, and by codes that fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from qgis.core import (
    QgsExpression,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..dock.layers import in_order
from ..dock.unit_layers import is_areas, is_with_sea
from . import known_fields
from .known_fields import Fields
from .roles import (
    CHANGES,
    COMMUTING,
    COOPERATIONS,
    DIVISION,
    INDUSTRY,
    JOBS,
    LINKS,
    OLD_TABLE,
    OTHER_DIVISION,
    POPULATION,
    SEA,
    UNITS,
)

# More features than a country has units, or rows to be looked at.
_MOST_UNITS = 50_000
_SAMPLE = 400
# Share of the sampled codes that must be units; more never fit wholly (abroad, unknown).
_FITS = 0.5


class Found(NamedTuple):
    """A layer that fits a role.

    Attributes
    ----------
    layer_id, name : str
    fields : dict of str to str
        Names of its fields by what they hold; empty where it has none.
    year : str
        The last one; empty where it has none.
    numbers : tuple of str
        Fields that hold numbers, for tables of statistics.
    has_areas : bool
        Whether it can be shown on the map as areas.
    """

    layer_id: str
    name: str
    fields: Fields
    year: str = ""
    numbers: tuple[str, ...] = ()
    has_areas: bool = False


class Layers(NamedTuple):
    """What a project has.

    Attributes
    ----------
    found : dict of str to Found
        By role.
    misfits : dict of str to str
        Name of a layer with the right fields and codes that are not those of the map, by role.
    """

    found: Mapping[str, Found]
    misfits: Mapping[str, str]

    def __contains__(self, role: str) -> bool:
        return role in self.found

    def __getitem__(self, role: str) -> Found:
        return self.found[role]


def find(project: QgsProject) -> Layers:
    """Look at all layers of a project, from the top of the legend."""
    layers = [
        layer
        for layer in in_order(project)
        if isinstance(layer, QgsVectorLayer) and layer.isValid()
    ]
    found: dict[str, Found] = {}
    misfits: dict[str, str] = {}
    maps = list(_maps(layers))
    # A table of a hundred thousand rows is looked through once.
    sample = cache(_sample)
    chosen = _chosen_map(maps, layers, sample)
    codes = chosen[2] if chosen else set()
    if chosen:
        found[UNITS] = _found(chosen[0], chosen[1])
        for layer, fields, own in maps:
            if is_with_sea(layer) and layer is not chosen[0] and own == codes:
                found[SEA] = _found(layer, fields)
                break
    for role, field in (
        (COMMUTING, "origin"), (LINKS, "from"), (POPULATION, "unit"), (JOBS, "unit"),
        (INDUSTRY, "unit"), (COOPERATIONS, "member"), (CHANGES, "new"),
    ):  # fmt: skip
        for layer, fields in _with_fields(layers, role):
            if not codes or _fit(sample(layer, fields[field], fields.get("year", "")), codes):
                found[role] = _found(layer, fields)
                misfits.pop(role, None)
                break
            misfits.setdefault(role, layer.name())
    for role, (layer, fields) in zip((DIVISION, OTHER_DIVISION), _divisions(layers, codes)):
        found[role] = _found(layer, fields)
    old = _old_table(layers, codes)
    if old:
        found[OLD_TABLE] = _found(*old)
    return Layers(found, misfits)


def _with_fields(
    layers: Iterable[QgsVectorLayer], role: str
) -> Iterator[tuple[QgsVectorLayer, Fields]]:
    look: Callable[[QgsVectorLayer], Fields | None] = known_fields.BY_ROLE[role]
    fitting = [(layer, fields) for layer in layers if (fields := look(layer))]
    if role == POPULATION:
        fitting.sort(key=lambda pair: not known_fields.is_by_age(pair[0]))
    yield from fitting


def _found(layer: QgsVectorLayer, fields: Fields) -> Found:
    year = fields.get("year", "")
    last = _last(layer, year) if year else ""
    numbers = tuple(known_fields.numbers(layer, fields)) if "unit" in fields and year else ()
    return Found(layer.id(), layer.name(), fields, last, numbers, is_areas(layer))


def _maps(layers: Iterable[QgsVectorLayer]) -> Iterator[tuple[QgsVectorLayer, Fields, set[str]]]:
    """Return maps on which each unit is there once, the likeliest first."""
    point = QgsWkbTypes.GeometryType.PointGeometry
    fitting = sorted(
        _with_fields(layers, UNITS),
        key=lambda pair: (
            # Results call it so; what they were made from is the map itself.
            pair[1]["unit"] == "unit",
            pair[0].geometryType() == point,
            is_with_sea(pair[0]),
        ),
    )
    for layer, fields in fitting:
        if 0 < layer.featureCount() <= _MOST_UNITS:
            values = _texts(layer, fields["unit"])
            if len(set(values)) == len(values):
                yield layer, fields, set(values)


def _chosen_map(maps: list, layers: list[QgsVectorLayer], sample: Callable[..., set[str]]):
    """Return the first map that a commuting table fits, or the first."""
    for candidate in maps:
        for layer, fields in _with_fields(layers, COMMUTING):
            if _fit(sample(layer, fields["origin"], fields["year"]), candidate[2]):
                return candidate
    return maps[0] if maps else None


def _divisions(
    layers: list[QgsVectorLayer], codes: set[str]
) -> list[tuple[QgsVectorLayer, Fields]]:
    """Return the layers that hold different divisions, the uppermost first."""
    found: dict[frozenset, tuple[QgsVectorLayer, Fields]] = {}
    for layer, fields in _with_fields(layers, DIVISION):
        if not 0 < layer.featureCount() <= _MOST_UNITS:
            continue
        units, regions = (_texts(layer, fields[what]) for what in ("unit", "region"))
        if len(set(units)) < len(units) or (codes and not _fit(set(units), codes)):
            continue
        members: dict[str, set[str]] = {}
        for unit, region in zip(units, regions):
            members.setdefault(region, set()).add(unit)
        # Each by itself, or all together, is no division.
        if not 1 < len(members) < len(units):
            continue
        # Several results carry the same division: the lowest is where it was made.
        found[frozenset(map(frozenset, members.values()))] = (layer, fields)
    return list(found.values())


def _old_table(
    layers: list[QgsVectorLayer], codes: set[str]
) -> tuple[QgsVectorLayer, Fields] | None:
    """Return the first table with codes that are not on the map; or the first table."""
    fitting = list(_with_fields(layers, OLD_TABLE))
    for layer, fields in fitting:
        position = layer.fields().lookupField(fields["unit"])
        if codes and not {str(value) for value in layer.uniqueValues(position)} <= codes:
            return layer, fields
    return fitting[0] if fitting else None


def _sample(layer: QgsVectorLayer, field: str, year: str) -> set[str]:
    """Return codes of a table, of its last year where it has years."""
    where = ""
    if year:
        position = layer.fields().lookupField(year)
        last = layer.maximumValue(position)
        where = QgsExpression.createFieldEqualityExpression(year, last)
    return set(_texts(layer, field, where, _SAMPLE))


def _fit(some: set[str], codes: set[str]) -> bool:
    return bool(some) and len(some & codes) >= _FITS * len(some)


def _last(layer: QgsVectorLayer, field: str) -> str:
    last = layer.maximumValue(layer.fields().lookupField(field))
    return "" if last is None else str(last)


def _texts(layer: QgsVectorLayer, field: str, where: str = "", most: int = -1) -> list[str]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([field], layer.fields())
    request.setLimit(most)
    if where:
        request.setFilterExpression(where)
    position = layer.fields().lookupField(field)
    return [str(feature[position]) for feature in layer.getFeatures(request)]
