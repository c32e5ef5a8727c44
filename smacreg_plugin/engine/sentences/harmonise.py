"""What the engine says about bringing old codes to the units of one date."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "klass.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} with changes of codes is empty: fetch it again from KLASS.",
    ),
    "klass.not_json": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} begins like JSON but is not complete ({problem}): fetch it again from "
        "KLASS.",
    ),
    "klass.codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} lists the codes of one date, not their changes: choose a file of "
        "changes (codeChanges) or a correspondence (correspondenceMaps) from KLASS.",
    ),
    "klass.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} is no file of changes or correspondence from KLASS (found: {found}): it "
        "needs the columns oldCode and newCode, or sourceCode and targetCode. Give any other "
        "table as the code table.",
    ),
    "klass.no_rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The file {source} has no changes of codes: fetch a longer period from KLASS.",
    ),
    "harmonise.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table to harmonise has no rows: choose a table with one row for each municipality.",
    ),
    "harmonise.no_value": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No field with numbers is chosen: choose at least one field of values or of rates.",
    ),
    "harmonise.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table have no code in the field “{field}” (first: row {row}): fill in "
        "the codes or remove the rows.",
    ),
    "harmonise.method": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There is no method “{value}”: choose one of {known}.",
    ),
    "harmonise.no_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Some rows have no period in the field “{field}”: fill in the year or remove the rows.",
    ),
    "harmonise.period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} different texts in the field “{field}” are no period (e.g. {examples}): write "
        "years (2019), quarters (2019K1), months (2019M06) or dates (2019-01-01).",
    ),
    "harmonise.duplicate": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows repeat a code in the field “{field}” with the same period and keys (e.g. "
        "{example}): keep one row of each, or choose the field that tells them apart as a key.",
    ),
    "harmonise.repeated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows repeat a pair of units with the same period and keys (e.g. {example}): their "
        "values are summed.",
    ),
    "harmonise.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are missing or held back ({symbols}; first: row "
        "{row}): every sum that needs one of them stays empty.",
    ),
    "harmonise.row_numbers": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Left out, since they only number the rows: {fields}.",
    ),
    "harmonise.describing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Fields that only describe a unit or a key: {fields}. They keep their value where the "
        "old rows agree and are empty where they do not.",
    ),
    "harmonise.unchosen_values": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The fields {fields} hold numbers that change from period to period, but are not chosen "
        "as values or rates: they are empty wherever units were merged or split. Choose them too "
        "if you need them.",
    ),
    "harmonise.keys": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Rows are kept apart by: {fields}.",
    ),
    "harmonise.share": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The share of {code} that went to {new} is {value}, but must be above 0 and at most 1: "
        "correct it.",
    ),
    "harmonise.date": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A change of codes has “{value}” for its date: it must be a day such as 2020-01-01.",
    ),
    "harmonise.year": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” of the code table has “{value}” in row {row}, which is no year: "
        "correct it or leave it empty.",
    ),
    "harmonise.years_order": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In row {row} of the code table the year in “{last}” is before that in “{first}”: correct "
        "the row.",
    ),
    "harmonise.reversed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The correspondence runs from the new codes to the old ones; it is read the other way.",
    ),
    "harmonise.backwards": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The units wanted are the old ones of the changes, which are followed backwards: what was "
        "merged needs an earlier year in which the parts stood separately.",
    ),
    "harmonise.half_changes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the file of changes have only an old or only a new code and are skipped.",
    ),
    "harmonise.names": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds names instead of codes (e.g. {examples}): their codes are "
        "looked up.",
    ),
    "harmonise.unmentioned": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes do not occur in the changes and are kept as they are (e.g. {examples}); "
        "give a layer of the units wanted to have them checked.",
    ),
    "harmonise.vintage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes in the field “{field}” are those in use from {year}.",
    ),
    "harmonise.vintage_first": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes in the field “{field}” are those before all changes.",
    ),
    "harmonise.forgotten_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds periods, but is not chosen as the period: the codes of all rows "
        "are read as those of one year. Choose it, so that each row has the codes of its time.",
    ),
    "harmonise.unmatched_most": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{share} % of the table stands on codes in the field “{field}” that lead to no unit (e.g. "
        "{examples}; units are e.g. {units}): choose changes of codes that cover the years of the "
        "table, units of the whole area, and the right period field, or say which year the codes "
        "belong to.",
    ),
    "harmonise.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes lead to no unit, at least in some years (e.g. {examples}): {rows} rows with "
        "{value} in “{field}” are left out and stand in the report.",
    ),
    "harmonise.rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{rows} rows became {found}: {exact} exact, {summed} summed, {estimated_structure} "
        "estimated from an earlier structure, {estimated_share} estimated by share, {refused} "
        "refused.",
    ),
    "harmonise.by_share": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}); "
        "they are divided by shares, which is an estimate.",
    ),
    "harmonise.by_structure": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows with {value} in “{field}” (e.g. of {examples}) are divided as in the last "
        "earlier period in which the parts stood separately, which is an estimate.",
    ),
    "harmonise.refused": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows with {value} in “{field}” belong to units that were split (e.g. {examples}), "
        "and no shares are known: the rows of the parts are empty. Give a table of shares, or "
        "choose common units.",
    ),
    "harmonise.rates_refused": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rates are empty ({fields}; units e.g. {examples}): a rate is neither averaged "
        "over units that were merged nor guessed for parts. Harmonise what it was computed from.",
    ),
    "harmonise.parts_missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} times a merged unit lacks one of its parts in a period, so that its sum is too "
        "small (e.g. {unit} in {period} without {codes}).",
    ),
    "harmonise.check_field": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field to check (“{field}”) is not among the fields of values ({known}): choose one of "
        "these.",
    ),
    "harmonise.check_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The period to check ({value}) is not in the field “{field}”, which holds {known}: choose "
        "one of these.",
    ),
    "harmonise.check_summed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table to check against repeat a unit: “{field}” is summed over them; "
        "choose its period field if it holds several years.",
    ),
    "harmonise.fractions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of split units are no whole numbers and their parts are not rounded.",
    ),
    "harmonise.totals": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Sum of “{field}”: {before} before, {after} after, difference {difference}.",
    ),
}
