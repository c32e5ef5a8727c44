"""What the engine says about tables of statistics and the indicators made from them."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "statistics.no_unit_column": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” has no column with the code of the unit, such as “code” or “kommune” "
        "(its columns: {columns}): rename that column, or write its name under the advanced "
        "parameters.",
    ),
    "statistics.no_numbers": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” has no column of numbers that is known (other columns: {columns}): "
        "name it “value” or after a variable of the catalogue, or write its name under the "
        "advanced parameters.",
    ),
    "statistics.no_such_column": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No table has the column “{column}” that is written for “{what}”: correct the name, or "
        "leave it empty to use the usual names.",
    ),
    "statistics.unknown_variable": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The catalogue has no variable “{variable}”: write one of {known}.",
    ),
    "statistics.encoding": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} names of the table “{table}” have lost letters (e.g. “{example}”): save it with "
        "the encoding UTF-8, or choose its encoding in the layer's properties.",
    ),
    "statistics.no_tables": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No table of statistics is given: choose at least one.",
    ),
    "statistics.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” has no rows: choose a table with one row for each unit and period.",
    ),
    "statistics.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table “{table}” have no code in the field “{field}” (first: row "
        "{row}): fill in the codes or remove the rows.",
    ),
    "statistics.no_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table “{table}” have no period in the field “{field}” (first: row "
        "{row}): fill in the periods or remove the rows.",
    ),
    "statistics.unknown_variables": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No text in the field “{field}” of the table “{table}” is a variable of the catalogue "
        "(e.g. {examples}): write the names of the catalogue, or add them to one of your own.",
    ),
    "statistics.variables_left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} variables of the table “{table}” are not in the catalogue and are left out (e.g. "
        "{examples}).",
    ),
    "statistics.duplicate": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} numbers stand twice in the table “{table}” (e.g. {example}): keep one row for "
        "each unit and period.",
    ),
    "statistics.duplicate_unread": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} numbers stand twice in the table “{table}” (e.g. {example}). Not read are the "
        "columns {columns}: if one of them tells the rows apart, choose it as the column with the "
        "category; otherwise keep one row for each unit and period.",
    ),
    "statistics.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} numbers of the table “{table}” are negative, but counts cannot be ({variable}: "
        "{value} for {unit} {period}): correct or remove them.",
    ),
    "statistics.undated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” has no column with the period: its numbers have no date and are "
        "not compared with those of other tables. Add a column “year”.",
    ),
    "statistics.not_possible": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of the table “{table}” are “.” (no number is possible) and count as "
        "missing (e.g. {example}).",
    ),
    "statistics.not_available": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of the table “{table}” are “..” (not available) and count as missing "
        "(e.g. {example}).",
    ),
    "statistics.suppressed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of the table “{table}” are “:” (suppressed to protect persons) and count "
        "as missing (e.g. {example}).",
    ),
    "statistics.no_value": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of the table “{table}” are empty and count as missing (e.g. {example}).",
    ),
    "statistics.all_unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the codes of the table “{table}” is among the units: the field “{field}” has "
        "codes like {examples}, the map like {units}. Choose a table with codes of the same year "
        "as the map, or harmonise its codes first.",
    ),
    "statistics.other_vintage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. "
        "{examples}) and are left out: if they are of another year, harmonise the codes first, or "
        "the regions lack these units.",
    ),
    "statistics.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {periods}, {count} codes of the table “{table}” are not units of the map (e.g. "
        "{examples}) and are left out.",
    ),
    "statistics.disagree": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} numbers of “{variable}” are given twice and differ ({tables}; e.g. {example}: "
        "{one} and {other}): those of the table that stands first, and totals before the sum of "
        "their parts, are used.",
    ),
    "statistics.columns_left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Columns of the table “{table}” are not read ({columns}), since its rows say what the "
        "numbers in {read} are: give them as a table of their own if they are needed.",
    ),
    "statistics.other_categories": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} periods of “{variable}” (e.g. {example}) are only in the table “{table}”, whose "
        "categories are not those of “{first}”: measures such as concentration leave them out. "
        "Bring the tables to the same categories, or give them one at a time.",
    ),
    "statistics.lacking": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No table gives “{variable}”.",
    ),
    "statistics.lacking_table": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No table gives “{variable}” (published in {tables}).",
    ),
    "statistics.no_categories": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” gives “{variable}” without the ages or industries that are needed.",
    ),
    "statistics.unknown_categories": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table “{table}” gives “{variable}” in categories that are no ages (e.g. {examples}): "
        "add a row with their total, or leave the variable out.",
    ),
    "indicators.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} indicators are not in the catalogue ({examples}): write ids such as {known}, "
        "“all”, or nothing for the usual set.",
    ),
    "indicators.none_of_theme": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the indicators asked for belongs to the themes that are chosen ({themes}): "
        "choose others, or none for all.",
    ),
    "indicators.no_such_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There is no value for the period {period}: the indicators have {known}.",
    ),
    "indicators.no_map_indicator": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The indicator “{indicator}” for the map is none of those computed ({known}): write one "
        "of these, or leave it empty for the first.",
    ),
    "indicators.nothing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{indicator}: {why} None of the {count} indicators can be computed from these tables: "
        "choose the tables that they need, or other indicators.",
    ),
    "indicators.coverage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest share of a region that must have values is {value}, but must be from 0 to "
        "1: change it.",
    ),
    "indicators.small_count": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The limit for small counts is {value}, but must be 0 or more: change it.",
    ),
    "indicators.no_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The tables have no period with all that it needs.",
    ),
    "indicators.not_in_periods": QT_TRANSLATE_NOOP(
        "Smacreg",
        "It has no value in the periods that are asked for.",
    ),
    "indicators.other_tool": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{measure}” is measured by the tool for industry structure.",
    ),
    "indicators.other_flows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{measure}” needs flows of migration between municipalities, which this tool does not "
        "read.",
    ),
    "indicators.needs_flows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "It needs a commuting table (published in {tables}).",
    ),
    "indicators.refused_med": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A median of a region cannot be made from the medians of its units.",
    ),
    "indicators.refused_none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "It is not defined for anything but the units that it was published for.",
    ),
    "indicators.zero_denominator": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of {indicator} have nothing to divide by (e.g. {example}) and are missing.",
    ),
    "indicators.many_zero_denominators": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values of {indicators} other indicators have nothing to divide by and are "
        "missing.",
    ),
    "indicators.centres_by_jobs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no centre in the division: the unit with most jobs in {period} "
        "counts as their centre (e.g. {examples}).",
    ),
    "indicators.centres_by_population": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no centre in the division: the unit with most inhabitants in "
        "{period} counts as their centre (e.g. {examples}).",
    ),
    "indicators.centres_by_jobs_undated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no centre in the division: the unit with most jobs counts as their "
        "centre (e.g. {examples}).",
    ),
    "indicators.centres_by_population_undated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no centre in the division: the unit with most inhabitants counts "
        "as their centre (e.g. {examples}).",
    ),
    "indicators.no_centres": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no centre (e.g. {examples}), so that centre and hinterland are not "
        "told apart: choose the field with the centre, or add a table with jobs or population.",
    ),
}
