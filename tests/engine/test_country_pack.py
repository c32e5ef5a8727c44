"""The files of a country pack: what they must hold, and what Norway's hold."""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from math import fsum
from pathlib import Path

import pytest

from smacreg.smacreg_plugin.countries import pack
from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.formats.code_splits import read_code_splits
from smacreg.smacreg_plugin.engine.formats.code_vintages import read_code_vintages

# The form of Finland, not its facts: the county is no part of the code, and may change.
FINLAND = {
    "format": "smacreg-code-vintages",
    "version": 1,
    "country": "FI",
    "source": "Statistics Finland",
    "licence": "CC BY 4.0",
    "vintages": [
        {"id": "2020", "valid_from": None, "valid_to": "2021-01-01", "units": 2},
        {"id": "2021", "valid_from": "2021-01-01", "valid_to": None, "units": 3},
    ],
    "counties": [["01", "Uusimaa", "2020", "2021"], ["13", "Keski-Suomi", "2020", "2021"]],
    "units": [
        ["091", "Helsinki", "01", "2020", "2021"],
        ["291", "Kuhmoinen", "13", "2020", "2020"],
        ["291", "Kuhmoinen - Kuhmois", "01", "2021", "2021"],
        ["992", "Äänekoski", "13", "2021", "2021"],
    ],
}
SPLIT = {
    "old": "1", "old_name": "One", "valid_from": None, "valid_to": "2020-01-01",
    "new": "2", "new_name": "Two", "share": 0.25, "basis": "population", "source": "office",
}  # fmt: skip


def packed(content, **changes):
    return json.dumps({**content, **changes}, ensure_ascii=False).encode()


def splits(*changes, **head):
    parts = [{**SPLIT, **change} for change in changes]
    content = {"format": "smacreg-code-splits", "version": 1, "splits": parts}
    return packed(content, **head)


def test_another_country_fits_the_form():
    then, now = read_code_vintages(packed(FINLAND))
    assert (then.codes, then.counties) == (("091", "291"), ("Uusimaa", "Keski-Suomi"))
    assert now.names == ("Helsinki", "Kuhmoinen - Kuhmois", "Äänekoski")
    assert now.county_codes == ("01", "01", "13")
    assert then.holds_on("1999-01-01")
    assert not then.holds_on("2021-01-01")
    assert now.index == {"091": 0, "291": 1, "992": 2}


@pytest.mark.parametrize(
    ("data", "key", "says"),
    [
        (b"\xff\xfe", "pack.not_json", "no JSON"),
        (b"[1, 2]", "pack.format", "smacreg-code-vintages"),
        (b"{}", "pack.format", "smacreg-code-vintages"),
        (packed(FINLAND, version=2), "pack.version", "update the plugin"),
        (packed(FINLAND, vintages=[]), "pack.entry", "span"),
        (packed(FINLAND, vintages=[], units=[], counties=[]), "pack.entry", "vintages"),
        (packed(FINLAND, units=[["091", "Helsinki", "01", "2020"]]), "pack.entry", "row"),
        (packed(FINLAND, units=[[91, "Helsinki", "01", "2020", "2021"]]), "pack.entry", "row"),
        (packed(FINLAND, units=[["091", "H", "01", "2021", "2020"]]), "pack.entry", "span"),
        (packed(FINLAND, units=[["091", "H", "01", "1990", "2020"]]), "pack.entry", "span"),
        (packed(FINLAND, units=FINLAND["units"] * 2), "pack.entry", "twice"),
        (packed(FINLAND, units=[["091", "H", "99", "2020", "2021"]]), "pack.entry", "county"),
        (packed(FINLAND, units=FINLAND["units"][:1]), "pack.count", "1 units in 2020"),
        (packed(FINLAND, vintages=[{"id": "2020", "valid_from": "1 May", "units": 2},
                                   {"id": "2021", "units": 3}]), "pack.entry", "date"),
    ],
)  # fmt: skip
def test_faulty_structures_are_refused(data, key, says):
    with pytest.raises(EngineError) as refused:
        read_code_vintages(data, "own.json")
    assert refused.value.message.key == key
    assert says in str(refused.value)
    assert "own.json" in str(refused.value)


def test_splits_are_read_in_order():
    read = read_code_splits(splits({"new": "3", "share": 0.75}, {}))
    assert [(part.old, part.new, part.share) for part in read] == [
        ("1", "2", 0.25),
        ("1", "3", 0.75),
    ]
    assert read[0].valid_from is None
    assert read_code_splits(splits()) == ()


@pytest.mark.parametrize(
    ("changes", "key", "says"),
    [
        ([{}], "pack.sum", "0.25 instead of 1"),
        ([{}, {"new": "3", "share": 0.75001}], "pack.sum", "add up"),
        ([{"share": 0}, {"new": "3", "share": 1}], "pack.entry", "share"),
        ([{"share": 1.25}, {"new": "3", "share": -0.25}], "pack.entry", "share"),
        ([{"share": "0.25"}], "pack.entry", "share"),
        ([{"share": float("nan")}], "pack.entry", "share"),
        ([{"share": True}], "pack.entry", "share"),
        ([{"share": 0.5}, {"share": 0.5}], "pack.entry", "twice"),
        ([{"old": 1}], "pack.entry", "old"),
        ([{"new": " 2"}], "pack.entry", "new"),
        ([{"basis": ""}], "pack.entry", "basis"),
        ([{"valid_to": "2020-13-01"}], "pack.entry", "date"),
        ([{"valid_to": 2020}], "pack.entry", "date"),
        ([{"valid_from": "2021-01-01"}], "pack.entry", "dates"),
        ([{"valid_from": "2020-01-01", "valid_to": "2020-01-01"}], "pack.entry", "dates"),
        ([{}, {"new": "3", "share": 0.75, "valid_to": "2021-01-01"}], "pack.entry", "dates"),
    ],
)
def test_faulty_splits_are_refused(changes, key, says):
    with pytest.raises(EngineError) as refused:
        read_code_splits(splits(*changes))
    assert refused.value.message.key == key
    assert says in str(refused.value)


