"""Old codes on the units of one date: every kind of answer, on a few units."""

from __future__ import annotations

import math
import random
from collections import Counter
from math import fsum

import pytest
from old_codes import CHANGES, NAMES, NAN, STRAIGHT, answers, flows, source, table

from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.harmonising.change_steps import Change
from smacreg.smacreg_plugin.engine.harmonising.harmonise import Wishes, harmonise
from smacreg.smacreg_plugin.engine.harmonising.old_table import OldTable
from smacreg.smacreg_plugin.engine.harmonising.whole_numbers import round_parts
from smacreg.smacreg_plugin.engine.monitor import Monitor

OLD = [(2019, "11", 60), (2019, "12", 20), (2019, "13", 7), (2019, "14", 40), (2019, "15", 5)]
LATER = [(2022, "20", 90), (2022, "23", 8), (2022, "24", 11), (2022, "25", 31), (2022, "15", 6)]
LATEST = [(2024, "31", 70), (2024, "32", 25), (2024, "23", 9), (2024, "24", 12), (2024, "25", 30),
          (2024, "15", 7)]  # fmt: skip


def keys(found) -> set[str]:
    return {message.key for message in found.findings}


def test_each_kind_of_answer():
    found = harmonise(table(OLD + LATER + LATEST), source(), shares=STRAIGHT)
    assert answers(found) == [
        (2019, "15", 5, "exact"),
        (2019, "23", 7, "exact"),
        (2019, "24", 10, "estimated_share"),
        (2019, "25", 30, "estimated_share"),
        (2019, "31", 60, "exact"),
        (2019, "32", 20, "exact"),
        (2022, "15", 6, "exact"),
        (2022, "23", 8, "exact"),
        (2022, "24", 11, "exact"),
        (2022, "25", 31, "exact"),
        (2022, "31", 54, "estimated_share"),
        (2022, "32", 36, "estimated_share"),
        (2024, "15", 7, "exact"),
        (2024, "23", 9, "exact"),
        (2024, "24", 12, "exact"),
        (2024, "25", 30, "exact"),
        (2024, "31", 70, "exact"),
        (2024, "32", 25, "exact"),
    ]
    assert found.before == found.after == 431
    assert found.estimated_rows == 4
    assert found.unmatched == ()
    assert "harmonise.unmentioned" in keys(found)


def test_a_merged_unit_is_split_as_in_its_last_separate_year():
    wishes = Wishes(structure=True)
    found = harmonise(table(OLD + LATER), source(), shares=STRAIGHT, wishes=wishes)
    # 60 to 20 in 2019.
    assert [row for row in answers(found) if row[0] == 2022 and row[1] in ("31", "32")] == [
        (2022, "31", 67.5, "estimated_structure"),
        (2022, "32", 22.5, "estimated_structure"),
    ]
    assert found.before == found.after
    row = next(row for row in found.report if row.new == "31" and row.kind == "estimate")
    assert (row.basis, row.detail, row.value) == ("structure", "2019", 67.5)


def test_structure_is_that_of_each_key():
    rows = [(2019, "11", "young", 30), (2019, "11", "old", 10), (2019, "12", "young", 10),
            (2019, "12", "old", 30), (2022, "20", "young", 80), (2022, "20", "old", 40),
            (2022, "20", "new", 8)]  # fmt: skip
    years, units, ages, persons = zip(*rows)
    by_age = OldTable(list(units), {"persons": persons}, periods=years, others={"age": ages},
                      order=("unit", "age"))  # fmt: skip
    found = harmonise(by_age, source(), shares=STRAIGHT, wishes=Wishes(structure=True))
    rows = answers(found, "period", "unit", "age", "persons")
    late = {(unit, age): value for period, unit, age, value, _ in rows if period == 2022}
    assert late == {
        ("31", "young"): 60, ("32", "young"): 20, ("31", "old"): 10, ("32", "old"): 30,
        # No such key then: all ages together, 40 to 40.
        ("31", "new"): 4, ("32", "new"): 4,
    }  # fmt: skip


def test_a_later_structure_splits_nothing():
    found = harmonise(table([LATER[0], *LATEST]), source(), wishes=Wishes(structure=True))
    assert [row for row in answers(found) if row[0] == 2022] == [
        (2022, "31", 54, "estimated_share"), (2022, "32", 36, "estimated_share"),
    ]  # fmt: skip


