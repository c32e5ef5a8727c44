"""`assessdivision` from layers to layers."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
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

from smacreg.processing_provider import styles
from smacreg.processing_provider.looks import Look

OUTPUTS = ("UNIT_MEMBERSHIP", "REGIONS", "SHARES", "SUMMARY")
# South and north of the small country; 0301 lies in neither.
NAMES = {"0101": ("S", "Sør"), "0201": ("N", "Nord")}
DIVISION = [
    (code, *NAMES[region]) if region else (code, None, None) for code, region in REGION.items()
]
LABELS = {code: NAMES[region][0] if region else None for code, region in REGION.items()}


def table(rows=DIVISION, definition="unit:string&field=area:string&field=label:string"):
    return memory_layer(
        f"NoGeometry?field={definition}", [(None, *row) for row in rows], "division"
    )


def box(left, bottom, right, top):
    """Return a rectangle in columns and rows of the small country as WKT."""
    x, y = 200_000, 6_600_000
    corners = [(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)]
    ring = ", ".join(f"{x + 10_000 * a} {y + 10_000 * b}" for a, b in corners)
    return f"POLYGON(({ring}))"


# Three parts; the unit 0203 (column 2, row 1) is cut: 0.4 of it lies in S, 0.6 in N.
POLYGONS = [
    (box(0, 0, 2.4, 2), "S", "Sør"),
    (box(2.4, 0, 3, 2), "N", "Nord"),
    (box(3, 0, 4, 2), "N", "Nord"),
]


def polygons(rows=POLYGONS, crs="EPSG:25833", kind="Polygon"):
    return memory_layer(f"{kind}?crs={crs}&field=area:string&field=label:string", rows, "regions")


def points(rows, field="people:integer"):
    return memory_layer(f"Point?crs=EPSG:25833&field={field}", rows, "people")


@pytest.fixture
def assess(small):
    """Return the parameters of a run on the small country and a table, outputs in memory."""
    inputs = ("UNITS", "UNIT_FIELD", "NAME_FIELD", "FLOWS", "ORIGIN_FIELD", "DESTINATION_FIELD")
    return {
        **{name: small[name] for name in (*inputs, "VALUE_FIELD")},
        "DIVISION": table(),
        "DIVISION_UNIT_FIELD": "unit",
        "REGION_FIELD": "area",
        "REGION_NAME_FIELD": "label",
        **dict.fromkeys(OUTPUTS, "memory:"),
    }


@pytest.fixture
def by_polygons(assess):
    """Return the same with region polygons."""
    return {**assess, "DIVISION": polygons(), "DIVISION_UNIT_FIELD": None}


def regions_of(outcome):
    return {row["unit"]: row["region"] for row in outcome.rows("UNIT_MEMBERSHIP")}


def row_of(outcome, output, field, value):
    return next(row for row in outcome.rows(output) if row[field] == value)


def test_regions_keep_their_ids_and_names(run, assess):
    outcome = run("assessdivision", assess)
    assert regions_of(outcome) == LABELS
    rows = outcome.rows("REGIONS")
    assert [
        (r["region"], r["region_name"], r["centre"], r["centre_name"], r["units"]) for r in rows
    ] == [("N", "Nord", "0201", "Nordby", 3), ("S", "Sør", "0101", "Storvik", 3)]
    # Residents of the south: 960 + 405 + 350; all but 20 + 5 of them work there.
    south = rows[1]
    assert south["residents"] == 1715
    assert south["internal"] == 1690
    assert south["sc_supply"] == pytest.approx(1690 / 1715)
    assert south["sc_demand"] == pytest.approx(1690 / 1725)
    assert south["net_commuting"] == 10
    assert south["jobs_per_resident"] == pytest.approx(1725 / 1715)
    assert south["commuter_ratio"] == pytest.approx((25 + 35) / (2 * 1690))
    # Jobs 1425, 150 and 150; only Storvik has more jobs than residents.
    assert south["centre_jobs_share"] == pytest.approx(1425 / 1725)
    assert south["surplus_units"] == 1
    assert south["rank_size_slope"] < 0
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert outcome.results["UNASSIGNED_UNITS"] == 1
    assert outcome.results["CUT_UNITS"] == 0
    assert outcome.results["STRONGER_ELSEWHERE"] == 0
    persons = sum(persons for *_, persons in FLOWS)
    assert outcome.results["INTERNAL_SHARE"] == pytest.approx(1 - 60 / persons)


def test_membership_of_a_unit(run, assess):
    # Lillevik: 405 residents, of whom 300 work in Storvik, 100 at home and 5 in Østby in the north.
    row = row_of(run("assessdivision", assess), "UNIT_MEMBERSHIP", "unit", "0102")
    assert (row["name"], row["region_name"], row["centre"]) == ("Lillevik", "Sør", "0101")
    assert row["strength"] == pytest.approx(400 / 405)
    assert (row["runner_up"], row["runner_up_name"]) == ("N", "Nord")
    assert row["margin"] == pytest.approx(395 / 405)
    assert row["own_unit_share"] == pytest.approx(100 / 405)
    assert (row["target_1"], row["target_1_name"], row["target_1_persons"]) == (
        "0101", "Storvik", 300,
    )  # fmt: skip
    assert row["target_1_residents_share"] == pytest.approx(300 / 405)
    assert row["target_1_jobs_share"] == pytest.approx(300 / 1425)
    assert row["target_3"] is None
    assert row["target_3_jobs_share"] is None
    # Jobs in Lillevik: 40 + 100 + 10 from Østby; the own flow counts once.
    assert row["mutual_strength"] == pytest.approx((300 + 40 + 100) / (405 + 150 - 100))
    assert row["mutual_runner_up_share"] == pytest.approx(15 / 455)
    assert row["stronger_elsewhere"] == 0
    assert row["overlap"] is None
    assert row["tint"] != row["runner_up_tint"]


def test_unit_without_a_region_stays_on_the_map(run, assess):
    outcome = run("assessdivision", assess)
    row = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "0301")
    assert row["region"] is None
    assert row["margin"] is None
    assert row["strength"] is None
    assert any("1 units have no region" in text for text in outcome.feedback.info)


def test_shares_add_up(run, assess):
    outcome = run("assessdivision", assess)
    rows = outcome.rows("SHARES")
    assert outcome.layer("SHARES").fields().names() == [
        "unit", "name", "region", "region_name", "residents", "residents_share", "workers",
        "jobs_share",
    ]  # fmt: skip
    for code, region in LABELS.items():
        own = [row for row in rows if row["unit"] == code]
        assert bool(own) == bool(region)
        if own:
            assert sum(row["residents_share"] for row in own) == pytest.approx(1)
            assert sum(row["jobs_share"] for row in own) == pytest.approx(1)
    assert sum(row["residents"] for row in rows) == sum(persons for *_, persons in FLOWS)


def test_summary_has_every_statistic_in_words(run, assess):
    outcome = run("assessdivision", assess)
    rows = outcome.rows("SUMMARY")
    values = {row["statistic"]: row["value"] for row in rows}
    assert len(values) == len(rows)
    assert values["internal_share"] == outcome.results["INTERNAL_SHARE"]
    assert values["regions"] == 2
    assert values["self_containment_minimum"] == outcome.results["SMALLEST_SELF_CONTAINMENT"]
    assert "regions_below_criteria" not in values
    assert len({row["meaning"] for row in rows}) == len(rows)
    words = {row["statistic"]: row["meaning"] for row in rows}
    assert words["sc_supply_q1"] == "Share of residents who work here: lower quartile"


def test_fields_are_fixed(run, assess):
    outcome = run("assessdivision", assess)
    targets = [
        f"target_{place}{part}"
        for place in (1, 2, 3)
        for part in ("", "_name", "_persons", "_residents_share", "_jobs_share")
    ]
    ties = [
        f"{tie}{part}"
        for tie in ("", "mutual_")
        for part in ("strength", "runner_up", "runner_up_name", "runner_up_share", "margin")
    ]
    assert outcome.layer("UNIT_MEMBERSHIP").fields().names() == [
        "unit", "name", "region", "region_name", "centre", "residents", "jobs", "internal",
        "own_unit_share", "own_unit_jobs_share", *ties, "stronger_elsewhere", *targets, "piece",
        "overlap", "tint", "runner_up_tint",
    ]  # fmt: skip
    assert outcome.layer("REGIONS").fields().names() == [
        "region", "region_name", "centre", "centre_name", "centre_x", "centre_y", "units",
        "residents", "jobs", "internal", "sc_supply", "sc_demand", "self_containment",
        "net_commuting", "external_out", "external_in", "jobs_per_resident", "commuter_ratio",
        "home_work_ratio", "cohesion_links", "cohesion_flows", "central_units", "regions_in",
        "regions_out", "centre_jobs_share", "centre_residents_share", "surplus_units",
        "rank_size_slope", "pieces", "tint",
    ]  # fmt: skip
    assert outcome.layer("SUMMARY").fields().names() == ["statistic", "meaning", "value"]


def test_without_names_the_ids_stand(run, assess):
    outcome = run("assessdivision", {**assess, "REGION_NAME_FIELD": None, "NAME_FIELD": None})
    rows = outcome.rows("REGIONS")
    assert [(r["region_name"], r["centre_name"]) for r in rows] == [("N", "0201"), ("S", "0101")]


def test_integer_regions_and_repeated_rows(run, assess):
    rows = [(code, 7 if label == "S" else 12) for code, label in LABELS.items() if label]
    division = table([*rows, rows[0]], "unit:string&field=area:double")
    outcome = run("assessdivision", {**assess, "DIVISION": division, "REGION_NAME_FIELD": None})
    assert {row["region"] for row in outcome.rows("REGIONS")} == {"7", "12"}


def test_a_region_with_two_names_is_told(run, assess):
    rows = [("0101", "S", "Sørlig"), *DIVISION[1:]]
    outcome = run("assessdivision", {**assess, "DIVISION": table(rows)})
    assert row_of(outcome, "REGIONS", "region", "S")["region_name"] == "Sør"
    assert any("S: Sør, Sørlig" in text for text in outcome.feedback.warnings)


def test_division_of_more_than_the_units(run, assess):
    rows = [*DIVISION, ("9901", "X", "Langt borte")]
    outcome = run("assessdivision", {**assess, "DIVISION": table(rows)})
    assert outcome.results["NUMBER_OF_REGIONS"] == 2
    assert any("9901" in text for text in outcome.feedback.info)
    assert any("1 regions of the division have no unit (e.g. X)" in text
               for text in outcome.feedback.warnings)  # fmt: skip


def test_only_the_outputs_that_are_asked_for(run, assess):
    for name in OUTPUTS[1:]:
        del assess[name]
    results = run("assessdivision", assess).results
    assert set(results) & set(OUTPUTS) == {"UNIT_MEMBERSHIP"}


def test_order_of_rows_does_not_matter(run, assess, by_polygons):
    shuffled = {"UNITS": unit_layer(UNITS[::-1]), "FLOWS": flow_table(FLOWS[::-1])}
    for parameters, division in (
        (assess, table(DIVISION[::-1])),
        (by_polygons, polygons(POLYGONS[::-1])),
    ):
        expected = run("assessdivision", parameters)
        outcome = run("assessdivision", {**parameters, **shuffled, "DIVISION": division})
        for output in OUTPUTS:
            assert outcome.rows(output) == expected.rows(output)


def test_the_division_of_another_run(run, small, assess):
    """A unit layer with a region field: the same figures as where it was made."""
    made = run("selfcontainment", small)
    division = {
        "DIVISION": made.layer("UNIT_REGIONS"),
        "REGION_FIELD": "region",
        "REGION_NAME_FIELD": "region_name",
    }
    expected = made.rows("REGIONS")
    for unit_field in ("unit", None):
        given = {**assess, **division, "DIVISION_UNIT_FIELD": unit_field}
        found = run("assessdivision", given).rows("REGIONS")
        for old, new in zip(expected, found):
            same = set(old) - {"validity", "fid"}
            assert {name: new[name] for name in same} == {name: old[name] for name in same}
        assert len(found) == len(expected)


# Region polygons


def test_polygons_by_area(run, by_polygons):
    outcome = run("assessdivision", by_polygons)
    assert regions_of(outcome) == LABELS
    assert outcome.results["CUT_UNITS"] == 1
    overlap = {row["unit"]: row["overlap"] for row in outcome.rows("UNIT_MEMBERSHIP")}
    assert overlap["0203"] == pytest.approx(0.6, abs=1e-4)
    assert overlap["0101"] == pytest.approx(1)
    assert overlap["0301"] == pytest.approx(1)
    info = "\n".join(outcome.feedback.info)
    assert "by area, since no population layer is given" in info
    assert "    0203 Østby: 60 % in N Nord, 40 % in S Sør" in info
    (warning,) = outcome.feedback.warnings
    assert warning.startswith("1 units have no region in the division")


def test_polygons_by_points_of_population(run, by_polygons):
    people = points(
        [
            (f"POINT({200_000 + 10_000 * x} {6_600_000 + 10_000 * y})", count)
            for x, y, count in (
                (0.5, 0.5, 50), (1.5, 0.5, 50), (0.5, 1.5, 50), (3.5, 0.5, 50), (3.5, 1.5, 50),
                (2.2, 1.5, 70), (2.7, 1.5, 30), (9.5, 9.5, 11), (2.3, 1.4, 0),
            )
        ]
    )  # fmt: skip
    outcome = run(
        "assessdivision", {**by_polygons, "POPULATION": people, "POPULATION_FIELD": "people"}
    )
    assert regions_of(outcome) == {**LABELS, "0203": "S"}
    row = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "0203")
    assert row["overlap"] == pytest.approx(0.7)
    info = "\n".join(outcome.feedback.info)
    assert "by population (field “people”): 361 inhabitants, 11 of them outside the units" in info
    assert "70 % in S Sør, 30 % in N Nord" in info


def test_polygons_by_polygons_of_population(run, by_polygons):
    # 90 persons in a strip of which a third lies in 0203's southern part, a third in its northern
    # part, and a third outside the units; 30 more in the southern part.
    people = memory_layer(
        "Polygon?crs=EPSG:25833&field=people:double",
        [
            (box(2.2, 1.9, 2.6, 2.1), 60.0),
            (box(2.1, 1.2, 2.2, 1.3), 3.0),
            (box(0, 0, 2, 2), 400.0),
            (box(3, 0, 4, 2), 100.0),
        ],
    )
    outcome = run(
        "assessdivision", {**by_polygons, "POPULATION": people, "POPULATION_FIELD": "people"}
    )
    # Half of 60 lies in the unit: 15 + 3 in S, 15 in N.
    row = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "0203")
    assert row["region"] == "S"
    assert row["overlap"] == pytest.approx(18 / 33, abs=1e-3)
    info = "\n".join(outcome.feedback.info)
    # 100 of the 400 live in a square of the south that is no unit.
    assert "563 inhabitants, 130 of them outside the units" in info


def test_area_stands_in_for_units_without_population(run, by_polygons):
    people = points([("POINT(205000 6605000)", 10)])
    outcome = run(
        "assessdivision", {**by_polygons, "POPULATION": people, "POPULATION_FIELD": "people"}
    )
    assert regions_of(outcome) == LABELS
    assert any("5 units have no population" in text for text in outcome.feedback.info)


def test_another_reference_system_is_transformed_and_told(run, by_polygons):
    own = QgsCoordinateReferenceSystem("EPSG:25833")
    for authid in ("EPSG:4326", "EPSG:25832", "EPSG:3857"):
        there = QgsCoordinateTransform(
            own, QgsCoordinateReferenceSystem(authid), QgsProject.instance()
        )
        rows = []
        for wkt, *attributes in POLYGONS:
            geometry = QgsGeometry.fromWkt(wkt).densifyByDistance(500)
            geometry.transform(there)
            rows.append((geometry.asWkt(), *attributes))
        outcome = run("assessdivision", {**by_polygons, "DIVISION": polygons(rows, authid)})
        assert regions_of(outcome) == LABELS
        assert any(f"from {authid} to EPSG:25833" in text for text in outcome.feedback.info)
        row = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "0203")
        assert row["overlap"] == pytest.approx(0.6, abs=1e-3)


def test_units_in_degrees_have_true_shares_of_area(run, by_polygons):
    """Of a unit from 60 to 70° N the southern half in degrees is much larger on the ground."""
    units = memory_layer(
        "Polygon?crs=EPSG:4326&field=code:string&field=name:string",
        [
            ("POLYGON((5 60, 6 60, 6 70, 5 70, 5 60))", "0101", "Lang"),
            ("POLYGON((6 60, 7 60, 7 61, 6 61, 6 60))", "0201", "Kort"),
        ],
    )
    division = polygons(
        [
            ("POLYGON((4 59, 8 59, 8 65, 4 65, 4 59))", "S", ""),
            ("POLYGON((4 65, 8 65, 8 71, 4 71, 4 65))", "N", ""),
        ],
        "EPSG:4326",
    )
    flows = flow_table([("0101", "0101", 5), ("0101", "0201", 5), ("0201", "0201", 5)])
    outcome = run("assessdivision", {**by_polygons, "UNITS": units, "FLOWS": flows,
                                     "DIVISION": division})  # fmt: skip
    row = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "0101")
    # sin 65° - sin 60° against sin 70° - sin 65° on a sphere.
    assert row["region"] == "S"
    assert row["overlap"] == pytest.approx(0.0403 / (0.0403 + 0.0334), abs=0.005)


def test_mostly_outside_stays_without_a_region(run, by_polygons):
    land = [(box(0.7, 0, 2, 2), "S", "Sør"), *POLYGONS[1:]]
    outcome = run("assessdivision", {**by_polygons, "DIVISION": polygons(land)})
    found = regions_of(outcome)
    assert found["0101"] is None
    assert found["0102"] == "S"
    assert found["0203"] == "N"
    assert any(
        "2 units touch a region but lie mostly outside" in text and "0101, 70 % outside" in text
        for text in outcome.feedback.warnings
    )
    assert any("1 units lie partly outside all regions (e.g. 0203)" in text
               for text in outcome.feedback.info)  # fmt: skip
    assert outcome.results["UNASSIGNED_COMMUTERS"] == 960 + 350


def test_polygon_without_a_region_is_told(run, by_polygons):
    rows = [*POLYGONS[:1], (POLYGONS[1][0], None, None), POLYGONS[2], (None, "E", "Uten flate")]
    outcome = run("assessdivision", {**by_polygons, "DIVISION": polygons(rows)})
    assert regions_of(outcome)["0203"] is None
    warnings = "\n".join(outcome.feedback.warnings)
    assert "1 polygons of the division have no region in the field “area”" in warnings
    assert "1 regions of the division have a row without geometry (e.g. E)" in warnings
    assert "1 regions of the division have no unit (e.g. E)" in warnings


def test_invalid_polygon_is_repaired_and_told(run, by_polygons):
    x, y = 200_000, 6_600_000
    bow_tie = f"POLYGON(({x} {y}, {x + 4e4} {y + 2e4}, {x + 4e4} {y}, {x} {y + 2e4}, {x} {y}))"
    rows = [(bow_tie, "S", "Sør")]
    outcome = run("assessdivision", {**by_polygons, "DIVISION": polygons(rows)})
    assert regions_of(outcome)["0101"] == "S"
    assert any("1 geometries of the input" in text for text in outcome.feedback.warnings)


def test_overlapping_polygons_are_listed_as_cut(run, by_polygons):
    rows = [*POLYGONS, (box(0, 0, 1, 1), "N", "Nord")]
    outcome = run("assessdivision", {**by_polygons, "DIVISION": polygons(rows)})
    assert regions_of(outcome)["0101"] == "N"
    assert any("0101 Storvik: 50 % in N Nord, 50 % in S Sør" in text
               for text in outcome.feedback.info)  # fmt: skip


def test_units_that_are_points(run, by_polygons):
    units = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string",
        [
            (f"POINT({205_000 + 10_000 * c} {6_605_000 + 10_000 * r})", code, name)
            for code, name, c, r in UNITS
        ],
    )
    people = points([("POINT(205000 6605000)", 10)])
    parameters = {**by_polygons, "UNITS": units, "POPULATION": people, "POPULATION_FIELD": "people"}
    outcome = run("assessdivision", parameters)
    assert regions_of(outcome) == LABELS
    assert outcome.layer("REGIONS").wkbType() == QgsWkbTypes.Type.MultiPoint
    assert any("region that their point lies in" in text for text in outcome.feedback.info)
    assert any("population layer is not used" in text for text in outcome.feedback.warnings)


def test_population_that_is_not_needed_is_told(run, assess):
    people = points([("POINT(205000 6605000)", 10)])
    outcome = run("assessdivision", {**assess, "POPULATION": people, "POPULATION_FIELD": "people"})
    assert any("population layer is not used" in text for text in outcome.feedback.warnings)


def test_population_field_alone_is_told(run, by_polygons):
    outcome = run("assessdivision", {**by_polygons, "POPULATION_FIELD": "people"})
    assert any("“people” is not used" in text for text in outcome.feedback.warnings)


# Rubbish


def division(*rows, definition="unit:string&field=area:string&field=label:string"):
    return lambda: {"DIVISION": table(rows, definition)}


def areas(*rows, crs="EPSG:25833", **more):
    return lambda: {"DIVISION": polygons(rows, crs), "DIVISION_UNIT_FIELD": None, **more}


def with_people(rows, field="people:integer", **more):
    return lambda: {
        "DIVISION": polygons(),
        "DIVISION_UNIT_FIELD": None,
        "POPULATION": points(rows, field),
        "POPULATION_FIELD": "people",
        **more,
    }


AT = "POINT(205000 6605000)"
LINE = "LINESTRING(200000 6600000, 210000 6610000)"
BAD = {
    "unknown unit field": (lambda: {"DIVISION_UNIT_FIELD": "kode"}, "no field “kode”.*unit, area"),
    "unknown region field": (lambda: {"REGION_FIELD": "sone"}, "no field “sone” in the input “Div"),
    "unknown name field": (lambda: {"REGION_NAME_FIELD": "navn"}, "no field “navn”"),
    "empty division": (division(), "has no row with a unit code in the field “unit”"),
    "no code fits": (division(("x", "S", ""), ("y", "N", "")), "“unit” .e.g. x, y. is a unit"),
    "names instead of codes": (lambda: {"DIVISION_UNIT_FIELD": "label"}, "is a unit"),
    "unit in two regions": (
        division(*DIVISION, ("0101", "N", "Nord")),
        "1 units have several regions in the field “area” .first: 0101 in N, S",
    ),
    "no region at all": (division(("0101", None, ""), ("0201", "", "")), "no region for any unit"),
    "zeros lost in the division": (
        division(*((code.lstrip("0"), *rest) for code, *rest in DIVISION)),
        '7 codes in the field “unit”.*101 → 0101.*lpad."unit", 4',
    ),
    "zeros lost in the units": (
        lambda: {
            "UNITS": unit_layer([(code.lstrip("0"), *rest) for code, *rest in UNITS]),
            "FLOWS": flow_table([(a.lstrip("0"), b.lstrip("0"), n) for a, b, n in FLOWS]),
        },
        '7 codes in the field “code”.*101 → 0101.*lpad."code", 4',
    ),
    "a table without unit codes": (lambda: {"DIVISION_UNIT_FIELD": None}, "has no polygons"),
    "lines as regions": (
        lambda: {
            "DIVISION": memory_layer(
                "LineString?crs=EPSG:25833&field=area:string&field=label:string",
                [(LINE, "S", "Sør")],
            ),
            "DIVISION_UNIT_FIELD": None,
        },
        "has no polygons",
    ),
    "polygons far away": (areas((box(90, 90, 91, 91), "S", "")), "overlaps a unit.*EPSG:25833"),
    "polygons that only touch": (areas((box(-1, 0, 0, 2), "S", "")), "overlaps a unit"),
    "polygons of the wrong reference system": (
        areas(("POLYGON((5 60, 6 60, 6 61, 5 61, 5 60))", "S", "")),
        "overlaps a unit",
    ),
    "polygons that cannot be transformed": (
        areas((box(0, 0, 2, 2), "S", ""), crs="EPSG:4326"),
        "cannot be transformed from EPSG:4326 to EPSG:25833",
    ),
    "polygons without regions": (areas((box(0, 0, 2, 2), None, "")), "no region for any unit"),
    "no polygons": (areas(), "no region for any unit"),
    "all units mostly outside": (areas((box(0, 0, 0.1, 0.1), "S", "")), "mostly outside"),
    "units without geometry": (
        lambda: {
            **areas(*POLYGONS)(),
            "UNITS": memory_layer(
                "NoGeometry?field=code:string&field=name:string",
                [(None, code, name) for code, name, *_ in UNITS],
            ),
        },
        "overlaps a unit",
    ),
    "population without its field": (
        with_people([(AT, 5)], POPULATION_FIELD=None),
        "population layer is given, but no field",
    ),
    "unknown population field": (
        with_people([(AT, 5)], POPULATION_FIELD="antall"),
        "no field “antall” in the input “Population",
    ),
    "negative population": (with_people([(AT, 5), (AT, -2)]), "“people” are negative.*-2 in row 2"),
    "population without a value": (with_people([(AT, None)]), "no value in the field “people”"),
    "population in words": (with_people([(AT, "5 000")], "people:string"), "“5 000”"),
    "population as a table": (
        lambda: {
            **areas(*POLYGONS)(),
            "POPULATION": memory_layer("NoGeometry?field=people:integer", [(None, 5)]),
            "POPULATION_FIELD": "people",
        },
        "neither points nor polygons",
    ),
    "no flows": (lambda: {"FLOWS": flow_table([])}, "has no rows"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(provider, assess, tmp_path, case):
    change, sentence = BAD[case]
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    parameters = {**assess, **outputs, "RUN_RECORD": str(tmp_path / "record.json"), **change()}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("assessdivision").create()
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        algorithm.run(parameters, context, Feedback(), {}, False)
    text = str(caught.value).strip()
    assert text.endswith(".")
    assert "\n" not in text
    assert "{" not in text
    assert list(tmp_path.iterdir()) == []


def test_source_that_cannot_be_opened(provider, assess):
    for name in ("DIVISION", "POPULATION"):
        context = QgsProcessingContext()
        algorithm = provider.algorithm("assessdivision").create()
        parameters = {**assess, "DIVISION_UNIT_FIELD": None, "POPULATION_FIELD": "people"}
        parameters |= {"DIVISION": polygons(), name: "/nowhere/nothing.gpkg"}
        with pytest.raises(QgsProcessingException, match=r"nothing\.gpkg"):
            algorithm.run(parameters, context, Feedback(), {}, False)


def test_run_record_names_division_and_population(run, by_polygons, tmp_path):
    people = points([("POINT(205000 6605000)", 10)])
    parameters = {**by_polygons, "POPULATION": people, "POPULATION_FIELD": "people"}
    path = tmp_path / "record.json"
    outcome = run("assessdivision", {**parameters, "RUN_RECORD": str(path)})
    record = json.loads(path.read_text(encoding="utf-8"))
    assert record["fingerprints"]["DIVISION"]["rows"] == 3
    assert record["fingerprints"]["POPULATION"]["rows"] == 1
    assert record["inputs"]["REGION_FIELD"] == "area"
    assert "DIVISION_UNIT_FIELD" not in record["inputs"]
    assert record["counts"]["CUT_UNITS"] == outcome.results["CUT_UNITS"] == 1


@pytest.mark.parametrize("at", [0, 10, 30, 60, 85])
def test_cancel_raises_and_leaves_nothing(run, by_polygons, tmp_path, at):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("assessdivision", {**by_polygons, **outputs}, Feedback(cancel_at=at))
    assert list(tmp_path.iterdir()) == []


def test_progress_moves_and_ends(run, by_polygons):
    progress = run("assessdivision", by_polygons).feedback.progress
    assert progress == sorted(progress)
    assert progress[-1] >= 90


# Style


def picture(layer, size=400):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(size, size))
    settings.setDestinationCrs(layer.crs())
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.start()
    job.waitForFinished()
    painter.end()
    return image


def colours(image, left, top, right, bottom):
    return {image.pixelColor(x, y).name() for x in range(left, right) for y in range(top, bottom)}


def test_membership_is_drawn_in_the_colours_of_the_regions():
    """Four squares: firm, moderate, two that could change to regions of different tints."""
    layer = memory_layer(
        "Polygon?crs=EPSG:25833&field=region:string&field=margin:double&field=tint:integer"
        "&field=runner_up_tint:integer",
        [
            (square(0, 1), "a", 0.5, 1, 2),
            (square(1, 1), "a", 0.49, 1, 2),
            (square(0, 0), "a", 0.1, 1, 2),
            (square(1, 0), "a", -0.1, 1, 4),
        ],
    )
    styles.apply(layer, Look("membership"))
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert [label.split(":")[0].split(",")[0] for label in labels] == [
        "Firm", "Moderate", "Could go either way", "No region",
    ]  # fmt: skip
    image = picture(layer)
    firm, moderate = colours(image, 40, 40, 160, 160), colours(image, 240, 40, 360, 160)
    assert firm == {styles.TINTS[0]}
    assert len(moderate) == 1
    assert QColor(moderate.pop()).lightness() > QColor(styles.TINTS[0]).lightness()
    for left, runner_up in ((40, 2), (240, 4)):
        found = colours(image, left, 240, left + 120, 360)
        darkest = QColor(min(found, key=lambda name: QColor(name).lightness()))
        hatch = QColor(styles._HATCHES[runner_up - 1])
        # Half transparent at its edges, so nowhere quite the colour that was asked for.
        for part in (QColor.red, QColor.green, QColor.blue):
            assert abs(part(darkest) - part(hatch)) <= 12


def test_unit_without_a_region_is_white_and_hatched(run, assess):
    outcome = run("assessdivision", assess)
    layer = outcome.layer("UNIT_MEMBERSHIP")
    styles.apply(layer, Look("membership"))
    image = picture(layer, 600)
    # 0301 lies in the upper right corner.
    found = colours(image, 520, 20, 580, 80)
    assert "#ffffff" in found
    assert len(found) > 1
    assert layer.fields().field("margin").alias() == "Lead of the region over the runner-up"


# Norway

NORWAY = {
    "UNIT_FIELD": "code",
    "NAME_FIELD": "name",
    "ORIGIN_FIELD": "home",
    "DESTINATION_FIELD": "work",
    "VALUE_FIELD": "persons",
    "YEAR_FIELD": "year",
    "YEAR": "2022",
    "REGION_FIELD": "ba_no",
    "REGION_NAME_FIELD": "ba_name",
}


@pytest.fixture(scope="module")
def norway(commuting):
    """Return the parameters of Norway 2022 without units and division, outputs in memory."""
    return {**NORWAY, "FLOWS": commuting(2022), **dict.fromkeys(OUTPUTS, "memory:")}


@pytest.fixture(scope="module")
def norwegian(reference):
    """Return a function that gives a layer of the Norwegian areas."""
    path = reference / "data" / "norway" / "norway_areas.gpkg"
    return lambda name: f"{path}|layername={name}"


@pytest.fixture(scope="module")
def official(norwegian, norway, reference):
    """Return the parameters of the official division of 2020 as a table."""
    return {
        **norway,
        "UNITS": norwegian("municipality_2020_with_sea"),
        "DIVISION": str(reference / "data" / "norway" / "regions_2020.csv"),
        "DIVISION_UNIT_FIELD": "code",
    }


@pytest.fixture(scope="module")
def assessed(run, official, reference):
    """Return the assessment of the official division, with commuting of all years."""
    flows = str(reference / "data" / "norway" / "commuting_2017_2022.csv")
    return run("assessdivision", {**official, "FLOWS": flows})


def test_official_norwegian_division(assessed):
    """Flows of 2022 on `municipality_2020_with_sea`, regions of `regions_2020.csv` (ba_no).

    Own municipality 65.82 %, own region 85.46 % of the row sums; supply-side quartiles 75.5, 80.5
    and 85.5; 37 of the 159 regions below 75 % by the residents' side, 41 by the smaller side.
    """
    outcome = assessed
    assert outcome.results["NUMBER_OF_REGIONS"] == 159
    assert outcome.results["SINGLE_UNIT_REGIONS"] == 78
    assert outcome.results["UNASSIGNED_UNITS"] == 0
    assert round(100 * outcome.results["INTERNAL_SHARE"], 2) == 85.46
    assert round(100 * outcome.results["OWN_UNIT_SHARE"], 2) == 65.82
    assert outcome.results["STRONGER_ELSEWHERE"] == 0
    rows = outcome.rows("REGIONS")
    assert len(rows) == 159
    assert sum(row["sc_supply"] < 0.75 for row in rows) == 37
    assert sum(row["self_containment"] < 0.75 for row in rows) == 41
    assert sum(row["residents"] for row in rows) == 2_809_789
    values = {row["statistic"]: row["value"] for row in outcome.rows("SUMMARY")}
    quartiles = [round(100 * values[f"sc_supply_{q}"], 1) for q in ("q1", "median", "q3")]
    assert quartiles == [75.5, 80.5, 85.5]
    # Vestnes is a region of its own; 301 of its residents work in Ålesund, 267 in Molde.
    vestnes = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "1535")
    assert (vestnes["target_1_name"], vestnes["target_1_persons"]) == ("Ålesund", 301)
    assert (vestnes["target_2_name"], vestnes["target_2_persons"]) == ("Molde", 267)
    assert vestnes["runner_up_name"] == "Ålesund"
    moss = row_of(outcome, "REGIONS", "region_name", "Moss")
    assert round(100 * moss["sc_supply"], 1) == 54.6


@pytest.mark.slow
def test_official_division_as_polygons_is_the_same(run, official, assessed, norwegian):
    """On land by area; with the sea by population, since the regions are drawn on land only."""
    expected = regions_of(assessed)
    regions = {**official, "DIVISION": norwegian("ba_region_2020"), "DIVISION_UNIT_FIELD": None}

    outcome = run("assessdivision", {**regions, "UNITS": norwegian("municipality_2020")})
    assert regions_of(outcome) == expected
    assert outcome.results["CUT_UNITS"] == 0
    assert min(row["overlap"] for row in outcome.rows("UNIT_MEMBERSHIP")) == pytest.approx(1)
    names = {row["region"]: row["region_name"] for row in outcome.rows("REGIONS")}
    assert names["5"] == "Oslo/Bærum"

    people = {
        "POPULATION": norwegian("subarea_delomraade_2024"),
        "POPULATION_FIELD": "population",
    }
    assert regions_of(run("assessdivision", {**regions, **people})) == expected

    # By area the sea counts as outside: 95 municipalities on the coast stay without a region, and
    # the log says why; all others are where they belong.
    outcome = run("assessdivision", regions)
    found = regions_of(outcome)
    assert outcome.results["UNASSIGNED_UNITS"] == 95
    assert {unit: region for unit, region in found.items() if region} == {
        unit: region for unit, region in expected.items() if found[unit]
    }
    assert any("95 units touch a region" in text and "sea" in text
               for text in outcome.feedback.warnings)  # fmt: skip


@pytest.mark.slow
def test_population_places_cut_municipalities(run, norway, norwegian):
    """Asker 2020: most of its area lay in the region of Drammen of 2019, most people in another."""
    parameters = {
        **norway,
        "UNITS": norwegian("municipality_2020"),
        "DIVISION": norwegian("economic_region_2019"),
        "REGION_FIELD": "econ_region",
        "REGION_NAME_FIELD": "econ_region_name",
    }
    people = {
        "POPULATION": norwegian("subarea_delomraade_2024"),
        "POPULATION_FIELD": "population",
    }
    by_area = row_of(run("assessdivision", parameters), "UNIT_MEMBERSHIP", "unit", "3025")
    outcome = run("assessdivision", {**parameters, **people})
    by_population = row_of(outcome, "UNIT_MEMBERSHIP", "unit", "3025")
    assert by_area["region"] == "0691"
    assert by_population["region"] == "0292"
    assert by_population["overlap"] == pytest.approx(0.665, abs=0.001)
    assert any("3025 Asker: 66.5 % in 0292" in text for text in outcome.feedback.info)


@pytest.mark.slow
def test_division_of_a_delineation_has_its_figures(run, norway, norwegian):
    units = {**norway, "UNITS": norwegian("municipality_2020_with_sea")}
    inputs = {name: value for name, value in units.items() if not name.startswith("REGION_")}
    made = run("selfcontainment", {**inputs, "UNIT_REGIONS": "memory:", "REGIONS": "memory:"})
    outcome = run(
        "assessdivision",
        {
            **units,
            "DIVISION": made.layer("UNIT_REGIONS"),
            "DIVISION_UNIT_FIELD": "unit",
            "REGION_FIELD": "region",
            "REGION_NAME_FIELD": "region_name",
        },
    )
    expected, found = made.rows("REGIONS"), outcome.rows("REGIONS")
    assert len(found) == len(expected) == 161
    for old, new in zip(expected, found):
        del old["validity"]
        assert {name: new[name] for name in old} == old
    for number in ("NUMBER_OF_REGIONS", "SINGLE_UNIT_REGIONS", "INTERNAL_SHARE",
                   "SMALLEST_SELF_CONTAINMENT", "UNASSIGNED_UNITS"):  # fmt: skip
        assert outcome.results[number] == made.results[number]


@pytest.mark.slow
def test_norwegian_regions_lose_no_area(official, assessed):
    source = QgsVectorLayer(official["UNITS"], "", "ogr")
    area = sum(f.geometry().area() for f in source.getFeatures())
    regions = sum(f.geometry().area() for f in assessed.layer("REGIONS").getFeatures())
    assert regions == pytest.approx(area, rel=1e-6)
