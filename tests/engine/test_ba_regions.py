"""The rules of the BA-regions of 2020 on Norwegian commuting, against the official workbook."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.delineation.centres.candidates import (
    Candidate,
    Centres,
    candidates,
)
from smacreg.smacreg_plugin.engine.delineation.centres.ladder import BA_2020, climb
from smacreg.smacreg_plugin.engine.delineation.centres.ladder_regions import ladder_regions
from smacreg.smacreg_plugin.engine.delineation.centres.merger_leads import merger_leads
from smacreg.smacreg_plugin.engine.delineation.centres.placement import Role, Status
from smacreg.smacreg_plugin.engine.delineation.centres.travel_times import Time, TravelTimes
from smacreg.smacreg_plugin.engine.flows import FlowMatrix

OVER_8 = "Utpendling > 8"
# Centres of regions whose other members commute to a municipality that the workbook calls a
# remainder, or nothing at all.
UNLABELLED = {"21": "3421", "45": "4222", "57": "4602", "72": "4643", "99": "5044",
              "102": "5056", "141": "5418", "155": "5438"}  # fmt: skip


@cache
def _drawn(norway, year, centres=True):
    matrix = norway.matrix(year)
    given = norway.centres(matrix) if centres else None
    return given, ladder_regions(matrix, norway.residents(year), BA_2020, centres=given)


@pytest.mark.slow
# verified.md section 1: the largest out-share among the 73 labelled centres leads to the official
# centre for 165 of the 165 municipalities "out > 8" on 2017 flows, 162 and 161 on later ones.
@pytest.mark.parametrize(
    ("year", "differ"),
    [
        (2017, set()),
        (2020, {"Bjerkreim", "Eidsvoll", "Modalen"}),
        (2022, {"Bjerkreim", "Eidsvoll", "Rakkestad"}),
    ],
)
def test_largest_share_is_the_official_centre(norway, year, differ):
    centres, result = _drawn(norway, year)
    codes = norway.units.codes
    number = {head: norway.workbook[codes[head]]["ba_no"] for head in centres.members()}
    rows = [norway.workbook[code] for code in codes]
    units = [unit for unit, row in enumerate(rows) if row["ba_rule"] == OVER_8]
    assert len(units) == 165
    wrong = {
        norway.names[unit]
        for unit in units
        if number[result.placements[unit].strongest[0]] != rows[unit]["ba_no"]
    }
    assert wrong == differ


@pytest.mark.slow
def test_what_can_be_said_without_travel_times(norway):
    # verified.md section 3: 155 units over 8 to one centre, 17 to several, 38 with a sum only.
    _, result = _drawn(norway, 2017)
    status = Counter(placement.status for placement in result.placements)
    assert status[Status.TIME_ASSUMED] == 155
    assert status[Status.NEEDS_TIME] == 17 + 38
    waiting = [p for p in result.placements if p.status is Status.NEEDS_TIME]
    assert Counter(p.rule for p in waiting) == {"share": 17, "near": 38}
    assert {pair.unit for pair in result.to_fill} == {
        unit for unit, p in enumerate(result.placements) if p.status is Status.NEEDS_TIME
    }
    assert {pair.limits for pair in result.to_fill} <= {
        (75.0,), (45.0,), (45.0, 75.0, 90.0), (75.0, 90.0)
    }  # fmt: skip


def _with_official_times(norway):
    """Return centres and times as far as the workbook has them: to the own centre."""
    matrix = norway.matrix(2017)
    codes, index = norway.units.codes, norway.units.index
    groups = {}
    for code, row in norway.workbook.items():
        if "enterkommune" in row["ba_rule"] or UNLABELLED.get(row["ba_no"]) == code:
            groups.setdefault(row["ba_no"], []).append(index[code])
    centres = Centres.of(matrix, list(groups.values()))
    known = {}
    for unit, code in enumerate(codes):
        row = norway.workbook[code]
        if centres.group[unit] < 0 and row["ba_no"] in groups:
            boat = "alt. reise" in row["ba_rule"]
            time = Time(float(row["ba_travel_time_min"]), boat)
            known[unit, int(centres.group[groups[row["ba_no"]][0]])] = (time,)
    return centres, TravelTimes(norway.units, known)


def _members(norway):
    return [
        unit
        for unit, code in enumerate(norway.units.codes)
        if not any(
            word in norway.workbook[code]["ba_rule"] for word in ("enterkommune", "Restkommune")
        )
    ]


def test_a_rung_admits_193_of_194_members(norway):
    """With the workbook's own percentages and times; Bremanger is there for contiguity."""
    refused = []
    for unit in _members(norway):
        row = norway.workbook[norway.units.codes[unit]]
        boat = "alt. reise" in row["ba_rule"]
        share, back = float(row["ba_out_commuting_pct"]), float(row["ba_in_commuting_pct"])
        # Persons and residents such that the two percentages come out.
        own = Candidate(
            1,
            0,
            share,
            100.0,
            100.0 * share / back,
            (Time(float(row["ba_travel_time_min"]), boat),),
        )
        if climb([own], BA_2020).candidate is None:
            refused.append(norway.names[unit])
    assert len(_members(norway)) == 194
    assert refused == ["Bremanger"]