def test_parts_that_nobody_goes_to_are_no_flows():
    rows = [(2019, "11", "11", 6), (2019, "12", "12", 2), (2019, "11", "12", 0),
            (2022, "20", "20", 8)]  # fmt: skip
    found = harmonise(flows(rows), source(), shares=STRAIGHT, wishes=Wishes(structure=True))
    assert [row for row in answers(found, "year", "home", "work", "persons") if row[0] == 2022] == [
        (2022, "31", "31", 6, "estimated_structure"), (2022, "32", "32", 2, "estimated_structure"),
    ]  # fmt: skip


def test_what_some_numbers_lack_in_the_structure_is_by_share():
    two = OldTable(["11", "12", "20"], {"n": [60, 20, 80], "m": [0, 0, 10]},
                   periods=["2019", "2019", "2022"], order=("unit",))  # fmt: skip
    found = harmonise(two, source(), shares=STRAIGHT, wishes=Wishes(structure=True))
    late = [row for row in answers(found, "period", "unit", "n", "m") if row[0] == "2022"]
    assert late == [("2022", "31", 60, 6, "estimated_share"),
                    ("2022", "32", 20, 4, "estimated_share")]  # fmt: skip
    bare = [change._replace(share=NAN) for change in CHANGES]
    refused = harmonise(two, source(bare), shares=STRAIGHT, wishes=Wishes(structure=True))
    assert {row[3] for row in answers(refused, "period", "n", "m") if row[0] == "2022"} == {
        "refused"
    }


def test_rounding_carries_over_and_takes_back_what_was_too_much():
    rng = random.Random(3)
    for _ in range(300):
        k = rng.randint(2, 5)
        carried = [0.0] * k
        sums, whole = [0.0] * k, [0] * k
        for _ in range(20):
            total = rng.randint(0, 4)
            cuts = [rng.random() + 1e-3 for _ in range(k)]
            parts = [total * cut / fsum(cuts) for cut in cuts]
            got = round_parts(parts, total, carried)
            assert sum(got) == total
            assert min(got) >= 0
            sums = [a + b for a, b in zip(sums, parts)]
            whole = [a + b for a, b in zip(whole, got)]
            assert [a - b for a, b in zip(sums, whole)] == pytest.approx(carried, abs=1e-9)
        assert max(map(abs, carried)) < 2.0
    # Two parts that got too much cannot give back: the third gets less.
    carried = [-0.6, -0.6, 1.2]
    assert round_parts([0.0, 0.0, 1.0], 1, carried) == [0, 0, 1]
    assert carried == pytest.approx([-0.6, -0.6, 1.2])


def test_units_wanted_may_be_older_than_the_table():
    units = {code: NAMES[code] for code in ("11", "12", "13", "14", "15")}
    found = harmonise(table(OLD + LATER), source(), units=units, wishes=Wishes(structure=True))
    assert [row for row in answers(found) if row[0] == 2022] == [
        (2022, "11", 67.5, "estimated_structure"),
        (2022, "12", 22.5, "estimated_structure"),
        (2022, "13", 8, "exact"),
        (2022, "14", 42, "summed"),
        (2022, "15", 6, "exact"),
    ]
    without = harmonise(table(OLD + LATER), source(), units=units)
    assert [row for row in answers(without) if row[3] == "refused"] == [
        (2022, "11", None, "refused"),
        (2022, "12", None, "refused"),
    ]
    assert without.refused_rows == 2
    assert without.before - without.after == 90
    refused = [row for row in without.report if row.kind == "refused"]
    assert [(row.old, row.new, row.basis) for row in refused] == [
        ("20", "11", "no_share"), ("20", "12", "no_share"),
    ]  # fmt: skip


KEPT = source((
    Change("14", "14", 0.75, until=2020.0), Change("14", "24", 0.25, until=2020.0),
))  # fmt: skip
AROUND = [(2019, "14", 40), (2019, "15", 5), (2022, "14", 31), (2022, "15", 6), (2022, "24", 11)]


