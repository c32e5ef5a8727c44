"""`selfcontainment` from layers to layers."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
    QgsWkbTypes,
)
from small_country import (
    FLOWS,
    REGION,
    UNITS,
    Feedback,
    flow_table,
    memory_layer,
    square,
    unit_layer,
)


def test_small_country(run, small):
    outcome = run("selfcontainment", small)
    units = outcome.rows("UNIT_REGIONS")
    assert [row["unit"] for row in units] == sorted(REGION)
    assert {row["unit"]: row["region"] for row in units} == REGION
    assert {row["region_name"] for row in units} == {"Storvik", "Nordby", None}
    regions = outcome.rows("REGIONS")
    assert [(r["region"], r["region_name"], r["centre"], r["units"]) for r in regions] == [
        ("0101", "Storvik", "0101", 3),
        ("0201", "Nordby", "0201", 3),
    ]
    # Residents of Storvik's region: 960 + 405 + 350; inside: all but 20 + 5.
    assert regions[0]["residents"] == 1715
    assert regions[0]["internal"] == 1690
    assert regions[0]["sc_supply"] == pytest.approx(1690 / 1715)
    assert regions[0]["sc_demand"] == pytest.approx(1690 / (1690 + 25 + 10))
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert outcome.results["UNASSIGNED_UNITS"] == 1
    assert outcome.results["INTERNAL_SHARE"] == pytest.approx(1 - 60 / sum(f[2] for f in FLOWS))


def test_fields_are_fixed(run, small):
    outcome = run("selfcontainment", small)
    assert outcome.layer("UNIT_REGIONS").fields().names() == [
        "unit", "name", "region", "region_name", "centre", "residents", "jobs", "internal",
        "piece", "tint",
    ]  # fmt: skip
    assert outcome.layer("REGIONS").fields().names() == [
        "region", "region_name", "centre", "centre_x", "centre_y", "units", "residents", "jobs",
        "internal", "sc_supply", "sc_demand", "self_containment", "validity", "net_commuting",
        "external_out", "external_in", "pieces", "tint",
    ]  # fmt: skip
    assert outcome.layer("DECISION_LOG").fields().names() == [
        "step", "unit", "name", "action", "event", "why", "from_region", "to_region",
        "from_validity", "to_validity_before", "to_validity_after",
    ]  # fmt: skip


def test_region_is_the_union_of_its_units(run, small):
    outcome = run("selfcontainment", small)
    units = {f["unit"]: f for f in outcome.layer("UNIT_REGIONS").getFeatures()}
    for region in outcome.layer("REGIONS").getFeatures():
        members = [f.geometry() for f in units.values() if f["region"] == region["region"]]
        assert region.geometry().area() == pytest.approx(sum(g.area() for g in members))
        assert all(region.geometry().contains(g) for g in members)
        centre = QgsGeometry.fromWkt(f"POINT({region['centre_x']} {region['centre_y']})")
        assert units[region["centre"]].geometry().contains(centre)
    assert outcome.layer("REGIONS").wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_decision_log_tells_every_move(run, small):
    outcome = run("selfcontainment", small)
    log = outcome.rows("DECISION_LOG")
    assert {row["unit"] for row in log} <= set(REGION)
    left_out = [row for row in log if row["action"] == "left_out"]
    assert [row["unit"] for row in left_out] == ["0301"]
    for row in log:
        assert row["why"]
        if row["action"] == "moved":
            assert row["to_region"] in REGION
            assert row["from_validity"] < 1
            assert row["to_validity_after"] is not None


def test_unassigned_units_stay_on_the_map(run, small):
    outcome = run("selfcontainment", small)
    island = next(f for f in outcome.layer("UNIT_REGIONS").getFeatures() if f["unit"] == "0301")
    assert not island["region"]
    assert island.geometry().area() > 0
    assert any("0301" in line for line in outcome.feedback.info)


def test_persons_add_up_to_the_table(run, small):
    flows = [*FLOWS, ("0301", "0301", 70)]
    outcome = run("selfcontainment", {**small, "FLOWS": flow_table(flows)})
    regions = sum(row["residents"] for row in outcome.rows("REGIONS"))
    assert outcome.results["UNASSIGNED_COMMUTERS"] == 70
    assert regions + 70 == sum(persons for *_, persons in flows)


def test_name_of_a_field_may_end_with_a_space(run, small):
    expected = run("selfcontainment", small)
    for name, field in (("UNITS", "code"), ("FLOWS", "home")):
        layer = small[name]
        position = layer.fields().indexOf(field)
        assert layer.dataProvider().renameAttributes({position: f"{field} "})
        layer.updateFields()
        assert f"{field} " in layer.fields().names()
    outcome = run("selfcontainment", {**small, "UNIT_FIELD": "code ", "ORIGIN_FIELD": "home "})
    assert outcome.rows("REGIONS") == expected.rows("REGIONS")


def test_order_of_rows_does_not_matter(run, small):
    expected = run("selfcontainment", small)
    reverse = {**small, "UNITS": unit_layer(UNITS[::-1]), "FLOWS": flow_table(FLOWS[::-1])}
    outcome = run("selfcontainment", reverse)
    for output in ("UNIT_REGIONS", "REGIONS", "DECISION_LOG"):
        assert outcome.rows(output) == expected.rows(output)


def test_numbers_as_text_as_a_csv_file_gives_them(run, small):
    expected = run("selfcontainment", small)
    text = flow_table([(a, b, str(n)) for a, b, n in FLOWS], "string")
    outcome = run("selfcontainment", {**small, "FLOWS": text})
    assert outcome.rows("UNIT_REGIONS") == expected.rows("UNIT_REGIONS")


def test_integer_codes(run, small):
    units = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:integer&field=name:string",
        [(square(c, r), int(code), name) for code, name, c, r in UNITS],
    )
    flows = memory_layer(
        "NoGeometry?field=home:integer&field=work:integer&field=persons:double",
        [(None, int(a), int(b), n) for a, b, n in FLOWS],
    )
    outcome = run("selfcontainment", {**small, "UNITS": units, "FLOWS": flows})
    assert [r["region"] for r in outcome.rows("REGIONS")] == ["101", "201"]


def test_year_is_chosen(run, small):
    rows = [(None, *row, year) for row in FLOWS for year in (2021, 2022)]
    rows += [(None, "0101", "0201", 5000, 2021)]
    table = memory_layer(
        "NoGeometry?field=home:string&field=work:string&field=persons:integer&field=year:integer",
        rows,
    )
    parameters = {**small, "FLOWS": table, "YEAR_FIELD": "year"}
    outcome = run("selfcontainment", {**parameters, "YEAR": "2022"})
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert run("selfcontainment", {**parameters, "YEAR": 2022}).results["NUMBER_OF_REGIONS"] == 2
    with pytest.raises(QgsProcessingException, match=r"2021, 2022"):
        run("selfcontainment", parameters)


def test_without_names_the_codes_stand(run, small):
    del small["NAME_FIELD"]
    assert [r["region_name"] for r in run("selfcontainment", small).rows("REGIONS")] == [
        "0101",
        "0201",
    ]


def test_external_commuters_are_counted(run, small):
    flows = [*FLOWS, ("0102", "9999", 50), ("9999", "0201", 28)]
    outcome = run("selfcontainment", {**small, "FLOWS": flow_table(flows)})
    assert outcome.results["EXTERNAL_COMMUTERS"] == 78
    regions = {row["region"]: row for row in outcome.rows("REGIONS")}
    assert regions["0101"]["external_out"] == 50
    assert regions["0201"]["external_in"] == 28


@pytest.mark.parametrize("method", [0, 1, 2])
def test_methods(run, small, method):
    outcome = run("selfcontainment", {**small, "METHOD": method})
    assert {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")} == REGION


def test_default_is_the_norwegian_preset(run, small):
    for name in list(small):
        if name.startswith(("MIN_", "TARGET_")) or name in ("PRESET", "LINKAGE"):
            del small[name]
    by_default = run("selfcontainment", small)
    chosen = run("selfcontainment", {**small, "PRESET": 0, "METHOD": 0})
    assert by_default.rows("UNIT_REGIONS") == chosen.rows("UNIT_REGIONS")


def test_only_the_outputs_that_are_asked_for(run, small):
    del small["REGIONS"], small["DECISION_LOG"]
    results = run("selfcontainment", small).results
    assert "UNIT_REGIONS" in results
    assert "REGIONS" not in results
    assert "DECISION_LOG" not in results


def test_points_are_collected(run, small):
    points = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string",
        [
            (f"POINT({200_000 + 10_000 * c} {6_600_000 + 10_000 * r})", code, name)
            for code, name, c, r in UNITS
        ],
    )
    outcome = run("selfcontainment", {**small, "UNITS": points})
    assert outcome.layer("REGIONS").wkbType() == QgsWkbTypes.Type.MultiPoint
    assert {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")} == REGION


def test_units_without_geometry(run, small):
    table = memory_layer(
        "NoGeometry?field=code:string&field=name:string",
        [(None, code, name) for code, name, *_ in UNITS],
    )
    outcome = run("selfcontainment", {**small, "UNITS": table})
    assert outcome.layer("REGIONS").wkbType() == QgsWkbTypes.Type.NoGeometry
    assert {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")} == REGION


def test_missing_and_invalid_geometries_are_counted_and_kept(run, small):
    x, y = 200_000, 6_600_000
    bow_tie = f"POLYGON(({x} {y}, {x + 9e3} {y + 9e3}, {x + 9e3} {y}, {x} {y + 9e3}, {x} {y}))"
    layer = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string&field=name:string",
        [
            (bow_tie if code == "0101" else None if code == "0203" else square(c, r), code, name)
            for code, name, c, r in UNITS
        ],
    )
    outcome = run("selfcontainment", {**small, "UNITS": layer})
    assert {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")} == REGION
    warnings = " ".join(outcome.feedback.warnings)
    assert "1 units have no geometry (e.g. 0203)" in warnings
    assert "1 units have an invalid geometry (e.g. 0101)" in warnings
    kept = next(f for f in outcome.layer("UNIT_REGIONS").getFeatures() if f["unit"] == "0101")
    assert not kept.geometry().isGeosValid()
    region = next(f for f in outcome.layer("REGIONS").getFeatures() if f["region"] == "0101")
    assert region.geometry().isGeosValid()
    # Half of a square of 9 km is left of the bow tie, and two whole squares.
    assert region.geometry().area() == pytest.approx(0.5 * 81e6 + 2e8)


def test_multipart_units_in_a_layer_of_single_type(run, small):
    two = QgsGeometry.collectGeometry(
        [QgsGeometry.fromWkt(square(0, 0)), QgsGeometry.fromWkt(square(7, 7))]
    ).asWkt()
    layer = memory_layer(
        "MultiPolygon?crs=EPSG:25833&field=code:string&field=name:string",
        [(two if code == "0101" else square(c, r), code, name) for code, name, c, r in UNITS],
    )
    outcome = run("selfcontainment", {**small, "UNITS": layer})
    region = next(f for f in outcome.layer("REGIONS").getFeatures() if f["region"] == "0101")
    assert region.geometry().area() == pytest.approx(4e8)


def test_z_values_stay_in_units_only(run, small):
    layer = memory_layer(
        "PolygonZ?crs=EPSG:25833&field=code:string&field=name:string",
        [
            (square(c, r).replace("Polygon", "PolygonZ").replace(",", " 5,").replace("))", " 5))"),
             code, name)
            for code, name, c, r in UNITS
        ],
    )  # fmt: skip
    assert all(QgsWkbTypes.hasZ(f.geometry().wkbType()) for f in layer.getFeatures())
    outcome = run("selfcontainment", {**small, "UNITS": layer})
    assert QgsWkbTypes.hasZ(outcome.layer("UNIT_REGIONS").wkbType())
    assert outcome.layer("REGIONS").wkbType() == QgsWkbTypes.Type.MultiPolygon


def test_missing_reference_system_is_said(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": unit_layer(crs="")})
    assert any("coordinate reference system" in text for text in outcome.feedback.warnings)


def test_wrong_reference_system_is_said(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": unit_layer(crs="EPSG:4326")})
    assert any("EPSG:4326" in text for text in outcome.feedback.warnings)


def test_degrees_are_fine_and_said(run, small):
    layer = memory_layer(
        "Polygon?crs=EPSG:4326&field=code:string&field=name:string",
        [
            (QgsGeometry.fromWkt(f"POINT({5 + c} {60 + r})").buffer(0.4, 4).asWkt(), code, name)
            for code, name, c, r in UNITS
        ],
    )
    # The circles do not touch, so all regions are in pieces; that is not the point here.
    outcome = run("selfcontainment", {**small, "UNITS": layer, "CONTIGUITY": 0})
    assert not outcome.feedback.warnings
    assert any("EPSG:4326" in text for text in outcome.feedback.info)


def test_selected_units_only(run, small, project):
    layer = unit_layer()
    project.addMapLayer(layer)
    layer.selectByExpression("\"code\" < '0203'")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    outcome = run("selfcontainment", {**small, "UNITS": source})
    assert len(outcome.rows("UNIT_REGIONS")) == 5
    # Commuters of the unit that is not selected: 5 in, 100 + 60 + 10 out of it, but those who
    # live and work there belong to neither.
    assert outcome.results["EXTERNAL_COMMUTERS"] == 5 + 100 + 10


def test_unknown_parameter_is_named(run, small):
    outcome = run("selfcontainment", {**small, "METHODE": 1})
    assert any("METHODE" in text and "METHOD" in text for text in outcome.feedback.warnings)


def test_progress_moves_and_ends(run, small):
    progress = run("selfcontainment", small).feedback.progress
    assert progress == sorted(progress)
    assert progress[-1] >= 90


@pytest.mark.parametrize("at", [0, 20, 70, 90])
def test_cancel_raises_and_leaves_nothing(run, small, tmp_path, at):
    outputs = {
        name: str(tmp_path / f"{name}.gpkg") for name in ("UNIT_REGIONS", "REGIONS", "DECISION_LOG")
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("selfcontainment", {**small, **outputs}, Feedback(cancel_at=at))
    assert list(tmp_path.iterdir()) == []


NORWAY = {
    "UNIT_FIELD": "code",
    "NAME_FIELD": "name",
    "ORIGIN_FIELD": "home",
    "DESTINATION_FIELD": "work",
    "VALUE_FIELD": "persons",
    "YEAR_FIELD": "year",
    "YEAR": "2022",
}
TTWA = {
    "PRESET": 4,
    "LINKAGE": 0,
    "MIN_SIZE": 1000,
    "MIN_SELF_CONTAINMENT": 0.6667,
    "TARGET_SIZE": 10_000,
    "TARGET_SELF_CONTAINMENT": 0.75,
}


@pytest.fixture
def norway(reference, commuting):
    """Return the parameters of Norway 2022, outputs in memory."""
    folder = reference / "data" / "norway"
    return {
        **NORWAY,
        "UNITS": f"{folder / 'norway_areas.gpkg'}|layername=municipality_2020_with_sea",
        "FLOWS": commuting(2022),
        "UNIT_REGIONS": "memory:",
        "REGIONS": "memory:",
        "DECISION_LOG": "memory:",
    }


@pytest.mark.slow
# Norway 2022 on `municipality_2020_with_sea`, flows of 2022: 161 regions with the default preset;
# Smart 1000/0.6667/10000/0.75 gives 126 classic and 129 package-compatible regions, 3 of them
# below the criteria.
@pytest.mark.parametrize(
    ("extra", "regions", "below"),
    [({**TTWA, "METHOD": 0}, 126, 0), ({**TTWA, "METHOD": 2}, 129, 3)],
    ids=["classic", "compatible"],
)
def test_norway(run, norway, extra, regions, below):
    check_regions(run("selfcontainment", {**norway, **extra}), regions, below)


def check_regions(outcome, regions, below):
    assert outcome.results["NUMBER_OF_REGIONS"] == regions
    assert outcome.results["REGIONS_BELOW_CRITERIA"] == below
    rows = outcome.rows("REGIONS")
    assert len(rows) == regions
    assert all(row["region_name"] and row["region"] == row["centre"] for row in rows)
    assert sum(row["residents"] for row in rows) == 2_809_789


def test_norway_on_the_map(run, norway):
    """No overlap, no lost area, neighbours in different tints."""
    outcome = run("selfcontainment", norway)
    check_regions(outcome, 161, 0)
    source = QgsVectorLayer(norway["UNITS"], "", "ogr")
    area = sum(f.geometry().area() for f in source.getFeatures())
    regions = list(outcome.layer("REGIONS").getFeatures())
    whole = QgsGeometry.unaryUnion([f.geometry() for f in source.getFeatures()])
    assert sum(f.geometry().area() for f in regions) == pytest.approx(whole.area(), rel=1e-9)
    assert whole.area() == pytest.approx(area, rel=1e-6)
    assert {f["tint"] for f in regions} == {1, 2, 3, 4}
