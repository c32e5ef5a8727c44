"""What the engine says about contiguity and decisions by hand."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "contiguity.compatible": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The method of the R package LabourMarketAreas knows no neighbours: choose another "
        "method, or let regions in several pieces be reported or repaired afterwards.",
    ),
    "contiguity.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are {units} units, but the neighbours of {neighbours}: find the neighbours of the "
        "same units.",
    ),
    "contiguity.whole": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Every region is in one piece ({count} in all).",
    ),
    "contiguity.in_pieces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of {regions} regions are in several pieces (e.g. {examples}), with {units} units "
        "apart from their centre ({detached}): give polygons with sea, or links such as ferries "
        "and bridges, where people can cross, or let the regions be repaired.",
    ),
    "contiguity.detached_islands": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} of the units apart from their centre have no neighbour at all (e.g. {examples}).",
    ),
    "contiguity.repaired": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{pieces} pieces with {count} units were moved to a region next to them ({examples}); the "
        "decision log says why.",
    ),
    "contiguity.not_repaired": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are apart from their centre and no other region lies next to them, so they "
        "stay ({examples}): give polygons with sea, or links such as ferries and bridges.",
    ),
    "contiguity.groups": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units had no commuters to or from the regions next to them and followed their "
        "neighbours (e.g. {examples}).",
    ),
    "contiguity.no_commuters": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no commuters to or from any region next to them and were given to the "
        "one with most jobs (e.g. {examples}).",
    ),
    "contiguity.alone": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units should have joined another region, but none lies next to theirs, so they "
        "stay (e.g. {examples}): give polygons with sea, or links such as ferries and bridges, "
        "where people can cross.",
    ),
    "contiguity.below_criteria": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions do not fulfil the criteria after these changes, though they did before "
        "or are new ({examples}): look at them before you use the division.",
    ),
    "by_hand.length": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The columns of the decisions by hand have different lengths ({units} and {regions}): "
        "read them from the same rows.",
    ),
    "by_hand.no_code": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} decisions by hand have no unit in the field “{field}” (first: row {row}): fill "
        "in the codes or remove the rows.",
    ),
    "by_hand.unknown_units": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are not among the units "
        "(e.g. {examples}): correct them or remove the rows.",
    ),
    "by_hand.unknown_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are neither a unit nor a "
        "region (e.g. {examples}): write the code of any unit in the region.",
    ),
    "by_hand.unassigned_regions": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand in the field “{field}” are units without a region "
        "(e.g. {examples}): write the code of a unit that has one.",
    ),
    "by_hand.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The decisions by hand give the unit {example} several regions in the field “{field}” "
        "({regions}): keep one of them.",
    ),
    "by_hand.doubtful": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the decisions by hand are both a unit and the id of another region (e.g. "
        "{examples}): they are read as the region that the unit is in.",
    ),
    "by_hand.moved": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units were moved by hand ({examples}).",
    ),
    "by_hand.nothing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} decisions by hand change nothing ({examples}).",
    ),
    "by_hand.emptied": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions have no unit left after the decisions by hand and are gone ({examples}).",
    ),
    "by_hand.centre_left": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions lost their centre by the decisions by hand ({examples}): of the units "
        "that are left, the one with most jobs is the centre now.",
    ),
    "by_hand.in_pieces": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} regions fall into pieces by the decisions by hand ({examples}).",
    ),
    "by_hand.no_link": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no commuters to or from a region that could take them and stay where "
        "they are (e.g. {examples}): name a region for them.",
    ),
}
