"""The scans that the plugin repository runs on every upload, on the unpacked zip."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# A finding of these blocks the version.
BANDIT_CRITICAL = {
    "B102", "B105", "B106", "B107", "B202", "B301", "B307", "B506", "B602", "B604", "B605",
}  # fmt: skip
FLAKE8_CRITICAL = "E901,E902,E999,F821,F823,F831"


def tool(name: str, *arguments: str, cwd=None) -> str:
    """Return what a tool of this environment prints."""
    command = [sys.executable, "-m", name, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_bandit_finds_nothing_critical_and_nothing_of_medium_severity(plugin):
    report = json.loads(tool("bandit", "--quiet", "--recursive", "--format", "json", str(plugin)))
    assert not report["errors"]
    assert report["metrics"]["_totals"]["loc"] > 0
    found = [
        f"{entry['filename']}:{entry['line_number']} {entry['test_id']} {entry['issue_text']}"
        for entry in report["results"]
        if entry["test_id"] in BANDIT_CRITICAL or entry["issue_severity"] in {"MEDIUM", "HIGH"}
    ]
    assert found == []


def test_detect_secrets_finds_nothing(plugin):
    # Paths are relative, as in the repository's scan.
    text = tool(
        "detect_secrets", "scan", "--all-files", "--exclude-files", "metadata.txt", ".", cwd=plugin
    )
    found = [
        f"{name}:{entry['line_number']} {entry['type']}"
        for name, entries in json.loads(text)["results"].items()
        for entry in entries
    ]
    assert found == []


@pytest.mark.prove  # ruff, in `make lint`, finds the same in the sources
def test_flake8_finds_no_broken_code(plugin):
    assert tool("flake8", "--isolated", f"--select={FLAKE8_CRITICAL}", str(plugin)) == ""
