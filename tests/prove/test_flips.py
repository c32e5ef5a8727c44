"""What is said to place a municipality elsewhere does so: all stated flips are run again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from conftest import flow_matrix, flow_table, norway  # noqa: F401
from test_ba_regions import confirm_minutes, confirm_persons, with_official_times
from test_centre_rules import confirm_flips, nordregio_2018, statistics_sweden


@pytest.mark.parametrize("confirm", [confirm_persons, confirm_minutes])
def test_ba_rules(norway, confirm):  # noqa: F811
    confirm(*with_official_times(norway))


@pytest.mark.parametrize("rules", [statistics_sweden, nordregio_2018])
def test_other_rules(flow_matrix, rules):  # noqa: F811
    confirm_flips(flow_matrix("norway", "2022"), rules, 9)
