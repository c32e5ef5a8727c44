"""What the engine says about codes, names and years of units, and about mappings of these."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "codes_read.more_than_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the field “{field}” hold more than the code (e.g. {examples}): only the "
        "code is used.",
    ),
    "codes_read.padded": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the field “{field}” had lost the leading zeros of their codes (e.g. "
        "{examples}): these are put back, as you asked.",
    ),
    "vintages.found": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes in the field “{field}” fit the units of {vintage} best: {matched} of {count} "
        "codes are among these {units}.",
    ),
    "vintages.equal": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes in the field “{field}” that are units of {vintage} are units of {others} as "
        "well: codes alone do not tell which it is, so check the year of the table.",
    ),
    "vintages.mixed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes in the field “{field}” are no units of {vintage}, but of other years (e.g. "
        "{examples}): the table mixes structures, so check that no unit is counted twice, or "
        "choose the field with the year.",
    ),
    "vintages.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes in the field “{field}” are units of no year that is known (e.g. "
        "{examples}): correct them, or leave out these rows if they are totals or places outside.",
    ),
    "vintages.none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the {count} codes in the field “{field}” is a unit of any year that is known "
        "(e.g. {examples}): choose the field with the codes.",
    ),
    "names.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {names} names but {counties} counties: read both from the same rows.",
    ),
    "names.repeat": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” belong to several units (e.g. {examples}): choose "
        "the field with the county, or write the county in brackets behind the name.",
    ),
    "names.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the {count} names in the field “{field}” is the name of a unit (e.g. {examples}): "
        "choose the field with the names, and units of the same year as the table.",
    ),
    "names.not_exact": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” match but for accents, spelling or one half of a "
        "double name (e.g. {examples}).",
    ),
    "names.old_county": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” stand with a county of another year in the field "
        "“{county_field}” (e.g. {examples}); each is the name of one unit only.",
    ),
    "names.county": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” are names of units, but not in the county that the "
        "field “{county_field}” gives (e.g. {examples}), and stay without a code: correct the "
        "county, or choose units of the same year as the table.",
    ),
    "names.other_year": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” are names of units of other years only and stay "
        "without a code (e.g. {examples}): choose units of the same year as the table.",
    ),
    "names.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names in the field “{field}” are the name of no unit and stay without a code "
        "(e.g. {examples}): correct them, or leave out these rows if they are totals.",
    ),
    "names.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows have no name in the field “{field}” and stay without a code.",
    ),
    "plausibility.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns to compare have different lengths ({lengths}): read codes and values from "
        "the same rows.",
    ),
    "plausibility.threshold": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The largest deviation that is accepted is {value}, but must be above 0.",
    ),
    "plausibility.repeated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes occur more than once in the field “{field}” (e.g. {examples}): the "
        "comparison needs one row for each unit, so choose one year or sum the rows first.",
    ),
    "plausibility.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are negative (e.g. {examples}): mappings are "
        "compared by counts, so choose another field.",
    ),
    "plausibility.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has a value in both “{field}” and “{reference}” (codes e.g. {examples} and "
        "{others}): choose a second variable by the same codes.",
    ),
    "plausibility.passed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{field}” fits “{reference}” in all {count} units: none deviates by more than {limit} % "
        "(largest: {largest} %, {example}).",
    ),
    "plausibility.suspicious": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{field}” deviates from “{reference}” by more than {limit} % in {count} of {units} units "
        "(e.g. {examples}): check which old units these were put together from.",
    ),
    "plausibility.unpaired": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have a value in only one of “{field}” and “{reference}” (e.g. {examples}) "
        "and are not compared.",
    ),
    "pack.not_json": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} is no JSON that can be read ({problem}): choose another file or fetch "
        "it again.",
    ),
    "pack.format": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} is not in the format “{format}”: choose another file.",
    ),
    "pack.version": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} has version {version} of its format, but this plugin knows version "
        "{known}: update the plugin.",
    ),
    "pack.entry": QT_TRANSLATE_NOOP(
        "Smacreg",
        "An entry of the file {source} breaks its format ({problem}): {entry}. Correct it.",
    ),
    "pack.count": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} has {count} units in {vintage}, but says that there are {declared}: "
        "correct it.",
    ),
    "pack.sum": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The shares of {code} in the file {source} add up to {total} instead of 1: correct them.",
    ),
}
