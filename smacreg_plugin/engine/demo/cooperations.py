"""Cooperation of municipalities: who does what together, and where borders are crossed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .noise import stream
from .places import CITY, TOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry
    from .tables import Table

    Floats = NDArray[np.float64]
    Flags = NDArray[np.bool_]
    Indices = NDArray[np.int64]

DAILY_LIFE, COUNTY, ANYWHERE = "daily_life", "county", "anywhere"


class Task(NamedTuple):
    """What is done together.

    ``within`` says which border the groups keep to, ``largest`` how many
    municipalities a group has at most, ``share`` how many of the possible groups
    there are, and ``strays`` how many of them take in a neighbour from across.
    """

    id: str
    letters: str
    title: str
    within: str
    largest: int
    share: float
    strays: float


TASKS = (
    Task("child_welfare", "CW", "{name} barnevern", DAILY_LIFE, 4, 0.85, 0.35),
    Task("waste", "WA", "{name} renovasjon", COUNTY, 12, 1.0, 0.0),
    Task("fire", "FI", "{name} brann og redning", ANYWHERE, 5, 0.75, 0.0),
    Task("water", "WS", "{name} vann og avløp", DAILY_LIFE, 2, 0.45, 0.0),
    Task("business_development", "BD", "{name} næringsutvikling", DAILY_LIFE, 6, 0.75, 0.15),
    Task("regional_council", "RC", "Regionrådet for {name}", COUNTY, 7, 1.0, 0.0),
)


def cooperation_tables(country: DemoCountry) -> dict[str, Table]:
    """Return who cooperates.

    ``cooperations``: cooperation, cooperation_name, task, code (after the
    reform); one row a member. A municipality is in one cooperation of a task at
    most. Members are joined on land or by a ferry or bridge. Child welfare,
    water and business development mostly keep to the surroundings of a town or
    city, waste and regional councils to the counties, fire services to neither.
    """
    random = stream(country.seed, "cooperations")
    after = country.structures.after
    beside, minutes, areas = _map(country)
    borders = {
        DAILY_LIFE: areas,
        COUNTY: np.array(after.counties),
        ANYWHERE: np.zeros(after.n, dtype=np.int64),
    }
    people = after.sums(country.people[-1])
    members: list[tuple[str, str, str, str]] = []
    for task in TASKS:
        groups = _groups(borders[task.within], task.largest, beside, minutes, people)
        dice = random.uniform(size=(len(groups), 2))
        kept = [group for group, (here, _) in zip(groups, dice) if here < task.share]
        free = set(range(after.n)).difference(*kept)
        for group, (_, stray) in zip(list(groups), dice):
            if group in kept and stray < task.strays:
                _take_in(group, kept, free, beside, minutes)
        for number, group in enumerate(g for g in kept if len(g) > 1):
            largest = max(group, key=lambda unit: (int(people[unit]), -unit))
            name = task.title.format(name=after.names[largest])
            key = f"{task.letters}{number + 1:02d}"
            members += [(key, name, task.id, after.codes[unit]) for unit in sorted(group)]
    names = ("cooperation", "cooperation_name", "task", "code")
    return {"cooperations": {name: list(column) for name, column in zip(names, zip(*members))}}


def _map(country: DemoCountry) -> tuple[Flags, Floats, Indices]:
    """Return which municipalities are joined, minutes between centres, and the area of each.

    An area is what reaches the same town or city first.
    """
    after, geography = country.structures.after, country.geography
    unit = after.of_place
    beside = np.zeros((after.n, after.n), dtype=bool)
    a, b = np.nonzero(geography.land_neighbours())
    beside[unit[a], unit[b]] = True
    ground = unit[geography.tiling.place]
    for link in country.travel.links:
        ends = int(ground[link.shore_a]), int(ground[link.shore_b])
        beside[ends] = beside[ends[::-1]] = True
    np.fill_diagonal(beside, False)
    minutes = country.travel.minutes[np.ix_(after.centre, after.centre)]
    kind = geography.places.kind[after.centre]
    centres = np.flatnonzero((kind == CITY) | (kind == TOWN))
    return beside, minutes, np.asarray(centres[minutes[:, centres].argmin(axis=1)])


def _groups(
    border: Indices, largest: int, beside: Flags, minutes: Floats, people: Indices
) -> list[list[int]]:
    """Return joined groups inside the borders; those that stay alone are left out.

    The municipality with most people that is still free takes in the free one
    that is quickest to reach from it and joined to the group, and so on.
    """
    free = set(range(border.size))
    groups = []
    for first in sorted(free, key=lambda unit: (-int(people[unit]), unit)):
        if first not in free:
            continue
        group = [first]
        free.discard(first)
        while len(group) < largest:
            near = _nearest(group, {u for u in free if border[u] == border[first]}, beside, minutes)
            if near is None:
                break
            group.append(near)
            free.discard(near)
        if len(group) > 1:
            groups.append(group)
    return groups


def _nearest(group: list[int], free: set[int], beside: Flags, minutes: Floats) -> int | None:
    joined = [unit for unit in sorted(free) if beside[unit, group].any()]
    return min(joined, key=lambda unit: float(minutes[group[0], unit]), default=None)


def _take_in(
    group: list[int], groups: list[list[int]], free: set[int], beside: Flags, minutes: Floats
) -> None:
    """Let a group take in a neighbour that is in none, or the last that came to another group.

    The last one can go without leaving the others apart.
    """
    last = {other[-1]: other for other in groups if other is not group and len(other) > 2}
    near = _nearest(group, free | set(last), beside, minutes)
    if near is None:
        return
    if near in last:
        last[near].pop()
    free.discard(near)
    group.append(near)
