"""Every sentence the engine can say, as a key with named values.

The engine knows no Qt, so it carries keys and values; the Processing side
translates the template and fills in the values. The marker function below
does nothing at run time: translation tools find the sentences by its name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for extraction by the translation tools and return it."""
    return text


TEMPLATES: dict[str, str] = {
    "codes.spaces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes in the field “{field}” match only without the spaces around them (e.g. "
        "{examples}): remove these, for example with the field calculator: "
        'trim("{field}").',
    ),
    "flows.no_year": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the commuting table have no year in the field “{field}” and are left out.",
    ),
    "delineation.ties_by_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by the order of codes, as the R "
        "package does.",
    ),
    "partition.duplicate": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units occur more than once in the division (e.g. {examples}): keep one row "
        "for each unit.",
    ),
    "codes.zeros_lost": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes in the field “{field}” match only with leading zeros (e.g. "
        "{examples}): store them as text with their zeros, for example with the field "
        "calculator: lpad(\"{field}\", {width}, '0').",
    ),
    "cancelled": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Cancelled: nothing was written.",
    ),
    "flows.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The commuting table has no rows: choose a table with one row for each pair of "
        "municipality of residence and municipality of work.",
    ),
    "flows.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the commuting table have different lengths ({lengths}): read them "
        "from the same rows.",
    ),
    "flows.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the commuting table have no code in the field “{field}” (first: "
        "row {row}): fill in the codes or remove the rows.",
    ),
    "flows.no_persons": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No commuters are left between the units: check that the field “{field}” holds "
        "persons, and not only zeros.",
    ),
    "flows.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are negative (first: {example} in row "
        "{row}): persons cannot be negative, so correct or remove these rows.",
    ),
    "flows.years": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The commuting table holds several years ({years}): choose one of them.",
    ),
    "flows.year_missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The year {year} is not in the field “{field}”, which holds {years}: choose one of these.",
    ),
    "flows.year_without_field": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A year ({year}) was chosen but no year field: choose the field that holds the "
        "year, or leave the year empty.",
    ),
    "flows.all_unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the codes in the fields “{origin}” and “{destination}” is among the "
        "units: the commuting table has codes like {examples}, the field “{unit}” has "
        "codes like {units}. Choose the right fields and a table with codes of the same "
        "year as the map.",
    ),
    "flows.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{share} % of the persons in the commuting table ({persons}) have a residence or "
        "workplace that is not among the units (e.g. {examples}): choose a map with codes "
        "of the same year as the table, or first keep only the rows that belong to your "
        "units.",
    ),
    "flows.external_dropped": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{out} commuters work outside the units and {into} come from outside; they are left out.",
    ),
    "flows.external_kept": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{out} commuters work outside the units and {into} come from outside; they count "
        "as residents and jobs.",
    ),
    "flows.elsewhere": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{persons} persons in {rows} rows neither live nor work in the units (codes e.g. "
        "{examples}) and are left out.",
    ),
    "flows.duplicates": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows repeat a pair of residence and work (e.g. {example}): their persons "
        "are summed.",
    ),
    "flows.many_duplicates": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows repeat a pair of residence and work (e.g. {example}), and their persons "
        "are summed: if the table holds several years, choose the field with the year and one "
        "of them.",
    ),
    "flows.too_large": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are larger than a trillion (first: {example} "
        "in row {row}): these are no persons, so choose another field or correct them.",
    ),
    "flows.below_minimum": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{cells} flows with {persons} persons are smaller than the minimum flow "
        "{min_flow} and are left out.",
    ),
    "flows.silent_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units do not occur in the commuting table (e.g. {examples}).",
    ),
    "numbers.comma": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” have a decimal comma or thousands "
        "separator (first: “{example}” in row {row}): write them with a point and without "
        "separators.",
    ),
    "numbers.not_number": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are not numbers (first: “{example}” in row "
        "{row}): correct them or choose another field.",
    ),
    "numbers.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows have no value in the field “{field}” (first: row {row}): fill in "
        "the values or remove the rows.",
    ),
    "numbers.not_finite": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are not finite numbers (first: “{example}” "
        "in row {row}): correct them or remove the rows.",
    ),
    "units.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit layer has no features: choose a layer with at least two units.",
    ),
    "units.one": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit layer has only one unit ({example}): at least two are needed to form regions.",
    ),
    "units.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no code in the field “{field}” (first: row {row}): fill in "
        "the codes or choose another field.",
    ),
    "units.duplicate": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes in the field “{field}” occur more than once (e.g. {examples}): "
        "dissolve the units by code first, or choose the field that identifies them.",
    ),
    "criteria.order": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.",
    ),
    "criteria.range": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{name} is {value}, but must be {rule}: change it.",
    ),
    "criteria.contradiction": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{name} is {value}, but the preset “{preset}” uses {own}: leave the field empty, "
        "or choose the preset “custom”.",
    ),
    "criteria.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The preset “custom” needs your own values: fill in {names}.",
    ),
    "criteria.linkage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The method of the R package LabourMarketAreas knows only the linkage Smart: choose "
        "a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another "
        "method.",
    ),
    "delineation.left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no residents in work, no jobs or no link to other units and "
        "are not assigned (e.g. {examples}); commuters to and from them count in the "
        "statistics, but did not when the criteria were judged.",
    ),
    "delineation.nothing_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has both residents in work and jobs with a link to another unit: check "
        "the direction and the codes of the commuting table.",
    ),
    "delineation.ties": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by most jobs, then position, then code.",
    ),
    "delineation.closed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions stay below the criteria because their units have no link to any "
        "other region (e.g. {examples}).",
    ),
    "delineation.not_assigned": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units of the reserve list have no link to any region and are not "
        "assigned (e.g. {examples}).",
    ),
    "partition.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units but {regions} region labels: give one label for each unit.",
    ),
    "partition.units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The division and the commuting matrix have different units ({count} codes "
        "differ, e.g. {examples}): use a division of the same units.",
    ),
    "division.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the division have different lengths ({units} and {regions}): read "
        "them from the same rows.",
    ),
    "division.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No code of the division in the field “{field}” (e.g. {examples}) is a unit (e.g. "
        "{units}): choose the field with the unit codes, or a division of the same date.",
    ),
    "division.no_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” has no region for any unit: choose the field that holds the regions.",
    ),
    "division.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have several regions in the field “{field}” (first: {example} in "
        "{regions}): give each unit one region.",
    ),
    "division.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} parts of units have a negative population or area (first: {example} in "
        "row {row}): correct the population layer.",
    ),
    "division.unknown_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the division are not among the units and are left out (e.g. {examples}).",
    ),
    "division.unassigned_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no region in the division and stay unassigned (e.g. {examples}).",
    ),
    "division.cut_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are cut by region borders and are given to the region with the "
        "largest part (e.g. {examples}).",
    ),
    "division.stand_in": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no population and are placed by area instead (e.g. {examples}).",
    ),
}


@dataclass(frozen=True)
class Message:
    """A sentence as key and named values.

    Attributes
    ----------
    key : str
        Key into :data:`TEMPLATES`.
    values : dict
        Values for the named places of the template.
    is_warning : bool
        Whether the user should look at it before using the result.
    """

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    is_warning: bool = False

    def __str__(self) -> str:
        """Return the sentence in English."""
        return TEMPLATES[self.key].format(**self.values)