def test_a_unit_that_loses_a_part_may_keep_its_code():
    assert answers(harmonise(table(AROUND), KEPT)) == [
        (2019, "14", 30, "estimated_share"),
        (2019, "15", 5, "exact"),
        (2019, "24", 10, "estimated_share"),
        (2022, "14", 31, "exact"),
        (2022, "15", 6, "exact"),
        (2022, "24", 11, "exact"),
    ]
    common = harmonise(table(AROUND), KEPT, wishes=Wishes("common_units"))
    assert [row for row in answers(common) if row[1] == "14"] == [
        (2019, "14", 40, "exact"), (2022, "14", 42, "summed"),
    ]  # fmt: skip


def test_the_units_wanted_are_those_before_a_part_left():
    found = harmonise(table(AROUND), KEPT, units={"14": "", "15": ""})
    assert answers(found) == [
        (2019, "14", 40, "exact"),
        (2019, "15", 5, "exact"),
        (2022, "14", 42, "summed"),
        (2022, "15", 6, "exact"),
    ]
    # What left was divided later: then neither half is wanted.
    later = source((*KEPT.changes, Change("24", "25", until=2023.0)))
    again = harmonise(table(AROUND), later, units={"14": "", "15": ""})
    assert answers(again) == answers(found)


def test_a_unit_that_took_in_another_is_not_that_other_one():
    """KLASS lists Skjerstad to Bodø 2005, not that Bodø stayed Bodø."""
    bare = source((Change("14", "15", until=2020.0),))
    rows = [(2022, "15", 90), (2022, "13", 5)]
    units = {"13": "", "14": "", "15": ""}
    assert answers(harmonise(table(rows), bare, units=units)) == [
        (2022, "13", 5, "exact"), (2022, "14", None, "refused"), (2022, "15", None, "refused"),
    ]  # fmt: skip
    # In their own year both are what they are.
    both = [(2018, "14", 3), (2018, "15", 4), *rows]
    assert answers(harmonise(table(both), bare, units=units))[:2] == [
        (2018, "14", 3, "exact"), (2018, "15", 4, "exact"),
    ]  # fmt: skip
    # Where the code stood for another unit in between, it is not.
    again = source((Change("15", "23", until=2010.0), Change("14", "15", until=2020.0)))
    assert answers(harmonise(table(rows), again, units=units)) == [
        (2022, "13", 5, "exact"), (2022, "14", 90, "exact"),
    ]  # fmt: skip


def test_common_units_need_no_estimate():
    found = harmonise(
        table(OLD + LATER + LATEST), source(), shares=STRAIGHT, wishes=Wishes("common_units")
    )
    assert found.before == found.after == 431
    assert set(found.status) <= {"exact", "summed"}
    assert [one for one in found.common if len(one.members) > 1] == [
        ("24", "Gby + Hby", ("24", "25")),
        ("31", "Aby + Bby", ("31", "32")),
    ]
    assert (2022, "31", 90, "exact") in answers(found)
    assert (2024, "31", 95, "summed") in answers(found)
    # Only what the years of the table need is joined.
    late = harmonise(table(LATER + LATEST), source(), wishes=Wishes("common_units"))
    assert [one.members for one in late.common if len(one.members) > 1] == [("31", "32")]
    latest = harmonise(table(LATEST), source(), wishes=Wishes("common_units"))
    assert not [one for one in latest.common if len(one.members) > 1]


def test_flows_within_a_split_unit_stay_together_in_each_part():
    rows = [(2019, "14", "14", 100), (2019, "14", "13", 8), (2019, "13", "14", 4)]
    found = harmonise(flows(rows), source())
    assert answers(found, "home", "work", "persons") == [
        ("23", "24", 1, "estimated_share"),
        ("23", "25", 3, "estimated_share"),
        ("24", "23", 2, "estimated_share"),
        ("24", "24", 25, "estimated_share"),
        ("25", "23", 6, "estimated_share"),
        ("25", "25", 75, "estimated_share"),
    ]


def test_flows_of_a_merged_unit_are_split_cell_by_cell():
    rows = [(2019, "11", "11", 30), (2019, "11", "12", 10), (2019, "12", "11", 10),
            (2019, "12", "12", 30), (2019, "13", "11", 6), (2019, "13", "12", 2),
            (2022, "20", "20", 160), (2022, "23", "20", 12), (2022, "20", "23", 8)]  # fmt: skip
    found = harmonise(flows(rows), source(), shares=STRAIGHT, wishes=Wishes(structure=True))
    late = [row[1:] for row in answers(found, "year", "home", "work", "persons") if row[0] == 2022]
    assert [row[:3] for row in late] == [
        ("23", "31", 9), ("23", "32", 3),
        # Nobody went that way in 2019: by what left each part, 40 to 40.
        ("31", "23", 4), ("31", "31", 60), ("31", "32", 20),
        ("32", "23", 4), ("32", "31", 20), ("32", "32", 60),
    ]  # fmt: skip


