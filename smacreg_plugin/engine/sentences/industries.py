"""What the engine says about jobs by industry."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "industries.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the industry table have different lengths ({lengths}): read them from the "
        "same rows.",
    ),
    "industries.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The industry table has no rows: choose a table with one row for each unit, industry and "
        "period.",
    ),
    "industries.no_key": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the industry table have nothing in the field “{field}” (first: row "
        "{row}): fill it in or remove the rows.",
    ),
    "industries.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the codes in the field “{field}” of the industry table (e.g. {examples}) is among "
        "the units, whose field “{unit}” has codes like {units}: choose the right field and a "
        "table with codes of the same year as the map.",
    ),
    "industries.without_unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of the industries to leave out are not in the field “{field}” ({examples}): write "
        "codes or names as they stand there, with a semicolon between them ({industries}).",
    ),
    "industries.nothing_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "All industries in the field “{field}” are left out: leave out fewer.",
    ),
    "industries.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are negative (first: {example} in row {row}): jobs "
        "cannot be negative, so correct or remove these rows.",
    ),
    "industries.duplicate": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} combinations of unit, industry and period occur more than once in the industry "
        "table (e.g. {example}, row {row}): keep one row of each, for example only one sex, age "
        "or place (of work or of residence).",
    ),
    "industries.duplicate_without_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} combinations of unit and industry occur more than once in the industry table "
        "(e.g. {example}, row {row}): choose the field with the period, or keep one row of each.",
    ),
    "industries.double": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries are totals or contain others, so that jobs would count twice: {list}. "
        "Write “{leave_out}” under “Industries to leave out”, or remove these rows or the finer "
        "ones.",
    ),
    "industries.left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries are left out as asked ({list}), with {jobs} jobs over all units and "
        "periods of the table.",
    ),
    "industries.several_names": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries have several names (e.g. {industry}: {names}): the first in the "
        "alphabet is used.",
    ),
    "industries.suppressed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are missing or suppressed (e.g. {examples}): they "
        "do not count as zero, and a unit has no value for a period in which one is missing.",
    ),
    "industries.outside": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units of the industry table are not on the map (e.g. {examples}).",
    ),
    "industries.other_level": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the industry table are shorter or longer than those of the units (e.g. "
        "{examples}): they are taken for counties or other areas and are not summed.",
    ),
    "industries.nation_rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The rows with the code “{code}” of the industry table are taken for the whole country.",
    ),
    "industries.silent_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units do not occur in the industry table (e.g. {examples}).",
    ),
    "industries.silent_periods": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of unit and period do not occur in the industry table (e.g. {examples}).",
    ),
    "industries.no_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The period {period} is not in the industry table, which holds {periods}: choose one of "
        "these.",
    ),
    "industries.partition": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The division and the industry table have different units ({count} codes differ, e.g. "
        "{examples}): use a division of the same units.",
    ),
    "industries.nation_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} periods are not in the nation's table ({examples}), which holds {periods}: use "
        "tables of the same periods.",
    ),
    "industries.nation_lacks": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries with jobs are not in the nation's table ({examples}), which holds "
        "{industries}: use the same industries in both tables.",
    ),
    "industries.only_nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries of the nation's table are not in the industry table (e.g. "
        "{examples}): they count in the growth of the nation only.",
    ),
}
