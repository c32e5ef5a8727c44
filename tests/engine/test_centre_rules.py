"""Rules after Statistics Sweden and Nordregio, and functional urban areas."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.delineation.centres.arrows import OutFlows, cycles, heads
from smacreg.smacreg_plugin.engine.delineation.centres.candidates import Centres
from smacreg.smacreg_plugin.engine.delineation.centres.functional_urban_areas import (
    cities_by_population,
    functional_urban_areas,
)
from smacreg.smacreg_plugin.engine.delineation.centres.nordregio import nordregio_2018
from smacreg.smacreg_plugin.engine.delineation.centres.placement import Role
from smacreg.smacreg_plugin.engine.delineation.centres.statistics_sweden import statistics_sweden
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.neighbours import Neighbours


def _matrix(rows, codes, x=None):
    """Units of 1,000 employed residents; rows are origin, destination and commuters."""
    left = dict.fromkeys(codes, 1000)
    for origin, _, persons in rows:
        left[origin] -= persons
    every = [*rows, *((code, code, persons) for code, persons in left.items())]
    return FlowMatrix.from_table(*zip(*every), Units.from_table(list(codes), x, x))


def _labels(result):
    return "".join(result.partition.labels())


# -- Statistics Sweden ----------------------------------------------------------------------------


# verified.md section 1: order-free, equal flows to the unit with more jobs, all long chains cut at
# once at their weakest link: 117 / 109 / 106 regions, 79 / 75 / 72 centres, 26 / 20 / 22 rings,
# 12 / 14 / 12 cuts. 2018 on its own 422 municipalities.
@pytest.mark.parametrize(
    ("year", "regions", "counts"),
    [("2018", 117, (79, 26, 12)), ("2020", 109, (75, 20, 14)), ("2022", 106, (72, 22, 12))],
)
def test_statistics_sweden_on_norway(flow_matrix, year, regions, counts):
    matrix = flow_matrix("norway", year)
    result = statistics_sweden(matrix)
    assert result.partition.k == regions
    said = result.findings[0].values
    assert (said["centres"], said["rings"], said["cuts"]) == counts


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32 - 1))
def test_statistics_sweden_knows_no_order(flow_table, seed):
    origins, destinations, persons = flow_table("norway", "2022")
    codes = sorted(set(origins) | set(destinations))
    # Positions break the last ties, in both.
    random = np.random.default_rng(seed)
    new = dict(zip(codes, random.permutation(codes).tolist()))
    back = {value: key for key, value in new.items()}
    place = {code: float(k) for k, code in enumerate(codes)}
    rows = random.permutation(len(origins)).tolist()
    renamed = sorted(new.values())
    one = FlowMatrix.from_table(
        origins, destinations, persons, Units.from_table(codes, [place[c] for c in codes])
    )
    other = FlowMatrix.from_table(
        [new[origins[r]] for r in rows], [new[destinations[r]] for r in rows],
        [persons[r] for r in rows], Units.from_table(renamed, [place[back[c]] for c in renamed]),
    )  # fmt: skip
    expected = statistics_sweden(one).partition
    found = statistics_sweden(other).partition
    by_old = {back[code]: back[label] for code, label in zip(found.codes, found.labels())}
    assert [by_old[code] for code in codes] == expected.labels()


def test_centre_thresholds_of_statistics_sweden():
    # A sends 200 of 1,000 out (20 %) and 75 to one (7.5 %): still a centre.
    rows = [("A", "B", 75), ("A", "C", 75), ("A", "D", 50)]
    assert statistics_sweden(_matrix(rows, "ABCD")).placements[0].rule == "centre"
    assert statistics_sweden(_matrix([("A", "B", 76)], "ABCD")).placements[0].rule == "largest_flow"
    rows = [("A", "B", 70), ("A", "C", 70), ("A", "D", 61)]
    assert statistics_sweden(_matrix(rows, "ABCD")).placements[0].rule == "largest_flow"


def test_long_chains_are_cut_at_the_weakest_link():
    # E -> D -> C -> B -> A: four links; the weakest is C -> B.
    rows = [("E", "D", 300), ("D", "C", 200), ("C", "B", 100), ("B", "A", 150)]
    result = statistics_sweden(_matrix(rows, "ABCDE"))
    assert _labels(result) == "AACCC"
    assert [p.rule for p in result.placements] == [
        "centre", "largest_flow", "cut", "largest_flow", "largest_flow",
    ]  # fmt: skip
    # Two links stay.
    assert _labels(statistics_sweden(_matrix(rows[2:], "ABC"))) == "AAA"


def test_a_ring_is_a_region_of_its_own():
    rows = [("A", "B", 300), ("B", "A", 250), ("C", "A", 100), ("A", "C", 40)]
    result = statistics_sweden(_matrix(rows, "ABCD"))
    assert _labels(result) == "BBBD"
    assert [p.rule for p in result.placements] == [
        "ring_member", "ring_lead", "largest_flow", "centre",
    ]  # fmt: skip


def _changed(matrix, unit, flip):
    """Return the matrix with a flow at the stated value; the others work at home instead."""
    cells = {
        (int(o), int(d)): float(v)
        for o, d, v in zip(matrix.origins, matrix.out_unit, matrix.out_value)
    }
    cells[unit, flip.centre] = flip.value
    cells[unit, unit] = cells.get((unit, unit), 0.0) - flip.distance
    pairs = np.array(list(cells), dtype=np.int32)
    return FlowMatrix.from_indices(
        pairs[:, 0], pairs[:, 1], np.array(list(cells.values())), matrix.units
    )


def confirm_flips(matrix, rules, every):
    """Run again with the stated flow of each so many units, which must then be elsewhere."""
    result = rules(matrix)
    stated = [unit for unit, p in enumerate(result.placements) if p.persons.centre >= 0]
    assert len(stated) > 300
    for unit in stated[::every]:
        before, flip = result.placements[unit], result.placements[unit].persons
        after = rules(_changed(matrix, unit, flip)).placements[unit]
        now, then = (_decision(p) for p in (before, after))
        assert now != then, matrix.units.codes[unit]


@pytest.mark.slow
@pytest.mark.parametrize("rules", [statistics_sweden, nordregio_2018])
def test_stated_flips_are_confirmed_by_running_again(flow_matrix, rules):
    # Every ninth: tests/prove/test_flips.py.
    confirm_flips(flow_matrix("norway", "2022"), rules, 60)


def _decision(placement):
    """The unit's own rule and target; a ring or a cut may stand between them."""
    return (
        placement.rule in ("centre", "unplaced", "secondary_centre"),
        placement.strongest[:1],
        (placement.rule),
    )


