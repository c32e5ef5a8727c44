"""`divisionstability` from layers to layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsVectorLayer
from small_country import FLOWS, REGION, UNITS, Feedback, flow_table, memory_layer, unit_layer

OUTPUTS = ("UNIT_STABILITY", "CONSENSUS", "SETTINGS", "LIKENESS")
KINDS = {"resampled": 0, "thresholds": 1, "small_flows": 2, "years": 3}
UNIT_FIELDS = [
    "unit", "name", "region", "region_name", "residents", "jobs", "stays", "firmness", "core",
    "together", "region_likeness", "often_with", "often_with_name", "often_with_share",
    "consensus", "consensus_name", "tint", "runner_up_tint",
]  # fmt: skip


@pytest.fixture
def stability(small):
    """Return the parameters of a short run."""
    left_out = ("UNIT_REGIONS", "REGIONS", "DECISION_LOG")
    given = {name: value for name, value in small.items() if name not in left_out}
    return {**given, **dict.fromkeys(OUTPUTS, "memory:"), "DRAWS": 20}


def flows_of_years(**years):
    rows = [
        (None, *row[:2], round(row[2] * factor), year)
        for year, factor in years.items()
        for row in FLOWS
    ]
    return memory_layer(
        "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year:string",
        [(*row[:4], row[4].lstrip("y")) for row in rows],
    )


def test_small_country(run, stability):
    outcome = run("divisionstability", stability)
    assert outcome.layer("UNIT_STABILITY").fields().names() == UNIT_FIELDS
    units = {row["unit"]: row for row in outcome.rows("UNIT_STABILITY")}
    assert {unit: row["region"] for unit, row in units.items()} == REGION
    # Two towns far apart: small numbers change nothing.
    for unit, row in units.items():
        if REGION[unit] is None:
            assert row["stays"] is row["firmness"] is row["consensus"] is None
            assert row["core"] == 0
        else:
            assert (row["stays"], row["together"], row["region_likeness"]) == (1, 1, 1)
            assert (row["firmness"], row["core"]) == ("firm", 1)
            assert row["consensus"] == row["region"]
            assert row["tint"] is not None
    regions = outcome.rows("CONSENSUS")
    # Residents of Storvik's region: 960 + 405 + 350; inside: all but 20 + 5.
    assert regions[0]["sc_supply"] == pytest.approx(1690 / 1715)
    assert regions[0]["centre_x"] is not None
    assert [(r["region"], r["region_name"], r["units"]) for r in regions] == [
        ("0101", "Storvik", 3),
        ("0201", "Nordby", 3),
    ]
    settings = outcome.rows("SETTINGS")
    assert [row["number"] for row in settings] == list(range(1, 21))
    assert {row["likeness"] for row in settings} == {100}
    assert all(0.9 < row["self_containment_minimum"] < 1 for row in settings)
    assert len(outcome.rows("LIKENESS")) == 20 * 19 / 2
    assert {row["likeness"] for row in outcome.rows("LIKENESS")} == {100}
    results = outcome.results
    assert (results["NUMBER_OF_REGIONS"], results["CONSENSUS_REGIONS"]) == (2, 2)
    assert (results["DRAWINGS"], results["MEAN_LIKENESS"]) == (20, 100)
    assert (results["CORE_UNITS"], results["CORE_SHARE"]) == (6, 1)
    assert results["LEAVE_IN_A_TENTH"] == results["LEAVE_IN_HALF"] == 0
    assert any("small numbers alone" in line for line in outcome.feedback.info)


def test_defaults(provider):
    definitions = {
        d.name(): d for d in provider.algorithm("divisionstability").parameterDefinitions()
    }
    assert definitions["KIND"].defaultValue() == 0
    assert definitions["DRAWS"].defaultValue() == 200
    assert [d for d in OUTPUTS if not definitions[d].flags() & definitions[d].FlagOptional] == [
        "UNIT_STABILITY"
    ]


def test_the_same_seed_gives_the_same_rows(run, stability):
    # Half of Østby's commuters go the other way: small numbers decide where it belongs.
    flows = [*FLOWS[:-1], ("0203", "0102", 96)]
    close = {**stability, "FLOWS": flow_table(flows)}
    one, other = (run("divisionstability", {**close, "SEED": 5}) for _ in range(2))
    for output in OUTPUTS:
        assert one.rows(output) == other.rows(output)
    reverse = {**close, "SEED": 5, "UNITS": unit_layer(UNITS[::-1])}
    reverse["FLOWS"] = flow_table(flows[::-1])
    again = run("divisionstability", reverse)
    assert again.rows("UNIT_STABILITY") == one.rows("UNIT_STABILITY")
    third = run("divisionstability", {**close, "SEED": 6})
    assert third.rows("SETTINGS") != one.rows("SETTINGS")


def test_a_unit_between_two_towns(run, stability):
    flows = [
        *[row for row in FLOWS if row[0] != "0203"],
        ("0203", "0201", 52), ("0203", "0101", 56), ("0203", "0203", 20),
    ]  # fmt: skip
    outcome = run("divisionstability", {**stability, "FLOWS": flow_table(flows), "DRAWS": 100})
    units = {row["unit"]: row for row in outcome.rows("UNIT_STABILITY")}
    between = units["0203"]
    assert between["region"] == "0201"
    assert 0.2 < between["stays"] < 0.9
    assert between["firmness"] in ("moderate", "either_way")
    assert (between["often_with"], between["often_with_name"]) == ("0101", "Storvik")
    assert between["often_with_share"] == pytest.approx(1 - between["stays"])
    assert between["runner_up_tint"] == units["0101"]["tint"]
    assert units["0202"]["stays"] == 1
    assert outcome.results["LEAVE_IN_A_TENTH"] == 1


def test_thresholds(run, stability):
    outcome = run("divisionstability", {**stability, "KIND": KINDS["thresholds"]})
    # Target self-containment 0.8 + 0.15: all four; targets 500, 1000, 2000; minimum 50 ... 200;
    # the base is not drawn again.
    assert outcome.results["DRAWINGS"] == 143
    assert any("base itself" in s and "100 / 0.6 / 1000 / 0.8" in s for s in outcome.feedback.info)
    settings = outcome.rows("SETTINGS")
    assert settings[0]["variant"] == "50 / 0.5 / 500 / 0.8"
    own = {
        "MIN_SIZES": "100; 500",
        "MIN_SELF_CONTAINMENTS": "0.6",
        "TARGET_SIZES": "400;1000",
        "TARGET_SELF_CONTAINMENTS": "0.8;0.9",
    }
    outcome = run("divisionstability", {**stability, "KIND": KINDS["thresholds"], **own})
    assert [row["variant"] for row in outcome.rows("SETTINGS")] == [
        "100 / 0.6 / 400 / 0.8", "100 / 0.6 / 400 / 0.9", "100 / 0.6 / 1000 / 0.9",
        "500 / 0.6 / 1000 / 0.8", "500 / 0.6 / 1000 / 0.9",
    ]  # fmt: skip
    assert any("2 combinations of thresholds" in line for line in outcome.feedback.info)


def test_small_flows(run, stability):
    outcome = run(
        "divisionstability", {**stability, "KIND": KINDS["small_flows"], "SMALL_FLOWS": "10; 150"}
    )
    assert [row["variant"] for row in outcome.rows("SETTINGS")] == ["10", "150"]
    default = run("divisionstability", {**stability, "KIND": KINDS["small_flows"]})
    # The smallest flow is 5.
    assert [r["variant"] for r in default.rows("SETTINGS")] == ["10"]
    log = default.feedback.info
    assert any(line.startswith("Drawings: 1. Regions in them: 2 (in the base: 2).") for line in log)


def test_inputs_of_another_kind_are_not_used(run, stability):
    outcome = run(
        "divisionstability",
        {**stability, "SMALL_FLOWS": "7", "CODE_CHANGES": flow_table(), "TARGET_SIZES": ""},
    )
    unused = [line for line in outcome.feedback.warnings if "is not used" in line]
    assert [line.split("”")[0] for line in unused] == [
        "The input “Smallest flows to keep",
        "The input “Code table: from old codes to those of the map",
    ]
    assert all("“What varies”" in line for line in unused)
    default = run("divisionstability", stability)
    assert not any("is not used" in line for line in default.feedback.warnings)


def test_years(run, stability):
    years = {
        **stability,
        "KIND": KINDS["years"],
        "FLOWS": flows_of_years(y2020=0.9, y2021=1.1, y2022=1),
        "YEAR_FIELD": "year",
        "YEAR": "2022",
    }
    outcome = run("divisionstability", years)
    assert [row["variant"] for row in outcome.rows("SETTINGS")] == ["2020", "2021"]
    one = run("divisionstability", {**years, "OTHER_YEARS": "2021"})
    assert [row["variant"] for row in one.rows("SETTINGS")] == ["2021"]


def test_findings_of_other_years_are_told_with_the_year(run, stability):
    rows = [(*row, year) for year in ("2020", "2022") for row in FLOWS]
    rows += [("0101", "9999", 7, "2020"), ("0101", "0101", 1, "2020"), ("X", "0101", 40, "2020")]
    flows = memory_layer(
        "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year:string",
        [(None, *row) for row in rows],
    )
    table = memory_layer(
        "NoGeometry?field=old:string&field=new:string&field=share:double",
        [(None, "X", "0101", 0.75)],
    )
    outcome = run(
        "divisionstability",
        {
            **stability, "KIND": KINDS["years"], "FLOWS": flows, "YEAR_FIELD": "year",
            "YEAR": "2022", "CODE_CHANGES": table, "OLD_CODE_FIELD": "old",
            "NEW_CODE_FIELD": "new", "SHARE_FIELD": "share",
        },
    )  # fmt: skip
    info, warnings = outcome.feedback.info, outcome.feedback.warnings
    assert any("2020: 7 commuters work outside the units and 10 come" in line for line in info)
    # X and 0101 both lead to 0101, which repeats no row of the table.
    assert any("2020: 1 rows repeat a pair" in line for line in info)
    assert any(line.startswith("1 old codes of the code table lead to no") for line in warnings)
    assert any(line.startswith("2020: 10 persons live or work in the part") for line in warnings)


def test_years_with_a_code_table(run, stability):
    now = [(None, a, b, n, "2022") for a, b, n in FLOWS]
    before = [
        (None, *(f"old{code}" if code == "0203" else code for code in (a, b)), n, "2019")
        for a, b, n in FLOWS
    ]
    flows = memory_layer(
        "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year:string",
        now + before,
    )
    table = memory_layer(
        "NoGeometry?field=old:string&field=new:string&field=share:double",
        [(None, "old0203", "0203", 0.75), (None, "old0203", "0202", 0.25)],
    )
    years = {
        **stability,
        "KIND": KINDS["years"],
        "FLOWS": flows,
        "YEAR_FIELD": "year",
        "YEAR": "2022",
        "CODE_CHANGES": table,
        "OLD_CODE_FIELD": "old",
        "NEW_CODE_FIELD": "new",
        "SHARE_FIELD": "share",
    }
    outcome = run("divisionstability", years)
    assert outcome.rows("SETTINGS")[0]["likeness"] == 100
    assert any("split later (e.g. old0203)" in line for line in outcome.feedback.warnings)


def test_only_what_is_asked_for(run, stability):
    outcome = run(
        "divisionstability",
        {k: v for k, v in stability.items() if k not in ("CONSENSUS", "SETTINGS", "LIKENESS")},
    )
    assert "LIKENESS" not in outcome.results
    assert outcome.results["CONSENSUS_REGIONS"] == 2


def test_many_drawings_are_not_all_compared(run, stability, monkeypatch):
    from smacreg.processing_provider.regions import stability_tables

    assert stability_tables._MOST_COMPARED == 200
    monkeypatch.setattr(stability_tables, "_MOST_COMPARED", 12)
    outcome = run("divisionstability", stability)
    assert len(outcome.rows("LIKENESS")) == 12 * 11 / 2
    assert any("first 12 of 20" in line for line in outcome.feedback.warnings)


def test_style(run, stability, tmp_path):
    path = tmp_path / "units.gpkg"
    run("divisionstability", {**stability, "UNIT_STABILITY": str(path)})
    layer = QgsVectorLayer(str(path), "units", "ogr")
    rules = layer.renderer().rootRule().children()
    assert [rule.filterExpression() for rule in rules] == [
        "\"firmness\" = 'firm'", "\"firmness\" = 'moderate'", "\"firmness\" = 'either_way'", "ELSE",
    ]  # fmt: skip
    assert all(rule.label() for rule in rules)


BAD = {
    "no other year": (
        lambda: {"KIND": 3, "FLOWS": flows_of_years(y2022=1), "YEAR_FIELD": "year", "YEAR": "2022"},
        "nothing to compare with",
    ),
    "years without a field": (lambda: {"KIND": 3}, "choose the field with the year"),
    "year that is not there": (
        lambda: {
            "KIND": 3,
            "FLOWS": flows_of_years(y2021=1, y2022=1),
            "YEAR_FIELD": "year",
            "YEAR": "2022",
            "OTHER_YEARS": "1999",
        },
        "year 1999 is not in the field “year”",
    ),
    "no small flow": (lambda: {"KIND": 2, "SMALL_FLOWS": ""}, "nothing to compare with"),
    "words for numbers": (
        lambda: {"KIND": 2, "SMALL_FLOWS": "few"},
        "“few” in the list “Smallest flows to keep” is not a number",
    ),
    "negative flow": (
        lambda: {"KIND": 2, "SMALL_FLOWS": "-5"},
        "-5 in the list “Smallest flows to keep” is negative",
    ),
    "no flow left": (
        lambda: {"KIND": 2, "SMALL_FLOWS": "100000"},
        "No drawing has any region",
    ),
    "decimal comma": (
        lambda: {"KIND": 1, "MIN_SELF_CONTAINMENTS": "0,5;0,6"},
        "“0,5” in the list “Minimum self-containments to try”",
    ),
    "self-containment in per cent": (
        lambda: {"KIND": 1, "MIN_SELF_CONTAINMENTS": "60"},
        "Minimum self-containment is 60",
    ),
    "thresholds that contradict each other": (
        lambda: {"KIND": 1, "MIN_SIZES": "5000", "TARGET_SIZES": "100"},
        "nothing to compare with",
    ),
    "code table without fields": (
        lambda: {
            "KIND": 3,
            "FLOWS": flows_of_years(y2021=1, y2022=1),
            "YEAR_FIELD": "year",
            "YEAR": "2022",
            "CODE_CHANGES": flow_table(),
        },
        "not the field for “Old code”",
    ),
    "package-compatible with CURDS": (
        lambda: {"METHOD": 2, "LINKAGE": 1},
        "only the linkage Smart",
    ),
    "custom without values": (lambda: {"MIN_SIZE": None}, "fill in Minimum size"),
    "nobody commutes": (
        lambda: {"FLOWS": flow_table([(a, a, 10) for a, *_ in UNITS])},
        "link to another unit",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, stability, tmp_path, case):
    change, sentence = BAD[case]
    outputs = {"UNIT_STABILITY": str(tmp_path / "a.gpkg"), "SETTINGS": str(tmp_path / "b.csv")}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        provider.algorithm("divisionstability").create().run(
            {**stability, **outputs, **change()}, QgsProcessingContext(), Feedback(), {}, False
        )
    text = str(caught.value).strip()
    assert text.endswith(".")
    assert "{" not in text
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("at", [1, 12, 40, 74, 78, 85])
def test_cancel(provider, stability, tmp_path, at):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("divisionstability").create().run(
            {**stability, **outputs},
            QgsProcessingContext(),
            Feedback(cancel_at=at),
            {},
            False,
        )
    assert list(tmp_path.iterdir()) == []
