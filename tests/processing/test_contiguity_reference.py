"""Contiguity on real countries: regions in pieces, in one piece, and repaired."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

from smacreg.processing_provider.neighbour_geometry import pairs
from smacreg.smacreg_plugin.engine.delineation.contiguity import contiguity, repair
from smacreg.smacreg_plugin.engine.delineation.criteria import PRESETS, VALID, Criteria, Preset
from smacreg.smacreg_plugin.engine.delineation.linkage import Linkage
from smacreg.smacreg_plugin.engine.delineation.region_sums import internal_persons
from smacreg.smacreg_plugin.engine.delineation.self_containment import Method, delineate
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition

ITALIAN = Preset(Linkage.SMART, Criteria(1_000, 0.6667, 10_000, 0.75))
NORWAY = "data/norway/norway_areas.gpkg|layername=municipality_2020"
MAPS = {
    "norway_land": NORWAY,
    "norway_sea": f"{NORWAY}_with_sea",
    "sardinia": "data/sardinia/sardinia_municipalities.gpkg",
    "belgium": "data/belgium/belgium_communes.gpkg",
}
FLOWS = {
    "norway": ("data/norway/commuting_2017_2022.csv", "2022"),
    "sardinia": ("data/sardinia/sardinia_flows.csv", None),
    "belgium": ("data/belgium/belgium_commuting_2011.csv", None),
}


ALL = ("norway_sea", "norway_links", "norway_land", "sardinia", "belgium")


class Country(NamedTuple):
    matrix: FlowMatrix
    neighbours: Neighbours


@pytest.fixture(scope="module")
def touching(qgis_app, reference):
    """Return a function: map -> codes in ascending order and their neighbours."""

    @cache
    def find(name):
        layer = QgsVectorLayer(str(reference / MAPS[name]), name, "ogr")
        features = sorted(layer.getFeatures(), key=lambda feature: feature["code"])
        found = pairs([feature.geometry() for feature in features], Monitor())
        first, second = ([pair[side] for pair in found] for side in (0, 1))
        codes = [feature["code"] for feature in features]
        return codes, Neighbours.from_pairs(len(codes), first, second)

    return find


@pytest.fixture(scope="module")
def country(touching, reference, read_csv):
    """Return a function: map (and year) -> matrix and neighbours."""

    @cache
    def read(name, year=None):
        path, usual = FLOWS[name.partition("_")[0]]
        columns = read_csv(reference / path)
        years = columns.pop("year", None)
        keep = [
            row
            for row in range(len(next(iter(columns.values()))))
            if years is None or years[row] == (year or usual)
        ]
        table = ([column[row] for row in keep] for column in columns.values())
        if name == "norway_links":
            codes, neighbours = touching("norway_land")
            neighbours = neighbours.combined(crossings(neighbours, touching("norway_sea")[1]))
        else:
            codes, neighbours = touching(name)
        return Country(FlowMatrix.from_table(*table, Units.from_table(codes)), neighbours)

    return read


def crossings(land, sea):
    """Return just enough of the sea's pairs to join what land leaves apart: 28 links."""
    joined, links = land, []
    for unit in range(sea.n):
        for other in sea.of(unit).tolist():
            part = joined.components()
            if part[unit] != part[other]:
                links.append((unit, other))
                joined = joined.combined(Neighbours.from_pairs(sea.n, [unit], [other]))
    assert len(links) == len(set(land.components().tolist())) - 1 == 28
    return Neighbours.from_pairs(sea.n, *zip(*links))


def in_pieces(matrix, partition, neighbours):
    return int((contiguity(matrix, partition, neighbours).pieces > 1).sum())


def below(matrix, partition, criteria):
    residents, jobs = partition.sums(matrix.residents), partition.sums(matrix.jobs)
    validity = criteria.validities(residents, jobs, internal_persons(matrix, partition))
    return {partition.ids[region] for region in np.flatnonzero(validity < VALID)}


# verified.md section 1, "regions in pieces on land polygons, 2020 / 2022".
@pytest.mark.parametrize(
    ("name", "broken", "units"), [("norway_land", 12, 16), ("norway_sea", 0, 0)]
)
def test_official_regions(country, read_csv, reference, name, broken, units):
    matrix, neighbours = country(name, "2020")
    table = read_csv(reference / "data/norway/regions_2020.csv")
    found = contiguity(matrix, Partition.from_labels(table["code"], table["ba_no"]), neighbours)
    assert (int((found.pieces > 1).sum()), found.detached.size) == (broken, units)


