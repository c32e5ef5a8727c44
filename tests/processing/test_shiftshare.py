"""`shiftshare` from layers to layers."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes
from small_country import REGION, Feedback, memory_layer, unit_layer

# Jobs by unit and industry in three years.
JOBS = {
    "0101": {"10-33": (400, 380, 360), "85": (500, 520, 560), "00": (10, 10, 10)},
    "0102": {"10-33": (100, 100, 90), "85": (50, 52, 50), "00": (1, 0, 1)},
    "0103": {"10-33": (20, 20, 25), "85": (130, 135, 140), "00": (0, 0, 0)},
    "0201": {"10-33": (700, 720, 740), "85": (200, 210, 230), "00": (5, 5, 5)},
    "0202": {"10-33": (60, 50, 40), "85": (40, 40, 45), "00": (0, 1, 0)},
    "0203": {"10-33": (10, 10, 10), "85": (60, 60, 66), "00": (0, 0, 0)},
    "0301": {"10-33": (0, 0, 4), "85": (30, 30, 30), "00": (0, 0, 0)},
}
NAMES = {"10-33": "Industri", "85": "Undervisning", "00": "Uoppgitt"}
YEARS = ("2020", "2021", "2022")
NATION = {"10-33": (13000, 13000, 12000), "85": (10000, 10500, 11600), "00": (100, 90, 100)}


def rows_of(jobs):
    return [
        (None, unit, industry, NAMES[industry], year, value)
        for unit, industries in jobs.items()
        for industry, values in industries.items()
        for year, value in zip(YEARS, values)
    ]


def industry_table(rows=None, value_type="integer", code_type="string"):
    return memory_layer(
        f"NoGeometry?field=knr:{code_type}&field=naering:string&field=industry_name:string"
        f"&field=year:string&field=jobs:{value_type}",
        rows_of(JOBS) if rows is None else rows,
        "jobs",
    )


def division(regions=REGION):
    rows = [(None, unit, region, f"Region {region}") for unit, region in regions.items()]
    return memory_layer(
        "NoGeometry?field=kommune:string&field=reg:string&field=regname:string", rows, "division"
    )


@pytest.fixture
def asked(qgis_app):
    """Return the parameters of a run with regions; the fields of the table have usual names."""
    return {
        "UNITS": unit_layer(),
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "INDUSTRY_TABLE": industry_table(),
        "DIVISION": division(),
        "DIVISION_UNIT_FIELD": "kommune",
        "REGION_FIELD": "reg",
        "REGION_NAME_FIELD": "regname",
        "REFERENCE": 2,
        **dict.fromkeys(("REGIONS", "BY_INDUSTRY", "STATISTICS_OUT"), "memory:"),
    }


@pytest.fixture
def by_unit(asked):
    """Return the parameters of a run without a division."""
    drop = ("DIVISION", "DIVISION_UNIT_FIELD", "REGION_FIELD", "REGION_NAME_FIELD")
    return {name: value for name, value in asked.items() if name not in drop}


def refusal(run, parameters, **changed):
    with pytest.raises(QgsProcessingException) as caught:
        run("shiftshare", {**parameters, **changed})
    return str(caught.value)


def test_regions(run, asked):
    outcome = run("shiftshare", asked)
    layer = outcome.layer("REGIONS")
    assert layer.fields().names() == [
        "region", "region_name", "units", "jobs_start", "jobs_end", "jobs_change",
        "change_percent", "national", "industry_mix", "local", "national_percent",
        "industry_mix_percent", "local_percent", "coverage", "status", "reference",
    ]  # fmt: skip
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    first, second = outcome.rows("REGIONS")
    assert (first["region"], first["region_name"], first["units"]) == ("0101", "Region 0101", 3)
    # 0101 to 0103: 520 -> 475 in industry, 680 -> 750, 11 -> 11; the other three 770 -> 790,
    # 300 -> 341, 5 -> 5. So 1290 -> 1265, 980 -> 1091, 16 -> 16, and 2286 -> 2372 in all.
    assert (first["jobs_start"], first["jobs_end"], first["jobs_change"]) == (1211, 1236, 25)
    growth = 86 / 2286
    assert first["national"] == pytest.approx(1211 * growth)
    local = (-45 + 520 * 25 / 1290) + (70 - 680 * 111 / 980)
    assert first["local"] == pytest.approx(local)
    assert first["local_percent"] == pytest.approx(100 * local / 1211)
    assert first["industry_mix"] == pytest.approx(25 - 1211 * growth - local)
    assert first["change_percent"] == pytest.approx(100 * 25 / 1211)
    for name in ("local", "industry_mix"):
        assert first[name] + second[name] == pytest.approx(0, abs=1e-9)
    assert (first["coverage"], first["status"], first["reference"]) == (1, "ok", "set")
    results = outcome.results
    assert results["NUMBER_OF_REGIONS"] == 2
    assert results["REFERENCE_GROWTH"] == pytest.approx(100 * growth)
    assert 0 <= results["CLOSURE_ERROR"] < 1e-9
    said = "\n".join(outcome.feedback.info)
    assert "Compared with the sum of the set, 6 units: 2286 jobs in 2020 and 2372 in 2022" in said
    assert "a growth of 3.76 %" in said
    assert "highest in Region 0201" in said
    assert "lowest in Region 0101" in said


def test_by_industry_adds_up_to_the_regions(run, asked):
    outcome = run("shiftshare", {**asked, "METHOD": 1, "REFERENCE": 1})
    rows = outcome.rows("BY_INDUSTRY")
    assert len(rows) == 2 * 3
    assert (rows[1]["industry"], rows[1]["industry_name"]) == ("10-33", "Industri")
    assert rows[1]["growth_percent"] == pytest.approx(100 * (475 / 520 - 1))
    # The rest: the second region and the island.
    assert rows[1]["reference_growth_percent"] == pytest.approx(100 * (794 / 770 - 1))
    for region in outcome.rows("REGIONS"):
        own = [row for row in rows if row["region"] == region["region"]]
        for part in ("national", "industry_mix", "local", "competitive", "allocation"):
            for name in (part, f"{part}_percent"):
                assert sum(row[name] for row in own) == pytest.approx(region[name], abs=1e-9)
        split = region["competitive"] + region["allocation"]
        assert split == pytest.approx(region["local"])
        assert region["reference"] == "rest_of_all_units"


def test_units_without_a_division(run, by_unit):
    outcome = run("shiftshare", by_unit)
    layer = outcome.layer("REGIONS")
    assert layer.fields().names()[:3] == ["unit", "name", "jobs_start"]
    rows = outcome.rows("REGIONS")
    assert [row["unit"] for row in rows] == sorted(JOBS)
    assert rows[6]["name"] == "Ytterøya"
    # New there: all four are local.
    assert rows[6]["jobs_change"] == 4
    assert any("0301, Industri" in line for line in outcome.feedback.info)
    assert outcome.rows("BY_INDUSTRY")[0]["unit"] == "0101"
    assert {row["level"] for row in outcome.rows("STATISTICS_OUT")} == {"unit"}
    assert {row["part"] for row in outcome.rows("STATISTICS_OUT")} == {None}


def test_long_table_with_parts_and_steps(run, asked):
    outcome = run("shiftshare", {**asked, "DYNAMIC": True})
    rows = {
        (r["unit"], r["part"], r["indicator"], r["period"]): r
        for r in outcome.rows("STATISTICS_OUT")
    }
    assert len(rows) == len(outcome.rows("STATISTICS_OUT"))
    assert {key[1] for key in rows} == {"region", "centre", "hinterland"}
    assert {key[3] for key in rows} == {"2020-2022", "2020-2021", "2021-2022"}
    local = rows["0101", "region", "shift_local", "2020-2022"]
    assert local["value"] == pytest.approx(100 * local["numerator"] / local["denominator"])
    assert (local["level"], local["status"], local["denominator"]) == ("region", "ok", 1211)
    assert local["source"] == "the sum of the set, 6 units"
    # The centre is the unit whose code is that of the region.
    centre = rows["0101", "centre", "shift_change", "2020-2022"]
    assert (centre["numerator"], centre["denominator"]) == (20, 910)
    steps = [rows["0101", "region", "shift_local", period] for period in ("2020-2021", "2021-2022")]
    yearly = rows["0101", "region", "shift_local_yearly", "2020-2022"]
    assert yearly["numerator"] == pytest.approx(sum(row["numerator"] for row in steps))
    (region, _) = outcome.rows("REGIONS")
    assert region["local"] == pytest.approx(yearly["numerator"])
    assert yearly["numerator"] != pytest.approx(local["numerator"])
    assert any("2 steps" in line for line in outcome.feedback.info)


def test_nation_of_a_table_of_its_own(run, asked):
    rows = [
        (None, industry, year, value)
        for industry, values in NATION.items()
        for year, value in zip(YEARS, values)
    ]
    table = memory_layer(
        "NoGeometry?field=industry:string&field=year:string&field=jobs:integer", rows, "nation"
    )
    outcome = run("shiftshare", {**asked, "REFERENCE": 0, "REFERENCE_TABLE": table})
    assert outcome.rows("REGIONS")[0]["reference"] == "nation"
    assert outcome.results["REFERENCE_GROWTH"] == pytest.approx(100 * (23700 / 23100 - 1))
    (nation,) = [r for r in outcome.rows("STATISTICS_OUT") if r["level"] == "nation"]
    assert (nation["numerator"], nation["denominator"]) == (600, 23100)
    unused = run("shiftshare", {**asked, "REFERENCE_TABLE": table}).feedback.warnings
    assert any("is not used" in line for line in unused)
    twice = memory_layer(
        "NoGeometry?field=industry:string&field=year:string&field=jobs:integer",
        [*rows, rows[0]],
        "nation",
    )
    text = refusal(run, asked, REFERENCE=0, REFERENCE_TABLE=twice)
    assert "more than once" in text


def test_nation_in_its_own_rows_and_without_any(run, asked):
    outcome = run("shiftshare", {**asked, "REFERENCE": 0})
    assert outcome.rows("REGIONS")[0]["reference"] == "all_units"
    assert any("7 units stands for the nation" in line for line in outcome.feedback.warnings)
    table = industry_table(rows_of({**JOBS, "0": NATION}))
    outcome = run("shiftshare", {**asked, "REFERENCE": 0, "INDUSTRY_TABLE": table})
    assert outcome.rows("REGIONS")[0]["reference"] == "nation"
    assert any("its rows “0”" in line for line in outcome.feedback.info)
    assert not any("stands for the nation" in line for line in outcome.feedback.warnings)


def test_periods_and_industries_left_out(run, asked):
    outcome = run("shiftshare", {**asked, "FIRST_PERIOD": "2021", "LEAVE_OUT": "Uoppgitt; 85"})
    first = outcome.rows("REGIONS")[0]
    assert (first["jobs_start"], first["jobs_end"]) == (500, 475)
    assert any("2 industries are left out" in line for line in outcome.feedback.info)


def test_missing_values_are_named_and_marked(run, asked):
    rows = [
        (*row[:5], ":" if row[1:3] == ("0103", "85") and row[4] == "2022" else str(row[5]))
        for row in rows_of(JOBS)
        if row[1] != "0202"
    ]
    table = industry_table(rows, value_type="string")
    outcome = run("shiftshare", {**asked, "INDUSTRY_TABLE": table})
    first, second = outcome.rows("REGIONS")
    assert (first["status"], first["coverage"]) == ("partial", pytest.approx(2 / 3))
    assert second["status"] == "partial"
    assert first["jobs_start"] == 1211 - 150
    warned = "\n".join(outcome.feedback.warnings)
    assert "0103, 85, 2022" in warned
    assert "0202" in warned
    only = division({"0103": "A", "0101": "B"})
    outcome = run("shiftshare", {**asked, "INDUSTRY_TABLE": table, "DIVISION": only})
    row = outcome.rows("REGIONS")[0]
    assert (row["region"], row["status"], row["local"]) == ("A", "missing", None)


def test_row_order_changes_nothing(run, asked):
    first = run("shiftshare", asked)
    backwards = industry_table(rows_of(JOBS)[::-1])
    second = run("shiftshare", {**asked, "INDUSTRY_TABLE": backwards})
    for name in ("REGIONS", "BY_INDUSTRY", "STATISTICS_OUT"):
        assert first.rows(name) == second.rows(name)


def test_integer_codes_with_their_zeros_lost(run, asked):
    rows = [(None, int(row[1]), *row[2:]) for row in rows_of(JOBS)]
    text = refusal(run, asked, INDUSTRY_TABLE=industry_table(rows, code_type="integer"))
    assert "leading zeros" in text
    assert "“knr”" in text


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ([("0101", "85", "2020", "1")], "more than once"),
        ([("0101", "I alt", "2020", "910")], "totals or contain others.*I alt"),
        ([("0101", "13", "2020", "100")], "10-33 \\(13\\)"),
        ([("0101", "90", "2020", "-4")], "negative"),
        ([("0101", "90", "2020", "1 000,5")], "decimal comma"),
        ([(None, "90", "2020", "5")], "“knr”"),
        ([("0101", "90", None, "5")], "“year”"),
    ],
)
def test_bad_rows(run, asked, more, expected):
    rows = [(*row[:5], str(row[5])) for row in rows_of(JOBS)]
    rows += [(None, unit, code, code, year, jobs) for unit, code, year, jobs in more]
    text = refusal(run, asked, INDUSTRY_TABLE=industry_table(rows, value_type="string"))
    assert re.search(expected, text), text


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"LEAVE_OUT": "Uoppgit"}, "are not in the field “naering” (Uoppgit)"),
        ({"FIRST_PERIOD": "2030"}, "2030"),
        ({"FIRST_PERIOD": "2022", "LAST_PERIOD": "2020"}, "must come before"),
        ({"PERIOD_FIELD": "jobs"}, "is chosen for"),
        ({"JOBS_FIELD": "nothing"}, "“nothing”"),
        ({"REGION_FIELD": None}, "choose it"),
    ],
)
def test_bad_parameters(run, asked, changed, expected):
    assert expected in refusal(run, asked, **changed)


def test_table_of_other_units_and_an_empty_one(run, asked):
    other = industry_table(rows_of({"4001": JOBS["0101"], "4003": JOBS["0102"]}))
    assert "None of the codes" in refusal(run, asked, INDUSTRY_TABLE=other)
    assert "no rows" in refusal(run, asked, INDUSTRY_TABLE=industry_table([]))
    one = industry_table([row for row in rows_of(JOBS) if row[4] == "2020"])
    assert "needs two" in refusal(run, asked, INDUSTRY_TABLE=one)
    plain = memory_layer("NoGeometry?field=a:string&field=b:integer", [(None, "x", 1)], "plain")
    assert "choose one of a, b" in refusal(run, asked, INDUSTRY_TABLE=plain)


def test_style_in_a_geopackage(run, asked, tmp_path):
    path = tmp_path / "regions.gpkg"
    run("shiftshare", {**asked, "REGIONS": str(path)})
    layer = QgsVectorLayer(str(path), "", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 2
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert "Local part, % of the jobs at the start" in labels


def test_cancel(run, asked):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("shiftshare", asked, Feedback(cancel_at=40))
