"""Our BA-regions beside those of the official workbook."""

from __future__ import annotations

import ba_figures
import numpy as np
from blocks import NOTHING, number, percent, table
from norway import Norway
from official import SWAPPED, UNLABELLED, Official, name_of

from smacreg.smacreg_plugin.engine.delineation.centres.flips import TENTH
from smacreg.smacreg_plugin.engine.delineation.centres.placement import (
    Flip,
    Link,
    Placement,
    Status,
)

OUR_RULES = {
    "share": "out over 8, under 75 min",
    "near": "sum over 6, under 45 min",
    "joint": "sum over 8, under 75 min",
    "other_mode": "sum over 8, under 90 min by another mode",
    "remainder": "no rung",
}


def blocks(norway: Norway) -> dict[str, str]:
    """Return the generated parts of the document by name."""
    of_2017 = Official(norway, 2017, UNLABELLED)
    swapped = Official(norway, 2017, SWAPPED)
    return {
        "strongest": ba_figures.strongest(norway),
        "without-times": ba_figures.without_times(norway),
        "differ-2017": _differing(of_2017),
        "differ-2020": _differing(Official(norway, 2020, UNLABELLED)),
        "placed": _placed(of_2017, swapped),
        "flips": _flips(of_2017, swapped),
        "fit": ba_figures.fit(norway),
        "outliers": ba_figures.outliers(of_2017, swapped),
    }


def _differing(official: Official) -> str:
    norway = official.norway
    rows = []
    for unit in range(official.matrix.n):
        head, ours = official.head(unit), official.placed_at(unit)
        if head != ours:
            own_region = "a region of its own"
            rows.append(
                [
                    name_of(norway, unit),
                    own_region if head == unit else name_of(norway, head),
                    official.rule(unit),
                    own_region if ours == unit else name_of(norway, ours),
                    _reason(official, unit, head, ours),
                ]
            )
    return table(("municipality", "official", "official rule", "ours", "why"), rows)


def _reason(official: Official, unit: int, head: int, ours: int) -> str:
    norway, placement = official.norway, official.result.placements[unit]
    own, to_own = placement.own, official.link(unit, head)
    there = f"{name_of(norway, ours)} has {_shares(own)}"
    if head == unit:
        return (
            f"{there}. The share is over 8, so the official division must hold a time of 75 min or "
            "more; it is not published."
        )
    if ours != unit:
        lead = f"{own.persons:.0f} commuters against {to_own.persons:.0f}"
        stays = f"with 75 min or more it is {_home(official, unit)}"
        return (
            f"Another centre leads: {there}, {name_of(norway, head)} {_shares(to_own)}; {lead}. "
            f"The time to {name_of(norway, ours)} is not published: {stays}."
        )
    if placement.status is Status.NEEDS_TIME:
        return (
            f"Needs a time: {name_of(norway, head)} has {_shares(to_own)}, and "
            f"{_waiting(official, unit)}. Only where that is too long it is "
            f"{_home(official, unit)}."
        )
    if official.rule(unit) == "contiguity":
        return (
            f"No rung: {_shares(to_own)} and {to_own.minutes:.1f} min. The official division adds "
            "it so that no region is in two pieces."
        )
    out, back = (official.figure(unit, f"{way}_commuting_pct") for way in ("out", "in"))
    return (
        f"The sum fell below 8: {_shares(to_own)} at {to_own.minutes:.1f} min, in the workbook "
        f"{out:.2f} + {back:.2f} = {out + back:.2f}."
    )


def _waiting(official: Official, unit: int) -> str:
    """Say which unknown times a unit waits for."""
    norway, parts = official.norway, []
    for pair in official.result.to_fill:
        if pair.unit == unit:
            link = official.link(unit, pair.centre)
            parts.append(
                f"{name_of(norway, pair.centre)} {_shares(link)}, unknown time, limit "
                f"{pair.limits[0]:.0f} min"
            )
    return " and ".join(parts)


def _home(official: Official, unit: int) -> str:
    """Say where a unit is when every unknown time is too long."""
    home = official.with_long_times(unit)
    return f"{'placed at ' if home >= 0 else ''}{name_of(official.norway, home)}"


def _shares(link: Link) -> str:
    return f"{percent(link.share)} % (sum {percent(link.joint_share)})"


def _of_29(official: Official, swapped: Official) -> list[tuple[Official, int]]:
    """Return the 29 with the side of the two mutual pairs in which they are a member."""
    return [
        (swapped if official.centres.group[unit] >= 0 else official, unit)
        for unit in official.decided_otherwise
    ]


def _placed(official: Official, swapped: Official) -> str:
    rows = []
    for side, unit in _of_29(official, swapped):
        placement, norway = side.result.placements[unit], side.norway
        head = side.head(unit)
        link = side.link(unit, head)
        certain = placement.status is not Status.NEEDS_TIME
        rows.append(
            [
                name_of(norway, unit),
                name_of(norway, head),
                number(side.figure(unit, "out_commuting_pct"), 2),
                number(side.figure(unit, "in_commuting_pct"), 2),
                number(side.figure(unit, "travel_time_min"), 1),
                side.rule(unit),
                number(link.persons),
                percent(link.share),
                percent(link.joint_share),
                OUR_RULES[placement.rule] if certain else "waits for another time",
            ]
        )
    header = (
        "municipality",
        "official centre",
        "out, %",
        "in, %",
        "minutes",
        "official rule",
        "commuters 2017",
        "out, ours",
        "sum, ours",
        "our rung",
    )
    return table(header, rows)


def _flips(official: Official, swapped: Official) -> str:
    pairs = _of_29(official, swapped)
    rows = []
    for side in (official, swapped):
        after = side.confirm([unit for other, unit in pairs if other is side])
        for unit in (unit for other, unit in pairs if other is side):
            placement = side.result.placements[unit]
            here = name_of(side.norway, placement.own.centre)
            if placement.status is Status.NEEDS_TIME:
                here = "waits for a time"
            said = [_flip(side, unit, kind, after[kind].placements[unit]) for kind in after]
            rows.append((unit, [name_of(side.norway, unit), here, *said]))
    header = (
        "municipality",
        "placed at",
        "the travel time that flips it",
        "the flow that flips it",
    )
    return table(header, [row for _, row in sorted(rows)])


def _flip(side: Official, unit: int, kind: str, after: Placement) -> str:
    flip: Flip = getattr(side.result.placements[unit], kind)
    if flip.centre < 0:
        return NOTHING
    centre, then = name_of(side.norway, flip.centre), name_of(side.norway, flip.to)
    if after.status is Status.NEEDS_TIME:
        then = "waits for a time"
    present = flip.value - flip.distance
    if kind == "minutes":
        now = "not known" if np.isnan(present) else f"now {present:.1f}"
        return f"{_time_words(flip)} to {centre} ({now}) → {then}"
    return f"{flip.value:.0f} persons to {centre} (now {present:.0f}) → {then}"


def _time_words(flip: Flip) -> str:
    below = round(flip.value + TENTH, 6)
    return f"under {below:.0f} min" if below == round(below) else f"{flip.value:.0f} min or more"
