"""`harmonisecodes` through the real `qgis_process`, exit codes included."""

from __future__ import annotations

import csv
import re

import pytest

CHANGES = """\
"oldCode";"oldName";"newCode";"newName";"changeOccurred"
"0101";"Åby";"1010";"Storby";"2020-01-01"
"0102";"Bby";"1010";"Storby";"2020-01-01"
"0103";"Cby";"1013";"Cby";"2020-01-01"
"""


@pytest.fixture
def asked(tmp_path):
    """Return the parameters of a run, all in files."""
    (tmp_path / "changes.csv").write_bytes(CHANGES.encode("iso-8859-1"))
    rows = [(2019, "0101", 6, 1), (2019, "0102", 3, 1), (2019, "0103", 2, 1), (2020, "1010", 8, 1)]
    with (tmp_path / "table.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("year", "code", "women", "men"), *rows])
    (tmp_path / "out").mkdir()
    return {
        "TABLE": tmp_path / "table.csv",
        "UNIT_FIELD": "code",
        "VALUE_FIELDS": "women;men",
        "PERIOD_FIELD": "year",
        "CHANGES_FILE": tmp_path / "changes.csv",
        "HARMONISED": tmp_path / "out" / "harmonised.csv",
        "REPORT": tmp_path / "out" / "report.csv",
    }


def test_run(qgis_process, asked):
    done = qgis_process.run("harmonisecodes", asked, "--json")
    assert done.code == 0, done.said
    assert "Traceback" not in done.said
    assert done.results["TOTAL_BEFORE"] == done.results["TOTAL_AFTER"] == 19
    with asked["HARMONISED"].open(encoding="utf-8", newline="") as file:
        rows = [tuple(row.values()) for row in csv.DictReader(file)]
    assert rows == [
        ("2019", "1010", "9", "2", "summed"), ("2019", "1013", "2", "1", "exact"),
        ("2020", "1010", "8", "1", "exact"),
    ]  # fmt: skip
    with asked["REPORT"].open(encoding="utf-8", newline="") as file:
        report = [
            (row["finding"], row["old_name"], row["new_code"]) for row in csv.DictReader(file)
        ]
    assert ("merger", "Åby", "1010") in report


@pytest.mark.slow
@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"VALUE_FIELDS": "nothing"}, "nothing"),
        ({"CHANGES_FILE": "nowhere.json"}, "cannot be read|nowhere"),
        ({"UNIT_FIELD": "men"}, "repeat|lead to no unit|code"),
    ],
)
def test_refused(qgis_process, asked, changed, sentence):
    done = qgis_process.run("harmonisecodes", {**asked, **changed})
    assert done.code != 0
    assert re.search(sentence, done.said), done.said
    assert "Traceback" not in done.said
    assert not list((asked["HARMONISED"].parent).iterdir())
