"""What the engine says about shift-share analyses."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "shiftshare.one_period": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The industry table holds one period only ({period}), but a change needs two: choose the "
        "field with the period, and a table with at least two periods.",
    ),
    "shiftshare.order": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The first period ({first}) must come before the last ({last}): choose others.",
    ),
    "shiftshare.nothing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No area has jobs in all industries from {first} to {last}: choose other periods, or a "
        "table without missing values.",
    ),
    "shiftshare.reference_missing": QT_TRANSLATE_NOOP(
        "Smacreg",
        "What to compare with lacks values in {count} periods ({examples}): choose another "
        "reference, or fill in its rows.",
    ),
    "shiftshare.reference_zero": QT_TRANSLATE_NOOP(
        "Smacreg",
        "What to compare with has no jobs in {examples}, so that it has no growth: choose other "
        "periods or another reference.",
    ),
    "shiftshare.more_than_nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of area and industry have more jobs than the whole nation (e.g. "
        "{examples}), so that there is no rest of the nation: use one source for both, or compare "
        "with something else.",
    ),
    "shiftshare.no_rest": QT_TRANSLATE_NOOP(
        "Smacreg",
        "There are no jobs outside {examples}, so that there is no rest of the nation: give the "
        "nation's jobs in a table of its own, or compare with the sum of the set.",
    ),
    "shiftshare.not_closed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The parts do not add up to the change in jobs (difference {error}): this is an error in "
        "the tool, so please report it with your table.",
    ),
    "shiftshare.without_values": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units lack values between {first} and {last} (e.g. {examples}): they are in no "
        "sum, and their regions are marked as partial or missing. Where codes have changed in "
        "between, convert the table to the codes of the map first.",
    ),
    "shiftshare.new": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of area and industry have no jobs at the start but some at the end (e.g. "
        "{examples}): all of these jobs count as local.",
    ),
    "shiftshare.alone": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of area and industry have jobs at the start where what they are compared "
        "with has none (e.g. {examples}): their industry part is 0, and what differs from the "
        "national growth is local.",
    ),
    "shiftshare.new_in_step": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of area and industry have no jobs at the start of a step but some at its "
        "end (e.g. {examples}): all of these jobs count as local in that step.",
    ),
    "shiftshare.alone_in_step": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} pairs of area and industry have jobs at the start of a step where what they are "
        "compared with has none (e.g. {examples}): their industry part is 0 in that step, and what "
        "differs from the national growth is local.",
    ),
    "shiftshare.no_nation": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The industry table has no rows for the nation and no units outside the map, so that the "
        "sum of its {units} units stands for the nation: if they are not the whole country, give "
        "the nation's jobs in a table of its own, or compare with the sum of the set.",
    ),
}