# -- Nordregio ------------------------------------------------------------------------------------


def test_nordregio_on_norway(flow_matrix):
    # delineation.md 6.2: 105 primary centres, 222 members and 29 that are neither, 2020.
    result = nordregio_2018(flow_matrix("norway", "2020"))
    said = result.findings[0].values
    assert (said["centres"], said["members"]) == (105, 222)
    unplaced = [finding for finding in result.findings if finding.key == "centres.unplaced"]
    assert said["secondary"] + unplaced[0].values["count"] == 29
    assert said["secondary"] == 1


def test_nordregio_rules():
    # A: 30 % leave, 10 % to one, but more jobs than residents: a centre. B: 11 % to A: a member.
    # C: 22 % leave, 7.5 % at most to one: neither, but D belongs to it: a secondary centre.
    # E: like C, without members: unplaced.
    rows = [
        ("A", "B", 100), ("A", "C", 100), ("A", "E", 100),
        ("B", "A", 110), ("F", "A", 300),
        ("C", "A", 75), ("C", "B", 75), ("C", "E", 70),
        ("D", "C", 110),
        ("E", "A", 75), ("E", "B", 75), ("E", "D", 70),
    ]  # fmt: skip
    result = nordregio_2018(_matrix(rows, "ABCDEF"))
    assert [p.rule for p in result.placements] == [
        "centre", "largest_flow", "secondary_centre", "largest_flow", "unplaced", "largest_flow",
    ]  # fmt: skip
    assert _labels(result) == "AACCEA"
    assert result.placements[2].role is Role.SECONDARY_CENTRE
    assert result.placements[4].role is Role.ALONE


