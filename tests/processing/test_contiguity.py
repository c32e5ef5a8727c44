"""Who lies next to whom, and regions in one piece through the algorithm."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsGeometry, QgsProcessingException, QgsVectorLayer
from small_country import UNITS, Feedback, memory_layer, square, unit_layer

from smacreg.processing_provider.neighbour_geometry import pairs
from smacreg.smacreg_plugin.engine.errors import Cancelled
from smacreg.smacreg_plugin.engine.monitor import Monitor
from smacreg.smacreg_plugin.engine.neighbours import Neighbours

REPORT, ENFORCE, REPAIR = 1, 2, 3
POSITION = {code: (c, r) for code, _, c, r in UNITS}


def touching(geometries, tolerance=0.0):
    found = pairs(geometries, Monitor(), tolerance)
    first, second = ([pair[side] for pair in found] for side in (0, 1))
    return Neighbours.from_pairs(len(geometries), first, second)


def squares(*places):
    return [QgsGeometry.fromWkt(square(c, r)) for c, r in places]


# --- geometry -----------------------------------------------------------------------------


def test_a_common_corner_is_enough_and_a_gap_is_not():
    shapes = [*squares((0, 0), (1, 0), (1, 1), (2, 2), (5, 0)), QgsGeometry()]
    assert pairs(shapes, Monitor()) == [(0, 1), (0, 2), (1, 2), (2, 3)]


@pytest.mark.parametrize(("tolerance", "expected"), [(0, []), (999, []), (1001, [(0, 1)])])
def test_a_gap_up_to_the_tolerance_is_no_gap(tolerance, expected):
    shapes = squares((0, 0), (1, 0))
    shapes[1].translate(1000, 0)
    assert pairs(shapes, Monitor(), tolerance) == expected


def test_overlaps_are_neighbours():
    shapes = squares((0, 0), (1, 0))
    shapes[1].translate(-5, 0)
    assert pairs(shapes, Monitor()) == [(0, 1)]


# verified.md section 1, "neighbours, municipality_2024": polygons that share a point.
@pytest.mark.parametrize(
    ("name", "count", "alone", "components"),
    [
        ("municipality_2024", None, 24, 29),
        ("municipality_2024_with_sea", 966, 0, 1),
        ("municipality_2020", None, 24, None),
        ("municipality_2020_with_sea", 962, 0, 1),
    ],
)
def test_norway(qgis_app, reference, name, count, alone, components):
    neighbours = touching(geometries_of(reference, name))
    assert count in (None, neighbours.pairs)
    assert neighbours.islands().size == alone
    assert components in (None, len(set(neighbours.components().tolist())))


def test_norwegian_islands_become_fewer_with_a_gap(qgis_app, reference):
    shapes = geometries_of(reference, "municipality_2024")
    alone = [touching(shapes, metres).islands().size for metres in (0, 1_000, 5_000, 20_000)]
    assert alone == sorted(alone, reverse=True)
    assert alone[0] == 24
    assert alone[-1] < 3


def geometries_of(reference, name):
    path = reference / "data" / "norway" / "norway_areas.gpkg"
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return [feature.geometry() for feature in layer.getFeatures()]


def test_three_thousand_polygons_are_quick_and_cancel_at_once():
    shapes = [
        QgsGeometry.fromWkt(f"POINT({(i % 60) * 10} {(i // 60) * 10})").buffer(5.5, 60)
        for i in range(3_222)
    ]
    start = time.process_time()
    neighbours = touching(shapes)
    assert time.process_time() - start < 3
    assert neighbours.islands().size == 0

    class Stopped(Monitor):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        pairs(shapes, Stopped())


# --- through the algorithm ----------------------------------------------------------------

# Lillevik (0102) moved between the other town's units, Østby (0203) beside Storvik.
MIXED = [
    (code, name, *{"0102": (2, 1), "0203": (1, 0)}.get(code, (c, r))) for code, name, c, r in UNITS
]


def land(moved=()):
    """Return polygons of the units; those in ``moved`` lie 500 m to the south-east."""
    rows = []
    for code, name, column, row in UNITS:
        shape = QgsGeometry.fromWkt(square(column, row))
        if code in moved:
            shape.translate(500, -500)
        rows.append((shape.asWkt(), code, name))
    return memory_layer("Polygon?crs=EPSG:25833&field=code:string&field=name:string", rows)


def links(*rows, names=("from", "to")):
    definition = "NoGeometry?" + "&".join(f"field={name}:string" for name in names)
    return memory_layer(definition, [(None, *row) for row in rows])


def regions(outcome):
    return {row["unit"]: row["region"] for row in outcome.rows("UNIT_REGIONS")}


def said(outcome):
    return " ".join(outcome.feedback.info)


def test_neighbours_are_reported_by_default(run, small):
    outcome = run("selfcontainment", small)
    assert "7 pairs of units are neighbours." in said(outcome)
    assert "1 units have no neighbour: 0301 Ytterøya." in said(outcome)
    assert "Every region is in one piece (2 in all)." in said(outcome)
    assert outcome.results["REGIONS_IN_PIECES"] == 0


def test_regions_in_pieces_are_reported(run, small):
    outcome = run("selfcontainment", {**small, "UNITS": unit_layer(MIXED)})
    assert outcome.results["REGIONS_IN_PIECES"] == 2
    assert any("2 of 2 regions are in several pieces" in w for w in outcome.feedback.warnings)


@pytest.mark.parametrize("method", [0, 1])
def test_enforced_regions_are_in_one_piece(run, small, method):
    parameters = {**small, "UNITS": unit_layer(MIXED), "CONTIGUITY": ENFORCE, "METHOD": method}
    outcome = run("selfcontainment", parameters)
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    found = regions(outcome)
    assert found["0203"] == found["0101"]


def test_the_package_method_refuses_neighbours(run, small):
    parameters = {**small, "CONTIGUITY": ENFORCE, "METHOD": 2}
    with pytest.raises(QgsProcessingException, match="knows no neighbours"):
        run("selfcontainment", parameters)


def test_repair_says_what_it_did(run, small):
    parameters = {**small, "UNITS": unit_layer(MIXED), "CONTIGUITY": REPAIR}
    outcome = run("selfcontainment", parameters)
    assert outcome.results["REGIONS_IN_PIECES"] == 0
    log = [row for row in outcome.rows("DECISION_LOG") if row["action"] == "repaired"]
    # Lillevik then lies next to Østby and is no longer cut off.
    assert [row["unit"] for row in log] == ["0203"]
    assert log[0]["why"].startswith("Was cut off from the centre of its region")
    assert (log[0]["from_region"], log[0]["to_region"]) == ("0201", "0101")
    assert "1 pieces with 1 units were moved" in said(outcome)


def test_off_looks_at_nothing_and_says_what_is_not_used(run, small):
    outcome = run("selfcontainment", {**small, "CONTIGUITY": 0, "NEIGHBOUR_LAYER": land()})
    assert "neighbours." not in said(outcome)
    assert any("is not used" in warning for warning in outcome.feedback.warnings)
    assert outcome.results["REGIONS_IN_PIECES"] is None


def test_a_gap_is_bridged_by_the_tolerance_or_by_links(run, small):
    apart = land(moved=("0102",))
    alone = run("selfcontainment", {**small, "UNITS": apart})
    assert "0102 Lillevik, 0301 Ytterøya" in said(alone)
    near = run("selfcontainment", {**small, "UNITS": apart, "GAP_TOLERANCE": 600})
    assert "Every region is in one piece (2 in all)." in said(near)
    parameters = {**small, "UNITS": apart, "LINKS": links(("0102", "0101"), ("0301", "0101"))}
    linked = run("selfcontainment", parameters)
    assert "Every region is in one piece (2 in all)." in said(linked)
    assert "no neighbour" not in said(linked)


def test_a_gap_is_measured_in_metres_whatever_the_unit_of_the_map(run, small):
    # 500 m are 1640 feet: 600 would be too little.
    feet = "PROJ:+proj=utm +zone=33 +ellps=GRS80 +units=ft +no_defs"
    rows = []
    for code, name, column, row in UNITS:
        shape = QgsGeometry.fromWkt(square(column, row))
        if code == "0102":
            shape.translate(500, -500)
        rows.append((scaled(shape, 1 / 0.3048), code, name))
    layer = memory_layer(f"Polygon?crs={feet}&field=code:string&field=name:string", rows)
    outcome = run("selfcontainment", {**small, "UNITS": layer, "GAP_TOLERANCE": 800})
    assert "Every region is in one piece (2 in all)." in said(outcome)


def scaled(shape, factor):
    """Return the WKT of a polygon with its coordinates multiplied."""
    ring = shape.asPolygon()[0]
    text = ", ".join(f"{point.x() * factor} {point.y() * factor}" for point in ring)
    return f"POLYGON(({text}))"


def test_a_gap_in_degrees_is_refused(run, small):
    with pytest.raises(QgsProcessingException, match="cannot be measured in degrees"):
        run(
            "selfcontainment",
            {**small, "UNITS": unit_layer(crs="EPSG:4258"), "GAP_TOLERANCE": 100},
        )


def test_other_polygons_in_another_reference_system_and_in_parts(run, small):
    # Two parts of 0102 far from each other, a code from elsewhere, none for 0301.
    rows = [(shape.asWkt(), code) for code, shape in degrees().items() if code != "0301"]
    rows += [("POLYGON((60 60, 61 60, 61 61, 60 60))", "0102")]
    rows += [("POLYGON((70 60, 71 60, 71 61, 70 60))", "9999")]
    layer = memory_layer("Polygon?crs=EPSG:4258&field=kommune:string", rows)
    parameters = {**small, "NEIGHBOUR_LAYER": layer, "NEIGHBOUR_FIELD": "kommune"}
    outcome = run("selfcontainment", parameters)
    assert "7 pairs of units are neighbours." in said(outcome)
    assert "(e.g. 9999)" in said(outcome)
    assert any("0301" in warning for warning in outcome.feedback.warnings)


def degrees():
    return {
        code: QgsGeometry.fromWkt(
            f"POLYGON(({c} {r}, {c + 1} {r}, {c + 1} {r + 1}, {c} {r + 1}, {c} {r}))"
        )
        for code, (c, r) in POSITION.items()
    }


def test_points_have_no_neighbours_but_links(run, small):
    points = memory_layer(
        "Point?crs=EPSG:25833&field=code:string&field=name:string",
        [(f"POINT({c} {r})", code, name) for code, name, c, r in UNITS],
    )
    outcome = run("selfcontainment", {**small, "UNITS": points})
    assert "nobody knows which are neighbours" in said(outcome)
    assert outcome.results["REGIONS_IN_PIECES"] is None
    with pytest.raises(QgsProcessingException, match="nobody knows which are neighbours"):
        run("selfcontainment", {**small, "UNITS": points, "CONTIGUITY": REPAIR})
    chain = links(*zip(sorted(POSITION), sorted(POSITION)[1:]))
    outcome = run("selfcontainment", {**small, "UNITS": points, "LINKS": chain})
    assert "6 pairs of units are neighbours." in said(outcome)
    outcome = run("selfcontainment", {**small, "UNITS": points, "NEIGHBOUR_LAYER": land()})
    assert "7 pairs of units are neighbours." in said(outcome)


def test_links_to_places_outside_are_left_out_and_said(run, small):
    table = links(("0102", "9999"), ("0301", "0101"), (None, "0101"))
    outcome = run("selfcontainment", {**small, "LINKS": table})
    assert "8 pairs of units are neighbours." in said(outcome)
    assert any("2 links" in w and "0102 – 9999" in w for w in outcome.feedback.warnings)


def test_codes_that_lost_their_zeros_are_refused(run, small):
    with pytest.raises(QgsProcessingException, match="leading zeros"):
        run("selfcontainment", {**small, "LINKS": links(("102", "0101"))})


def test_fields_are_asked_for_where_their_name_is_not_the_usual_one(run, small):
    with pytest.raises(QgsProcessingException, match="not the field for “Link from unit”"):
        run("selfcontainment", {**small, "LINKS": links(("0102", "0101"), names=("a", "b"))})
    layer = memory_layer("Polygon?crs=EPSG:25833&field=kommune:string", [(square(0, 0), "0101")])
    with pytest.raises(QgsProcessingException, match="choose one of kommune"):
        run("selfcontainment", {**small, "NEIGHBOUR_LAYER": layer})


def test_polygons_of_other_units_are_refused(run, small):
    layer = memory_layer("Polygon?crs=EPSG:25833&field=code:string", [(square(0, 0), "x")])
    with pytest.raises(QgsProcessingException, match="is a unit"):
        run("selfcontainment", {**small, "NEIGHBOUR_LAYER": layer})


def test_invalid_polygons_are_repaired_and_counted(run, small):
    bow_tie = "POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))"
    layer = memory_layer(
        "Polygon?crs=EPSG:25833&field=code:string",
        [(bow_tie, "0101"), ("POLYGON((10 4, 20 4, 20 6, 10 6, 10 4))", "0102")],
    )
    outcome = run("selfcontainment", {**small, "NEIGHBOUR_LAYER": layer})
    assert any("1 geometries" in w and "neighbours" in w for w in outcome.feedback.warnings)
    assert "1 pairs of units are neighbours." in said(outcome)


def test_cancel_while_neighbours_are_found(run, small):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("selfcontainment", small, Feedback(cancel_at=20))
