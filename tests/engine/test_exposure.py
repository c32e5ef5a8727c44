"""Whose residents lose their work, through commuting."""

from __future__ import annotations

from math import fsum

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.errors import EngineError
from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.industries.exposure import exposure
from smacreg.smacreg_plugin.engine.industries.shock import Wanted, compare_counts, find_shock
from smacreg.smacreg_plugin.engine.partition import Partition

ROWS = [
    ("01", "01", 60), ("02", "01", 30), ("03", "01", 6), ("9", "01", 4),
    ("02", "02", 20), ("02", "03", 10), ("03", "03", 144), ("03", "9", 50),
]  # fmt: skip
UNITS = Units.from_table(["01", "02", "03", "04"])


def flows(rows=ROWS, **settings):
    origins, destinations, persons = zip(*rows)
    return FlowMatrix.from_table(origins, destinations, persons, UNITS, **settings)


def test_losses_follow_the_commuters():
    found = exposure(flows(), "01", 50.0)
    assert found.lost.tolist() == pytest.approx([30, 15, 3, 0])
    assert (found.workers_outside, found.lost_outside) == (4, pytest.approx(2))
    # Residents who work outside the units are employed residents too.
    assert found.residents.tolist() == [60, 60, 200, 0]
    assert found.percent[:3].tolist() == pytest.approx([50, 25, 1.5])
    assert np.isnan(found.percent[3])
    assert found.largest_percent == pytest.approx(50)
    regions = found.by_region(Partition.from_labels(UNITS.codes, ["a", "a", "b", None]))
    assert regions.jobs.tolist() == pytest.approx([45, 3])
    assert regions.percent.tolist() == pytest.approx([4500 / 120, 1.5])


def test_without_those_who_live_outside():
    found = exposure(flows(), "01", 48.0, outside=False)
    assert found.lost.tolist() == pytest.approx([30, 15, 3, 0])
    assert found.lost_outside == found.workers_outside == 0


def test_residents_are_the_same_where_external_commuters_count_in_the_margins():
    kept = exposure(flows(keep_external=True), "01", 50.0)
    assert kept.residents.tolist() == exposure(flows(), "01", 50.0).residents.tolist()
    assert kept.lost.tolist() == exposure(flows(), "01", 50.0).lost.tolist()


@pytest.mark.parametrize("jobs", [1.0, 7.0, 333.0, 1e6, 0.1])
def test_total_is_kept(jobs):
    found = exposure(flows(), "01", jobs)
    assert fsum([*found.lost, found.lost_outside]) == pytest.approx(jobs, rel=1e-14)


def test_order_of_rows_does_not_matter():
    first, second = (exposure(flows(rows), "01", 7.0) for rows in (ROWS, ROWS[::-1]))
    assert first.lost.tolist() == second.lost.tolist()


@pytest.mark.parametrize(
    ("unit", "jobs", "text"),
    [("05", 5.0, "“05” is not a unit"), ("01", 0.0, "above 0"), ("01", float("nan"), "above 0"),
     ("04", 5.0, "nobody who works in the unit 04")],
)  # fmt: skip
def test_refusals(unit, jobs, text):
    with pytest.raises(EngineError, match=text):
        exposure(flows(), unit, jobs, field="code")


INDUSTRIES, NAMES = ("01-03", "06", "10-33"), ("Farming", "Oil", "Manufacturing")
JOBS = np.array([[5.0, 0.0, 45.0], [1.0, 1.0, 1.0], [np.nan] * 3, [0.0, 0.0, 0.0]])


def shock(unit="01", industry="", jobs=None, names=NAMES):
    return find_shock(Wanted(unit, industry, jobs, "Unit", "code"), UNITS.codes, INDUSTRIES, names,
                      JOBS)  # fmt: skip


def test_what_goes():
    assert shock(industry="10-33") == (45.0, 2, ())
    assert shock(industry="manufacturing") == (45.0, 2, ())
    assert shock(jobs=20.0) == (20.0, -1, ())
    assert shock(jobs=50.0) == (50.0, -1, ())
    assert shock(industry="Farming") == (5.0, 0, ())
    assert shock(industry="Farming", jobs=3.0) == (3.0, 0, ())
    found = shock(industry="Farming", jobs=20.0)
    assert found.jobs == 20.0
    assert "only 5 in this unit" in str(found.findings[0])


@pytest.mark.parametrize(
    ("given", "text"),
    [({}, "neither an industry nor"), ({"unit": "1", "jobs": 5.0}, "1 → 01"),
     ({"unit": "77", "jobs": 5.0}, "“77” is not a unit"), ({"jobs": 51.0}, "has only 50 jobs"),
     ({"jobs": -1.0}, "above 0"), ({"industry": "Fish"}, "no industry “Fish”.*06 \\(Oil\\)"),
     ({"industry": "Oil"}, "no jobs in the industry “Oil”"),
     ({"unit": "03", "industry": "Oil"}, "not known how many jobs"),
     ({"industry": "oil", "names": ("Oil", "Oil", "x")}, "2 industries are called “oil”")],
)  # fmt: skip
def test_what_cannot_go(given, text):
    with pytest.raises(EngineError, match=text):
        shock(**given)


def test_counts_are_compared():
    assert not compare_counts("01", 100.0, 110.0).is_warning
    assert compare_counts("01", 100.0, 200.0).is_warning


def test_numbers_that_are_not_known_are_not_none():
    assert shock(unit="03", industry="Oil", jobs=7.0) == (7.0, 1, ())
    message = compare_counts("03", 100.0, float("nan"))
    assert message.key == "exposure.counts_not_known"
    assert message.is_warning
    assert "nan" not in str(message)
