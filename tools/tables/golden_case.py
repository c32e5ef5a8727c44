"""Vestnes: a municipality between two centres, for the guide in Bokmål."""

from __future__ import annotations

from blocks import table
from norway import Norway

from smacreg.smacreg_plugin.engine.delineation.centres.candidates import candidates
from smacreg.smacreg_plugin.engine.delineation.centres.ladder import BA_2020
from smacreg.smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
from smacreg.smacreg_plugin.engine.delineation.centres.merger_leads import merger_leads
from smacreg.smacreg_plugin.engine.delineation.centres.travel_times import Time, TravelTimes

YEAR, EARLIER = 2022, 2019
VESTNES, ALESUND, MOLDE = "1535", "1507", "1506"
# Minutes to Ålesund and to Molde that show each outcome.
TIMES = ((40, 40), (70, 50), (70, 40), (80, 50), (80, 80))
RULES = {
    "near": "begge veier over 6 %, under 45 minutter",
    "joint": "begge veier over 8 %, under 75 minutter",
    "remainder": "ingen regel passer",
}
# Largest old municipalities to show.
SHOWN = 6


def blocks(norway: Norway) -> dict[str, str]:
    """Return the generated parts of the guide by name."""
    return {
        "vestnes": _shares(norway),
        "vestnes-earlier": _earlier(norway),
        "vestnes-times": _times(norway),
    }


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %".replace(".", ",")


def _shares(norway: Norway) -> str:
    matrix, index = norway.matrix(YEAR), norway.units.index
    choices = candidates(
        matrix, norway.residents(YEAR), norway.centres(matrix), TravelTimes(norway.units)
    )
    rows = []
    for code in (ALESUND, MOLDE):
        link = next(c for c in choices[index[VESTNES]] if c.centre == index[code])
        name = norway.workbook[code]["name"]
        shares = (_percent(link.share), _percent(link.joint_share))
        rows.append([name, f"{link.persons:.0f}", *shares])
    header = (
        f"fra Vestnes til, {YEAR}", "pendlere", "andel av innbyggerne 20–66 år", "begge veier",
    )  # fmt: skip
    return table(header, rows, right=1)


def _earlier(norway: Norway) -> str:
    matrix, unit = norway.matrix(YEAR), norway.units.index[VESTNES]
    centres = norway.centres(matrix)
    drawn = ladder_regions(matrix, norway.residents(YEAR), BA_2020, centres=centres)
    changes = norway.code_changes(EARLIER)
    leads, _ = merger_leads(matrix, drawn, changes, *norway.commuting(EARLIER))
    lead = next(lead for lead in leads if lead.unit == unit)
    names = {row["old_code"]: row["old_name"] for row in norway.changes}
    rows = [
        [names[code], centre, f"{persons:.0f}"]
        for centre, parts in (("Molde", lead.runner_up), ("Ålesund", lead.own))
        for code, persons in parts[:SHOWN]
    ]
    header = (f"fra Vestnes til, {EARLIER}", f"i {YEAR} del av", "pendlere")
    return table(header, rows, right=2)


def _times(norway: Norway) -> str:
    matrix, residents = norway.matrix(YEAR), norway.residents(YEAR)
    centres, index = norway.centres(matrix), norway.units.index
    unit, rows = index[VESTNES], []
    for minutes in TIMES:
        known = {
            (unit, index[code]): (Time(float(value)),)
            for code, value in zip((ALESUND, MOLDE), minutes)
        }
        drawn = ladder_regions(
            matrix, residents, BA_2020, centres=centres, times=TravelTimes(norway.units, known)
        )
        placement = drawn.placements[unit]
        goal = placement.own.centre
        home = norway.names[goal] if goal >= 0 else "egen region"
        rows.append([*(f"{value} min" for value in minutes), home, RULES[placement.rule]])
    return table(("til Ålesund", "til Molde", "Vestnes hører til", "regel"), rows)