@pytest.mark.slow
# verified.md section 1, "BA workbook, out-commuting %": n = 183 members of the 73 regions with a
# labelled centre, flows of 2017, residents of 1 January 2017.
@pytest.mark.parametrize(("cohort", "most"), [(False, 0.070), (True, 0.045)])
def test_percentages_of_the_workbook(norway, cohort, most):
    matrix = norway.matrix(2017)
    centres = norway.centres(matrix)
    residents = norway.residents(2017, cohort=cohort)
    choices = candidates(matrix, residents, centres, TravelTimes(norway.units))
    head = {norway.workbook[norway.units.codes[unit]]["ba_no"]: unit for unit in centres.members()}
    out, back = {}, {}
    for unit in _members(norway):
        row = norway.workbook[norway.units.codes[unit]]
        if row["ba_no"] not in head:
            continue
        own = [c for c in choices[unit] if c.centre == head[row["ba_no"]]]
        share = own[0].share if own else 0.0
        joint = own[0].joint_share if own else 0.0
        out[norway.names[unit]] = 100 * share - float(row["ba_out_commuting_pct"])
        back[norway.names[unit]] = 100 * (joint - share) - float(row["ba_in_commuting_pct"])
    print(
        {n: round(v, 2) for n, v in out.items() if abs(v) > 0.3},
        {n: round(v, 2) for n, v in back.items() if abs(v) > 0.1},
        np.abs(list(out.values())).mean(),
        np.median(np.abs(list(out.values()))),
        np.abs(list(back.values())).mean(),
    )
    assert len(out) == 183
    assert np.abs(list(out.values())).mean() <= most
    assert np.abs(list(back.values())).mean() <= 0.02
    # Border transfers of 2020: parts of other municipalities came to these two.
    assert {name for name, value in out.items() if abs(value) > 0.5} <= {
        "Midt-Telemark",
        "Stad",
        "Bremanger",
    } | {name for name, value in out.items() if abs(value) < 1.0}
    assert out["Midt-Telemark"] == pytest.approx(1.43, abs=0.05)


@pytest.mark.slow
def test_everybody_placed_by_a_time_has_stated_flips(norway):
    """The 29 placed by a time, a mode or contiguity; tests/prove/test_flips.py runs them all."""
    before, *_ = with_official_times(norway)
    others = [
        unit
        for unit in _members(norway)
        if norway.workbook[norway.units.codes[unit]]["ba_rule"] != OVER_8
    ]
    assert len(others) == 29
    # Two of them lead the regions 72 and 141 here, which have no other centre.
    flipping = [unit for unit in others if before.placements[unit].role is not Role.CENTRE]
    assert {norway.names[unit] for unit in set(others) - set(flipping)} == {"Årdal", "Målselv"}
    assert all(before.placements[unit].minutes.centre >= 0 for unit in flipping)
    assert all(before.placements[unit].persons.centre >= 0 for unit in flipping)


def with_official_times(norway):
    """Return the placement of 2017 with the official times, and what it was made from."""
    matrix, residents = norway.matrix(2017), norway.residents(2017)
    centres, times = _with_official_times(norway)
    before = ladder_regions(matrix, residents, BA_2020, centres=centres, times=times)
    return before, matrix, residents, centres, times


def confirm_persons(before, matrix, residents, centres, times):
    """Run again with every stated flow of commuters.

    With given centres a unit's placement depends on its own flows and times only, so that all
    of them can be changed in one run.
    """
    cells = {
        (int(o), int(d)): float(v)
        for o, d, v in zip(matrix.origins, matrix.out_unit, matrix.out_value)
    }
    members = centres.members()
    for unit, placement in enumerate(before.placements):
        flip = placement.persons
        if flip.centre < 0:
            continue
        present = sum(cells.get((unit, goal), 0.0) for goal in members[flip.centre])
        assert present + flip.distance == pytest.approx(flip.value)
        for goal in members[flip.centre]:
            cells.pop((unit, goal), None)
        cells[unit, flip.centre] = flip.value
    pairs = np.array(list(cells))
    changed = FlowMatrix.from_indices(
        pairs[:, 0].astype(np.int32), pairs[:, 1].astype(np.int32), np.array(list(cells.values())),
        matrix.units,
    )  # fmt: skip
    # Ties go by jobs, which must not change with the flows.
    changed = replace(changed, jobs=matrix.jobs)
    after = ladder_regions(changed, residents, BA_2020, centres=centres, times=times)
    _confirm(before, after, "persons")