def test_rates_are_kept_only_where_nothing_but_the_code_changed():
    rates = OldTable(
        ["11", "12", "13", "14", "15"], {}, periods=["2019"] * 5,
        rates={"percent": [1.5, 2.5, 3.5, 4.5, 5.5]},
    )  # fmt: skip
    found = harmonise(rates, source())
    assert dict(zip(found.columns["unit"], found.columns["percent"])) == {
        "15": 5.5, "23": 3.5, "24": None, "25": None, "31": None, "32": None,
    }  # fmt: skip
    assert found.refused_rows == 4
    listed = {row.new for row in found.report if row.basis == "rate"}
    assert listed == {"24", "25", "31", "32"}
    assert "harmonise.rates_refused" in keys(found)


def test_rates_beside_values():
    both = OldTable(["13", "11", "12"], {"persons": [10, 20, 30]}, periods=["2021", "2019", "2019"],
                    rates={"percent": [1, 2, 3]})  # fmt: skip
    merged = harmonise(both, source(CHANGES[:3]), wishes=Wishes(vintage=2019.0))
    assert answers(merged, "unit", "persons", "percent") == [
        ("20", 50, None, "summed"),
        ("23", 10, 1, "exact"),
    ]


def test_what_is_unknown_is_left_out_and_listed():
    rows = [*OLD, (2019, "99", 3), (2022, "13", 2), (2019, "31", 4)]
    units = {code: NAMES[code] for code in ("15", "23", "24", "25", "31", "32")}
    found = harmonise(table(rows), source(complete=True), shares=STRAIGHT, units=units)
    assert found.unmatched == ("13", "31", "99")
    assert {(row.old, row.basis, row.value) for row in found.report if row.kind == "unmatched"} == {
        ("99", "unknown", 3.0), ("13", "not_in_use", 2.0), ("31", "not_in_use", 4.0),
    }  # fmt: skip
    assert found.before - found.after == 9
    assert [str(m) for m in found.findings if m.key == "harmonise.unmatched"] == [
        "3 codes lead to no unit, at least in some years (e.g. 13, 31, 99): 3 rows with 9 in "
        "“persons” are left out and stand in the report."
    ]


def test_more_than_half_unmatched_is_another_table():
    with pytest.raises(EngineError, match=r"60.0 % of the table .* “unit” .* \(e\.g\. 98, 99"):
        harmonise(table([(2019, "13", 4), (2019, "98", 3), (2019, "99", 3)]), source(complete=True))


def test_splits_without_shares_are_refused_or_take_the_share_table():
    bare = [change._replace(share=NAN, basis="") for change in CHANGES]
    found = harmonise(table(OLD), source(bare))
    assert [row for row in answers(found) if row[3] == "refused"] == [
        (2019, "24", None, "refused"), (2019, "25", None, "refused"),
        # Twice through what is not known.
        (2019, "31", None, "refused"), (2019, "32", None, "refused"),
    ]  # fmt: skip
    assert found.before - found.after == 40 + 80
    shares = [c for c in CHANGES if c.old == "14"]
    shared = harmonise(table(OLD), source(bare), shares=[*shares, *STRAIGHT])
    assert shared.before == shared.after
    assert (2019, "25", 30, "estimated_share") in answers(shared)


def test_changes_without_dates_serve_several_years():
    changes = source([change._replace(since=-math.inf, until=NAN) for change in CHANGES[:3]])
    rows = [(2019, "11", 1), (2019, "12", 2), (2019, "13", 3), (2022, "20", 4), (2022, "23", 5)]
    assert answers(harmonise(table(rows), changes)) == [
        (2019, "20", 3, "summed"), (2019, "23", 3, "exact"),
        (2022, "20", 4, "exact"), (2022, "23", 5, "exact"),
    ]  # fmt: skip


