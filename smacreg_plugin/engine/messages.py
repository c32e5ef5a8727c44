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
    "division.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The division has no row with a unit code in the field “{field}”: choose a table with one "
        "row for each unit.",
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
    "comparison.nothing_common": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has a region in both divisions: choose two divisions of the same units.",
    ),
    "comparison.only_one": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have a region in only one of the divisions and are not compared (e.g. "
        "{examples}): if the codes are of another year, give a code table or choose a map of the "
        "same year.",
    ),
    "comparison.few_common": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Only {compared} of {count} units with a region have one in both divisions (the others "
        "are e.g. {examples}): give a code table or choose a map of the same year, or keep only "
        "the units that both divisions cover.",
    ),
    "comparison.in_none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no region in either division and are not compared (e.g. {examples}).",
    ),
    "comparison.nothing_carried": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No code of the first division (e.g. {examples}) leads to a unit (e.g. {units}): choose "
        "a code table that begins with the codes of the division and ends with those of the map.",
    ),
    "comparison.not_carried": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the first division lead to no unit and are left out (e.g. {examples}).",
    ),
    "comparison.merged": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are made of old units from different regions (e.g. {examples}): one "
        "that kept its code keeps its region, any other has the region that most of its persons "
        "lived in.",
    ),
    "comparison.merged_by_count": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are made of old units from different regions (e.g. {examples}): one "
        "that kept its code keeps its region, any other has the region of most of its old units, "
        "because the code table has no persons.",
    ),
    "comparison.size": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” is negative for {example} in row {row}: persons cannot be negative, "
        "so correct it.",
    ),
    "comparison.nobody": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it "
        "empty to count employed residents.",
    ),
    "changes.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the code table have different lengths ({lengths}): read them from the "
        "same rows.",
    ),
    "changes.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The code table has no row with both an old and a new code: choose the right fields.",
    ),
    "changes.range": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The share in the field “{field}” is {value} in row {row}, but must be above 0 and at "
        "most 1: correct it.",
    ),
    "changes.sum": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The shares of {count} old codes in the field “{field}” add up to more than 1 (e.g. "
        "{example}): correct them.",
    ),
    "changes.split": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} old codes have several new codes (e.g. {example}: {targets}), but no shares: "
        "choose the field that holds the share of each part.",
    ),
    "changes.size": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” is negative, or differs between the rows of {example} (row {row}): it "
        "must hold the persons of the whole old unit.",
    ),
    "changes.circle": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The code table leads in a circle ({codes}): correct it so that each old code ends at a "
        "unit of today.",
    ),
    "changes.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No new code of the code table (e.g. {examples}) is a unit (e.g. {units}): choose the "
        "fields with the old and the new code, and a table that ends at the codes of the map.",
    ),
    "changes.lost": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} old codes of the code table lead to no unit, or only in part (e.g. {examples}).",
    ),
    "changes.estimated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{persons} persons live or work in units that were split later (e.g. {examples}); they "
        "are divided by the shares of the code table, which is an estimate.",
    ),
    "changes.rest_outside": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{persons} persons live or work in the part of old units that the code table leads to no "
        "unit (e.g. {examples}): they count as commuters to or from places outside, or are left "
        "out.",
    ),
    "changes.contradicting": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of an old and a new code have several shares in the field “{field}” (e.g. "
        "{example}): keep one row of each.",
    ),
    "stability.none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There is nothing to compare with: ask for at least one drawing, setting or other year.",
    ),
    "stability.failed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Drawings without any region, because nobody commutes between the units: {count} (e.g. "
        "{examples}). They count as drawings in which no unit stays.",
    ),
    "stability.all_failed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No drawing has any region (e.g. {examples}), because nobody commutes between the units "
        "there: leave out smaller flows only, or choose other settings.",
    ),
    "stability.year_codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes of the year {year} do not fit the units (e.g. {examples}): choose a code "
        "table from the old codes to those of the map, or leave the year out.",
    ),
    "stability.lost": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{persons} of {total} persons live or work in places whose codes lead to no unit ({count} "
        "codes, e.g. {examples}) and are left out: choose a code table from the codes of this "
        "year to those of the map, or leave the year out.",
    ),
    "stability.no_data": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no commuters in another year (e.g. {examples}): that year says nothing "
        "about them, and they are judged by the others.",
    ),
    "stability.as_base": QT_TRANSLATE_NOOP(
        "Smacreg",
        "These settings give the base itself and are not drawn again: {examples}.",
    ),
    "stability.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{example} in the list “{name}” is negative, but persons cannot be: change it.",
    ),
    "stability.list": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{example}” in the list “{name}” is not a number: write numbers with a decimal point and "
        "a semicolon between them.",
    ),
    "stability.no_year": QT_TRANSLATE_NOOP(
        "Smacreg",
        "To compare years, choose the field with the year and the year of the base division.",
    ),
    "stability.skipped": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} combinations of thresholds contradict themselves and are left out (e.g. "
        "{examples}).",
    ),
    "stability.consensus_large": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{units} units are together so often that the division most drawings agree on cannot be "
        "computed (at most {most}): choose criteria that give smaller regions.",
    ),
    "lines.none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No flow between two units is as large as asked for: lower the limits.",
    ),
    "lines.largest": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of lines of each unit is {value}, but must be 1 or more: change it, or leave "
        "it empty for all.",
    ),
    "lines.share": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest share of the residents is {value}, but must be from 0 to 1: change it.",
    ),
    "lines.persons": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest number of persons is {value}, but must be 0 or more: change it.",
    ),
    "hierarchy.left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have neither residents in work nor jobs and are not assigned (e.g. "
        "{examples}).",
    ),
    "hierarchy.ties_by_inflow": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by the largest inflow, as flowbca "
        "prescribes.",
    ),
    "hierarchy.ties_at_cap": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were ties at the largest similarity and went to the pair with most "
        "commuters for its labour force.",
    ),
    "hierarchy.no_labour_force": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no labour force to divide by (e.g. {examples}); their links count "
        "as the largest possible, {cap}.",
    ),
    "hierarchy.neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, but neighbours of {neighbours}: use neighbours of the same "
        "units.",
    ),
    "hierarchy.centres": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} protected centres are not among the units (e.g. {examples}): correct their codes.",
    ),
    "hierarchy.cap": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The largest similarity is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.years": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The years have different units ({count} codes differ, e.g. {examples}): use tables with "
        "codes of one date.",
    ),
    "hierarchy.too_few_links": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{asked} regions were asked for, but {regions} are left when no two of them are linked "
        "any more.",
    ),
    "hierarchy.not_reached": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No more regions can be merged, although the stop rule is not met: it is at {reached}, "
        "and {value} was asked for.",
    ),
    "hierarchy.nothing_merged": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The stop rule is met before the first merge, so every unit is a region of its own.",
    ),
    "hierarchy.number": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{value} regions were asked for, but there are {units} units: ask for 1 to {units}.",
    ),
    "hierarchy.share": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The share is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.height": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The height is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.no_height": QT_TRANSLATE_NOOP(
        "Smacreg",
        "This method knows no height: cut by the strength of the link instead.",
    ),
    "hierarchy.value": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The stop rule’s value is {value}, but must be a number above 0: change it.",
    ),
    "times.speed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The speed along the straight line is {speed}, but must be above 0 kilometres per"
        " hour: change it, or leave it empty.",
    ),
    "times.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A travel time in the field “{field}” is negative ({example} in row {row}): write"
        " minutes of 0 or more.",
    ),
    "times.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the travel times is between two of the units: the table has codes like "
        "{examples}, the units have codes like {units}. Choose the fields with the codes "
        "of unit and centre.",
    ),
    "times.none_filled": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the {count} rows of the travel time table has minutes yet: fill them in "
        "and run again.",
    ),
    "times.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the travel time table are not among the units (e.g. "
        "{examples}); their rows are left out.",
    ),
    "times.no_position": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Some units have no position, so straight lines between them have no length: "
        "repair their geometry, or give travel times instead.",
    ),
    "times.mode": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The value “{example}” in row {row} does not say whether a travel time is by "
        "another mode than car: write 1 for yes and 0 for no.",
    ),
    "centres.none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds no centre: choose the field with the codes of the "
        "units that are centres.",
    ),
    "centres.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} centres in the field “{field}” are not among the units (e.g. "
        "{examples}): correct their codes, or choose a map of the same year.",
    ),
    "centres.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit {example} in the field “{field}” belongs to two centres: give each unit one row.",
    ),
    "centres.residents": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no residents in the field “{field}” (e.g. {example}): shares "
        "need a number above 0, so fill it in or choose another field.",
    ),
    "centres.time_assumed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have a large enough share for exactly one centre but no travel "
        "time: it is assumed to be short enough (e.g. {examples}).",
    ),
    "centres.needs_time": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units need a travel time to be decided (e.g. {examples}): fill in the "
        "{pairs} pairs of the table of travel times and run again with it. Until then "
        "they stay with the centre of the largest share, or alone.",
    ),
    "centres.straight_line": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are placed with a straight line instead of a travel time (e.g. "
        "{examples}): fjords and mountains do not count in it.",
    ),
    "centres.sweden": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{centres} units are centres of their own, {rings} regions are rings of units "
        "that point at each other, and {cuts} long chains were cut.",
    ),
    "centres.nordregio": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{centres} units are centres, {secondary} secondary centres and {members} "
        "members; {rings} regions are rings of members that point at each other.",
    ),
    "centres.unplaced": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are neither centre nor member by these rules (e.g. {examples}): "
        "they stay by themselves, with the members that point to them.",
    ),
    "centres.no_city": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has at least {limit} inhabitants (the largest has {largest}): choose a "
        "lower limit, or give the cities as a table of centres.",
    ),
    "centres.small_cities": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The limit for a city is {limit} inhabitants and not {city}: this is the FUA rule"
        " applied to small cities, and no functional urban areas in the sense of the EU "
        "and the OECD.",
    ),
    "centres.joined": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} times a city sends 15 % of its employed residents to another one: they "
        "count as one destination (e.g. {examples}).",
    ),
    "centres.no_neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "It is not known which units are neighbours, so enclaves are not added and "
        "exclaves not dropped: choose how to find neighbours under contiguity.",
    ),
    "centres.enclaves": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units all of whose neighbours belong to one area are added to it (e.g. "
        "{examples}).",
    ),
    "centres.exclaves": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units that do not hang together with their city are dropped (e.g. {examples}).",
    ),
    "centres.outside": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units belong to no city and have no region.",
    ),
    "centres.mergers": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {count} units the runner-up was ahead of every part of today's centre in "
        "{year}, so that a municipal merger may have decided who leads (e.g. {examples}).",
    ),
    "contiguity.compatible": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The method of the R package LabourMarketAreas knows no neighbours: choose another "
        "method, or let regions in several pieces be reported or repaired afterwards.",
    ),
    "contiguity.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, but the neighbours of {neighbours}: find the neighbours of the "
        "same units.",
    ),
    "contiguity.whole": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Every region is in one piece ({count} in all).",
    ),
    "contiguity.in_pieces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of {regions} regions are in several pieces (e.g. {examples}), with {units} units "
        "apart from their centre ({detached}): give polygons with sea, or links such as ferries "
        "and bridges, where people can cross, or let the regions be repaired.",
    ),
    "contiguity.detached_islands": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of the units apart from their centre have no neighbour at all (e.g. {examples}).",
    ),
    "contiguity.repaired": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{pieces} pieces with {count} units were moved to a region next to them ({examples}); the "
        "decision log says why.",
    ),
    "contiguity.not_repaired": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are apart from their centre and no other region lies next to them, so they "
        "stay ({examples}): give polygons with sea, or links such as ferries and bridges.",
    ),
    "contiguity.groups": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units had no commuters to or from the regions next to them and followed their "
        "neighbours (e.g. {examples}).",
    ),
    "contiguity.no_commuters": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no commuters to or from any region next to them and were given to the "
        "one with most jobs (e.g. {examples}).",
    ),
    "contiguity.alone": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units should have joined another region, but none lies next to theirs, so they "
        "stay (e.g. {examples}): give polygons with sea, or links such as ferries and bridges, "
        "where people can cross.",
    ),
    "contiguity.below_criteria": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions do not fulfil the criteria after these changes, though they did before "
        "or are new ({examples}): look at them before you use the division.",
    ),
    "by_hand.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the decisions by hand have different lengths ({units} and {regions}): "
        "read them from the same rows.",
    ),
    "by_hand.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} decisions by hand have no unit in the field “{field}” (first: row {row}): fill "
        "in the codes or remove the rows.",
    ),
    "by_hand.unknown_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are not among the units "
        "(e.g. {examples}): correct them or remove the rows.",
    ),
    "by_hand.unknown_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are neither a unit nor a "
        "region (e.g. {examples}): write the code of any unit in the region.",
    ),
    "by_hand.unassigned_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are units without a region "
        "(e.g. {examples}): write the code of a unit that has one.",
    ),
    "by_hand.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The decisions by hand give the unit {example} several regions in the field “{field}” "
        "({regions}): keep one of them.",
    ),
    "by_hand.doubtful": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand are both a unit and the id of another region (e.g. "
        "{examples}): they are read as the region that the unit is in.",
    ),
    "by_hand.moved": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units were moved by hand ({examples}).",
    ),
    "by_hand.nothing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} decisions by hand change nothing ({examples}).",
    ),
    "by_hand.emptied": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no unit left after the decisions by hand and are gone ({examples}).",
    ),
    "by_hand.centre_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions lost their centre by the decisions by hand ({examples}): of the units "
        "that are left, the one with most jobs is the centre now.",
    ),
    "by_hand.in_pieces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions fall into pieces by the decisions by hand ({examples}).",
    ),
    "by_hand.no_link": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no commuters to or from a region that could take them and stay where "
        "they are (e.g. {examples}): name a region for them.",
    ),
    "network.silent": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have neither residents in work nor jobs in the commuting table and are "
        "not assigned (e.g. {examples}).",
    ),
    "network.starts": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{runs} starts from the seed {seed} reached a modularity from {least} to {most} at "
        "resolution {resolution}; the best one counts.",
    ),
    "network.best_start": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The commuting table is large: {runs} starts from the seed {seed} reached a modularity "
        "from {least} to {most} at resolution {resolution} in one pass, and only the best one was "
        "followed to its end at {quality}.",
    ),
    "network.resolution": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The resolution is {value}, but must be a number above 0: change it (1 is the usual one, "
        "more gives smaller regions).",
    ),
    "network.seed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The seed is {value}, but must be a whole number of 0 or more: change it.",
    ),
    "network.runs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of starts is {value}, but must be 1 or more: change it (10 is the usual one).",
    ),
    "network.cut_off": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest share of a flow that is followed is {value}, but must be from 0 to below "
        "1: change it (0.1 means one in ten residents in work).",
    ),
    "network.endless": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The sum of indirect flows does not end, because nobody works at home in the largest "
        "units, which send all their commuters to each other: leave indirect flows out.",
    ),
    "network.below_cut_off": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units send their largest flow to a larger unit, but a smaller share than "
        "{share} % of their residents in work: they do not follow it.",
    ),
    "network.no_neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Contiguity is not enforced: any two groups with commuters between them could merge, "
        "while the published method merges only neighbours.",
    ),
    "network.rounded": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} flows are no whole numbers and are rounded, to 1 at least, because the "
        "description length counts persons: {before} persons became {after}.",
    ),
    "network.many_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, and the description length takes at most {most}: choose "
        "another method, or draw regions of larger units.",
    ),
    "times.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The travel time {example} stands in the table as {one} and as {other} minutes by the same "
        "mode: keep one of them.",
    ),
    "centres.city_size": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest city is {limit} inhabitants, but must be above 0: change it.",
    ),
    "centres.merger_codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of {year} lead to no unit (e.g. {examples}); their commuters do not count "
        "in the question whether a merger decides.",
    ),
    "centres.few_residents": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have fewer residents in the field “{field}” than employed residents in the "
        "commuting table (e.g. {examples}): check that it is the right field, of the same year.",
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
