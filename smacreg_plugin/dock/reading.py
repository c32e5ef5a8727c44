"""Layers as the engine takes them: the regions, and the columns of the long table."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...processing_provider.compat import without_null
from ...processing_provider.field_names.statistics import LONG
from ...processing_provider.places import of_layer
from ...processing_provider.plain_rows import quoted
from ..engine.codes import code_texts
from .layers import REQUIRED

_AT_ONCE = 300  # features


@dataclass(frozen=True)
class Regions:
    """The features of the layer of regions, by code.

    Attributes
    ----------
    names : dict of str to str
        Name of each region; its code where there is none. Regions of one name
        have the code behind it.
    centres : dict of str to str
        Code of the centre of each region that has one.
    features : dict of str to list of int
        Ids of the features that make up each region.
    """

    names: dict[str, str] = field(default_factory=dict)
    centres: dict[str, str] = field(default_factory=dict)
    features: dict[str, list[int]] = field(default_factory=dict)

    def of_features(self, ids: set[int]) -> list[str]:
        """Return the regions that some features belong to, in the order of the layer."""
        return [code for code, own in self.features.items() if not ids.isdisjoint(own)]


def read_regions(layer: QgsVectorLayer, id_field: str, name: str = "", centre: str = "") -> Regions:
    """Read codes, names and centres; features without a code are no regions.

    Raises
    ------
    KeyError
        When a field does not exist.
    """
    wanted = [one for one in (id_field, name, centre) if one]
    fids, columns = _columns(layer, wanted)
    codes = code_texts(columns[id_field])
    titles = code_texts(columns[name]) if name else [""] * len(codes)
    centres = code_texts(columns[centre]) if centre else [""] * len(codes)
    found = Regions()
    for fid, code, title, at in zip(fids, codes, titles, centres):
        if not code:
            continue
        found.features.setdefault(code, []).append(fid)
        found.names.setdefault(code, title or code)
        if at:
            found.centres.setdefault(code, at)
    times: dict[str, int] = {}
    for title in found.names.values():
        times[title] = times.get(title, 0) + 1
    for code, title in found.names.items():
        if times[title] > 1 and title != code:
            found.names[code] = f"{title} ({code})"
    return found


def read_long_table(layer: QgsVectorLayer) -> dict[str, list[Any]]:
    """Read the columns of a long table that it has, without the rows of single units.

    Raises
    ------
    KeyError
        When a field is missing that every long table has.
    """
    names = [name for name in LONG if layer.fields().lookupField(name) >= 0]
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise KeyError(missing[0])
    only = '"level" IS NULL OR "level" <> \'unit\'' if "level" in names else ""
    columns = _from_geopackage(layer, names, only)
    return _columns(layer, names, only)[1] if columns is None else columns


def _from_geopackage(
    layer: QgsVectorLayer, names: list[str], only: str
) -> dict[str, list[Any]] | None:
    """Read a table that is as its file has it, several times as fast; None where it is not."""
    place = of_layer(layer)
    if (
        place is None
        or not place.table
        or not place.path.lower().endswith(".gpkg")
        or layer.isEditable()
        or layer.subsetString()
        or not set(names).issubset(layer.dataProvider().fields().names())
    ):
        return None
    # Names cannot be parameters; they are quoted instead.
    columns = ", ".join(map(quoted, names))
    query = " ".join(("SELECT", columns, "FROM", quoted(place.table)))
    if only:
        query = " ".join((query, "WHERE", only))
    address = f"{Path(place.path).as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True)) as file:
            rows = file.execute(query).fetchall()
    except sqlite3.Error:
        # QGIS reads what this cannot, e.g. on a disk where no journal may be made.
        return None
    turned = list(zip(*rows)) or [()] * len(names)
    return {name: list(column) for name, column in zip(names, turned)}


def _columns(
    layer: QgsVectorLayer, names: list[str], only: str = ""
) -> tuple[list[int], dict[str, list[Any]]]:
    fields = layer.fields()
    positions = {name: fields.lookupField(name) for name in names}
    missing = [name for name, position in positions.items() if position < 0]
    if missing:
        raise KeyError(missing[0])
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(positions.values()))
    if only:
        request.setFilterExpression(only)
    features = iter(layer.getFeatures(request))
    fids: list[int] = []
    columns: dict[str, list[Any]] = {name: [] for name in names}
    # A few at a time: Python looks through all it has whenever many new things stay.
    while some := list(islice(features, _AT_ONCE)):
        fids += [feature.id() for feature in some]
        turned = list(zip(*(feature.attributes() for feature in some)))
        for name, position in positions.items():
            columns[name] += without_null(turned[position])
    return fids, columns
