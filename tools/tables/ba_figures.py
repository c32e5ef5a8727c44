"""Figures of the official workbook beside ours: percentages, leading centres, missing times."""

from __future__ import annotations

import numpy as np
from blocks import NOTHING, number, percent, table
from norway import Norway
from official import LIMIT, OVER_8, REMAINDER, Official, name_of

from smacreg.smacreg_plugin.engine.delineation.centres.candidates import candidates
from smacreg.smacreg_plugin.engine.delineation.centres.ladder import BA_2020
from smacreg.smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
from smacreg.smacreg_plugin.engine.delineation.centres.placement import Role, Status
from smacreg.smacreg_plugin.engine.delineation.centres.travel_times import TravelTimes

YEARS = (2017, 2020, 2022)
# Percentage points from which on a difference from the workbook is named.
LARGE_OUT, LARGE_IN = 0.3, 0.1


def strongest(norway: Norway) -> str:
    rows = []
    for year in YEARS:
        matrix = norway.matrix(year)
        centres = norway.centres(matrix)
        choices = candidates(matrix, norway.residents(year), centres, TravelTimes(norway.units))
        top = [max(found, key=lambda c: (c.persons, -c.rank), default=None) for found in choices]
        official = Official(norway, year, {})
        over = [u for u in official.members if official.row(u)["ba_rule"] == OVER_8]
        away = [u for u in over if top[u] is None or top[u].centre != official.head(u)]
        rest = [u for u in range(matrix.n) if REMAINDER in official.row(u)["ba_rule"]]
        high = [u for u in rest if top[u] is not None and top[u].share > LIMIT]
        rows.append(
            [
                str(year),
                f"{len(over) - len(away)} of {len(over)}",
                ", ".join(name_of(norway, u) for u in away) or NOTHING,
                f"{len(rest) - len(high)} of {len(rest)}",
                ", ".join(f"{name_of(norway, u)} {percent(top[u].share, 1)}" for u in high),
            ]
        )
    header = (
        "flows",
        "“out over 8” whose largest share leads to the official centre",
        "the others",
        "remainders with no share over 8 %",
        "the others, %",
    )
    return table(header, rows)


def without_times(norway: Norway) -> str:
    rows = []
    for year in YEARS:
        matrix, residents = norway.matrix(year), norway.residents(year)
        centres = norway.centres(matrix)
        drawn = ladder_regions(matrix, residents, BA_2020, centres=centres)
        waiting = [p for p in drawn.placements if p.status is Status.NEEDS_TIME]
        found = ladder_regions(matrix, residents, BA_2020)
        heads = {u for u, p in enumerate(found.placements) if p.role is Role.CENTRE}
        alone = {u for u, p in enumerate(found.placements) if p.role is Role.ALONE}
        official = set(centres.members())
        counts = (
            sum(p.status is Status.TIME_ASSUMED for p in drawn.placements),
            sum(p.rule == "share" for p in waiting),
            sum(p.rule != "share" for p in waiting),
            len({(pair.unit, pair.centre) for pair in drawn.to_fill}),
            len(heads | alone),
            len(heads),
            len(official & (heads | alone)),
        )
        rows.append([str(year), *map(str, counts)])
    header = (
        "flows",
        "time assumed",
        "several centres over 8 %",
        "only a sum",
        "times to fill in",
        "regions with centres found by the substitute",
        "of these with members",
        "official centres among them, of 73",
    )
    return table(header, rows, right=1)


def _percentages(norway: Norway, *, cohort: bool) -> tuple[list[int], np.ndarray, np.ndarray]:
    """Return the members of regions with a labelled centre, and ours less the workbook's."""
    official = Official(norway, 2017, {})
    residents = norway.residents(2017, cohort=cohort)
    choices = candidates(official.matrix, residents, official.centres, TravelTimes(norway.units))
    units, out, back = [], [], []
    for unit in official.members:
        if official.head(unit) == unit:
            continue
        own = next(c for c in choices[unit] if c.centre == official.head(unit))
        units.append(unit)
        out.append(100 * own.share - official.figure(unit, "out_commuting_pct"))
        back.append(100 * (own.joint_share - own.share) - official.figure(unit, "in_commuting_pct"))
    return units, np.array(out), np.array(back)


def fit(norway: Norway) -> str:
    rows = []
    for cohort, words in (
        (False, "two fifths of those aged 65–69"),
        (True, "by year of birth, as they stand in 2024"),
    ):
        units, out, back = _percentages(norway, cohort=cohort)
        values = [f(np.abs(v)) for v in (out, back) for f in (np.mean, np.median)]
        rows.append([words, str(len(units)), *(number(float(value), 3) for value in values)])
    header = (
        "those aged 65 and 66",
        "n",
        "out: mean difference",
        "out: median",
        "in: mean difference",
        "in: median",
    )
    return table(header, rows, right=1)


def outliers(official: Official, swapped: Official) -> str:
    """Return every member whose percentages differ, also where no centre is labelled."""
    norway, rows = official.norway, []
    for unit in official.members:
        side = swapped if official.centres.group[unit] >= 0 else official
        link = side.link(unit, side.head(unit))
        out, back = (side.figure(unit, f"{way}_commuting_pct") for way in ("out", "in"))
        more_out = 100 * link.share - out
        more_in = 100 * (link.joint_share - link.share) - back
        if abs(more_out) > LARGE_OUT or abs(more_in) > LARGE_IN:
            cells = (number(out, 2), f"{more_out:+.2f}", number(back, 2), f"{more_in:+.2f}")
            rows.append([name_of(norway, unit), name_of(norway, side.head(unit)), *cells])
    header = ("municipality", "centre", "out, %", "ours less it", "in, %", "ours less it")
    return table(header, rows, right=2)
