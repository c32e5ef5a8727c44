"""The industry structure as columns and as rows of the long table."""

from __future__ import annotations

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.industries.exposure import Losses
from smacreg.smacreg_plugin.engine.industries.industries import IndustryTable
from smacreg.smacreg_plugin.engine.industries.industry_structure import industry_structure
from smacreg.smacreg_plugin.engine.industries.largest_employer import LargestEmployers
from smacreg.smacreg_plugin.engine.industries.structural_change import changes
from smacreg.smacreg_plugin.engine.industries.structure_statistics import StructureStatistics
from smacreg.smacreg_plugin.engine.partition import Partition

# Unit, industry, and jobs in two years. Fishing is new in 01; 03 lacks a number in the first year.
ROWS = [
    ("01", "10", 600, 500), ("01", "47", 300, 300), ("01", "03", 0, 200),
    ("02", "10", 400, 400), ("02", "47", 100, 100), ("02", "03", 0, 0),
    ("03", "10", None, 2), ("03", "47", 3, 4), ("03", "03", 0, 0),
    ("04", "10", None, None), ("04", "47", 5, 5), ("04", "03", 0, 0),
]  # fmt: skip
CODES = ("01", "02", "03", "04")
# A holds 01; B holds 02, with a number, and 03, with one in the second year only.
REGIONS = ("A", "B", "B", "C")
LOSSES = Losses(np.array([5.0, 0.0, 1.0]), np.array([100.0, 50.0, 0.0]))
EMPLOYERS = LargestEmployers(np.array([50.0, np.nan, 9.0]), np.array([0.05, np.nan, np.nan]))


def statistics(regions=REGIONS, *, first="2020", employers=None, losses=None, with_nation=True):
    rows = [(unit, industry, year, value) for unit, industry, *values in ROWS
            for year, value in zip(("2020", "2021"), values)]  # fmt: skip
    units, industries, years, values = zip(*rows)
    table = IndustryTable.from_table(units, industries, values, years)
    partition = Partition.from_labels(CODES, regions)
    now = table.only(["2021"])
    areas = now.by_region(partition)
    structure = industry_structure(
        areas.jobs[:, :, 0], now.nation().jobs[0, :, 0], table.industries, areas.units
    )
    return StructureStatistics(
        structure, changes(table, partition, first, "2021"), employers, losses,
        areas.coverage[:, 0], "2021", with_nation,
    )  # fmt: skip


def rows_of(indicator, **given):
    return [value for value in statistics(**given).long() if value.indicator == indicator]


def statuses(indicator, **given):
    return [value.status for value in rows_of(indicator, **given)]


def test_numerator_and_denominator_make_the_value():
    *regions, missing, nation = rows_of("largest_share")
    assert [(row.numerator, row.denominator) for row in regions] == [(500, 1000), (402, 506)]
    assert (nation.numerator, nation.denominator) == (902, 1506)
    for row in (*regions, nation):
        assert row.value == row.numerator / row.denominator
    assert missing.status == "missing"
    assert np.isnan(missing.value)


def test_what_is_partial():
    # B has all its units in 2021 but one of two in both years, and no new industry.
    assert statuses("hhi") == ["ok", "ok", "missing", "ok"]
    assert statuses("structural_change") == ["ok", "partial", "missing", "ok"]
    # Lilien's index leaves out the new industry, in the nation as in A.
    assert statuses("lilien") == ["partial", "partial", "missing", "partial"]
    assert statuses("lilien", regions=("A", "B", "C", "C"))[:2] == ["partial", "ok"]
    assert [row.period for row in rows_of("lilien")] == ["2020-2021"] * 4
    assert [row.period for row in rows_of("hhi")] == ["2021"] * 4


def test_what_is_small():
    regions = ("A", "A", "B", "C")
    assert statuses("hhi", regions=regions)[:2] == ["ok", "small"]
    # Numbers that are counted, not compared, are as they are.
    assert statuses("jobs", regions=regions)[:2] == ["ok", "ok"]
    # Part of a structure that changed is said before that it is small.
    assert statuses("lilien", regions=regions)[:2] == ["partial", "missing"]


def test_what_was_not_asked_for_has_no_rows():
    indicators = {value.indicator for value in statistics(first="", with_nation=False).long()}
    assert not indicators & {
        "structural_change", "lilien", "largest_employer_share", "jobs_lost", "jobs_lost_percent",
        "related_variety", "unrelated_variety", "coverage", "largest_jobs",
    }  # fmt: skip
    assert all(value.region >= 0 for value in statistics(with_nation=False).long())
    assert {value.region for value in statistics().long()} == {-1, 0, 1, 2}


def test_employers_and_losses():
    given = {"employers": EMPLOYERS, "losses": LOSSES}
    assert statuses("largest_employer_share", **given) == ["ok", "missing", "missing"]
    assert rows_of("largest_employer_share", **given)[0].numerator == 50
    assert [row.value for row in rows_of("jobs_lost", **given)] == [5, 0, 1]
    percent = rows_of("jobs_lost_percent", **given)
    assert [row.status for row in percent] == ["ok", "ok", "missing"]
    assert [row.value for row in percent[:2]] == [5, 0]
    assert [row.denominator for row in percent] == [100, 50, 0]
    # Losses rest on commuting, which does not lack what the industry table lacks.
    partly = {
        "regions": ("A", "B", "B", "B"),
        "losses": Losses(LOSSES.jobs[:2], LOSSES.residents[:2]),
    }
    assert statuses("hhi", **partly)[:2] == ["ok", "partial"]
    assert statuses("jobs_lost", **partly) == ["ok", "ok"]


def test_numbers_that_sum_up():
    numbers = statistics().numbers()
    assert numbers["regions"] == 3
    assert numbers["industries"] == 3
    assert numbers["regions_without_jobs"] == 1
    assert numbers["largest_share"] == pytest.approx(402 / 506)
    assert numbers["smallest_equivalent_number"] == pytest.approx(506**2 / (402**2 + 104**2))
    assert statistics().least_varied == 1
