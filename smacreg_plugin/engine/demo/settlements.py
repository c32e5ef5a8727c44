"""Towns and villages: where in the municipalities people live close together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .names import draw_names
from .noise import stream
from .places import CITY, RURAL, TOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .country import DemoCountry
    from .geography import Geography
    from .tables import Table

    Flags = NDArray[np.bool_]

# Fewer people than this do not make a settlement.
SMALLEST = 200
# From centre to village and from village to village, kilometres.
FAR_ENOUGH = 4.0
# Share of the people who live in the largest settlement of their place.
CENTRE_SHARE = {CITY: (0.72, 0.84), TOWN: (0.60, 0.76)}
RURAL_SHARE = (0.24, 0.48)
# A place has a village more for each doubling of its people from here on.
FIRST_VILLAGE, MOST_VILLAGES = 2_000, 6
# So many of the others live in villages at most; a village is never nearly as large as the centre.
VILLAGE_SHARE, LARGEST_VILLAGE, LARGE_VILLAGE = 0.65, 0.45, 6_000.0
SMALLER = 0.9


def settlement_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the settlements of the last year.

    ``settlements``: code (of the municipality after the reform), name,
    population, x, y (EPSG:25833, metres), the largest of a municipality first.
    The centre of a place carries the place's name. People who are in no
    settlement live scattered; in some small municipalities all do.
    """
    random = stream(country.seed, "settlements")
    geography, after = country.geography, country.structures.after
    found = _settle(country, random)
    own_names = place_names(country)
    taken = {*own_names, *country.structures.before.names, *after.names}
    villages = [node for place, node, _ in found if node != geography.places.node[place]]
    coast = geography.terrain.to_sea[np.array(villages, dtype=np.int64)] < 7.0
    drawn = draw_names(["coast" if near else "inland" for near in coast], random, taken)
    name_of = {
        **{int(node): name for node, name in zip(geography.places.node, own_names)},
        **dict(zip(villages, drawn)),
    }
    found.sort(key=lambda one: (int(after.of_place[one[0]]), -one[2], name_of[one[1]]))
    x, y = geography.position(np.array([node for _, node, _ in found], dtype=np.int64))
    return {
        "settlements": {
            "code": [after.codes[int(after.of_place[place])] for place, _, _ in found],
            "name": [name_of[node] for _, node, _ in found],
            "population": np.array([count for _, _, count in found], dtype=np.int64),
            "x": x,
            "y": y,
        }
    }


def _settle(country: DemoCountry, random: np.random.RandomState) -> list[tuple[int, int, int]]:
    """Return place, mesh node and inhabitants of all settlements, by municipality."""
    inland = _away_from_borders(country.geography)
    after = country.structures.after
    found: list[tuple[int, int, int]] = []
    for unit, centre in enumerate(after.centre.tolist()):
        own = _of_place(country, centre, inland, random, np.inf)
        found += [(centre, *one) for one in own]
        # What was a municipality of its own stays smaller than the new centre.
        largest = SMALLER * own[0][1] if own else 0.0
        for place in np.flatnonzero(after.of_place == unit).tolist():
            if place != centre:
                rest = _of_place(country, place, inland, random, largest)
                found += [(place, *one) for one in rest]
    return found


def place_names(country: DemoCountry) -> list[str]:
    """Return the name of each place: that of its municipality where it was one of its own."""
    names = []
    before, after = country.structures.before, country.structures.after
    for place in range(country.geography.places.n):
        is_alone = (before.of_place == before.of_place[place]).sum() == 1
        structure = before if is_alone else after
        names.append(structure.names[int(structure.of_place[place])])
    return names


def _of_place(
    country: DemoCountry,
    place: int,
    inland: Flags,
    random: np.random.RandomState,
    largest: float,
) -> list[tuple[int, int]]:
    """Return mesh node and inhabitants of the settlements of a place, its centre first."""
    kind = int(country.geography.places.kind[place])
    people = int(country.people[-1][place])
    low, high = CENTRE_SHARE.get(kind, RURAL_SHARE)
    share, chances = low + (high - low) * random.uniform(), random.uniform(size=MOST_VILLAGES)
    centre = round(min(people * share, largest))
    if centre < SMALLEST:
        return []
    wanted = int(np.clip(np.log2(people / FIRST_VILLAGE) + 1, 0, MOST_VILLAGES))
    if kind == RURAL:
        wanted = min(wanted, 2)
    nodes = _sites(country.geography, place, inland, random, wanted)
    weights = (0.55 + 0.45 * chances[: len(nodes)]) / np.arange(1, len(nodes) + 1)
    shared = VILLAGE_SHARE * (people - centre) * weights / max(weights.sum(), 1.0)
    sizes = np.rint(np.minimum(shared, min(LARGEST_VILLAGE * centre, LARGE_VILLAGE))).astype(int)
    villages = [(node, size) for node, size in zip(nodes, sizes.tolist()) if size >= SMALLEST]
    return [(int(country.geography.places.node[place]), centre), *villages]


def _away_from_borders(geography: Geography) -> Flags:
    """Return which mesh nodes have only land of the same place around them, below the ridges."""
    terrain, place = geography.terrain, geography.tiling.place
    owner = np.append(np.where(terrain.land, place, -1), -1)
    same = (owner[terrain.mesh.neighbours] == owner[:-1]).all(axis=0)
    return np.asarray(same & (owner[:-1] >= 0) & (terrain.ridge < 0.4))


def _sites(
    geography: Geography, place: int, inland: Flags, random: np.random.RandomState, wanted: int
) -> list[int]:
    """Return nodes of a place that are low and apart from each other and from its centre."""
    terrain = geography.terrain
    candidates = np.flatnonzero(inland & (geography.tiling.place == place))
    # Low ground first, with some chance.
    order = np.argsort(terrain.height[candidates] + random.uniform(0, 0.5, candidates.size))
    chosen = [int(geography.places.node[place])]
    x, y = terrain.mesh.x, terrain.mesh.y
    for node in candidates[order].tolist():
        if len(chosen) > wanted:
            break
        if np.hypot(x[node] - x[chosen], y[node] - y[chosen]).min() > FAR_ENOUGH:
            chosen.append(node)
    return chosen[1:]