def test_splits_that_are_no_list():
    with pytest.raises(EngineError, match="list"):
        read_code_splits(splits(splits=None))


def test_norway_is_there():
    assert pack.countries() == ["norway"]
    counts = {vintage.id: len(vintage.codes) for vintage in pack.vintages("norway")}
    assert counts == {
        "2002": 434, "2005": 433, "2006": 431, "2008": 430, "2012": 429, "2013": 428,
        "2017": 426, "2018": 422, "2019": 422, "2020": 356, "2024": 357,
    }  # fmt: skip


def test_each_file_names_source_and_licence():
    for name in (pack.VINTAGES, pack.SPLITS):
        content = json.loads(pack.read("norway", name))
        assert "Statistics Norway" in content["source"]
        assert "KLASS 131" in content["source"]
        assert content["licence"] == "CC BY 4.0"
        assert content["changed"]


def test_one_structure_ends_where_the_next_begins():
    vintages = pack.vintages("norway")
    assert [v.valid_to for v in vintages[:-1]] == [v.valid_from for v in vintages[1:]]
    assert vintages[-1].valid_to is None


def test_names_that_repeat():
    repeated = {
        vintage.id: sorted(name for name, n in Counter(vintage.names).items() if n > 1)
        for vintage in pack.vintages("norway")
    }
    assert repeated["2017"] == ["Bø", "Herøy", "Nes", "Os", "Sande", "Våler"]
    assert repeated["2024"] == ["Herøy", "Våler"]


def test_the_shares_of_norway():
    shares = {(part.old, part.new): part for part in pack.splits("norway")}
    assert len(shares) == 15
    # Population of the parts on the day of the split.
    assert shares["1507", "1508"].share == pytest.approx(58509 / 67866, rel=1e-15)
    assert shares["1850", "1806"].share == pytest.approx(888 / 1909, rel=1e-15)
    assert shares["5012", "5059"].share == pytest.approx(435 / 967, rel=1e-15)
    for (old, new), part in shares.items():
        if old == "1613":
            assert part.share == shares["5012", new].share
    vintages = {vintage.valid_to: vintage for vintage in pack.vintages("norway")}
    after = {vintage.valid_from: vintage for vintage in pack.vintages("norway")}
    for (old, new), part in shares.items():
        assert old in vintages[part.valid_to].codes
        assert old not in after[part.valid_to].codes
        # 1613 only got another code when it ended, and was split two years later.
        split = "2020-01-01" if old == "1613" else part.valid_to
        # What Ålesund of 2020 was made of stands under its new codes since 2024.
        split = "2024-01-01" if part.share == 1 else split
        assert new in after[split].codes


@pytest.fixture
def tool(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "tools"))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "packs"]:
        del sys.modules[name]


def test_the_files_are_what_the_tool_derives(reference, tool):
    from packs.splits import splits as derived_splits
    from packs.tables import Tables
    from packs.vintages import vintages as derived_vintages

    tables = Tables(reference / "data" / "norway")
    for name, derive in ((pack.VINTAGES, derived_vintages), (pack.SPLITS, derived_splits)):
        shipped = json.loads(pack.read("norway", name))
        assert shipped == json.loads(json.dumps(derive(tables))), name


def test_the_structures_of_a_second_source(reference):
    """Names and codes of 2013 to 2020 as another author keeps them, in Latin-1."""
    path = reference / "data/norway/raw/gardenberg_kommunenummer_2013_2020_wide_latin1.csv"
    with path.open(encoding="iso-8859-1", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    vintages = {vintage.id: vintage for vintage in pack.vintages("norway")}
    for year in ("2013", "2017", "2020"):
        names = {row[f"kommunenummer_{year}"]: row[f"kommunenavn_{year}"] for row in rows}
        names.pop("9999")
        assert set(names) == set(vintages[year].codes), year


def test_the_shares_beside_the_change_of_population(reference):
    """The shares of the reference data are the rough ones, which the pack improves on.

    They come from the population of the new municipality on 1 January 2020 less that of
    its whole old ones a year before, so births, deaths and moves there count as well:
    they put 1,052 persons into the parts of Snillfjord, which had 998 (967 in 2020).
    """
    persons: dict[tuple[str, str], float] = {}
    name = "municipality_population_econregion_2002_2025_codes_of_the_time.csv"
    with (reference / "data" / "norway" / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            persons[row["year"], row["code"]] = float(row["persons"])
    wholes = {
        "1850": {"1806": ["1805", "1854"], "1875": ["1849"]},
        "5012": {
            "5055": ["1571", "5011"],
            "5056": ["5013"],
            "5059": ["5016", "5023", "5024"],
        },
    }
    rough = {
        old: {
            new: persons["2020", new] - fsum(persons["2019", code] for code in codes)
            for new, codes in parts.items()
        }
        for old, parts in wholes.items()
    }
    assert fsum(rough["1850"].values()) == 1766
    assert fsum(rough["5012"].values()) == 1052
    assert persons["2019", "1850"] == 1922
    assert persons["2019", "5012"] == 998
    assert rough["1850"]["1806"] / 1766 == pytest.approx(0.422, abs=5e-4)
    assert rough["5012"]["5059"] / 1052 == pytest.approx(0.507, abs=5e-4)
