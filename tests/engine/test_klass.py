"""Files of KLASS: changes and correspondences, JSON and CSV, and what is none."""

from __future__ import annotations

import json

import pytest

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.formats.klass import read_klass
from smacreg.smacreg_plugin.engine.harmonising.change_sources import from_code_table, from_klass

CHANGES = [
    {"oldCode": "1504", "oldName": "Ålesund", "newCode": "1507", "newName": "Ålesund",
     "oldShortName": None, "changeOccurred": "2020-01-01"},
    {"oldCode": "1507", "oldName": "Ålesund", "newCode": "1580", "newName": "Haram",
     "changeOccurred": "2024-01-01"},
]  # fmt: skip
MAPS = [
    {"sourceCode": "3001", "sourceName": "Halden", "targetCode": "0101", "targetName": "Halden"},
    {"sourceCode": "0301", "sourceName": "Oslo", "targetCode": "0301", "targetName": "Oslo"},
]


def test_changes_as_json():
    found = read_klass(json.dumps({"codeChanges": CHANGES}).encode())
    assert found.is_changes
    assert found.old == ["1504", "1507"]
    assert found.old_names == ["Ålesund", "Ålesund"]
    assert found.new == ["1507", "1580"]
    assert found.new_names == ["Ålesund", "Haram"]
    assert found.dates == ["2020-01-01", "2024-01-01"]
    assert read_klass(json.dumps(CHANGES).encode("utf-8-sig")) == found
    # As R writes them again.
    boxed = [{key: [value] for key, value in row.items()} for row in CHANGES]
    assert read_klass(json.dumps({"codeChanges": boxed}).encode()) == found


def test_correspondence_as_json():
    found = read_klass(json.dumps({"correspondenceMaps": MAPS}).encode())
    assert not found.is_changes
    assert (found.old, found.new) == (["3001", "0301"], ["0101", "0301"])
    assert found.dates == ["", ""]


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize(("separator", "end"), [(";", "\r\n"), (",", "\n")])
def test_csv(encoding, separator, end):
    lines = [["oldCode", "oldName", "oldShortName", "newCode", "newName", "changeOccurred"],
             ["1504", "Ålesund", "", "1507", "Ålesund", "2020-01-01"],
             ["1507", "Ålesund", "", "1580", "Haram", "2024-01-01"]]  # fmt: skip
    text = end.join(separator.join(f'"{cell}"' for cell in line) for line in lines) + end
    found = read_klass(text.encode(encoding))
    assert found == read_klass(json.dumps({"codeChanges": CHANGES}).encode())


def test_csv_of_a_correspondence():
    text = "sourceCode;sourceName;targetCode;targetName\n3001;Halden;0101;Halden\n"
    found = read_klass(text.encode("iso-8859-1"))
    assert (found.old, found.new, found.is_changes) == (["3001"], ["0101"], False)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "f.json with changes of codes is empty"),
        (b"  \n", "is empty"),
        (b'{"codeChanges": [', "is not complete"),
        (b'{"codes": [{"code": "0301"}]}', "lists the codes of one date"),
        (b"code;parentCode;level;name\n0301;;1;Oslo\n", "lists the codes of one date"),
        (b'{"error": "not found", "status": 404}', r"found: error, status"),
        (b"<html><body>Bad gateway</body></html>", "is no file of changes"),
        (b"a;b\n1;2\n", "is no file of changes .*a;b"),
        (b'{"codeChanges": []}', "has no changes of codes"),
        (b"oldCode;newCode;changeOccurred\n", "has no changes of codes"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is no file of changes"),
        (b"[1, 2]", "has no changes of codes"),
        (b'{"codeChanges": 3}', "is no file of changes"),
    ],
)
def test_what_is_no_file_of_klass(data, sentence):
    with pytest.raises(EngineError, match=sentence):
        read_klass(data, "f.json")


def test_a_correspondence_is_read_from_old_to_new():
    klass = read_klass(json.dumps({"correspondenceMaps": MAPS}).encode())
    by_table = from_klass(klass, ["0101", "0301"], None)
    assert [(c.old, c.new) for c in by_table.changes] == [("0101", "3001"), ("0301", "0301")]
    assert [m.key for m in by_table.findings] == ["harmonise.reversed"]
    assert by_table.is_complete
    by_units = from_klass(klass, [], ["3001", "0301"])
    assert by_units.changes == by_table.changes
    kept = from_klass(klass, ["3001", "0301"], None)
    assert [(c.old, c.new) for c in kept.changes] == [("3001", "0101"), ("0301", "0301")]
    assert from_klass(klass, ["K-0101 Halden"], None).changes == by_table.changes


def test_half_changes_and_dates():
    rows = [*CHANGES, {"oldCode": None, "newCode": "9999", "changeOccurred": "2024-01-01"}]
    found = from_klass(read_klass(json.dumps(rows).encode()), [], None)
    assert len(found.changes) == 2
    assert [m.key for m in found.findings] == ["harmonise.half_changes"]
    assert [change.until for change in found.changes] == [2020.0, 2024.0]
    assert not found.is_complete
    wrong = [{**CHANGES[0], "changeOccurred": "soon"}]
    with pytest.raises(EngineError, match="“soon” for its date"):
        from_klass(read_klass(json.dumps(wrong).encode()), [], None)


def test_code_tables():
    found = from_code_table(
        ["1", "1", None], ["2", "3", "4"], [0.25, 0.75, None], [2000, "", ""], ["2019", 2019, 5]
    )
    assert [(c.new, c.share, c.since, c.until) for c in found.changes] == [
        ("2", 0.25, 2000.0, 2020.0), ("3", 0.75, float("-inf"), 2020.0),
    ]  # fmt: skip
    for columns, sentence in (
        ((["1"], ["2"], [1.5]), "must be above 0 and at most 1"),
        ((["1"], ["2"], ["a half"]), "not numbers"),
        ((["1"], ["2"], None, ["once"], [2000]), "“once” in row 1, which is no year"),
        ((["1"], ["2"], None, [2005], [2000]), "before that in “first_year”"),
        ((["1"], ["2", "3"]), "different lengths"),
    ):
        with pytest.raises(EngineError, match=sentence):
            from_code_table(*columns)
