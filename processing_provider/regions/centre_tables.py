"""Why each unit belongs to its centre: columns of the units, and times to fill in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...smacreg_plugin.engine.delineation.centres.placement import NOWHERE, Status
from ..fields import fields
from ..outputs import Table
from ..texts import number, percent

if TYPE_CHECKING:
    from ...smacreg_plugin.engine.delineation.centres.merger_leads import MergerLead
    from ...smacreg_plugin.engine.delineation.centres.placement import (
        CentreRegions,
        Flip,
        Placement,
    )
    from ..io import UnitLayer


def columns(
    layer: UnitLayer, result: CentreRegions, leads: list[MergerLead]
) -> dict[str, list[Any]]:
    """Return what the rules made of each unit, by name of the field.

    Parameters
    ----------
    layer : UnitLayer
        Codes and names.
    result : CentreRegions
        The placements.
    leads : list of MergerLead
        Units whose lead may come from a merger.
    """
    codes, names, placements = layer.units.codes, layer.names, result.placements
    told: dict[str, list[Any]] = {
        "role": [p.role.value for p in placements],
        "rule": [p.rule for p in placements],
        "status": [p.status.value for p in placements],
        "why": [_why(p, names) for p in placements],
    }
    for prefix, links in (
        ("centre_", [p.own for p in placements]),
        ("next_", [p.runner_up for p in placements]),
    ):
        there = "linked_to" if prefix == "centre_" else "next_centre"
        told[there] = [_at(codes, link.centre) for link in links]
        told[f"{there}_name"] = [_at(names, link.centre) for link in links]
        for name in ("persons", "share", "joint_share", "minutes"):
            told[prefix + name] = [_whole(getattr(link, name)) for link in links]
    for kind in ("persons", "minutes"):
        flips = [getattr(p, kind) for p in placements]
        told[f"flip_{kind}_centre"] = [_at(codes, flip.centre) for flip in flips]
        told[f"flip_{kind}"] = [_whole(flip.value) for flip in flips]
        told[f"flip_{kind}_change"] = [_whole(flip.distance) for flip in flips]
        told[f"flip_{kind}_to"] = [_at(codes, flip.to) for flip in flips]
    told["flip"] = [_flip(unit, p, names) for unit, p in enumerate(placements)]
    by_unit = {lead.unit: lead for lead in leads}
    told["merger"] = [_merger(by_unit.get(unit), names) for unit in range(len(codes))]
    return told


def times_to_fill(layer: UnitLayer, result: CentreRegions, without: set[int]) -> Table:
    """Return the pairs whose travel time is needed, with room to write it.

    Parameters
    ----------
    layer, result
        The units and what was drawn.
    without : set of int
        Units that were placed otherwise since.
    """
    codes, names = layer.units.codes, layer.names
    rows = []
    for pair in result.to_fill:
        if pair.unit in without:
            continue
        limits = ", ".join(number(limit) for limit in pair.limits)
        attributes = [
            codes[pair.unit],
            names[pair.unit],
            codes[pair.centre],
            names[pair.centre],
            pair.persons,
            _whole(pair.share),
            _whole(pair.joint_share),
            limits,
            None,
            None,
        ]
        rows.append((None, attributes))
    return Table(
        fields(
            "unit", "name", "centre", "centre_name", "centre_persons", "centre_share",
            "centre_joint_share", "limits", "minutes", "other_mode",
        ),
        rows,
    )  # fmt: skip


def _why(placement: Placement, names: list[str]) -> str:
    translate = QCoreApplication.translate
    link = placement.own if placement.own.centre != NOWHERE else placement.runner_up
    known = {
        "centre": names[link.centre] if link.centre != NOWHERE else "",
        "persons": _said(link.persons),
        "share": _percent(link.share),
        "joint": _percent(link.joint_share),
        "minutes": _said(link.minutes),
    }
    if placement.status is Status.NEEDS_TIME:
        if placement.own.centre == NOWHERE:
            text = translate(
                "Smacreg",
                "Could belong to {centre} ({persons} commuters, {share}, both ways {joint}) if the "
                "travel time is short enough. Until then alone.",
            )
        elif math.isnan(placement.own.minutes):
            text = translate(
                "Smacreg",
                "Several centres have a large enough share: travel times decide. Until then with "
                "{centre} ({persons} commuters, {share} of the residents).",
            )
        else:
            text = translate(
                "Smacreg",
                "Another centre takes it if the travel time there, which is not known, is short "
                "enough. Until then with {centre} ({persons} commuters, {share}, both ways "
                "{joint}, {minutes} minutes).",
            )
        return text.format(**known)
    text = _rules()[placement.rule].format(**known)
    if placement.status is Status.TIME_ASSUMED:
        text += " " + translate("Smacreg", "The travel time is assumed to be short enough.")
    if placement.status is Status.STRAIGHT_LINE:
        text += " " + translate("Smacreg", "A straight line stands in for the travel time.")
    return text


def _rules() -> dict[str, str]:
    translate = QCoreApplication.translate
    taken = translate(
        "Smacreg", "{persons} residents commute to {centre}: {share}, both ways {joint}."
    )
    return {
        "centre": translate("Smacreg", "Is a centre."),
        "share": taken + " " + translate("Smacreg", "Rule: over 8 %, under 75 minutes."),
        "near": taken + " " + translate("Smacreg", "Rule: both ways over 6 %, under 45 minutes."),
        "joint": taken + " " + translate("Smacreg", "Rule: both ways over 8 %, under 75 minutes."),
        "other_mode": taken
        + " "
        + translate("Smacreg", "Rule: both ways over 8 %, under 90 minutes by another mode."),
        "own": taken + " " + translate("Smacreg", "Rule: own thresholds."),
        "remainder": translate("Smacreg", "No centre takes it by the rules: a region of its own."),
        "commuting_zone": taken + " " + translate("Smacreg", "Rule: at least 15 %."),
        "outside": translate("Smacreg", "Fewer than 15 % commute to any city."),
        "enclave": translate("Smacreg", "All its neighbours belong to the same area."),
        "exclave": translate(
            "Smacreg", "At least 15 % commute to a city, but it does not hang together with it."
        ),
        "largest_flow": taken + " " + translate("Smacreg", "Rule: its largest commuting flow."),
        "ring_lead": translate(
            "Smacreg",
            "Its largest flow goes round in a ring; fewest commute out of it, so it leads.",
        ),
        "ring_member": taken
        + " "
        + translate("Smacreg", "Rule: part of a ring of largest flows that is a region."),
        "cut": translate(
            "Smacreg", "Lay on a chain of more than two links, which was cut here: leads its own."
        ),
        "secondary_centre": translate("Smacreg", "Secondary centre, with members of its own."),
        "silent": translate("Smacreg", "Has no employed residents and no jobs."),
        "unplaced": translate("Smacreg", "Neither centre nor member by the rules."),
    }


def _flip(unit: int, placement: Placement, names: list[str]) -> str:
    translate = QCoreApplication.translate
    said = []
    persons, minutes = placement.persons, placement.minutes
    if persons.centre != NOWHERE:
        text = (
            translate("Smacreg", "With {value} commuters to {centre} ({change} more): {where}.")
            if persons.distance > 0
            else translate(
                "Smacreg", "With {value} commuters to {centre} ({change} fewer): {where}."
            )
        )
        said.append(_flipped(text, persons, names))
    if minutes.centre != NOWHERE:
        if math.isnan(minutes.distance):
            text = translate("Smacreg", "With {value} minutes to {centre}: {where}.")
        elif minutes.distance > 0:
            text = translate(
                "Smacreg", "With {value} minutes to {centre} ({change} more): {where}."
            )
        else:
            text = translate(
                "Smacreg", "With {value} minutes to {centre} ({change} fewer): {where}."
            )
        said.append(_flipped(text, minutes, names))
    return " ".join(said)


def _flipped(text: str, flip: Flip, names: list[str]) -> str:
    translate = QCoreApplication.translate
    where = (
        translate("Smacreg", "would be on its own")
        if flip.to == NOWHERE
        else translate("Smacreg", "would belong to {centre}").format(centre=names[flip.to])
    )
    return text.format(
        value=number(round(flip.value, 1)),
        centre=names[flip.centre],
        change=number(round(abs(flip.distance), 1)) if not math.isnan(flip.distance) else "",
        where=where,
    )


def _merger(lead: MergerLead | None, names: list[str]) -> str | None:
    if lead is None:
        return None
    parts = ", ".join(f"{code} ({number(persons)})" for code, persons in lead.own[:4])
    return QCoreApplication.translate(
        "Smacreg",
        "A municipal merger may have decided the lead: in the earlier year, {persons} commuted to "
        "{second}, more than to any part of today's {first} (old codes and commuters: {parts}).",
    ).format(
        persons=number(lead.runner_up[0][1]),
        second=names[lead.second],
        first=names[lead.first],
        parts=parts,
    )


def _at(values: Any, position: int) -> Any:
    return values[position] if position != NOWHERE else None


def _whole(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 9)


def _said(value: float) -> str:
    return "?" if math.isnan(value) else number(round(value, 1))


def _percent(share: float) -> str:
    return "?" if math.isnan(share) else percent(share)
