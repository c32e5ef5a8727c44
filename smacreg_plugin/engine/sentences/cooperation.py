"""What the engine says about cooperations, the capacity of regions, and scores."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "cooperation.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of cooperations has no row with a cooperation in the field “{field}” and a "
        "member in the field “{member}”: choose a table with one row for each member of each "
        "cooperation.",
    ),
    "cooperation.incomplete_rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table of cooperations have no cooperation or no member (first: row "
        "{row}) and are left out.",
    ),
    "cooperation.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No member in the field “{field}” (e.g. {examples}) is a unit (e.g. {units}): choose the "
        "field with the codes of the members, or a map of the same date.",
    ),
    "cooperation.unknown_members": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} members in the field “{field}” are not among the units: {members}. They count as "
        "members outside all regions, so that their {cooperations} cooperations (e.g. {examples}) "
        "cannot lie inside one region: check that the codes are those of the map.",
    ),
    "cooperation.repeated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows name a member of a cooperation once more (e.g. {examples}): each member "
        "counts once.",
    ),
    "cooperation.one_member": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} cooperations have one member only and are left out (e.g. {examples}).",
    ),
    "cooperation.none_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No cooperation has two or more members: check that the field “{field}” holds the same "
        "value for all members of a cooperation.",
    ),
    "cooperation.tasks_differ": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} cooperations have different members for different tasks (first: {example}, with "
        "{tasks}): give each its own value in the field “{field}”, for example cooperation and "
        "task together.",
    ),
    "cooperation.several_names": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} cooperations have several names (e.g. {example}: {names}): the first in the "
        "alphabet is used.",
    ),
    "cooperation.council_missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No cooperation has the task “{task}”, which is to mark the councils; the field “{field}” "
        "holds {tasks}: choose one of these.",
    ),
    "cooperation.only_councils": QT_TRANSLATE_NOOP(
        "Smacreg",
        "All cooperations have the task “{task}” of the councils, so that none is left to look "
        "at: leave the task of the councils empty to look at them.",
    ),
    "cooperation.units_differ": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The division has {regions} units and the map {units}: use a division of the same units.",
    ),
    "cooperation.draws": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of random drawings is {value}, but must be from 1 to {most}: change it.",
    ),
    "cooperation.small_pieces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units hang together with too few others for some of the sizes drawn (e.g. "
        "{examples}): no random group of such a size starts there. Polygons with sea, a gap or "
        "links join islands.",
    ),
    "cooperation.no_group": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are no neighbours for random groups of {sizes} units: {count} cooperations of this "
        "size count as never inside one region by chance. Give polygons with sea, a gap or links.",
    ),
    "capacity.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} values in the field “{field}” are negative (first: {value} for {example}), which "
        "they cannot be: correct them or choose another field.",
    ),
    "capacity.nobody": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds only zeros: choose the field with the inhabitants, or leave it "
        "empty.",
    ),
    "capacity.limit": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The limit of small units is {value} inhabitants, but must be above 0: change it.",
    ),
    "finances.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of finances has no rows for the chosen year: choose another table or year.",
    ),
    "finances.year": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The year {year} is not in the field “{field}” of the finances, which holds {years}: "
        "choose one of these.",
    ),
    "finances.repeated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units occur more than once in the finances (e.g. {examples}): if the table holds "
        "several years, choose the field with the year and one of them.",
    ),
    "finances.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No code of the finances in the field “{field}” (e.g. {examples}) is a unit (e.g. "
        "{units}): choose the field with the unit codes, or finances of the same date.",
    ),
    "finances.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the finances are not among the units and are left out (e.g. {examples}).",
    ),
    "finances.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no amount in the field “{field}” or no gross revenue (e.g. "
        "{examples}): their regions are calculated without them and marked as partial.",
    ),
    "scores.empty": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The table of scores has no row with an area in the field “{field}”: choose a table with "
        "one row for each area, item and rater.",
    ),
    "scores.incomplete_rows": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} rows of the table of scores have no area, no item or no score (first: row {row}) "
        "and are left out.",
    ),
    "scores.no_match": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No area of the scores in the field “{field}” (e.g. {examples}) is among those of the map "
        "(e.g. {areas}): choose the right field, and whether the scores are about units or "
        "regions.",
    ),
    "scores.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} areas of the scores are not on the map and are left out (e.g. {examples}).",
    ),
    "scores.repeated": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} raters score an item of an area more than once (first: {example}): keep one score "
        "of each rater.",
    ),
    "scores.few_raters": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of {all} scored items have one rater only: nothing tells whether others would "
        "agree.",
    ),
    "scores.wide": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {count} scored items: the map layers hold the first {most}, the table of "
        "statistics all.",
    ),
}
