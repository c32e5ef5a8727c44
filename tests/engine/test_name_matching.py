"""Names of municipalities instead of codes."""

from __future__ import annotations

import csv
import random

import pytest

from smacreg.smacreg_plugin.countries import pack
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.harmonising.name_matching import KnownUnits, match_names
from smacreg.smacreg_plugin.engine.harmonising.spelling import (
    apart_from_brackets,
    halves,
    is_county,
    without_accents,
)

VINTAGES = {vintage.id: vintage for vintage in pack.vintages("norway")}
OTHERS = [KnownUnits.of_vintage(v) for v in VINTAGES.values() if v.id != "2024"]
TODAY = KnownUnits.of_vintage(VINTAGES["2024"])
THEN = KnownUnits.of_vintage(VINTAGES["2017"])


def code_of(name, county="", known=TODAY):
    return match_names([name, "Bergen"], [county, ""], known, field="name").codes[0]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Halden", "3101"),
        ("  HALDEN ", "3101"),
        ("Ålesund", "1508"),
        ("Alesund", "1508"),
        ("AALESUND", "1508"),
        ("Kautokeino", "5612"),
        ("Guovdageaidnu", "5612"),
        ("Guovdageaidnu - Kautokeino", "5612"),
        ("Kautokeino/Guovdageaidnu", "5612"),
        ("karasjohka", "5610"),
        ("Storfjord", "5538"),
        ("Omasvuotna", "5538"),
        ("Omasvuono - Storfjord", "5538"),
        ("Hamaroy", "1875"),
        ("Trondheim kommune", "5001"),
        ("Ulvik herad", "4620"),
        ("Aurskog-Høland", "3226"),
        ("Våler (Innlandet)", "3419"),
        ("Herøy (Møre og Romsdal)", "1515"),
        ("Herøy (M.R.)", "1515"),
        ("Herøy (M. og R.)", "1515"),
        ("Herøy (MR)", "1515"),
        ("Herøy (Nordl.)", "1818"),
        ("Heroy (nordland)", "1818"),
        ("Halden (2024-)", "3101"),
        ("Sogndal (Sogn og Fjordane)", ""),
    ],
)
def test_names_of_today(name, code):
    assert code_of(name) == code


@pytest.mark.parametrize(
    ("name", "county", "code"),
    [
        ("Nes", "Akershus", "0236"),
        ("Nes (Busk.)", "", "0616"),
        ("Os", "04", "0441"),
        ("Os", 12, "1243"),
        ("Bø", "Telemark fylke", "0821"),
        ("Bo", "Nordland", "1867"),
        ("Sande (M.R.)", "", "1514"),
        ("Sande", "VESTFOLD", "0713"),
        ("Våler", "01 Østfold", "0137"),
        ("Kåfjord", "Troms", "1940"),
        ("Tysfjord", "", "1850"),
    ],
)
def test_names_of_2017(name, county, code):
    assert code_of(name, county, THEN) == code


@pytest.mark.parametrize("name", ["Våler", "Herøy", "VÅLER", "Heroy"])
def test_names_that_repeat_are_never_guessed(name):
    with pytest.raises(EngineError) as refused:
        match_names([name, "Halden"], None, TODAY, field="kommune")
    assert refused.value.message.key == "names.repeat"
    assert "“kommune”" in str(refused.value)
    assert "county" in str(refused.value)


def test_the_sentence_on_repeated_names_tells_the_choices():
    with pytest.raises(EngineError) as refused:
        match_names(["Nes", "Os", "Bø", "Sande", "Våler", "Herøy"], None, THEN, field="n")
    assert refused.value.message.values["count"] == 6
    assert "Bø: 0821 Telemark, 1867 Nordland" in str(refused.value)


def test_an_abbreviation_of_both_counties_decides_nothing():
    with pytest.raises(EngineError, match="several units"):
        match_names(["Nes (N.)"], None, KnownUnits("12", ["Nes"] * 2, ["Nordland", "Nedre"]),
                    field="n")  # fmt: skip


def test_a_county_that_does_not_fit_leaves_even_a_unique_name_without_code():
    matched = match_names(
        ["Nes", "Halden"], ["Buskerud", "Østfold"], TODAY, field="name", county_field="fylke"
    )
    # Nes in Buskerud became Nesbyen; the Nes of today lies in Akershus.
    assert matched.codes == ["", "3101"]
    (message,) = matched.findings
    assert message.key == "names.county"
    assert message.is_warning
    assert "Nes, Buskerud: 3228 Akershus" in str(message)
    assert "“fylke”" in str(message)


