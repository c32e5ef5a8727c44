"""Given tables: what a run needs to know of each, and of several their rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import QgsVectorLayer, QgsVectorLayerFeatureSource

from .places import of_layer

if TYPE_CHECKING:
    from .inputs import GivenLayer
    from .places import Place


class About(NamedTuple):
    """What the metadata of a layer say; empty where they say nothing."""

    title: str = ""
    identifier: str = ""
    date: str = ""
    licence: str = ""
    history: str = ""


class GivenTable(NamedTuple):
    """A table that another thread may read.

    Attributes
    ----------
    given : str
        As it was given.
    name : str
        Name of the layer, or of its table where QGIS names the layer after the whole file.
    file : str
        Where it lies; empty in memory.
    features : QgsVectorLayerFeatureSource or None
        None where there is no such table, and where only the names were asked for.
    columns : list of str
        Names of the fields.
    count : int
        Number of rows; negative where unknown.
    about : About
    """

    given: str
    name: str
    file: str
    features: QgsVectorLayerFeatureSource | None
    columns: list[str]
    count: int
    about: About


def given_tables(layers: Sequence[GivenLayer], *, with_rows: bool = True) -> list[GivenTable]:
    """Take from layers what a run needs; only the thread of the layers may do so."""
    return [_table(one, with_rows) for one in layers]


def _table(given: GivenLayer, with_rows: bool) -> GivenTable:
    layer = given.layer
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return GivenTable(str(given.value), "", "", None, [], 0, About())
    place = of_layer(layer)
    return GivenTable(
        given.value if isinstance(given.value, str) else layer.name(),
        _name(layer, place),
        str(place or ""),
        QgsVectorLayerFeatureSource(layer) if with_rows else None,
        layer.fields().names(),
        layer.featureCount() if with_rows else -1,
        _about(layer),
    )


def _name(layer: QgsVectorLayer, place: Place | None) -> str:
    """Return a name that tells the tables of one file apart."""
    name, file = layer.name(), "" if place is None else Path(place.path).stem
    # QGIS names a layer that is opened from a path after the file, or not at all.
    if place is None or (name and name != file):
        return name
    return place.table or file


def _about(layer: QgsVectorLayer) -> About:
    metadata = layer.metadata()
    dates = [
        span.begin().toString("yyyy-MM-dd")
        for span in metadata.extent().temporalExtents()
        if span.begin().isValid()
    ]
    return About(
        metadata.title(),
        metadata.identifier(),
        dates[0] if dates else "",
        ", ".join([*metadata.licenses(), *metadata.rights()]),
        "; ".join(metadata.history()),
    )
