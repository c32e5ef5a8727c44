"""What the engine says about the assessment and comparison of divisions."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
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
    "division.strange_centres": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} centres in the field “{field}” are not units of their region (e.g. {examples}): "
        "they are not used.",
    ),
    "division.several_centres": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have several centres in the field “{field}” (e.g. {examples}): none of "
        "these is used, so write one for each region.",
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
    "scenario.region": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{region}” is not a region of the scenario “{name}”: choose one that is (e.g. "
        "{examples}), or make a new region.",
    ),
    "scenario.no_name": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The scenario has no name: write one.",
    ),
    "scenario.name_taken": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There is already a scenario “{name}”: choose another name.",
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
}