def test_column_and_brackets_must_agree():
    matched = match_names(["Herøy (Nordland)", "Moss"], ["15", ""], TODAY, field="name")
    assert matched.codes == ["", "3103"]


def test_unmatched_names_come_with_the_nearest_one():
    matched = match_names(["Aalesnd", "Xyzzy", "Halden", "Halden"], None, TODAY, field="name")
    assert matched.codes == ["", "", "3101", "3101"]
    assert matched.suggestions == {"Aalesnd": "Ålesund", "Xyzzy": ""}
    assert "“Aalesnd”, Ålesund?" in str(matched.findings[-1])


def test_halves_of_two_units_match_neither():
    assert code_of("Halden - Moss") == ""


def test_a_place_with_half_the_name_of_a_unit_is_not_the_unit():
    assert code_of("Halden - Iddefjord") == ""
    assert match_names(["Nes - Jøssund", "Moss"], None, THEN, field="n", others=OTHERS).codes == [
        "", "0104",
    ]  # fmt: skip


def test_a_half_that_a_name_got_later_is_known_from_other_years():
    of_2020 = KnownUnits.of_vintage(VINTAGES["2020"])
    assert code_of("Evenes - Evenášši", "", of_2020) == ""
    matched = match_names(["Evenes - Evenášši"], None, of_2020, field="n", others=[TODAY])
    assert matched.codes == ["1853"]


def test_no_other_spelling_of_a_name_is_that_of_another_unit():
    # Lærdal with plain letters would be Lardal, which is gone.
    matched = match_names(["Lardal", "Laerdal"], None, TODAY, field="n", others=OTHERS)
    assert matched.codes == ["", "4642"]
    (other, spelling) = sorted(matched.findings, key=lambda message: message.key)[::-1]
    assert (other.key, spelling.key) == ("names.other_year", "names.not_exact")
    assert "Lardal (2017)" in str(other)
    assert other.is_warning
    assert matched.suggestions == {}


def test_half_names_and_other_spellings_are_said():
    matched = match_names(["Kautokeino", "Halden"], None, TODAY, field="name")
    (message,) = matched.findings
    assert message.key == "names.not_exact"
    assert not message.is_warning
    assert "Kautokeino → Guovdageaidnu - Kautokeino" in str(message)


def test_missing_names():
    matched = match_names(["Halden", None, " ", ""], None, TODAY, field="name")
    assert matched.codes == ["3101", "", "", ""]
    assert matched.findings[0].values == {"count": 3, "field": "name"}
    assert match_names([], None, TODAY, field="name").codes == []
    assert match_names([None], None, TODAY, field="name").codes == [""]


def test_a_column_without_names():
    with pytest.raises(EngineError) as refused:
        match_names(["0-4", "5-9", "10-14"], None, TODAY, field="age")
    assert refused.value.message.key == "names.no_match"


def test_columns_of_different_length():
    with pytest.raises(EngineError, match="2 names but 1"):
        match_names(["Halden", "Moss"], ["Østfold"], TODAY, field="name")


def test_brackets_count_as_county_where_the_known_names_have_them():
    known = KnownUnits(["1", "2"], ["Våler (Østfold)", "Våler (Hedmark)"], ["", ""])
    assert match_names(["Våler (Hedm.)"], None, known, field="n").codes == ["2"]
    assert match_names(["Våler"], ["Østfold"], known, field="n").codes == ["1"]


@pytest.mark.parametrize("vintage", VINTAGES.values(), ids=lambda vintage: vintage.id)
@pytest.mark.parametrize("change", [str, str.upper, without_accents], ids=lambda f: f.__name__)
def test_every_unit_is_found_by_its_own_name_and_county(vintage, change):
    known = KnownUnits.of_vintage(vintage)
    names = [change(name) for name in vintage.names]
    for counties in (vintage.counties, vintage.county_codes):
        found = match_names(names, [change(c) for c in counties], known, field="name")
        assert found.codes == list(vintage.codes)


def test_no_half_or_spelling_of_a_name_means_another_unit():
    for vintage in VINTAGES.values():
        known = KnownUnits.of_vintage(vintage)
        parts = [
            (half, county, code)
            for code, name, county in zip(vintage.codes, vintage.names, vintage.counties)
            for half in halves(name)
            if half != name
        ]
        names, counties, codes = zip(*parts)
        assert match_names(names, counties, known, field="n").codes == list(codes), vintage.id