def test_changes_without_dates_backwards():
    changes = source([change._replace(since=-math.inf, until=NAN) for change in CHANGES[:5]])
    units = {code: NAMES[code] for code in ("11", "12", "13", "14", "15")}
    for wishes, status in ((Wishes(structure=True), "estimated_structure"), (None, "refused")):
        found = harmonise(table(OLD + LATER), changes, units=units, wishes=wishes)
        assert {row[1]: row[3] for row in answers(found) if row[0] == 2022} == {
            "11": status, "12": status, "13": "exact", "14": "summed", "15": "exact",
        }  # fmt: skip
        assert "harmonise.backwards" in keys(found)
        assert {row[3] for row in answers(found) if row[0] == 2019} == {"exact"}


def test_a_year_for_all_codes():
    rows = [(1999, "11", 1), (2030, "12", 2)]
    found = harmonise(table(rows), source(), shares=STRAIGHT, wishes=Wishes(vintage=2019.0))
    assert answers(found) == [(1999, "31", 1, "exact"), (2030, "32", 2, "exact")]


def test_the_year_of_codes_is_recognised():
    def without_years(*codes):
        return harmonise(OldTable(codes, {"n": [1] * len(codes)}), source(), shares=STRAIGHT)

    assert without_years("11", "12", "14").columns["unit"] == ["24", "25", "31", "32"]
    assert without_years("20", "23", "24").columns["unit"] == ["23", "24", "31", "32"]
    latest = without_years("31", "32", "23")
    assert latest.status == ["exact"] * 3
    assert "harmonise.vintage" in keys(latest)


def test_the_year_of_codes_is_that_of_a_change_and_not_of_the_end_of_a_table():
    # Tables of codes say of those in use that they last until some far year.
    lasting = [Change(code, code, since=1940.0, until=2035.0) for code in ("15", "31", "32")]
    codes = OldTable(("31", "32", "15"), {"n": [1] * 3})
    found = harmonise(codes, source((*CHANGES, *lasting)), units=NAMES)
    said = next(one for one in found.findings if one.key == "harmonise.vintage")
    assert said.values["year"] == "2024"


def test_statistics_that_are_not_chosen_are_named_and_empty_where_units_changed():
    rows = OLD + LATER
    years, units, persons = zip(*rows)
    others = {
        "jobs": [str(value + 3) for value in persons],
        "area": [int(unit) * 7 for unit in units],
        "county": [f"0{unit[0]}" for unit in units],
        "note": [f"{value} seen" for value in persons],
    }
    wide = OldTable(units, {"n": persons}, periods=years, others=others, order=("period", "unit"))
    found = harmonise(wide, source(), shares=STRAIGHT)
    said = [one for one in found.findings if one.key == "harmonise.unchosen_values"]
    assert [(one.values["fields"], one.is_warning) for one in said] == [("jobs", True)]
    assert answers(found, "period", "unit", "jobs")[:6] == [
        (2019, "15", "8", "exact"),
        (2019, "23", "10", "exact"),
        (2019, "24", None, "estimated_share"),
        (2019, "25", None, "estimated_share"),
        (2019, "31", "63", "exact"),
        (2019, "32", "23", "exact"),
    ]
    assert found.columns["area"][2] == 14 * 7


def test_a_period_that_is_not_chosen_is_named():
    rows = [(year, code, persons) for year in (2018, 2019) for _, code, persons in OLD]
    years, codes, values = zip(*rows)
    columns = {"year": years, "text": [f"{year} a" for year in years]}
    unnamed = OldTable(codes, {"n": values}, others=columns, keys=["year", "text"])
    found = harmonise(unnamed, source(), shares=STRAIGHT)
    said = [one for one in found.findings if one.key == "harmonise.forgotten_period"]
    assert [(one.values["field"], one.is_warning) for one in said] == [("year", True)]
    told = harmonise(unnamed, source(), shares=STRAIGHT, wishes=Wishes(vintage=2019.0))
    assert "harmonise.forgotten_period" not in keys(told)


