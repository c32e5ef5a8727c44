"""`industrystructure` from layers to layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer
from small_country import FLOWS, REGION, UNITS, Feedback, flow_table, memory_layer, square

OUTPUTS = ("REGIONS", "INDUSTRIES", "STATISTICS_OUT")
INDUSTRIES = ("01", "02", "10", "11")
# Jobs of each unit in farming (two), and in making food and drink, in 2020 and 2022.
JOBS = {
    "0101": ((50, 50, 400, 900), (50, 50, 300, 1000)),
    "0102": ((60, 10, 30, 40), (60, 10, 20, 50)),
    "0103": ((100, 20, 20, 10), (90, 20, 30, 10)),
    "0201": ((20, 10, 1000, 45), (20, 10, 1100, 45)),
    "0202": ((40, 40, 10, 10), (40, 40, 10, 10)),
    "0203": ((30, 20, 10, 0), (30, 20, 10, 5)),
    "0301": ((0, 0, 0, 0), (0, 0, 0, 0)),
}
NAMES = dict(zip(INDUSTRIES, ("Korn", "Skog", "Mat", "Drikke")))


def job_table(jobs=None, kind="integer", extra=()):
    rows = [
        (None, unit, year, industry, NAMES[industry], "P" if industry < "10" else "M", number)
        for unit, years in (jobs or JOBS).items()
        for year, numbers in zip((2020, 2022), years)
        for industry, number in zip(INDUSTRIES, numbers)
    ]
    return memory_layer(
        "NoGeometry?field=code:string&field=year:integer&field=industry:string"
        f"&field=industry_name:string&field=broad:string&field=jobs:{kind}",
        [*rows, *extra],
        "jobs",
    )


def division():
    rows = [(None, unit, region) for unit, region in REGION.items()]
    return memory_layer("NoGeometry?field=unit:string&field=region:string", rows, "division")


@pytest.fixture
def asked(small):
    """Return the parameters of a run."""
    return {
        **{name: small[name] for name in ("UNITS", "UNIT_FIELD", "NAME_FIELD")},
        "INDUSTRY_TABLE": job_table(),
        **dict.fromkeys(OUTPUTS, "memory:"),
    }


@pytest.fixture
def divided(asked):
    """Return the parameters of a run with a division."""
    return {
        **asked,
        "DIVISION": division(),
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
    }


@pytest.fixture
def shocked(divided, small):
    """Return the parameters of a run in which jobs go."""
    names = ("FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD", "VALUE_FIELD")
    return {
        **divided,
        **{name: small[name] for name in names},
        "SHOCK_UNIT": "0101",
        "SHOCK_INDUSTRY": "Mat",
        "EXPOSURE": "memory:",
    }


def by(rows, *names):
    return {tuple(row[name] for name in names): row for row in rows}


def test_units(run, asked):
    outcome = run("industrystructure", asked)
    regions = by(outcome.rows("REGIONS"), "unit")
    assert list(regions) == [(code,) for code, *_ in UNITS]
    town = regions["0101",]
    assert (town["name"], town["jobs"]) == ("Storvik", 1400)
    assert (town["largest_industry"], town["largest_industry_name"]) == ("11", "Drikke")
    assert town["largest_share"] == pytest.approx(1000 / 1400)
    hhi = (50**2 + 50**2 + 300**2 + 1000**2) / 1400**2
    assert town["hhi"] == pytest.approx(hhi)
    assert town["equivalent_number"] == pytest.approx(1 / hhi)
    assert town["unrelated_variety"] + town["related_variety"] == pytest.approx(town["entropy"])
    assert town["structural_change"] == pytest.approx(100 / 1400)
    assert town["coverage"] == 1
    assert town["jobs_lost"] is None
    empty = regions["0301",]
    assert (empty["jobs"], empty["hhi"], empty["largest_industry"]) == (0, None, None)
    # No count stands where nothing is known to count.
    assert [empty[n] for n in ("specialised_industries", "small_industries", "small")] == [None] * 3
    assert town["specialised_industries"] == 1
    results = outcome.results
    assert (results["NUMBER_OF_REGIONS"], results["NUMBER_OF_INDUSTRIES"]) == (7, 4)
    assert results["REGIONS_WITHOUT_JOBS"] == 1
    assert results["LARGEST_SHARE"] == pytest.approx(1100 / 1175)
    assert results["SMALLEST_EQUIVALENT_NUMBER"] == regions["0201",]["equivalent_number"]
    assert (results["JOBS_LOST"], results["LARGEST_LOSS_PERCENT"]) == (0, None)
    said = " ".join([*outcome.feedback.info, *outcome.feedback.warnings])
    assert "Period: 2022." in said
    assert "sections of the standard industrial classification" in said
    assert "least varied region is Nordby" in said
    assert "sum of the 7 units of the map" in " ".join(outcome.feedback.warnings)
    assert "structural change from" not in said
    assert "lack numbers" not in said


def test_regions(run, divided):
    outcome = run("industrystructure", divided)
    regions = by(outcome.rows("REGIONS"), "region")
    assert list(regions) == [("0101",), ("0201",)]
    assert regions["0101",]["jobs"] == 1690
    assert regions["0101",]["units"] == 3
    rows = by(outcome.rows("INDUSTRIES"), "region", "industry")
    assert len(rows) == 8
    food = rows["0201", "10"]
    assert (food["jobs"], food["industry_name"], food["industry_group"]) == (1120, "Mat", "C")
    nation = {"10": 350 + 1120, "all": 1690 + 1340}
    assert food["reference_share"] == pytest.approx(nation["10"] / nation["all"])
    lq = (1120 / 1340) / (nation["10"] / nation["all"])
    assert food["lq"] == pytest.approx(lq)
    assert food["lq_low"] < lq < food["lq_high"]
    assert 1 < food["lq_shrunk"] < lq
    assert (food["specialised"], food["small"]) == (1, 0)


def test_long_table(run, divided):
    outcome = run("industrystructure", divided)
    names = outcome.layer("STATISTICS_OUT").fields().names()
    assert names == ["unit", "level", "part", "indicator", "period", "variant", "value",
                     "numerator", "denominator", "status", "source"]  # fmt: skip
    rows = by(outcome.rows("STATISTICS_OUT"), "level", "unit", "indicator")
    region = rows["region", "0201", "largest_share"]
    assert (region["part"], region["period"], region["variant"]) == ("region", "2022", None)
    assert (region["numerator"], region["denominator"], region["status"]) == (1120, 1340, "ok")
    assert region["source"] == "jobs"
    assert rows["region", "0201", "structural_change"]["period"] == "2020-2022"
    # The sum of the units is not called a nation.
    assert {level for level, *_ in rows} == {"region"}
    assert ("region", "0201", "jobs_lost") not in rows
    wide = by(outcome.rows("REGIONS"), "region")
    for (level, unit, indicator), row in rows.items():
        if level == "region":
            assert row["value"] == wide[unit,][indicator], indicator


def test_exposure(run, shocked):
    outcome = run("industrystructure", shocked)
    # 300 jobs; of 1425 who work in Storvik, 900 live there, 300 in Lillevik, 200 in Ås.
    units = by(outcome.rows("EXPOSURE"), "unit")
    assert units["0101",]["jobs_lost"] == pytest.approx(300 * 900 / 1425)
    assert units["0103",]["workers"] == 200
    assert units["0103",]["jobs_lost_percent"] == pytest.approx(100 * 300 * 200 / 1425 / 350)
    assert sum(row["jobs_lost"] for row in units.values()) == pytest.approx(300, rel=1e-12)
    regions = by(outcome.rows("REGIONS"), "region")
    assert regions["0201",]["jobs_lost"] == pytest.approx(300 * 25 / 1425)
    assert outcome.results["JOBS_LOST"] == 300
    largest = max(row["jobs_lost_percent"] for row in units.values() if row["residents"])
    assert outcome.results["LARGEST_LOSS_PERCENT"] == largest
    rows = by(outcome.rows("STATISTICS_OUT"), "level", "unit", "indicator")
    share = rows["region", "0101", "jobs_lost_percent"]
    assert share["value"] == pytest.approx(100 * share["numerator"] / share["denominator"])
    assert any("300 jobs go in Storvik" in line for line in outcome.feedback.info)


def test_those_who_live_outside(run, shocked):
    flows = flow_table([*FLOWS, ("9999", "0101", 75)])
    outcome = run("industrystructure", {**shocked, "FLOWS": flows})
    rows = outcome.rows("EXPOSURE")
    assert (rows[-1]["unit"], rows[-1]["name"]) == (None, "Live outside the units")
    assert rows[-1]["jobs_lost"] == pytest.approx(300 * 75 / 1500)
    assert sum(row["jobs_lost"] for row in rows) == pytest.approx(300, rel=1e-12)
    assert outcome.results["JOBS_LOST_OUTSIDE"] == pytest.approx(15)
    without = run("industrystructure", {**shocked, "FLOWS": flows, "COUNT_OUTSIDE": False})
    assert len(without.rows("EXPOSURE")) == 7
    assert without.results["JOBS_LOST_OUTSIDE"] == 0


def test_settings(run, divided):
    outcome = run("industrystructure", {**divided, "EXCLUDE_OWN": True, "SHRINKAGE": 0})
    rows = by(outcome.rows("INDUSTRIES"), "region", "industry")
    # The rest of region 0201 is region 0101.
    assert rows["0201", "10"]["reference_share"] == pytest.approx(350 / 1690)
    assert rows["0201", "10"]["lq_shrunk"] == pytest.approx(rows["0201", "10"]["lq"])
    outcome = run("industrystructure", {**divided, "PERIOD": "2020", "GROUP_FIELD": "broad"})
    rows = by(outcome.rows("INDUSTRIES"), "region", "industry")
    assert rows["0201", "10"]["jobs"] == 1020
    assert rows["0201", "10"]["industry_group"] == "M"
    assert outcome.rows("REGIONS")[0]["structural_change"] is None
    indicators = {row["indicator"] for row in outcome.rows("STATISTICS_OUT")}
    assert "structural_change" not in indicators
    assert "related_variety" in indicators


@pytest.mark.parametrize("kind", range(4))
def test_kinds_of_relatedness(run, asked, kind):
    outcome = run("industrystructure", {**asked, "RELATEDNESS": kind})
    densities = [row["density"] for row in outcome.rows("INDUSTRIES")]
    assert all(0 <= value <= 100 for value in densities if value is not None)
    assert any("read from only 6 regions" in line for line in outcome.feedback.warnings)


def test_nation_of_its_own(run, divided):
    rows = [
        (None, 2022, code, number) for code, number in zip(INDUSTRIES, (9000, 9000, 9000, 9000))
    ]
    rows += [(None, 2020, *row[2:]) for row in rows]
    nation = memory_layer(
        "NoGeometry?field=year:integer&field=industry:string&field=jobs:integer", rows
    )
    outcome = run("industrystructure", {**divided, "REFERENCE_TABLE": nation})
    found = by(outcome.rows("INDUSTRIES"), "region", "industry")
    assert found["0201", "10"]["reference_share"] == 0.25
    assert outcome.results["REFERENCE_EQUIVALENT_NUMBER"] == pytest.approx(4)
    assert any("table of the nation" in line for line in outcome.feedback.info)
    rows = by(outcome.rows("STATISTICS_OUT"), "level", "unit", "indicator")
    assert rows["nation", None, "jobs"]["value"] == 36_000
    assert rows["nation", None, "equivalent_number"]["value"] == pytest.approx(4)
    assert rows["nation", None, "structural_change"]["value"] == 0


def test_largest_employer(run, divided):
    units = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=boss:integer",
        [
            (square(c, r), code, name, {"0101": 700, "0102": 30}.get(code))
            for code, name, c, r in UNITS
        ],
    )
    asked = {**divided, "UNITS": units, "LARGEST_EMPLOYER_FIELD": "boss"}
    regions = by(run("industrystructure", asked).rows("REGIONS"), "region")
    assert regions["0101",]["largest_employer"] == 700
    assert regions["0101",]["largest_employer_share"] == pytest.approx(700 / 1690)
    assert regions["0201",]["largest_employer_share"] is None


def test_order_of_rows_does_not_matter(run, divided):
    forward = run("industrystructure", divided)
    features = list(divided["INDUSTRY_TABLE"].getFeatures())[::-1]
    backward = QgsVectorLayer(divided["INDUSTRY_TABLE"].source(), "jobs", "memory")
    backward.dataProvider().addFeatures(features)
    again = run("industrystructure", {**divided, "INDUSTRY_TABLE": backward})
    for output in OUTPUTS:
        assert forward.rows(output) == again.rows(output)


def test_style_says_what_is_shown(run, shocked, tmp_path):
    asked = {**shocked, "REGIONS": str(tmp_path / "r.gpkg"), "EXPOSURE": str(tmp_path / "e.gpkg")}
    run("industrystructure", asked)
    for name, heading in (("r", "As many equally large"), ("e", "Who lose their work, %")):
        layer = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr")
        (rule,) = layer.renderer().rootRule().children()
        assert rule.label().startswith(heading)
        assert len(rule.children()) >= 2


@pytest.mark.parametrize(
    ("change", "text"),
    [({"SHOCK_UNIT": ""}, "give the code of the unit that loses jobs"),
     ({"SHOCK_INDUSTRY": ""}, "neither an industry nor a number"),
     ({"SHOCK_INDUSTRY": "Fisk"}, "no industry “Fisk”"), ({"SHOCK_UNIT": "101"}, "101 → 0101"),
     ({"SHOCK_UNIT": "4444"}, "“4444” is not a unit"), ({"SHOCK_JOBS": 5000}, "only 1400 jobs"),
     ({"SHOCK_JOBS": -3}, "must be above 0"), ({"FLOWS": None}, "there is no commuting table"),
     ({"PERIOD": "1999"}, "period 1999 is not in"), ({"FIRST_PERIOD": "2022"}, "must come before"),
     ({"SHRINKAGE": -1}, "0 or more"), ({"REGION_FIELD": ""}, "field with the code of the region")],
)  # fmt: skip
def test_refusals(run, shocked, change, text):
    with pytest.raises(QgsProcessingException, match=text):
        run("industrystructure", {**shocked, **change})


@pytest.mark.parametrize(
    ("table", "text"),
    [(lambda: job_table({"0101": ((-1, 1, 1, 1),) * 2}), "negative"),
     (lambda: job_table(extra=[(None, "0101", 2022, "10", "Mat", "M", 4)]), "more than once"),
     (lambda: job_table({"101": JOBS["0101"], "102": JOBS["0102"]}), "zeros"),
     (lambda: job_table({"0101": (("1,5", 1, 1, 1),) * 2}, "string"), "decimal"),
     (lambda: job_table({"7777": JOBS["0101"]}), "among the units"),
     (lambda: job_table({"0101": ((0, 0, 0, 0),) * 2}), "No region has any jobs"),
     (lambda: job_table(extra=[(None, "0101", 2022, "10-11", "Mat og drikke", "M", 1300)]),
      "totals or contain others")],
)  # fmt: skip
def test_bad_tables(run, asked, table, text):
    with pytest.raises(QgsProcessingException, match=text):
        run("industrystructure", {**asked, "INDUSTRY_TABLE": table()})


def test_missing_numbers_are_told(run, divided):
    rows = dict(JOBS)
    rows["0102"] = (("60", "10", ":", "40"), ("60", "10", ":", "50"))
    table = job_table({u: tuple(tuple(map(str, n)) for n in y) for u, y in rows.items()}, "string")
    outcome = run("industrystructure", {**divided, "INDUSTRY_TABLE": table})
    region = by(outcome.rows("REGIONS"), "region")["0101",]
    assert region["coverage"] == pytest.approx(2 / 3)
    assert region["jobs"] == 1550
    assert any(
        "missing or suppressed" in w for w in outcome.feedback.warnings + outcome.feedback.info
    )
    rows = by(outcome.rows("STATISTICS_OUT"), "level", "unit", "indicator")
    assert rows["region", "0101", "hhi"]["status"] == "partial"
    warned = " ".join(outcome.feedback.warnings)
    assert "some units lack numbers for the period: 1 (e.g. 0101)" in warned
    assert "sum of the 6 units of the map" in warned


def test_regions_with_one_of_the_periods_only(run, asked):
    """New codes have no earlier numbers: no change, and the log says so."""
    jobs = {unit: years for unit, years in JOBS.items() if unit != "0102"}
    later = [
        (None, "0102", 2022, industry, NAMES[industry], "P", 50 + place)
        for place, industry in enumerate(INDUSTRIES)
    ]
    outcome = run("industrystructure", {**asked, "INDUSTRY_TABLE": job_table(jobs, extra=later)})
    new = by(outcome.rows("REGIONS"), "unit")["0102",]
    assert (new["jobs"], new["structural_change"]) == (206, None)
    warned = " ".join(outcome.feedback.warnings)
    assert "change from 2020 to 2022" in warned
    assert "2 (e.g. 0102, 0301)" not in warned
    assert "1 (e.g. Lillevik)" in warned


@pytest.mark.parametrize("at", [1, 30, 60])
def test_cancel(provider, shocked, tmp_path, at):
    parameters = {name: value for name, value in shocked.items() if value != "memory:"}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("industrystructure").create().run(
            {**parameters, "REGIONS": str(tmp_path / "r.gpkg")},
            QgsProcessingContext(),
            Feedback(cancel_at=at),
            {},
            False,
        )
    assert list(tmp_path.iterdir()) == []
