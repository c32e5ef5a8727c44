"""Regions are found however their names are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smacreg.smacreg_plugin.engine.comparing.search import NameSearch, fold

NAMES = (
    "Ålesund", "Alstahaug", "Østre Toten", "Vestre Toten", "Indre Østfold", "Kárášjohka - Karasjok",
    "Guovdageaidnu – Kautokeino", "Unjárga/Nesseby", "Deatnu/Tana", "Porsáŋgu - Porsanger",
    "Lærdal", "Lardal", "Sæbø", "Bø", "Bø", "Bodø", "Nord-Aurdal", "Aurdal", "Hå",
    "Raarvihke - Røyrvik",
)  # fmt: skip
CODES = tuple(f"{1000 - place}" for place in range(len(NAMES)))
SEARCH = NameSearch(NAMES, CODES)


def found(query: str) -> list[str]:
    return [NAMES[place] for place in SEARCH.matches(query)]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ålesund", "alesund"), ("A\u030alesund", "alesund"), ("ØST", "ost"), ("Sæbø", "saebo"),
        ("Guovdageaidnu", "guovdageaidnu"), ("Kárášjohka", "karasjohka"), ("Porsáŋgu", "porsangu"),
        ("Đŋŧ", "dnt"), ("  Nord-Aurdal ", "nord aurdal"), ("Unjárga/Nesseby", "unjarga nesseby"),
        ("", ""),
    ],
)  # fmt: skip
def test_case_accents_and_signs_are_folded(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("alesund", "Ålesund"), ("AALESUND", "Ålesund"), ("ålesund", "Ålesund"), ("åle", "Ålesund"),
        ("ost", "Østre Toten"), ("øst", "Østre Toten"), ("oest", "Østre Toten"),
        ("karasjok", "Kárášjohka - Karasjok"), ("Kárášjohka", "Kárášjohka - Karasjok"),
        ("karasjohka", "Kárášjohka - Karasjok"), ("guovdageaidnu", "Guovdageaidnu – Kautokeino"),
        ("kautokeino", "Guovdageaidnu – Kautokeino"), ("nesseby", "Unjárga/Nesseby"),
        ("porsan", "Porsáŋgu - Porsanger"), ("nord aurdal", "Nord-Aurdal"),
        ("saebo", "Sæbø"), ("sabo", "Sæbø"), ("sæ", "Sæbø"), ("sa", "Sæbø"), ("ha", "Hå"),
        ("haa", "Hå"), ("rørvik", None), ("røyrvik", "Raarvihke - Røyrvik"), ("zz", None),
    ],
)  # fmt: skip
def test_a_name_is_found(query, first):
    assert (found(query) or [None])[0] == first


def test_whole_names_come_before_beginnings_words_and_insides():
    assert found("toten") == ["Østre Toten", "Vestre Toten"]
    assert found("øst") == ["Østre Toten", "Indre Østfold"]
    assert found("aurdal") == ["Aurdal", "Nord-Aurdal"]
    assert found("bo") == ["Bø", "Bø", "Bodø", "Sæbø"]
    assert found("stre") == ["Østre Toten", "Vestre Toten"]


def test_the_same_letters_come_before_like_ones():
    assert found("lardal") == ["Lardal", "Lærdal"]
    assert found("lærdal") == ["Lærdal", "Lardal"]
    assert found("laerdal") == ["Lærdal", "Lardal"]


def test_equal_names_stand_by_code():
    first, second = SEARCH.matches("bø")[:2]
    assert (NAMES[first], NAMES[second]) == ("Bø", "Bø")
    assert CODES[first] < CODES[second]


def test_nothing_typed_gives_all_by_name():
    assert sorted(SEARCH.matches("")) == list(range(len(NAMES)))
    assert found("  ")[:2] == ["Ålesund", "Alstahaug"]


@given(st.permutations(range(len(NAMES))), st.sampled_from(["a", "o", "bo", "dal", ""]))
def test_the_order_of_names_does_not_matter(order, query):
    other = NameSearch([NAMES[place] for place in order], [CODES[place] for place in order])
    assert [order[place] for place in other.matches(query)] == SEARCH.matches(query)