def test_whole_persons_keep_every_total():
    by_industry = OldTable(["14"] * 8, {"n": [1] * 8}, periods=["2019"] * 8,
                           others={"industry": list("abcdefgh")})  # fmt: skip
    found = harmonise(by_industry, source(), wishes=Wishes(whole=True))
    assert set(found.columns["n"]) == {0, 1}
    sums = Counter()
    for unit, n in zip(found.columns["unit"], found.columns["n"]):
        sums[unit] += n
    # A quarter and three quarters of eight, although each row has one person.
    assert sums == {"24": 2, "25": 6}
    each = Counter()
    for industry, n in zip(found.columns["industry"], found.columns["n"]):
        each[industry] += n
    assert set(each.values()) == {1}


def test_whole_numbers_only():
    decimal = harmonise(table([(2019, "14", 4.5)]), source(), wishes=Wishes(whole=True))
    assert [row[2] for row in answers(decimal)] == [1.125, 3.375]
    assert "harmonise.fractions" in keys(decimal)
    negative = harmonise(table([(2019, "14", -5)]), source(), wishes=Wishes(whole=True))
    assert [row[2] for row in answers(negative)] == [-1, -4]


def test_fields_that_describe_are_no_keys():
    named = OldTable(
        ["11", "12", "13"], {"persons": [1, 2, 3]}, periods=["2021"] * 3,
        others={"name": ["Aby", "Bby", "Cby"], "county": ["X", "X", "Y"], "fid": [1, 2, 3]},
        order=("name", "unit"),
    )  # fmt: skip
    changes = source(CHANGES[:3])
    found = harmonise(named, changes, wishes=Wishes(vintage=2019.0, name_field="name"))
    assert answers(found, "unit", "name", "county", "persons") == [
        ("20", "Fby", "X", 3, "summed"),
        ("23", "Cby", "Y", 3, "exact"),
    ]
    assert "fid" not in found.columns
    plain = harmonise(named, changes, wishes=Wishes(vintage=2019.0))
    assert plain.columns["name"] == [None, "Cby"]


def test_numbers_beside_the_values_are_no_keys():
    ages = OldTable(
        ["11", "11", "12", "12"], {"persons": [1, 2, 3, 4]}, periods=["2019"] * 4,
        others={"percent": [0.1, 0.2, 0.3, 0.4], "age": ["0-4", "5-9", "0-4", "5-9"]},
    )  # fmt: skip
    found = harmonise(ages, source(CHANGES[:3]))
    assert answers(found, "unit", "age", "persons") == [
        ("20", "0-4", 4, "summed"), ("20", "5-9", 6, "summed"),
    ]  # fmt: skip
    assert found.columns["percent"] == [None, None]


def test_keys_may_be_chosen():
    named = OldTable(["11", "12"], {"n": [1, 2]}, periods=["2019"] * 2,
                     others={"owner": ["a", "b"]}, keys=["owner"])  # fmt: skip
    found = harmonise(named, source(CHANGES[:3]))
    assert answers(found, "unit", "owner", "n") == [
        ("20", "a", 1, "summed"), ("20", "b", 2, "summed"),
    ]  # fmt: skip


def test_missing_values_make_sums_missing():
    rows = [(2019, "11", "60"), (2019, "12", ".."), (2019, "13", ":"), (2019, "15", "5")]
    found = harmonise(table(rows), source(CHANGES[:3]))
    assert answers(found) == [
        (2019, "15", 5, "exact"), (2019, "20", None, "summed"), (2019, "23", None, "exact"),
    ]  # fmt: skip
    said = next(str(m) for m in found.findings if m.key == "harmonise.missing")
    assert said.startswith("2 values in the field “persons” are missing or held back (“..”, “:”;")


def test_a_part_that_is_missing_is_named():
    rows = [(2018, "11", 60), (2018, "12", 20), (2019, "11", 61)]
    found = harmonise(table(rows), source(CHANGES[:3]))
    said = next(str(m) for m in found.findings if m.key == "harmonise.parts_missing")
    assert "1 times" in said
    assert "20 in 2019 without 12" in said


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([(2019, "11", 1), (2019, "11", 2)], r"1 rows repeat a code .* \(e\.g\. 11, 2019\)"),
        ([(2019, "", 1)], "1 rows of the table have no code in the field “unit”"),
        ([(2019, None, 1)], "have no code"),
        ([(None, "11", 1)], "have no period in the field “year”"),
        ([("2018-2020", "11", 1)], "are no period .e.g. 2018-2020"),
        ([(2019, "11", "1,5")], "decimal comma"),
        ([(2019, "11", "many")], "not numbers"),
        ([(2019, " 11", 1)], "match only without the spaces"),
        ([(2019, "11", float("inf"))], "not finite"),
    ],
)
def test_bad_rows(rows, sentence):
    with pytest.raises(EngineError, match=sentence):
        harmonise(table(rows), source())


