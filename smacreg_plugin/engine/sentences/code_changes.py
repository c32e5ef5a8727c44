"""What the engine says about code changes."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
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
}
