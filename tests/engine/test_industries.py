"""Jobs by industry: what is read, what is counted, what is refused."""

from __future__ import annotations

import random

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.catalogue.categories import DIVISIONS
from smacreg.smacreg_plugin.engine.errors import Cancelled, EngineError
from smacreg.smacreg_plugin.engine.industries.industries import IndustryTable
from smacreg.smacreg_plugin.engine.industries.industry_codes import (
    SECTIONS_2007,
    SECTIONS_2025,
    containers,
)
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.partition import Partition

# Unit, industry, year, jobs.
ROWS = [
    ("0101", "10-33", "2020", 50), ("0101", "85", "2020", 30), ("0101", "00", "2020", 2),
    ("0101", "10-33", "2021", 40), ("0101", "85", "2021", 35), ("0101", "00", "2021", 1),
    ("0102", "10-33", "2020", 5), ("0102", "85", "2020", 7), ("0102", "86-88", "2020", 9),
    ("0102", "10-33", "2021", 6), ("0102", "85", "2021", 8), ("0102", "86-88", "2021", 9),
    ("0201", "85", "2020", 11), ("0201", "85", "2021", 12), ("0201", "10-33", "2021", 3),
]  # fmt: skip


def read(rows=ROWS, **options):
    units, industries, years, jobs = (list(column) for column in zip(*rows))
    return IndustryTable.from_table(units, industries, jobs, years, **options)


def refused(rows=ROWS, **options):
    with pytest.raises(EngineError) as caught:
        read(rows, **options)
    return caught.value.message


def told(table):
    return {message.key: message.values for message in table.findings}


def test_an_absent_industry_is_zero_only_where_the_unit_year_is_in_the_table():
    table = read([*ROWS, ("0301", "85", "2021", 4)])
    assert table.units == ("0101", "0102", "0201", "0301")
    assert table.industries == ("00", "10-33", "85", "86-88")
    assert table.periods == ("2020", "2021")
    assert table.jobs[2].tolist() == [[0, 0], [0, 3], [11, 12], [0, 0]]
    assert np.isnan(table.jobs[3, :, 0]).all()
    assert table.coverage.tolist() == [[1, 1], [1, 1], [1, 1], [0, 1]]
    assert told(table)["industries.silent_periods"] == {"count": 1, "examples": "0301 (2020)"}


def test_row_order_changes_nothing():
    shuffled = list(ROWS)
    random.Random(4).shuffle(shuffled)
    first, second = read(), read(shuffled)
    assert np.array_equal(first.jobs, second.jobs)
    assert first.findings == second.findings
    assert first.industries == second.industries


def test_units_outside_the_map_are_told_apart():
    rows = [
        *ROWS,
        *((code, "85", "2020", 4) for code in ("0301", "03")),
        *((code, "85", "2021", 4) for code in ("0301", "03")),
        ("0", "85", "2020", 1000),
        ("0", "85", "2021", 1100),
    ]
    table = read(rows, known_units=["0101", "0102", "0201", "0401"])
    assert table.units == ("0101", "0102", "0201", "0401")
    assert table.outside_units == ("0301",)
    assert (table.nation_source, table.nation_code) == ("rows", "0")
    assert table.nation().jobs[0, 2].tolist() == [1000, 1100]
    said = told(table)
    assert said["industries.outside"] == {"count": 1, "examples": "0301"}
    assert said["industries.other_level"] == {"count": 1, "examples": "03"}
    assert said["industries.nation_rows"] == {"code": "0"}
    assert said["industries.silent_units"] == {"count": 1, "examples": "0401"}


def test_a_unit_that_is_the_sum_of_all_others_is_the_nation():
    sums = {}
    for _, industry, year, jobs in ROWS:
        sums[industry, year] = sums.get((industry, year), 0) + jobs
    rows = [*ROWS, *(("9999", *key, jobs) for key, jobs in sums.items())]
    table = read(rows, known_units=["0101", "0102"])
    assert (table.nation_source, table.nation_code) == ("rows", "9999")
    assert table.outside_units == ("0201",)
    # Also with a number that it lacks; the others tell.
    gap = [(*row[:3], None) if row[:3] == ("9999", "85", "2020") else row for row in rows]
    assert read(gap, known_units=["0101", "0102"]).nation_code == "9999"


def test_the_nation_is_the_sum_of_all_units_where_it_has_no_rows():
    table = read(known_units=["0101", "0102"])
    assert table.nation_source == "all_units"
    assert table.nation().jobs[0].tolist() == [[2, 1], [55, 49], [48, 55], [9, 9]]
    assert table.whole_set().jobs[0].tolist() == [[2, 1], [55, 46], [37, 43], [9, 9]]
    assert read().nation_source == "set"


