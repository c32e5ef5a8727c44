"""`networkregions` from layers to layers."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)
from small_country import FLOWS, REGION, UNITS, Feedback, flow_table, memory_layer, unit_layer

METHODS = ("modularity", "dominant_flows", "description_length")
UNIT_FIELDS = [
    "unit", "name", "region", "region_name", "centre", "residents", "jobs", "internal", "piece",
    "tint",
]  # fmt: skip
ARROW_FIELDS = [
    "origin", "origin_name", "destination", "destination_name", "persons", "origin_share", "steps",
]  # fmt: skip


@pytest.fixture
def inputs(small):
    """Return the parameters of a run with everything left as it is, outputs in memory."""
    for name in ("PRESET", "LINKAGE", "MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE",
                 "TARGET_SELF_CONTAINMENT"):  # fmt: skip
        del small[name]
    return {**small, "ARROWS": "memory:"}


def by_unit(outcome, field="region"):
    return {row["unit"]: row[field] for row in outcome.rows("UNIT_REGIONS")}


def test_everything_left_as_it_is(run, inputs):
    outcome = run("networkregions", inputs)
    # Ås sends 200 to Storvik and Lillevik; by the sizes alone it would be
    # (350 * 1565 + 150 * 1365) / 3080 = 244.
    expected = {**REGION, "0103": "0103"}
    assert by_unit(outcome) == expected
    assert outcome.layer("UNIT_REGIONS").fields().names() == UNIT_FIELDS
    assert outcome.rows("ARROWS") == []
    assert outcome.results["NUMBER_OF_REGIONS"] == 3
    assert outcome.results["DESCRIPTION_LENGTH"] is None
    total, quality = sum(n for *_, n in FLOWS), 0.0
    for region in ("0101", "0103", "0201"):
        inside = sum(n for a, b, n in FLOWS if expected[a] == expected[b] == region)
        homes = sum(n for a, _, n in FLOWS if expected[a] == region)
        works = sum(n for _, b, n in FLOWS if expected[b] == region)
        quality += inside / total - homes * works / total**2
    assert total == 3080
    assert outcome.results["MODULARITY"] == pytest.approx(quality, rel=1e-12)
    log = "\n".join(outcome.feedback.info)
    assert "10 starts from the seed 2026" in log
    assert "at resolution 1;" in log
    assert any("“Arrows of dominant flows” stays empty" in s for s in outcome.feedback.warnings)
    assert not any("is not used" in line for line in outcome.feedback.warnings)
    assert "1 units have neither residents in work nor jobs" in log
    assert outcome.feedback.progress == sorted(outcome.feedback.progress)


@pytest.mark.parametrize("method", range(3))
def test_every_method_gives_complete_tables(run, inputs, method):
    outcome = run("networkregions", {**inputs, "METHOD": method})
    units = outcome.rows("UNIT_REGIONS")
    assert [row["unit"] for row in units] == sorted(REGION)
    assert by_unit(outcome)["0301"] is None
    regions = {row["region"]: row for row in outcome.rows("REGIONS")}
    assert len(regions) == outcome.results["NUMBER_OF_REGIONS"]
    assert sum(row["residents"] for row in regions.values()) == sum(n for *_, n in FLOWS)
    for row in units:
        if row["region"] is not None:
            assert row["region"] == row["centre"] == regions[row["region"]]["centre"]
    assert (outcome.results["DESCRIPTION_LENGTH"] is None) == (method != 2)
    assert outcome.results["MODULARITY"] <= 1


def test_resolution_makes_regions_smaller(run, inputs):
    coarse = run("networkregions", {**inputs, "RESOLUTION": 0.01})
    fine = run("networkregions", {**inputs, "RESOLUTION": 50})
    assert coarse.results["NUMBER_OF_REGIONS"] == 1
    assert fine.results["NUMBER_OF_REGIONS"] == 6


def test_dominant_flows(run, inputs):
    outcome = run("networkregions", {**inputs, "METHOD": 1})
    assert by_unit(outcome) == REGION
    names = outcome.layer("UNIT_REGIONS").fields().names()
    assert names == [
        *UNIT_FIELDS[:8], "target_1", "target_1_name", "target_1_persons",
        "target_1_residents_share", "follows", "steps", *UNIT_FIELDS[8:],
    ]  # fmt: skip
    assert by_unit(outcome, "target_1")["0101"] == "0102"
    assert by_unit(outcome, "follows") == {
        "0101": 0, "0102": 1, "0103": 1, "0201": 0, "0202": 1, "0203": 1, "0301": 0,
    }  # fmt: skip
    assert by_unit(outcome, "target_1_residents_share")["0102"] == pytest.approx(300 / 405)
    assert by_unit(outcome, "target_1_residents_share")["0301"] is None
    layer = outcome.layer("ARROWS")
    assert layer.fields().names() == ARROW_FIELDS
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    rows = outcome.rows("ARROWS")
    assert [(r["origin"], r["destination"], r["persons"], r["steps"]) for r in rows] == [
        ("0102", "0101", 300, 1), ("0103", "0101", 200, 1), ("0202", "0201", 250, 1),
        ("0203", "0201", 100, 1),
    ]  # fmt: skip
    assert (rows[0]["origin_name"], rows[0]["destination_name"]) == ("Lillevik", "Storvik")
    assert rows[0]["origin_share"] == pytest.approx(300 / 405)
    shapes = {f["code"]: f.geometry() for f in inputs["UNITS"].getFeatures()}
    for feature in layer.getFeatures():
        start, end = feature.geometry().asPolyline()
        assert shapes[feature["origin"]].contains(start)
        assert shapes[feature["destination"]].contains(end)


def test_cut_off(run, inputs):
    # Ås sends 200 of 350 to Storvik, Østby 100 of 170 to Nordby.
    outcome = run("networkregions", {**inputs, "METHOD": 1, "CUT_OFF": 0.58})
    assert by_unit(outcome)["0103"] == "0103"
    assert by_unit(outcome)["0203"] == "0201"
    assert any("smaller share than 58 %" in line for line in outcome.feedback.info)


def test_indirect_flows(run, inputs):
    flows = [*FLOWS, ("0102", "0203", 290), ("0203", "0101", 95)]
    changed = {**inputs, "METHOD": 1, "FLOWS": flow_table(flows)}
    direct = run("networkregions", changed)
    indirect = run("networkregions", {**changed, "INDIRECT": True})
    for unit, persons in by_unit(direct, "target_1_persons").items():
        assert by_unit(indirect, "target_1_persons")[unit] >= persons
    assert by_unit(indirect, "target_1_persons") != by_unit(direct, "target_1_persons")


def test_inputs_of_another_method_are_not_used(run, inputs):
    changed = {**inputs, "RESOLUTION": 2, "CUT_OFF": 0.2, "INDIRECT": True, "RUNS": 3, "SEED": 1}
    for method, count in enumerate((2, 3, 5)):
        outcome = run("networkregions", {**changed, "METHOD": method})
        unused = [line for line in outcome.feedback.warnings if "is not used" in line]
        assert len(unused) == count
        assert all("“Method”" in line for line in unused)
        assert any("stays empty" in s for s in outcome.feedback.warnings) == (method != 1)
    del inputs["ARROWS"]
    outcome = run("networkregions", inputs)
    assert not any("stays empty" in line for line in outcome.feedback.warnings)


def test_description_length_merges_neighbours(run, inputs):
    # Ytterøya lies alone; give it commuters to Storvik and none to nearer places.
    flows = flow_table([*FLOWS, ("0301", "0101", 80), ("0101", "0301", 80)])
    changed = {**inputs, "METHOD": 2, "FLOWS": flows}
    outcome = run("networkregions", changed)
    assert by_unit(outcome)["0301"] == "0301"
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    assert outcome.results["DESCRIPTION_LENGTH"] > 0
    free = run("networkregions", {**changed, "CONTIGUITY": 0})
    assert any("Contiguity is not enforced" in line for line in free.feedback.info)
    assert not any("Contiguity is not enforced" in line for line in outcome.feedback.info)


@pytest.mark.parametrize("method", [0, 2])
def test_regions_in_one_piece(run, inputs, method):
    flows = flow_table([*FLOWS, ("0301", "0101", 80), ("0101", "0301", 80)])
    changed = {**inputs, "METHOD": method, "FLOWS": flows}
    enforced = run("networkregions", {**changed, "CONTIGUITY": 2})
    assert enforced.results["REGIONS_IN_PIECES"] == 0
    assert by_unit(enforced)["0301"] == "0301"
    if method == 0:
        reported = run("networkregions", changed)
        assert reported.results["REGIONS_IN_PIECES"] == 1
        assert by_unit(reported)["0301"] == "0101"


def test_same_seed_same_result_whatever_the_order(run, inputs):
    expected = run("networkregions", {**inputs, "SEED": 5, "RUNS": 2})
    reverse = {**inputs, "UNITS": unit_layer(UNITS[::-1]), "FLOWS": flow_table(FLOWS[::-1])}
    again = run("networkregions", {**reverse, "SEED": 5, "RUNS": 2})
    assert again.rows("UNIT_REGIONS") == expected.rows("UNIT_REGIONS")
    assert again.rows("REGIONS") == expected.rows("REGIONS")
    assert any("2 starts from the seed 5" in line for line in again.feedback.info)


def test_decimals_are_rounded_for_the_description_length(run, inputs):
    table = flow_table([(a, b, n + 0.25) for a, b, n in FLOWS], "double")
    outcome = run("networkregions", {**inputs, "METHOD": 2, "FLOWS": table})
    whole = run("networkregions", {**inputs, "METHOD": 2})
    assert outcome.results["DESCRIPTION_LENGTH"] == whole.results["DESCRIPTION_LENGTH"]
    assert any("16 flows are no whole numbers" in line for line in outcome.feedback.info)


def test_units_without_geometry(run, inputs):
    units = memory_layer(
        "NoGeometry?field=code:string&field=name:string", [(None, *row[:2]) for row in UNITS]
    )
    outcome = run("networkregions", {**inputs, "METHOD": 1, "UNITS": units})
    assert by_unit(outcome) == REGION
    assert len(outcome.rows("ARROWS")) == 4
    assert all(f.geometry().isNull() for f in outcome.layer("ARROWS").getFeatures())


def test_run_record(run, inputs, tmp_path):
    path = tmp_path / "run.json"
    run("networkregions", {**inputs, "RESOLUTION": 2, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert {"method": "modularity", "resolution": 2, "seed": 2026, "runs": 10}.items() <= (
        record["settings"].items()
    )


def test_style_of_arrows(run, inputs, tmp_path):
    path = tmp_path / "arrows.gpkg"
    run("networkregions", {**inputs, "METHOD": 1, "ARROWS": str(path)})
    layer = QgsVectorLayer(str(path), "arrows", "ogr")
    arrow = layer.renderer().rootRule().children()[0].symbol().symbolLayer(0)
    assert arrow.layerType() == "ArrowLine"
    assert layer.attributeAlias(layer.fields().indexOf("steps"))


BAD = {
    "resolution zero": ({"RESOLUTION": 0}, "resolution is 0, but must be a number above 0"),
    "negative resolution": ({"RESOLUTION": -1}, "resolution is"),
    "no starts": ({"RUNS": 0}, "number of starts is 0"),
    "negative seed": ({"SEED": -3}, "seed is"),
    "share in per cent": ({"METHOD": 1, "CUT_OFF": 10}, "followed is 10, but must be from 0"),
    "negative share": ({"METHOD": 1, "CUT_OFF": -0.1}, "from 0 to below 1"),
    "arrows in one piece": ({"METHOD": 1, "CONTIGUITY": 2}, "cannot draw regions in one piece"),
    "no polygons": (
        lambda: {
            "CONTIGUITY": 2,
            "UNITS": memory_layer(
                "NoGeometry?field=code:string&field=name:string",
                [(None, *row[:2]) for row in UNITS],
            ),
        },
        "nobody knows which are neighbours",
    ),
    "endless": (
        lambda: {
            "METHOD": 1,
            "INDIRECT": True,
            "FLOWS": flow_table([("0101", "0102", 5), ("0102", "0101", 5)]),
        },
        "sum of indirect flows does not end",
    ),
    "no such field": ({"VALUE_FIELD": "antall"}, "no field “antall”"),
    "codes of another year": ({"UNIT_FIELD": "name"}, "None of the codes"),
    "no flows": (lambda: {"FLOWS": flow_table([])}, "has no rows"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, inputs, tmp_path, case):
    change, sentence = BAD[case]
    change = change() if callable(change) else change
    outputs = {"UNIT_REGIONS": str(tmp_path / "u.gpkg"), "ARROWS": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        provider.algorithm("networkregions").create().run(
            {**inputs, **outputs, **change}, QgsProcessingContext(), Feedback(), {}, False
        )
    assert str(caught.value).strip().endswith(".")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("method", range(3))
@pytest.mark.parametrize("at", [1, 26, 50, 75])
def test_cancel(provider, inputs, tmp_path, method, at):
    outputs = {"UNIT_REGIONS": str(tmp_path / "u.gpkg"), "ARROWS": str(tmp_path / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        provider.algorithm("networkregions").create().run(
            {**inputs, **outputs, "METHOD": method},
            QgsProcessingContext(),
            Feedback(cancel_at=at),
            {},
            False,
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_norway(run, reference, commuting, inputs):
    # Municipalities of 2020 with sea, commuting of 2020: 37 independent without a cut-off
    # (delineation.md section 11), modularity at least leidenalg's 0.800026 - 0.001.
    norway = {
        **inputs,
        "UNITS": f"{reference}/data/norway/norway_areas.gpkg|layername=municipality_2020_with_sea",
        "FLOWS": commuting(2020),
        "ORIGIN_FIELD": "home",
        "DESTINATION_FIELD": "work",
        "YEAR_FIELD": "year",
        "YEAR": "2020",
    }
    outcome = run("networkregions", norway)
    assert outcome.results["MODULARITY"] >= 0.799026
    assert outcome.results["NUMBER_OF_REGIONS"] == 27
    enforced = run("networkregions", {**norway, "RESOLUTION": 10, "CONTIGUITY": 2})
    assert enforced.results["REGIONS_IN_PIECES"] == 0
    dominant = run("networkregions", {**norway, "METHOD": 1, "CUT_OFF": 0})
    assert dominant.results["NUMBER_OF_REGIONS"] == 37
    assert len(dominant.rows("ARROWS")) == 356 - 37
    shortest = run("networkregions", {**norway, "METHOD": 2})
    assert shortest.results["REGIONS_IN_PIECES"] == 0
    assert shortest.results["NUMBER_OF_REGIONS"] == 40
