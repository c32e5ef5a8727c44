"""The division as the algorithms on regions share it: what is given in another form is the same."""

from __future__ import annotations

import pytest
from small_country import REGION, UNITS, memory_layer, square, unit_layer

COOPERATIONS = (("1", "0101"), ("1", "0102"), ("2", "0201"), ("2", "0103"))
JOBS = [
    (code, industry, year, 100 + 7 * place + 3 * (year - 2020) * (place + 1) + add)
    for place, (code, *_) in enumerate(UNITS)
    for year in (2020, 2022)
    for industry, add in (("10", 0), ("85", 40))
]
TABLE = {
    "cooperationfit": {
        "COOPERATIONS": ("cooperation:string&field=code:string", COOPERATIONS),
        "COOPERATION_FIELD": "cooperation",
        "MEMBER_FIELD": "code",
        "GAP_TOLERANCE": 10_000,
        "DRAWS": 20,
        "UNITS_OUT": "memory:",
    },
    **{
        key: {
            "INDUSTRY_TABLE": (
                "code:string&field=industry:string&field=year:integer&field=jobs:integer",
                JOBS,
            )
        }
        for key in ("industrystructure", "shiftshare")
    },
}


def parameters(name, division, unit_field):
    own = {
        key: memory_layer(f"NoGeometry?field={value[0]}", [(None, *row) for row in value[1]])
        if isinstance(value, tuple)
        else value
        for key, value in TABLE[name].items()
    }
    return {
        "UNITS": unit_layer(),
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "DIVISION": division,
        "DIVISION_UNIT_FIELD": unit_field,
        "REGION_FIELD": "region",
        "REGIONS": "memory:",
        **own,
    }


@pytest.mark.parametrize("name", TABLE)
def test_region_polygons_are_as_good_as_codes(run, project, name):
    rows = [(square(c, r), code, REGION[code]) for code, _, c, r in UNITS if REGION[code]]
    polygons = memory_layer("Polygon?crs=EPSG:25833&field=unit:string&field=region:string", rows)
    expected = run(name, parameters(name, polygons, "unit"))
    outcome = run(name, parameters(name, polygons, None))
    assert outcome.rows("REGIONS") == expected.rows("REGIONS")
    assert len(expected.rows("REGIONS")) == 2


@pytest.mark.parametrize("name", ["industrystructure", "shiftshare"])
def test_a_region_field_without_a_division_is_told(run, project, name):
    given = parameters(name, None, None)
    feedback = run(name, given).feedback
    assert any("“region” is not used: no division" in text for text in feedback.warnings)
    del given["REGION_FIELD"]
    assert not any("no division" in text for text in run(name, given).feedback.warnings)