def test_regions_are_sums_and_the_rest_stays_in_the_nation():
    table = read()
    partition = Partition.from_labels(table.units, ["A", "A", ""])
    regions = table.by_region(partition)
    assert regions.units == ("A",)
    assert regions.jobs[0].tolist() == [[2, 1], [55, 46], [37, 43], [9, 9]]
    assert regions.outside_units == ("0201",)
    assert np.array_equal(regions.nation().jobs, table.nation().jobs)
    with pytest.raises(EngineError, match="different units"):
        table.by_region(Partition.from_labels(["0101"], ["A"]))


def test_a_suppressed_value_takes_the_unit_out_of_the_period():
    rows = [row if row[:3] != ("0102", "85", "2020") else (*row[:3], ":") for row in ROWS]
    table = read(rows)
    assert np.isnan(table.jobs[1, 2, 0])
    assert told(table)["industries.suppressed"] == {
        "count": 1, "field": "jobs", "examples": "0102, 85, 2020",
    }  # fmt: skip
    regions = table.by_region(Partition.from_labels(table.units, ["A", "A", "B"]))
    assert regions.jobs[0, :, 0].tolist() == [2, 50, 30, 0]
    assert regions.coverage.tolist() == [[0.5, 1], [1, 1]]
    # Where periods are compared, it is out of both.
    both = table.only(["2020", "2021"]).by_region(Partition.from_labels(table.units, ["A"] * 3))
    assert both.jobs[0].sum(axis=0).tolist() == [93, 91]
    assert table.only(["2021"]).coverage[:, 0].tolist() == [1, 1, 1]
    with pytest.raises(EngineError, match="1999"):
        table.only(["1999"])


@pytest.mark.parametrize("symbol", [".", "..", ":", None, "", " "])
def test_symbols_are_missing(symbol):
    table = read([*ROWS, ("0201", "00", "2021", symbol)])
    assert np.isnan(table.jobs[2, 0, 1])


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([*ROWS, ROWS[0]], "industries.duplicate"),
        ([*ROWS, ("0301", "85", "2020", -1)], "industries.negative"),
        ([*ROWS, ("0301", "85", "2020", "1,5")], "numbers.comma"),
        ([*ROWS, ("0301", "85", "2020", "mange")], "numbers.not_number"),
        ([*ROWS, ("0301", "85", "2020", float("nan"))], "numbers.not_finite"),
        ([*ROWS, (None, "85", "2020", 1)], "industries.no_key"),
        ([*ROWS, ("0301", "", "2020", 1)], "industries.no_key"),
        ([*ROWS, ("0301", "85", None, 1)], "industries.no_key"),
    ],
)
def test_bad_rows(rows, key):
    message = refused(rows)
    assert message.key == key
    if key != "industries.duplicate":
        assert message.values["row"] == len(rows)


def test_bad_tables():
    with pytest.raises(EngineError, match="no rows"):
        IndustryTable.from_table([], [], [], [])
    with pytest.raises(EngineError, match="lengths"):
        IndustryTable.from_table(["0101"], [], [1])
    with pytest.raises(EngineError, match="choose the field with the period"):
        IndustryTable.from_table(*(list(c) for c in zip(*((r[0], r[1], r[3]) for r in ROWS))))
    assert refused(known_units=["4001", "4003"]).key == "industries.no_match"
    integers = [(int(unit), *rest) for unit, *rest in ROWS]
    assert refused(integers, known_units=["0101", "0102"]).key == "codes.zeros_lost"


def test_industries_are_left_out_by_code_or_name():
    names = {"00": "Uoppgitt", "10-33": "Industri", "85": "Undervisning", "86-88": "Helse"}
    labels = [names[row[1]] for row in ROWS]
    table = read(names=labels, without=["uoppgitt ", "86-88"])
    assert table.industries == ("10-33", "85")
    assert table.industry_names == ("Industri", "Undervisning")
    said = told(table)["industries.left_out"]
    assert (said["count"], said["jobs"], said["list"]) == (2, 21, "Uoppgitt; Helse")
    message = refused(names=labels, without=["Uoppgit"])
    assert (message.key, message.values["examples"]) == ("industries.without_unknown", "Uoppgit")
    assert read(names=labels, without=["Uoppgit"], every_without=False).industries[0] == "00"
    assert refused(without=["00", "10-33", "85", "86-88"]).key == "industries.nothing_left"


