"""Tables as CSV: numbers as they are, and no text that a spreadsheet runs."""

from __future__ import annotations

import csv
import io
from math import inf, nan

import pytest

from smacreg.smacreg_plugin.report.csv_table import COMMA, SEMICOLON, csv_table

ROWS = [
    ["id", "Ålesund", "note"],
    ["D01", 12.0, "ok"],
    ["D02", 1 / 3, ""],
    ["D03", nan, "a;b,c"],
    ["D04", None, 'said "no"'],
    ["D05", -0.5, "two\nlines"],
    ["D06", inf, "ok"],
]


def read(content: bytes, form) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(form.encoding)), delimiter=form.separator))


@pytest.mark.parametrize(("form", "point"), [(COMMA, "."), (SEMICOLON, ",")])
def test_numbers_are_not_rounded_and_cells_stay_apart(form, point):
    rows = read(csv_table(ROWS, form), form)
    assert [row[2] for row in rows] == [row[2] for row in ROWS]
    assert [row[1] for row in rows[1:]] == [
        "12", repr(1 / 3).replace(".", point), "", "", f"-0{point}5", "",
    ]  # fmt: skip


def test_the_one_for_spreadsheets_is_marked_as_utf_8():
    assert csv_table(ROWS, SEMICOLON).startswith(b"\xef\xbb\xbfid;\xc3\x85lesund;note\r\n")
    assert csv_table(ROWS, COMMA).startswith(b"id,\xc3\x85lesund,note\r\n")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_text_is_no_formula(text):
    for form in (COMMA, SEMICOLON):
        ((cell, number),) = read(csv_table([[text, -1.0]], form), form)
        assert cell == f"'{text}"
        assert number == "-1"


def test_a_dash_of_the_typographer_is_text_already():
    assert csv_table([["– 1"]], COMMA) == "– 1\r\n".encode()
