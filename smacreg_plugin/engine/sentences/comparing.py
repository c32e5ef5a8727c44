"""What the engine says about regions that are set against each other."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "comparing.no_rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of statistics has no row with a region and an indicator: choose a table with "
        "one row for each region, indicator and year.",
    ),
    "comparing.no_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No row of the table of statistics is one of a region: the field “{field}” never says "
        "“{wanted}”, but for example {found}. Choose the long table of the same run as the "
        "regions, or another field.",
    ),
    "comparing.nations": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of statistics has rows of {count} nations (e.g. {examples}), so that it is not "
        "clear which one the regions are compared with: keep the rows of one.",
    ),
    "comparing.duplicates": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table of statistics repeat a region, indicator, period and variant "
        "(e.g. {example}): keep one of each, or choose the fields that tell them apart.",
    ),
    "comparing.too_large": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of statistics would need too much memory: {series} indicators with "
        "{periods} periods in all, for {regions} regions. Check that the right fields were chosen "
        "for indicator, period and region, or keep fewer rows.",
    ),
    "comparing.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table of statistics have nothing in the field “{field}” and are left "
        "out: fill it in to see them.",
    ),
    "comparing.other_words": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows have words in the field “{field}” that do not fit there ({examples}) and "
        "are left out: write “{usual}” in those that you want to see.",
    ),
    "comparing.other_status": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows have a status that is not known in the field “{field}” (e.g. “{example}”): "
        "they count as complete where they have a value, and as missing where they have none.",
    ),
}