# -- Functional urban areas -----------------------------------------------------------------------


def test_commuting_zone_of_15_per_cent():
    rows = [("B", "A", 150), ("C", "A", 149)]
    matrix = _matrix(rows, "ABC")
    result = functional_urban_areas(matrix, Centres.from_table(matrix, ["A"]))
    assert result.partition.labels() == ["A", "A", ""]
    assert [p.role for p in result.placements] == [Role.CENTRE, Role.MEMBER, Role.OUTSIDE]
    assert result.placements[2].persons.value == 150
    assert result.placements[1].persons.value == 149


def test_cities_that_are_one_destination():
    # 15 % of B works in A: one destination. C sends 10 % to each, 20 % to both.
    rows = [("B", "A", 150), ("C", "A", 100), ("C", "B", 100)]
    matrix = _matrix(rows, "ABC")
    cities = Centres.from_table(matrix, ["A", "B"])
    assert functional_urban_areas(matrix, cities).partition.labels() == ["A", "A", "A"]
    fewer = _matrix([("B", "A", 149), *rows[1:]], "ABC")
    labels = functional_urban_areas(fewer, cities).partition.labels()
    assert labels == ["A", "B", ""]


def test_enclaves_and_exclaves():
    rows = [("B", "A", 200), ("C", "A", 200), ("F", "A", 200)]
    matrix = _matrix(rows, "ABCDEF")
    # D lies between A and B only; F touches E only.
    pairs = [(0, 1), (1, 2), (0, 3), (1, 3), (4, 5), (2, 4)]
    around = Neighbours.from_pairs(6, *zip(*pairs))
    cities = Centres.from_table(matrix, ["A"])
    result = functional_urban_areas(matrix, cities, neighbours=around)
    assert result.partition.labels() == ["A"] * 6
    rules = [p.rule for p in result.placements]
    assert rules[3] == "enclave"
    # E has two neighbours of the area, C and F, when F still belongs to it.
    assert rules[4] == "enclave"
    assert rules[5] == "commuting_zone"
    apart = Neighbours.from_pairs(6, *zip(*pairs[:-2]))
    result = functional_urban_areas(matrix, cities, neighbours=apart)
    assert [p.rule for p in result.placements][4:] == ["outside", "exclave"]
    assert result.partition.labels() == ["A", "A", "A", "A", "", ""]


def test_cities_by_population():
    matrix = _matrix([("B", "A", 10)], "ABC")
    population = np.array([60_000.0, 50_000.0, 20_000.0])
    cities, said = cities_by_population(matrix, population)
    assert sorted(cities.members()) == [0, 1]
    assert said == ()
    _, said = cities_by_population(matrix, population, 15_000.0)
    assert [message.key for message in said] == ["centres.small_cities"]
    with pytest.raises(EngineError, match="60000"):
        cities_by_population(matrix, population, 70_000.0)


def test_without_neighbours_it_says_what_is_missing():
    matrix = _matrix([("B", "A", 200)], "AB")
    result = functional_urban_areas(matrix, Centres.from_table(matrix, ["A"]))
    assert "centres.no_neighbours" in {finding.key for finding in result.findings}


# -- Arrows ---------------------------------------------------------------------------------------


def test_two_largest_targets_ties_by_jobs():
    matrix = _matrix([("A", "B", 10), ("A", "C", 10), ("D", "C", 30)], "ABCD")
    flows = OutFlows.of(matrix)
    assert (flows.first[0], flows.second[0], flows.ties) == (2, 1, 1)
    assert (flows.first[1], flows.out_share[1]) == (-1, 0.0)


