"""The tables in the documents are what our algorithms give today."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

DOCUMENTS = ("methods.md", "ba-regions.md", "guide.md")


@pytest.fixture(scope="module")
def blocks(reference):
    from method_tables import blocks

    return blocks(reference)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_tables_are_what_the_command_writes(blocks, name):
    from method_tables import written

    document = (ROOT / "docs" / name).read_text(encoding="utf-8")
    assert document == written(document, blocks[name]), "run: python3 tools/method_tables.py"


def test_every_document_is_there(blocks):
    assert set(blocks) == set(DOCUMENTS)


# 6 municipalities differ on flows of 2017, Bjerkreim, Eidsvoll and Modalen are among
# those of 2020, and 29 are placed by a time, a mode or contiguity.
def test_the_tables_are_complete(blocks):
    rows = {name: text.splitlines()[2:] for name, text in blocks["ba-regions.md"].items()}
    assert len(rows["differ-2017"]) == 6
    assert len(rows["placed"]) == len(rows["flips"]) == 29
    later = {re.match(r"\| ([^|]+) \|", row)[1] for row in rows["differ-2020"]}
    assert {"Bjerkreim", "Eidsvoll", "Modalen"} <= later
    assert all(row.count("|") == rows["flips"][0].count("|") for row in rows["flips"])


def test_the_golden_case(blocks):
    """Vestnes in the guide; verified.md section 1."""
    assert "| Ålesund | 301 | 7,5 % | 8,2 % |" in blocks["guide.md"]["vestnes"]
    assert "| Molde | 267 | 6,7 % | 8,1 % |" in blocks["guide.md"]["vestnes"]
    for row in (
        "| Molde | Molde | 225 |",
        "| Ålesund | Ålesund | 116 |",
        "| Haram | Ålesund | 111 |",
    ):
        assert row in blocks["guide.md"]["vestnes-earlier"]


def test_neighbours_without_qgis(reference):
    """The same pairs as QGIS finds; verified.md section 1."""
    from norway import Norway
    from shared_borders import neighbours

    norway = Norway(reference)
    land, sea = (neighbours(norway.folder, norway.units.codes, name) for name in ("land", "sea"))
    assert (sea.pairs, sea.islands().size) == (962, 0)
    assert land.islands().size == 24


def test_a_document_keeps_its_own_words():
    from method_tables import written

    text = "before\n<!-- generated: x -->\nold\n<!-- end -->\nafter\n"
    assert written(text, {"x": "new"}) == (
        "before\n<!-- generated: x -->\n\nnew\n\n<!-- end -->\nafter\n"
    )
    assert written(written(text, {"x": "new"}), {"x": "new"}) == written(text, {"x": "new"})
    with pytest.raises(ValueError, match="parts"):
        written(text, {"y": "new"})