def with_total(code, name=None, rounding=0):
    """Return the rows and their sums by unit and year."""
    sums = {}
    for unit, _, year, jobs in ROWS:
        sums[unit, year] = sums.get((unit, year), 0) + jobs
    rows = [*ROWS, *((unit, code, year, jobs + rounding) for (unit, year), jobs in sums.items())]
    names = [name if row[1] == code and name else row[1] for row in rows]
    return rows, names


@pytest.mark.parametrize(
    ("code", "name"),
    [("I alt", None), ("00-99", None), ("T", "Alle næringer"), ("x", "A-R Insgesamt"),
     ("x", "nothing that says so"), ("x", "00-99 Alle næringar"), ("TOTAL", None)],
)  # fmt: skip
def test_totals_are_refused(code, name):
    rows, names = with_total(code, name)
    message = refused(rows, names=names)
    assert message.key == "industries.double"
    assert message.values["leave_out"] == code
    assert read(rows, names=names, without=[code]).industries == read().industries


def test_a_total_that_is_only_nearly_one_is_an_industry():
    rows, names = with_total("x", rounding=5)
    assert "x" in read(rows, names=names).industries


@pytest.mark.parametrize(
    ("codes", "found"),
    [
        (["10-33", "13", "85"], {"10-33": ["13"]}),
        (["C", "10-33", "85"], {"C": ["10-33"]}),
        (["B-E", "C", "F"], {"B-E": ["C"]}),
        (["B+C", "C", "F"], {"B+C": ["C"]}),
        (["46", "46.1", "46.2", "47"], {"46": ["46.1", "46.2"]}),
        (["46.1", "46.12", "47"], {"46.1": ["46.12"]}),
        (["10-20", "15-33"], {"15-33": ["10-20"]}),
        (["05, 06-09", "08", "85"], {"05, 06-09": ["08"]}),
        (["10-33 Industri", "13 Tekstil", "85 Skole"], {"10-33 Industri": ["13 Tekstil"]}),
        (["Gewerbe (B-E)", "Gewerbe (C)", "Bau (F)"], {"Gewerbe (B-E)": ["Gewerbe (C)"]}),
        # In SN2025, which has a V, publishing is J and telecommunications are K.
        (["J", "61"], {"J": ["61"]}),
        (["J", "61", "V"], {}),
        # The divisions of the statistics office, own numbers, and words.
        (["01-03", "05-09", "10-33", "35-39", "84", "85", "86-88", "90-99", "00"], {}),
        (["1", "2", "10", "11"], {}),
        (["Industri", "Industri og bergverk", "Handel", "10", "10-11"], {}),
        (list("ABCDEFGHIJKLMNOPQRSTU"), {}),
    ],
)
def test_codes_that_contain_others(codes, found):
    places = containers(codes, codes, range(len(codes)))
    assert {codes[p]: [codes[part] for part in parts] for p, parts in places.items()} == found


def test_codes_that_begin_alike_are_nested_where_they_add_up():
    def table(whole):
        return [
            row
            for unit in ("a", "b")
            for n, year in enumerate(("2020", "2021"))
            for row in ((unit, "461", year, 7 + n), (unit, "462", year, 5), (unit, "851", year, 9),
                        (unit, "46", year, whole + n))
        ]  # fmt: skip

    message = refused(table(12))
    assert message.values["list"] == "46 (461, 462)"
    assert "46" in read(table(40)).industries


def test_another_table_may_hold_the_nation():
    table = read(known_units=["0101", "0102", "0201"])
    rows = [("N", code, year, 1000 + n) for code in ("00", "10-33", "85", "86-88", "99")
            for n, year in enumerate(("2020", "2021"))]  # fmt: skip
    joined = table.with_nation(read(rows))
    assert joined.nation_source == "table"
    assert told(joined)["industries.only_nation"] == {"count": 1, "examples": "99"}
    assert joined.industries == ("00", "10-33", "85", "86-88", "99")
    assert joined.jobs[0, 4].tolist() == [0, 0]
    assert joined.nation().jobs[0, 4].tolist() == [1000, 1001]
    for key, part in (
        ("industries.nation_lacks", [row for row in rows if row[1] != "85"]),
        ("industries.nation_period", [row for row in rows if row[2] == "2020"]),
    ):
        with pytest.raises(EngineError) as caught:
            table.with_nation(read(part))
        assert caught.value.message.key == key


