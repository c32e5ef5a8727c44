"""What the engine says about delineation by self-containment, by merging and from the network."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "delineation.ties_by_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by the order of codes, as the R "
        "package does.",
    ),
    "criteria.order": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{low} ({low_value}) must be smaller than {high} ({high_value}): change one of them.",
    ),
    "criteria.range": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{name} is {value}, but must be {rule}: change it.",
    ),
    "criteria.contradiction": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{name} is {value}, but the preset “{preset}” uses {own}: leave the field empty, "
        "or choose the preset “custom”.",
    ),
    "criteria.missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The preset “custom” needs your own values: fill in {names}.",
    ),
    "criteria.linkage": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The method of the R package LabourMarketAreas knows only the linkage Smart: choose "
        "a preset that uses Smart (TTWA, Italian or UK), “Custom” with Smart, or another "
        "method.",
    ),
    "delineation.left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no residents in work, no jobs or no link to other units and "
        "are not assigned (e.g. {examples}); commuters to and from them count in the "
        "statistics, but did not when the criteria were judged.",
    ),
    "delineation.nothing_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has both residents in work and jobs with a link to another unit: check "
        "the direction and the codes of the commuting table.",
    ),
    "delineation.ties": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by most jobs, then position, then code.",
    ),
    "delineation.closed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions stay below the criteria because their units have no link to any "
        "other region (e.g. {examples}).",
    ),
    "delineation.not_assigned": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units of the reserve list have no link to any region and are not "
        "assigned (e.g. {examples}).",
    ),
    "hierarchy.left_out": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have neither residents in work nor jobs and are not assigned (e.g. "
        "{examples}).",
    ),
    "hierarchy.ties_by_inflow": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were exact ties and were broken by the largest inflow, as flowbca "
        "prescribes.",
    ),
    "hierarchy.ties_at_cap": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} choices were ties at the largest similarity and went to the pair with most "
        "commuters for its labour force.",
    ),
    "hierarchy.no_labour_force": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no labour force to divide by (e.g. {examples}); their links count "
        "as the largest possible, {cap}.",
    ),
    "hierarchy.neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, but neighbours of {neighbours}: use neighbours of the same "
        "units.",
    ),
    "hierarchy.centres": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} protected centres are not among the units (e.g. {examples}): correct their codes.",
    ),
    "hierarchy.cap": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The largest similarity is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.years": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The years have different units ({count} codes differ, e.g. {examples}): use tables with "
        "codes of one date.",
    ),
    "hierarchy.too_few_links": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{asked} regions were asked for, but {regions} are left when no two of them are linked "
        "any more.",
    ),
    "hierarchy.not_reached": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No more regions can be merged, although the stop rule is not met: it is at {reached}, "
        "and {value} was asked for.",
    ),
    "hierarchy.nothing_merged": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The stop rule is met before the first merge, so every unit is a region of its own.",
    ),
    "hierarchy.number": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{value} regions were asked for, but there are {units} units: ask for 1 to {units}.",
    ),
    "hierarchy.share": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The share is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.height": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The height is {value}, but must be above 0 and at most 1: change it.",
    ),
    "hierarchy.no_height": QT_TRANSLATE_NOOP(
        "Smacreg",
        "This method knows no height: cut by the strength of the link instead.",
    ),
    "hierarchy.value": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The stop rule’s value is {value}, but must be a number above 0: change it.",
    ),
    "network.silent": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have neither residents in work nor jobs in the commuting table and are "
        "not assigned (e.g. {examples}).",
    ),
    "network.starts": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{runs} starts from the seed {seed} reached a modularity from {least} to {most} at "
        "resolution {resolution}; the best one counts.",
    ),
    "network.best_start": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The commuting table is large: {runs} starts from the seed {seed} reached a modularity "
        "from {least} to {most} at resolution {resolution} in one pass, and only the best one was "
        "followed to its end at {quality}.",
    ),
    "network.resolution": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The resolution is {value}, but must be a number above 0: change it (1 is the usual one, "
        "more gives smaller regions).",
    ),
    "network.seed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The seed is {value}, but must be a whole number of 0 or more: change it.",
    ),
    "network.runs": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The number of starts is {value}, but must be 1 or more: change it (10 is the usual one).",
    ),
    "network.cut_off": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest share of a flow that is followed is {value}, but must be from 0 to below "
        "1: change it (0.1 means one in ten residents in work).",
    ),
    "network.endless": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The sum of indirect flows does not end, because nobody works at home in the largest "
        "units, which send all their commuters to each other: leave indirect flows out.",
    ),
    "network.below_cut_off": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units send their largest flow to a larger unit, but a smaller share than "
        "{share} % of their residents in work: they do not follow it.",
    ),
    "network.no_neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Contiguity is not enforced: any two groups with commuters between them could merge, "
        "while the published method merges only neighbours.",
    ),
    "network.rounded": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} flows are no whole numbers and are rounded, to 1 at least, because the "
        "description length counts persons: {before} persons became {after}.",
    ),
    "network.many_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, and the description length takes at most {most}: choose "
        "another method, or draw regions of larger units.",
    ),
}
