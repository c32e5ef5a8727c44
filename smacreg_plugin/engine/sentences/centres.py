"""What the engine says about regions around centres and travel times."""

from __future__ import annotations

from .marker import QT_TRANSLATE_NOOP

TEMPLATES: dict[str, str] = {
    "times.speed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The speed along the straight line is {speed}, but must be above 0 kilometres per"
        " hour: change it, or leave it empty.",
    ),
    "times.negative": QT_TRANSLATE_NOOP(
        "Smacreg",
        "A travel time in the field “{field}” is negative ({example} in row {row}): write"
        " minutes of 0 or more.",
    ),
    "times.unmatched": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the travel times is between two of the units: the table has codes like "
        "{examples}, the units have codes like {units}. Choose the fields with the codes "
        "of unit and centre.",
    ),
    "times.none_filled": QT_TRANSLATE_NOOP(
        "Smacreg",
        "None of the {count} rows of the travel time table has minutes yet: fill them in "
        "and run again.",
    ),
    "times.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of the travel time table are not among the units (e.g. "
        "{examples}); their rows are left out.",
    ),
    "times.no_position": QT_TRANSLATE_NOOP(
        "Smacreg",
        "Some units have no position, so straight lines between them have no length: "
        "repair their geometry, or give travel times instead.",
    ),
    "times.mode": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The value “{example}” in row {row} does not say whether a travel time is by "
        "another mode than car: write 1 for yes and 0 for no.",
    ),
    "centres.none": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The field “{field}” holds no centre: choose the field with the codes of the "
        "units that are centres.",
    ),
    "centres.unknown": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} centres in the field “{field}” are not among the units (e.g. "
        "{examples}): correct their codes, or choose a map of the same year.",
    ),
    "centres.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The unit {example} in the field “{field}” belongs to two centres: give each unit one row.",
    ),
    "centres.residents": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have no residents in the field “{field}” (e.g. {example}): shares "
        "need a number above 0, so fill it in or choose another field.",
    ),
    "centres.time_assumed": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have a large enough share for exactly one centre but no travel "
        "time: it is assumed to be short enough (e.g. {examples}).",
    ),
    "centres.needs_time": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units need a travel time to be decided (e.g. {examples}): fill in the "
        "{pairs} pairs of the table of travel times and run again with it. Until then "
        "they stay with the centre of the largest share, with one whose time is known, or alone.",
    ),
    "centres.straight_line": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are placed with a straight line instead of a travel time (e.g. "
        "{examples}): fjords and mountains do not count in it.",
    ),
    "centres.sweden": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{centres} units are centres of their own, {rings} regions are rings of units "
        "that point at each other, and {cuts} long chains were cut.",
    ),
    "centres.nordregio": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{centres} units are centres, {secondary} secondary centres and {members} "
        "members; {rings} regions are rings of members that point at each other.",
    ),
    "centres.unplaced": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units are neither centre nor member by these rules (e.g. {examples}): "
        "they stay by themselves, with the members that point to them.",
    ),
    "centres.no_city": QT_TRANSLATE_NOOP(
        "Smacreg",
        "No unit has at least {limit} inhabitants (the largest has {largest}): choose a "
        "lower limit, or give the cities as a table of centres.",
    ),
    "centres.small_cities": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The limit for a city is {limit} inhabitants and not {city}: this is the FUA rule"
        " applied to small cities, and no functional urban areas in the sense of the EU "
        "and the OECD.",
    ),
    "centres.joined": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} times a city sends 15 % of its employed residents to another one: they "
        "count as one destination (e.g. {examples}).",
    ),
    "centres.no_neighbours": QT_TRANSLATE_NOOP(
        "Smacreg",
        "It is not known which units are neighbours, so enclaves are not added and "
        "exclaves not dropped: choose how to find neighbours under contiguity.",
    ),
    "centres.enclaves": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units all of whose neighbours belong to one area are added to it (e.g. "
        "{examples}).",
    ),
    "centres.exclaves": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units that do not hang together with their city are dropped (e.g. {examples}).",
    ),
    "centres.outside": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units belong to no city and have no region.",
    ),
    "centres.mergers": QT_TRANSLATE_NOOP(
        "Smacreg",
        "In {count} units the runner-up was ahead of every part of today's centre in "
        "{year}, so that a municipal merger may have decided who leads (e.g. {examples}).",
    ),
    "times.conflict": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The travel time {example} stands in the table as {one} and as {other} minutes by the same "
        "mode: keep one of them.",
    ),
    "centres.city_size": QT_TRANSLATE_NOOP(
        "Smacreg",
        "The smallest city is {limit} inhabitants, but must be above 0: change it.",
    ),
    "centres.merger_codes": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} codes of {year} lead to no unit (e.g. {examples}); their commuters do not count "
        "in the question whether a merger decides.",
    ),
    "centres.few_residents": QT_TRANSLATE_NOOP(
        "Smacreg",
        "{count} units have fewer residents in the field “{field}” than employed residents in the "
        "commuting table (e.g. {examples}): check that it is the right field, of the same year.",
    ),
}
