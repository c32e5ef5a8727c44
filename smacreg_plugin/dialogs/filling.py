"""The parameters of the tools, filled in with the layers of the project."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessing

from ...processing_provider import (
    code_changes,
    commuting,
    contiguity,
    division_inputs,
    statistics_inputs,
    unit_inputs,
)
from ...processing_provider.data import harmonise_parameters
from ...processing_provider.indicators import cooperation_inputs, industry_inputs, shock_inputs
from ...processing_provider.indicators.industrystructure import IndustryStructureAlgorithm
from ...processing_provider.regions.comparedivisions import CompareDivisions
from ...processing_provider.regions.divisionstability import DivisionStability
from ..dock.unit_layers import UnitChoice
from .project_layers import Layers
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

Parameters = dict[str, Any]
# Choice of “divisionstability”: what varies is the year.
_YEARS = 3


def regions(layers: Layers) -> Parameters:
    """Fill “selfcontainment” or “centreregions”."""
    return {**_units(layers), **_flows(layers), **_neighbours(layers)}


def other_years(layers: Layers) -> Parameters:
    """Fill “divisionstability”, so that it draws the regions of the other years."""
    return {**_units(layers), **_flows(layers), DivisionStability.KIND: _YEARS, **_changes(layers)}


def assessment(layers: Layers) -> Parameters:
    """Fill “assessdivision”."""
    return {**regions(layers), **_division(layers)}


def two_divisions(layers: Layers) -> Parameters:
    """Fill “comparedivisions”: from the lower to the upper one in the legend."""
    return {
        **_units(layers),
        **_flows(layers),
        **_compared(layers, OTHER_DIVISION, CompareDivisions.FIRST),
        **_compared(layers, DIVISION, CompareDivisions.SECOND),
    }


def three_divisions(layers: Layers) -> Parameters:
    """Fill the model “model_regions”."""
    return {**_units(layers), **_flows(layers)}


def indicators(layers: Layers) -> Parameters:
    """Fill the model “model_indicators”."""
    given = {
        **_units(layers),
        **_division(layers),
        **_of(
            layers, POPULATION, "POPULATION",
            POPULATION_UNIT_FIELD="unit", POPULATION_YEAR_FIELD="year",
        ),
        **_of(layers, JOBS, "JOBS", JOBS_UNIT_FIELD="unit", JOBS_YEAR_FIELD="year"),
        **_changes(layers),
        **_flows(layers),
    }  # fmt: skip
    for role, name in ((POPULATION, "POPULATION_VALUE_FIELDS"), (JOBS, "JOBS_VALUE_FIELDS")):
        if role in layers:
            given[name] = list(layers[role].numbers)
    # The model has tables with years of their own.
    renamed = {commuting.YEAR_FIELD: "FLOW_YEAR_FIELD", commuting.YEAR: "FLOW_YEAR"}
    return {renamed.get(name, name): value for name, value in given.items()}


def statistics(layers: Layers) -> Parameters:
    """Fill “regionalindicators” with the tables of statistics."""
    tables = [layers[role].layer_id for role in (POPULATION, JOBS, INDUSTRY) if role in layers]
    return {
        statistics_inputs.STATISTICS: list(dict.fromkeys(tables)),
        **_units(layers),
        **_division(layers),
        **_flows(layers),
    }


def industries(layers: Layers) -> Parameters:
    """Fill “industrystructure”, without jobs that go."""
    fields = {
        industry_inputs.INDUSTRY_UNIT_FIELD: "unit",
        industry_inputs.INDUSTRY_FIELD: "industry",
        industry_inputs.INDUSTRY_NAME_FIELD: "name",
        industry_inputs.JOBS_FIELD: "jobs",
        industry_inputs.PERIOD_FIELD: "year",
    }
    return {
        **_units(layers),
        **_of(layers, INDUSTRY, industry_inputs.INDUSTRY_TABLE, **fields),
        **_division(layers),
    }


def closing(layers: Layers, unit: str, industry: str) -> Parameters:
    """Fill “industrystructure” with an industry that goes from a unit."""
    return {
        **industries(layers),
        **_flows(layers),
        shock_inputs.SHOCK_UNIT: unit,
        shock_inputs.SHOCK_INDUSTRY: industry,
        IndustryStructureAlgorithm.EXPOSURE: QgsProcessing.TEMPORARY_OUTPUT,
    }


def unit_choice(layers: Layers) -> UnitChoice | None:
    """Return what the dock reads to say why a unit is where it is; None where something lacks."""
    if DIVISION not in layers or COMMUTING not in layers:
        return None
    division, flows, sea = layers[DIVISION], layers[COMMUTING], layers.found.get(SEA)
    # The dock clicks and tints units on the map.
    if not division.has_areas:
        return None
    return UnitChoice(
        units=division.layer_id,
        unit_field=division.fields["unit"],
        name_field=division.fields["unit_name"],
        region_field=division.fields["region"],
        region_name_field=division.fields["name"],
        flows=flows.layer_id,
        origin_field=flows.fields["origin"],
        destination_field=flows.fields["destination"],
        value_field=flows.fields["value"],
        year_field=flows.fields["year"],
        year=flows.year,
        neighbours=sea.layer_id if sea else "",
        neighbour_field=sea.fields["unit"] if sea else "",
    )


def cooperation(layers: Layers) -> Parameters:
    """Fill “cooperationfit”."""
    fields = {
        cooperation_inputs.COOPERATION_FIELD: "cooperation",
        cooperation_inputs.MEMBER_FIELD: "member",
        cooperation_inputs.COOPERATION_NAME_FIELD: "name",
        cooperation_inputs.TASK_FIELD: "task",
    }
    return {
        **_units(layers),
        **_division(layers),
        **_of(layers, COOPERATIONS, cooperation_inputs.COOPERATIONS, **fields),
        **_neighbours(layers),
    }


def todays_codes(layers: Layers) -> Parameters:
    """Fill “harmonisecodes”, with the map that it does not make by default."""
    names = harmonise_parameters
    table = {names.UNIT_FIELD: "unit", names.PERIOD_FIELD: "year"}
    units = {names.UNITS_CODE_FIELD: "unit", names.UNITS_NAME_FIELD: "name"}
    given = {
        **_of(layers, OLD_TABLE, names.TABLE, **table),
        **_changes(layers),
        **_of(layers, UNITS, names.UNITS, **units),
        names.UNITS_OUT: QgsProcessing.TEMPORARY_OUTPUT,
    }
    if OLD_TABLE in layers:
        given[names.VALUE_FIELDS] = list(layers[OLD_TABLE].numbers)
    return given


def _of(layers: Layers, role: str, parameter: str, **fields: str) -> Parameters:
    """Return the layer of a role and those of its fields that it has."""
    if role not in layers:
        return {}
    found = layers[role]
    named: Mapping[str, str] = {name: found.fields.get(what, "") for name, what in fields.items()}
    return {parameter: found.layer_id, **{name: field for name, field in named.items() if field}}


def _units(layers: Layers) -> Parameters:
    fields = {unit_inputs.UNIT_FIELD: "unit", unit_inputs.NAME_FIELD: "name"}
    return _of(layers, UNITS, unit_inputs.UNITS, **fields)


def _flows(layers: Layers) -> Parameters:
    fields = {
        commuting.ORIGIN_FIELD: "origin",
        commuting.DESTINATION_FIELD: "destination",
        commuting.VALUE_FIELD: "value",
        commuting.YEAR_FIELD: "year",
    }
    given = _of(layers, COMMUTING, commuting.FLOWS, **fields)
    if COMMUTING in layers and layers[COMMUTING].year:
        given[commuting.YEAR] = layers[COMMUTING].year
    return given


def _division(layers: Layers) -> Parameters:
    fields = {
        division_inputs.DIVISION_UNIT_FIELD: "unit",
        division_inputs.REGION_FIELD: "region",
        division_inputs.REGION_NAME_FIELD: "name",
    }
    return _of(layers, DIVISION, division_inputs.DIVISION, **fields)


def _compared(layers: Layers, role: str, which: str) -> Parameters:
    names = CompareDivisions
    fields = {
        which + names.UNIT_PART: "unit",
        which + names.REGION_PART: "region",
        which + names.NAME_PART: "name",
    }
    return _of(layers, role, which, **fields)


def _neighbours(layers: Layers) -> Parameters:
    fields = {contiguity.LINK_FROM_FIELD: "from", contiguity.LINK_TO_FIELD: "to"}
    return {
        **_of(layers, SEA, contiguity.NEIGHBOUR_LAYER, **{contiguity.NEIGHBOUR_FIELD: "unit"}),
        **_of(layers, LINKS, contiguity.LINKS, **fields),
    }


def _changes(layers: Layers) -> Parameters:
    fields = {
        code_changes.OLD_CODE_FIELD: "old",
        code_changes.NEW_CODE_FIELD: "new",
        code_changes.SHARE_FIELD: "share",
    }
    return _of(layers, CHANGES, code_changes.CODE_CHANGES, **fields)
