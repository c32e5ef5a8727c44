"""Sentences on the industries of regions and on exposure to lost jobs."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "structure.relatedness": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{value}” is no kind of relatedness: choose one of {choices}.",
    ),
    "structure.shrinkage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of jobs that draw location quotients towards 1 is {value}, but must be 0 or "
        "more: change it.",
    ),
    "structure.no_jobs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No region has any jobs in the chosen period: choose another period, or check that the "
        "codes of the industry table are those of the map.",
    ),
    "structure.no_nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The nation has industries without a number in the chosen period: choose another period, "
        "or a table of the nation that is complete.",
    ),
    "structure.nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have more jobs than the nation (e.g. {examples}): choose a table of the "
        "nation that these regions are part of, of the same period.",
    ),
    "structure.above_nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} times a region has more jobs in an industry than the nation has (e.g. "
        "{examples}): check that both tables are of the same period and count the same.",
    ),
    "structure.no_jobs_in": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no jobs, or no complete numbers, in the chosen period (e.g. "
        "{examples}): their measures are empty.",
    ),
    "structure.no_rest": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have all the jobs (e.g. {examples}), so that there is no rest of the "
        "nation to compare with: their comparisons are empty. Give a table of the nation, or "
        "compare with the nation as a whole.",
    ),
    "structure.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries have no jobs anywhere and are left out (e.g. {examples}).",
    ),
    "structure.tied": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {count} regions two industries are the largest with as many jobs (e.g. {examples}): "
        "the first by code is named.",
    ),
    "structure.few_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Which industries are related is read from only {count} regions: below {fewest}, density "
        "and potential say little. Use more regions, or the municipalities of the whole country.",
    ),
    "structure.not_broader": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Every group holds only one industry, so that related and unrelated variety cannot be told "
        "apart and are left empty: use finer industries (two digits or more), or choose a field "
        "with broader groups.",
    ),
    "structure.no_groups": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The codes of the industries do not tell their broader groups, so that related and "
        "unrelated variety are left empty: choose a field with the group of the industry.",
    ),
    "structure.groups_from_codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The {count} broader groups of the industries are the sections of the standard industrial "
        "classification SN2007, read from the codes (e.g. {examples}).",
    ),
    "structure.divisions_from_codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The {count} broader groups of the industries are the two first digits of their codes "
        "(e.g. {examples}).",
    ),
    "structure.two_groups": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries have several groups in the field “{field}” (e.g. {examples}): give "
        "each industry one group.",
    ),
    "structure.no_group": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries have no group in the field “{field}” (e.g. {examples}): give each "
        "industry a group.",
    ),
    "structure.periods": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The first period ({first}) must come before the period ({period}): change one of them, "
        "or leave both empty for the first and the last of the table.",
    ),
    "structure.new_industries": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {count} regions Lilien's index leaves out industries that had no jobs in the first "
        "period (e.g. {examples}): their growth has no logarithm.",
    ),
    "structure.employer_negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” is negative ({example}) in row {row}: jobs cannot be negative, so "
        "correct it.",
    ),
    "structure.employer": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {count} units the largest employer has more jobs than the unit (field “{field}”, e.g. "
        "{examples}): check that both are of the same period and count jobs, not a share.",
    ),
    "exposure.unit": QT_TRANSLATE_NOOP(
        "Smacreg",
        "“{code}” is not a unit of the map, whose codes are in the field “{field}”: give the code "
        "of the unit where the jobs are.",
    ),
    "exposure.what": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A unit that loses jobs is given, but neither an industry nor a number of jobs: give at "
        "least one of them.",
    ),
    "exposure.industry": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There is no industry “{industry}” in the industry table, which has {industries}: choose "
        "one of these.",
    ),
    "exposure.same_name": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} industries are called “{industry}” ({examples}): give the code instead.",
    ),
    "exposure.no_jobs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit {code} has no jobs in the industry “{industry}” in the chosen period: choose "
        "another industry, or give the number of jobs.",
    ),
    "exposure.not_known": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit {code} lacks numbers by industry in the chosen period, so that it is not known "
        "how many jobs the industry “{industry}” has there: give the number of jobs.",
    ),
    "exposure.jobs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of jobs that go is {value}, but must be above 0: change it.",
    ),
    "exposure.too_many": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of jobs that go is {value}, but the unit {code} has only {jobs} jobs in the "
        "chosen period: give fewer, or choose another unit or period.",
    ),
    "exposure.above_industry": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of jobs that go is {value}, but the industry “{industry}” has only {jobs} in "
        "this unit: check the industry; the number is used as it is.",
    ),
    "exposure.counts": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In the unit {code}, {workers} persons work by the commuting table, and there are {jobs} "
        "jobs by the industry table.",
    ),
    "exposure.counts_differ": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In the unit {code}, {workers} persons work by the commuting table, but there are {jobs} "
        "jobs by the industry table: check that both are of the same year and the same borders. "
        "The losses are spread as people commute.",
    ),
    "exposure.counts_not_known": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In the unit {code}, {workers} persons work by the commuting table, but the industry table "
        "lacks numbers for it in the chosen period: check yourself that so many jobs can go there.",
    ),
    "exposure.nobody": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The commuting table has nobody who works in the unit {code}, so that nobody can lose "
        "work there: check that its codes are of the same year as the map.",
    ),
}
