"""From two layers to a comparison: read, look up the indicators, say what went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...processing_provider.catalogue_inputs import COUNTRY
from ...processing_provider.field_names.statistics import LONG
from ...processing_provider.texts import sentence
from .. import language
from ..countries import pack
from ..engine.catalogue.catalogue import Catalogue, read_catalogue
from ..engine.comparing.measures import Measure, measures_of
from ..engine.comparing.region_table import RegionTable, read_region_table
from ..engine.errors import EngineError
from ..engine.harmonising.code_systems import recognise_vintage
from ..engine.numbers import examples
from .layers import Choice
from .reading import Regions, read_long_table, read_regions


class Loaded(NamedTuple):
    """What was read.

    `problem` is a sentence where the numbers cannot be shown; `notes` are sentences about
    numbers that are.
    """

    regions: Regions = Regions()
    table: RegionTable | None = None
    measures: tuple[Measure, ...] = ()
    counties: Mapping[str, str] = MappingProxyType({})
    problem: str = ""
    notes: tuple[str, ...] = ()


def load(choice: Choice, regions: QgsVectorLayer, statistics: QgsVectorLayer) -> Loaded:
    """Read the layers of a choice."""
    translate = QCoreApplication.translate
    try:
        found = read_regions(regions, choice.id_field, choice.name_field, choice.centre_field)
    except KeyError as error:
        return Loaded(
            problem=translate(
                "Smacreg", "The layer “{layer}” has no field “{field}”: choose another field."
            ).format(layer=regions.name(), field=error.args[0])
        )
    if not found.names:
        return Loaded(
            found,
            problem=translate(
                "Smacreg",
                "The layer “{layer}” has no regions: its field “{field}” is empty, or a filter "
                "leaves nothing.",
            ).format(layer=regions.name(), field=choice.id_field),
        )
    try:
        table, findings = read_region_table(read_long_table(statistics), dict(zip(LONG, LONG)))
    except KeyError as error:
        return Loaded(
            found,
            problem=translate(
                "Smacreg",
                "“{table}” is no long table of statistics, since it has no field “{field}”: choose "
                "the table that “Regional indicators” wrote.",
            ).format(table=statistics.name(), field=error.args[0]),
        )
    except EngineError as error:
        return Loaded(found, problem=sentence(error.message))
    known = set(table.ids) & set(found.names)
    if not known:
        return Loaded(
            found,
            problem=translate(
                "Smacreg",
                "No code of the layer “{layer}” (e.g. {code}) stands in the table “{table}” (e.g. "
                "{other}): choose the table that was made with these regions.",
            ).format(
                layer=regions.name(),
                code=next(iter(found.names)),
                table=statistics.name(),
                other=table.ids[0],
            ),
        )
    catalogue = _catalogue()
    aliases = {
        one: regions.attributeAlias(regions.fields().lookupField(one)) for one in table.indicators
    }
    names = {one: alias for one, alias in aliases.items() if alias}
    measures = measures_of(table.indicators, catalogue, language.current(), names)
    notes = [*map(sentence, findings), *_unmatched(found, table)]
    return Loaded(found, table, measures, counties_of(found.centres), "", tuple(notes))


def _unmatched(regions: Regions, table: RegionTable) -> list[str]:
    """Return what is only on the map, and what is only in the table."""
    translate = QCoreApplication.translate
    return [
        text.format(count=len(codes), examples=examples(codes))
        for text, codes in (
            (
                translate(
                    "Smacreg", "{count} regions on the map are not in the table: {examples}."
                ),
                sorted(set(regions.names) - set(table.ids)),
            ),
            (
                translate(
                    "Smacreg", "{count} regions of the table are not on the map: {examples}."
                ),
                sorted(set(table.ids) - set(regions.names)),
            ),
        )
        if codes
    ]


def counties_of(centres: dict[str, str]) -> dict[str, str]:
    """Return the name of the county of each region whose centre's code is known."""
    vintages = pack.vintages(COUNTRY)
    name = recognise_vintage(list(centres.values()), vintages, field="centre").vintage
    vintage = next((one for one in vintages if one.id == name), None)
    if vintage is None:
        return {}
    return {
        region: vintage.counties[vintage.index[centre]]
        for region, centre in centres.items()
        if centre in vintage.index
    }


@cache
def _catalogue() -> Catalogue:
    return read_catalogue(pack.read(COUNTRY, "catalogue.json"))
