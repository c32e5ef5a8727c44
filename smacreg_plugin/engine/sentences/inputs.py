"""What the engine says about codes, numbers, units, flows and partitions."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

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
    "partition.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units but {regions} region labels: give one label for each unit.",
    ),
    "partition.units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The division and the commuting matrix have different units ({count} codes "
        "differ, e.g. {examples}): use a division of the same units.",
    ),
}
