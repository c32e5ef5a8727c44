"""Cooperation against regions on the small country and on Norwegian child welfare."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes
from small_country import REGION, UNITS, Feedback, memory_layer, square

from smacreg.processing_provider.field_names.statistics import LONG
from smacreg.processing_provider.neighbour_geometry import pairs
from smacreg.smacreg_plugin.engine.assessment.cooperation.assessment import assess_cooperations
from smacreg.smacreg_plugin.engine.assessment.cooperation.memberships import memberships_by_table
from smacreg.smacreg_plugin.engine.flows import Units
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours
from smacreg.smacreg_plugin.engine.partition import Partition

PEOPLE = {
    "0101": 9000, "0102": 2000, "0103": 1000, "0201": 8000, "0202": 500, "0203": 1500, "0301": 80,
}  # fmt: skip
MEMBERS = [
    ("1", "Brann vest", "fire", "0101"), ("1", "Brann vest", "fire", "0102"),
    ("2", "Vann øst", "water", "0201"), ("2", "Vann øst", "water", "0202"),
    ("2", "Vann øst", "water", "0203"),
    ("3", "Skatt", "tax", "0101"), ("3", "Skatt", "tax", "0203"),
    ("4", "Øyrådet", "tax", "0201"), ("4", "Øyrådet", "tax", "0301"),
    ("9", "Vestrådet", "council", "0101"), ("9", "Vestrådet", "council", "0102"),
    ("9", "Vestrådet", "council", "0103"),
]  # fmt: skip
OUTPUTS = ("UNITS_OUT", "REGIONS", "COOPERATIONS_OUT", "SUMMARY", "PAIRS", "STATISTICS_OUT")


def cooperation_table(rows=MEMBERS, kind="string"):
    definition = "NoGeometry?field=samarbeid:string&field=navn:string&field=oppgave:string"
    return memory_layer(f"{definition}&field=kommune:{kind}", [(None, *row) for row in rows])


def people_layer(people=PEOPLE):
    return memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=people:integer",
        [(square(c, r), code, name, people[code]) for code, name, c, r in UNITS],
    )


def region_table(regions=REGION):
    return memory_layer(
        "NoGeometry?field=unit:string&field=region:string",
        [(None, unit, region) for unit, region in regions.items()],
    )


@pytest.fixture
def fit(qgis_app):
    """Return the parameters of a run."""
    return {
        "UNITS": people_layer(),
        "UNIT_FIELD": "code",
        "NAME_FIELD": "name",
        "POPULATION_FIELD": "people",
        "DIVISION": region_table(),
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "region",
        "COOPERATIONS": cooperation_table(),
        "COOPERATION_FIELD": "samarbeid",
        "MEMBER_FIELD": "kommune",
        "COOPERATION_NAME_FIELD": "navn",
        "TASK_FIELD": "oppgave",
        "COUNCIL_TASK": "council",
        "GAP_TOLERANCE": 10_000,
        "DRAWS": 200,
        **dict.fromkeys(OUTPUTS, "memory:"),
    }


def test_small_country(run, fit):
    outcome = run("cooperationfit", fit)
    results = outcome.results
    assert results["NUMBER_OF_COOPERATIONS"] == 4
    assert results["NUMBER_OF_COUNCILS"] == 1
    assert (results["INSIDE_ONE_REGION"], results["POSSIBLE"], results["POSSIBLE_BY_SIZE"]) == (
        2, 3, 3,
    )  # fmt: skip
    assert 0 <= results["EXPECTED_LOW"] <= results["EXPECTED"] <= results["EXPECTED_HIGH"] <= 4
    assert results["EXPECTED"] == pytest.approx(1.9, abs=0.2)
    assert 0 < results["AS_MANY_BY_CHANCE"] <= 1
    people = 11_000 + 10_000 + 10_500 + 8_080
    assert results["INSIDE_POPULATION_SHARE"] == pytest.approx(21_000 / people)
    assert (results["NUMBER_OF_PAIRS"], results["PAIRS_ACROSS"]) == (6, 2)
    assert results["UNASSIGNED_UNITS"] == 1
    said = " ".join(outcome.feedback.info)
    assert "2 of 4 cooperations lie inside one region; 3 could at most." in said
    assert "1 councils of the region" in said


def test_cooperations(run, fit):
    rows = {row["cooperation"]: row for row in run("cooperationfit", fit).rows("COOPERATIONS_OUT")}
    assert [row["kind"] for row in rows.values()] == ["cooperation"] * 4 + ["council"]
    fire = rows["1"]
    assert (fire["cooperation_name"], fire["task"], fire["members"]) == ("Brann vest", "fire", 2)
    assert (fire["inside"], fire["possible"], fire["region"]) == (1, 1, "0101")
    assert fire["jaccard"] == pytest.approx(2 / 3)
    assert fire["verdict"] == "All 2 members lie in 0101."
    assert fire["member_names"] == "Storvik, Lillevik"
    assert rows["3"]["verdict"] == (
        "The 2 members lie in 2 regions, 1 of them in 0101. It could lie inside one region."
    )
    assert "members without a region: 1" in rows["4"]["verdict"]
    assert 0 < fire["chance"] < 1
    assert rows["9"]["chance"] is None
    assert rows["9"]["jaccard"] == 1


def test_map_layers(run, fit):
    outcome = run("cooperationfit", fit)
    units = {row["unit"]: row for row in outcome.rows("UNITS_OUT")}
    assert {unit: row["parting"] for unit, row in units.items()} == {
        "0101": "some", "0102": "own", "0103": "none", "0201": "some", "0202": "own",
        "0203": "some", "0301": "no_region",
    }  # fmt: skip
    assert units["0102"]["parting_text"] == "All partners in the own region"
    assert units["0101"]["partners_outside_share"] == pytest.approx(1 / 2)
    # The fire and tax chain: 0102 - 0101 - 0203 - (0201, 0202), 0301.
    assert units["0101"]["betweenness"] > units["0202"]["betweenness"] == 0
    assert units["0103"]["partners_outside_share"] is None
    regions = {row["region"]: row for row in outcome.rows("REGIONS")}
    west = regions["0101"]
    assert (west["pairs"], west["possible_pairs"]) == (1, 3)
    assert west["cooperation_density"] == pytest.approx(1 / 3)
    assert (west["cooperations"], west["cooperations_inside"]) == (2, 1)
    assert (west["council_name"], west["council_jaccard"], west["council_cover"]) == (
        "Vestrådet", 1, 1,
    )  # fmt: skip
    assert regions["0201"]["council"] is None
    assert (west["small_units"], west["small_population"]) == (2, 3000)
    assert west["fragmentation"] == pytest.approx(1 - (81 + 4 + 1) / 144)
    assert (west["smallest_unit"], west["smallest_unit_name"]) == ("0103", "Ås")
    assert west["net_result_share"] is None
    lines = outcome.layer("PAIRS")
    assert lines.wkbType() == QgsWkbTypes.Type.LineString
    across = [(r["first_unit"], r["second_unit"]) for r in outcome.rows("PAIRS") if r["across"]]
    assert across == [("0101", "0203"), ("0201", "0301")]


def test_summary(run, fit):
    outcome = run("cooperationfit", fit)
    rows = {(row["task"], row["statistic"]): row for row in outcome.rows("SUMMARY")}
    inside = rows[None, "inside"]
    assert (inside["observed"], inside["maximum"]) == (2, 3)
    assert inside["expected"] == pytest.approx(outcome.results["EXPECTED"])
    assert inside["verdict"].startswith("2 of 4 cooperations lie inside one region")
    assert rows["tax", "inside"]["observed"] == 0
    assert rows[None, "pairs_sharing_1"]["observed"] == 6
    assert rows[None, "council_jaccard_mean"]["observed"] == 1
    assert all(row["meaning"] for row in rows.values())


def test_long_table(run, fit):
    outcome = run("cooperationfit", {**fit, "PERIOD": "2023", "SOURCE": "Bufdir"})
    assert tuple(outcome.layer("STATISTICS_OUT").fields().names()) == LONG
    rows = {(r["level"], r["unit"], r["indicator"]): r for r in outcome.rows("STATISTICS_OUT")}
    density = rows["region", "0101", "cooperation_density"]
    assert (density["numerator"], density["denominator"], density["part"]) == (1, 3, "region")
    assert (density["period"], density["source"], density["status"]) == ("2023", "Bufdir", "ok")
    assert rows["unit", "0103", "partners_outside_share"]["status"] == "missing"
    nation = rows["nation", "nation", "cooperations_inside_share"]
    assert (nation["value"], nation["numerator"], nation["denominator"]) == (0.5, 2, 4)


def test_finances_and_scores_travel_with_the_rest(run, fit):
    accounts = memory_layer(
        "NoGeometry?field=code:string&field=year:integer&field=net_operating_result:double"
        "&field=gross_revenue:double",
        [
            (None, code, year, result, revenue)
            for year in (2022, 2023)
            for code, result, revenue in (
                ("0101", year - 2000, 900), ("0102", -3, 100), ("0103", None, 50),
                ("0201", 8, 400), ("0202", 1, 50), ("0203", 1, 50), ("0301", 1, 9),
            )
        ],
    )  # fmt: skip
    scores = memory_layer(
        "NoGeometry?field=region:string&field=item:string&field=rater:string&field=score:string",
        [
            (None, "0101", "Ledelse", "kari", "4"), (None, "0101", "Ledelse", "ola", "2"),
            (None, "0201", "Ledelse", "kari", "5"),
        ],
    )  # fmt: skip
    more = {
        "FINANCES": accounts, "FINANCE_YEAR_FIELD": "year", "FINANCE_YEAR": "2023",
        "SCORES": scores, "RATER_FIELD": "rater",
    }  # fmt: skip
    outcome = run("cooperationfit", {**fit, **more})
    regions = {row["region"]: row for row in outcome.rows("REGIONS")}
    assert regions["0101"]["net_result_share"] == pytest.approx(20 / 1000)
    assert regions["0201"]["net_result_share"] == pytest.approx(10 / 500)
    assert regions["0101"]["net_debt_share"] is None
    assert (regions["0101"]["score_ledelse"], regions["0101"]["score_raters"]) == (3, 2)
    assert regions["0101"]["score_deviation"] == 1
    assert regions["0201"]["score_deviation"] is None
    long = {(r["unit"], r["indicator"]): r for r in outcome.rows("STATISTICS_OUT")}
    assert long["0101", "net_result_share"]["status"] == "partial"
    assert long["0101", "net_result_share"]["denominator"] == 1000
    assert long["0201", "net_result_share"]["status"] == "ok"
    assert long["0101", "score_ledelse"]["value"] == 3
    assert long["0101", "score_ledelse_deviation"]["value"] == 1
    assert long["0201", "score_ledelse_range"]["status"] == "missing"
    said = " ".join(outcome.feedback.warnings)
    assert "1 units have no amount" in said
    assert "one rater only" in said
    units = run("cooperationfit", {**fit, "SCORES": unit_scores(), "SCORE_LEVEL": 0})
    assert {r["unit"]: r["score_trust"] for r in units.rows("UNITS_OUT")}["0102"] == 7
    assert "score_trust" not in units.layer("REGIONS").fields().names()


def unit_scores():
    return memory_layer(
        "NoGeometry?field=code:string&field=item:string&field=score:double",
        [(None, "0102", "Trust", 7.0)],
    )


def test_without_population_and_neighbours(run, fit):
    points = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string",
        [(f"POINT({c} {r})", code, name) for code, name, c, r in UNITS],
    )
    outcome = run("cooperationfit", {**fit, "UNITS": points, "POPULATION_FIELD": None})
    assert outcome.results["INSIDE_ONE_REGION"] == 2
    assert outcome.results["EXPECTED"] is outcome.results["INSIDE_POPULATION_SHARE"] is None
    assert "nothing is expected by chance" in " ".join(outcome.feedback.warnings)
    row = outcome.rows("REGIONS")[0]
    assert row["small_units"] is row["fragmentation"] is row["smallest_unit"] is None
    assert not [r for r in outcome.rows("STATISTICS_OUT") if r["indicator"] == "fragmentation"]


def test_islands_are_said(run, fit):
    outcome = run("cooperationfit", {**fit, "GAP_TOLERANCE": 0})
    said = " ".join([*outcome.feedback.info, *outcome.feedback.warnings])
    assert "units have no neighbour: 0301 Ytterøya" in said
    assert "no random group of such a size starts there" in said


def test_order_and_seed(run, fit):
    first = run("cooperationfit", fit)
    turned = {
        "UNITS": memory_layer(
            "Polygon?crs=EPSG:25833&field=code:string&field=name:string&field=people:integer",
            [(square(c, r), code, name, PEOPLE[code]) for code, name, c, r in UNITS[::-1]],
        ),
        "COOPERATIONS": cooperation_table(MEMBERS[::-1]),
    }
    again = run("cooperationfit", {**fit, **turned})
    for name in OUTPUTS:
        assert again.rows(name) == first.rows(name), name
    other = run("cooperationfit", {**fit, "SEED": 2})
    expected = "EXPECTED_POPULATION_SHARE"
    assert other.results[expected] != first.results[expected]
    anywhere = run("cooperationfit", {**fit, "DRAW_STARTS": 1})
    assert anywhere.results[expected] != first.results[expected]


def test_unknown_and_lonely_members_are_named(run, fit):
    rows = [*MEMBERS, ("1", "Brann vest", "fire", "9999"), ("7", "Alene", "tax", "0101")]
    outcome = run("cooperationfit", {**fit, "COOPERATIONS": cooperation_table(rows)})
    said = " ".join(outcome.feedback.warnings)
    assert "are not among the units: 9999" in said
    assert "1 cooperations have one member only and are left out (e.g. 7)" in said
    row = next(row for row in outcome.rows("COOPERATIONS_OUT") if row["cooperation"] == "1")
    assert (row["members"], row["unknown_members"], row["inside"]) == (3, "9999", 0)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"COOPERATIONS": [(1, "a", "b", 101), (1, "a", "b", 102)]}, "leading zeros"),
        ({"COOPERATIONS": []}, "no row with a cooperation"),
        ({"MEMBER_FIELD": "navn"}, "No member in the field “navn”"),
        ({"COOPERATION_FIELD": "kommune", "TASK_FIELD": None}, "No cooperation has two or more"),
        ({"COUNCIL_TASK": "regionråd"}, "holds council, fire, tax, water"),
        ({"TASK_FIELD": None}, "“Task of the cooperation” holds –"),
        ({"COOPERATION_FIELD": "oppgave", "TASK_FIELD": "navn"}, "have different members"),
        ({"POPULATION_FIELD": "name"}, "are not numbers"),
        ({"people": {**PEOPLE, "0102": -1}}, "negative (first: -1 for 0102)"),
        ({"people": dict.fromkeys(PEOPLE, 0)}, "only zeros"),
        ({"SMALL_LIMIT": 0}, "limit of small units is 0"),
        ({"DRAWS": 0}, "must be from 1 to"),
        ({"FINANCE_YEAR": "2023", "FINANCES": True}, "no year field"),
        ({"SCORES": True, "SCORE_LEVEL": 0, "SCORE_FIELD": "item"}, "are not numbers"),
    ],
)
def test_bad_input(run, fit, change, sentence):
    made = dict(change)
    if "people" in made:
        made["UNITS"] = people_layer(made.pop("people"))
    if "COOPERATIONS" in made:
        made["COOPERATIONS"] = cooperation_table(
            made["COOPERATIONS"], "integer" if made["COOPERATIONS"] else "string"
        )
    if made.get("FINANCES"):
        made["FINANCES"] = memory_layer(
            "NoGeometry?field=code:string&field=gross_revenue:double", [(None, "0101", 1.0)]
        )
    if made.get("SCORES"):
        made["SCORES"] = unit_scores()
    with pytest.raises(QgsProcessingException) as caught:
        run("cooperationfit", {**fit, **made})
    assert sentence in str(caught.value)


def test_missing_population_is_refused(run, fit):
    people = {**PEOPLE, "0301": None}
    with pytest.raises(QgsProcessingException, match="no value in the field “people”"):
        run("cooperationfit", {**fit, "UNITS": people_layer(people)})


def test_cancel(run, fit):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("cooperationfit", fit, Feedback(cancel_at=31))


def test_styles(run, fit):
    from smacreg.processing_provider import styles
    from smacreg.processing_provider.looks import Look

    outcome = run("cooperationfit", fit)
    labels = {}
    named = (
        ("UNITS_OUT", "parting"), ("REGIONS", "cooperating_regions"), ("PAIRS", "partners"),
    )  # fmt: skip
    for name, style in named:
        layer = outcome.layer(name)
        styles.apply(layer, Look(style))
        labels[name] = [rule.label() for rule in layer.renderer().rootRule().children()]
    (heading,) = outcome.layer("REGIONS").renderer().rootRule().children()
    assert len(heading.children()) == 5
    assert len(labels["UNITS_OUT"]) == 5
    assert labels["PAIRS"] == ["Partners in different regions", "Partners in the same region"]


def test_run_record_repeats(run, fit, tmp_path):
    path = tmp_path / "record.json"
    run("cooperationfit", {**fit, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["inputs"]["DRAWS"] == 200


@pytest.fixture(scope="module")
def child_welfare(qgis_app, reference, read_csv):
    """Norwegian child welfare of 2023 on the municipalities of 2024."""
    folder = reference / "data" / "norway"
    regions = read_csv(folder / "regions_2024.csv")
    units = Units.from_table(regions["code"])
    layer = QgsVectorLayer(
        f"{folder / 'norway_areas.gpkg'}|layername=municipality_2024_with_sea", "", "ogr"
    )
    shapes = {feature["code"]: feature.geometry() for feature in layer.getFeatures()}
    found = pairs([shapes[code] for code in units.codes], Monitor())
    neighbours = Neighbours.from_pairs(len(units), *zip(*found))
    members = read_csv(folder / "intermunicipal_child_welfare_2023.csv")
    memberships, findings = memberships_by_table(
        units, members["cooperation"], members["code_2024"]
    )
    assert findings == ()
    people = read_csv(folder / "population_age_2006_2026_b2024.csv")
    persons = {
        code: float(total)
        for code, year, total in zip(people["code"], people["year"], people["total"])
        if year == "2023"
    }

    def assess(region_field, **more):
        return assess_cooperations(
            memberships,
            memberships.chosen([]),
            Partition.from_labels(regions["code"], regions[region_field]),
            neighbours,
            persons=np.array([persons[code] for code in units.codes]),
            monitor=Monitor(),
            **more,
        )

    return assess


def test_child_welfare_follows_labour_markets(child_welfare):
    """24 of 64 inside one BA-region, 32 impossible, 8.5 expected (nine in ten: 4-13).

    Recipe: members of 2023 in codes of 2024, `regions_2024.ba_no`; impossible = with a member
    that is alone in its region; 1,000 random connected groups of each cooperation's size, started
    in the 204 units that cooperate, neighbours by `municipality_2024_with_sea` (966 pairs).
    """
    found = child_welfare("ba_no")
    assert len(found.memberships) == 64
    inside = found.verdict("inside")
    assert inside.observed == 24
    assert (~found.fit.possible).sum() == 32
    assert found.fit.inside[found.fit.possible].sum() == 24
    assert inside.chance.expected == pytest.approx(8.5, abs=0.5)
    assert inside.chance.low == pytest.approx(4, abs=1)
    assert inside.chance.high == pytest.approx(13, abs=1)
    # Not one of 1,000 drawings reaches 24.
    assert inside.chance.as_large == pytest.approx(1 / 1001)
    assert found.fit.roomy.sum() == 27
    weighted = found.verdict("inside_persons_share")
    assert weighted.observed > weighted.chance.high
    density = found.regions.density
    assert np.isnan(density).sum() == 78


def test_child_welfare_where_groups_start_matters(child_welfare):
    """Started in any of the 357 units, where labour markets are larger, 11.1 are expected."""
    inside = child_welfare("ba_no", starts="all").verdict("inside")
    assert inside.chance.expected == pytest.approx(11.1, abs=0.3)
    assert inside.observed > inside.chance.high


def test_child_welfare_in_economic_regions(child_welfare):
    found = child_welfare("econ_region")
    assert found.verdict("inside").observed == 47
    assert found.verdict("inside").chance.high < 47
