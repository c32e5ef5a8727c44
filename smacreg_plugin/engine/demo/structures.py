"""The two municipal structures: before and after a reform of mergers and one split."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .names import COUNTIES, draw_names
from .noise import stream
from .places import CITY, ISLAND, RURAL, TOWN, Unsuitable

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .geography import Geography
    from .travel import Travel

    Floats = NDArray[np.float64]
    Indices = NDArray[np.int64]

REFORM_YEAR = 2022
# Numbers that no county of Norway has; one with a leading zero, which a spreadsheet loses.
COUNTY_NUMBERS = ("06", "13", "22", "26", "37")
FIRST_NUMBER, LAST_NUMBER = 51, 99


@dataclass(frozen=True)
class Structure:
    """A division of the places into municipalities, by ascending code.

    Attributes
    ----------
    codes, names : list of str, length m
        Municipality code (four digits) and name.
    counties : list of int, length m
        Position in ``COUNTY_NUMBERS`` and in the list of county names.
    centre : ndarray of int, shape (m,)
        Place with most inhabitants at the reform.
    of_place : ndarray of int, shape (p,)
        Municipality of each place.
    """

    codes: list[str]
    names: list[str]
    counties: list[int]
    centre: Indices
    of_place: Indices

    @property
    def n(self) -> int:
        """Number of municipalities."""
        return len(self.codes)

    def sums(self, values: Indices) -> Indices:
        """Sum whole numbers of places, shape (..., p), over municipalities, shape (..., m)."""
        member = (self.of_place[:, None] == np.arange(self.n)).astype(np.int64)
        return np.asarray(values @ member)


@dataclass(frozen=True)
class Structures:
    """The structures before and after the reform, and the county names."""

    before: Structure
    after: Structure
    county_names: list[str]

    def in_year(self, year: int) -> Structure:
        """Return the structure whose codes are used in a year."""
        return self.before if year < REFORM_YEAR else self.after


def make_structures(seed: int, geography: Geography, travel: Travel, people: Indices) -> Structures:
    """Divide the places twice.

    Parameters
    ----------
    people : ndarray of int, shape (p,)
        Inhabitants at the reform.

    Raises
    ------
    Unsuitable
        When too few places lie side by side to merge.
    """
    random = stream(seed, "structures")
    places = geography.places
    seats = _seats(places.kind, travel.minutes)
    county = travel.minutes[:, seats].argmin(axis=1)
    merged, split = _reform(geography, travel, county, people)
    settings = _settings(geography)
    names = draw_names(settings + [settings[group[0]] for group in merged], random)
    of_place, new_names = names[: places.n], names[places.n :]

    alone = [[place] for place in range(places.n)]
    before = _groups(alone, [split])
    after = _groups(alone, merged)
    codes: dict[tuple[int, ...], str] = {}
    following = [FIRST_NUMBER] * len(COUNTY_NUMBERS)
    # The old codes by size of place and from north to south; new ones follow behind.
    for group in sorted(before, key=lambda g: (places.kind[g[0]], -places.y[g[0]])):
        _number(group, int(county[group[0]]), codes, following)
    for group in [*merged, *([place] for place in split)]:
        _number(group, int(county[group[0]]), codes, following)
    fresh = {
        tuple(group): name
        for group, name in zip(merged, new_names)
        if (places.kind[group] == RURAL).all()
    }
    return Structures(
        before=_structure(before, codes, county, people, of_place, {}),
        after=_structure(after, codes, county, people, of_place, fresh),
        county_names=[COUNTIES[k] for k in random.permutation(len(COUNTIES))[: len(seats)]],
    )


def _seats(kind: Indices, minutes: Floats) -> list[int]:
    """Return the county seats: the cities, and towns far from the other seats."""
    seats: list[int] = np.flatnonzero(kind == CITY).tolist()
    towns = np.flatnonzero(kind == TOWN)
    while len(seats) < len(COUNTY_NUMBERS):
        seats.append(int(towns[minutes[towns][:, seats].min(axis=1).argmax()]))
    return seats


def _reform(
    geography: Geography, travel: Travel, county: Indices, people: Indices
) -> tuple[list[list[int]], list[int]]:
    """Return the groups of places that merge and the one that is split, largest place first.

    A city takes in a neighbour, a town two, four pairs of rural places join;
    another town is split from its neighbour. All within a county, the quickest
    to reach first.
    """
    kind = geography.places.kind
    minutes = np.where(geography.land_neighbours(), travel.road, np.inf)
    minutes = np.where(county[:, None] == county[None, :], minutes, np.inf)
    minutes[:, kind != RURAL] = np.inf
    used: set[int] = set()

    def take(own: int, partners: int) -> list[int]:
        pairs = [
            (float(minutes[a, b]), a, int(b))
            for a in np.flatnonzero(kind == own).tolist()
            for b in np.flatnonzero(np.isfinite(minutes[a])).tolist()
            if a not in used and b not in used
        ]
        for _, a, _ in sorted(pairs):
            partner = [b for _, c, b in sorted(pairs) if c == a][:partners]
            if len(partner) == partners:
                used.update([a, *partner])
                return sorted([a, *partner], key=lambda place: -people[place])
        raise Unsuitable

    split = take(TOWN, 1)
    merged = [take(CITY, 1), take(TOWN, 2), *(take(RURAL, 1) for _ in range(4))]
    return merged, split


def _settings(geography: Geography) -> list[str]:
    places, to_sea = geography.places, geography.terrain.to_sea
    settings = np.where(to_sea[places.node] < 7.0, "coast", "inland").astype(object)
    settings[places.kind == ISLAND] = "island"
    settings[places.kind == CITY] = "city"
    return [str(setting) for setting in settings]


def _groups(alone: list[list[int]], joined: list[list[int]]) -> list[list[int]]:
    taken = {place for group in joined for place in group}
    return [*joined, *(group for group in alone if group[0] not in taken)]


def _number(
    group: list[int], county: int, codes: dict[tuple[int, ...], str], following: list[int]
) -> None:
    if following[county] > LAST_NUMBER:
        raise Unsuitable
    codes[tuple(group)] = f"{COUNTY_NUMBERS[county]}{following[county]:02d}"
    following[county] += 1


def _structure(
    groups: list[list[int]],
    codes: dict[tuple[int, ...], str],
    county: Indices,
    people: Indices,
    place_names: list[str],
    fresh: dict[tuple[int, ...], str],
) -> Structure:
    groups = sorted(groups, key=lambda group: codes[tuple(group)])
    of_place = np.empty(people.size, dtype=np.int64)
    for number, group in enumerate(groups):
        of_place[group] = number
    centre = np.array([max(group, key=lambda p: people[p]) for group in groups], dtype=np.int64)
    return Structure(
        codes=[codes[tuple(group)] for group in groups],
        names=[fresh.get(tuple(group), place_names[place]) for group, place in zip(groups, centre)],
        counties=[int(county[group[0]]) for group in groups],
        centre=centre,
        of_place=of_place,
    )
