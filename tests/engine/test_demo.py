"""The synthetic country: drawn cleanly, and behaving like a plausible Norway."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
from demo_countries import SEEDS, country_of

from smacreg.smacreg_plugin.engine.demo.country import CRS, DEFAULT_SEED, make_country
from smacreg.smacreg_plugin.engine.demo.mesh import make_mesh
from smacreg.smacreg_plugin.engine.demo.names import COUNTIES, every_name
from smacreg.smacreg_plugin.engine.demo.noise import GradientNoise, stream
from smacreg.smacreg_plugin.engine.demo.outlines import trace
from smacreg.smacreg_plugin.engine.demo.thinning import thin
from smacreg.smacreg_plugin.engine.demo.travel import shortest
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units

ROOT = Path(__file__).resolve().parents[2]
YEARS = range(2014, 2025)
COMMUTING_YEARS = range(2019, 2025)
REFORM = 2022


@pytest.fixture(params=SEEDS)
def country(request):
    return country_of(request.param)


@pytest.fixture
def tables(country):
    return country.tables


def fingerprint(country):
    text = json.dumps(country.tables, default=lambda column: column.tolist())
    return hashlib.sha256(text.encode()).hexdigest()


def rows(table):
    return list(zip(*table.values()))


def edges(multipolygon):
    """Return the directed edges of all rings as pairs of vertices."""
    return [
        (tuple(a), tuple(b))
        for polygon in multipolygon
        for ring in polygon
        for a, b in zip(ring, ring[1:])
    ]


def area(multipolygon):
    x0, y0 = multipolygon[0][0][0]
    doubled = sum(
        (ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in edges(multipolygon)
    )
    return doubled / 2


def contains(multipolygon, x, y):
    inside = False
    for (ax, ay), (bx, by) in edges(multipolygon):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


def undirected(multipolygon):
    return {(min(edge), max(edge)) for edge in edges(multipolygon)}


def land_neighbours(municipalities):
    """Return pairs of municipalities that share an edge of their land."""
    owners = defaultdict(list)
    for code, land in zip(municipalities["code"], municipalities["land"]):
        for edge in undirected(land):
            owners[edge].append(code)
    return {tuple(sorted(pair)) for pair in owners.values() if len(pair) == 2}


def flow_matrix(country, year):
    before = country.tables["municipalities_before"]
    units = before if year < REFORM else country.tables["municipalities"]
    flows = country.tables["commuting"]
    return FlowMatrix.from_table(
        flows["home"],
        flows["work"],
        flows["persons"],
        Units.from_table(units["code"], units["x"], units["y"]),
        years=flows["year"],
        year=str(year),
    )


# --- the generator ---------------------------------------------------------------------------


def test_a_seed_gives_the_same_bytes_in_another_process():
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "import hashlib, json\n"
        "from smacreg_plugin.engine.demo.country import make_country\n"
        "text = json.dumps(make_country().tables, default=lambda column: column.tolist())\n"
        "print(hashlib.sha256(text.encode()).hexdigest())\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "1"},  # this process drew one of its own
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == fingerprint(country_of(DEFAULT_SEED))


@pytest.mark.slow
def test_seeds_differ():
    assert len({fingerprint(country_of(seed)) for seed in SEEDS}) == len(SEEDS)


def test_any_whole_number_is_a_seed():
    assert len(make_country(-5).tables["municipalities"]["code"]) == 60


@pytest.mark.slow
def test_takes_less_than_three_seconds():
    def seconds():
        start = time.process_time()
        make_country(DEFAULT_SEED)
        return time.process_time() - start

    assert any(seconds() < 3.0 for _ in range(3))


def test_themes_draw_from_streams_of_their_own():
    first, again, other = (stream(1, theme).uniform(size=5) for theme in ("a", "a", "b"))
    assert (first == again).all()
    assert not (first == other).any()


def test_tables_have_columns_of_one_length_and_plain_types(tables):
    for name, table in tables.items():
        assert len({len(column) for column in table.values()}) == 1, name
        for column in table.values():
            if isinstance(column, np.ndarray):
                assert column.dtype in (np.int64, np.float64)
            else:
                assert all(type(value) in (str, list) for value in column)


# --- municipalities and their polygons ---------------------------------------------------------


@pytest.mark.parametrize(("name", "count"), [("municipalities", 60), ("municipalities_before", 66)])
def test_codes_and_names(tables, name, count):
    table = tables[name]
    assert len(table["code"]) == len(set(table["code"])) == len(set(table["name"])) == count
    assert table["code"] == sorted(table["code"])
    assert all(re.fullmatch(r"\d{4}", code) for code in table["code"])
    assert [code[:2] for code in table["code"]] == table["county"]
    assert 0 < sum(code.startswith("0") for code in table["code"]) < count
    assert len(set(zip(table["county"], table["county_name"]))) == len(set(table["county"])) == 5
    assert set("æøå") <= set("".join(table["name"]).lower())


def test_no_name_and_no_code_is_real(reference, read_csv, country):
    folder = reference / "data" / "norway"
    today = read_csv(folder / "regions_2024.csv")
    ever = read_csv(folder / "municipality_codes_to_2024.csv")
    real = today["name"] + today["county_name"] + today["econ_region_name"] + today["ba_name"]
    parts = {
        part.strip().lower()
        for name in [*real, *ever["old_name"], *ever["name_2024"]]
        for part in [name, *re.split(r"[/()–]| - ", name)]
    }
    assert not {name.lower() for name in every_name() | set(COUNTIES)} & parts
    codes = {*today["code"], *ever["old_code"], *ever["code_2020"], *ever["code_2024"]}
    for name in ("municipalities", "municipalities_before"):
        assert not set(country.tables[name]["code"]) & codes


@pytest.mark.parametrize("name", ["municipalities", "municipalities_before"])
def test_the_polygons_with_sea_tile_the_country(tables, name):
    polygons = tables[name]["with_sea"]
    count = Counter(edge for polygon in polygons for edge in edges(polygon))
    assert set(count.values()) == {1}
    # Every edge has its neighbour's edge in the other direction, or is the country's limit.
    rim = {a: b for a, b in count if (b, a) not in count}
    assert len(rim) == sum((b, a) not in count for a, b in count)
    # A gap would be a second ring of the limit; an area that lies over another would be one too.
    ring = [next(iter(rim))]
    while len(ring) == 1 or ring[-1] != ring[0]:
        ring.append(rim.pop(ring[-1]))
    assert not rim
    assert sum(map(area, polygons)) == area([[ring]]) > 0


@pytest.mark.parametrize("name", ["municipalities", "municipalities_before"])
def test_rings_are_closed_and_turn_the_right_way(tables, name):
    for column in ("with_sea", "land"):
        for multipolygon in tables[name][column]:
            for outer, *holes in multipolygon:
                assert outer[0] == outer[-1]
                assert len({tuple(point) for point in outer}) == len(outer) - 1 >= 4
                assert area([[outer]]) > 0
                assert all(area([[hole]]) < 0 for hole in holes)


def test_no_two_borders_cross(tables):
    segments = sorted(
        set().union(
            *(
                undirected(multipolygon)
                for name in ("municipalities", "municipalities_before")
                for column in ("with_sea", "land")
                for multipolygon in tables[name][column]
            )
        )
    )
    assert crossings(np.array(segments, dtype=np.int64).reshape(-1, 4)) == 0


def test_crossing_segments_are_found():
    assert crossings(np.array([[0, 0, 10, 10], [0, 10, 10, 0]])) == 1
    assert crossings(np.array([[0, 0, 10, 10], [0, 0, 10, 0], [5, 5, 5, 9]])) == 1


def crossings(segments):
    """Count pairs of segments that meet anywhere but in a shared end."""
    low, high = segments.min(axis=0), segments.max(axis=0)
    buckets = defaultdict(list)
    size = 4000
    for number, (ax, ay, bx, by) in enumerate(segments.tolist()):
        for column in range(min(ax, bx) // size, max(ax, bx) // size + 1):
            for row in range(min(ay, by) // size, max(ay, by) // size + 1):
                buckets[column, row].append(number)
    assert (high - low < 2**24).all()  # so that products of differences are exact
    met = set()
    for numbers in buckets.values():
        first, second = (np.array(numbers)[k] for k in np.triu_indices(len(numbers), 1))
        a, b = segments[first, :2], segments[first, 2:]
        c, d = segments[second, :2], segments[second, 2:]

        def side(p, q, r):
            u, v = q - p, r - p
            return np.sign(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])

        def between(p, q, r):
            within = (np.minimum(p, q) <= r) & (r <= np.maximum(p, q))
            return (side(p, q, r) == 0) & within.all(axis=1)

        ends = np.zeros(first.size, dtype=bool)
        for p, q, r in ((a, b, c), (a, b, d), (c, d, a), (c, d, b)):
            at_end = (p == r).all(axis=1) | (q == r).all(axis=1)
            ends |= between(p, q, r) & ~at_end
        proper = (side(a, b, c) * side(a, b, d) < 0) & (side(c, d, a) * side(c, d, b) < 0)
        met.update(zip(first[proper | ends].tolist(), second[proper | ends].tolist()))
    return len(met)


@pytest.mark.parametrize("name", ["municipalities", "municipalities_before"])
def test_the_land_lies_within_the_sea_border(tables, name):
    for with_sea, land, x, y in zip(*(tables[name][k] for k in ("with_sea", "land", "x", "y"))):
        assert 0 < area(land) <= area(with_sea)
        assert contains(land, x, y)
        limit = set(edges(with_sea))
        # No two borders cross, so a piece of land lies inside if a point of it does.
        for polygon in land:
            inland = [a for a, b in edges([polygon]) if (a, b) not in limit]
            inner = [point for point in inland if not any(point in edge for edge in limit)]
            assert all(contains(with_sea, *point) for point in inner[:1])
            assert inner or set(edges([polygon])) <= limit


def test_polygons_are_valid_for_a_geometry_library(tables):
    shapely = pytest.importorskip("shapely")
    for name in ("municipalities", "municipalities_before"):
        shapes = {
            column: [
                shapely.MultiPolygon([(outer, holes) for outer, *holes in multipolygon])
                for multipolygon in tables[name][column]
            ]
            for column in ("with_sea", "land")
        }
        assert all(shape.is_valid for column in shapes.values() for shape in column)
        union = shapely.unary_union(shapes["with_sea"])
        assert union.geom_type == "Polygon"
        assert not union.interiors
        assert union.area == pytest.approx(sum(s.area for s in shapes["with_sea"]), abs=1)
        for land, with_sea in zip(shapes["land"], shapes["with_sea"]):
            assert land.difference(with_sea).area < 1


def test_a_fjord_coast_with_islands_and_an_inland(tables):
    municipalities = tables["municipalities"]
    beside = {code for pair in land_neighbours(municipalities) for code in pair}
    islands = set(municipalities["code"]) - beside
    assert 3 <= len(islands) <= 5
    inland = [
        code
        for code, sea, land in zip(*(municipalities[k] for k in ("code", "with_sea", "land")))
        if sea == land
    ]
    assert 8 <= len(inland) <= 30
    assert all(len(with_sea) == 1 for with_sea in municipalities["with_sea"])
    pieces = sum(len(land) for land in municipalities["land"])
    assert pieces > 100  # so many islands beside the mainland
    coast = sum(
        np.hypot(b[0] - a[0], b[1] - a[1])
        for edge, count in Counter(
            edge for land in municipalities["land"] for edge in undirected(land)
        ).items()
        if count == 1
        for a, b in [edge]
    )
    around = 2 * np.sqrt(np.pi * sum(map(area, municipalities["land"])))
    assert coast > 4 * around  # a circle of the same area has 1


def test_the_country_covers_no_real_place(tables):
    points = np.array([a for land in tables["municipalities"]["with_sea"] for a, _ in edges(land)])
    # West of Norway's coast between 64 and 68 degrees north in EPSG:25833.
    assert CRS == "EPSG:25833"
    assert -110_000 < points[:, 0].min() < points[:, 0].max() < 230_000
    assert 7_100_000 < points[:, 1].min() < points[:, 1].max() < 7_560_000


def test_sizes_suit_a_small_file(tables):
    vertices = sum(
        len(ring)
        for name in ("municipalities", "municipalities_before")
        for column in ("with_sea", "land")
        for multipolygon in tables[name][column]
        for polygon in multipolygon
        for ring in polygon
    )
    assert 15_000 < vertices < 60_000  # 16 bytes each: under 1 MB
    assert len(tables["commuting"]["year"]) < 20_000


# --- getting around ------------------------------------------------------------------------------


def test_links_join_all_municipalities(tables):
    municipalities, links = tables["municipalities"], tables["ferry_links"]
    land = dict(zip(municipalities["code"], municipalities["land"]))
    joined = {code: {code} for code in land}
    pairs = [*land_neighbours(municipalities), *zip(links["from_code"], links["to_code"])]
    for a, b in pairs:
        together = joined[a] | joined[b]
        joined.update(dict.fromkeys(together, together))
    assert joined[municipalities["code"][0]] == set(land)
    assert len(set(zip(links["from_code"], links["to_code"]))) == len(links["kind"])
    for link in (dict(zip(links, row)) for row in rows(links)):
        assert link["from_code"] < link["to_code"]
        for end in ("from", "to"):
            shore = [link[f"{end}_x"], link[f"{end}_y"]]
            assert any(shore in ring for part in land[link[f"{end}_code"]] for ring in part)
        km = np.hypot(link["from_x"] - link["to_x"], link["from_y"] - link["to_y"]) / 1000
        assert km < (6 if link["kind"] == "bridge" else 60)
        assert link["minutes"] >= (2 if link["kind"] == "bridge" else 12)


def test_travel_times_are_shortest_ways(country):
    minutes = country.travel.minutes
    assert np.isfinite(minutes).all()
    assert (minutes == minutes.T).all()
    assert (minutes[:, :, None] <= minutes[:, None, :] + minutes.T[None] + 1e-9).all()


def test_shortest_ways_by_hand():
    far = np.inf
    direct = np.array([[0, 1, 9, far], [1, 0, 2, far], [9, 2, 0, far], [far, far, far, 0]])
    expected = [[0, 1, 3, far], [1, 0, 2, far], [3, 2, 0, far], [far, far, far, 0]]
    assert shortest(direct).tolist() == expected


# --- the reform ----------------------------------------------------------------------------------


def test_the_code_table_maps_every_old_code(tables):
    changes = tables["code_changes"]
    old, new = tables["municipalities_before"], tables["municipalities"]
    names = dict(zip(old["code"], old["name"])), dict(zip(new["code"], new["name"]))
    assert set(changes["old_code"]) == set(old["code"])
    assert set(changes["new_code"]) == set(new["code"])
    assert [names[0][code] for code in changes["old_code"]] == changes["old_name"]
    assert [names[1][code] for code in changes["new_code"]] == changes["new_name"]
    assert set(changes["date"]) == {"2022-01-01"}
    shares = defaultdict(float)
    for code, share in zip(changes["old_code"], changes["share"]):
        assert 0 < share <= 1
        shares[code] += share
    assert list(shares.values()) == pytest.approx([1.0] * len(shares), abs=1e-12)


def test_the_reform_has_mergers_and_one_split(tables):
    changes = tables["code_changes"]
    old, new = Counter(changes["old_code"]), Counter(changes["new_code"])
    for a, b, kind in zip(changes["old_code"], changes["new_code"], changes["kind"]):
        expected = "split" if old[a] > 1 else "merger" if new[b] > 1 else "unchanged"
        assert kind == expected
        assert (a == b) == (kind == "unchanged")
    merged = [code for code, count in new.items() if count > 1]
    assert sorted(new[code] for code in merged) == [2, 2, 2, 2, 2, 3]
    assert [count for count in old.values() if count > 1] == [2]


def test_merged_polygons_are_the_old_ones_without_slivers(tables):
    before, after = tables["municipalities_before"], tables["municipalities"]
    for column in ("with_sea", "land"):
        old = dict(zip(before["code"], before[column]))
        new = dict(zip(after["code"], after[column]))
        parts = defaultdict(list)
        changes = tables["code_changes"]
        for a, b, kind in zip(changes["old_code"], changes["new_code"], changes["kind"]):
            if kind != "split":
                parts[b].append(old[a])
        for code, polygons in parts.items():
            every = [edge for polygon in polygons for edge in edges(polygon)]
            there = set(every)
            outer = {(a, b) for a, b in every if (b, a) not in there}
            assert outer == set(edges(new[code]))


# --- people and work -----------------------------------------------------------------------------


def test_population_uses_the_codes_of_the_time(tables):
    population = tables["population"]
    for year in YEARS:
        structure = "municipalities_before" if year < REFORM else "municipalities"
        codes = [c for y, c in zip(population["year"], population["code"]) if y == year]
        assert codes == tables[structure]["code"]
    assert set(tables["population_current"]["code"]) == set(tables["municipalities"]["code"])
    for year in YEARS:
        totals = {
            tables[name]["persons"][tables[name]["year"] == year].sum()
            for name in ("population", "population_current")
        }
        assert len(totals) == 1


def test_the_code_table_carries_old_population_to_current_codes(tables):
    changes = tables["code_changes"]
    shares = list(zip(changes["old_code"], changes["new_code"], changes["share"]))
    old = {(y, c): p for y, c, p in rows(tables["population"])}
    for year, code, persons in rows(tables["population_current"]):
        if year >= REFORM:
            assert old[year, code] == persons
            continue
        moved = sum(old[year, a] * share for a, b, share in shares if b == code)
        # Exact for mergers; the two parts of the split grow at different rates.
        assert moved == pytest.approx(persons, rel=0.15)


def test_sizes_of_places(tables):
    persons = tables["population_current"]["persons"][-60:]
    assert (persons > 40_000).sum() == 3
    assert 8 <= ((persons >= 5_000) & (persons <= 20_000)).sum() <= 13
    assert ((persons > 20_000) & (persons <= 40_000)).sum() == 0
    assert 400 < persons.min() < 1_000


def test_the_smallest_shrink_and_the_largest_grow(tables):
    by_year = tables["population_current"]["persons"].reshape(len(YEARS), -1)
    growth = by_year[-1] / by_year[0] - 1
    order = np.argsort(by_year[0], kind="stable")
    smallest, largest = order[:12], order[-3:]
    assert (growth[largest] > 0.08).all()
    assert by_year[-1][smallest].sum() / by_year[0][smallest].sum() - 1 < -0.04
    assert (growth[smallest] < 0).sum() >= 9  # a small suburb may grow
    towns = order[-13:-3]
    assert growth[smallest].mean() < growth[towns].mean() < growth[largest].mean()


def test_commuting_has_the_form_of_a_statistics_office(tables):
    flows = tables["commuting"]
    assert sorted(set(flows["year"].tolist())) == list(COMMUTING_YEARS)
    assert flows["persons"].dtype == np.int64
    assert flows["persons"].min() >= 1
    keys = list(zip(flows["year"].tolist(), flows["home"], flows["work"]))
    assert len(set(keys)) == len(keys)
    for year in COMMUTING_YEARS:
        structure = "municipalities_before" if year < REFORM else "municipalities"
        codes = set(tables[structure]["code"])
        homes = {home for y, home, _ in keys if y == year}
        works = {work for y, _, work in keys if y == year}
        assert homes == codes
        assert works == codes | {"9999"}
        assert {home for y, home, work in keys if y == year and home == work} == codes


def test_some_commute_to_a_code_outside_the_table(country):
    for year in COMMUTING_YEARS:
        matrix = flow_matrix(country, year)
        assert 20 <= matrix.external_out.sum() <= 120
        assert matrix.external_in.sum() == 0


def test_jobs_and_employed_are_the_margins_of_commuting(tables):
    jobs, employed = Counter(), Counter()
    for year, home, work, persons in rows(tables["commuting"]):
        employed[year, home] += persons
        jobs[year, work] += persons
    table = tables["jobs"]
    assert sorted(set(table["year"].tolist())) == list(YEARS)
    for year, code, w, r in rows(table):
        if year in COMMUTING_YEARS:
            assert (jobs[year, code], employed[year, code]) == (w, r)
        assert min(w, r) > 0


def test_totals_move_smoothly_through_the_reform(tables):
    flows = tables["commuting"]
    totals = [flows["persons"][flows["year"] == year].sum() for year in COMMUTING_YEARS]
    steps = np.diff(totals) / totals[:-1]
    assert (np.abs(steps) < 0.02).all()
    # Those who live and work in a municipality that the reform left alone hardly change.
    changes = tables["code_changes"]
    same = {a for a, kind in zip(changes["old_code"], changes["kind"]) if kind == "unchanged"}
    own = {(y, a): p for y, a, b, p in rows(flows) if a == b and a in same}
    before = sum(own[REFORM - 1, code] for code in same)
    after = sum(own[REFORM, code] for code in same)
    assert after == pytest.approx(before, rel=0.03)


def test_at_least_half_of_the_cells_hold_one_or_two_persons(country):
    for year in COMMUTING_YEARS:
        matrix = flow_matrix(country, year)
        cells = matrix.out_value[matrix.origins != matrix.out_unit]
        # Norway 2022: 0.57 of 26,567 cells, 34 % of the commuters (356 municipalities).
        assert (cells <= 2).mean() >= 0.5
        assert 0.05 < cells.sum() / matrix.total < 0.35


def test_self_containment_is_as_mixed_as_in_norway(country):
    matrix = flow_matrix(country, 2024)
    contained = np.minimum(matrix.internal / matrix.residents, matrix.internal / matrix.jobs)
    # Norway 2022: quartiles 0.52, 0.66, 0.76; 5 and 95 % at 0.33 and 0.86.
    assert 0.55 < np.median(contained) < 0.82
    assert np.quantile(contained, 0.05) < 0.4
    assert np.quantile(contained, 0.95) > 0.85


def test_commuting_falls_with_travel_time(country):
    inside = country.flows[-1][:, :-1]
    minutes = country.travel.minutes
    share = [
        (inside[near] > 0).mean()
        for near in (
            (minutes > low) & (minutes <= high) for low, high in ((0, 40), (40, 90), (90, 1e9))
        )
    ]
    assert share[0] > share[1] > share[2] > 0.05


@pytest.mark.parametrize("year", [2019, 2024])
def test_a_third_of_the_default_regions_are_one_municipality(country, year):
    from smacreg.smacreg_plugin.engine.delineation.criteria import PRESETS
    from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate

    preset = PRESETS["norwegian_small"]
    result = delineate(
        flow_matrix(country, year),
        preset.criteria,
        method=Method.CLASSIC,
        linkage=preset.linkage,
    )
    sizes = result.partition.sizes
    assert sizes.sum() == (66 if year < REFORM else 60)
    assert 20 <= result.partition.k <= 40
    assert (sizes == 1).sum() >= result.partition.k / 3
    assert sizes.max() >= 4


# --- the tools it is made with --------------------------------------------------------------------


def test_noise_is_smooth_and_centred():
    noise = GradientNoise(stream(3, "test"))
    x, y = (a.ravel() for a in np.meshgrid(np.linspace(0, 60, 400), np.linspace(0, 60, 400)))
    values = noise(x, y)
    assert abs(values.mean()) < 0.02
    assert 0.2 < values.std() < 0.6
    assert np.abs(noise(x + 1e-3, y) - values).max() < 0.01
    assert np.allclose(noise(x + 256, y), values)


def test_mesh_triangles_cover_the_rectangle_once():
    mesh = make_mesh(20.0, 15.0, 1.0, stream(1, "test"))
    x, y = mesh.x[mesh.triangles].T, mesh.y[mesh.triangles].T
    doubled = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0])
    assert (doubled > 0).all()
    inner = (mesh.neighbours < mesh.n).all(axis=0)
    assert (np.bincount(mesh.triangles.ravel())[inner] == 6).all()
    assert mesh.edges.shape[0] - mesh.triangles.shape[0] == mesh.n - 1  # Euler


def test_node_at_finds_nodes():
    mesh = make_mesh(20.0, 15.0, 1.0, stream(1, "test"))
    assert (mesh.node_at(mesh.x, mesh.y) == np.arange(mesh.n)).all()


def test_trace_shares_borders_and_keeps_holes():
    mesh = make_mesh(40.0, 40.0, 1.0, stream(1, "test"))
    away = np.hypot(mesh.x, mesh.y)
    area_of = np.where(away < 4, 1, np.where(away < 14, 0, -1))
    outlines = trace(mesh, area_of, np.full(len(mesh.edges), 0.5), np.arange(3), (0.0, 0.0))
    ring, core = outlines.polygons(np.array([0, 1]), 2)
    assert [len(polygon) for polygon in ring] == [2]
    assert [len(polygon) for polygon in core] == [1]
    assert {(b, a) for a, b in edges([[ring[0][1]]])} == set(edges(core))
    (both,) = outlines.polygons(np.array([0, 0]), 1)
    assert area(both) == area(ring) + area(core) == pytest.approx(np.pi * 14e3**2, rel=0.05)


def test_thinning_straightens_small_bends_only():
    points = np.array([[0, 0], [100, 1], [200, 0], [300, 90], [400, 0]])
    assert thin(points, [[0, 1, 2, 3, 4]], [1000.0]) == [[0, 2, 3, 4]]


def test_thinning_does_not_pass_over_a_vertex():
    points = np.array([[0, 0], [100, 10], [200, 0], [300, 200], [100, 5], [100, 300], [150, 400]])
    assert thin(points, [[0, 1, 2, 3]], [2000.0])[0] == [0, 2, 3]
    assert thin(points, [[0, 1, 2, 3], [4, 5, 6]], [2000.0] * 2)[0] == [0, 1, 2, 3]


def test_thinning_leaves_islands_an_area():
    angle = np.linspace(0, 2 * np.pi, 21)[:-1]
    circle = np.rint(np.column_stack((np.cos(angle), np.sin(angle))) * 100).astype(np.int64)
    (line,) = thin(circle, [[*range(20), 0]], [1e9])
    assert len(line) == 7
    assert line[0] == line[-1] == 0
