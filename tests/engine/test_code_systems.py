"""Codes as tables hold them, and the year whose units they are."""

from __future__ import annotations

import csv
import json
import random

import pytest

from smacreg.smacreg_plugin.countries import pack
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.formats.code_vintages import vintage_of
from smacreg.smacreg_plugin.engine.harmonising.code_systems import read_codes, recognise_vintage

VINTAGES = pack.vintages("norway")
BY_ID = {vintage.id: vintage for vintage in VINTAGES}
KNOWN = {code for vintage in VINTAGES for code in vintage.codes}


def keys(findings):
    return [message.key for message in findings]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3101", "3101"),
        (3101, "3101"),
        (3101.0, "3101"),
        ("3101.0", "3101"),
        ("K-3101", "3101"),
        ("k-3101", "3101"),
        ("K-3101 Halden", "3101"),
        ("3101 Halden", "3101"),
        ("3101 - Halden", "3101"),
        ("0101 Halden (-2019)", "0101"),
        ("1826 Aarborte - Hattfjelldal", "1826"),
        ("K-5612 Guovdageaidnu - Kautokeino", "5612"),
        # Unknown, but clearly a code: it must not stay hidden behind its name.
        ("K-9999 Uoppgitt", "9999"),
        # No code of a unit, so nothing is taken away.
        ("0 The whole country", "0 The whole country"),
        ("31 Østfold", "31 Østfold"),
        ("2024 2025", "2024 2025"),
        ("Halden", "Halden"),
        ("", ""),
        (None, ""),
        (float("nan"), ""),
    ],
)
def test_a_code_is_found_behind_its_prefix_and_before_its_name(text, code):
    assert read_codes([text], KNOWN, field="region").codes == [code]


def test_what_was_left_out_is_counted_by_rows_and_shown():
    read = read_codes(["3101", "K-3101 Halden", "K-3101 Halden", "K-3103"], KNOWN, field="region")
    assert read.codes == ["3101", "3101", "3101", "3103"]
    (message,) = read.findings
    assert message.values["count"] == 3
    assert "“K-3101 Halden” → 3101" in str(message)
    assert "“region”" in str(message)


def test_plain_codes_give_no_finding():
    assert read_codes(["3101", "1103"], KNOWN, field="region").findings == ()


@pytest.mark.parametrize("lost", [301, 301.0, "301", "K-301", "301 Oslo", "301.0"])
def test_lost_zeros_are_refused_unless_the_user_asks_for_them(lost):
    with pytest.raises(EngineError, match=r"leading zeros \(e.g. 301 → 0301\)"):
        read_codes([lost, "1103"], KNOWN, field="knr")
    read = read_codes([lost, "1103", 1103], KNOWN, field="knr", pad_zeros=True)
    assert read.codes == ["0301", "1103", "1103"]
    padded = next(m for m in read.findings if m.key == "codes_read.padded")
    assert padded.values["count"] == 1


def test_a_longer_code_is_not_taken_for_one_with_zeros_in_front():
    assert read_codes(["03001", "11001"], KNOWN, field="econ_region").codes == ["03001", "11001"]
    with pytest.raises(EngineError, match="“units”"):
        read_codes(["0301"], {"301", "1103"}, field="knr", known_field="units")


def test_zeros_are_not_put_back_where_several_codes_would_fit():
    with pytest.raises(EngineError, match="leading zeros"):
        read_codes(["1"], {"01", "0001"}, field="code", pad_zeros=True)


@pytest.mark.parametrize("spaced", ["0301 ", " 0301", "\t0301"])
def test_spaces_are_refused(spaced):
    for pad_zeros in (False, True):
        with pytest.raises(EngineError, match="without the spaces"):
            read_codes([spaced], KNOWN, field="knr", pad_zeros=pad_zeros)


def test_codes_with_letters_are_codes_too():
    known = {"SE01", "SE02"}
    read = read_codes(["SE01", "SE02 Uppsala", "SE09 Nowhere"], known, field="code")
    assert read.codes == ["SE01", "SE02", "SE09 Nowhere"]


def test_a_known_code_is_never_taken_apart():
    assert read_codes(["K-1", "1"], {"K-1", "1"}, field="code").codes == ["K-1", "1"]


@pytest.mark.parametrize("vintage", VINTAGES, ids=lambda vintage: vintage.id)
def test_a_whole_structure_is_recognised(vintage):
    found = recognise_vintage(list(vintage.codes), VINTAGES, field="code")
    assert found.vintage == vintage.id
    assert (found.matched, found.count) == (len(vintage.codes), len(vintage.codes))
    assert not found.mixed
    assert found.missing == found.unmatched == ()