def test_a_gap_of_the_nation_stays_in_its_period():
    table = read(known_units=["0101", "0102", "0201"])
    rows = [("N", code, year, 1000) for code in ("00", "10-33", "85", "86-88")
            for year in ("2020", "2021")]  # fmt: skip
    gap = [(*row[:3], None) if row[1:3] == ("85", "2020") else row for row in rows]
    nation = table.with_nation(read(gap)).only(["2021"]).nation()
    assert nation.jobs[0].tolist() == [[1000]] * 4
    # Of several units that make up the nation, those that have all periods count in each.
    two = table.with_nation(read([*rows, *(("M", *row[1:]) for row in gap)]))
    assert two.nation().jobs[0, 0].tolist() == [1000, 2000]
    assert two.only(["2020", "2021"]).nation().jobs[0, 0].tolist() == [1000, 1000]
    assert two.only(["2021"]).nation().jobs[0, 0].tolist() == [2000]


@pytest.mark.parametrize(("column", "field"), [(1, "industry"), (2, "period")])
def test_spaces_do_not_make_another_industry_or_period(column, field):
    first = [*ROWS[0]]
    first[column] += " "
    message = refused([first, *ROWS[1:]])
    assert (message.key, message.values["field"]) == ("codes.spaces", field)
    # Where all have them they part nothing.
    assert read([(*row[:2], f"{row[2]} ", row[3]) for row in ROWS]).periods == ("2020 ", "2021 ")


@pytest.mark.parametrize(
    ("sections", "divisions"),
    [(SECTIONS_2007, DIVISIONS), (SECTIONS_2025, [d for d in DIVISIONS if d != 45])],
)
def test_every_division_is_in_one_section(sections, divisions):
    """SN2025 has no division 45: the sale of motor vehicles is in 46 and 47."""
    held = [d for first, last in sections.values() for d in range(first, last + 1)]
    assert sorted(d for d in held if d in DIVISIONS) == sorted(divisions)
    assert {d for span in sections.values() for d in span} <= set(divisions)
    assert [sections[letter] for letter in sorted(sections)] == sorted(sections.values())


def test_the_first_row_that_is_repeated_is_named():
    message = refused([*ROWS, ROWS[4], ROWS[2], ROWS[4]])
    assert message.values == {"count": 2, "example": "0101, 00, 2020", "row": 3}


def test_several_names_of_an_industry_are_told():
    units, industries, years, jobs = zip(*ROWS)
    names = [{"85": "Skole", "00": " "}.get(code, "Industri") for code in industries]
    names[4] = "Ei anna"
    table = IndustryTable.from_table(units, industries, jobs, years, names)
    assert told(table)["industries.several_names"] == {
        "count": 1, "industry": "85", "names": "Ei anna; Skole",
    }  # fmt: skip
    assert table.industry_names == ("00", "Industri", "Ei anna", "Industri")


@pytest.mark.parametrize(
    "name", ["I alt", "Total", "Alle næringer", "00-99 Alle næringer", "Handel i alt", "0-99"]
)
def test_a_total_is_known_by_its_name_whatever_its_numbers(name):
    rows = [*ROWS, ("0101", name, "2020", 1), ("0102", name, "2021", 7)]
    message = refused(rows)
    assert (message.key, message.values["leave_out"]) == ("industries.double", name)
    assert name not in read(rows, without=[name]).industries


def test_reading_stops_at_every_step():
    class Stop(Monitor):
        def __init__(self, at):
            self.left = at

        def cancelled(self):
            self.left -= 1
            return self.left < 0

    steps = 0
    while True:
        try:
            read(monitor=Stop(steps))
        except Cancelled:
            steps += 1
        else:
            break
    # Before each column and each pass over all rows, so that millions of them can be left.
    assert steps >= 10


def test_real_tables_with_totals(reference, read_csv):
    """German states: a total and manufacturing (C) inside industry (B-E), peer trap 7."""
    file = read_csv(reference / "reference/indicators/reat_lq/in_G_regions_emp.csv")
    columns = [file[name] for name in ("region", "industry", "emp", "year")]
    with pytest.raises(EngineError) as caught:
        IndustryTable.from_table(*columns)
    assert caught.value.message.values["list"] == (
        "Insgesamt; Produzierendes Gewerbe ohne Baugewerbe (B-E) (Verarbeitendes Gewerbe (C))"
    )
    states = sorted(set(columns[0]) - {"Insgesamt"})
    without = ["Insgesamt", "Verarbeitendes Gewerbe (C)"]
    table = IndustryTable.from_table(*columns, known_units=states, without=without)
    assert len(table.industries) == 10
    assert (table.nation_source, table.nation_code) == ("rows", "Insgesamt")
