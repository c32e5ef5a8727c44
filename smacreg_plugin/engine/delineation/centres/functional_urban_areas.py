"""Cities and the units from which 15 per cent commute to them.

Dijkstra, Poelman and Veneri (2019), The EU-OECD definition of a functional urban
area, OECD Regional Development Working Papers 2019/11. The urban centre on its
grid and the share of a unit's population in it are not computed here: cities are
given, or those units with enough inhabitants.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...errors import EngineError
from ...messages import Message
from ...monitor import Monitor
from ...numbers import examples, plain
from .candidates import Centres, candidates
from .ladder import Rung
from .ladder_regions import ladder_regions
from .placement import (
    NOWHERE,
    CentreRegions,
    Placement,
    Role,
    partition_by_head,
)
from .travel_times import TravelTimes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...flows import FlowMatrix
    from ...neighbours import Neighbours

CITY = 50_000.0
COMMUTING_ZONE = Rung("commuting_zone", min_share=0.15, at_least=True)


def cities_by_population(
    matrix: FlowMatrix, population: NDArray[np.float64], limit: float = CITY
) -> tuple[Centres, tuple[Message, ...]]:
    """Return the units with at least ``limit`` inhabitants as cities.

    Parameters
    ----------
    matrix : FlowMatrix
        n units.
    population : ndarray of float, shape (n,)
        Inhabitants.
    limit : float
        Smallest city; the publication has 50,000.

    Raises
    ------
    EngineError
        ``centres.city_size``, or ``centres.no_city`` when no unit is large enough.
    """
    if not limit > 0:
        raise EngineError("centres.city_size", limit=plain(limit))
    large = np.flatnonzero(population >= limit)
    if not large.size:
        raise EngineError(
            "centres.no_city", limit=plain(limit), largest=plain(float(population.max()))
        )
    small = Message("centres.small_cities", {"limit": plain(limit), "city": plain(CITY)}, True)
    return Centres.of(matrix, [[unit] for unit in large.tolist()]), (small,) * (limit < CITY)


def functional_urban_areas(
    matrix: FlowMatrix,
    cities: Centres,
    *,
    neighbours: Neighbours | None = None,
    monitor: Monitor | None = None,
) -> CentreRegions:
    """Draw functional urban areas around cities.

    Cities of which one sends 15 per cent of its employed residents to the other
    are one destination. A unit belongs to the city with the largest share, when
    that is 15 per cent. With neighbours, a unit all of whose neighbours belong
    to one area is added to it, and pieces without a city are dropped. All other
    units stay without a region.

    Parameters
    ----------
    matrix : FlowMatrix
        n units; shares are of their employed residents.
    cities : Centres
        The cities.
    neighbours : Neighbours, optional
        Which units lie next to each other.
    monitor : Monitor, optional
        Receives progress and may cancel.
    """
    merged, joined = _merged(matrix, cities)
    result = ladder_regions(
        matrix, matrix.residents, (COMMUTING_ZONE,), centres=merged, monitor=monitor
    )
    placements = [
        p._replace(role=Role.OUTSIDE, rule="outside") if p.role is Role.ALONE else p
        for p in result.placements
    ]
    head = [
        int(merged.group[unit]) if p.role is Role.CENTRE else p.own.centre
        for unit, p in enumerate(placements)
    ]
    findings = [finding for finding in result.findings if not finding.key.startswith("centres.")]
    if joined:
        findings.append(
            Message("centres.joined", {"count": len(joined), "examples": examples(joined)})
        )
    if neighbours is None:
        findings.append(Message("centres.no_neighbours", {}, True))
    else:
        added = _add_enclaves(head, placements, neighbours)
        dropped = _drop_exclaves(head, placements, merged, neighbours)
        for key, units in (("centres.enclaves", added), ("centres.exclaves", dropped)):
            if units:
                names = examples(matrix.units.codes[unit] for unit in units)
                findings.append(Message(key, {"count": len(units), "examples": names}))
    outside = head.count(NOWHERE)
    if outside:
        findings.append(Message("centres.outside", {"count": outside}))
    return CentreRegions(
        partition_by_head(matrix.units, head), tuple(placements), merged, findings=tuple(findings)
    )


def _merged(matrix: FlowMatrix, cities: Centres) -> tuple[Centres, list[str]]:
    """Join cities that are one destination; return them and the pairs, for the log."""
    members = cities.members()
    # Whole cities, not their units, are compared.
    leader = {head: head for head in members}

    def find(head: int) -> int:
        while leader[head] != head:
            head = leader[head]
        return head

    residents = np.array(matrix.residents, dtype=np.float64)
    for units in members.values():
        residents[list(units)] = matrix.residents[list(units)].sum()
    choices = candidates(matrix, residents, cities, TravelTimes(matrix.units))
    joined = []
    for head, units in members.items():
        persons: dict[int, float] = {}
        for unit in units:
            for candidate in choices[unit]:
                persons[candidate.centre] = persons.get(candidate.centre, 0.0) + candidate.persons
        for other, value in persons.items():
            if value >= COMMUTING_ZONE.min_share * residents[head]:
                leader[find(head)] = find(other)
                joined.append(f"{matrix.units.codes[head]} → {matrix.units.codes[other]}")
    groups: dict[int, list[int]] = {}
    for head, units in members.items():
        groups.setdefault(find(head), []).extend(units)
    return Centres.of(matrix, list(groups.values())), joined


def _add_enclaves(
    head: list[int], placements: list[Placement], neighbours: Neighbours
) -> list[int]:
    before = [*head]
    added = []
    for unit, own in enumerate(before):
        around = {before[other] for other in neighbours.of(unit).tolist()}
        if own == NOWHERE and len(around) == 1 and NOWHERE not in around:
            head[unit] = around.pop()
            placements[unit] = placements[unit]._replace(role=Role.MEMBER, rule="enclave")
            added.append(unit)
    return added


def _drop_exclaves(
    head: list[int], placements: list[Placement], cities: Centres, neighbours: Neighbours
) -> list[int]:
    region = np.array(head, dtype=np.int32)
    piece = neighbours.pieces(region)
    with_city = set(piece[cities.group >= 0].tolist())
    dropped = [
        unit
        for unit in range(len(head))
        if head[unit] != NOWHERE and int(piece[unit]) not in with_city
    ]
    for unit in dropped:
        head[unit] = NOWHERE
        rule = "outside" if placements[unit].rule == "enclave" else "exclave"
        placements[unit] = placements[unit]._replace(role=Role.OUTSIDE, rule=rule)
    return dropped