def test_units_that_never_changed_fit_several_years_and_that_is_said():
    rogaland = [code for code in BY_ID["2024"].codes if code.startswith("11")]
    found = recognise_vintage(rogaland, VINTAGES, field="code")
    assert found.vintage == "2024"
    assert found.equals == ("2020", "2024")
    assert keys(found.findings) == ["vintages.found", "vintages.equal"]
    assert not any(message.is_warning for message in found.findings)


def test_mixed_years_are_named_with_the_year_of_each_code():
    codes = [*BY_ID["2024"].codes, "3001", "0101", "1507"]
    found = recognise_vintage(codes, VINTAGES, field="code")
    assert found.vintage == "2024"
    assert found.mixed
    assert found.of_others == {"2020": ("1507", "3001"), "2019": ("0101",)}
    message = next(m for m in found.findings if m.key == "vintages.mixed")
    assert message.is_warning
    assert "3 codes" in str(message)
    assert "0101 (2019)" in str(message)


def test_totals_and_slips_are_units_of_no_year():
    found = recognise_vintage(["0301", "1103", "0", "9999"], VINTAGES, field="code")
    assert found.unmatched == ("0", "9999")
    assert found.matched == 2
    assert keys(found.findings)[-1] == "vintages.unmatched"


@pytest.mark.parametrize("codes", [[], ["", ""], ["Halden"], ["4", "5"]])
def test_codes_of_no_year_at_all(codes):
    found = recognise_vintage(codes, VINTAGES, field="code")
    assert found.vintage == ""
    assert found.matched == 0
    assert keys(found.findings) == ["vintages.none"]


def test_the_order_of_codes_does_not_matter():
    codes = [*BY_ID["2019"].codes, "3001", "9999", ""]
    shuffled = codes * 2
    random.Random(1).shuffle(shuffled)
    assert recognise_vintage(codes, VINTAGES, field="c") == recognise_vintage(
        shuffled, VINTAGES, field="c"
    )


def test_the_structure_of_a_day():
    assert vintage_of(VINTAGES, "2019-12-31").id == "2019"
    assert vintage_of(VINTAGES, "2020-01-01").id == "2020"
    assert vintage_of(VINTAGES, "2030-06-15").id == "2024"
    assert vintage_of(VINTAGES, "2001-12-31") is None


@pytest.mark.parametrize(
    ("name", "year_field", "code_field", "structures"),
    [
        ("commuting_2017_2022.csv", "year", "home", {"2017": "2017", "2018": "2018",
         "2019": "2019", "2020": "2020", "2022": "2020"}),
        # Rindal stands there with its code of 2018 in 2019, too.
        ("employment_2017_2022.csv", "year", "code", {"2017": "2017", "2018": "2018",
         "2019": "2018", "2020": "2020", "2022": "2020"}),
        ("municipality_population_econregion_2002_2025_codes_of_the_time.csv", "year", "code",
         {"2002": "2002", "2005": "2005", "2007": "2006", "2010": "2008", "2012": "2012",
          "2016": "2013", "2019": "2019", "2023": "2020", "2025": "2024"}),
    ],
)  # fmt: skip
def test_real_tables_by_year(reference, name, year_field, code_field, structures):
    codes: dict[str, set[str]] = {}
    with (reference / "data" / "norway" / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            codes.setdefault(row[year_field], set()).add(row[code_field])
    for year, structure in structures.items():
        found = recognise_vintage(sorted(codes[year]), VINTAGES, field=code_field)
        assert (found.vintage, found.mixed, found.unmatched) == (structure, False, ()), year


def test_an_export_of_the_statistics_bank_with_all_codes_that_ever_were(reference):
    path = reference / "data/norway/raw/SSB_07459_Personer2024_statbank_export.csv"
    with path.open(encoding="iso-8859-1", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter=";") if len(row) == 3][1:]
    read = read_codes([row[0] for row in rows], KNOWN, field="region")
    assert keys(read.findings) == ["codes_read.more_than_code"]
    persons: dict[str, int] = {}
    for code, row in zip(read.codes, rows):
        persons[code] = persons.get(code, 0) + int(row[2])
    assert set(BY_ID["2024"].codes) <= persons.keys()
    found = recognise_vintage([c for c, n in persons.items() if n], VINTAGES, field="region")
    assert found.vintage == "2024"
    assert found.matched == 357


def test_integer_codes_of_a_map_are_refused_and_padded_when_asked(reference):
    path = reference / "data/norway/raw/robhop_Kommuner-small_2020_integer_codes.geojson"
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    numbers = [feature["properties"]["kommunenummer"] for feature in features]
    with pytest.raises(EngineError, match="301 → 0301"):
        read_codes(numbers, KNOWN, field="kommunenummer")
    read = read_codes(numbers, KNOWN, field="kommunenummer", pad_zeros=True)
    assert recognise_vintage(read.codes, VINTAGES, field="kommunenummer").vintage == "2020"
