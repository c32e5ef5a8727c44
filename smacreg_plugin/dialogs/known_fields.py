"""What a layer can be used for, told by the names of its fields."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.core import QgsVectorLayer, QgsWkbTypes

from ...processing_provider.indicators import industry_inputs
from ...processing_provider.usual_field import first_known
from ..dock.unit_layers import REGION, REGION_NAME, UnitChoice, flow_fields, is_flows, with_units
from ..engine.indicators import statistics_layout
from . import roles

_CODE = statistics_layout.USUAL[statistics_layout.UNIT]
_YEAR = statistics_layout.USUAL[statistics_layout.PERIOD]
_VARIANT = statistics_layout.USUAL[statistics_layout.VARIANT]
_PERSONS = (
    "persons", "personer", "personar", "population", "folketall", "folketal", "folkemengde",
    "innbyggere", "innbyggjarar", "befolkning", "total",
)  # fmt: skip
_JOBS = ("jobs", "arbeidsplasser", "arbeidsplassar", "sysselsatte_arbeidssted", "sysselsattearb")
_COOPERATION = ("cooperation", "samarbeid", "samarbeid_id", "samarbeidskode")
_COOPERATION_NAME = ("cooperation_name", "samarbeidsnavn", "samarbeidsnamn", "samarbeid_navn")
_TASK = ("task", "oppgave", "oppgåve", "tjeneste", "teneste")
_MEMBER = ("member", "medlem", *_CODE, "code_2024")
_OLD = ("old_code", "oldcode", "gammel_kode", "gamal_kode", "gammelkode")
_NEW = ("new_code", "newcode", "ny_kode", "nykode", "code_2024")
_FROM = ("from_code", "from", "fra", "frå", "fra_kode")
_TO = ("to_code", "to", "til", "til_kode")
_AGE = re.compile(r"\d{1,3}([-–_]\d{1,3}|\+)")
_ROW_NUMBERS = ("fid", "ogc_fid", "id", "objectid")

Fields = dict[str, str]


def is_table(layer: QgsVectorLayer) -> bool:
    """Return whether a layer has rows without geometry."""
    return layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry


def units(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a map of units; None where it is none."""
    if is_table(layer) or layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        return None
    found = with_units(UnitChoice(), layer)
    if not found.unit_field or (found.unit_field.lower() == "id" and not found.name_field):
        return None
    return {"unit": found.unit_field, "name": found.name_field}


def commuting(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a commuting table; None where it is none."""
    names = layer.fields().names()
    if not is_table(layer) or not is_flows(names):
        return None
    return {name.removesuffix("_field"): field for name, field in flow_fields(names).items()}


def division(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of units with their regions; None where it is none."""
    names = layer.fields().names()
    found = with_units(UnitChoice(), layer)
    unit = found.unit_field if found.unit_field.lower() != "id" else ""
    region = first_known([name for name in names if name != unit], REGION)
    if not unit or not region:
        return None
    name = first_known(names, REGION_NAME)
    return {"unit": unit, "region": region, "name": name, "unit_name": found.name_field}


def population(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of population by year; None where it is none."""
    names = layer.fields().names()
    if not is_table(layer) or commuting(layer) or industry(layer) or first_known(names, _VARIANT):
        return None
    fields = _by_year(names)
    if fields and (is_by_age(layer) or first_known(names, _PERSONS)):
        return fields
    return None


def is_by_age(layer: QgsVectorLayer) -> bool:
    """Return whether a table has a column for each age group."""
    return sum(1 for name in layer.fields().names() if _AGE.fullmatch(name)) > 1


def jobs(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of jobs by year; None where it is none."""
    names = layer.fields().names()
    if not is_table(layer) or industry(layer) or not first_known(names, _JOBS):
        return None
    return _by_year(names)


def industry(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of jobs by industry; None where it is none."""
    names, usual = layer.fields().names(), industry_inputs.USUAL
    fields = {
        "unit": first_known(names, usual[industry_inputs.INDUSTRY_UNIT_FIELD]),
        "industry": first_known(names, usual[industry_inputs.INDUSTRY_FIELD]),
        "jobs": first_known(names, usual[industry_inputs.JOBS_FIELD]),
    }
    if not is_table(layer) or not all(fields.values()):
        return None
    return {
        **fields,
        "name": first_known(names, usual[industry_inputs.INDUSTRY_NAME_FIELD]),
        "year": first_known(names, usual[industry_inputs.PERIOD_FIELD]),
    }


def cooperations(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a list of cooperations; None where it is none."""
    names = layer.fields().names()
    fields = {
        "cooperation": first_known(names, _COOPERATION),
        "member": first_known(names, _MEMBER),
    }
    if not is_table(layer) or not all(fields.values()):
        return None
    return {
        **fields,
        "name": first_known(names, _COOPERATION_NAME),
        "task": first_known(names, _TASK),
    }


def changes(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a table of code changes; None where it is none."""
    names = layer.fields().names()
    old, new = first_known(names, _OLD), first_known(names, _NEW)
    if not old or not new:
        return None
    return {"old": old, "new": new, "share": first_known(names, ("share", "andel"))}


def links(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a table of links; None where it is none."""
    names = layer.fields().names()
    first, second = first_known(names, _FROM), first_known(names, _TO)
    return {"from": first, "to": second} if first and second and not commuting(layer) else None


def old_table(layer: QgsVectorLayer) -> Fields | None:
    """Return the fields of a table whose codes may be old ones; None where it is none."""
    if not is_table(layer) or commuting(layer) or changes(layer) or cooperations(layer):
        return None
    fields = _by_year(layer.fields().names())
    return fields if fields and numbers(layer, fields) else None


def numbers(layer: QgsVectorLayer, fields: Fields) -> list[str]:
    """Return the fields of a table that hold numbers, other than those that say whose they are."""
    left_out = {name.lower() for name in (*_ROW_NUMBERS, *fields.values())}
    return [
        field.name()
        for field in layer.fields()
        if field.isNumeric() and field.name().lower() not in left_out
    ]


def _by_year(names: Sequence[str]) -> Fields | None:
    unit, year = first_known(names, _CODE), first_known(names, _YEAR)
    return {"unit": unit, "year": year} if unit and year else None


BY_ROLE = {
    roles.UNITS: units,
    roles.SEA: units,
    roles.COMMUTING: commuting,
    roles.LINKS: links,
    roles.DIVISION: division,
    roles.POPULATION: population,
    roles.JOBS: jobs,
    roles.INDUSTRY: industry,
    roles.COOPERATIONS: cooperations,
    roles.CHANGES: changes,
    roles.OLD_TABLE: old_table,
}