# There: 14 of 129 regions with 24 units on land and 2 with sea. A main piece there is the one
# with most units, here the one with the centre: one region has its centre in the smaller piece.
@pytest.mark.parametrize(
    ("name", "broken", "units"), [("norway_land", 14, 25), ("norway_sea", 2, 2)]
)
def test_regions_of_the_package_method(country, name, broken, units):
    matrix, neighbours = country(name)
    division = delineate(matrix, ITALIAN.criteria, method=Method.COMPATIBLE).partition
    assert division.k == 129
    found = contiguity(matrix, division, neighbours)
    assert (int((found.pieces > 1).sum()), found.detached.size) == (broken, units)


@pytest.mark.slow
@pytest.mark.parametrize("preset", [ITALIAN, *PRESETS.values()], ids=["documented", *PRESETS])
@pytest.mark.parametrize("method", [Method.CLASSIC, Method.CORRECTED])
@pytest.mark.parametrize(
    "name", ["norway_sea", "norway_links", "norway_land", "sardinia", "belgium"]
)
def test_enforced_regions_are_in_one_piece(country, name, method, preset):
    matrix, neighbours = country(name)
    result = delineate(
        matrix, preset.criteria, method=method, linkage=preset.linkage, neighbours=neighbours
    )
    assert (result.partition.region >= 0).all()
    assert in_pieces(matrix, result.partition, neighbours) == 0
    assert in_pieces(matrix, result.before_reserve, neighbours) == 0
    alone = {decision.unit for decision in result.log if decision.event == "I"}
    named = sum(f.values["count"] for f in result.findings if f.key == "contiguity.alone")
    assert named == len(alone)
    if method is Method.CLASSIC:
        # Whatever is below the criteria has no region beside it, and is named.
        for region in below(matrix, result.partition, preset.criteria):
            members = result.partition.members(result.partition.ids.index(region))
            assert set(members.tolist()) <= alone
    if name in ("norway_sea", "norway_links", "belgium"):
        assert not alone


@pytest.mark.slow
@pytest.mark.parametrize("preset", [ITALIAN, *PRESETS.values()], ids=["documented", *PRESETS])
@pytest.mark.parametrize(
    "name", ["norway_sea", "norway_links", "norway_land", "sardinia", "belgium"]
)
def test_repair_never_breaks_the_criteria_without_saying_so(country, name, preset):
    matrix, neighbours = country(name)
    free = delineate(matrix, preset.criteria, linkage=preset.linkage).partition
    result = repair(matrix, free, neighbours, linkage=preset.linkage, criteria=preset.criteria)
    found = {f.key: f.values for f in result.findings}
    lost = below(matrix, result.partition, preset.criteria) - below(matrix, free, preset.criteria)
    said = found.get("contiguity.below_criteria", {"count": 0, "examples": ""})
    assert said["count"] == len(lost)
    assert set(filter(None, said["examples"].split(", "))) == lost
    left = contiguity(matrix, result.partition, neighbours)
    assert found.get("contiguity.not_repaired", {"count": 0})["count"] == left.detached.size
    if name in ("norway_sea", "norway_links", "belgium"):
        assert left.detached.size == 0
    moved = {decision.unit for decision in result.log}
    assert set(np.flatnonzero(result.partition.region != free.region)) <= moved


@pytest.mark.slow
@pytest.mark.parametrize("method", [Method.CLASSIC, Method.CORRECTED])
@pytest.mark.parametrize("name", ["norway_sea", "sardinia", "belgium"])
def test_names_of_units_do_not_matter(country, name, method):
    matrix, neighbours = country(name)
    first = delineate(matrix, ITALIAN.criteria, method=method, neighbours=neighbours).partition
    for seed in range(3):
        new = np.random.default_rng(seed).permutation(matrix.n).astype(np.int32)
        renamed = FlowMatrix.from_indices(
            new[matrix.origins],
            new[matrix.out_unit],
            matrix.out_value,
            Units.from_table([f"{place:04d}" for place in range(matrix.n)]),
        )
        pairs_again = np.repeat(np.arange(matrix.n), np.diff(neighbours.ptr))
        again = delineate(
            renamed,
            ITALIAN.criteria,
            method=method,
            neighbours=Neighbours.from_pairs(matrix.n, new[pairs_again], new[neighbours.unit]),
        ).partition
        groups = set(zip(first.region.tolist(), again.region[new].tolist()))
        assert len(groups) == first.k == again.k