def confirm_minutes(before, matrix, residents, centres, times):
    """Run again with every stated travel time."""
    known = dict(times.known)
    for unit, placement in enumerate(before.placements):
        flip = placement.minutes
        if flip.centre < 0:
            continue
        present = times.between(unit, centres.members()[flip.centre])
        assert len(present) <= 1
        if present:
            assert present[0].minutes + flip.distance == pytest.approx(flip.value)
            known[unit, flip.centre] = (present[0]._replace(minutes=flip.value),)
        else:
            assert np.isnan(flip.distance)
            known[unit, flip.centre] = (Time(flip.value),)
    after = ladder_regions(
        matrix, residents, BA_2020, centres=centres, times=replace(times, known=known)
    )
    _confirm(before, after, "minutes")


def _confirm(before, after, kind):
    stated = 0
    for unit, (old, new) in enumerate(zip(before.placements, after.placements)):
        flip = getattr(old, kind)
        if flip.centre >= 0:
            stated += 1
            assert new.own.centre == flip.to != old.own.centre, unit
    assert stated > 200


@pytest.mark.slow
def test_vestnes(norway):
    """The golden case; verified.md section 1, residents of 1 January 2022."""
    unit = norway.units.index["1535"]
    centres, result = _drawn(norway, 2022)
    alesund, molde = norway.units.index["1507"], norway.units.index["1506"]
    placement = result.placements[unit]
    assert placement.strongest == (alesund, molde)
    assert (placement.runner_up.centre, placement.runner_up.persons) == (alesund, 301)
    assert 100 * placement.runner_up.share == pytest.approx(7.51, abs=0.005)
    assert 100 * placement.runner_up.joint_share == pytest.approx(8.25, abs=0.005)
    # Neither share is over 8, both sums are: a travel time decides.
    assert (placement.role, placement.status) == (Role.ALONE, Status.NEEDS_TIME)
    pairs = {pair.centre: pair for pair in result.to_fill if pair.unit == unit}
    assert set(pairs) == {alesund, molde}
    assert pairs[molde].persons == 267
    assert 100 * pairs[molde].share == pytest.approx(6.66, abs=0.005)
    assert 100 * pairs[molde].joint_share == pytest.approx(8.08, abs=0.005)

    matrix, residents = norway.matrix(2022), norway.residents(2022)

    def placed(to_alesund, to_molde):
        known = {(unit, alesund): (Time(to_alesund),), (unit, molde): (Time(to_molde),)}
        times = TravelTimes(norway.units, known)
        drawn = ladder_regions(matrix, residents, BA_2020, centres=centres, times=times)
        return drawn.placements[unit]

    assert placed(70.0, 50.0).own.centre == alesund
    assert placed(70.0, 50.0).rule == "joint"
    assert placed(70.0, 40.0).own.centre == molde
    assert placed(80.0, 80.0).role is Role.ALONE


def test_vestnes_before_the_merger(norway):
    # 2019: 225 to Molde, 116 to Ålesund, 111 to Haram (verified.md); with Skodje's 24 ahead.
    _, result = _drawn(norway, 2022)
    leads, findings = merger_leads(
        norway.matrix(2022), result, norway.code_changes(2019), *norway.commuting(2019),
        year="2019",
    )  # fmt: skip
    vestnes = [lead for lead in leads if norway.names[lead.unit] == "Vestnes"]
    assert vestnes[0].own[:3] == (("1504", 116), ("1534", 111), ("1529", 24))
    assert vestnes[0].runner_up[0] == ("1502", 225)
    # In Aurland and Stryn the lead changed too, but nobody places them by it.
    assert {norway.names[lead.unit] for lead in leads} == {"Vestnes"}
    assert "centres.mergers" in {finding.key for finding in findings}


@pytest.mark.parametrize(
    "year",
    [2017, pytest.param(2020, marks=pytest.mark.prove), pytest.param(2022, marks=pytest.mark.slow)],
)
def test_centres_by_the_substitute(norway, year):
    """Every centre is one that no bigger centre takes, and every other unit is taken."""
    matrix, residents = norway.matrix(year), norway.residents(year)
    _, result = _drawn(norway, year, centres=False)
    heads = [u for u, p in enumerate(result.placements) if p.role in (Role.CENTRE, Role.ALONE)
             and p.status is Status.CERTAIN]  # fmt: skip
    everyone = Centres.of(matrix, [[unit] for unit in heads])
    choices = candidates(matrix, residents, everyone, TravelTimes(norway.units))
    for unit in range(matrix.n):
        bigger = [c for c in choices[unit] if c.rank < matrix.rank[unit]]
        assert (climb(bigger, BA_2020).rung is None) == (unit in set(heads))
    # Most of the 73 official centres are among them; the others commute to a bigger one.
    leads = set(norway.centres(matrix).members())
    assert len(leads & set(heads)) >= 50
