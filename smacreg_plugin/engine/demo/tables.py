"""The country as tables: what a municipality office and a statistics office would publish."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np

from .commuting import ABROAD, FIRST_YEAR
from .population import YEARS
from .structures import COUNTY_NUMBERS, REFORM_YEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .country import DemoCountry
    from .geography import Geography
    from .outlines import MultiPolygon
    from .structures import Structure

    Column = list[str] | list[MultiPolygon] | NDArray[np.int64] | NDArray[np.float64]
    Table = dict[str, Column]
    Indices = NDArray[np.int64]
    Floats = NDArray[np.float64]


def municipality_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the municipalities after the reform and before it.

    ``municipalities`` and ``municipalities_before``: code, name, county,
    county_name, x, y (centre), with_sea, land (multipolygons as nested lists,
    EPSG:25833, metres; rings closed, outer rings counter-clockwise).
    """
    return {
        "municipalities": _municipalities(country, country.structures.after),
        "municipalities_before": _municipalities(country, country.structures.before),
    }


def _municipalities(country: DemoCountry, structure: Structure) -> Table:
    geography = country.geography
    x, y = geography.position(geography.places.node[structure.centre])
    names = country.structures.county_names
    return {
        "code": structure.codes,
        "name": structure.names,
        "county": [COUNTY_NUMBERS[county] for county in structure.counties],
        "county_name": [names[county] for county in structure.counties],
        "x": x,
        "y": y,
        "with_sea": geography.polygons(structure.of_place, structure.n, land_only=False),
        "land": geography.polygons(structure.of_place, structure.n, land_only=True),
    }


def link_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the quickest ferry or bridge between municipalities after the reform.

    ``ferry_links``: from_code, to_code, kind (ferry or bridge), minutes, and
    the shores from_x, from_y, to_x, to_y (EPSG:25833, metres).
    """
    geography, after = country.geography, country.structures.after
    municipality = after.of_place[geography.tiling.place]
    best: dict[tuple[int, int], tuple[int, str, int, int]] = {}
    for link in country.travel.links:
        ends = sorted((int(municipality[shore]), shore) for shore in (link.shore_a, link.shore_b))
        pair = ends[0][0], ends[1][0]
        if pair[0] != pair[1]:
            found = (link.minutes, link.kind, ends[0][1], ends[1][1])
            best[pair] = min(found, best.get(pair, found))
    links = [best[pair] for pair in sorted(best)]
    shore_a = np.array([link[2] for link in links], dtype=np.int64)
    shore_b = np.array([link[3] for link in links], dtype=np.int64)
    land = cast("list[MultiPolygon]", country.tables["municipalities"]["land"])
    from_x, from_y = _quays(geography, land, municipality[shore_a], shore_a)
    to_x, to_y = _quays(geography, land, municipality[shore_b], shore_b)
    return {
        "ferry_links": {
            "from_code": [after.codes[k] for k in municipality[shore_a]],
            "to_code": [after.codes[k] for k in municipality[shore_b]],
            "kind": [link[1] for link in links],
            "minutes": np.array([link[0] for link in links], dtype=np.int64),
            "from_x": from_x,
            "from_y": from_y,
            "to_x": to_x,
            "to_y": to_y,
        }
    }


def _quays(
    geography: Geography, land: list[MultiPolygon], municipality: Indices, shore: Indices
) -> tuple[Floats, Floats]:
    """Return the vertices of the municipalities' outlines that are nearest to shore nodes."""
    quays = np.empty((shore.size, 2))
    for row, (number, x, y) in enumerate(zip(municipality, *geography.position(shore))):
        vertices = np.array([point for part in land[number] for ring in part for point in ring])
        quays[row] = vertices[np.hypot(vertices[:, 0] - x, vertices[:, 1] - y).argmin()]
    return quays[:, 0], quays[:, 1]