def test_lost_zeros_are_refused():
    changes = source([Change("0101", "3001", until=2020.0), Change("0104", "3002", until=2020.0)])
    with pytest.raises(EngineError, match=r"match only with leading zeros .*101 → 0101"):
        harmonise(table([(2019, 101, 1), (2019, 104, 2)]), changes)


def test_prefix_and_name_behind_a_code():
    changes = source([Change("0101", "3001", until=2020.0), Change("0104", "3002", until=2020.0)])
    found = harmonise(table([(2019, "K-0101 Halden", 1), (2019, "K-0104", 2)]), changes)
    assert answers(found) == [(2019, "3001", 1, "exact"), (2019, "3002", 2, "exact")]
    assert "codes_read.more_than_code" in keys(found)


def test_names_instead_of_codes():
    found = harmonise(table([(2019, "Cby", 1), (2019, "Dby", 4)]), source([
        Change("13", "23", until=2020.0), Change("14", "24", until=2020.0)]), )  # fmt: skip
    assert "harmonise.names" in keys(found)
    assert sum(found.columns["persons"]) == 5


def test_other_bad_input():
    with pytest.raises(EngineError, match="has no rows"):
        harmonise(OldTable([], {"n": []}), source())
    with pytest.raises(EngineError, match="No field with numbers"):
        harmonise(OldTable(["11"], {}), source())
    with pytest.raises(EngineError, match="no method “best”"):
        harmonise(table(OLD), source(), wishes=Wishes("best"))
    with pytest.raises(EngineError, match="No new code of the code table"):
        harmonise(table(OLD), source(), units={"x": "", "y": ""})


def test_repeated_flows_are_summed_and_counted():
    found = harmonise(flows([(2019, "13", "13", 1), (2019, "13", "13", 2)]), source())
    assert answers(found, "home", "persons") == [("23", 3, "exact")]
    assert "harmonise.repeated" in keys(found)


def test_rows_of_any_order_give_the_same():
    rng = random.Random(1)
    old = ("11", "12", "13", "14")
    rows = [(y, a, b, rng.random() * 10) for y in (2018, 2019) for a in old for b in old]
    rows += [(2022, home, work, rng.random()) for home in ("20", "23") for work in ("20", "24")]
    wishes = Wishes(structure=True)
    first = harmonise(flows(rows), source(), shares=STRAIGHT, wishes=wishes)
    for seed in range(4):
        random.Random(seed).shuffle(rows)
        again = harmonise(flows(rows), source(), shares=STRAIGHT, wishes=wishes)
        assert again.columns == first.columns
        assert again.status == first.status
        assert list(map(repr, again.report)) == list(map(repr, first.report))
    assert first.after == pytest.approx(fsum(row[3] for row in rows), rel=1e-14)


class Until(Monitor):
    """Stops at the call of a number, and remembers what came before."""

    def __init__(self, last: float = math.inf):
        self.last = last
        self.fractions: list[float] = []

    def cancelled(self):
        return len(self.fractions) >= self.last

    def progress(self, fraction):
        self.fractions.append(fraction)


@pytest.mark.parametrize("wishes", [
    Wishes(structure=True, whole=True), Wishes("common_units")
])  # fmt: skip
def test_progress_only_rises_and_every_step_may_be_the_last(wishes):
    rows = flows([(2019, a, b, 3) for a in ("11", "12", "14") for b in ("11", "12", "14")]
                 + [(2022, "20", "20", 9), (2022, "20", "24", 5)])  # fmt: skip
    all_of_it = Until()
    harmonise(rows, source(), shares=STRAIGHT, wishes=wishes, monitor=all_of_it)
    assert all_of_it.fractions == sorted(all_of_it.fractions)
    assert all_of_it.fractions[0] == 0.0
    assert all_of_it.fractions[-1] <= 1.0
    for last in range(len(all_of_it.fractions)):
        with pytest.raises(Cancelled):
            harmonise(rows, source(), shares=STRAIGHT, wishes=wishes, monitor=Until(last))