def test_the_order_of_rows_does_not_matter():
    names = [*TODAY.names, "Aalesnd", "Oslow", "Kautokeino"]
    counties = [*TODAY.counties, "", "", ""]
    order = list(range(len(names)))
    random.Random(3).shuffle(order)
    one = match_names(names, counties, TODAY, field="n")
    two = match_names([names[k] for k in order], [counties[k] for k in order], TODAY, field="n")
    assert [one.codes[k] for k in order] == two.codes
    assert one.findings == two.findings


@pytest.mark.parametrize(
    ("text", "county", "code", "fits"),
    [
        ("Troms", "Troms - Romsa - Tromssa", "55", True),
        ("romsa", "Troms - Romsa - Tromssa", "55", True),
        ("55", "Troms", "55", True),
        ("5", "Oppland", "05", True),
        ("54", "Troms", "55", False),
        ("Innlandet fylkeskommune", "Innlandet", "34", True),
        ("S.Tr.", "Sør-Trøndelag", "16", True),
        ("S.Tr.", "Nord-Trøndelag", "17", False),
        ("N", "Nordland", "18", True),
        ("Nord", "Nordland", "18", False),
        ("", "Nordland", "18", False),
        ("Skåne län", "Skåne", "12", True),
        ("Møre- og Romsdal", "Møre og Romsdal", "15", True),
        ("Møre & Romsdal", "Møre og Romsdal", "15", True),
        ("Sør Trøndelag", "Sør-Trøndelag", "16", True),
        ("og", "Møre og Romsdal", "15", False),
        ("...", "Møre og Romsdal", "15", False),
    ],
)
def test_counties(text, county, code, fits):
    assert is_county(text, county, code) is fits


def test_brackets_and_years():
    assert apart_from_brackets("Halden (-2019)") == ("Halden", "")
    assert apart_from_brackets("Bø (Telem.)") == ("Bø", "Telem.")
    assert apart_from_brackets("Bø (Telemark) (-2019)") == ("Bø", "Telemark")
    assert apart_from_brackets("(uoppgitt)") == ("(uoppgitt)", "")


def test_counties_of_another_year():
    matched = match_names(
        ["ALTA", "Asker", "Nes", "Våler", "Nes", "Asker", "Halden"],
        ["TROMS OG FINNMARK", "Viken", "Viken", "Viken", "Buskerud", "Rogaland", "Oppland"],
        TODAY,
        field="name",
        county_field="fylke",
        others=OTHERS,
    )
    # Two Våler are left, and which of them lay in Viken is not asked of a third year.
    assert matched.codes == ["5601", "3203", "3228", "", "", "", ""]
    old, wrong = matched.findings
    assert (old.key, old.values["count"], old.is_warning) == ("names.old_county", 3, False)
    assert "ALTA, TROMS OG FINNMARK: 5601" in str(old)
    assert (wrong.key, wrong.values["count"]) == ("names.county", 4)


def test_a_county_of_the_time_of_two_units_of_the_name_does_not_decide():
    of_2020 = KnownUnits.of_vintage(VINTAGES["2020"])
    matched = match_names(["Nes", "Moss"], ["Buskerud", ""], of_2020, field="n", others=[THEN])
    assert matched.codes == ["", "3002"]


@pytest.mark.parametrize(
    ("name", "code_field", "county_field", "without"),
    [
        # Municipalities of 2024 with the counties of 2020: only Våler in Viken is open.
        ("broadband_coverage_households.csv", "code", "county_name", {"VÅLER (VIKEN)"}),
        # Three members stand with the county of their partners, Rindal with that of 2018.
        ("intermunicipal_child_welfare_2023.csv", "code_2024", "county",
         {"Etne", "Os", "Kvænangen", "Rindal"}),
        ("regions_2024.csv", "code", "county_name", set()),
    ],
)  # fmt: skip
def test_real_tables_with_names(reference, name, code_field, county_field, without):
    with (reference / "data" / "norway" / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = match_names(
        [row["name"] for row in rows],
        [row[county_field] for row in rows],
        TODAY,
        field="name",
        others=OTHERS,
    )
    wrong = [(r["name"], c) for r, c in zip(rows, found.codes) if c != r[code_field]]
    assert {name for name, _ in wrong} == without
    assert all(code == "" for _, code in wrong)
