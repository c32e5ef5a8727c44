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


def test_centres_are_read_and_what_cannot_be_one_is_told(run, project):
    """Ås is named the centre of the region around Storvik; Storvik is none of the other's."""
    rows = [
        (None, code, region, "0103" if region == "0101" else "0101")
        for code, region in REGION.items()
        if region
    ]
    fields = "NoGeometry?field=unit:string&field=region:string&field=seat:string"
    given = parameters("shiftshare", memory_layer(fields, rows), "unit")
    given.update({"CENTRE_FIELD": "seat", "STATISTICS_OUT": "memory:"})
    outcome = run("shiftshare", given)
    assert any(
        "1 centres in the field “seat” are not units of their region (e.g. 0201: 0101)" in text
        for text in outcome.feedback.warnings
    )
    start = {
        row["unit"]: row["denominator"]
        for row in outcome.rows("STATISTICS_OUT")
        if (row["part"], row["indicator"]) == ("centre", "shift_change")
    }
    jobs = {code: sum(r[3] for r in JOBS if r[0] == code and r[2] == 2020) for code in REGION}
    assert start == {"0101": jobs["0103"], "0201": jobs["0201"]}