def reform_tables(country: DemoCountry) -> dict[str, Table]:
    """Return how the codes before the reform become codes after it.

    ``code_changes``: old_code, old_name, new_code, new_name, share (of the
    inhabitants of the old municipality at the reform, in sum 1), kind
    (unchanged, merger, split), date.
    """
    before, after = country.structures.before, country.structures.after
    people = country.people[YEARS.index(REFORM_YEAR)]
    shared: dict[tuple[int, int], int] = {}
    for place, count in enumerate(people.tolist()):
        pair = int(before.of_place[place]), int(after.of_place[place])
        shared[pair] = shared.get(pair, 0) + count
    pairs = sorted(shared)
    old = np.array([a for a, _ in pairs])
    new = np.array([b for _, b in pairs])
    persons = np.array([shared[pair] for pair in pairs], dtype=np.float64)
    share = np.round(persons / np.bincount(old, persons)[old], 4)
    is_split, is_merger = np.bincount(old)[old] > 1, np.bincount(new)[new] > 1
    kind = np.select([is_split, is_merger], ["split", "merger"], "unchanged")
    return {
        "code_changes": {
            "old_code": [before.codes[k] for k in old],
            "old_name": [before.names[k] for k in old],
            "new_code": [after.codes[k] for k in new],
            "new_name": [after.names[k] for k in new],
            "share": share,
            "kind": kind.tolist(),
            "date": [f"{REFORM_YEAR}-01-01"] * len(pairs),
        }
    }


def population_tables(country: DemoCountry) -> dict[str, Table]:
    """Return the inhabitants on 1 January.

    ``population`` (codes of the time) and ``population_current`` (codes after
    the reform in all years): year, code, persons.
    """
    structures = country.structures
    of_the_time = [structures.in_year(year) for year in YEARS]
    persons = {"persons": country.people}
    return {
        "population": by_year(YEARS, of_the_time, persons),
        "population_current": by_year(YEARS, [structures.after] * len(YEARS), persons),
    }


def work_tables(country: DemoCountry) -> dict[str, Table]:
    """Return commuting and jobs.

    ``commuting``: year, home, work, persons, codes of the time; only cells
    above zero, the own municipality included; work 9999 is abroad.
    ``jobs``: year, code, jobs (held by people who live in the country),
    employed (residents in work, also abroad), codes of the time.
    """
    of_the_time = [country.structures.in_year(year) for year in YEARS]
    values = {
        "jobs": country.flows[:, :, :-1].sum(axis=1),
        "employed": country.flows.sum(axis=2),
    }
    return {"commuting": _commuting(country), "jobs": by_year(YEARS, of_the_time, values)}


def _commuting(country: DemoCountry) -> Table:
    years, homes, works, persons = [], [], [], []
    for number, year in enumerate(YEARS):
        if year < FIRST_YEAR:
            continue
        structure = country.structures.in_year(year)
        flows = country.flows[number]
        inside = structure.sums(structure.sums(flows[:, :-1]).T).T
        table = np.column_stack((inside, structure.sums(flows[:, -1])))
        home, work = np.nonzero(table)
        codes = [*structure.codes, ABROAD]
        years.append(np.full(home.size, year))
        homes += [codes[k] for k in home]
        works += [codes[k] for k in work]
        persons.append(table[home, work])
    return {
        "year": np.concatenate(years),
        "home": homes,
        "work": works,
        "persons": np.concatenate(persons),
    }


def by_year(
    years: Sequence[int], structures: Sequence[Structure], values: dict[str, Indices]
) -> Table:
    """Return a long table of values of places by municipality.

    Parameters
    ----------
    years : sequence of int
    structures : sequence of Structure
        Municipalities of each year.
    values : dict of str to ndarray of int, shape (years, p)
        Column name to values.
    """
    table: Table = {
        "year": np.repeat(np.array(years, dtype=np.int64), [s.n for s in structures]),
        "code": [code for structure in structures for code in structure.codes],
    }
    for name, by_place in values.items():
        sums = [structure.sums(row) for structure, row in zip(structures, by_place)]
        table[name] = np.concatenate(sums)
    return table