def test_rings_and_chains():
    assert cycles([1, 0, 0, 4, 5, 3, -1]) == [[0, 1], [3, 4, 5]]
    assert heads([1, 2, -1, 0, -1]) == [2, 2, 2, 2, 4]


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.sampled_from([statistics_sweden, nordregio_2018]))
def test_flips_name_where_the_arrow_then_leads(seed, rules):
    """Without rings and cuts in the way, the unit ends where the flip says."""
    random = np.random.default_rng(seed)
    rows = [
        (a, b, int(random.integers(1, 140))) for a in "ABCDE" for b in "ABCDE"
        if a != b and random.random() < 0.7
    ]  # fmt: skip
    matrix = _matrix(rows, "ABCDE")
    before = rules(matrix)
    for unit, placement in enumerate(before.placements):
        flip = placement.persons
        if flip.centre < 0:
            continue
        after = rules(_changed(matrix, unit, flip)).placements[unit]
        if after.rule in ("ring_lead", "ring_member", "cut"):
            continue
        assert after.own.centre == flip.to, (unit, after.rule)


def test_flips_do_not_depend_on_codes():
    # One target only: nobody else can lead when it falls.
    flips = {}
    for codes in ("ABC", "CAB"):
        one, two, three = codes
        matrix = _matrix([(one, two, 100), (three, two, 300)], sorted(codes), None)
        flip = statistics_sweden(matrix).placements[matrix.units.index[one]].persons
        flips[codes] = (flip.value, flip.distance, flip.to)
    assert flips["ABC"] == flips["CAB"] == (75, -25, -1)


def test_units_without_anybody_belong_nowhere():
    flows = [("A", "A", 100), ("B", "A", 50), ("B", "B", 50)]
    matrix = FlowMatrix.from_table(*zip(*flows), Units.from_table(["A", "B", "C"]))
    for rules in (statistics_sweden, nordregio_2018):
        result = rules(matrix)
        assert result.partition.labels()[2] == ""
        assert (result.placements[2].role, result.placements[2].rule) == (Role.OUTSIDE, "silent")


def test_a_long_chain_is_cut_quickly():
    n = 1_000
    rows = [(k, k, 700) for k in range(n)] + [(k, k + 1, 300 + k % 7) for k in range(n - 1)]
    origin, destination, persons = (np.array(column) for column in zip(*rows))
    matrix = FlowMatrix.from_indices(
        origin.astype(np.int32), destination.astype(np.int32), persons.astype(float),
        Units.from_table([f"{k:04d}" for k in range(n)]),
    )  # fmt: skip
    result = statistics_sweden(matrix)
    assert max(result.partition.sizes) <= 7


def test_joined_cities_are_the_centres_of_the_result():
    rows = [("B", "A", 150), ("C", "A", 100), ("C", "B", 100)]
    matrix = _matrix(rows, "ABC")
    result = functional_urban_areas(matrix, Centres.from_table(matrix, ["A", "B"]))
    assert result.centres.members() == {0: (0, 1)}


def test_a_city_of_several_units_is_one_sender():
    # 200 of A's 1,000 work in C: 20 % of A, but 10 % of the city A and B together.
    rows = [("A", "C", 200)]
    matrix = _matrix(rows, "ABC")
    cities = Centres.from_table(matrix, ["A", "B", "C"], ["x", "x", None])
    labels = functional_urban_areas(matrix, cities).partition.labels()
    assert labels[0] == labels[1] != labels[2]
    alone = Centres.from_table(matrix, ["A", "C"])
    assert len(set(functional_urban_areas(matrix, alone).partition.labels()) - {""}) == 1


def test_a_piece_with_any_unit_of_the_city_stays():
    # A and B are one city in two places; C hangs together with B only, which does not lead.
    rows = [("B", "A", 150), ("C", "A", 200)]
    matrix = _matrix(rows, "ABC")
    cities = Centres.from_table(matrix, ["A", "B"])
    around = Neighbours.from_pairs(3, [1], [2])
    result = functional_urban_areas(matrix, cities, neighbours=around)
    assert result.centres.members() == {0: (0, 1)}
    assert result.partition.labels() == ["A", "A", "A"]


def test_the_unit_that_keeps_most_leads_a_ring_after_nordregio():
    rows = [("A", "B", 300), ("B", "A", 250)]
    result = nordregio_2018(_matrix(rows, "AB"))
    assert [p.rule for p in result.placements] == ["ring_member", "ring_lead"]
    assert _labels(result) == "BB"
