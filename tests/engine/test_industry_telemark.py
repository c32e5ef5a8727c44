"""Telemark: 17 municipalities, 17 industries, and the commuting into Porsgrunn.

Jobs are table 13470 of Statistics Norway, commuting is table 03321 of 2022 on the codes of
2020, brought to those of 2024 by the code table. The map is the county, so that the "nation"
is the sum of the set, and those who live elsewhere are outside.
"""

from __future__ import annotations

from math import fsum

import numpy as np
import pytest

from smacreg.smacreg_plugin.engine.flows import FlowMatrix, Units
from smacreg.smacreg_plugin.engine.industries.exposure import exposure
from smacreg.smacreg_plugin.engine.industries.industries import IndustryTable
from smacreg.smacreg_plugin.engine.industries.industry_structure import industry_structure
from smacreg.smacreg_plugin.engine.industries.shock import Wanted, compare_counts, find_shock
from smacreg.smacreg_plugin.engine.industries.structural_change import (
    changes,
    chosen_periods,
)
from smacreg.smacreg_plugin.engine.partition import Partition

NOT_STATED = "Uoppgitt"


@pytest.fixture(scope="module")
def telemark(reference, read_csv):
    path = reference / "data" / "norway" / "telemark" / "jobs_by_industry_13470_2016_2025.csv"
    columns = read_csv(path)
    names = ("code", "industry_sn2007", "jobs", "year")
    return IndustryTable.from_table(*(columns[name] for name in names), without=[NOT_STATED])


@pytest.fixture(scope="module")
def commuting(reference, read_csv, telemark):
    """Commuting of 2022 between the municipalities of 2024; the rest of the country is outside."""
    folder = reference / "data" / "norway"
    changes = read_csv(folder / "municipality_codes_to_2024.csv")
    # Telemark is of whole municipalities: each code of 2020 leads to one of 2024.
    rows = zip(*(changes[n] for n in ("old_code", "first_year", "code_2024", "share")))
    new = {
        old: code
        for old, first_year, code, share in rows
        if first_year == "2020" and code in telemark.units and float(share) == 1.0
    }
    assert len(new) == 17
    rows = read_csv(folder / "commuting_2017_2022.csv")
    kept = [
        (new.get(home, home), new.get(work, work), float(persons))
        for year, home, work, persons in zip(
            *(rows[n] for n in ("year", "home", "work", "persons"))
        )
        if year == "2022" and (home in new or work in new)
    ]
    origins, destinations, persons = zip(*kept)
    return FlowMatrix.from_table(origins, destinations, persons, Units.from_table(telemark.units))


def by_unit(values, telemark):
    return dict(zip(telemark.units, values.tolist()))


def test_structure(telemark):
    now = telemark.only(["2025"])
    assert len(now.units) == 17
    assert len(now.industries) == 16
    assert now.nation_source == "set"
    found = industry_structure(
        now.jobs[:, :, 0], now.nation().jobs[0, :, 0], now.industries, now.units
    )
    number = by_unit(found.regions.equivalent_number, telemark)
    assert (number["4001"], number["4010"]) == pytest.approx((9.43, 6.04), abs=0.01)
    assert min(number, key=number.get) == "4010"
    assert found.nation.equivalent_number[0] == pytest.approx(8.20, abs=0.01)
    # Health and social services are the largest industry everywhere.
    assert {now.industries[place] for place in found.regions.largest} == {
        "Helse- og sosialtjenester"
    }
    krugman = by_unit(found.krugman, telemark)
    assert min(krugman, key=krugman.get) == "4014"
    assert max(krugman, key=krugman.get) == "4024"
    assert not found.small.any()
    assert by_unit(found.small_industries, telemark)["4010"] == 2
    assert ((found.potential > 0) & (found.potential < 100)).all()
    np.testing.assert_allclose(
        found.quotients.expected_jobs.sum(axis=1), found.regions.jobs, rtol=1e-12
    )


def test_structural_change(telemark):
    first, last = chosen_periods(telemark.periods, "", "")
    partition = Partition.from_labels(telemark.units, telemark.units)
    found = changes(telemark, partition, first, last)
    assert found.periods == ("2016", "2025")
    change = by_unit(found.michaely, telemark)
    # Hjartdal is the smallest, where one firm is enough.
    assert max(change, key=change.get) == "4024"
    assert change["4024"] == pytest.approx(0.2424, abs=1e-4)
    assert found.nation_michaely == pytest.approx(0.0283, abs=1e-4)
    assert found.nation_lilien == pytest.approx(0.0750, abs=1e-4)
    new = by_unit(found.left_out, telemark)
    assert {unit for unit, count in new.items() if count} == {"4018", "4022", "4028"}


def test_manufacturing_in_porsgrunn(telemark, commuting):
    now = telemark.only(["2022"])
    shock = find_shock(
        Wanted("4001", "Industri", None), now.units, now.industries, now.industry_names,
        now.jobs[:, :, 0],
    )  # fmt: skip
    assert shock.jobs == 2649
    found = exposure(commuting, "4001", shock.jobs)
    # The two tables count the same jobs, but for those whose industry is not stated.
    workers = found.workers.sum() + found.workers_outside
    assert (workers, now.jobs[0].sum()) == (17964, 17881)
    assert not compare_counts("4001", workers, now.jobs[0].sum()).is_warning
    lost = by_unit(found.lost, telemark)
    assert (lost["4001"], lost["4003"], lost["4012"]) == pytest.approx(
        (1300.3, 694.2, 237.1), abs=0.1
    )
    assert found.lost_outside == pytest.approx(302.1, abs=0.1)
    assert fsum([*found.lost, found.lost_outside]) == pytest.approx(2649, rel=1e-13)
    assert by_unit(found.percent, telemark)["4001"] == pytest.approx(7.44, abs=0.01)
