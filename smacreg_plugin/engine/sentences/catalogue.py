"""What the engine says about the catalogue of indicators, its formulas and categories."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "catalogue.encoding": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue is not UTF-8 text (byte {position}): save it with the encoding UTF-8.",
    ),
    "catalogue.not_json": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue is not valid JSON (line {line}, column {column}): look there for a comma, "
        "quotation mark or bracket that is missing or too many.",
    ),
    "catalogue.repeated_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "An entry of the catalogue has the same key twice ({keys}): keep one of them.",
    ),
    "catalogue.format": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file is no catalogue of indicators: choose a JSON file whose key “format” is "
        "“{expected}”.",
    ),
    "catalogue.version": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue has version {version}, but this plugin reads version {expected}: change the "
        "catalogue or install a plugin that reads it.",
    ),
    "catalogue.country": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The country of the catalogue is “{country}”: write two capital letters, for example NO.",
    ),
    "catalogue.other_country": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue is for the country {country}, not {expected}: choose a catalogue of the "
        "same country.",
    ),
    "catalogue.not_object": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue must be an object, with keys and values in curly brackets.",
    ),
    "catalogue.not_list": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue must be a list in square brackets.",
    ),
    "catalogue.not_text": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue must be a text, and not an empty one: fill it in.",
    ),
    "catalogue.not_number": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue is {value}, but must be a number above 0.",
    ),
    "catalogue.not_years": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue is {value}, but must be a whole number of years above 0.",
    ),
    "catalogue.not_flag": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue is {value}, but must be true or false, without quotation "
        "marks.",
    ),
    "catalogue.choice": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue is “{value}”, but must be one of these: {choices}.",
    ),
    "catalogue.twice": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue repeats {values}: keep each once.",
    ),
    "catalogue.unknown_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue has unknown keys ({keys}): remove them or correct their "
        "spelling; known are {known}.",
    ),
    "catalogue.missing_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue lacks these keys: {keys}. Add them.",
    ),
    "catalogue.missing_language": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue lacks these languages: {languages}. Add them; the same text "
        "may stand in several languages.",
    ),
    "catalogue.id": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The id “{id}” in the catalogue must consist of lower-case letters a to z, digits and "
        "underscores, and begin with a letter.",
    ),
    "catalogue.indicator_id": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The id “{id}” of an indicator must consist of at most 32 letters a to z, digits and "
        "underscores, and begin with a letter.",
    ),
    "catalogue.duplicate_id": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} ids occur more than once in the catalogue (e.g. {examples}): give each entry an "
        "id of its own.",
    ),
    "catalogue.duplicate_alias": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The name “{alias}” belongs to several variables of the catalogue ({variables}): remove it "
        "from all but one.",
    ),
    "catalogue.unknown_theme": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the theme “{theme}”, which the catalogue does not define: add it "
        "to “themes” or choose one of these: {known}.",
    ),
    "catalogue.unknown_variable": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” names the variable “{variable}”, which the catalogue does not define: add it to "
        "“variables” or correct its spelling.",
    ),
    "catalogue.unknown_indicator": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue has no indicator “{id}”: choose among its ids, e.g. {known}.",
    ),
    "catalogue.unknown_part": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The variable “{id}” has the part “{part}”, which the catalogue does not define: add it to "
        "“variables” or correct its spelling.",
    ),
    "catalogue.part_not_additive": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The variable “{id}” cannot be the sum of its part “{part}”: both must be of the kind "
        "count or amount, since rates, medians and scores cannot be added.",
    ),
    "catalogue.part_dimension": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The variable “{id}” is given by {dimension}, but its part “{part}” is not: give the part "
        "the same “dimension”.",
    ),
    "catalogue.parts_circle": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The variable “{id}” is a part of itself: correct its “parts”.",
    ),
    "catalogue.no_dimension": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” asks for categories of the variable “{variable}”, which has none: give the "
        "variable a “dimension” or leave the categories out.",
    ),
    "catalogue.no_category": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue names the category “{category}”, which does not exist for "
        "{dimension}: write ages such as 20-34, 67 or 90+, or industries such as 06 or 01-03.",
    ),
    "catalogue.categories_overlap": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{place}” in the catalogue names categories that overlap ({categories}), so that somebody "
        "would count twice: correct them.",
    ),
    "catalogue.needs_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule {rule}, which needs “{field}”: add it or choose another "
        "rule.",
    ),
    "catalogue.idle_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule {rule}, which does not use “{field}”: remove it or choose "
        "another rule.",
    ),
    "catalogue.one_variable": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule {rule}, whose numerator must be one variable: write no "
        "sum and no factor.",
    ),
    "catalogue.not_additive": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} would add the variable “{variable}”, which is of the kind {kind}, by "
        "the rule {rule}: only counts and amounts can be added, so name these or choose another "
        "rule.",
    ),
    "catalogue.no_mean": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule WM, but “{variable}” is of the kind {kind}: only rates "
        "and scores have a weighted mean, counts and amounts are added, and medians have neither.",
    ),
    "catalogue.no_median": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule MED, but “{variable}” is no median: choose the rule of "
        "its kind.",
    ),
    "catalogue.no_vector": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} has the rule {rule}, but “{variable}” has no categories: give the "
        "variable a “dimension” or choose another rule.",
    ),
    "catalogue.default_uncertain": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator {id} is in the default set, but its certainty is “{certainty}”: only what "
        "is certain may be a default.",
    ),
    "catalogue.added": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Your catalogue adds {count} entries (e.g. {examples}).",
    ),
    "catalogue.replaced": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Your catalogue replaces {count} entries of the plugin's (e.g. {examples}).",
    ),
    "formula.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The formula “{place}” is empty: name at least one variable.",
    ),
    "formula.coefficient": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The formula “{place}” multiplies by “{part}”, which is no number above 0: write for "
        "example 0.5*births.",
    ),
    "formula.variable": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The formula “{place}” has “{part}” where a variable should stand: write variables in "
        "lower-case letters, with a space on both sides of each plus and minus.",
    ),
    "formula.category": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The formula “{place}” names the category “{part}”: write a number, a range such as 20-34, "
        "an open one such as 67+, or a name that begins with a letter.",
    ),
    "formula.lag": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The formula “{place}” names the year “{part}”: write @-10 for ten years earlier; later "
        "years are not possible.",
    ),
    "category.cut": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The groups of the table cut the range {wanted} (e.g. {found}): use finer data (single "
        "years of age, two-digit industries), or groups that begin and end where the range does.",
    ),
    "category.lacking": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table lacks a part of the range {wanted} (e.g. {found}): add these categories, with "
        "the value 0 where there is nobody.",
    ),
    "category.twice": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table has the same category twice (e.g. {found}), so that {wanted} cannot be summed: "
        "keep one of them.",
    ),
    "category.nested": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table has the category “{inner}” beside “{outer}”, which overlaps it: keep categories "
        "that do not overlap, so that nobody counts twice.",
    ),
}
