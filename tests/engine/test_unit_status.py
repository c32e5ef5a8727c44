"""How sure the numbers of each unit are, told from its rows."""

from __future__ import annotations

import random

import pytest
from old_codes import NAN, STRAIGHT, flows, source, table

from smacreg.smacreg_plugin.engine.harmonising.change_steps import Change
from smacreg.smacreg_plugin.engine.harmonising.harmonise import Wishes, harmonise
from smacreg.smacreg_plugin.engine.harmonising.old_table import OldTable

ROWS = [(2019, "11", 60), (2019, "12", 20), (2019, "13", 7), (2019, "14", 40), (2022, "20", 90),
        (2022, "23", 8), (2022, "24", 11), (2022, "25", 31), (2024, "31", 70)]  # fmt: skip
MERGED = (Change("11", "20", until=2020.0), Change("12", "20", until=2020.0))


def test_the_least_sure_row_counts():
    found = harmonise(table(ROWS), source(), shares=STRAIGHT)
    assert found.units == [
        ("23", "exact", ("13", "23"), 2, 0, 0),
        ("24", "estimated_share", ("14", "24"), 2, 1, 0),
        ("25", "estimated_share", ("14", "25"), 2, 1, 0),
        ("31", "estimated_share", ("11", "20", "31"), 3, 1, 0),
        ("32", "estimated_share", ("12", "20"), 2, 1, 0),
    ]
    structure = harmonise(table(ROWS), source(), shares=STRAIGHT, wishes=Wishes(structure=True))
    assert {one.unit: one.status for one in structure.units}["32"] == "estimated_structure"


def test_units_that_are_summed_refused_or_do_not_occur():
    merged = harmonise(table([*ROWS[:2], (2022, "20", 9)]), source(MERGED))
    assert merged.units == [("20", "summed", ("11", "12", "20"), 2, 0, 0)]
    split = (Change("14", "24", NAN, until=2020.0), Change("14", "25", NAN, until=2020.0))
    wanted = {"15": "Eby", "24": "Gby", "25": "Hby", "99": "Øby"}
    found = harmonise(table([(2019, "14", 40), (2022, "24", 5), (2022, "15", 1)]),
                      source(split), units=wanted)  # fmt: skip
    assert found.units == [
        ("15", "exact", ("15",), 1, 0, 0),
        ("24", "refused", ("14", "24"), 2, 0, 1),
        ("25", "refused", ("14",), 1, 0, 1),
        ("99", "", (), 0, 0, 0),
    ]


def test_a_rate_that_is_not_known_is_refused():
    rates = OldTable(["11", "12", "13"], {"persons": [6, 2, 3]}, rates={"percent": [1, 2, 3]},
                     periods=[2019, 2019, 2019])  # fmt: skip
    found = harmonise(rates, source((*MERGED, Change("13", "23", until=2020.0))))
    assert found.units == [
        ("20", "refused", ("11", "12"), 1, 0, 1), ("23", "exact", ("13",), 1, 0, 0),
    ]  # fmt: skip


def test_both_ends_of_a_flow_count_once():
    rows = [(2019, "13", "13", 5), (2019, "13", "14", 8), (2022, "24", "23", 1)]
    found = harmonise(flows(rows), source(), units={"23": "Cby", "24": "Gby", "25": "Hby"})
    assert found.units == [
        # Within, to both parts of 14, and from 24.
        ("23", "estimated_share", ("13", "23"), 4, 2, 0),
        ("24", "estimated_share", ("14", "24"), 2, 1, 0),
        ("25", "estimated_share", ("14",), 1, 1, 0),
    ]


@pytest.mark.parametrize("wishes", [Wishes(), Wishes("common_units")])
def test_order_changes_nothing_and_the_rows_add_up(wishes):
    def statuses(rows):
        return harmonise(table(rows), source(), shares=STRAIGHT, wishes=wishes)

    found = statuses(ROWS)
    assert sum(one.rows for one in found.units) == len(found.status)
    assert sum(one.estimated for one in found.units) == found.estimated_rows
    for seed in range(5):
        rows = list(ROWS)
        random.Random(seed).shuffle(rows)
        assert statuses(rows).units == found.units
