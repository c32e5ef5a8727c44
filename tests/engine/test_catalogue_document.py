"""The page about the catalogue is up to date, and its example works."""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "tools" / "tables")]

import catalogue_table  # noqa: E402
from blocks import written  # noqa: E402

from smacreg.smacreg_plugin.countries.pack import path  # noqa: E402
from smacreg.smacreg_plugin.engine.catalogue.catalogue import read_catalogue  # noqa: E402
from smacreg.smacreg_plugin.engine.catalogue.entries import MEASURES, RULES  # noqa: E402

DOCUMENT = (ROOT / "docs" / "catalogue.md").read_text(encoding="utf-8")


def norwegian():
    return read_catalogue(path("norway", "catalogue.json").read_bytes())


def test_the_tables_are_what_the_command_writes():
    fresh = written(DOCUMENT, catalogue_table.blocks())
    assert fresh == DOCUMENT, "run: python3 tools/catalogue_table.py"


def test_every_indicator_and_variable_has_a_row():
    for one in norwegian().indicators:
        assert f"\n| {one.id} | {one.name.nb} |" in DOCUMENT
    for one in norwegian().variables:
        assert f"\n| `{one.id}` | {one.name.nb} |" in DOCUMENT


def test_the_example_is_a_catalogue():
    own = DOCUMENT.partition("## Your own catalogue")[2]
    (example,) = re.findall(r"(?m)(?:^    .*\n)+", own)
    base = norwegian()
    both = base.merged(read_catalogue(textwrap.dedent(example), base))
    assert both.variable_of("ELEVER").id == "pupils"
    assert str(both.indicator("X01").denominator) == "population:16-18"


def test_every_default_has_a_reason():
    reasons = DOCUMENT.partition("| id | why it belongs |")[2].partition("What is left out")[0]
    ids = re.findall(r"(?m)^\| (\w+) ", reasons)
    assert ids == [one.id for one in norwegian().default_set()]


def test_every_rule_and_measure_is_explained():
    words = {*RULES, *(measure for measures in MEASURES.values() for measure in measures)}
    assert {word for word in words if not re.search(rf"\b{word}\b", DOCUMENT)} == set()
